"""Files of people at the command line: a dry run, columns named by hand, sheets and dates."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import Terminal, refused
from tests.services.import_files import FOLDER


def test_a_dry_run_tells_the_difference_and_stores_nothing(tmp_path: Path) -> None:
    desk = Terminal(tmp_path / "profile").new()
    path = tmp_path / "people.csv"
    path.write_text("Naam;Nummer;Telefoon\nA. de Vries;N1;1\nB. Bakker;N2;2\n", encoding="utf-8")
    desk.here("person", "import", path)
    rows = "A. de Vries;N1;9;Bestuur, Bewoners\nC. Vos;N3;3;bestuur\n;N4;;\n"
    path.write_text(f"Naam;Nummer;Telefoon;Groep\n{rows}", encoding="utf-8")
    said = desk.here("person", "import", path, "--dry-run").out
    assert "phone: 1 → 9" in said
    assert "1 new, 1 changed, 0 the same, 1 faulty; 1 here and not in the file. Nothing was stored." in said
    assert "group: - → Bestuur; B" in said
    assert "Groups to be made: Bestuur, Bewoners." in said
    assert "C. Vos" not in desk.here("person", "list").out
    done = desk.here("person", "import", path, "--skip-faulty").out
    assert "2 people put into groups. Groups made: Bestuur, Bewoners." in done


def test_columns_are_named_by_hand_and_dates_by_their_order(tmp_path: Path) -> None:
    desk = Terminal(tmp_path / "profile").new()
    path = tmp_path / "people.csv"
    path.write_text("Wie,Waar,Weg\nA. de Vries,12,03/04/2027\n", encoding="utf-8")
    refused(desk, "No column of the file looks like a name.", "file_unreadable", "person", "import", path)
    words = ("--map", "name=Wie", "--map", "unit=2", "--map", "until=weg")
    refused(desk, "Rows with faults: 1; the first is line 2", "rows_faulty", "person", "import", path, *words)
    assert desk.here("person", "import", path, *words, "--dates", "dmy").out.startswith("1 person added")
    assert "12" in desk.here("person", "list", "vries").out


def test_a_workbook(tmp_path: Path) -> None:
    desk = Terminal(tmp_path / "profile").new()
    path = FOLDER / "workbook.xlsx"
    refused(desk, "No column of the file", "file_unreadable", "person", "import", path, "--sheet", "Notities")
    assert desk.here("person", "import", path).out == "4 people added, 0 changed, 0 left out.\n"
