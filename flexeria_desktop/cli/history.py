"""Taking steps back from a terminal: undo, redo, and what was done."""

from __future__ import annotations

from argparse import Namespace

from flexeria_desktop import wording
from flexeria_desktop.cli.output import DONE, PARTLY, Answer, counted, table
from flexeria_desktop.core.domain.undo import StepState
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.undo_rows import StepRow, UndoReport
from flexeria_desktop.wording import steps

STATES = {
    StepState.OPEN: "in force",
    StepState.UNDONE: "undone",
    StepState.REDONE: "done again",
    StepState.SPENT: "stays",
}


async def undo(actions: Actions, asked: Namespace) -> Answer:
    """Take the newest step back; with a number only if it is that one."""
    return _told(await actions.undo(asked.number))


async def redo(actions: Actions, asked: Namespace) -> Answer:
    """Do again what was undone last."""
    return _told(await actions.redo(asked.number))


async def history(actions: Actions, asked: Namespace) -> Answer:
    """List what was done, newest first."""
    rows = await actions.history(asked.limit)
    heads = ("Number", "When", "Step", "About", "Who", "State")
    cells = [
        (row.number, row.at.astimezone().strftime("%Y-%m-%d %H:%M"), steps.name_of(row.name), _about(row), row.actor,
         _state(row))
        for row in rows
    ]  # fmt: skip
    return Answer(table(heads, cells) if rows else "Nothing was done yet.", rows)


def _told(report: UndoReport) -> Answer:
    verb = "Done again" if report.redone else "Undone"
    about = f" ({_about(report.step)})" if _about(report.step) else ""
    lines = [f"{verb}: {steps.name_of(report.step.name)}{about}."]
    lines += [f"{lock.name} must be programmed." for lock in report.locks]
    for left in report.left:
        lines.append(f"Stays as it is: {left.subject or left.entity}: {wording.of_code(left.code)} [{left.code}]")
    return Answer("\n".join(lines), report, PARTLY if report.left else DONE)


def _about(row: StepRow) -> str:
    found = ", ".join(part for part in (row.subject, row.lock) if part)
    return found or (counted(row.count, "row") if row.count > 1 else "")


def _state(row: StepRow) -> str:
    """Why a step stays may be longer than a cell; the short word comes first."""
    return f"{STATES[row.state]}: {row.reason}" if row.reason else STATES[row.state]
