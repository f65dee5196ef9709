"""Commands for events: looking, exporting and keeping, each look on record."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from flexeria_desktop import wording
from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import Answer, counted, table
from flexeria_desktop.core.domain.holds import HoldOf
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.event_export import Cell, EventTable
from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.core.services.event_holds import HoldOrder
from flexeria_desktop.core.services.rows import EventRow

HEADS = ("Time", "Time at the lock", "Lock", "Number", "Event", "Person", "Medium", "Detail")


async def events_list(actions: Actions, asked: Namespace) -> Answer:
    """List stored events, newest first; the look is recorded with its reason (R62)."""
    wanted = await _wanted(actions, asked)
    await actions.record_event_look(wanted, asked.reason)
    rows = await actions.events(wanted, asked.limit)
    heads = ("Time", "Lock", "Number", "Event", "Person", "Medium", "Detail")
    cells = [
        (r.corrected if r.missing is None else None, r.lock, r.seq, _words(r), r.person, r.mask, r.detail) for r in rows
    ]
    return Answer(table(heads, cells) if rows else "No events.", rows)


async def events_export(actions: Actions, asked: Namespace) -> Answer:
    """Write stored events to a CSV file or a workbook; recorded with its reason (R62)."""
    wanted = await _wanted(actions, asked)
    count = await actions.export_events(wanted, asked.file, EventTable(HEADS, _line), reason=asked.reason)
    return Answer(f"{counted(count, 'event')} written to {asked.file}.", {"events": count, "file": str(asked.file)})


async def events_policy(actions: Actions, asked: Namespace) -> Answer:
    """Show or set how long events are kept and whether a look needs a reason."""
    known = await actions.event_policy()
    if asked.keep_days is not None or asked.ask_reason is not None:
        ask = known.ask_reason if asked.ask_reason is None else asked.ask_reason == "yes"
        days = known.keep_days if asked.keep_days is None else asked.keep_days
        await actions.change_event_policy(ask_reason=ask, keep_days=days, reason=asked.reason)
        known = await actions.event_policy()
    if asked.proof_days is not None:
        await actions.keep_proofs(asked.proof_days)
        known = await actions.event_policy()
    needs = "needs a reason" if known.ask_reason else "needs no reason"
    told = f"Events are kept for {counted(known.keep_days, 'day')}. A look at them {needs}."
    told = f"What locks proved before is kept for {counted(known.proof_days, 'day')}.\n{told}"
    data = {"keep_days": known.keep_days, "ask_reason": known.ask_reason, "proof_days": known.proof_days}
    return Answer(told, data)


async def events_expire(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """Let go of events that were kept long enough."""
    done = await actions.expire_events()
    if done.first_kept is None:
        return Answer("Nothing was let go: the clock of this computer cannot be right.", done)
    held = f" {counted(done.held, 'older event')} on hold." if done.held else ""
    return Answer(f"{counted(done.count, 'event')} let go. Kept from {done.first_kept} on.{held}", done)


async def events_hold(actions: Actions, asked: Namespace) -> Answer:
    """Keep events of a lock or a person beyond their time, on record."""
    of = HoldOf.PERSON if asked.person else HoldOf.LOCK
    found = await find.person(actions, asked.person) if asked.person else await find.lock(actions, asked.lock)
    order = HoldOrder(of, found.id, asked.ends, asked.reason, asked.since, asked.until)
    hold_id = await actions.hold_events(order)
    told = f"Events of {found.name} are kept up to and including {asked.ends}, whatever their age."
    return Answer(f"{told}\nEnd it with: flexeria events unhold {hold_id}", {"hold": hold_id})


async def events_holds(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List holds on events."""
    rows = await actions.event_holds()
    heads = ("Until", "Of", "Name", "First day", "Last day", "Set by", "Set", "Reason", "Hold")
    cells = [
        (h.until, h.of.value, row.name, h.first, h.last, h.by, h.at, h.reason, h.id)
        for row in rows
        for h in (row.hold,)
    ]
    return Answer(table(heads, cells) if rows else "No events are on hold.", rows)


async def events_unhold(actions: Actions, asked: Namespace) -> Answer:
    """End a hold before its time, on record."""
    await actions.release_hold(asked.hold, asked.reason)
    return Answer("The hold has ended. Its events go with the others of their age.", {"hold": asked.hold})


async def _wanted(actions: Actions, asked: Namespace) -> EventFilter:
    locks = tuple(row.id for row in await find.locks(actions, asked.lock)) if asked.lock else ()
    people = [await find.person(actions, name) for name in asked.person]
    since = datetime.combine(asked.since, time()).astimezone() if asked.since else None
    until = datetime.combine(asked.until + timedelta(days=1), time()).astimezone() if asked.until else None
    person_ids = tuple(person.id for person in people)
    return EventFilter(locks, tuple(asked.kind), asked.text, since, until, person_ids)


def _words(row: EventRow) -> str:
    return wording.of_event(row.event, row.missing)


def _line(row: EventRow) -> Sequence[Cell]:
    times = (None, None) if row.missing else tuple(one.astimezone() if one else None for one in (row.corrected, row.at))
    return [*times, row.lock, row.seq, _words(row), row.person, row.mask, row.detail]
