"""Whom a row means, what would change, and taking it over as one step that one undo takes back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services.errors import ImportOutdated
from flexeria_desktop.core.services.import_columns import TAKEN
from flexeria_desktop.core.services.import_judge import judge
from flexeria_desktop.core.services.import_rows import ImportChoice
from flexeria_desktop.core.services.import_table import Line, Table
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.people_import import as_imported, read_people
from tests.services.workplace import Workplace

HEAD = "Naam;Woning;E-mail;Telefoon;Nummer;Einddatum\n"
ZOE = Person(PersonId("zoe"), "Zoë Ågren", "Laan 1", "zoe@example.org", "", "N1", date(2027, 6, 30))
BEN = Person(PersonId("ben"), "B. Ben", "Laan 2", "home@example.org")
PIA = Person(PersonId("pia"), "P. Pia", "Laan 2", "home@example.org")


def met(line: str, *people: Person) -> str | None:
    (row,) = read_people((HEAD + line + "\n").encode(), people).rows
    return row.known


def test_a_person_is_known_by_number_then_address_then_name_and_unit() -> None:
    assert met("Z. Agren-Maas;Laan 9;;;n1;", ZOE, BEN) == "zoe"
    assert met("Z. Agren-Maas;Laan 9;ZOE@example.org;;;", ZOE, BEN) == "zoe"
    assert met("zoe  agren;LAAN 1;;;;", ZOE, BEN) == "zoe"
    assert met("Zoë Ågren;Laan 2;;;;", ZOE, BEN) is None


def test_an_address_that_a_household_shares_means_nobody() -> None:
    assert met("New;Laan 2;home@example.org;;;", BEN, PIA) is None
    assert met("P. Pia;Laan 2;home@example.org;;;", BEN, PIA) == "pia"
    both = read_people((HEAD + "A;1;zoe@example.org;;;\nB;1;zoe@example.org;;;\n").encode(), [ZOE])
    assert [row.fate for row in both.rows] == ["new", "new"]
    assert met("New;Laan 9;zoe@example.org;;N2;", ZOE) is None


def test_two_who_fit_alike_are_not_chosen_between() -> None:
    twins = [Person(PersonId(one), "J. Jansen", "Laan 1") for one in "ab"]
    (row,) = read_people((HEAD + "J. Jansen;Laan 1;;;;\n").encode(), twins).rows
    assert row.faults == {"name": "several_known"}


def test_a_row_is_a_difference() -> None:
    preview = read_people((HEAD + "Zoë Ågren;;zoe@example.net;06 1;N1;30-06-2027\n").encode(), [ZOE, BEN])
    (row,) = preview.rows
    assert row.fate == "changed"
    assert row.changes == {"email": ("zoe@example.org", "zoe@example.net"), "phone": ("", "06 1")}
    assert [(one.fate, one.values["name"]) for one in preview.absent] == [("absent", "B. Ben")]
    assert dict(preview.counts) == {"new": 0, "changed": 1, "same": 0, "faulty": 0, "absent": 1}
    (same,) = read_people((HEAD + "Zoë Ågren;Laan 1;;;N1;\n").encode(), [ZOE]).rows
    assert same.fate == "same"


def test_a_cell_mended_by_hand_is_judged_again() -> None:
    data = (HEAD + "A;1;kaput;;;31-02-2027\nB;2;;;;\n").encode()
    assert read_people(data).rows[0].faults == {"email": "email_invalid", "until": "date_invalid"}
    edits = {(2, "email"): "a@example.org", (2, "until"): "28-2-2027", (3, "name"): ""}
    preview = read_people(data, choice=ImportChoice(edits=edits))
    assert [row.faults for row in preview.rows] == [{}, {"name": "name_missing"}]
    assert preview.rows[0].values["until"] == "2027-02-28"


def test_the_second_row_for_one_person_is_a_repetition() -> None:
    rows = read_people((HEAD + "Zoë Ågren;Laan 1;;;;\nZ. A.;;;;N1;\n").encode(), [ZOE]).rows
    assert [row.faults for row in rows] == [{}, {"reference": "repeated"}]


def test_an_import_is_one_step_and_one_undo(place: Workplace) -> None:
    place.do(place.actions.add_person(PersonDetails("Zoë Ågren", "Laan 1", reference="N1")))
    before = place.do(place.actions.people())
    data = (HEAD + "Zoë Ågren;Laan 7;;;N1;30-06-2027\nB. Ben;Laan 2;;;N2;\nP. Pia;Laan 3;;;N3;\n").encode()
    preview = place.do(place.actions.preview_import(data))
    done = place.do(place.actions.import_people(preview))
    assert (done.added, done.changed) == (2, 1)
    assert len(place.do(place.actions.people())) == 3
    report = place.do(place.actions.undo())
    assert (report.rows, report.left) == (3, ())
    assert place.do(place.actions.people()) == before


def test_a_stay_that_would_have_ended_is_told_before(place: Workplace) -> None:
    place.do(place.actions.add_person(PersonDetails("Zoë", reference="N1")))
    place.do(place.actions.add_person(PersonDetails("Ben", reference="N2")))
    data = b"Naam;Nummer;Einddatum\nZoe;N1;2020-12-31\nBen;N2;2199-12-31\nPia;N3;2020-12-31\n"
    assert place.do(place.actions.preview_import(data)).moves_out == 1


def test_only_chosen_lines_are_taken(place: Workplace) -> None:
    preview = place.do(place.actions.preview_import(b"Naam\nA\nB\nC\n"))
    done = place.do(place.actions.import_people(preview, lines={3}))
    assert (done.added, done.changed) == (1, 0)
    assert [row.name for row in place.do(place.actions.people())] == ["B"]


def test_what_was_shown_must_still_be_so(place: Workplace) -> None:
    zoe = place.do(place.actions.add_person(PersonDetails("Zoë", reference="N1")))
    preview = place.do(place.actions.preview_import(b"Naam;Nummer\nZoe A.;N1\nB;N2\n"))
    place.do(place.actions.change_person(zoe, PersonDetails("Zoë", "Laan 1", reference="N1")))
    with pytest.raises(ImportOutdated):
        place.do(place.actions.import_people(preview))
    assert [row.name for row in place.do(place.actions.people())] == ["Zoë"]
    again = place.do(place.actions.preview_import(b"Naam;Nummer\nZoe A.;N1\nB;N2\n"))
    place.do(place.actions.add_person(PersonDetails("Other", reference="N2")))
    with pytest.raises(ImportOutdated):
        place.do(place.actions.import_people(again))


CELL = st.text(max_size=8) | st.sampled_from(["N1", "1-2-2027", "2027-06-30", "a@example.org", "Laan 1"])


@given(st.lists(st.lists(CELL, max_size=7), max_size=6), st.sampled_from([None, True, False]))
@settings(max_examples=200, deadline=None)
def test_what_was_taken_over_is_the_same_the_next_time(rows: list[list[str]], header: bool | None) -> None:
    heads = ("Naam", "Woning", "E-mail", "Telefoon", "Nummer", "Einddatum")
    lines = [Line(at, tuple(cells)) for at, cells in enumerate([heads, *map(tuple, rows)], 1)]
    table, choice = Table("UTF-8", ";", tuple(lines)), ImportChoice(header=header, dates="dmy")
    first = judge(table, [], choice)
    people = [as_imported(row) for row in first.taking()]
    again = judge(table, people, choice)
    assert again.counts["new"] == again.counts["changed"] == 0
    assert set(first.rows[0].values if first.rows else ()) <= set(TAKEN)
