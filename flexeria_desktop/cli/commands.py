"""What each command does with an open profile."""

from __future__ import annotations

import sys
from argparse import Namespace

from flexeria_desktop import wording
from flexeria_desktop.cli import find, organisations, others, rounds, rules
from flexeria_desktop.cli.output import DONE, NOT_NOW, PARTLY, REFUSED, Answer, counted, ending, facts, table
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError, Unjudged
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import NotSignedIn
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.leases import Elsewhere
from flexeria_desktop.core.services.locks import AddLock, AddStep
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.rows import KeyRow, LockPlan, LockRow, OtherChange, ProgramOutcome, Stage

WAITS = "is kept and sent by flexeria send; it pays for nothing until then."
PULSES = {"unlock": 1, "lock": 2}
STEPS = {
    AddStep.LABEL: "reading the label",
    AddStep.CLAIM: "asking the lock to accept this profile as its owner",
    AddStep.REGISTER: "registering the lock on the platform",
}


# --- locks -----------------------------------------------------------------------------------------------------


async def lock_add(actions: Actions, asked: Namespace) -> Answer:
    """Claim and register a lock."""

    def step(entered: AddStep) -> None:
        if not asked.json and entered in STEPS:
            print(f"… {STEPS[entered]}", file=sys.stderr)

    added = await actions.add_lock(AddLock(asked.label, asked.name or "", asked.link, asked.building), step)
    if added.registered:
        return Answer(f"Lock {added.serial} was claimed and registered.", added)
    why = f"{wording.of_code(added.waiting)} [{added.waiting}]"
    return Answer(f"Lock {added.serial} was claimed. Its registration waits: {why}", added)


