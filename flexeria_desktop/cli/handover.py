"""Commands about people who come and go: lost media, moving, suspensions, receipts, what is overdue, labels."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import REFUSED, Answer, counted, table
from flexeria_desktop.core.domain.handover import DueCause, SignedProtocol
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import MediumMissing, MediumUnknown
from flexeria_desktop.core.services.handover_rows import ExposedDoor, HandedOut, LossRow, MediumHeld
from flexeria_desktop.core.services.media import MediumEntry, mask, raw_value
from flexeria_desktop.core.services.rows import PersonRow

if TYPE_CHECKING:
    from flexeria_desktop.ui.printing.model import PrintJob

CAUSES = {DueCause.ENDED: "key ended", DueCause.MOVED_OUT: "moved out", DueCause.REPLACED: "replaced"}
BEGIN = datetime(2000, 1, 1, tzinfo=UTC)
"""Before any receipt."""


class MediumAmbiguous(UserError):
    """The person has several media; data: name, media."""

    code = "medium_ambiguous"


# --- lost --------------------------------------------------------------------------------------------------------


async def person_lost(actions: Actions, asked: Namespace) -> Answer:
    """Report a medium as lost; without --yes only say what would happen."""
    person, held = await _lost_medium(actions, asked)
    shown = f"{held.kind.name.lower()} {held.mask}"
    if not asked.yes:
        doors = f"{shown} of {person.name} opens {', '.join(held.locks)}."
        text = f"{doors} Nothing was changed. Add --yes to report it lost."
        return Answer(text, {"reported": False, "person": person.name, "locks": held.locks}, REFUSED)
    replacement = MediumEntry(MediumKind.TAG, asked.replacement) if asked.replacement else None
    report = await actions.report_lost(person.id, held.kind, held.mask, replacement)
    lines = [f"{shown} of {person.name} was reported lost.", _exposure(report.loss)]
    if report.not_replaced:
        lines.append(f"Only taking in was possible at {', '.join(report.not_replaced)}: nothing replaces it there.")
    return Answer("\n".join(lines), report)


async def lost_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List lost media that doors still accept, outer doors first."""
    rows = await actions.open_losses()
    return Answer("\n".join(map(_loss_text, rows)) or "No lost medium opens a door.", rows)


async def _lost_medium(actions: Actions, asked: Namespace) -> tuple[PersonRow, MediumHeld]:
    """The medium that is meant: by its number, or the only one of a person, or the one with this end."""
    if asked.tag:
        entry = MediumEntry(MediumKind.TAG, asked.tag)
        person_id = await actions.holder_of(entry)
        wanted = mask(entry.kind, raw_value(entry))
        person = next(row for row in await actions.people() if row.id == person_id)
    else:
        person, wanted = await find.person(actions, asked.person), asked.medium.strip().upper()
    held = [one for one in await actions.held_media(person.id) if one.mask.upper().endswith(wanted)]
    if not held:
        raise MediumUnknown(kind="")
    if len(held) > 1:
        raise MediumAmbiguous(name=person.name, media=", ".join(one.mask for one in held))
    return person, held[0]


def _exposure(loss: LossRow) -> str:
    if loss.closed:
        return "No door accepts it."
    accept = "door still accepts" if len(loss.open_doors) == 1 else "doors still accept"
    told = f"{len(loss.open_doors):,} {accept} it, about {max(1, round(loss.seconds))} s to program"
    return f"{told}: {_doors(loss.open_doors)}"


def _loss_text(loss: LossRow) -> str:
    return f"{loss.person}, {loss.kind.name.lower()} {loss.mask}: {_exposure(loss)}"


def _doors(doors: Sequence[ExposedDoor]) -> str:
    return ", ".join(f"{door.lock} (outer)" if door.outer else door.lock for door in doors)


# --- moving, suspending ------------------------------------------------------------------------------------------


async def person_move_out(actions: Actions, asked: Namespace) -> Answer:
    """End a stay and all its keys on a day."""
    person = await find.person(actions, asked.person)
    day = asked.day or await actions.today()
    locks = await actions.move_out(person.id, day)
    text = f"The stay of {person.name} ends on {day}. {_to_program(locks)}"
    return Answer(text, {"person": person.name, "until": day, "locks": await _names(actions, locks)})


