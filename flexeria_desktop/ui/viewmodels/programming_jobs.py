"""Programming locks as a job every page can follow: which locks run, how far, and how each ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import (
    BatchLine,
    BatchLock,
    BatchProgress,
    LockPhase,
    LockPlan,
    ProgramOutcome,
    ProgramProgress,
)
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, JobRunner, Report
from flexeria_desktop.ui.messages import message_for

AT_WORK = frozenset({LockPhase.WAITING, LockPhase.RUNNING})
TOPICS = ("locks", "keys", "programming", "events")

_STEPS: dict[str, str] = {
    "connect": QT_TRANSLATE_NOOP("programming", "Connecting to %1"),
    "time": QT_TRANSLATE_NOOP("programming", "Setting the clock of %1"),
    "revoke": QT_TRANSLATE_NOOP("programming", "Stopping keys at %1 first"),
    "read": QT_TRANSLATE_NOOP("programming", "Reading the list of %1"),
    "send": QT_TRANSLATE_NOOP("programming", "Sending the list to %1"),
    "confirm": QT_TRANSLATE_NOOP("programming", "%1 confirms the list"),
    "events": QT_TRANSLATE_NOOP("programming", "Reading the events of %1"),
    "done": QT_TRANSLATE_NOOP("programming", "%1 is programmed"),
    "failed": QT_TRANSLATE_NOOP("programming", "%1 was not programmed"),
}


def step_sentence(step: ProgramProgress) -> str:
    """Return the sentence of a step, such as Sending the list to Hoofdingang A."""
    return QCoreApplication.translate("programming", _STEPS[step.step]).replace("%1", step.lock)


@dataclass(frozen=True)
class ProgrammingProgress(JobProgress):
    """A job's progress in bytes, with the batch as it stands."""

    batch: BatchProgress = field(default_factory=BatchProgress)


