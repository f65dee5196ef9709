"""Groups in a people file: how cells are read, what is offered, and that people, groups and keys are one step."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services.errors import ImportOutdated
from flexeria_desktop.core.services.import_groups import FEW, GroupsHere
from flexeria_desktop.core.services.import_rows import ImportChoice
from flexeria_desktop.core.services.people_import import read_people
from tests.services.test_people_groups import House, house  # noqa: F401 - a fixture

ANNA = Person(PersonId("anna"), "Anna")
HERE = GroupsHere(
    {"cleaners": "Cleaners", "smit, jansen": "Smit, Jansen"}, {ANNA.id: ("Cleaners",)}, frozenset({"cleaners"})
)


@pytest.mark.parametrize("heading", ["Groep", "Groups", "Grupp", "Gruppen", "Afdeling", "Avdelning", "Abteilung"])
def test_a_column_of_groups_is_known_by_its_heading(heading: str) -> None:
    preview = read_people(f"Name;{heading}\nB;Tenants\n".encode())
    assert preview.columns[heading] == "group"
    assert preview.rows[0].joins == ("Tenants",)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Tenants", ("Tenants",)),
        ("Tenants; Board ,CLEANERS", ("Tenants", "Board", "Cleaners")),
        ("Smit, Jansen;Board", ("Smit, Jansen", "Board")),
        ("Tenants\nBoard", ("Tenants", "Board")),
        ("* myContacts ::: Tenants", ("Tenants",)),
        ("tenants, Tenants, ", ("tenants",)),
        (" ; , ", ()),
    ],
)
def test_several_groups_stand_in_a_cell(cell: str, names: tuple[str, ...]) -> None:
    (row,) = read_people(f'Name\tGroup\nB\t"{cell}"\n'.encode(), here=HERE).rows
    assert (row.joins, row.faults) == (names, {})


def test_what_cannot_be_a_group_is_a_fault_of_its_cell() -> None:
    data = f"Name;Group\nB;{'x' * 121}\nC;Board\n".encode()
    rows = read_people(data).rows
    assert [row.faults for row in rows] == [{"group": "group_unfit"}, {}]
    mended = read_people(data, choice=ImportChoice(edits={(2, "group"): "Board"}))
    assert [row.joins for row in mended.rows] == [("Board",), ("Board",)]
    many = "Name;Group\n" + "".join(f"P{at};G{at}\n" for at in range(510))
    full = read_people(many.encode(), choice=ImportChoice(make_groups=True))
    assert [row.line for row in full.rows if row.faults] == list(range(502, 512))
    assert {code for row in full.rows for code in row.faults.values()} == {"groups_full"}


def test_a_group_is_part_of_the_difference_and_an_empty_cell_takes_nobody_out() -> None:
    preview = read_people(b"Name;Group\nAnna;Board\n", [ANNA], here=HERE)
    assert preview.rows[0].changes == {"group": ("Cleaners", "Cleaners; Board")}
    assert (preview.groups_new, preview.groups_made, preview.getting_keys) == (("Board",), True, 0)
    assert read_people(b"Name;Group\nAnna;\n", [ANNA], here=HERE).counts["same"] == 1
    assert read_people(b"Name;Group\nB;cleaners\n", [ANNA], here=HERE).getting_keys == 1
    known = read_people(b"Name;Group\nAnna;Board\n", [ANNA], ImportChoice(make_groups=False), HERE)
    assert (known.rows[0].fate, known.rows[0].joins) == ("same", ())


def test_many_new_groups_are_not_made_unasked() -> None:
    data = ("Name;Group\n" + "".join(f"P{at};G{at}\n" for at in range(FEW + 1))).encode()
    assert not read_people(data).groups_made
    assert read_people(data, choice=ImportChoice(make_groups=True)).groups_made


def test_people_of_a_file_come_into_their_groups_and_get_keys(house: House) -> None:  # noqa: F811 - the fixture
    lock = house.front
    house.give(lock)
    anna = house.people[0]
    house.join(anna)
    house.do(house.actions.leave_group(house.group, [anna]))
    data = b"Name;Group\nAnna;cleaners, Board\nZed;Cleaners\n"
    preview = house.do(house.actions.preview_import(data))
    done = house.do(house.actions.import_people(preview))
    assert (done.added, done.changed, done.groups_made, done.joined) == (1, 1, ("Board",), 2)
    assert (done.keys.given, done.without_medium, done.keys.locks) == (1, 1, (lock,))
    assert house.keys(anna)[lock].group_id == house.group
    assert house.do(house.actions.preview_import(data)).counts["same"] == 2
    assert house.do(house.actions.undo_offer()).undo.name == "person.imported"
    assert house.do(house.actions.undo()).left == ()
    assert [(row.name, row.members) for row in house.do(house.actions.people_groups())] == [("Cleaners", 0)]
    assert house.do(house.actions.redo()).left == ()
    assert [row.members for row in house.do(house.actions.people_groups())] == [1, 2]


def test_groups_that_changed_meanwhile_stop_the_import(house: House) -> None:  # noqa: F811 - the fixture
    preview = house.do(house.actions.preview_import(b"Name;Group\nZed;Board\n"))
    house.do(house.actions.make_people_group("board"))
    with pytest.raises(ImportOutdated):
        house.do(house.actions.import_people(preview))
    assert "Zed" not in {row.name for row in house.do(house.actions.people())}
