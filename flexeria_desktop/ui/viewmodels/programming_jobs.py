"""Programming locks as a job every page can follow: which locks run, how far, and how each ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockPlan, ProgramOutcome, ProgramProgress
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, JobRunner, Report
from flexeria_desktop.ui.messages import message_for

# What a lock counts for in the bar before its bytes are known: the frame of a short list.
FLOOR_BYTES = 64
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


@dataclass(frozen=True, slots=True)
class LogLine:
    """One thing that was done, with its time on the wall."""

    at: datetime
    step: ProgramProgress


@dataclass(frozen=True)
class ProgrammingProgress(JobProgress):
    """A job's progress in bytes: newest step of locks begun, outcome of locks ended, plans and what was done."""

    steps: Mapping[LockId, ProgramProgress] = field(default_factory=dict)
    outcomes: Mapping[LockId, ProgramOutcome] = field(default_factory=dict)
    plans: Mapping[LockId, LockPlan] = field(default_factory=dict)
    log: tuple[LogLine, ...] = ()


class ProgrammingJobs(QObject):
    """One for the program; ``changed`` follows every step, ``ended(lock_id)`` every lock that ended."""

    changed = Signal()
    ended = Signal(object)

    def __init__(self, context: PageContext, runner: JobRunner) -> None:
        super().__init__(runner)
        self.context = context
        self.outcomes: dict[LockId, ProgramOutcome] = {}
        self._steps: dict[LockId, ProgramProgress] = {}
        self._jobs: dict[LockId, Job] = {}
        self._runs: dict[Job, _Run] = {}
        self._logs: dict[Job, tuple[LogLine, ...]] = {}
        self.plans: dict[LockId, LockPlan] = {}
        self.shown: list[LockId] = []
        self.started: datetime | None = None
        self.watched = False
        """Whether a page shows how each lock ended, so that no dialog has to."""

    @property
    def log(self) -> list[LogLine]:
        """What was done since the locks shown were begun, in order."""
        return sorted((line for lines in self._logs.values() for line in lines), key=lambda line: line.at)

    def last_step(self, lock_id: LockId) -> ProgramProgress | None:
        """The newest step of a lock, also after it ended."""
        return self._steps.get(lock_id)

    def skip(self, lock_id: LockId) -> None:
        """Leave a lock out that waits for its turn; the one at work goes on."""
        job = self._jobs.get(lock_id)
        if job is not None and job in self._runs and lock_id not in self._steps:
            self._runs[job].skipped.add(lock_id)
            self.drop(lock_id)

    def drop(self, lock_id: LockId) -> None:
        """Show a lock no longer; what it holds stays as it is."""
        self._jobs.pop(lock_id, None)
        self.outcomes.pop(lock_id, None)
        self.shown = [one for one in self.shown if one != lock_id]
        self.changed.emit()

    def clear(self) -> None:
        """Forget what ended; nothing while a job runs."""
        if not self._jobs:
            self.shown, self._logs, self.started = [], {}, None
            self.changed.emit()

    @property
    def running(self) -> tuple[LockId, ...]:
        """Locks of running jobs: the one at work and those that wait for their turn."""
        return tuple(self._jobs)

    def is_running(self, lock_id: LockId) -> bool:
        """Whether a running job holds this lock."""
        return lock_id in self._jobs

    def step(self, lock_id: LockId) -> ProgramProgress | None:
        """How far a running lock is; None = not running, or waiting for its turn."""
        return self._steps.get(lock_id) if lock_id in self._jobs else None

    def job(self, lock_id: LockId) -> Job | None:
        """The running job of a lock, to cancel it."""
        return self._jobs.get(lock_id)

    def start(self, lock_ids: Sequence[LockId]) -> Job | None:
        """Program locks in this order; those of a running job are left out, None when none remains."""
        wanted = [lock_id for lock_id in dict.fromkeys(lock_ids) if lock_id not in self._jobs]
        if not wanted:
            if lock_ids:
                self.context.toast(self.tr("This is being programmed already."), tone="caution")
            return None
        run = _Run(self.context.actions, wanted)
        self._begin(wanted)
        title = self.tr("Programming %n lock(s)", "", len(wanted))
        job = self.context.runner.start(title, run.work, progress=self._progress)
        for lock_id in wanted:
            self.outcomes.pop(lock_id, None)
            self._steps.pop(lock_id, None)
            self._jobs[lock_id] = job
        self._runs[job] = run
        job.finished.connect(lambda: self._finished(job, run, wanted))
        self.changed.emit()
        return job

    def _begin(self, wanted: Sequence[LockId]) -> None:
        """A new round shows its own locks alone; going on with a lock that is shown keeps the others."""
        if not self._jobs and not set(wanted) & set(self.shown):
            self.shown, self._logs, self.started = [], {}, None
        self.shown += [lock_id for lock_id in wanted if lock_id not in self.shown]
        self.started = self.started or datetime.now().astimezone()

    def _progress(self, progress: JobProgress) -> None:
        if isinstance(progress, ProgrammingProgress):
            self._steps.update(progress.steps)
            self.plans.update(progress.plans)
            job = next((self._jobs[lock_id] for lock_id in progress.plans if lock_id in self._jobs), None)
            if job is not None:
                self._logs[job] = progress.log
            self._take(progress.outcomes)
            self.changed.emit()

    def _take(self, outcomes: Mapping[LockId, ProgramOutcome]) -> None:
        fresh = {key: outcome for key, outcome in outcomes.items() if self.outcomes.get(key) is not outcome}
        self.outcomes.update(fresh)
        for lock_id in fresh:
            self._jobs.pop(lock_id, None)
            self.ended.emit(lock_id)
        if fresh:
            self.context.changed(*TOPICS)

    def _finished(self, job: Job, run: _Run, wanted: Sequence[LockId]) -> None:
        for lock_id in wanted:
            self._jobs.pop(lock_id, None)
        self._runs.pop(job, None)
        self._logs[job] = tuple(run.log)
        self._take(run.outcomes)
        self.context.changed(*TOPICS)
        self.changed.emit()
        if job.state == "failed" and job.error is not None:
            self.context.error(job.error)
            return
        if job.state == "cancelled":
            text = self.tr("Programming was cancelled. What a lock has taken it keeps; the next time goes on there.")
            self.context.toast(text, tone="caution")
        ended = [run.outcomes[lock_id] for lock_id in wanted if lock_id in run.outcomes]
        _tell_later(self.context, ended)
        if not self.watched:
            _tell(self.context, ended)


