"""Signing in as the window goes through it: asking for a code, waiting for its approval, the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSysInfo, Signal

if TYPE_CHECKING:
    from flexeria_desktop.core.errors import FlexeriaError
    from flexeria_desktop.ui.context import PageContext
    from flexeria_desktop.ui.jobs import Job, Operation, Report


class Stage(StrEnum):
    """idle: nothing asked; asking: the platform answers soon; waiting: a person approves the code."""

    IDLE = "idle"
    ASKING = "asking"
    WAITING = "waiting"


class SignInFlow(QObject):
    """``changed`` at each stage; then ``done(account)``, or ``refused(error)`` where nothing was signed in."""

    changed = Signal()
    done = Signal(object)
    refused = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._succeeded: Callable[[Any], None] = self._ended
        self._shown_at = 0.0
        self.stage = Stage.IDLE
        self.offer: Any = None

    @property
    def seconds_left(self) -> float:
        """How long the code can still be approved."""
        return max(0.0, self._shown_at + self.lasts - time.monotonic()) if self.offer else 0.0

    @property
    def lasts(self) -> int:
        """How long a new code can be approved, in seconds."""
        return int(self.offer.code.lasts) if self.offer else 0

    def begin(self, address: str) -> None:
        """Ask a platform for a code."""
        actions = self._context.actions

        async def ask(_report: Report) -> Any:
            return await actions.begin_sign_in(address)

        self._start(ask, self._offered)

    def begin_with_token(self, address: str, token: str) -> None:
        """Sign in with the token that the host of the platform has printed."""
        actions = self._context.actions

        async def enrol(_report: Report) -> Any:
            return await actions.sign_in(address, token, QSysInfo.machineHostName())

        self._start(enrol, self._ended)

    def cancel(self) -> None:
        """Wait no longer; the code ends by itself."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        self._go(Stage.IDLE)

    def _start(self, work: Operation, succeeded: Callable[[Any], None]) -> None:
        if self._job is None:
            self._go(Stage.ASKING)
            self._run(work, succeeded)

    def _run(self, work: Operation, succeeded: Callable[[Any], None]) -> None:
        self._job = self._context.runner.start("", work, background=True)
        self._succeeded = succeeded
        self._job.finished.connect(self._finished)
        # Nobody would see the code any more.
        self.destroyed.connect(self._job.cancel)

    def _finished(self) -> None:
        """A job that was cancelled before may end while the next one runs."""
        if self._job is None or self._job.running:
            return
        job, self._job = self._job, None
        if job.state == "done":
            self._succeeded(job.result)
        else:
            self._failed(job.error)

    def _offered(self, offer: Any) -> None:
        self.offer, self._shown_at = offer, time.monotonic()
        actions = self._context.actions

        async def wait(_report: Report) -> Any:
            return await actions.await_sign_in(offer)

        self._run(wait, self._ended)
        self._go(Stage.WAITING)

    def _ended(self, account: Any) -> None:
        self.offer = None
        self._go(Stage.IDLE)
        self.done.emit(account)

    def _failed(self, error: FlexeriaError | None) -> None:
        self.offer = None
        self._go(Stage.IDLE)
        if error is not None:
            self.refused.emit(error)

    def _go(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()
