"""What a group gives is never more than somebody wanted: at the reduced level, after a deletion, with a lost tag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from flexeria_desktop.core.domain.ids import LockId
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
    assert house.do(house.actions.new_day()).locks == ()
    house.plan.profile.store.run(_renewed(house.front))
    assert house.do(house.actions.new_day()).locks == (house.front,), "as soon as its level allows a change"
    assert house.keys(anna)[house.front].valid_until is None, "it opens as its group says"


def test_who_moved_out_misses_no_key_and_the_next_tenant_gets_what_was_theirs_to_the_end(house: House) -> None:
    anna, _bram, chris = house.people
    house.join(anna)
    house.give(house.front)
    house.do(house.actions.toggle_rights([(house.back, anna)], True, house.media(anna)))
    house.do(house.actions.take_in([house.keys(anna)[house.back].id]))
    house.plan.clock.shift = timedelta(days=60)
    house.do(house.actions.move_out(anna, house.do(house.actions.today())))
    house.plan.clock.shift = timedelta(days=62)
    house.do(house.actions.new_day())
    assert not house.keys(anna)
    assert (house.row().members, house.row().missing) == (1, 0)
    house.do(house.actions.move_in(chris, anna, house.media(chris)[chris]))
    assert list(house.keys(chris)) == [house.front], "not what was taken away two months before"


def test_what_a_lost_tag_leaves_of_a_key_belongs_to_no_group_and_is_told_to_nobody(house: House) -> None:
    anna, *_ = house.people
    house.join(anna)
    house.give(house.front)
    (held,) = house.do(house.actions.held_media(anna))
    house.do(house.actions.report_lost(anna, held.kind, held.mask, house.media(house.people[1])[house.people[1]][0]))
    keys = house.plan.profile.store.run(lambda uow: uow.keys.of(house.front, anna))
    assert sorted((key.wanted, key.group_id) for key in keys) == [(False, ""), (True, house.group)]


def test_a_new_day_does_all_or_nothing(house: House) -> None:
    anna, bram, _ = house.people
    house.join(anna)
    house.give(house.front)
    house.do(house.actions.toggle_rights([(house.back, bram)], True, house.media(bram)))
    house.do(house.actions.move_out(bram, house.do(house.actions.today())))
    house.plan.profile.store.run(_delete_elsewhere(house.group))
    house.plan.clock.shift = timedelta(days=2)
    engine = house.plan.profile.store.run(lambda uow: uow.connection.engine)

    def breaks(_connection: object) -> None:
        raise InterruptedError

    event.listen(engine, "commit", breaks)
    with pytest.raises(InterruptedError):
        house.do(house.actions.new_day())
    event.remove(engine, "commit", breaks)
    assert (len(house.keys(anna)), len(house.keys(bram))) == (1, 1)
    commits = []
    event.listen(engine, "commit", commits.append)
    assert (house.do(house.actions.new_day()).taken_in, len(commits)) == (2, 1)
    assert (house.keys(anna), house.keys(bram)) == ({}, {})


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


def _renewed(lock_id: LockId):
    """What the platform says once a code was used."""

    def work(uow) -> None:
        lock = uow.locks.get(lock_id)
        uow.locks.save(replace(lock, periods=replace(lock.periods, base_end=date(2040, 1, 1))))
        uow.record("lock.entitled", "lock", lock_id, {}, send=False)

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