class ProgrammingJobs(QObject):
    """One for the program; ``changed`` follows every step, ``ended(lock_id)`` every lock that ended.

    One batch runs at a time: what is started meanwhile joins it.
    """

    changed = Signal()
    ended = Signal(object)

    def __init__(self, context: PageContext, runner: JobRunner) -> None:
        super().__init__(runner)
        self.context = context
        self.outcomes: dict[LockId, ProgramOutcome] = {}
        self.shown: list[LockId] = []
        self.started: datetime | None = None
        self.watched = False
        """Whether a page shows how each lock ended, so that no dialog has to."""
        self._rows: dict[LockId, BatchLock] = {}
        self._asked: dict[LockId, BatchLock | None] = {}
        """Locks asked for that the batch has not told of yet, with how they stood before."""
        self._dropped: set[LockId] = set()
        self._batch: Any = None
        self._job: Job | None = None
        self._progress = BatchProgress()
        self._before: tuple[BatchLine, ...] = ()
        """What batches before this one did to the locks that show."""

    @property
    def log(self) -> list[BatchLine]:
        """What was done since the locks shown were begun, in order; a step that is told twice counts once."""
        told: dict[LockId, tuple[str, int]] = {}
        lines = []
        for line in (*self._before, *self._progress.log):
            mark = line.step, line.progress.tries if line.progress else 0
            if told.get(line.lock_id) != mark:
                lines.append(line)
            told[line.lock_id] = mark
        return lines

    @property
    def summary(self) -> BatchProgress:
        """Every lock that shows, with how it ended, to be saved."""
        rows = tuple(self._rows[lock_id] for lock_id in self.shown if lock_id in self._rows)
        return replace(self._progress, locks=rows, log=tuple(self.log))

    @property
    def seconds_left(self) -> float | None:
        """Until the last lock is done, by what this batch measured; None while it cannot be told."""
        return self._job.remaining() if self._job is not None else None

    @property
    def paused(self) -> bool:
        """Whether no further lock is begun until somebody resumes."""
        return self._job is not None and self._progress.paused

    @property
    def at_work(self) -> int:
        """How many locks are being written right now; a pause lets these come to their end."""
        return sum(row.phase is LockPhase.RUNNING for row in self._rows.values()) if self._job is not None else 0

    def pause(self) -> None:
        """Begin no further lock; those at work go on to their end."""
        if self._batch is not None:
            self._batch.pause()

    def resume(self) -> None:
        """Begin locks again."""
        if self._batch is not None:
            self._batch.resume()

    def cancel(self) -> None:
        """Stop every lock that waits or is at work; what it has taken it keeps."""
        if self._job is not None and self._job.can_cancel:
            self._job.cancel()

    def cancel_lock(self, lock_id: LockId) -> None:
        """Stop one lock; the others go on."""
        if self._batch is not None:
            self._batch.cancel_lock(lock_id)

    def skip(self, lock_id: LockId) -> None:
        """Leave a lock out that waits for its turn; one at work goes on."""
        if self._batch is not None:
            self._batch.skip(lock_id)

    def drop(self, lock_id: LockId) -> None:
        """Show a lock no longer; what it holds stays as it is."""
        self._dropped.add(lock_id)
        self.outcomes.pop(lock_id, None)
        self.shown = [one for one in self.shown if one != lock_id]
        self.changed.emit()

    def clear(self) -> None:
        """Forget what ended; nothing while a job runs."""
        if self.running:
            return
        if self._job is None:
            self._forget()
        else:
            # The last lock has ended and its job will in a moment.
            self._dropped.update(self.shown)
            self.outcomes.clear()
            self.shown, self.started = [], None
        self.changed.emit()

    @property
    def running(self) -> tuple[LockId, ...]:
        """Locks at work and those that wait for their turn."""
        return tuple(one for one in dict.fromkeys((*self.shown, *self._rows)) if self.is_running(one))

    def is_running(self, lock_id: LockId) -> bool:
        """Whether a lock is at work or waits for its turn."""
        if self._job is None:
            return False
        row = self._rows.get(lock_id)
        return lock_id in self._asked or (row is not None and row.phase in AT_WORK)

    def row(self, lock_id: LockId) -> BatchLock | None:
        """How a lock stands; None = asked for, but not looked at yet."""
        return None if lock_id in self._asked else self._rows.get(lock_id)

    def last_step(self, lock_id: LockId) -> ProgramProgress | None:
        """The newest step of a lock, also after it ended."""
        row = self.row(lock_id)
        return row.progress if row is not None else None

    def plan(self, lock_id: LockId) -> LockPlan | None:
        """What a lock was to get when it was begun."""
        row = self._rows.get(lock_id)
        return row.plan if row is not None else None

    def start(self, lock_ids: Sequence[LockId]) -> Job | None:
        """Program locks; those at work already are left out, None when none remains."""
        wanted = [lock_id for lock_id in dict.fromkeys(lock_ids) if not self.is_running(lock_id)]
        if not wanted:
            if lock_ids:
                self.context.toast(self.tr("This is being programmed already."), tone="caution")
            return None
        if self._job is None and not set(wanted) & set(self.shown):
            # A new round shows its own locks alone; going on with a lock that is shown keeps the others.
            self._forget()
        self.shown += [lock_id for lock_id in wanted if lock_id not in self.shown]
        self._dropped -= set(wanted)
        self.started = self.started or datetime.now().astimezone()
        for lock_id in wanted:
            self.outcomes.pop(lock_id, None)
            self._asked[lock_id] = self._rows.get(lock_id)
        if self._job is not None:
            self._batch.add(wanted)
        else:
            self._job = self._begin(wanted)
        self.changed.emit()
        return self._job

    def _begin(self, wanted: Sequence[LockId]) -> Job:
        box: list[Report] = []
        batch = self.context.actions.batch(tuple(wanted), lambda progress: box[0](_job_progress(progress)))

        async def work(report: Report) -> BatchProgress:
            box.append(report)
            ended: BatchProgress = await batch.run()
            return ended

        self._before = tuple(self.log)
        self._batch, self._progress = batch, BatchProgress()
        title = self.tr("Programming %n lock(s)", "", len(wanted))
        job = self.context.runner.start(title, work, progress=self._told)
        job.verdict = self._verdict
        job.finished.connect(lambda: self._finished(job))
        return job

    def _verdict(self, ended: BatchProgress) -> str:
        failed = sum(row.phase is LockPhase.FAILED for row in ended.locks)
        return self.tr("%n lock(s) not programmed", "", failed) if failed else ""

    def _forget(self) -> None:
        self.shown, self.started, self._before, self._progress = [], None, (), BatchProgress()
        self._rows, self._asked, self._dropped, self.outcomes = {}, {}, set(), {}

    def _told(self, progress: JobProgress) -> None:
        if isinstance(progress, ProgrammingProgress):
            self._take(progress.batch)
            self.changed.emit()

    def _take(self, progress: BatchProgress) -> None:
        self._progress = progress
        fresh = []
        for row in progress.locks:
            if row.lock_id in self._asked and _is_news(row, self._asked[row.lock_id]):
                del self._asked[row.lock_id]
            self._rows[row.lock_id] = row
            if row.outcome is not None and self.outcomes.get(row.lock_id) is not row.outcome:
                if row.lock_id in self._asked or row.lock_id in self._dropped:
                    continue
                self.outcomes[row.lock_id] = row.outcome
                fresh.append(row.lock_id)
        self._arrange(progress)
        for lock_id in fresh:
            self.ended.emit(lock_id)
        if fresh:
            self.context.changed(*TOPICS)

    def _arrange(self, progress: BatchProgress) -> None:
        """Show locks as they are worked on: what ended in an earlier batch first, what was just asked for last."""
        order = {row.lock_id: place for place, row in enumerate(progress.locks)}
        last = len(order)
        self.shown.sort(key=lambda one: last if one in self._asked else order.get(one, -1))

    def _finished(self, job: Job) -> None:
        ended, late = self._batch.lock_ids, list(self._asked)
        self._job = self._batch = None
        self._asked.clear()
        self.context.changed(*TOPICS)
        self.changed.emit()
        if job.state == "failed" and job.error is not None:
            self.context.error(job.error)
            return
        if job.state == "cancelled":
            text = self.tr("Programming was cancelled. What a lock has taken it keeps; the next time goes on there.")
            self.context.toast(text, tone="caution")
        elif late:
            # Asked for in the moment in which the batch ended.
            self.start(late)
        outcomes = [self.outcomes[lock_id] for lock_id in ended if lock_id in self.outcomes]
        _tell_later(self.context, outcomes)
        if not self.watched:
            _tell(self.context, outcomes)


