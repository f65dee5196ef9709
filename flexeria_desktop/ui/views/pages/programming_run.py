"""The job while it runs and after: totals, a row per lock, errors with what to do, and what was done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import BatchLine
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.theme import Tone
from flexeria_desktop.ui.viewmodels import programming_run
from flexeria_desktop.ui.viewmodels.programming_jobs import ProgrammingJobs
from flexeria_desktop.ui.viewmodels.programming_run import RunRow
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Card,
    ElidedLabel,
    ErrorPanel,
    IconButton,
    IconLabel,
    Label,
    Lines,
    ProgressBar,
    clear,
    column,
    fitted,
    line,
    row,
    scrolled,
)

NAME_WIDTH = 200
FIGURE_WIDTH, NARROW_FIGURE = 128, 72
BUTTON_WIDTH = 92
LOG_WIDTH, LOG_HEIGHT = 312, 160
NARROW_UNDER = 700
"""Of the view: there a line has its words under one another, and the log stands under what failed."""
ROWS_SHOWN = 4
LINES_SHOWN = 200
"""More nobody reads here; what is copied and saved holds them all."""
_WIDE = 16_777_215
_BAR_TONES: dict[str, Tone] = {"done": "positive", "failed": "danger", "cancelled": "neutral", "skipped": "neutral"}
_SENTENCE_ROLES = {"done": "positive", "failed": "danger"}


class RunLine(QFrame):
    """One lock, 56 high where it is wide; ``pressed(lock_id, what)`` with what = cancel, skip, go_on or receipt."""

    pressed = Signal(object, str)

    def __init__(self, lock_id: LockId) -> None:
        super().__init__()
        self.lock_id = lock_id
        self._what = ""
        self._icon = IconLabel("wait", "text-muted", metrics.ICON_NAV)
        self._name, self._summary = ElidedLabel("", "strong"), ElidedLabel("", "small", "text-muted")
        self._names = QWidget()
        self._names.setLayout(column("stretch", self._name, self._summary, "stretch", spacing=0))
        self.sentence, self.whole = ElidedLabel(""), Label("", wrap=True)
        self.bar = ProgressBar()
        self._work = QWidget()
        self._inside = column("stretch", self.sentence, self.whole, self.bar, "stretch", spacing=3)
        self._work.setLayout(self._inside)
        self._figure = Label("", role="text-muted")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = Button("")
        self.button.setMinimumWidth(BUTTON_WIDTH)
        self.button.clicked.connect(lambda: self.pressed.emit(self.lock_id, self._what))
        self._line = row(self._icon, self._names, self._figure, self.button, spacing=14)
        self._box = column(self._line, spacing=3)
        self.setLayout(self._box)
        self._narrow: bool | None = None
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Put what is done under the name, and all of it, where both have no room side by side."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self._box.addWidget(self._work)
        else:
            self._line.insertWidget(2, self._work, 1)
        self._line.setStretchFactor(self._names, 1 if narrow else 0)
        self._inside.setContentsMargins(metrics.ICON_NAV + self._line.spacing() if narrow else 0, 0, 0, 0)
        self.sentence.setHidden(narrow)
        self.whole.setHidden(not narrow)
        self._names.setMinimumWidth(0 if narrow else NAME_WIDTH)
        self._names.setMaximumWidth(_WIDE if narrow else NAME_WIDTH)
        self._box.setContentsMargins(16, metrics.UNIT if narrow else 0, 16, metrics.UNIT if narrow else 0)
        self.setMinimumHeight(0 if narrow else metrics.JOB_ROW)
        self.setMaximumHeight(_WIDE if narrow else metrics.JOB_ROW)

    @property
    def figure_needs(self) -> int:
        """Width of the figure at the right, in px."""
        return self._figure.sizeHint().width()

    def set_figure_width(self, width: int) -> None:
        """Let the figures of all lines end, and the bars before them, at the same place."""
        self._figure.setFixedWidth(width)

    def show_row(self, shown: RunRow) -> None:
        """Show how far the lock is."""
        self._icon.set_icon(*shown.icon)
        self._name.set_full_text(shown.lock)
        self._summary.set_full_text(shown.summary)
        self.sentence.set_full_text(shown.sentence)
        self.whole.setText(shown.sentence)
        for label in (self.sentence, self.whole):
            label.set_role(_SENTENCE_ROLES.get(shown.state, "text"))
        if shown.share < self.bar.value:
            self.bar.reset()
        self.bar.set_tone(_BAR_TONES.get(shown.state, "accent"))
        self.bar.set_value(shown.share)
        self._figure.setText(shown.figure)
        self._what, text = self._button(shown)
        self.button.setText(text)
        self.button.setVisible(bool(text))
        self.button.setAccessibleName(f"{text}: {shown.lock}")
        self.button.setObjectName(f"programming.{self._what}")
        self.setAccessibleName(f"{shown.lock}: {shown.sentence}")

    def _button(self, shown: RunRow) -> tuple[str, str]:
        again = self.tr("Go on") if shown.sent else self.tr("Try again")
        return {
            "running": ("cancel", self.tr("Cancel")),
            "waiting": ("skip", self.tr("Skip")),
            "failed": ("go_on", again),
            "cancelled": ("go_on", again),
            "skipped": ("go_on", self.tr("Send now")),
            "done": ("receipt", self.tr("Receipt")),
        }.get(shown.state, ("", ""))


class FailureCard(Card):
    """Why one lock was not programmed, whether anything changed, and the button that goes on."""

    go_on = Signal(object)
    left_out = Signal(object)

    def __init__(self, shown: RunRow) -> None:
        super().__init__("", icon="failed", big_title=True)
        self.error = shown.error
        title = self.tr("%1 was not programmed").replace("%1", shown.lock)
        self.set_title(title)
        self.set_tone("danger")
        self._icon.set_icon("failed", "danger")
        self.texts = replace(message_for(shown.error or RuntimeError(), title), changed=shown.changed)
        panel = ErrorPanel(self.texts)
        self.add(panel)
        again = self.tr("Go on at byte %1").replace("%1", formats.number(shown.sent))
        self.fix = Button(again if shown.sent else self.tr("Try again"), "primary", "resume")
        self.fix.setObjectName("programming.resume")
        self.skip = Button(self.tr("Skip this lock"))
        self.skip.setObjectName("programming.leave")
        self.fix.clicked.connect(lambda: self.go_on.emit(shown.lock_id))
        self.skip.clicked.connect(lambda: self.left_out.emit(shown.lock_id))
        self.add(Lines((self.fix, self.skip)))
        self.stops = (*panel.findChildren(Button), self.fix, self.skip)


class RunView(QWidget):
    """Follows the program's jobs; ``pressed(lock_id, what)``: cancel, skip, go_on, receipt or leave."""

    pressed = Signal(object, str)
    copied = Signal(int)

    def __init__(self, jobs: ProgrammingJobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.lines: dict[LockId, RunLine] = {}
        self.failures: dict[LockId, FailureCard] = {}
        self._logged: list[BatchLine] = []
        self.headline, self._figures = Label("", "strong"), Label("")
        self.bar = ProgressBar(metrics.PROGRESS_LARGE, name=self.tr("Programming"))
        total = Card()
        total.add(Beside(self.headline, self._figures, shares=(1, 0), spacing=4))
        total.add(self.bar)
        self._rows_box: QVBoxLayout = column(spacing=0)
        self._area = fitted(column(self._rows_box, "stretch", spacing=0))
        self._rows = Card(flush=True)
        self._rows.add(self._area)
        self._failures_box: QVBoxLayout = column(spacing=metrics.CARD_GAP)
        self._failures = fitted(column(self._failures_box, "stretch", spacing=0))
        self._log = Card("")
        self._log.set_title(self.tr("What was done"))
        self.copy = IconButton("copy", self.tr("Copy what was done"))
        self.copy.setObjectName("programming.copyLog")
        self.copy.clicked.connect(self._copy_log)
        self._log.add_tool(self.copy)
        self._log_box: QVBoxLayout = column(spacing=3)
        log = QWidget()
        log.setLayout(column(self._log_box, "stretch", spacing=0))
        self._log_area = scrolled(log)
        self._log_area.verticalScrollBar().rangeChanged.connect(self._to_newest)
        self._log.add(self._log_area, 1)
        self._narrow = False
        # Once the lines have been laid out: before that nobody knows how many lines their words take.
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit_rows)
        low = Beside(self._failures, self._log, NARROW_UNDER, shares=(3, 1))
        box = column(total, self._rows, spacing=metrics.CARD_GAP)
        box.addWidget(low, 1)
        self.setLayout(box)

    @property
    def log(self) -> list[str]:
        """The lines of what was done."""
        return [_spoken(entry) for entry in self._jobs.log]

    def refresh(self) -> None:
        """Show the state of now."""
        rows = [programming_run.run_row(self._jobs, lock_id) for lock_id in self._jobs.shown]
        if list(self.lines) != [shown.lock_id for shown in rows]:
            self._build_lines(rows)
        for shown in rows:
            self.lines[shown.lock_id].show_row(shown)
        self._dress_lines()
        self._show_total(rows)
        self._show_failures(rows)
        self._show_log()

    def _to_newest(self, _least: int, most: int) -> None:
        self._log_area.verticalScrollBar().setValue(most)

    def _copy_log(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.log))
        self.copied.emit(len(self.log))

    def _build_lines(self, rows: list[RunRow]) -> None:
        clear(self._rows_box)
        self.lines = {}
        for place, shown in enumerate(rows):
            if place:
                self._rows_box.addWidget(line())
            entry = RunLine(shown.lock_id)
            entry.pressed.connect(self.pressed)
            self.lines[shown.lock_id] = entry
            self._rows_box.addWidget(entry)
        self.bar.reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lines the room there is."""
        super().resizeEvent(event)
        if self._narrow != (self.width() < NARROW_UNDER):
            self._narrow = not self._narrow
            self._dress_lines()
            self._dress_low()
        self._fit_soon.start()

    def _dress_lines(self) -> None:
        for entry in self.lines.values():
            entry.set_narrow(self._narrow)
        least = NARROW_FIGURE if self._narrow else FIGURE_WIDTH
        width = max([least, *(entry.figure_needs for entry in self.lines.values())])
        for entry in self.lines.values():
            entry.set_figure_width(width)
        self._fit_soon.start()

    def _fit_rows(self) -> None:
        """A narrow page scrolls as a whole: a part of it that scrolls too would hide the rest."""
        height = min(len(self.lines), ROWS_SHOWN) * (1 + metrics.JOB_ROW)
        if self._narrow:
            height = self._area.widget().heightForWidth(self.width() - 2)
        self._rows.setFixedHeight(height + 4)

    def _dress_low(self) -> None:
        """Side by side what failed scrolls and the log is as wide as a log; under one another both are whole."""
        beside = bool(self.failures) and not self._narrow
        self._log.setMaximumWidth(LOG_WIDTH if beside else _WIDE)
        self._log.setMinimumWidth(0 if self._narrow else LOG_WIDTH)
        self._log.setMinimumHeight(LOG_HEIGHT if self._narrow else 0)
        needed = sum(card.minimumSizeHint().height() + metrics.CARD_GAP for card in self.failures.values())
        self._failures.setMinimumHeight(needed if self._narrow else 0)

    def _show_total(self, rows: list[RunRow]) -> None:
        self.headline.setText(programming_run.headline(rows))
        done, total = programming_run.bytes_of(self._jobs)
        left = self.tr("paused") if self._jobs.paused else formats.remaining(self._jobs.seconds_left)
        parts = [formats.of_total(done, total, self.tr("bytes")) if total else "", left]
        self._figures.setText(" · ".join(part for part in parts if part))
        self.bar.set_share(done, total)

    def _show_failures(self, rows: list[RunRow]) -> None:
        failed = {shown.lock_id: shown for shown in rows if shown.state == "failed"}
        for lock_id in list(self.failures):
            if lock_id not in failed or self.failures[lock_id].error is not failed[lock_id].error:
                card = self.failures.pop(lock_id)
                self._failures_box.removeWidget(card)
                card.hide()
                card.deleteLater()
        for lock_id, shown in failed.items():
            if lock_id not in self.failures:
                card = FailureCard(shown)
                card.go_on.connect(lambda found: self.pressed.emit(found, "go_on"))
                card.left_out.connect(lambda found: self.pressed.emit(found, "leave"))
                self.failures[lock_id] = card
                self._failures_box.addWidget(card)
        self._failures.setVisible(bool(self.failures))
        self._dress_low()
        self._order_stops()

    def _order_stops(self) -> None:
        """Tab comes by the locks, then by what failed, and at last by what was done, as one reads them."""
        last: QWidget | None = None
        for part in (*(entry.button for entry in self.lines.values()), *self.failures.values(), self.copy):
            stops = part.stops if isinstance(part, FailureCard) else (part,)
            for stop in stops:
                if last is not None and last.nextInFocusChain() is not stop:
                    QWidget.setTabOrder(last, stop)
                last = stop

    def _show_log(self) -> None:
        """The newest lines; those that show already stay."""
        lines = self._jobs.log[-LINES_SHOWN:]
        known = self._logged
        if lines[: len(known)] != known:
            clear(self._log_box)
            known = []
        for entry in lines[len(known) :]:
            self._log_box.addWidget(_log_line(entry))
        self._logged = lines


def _log_line(entry: BatchLine) -> QWidget:
    words = QWidget()
    box = row(Label(formats.clock(entry.at, seconds=True), "small", "text-muted"), spacing=10)
    box.addWidget(ElidedLabel(programming_run.log_text(entry), "small"), 1)
    words.setLayout(box)
    words.setAccessibleName(_spoken(entry))
    return words


def _spoken(entry: BatchLine) -> str:
    return f"{formats.clock(entry.at, seconds=True)} {programming_run.log_text(entry)}"
