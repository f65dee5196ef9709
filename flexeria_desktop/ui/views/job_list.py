"""All jobs and what was done, in a list above the job area."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.jobs import Job, JobRunner
from flexeria_desktop.ui.theme import set_look
from flexeria_desktop.ui.widgets.base import ElidedLabel, IconLabel, Label, column, row, scrolled
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.keyboard import keep_focus_inside
from flexeria_desktop.ui.widgets.progress import ProgressBar

HISTORY = 30
_SPACE = 12
_SIGNS = {
    "running": ("running", "accent"),
    "done": ("done", "positive"),
    "failed": ("failed", "danger"),
    "cancelled": ("stop", "text-muted"),
}


class JobCard(QFrame):
    """One running job, 56 high: name, sentence, bar, time left and Cancel."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        set_look(self, kind="job-card")
        self.job = job
        self._sentence = ElidedLabel("", "small", "text-muted")
        self._left = Label("", "small", "text-muted")
        self._bar = ProgressBar(name=job.title)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        name = ElidedLabel(job.title or self.tr("Loading"), "strong")
        top = row(spacing=8)
        top.addWidget(name, 1)
        top.addWidget(self._left)
        words = column(top, self._bar, self._sentence, spacing=2)
        box = row(IconLabel("running", "accent", metrics.ICON_NAV), spacing=10, margins=(12, 0, 12, 0))
        box.addLayout(words, 1)
        box.addWidget(self.cancel)
        self.setLayout(box)
        # Shown before it has a place here, it would open as a window and take the keyboard.
        self.cancel.setVisible(bool(job.title))
        self.setFixedHeight(metrics.JOB_ROW)
        self.show_state()

    def show_state(self) -> None:
        """Show how far the job is."""
        last = self.job.last
        if last is not None:
            self._bar.set_value(last.done, last.total)
            counts = formats.of_total(last.done, last.total, last.unit) if last.total else ""
            self._sentence.set_full_text(last.sentence or counts)
        self._left.setText(formats.remaining(self.job.remaining()))
        self.cancel.setEnabled(self.job.can_cancel)

    def _cancel(self) -> None:
        self.job.cancel()
        self.show_state()


class HistoryLine(QFrame):
    """What was done, with its time."""

    def __init__(self, icon: str, role: str, text: str, moment: datetime) -> None:
        super().__init__()
        box = row(IconLabel(icon, role), margins=(13, 4, 12, 4))
        box.addWidget(Label(text, "small", wrap=True), 1)
        box.addWidget(Label(formats.clock(moment), "small", "text-muted"), 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)
        self.setAccessibleName(text)


class JobList(QFrame):
    """Opens upwards from the job area; Esc or a second click closes it."""

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("jobList")
        self.setAccessibleName(self.tr("Jobs"))
        set_look(self, kind="popup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_look(self, ring="none")
        self._cards: dict[Job, JobCard] = {}
        self._lines: list[HistoryLine] = []
        self._jobs_box = column(spacing=0)
        self._history_box = column(spacing=0)
        self._no_jobs = Label(self.tr("No running jobs"), role="text-muted")
        self._no_jobs.setContentsMargins(13, 8, 12, 8)
        self._past = Label(self.tr("Done since the start"), "small", "text-muted")
        self._past.setContentsMargins(13, 8, 12, 4)
        content = QWidget()
        content.setLayout(column(self._no_jobs, self._jobs_box, self._past, self._history_box, 4, spacing=0))
        self._content = content
        self._scroll: QScrollArea = scrolled(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)
        self.setFixedWidth(metrics.JOB_LIST)
        self._opener: QWidget | None = None
        runner.ended.connect(self._ended)
        self._past.hide()
        self.hide()

    @property
    def cards(self) -> tuple[JobCard, ...]:
        """The cards of the jobs that show."""
        return tuple(self._cards.values())

    @property
    def history(self) -> tuple[str, ...]:
        """What was done, newest first."""
        return tuple(line.accessibleName() for line in self._lines)

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Show the state of these running jobs; ended ones go."""
        for job in [job for job in self._cards if job not in jobs]:
            card = self._cards.pop(job)
            card.hide()
            card.deleteLater()
        for job in jobs:
            if job not in self._cards:
                self._cards[job] = JobCard(job)
                self._jobs_box.addWidget(self._cards[job])
            self._cards[job].show_state()
        self._no_jobs.setVisible(not jobs)
        self._place()

    def add_history(self, text: str, icon: str = "done", role: str = "positive") -> None:
        """Keep a sentence, newest first."""
        line = HistoryLine(icon, role, text, datetime.now().astimezone())
        self._history_box.insertWidget(0, line)
        self._lines.insert(0, line)
        for old in self._lines[HISTORY:]:
            old.hide()
            old.deleteLater()
        del self._lines[HISTORY:]
        self._past.show()
        self._place()

    def open_above(self, opener: QWidget) -> None:
        """Open with the lower edge above the status bar."""
        self._opener = opener
        self.show()
        self._place()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Close and give the keyboard back."""
        self.hide()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from one Cancel to the next, after the last job the list has the keyboard itself; Esc leads out."""
        if not keep_focus_inside(self, forward):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def place(self) -> None:
        """Find the place anew after the window changed its size."""
        self._place()

    def _place(self) -> None:
        if not self.isVisible():
            return
        window = self.parentWidget()
        bottom = window.height() - metrics.STATUS_BAR - 4
        layout = self._content.layout()
        layout.activate()
        wanted = layout.totalHeightForWidth(metrics.JOB_LIST - 2) if layout.hasHeightForWidth() else -1
        wanted = max(wanted, layout.totalSizeHint().height()) + 2
        self.setFixedHeight(max(40, min(wanted, bottom - metrics.HEADER - _SPACE)))
        self.move(QPoint(window.width() - self.width() - 8, bottom - self.height()))

    def _ended(self, job: Job) -> None:
        took = time.monotonic() - job.started
        short = job.fell_short
        if not job.title or (job.state == "done" and not short and took * 1000 < metrics.PROGRESS_SHOWN_AFTER_MS):
            return
        icon, role = _SIGNS[job.state]
        texts = {
            "done": self.tr("%1: done"),
            "failed": self.tr("%1: failed"),
            "cancelled": self.tr("%1: cancelled"),
        }
        if short:
            self.add_history(f"{job.title}: {short}", "caution", "caution")
            return
        self.add_history(texts[job.state].replace("%1", job.title), icon, role)
