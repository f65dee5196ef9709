"""Lock-local time by POSIX TZ strings (POSIX.1 section 8.3, with the hours of RFC 9636 section 3.3.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

MAX_ZONE = 64
"""Bytes of a TZ string in SET_TIME and CLAIM (FLP/1 section 5)."""

_DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()
_NAME = r"([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)"
_TIME = r"([+-]?\d{1,3}(?::\d{1,2}){0,2})"
_ZONE_FORM = re.compile(f"{_NAME}{_TIME}(?:{_NAME}{_TIME}?,([^,]+),([^,]+))?")
_RULE_FORM = re.compile(rf"(?:M(\d{{1,2}})\.(\d)\.(\d)|(J?)(\d{{1,3}}))(?:/{_TIME})?")
_SWITCH_TIME = 2 * 3600
_MAX_OFFSET_HOURS, _MAX_SWITCH_HOURS = 24, 167


class ZoneRefused(ValueError):
    """A TZ string or zone name that is none."""


@dataclass(frozen=True, slots=True)
class LocalTime:
    """offset east of UTC in seconds; day since 1970-01-01; weekday 0 = Monday; minute of the day."""

    offset: int
    day: int
    weekday: int
    minute: int


@dataclass(frozen=True, slots=True)
class _Rule:
    """A day by month, week and weekday (0 = Sunday), or by its number in the year; time in seconds."""

    month: int
    week: int
    weekday: int
    julian: bool
    number: int
    time: int

    def local_seconds(self, year: int) -> int:
        """Return the switch in seconds since 1970-01-01, by the clock that is shown before it."""
        return self._day(year) * _DAY + self.time

    def _day(self, year: int) -> int:
        first = date(year, 1, 1).toordinal() - _EPOCH
        if not self.month:
            leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            skipped = 1 if self.julian and leap and self.number >= 60 else 0
            return first + self.number - self.julian + skipped
        month_start = date(year, self.month, 1).toordinal()
        next_month = date(year + self.month // 12, self.month % 12 + 1, 1).toordinal()
        day = month_start + (self.weekday - month_start) % 7 + (self.week - 1) * 7
        return (day if day < next_month else day - 7) - _EPOCH


@dataclass(frozen=True, slots=True)
class _Zone:
    """Offsets east of UTC in seconds; no summer time when ``begin`` is None."""

    standard: int
    summer: int = 0
    begin: _Rule | None = None
    end: _Rule | None = None

    def offset(self, utc: int) -> int:
        if self.begin is None or self.end is None:
            return self.standard
        year = date.fromordinal(utc // _DAY + _EPOCH).year
        switches = []
        for near in (year - 1, year, year + 1):
            switches.append((self.begin.local_seconds(near) - self.standard, True))
            switches.append((self.end.local_seconds(near) - self.summer, False))
        _, summer = max(switch for switch in switches if switch[0] <= utc)
        return self.summer if summer else self.standard


def check_zone(tz: str) -> None:
    """Raise ZoneRefused unless ``tz`` is a TZ string of at most 64 bytes, a summer name with its rule."""
    _parse(tz)


def local_time(tz: str, utc: int) -> LocalTime:
    """Return the local time of ``utc`` (Unix seconds); raise ZoneRefused for a wrong TZ string."""
    offset = _parse(tz).offset(utc)
    day, second = divmod(utc + offset, _DAY)
    return LocalTime(offset, day, (day + 3) % 7, second // 60)


def posix_zone(name: str, at: datetime) -> str:
    """Return the POSIX rule of an IANA zone at the moment ``at`` (aware); raise ZoneRefused if unknown.

    A zone whose rule disagrees with its own table at that moment (a calendar that no rule describes) gets its
    present offset without any rule.
    """
    rule = _footer(name)
    actual = at.astimezone(ZoneInfo(name)).utcoffset() or timedelta()
    offset = int(actual.total_seconds())
    if rule and len(rule) <= MAX_ZONE and local_time(rule, int(at.timestamp())).offset == offset:
        return rule
    return _fixed(offset)


@lru_cache(maxsize=64)
def _parse(tz: str) -> _Zone:
    if len(tz) > MAX_ZONE or not tz.isascii():
        raise ZoneRefused("zone longer than 64 bytes or not ASCII")
    form = _ZONE_FORM.fullmatch(tz)
    if form is None:
        raise ZoneRefused("zone out of form")
    _, west, summer_name, summer_west, begin, end = form.groups()
    standard = -_seconds(west, _MAX_OFFSET_HOURS)
    if summer_name is None:
        return _Zone(standard)
    summer = standard + 3600 if summer_west is None else -_seconds(summer_west, _MAX_OFFSET_HOURS)
    return _Zone(standard, summer, _rule(begin), _rule(end))


def _rule(text: str) -> _Rule:
    form = _RULE_FORM.fullmatch(text)
    if form is None:
        raise ZoneRefused("switch out of form")
    month, week, weekday, julian, number, time = form.groups()
    seconds = _SWITCH_TIME if time is None else _seconds(time, _MAX_SWITCH_HOURS)
    if month is None:
        day = int(number)
        if not bool(julian) <= day <= 365:
            raise ZoneRefused("day of the year out of range")
        return _Rule(0, 0, 0, bool(julian), day, seconds)
    rule = _Rule(int(month), int(week), int(weekday), False, 0, seconds)
    if not (1 <= rule.month <= 12 and 1 <= rule.week <= 5 and rule.weekday <= 6):
        raise ZoneRefused("month, week or weekday out of range")
    return rule


def _seconds(text: str, max_hours: int) -> int:
    sign = -1 if text.startswith("-") else 1
    hours, minutes, seconds = (*map(int, text.lstrip("+-").split(":")), 0, 0)[:3]
    if hours > max_hours or minutes > 59 or seconds > 59:
        raise ZoneRefused("time out of range")
    return sign * (hours * 3600 + minutes * 60 + seconds)


def _footer(name: str) -> str:
    """Return the last line of the zone's TZif file (RFC 9636 section 3.3), from the tzdata package."""
    if not re.fullmatch(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*", name):
        raise ZoneRefused("not a zone name")
    try:
        data = files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()
    except OSError as fault:
        raise ZoneRefused("unknown zone") from fault
    if not data.startswith(b"TZif"):
        raise ZoneRefused("unknown zone")
    return data.rstrip(b"\n").rpartition(b"\n")[2].decode("ascii")


def _fixed(offset: int) -> str:
    hours, minutes = divmod(abs(offset) // 60, 60)
    east, west = ("+", "-") if offset >= 0 else ("-", "")
    name = f"{hours:02}{minutes:02}" if minutes else f"{hours:02}"
    return f"<{east}{name}>{west}{hours}" + (f":{minutes:02}" if minutes else "")
