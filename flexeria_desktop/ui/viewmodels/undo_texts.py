"""Steps in words: what undo would take back, what became of it, and why something stays."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.undo import StepState
from flexeria_desktop.core.services.undo_rows import StepRow, UndoReport
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import sentences_of
from flexeria_desktop.wording import steps

MOST_NAMED = 3
"""Locks or people that are named in one sentence."""


def name(step: StepRow) -> str:
    """End date; of a step without a name of its own what kind of thing it changed."""
    return _say(steps.name_of(step.name))


def about(step: StepRow) -> str:
    """Whom and which lock a step is about, or how many rows."""
    found = " · ".join(part for part in (step.subject, step.lock) if part)
    return found or (QCoreApplication.translate("undo", "%n row(s)", "", step.count) if step.count > 1 else "")


def titled(step: StepRow) -> str:
    """End date (T. Smits)."""
    of = about(step)
    if not of:
        return name(step)
    return QCoreApplication.translate("undo", "%1 (%2)").replace("%1", name(step)).replace("%2", of)


def undo_title(step: StepRow) -> str:
    """Undo: end date."""
    return QCoreApplication.translate("undo", "Undo: %1").replace("%1", name(step))


def told(report: UndoReport) -> str:
    """What undoing did: restored rows, what stays and why, and which locks have to be programmed."""
    pattern = QCoreApplication.translate("undo", "Undone: %1.")
    if report.redone:
        pattern = QCoreApplication.translate("undo", "Done again: %1.")
    parts = [pattern.replace("%1", titled(report.step))]
    if report.locks:
        parts.append(_to_program(report))
    if report.left:
        parts.append(QCoreApplication.translate("undo", "%n row(s) stay as they are:", "", len(report.left)))
        code = report.left[0].code
        who = list(dict.fromkeys(row.subject for row in report.left if row.code == code and row.subject))
        named = f"{', '.join(who[:MOST_NAMED])}{' …' if len(who) > MOST_NAMED else ''}: " if who else ""
        parts.append(named + sentences_of(code)[0])
    return " ".join(parts)


def _to_program(report: UndoReport) -> str:
    if len(report.locks) > MOST_NAMED:
        return QCoreApplication.translate("undo", "%n lock(s) must be programmed.", "", len(report.locks))
    names = ", ".join(lock.name for lock in report.locks)
    return QCoreApplication.translate("undo", "%1 must be programmed.").replace("%1", names)


def state(step: StepRow) -> str:
    """Whether a step is in force, was undone or redone, or why it stays."""
    if step.reason:
        return _say(steps.reason_of(step.reason))
    words = {
        StepState.OPEN: QCoreApplication.translate("undo", "In force"),
        StepState.UNDONE: QCoreApplication.translate("undo", "Undone"),
        StepState.REDONE: QCoreApplication.translate("undo", "Done again"),
        StepState.SPENT: QCoreApplication.translate("undo", "Cannot be undone."),
    }
    return words[step.state]


def when(step: StepRow) -> str:
    """The moment of a step, as this computer's clock shows it."""
    return formats.moment(step.at.astimezone())


def _say(source: str) -> str:
    return QCoreApplication.translate("undo", source)
