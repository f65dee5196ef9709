"""The only bridge between the window and the engine: running operations as Qt sees them.

Every signal arrives on the main thread. Progress from the engine is gathered: however fast it comes, the
window sees the newest once per turn of its loop.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, Signal

from flexeria_desktop.core.errors import Bug, Changed, FlexeriaError
from flexeria_desktop.core.turns import a_window_opens
from flexeria_desktop.engine import Engine, EngineStopped

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

log = logging.getLogger(__name__)

State = Literal["running", "done", "failed", "cancelled"]
# The rate is that of the last seconds: a link that became slow shows at once, one late packet does not.
RATE_WINDOW_SECONDS = 20.0
# Before this the rate is noise.
ESTIMATE_AFTER_SECONDS = 0.5
HISTORY = 50


@dataclass(frozen=True)
class JobProgress:
    """How far a job is: ``done`` of ``total`` (0 = not known) in ``unit``; ``sentence`` is ready to show.

    ``seconds_left``: where the operation itself knows better than the rate of ``done``.
    """

    done: float
    total: float
    unit: str = ""
    sentence: str = ""
    seconds_left: float | None = None


Report = Callable[[JobProgress], None]
Operation = Callable[[Report], Awaitable[Any]]


class UnexpectedError(Bug):
    """An exception that no boundary knew; the log holds it under ``report``."""

    code = "program.unexpected"
    changed = Changed.UNKNOWN


class Job(QObject):
    """A running operation; exactly one of succeeded, failed and cancelled comes, then ``finished``."""

    progress = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _arrived = Signal()
    _done = Signal(object)

    def __init__(
        self,
        engine: Engine,
        operation: Operation,
        title: str = "",
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.background = False
        self.verdict: Callable[[Any], str] | None = None
        self.state: State = "running"
        self.last: JobProgress | None = None
        self.error: FlexeriaError | None = None
        self.result: Any = None
        self.started = clock()
        self._clock = clock
        self._samples: deque[tuple[float, float]] = deque([(self.started, 0.0)], maxlen=256)
        self._guard = threading.Lock()
        self._newest: JobProgress | None = None
        self._task: asyncio.Task[Any] | None = None
        self._cancel_wanted = False
        self._engine = engine
        self._arrived.connect(self._show)
        # An operation may end before its future is watched; its outcome still comes after the caller has connected.
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        _begun(engine, self._run(operation)).add_done_callback(self._ended)

    @property
    def running(self) -> bool:
        """True until the outcome has arrived on the main thread."""
        return self.state == "running"

    @property
    def can_cancel(self) -> bool:
        """False once cancelling was asked for or the job has ended."""
        return self.running and not self._cancel_wanted

    @property
    def fell_short(self) -> str:
        """What a job that came to its end did not bring about, by ``verdict(result)``; else empty."""
        return self.verdict(self.result) if self.state == "done" and self.verdict is not None else ""

    def cancel(self) -> None:
        """Ask the operation to stop; ``cancelled`` follows when it has cleaned up."""
        self._cancel_wanted = True
        self._engine.call(self._cancel_task)

    def remaining(self) -> float | None:
        """Seconds left by the measured rate, or None while it cannot be told."""
        if self.last is not None and self.last.seconds_left is not None:
            return max(0.0, self.last.seconds_left - (self._clock() - self._samples[-1][0]))
        if self.last is None or self.last.total <= 0 or len(self._samples) < 2:
            return None
        (start, before), (end, after) = self._samples[0], self._samples[-1]
        if end - self.started < ESTIMATE_AFTER_SECONDS or after <= before:
            return None
        left = (self.last.total - after) * (end - start) / (after - before)
        return max(0.0, left - (self._clock() - end))

    async def _run(self, operation: Operation) -> Any:
        from asyncio import CancelledError, current_task  # noqa: PLC0415 - the engine has it loaded

        self._task = current_task()
        if self._cancel_wanted:
            raise CancelledError
        return await operation(self._report)

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _report(self, progress: JobProgress) -> None:
        with self._guard:
            waiting, self._newest = self._newest is not None, progress
        if not waiting:
            self._arrived.emit()

    def _show(self) -> None:
        with self._guard:
            newest, self._newest = self._newest, None
        if newest is None or not self.running:
            return
        now = self._clock()
        if self.last is not None and newest.done < self.last.done:
            self._samples.clear()
        self._samples.append((now, newest.done))
        while len(self._samples) > 2 and now - self._samples[0][0] > RATE_WINDOW_SECONDS:
            self._samples.popleft()
        self.last = newest
        self.progress.emit(newest)

    def _ended(self, future: Future[Any]) -> None:
        try:
            self._done.emit(future)
        except RuntimeError:
            log.debug("a job ended after the window had gone")

    def _deliver(self, future: Future[Any]) -> None:
        self._show()
        if future.cancelled():
            self.state = "cancelled"
            self.cancelled.emit()
        elif (error := future.exception()) is not None:
            self.state, self.error = "failed", as_flexeria_error(error)
            self.failed.emit(self.error)
        else:
            self.state, self.result = "done", future.result()
            self.succeeded.emit(self.result)
        self.finished.emit()


def _begun(engine: Engine, work: Coroutine[Any, Any, Any]) -> Future[Any]:
    """Work that has begun; cancelled at once when the program closes, for a view may still ask for its newest rows."""
    try:
        return engine.submit(work)
    except EngineStopped:
        from concurrent.futures import Future  # noqa: PLC0415 - the engine has it loaded

        never: Future[Any] = Future()
        never.cancel()
        return never


def as_flexeria_error(error: BaseException) -> FlexeriaError:
    """Our errors as they are; any other is logged with a report id that the returned error carries."""
    if isinstance(error, FlexeriaError):
        return error
    import secrets  # noqa: PLC0415 - not needed before the first paint

    number = secrets.token_hex(3).upper()
    report = f"{number[:4]}-{number[4:]}"
    log.error("report %s: an operation failed", report, exc_info=error)
    bug = UnexpectedError(report=report, kind=type(error).__name__)
    bug.__cause__ = error
    return bug


class JobRunner(QObject):
    """Starts jobs and keeps them for the job area; lives as long as the program."""

    changed = Signal()
    started = Signal(object)
    ended = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        a_window_opens()
        self._engine = engine
        self.running: list[Job] = []
        self.history: deque[Job] = deque(maxlen=HISTORY)

    def start(
        self,
        title: str,
        operation: Operation,
        *,
        succeeded: Callable[[Any], object] | None = None,
        failed: Callable[[FlexeriaError], object] | None = None,
        progress: Callable[[JobProgress], object] | None = None,
        background: bool = False,
    ) -> Job:
        """Run ``operation(report)`` on the engine; the callbacks are called on the main thread.

        background: it goes on until it is cancelled, and the view that started it shows it; the job area does not.
        A callback that is a method of a widget is dropped with the widget; the job goes on.
        """
        job = Job(self._engine, operation, title, self)
        job.background = background
        for signal, callback in ((job.succeeded, succeeded), (job.failed, failed), (job.progress, progress)):
            if callback is not None:
                signal.connect(callback)
        job.progress.connect(self.changed)
        job.finished.connect(self._finished)
        self.running.append(job)
        self.started.emit(job)
        self.changed.emit()
        return job

    def remaining(self) -> float | None:
        """Seconds until the last running job ends, or None when no job can tell."""
        known = [left for left in (job.remaining() for job in self.running) if left is not None]
        return max(known, default=None)

    def cancel_all(self) -> None:
        """Ask every running job to stop."""
        for job in list(self.running):
            job.cancel()

    def _finished(self) -> None:
        for job in [job for job in self.running if not job.running]:
            self.running.remove(job)
            if len(self.history) == HISTORY:
                self.history[0].deleteLater()
            if self.history:
                # Whoever listened has it by now; the keys of a large building times fifty would stay in memory.
                self.history[-1].result = None
            self.history.append(job)
            self.ended.emit(job)
        self.changed.emit()
