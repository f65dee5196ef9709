"""What each command does with an open profile."""

from __future__ import annotations

import sys
from argparse import Namespace

from flexeria_desktop import bootstrap, wording
from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import Answer, table
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import FileUnreadable, NothingToProgram
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.locks import AddLock, AddStep
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.queries.events import EventFilter
from flexeria_desktop.core.services.rows import KeyRow, LockPlan, ProgramOutcome, ProgramProgress

PULSES = {"unlock": 1, "lock": 2}


# --- locks -----------------------------------------------------------------------------------------------------


async def lock_add(actions: Actions, asked: Namespace) -> Answer:
    """Claim and register a lock."""

    def step(entered: AddStep) -> None:
        if not asked.json:
            print(f"… {entered.value}", file=sys.stderr)

    added = await actions.add_lock(AddLock(asked.label, asked.name or "", asked.link, asked.building), step)
    half = "" if added.registered else f"; registration waits ({added.waiting})"
    return Answer(f"Lock {added.serial} was claimed{half}.", added)


async def lock_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List locks with level, stock and proof."""
    rows = await actions.locks()
    heads = ("Name", "Serial", "Model", "Level", "Until", "Issued", "In stock", "Pending", "List", "Receipt")
    cells = [
        (r.name, r.serial, r.model, r.level, r.until, r.issued, r.in_stock, r.pending, r.list_version, r.receipt_at)
        for r in rows
    ]
    return Answer(table(heads, cells) if rows else "No locks yet.", rows)


async def lock_show(actions: Actions, asked: Namespace) -> Answer:
    """Show one lock with everything known of it."""
    row = await find.lock(actions, asked.lock)
    facts = [(name.replace("_", " "), getattr(row, name)) for name in row.__slots__ if name != "id"]
    return Answer(table(("Fact", "Value"), facts), row)


async def lock_release(actions: Actions, asked: Namespace) -> Answer:
    """Give a lock up; without --yes only say what would happen."""
    row = await find.lock(actions, asked.lock)
    if not asked.yes:
        text = f"{row.users} people would lose {row.name}. Nothing was done; add --yes to release it."
        return Answer(text, {"released": False, "users": row.users}, failed=True)
    await actions.release_lock(row.id)
    return Answer(f"{row.name} was released. Its dates and keys are kept.", {"released": True, "users": row.users})


async def lock_move(actions: Actions, asked: Namespace) -> Answer:
    """Unlock or lock once."""
    row = await find.lock(actions, asked.lock)
    await actions.actuate(row.id, PULSES[asked.action])
    return Answer(f"{row.name}: {asked.action} was done.", {"lock": row.serial, "action": asked.action})


# --- people ----------------------------------------------------------------------------------------------------


async def person_add(actions: Actions, asked: Namespace) -> Answer:
    """Add a person."""
    details = PersonDetails(asked.name, asked.unit, asked.email, asked.phone, asked.reference)
    person_id = await actions.add_person(details)
    return Answer(f"{asked.name} was added.", {"id": person_id})


async def person_list(actions: Actions, asked: Namespace) -> Answer:
    """List people."""
    rows = await actions.people(asked.text)
    heads = ("Name", "Unit", "Reference", "E-mail", "Phone", "Keys")
    cells = [(r.name, r.unit, r.reference, r.email, r.phone, r.keys) for r in rows]
    return Answer(table(heads, cells) if rows else "No people.", rows)


async def person_import(actions: Actions, asked: Namespace) -> Answer:
    """Import a file of people, all rows or none unless --skip-faulty."""
    try:
        data = asked.file.read_bytes()
    except OSError as error:
        raise FileUnreadable(reason="missing", file=asked.file.name) from error
    preview = await actions.preview_import(data)
    added, changed = await actions.import_people(preview, skip_faulty=asked.skip_faulty)
    facts = {"added": added, "changed": changed, "faulty": preview.faulty, "encoding": preview.encoding}
    return Answer(f"{added} people added, {changed} changed, {preview.faulty} left out.", facts)


# --- keys ------------------------------------------------------------------------------------------------------


async def key_issue(actions: Actions, asked: Namespace) -> Answer:
    """Issue keys to a person."""
    person = await find.person(actions, asked.person)
    locks = await find.locks(actions, asked.lock)
    media = [MediumEntry(kind, typed) for kind in MediumKind for typed in getattr(asked, kind.name.lower()) or ()]
    pin = ""
    if asked.random_code:
        pin = await actions.suggest_pin([lock.id for lock in locks])
        media.append(MediumEntry(MediumKind.CODE, pin))
    order = IssueKeys(person.id, tuple(lock.id for lock in locks), tuple(media), asked.valid_from, asked.valid_until)
    issued = await actions.issue_keys(order)
    told = f" The code is {pin}; it is not kept and will not be shown again." if pin else ""
    text = f"{len(issued)} keys issued to {person.name}; program the locks to put them in force.{told}"
    return Answer(text, {"keys": issued, "code": pin or None})


async def key_take_in(actions: Actions, asked: Namespace) -> Answer:
    """Take in a person's keys."""
    rows = await find.keys(actions, asked.person, asked.lock)
    taken = await actions.take_in([row.id for row in rows])
    waiting = sum(key.counts_as_issued for key in taken)
    text = f"{len(taken)} keys taken in; {waiting} still open until their locks are programmed."
    return Answer(text, {"taken_in": len(taken), "still_open": waiting})


