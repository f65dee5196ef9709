"""Commands for the care of locks: computers that may open them, what they are called, their clocks."""

from __future__ import annotations

from argparse import Namespace

from flexeria_desktop import wording
from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import Answer, counted, table
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.rows import ClockRow, MatterKind

NAMED = ("name", "building")


async def device_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List the computers that were given a right to the locks."""
    await actions.refresh_computers()
    rows = await actions.devices()
    heads = ("Name", "Role", "Operators", "First", "Last", "Ends", "State")
    cells = [
        (
            row.name,
            row.role,
            ", ".join(row.operators),
            row.first_at,
            row.last_at,
            row.ends_at,
            _state(row.here, row.lost_at),
        )
        for row in rows
    ]
    return Answer(table(heads, cells) if rows else "No computer has opened a session yet.", rows)


def _state(here: bool, lost_at: object) -> str:
    return "this computer" if here else "lost" if lost_at is not None else ""


async def device_lost(actions: Actions, asked: Namespace) -> Answer:
    """Shut a lost computer out of every lock."""
    epoch = await actions.lost_device(asked.name)
    matters = (await actions.overview()).matters
    open_still = next((matter.names for matter in matters if matter.kind is MatterKind.LOST_DEVICE), ())
    told = f"The rights of {asked.name} are withdrawn."
    if open_still:
        told += f" {counted(len(open_still), 'lock')} must be programmed to hear of it: {', '.join(open_still)}."
    return Answer(told, {"epoch": epoch, "locks": open_still})


async def device_role(actions: Actions, asked: Namespace) -> Answer:
    """Say what a computer is used for."""
    count = await actions.set_computer_role(asked.name, asked.role)
    whose = "is a manager's computer" if asked.role == "manager" else "is an installer's computer"
    told = f"{asked.name} {whose}. It hears of it with its next rights, within a day; those it has stay."
    return Answer(told, {"role": asked.role, "computers": count})


async def lock_change(actions: Actions, asked: Namespace) -> Answer:
    """Change what a lock is called, where it is, its note and the way to it; what is not given stays."""
    row = await find.lock(actions, asked.lock)
    name, building = (getattr(row, one) if getattr(asked, one) is None else getattr(asked, one) for one in NAMED)
    await actions.rename_lock(row.id, name, building, asked.link, floor=asked.floor, note=asked.note)
    return Answer(f"{name.strip()} was changed.", await actions.lock(row.id))


async def event_alarms(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List events that came with other content under a number already known."""
    rows = await actions.event_alarms()
    heads = ("Found", "Lock", "Number", "Event")
    cells = [(row.at, row.lock, row.seq, wording.of_event(row.event, None)) for row in rows]
    return Answer(table(heads, cells) if rows else "No event was altered.", rows)


async def lock_clock(actions: Actions, asked: Namespace) -> Answer:
    """Set a lock's clock when it is off."""
    row = await find.lock(actions, asked.lock)
    clock = await actions.set_clock(row.id, backwards=asked.backwards)
    return Answer(f"{row.name}: {_clock_text(clock)}", clock)


def _clock_text(clock: ClockRow) -> str:
    newest = clock.readings[0]
    if newest.was_set:
        was = "without a time" if newest.seconds is None else f"off by {newest.seconds:+,} s"
        text = f"the clock was {was} and has been set"
    else:
        text = f"the clock is off by {newest.seconds:+,} s and was left"
    if clock.drift_seconds_per_day is not None:
        text += f"; it drifts by {clock.drift_seconds_per_day:+.1f} s a day"
    return f"{text}."
