"""Minutes of a week as a set: how long a schedule opens, and which minutes two of them share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from flexeria_desktop.core.domain.syncing.values import DAY_MINUTES

DAYS = 7
WEEK_MINUTES = DAYS * DAY_MINUTES
MOST_PIECES = 16
"""Intervals a lock takes in one schedule (FLP/1 section 7)."""

_WHOLE_WEEK = (1 << WEEK_MINUTES) - 1

Intervals = Sequence[Sequence[int]]


def minutes_of(intervals: Intervals | None) -> int:
    """The open minutes of a week as bits, bit 0 = the first minute of Monday."""
    week = 0
    for days, start, end in intervals or ():
        length = end - start if end > start else end - start + DAY_MINUTES
        for day in range(DAYS):
            if days >> day & 1:
                week |= ((1 << length) - 1) << (day * DAY_MINUTES + start)
    # What runs past Sunday's midnight opens on Monday morning.
    return week & _WHOLE_WEEK | week >> WEEK_MINUTES


def weekly_minutes(intervals: Intervals | None) -> int:
    """How many minutes of a week are open."""
    return minutes_of(intervals).bit_count()


def intervals_of(week: int) -> list[list[int]]:
    """Write minutes as intervals within days; of more than a lock takes the longest remain, which opens less."""
    days_of: dict[tuple[int, int], int] = {}
    for day in range(DAYS):
        bits = week >> day * DAY_MINUTES & ((1 << DAY_MINUTES) - 1)
        for start, end in _runs(bits):
            days_of[start, end] = days_of.get((start, end), 0) | 1 << day
    found = sorted(days_of.items(), key=lambda entry: (entry[0][0] - entry[0][1], entry[0]))[:MOST_PIECES]
    return sorted([days, start, end] for (start, end), days in found)


def _runs(bits: int) -> Iterator[tuple[int, int]]:
    start = 0
    while bits:
        empty = (bits & -bits).bit_length() - 1
        bits >>= empty
        start += empty
        length = (~bits & bits + 1).bit_length() - 1
        yield start, start + length
        bits >>= length
        start += length


def shared_hours(one: Any, other: Any) -> list[list[int]]:
    """Intervals that are open by both, in the words of one of them where that one is the narrower."""
    first, second = minutes_of(one), minutes_of(other)
    both = first & second
    if both == first:
        return list(one or [])
    if both == second:
        return list(other or [])
    return intervals_of(both)
