"""What runs, at the right of the status bar; a list of all jobs and of what was done opens above it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.jobs import Job, JobRunner
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.widgets.base import Label
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.progress import ProgressBar

BAR_WIDTH, NARROW_BAR = 120, 48
NARROW_UNDER = 800
"""Of the status bar: there the bar is short, and the time left stands in its tool tip alone."""
# Time left and the one-second rule change without any signal.
TICK_MS = 500


class JobArea(QWidget):
    """Nothing under one second; one job with bar and Cancel; several as a summary that opens the list."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._shown: Job | None = None
        self.list: JobList | None = None
        self.summary = Button(self.tr("No running jobs"), "quiet", density="small")
        self.summary.give_way()
        self.summary.clicked.connect(self.toggle_list)
        self.bar = ProgressBar(name=self.tr("Progress of the running jobs"))
        self.bar.setFixedWidth(BAR_WIDTH)
        self.left = Label("", "small", "text-muted")
        self.cancel = Button(self.tr("Cancel"), density="small")
        self.cancel.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.summary, self.bar, self.left, self.cancel):
            layout.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.show_jobs)
        runner.changed.connect(self._changed)
        self.show_jobs()

    def attach(self, job_list: JobList) -> None:
        """Give the list that opens above the area."""
        self.list = job_list

    def visible_jobs(self) -> Sequence[Job]:
        """The jobs worth showing: those that have run for a second or more and show nowhere else."""
        now = time.monotonic()
        old_enough = metrics.PROGRESS_SHOWN_AFTER_MS / 1000
        return [job for job in self._runner.running if not job.background and now - job.started >= old_enough]

    def show_jobs(self) -> None:
        """Show the state of now."""
        jobs = self.visible_jobs()
        if not self._runner.running:
            self._tick.stop()
        parent = self.parentWidget()
        narrow = parent is not None and parent.width() < NARROW_UNDER
        self.bar.setFixedWidth(NARROW_BAR if narrow else BAR_WIDTH)
        self.bar.setVisible(bool(jobs))
        self.left.setVisible(bool(jobs) and not narrow)
        self.cancel.setVisible(len(jobs) == 1 and bool(jobs[0].title))
        self.summary.setMinimumWidth(0)
        if not jobs:
            self.summary.setText(self.tr("No running jobs"))
            self.summary.setMinimumWidth(self.summary.sizeHint().width())
        elif len(jobs) == 1:
            self._show_one(jobs[0])
        else:
            self._show_many(jobs)
        if self.list is not None:
            self.list.show_jobs(jobs)

    def toggle_list(self) -> None:
        """Open or close the list above."""
        if self.list is None:
            return
        if self.list.isVisible():
            self.list.close_list()
        else:
            self.list.open_above(self.summary)

    def _show_one(self, job: Job) -> None:
        self.summary.setText(job.title or self.tr("Loading"))
        if job is not self._shown:
            self._shown = job
            self.bar.reset()
        if job.last is not None:
            self.bar.set_value(job.last.done, job.last.total)
        self.left.setText(formats.remaining(job.remaining()))
        self.bar.setToolTip(self.left.text())
        self.cancel.setEnabled(job.can_cancel)

    def _show_many(self, jobs: Sequence[Job]) -> None:
        text = self.tr("%n job(s)", "", len(jobs))
        left = formats.remaining(self._runner.remaining())
        self.summary.setText(", ".join(part for part in (text, left) if part))
        self._shown = None
        shares = [job.last.done / job.last.total for job in jobs if job.last and job.last.total]
        self.bar.set_share(sum(shares), len(jobs))
        self.left.setText("")

    def _cancel(self) -> None:
        for job in self.visible_jobs()[:1]:
            job.cancel()
        self.show_jobs()

    def _changed(self) -> None:
        if self._runner.running and not self._tick.isActive():
            self._tick.start()
        self.show_jobs()
