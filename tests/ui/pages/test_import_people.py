"""The import doctor at the window: columns, faults mended in place, the difference, chosen rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from flexeria_desktop.core.domain.refusals import StockEmpty
from flexeria_desktop.core.services.errors import MediumMissing
from flexeria_desktop.core.services.import_columns import SHOWN
from flexeria_desktop.core.services.import_rows import ImportReport
from flexeria_desktop.core.services.people_group_rows import GroupRefused, GroupReport
from flexeria_desktop.demo.furnishing import residents
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.views.pages.import_people_preview import FIRST_FIELD
from tests.services.import_files import FOLDER
from tests.ui.pages.conftest import Desk, User

KEY = Qt.Key
BROKEN = (
    "Naam;Woning;E-mailadres;Telefoon;Nummer;Einddatum\n"
    "B. Köhler;Lindenhof 77;koehler@example.org;06 0000 0077;LH-77;31-12-2027\n"
    "C. Vos;Lindenhof 78;kaput;06 0000 0078;LH-78;2026-13-45\n"
    "A. de Vries;Lindenhof 1;bewoner01@example.org;06 1111 0001;LH-001;\n"
)


def write(folder: Path, data: bytes) -> Path:
    path = folder / "people.csv"
    path.write_bytes(data)
    return path


def read_in(user: User, path: Path) -> None:
    """Open the sheet and type the path."""
    user.go("people")
    user.click(user.find("people.import"))
    user.find("people.import.path").edit.setFocus()
    user.type(str(path))
    user.press(KEY.Key_Return)
    user.settle()


def names(desk: Desk) -> set[str]:
    return {row.name for row in desk.do(desk.actions.people())}


def person(desk: Desk, name: str) -> Any:
    return next(row for row in desk.do(desk.actions.people(name)) if row.name == name)


def shown(user: User) -> list[tuple[int, str]]:
    return [(one.line, one.fate) for one in user.find("people.import.rows").rows]


def mend(user: User, field: str, text: str) -> None:
    cell = user.find(f"people.import.cell.{field}")
    cell.edit.setFocus()
    cell.edit.selectAll()
    user.type(text)
    user.press(KEY.Key_Return)
    user.settle()


def choose(user: User, name: str, key: str) -> None:
    """Choose by keyboard from a short list."""
    box = user.find(name)
    box.setFocus()
    at, wanted = box.currentIndex(), box.findData(key)
    for _ in range(abs(wanted - at)):
        user.press(KEY.Key_Down if wanted > at else KEY.Key_Up)
    user.settle()
    assert box.current == key


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_residents_of_the_demo_are_known_again(user: User, desk: Desk) -> None:
    before = names(desk)
    path = desk.building.folder / "residents.csv"
    path.write_bytes(residents())
    read_in(user, path)
    assert user.find("people.import.found", QLabel).text().startswith("UTF-8, parted by semicolons, 5 ")
    assert {fate for _line, fate in shown(user)} == {"same"}
    assert not user.find("people.import.go").isEnabled()
    assert names(desk) == before


def test_a_broken_file_is_refused_whole_and_taken_without_its_faulty_rows(
    user: User, desk: Desk, tmp_path: Path
) -> None:
    before = names(desk)
    read_in(user, write(tmp_path, BROKEN.encode("cp1252")))
    assert user.find("people.import.found", QLabel).text().startswith("Windows-1252, parted by semicolons")
    assert shown(user) == [(2, "new"), (3, "faulty"), (4, "changed")]
    user.click(user.find("people.import.go"))
    user.settle()
    refusal = user.find("people.import.refusal").text
    assert "line 3" in refusal
    assert "E-mailadres" in refusal
    assert "Nothing was changed." in refusal
    assert names(desk) == before
    user.click(user.find("people.import.skip"))
    assert user.find("people.import.go").text() == "Import 2 people"
    user.click(user.find("people.import.go"))
    user.settle()
    assert names(desk) == before | {"B. Köhler"}
    assert person(desk, "A. de Vries").phone == "06 1111 0001"


def test_faults_are_mended_in_place(user: User, desk: Desk, tmp_path: Path) -> None:
    read_in(user, write(tmp_path, BROKEN.replace("Köhler", "Maas").replace("LH-77", "LH-76").encode("cp1252")))
    user.click(user.button("Faults 1"))
    assert shown(user) == [(3, "faulty")]
    mend(user, "email", "vos@example.org")
    assert shown(user) == [(3, "faulty")]
    mend(user, "until", "30-6-2027")
    assert shown(user) == []
    user.click(user.button("New 2"))
    assert shown(user) == [(2, "new"), (3, "new")]
    model = user.find("people.import.rows").model
    days = [model.index(row, FIRST_FIELD + SHOWN.index("until")).data() for row in range(2)]
    assert days == ["31 Dec 2027", "30 Jun 2027"]
    user.click(user.find("people.import.go"))
    user.settle()
    assert (person(desk, "C. Vos").email, str(person(desk, "C. Vos").until)) == ("vos@example.org", "2027-06-30")


def test_only_chosen_rows_are_taken(user: User, desk: Desk, tmp_path: Path) -> None:
    before = names(desk)
    read_in(user, write(tmp_path, b"Naam;Nummer\nP. Een;K1\nP. Twee;K2\nP. Drie;K3\n"))
    assert user.find("people.import.go").text() == "Import 3 people"
    user.click(user.find("people.import.none"))
    assert not user.find("people.import.go").isEnabled()
    user.find("people.import.rows").select(lambda one: one.line == 3)
    user.find("people.import.rows").view.setFocus()
    user.press(KEY.Key_Space)
    user.click(user.button("New 3"))
    assert user.find("people.import.go").text() == "Import 1 person"
    user.click(user.find("people.import.go"))
    user.settle()
    assert names(desk) == before | {"P. Twee"}


def test_an_unclear_day_is_asked_once(user: User, desk: Desk, tmp_path: Path) -> None:
    read_in(user, write(tmp_path, b"Naam;Einddatum\nD. Een;03/04/2027\nD. Twee;05/06/2027\n"))
    assert user.find("people.import.question").text.startswith("03/04/2027 could be two days.")
    user.click(user.find("people.import.dmy"))
    user.settle()
    assert not any(one.faults for one in user.find("people.import.rows").rows)
    user.click(user.find("people.import.go"))
    user.settle()
    assert str(person(desk, "D. Twee").until) == "2027-06-05"


def test_a_column_is_chosen_where_no_heading_tells_the_name(user: User, desk: Desk, tmp_path: Path) -> None:
    read_in(user, write(tmp_path, b"Wie,Kleur\nK. Rood,rood\nK. Blauw,blauw\n"))
    assert not user.find("people.import.go").isEnabled()
    user.find("people.import.columns").view.setFocus()
    user.press(KEY.Key_Home)
    user.press(KEY.Key_Return)
    choose(user, "people.import.field", "name")
    user.click(user.button("All 2"))
    assert shown(user) == [(2, "new"), (3, "new")]
    user.click(user.find("people.import.go"))
    user.settle()
    assert {"K. Rood", "K. Blauw"} <= names(desk)


def test_a_workbook_and_another_of_its_sheets(user: User) -> None:
    read_in(user, FOLDER / "workbook.xlsx")
    assert user.find("people.import.found", QLabel).text().startswith("XLSX, sheet Bewoners, 6 ")
    assert len(shown(user)) == 4
    user.click(user.button("Columns"))
    choose(user, "people.import.sheet", "Notities")
    assert "sheet Notities" in user.find("people.import.found", QLabel).text()
    assert not user.find("people.import.go").isEnabled()


def test_five_thousand_rows_leave_the_window_free(user: User, tmp_path: Path) -> None:
    lines = "".join(f"Persoon {at};Laan {at};p{at}@example.org;N{at};30-06-2027\n" for at in range(5_000))
    read_in(user, write(tmp_path, f"Naam;Woning;E-mail;Nummer;Einddatum\n{lines}".encode()))
    assert user.find("people.import.go").text() == "Import 5,000 people"
    user.find("people.import.rows").select(lambda one: one.line == 4_000)
    mend(user, "email", "kaput")
    assert user.button("Faults 1").isVisible()


def test_a_file_is_read_as_it_is_by_now(user: User, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.mkdir()
    read_in(user, path)
    assert "cannot be opened" in told(user)
    path.rmdir()
    user.press(KEY.Key_Return)
    user.settle()
    assert "is not there" in told(user)
    assert not user.find("people.import.go").isEnabled()
    for rows in (1, 2):
        path.write_bytes(b"Naam;Nummer\n" + b"".join(b"O. Ni\xe9uw;O%d\n" % at for at in range(rows)))
        user.find("people.import.path").edit.setFocus()
        user.press(KEY.Key_Return)
        user.settle()
        assert len(shown(user)) == rows
    path.unlink()
    user.click(user.button("Columns"))
    choose(user, "people.import.characters", "Macintosh")
    assert "Macintosh" in told(user)
    user.click(user.button("Columns"))
    user.find("people.import.characters").setFocus()
    user.press(KEY.Key_Home)
    user.settle()
    assert "characters of the file cannot be read" in user.find("people.import.refusal").text
    assert user.find("people.import.characters").current == "Macintosh", "what was read stays"


def told(user: User) -> str:
    """All words that show."""
    return " ".join(label.text() for label in user.window.findChildren(QLabel) if label.isVisible())


def test_groups_of_the_file_are_offered_and_shown_as_a_difference(user: User, desk: Desk, tmp_path: Path) -> None:
    rows = "A. de Vries;Lindenhof 1;LH-001;Bestuur, Bewoners\nG. Nieuw;Lindenhof 95;LH-95;bestuur\n"
    read_in(user, write(tmp_path, f"Naam;Woning;Nummer;Groepen\n{rows}".encode()))
    offer = user.find("people.import.groups")
    assert offer.isVisible()
    assert offer.isChecked()
    offer.setFocus()
    passed = set()
    while QApplication.focusWidget() is not user.find("people.import.go"):
        passed |= {
            name for name in ("rows", "cell.group") if user.find(f"people.import.{name}").isAncestorOf(focused())
        }
        user.press(KEY.Key_Tab)
    assert passed == {"rows", "cell.group"}, "Tab goes through the parts before the foot"
    assert "Bestuur, Bewoners" in offer.text()
    assert shown(user) == [(2, "changed"), (3, "new")]
    user.click(offer)
    user.settle()
    assert shown(user) == [(2, "same"), (3, "new")]
    user.click(offer)
    user.settle()
    user.find("people.import.rows").select(lambda one: one.line == 3)
    mend(user, "group", "Bestuur")
    user.click(user.find("people.import.go"))
    user.settle()
    groups = {row.name: row.members for row in desk.do(desk.actions.people_groups())}
    assert (groups["Bestuur"], groups["Bewoners"]) == (2, 1)
    desk.do(desk.actions.undo())
    assert not {"Bestuur", "Bewoners"} & {row.name for row in desk.do(desk.actions.people_groups())}


def test_who_got_no_key_by_a_group_is_told_unless_only_the_medium_is_missing(desk: Desk) -> None:
    lock = desk.lock("Cv-ruimte")
    (person, *_rest) = desk.do(desk.actions.people())
    errors = (StockEmpty(), StockEmpty(), MediumMissing())
    refused = tuple(GroupRefused(lock.id, lock.name, person.id, person.name, one.code, one) for one in errors)
    report = ImportReport(added=1, keys=GroupReport(given=3, refused=refused), without_medium=1)
    told = "1 person added. 3 keys given. 1 person has to present a tag first. 2 keys could not be given: see Groups."
    assert people_file.done(report) == told
