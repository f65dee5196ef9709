"""A programming job as its page shows it: a row per lock, totals, and what was done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import Changed, FlexeriaError
from flexeria_desktop.core.services.rows import (
    BatchLine,
    BatchLock,
    LockPhase,
    LockPlan,
    ProgramOutcome,
    ProgramProgress,
)
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import programming_plan
from flexeria_desktop.ui.viewmodels.programming_jobs import step_sentence

if TYPE_CHECKING:
    from flexeria_desktop.ui.viewmodels.programming_jobs import ProgrammingJobs

_ICONS = {
    "done": ("done", "positive"),
    "failed": ("failed", "danger"),
    "running": ("running", "accent"),
    "waiting": ("wait", "text-muted"),
    "skipped": ("skip", "text-muted"),
    "cancelled": ("stop", "text-muted"),
}

_ENDS = {
    "skipped": QT_TRANSLATE_NOOP("programming", "%1: skipped"),
    "cancelled": QT_TRANSLATE_NOOP("programming", "%1: cancelled"),
}


@dataclass(frozen=True, slots=True)
class RunRow:
    """One lock of the run; state is a LockPhase value; share is 0 to 1."""

    lock_id: LockId
    lock: str
    summary: str
    state: str
    sentence: str
    share: float
    figure: str
    sent: int
    error: BaseException | None
    changed: str

    @property
    def icon(self) -> tuple[str, str]:
        """Icon and role of the state."""
        return _ICONS[self.state]


def run_row(jobs: ProgrammingJobs, lock_id: LockId) -> RunRow:
    """Return how far a lock is."""
    row = jobs.row(lock_id)
    outcome, step, plan = (row.outcome, row.progress, row.plan) if row is not None else (None, None, jobs.plan(lock_id))
    total = _total(step, plan)
    sent = step.sent if step else 0
    state = row.phase.value if row is not None else "waiting"
    return RunRow(
        lock_id,
        row.lock if row is not None else plan.lock if plan is not None else "",
        programming_plan.summary(plan) if plan is not None else "",
        state,
        _sentence(state, outcome, step, total, paused=jobs.paused),
        1.0 if state == "done" else sent / total if total else 0.0,
        _figure(row, sent, total),
        sent,
        outcome.error if outcome is not None else None,
        _changed(outcome),
    )


def _total(step: ProgramProgress | None, plan: LockPlan | None) -> int:
    return (step.total if step else 0) or (plan.send_bytes if plan else 0)


def _changed(outcome: ProgramOutcome | None) -> str:
    """What a failure left behind: revocations take effect before the list is sent, and stay."""
    if outcome is None or outcome.error is None:
        return ""
    told = message_for(outcome.error).changed
    unsent = isinstance(outcome.error, FlexeriaError) and outcome.error.changed is Changed.NO
    if outcome.revoked and unsent:
        old = QCoreApplication.translate("programming", "The old list stays in force.")
        return f"{old} {_stopped(outcome.revoked)}"
    return told


def _sentence(
    state: str, outcome: ProgramOutcome | None, step: ProgramProgress | None, total: int, *, paused: bool
) -> str:
    if outcome is not None and outcome.error is not None:
        return f"{_changed(outcome)} {message_for(outcome.error).happened}"
    if outcome is not None:
        text = QCoreApplication.translate("programming", "List %1 confirmed by read-back")
        return text.replace("%1", formats.number(outcome.version or 0))
    if state == "skipped":
        return QCoreApplication.translate("programming", "Skipped. Its changes still wait.")
    if state == "cancelled":
        return QCoreApplication.translate("programming", "Cancelled. What the lock has taken it keeps.")
    if step is None or state == "waiting":
        text = QCoreApplication.translate("programming", "Waits for the link, %1")
        if paused:
            text = QCoreApplication.translate("programming", "Waits until you resume, %1")
        return text.replace("%1", formats.size(total))
    return _running(step)


def _running(step: ProgramProgress) -> str:
    text = step_sentence(step)
    if step.step == "send" and step.total:
        unit = QCoreApplication.translate("programming", "bytes")
        text = QCoreApplication.translate("programming", "Sending, %1.")
        text = text.replace("%1", formats.of_total(step.sent, step.total, unit))
        if step.resumed_at:
            resumed = QCoreApplication.translate("programming", "Went on at byte %1.")
            text = f"{text} {resumed.replace('%1', formats.number(step.resumed_at))}"
        if step.revoked:
            text = f"{text} {_stopped(step.revoked)}"
    return text


def _stopped(count: int) -> str:
    return QCoreApplication.translate("programming", "%n medium/media stopped already.", "", count)


def _figure(row: BatchLock | None, sent: int, total: int) -> str:
    if row is None:
        return ""
    if row.phase is LockPhase.DONE and row.outcome is not None:
        seconds = row.outcome.seconds
        return formats.duration(seconds) if seconds >= 1 else "< " + formats.duration(1)
    if row.phase is LockPhase.RUNNING and row.seconds_left is not None:
        return formats.remaining(row.seconds_left)
    if row.phase is LockPhase.WAITING:
        return formats.about(row.plan.seconds) if row.plan is not None else ""
    unit = QCoreApplication.translate("programming", "bytes")
    return formats.of_total(sent, total, unit) if total and row.phase is not LockPhase.SKIPPED else ""


def headline(rows: list[RunRow]) -> str:
    """Return 1 of 4 locks confirmed, 1 failed, 1 running, 1 waiting."""
    counted = {state: sum(row.state == state for row in rows) for state in _ICONS}
    text = QCoreApplication.translate("programming", "%1 of %n lock(s) confirmed", "", len(rows))
    parts = [text.replace("%1", formats.number(counted["done"]))]
    words = {
        "failed": QCoreApplication.translate("programming", "%1 failed"),
        "running": QCoreApplication.translate("programming", "%1 running"),
        "waiting": QCoreApplication.translate("programming", "%1 waiting"),
        "skipped": QCoreApplication.translate("programming", "%1 skipped"),
        "cancelled": QCoreApplication.translate("programming", "%1 cancelled"),
    }
    parts += [words[state].replace("%1", formats.number(counted[state])) for state in words if counted[state]]
    return ", ".join(parts)


def bytes_of(jobs: ProgrammingJobs) -> tuple[int, int]:
    """Return bytes sent and bytes in all over the locks shown; a lock that is done counts whole."""
    done = total = 0
    for lock_id in jobs.shown:
        row = jobs.row(lock_id)
        if row is not None and row.phase is LockPhase.SKIPPED:
            continue
        size = _total(row.progress if row else None, jobs.plan(lock_id))
        total += size
        if row is not None:
            done += size if row.phase is LockPhase.DONE else min(size, row.progress.sent if row.progress else 0)
    return done, total


def log_text(line: BatchLine) -> str:
    """Return one line of what was done, without its time."""
    step = line.progress
    if line.step in _ENDS:
        return QCoreApplication.translate("programming", _ENDS[line.step]).replace("%1", line.lock)
    if step is None:
        return line.lock
    if step.step == "revoke" and step.revoked:
        text = QCoreApplication.translate("programming", "%1: %n medium/media stopped", "", step.revoked)
        return text.replace("%1", step.lock)
    if step.step == "connect" and step.tries > 1:
        text = QCoreApplication.translate("programming", "%1: link lost at byte %2, try %3")
        text = text.replace("%1", step.lock).replace("%2", formats.number(step.sent))
        return text.replace("%3", formats.number(step.tries))
    if step.step == "failed" and step.sent:
        text = QCoreApplication.translate("programming", "%1: broke off at byte %2")
        return text.replace("%1", step.lock).replace("%2", formats.number(step.sent))
    return step_sentence(step)
