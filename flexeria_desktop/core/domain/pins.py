"""Codes typed at a lock: how long they must be and which are too easy; a PIN is never kept or quoted."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from flexeria_desktop.core.domain.refusals import PinRefused

SHORTEST = 6
_CODES_AT_SHORTEST = 95
LONGEST = 16
"""Digits a keypad entry may have; bounds what is looked at."""

_DATE_LAYOUTS = {
    6: ("ddmmyy", "mmddyy", "yymmdd"),
    7: ("dmmyyyy", "mddyyyy"),
    8: ("ddmmyyyy", "mmddyyyy", "yyyymmdd"),
}


def code_length(codes: int) -> int:
    """Return the digits that keep a day of guessing under 1 %: codes x 105 / 10^L (store and security).

    codes: codes the lock will hold. 6 digits to 95 codes, 7 to 950, 8 to 9,500, so on.
    """
    length = SHORTEST
    while codes > _CODES_AT_SHORTEST * 10 ** (length - SHORTEST):
        length += 1
    return length


def check_pin(pin: str, codes_on_lock: int) -> None:
    """Raise PinRefused for other than digits, a wrong length, a trivial pattern or a date.

    codes_on_lock: codes the lock will hold, this one included.
    """
    length = code_length(codes_on_lock)
    if not (pin.isascii() and pin.isdigit()):
        reason = "digits"
    elif not length <= len(pin) <= LONGEST:
        reason = "length"
    else:
        reason = pin_weakness(pin)
    if reason:
        raise PinRefused(reason=reason, length=length)


def pin_weakness(pin: str) -> str:
    """Return why digits are too easy to guess, "trivial" or "date", or "" when they are not."""
    if _trivial(pin):
        return "trivial"
    return "date" if any(_is_date(pin, layout) for layout in _DATE_LAYOUTS.get(len(pin), ())) else ""


def _trivial(pin: str) -> bool:
    """Two digits only, steady steps (also doubled: 112233), a repeated block or a mirror image."""
    once = [digit for place, digit in enumerate(pin) if place == 0 or pin[place - 1] != digit]
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(once)}
    repeats = (pin + pin).find(pin, 1) < len(pin)
    return len(set(pin)) < 3 or len(steps) <= 1 or repeats or pin == pin[::-1]


def _is_date(pin: str, layout: str) -> bool:
    def part(letter: str) -> int:
        return int("".join(digit for digit, mark in zip(pin, layout, strict=True) if mark == letter))

    year = part("y")
    if layout.count("y") == 4 and not 1900 <= year <= 2099:
        return False
    try:
        # Two digits of a year leave the century open; 2000 is the leap year that lets 29 February through.
        date(year if year >= 1900 else 2000, part("m"), part("d"))
    except ValueError:
        return False
    return True
