"""Commands for what is set at locks: settings, week schedules, holidays, firmware."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from dataclasses import replace

from flexeria_desktop import wording
from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import DONE, NOT_NOW, Answer, counted, facts, table
from flexeria_desktop.core.domain.schedules import EVERY_DAY, HolidayRule, Interval
from flexeria_desktop.core.ports import FirmwareImage
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import FirmwareInvalid, HolidayUnknown, ScheduleUnknown
from flexeria_desktop.core.services.rows import FirmwareProgress, HolidayRow, LockSettings, ReplaceStep, ScheduleRow

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOLIDAY_RULES = {rule.name.lower().replace("_", "-"): rule for rule in HolidayRule}
REPLACING = {
    ReplaceStep.CLAIM: "asking the new lock to accept this profile as its owner",
    ReplaceStep.REGISTER: "telling the platform",
}
LARGEST_FILE = 4 * 1024 * 1024
"""Bytes of a firmware file; no lock takes more."""


def interval(text: str) -> Interval:
    """``mon-fri 08:00-17:00``, ``sat,sun 22:00-06:00`` or ``daily 07:00-22:00`` as an interval."""
    try:
        days, hours = text.lower().split()
        start, end = hours.split("-")
        return _days(days), _minute(start), _minute(end)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is not like mon-fri 08:00-17:00") from error


def _days(text: str) -> int:
    if text == "daily":
        return EVERY_DAY
    bits = 0
    for part in text.split(","):
        first, _, last = part.partition("-")
        start = DAYS.index(first)
        for step in range((DAYS.index(last or first) - start) % 7 + 1):
            bits |= 1 << (start + step) % 7
    return bits


def _minute(text: str) -> int:
    hour, minute = text.split(":")
    value = int(hour) * 60 + int(minute)
    if len(minute) != 2 or not (0 <= int(minute) < 60 and 0 <= value <= 1_440):
        raise ValueError(text)
    return value


def office_hours(text: str) -> tuple[int | None, int | None]:
    """``08:00-17:00`` in minutes of the day, or ``none``."""
    if text.lower() == "none":
        return None, None
    try:
        start, end = text.split("-")
        return _minute(start), _minute(end)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is not like 08:00-17:00, and not none") from error


def interval_text(of: Interval) -> str:
    """An interval as it is typed."""
    days, start, end = of
    return f"{'daily' if days == EVERY_DAY else ','.join(_runs(days))} {_clock(start)}-{_clock(end)}"


def _runs(days: int) -> Iterator[str]:
    """Days in a row as ``mon-fri``, single ones by name."""
    day = 0
    while day < len(DAYS):
        last = day
        while days >> last & 1:
            last += 1
        if last > day:
            yield DAYS[day] if last == day + 1 else f"{DAYS[day]}-{DAYS[last - 1]}"
        day = max(last, day) + 1


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


async def lock_settings(actions: Actions, asked: Namespace) -> Answer:
    """Show what a lock is set to, or change it."""
    row = await find.lock(actions, asked.lock)
    before = (await actions.lock_settings(row.id)).wanted
    wanted = before
    for name in ("opening_seconds", "wrong_code_limit", "beeper"):
        value = getattr(asked, name)
        wanted = wanted if value is None else replace(wanted, **{name: value})
    if asked.office is not None:
        wanted = replace(wanted, office_from=asked.office[0], office_to=asked.office[1])
    if wanted != before:
        await actions.change_lock_settings(row.id, wanted)
    now = await actions.lock_settings(row.id)
    told = "\nIn force once the lock is programmed." if now.waits else ""
    return Answer(facts(_settings_facts(now.wanted)) + told, now)


def _settings_facts(of: LockSettings) -> list[tuple[str, object]]:
    office = ""
    if of.office_from is not None and of.office_to is not None:
        office = f"{_clock(of.office_from)}-{_clock(of.office_to)}"
    seconds, codes = counted(of.opening_seconds, "second"), counted(of.wrong_code_limit, "wrong code")
    return [("Opens for", seconds), ("Keypad pauses after", codes), ("Office hours", office), ("Beeper", of.beeper)]


async def schedule_add(actions: Actions, asked: Namespace) -> Answer:
    """Add a week schedule."""
    row = ScheduleRow("", asked.name, tuple(asked.hours), HOLIDAY_RULES[asked.holidays])
    return Answer(f"The schedule {asked.name} was added.", {"id": await actions.save_schedule(row)})


async def schedule_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List week schedules with the keys bound to them."""
    rows = await actions.schedules()
    cells = [(r.name, "; ".join(map(interval_text, r.intervals)), r.holidays, r.keys, r.locks) for r in rows]
    return Answer(table(("Name", "Hours", "Holidays", "Keys", "Locks"), cells) if rows else "No schedules yet.", rows)


