"""Groups of people: keys follow who is in them and which locks they have, and nothing that was given by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.group_refusals import (
    PeopleGroupGone,
    PeopleGroupNameTaken,
    PeopleGroupNameUnfit,
)
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, MediumKind
from flexeria_desktop.core.domain.plan_cells import Cell, base_of
from flexeria_desktop.core.domain.refusals import ValidityReversed
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.matrix_rows import Axis, Cause
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.people_group_rows import GroupReport
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.rule_rows import ScheduleRow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.services.big_plan import NOW
from tests.services.small_plan import Plan

TODAY = NOW.date()


class House:
    """A small building with three new people, two of its free locks, and a group."""

    def __init__(self, folder: Path) -> None:
        self.plan = Plan(folder)
        rows = self.plan.do(self.plan.actions.locks())
        free = [row for row in rows if row.issuable > 5 and row.level.value == "base"]
        self.front, self.back = free[0].id, free[1].id
        self.people = [self.do(self.actions.add_person(PersonDetails(name))) for name in ("Anna", "Bram", "Chris")]
        self.group = self.do(self.actions.make_people_group("Cleaners"))

    @property
    def actions(self):
        """What a person can do here."""
        return self.plan.actions

    def do(self, work):
        """Wait for one action."""
        return self.plan.do(work)

    def media(self, *people: PersonId) -> dict[str, tuple[MediumEntry, ...]]:
        """A tag for each."""
        numbers = {person: 0x10 + at for at, person in enumerate(self.people)}
        return {person: (MediumEntry(MediumKind.TAG, f"04{numbers[person]:012X}"),) for person in people}

    def give(self, *locks: LockId, **how) -> GroupReport:
        """Give the group locks; whoever is in it presents a tag."""
        return self.do(self.actions.give_group_locks(GiveLocks(self.group, locks, **how), self.media(*self.people)))

    def join(self, *people: PersonId, with_tags: bool = True) -> GroupReport:
        """Put people into the group."""
        media = self.media(*people) if with_tags else None
        return self.do(self.actions.join_group(self.group, people, media))

    def keys(self, person: PersonId) -> dict[LockId, Key]:
        """The keys of a person that are wanted, by lock."""
        found = self.plan.profile.store.run(lambda uow: uow.keys.for_person(person))
        return {key.lock_id: key for key in found if key.wanted}

    def row(self):
        """The group in the list of groups."""
        return next(row for row in self.do(self.actions.people_groups()) if row.id == self.group)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A building of its own."""
    made = House(tmp_path / "profile")
    yield made
    made.plan.profile.close()


def test_members_get_a_key_of_each_lock_of_their_group(house: House) -> None:
    anna, bram, chris = house.people
    assert house.join(anna, bram).given == 0
    report = house.give(house.front, house.back)
    assert (report.given, report.refused, set(report.locks)) == (4, (), {house.front, house.back})
    assert {key.group_id for key in house.keys(anna).values()} == {house.group}
    assert house.join(chris).given == 2
    row = house.row()
    assert (row.members, row.locks, row.keys, row.missing, row.left_over) == (3, 2, 6, 0, 0)
    view = house.do(house.actions.people_group(house.group))
    assert [(one.name, one.keys) for one in view.members] == [("Anna", 2), ("Bram", 2), ("Chris", 2)]
    assert {(one.lock_id, one.keys, one.waiting) for one in view.locks} == {(house.front, 3, 3), (house.back, 3, 3)}
    assert [one.name for one in house.do(house.actions.groups_of(anna))] == ["Cleaners"]


def test_whoever_leaves_loses_the_keys_of_the_group_and_none_that_was_given_by_hand(house: House) -> None:
    anna, bram, _ = house.people
    order = IssueKeys(anna, (house.back,), house.media(anna)[anna])
    house.do(house.actions.issue_keys(order))
    house.join(anna, bram)
    assert house.give(house.front, house.back).given == 3, "a key by hand stands for the right as well"
    report = house.do(house.actions.leave_group(house.group, [anna]))
    assert (report.taken, report.still_open) == (1, 0)
    assert set(house.keys(anna)) == {house.back}
    assert set(house.keys(bram)) == {house.front, house.back}


