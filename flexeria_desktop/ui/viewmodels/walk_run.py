"""A walk as a job of the program: its newest state, every sound in its turn, and what is kept of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import (
    BatchLock,
    BatchProgress,
    LockPhase,
    WalkDone,
    WalkLock,
    WalkState,
)
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report

TOPICS = ("locks", "keys", "programming", "events")
FINISHED = "finished"


@dataclass(frozen=True)
class WalkProgress(JobProgress):
    """Locks done of all; ``seen``: every step of the lock in work so far, also those that passed unseen."""

    state: WalkState = field(default_factory=WalkState)
    seen: frozenset[str] = frozenset()


class WalkRun(QObject):
    """One walk; ``changed`` follows its states, ``cue`` carries each sound, ``ended`` comes once."""

    changed = Signal()
    cue = Signal(str)
    ended = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.state = WalkState()
        self.seen: frozenset[str] = frozenset()
        self.began_any = False
        """Whether any lock was in work on this walk, so that there is something to tell at its end."""
        self._cues: deque[str] = deque()
        self._engine_seen: frozenset[str] = frozenset()
        self._walk: Any = None
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether the walk goes on."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Whether no further lock is chosen."""
        return self.state.phase == "paused" or self.state.pausing

    @property
    def last(self) -> WalkDone | None:
        """The lock that was tried last."""
        return self.state.done[-1] if self.state.done else None

    def start(self) -> None:
        """Begin; once this one has ended, another one after it."""
        box: list[Report] = []
        # The walk tells every state on the engine's thread; the window sees the newest of them.
        walk = self.context.actions.walk((), lambda state: box[0](self._progress(state)))

        async def work(report: Report) -> WalkState:
            box.append(report)
            ended: WalkState = await walk.run()
            return ended

        self._walk, self.state, self.began_any = walk, WalkState(), False
        self._job = self.context.runner.start(self.tr("Walk mode"), work, progress=self._told)
        self._job.finished.connect(self._finished)
        self.destroyed.connect(walk.stop)

    def skip(self) -> None:
        """Leave out the lock in work, or the one that would come next."""
        self._walk.skip()

    def pause(self) -> None:
        """Choose no further lock; the one in work goes on."""
        self._walk.pause()

    def resume(self) -> None:
        """Choose locks again."""
        self._walk.resume()

    def retry(self) -> None:
        """Take up what was skipped and what failed."""
        self._walk.retry()

    def stop(self, *, finish: bool = False) -> None:
        """End the walk, at once or after the lock in work."""
        self._walk.stop(finish=finish)

    def _progress(self, state: WalkState) -> WalkProgress:
        """Called on the engine's thread, for every state: what must not be lost is noted here."""
        step = state.current.progress.step if state.current is not None and state.current.progress else ""
        if state.sounds == "found":
            self._engine_seen = frozenset()
        self._engine_seen |= {step} - {""}
        if state.sounds:
            self._cues.append(state.sounds)
        done = len({one.lock_id for one in state.done if one.outcome.error is None})
        total = done + state.to_go + (state.phase == "programming")
        unit = QCoreApplication.translate("walk", "locks")
        return WalkProgress(done, total, unit, _sentence(state), None, state, self._engine_seen)

    def _told(self, progress: JobProgress) -> None:
        if isinstance(progress, WalkProgress):
            before, self.state, self.seen = len(self.state.done), progress.state, progress.seen
            self.changed.emit()
            while self._cues:
                cue = self._cues.popleft()
                self.began_any |= cue == "found"
                self.cue.emit(cue)
            if len(self.state.done) != before:
                self.context.changed(*TOPICS)

    def _finished(self) -> None:
        job, self._job = self._job, None
        if self.state.phase != FINISHED:
            # Cancelled from elsewhere, or broken by a fault: what was done stays told.
            self.state = replace(self.state, phase=FINISHED, current=None)
        self.context.changed(*TOPICS)
        self.changed.emit()
        self.ended.emit()
        if job is not None and isinstance(job.error, FlexeriaError):
            self.context.error(job.error)


def _sentence(state: WalkState) -> str:
    if state.current is None or state.phase != "programming":
        return ""
    return QCoreApplication.translate("walk", "At %1").replace("%1", state.current.lock)


def summary(state: WalkState) -> BatchProgress:
    """A walk in the form in which a batch is saved: each lock once, as it ended last."""
    return BatchProgress(locks=tuple(_summed(state)), ended=True)


def _summed(state: WalkState) -> Iterator[BatchLock]:
    last = {done.lock_id: done for done in state.done}
    for done in last.values():
        phase = LockPhase.DONE if done.outcome.error is None else LockPhase.FAILED
        yield BatchLock(done.lock_id, done.lock, done.building, done.floor, "", phase, outcome=done.outcome)
    for phase, rows in ((LockPhase.SKIPPED, state.skipped), (LockPhase.WAITING, state.next)):
        yield from (_left(row, phase) for row in rows if row.lock_id not in last)


def _left(row: WalkLock, phase: LockPhase) -> BatchLock:
    return BatchLock(row.lock_id, row.lock, row.building, row.floor, "", phase)
