"""The clock of a lock: how far it is off, how it drifts, what was measured; set it, or set it back on one's word."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.clocks import ClockReading
from flexeria_desktop.core.services.rows import ClockRow, LockRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import key_texts, lock_clock
from flexeria_desktop.ui.widgets import (
    Banner,
    Beside,
    Button,
    Column,
    DataTable,
    EmptyState,
    KeyValueGrid,
    column,
    row,
)

LEAST_HEIGHT, MOST_HEIGHT = 180, metrics.TABLE_HEAD + 8 * metrics.TABLE_ROW
STACKS_UNDER = 640


class LockClockTab(QWidget):
    """Facts and readings; ``set_wanted`` and ``back_wanted`` are its two buttons."""

    set_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.clock: ClockRow | None = None
        self._today = date.today()  # noqa: DTZ011 - replaced by the desk's day before anything shows
        self.facts = KeyValueGrid(spacing=6)
        self.advice = Banner("", "info")
        self.set = Button(self.tr("Set clock"), icon="clock")
        self.set.setObjectName("locks.clock.set")
        self.back = Button(self.tr("Set back"), "danger", "history")
        self.back.setObjectName("locks.clock.back")
        self.set.clicked.connect(self.set_wanted)
        self.back.clicked.connect(self.back_wanted)
        empty = EmptyState("clock", self.tr("Never measured"), self.tr("Each contact measures the clock."))
        self.readings = DataTable(self._columns(), name=self.tr("Measurements of the clock"), empty=empty)
        self.readings.setObjectName("locks.clock.readings")
        left, right = QWidget(), QWidget()
        buttons = row(self.set, self.back, "stretch")
        left.setLayout(
            column(self.advice, self.facts, buttons, "stretch", spacing=metrics.ROW_GAP, margins=metrics.CARD_PADDING)
        )
        right.setLayout(column(self.readings, "stretch", spacing=0))
        self.setLayout(column(Beside(left, right, STACKS_UNDER, shares=(1, 1), spacing=0), spacing=0))

    def show_clock(self, lock: LockRow, clock: ClockRow | None, today: date) -> None:
        """Show what is known of the clock of a lock."""
        if clock is None:
            return
        self.clock, self._today = clock, today
        self.facts.set_rows(list(lock_clock.facts(clock, today)))
        words, tone = lock_clock.advice(clock)
        self.advice.set_banner(words, tone)  # type: ignore[arg-type]
        self.advice.setVisible(bool(words))
        self.back.setVisible(clock.needs_word)
        for button in (self.set, self.back):
            button.set_reason(lock_clock.why_not(lock))
        self.readings.set_rows(clock.readings)
        self.readings.setFixedHeight(min(max(LEAST_HEIGHT, self.readings.content_height() + 4), MOST_HEIGHT))

    def _columns(self) -> list[Column]:
        def when(reading: ClockReading) -> str:
            return key_texts.moment(reading.at, self._today)

        return [
            Column(self.tr("Measured"), when, width=120),
            Column(self.tr("Offset"), lambda reading: lock_clock.offset(reading.seconds), stretch=True),
            Column(self.tr("Clock"), lambda _reading: "", width=112, chip=lock_clock.done),
        ]