def test_a_lock_that_is_taken_from_a_group_takes_its_keys_and_no_others(house: House) -> None:
    anna, bram, chris = house.people
    house.join(anna, bram)
    house.give(house.front, house.back)
    by_hand = IssueKeys(chris, (house.back,), house.media(chris)[chris])
    house.do(house.actions.issue_keys(by_hand))
    rehearsed = house.do(house.actions.take_group_locks(house.group, [house.back], rehearse=True))
    assert (rehearsed.taken, len(house.keys(anna))) == (2, 2), "asking changes nothing"
    report = house.do(house.actions.take_group_locks(house.group, [house.back]))
    assert (report.taken, report.refused) == (2, ())
    assert set(house.keys(anna)) == set(house.keys(bram)) == {house.front}
    assert set(house.keys(chris)) == {house.back}
    assert [one.lock_id for one in house.do(house.actions.people_group(house.group)).locks] == [house.front]


def test_a_tag_that_was_written_off_gets_no_key_again_by_its_group(house: House) -> None:
    anna, *_ = house.people
    house.join(anna)
    house.give(house.front)
    out = house.do(house.actions.handed_out(person_id=anna))
    house.do(house.actions.came_back(out, written_off=True))
    assert house.keys(anna) == {}
    assert house.do(house.actions.complete_group(house.group)).given == 0
    assert house.keys(anna) == {}
    assert house.row().exceptions == 1


def test_another_group_that_gives_the_lock_takes_the_key_over(house: House) -> None:
    anna, bram, _ = house.people
    house.join(anna, bram)
    house.give(house.front)
    night = house.do(house.actions.make_people_group("Night watch"))
    until = TODAY + timedelta(days=20)
    house.do(house.actions.give_group_locks(GiveLocks(night, (house.front,), valid_until=until)))
    assert house.do(house.actions.join_group(night, [anna])).given == 0
    report = house.do(house.actions.delete_people_group(house.group))
    assert (report.taken, report.changed) == (1, 1)
    key = house.keys(anna)[house.front]
    assert (key.group_id, key.valid_until) == (night, until)
    assert not house.keys(bram)


def test_a_key_taken_in_by_hand_is_an_exception_that_stays(house: House) -> None:
    anna, bram, chris = house.people
    house.join(anna, bram)
    house.give(house.front)
    house.do(house.actions.take_in([house.keys(anna)[house.front].id]))
    assert base_of(house.plan.cell(house.front, anna)) is Cell.GROUP_OUT
    assert base_of(house.plan.cell(house.front, bram)) is Cell.GROUP_PLANNED
    assert house.do(house.actions.complete_group(house.group)).given == 0
    house.join(chris)
    assert not house.keys(anna)
    assert house.do(house.actions.groups_of(anna))[0].exceptions
    report = house.do(house.actions.give_by_group_again(house.group, house.front, anna))
    assert report.given == 1
    assert house.keys(anna)[house.front].group_id == house.group


def test_who_gets_none_is_told_with_the_reason_and_gets_it_later(house: House) -> None:
    anna, bram, chris = house.people
    house.join(anna, bram, chris)

    def leave_one(uow) -> None:
        uow.connection.exec_driver_sql(
            "UPDATE locks SET purchased = 1 + (SELECT count(*) FROM keys WHERE lock_id = ?1 AND state <> 'returned')"
            " WHERE id = ?1",
            (house.front,),
        )

    house.plan.profile.store.run(leave_one)
    order = GiveLocks(house.group, (house.front,))
    told = house.do(house.actions.give_group_locks(order, house.media(anna, bram, chris), rehearse=True))
    assert house.row().locks == 0, "a rehearsal changes nothing"
    report = house.do(house.actions.give_group_locks(order, house.media(anna, bram, chris)))
    assert report.given == told.given == 1
    assert [(one.person, one.code) for one in report.refused] == [("Bram", "stock_empty"), ("Chris", "stock_empty")]
    assert [one.person_id for one in told.refused] == [bram, chris]
    row = house.row()
    assert (row.keys, row.missing) == (1, 2)
    house.plan.profile.store.run(
        lambda uow: uow.connection.exec_driver_sql("UPDATE locks SET purchased = 500 WHERE id = ?", (house.front,))
    )
    assert house.do(house.actions.complete_group(house.group, house.media(bram, chris))).given == 2