async def person_move_in(actions: Actions, asked: Namespace) -> Answer:
    """Issue to a person what the last holder of the flat, or another person, has or had."""
    person = await find.person(actions, asked.person)
    if not asked.tag:
        raise MediumMissing
    like = (await find.person(actions, asked.like)).id if asked.like else await actions.previous_holder(person.id)
    if like is None:
        text = f"Nobody had keys with the unit of {person.name} before. Nothing was changed. Name somebody with --like."
        return Answer(text, {"keys": []}, REFUSED)
    media = [MediumEntry(MediumKind.TAG, typed) for typed in asked.tag]
    issued = await actions.move_in(person.id, like, media, asked.valid_from)
    whose = next(row.name for row in await actions.people() if row.id == like)
    text = f"{counted(len(issued), 'key')} issued to {person.name}, as {whose} has or had; in force once programmed."
    return Answer(text, {"keys": issued, "like": whose})


async def key_suspend(actions: Actions, asked: Namespace) -> Answer:
    """Stop keys from a day on; they come back by themselves after the last one."""
    rows = await find.keys(actions, asked.person, asked.lock)
    first = asked.valid_from or await actions.today()
    locks = await actions.suspend_between([row.id for row in rows], first, asked.valid_until)
    last = f"until {asked.valid_until}" if asked.valid_until else "until flexeria key resume"
    text = f"{counted(len(rows), 'key')} suspended from {first} {last}. {_to_program(locks)}"
    told = {"keys": len(rows), "from": first, "until": asked.valid_until, "locks": await _names(actions, locks)}
    return Answer(text, told)


async def key_resume(actions: Actions, asked: Namespace) -> Answer:
    """Let suspended keys open again."""
    rows = await find.keys(actions, asked.person, asked.lock)
    stopped = [row for row in rows if row.state is KeyState.SUSPENDED]
    await actions.resume([row.id for row in stopped])
    text = f"{counted(len(stopped), 'key')} in force again; they open once their locks are programmed."
    return Answer(text, {"keys": len(stopped), "locks": sorted({row.lock for row in stopped})})


def _to_program(locks: Sequence[LockId]) -> str:
    return f"{counted(len(locks), 'lock')} to program." if locks else "No lock has to be programmed for it now."


async def _names(actions: Actions, locks: Sequence[LockId]) -> list[str]:
    return sorted(row.name for row in await actions.locks() if row.id in set(locks))


# --- what was handed out -----------------------------------------------------------------------------------------


async def key_handed_out(actions: Actions, asked: Namespace) -> Answer:
    """List who has which tag and remote."""
    lock = await find.lock(actions, asked.lock) if asked.lock else None
    rows = await actions.handed_out(text=asked.text, lock_id=lock.id if lock else None)
    rows = tuple(row for row in rows if not (asked.unsigned and row.receipt))
    heads = ("Holder", "Unit", "Medium", "Since", "Receipt", "Overdue", "Opens")
    cells = [
        (r.person, r.unit, _medium(r), r.since, r.receipt or "not signed", r.days or None, ", ".join(r.locks))
        for r in rows
    ]
    return Answer(table(heads, cells) if rows else "Nothing is handed out.", rows)


async def key_overdue(actions: Actions, asked: Namespace) -> Answer:
    """List what should have been back; mark holders as reminded, or write their letters."""
    rows = await actions.overdue()
    chosen = [await find.person(actions, name) for name in asked.reminded]
    wanted = [row for row in rows if row.person_id in {person.id for person in chosen}]
    if asked.letters is not None and rows:
        await _letters(actions, wanted or list(rows), asked.letters)
    if wanted:
        await actions.remind(wanted)
        rows = await actions.overdue()
    heads = ("Holder", "Unit", "Medium", "Days", "Why", "E-mail", "Phone", "Reminded", "Last")
    cells = [
        (r.person, r.unit, _medium(r), r.days, _cause(r), r.email, r.phone, r.reminded, r.reminded_at) for r in rows
    ]
    told = f"\nLetters written to {asked.letters}." if asked.letters is not None and rows else ""
    return Answer(f"{table(heads, cells)}{told}" if rows else "Nothing is overdue.", rows)


async def key_back(actions: Actions, asked: Namespace) -> Answer:
    """Take back what somebody brought, or write it off."""
    person = await find.person(actions, asked.person)
    wanted = asked.medium.strip().upper()
    late = [row for row in await actions.overdue() if row.person_id == person.id]
    rows = [row for row in late if row.mask.upper().endswith(wanted)]
    if not rows:
        return Answer(f"{person.name} has nothing that is overdue. Nothing was changed.", {"media": 0}, REFUSED)
    locks = await actions.came_back(rows, written_off=asked.written_off)
    deed = "written off" if asked.written_off else "taken back"
    text = f"{counted(len(rows), 'medium', 'media')} of {person.name} {deed}. {_to_program(locks)}"
    return Answer(text, {"media": len(rows), "locks": await _names(actions, locks)})