async def lock_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List locks with level, stock and proof."""
    rows = await actions.locks()
    heads = ("Name", "Serial", "Model", "Level", "Until", "Issued", "In stock", "Pending", "List", "Receipt")
    cells = [
        (r.name, r.serial, r.model, _level(r), r.until, r.issued, r.in_stock, r.pending, r.list_version, r.receipt_at)
        for r in rows
    ]
    return Answer(table(heads, cells) if rows else "No locks yet.", rows)


def _level(row: LockRow) -> str:
    level = row.level.value.replace("_", " ")
    return f"{level} ({row.missing.value} waits)" if row.missing.value else level


async def lock_show(actions: Actions, asked: Namespace) -> Answer:
    """Show one lock with everything known of it."""
    row = await find.lock(actions, asked.lock)
    shown = [name for name in row.__slots__ if name not in {"id", "bolt"}]
    return Answer(facts((name.replace("_", " ").capitalize(), getattr(row, name)) for name in shown), row)


async def lock_release(actions: Actions, asked: Namespace) -> Answer:
    """Give a lock up; without --yes only say what would happen."""
    row = await find.lock(actions, asked.lock)
    if not asked.yes:
        lost = f"{counted(row.users, 'person', 'people')} would no longer get in at {row.name}"
        text = f"{lost}. Nothing was changed. Add --yes to release it."
        return Answer(text, {"released": False, "users": row.users}, REFUSED)
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
    heads = ("Name", "Unit", "Reference", "E-mail", "Phone", "Keys", "Taken in, still opens at")
    cells = [(r.name, r.unit, r.reference, r.email, r.phone, r.keys, ", ".join(r.still_open_at)) for r in rows]
    return Answer(table(heads, cells) if rows else "No people.", rows)


# --- keys ------------------------------------------------------------------------------------------------------


async def key_issue(actions: Actions, asked: Namespace) -> Answer:
    """Issue keys to a person, or to an organisation."""
    if asked.organisation:
        return await organisations.issue(actions, asked)
    person = await find.person(actions, asked.person)
    locks = await find.locks(actions, asked.lock)
    media = [MediumEntry(kind, typed) for kind in MediumKind for typed in getattr(asked, kind.name.lower()) or ()]
    pin = ""
    if asked.random_code:
        pin = await actions.suggest_pin([lock.id for lock in locks])
        media.append(MediumEntry(MediumKind.CODE, pin))
    order = IssueKeys(
        person.id,
        tuple(lock.id for lock in locks),
        tuple(media),
        asked.valid_from,
        asked.valid_until,
        schedule_id=(await rules.schedule(actions, asked.schedule)).id if asked.schedule else None,
        office=asked.office,
        emergency=asked.emergency,
    )
    issued = await actions.issue_keys(order)
    told = f" The code is {pin}; it is not kept and will not be shown again." if pin else ""
    text = f"{counted(len(issued), 'key')} issued to {person.name}; in force once its lock is programmed.{told}"
    return Answer(text, {"keys": issued, "code": pin or None})


async def key_take_in(actions: Actions, asked: Namespace) -> Answer:
    """Take in a person's keys, or an organisation's."""
    if asked.organisation:
        return await organisations.take_in(actions, asked)
    rows = await find.keys(actions, asked.person, asked.lock)
    taken = await actions.take_in([row.id for row in rows])
    waiting = [key.id for key in taken if key.counts_as_issued]
    places = sorted({row.lock for row in rows if row.id in waiting})
    opening = f" Still opens at {', '.join(places)} until programmed." if places else ""
    text = f"{counted(len(taken), 'key')} taken in.{opening}"
    return Answer(text, {"taken_in": len(taken), "still_open": len(waiting), "still_open_at": places})


async def key_list(actions: Actions, asked: Namespace) -> Answer:
    """List keys with what is wanted, queued and on the lock."""
    lock = await find.lock(actions, asked.lock) if asked.lock else None
    rows = await actions.keys(lock_id=lock.id if lock else None, text=asked.text, with_returned=asked.all)
    heads = ("Holder", "Unit", "Lock", "Media", "State", "Stage", "From", "Until", "List", "Receipt")
    return Answer(table(heads, map(_key_cells, rows)) if rows else "No keys.", rows)


def _key_cells(row: KeyRow) -> tuple[object, ...]:
    media = ", ".join(f"{medium.kind.name.lower()} {medium.mask}" for medium in row.media)
    bounds = (row.valid_from, row.valid_until)
    return (row.person, row.unit, row.lock, media, row.state, _stage(row), *bounds, row.proven_version, row.proven_at)


def _stage(row: KeyRow) -> str:
    """How far a key has come, in words; what the lock alone can tell stands with its day."""
    if row.stage is Stage.STILL_OPENS:
        return "taken in, still opens"
    if not row.media and row.stage is Stage.QUEUED:
        return "no medium left: take it in"
    if row.removed_elsewhere:
        return "removed elsewhere"
    if row.narrowed_elsewhere:
        return "narrowed elsewhere"
    if row.faded and row.confirmed_at is not None:
        return f"{row.stage.replace('_', ' ')}, not heard since {row.confirmed_at.astimezone():%Y-%m-%d}"
    return row.stage.replace("_", " ")


# --- codes and platform ----------------------------------------------------------------------------------------


async def code_redeem(actions: Actions, asked: Namespace) -> Answer:
    """Use a prepaid code for a lock."""
    lock = await find.lock(actions, asked.lock)
    try:
        entry = await actions.redeem(asked.code, lock.id)
    except Unjudged as closed:
        told = {"state": "pending", "mask": "", "kind": "", "reason": closed.code}
        return Answer(f"The code {WAITS} {_reason(closed.code)}", told, NOT_NOW)
    why = (await actions.status()).platform_error or NotSignedIn.code
    text = {
        "applied": f"Code {entry.mask} was applied to {lock.name}.",
        "pending": f"Code {entry.mask} {WAITS} {_reason(why)}",
        "refused": f"Code {entry.mask} was refused and changed nothing: {_reason(entry.reason)}",
    }[entry.state.value]
    told = {"state": entry.state.value, "mask": entry.mask, "kind": entry.kind, "reason": entry.reason}
    return Answer(text, told, {"applied": DONE, "pending": NOT_NOW, "refused": REFUSED}[entry.state.value])


def _reason(code: str) -> str:
    return f"{wording.of_code(code)} [{code}]"


async def code_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List the ledger of codes."""
    rows = await actions.codes()
    heads = ("Entered", "Code", "Kind", "Lock", "State", "Until", "Keys", "Reason")
    cells = [(r.entered_at, r.mask, r.kind, r.lock, r.state, r.effect_end, r.effect_keys, r.reason) for r in rows]
    return Answer(table(heads, cells) if rows else "No codes yet.", rows)


