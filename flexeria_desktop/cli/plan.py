"""The locking plan from a terminal: as a picture of signs, as a table in a file, and why a cell is as it is."""

from __future__ import annotations

import csv
import io
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import DONE, PARTLY, REFUSED, Answer, counted, facts
from flexeria_desktop.core.domain.plan_cells import Cell, base_of, is_bounded, is_pending
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.batch_summary import harmless
from flexeria_desktop.core.services.matrix_rows import Axis, Held, MatrixGrid, Step, StepKind, ToggleReport, Why
from flexeria_desktop.core.services.written_files import write_whole

SIGNS = {
    Cell.EMPTY: ".",
    Cell.PLANNED: "x",
    Cell.ON: "X",
    Cell.TAKEN: "~",
    Cell.GROUP_PLANNED: "g",
    Cell.GROUP_ON: "G",
    Cell.GROUP_OUT: "o",
    Cell.IMPOSSIBLE: "/",
    Cell.BLOCKED: "!",
    Cell.BLOCKED_NONE: "-",
    Cell.OLD: "?",
}
WORDS = {
    Cell.EMPTY: "no right",
    Cell.PLANNED: "planned, not on the lock",
    Cell.ON: "on the lock",
    Cell.TAKEN: "taken in, still opens",
    Cell.GROUP_PLANNED: "by group, planned",
    Cell.GROUP_ON: "by group, on the lock",
    Cell.GROUP_OUT: "taken out of the group by hand",
    Cell.IMPOSSIBLE: "not possible",
    Cell.BLOCKED: "blocked or lost",
    Cell.BLOCKED_NONE: "medium lost, no right here",
    Cell.OLD: "on the lock, proof over 30 days old",
}
WAITS = "*"
MOST_COLUMNS = 40
"""People across a screen; more of them go into a file."""
REASONS = {
    "reduced": "the period of the lock has ended: only taking in",
    "no_stock": "no keys in stock",
    "full": "the lock has 2,500 users",
    "not_claimed": "the lock is not claimed",
    "not_registered": "the lock is not registered",
}
SIDES = {
    Held.NOTHING: "nothing",
    Held.RIGHT: "opens",
    Held.SUSPENDED: "suspended",
    Held.ADD: "to be added",
    Held.CHANGE: "to be changed",
    Held.REMOVE: "to be removed",
    Held.OPENS: "opens",
    Held.BLOCKED: "blocked",
    Held.UNKNOWN: "unknown, no receipt yet",
}


async def plan(actions: Actions, asked: Namespace) -> Answer:
    """Show the locking plan, write it as a table, explain one cell, or change cells."""
    if asked.why:
        return await _why(actions, *asked.why)
    if asked.give or asked.take:
        return await _change(actions, asked)
    axis = Axis.GROUPS if asked.groups else Axis.PEOPLE
    grid = await actions.matrix(axis, text=asked.text, pending_only=asked.pending)
    data = {
        "locks": [row._asdict() for row in grid.rows],
        "columns": [column._asdict() for column in grid.columns],
        "cells": _lines(grid),
        "pending": grid.pending,
    }
    if asked.csv:
        return _written(grid, asked.csv, data)
    if len(grid.columns) > MOST_COLUMNS:
        told = f"{_counts(grid)}. That is too wide for a screen: narrow it with --text or --pending, or use --csv FILE."
        return Answer(told, data)
    return Answer(_picture(grid) if grid.rows and grid.columns else f"{_counts(grid)}.", data)


def _counts(grid: MatrixGrid) -> str:
    one, many = ("group", "groups") if grid.axis is Axis.GROUPS else ("person", "people")
    across = counted(len(grid.columns), one, many)
    return f"{counted(len(grid.rows), 'lock')} and {across}, {counted(grid.pending, 'pending change')}"


def _lines(grid: MatrixGrid) -> list[str]:
    width = len(grid.columns)
    signs = "".join(SIGNS[base_of(cell)] for cell in grid.cells)
    return [signs[at * width : (at + 1) * width] for at in range(len(grid.rows))]


def _picture(grid: MatrixGrid) -> str:
    """Locks down, numbered columns across, the names under it; a star where a change waits."""
    numbers = [str(at + 1) for at in range(len(grid.columns))]
    heads = [f"{row.name} ({row.sub.replace('_', ' ')})" if row.sub else row.name for row in grid.rows]
    widest = max(len(head) for head in heads)
    lines = [" " * widest + "".join(f"{number:>4}" for number in numbers)]
    for at, (head, row) in enumerate(zip(heads, grid.rows, strict=True)):
        signs = "".join(f"{_sign(grid.at(at, place)):>4}" for place in range(len(numbers)))
        lines.append(f"{head:<{widest}}{signs}{f'  {row.need} to send' if row.need else ''}")
    seen = sorted({base_of(cell) for cell in grid.cells} - {Cell.EMPTY})
    names = [f"{number:>3} {column.name}" for number, column in zip(numbers, grid.columns, strict=True)]
    legend = [f"{SIGNS[state]:>3} {WORDS[state]}" for state in seen]
    return "\n".join(
        [*lines, "", *names, "", *legend, f"{WAITS:>3} a change waits to be sent", "", f"{_counts(grid)}."]
    )