class _Run:
    """One job; works on the engine's thread and is read on the other only after it ended."""

    def __init__(self, actions: Any, lock_ids: Sequence[LockId]) -> None:
        self.outcomes: dict[LockId, ProgramOutcome] = {}
        self._actions = actions
        self._lock_ids = lock_ids
        self._steps: dict[LockId, ProgramProgress] = {}
        self._bytes: dict[LockId, int] = {}
        self._plans: dict[LockId, LockPlan] = {}
        self.log: list[LogLine] = []
        self.skipped: set[LockId] = set()

    async def work(self, report: Report) -> tuple[ProgramOutcome, ...]:
        """Program lock after lock, so that each outcome is known at once and none is lost by cancelling."""
        plans = await self._actions.plan(tuple(self._lock_ids))
        self._plans = {plan.lock_id: plan for plan in plans}
        self._bytes = {plan.lock_id: max(FLOOR_BYTES, plan.list_bytes) for plan in plans}

        def tell(step: ProgramProgress) -> None:
            last = self._steps.get(step.lock_id)
            if last is None or (last.step, last.revoked) != (step.step, step.revoked):
                self.log.append(LogLine(datetime.now().astimezone(), step))
            self._steps[step.lock_id] = step
            report(self._progress(step_sentence(step)))

        for lock_id in self._lock_ids:
            if lock_id in self.skipped:
                continue
            (outcome,) = await self._actions.program((lock_id,), tell)
            self.outcomes[lock_id] = outcome
            report(self._progress(step_sentence(self._steps[lock_id])))
        return tuple(self.outcomes.values())

    def _progress(self, sentence: str) -> ProgrammingProgress:
        kept = [lock_id for lock_id in self._lock_ids if lock_id not in self.skipped]
        sizes = {lock_id: self._bytes.get(lock_id, FLOOR_BYTES) for lock_id in kept}
        done = 0.0
        for lock_id, size in sizes.items():
            step = self._steps.get(lock_id)
            if lock_id in self.outcomes:
                done += size
            elif step is not None and step.total:
                done += size * step.sent / step.total
        total = sum(sizes.values())
        unit = QCoreApplication.translate("programming", "bytes")
        return ProgrammingProgress(
            int(done), total, unit, sentence, dict(self._steps), dict(self.outcomes), dict(self._plans), tuple(self.log)
        )


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
