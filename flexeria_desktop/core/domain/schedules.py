"""When keys open by the week, on which days the week does not count, and what a lock is set to (FLP/1 section 7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from flexeria_desktop.core.domain.lock_list import Holiday, LockConfig, WeekSchedule
from flexeria_desktop.core.domain.refusals import HolidayReversed, HolidaysFull, OfficeHoursInvalid, ScheduleInvalid

MOST_INTERVALS = 16
"""Intervals of one schedule in a lock, those split at midnight counted twice (FLP/1 section 7)."""
MOST_SCHEDULES = 64
"""Numbers of schedules that one lock has (FLP/1 section 7)."""
MOST_HOLIDAYS = 255
"""Numbers of holidays that one lock has (FLP/1 section 7)."""
OPENING_SECONDS = (2, 180)
"""Shortest and longest opening (R50)."""
WRONG_CODES = (1, 20)
"""Wrong codes in a row before the keypad is locked out (FLP/1 section 7)."""
DAY = 1_440
"""Minutes of a day."""
EVERY_DAY = 0b111_1111

Interval = tuple[int, int, int]
"""Weekday bits (bit 0 Monday), from minute, to minute (exclusive); to at or before from = on the next day."""

_EPOCH = date(1970, 1, 1).toordinal()


class HolidayRule(IntEnum):
    """What a schedule does on a holiday; numbers as in FLP/1 section 7."""

    AS_USUAL = 0
    NEVER = 1
    ALWAYS = 2


@dataclass(frozen=True, slots=True)
class Schedule:
    """A week schedule of the profile as people made it; each lock that uses it has a number of its own for it."""

    id: str
    name: str
    intervals: tuple[Interval, ...]
    holidays: HolidayRule = HolidayRule.AS_USUAL


@dataclass(frozen=True, slots=True)
class NamedHoliday:
    """Days, both inclusive, that count as holidays in all locks; number is the same in every lock."""

    id: str
    number: int
    name: str
    first: date
    last: date


def checked_intervals(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the intervals in order; ScheduleInvalid when a lock could not hold them."""
    found = tuple(sorted(set(intervals)))
    if not found:
        raise ScheduleInvalid(reason="none")
    for days, start, end in found:
        if not 0 < days <= EVERY_DAY:
            raise ScheduleInvalid(reason="days")
        if not (0 <= start < DAY and 0 <= end <= DAY and start != end):
            raise ScheduleInvalid(reason="hours")
    if len(split_at_midnight(found)) > MOST_INTERVALS:
        raise ScheduleInvalid(reason="many", limit=MOST_INTERVALS)
    return found


def split_at_midnight(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Cut what runs into the next day in two, as a lock wants it.

    The part after midnight belongs to the next day for the lock, also when that day is a holiday.
    """
    parts: set[Interval] = set()
    for days, start, end in intervals:
        if start < end:
            parts.add((days, start, end))
            continue
        parts.add((days, start, DAY))
        if end:
            parts.add((_day_after(days), 0, end))
    return tuple(sorted(parts))


def _day_after(days: int) -> int:
    return (days << 1 | days >> 6) & EVERY_DAY


def week_schedule(schedule: Schedule, number: int) -> WeekSchedule:
    """The record of a schedule under the number it has in one lock, 1 to 64."""
    return WeekSchedule(number, split_at_midnight(schedule.intervals), int(schedule.holidays))


def check_days(first: date, last: date) -> None:
    """Raise HolidayReversed for a holiday that ends before it begins or lies outside a lock's calendar."""
    if last < first or first.toordinal() < _EPOCH:
        raise HolidayReversed(first=first, last=last)


def holiday(of: NamedHoliday) -> Holiday:
    """The record of a holiday; days are counted in the lock's own calendar."""
    return Holiday(of.number, of.first.toordinal() - _EPOCH, of.last.toordinal() - _EPOCH)


def numbered_holidays(of: Iterable[NamedHoliday], ours: Mapping[str, int]) -> dict[str, Holiday]:
    """Return the records of holidays by id, under their numbers in one lock.

    ours: numbers of holidays that were ever there, by id; any other gets one that is free of them. Raises HolidaysFull.
    """
    taken = set(ours.values())
    records: dict[str, Holiday] = {}
    for entry in sorted(of, key=lambda entry: entry.number):
        likely = (entry.number, *range(1, MOST_HOLIDAYS + 1))
        number = ours.get(entry.id) or next((free for free in likely if free not in taken), None)
        if number is None:
            raise HolidaysFull(limit=MOST_HOLIDAYS)
        taken.add(number)
        records[entry.id] = holiday(replace(entry, number=number))
    return records


def checked_settings(wanted: LockConfig) -> LockConfig:
    """Return settings a lock accepts: seconds and limit are clamped (R50), office hours must be a pair in order."""
    start, end = wanted.office_from, wanted.office_to
    if (start is None) != (end is None):
        raise OfficeHoursInvalid(reason="half")
    if start is not None and end is not None and not 0 <= start < end <= DAY - 1:
        raise OfficeHoursInvalid(reason="order")
    return replace(
        wanted,
        opening_seconds=_clamped(wanted.opening_seconds, OPENING_SECONDS),
        wrong_code_limit=_clamped(wanted.wrong_code_limit, WRONG_CODES),
    )


def _clamped(value: int, bounds: tuple[int, int]) -> int:
    return min(max(value, bounds[0]), bounds[1])