def _sign(cell: int) -> str:
    return SIGNS[base_of(cell)] + (WAITS if is_pending(cell) else "")


def _written(grid: MatrixGrid, file: Path, data: object) -> Answer:
    """As a table for a spreadsheet: words rather than signs."""
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(["lock", "serial", "place", *(harmless(column.name) for column in grid.columns)])
    for at, row in enumerate(grid.rows):
        cells = (_words(grid.at(at, place)) for place in range(len(grid.columns)))
        rows.writerow([harmless(row.name), row.serial, harmless(row.band), *cells])
    write_whole(file, text.getvalue().encode("utf-8-sig"))
    return Answer(f"{_counts(grid)} written to {file}.", data)


def _words(cell: int) -> str:
    if base_of(cell) is Cell.EMPTY:
        return ""
    limits = (", with days or hours" if is_bounded(cell) else "") + (", change waits" if is_pending(cell) else "")
    return WORDS[base_of(cell)] + limits


async def _why(actions: Actions, lock: str, person: str) -> Answer:
    found, holder = await find.lock(actions, lock), await find.person(actions, person)
    why = await actions.matrix_why(found.id, holder.id)
    steps = [(step.kind.value, _step(step)) for step in why.steps]
    sides = [
        ("wanted", SIDES[why.wanted]),
        ("queued", SIDES[why.queued]),
        ("on the lock", SIDES[why.on_lock]),
    ]
    reason = [("not possible", REASONS.get(why.reason, why.reason))] if why.reason else []
    causes = [("to do", ", ".join(cause.value.replace("_", " ") for cause in why.causes))] if why.causes else []
    head = f"{why.column} at {why.lock}: {_words(why.cell) or 'no right'}."
    return Answer(f"{head}\n{facts([*steps, *sides, *reason, *causes])}", _plain(why))


def _plain(why: Why) -> dict[str, object]:
    """Only what is said, by name."""
    return {
        "lock": why.lock,
        "person": why.column,
        "state": base_of(why.cell),
        "pending": is_pending(why.cell),
        "wanted": why.wanted,
        "queued": why.queued,
        "on_lock": why.on_lock,
        "reason": why.reason,
        "causes": why.causes,
        "steps": why.steps,
    }


def _step(step: Step) -> str:
    when = f"{step.at.astimezone():%Y-%m-%d %H:%M}" if step.at else ""
    if step.kind is StepKind.PROOF:
        return f"receipt of list {step.version}, {when}" if step.proven else "no receipt holds it"
    if step.kind is StepKind.MEDIUM and step.medium:
        return f"{step.medium.name.lower()} {step.name}, issued {when}"
    if step.kind is StepKind.DAYS:
        return f"{step.first or 'any day'} to {step.last or 'no end'}"
    if step.kind is StepKind.KEY and step.state:
        return f"{step.state.value} {when}".strip()
    return ", ".join(part for part in (step.name, step.note) if part)


async def _change(actions: Actions, asked: Namespace) -> Answer:
    """Give or take in the rights of some people at some locks, all cells between them."""
    wanted = bool(asked.give)
    people = [await find.person(actions, name) for name in asked.give or asked.take]
    locks = await find.locks(actions, asked.lock)
    cells = [(lock.id, person.id) for lock in locks for person in people]
    if not asked.yes:
        told = await actions.toggle_preview(cells, wanted)
        lines = [f"{counted(one.people, 'person', 'people')} would lose {one.lock}" for one in told.losing]
        lines += [_no(one.column, one.lock, one.code) for one in told.refused]
        would = f"{counted(told.change, 'right')} would be {'given' if wanted else 'taken in'}; --yes does it."
        return Answer("\n".join([*lines, would]), told)
    report = await actions.toggle_rights(cells, wanted)
    return Answer("\n".join(_reported(report)), _told(report), _code(report))


def _reported(report: ToggleReport) -> Sequence[str]:
    done = f"{counted(len(report.done), 'right')} {'given' if report.wanted else 'taken in'}"
    after = f", {counted(len(report.locks), 'lock')} to program" if report.locks else ""
    return [*(_no(one.column, one.lock, one.code) for one in report.refused), f"{done}{after}."]


def _no(person: str, lock: str, code: str) -> str:
    return f"{person} at {lock}: not possible [{code}]"


def _told(report: ToggleReport) -> dict[str, object]:
    refused = [{"lock": one.lock, "person": one.column, "code": one.code} for one in report.refused]
    return {"wanted": report.wanted, "done": len(report.done), "locks": report.locks, "refused": refused}


def _code(report: ToggleReport) -> int:
    if not report.refused:
        return DONE
    return PARTLY if report.done else REFUSED
