"""What a group gives is never more than somebody wanted: at the reduced level, after a deletion, with a lost tag."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.errors import UndoRefused
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.people_groups import GiveLocks
from tests.services.test_people_groups import House
from tests.store.sync_samples import answer, batch

REDUCED = timedelta(days=1_900)
"""From the start of the house until its locks' five years are over (R11)."""
LATE = date(2033, 1, 1)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A building of its own."""
    made = House(tmp_path / "profile")
    yield made
    made.plan.profile.close()


def both_groups(house: House, **night: object) -> str:
    """Anna has the front door by two groups, by the first without an end; returns the second."""
    anna = house.people[0]
    house.join(anna)
    house.give(house.front, valid_until=LATE)
    other = house.do(house.actions.make_people_group("Night watch"))
    house.do(house.actions.give_group_locks(GiveLocks(other, (house.front,), **night)))
    house.do(house.actions.join_group(other, [anna]))
    assert house.keys(anna)[house.front].group_id == house.group
    house.plan.clock.shift = REDUCED
    return other


def test_a_key_that_may_not_be_narrowed_any_more_is_taken_in(house: House) -> None:
    other = both_groups(house, valid_until=date(2032, 6, 1))
    anna = house.people[0]
    report = house.do(house.actions.leave_group(house.group, [anna]))
    assert (report.taken, report.changed, report.locks) == (1, 0, (house.front,))
    assert [(one.person, one.code) for one in report.refused] == [("Anna", "reduced")]
    assert not house.keys(anna), "it would have opened for longer than the group that is left says (R21, R22)"
    row = next(row for row in house.do(house.actions.people_groups()) if row.id == other)
    assert (row.missing, row.left_over) == (1, 0)


def test_a_key_that_opens_no_longer_than_the_other_group_says_passes_to_it(house: House) -> None:
    other = both_groups(house)
    anna = house.people[0]
    report = house.do(house.actions.leave_group(house.group, [anna]))
    assert (report.taken, report.changed, report.refused) == (0, 1, ())
    key = house.keys(anna)[house.front]
    assert (key.group_id, key.valid_until) == (other, LATE), "nothing on the lock changes"


def test_undo_brings_nobody_back_into_a_group_that_is_gone(house: House) -> None:
    anna, bram, _ = house.people
    house.join(anna, bram)
    house.give(house.front)
    house.do(house.actions.leave_group(house.group, [anna]))
    # Another desk deletes the group: no step of this one.
    house.plan.profile.store.run(_delete_elsewhere(house.group))
    with pytest.raises(UndoRefused) as refused:
        house.do(house.actions.undo())
    assert refused.value.data["why"] == "people_group_gone"
    assert not house.keys(anna), "not even until the next day"


def _delete_elsewhere(group: str):
    def work(uow) -> None:
        uow.by_itself()
        uow.people_groups.remove(group)
        uow.record("people_group.deleted", "people_group", group, {})

    return work


def test_a_tag_that_was_written_off_is_not_given_back_by_a_click(house: House) -> None:
    anna, *_ = house.people
    house.join(anna)
    house.give(house.front)
    house.plan.clock.shift = timedelta(hours=1)
    out = house.do(house.actions.handed_out(person_id=anna))
    house.do(house.actions.came_back(out, written_off=True))
    cell = [(house.front, anna)]
    report = house.do(house.actions.toggle_rights(cell, wanted=True))
    assert [one.code for one in report.refused] == ["medium_missing"]
    assert not house.keys(anna)
    assert not house.do(house.actions.give_by_group_again(house.group, house.front, anna)).given
    house.plan.clock.shift = timedelta(hours=2)
    report = house.do(house.actions.toggle_rights(cell, True, house.media(anna)))
    assert (report.refused, house.keys(anna)[house.front].state) == ((), KeyState.ISSUED), "it was found and presented"
    house.do(house.actions.toggle_rights(cell, wanted=False))
    assert house.do(house.actions.toggle_rights(cell, wanted=True)).refused == ()


def test_a_platform_that_knows_no_groups_leaves_them_at_this_desk_and_everything_else_goes_on(house: House) -> None:
    anna, bram, _ = house.people
    house.join(anna)
    store = house.plan.profile.store
    for op in batch(store).ops:
        code = "invalid" if op.entity.startswith("people_group") else ""
        answer(store, [op.op_id], "rejected" if code else "applied", rev=None if code else 7, code=code)
    row = house.row()
    assert (row.name, row.members) == ("Cleaners", 1)
    told = house.do(house.actions.refused_changes())
    assert {one.entity for one in told} == {"people_group", "people_group_member"}, "a person can send them again"
    house.join(bram)
    house.do(house.actions.change_person(bram, PersonDetails("Bram the second")))
    assert "person" in {op.entity for op in batch(store).ops}
    assert house.row().members == 2