def test_without_a_medium_that_the_lock_knows_one_has_to_be_presented(house: House) -> None:
    anna, *_ = house.people
    house.give(house.front, house.back)
    report = house.join(anna, with_tags=False)
    assert (report.given, report.need_medium) == (0, (anna,))
    assert len(house.do(house.actions.people_group(house.group)).members[0].missing) == 2
    assert house.do(house.actions.complete_group(house.group, house.media(anna))).given == 2


def test_schedule_and_days_of_a_lock_bind_the_keys_there(house: House) -> None:
    anna, bram, _ = house.people
    schedule = house.do(house.actions.save_schedule(ScheduleRow("", "Early", ((0b11111, 480, 720),))))
    until = TODAY + timedelta(days=60)
    leaves = TODAY + timedelta(days=30)
    house.do(house.actions.change_person(bram, PersonDetails("Bram", until=leaves)))
    house.join(anna, bram)
    house.give(house.front, schedule_id=schedule, valid_until=until)
    key = house.keys(anna)[house.front]
    assert (key.schedule_id, key.valid_until) == (schedule, until)
    assert house.keys(bram)[house.front].valid_until == leaves, "no longer than the stay"
    report = house.give(house.front)
    assert report.changed == 2
    assert (house.keys(anna)[house.front].schedule_id, house.keys(bram)[house.front].valid_until) == (None, leaves)


def test_who_has_moved_out_gets_nothing_by_a_group(house: House) -> None:
    anna, *_ = house.people
    house.do(house.actions.change_person(anna, PersonDetails("Anna", until=TODAY - timedelta(days=1))))
    house.give(house.front)
    assert [one.code for one in house.join(anna).refused] == ["stay_ended"]


def test_names_are_one_form_and_of_one_group(house: House) -> None:
    with pytest.raises(PeopleGroupNameTaken):
        house.do(house.actions.make_people_group("  cleaners "))
    with pytest.raises(PeopleGroupNameUnfit):
        house.do(house.actions.rename_people_group(house.group, "  "))
    house.do(house.actions.rename_people_group(house.group, "CLEANERS  of  the house"))
    assert house.row().name == "CLEANERS of the house"
    with pytest.raises(PeopleGroupGone):
        house.do(house.actions.rename_people_group("none", "X"))


def test_somebody_who_is_removed_leaves_all_groups(house: House) -> None:
    anna, *_ = house.people
    house.join(anna)
    house.do(house.actions.remove_person(anna))
    assert house.row().members == 0
    house.do(house.actions.undo())
    assert house.row().members == 1


def test_the_days_of_a_group_cannot_be_reversed(house: House) -> None:
    with pytest.raises(ValidityReversed):
        house.give(house.front, valid_from=date(2030, 1, 2), valid_until=date(2030, 1, 1))


def test_why_of_a_groups_cell_leads_to_the_group_with_and_without_the_right(house: House) -> None:
    house.give(house.front)
    for lock in (house.front, house.back):
        why = house.do(house.actions.matrix_why(lock, house.group, Axis.GROUPS))
        assert why.causes[-1] is Cause.CHANGE_GROUP
        assert not why.steps[0].organisation


def test_a_lock_that_was_given_up_counts_in_no_number_of_its_groups(house: House) -> None:
    """Its keys are kept for the day it comes back (R59), and nobody could take one of them in meanwhile."""
    anna, bram, _chris = house.people
    house.join(anna, bram)
    house.give(house.front, house.back)
    house.do(house.actions.take_in([house.keys(anna)[house.front].id]))

    def give_up(uow: UnitOfWork) -> None:
        lock = uow.locks.get(house.front)
        assert lock is not None
        uow.locks.save(replace(lock, removed_on=house.plan.clock.now().date()))
        uow.record("lock.released", "lock", lock.id, {})

    house.plan.profile.store.run(give_up)
    view = house.do(house.actions.people_group(house.group))
    assert view.row == house.row()
    assert (view.row.locks, view.row.missing, view.row.left_over) == (1, 0, 0)
    assert view.row.keys == sum(one.keys for one in view.members) == sum(one.keys for one in view.locks) == 2
    assert view.row.exceptions == sum(len(one.exceptions) for one in view.members) == 0
