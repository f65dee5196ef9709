"""Reading locks back before they are written: the banner over the plan and the job behind its button."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockPlan, ProgramProgress, ReadOutcome
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels.programming_reading import Reading, read_sentence, reading
from flexeria_desktop.ui.widgets import Banner, Button, Label, row

CHANGED = ("locks", "keys", "programming", "events")


class ReadBanner(Banner):
    """Whether the locks told what they hold; ``pressed`` is the button that reads them, or stops doing so."""

    pressed = Signal()

    def __init__(self) -> None:
        self.when = Label("", "small", "text-muted")
        self.button = Button("", density="small")
        self.button.setObjectName("programming.read")
        right = QWidget()
        right.setLayout(row(self.when, self.button, spacing=12))
        super().__init__("", action=right)
        self.button.clicked.connect(self.pressed)

    def show_reading(self, shown: Reading) -> None:
        """Say how things stand."""
        self.set_banner(shown.text, shown.tone)
        if shown.tone == "positive":
            self._icon.set_icon("receipt", "positive")
        self.when.setText(shown.note)
        self.button.setText(self.tr("Read now") if shown.offer else self.tr("Read again"))
        self.button.set_icon("sync")

    def show_progress(self, progress: JobProgress | None) -> None:
        """Say how far reading is."""
        self.set_banner(progress.sentence if progress is not None else self.tr("Reading what the locks hold"), "info")
        whole = int(progress.total) if progress is not None else 0
        done = self.tr("%1 of %2 read").replace("%1", str(int(progress.done))) if progress is not None else ""
        self.when.setText(done.replace("%2", str(whole)) if whole else "")
        self.button.setText(self.tr("Cancel"))
        self.button.set_icon("stop")


class Reader(QObject):
    """Reads locks one after the other, as a job that can be cancelled; ``changed`` follows every step."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.job: Job | None = None

    @property
    def running(self) -> bool:
        """Whether locks are being read."""
        return self.job is not None

    def start(self, lock_ids: Sequence[LockId]) -> None:
        """Read these locks; nothing while others are read."""
        if self.job is not None or not lock_ids:
            return
        actions = self._context.actions

        async def work(report: Report) -> tuple[ReadOutcome, ...]:
            outcomes: tuple[ReadOutcome, ...] = await actions.read_locks(lock_ids, lambda step: report(_progress(step)))
            return outcomes

        title = self.tr("Reading %n lock(s)", "", len(lock_ids))
        self.job = self._context.runner.start(title, work, succeeded=self._tell, progress=self._moved)
        self.job.verdict = self._verdict
        self.job.failed.connect(self._failed)
        self.job.cancelled.connect(self._cancelled)
        self.job.finished.connect(self._finished)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop after what was read so far; no list was changed."""
        if self.job is not None and self.job.can_cancel:
            self.job.cancel()

    def _moved(self, _progress: JobProgress) -> None:
        self.changed.emit()

    def _finished(self) -> None:
        self.job = None
        self._context.changed(*CHANGED)
        self.changed.emit()

    def _failed(self, error: FlexeriaError) -> None:
        self._context.error(error, self.tr("The locks were not read"))

    def _cancelled(self) -> None:
        self._context.toast(self.tr("Reading was cancelled. No list was changed."), tone="caution")

    def _verdict(self, outcomes: Sequence[ReadOutcome]) -> str:
        failed = sum(one.error is not None for one in outcomes)
        return self.tr("%n lock(s) not read", "", failed) if failed else ""

    def _tell(self, outcomes: Sequence[ReadOutcome]) -> None:
        """Failures by the name of their lock; what was read shows in the plan."""
        failed = [(one.lock, one.error) for one in outcomes if one.error is not None]
        if len(failed) == 1:
            lock, error = failed[0]
            self._context.error(error, self.tr("%1 was not read").replace("%1", lock))
        elif failed:
            head = self.tr("%n lock(s) were not read.", "", len(failed))
            lines = [f"{lock}: {message_for(error).happened}" for lock, error in failed]
            self._context.toast("\n".join((head, *lines)), tone="danger")


def reading_of(plans: Sequence[LockPlan]) -> Reading | None:
    """Return what to say over these plans now."""
    return reading(plans, datetime.now().astimezone())


def _progress(step: ProgramProgress) -> JobProgress:
    ended = step.step in {"done", "failed"}
    unit = QCoreApplication.translate("programming", "locks")
    return JobProgress(step.locks_done + ended, step.locks_total, unit, read_sentence(step))