async def schedule_remove(actions: Actions, asked: Namespace) -> Answer:
    """Remove a week schedule without keys."""
    row = await schedule(actions, asked.name)
    await actions.remove_schedule(row.id)
    return Answer(f"The schedule {row.name} was removed.", {"id": row.id})


async def schedule(actions: Actions, typed: str) -> ScheduleRow:
    """The schedule with this name, letters of any case; raises ScheduleUnknown."""
    wanted = typed.strip().casefold()
    for row in await actions.schedules():
        if row.name.casefold() == wanted:
            return row
    raise ScheduleUnknown(name=typed)


async def holiday_add(actions: Actions, asked: Namespace) -> Answer:
    """Add a holiday of one or more days."""
    row = HolidayRow("", asked.name, asked.first, asked.last or asked.first)
    return Answer(f"The holiday {asked.name} was added.", {"id": await actions.save_holiday(row)})


async def holiday_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List holidays by their first day."""
    rows = await actions.holidays()
    cells = [(r.name, r.first, r.last) for r in rows]
    return Answer(table(("Name", "First", "Last"), cells) if rows else "No holidays yet.", rows)


async def holiday_remove(actions: Actions, asked: Namespace) -> Answer:
    """Remove the holidays of a name."""
    wanted = asked.name.strip().casefold()
    found = [row for row in await actions.holidays() if row.name.casefold() == wanted]
    if not found:
        raise HolidayUnknown(name=asked.name)
    for row in found:
        await actions.remove_holiday(row.id)
    return Answer(f"{counted(len(found), 'holiday')} removed.", {"removed": len(found)})


async def lock_firmware(actions: Actions, asked: Namespace) -> Answer:
    """Bring a firmware to a lock; without a file go on with the one under way."""
    row = await find.lock(actions, asked.lock)
    image = _image(asked) if asked.file else None

    def step(done: FirmwareProgress) -> None:
        if not asked.json and sys.stderr.isatty():
            end = "\n" if done.step == "done" else ""
            line = f"\r{done.lock}: {done.step} {done.sent:,} of {done.total:,} bytes\x1b[K"
            print(line, end=end, file=sys.stderr, flush=True)

    outcome = await actions.update_firmware(row.id, image, step)
    if outcome.confirmed:
        return Answer(f"{row.name} runs version {outcome.version}.", outcome, DONE)
    why = f"{wording.of_code(outcome.waiting)} [{outcome.waiting}]"
    text = f"{row.name} has all of version {outcome.version}; whether it runs it is not known. {why}"
    return Answer(text, outcome, NOT_NOW)


async def lock_replace(actions: Actions, asked: Namespace) -> Answer:
    """Put new hardware in a lock's place."""
    row = await find.lock(actions, asked.lock)

    def step(entered: ReplaceStep) -> None:
        if not asked.json and entered in REPLACING:
            print(f"… {REPLACING[entered]}", file=sys.stderr)

    done = await actions.replace_lock(row.id, asked.label, step, asked.link)
    lines = [f"{done.lock} is now {done.serial}; {counted(done.keys, 'key')} wait to be programmed."]
    if done.still_open:
        keys = f"{counted(done.still_open, 'key')} taken in"
        lines.append(f"{done.old_serial} never confirmed {keys}: wherever it hangs, it still opens for them.")
    if done.waiting:
        lines.append(f"The platform has not heard of it: {wording.of_code(done.waiting)} [{done.waiting}]")
    return Answer("\n".join(lines), done)


def _image(asked: Namespace) -> FirmwareImage:
    try:
        with asked.file.open("rb") as file:
            image = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise FirmwareInvalid(reason="missing", file=asked.file.name) from error
    if len(image) > LARGEST_FILE:
        raise FirmwareInvalid(reason="too_large")
    return FirmwareImage(asked.version, image)
