"""The same residents from the files of common programs, and tables in any dialect."""

from __future__ import annotations

import contextlib
import csv
import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from flexeria_desktop.core.services.errors import FileUnreadable
from flexeria_desktop.core.services.import_columns import find_heading, guess
from flexeria_desktop.core.services.import_dates import Ambiguous, find_style, parse_day
from flexeria_desktop.core.services.import_rows import ImportChoice
from flexeria_desktop.core.services.import_table import MAX_COLUMNS, MAX_ROWS, Line, Note, read_table
from flexeria_desktop.core.services.people_import import read_people
from tests.services.import_files import FOLDER

PEOPLE = [
    ("B. Köhler", "Lindenhof 77", "koehler@example.org", "06 0000 0077", "LH-77", "2027-06-30"),
    ("Zoë Ågren", "Lindenhof 78", "zoe@example.org", "06 0000 0078", "LH-78", "2027-04-03"),
    ("J. de Vries; junior", "Lindenhof 79", "", "06 0000 0079", "LH-79", ""),
    ('F. "Fé" El Amrani', "Lindenhof 80", "fe@example.org", "", "LH-80", "2028-12-31"),
]
FIELDS = ("name", "unit", "email", "phone", "reference", "until")


@pytest.mark.parametrize(
    ("file", "encoding", "separator"),
    [
        ("excel_dutch.csv", "Windows-1252", ";"),
        ("excel_dutch_sep.csv", "Windows-1252", ";"),
        ("excel_utf8.csv", "UTF-8", ";"),
        ("excel_unicode_text.txt", "UTF-16", "\t"),
        ("libreoffice.csv", "UTF-8", ","),
        ("google_sheets.csv", "UTF-8", ","),
        ("outlook_contacts.csv", "Windows-1252", ","),
        ("bookkeeping.csv", "UTF-8", ";"),
        ("locking_plan.txt", "Windows-1252", "\t"),
        ("workbook.xlsx", "XLSX", ""),
    ],
)
def test_the_same_people_come_from_the_files_of_all_programs(file: str, encoding: str, separator: str) -> None:
    preview = read_people((FOLDER / file).read_bytes())
    assert (preview.encoding, preview.separator) == (encoding, separator)
    shown = FIELDS[: 6 if "until" in preview.fields else 5]
    assert [tuple(row.values.get(field, "") for field in shown) for row in preview.rows] == [
        person[: len(shown)] for person in PEOPLE
    ]
    assert ("until" in preview.fields) == (file != "outlook_contacts.csv")
    assert preview.faulty == 0


def test_a_workbook_tells_its_sheets_and_what_excel_does_not_show() -> None:
    data = (FOLDER / "workbook.xlsx").read_bytes()
    table = read_table(data)
    assert (table.sheets, table.sheet) == (("Bewoners", "Notities"), "Bewoners")
    assert table.notes == (Note("hidden_rows", 1), Note("merged", 1))
    assert [line.cells for line in read_table(data, "Notities").lines] == [("niets",)]


def test_a_tag_is_known_and_left_out_and_a_department_is_a_group() -> None:
    preview = read_people((FOLDER / "locking_plan.txt").read_bytes())
    assert {"tag", "group"} <= preview.fields
    assert preview.rows[0].values["tag"] == "04A17C5E80004F"
    assert (preview.groups_new, [row.joins for row in preview.rows]) == (("Bewohner",), [("Bewohner",)] * 4)


def test_without_headings_the_cells_tell() -> None:
    data = "Zoë Ågren;zoe@example.org;+31 6 0000 0078;30-06-2027\nB. Köhler;b@example.org;06-00000077;1-2-2028\n"
    preview = read_people(data.encode())
    assert not preview.header
    assert {column.place: column.field for column in preview.columns_found} == {
        0: "name",
        1: "email",
        2: "phone",
        3: "until",
    }
    assert [row.line for row in preview.rows] == [1, 2]


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Förnamn;Efternamn;Lägenhet;Personnummer", {0: "first", 1: "last", 2: "unit"}),
        ("Vorname;Nachname;Straße;Hausnummer;Handy", {0: "first", 1: "last", 2: "unit", 3: "house", 4: "phone"}),
        ("Voornaam;Tussenvoegsel;Achternaam;Huisnr", {0: "first", 1: "middle", 2: "last", 3: "house"}),
        ("FULL NAME:;E-Mail Address;Lease end", {0: "name", 1: "email", 2: "until"}),
    ],
)
def test_headings_of_four_languages(headings: str, fields: dict[int, str]) -> None:
    cells = headings.split(";")
    assert guess(cells, []) == fields
    assert find_heading([Line(1, tuple(cells)), Line(2, ("a", "b"))]) == 0


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("Naam;Voornaam\nJansen;Jan\nSmit;Piet\n", "Jan Jansen"),
        ("Naam;Voornaam;Achternaam\nJan Jansen;Jan;Jansen\n", "Jan Jansen"),
        ("Weergavenaam;Voornaam\nJan Jansen;Jan\n", "Jan Jansen"),
        ("Naam;Voornaam;Achternaam\n;Jan;Jansen\n", "Jan Jansen"),
    ],
)
def test_a_name_beside_its_parts(data: str, name: str) -> None:
    assert read_people(data.encode()).rows[0].values["name"] == name