def _medium(row: HandedOut) -> str:
    return f"{row.kind.name.lower()} {row.mask}"


def _cause(row: HandedOut) -> str:
    return f"{CAUSES[row.cause]} {row.due}" if row.cause is not None else ""


async def _letters(actions: Actions, rows: Sequence[HandedOut], path: Path) -> None:
    from flexeria_desktop.ui.papers import reminders, to_file  # noqa: PLC0415 - Qt only for those who print

    to_file.in_english()
    today = await actions.today()
    groups = reminders.by_holder(rows)
    written = [reminders.reminder(group, reminders.next_of(group), today) for group in groups]
    to_file.write_pdf(reminders.letters(written), path)


# --- paper -------------------------------------------------------------------------------------------------------


async def key_labels(actions: Actions, asked: Namespace) -> Answer:
    """Write labels for handed-out media as a PDF."""
    from flexeria_desktop.ui.papers import labels, to_file  # noqa: PLC0415 - Qt only for those who print

    lock = await find.lock(actions, asked.lock) if asked.lock else None
    people = [(await find.person(actions, name)).id for name in asked.person]
    rows = await actions.handed_out(lock_id=lock.id if lock else None)
    rows = tuple(row for row in rows if not people or row.person_id in people)
    most = labels.SHEETS[asked.sheet].count
    if not rows or asked.start > most:
        text = f"A sheet of {asked.sheet} has labels 1 to {most}." if rows else "Nothing is handed out."
        return Answer(f"{text} Nothing was written.", {"labels": 0}, REFUSED)
    to_file.in_english()
    to_file.write_pdf(labels.label_sheets(labels.labels_of(rows), asked.sheet, asked.start), asked.file)
    sheets = labels.pages_for(len(rows), asked.sheet, asked.start)
    text = f"{counted(len(rows), 'label')} on {counted(sheets, 'sheet')} written to {asked.file}."
    return Answer(text, {"labels": len(rows), "sheets": sheets, "file": str(asked.file)})


async def person_receipts(actions: Actions, asked: Namespace) -> Answer:
    """List signed receipts and return protocols, or write them again as they were signed."""
    person = await find.person(actions, asked.person) if asked.person else None
    since = datetime.combine(asked.since, time()).astimezone() if asked.since else BEGIN
    found = await actions.protocols_between(since, datetime.now(UTC) + timedelta(days=1), person.id if person else None)
    found = tuple(one for one in found if not asked.number or one.number == asked.number)
    if asked.save is not None and found:
        _save(found, asked.save)
    heads = ("Number", "Kind", "Holder", "Unit", "Day", "Signed", "By", "Locks")
    cells = [
        (one.number, one.kind, one.person, one.unit, one.at, _how(one), one.actor, ", ".join(_locks(one)))
        for one in found
    ]
    told = f"\nWritten to {asked.save}." if asked.save is not None and found else ""
    shown = [_without_strokes(one) for one in found]
    return Answer(f"{table(heads, cells)}{told}" if found else "No receipts.", shown)


def _save(found: Sequence[SignedProtocol], path: Path) -> None:
    from flexeria_desktop.ui.papers import receipts, to_file  # noqa: PLC0415 - Qt only for those who print

    to_file.in_english()
    job: PrintJob = (
        receipts.receipt(found[0])
        if len(found) == 1
        else receipts.kept_receipts(found, "", "", datetime.now().astimezone())
    )
    to_file.write_pdf(job, path)


def _how(one: SignedProtocol) -> str:
    return "on screen" if one.strokes else "on paper"


def _locks(one: SignedProtocol) -> list[str]:
    return list(dict.fromkeys(line[0] for line in one.lines))


def _without_strokes(one: SignedProtocol) -> dict[str, object]:
    """A signature is a drawing of somebody's hand: it stands on the document alone."""
    told: dict[str, object] = {"number": one.number, "kind": one.kind, "person": one.person, "unit": one.unit}
    return told | {"at": one.at, "by": one.actor, "on_screen": bool(one.strokes), "lines": one.lines}
