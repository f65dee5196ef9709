"""Which schedules and holidays a merged list has, and free numbers in it (FLP/1 section 7)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TypeVar

from flexeria_desktop.core.domain.lock_list import Holiday, WeekSchedule
from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.domain.refusals import HolidaysFull, SchedulesFull, UserLimit

LAST_USER = 65_535
LAST_SCHEDULE = 64
LAST_HOLIDAY = 255
"""Highest numbers a record may have (FLP/1 section 7)."""

Numbered = TypeVar("Numbered", WeekSchedule, Holiday)


def keep_numbered(
    base: Iterable[Numbered], wanted: Iterable[Numbered], held: Iterable[Numbered], ours: Collection[int]
) -> tuple[tuple[Numbered, ...], dict[int, int]]:
    """Return the merged records by number, and those of ours that got another number, old to new.

    Ours where we changed it against ``base``, else the lock's; what others added stays. ours: numbers handed out
    here, so that what was removed here goes. Raises SchedulesFull or HolidaysFull.
    """
    before, there = ({entry.number: entry for entry in side} for side in (base, held))
    wishes = tuple(wanted)
    wanted_numbers = {entry.number for entry in wishes}
    mine, reserved = before.keys() & ours, wanted_numbers | set(ours)
    result: dict[int, Numbered] = {}
    moved: dict[int, int] = {}
    for wish in wishes:
        number = _place(wish, mine, there, result, reserved)
        if number != wish.number:
            moved[wish.number] = number
        unchanged = before.get(wish.number) == wish and number == wish.number
        result[number] = there.get(number, wish) if unchanged else replace(wish, number=number)
    for number, entry in there.items():
        removed_here = number in mine and number not in wanted_numbers
        if number not in result and not removed_here:
            result[number] = entry
    return tuple(result[number] for number in sorted(result)), moved


def _place(
    wish: Numbered,
    mine: Collection[int],
    there: dict[int, Numbered],
    result: dict[int, Numbered],
    reserved: Collection[int],
) -> int:
    """The same content under another number is the same record; a number that means something else is left alone."""
    if there.get(wish.number) == wish:
        return wish.number
    for number, entry in there.items():
        if replace(entry, number=wish.number) == wish and number not in result and number not in reserved:
            return number
    foreign = wish.number in there and wish.number not in mine
    if wish.number not in result and not foreign:
        return wish.number
    return _free(wish, {*there, *result, *reserved})


def _free(wish: WeekSchedule | Holiday, taken: Collection[int]) -> int:
    last = LAST_SCHEDULE if isinstance(wish, WeekSchedule) else LAST_HOLIDAY
    number = next((number for number in range(1, last + 1) if number not in taken), None)
    if number is not None:
        return number
    if isinstance(wish, WeekSchedule):
        raise SchedulesFull(lock="", limit=last)
    raise HolidaysFull(limit=last)


def free_user(taken: Collection[int]) -> int:
    """Return a user number nobody has; raises UserLimit when there is none."""
    above = max(taken, default=0) + 1
    if above <= LAST_USER:
        return above
    number = next((number for number in range(1, LAST_USER + 1) if number not in taken), None)
    if number is None:
        raise UserLimit(users=LAST_USER, wanted=1, limit=MAX_USERS)
    return number
