"""What a row was at a moment of the past, out of the changes that were kept of it, and what cannot be told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a row, as fields; before: None = it made the row, after: None = it removed it."""

    at: datetime
    before: Mapping[str, Any] | None = field(repr=False)
    after: Mapping[str, Any] | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class RowThen:
    """fields: of the row at a moment, None = it was not there.

    unsure: names of those that may have been something else then: another desk changed them, or nothing was kept yet.
    """

    fields: Mapping[str, Any] | None
    unsure: frozenset[str] = frozenset()


def row_at(
    changes: Sequence[Change], now: Mapping[str, Any] | None, at: datetime, heard: datetime | None = None
) -> RowThen:
    """Return a row as it was at a moment.

    changes: in the order they were written, which is right also where a clock was set back: of what is stamped until
    the moment, the last one written counts. now: the row as it is, None = it is gone. heard: when anything of another
    desk came here last; since then the row is as it is now but for its own changes.
    """
    if not _there(changes, now, at):
        return RowThen(None)
    names = {name for one in changes for name in (*(one.before or ()), *(one.after or ()))} | set(now or ())
    found: dict[str, Any] = {}
    unsure: set[str] = set()
    for name in names:
        found[name], sure = _field_at(changes, now, name, at, heard)
        if not sure:
            unsure.add(name)
    return RowThen(found, frozenset(unsure))


def _there(changes: Sequence[Change], now: Mapping[str, Any] | None, at: datetime) -> bool:
    last = latest(((one.at, one.after is not None) for one in changes), at)
    if last is not None:
        return last
    return changes[0].before is not None if changes else now is not None


def _field_at(
    changes: Sequence[Change], now: Mapping[str, Any] | None, name: str, at: datetime, heard: datetime | None
) -> tuple[Any, bool]:
    """The value of one field, and whether the changes before and after it agree about that."""
    # What made the row says nothing of a field that it left empty.
    told = [one for one in changes if one.after is not None and (one.before is None or name in one.after)]
    place = max((index for index, one in enumerate(told) if one.at <= at), default=-1)
    if place < 0:
        if not told:
            return (now or {}).get(name), True
        first = told[0]
        return _known(first.before, name, first.after)
    value = (told[place].after or {}).get(name)
    later = told[place + 1].before if place + 1 < len(told) else now
    if later is not None and heard is not None and heard <= at:
        return later.get(name), True
    return value, later is None or later.get(name) == value


def _known(before: Mapping[str, Any] | None, name: str, after: Mapping[str, Any] | None) -> tuple[Any, bool]:
    """Before the first change that was kept: what it says was there, or else, unsurely, what it made."""
    if before is not None and name in before:
        return before[name], True
    return (after or {}).get(name), False


def latest(steps: Iterable[tuple[datetime, T]], at: datetime) -> T | None:
    """Return the last one written of what is stamped until a moment, None = there was nothing yet."""
    found: T | None = None
    for moment, value in steps:
        if moment <= at:
            found = value
    return found


@dataclass(frozen=True, slots=True)
class ClockSlip:
    """This computer's clock was set back here: the moments from ``first`` to ``last`` came twice."""

    first: datetime
    last: datetime


def slip_at(slips: Iterable[ClockSlip], at: datetime) -> ClockSlip | None:
    """Return the slip in which a moment lies, so that it is not known which of two is meant."""
    return next((one for one in slips if one.first <= at <= one.last), None)


def slips_of(stamps: Iterable[datetime]) -> tuple[ClockSlip, ...]:
    """Return where moments, in the order they were written, went back; each up to the latest before it."""
    highest: datetime | None = None
    found: list[ClockSlip] = []
    for stamp in stamps:
        if highest is not None and stamp < highest:
            if found and found[-1].last == highest:
                found[-1] = ClockSlip(min(found[-1].first, stamp), highest)
            else:
                found.append(ClockSlip(stamp, highest))
        else:
            highest = stamp
    return tuple(found)
