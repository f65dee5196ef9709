"""Which values a field may have on the wire; every text, number and list is bounded."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from flexeria_desktop.core.domain.texts import LONGEST_TEXT

Check = Callable[[Any], bool]
"""Whether a value other than null may stand in a field."""

LONGEST_PART = 400
"""Characters of a text within a medium."""
MOST_MEDIA = 64
MOST_INTERVALS = 32
"""Sixteen in a lock, those over midnight counted twice (FLP/1 section 7)."""
MOST_BYTES = 64
"""Of a binary value; the longest known is a key of 32."""
DAY_MINUTES = 1_440
EVERY_DAY = 0b111_1111

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
_SERIAL = re.compile(r"[A-Z0-9-]{1,20}").fullmatch
_HEX = re.compile(rf"(?:[0-9a-f]{{2}}){{1,{MOST_BYTES}}}").fullmatch
_DAY = re.compile(r"\d{4}-\d\d-\d\d").fullmatch
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|\+00:00)").fullmatch


def text(value: Any) -> bool:
    """A text of at most LONGEST_TEXT characters."""
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def uuid(value: Any) -> bool:
    """A UUID in lower case."""
    return isinstance(value, str) and _UUID(value) is not None


def serial(value: Any) -> bool:
    """The serial of a lock."""
    return isinstance(value, str) and _SERIAL(value) is not None


def binary(value: Any) -> bool:
    """At most MOST_BYTES bytes in lower-case hex."""
    return isinstance(value, str) and _HEX(value) is not None


def day(value: Any) -> bool:
    """A day in ISO form."""
    if not isinstance(value, str) or _DAY(value) is None:
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def moment(value: Any) -> bool:
    """A moment in UTC, RFC 3339."""
    if not isinstance(value, str) or _MOMENT(value) is None:
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def day_or_moment(value: Any) -> bool:
    """Either."""
    return day(value) or moment(value)


def flag(value: Any) -> bool:
    """True or false."""
    return isinstance(value, bool)


def number(lowest: int, highest: int) -> Check:
    """A whole number between two bounds, both included."""

    def check(value: Any) -> bool:
        return type(value) is int and lowest <= value <= highest

    return check


def one_of(*values: str) -> Check:
    """One of a few words."""
    known = frozenset(values)

    def check(value: Any) -> bool:
        return isinstance(value, str) and value in known

    return check


def media(value: Any) -> bool:
    """Media of a key or an employee: kind 1 to 4, further texts beside it."""
    return isinstance(value, list) and len(value) <= MOST_MEDIA and all(map(_medium, value))


def _medium(value: Any) -> bool:
    if not isinstance(value, dict) or type(value.get("kind")) is not int or not 1 <= value["kind"] <= 4:
        return False
    return len(value) <= 8 and all(name == "kind" or _part(part) for name, part in value.items())


def _part(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_PART


def intervals(value: Any) -> bool:
    """[weekday bits, from minute, to minute (exclusive)]; to at or before from = on the next day."""
    return isinstance(value, list) and len(value) <= MOST_INTERVALS and all(map(_interval, value))


def _interval(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != 3 or any(type(part) is not int for part in value):
        return False
    days, start, end = value
    return bool(0 < days <= EVERY_DAY and 0 <= start < DAY_MINUTES and 0 <= end <= DAY_MINUTES and start != end)