def _is_news(row: BatchLock, before: BatchLock | None) -> bool:
    """Whether a row is of the new try of a lock, and not still how an earlier one ended."""
    return before is None or row.phase in AT_WORK or row.phase is not before.phase or row.outcome is not before.outcome


def _job_progress(progress: BatchProgress) -> ProgrammingProgress:
    at_work = [row.progress for row in progress.locks if row.phase is LockPhase.RUNNING and row.progress is not None]
    sentence = step_sentence(at_work[0]) if at_work else ""
    unit = QCoreApplication.translate("programming", "bytes")
    left = None if progress.paused else progress.seconds_left
    return ProgrammingProgress(progress.sent, progress.total, unit, sentence, left, progress)


def _tell_later(context: PageContext, outcomes: Sequence[ProgramOutcome]) -> None:
    """Say what failed after the receipt: the list is on the lock all the same."""
    for outcome in outcomes:
        if isinstance(outcome.later, FlexeriaError):
            text = QCoreApplication.translate("programming", "The events of %1 were not read: %2")
            said = message_for(outcome.later).happened
            context.toast(text.replace("%1", outcome.lock).replace("%2", said), tone="caution")


def _tell(context: PageContext, outcomes: Sequence[ProgramOutcome]) -> None:
    """Say what is on the locks; errors by the name of their lock."""
    done = [outcome for outcome in outcomes if outcome.error is None]
    failed = [(outcome.lock, outcome.error) for outcome in outcomes if outcome.error is not None]
    if len(done) == 1 and done[0].version is not None:
        text = QCoreApplication.translate("programming", "List %1 is on %2.")
        context.toast(text.replace("%1", str(done[0].version)).replace("%2", done[0].lock))
    elif done:
        context.toast(QCoreApplication.translate("programming", "%n lock(s) hold(s) what is wanted.", "", len(done)))
    if len(failed) == 1:
        lock, error = failed[0]
        title = QCoreApplication.translate("programming", "%1 was not programmed").replace("%1", lock)
        context.error(error, title)
    elif failed:
        _tell_failures(context, failed)


def _tell_failures(context: PageContext, failed: Sequence[tuple[str, BaseException | None]]) -> None:
    head = QCoreApplication.translate("programming", "%n lock(s) were not programmed.", "", len(failed))
    lines = [f"{lock}: {message_for(error).happened}" for lock, error in failed if error is not None]
    show = QCoreApplication.translate("programming", "Show")
    context.toast("\n".join((head, *lines)), show, lambda: context.navigate("programming"), tone="danger")


def programming_jobs(context: PageContext) -> ProgrammingJobs:
    """Return the program's one; it speaks to the window whose page asked last."""
    runner = context.runner
    here = Qt.FindChildOption.FindDirectChildrenOnly
    known = runner.findChild(ProgrammingJobs, "programmingJobs", here)
    if not isinstance(known, ProgrammingJobs):
        known = ProgrammingJobs(context, runner)
        known.setObjectName("programmingJobs")
    known.context = context
    return known


def start_program(context: PageContext, lock_ids: Sequence[LockId]) -> Job | None:
    """Program locks in the background; None when there is none that is not being programmed already."""
    return programming_jobs(context).start(lock_ids)
