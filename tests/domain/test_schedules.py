"""Week schedules, holidays and settings as a lock can hold them (FLP/1 section 7, R50, R51)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.lock_list import Holiday, LockConfig, WeekSchedule
from flexeria_desktop.core.domain.refusals import HolidayReversed, OfficeHoursInvalid, ScheduleInvalid
from flexeria_desktop.core.domain.schedules import (
    DAY,
    EVERY_DAY,
    HolidayRule,
    Interval,
    NamedHoliday,
    Schedule,
    check_days,
    checked_intervals,
    checked_settings,
    holiday,
    split_at_midnight,
    week_schedule,
)

SUNDAY, MONDAY = 0b100_0000, 0b000_0001
INTERVALS = st.tuples(st.integers(1, EVERY_DAY), st.integers(0, DAY - 1), st.integers(0, DAY)).filter(
    lambda entry: entry[1] != entry[2]
)


def minutes(intervals: tuple[Interval, ...]) -> set[tuple[int, int]]:
    """(weekday, minute) of all that records cover."""
    return {
        (day, minute)
        for days, start, end in intervals
        for day in range(7)
        if days >> day & 1
        for minute in range(start, end)
    }


def meant(intervals: list[Interval]) -> set[tuple[int, int]]:
    """The same, walked minute by minute as a person means it."""
    found = set()
    for days, start, end in intervals:
        length = (end - start) % DAY or DAY
        for day in (day for day in range(7) if days >> day & 1):
            for minute in range(start, start + length):
                found.add(((day + minute // DAY) % 7, minute % DAY))
    return found


@settings(max_examples=40, deadline=None)
@given(st.lists(INTERVALS, min_size=1, max_size=8))
def test_splitting_covers_exactly_the_minutes_that_were_meant(intervals: list[Interval]) -> None:
    parts = split_at_midnight(intervals)
    assert all(0 <= start < end <= DAY and 0 < days <= EVERY_DAY for days, start, end in parts)
    assert minutes(parts) == meant(intervals)


def test_sunday_night_goes_on_on_monday() -> None:
    assert split_at_midnight([(SUNDAY, 1_320, 360)]) == ((MONDAY, 0, 360), (SUNDAY, 1_320, 1_440))
    assert split_at_midnight([(SUNDAY, 1_320, 0)]) == ((SUNDAY, 1_320, 1_440),)


@pytest.mark.parametrize(
    ("intervals", "reason"),
    [
        ([], "none"),
        ([(0, 60, 120)], "days"),
        ([(EVERY_DAY + 1, 60, 120)], "days"),
        ([(MONDAY, 60, 60)], "hours"),
        ([(MONDAY, -1, 60)], "hours"),
        ([(MONDAY, 60, DAY + 1)], "hours"),
        ([(MONDAY, 60 + n, 30 + n) for n in range(9)], "many"),
    ],
)
def test_what_no_lock_can_hold_is_refused(intervals: list[Interval], reason: str) -> None:
    with pytest.raises(ScheduleInvalid) as refused:
        checked_intervals(intervals)
    assert refused.value.data["reason"] == reason


def test_sixteen_records_fit() -> None:
    assert len(checked_intervals([(MONDAY, 60 + n, 90 + n) for n in range(16)])) == 16


def test_a_schedule_becomes_a_record_under_its_number_in_the_lock() -> None:
    schedule = Schedule("id", "Office", ((EVERY_DAY, 480, 1_020),), HolidayRule.NEVER)
    assert week_schedule(schedule, 7) == WeekSchedule(7, ((EVERY_DAY, 480, 1_020),), 1)


def test_days_are_counted_from_1970() -> None:
    assert holiday(NamedHoliday("id", 3, "", date(1970, 1, 1), date(1970, 1, 2))) == Holiday(3, 0, 1)
    assert holiday(NamedHoliday("id", 3, "", date(2026, 12, 25), date(2026, 12, 26))) == Holiday(3, 20_812, 20_813)
    for first, last in ((date(2026, 12, 26), date(2026, 12, 25)), (date(1969, 12, 31), date(1970, 1, 1))):
        with pytest.raises(HolidayReversed):
            check_days(first, last)


@pytest.mark.parametrize(("typed", "kept"), [(1, 2), (2, 2), (180, 180), (200, 180)])
def test_opening_time_is_clamped(typed: int, kept: int) -> None:
    assert checked_settings(LockConfig(opening_seconds=typed)).opening_seconds == kept


def test_office_hours_are_a_pair_in_order() -> None:
    assert checked_settings(LockConfig(office_from=0, office_to=1_439)).office_to == 1_439
    for start, end, reason in ((480, None, "half"), (None, 480, "half"), (480, 480, "order"), (480, 1_440, "order")):
        with pytest.raises(OfficeHoursInvalid) as refused:
            checked_settings(LockConfig(office_from=start, office_to=end))
        assert refused.value.data["reason"] == reason