async def key_list(actions: Actions, asked: Namespace) -> Answer:
    """List keys with what is wanted, queued and on the lock."""
    lock = await find.lock(actions, asked.lock) if asked.lock else None
    rows = await actions.keys(lock_id=lock.id if lock else None, text=asked.text, with_returned=asked.all)
    heads = ("Holder", "Unit", "Lock", "Media", "State", "Stage", "From", "Until", "List", "Receipt")
    return Answer(table(heads, map(_key_cells, rows)) if rows else "No keys.", rows)


def _key_cells(row: KeyRow) -> tuple[object, ...]:
    media = ", ".join(f"{medium.kind.name.lower()} {medium.mask}" for medium in row.media)
    bounds = (row.valid_from, row.valid_until)
    return (row.person, row.unit, row.lock, media, row.state, row.stage, *bounds, row.proven_version, row.proven_at)


# --- codes and platform ----------------------------------------------------------------------------------------


async def code_redeem(actions: Actions, asked: Namespace) -> Answer:
    """Use a prepaid code for a lock."""
    lock = await find.lock(actions, asked.lock)
    entry = await actions.redeem(asked.code, lock.id)
    text = {
        "applied": f"Code {entry.mask} was applied to {lock.name}.",
        "pending": f"Code {entry.mask} waits for the platform; it unlocks nothing until then.",
        "refused": f"Code {entry.mask} was refused: {wording.of_code(entry.reason)} [{entry.reason}]",
    }[entry.state.value]
    facts = {"state": entry.state.value, "mask": entry.mask, "kind": entry.kind, "reason": entry.reason}
    return Answer(text, facts, failed=entry.state.value == "refused")


async def code_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List the ledger of codes."""
    rows = await actions.codes()
    heads = ("Entered", "Code", "Kind", "Lock", "State", "Until", "Keys", "Reason")
    cells = [(r.entered_at, r.mask, r.kind, r.lock, r.state, r.effect_end, r.effect_keys, r.reason) for r in rows]
    return Answer(table(heads, cells) if rows else "No codes yet.", rows)


async def sign_in(actions: Actions, asked: Namespace) -> Answer:
    """Enrol this computer at a platform."""
    account = await actions.sign_in(asked.url, asked.token, asked.device or bootstrap.device_name())
    await actions.send_waiting()
    return Answer(f"Signed in as {account.email} at {account.url}.", account)


async def send(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """Send what waits for the platform."""
    count = await actions.send_waiting()
    return Answer(f"{count} changes sent.", {"sent": count})


# --- programming and events ------------------------------------------------------------------------------------


async def program(actions: Actions, asked: Namespace) -> Answer:
    """Program locks, or show the plan with --plan."""
    chosen = [(await find.lock(actions, name)).id for name in asked.lock]
    plans = await actions.plan(chosen)
    wanted = [plan for plan in plans if plan.lines or chosen]
    if asked.plan:
        return Answer("\n".join(map(_plan_text, wanted)) or "Every lock holds what is wanted.", wanted)
    if not wanted:
        raise NothingToProgram
    outcomes = await actions.program([plan.lock_id for plan in wanted], lambda step: _progress(step, quiet=asked.json))
    return Answer("\n".join(map(_outcome_text, outcomes)), outcomes, failed=any(o.error for o in outcomes))


def _plan_text(plan: LockPlan) -> str:
    head = (
        f"{plan.lock}: {plan.removals} removals, {plan.changes} changes, {plan.additions} additions, "
        f"list of {plan.list_bytes} bytes, about {plan.seconds:.0f} s"
    )
    lines = [f"  {line.sign.value:7}{line.person} {line.kind.name.lower()} {line.mask}" for line in plan.lines]
    return "\n".join([head, *lines])


def _progress(step: ProgramProgress, *, quiet: bool) -> None:
    if not quiet and sys.stderr.isatty():
        print(f"\r{step.lock}: {step.step} {step.sent}/{step.total}   ", end="", file=sys.stderr, flush=True)


def _outcome_text(outcome: ProgramOutcome) -> str:
    if isinstance(outcome.error, FlexeriaError):
        return f"{outcome.lock}: {wording.in_english(outcome.error)} [{outcome.error.code}]"
    return (
        f"{outcome.lock}: list {outcome.version} is on the lock; {outcome.removals} removals, "
        f"{outcome.changes} changes, {outcome.additions} additions, {outcome.seconds:.1f} s"
    )


async def events_read(actions: Actions, asked: Namespace) -> Answer:
    """Read new events from locks."""
    rows = await find.locks(actions, asked.lock)
    counts = {row.name: await actions.read_events(row.id) for row in rows}
    return Answer("\n".join(f"{name}: {count} new events" for name, count in counts.items()), counts)


async def events_list(actions: Actions, asked: Namespace) -> Answer:
    """List stored events, newest first."""
    locks = tuple(row.id for row in await find.locks(actions, asked.lock)) if asked.lock else ()
    rows = await actions.events(EventFilter(lock_ids=locks, text=asked.text), asked.limit)
    heads = ("Time", "Lock", "Number", "Event", "Person", "Medium", "Detail")
    cells = [(r.at, r.lock, r.seq, wording.of_event(r.event, r.missing), r.person, r.mask, r.detail) for r in rows]
    return Answer(table(heads, cells) if rows else "No events.", rows)


async def store_check(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """Check the store from end to end."""
    report = actions.desk.store.check()
    faults = [*report.integrity, *report.cipher_integrity, *report.foreign_keys, *report.unaudited]
    if report.audit.first_bad is not None:
        faults.append(f"audit entry {report.audit.first_bad}")
    counts = ", ".join(f"{count} {name}" for name, count in report.counts.items() if count)
    text = f"The store is sound: {counts}." if report.ok else "The store has faults:\n" + "\n".join(faults)
    return Answer(text, report, failed=not report.ok)
