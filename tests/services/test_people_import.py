"""Files of people as other programs write them, good and bad."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.services.errors import FileUnreadable, RowsFaulty
from flexeria_desktop.core.services.import_table import MAX_BYTES
from flexeria_desktop.core.services.people_import import read_people
from flexeria_desktop.demo.furnishing import residents
from tests.services.workplace import Workplace

HEAD = "Naam;Woning;E-mailadres\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Naam;Woning\nZoë Ågren;1\n".encode(), "UTF-8"),
        ("Naam;Woning\nZoë Ågren;1\n".encode("utf-8-sig"), "UTF-8"),
        ("Naam;Woning\nZoë Ågren;1\n".encode("cp1252"), "Windows-1252"),
        ("Naam;Woning\nZoë Ågren;1\n".encode("utf-16"), "UTF-16"),
        ("Naam;Woning\nZoë Ågren;1\n".encode("cp850"), "DOS (850)"),
        ("Name,Unit\r\nZoë Ågren,1\r\n".encode(), "UTF-8"),
        ("Name\tUnit\nZoë Ågren\t1\n".encode(), "UTF-8"),
        ('Name,Unit\n"Zoë Ågren",1\n'.encode(), "UTF-8"),
    ],
)
def test_encodings_and_separators_are_found(data: bytes, encoding: str) -> None:
    preview = read_people(data)
    assert preview.encoding == encoding
    assert [(row.values["name"], row.values["unit"]) for row in preview.rows] == [("Zoë Ågren", "1")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"Naam;Woning\n", "empty"),
        (b"Kleur;Maat\nrood;3\n", "columns"),
        (b"PK\x03\x04\0\0", "binary"),
        (b"Naam\n\x81\x01\n", "encoding"),
        (b"x" * (MAX_BYTES + 1), "too_large"),
    ],
)
def test_an_unfit_file_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(FileUnreadable) as refused:
        read_people(data)
    assert refused.value.data["reason"] == reason


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (";12;a@b.nl", {"name": "name_missing"}),
        ("A;1;not an address", {"email": "email_invalid"}),
        ("A;1;a@b.nl;too;many", {"name": "too_many_cells"}),
        (f"{'A' * 300};1;", {"name": "cell_too_long"}),
    ],
)
def test_a_fault_names_its_cell(row: str, fault: dict[str, str]) -> None:
    (read,) = read_people((HEAD + row + "\n").encode()).rows
    assert (read.line, read.faults) == (2, fault)


@pytest.mark.parametrize("text", ["2027-06-30", "30-06-2027", "30/06/2027", "30.06.2027"])
def test_dates_of_three_styles(text: str) -> None:
    (row,) = read_people(f"Naam;Einddatum\nA;{text}\n".encode()).rows
    assert row.values["until"] == "2027-06-30"


def test_a_repeated_line_is_marked() -> None:
    rows = read_people((HEAD + "A;1;\nB;2;\nA;1;\n").encode()).rows
    assert [row.faults for row in rows] == [{}, {}, {"name": "repeated"}]


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        preview = read_people(data)
    except FileUnreadable:
        return
    assert preview.rows


def test_the_residents_come_in_once(place: Workplace) -> None:
    preview = place.do(place.actions.preview_import(residents()))
    assert (preview.new, preview.faulty) == (40, 0)
    done = place.do(place.actions.import_people(preview))
    assert (done.added, done.changed) == (40, 0)
    again = place.do(place.actions.preview_import(residents()))
    done = place.do(place.actions.import_people(again))
    assert (done.added, done.changed) == (0, 0)
    assert len(place.do(place.actions.people())) == 40
    assert [row.name for row in place.do(place.actions.people("AMRANI"))] == ["F. El Amrani"]


def test_a_faulty_row_stops_the_whole_file_unless_it_is_left_out(place: Workplace) -> None:
    preview = place.do(place.actions.preview_import((HEAD + "A;1;\n;2;\n").encode()))
    with pytest.raises(RowsFaulty) as refused:
        place.do(place.actions.import_people(preview))
    assert (refused.value.data["first_line"], refused.value.data["column"]) == (3, "name")
    assert place.do(place.actions.people()) == ()
    done = place.do(place.actions.import_people(preview, skip_faulty=True))
    assert (done.added, done.changed) == (1, 0)
