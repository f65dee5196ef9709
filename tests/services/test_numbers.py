"""Numbers that two computers gave to different things in one lock: each thing gets one of its own and keeps it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.refusals import SchedulesFull
from flexeria_desktop.core.domain.schedules import EVERY_DAY, HolidayRule
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from tests.services.test_breaks import lock_with_keys, tag
from tests.services.test_truth import programmed
from tests.services.workplace import Workplace

MAY, JUNE, JULY = (date(2027, month, 1) for month in (5, 6, 7))


def holiday(desk: Workplace, day: date, known: str = "") -> str:
    """A day off; returns its id."""
    return desk.do(desk.actions.save_holiday(HolidayRow(known, f"Off {day}", day, day)))


def schedule(desk: Workplace, name: str, first_hour: int) -> str:
    """Hours that never hold on holidays."""
    hours = ((EVERY_DAY, first_hour * 60, 20 * 60),)
    return desk.do(desk.actions.save_schedule(ScheduleRow("", name, hours, HolidayRule.NEVER)))


def bound_key(desk: Workplace, lock_id: LockId, mark: int, schedule_id: str) -> None:
    """A key within the hours of a schedule."""
    media = (MediumEntry(MediumKind.TAG, tag(mark)),)
    order = IssueKeys(desk.person(f"Bound {mark}"), (lock_id,), media, schedule_id=schedule_id)
    desk.do(desk.actions.issue_keys(order))


def elsewhere(desk: Workplace, lock_id: LockId, work: Callable[[], None]) -> None:
    """Another computer, a copy of this one, does some work and programs the lock; this one never hears of it."""
    copy = desk.copy_store()
    work()
    programmed(desk, lock_id)
    desk.restore_store(copy)


def held(desk: Workplace, lock_id: LockId) -> LockList:
    """The list that the last receipt proves."""
    proof = desk.profile.store.run(lambda uow: uow.lists.proof(lock_id))
    assert proof is not None
    return proof.lock_list


def days(desk: Workplace, lock_id: LockId) -> set[date]:
    """First days of the holidays that the lock has."""
    return {date.fromordinal(date(1970, 1, 1).toordinal() + one.first_day) for one in held(desk, lock_id).holidays}


@pytest.fixture
def clashed(desk: Workplace) -> tuple[LockId, str]:
    """A lock with a holiday of others and one of ours, both number 1 to those who made them; and the id of ours."""
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)

    def theirs() -> None:
        holiday(desk, MAY)
        bound_key(desk, lock_id, 8, schedule(desk, "Theirs", 8))

    elsewhere(desk, lock_id, theirs)
    ours = holiday(desk, JUNE)
    bound_key(desk, lock_id, 9, schedule(desk, "Ours", 9))
    programmed(desk, lock_id)
    assert days(desk, lock_id) == {MAY, JUNE}
    return lock_id, ours


def test_a_holiday_that_got_another_number_is_changed_and_removed_under_it(
    desk: Workplace, clashed: tuple[LockId, str]
) -> None:
    lock_id, ours = clashed
    holiday(desk, JULY, ours)
    programmed(desk, lock_id)
    assert days(desk, lock_id) == {MAY, JULY}, "theirs is not written over, ours is not left behind"
    assert {one.intervals[0][1] for one in held(desk, lock_id).schedules} == {8 * 60, 9 * 60}
    assert desk.do(desk.actions.plan()) == ()
    desk.do(desk.actions.remove_holiday(ours))
    programmed(desk, lock_id)
    assert days(desk, lock_id) == {MAY}


def test_a_holiday_keeps_its_number_in_other_locks(desk: Workplace, clashed: tuple[LockId, str]) -> None:
    lock_id, ours = clashed
    other = desk.add_lock(1)
    desk.buy_keys(other, 1)
    bound_key(desk, other, 9, desk.do(desk.actions.schedules())[0].id)
    programmed(desk, other)
    assert [one.number for one in held(desk, other).holidays] == [1]
    assert {one.number for one in held(desk, lock_id).holidays} == {1, 2}
    more = holiday(desk, date(2027, 8, 1))
    for lock in (lock_id, other):
        programmed(desk, lock)
        assert len(days(desk, lock)) == len(held(desk, lock).holidays) == (3 if lock == lock_id else 2)
    desk.do(desk.actions.remove_holiday(ours))
    desk.do(desk.actions.remove_holiday(more))
    for lock, left in ((lock_id, {MAY}), (other, set())):
        programmed(desk, lock)
        assert days(desk, lock) == left


def test_a_number_that_others_took_is_not_used_for_ours_later(desk: Workplace) -> None:
    """Hours were handed a number here, but never reached the lock; others have hours under it by now."""
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)

    def theirs() -> None:
        bound_key(desk, lock_id, 8, schedule(desk, "Theirs", 8))

    copy_of = schedule(desk, "Ours", 9)
    elsewhere(desk, lock_id, theirs)
    bound_key(desk, lock_id, 9, copy_of)
    key = next(key for key in desk.do(desk.actions.keys()) if key.person == "Bound 9")
    desk.do(desk.actions.take_in([key.id]))
    for _ in range(2):
        programmed(desk, lock_id)
        assert [one.intervals[0][1] for one in held(desk, lock_id).schedules] == [8 * 60]
    bound_key(desk, lock_id, 10, copy_of)
    programmed(desk, lock_id)
    by_number = {one.number: one.intervals[0][1] for one in held(desk, lock_id).schedules}
    hours = {entry.user: by_number.get(entry.schedule) for entry in held(desk, lock_id).credentials}
    assert sorted(hours.values(), key=str) == [8 * 60, 9 * 60, None], hours


def test_a_lock_full_of_schedules_is_named(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    desk.buy_keys(lock_id, 1)
    programmed(desk, lock_id)

    def theirs() -> None:
        for place in range(64):
            hours = ((EVERY_DAY, place, 1_440),)
            made = desk.do(desk.actions.save_schedule(ScheduleRow("", f"Theirs {place}", hours)))
            bound_key(desk, lock_id, 100 + place, made)

    elsewhere(desk, lock_id, theirs)
    bound_key(desk, lock_id, 9, schedule(desk, "Ours", 9))
    (outcome,) = desk.program(lock_id)
    assert isinstance(outcome.error, SchedulesFull)
    assert outcome.error.data == {"lock": desk.building.locks[0].name, "limit": 64}
    assert desk.opens(tag(100))
    assert not desk.opens(tag(9))
