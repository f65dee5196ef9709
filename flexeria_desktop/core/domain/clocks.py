"""The clock of a lock: what was measured, how it drifts, and what may be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

TOLERANCE = 30
"""Seconds a lock's clock may be off before it is set; schedules are kept by the minute."""
MOST_BACK = 300
"""Seconds a clock is set back without its owner's word (FLP/1 section 5, SET_TIME)."""
EARLIEST = datetime(2024, 1, 1, tzinfo=UTC)
"""A clock before this was never set right and tells nothing of today (R54)."""
NEWEST = 20
"""Readings that tell the drift; older ones belong to another battery and another season."""
SHORTEST = timedelta(days=1)
"""Offsets are whole seconds: over less than a day their rounding is larger than any drift."""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """One measurement at a contact: seconds = lock minus computer, None = unset; was_set = set right after it."""

    at: datetime
    seconds: int | None
    was_set: bool


class ClockStep(Enum):
    """What a contact does about the clock."""

    KEEP = "keep"
    SET = "set"
    ASK = "ask"
    """The clock is ahead by more than may be taken back without the owner."""
    DISTRUST = "distrust"
    """This computer's own clock cannot be right, so it sets no other."""


def clock_step(offset: int | None, *, trusted: bool, backwards: bool = False) -> ClockStep:
    """Decide what to do about a clock that is ``offset`` seconds ahead (None = unset); backwards: the owner's word."""
    if offset is not None and abs(offset) <= TOLERANCE:
        return ClockStep.KEEP
    if not trusted:
        return ClockStep.DISTRUST
    if offset is not None and offset > MOST_BACK and not backwards:
        return ClockStep.ASK
    return ClockStep.SET


def drift(readings: Sequence[ClockReading]) -> float | None:
    """Return seconds a day the lock gains (negative: loses) since its clock was last set, by least squares.

    The setting itself counts as an offset of 0. None with fewer than two readings or less than a day between
    the first and the last. Order does not matter.
    """
    points: list[tuple[datetime, int]] = []
    for reading in sorted(readings, key=lambda one: one.at):
        if reading.was_set:
            points = [(reading.at, 0)]
        elif reading.seconds is None:
            points = []
        else:
            points.append((reading.at, reading.seconds))
    points = points[-NEWEST:]
    if len(points) < 2 or points[-1][0] - points[0][0] < SHORTEST:
        return None
    days = [(at - points[0][0]) / timedelta(days=1) for at, _ in points]
    middle = sum(days) / len(days)
    mean = sum(seconds for _, seconds in points) / len(points)
    covariance = sum((day - middle) * (seconds - mean) for day, (_, seconds) in zip(days, points, strict=True))
    return covariance / sum((day - middle) ** 2 for day in days)
