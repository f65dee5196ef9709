"""What a lock is said to wait for is what programming then sends: rules and keys that others narrowed count too."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.schedules import HolidayRule
from flexeria_desktop.core.services.rows import HolidayRow, LockSettings, MatterKind, ScheduleRow
from tests.changing import change_key
from tests.services.test_breaks import lock_with_keys, tag
from tests.services.test_truth import plan, programmed, read
from tests.services.workplace import Workplace

OFFICE = ((0b001_1111, 8 * 60, 17 * 60),)
LATER = ((0b001_1111, 9 * 60, 17 * 60),)


@pytest.fixture
def lock_id(desk: Workplace) -> LockId:
    """A lock with two keys, programmed."""
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    return lock_id


def waits(desk: Workplace, lock_id: LockId) -> tuple[int, int]:
    """Everything that is pending, and how much of it is no key; both as the plan has it."""
    row, told = desk.do(desk.actions.lock(lock_id)), plan(desk, lock_id)
    assert row.pending == len(told.lines) + len(told.others)
    assert row.rules_pending == len(told.others)
    return row.pending, row.rules_pending


def key_of(desk: Workplace, person: str) -> str:
    return next(key.id for key in desk.do(desk.actions.keys()) if key.person == person)


def test_changed_settings_wait_until_a_receipt(desk: Workplace, lock_id: LockId) -> None:
    assert waits(desk, lock_id) == (0, 0)
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(9, 3)))
    assert waits(desk, lock_id) == (2, 2)
    assert MatterKind.TO_PROGRAM in {matter.kind for matter in desk.do(desk.actions.overview()).matters}
    assert desk.do(desk.actions.status()).locks_to_program == 1
    programmed(desk, lock_id)
    assert waits(desk, lock_id) == (0, 0)
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(5, 3)))
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(9, 3)))
    assert waits(desk, lock_id) == (0, 0), "there and back is nothing to send"


def test_changed_hours_and_holidays_wait_where_keys_are_bound_to_them(desk: Workplace, lock_id: LockId) -> None:
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", OFFICE)))
    assert waits(desk, lock_id) == (0, 0), "nobody is bound to it"
    desk.do(change_key(desk.actions, key_of(desk, "Person 00"), schedule_id=schedule))
    assert waits(desk, lock_id) == (2, 1)
    programmed(desk, lock_id)
    assert waits(desk, lock_id) == (0, 0)
    desk.do(desk.actions.save_schedule(ScheduleRow(schedule, "Office", LATER)))
    assert waits(desk, lock_id) == (1, 1)
    holiday = desk.do(desk.actions.save_holiday(HolidayRow("", "Closed", date(2027, 3, 1), date(2027, 3, 1))))
    assert waits(desk, lock_id) == (1, 1), "no schedule minds holidays"
    desk.do(desk.actions.save_schedule(ScheduleRow(schedule, "Office", LATER, HolidayRule.NEVER)))
    assert waits(desk, lock_id) == (2, 2)
    programmed(desk, lock_id)
    desk.do(desk.actions.remove_holiday(holiday))
    assert waits(desk, lock_id) == (1, 1)
    desk.do(change_key(desk.actions, key_of(desk, "Person 00"), schedule_id=None))
    assert waits(desk, lock_id) == (3, 2), "the key, its schedule and the holiday go"
    programmed(desk, lock_id)
    assert waits(desk, lock_id) == (0, 0)


def test_settings_that_others_wrote_wait_for_nobody(desk: Workplace, lock_id: LockId) -> None:
    copy = desk.copy_store()
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(20)))
    programmed(desk, lock_id)
    desk.restore_store(copy)
    assert not read(desk, lock_id)
    assert waits(desk, lock_id) == (0, 0), "what we did not change stays as the lock has it"
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(7)))
    assert waits(desk, lock_id) == (1, 1)


def test_a_key_that_others_narrowed_waits_when_it_shall_open_still_less(desk: Workplace, lock_id: LockId) -> None:
    copy = desk.copy_store()
    today = desk.do(desk.actions.today())
    key = key_of(desk, "Person 00")
    desk.do(change_key(desk.actions, key, valid_from=None, valid_until=today + timedelta(days=60)))
    programmed(desk, lock_id)
    desk.restore_store(copy)
    programmed(desk, lock_id)
    assert waits(desk, lock_id) == (0, 0), "the stricter stays until a person decides"
    desk.do(change_key(desk.actions, key, valid_from=None, valid_until=today + timedelta(days=90)))
    assert waits(desk, lock_id) == (0, 0)
    for days in (30, 20):
        desk.do(change_key(desk.actions, key, valid_from=None, valid_until=today + timedelta(days=days)))
        assert waits(desk, lock_id) == (1, 0)
    programmed(desk, lock_id)
    assert waits(desk, lock_id) == (0, 0)
    desk.do(desk.actions.suspend([key]))
    assert waits(desk, lock_id) == (1, 0)
    programmed(desk, lock_id)
    assert not desk.opens(tag(0))
    assert waits(desk, lock_id) == (0, 0)


def test_the_first_page_expects_the_time_of_the_plan(desk: Workplace, lock_id: LockId) -> None:
    desk.do(desk.actions.take_in([key_of(desk, "Person 00")]))
    for place in range(3):
        desk.issue(desk.person(f"Newcomer {place}"), lock_id, tag(100 + place))
    matters = desk.do(desk.actions.overview()).matters
    told = next(matter.seconds for matter in matters if matter.kind is MatterKind.TO_PROGRAM)
    assert told == pytest.approx(plan(desk, lock_id).seconds, rel=0.05)
