"""Reading the logs of locks from the page of events: one after the other, with what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.viewmodels import log_reading
from flexeria_desktop.ui.viewmodels.log_reading import LogRead
from flexeria_desktop.ui.widgets import Banner, Button


class LogReader(QObject):
    """Runs at most one reading; ``button`` is busy and ``said`` tells meanwhile."""

    def __init__(self, context: PageContext, button: Button, said: Banner) -> None:
        super().__init__(button)
        self._context, self._button, self._said = context, button, said
        self._told = ""
        self._asked = False
        self._job: Job | None = None

    def read(self, lock_ids: Sequence[LockId], holds: Callable[[str], bool]) -> None:
        """Read these locks, all of them where none is named, if their place holds; nothing while a reading runs."""
        if self._job is not None or self._asked:
            return
        self._asked, actions = True, self._context.actions

        async def locks(_report: Report) -> list[LockRow]:
            found: Sequence[LockRow] = await actions.locks()
            return [one for one in found if (not lock_ids or one.id in lock_ids) and holds(one.place_id)]

        job = self._context.runner.start("", locks, succeeded=self._begin, failed=self._context.error)
        job.finished.connect(self._answered)

    def _answered(self) -> None:
        self._asked = False

    def _begin(self, found: Sequence[LockRow]) -> None:
        locks, reduced = log_reading.readable(found)
        self._told = log_reading.reduced_sentence(reduced)
        if not locks:
            self._say(self._told or self.tr("There is no lock whose log could be read."), "caution")
            return
        self._say("")
        self._button.set_busy(self.tr("Reading logs"))
        title = self.tr("Reading the logs of %n lock(s)", "", len(locks))
        work = log_reading.reading(self._context.actions, locks)
        job = self._context.runner.start(title, work, progress=self._reading, failed=self._context.error)
        job.succeeded.connect(self._done)
        job.finished.connect(self._ended)
        self._job = job

    def _reading(self, progress: JobProgress) -> None:
        counts = formats.of_total(progress.done, progress.total, progress.unit)
        self._say(f"{progress.sentence} ({counts})")

    def _done(self, ended: list[LogRead]) -> None:
        count = sum(one.count for one in ended)
        good = [one for one in ended if one.error is None]
        text = self.tr("%n new event(s)", "", count)
        locks = self.tr("read from %n lock(s)", "", len(good))
        failures = log_reading.failure_sentences(ended)
        tone = "danger" if failures else "caution" if self._told else "positive"
        self._say("\n".join(part for part in (f"{text}, {locks}.", *failures, self._told) if part), tone)

    def _ended(self) -> None:
        cancelled = self._job is not None and self._job.state == "cancelled"
        self._job = None
        self._button.set_busy(None)
        if cancelled:
            self._say(self.tr("Reading was cancelled. What had been read is kept."), "caution")
        self._context.changed("events", "locks")

    def _say(self, text: str, tone: Any = "info") -> None:
        self._said.set_banner(text, tone)
        self._said.setVisible(bool(text))