@pytest.mark.parametrize(
    "text",
    [
        *("2027-06-30", "30-06-2027", "30.6.2027", "06/30/2027", "2027-06-30 00:00:00", "46568", "46568.75"),
        *("30 juni 2027", "20270630", "30-Jun-27", "June 30, 2027", "Jun. 30 2027"),
    ],
)
def test_a_day_in_any_style(text: str) -> None:
    assert parse_day(text) == date(2027, 6, 30)


@pytest.mark.parametrize(
    "text", ["30-6-27", "27-06-30", "31-02-2027", "2027", "soon", "1900-01-01", "99/99/2027", "12345678901"]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(ValueError, match=r".|$"):
        parse_day(text)


def test_a_column_that_could_be_read_two_ways_asks_once() -> None:
    data = b"Name;Until\nA;03/04/2027\nB;05/06/2027\n"
    asked = read_people(data)
    assert (asked.dates, asked.unclear_day, asked.faulty) == ("", "03/04/2027", 2)
    assert asked.rows[0].faults == {"until": "date_unclear"}
    dutch = read_people(data, choice=ImportChoice(dates="dmy"))
    assert [row.values["until"] for row in dutch.rows] == ["2027-04-03", "2027-06-05"]
    american = read_people(data, choice=ImportChoice(dates="mdy"))
    assert [row.values["until"] for row in american.rows] == ["2027-03-04", "2027-05-06"]


def test_one_clear_day_answers_for_its_column() -> None:
    preview = read_people(b"Name;Until\nA;03/04/2027\nB;06/30/2027\n")
    assert [row.values["until"] for row in preview.rows] == ["2027-03-04", "2027-06-30"]
    with pytest.raises(Ambiguous):
        parse_day("03-04-2027")
    assert find_style(["30-6-2027", "6/30/2027", "1-2-2027"]) == ("", "1-2-2027")


def test_a_quoted_cell_may_hold_lines() -> None:
    preview = read_people(b'Name;Note;Until\r\n"A";"first\r\nsecond";\r\nB;;x\r\n')
    assert preview.rows[0].values["note"] == "first second"
    assert [(row.line, row.faults) for row in preview.rows] == [(2, {}), (4, {"until": "date_invalid"})]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Name\n" + b"A\n" * (MAX_ROWS + 1), "too_many"),
        (b"Name;" + b"x;" * MAX_COLUMNS + b"x\nA\n", "too_wide"),
        (b'Name\n"' + b"x" * 200_000, "quotes"),
        (b'Name;Unit\nA;1\n"B;2\nC;3\n', "quotes"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 100, "old_workbook"),
        (b"%PDF-1.7\nName;Unit\n", "binary"),
        (b"\xef\xbb\xbf <HTML><table><tr><td>Name</td></tr></table>", "binary"),
        (b"BEGIN:VCARD\nFN:A\n", "binary"),
    ],
)
def test_bounds(data: bytes, reason: str) -> None:
    with pytest.raises(FileUnreadable) as refused:
        read_people(data)
    assert refused.value.data["reason"] == reason


def test_a_bomb_is_not_unpacked() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts, parts.open("xl/workbook.xml", "w") as part:
        for _ in range(257):
            part.write(bytes(1 << 20))
    with pytest.raises(FileUnreadable) as refused:
        read_table(packed.getvalue())
    assert refused.value.data["reason"] == "too_large"


def workbook(rows: list[list[object]]) -> bytes:
    book, packed = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(packed)
    return packed.getvalue()


def test_cells_of_a_workbook_become_what_a_person_would_type() -> None:
    cells = [datetime(2027, 6, 30), date(2027, 6, 30), 31612345678, 2.5, True, "#REF!", None, "=1+1", "é"]  # noqa: DTZ001
    (line,) = read_table(workbook([cells])).lines
    assert line.cells == ("2027-06-30", "2027-06-30", "31612345678", "2.5", "1", "", "", "", "é")


HEADS = ["Naam", "Woning", "E-mailadres", "Opmerking"]
CELL = st.text(
    st.characters(codec="cp1252", exclude_categories=("Cc", "Cf", "Zl", "Zp")) | st.sampled_from(';,\t|"\n'),
    max_size=12,
)


@given(
    st.lists(st.lists(CELL, min_size=4, max_size=4), min_size=1, max_size=8),
    st.sampled_from(";,\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"]),
    st.sampled_from(["\r\n", "\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
@settings(max_examples=150, deadline=None)
def test_a_table_in_any_dialect_reads_back_alike(
    rows: list[list[str]], separator: str, encoding: str, end: str, quoting: int
) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=end, quoting=quoting).writerows([HEADS, *rows])  # type: ignore[arg-type]
    data = text.getvalue().encode(encoding)
    table = read_table(data)
    wanted = [tuple(cell.strip() for cell in row) for row in [HEADS, *rows]]
    assert [line.cells + ("",) * (4 - len(line.cells)) for line in table.lines] == [row for row in wanted if any(row)]


@given(st.binary(max_size=600))
@settings(max_examples=150, deadline=None)
def test_any_bytes_in_a_workbook_are_read_or_refused(data: bytes) -> None:
    good = workbook([["Naam"], ["A"]])
    at = len(data) * 7 % len(good)
    for broken in (good[:at] + data + good[at + len(data) :], b"PK\x03\x04" + data):
        with contextlib.suppress(FileUnreadable):
            assert read_table(broken).lines
