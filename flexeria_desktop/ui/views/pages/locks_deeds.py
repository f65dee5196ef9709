"""What is done with one lock: read its log, move it once, complete it, release it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.lock_facts import Actuation
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.viewmodels import lock_clock, lock_texts
from flexeria_desktop.ui.viewmodels.key_texts import Consequence
from flexeria_desktop.ui.views.pages.keys_deeds import ask

CLOCK_AHEAD = "clock_ahead"


class LockDeeds(QObject):
    """Each deed runs as a job in the job area and tells what came of it."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def read_log(self, lock: LockRow) -> Job:
        """Read the new events of a lock; refused where its level forbids it."""

        def told(count: int) -> None:
            text = self.tr("%n new event(s) read from %1.", "", count).replace("%1", lock.name)
            self._context.toast(text)

        return self._run(
            self.tr("Reading the events of %1").replace("%1", lock.name),
            lambda: self._context.actions.read_events(lock.id),
            told,
            self.tr("The events of %1 were not read").replace("%1", lock.name),
            ("events", "locks"),
        )

    def unlock_once(self, lock: LockRow) -> None:
        """Send one unlock; what the bolt then does a lock without a sensor cannot say."""
        self._run(
            self.tr("Unlocking %1").replace("%1", lock.name),
            lambda: self._context.actions.actuate(lock.id, Actuation.UNLOCK.value),
            lambda _nothing: self._context.toast(self.tr("%1 took the command to unlock.").replace("%1", lock.name)),
            self.tr("%1 was not unlocked").replace("%1", lock.name),
            ("locks", "events"),
        )

    def set_clock(self, lock: LockRow, *, backwards: bool = False) -> None:
        """Set a clock that is off; one that is far ahead is asked about first."""

        def refused(error: FlexeriaError) -> None:
            if error.code == CLOCK_AHEAD:
                self.ask_set_back(lock, int(error.data.get("seconds") or 0))
            else:
                self._context.error(error, self.tr("The clock of %1 was not set").replace("%1", lock.name))

        self._run(
            self.tr("Setting the clock of %1").replace("%1", lock.name),
            lambda: self._context.actions.set_clock(lock.id, backwards=backwards),
            lambda clock: self._context.toast(lock_clock.told(lock.name, clock)),
            refused,
            ("locks", "events"),
        )

    def ask_set_back(self, lock: LockRow, seconds: int = 0) -> None:
        """Ask once with the consequence; seconds: how far it is ahead, 0 = as the lock said last."""
        told = lock_clock.set_back(lock, seconds or lock.clock_offset or 0)
        ask(self._page, told, lambda: self.set_clock(lock, backwards=True))

    def register(self, lock: LockRow) -> None:
        """Register what waits at the platform."""
        self._run(
            self.tr("Registering %1").replace("%1", lock.name),
            self._context.actions.send_waiting,
            lambda _count: None,
            self.tr("%1 was not registered").replace("%1", lock.name),
            ("locks", "platform", "codes"),
        )

    def release(self, lock: LockRow, then: Callable[[], None]) -> None:
        """Ask once with the consequence in numbers, then give the lock up."""
        told = lock_texts.release(lock)

        def released(_nothing: object) -> None:
            self._context.toast(self.tr("%1 was released.").replace("%1", lock.name))
            then()

        def go() -> None:
            self._run(
                self.tr("Releasing %1").replace("%1", lock.name),
                lambda: self._context.actions.release_lock(lock.id),
                released,
                self.tr("%1 was not released").replace("%1", lock.name),
                ("locks", "keys", "people", "programming", "platform"),
            )

        ask(self._page, Consequence(told.title, told.text, told.points, told.verb), go)

    def _run(
        self,
        title: str,
        deed: Callable[[], Coroutine[Any, Any, Any]],
        succeeded: Callable[[Any], object],
        failure: str | Callable[[FlexeriaError], object],
        topics: tuple[str, ...],
    ) -> Job:
        async def work(report: Report) -> Any:
            report(JobProgress(0, 0, "", title))
            return await deed()

        def done(result: Any) -> None:
            self._context.changed(*topics)
            succeeded(result)

        def failed(error: FlexeriaError) -> None:
            self._context.changed(*topics)
            if isinstance(failure, str):
                self._context.error(error, failure)
            else:
                failure(error)

        return self._context.runner.start(title, work, succeeded=done, failed=failed)
