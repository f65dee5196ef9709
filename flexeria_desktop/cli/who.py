"""The time machine from a terminal: who could open a door at a moment."""

from __future__ import annotations

from argparse import Namespace

from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import Answer, table
from flexeria_desktop.core.domain.door_past import WhoAnswer, WhoRow
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.wording import who as words

HEADS = ("Who", "Media", "By plan", "By proof")


async def who(actions: Actions, asked: Namespace) -> Answer:
    """Tell who could open a lock at a moment, or list when something changed there."""
    lock = await find.lock(actions, asked.lock)
    past, turns = await actions.door_past(lock.id)
    if asked.changes:
        cells = [(turn.at, words.english(words.turn(turn))) for turn in turns]
        return Answer(table(("When", "What"), cells) if cells else "Nothing is known of this lock.", turns)
    found = await actions.who_at(past, asked.at or actions.desk.clock.now())
    rows = found.rows if asked.all else tuple(row for row in found.rows if row.plan.opens or row.proof.opens)
    return Answer(_told(found, rows), {"answer": found, "rows": rows, "by_plan": found.by_plan, "gaps": found.gaps})


def _told(found: WhoAnswer, rows: tuple[WhoRow, ...]) -> str:
    at = f"{found.at.astimezone():%Y-%m-%d %H:%M:%S}"
    proof = words.english(words.Said(words.PROVEN, (found.proven_at,))) if found.proven_at else ""
    counted = "not known" if found.proven_at is None else str(found.by_proof)
    head = f"{found.lock} at {at}: by plan {found.by_plan}, by proof {counted}. {proof}".rstrip()
    lines = [head, *(words.english(note) for note in words.notes(found))]
    if not rows:
        return "\n".join([*lines, words.NONE_KNOWN if found.proven_at is not None else words.NONE_PLANNED])
    cells = [
        (_name(row), _media(row), words.BY_PLAN[row.plan.verdict], words.BY_PROOF[row.proof.verdict]) for row in rows
    ]
    lines += ["", *_with_why(table(HEADS, cells).splitlines(), rows), "", words.RIGHTS_ALONE]
    return "\n".join(lines)


def _with_why(lines: list[str], rows: tuple[WhoRow, ...]) -> list[str]:
    """The sentence of each row behind it, where no cell cuts it."""
    width = max(len(line) for line in lines)
    said = [" ".join(words.english(one) for one in (words.why(row), *words.besides(row))) for row in rows]
    return [f"{line.ljust(width)}  {why}" for line, why in zip(lines, ["Why", *said], strict=True)]


def _name(row: WhoRow) -> str:
    about = row.holder.organisation or row.holder.unit
    name = row.holder.name or words.NOBODY
    return f"{name} ({about})" if about else name


def _media(row: WhoRow) -> str:
    return ", ".join(f"{MediumKind(kind).name.lower()} {mask}" for kind, mask in row.media)