async def send(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """Send what waits for the platform."""
    count = await actions.send_waiting()
    return Answer(f"{counted(count, 'change')} sent." if count else "Nothing waits for the platform.", {"sent": count})


# --- programming and events ------------------------------------------------------------------------------------


async def program(actions: Actions, asked: Namespace) -> Answer:
    """Program locks, or show the plan with --plan."""
    chosen = [row.id for row in await find.locks(actions, asked.lock)] if asked.lock else []
    plans = await actions.plan(chosen)
    wanted = [plan for plan in plans if plan.lines or plan.others or plan.changed_elsewhere or chosen]
    if asked.plan:
        return Answer("\n".join(map(_plan_text, wanted)) or "Every lock holds what is wanted.", wanted)
    if not wanted:
        return Answer("Every lock holds what is wanted.", [])
    busy = await actions.programmed_elsewhere([plan.lock_id for plan in wanted])
    if busy and asked.anyway is None:
        told = [*map(_elsewhere_text, busy), "Add --anyway REASON to program all the same."]
        return Answer("\n".join(told), busy, NOT_NOW)
    if busy:
        await actions.program_all_the_same([one.lock_id for one in busy], asked.anyway)
    outcomes, unsaved = await rounds.program_together(actions, wanted, asked.summary, quiet=asked.json)
    lines = [*map(_outcome_text, outcomes), *([rounds.sentence(unsaved)] if unsaved else [])]
    code = ending([outcome.error for outcome in outcomes])
    return Answer("\n".join(lines), outcomes, code if code or unsaved is None else PARTLY)


def _elsewhere_text(one: Elsewhere) -> str:
    since = f"{one.lease.since.astimezone():%H:%M}"
    why = f" ({one.lease.reason})" if one.lease.reason else ""
    return f"{one.lock} is being programmed by {one.lease.device} since {since}{why}."


def _plan_text(plan: LockPlan) -> str:
    head = (
        f"{plan.lock}: {_difference(plan)}; {counted(plan.send_bytes, 'byte')} to send, "
        f"about {max(1, round(plan.seconds))} s{'' if plan.measured else ' (not measured yet)'}"
    )
    lines = [f"  {line.sign.value:7}{line.person} {line.kind.name.lower()} {line.mask}" for line in plan.lines]
    lines += [f"  set    {_setting(other)}" for other in plan.others]
    if plan.resumes_at is not None:
        lines.append(f"  goes on at byte {plan.resumes_at:,}")
    if plan.changed_elsewhere and plan.read_at is not None:
        read_at = f"{plan.read_at.astimezone():%Y-%m-%d %H:%M}"
        lines.append(f"  others changed it since its last receipt, as read at {read_at}")
    return "\n".join([head, *lines, *others.foreign_lines(plan)])


def _setting(other: OtherChange) -> str:
    what = " ".join(filter(None, (other.what.replace("_", " "), other.name)))
    return f"{what}: {other.old or '-'} -> {other.new or '-'}"


def _outcome_text(outcome: ProgramOutcome) -> str:
    if isinstance(outcome.error, FlexeriaError):
        return f"{outcome.lock}: {wording.in_english(outcome.error)} [{outcome.error.code}]"
    done = f"{outcome.lock}: list {outcome.version} is on the lock; {_difference(outcome)}; {outcome.seconds:.1f} s"
    if isinstance(outcome.later, FlexeriaError):
        return f"{done}\n{outcome.lock}: its events were not read. {_reason(outcome.later.code)}"
    return done


def _difference(of: LockPlan | ProgramOutcome) -> str:
    numbers = ((of.removals, "removal"), (of.changes, "change"), (of.additions, "addition"))
    return ", ".join(counted(count, name) for count, name in numbers)


async def events_read(actions: Actions, asked: Namespace) -> Answer:
    """Read new events from locks, one after the other; one that cannot be read keeps no other from it."""
    rows = await find.locks(actions, asked.lock)
    if not rows:
        return Answer("No locks yet.", [])
    read: list[tuple[LockRow, int, FlexeriaError | None]] = []
    for row in rows:
        try:
            read.append((row, await actions.read_events(row.id), None))
        except FlexeriaError as error:
            if len(rows) == 1:
                raise
            read.append((row, 0, error))
    lines = [f"{row.name}: {rounds.sentence(error) if error else counted(n, 'new event')}" for row, n, error in read]
    told = [{"lock": row.name, "serial": row.serial, "count": n, "error": error} for row, n, error in read]
    return Answer("\n".join(lines), told, ending([error for *_row, error in read]))


async def store_check(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """Check the store from end to end."""
    report = actions.desk.store.check()
    faults = [
        *report.integrity,
        *report.cipher_integrity,
        *report.foreign_keys,
        *report.unaudited,
        *report.countersigned,
    ]
    if report.audit.first_bad is not None:
        faults.append(f"audit entry {report.audit.first_bad}")
    counts = ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in report.counts.items() if count)
    text = f"The store is sound. Rows: {counts}." if report.ok else "The store has faults:\n" + "\n".join(faults)
    return Answer(text, report, DONE if report.ok else REFUSED)
