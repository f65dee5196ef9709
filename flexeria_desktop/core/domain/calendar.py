"""Calendar conventions D1 to D3: calendar months, last valid days, and the seconds of a zone's days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time
from zoneinfo import ZoneInfo


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later; a missing day becomes the month's last (D1, D3)."""
    years, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month0 + 1, min(day.day, monthrange(years, month0 + 1)[1]))


def add_years(day: date, years: int) -> date:
    """Return the same day ``years`` later; 29 February becomes the 28th where needed (D1, D3)."""
    return add_months(day, 12 * years)


def active(end: date | None, day: date, start: date | None = None) -> bool:
    """Whether a period runs on ``day``: start <= day <= end; end None = never begun (D2)."""
    return end is not None and day <= end and (start is None or start <= day)


def day_start(day: date, zone: str) -> int:
    """Return the Unix second in which ``day`` begins in the IANA zone; ZoneInfoNotFoundError."""
    return _second(datetime.combine(day, time(0, 0, 0), ZoneInfo(zone)), later=False)


def day_end(day: date, zone: str) -> int:
    """Return the last Unix second of ``day`` in the IANA zone (D2); start - 1 for a day the zone skipped."""
    return _second(datetime.combine(day, time(23, 59, 59), ZoneInfo(zone)), later=True)


def _second(moment: datetime, *, later: bool) -> int:
    """Resolve a wall-clock time: twice shown = first or later one, skipped = the edge of the gap."""
    by_old_offset = int(moment.timestamp())
    by_new_offset = int(moment.replace(fold=1).timestamp())
    if by_new_offset < by_old_offset:
        change = _offset_change(moment, by_new_offset, by_old_offset)
        return change - 1 if later else change
    return by_new_offset if later else by_old_offset


def _offset_change(moment: datetime, before: int, after: int) -> int:
    """Return the first second of the new offset, which lies in (before, after]."""
    old = datetime.fromtimestamp(before, moment.tzinfo).utcoffset()
    while after - before > 1:
        middle = (before + after) // 2
        if datetime.fromtimestamp(middle, moment.tzinfo).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after
