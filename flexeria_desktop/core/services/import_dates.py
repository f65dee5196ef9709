"""Days as lists write them; where day and month cannot be told apart the answer of a person decides."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

DateStyle = Literal["", "dmy", "mdy"]
"""Which of day and month comes first where both are numbers; empty = not known."""
FIRST_YEAR, LAST_YEAR = 1950, 2199
"""A day outside is no end of anybody's stay; 1900 is what a spreadsheet makes of an empty cell."""
SPREADSHEET_DAY_ZERO = date(1899, 12, 30)
"""Day 0 of the numbers by which spreadsheets keep days, as they count from March 1900 on."""
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}.*$")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_NAMED = re.compile(r"(?P<day>\d{1,2})\.?[ -]+(?P<month>[^\W\d_]+)\.?,?[ -]+(?P<year>\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"(?P<month>[^\W\d_]+)\.? +(?P<day>\d{1,2}),? +(?P<year>\d{4})")
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january januar",
            "feb februari february februar",
            "mar mrt maa maart march mars marz maerz",
            "apr april",
            "mei may maj mai",
            "jun juni june",
            "jul juli july",
            "aug augustus august augusti",
            "sep sept september",
            "okt oct oktober october",
            "nov november",
            "dec dez december dezember",
        ),
        1,
    )
    for name in names.split()
}


class Ambiguous(ValueError):
    """The day could be two days."""


def parse_day(text: str, style: DateStyle = "") -> date:
    """Return the day; raises Ambiguous when only ``style`` could tell day from month, ValueError for no day."""
    plain = _TIME.sub("", text.strip())
    day = _plain_day(plain) or _two_ways(plain, style)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(text)
    return day


def _plain_day(text: str) -> date | None:
    """Days that can be read in one way only: year first, a month by name, the number of a spreadsheet."""
    if found := (_YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := (_NAMED.fullmatch(text) or _MONTH_FIRST.fullmatch(text)):
        # Two figures are a year only beside a named month: 27-06-30 could be three days.
        year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0)
        return date(year, _month(found["month"]), int(found["day"]))
    if found := _SERIAL.fullmatch(text):
        return SPREADSHEET_DAY_ZERO + timedelta(days=int(found[1]))
    return None


def _month(name: str) -> int:
    plain = "".join(part for part in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(part))
    if plain not in _MONTHS:
        raise ValueError(name)
    return _MONTHS[plain]


def _two_ways(text: str, style: DateStyle) -> date:
    found = _YEAR_LAST.fullmatch(text)
    if found is None:
        raise ValueError(text)
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if first == second or first > 12 or found[2] == ".":
        return date(year, second, first)
    if second > 12:
        return date(year, first, second)
    if not style:
        raise Ambiguous(text)
    return date(year, second, first) if style == "dmy" else date(year, first, second)


def find_style(cells: Iterable[str]) -> tuple[DateStyle, str]:
    """The style that a column proves by itself, and the first cell that could be two days (empty = none).

    A column that proves both styles, or neither, gives an empty style.
    """
    proven: set[DateStyle] = set()
    unclear = ""
    for cell in cells:
        found = _YEAR_LAST.fullmatch(_TIME.sub("", cell))
        if found is None:
            continue
        first, second = int(found[1]), int(found[3])
        if found[2] == "." or first > 12:
            proven.add("dmy")
        elif second > 12:
            proven.add("mdy")
        elif first != second:
            unclear = unclear or cell
    return (proven.pop() if len(proven) == 1 else ""), unclear


def looks_like_date(text: str) -> bool:
    """True for days that no number of another kind looks like."""
    plain = _TIME.sub("", text)
    return any(pattern.fullmatch(plain) for pattern in (_YEAR_FIRST, _YEAR_LAST, _NAMED, _MONTH_FIRST))
