"""The moment of the time machine: day and time, a slider over what changed, and a step either way."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from flexeria_desktop.core.domain.turns import TurnRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import who_texts
from flexeria_desktop.ui.widgets import Beside, Button, DateField, ElidedLabel, Field, LineInput, column, row

TIME_WIDTH = 110
STACKS_UNDER = 640
_TIMES = ("HH:mm:ss", "HH:mm", "H:mm", "H.mm", "HHmm")


class MomentBar(QWidget):
    """``moved()`` follows each other moment; ``at`` is the moment, ever so exactly where a change was chosen."""

    moved = Signal()

    def __init__(self, before: QWidget, at: datetime | None) -> None:
        """before: the field that stands before day and time."""
        super().__init__()
        self._at = at
        """None = now, whenever that is."""
        self._turns: list[tuple[datetime, list[TurnRow]]] = []
        self.day = DateField(self.at.date())
        self.day.setObjectName("time_machine.day")
        self.day.setAccessibleName(self.tr("Day"))
        self.time = LineInput()
        self.time.setObjectName("time_machine.time")
        self.time.setAccessibleName(self.tr("Time of day"))
        self.time.setFixedWidth(TIME_WIDTH)
        self.now = Button(self.tr("Now"))
        self.now.setObjectName("time_machine.now")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("time_machine.slider")
        self.slider.setAccessibleName(self.tr("Moments at which something changed"))
        self.back = Button(self.tr("Earlier change"))
        self.back.setObjectName("time_machine.back")
        self.forth = Button(self.tr("Later change"))
        self.forth.setObjectName("time_machine.forth")
        self.told = ElidedLabel("", "small", "text-muted")
        self.told.setObjectName("time_machine.told")
        day, time = Field(self.tr("Day"), self.day), Field(self.tr("Time"), self.time)
        moment = QWidget()
        parts = row(day, time, self.now, "stretch", spacing=12)
        parts.setAlignment(self.now, Qt.AlignmentFlag.AlignBottom)
        moment.setLayout(parts)
        beside = Beside(before, moment, STACKS_UNDER, shares=(1, 0), spacing=12)
        steps = row(self.back, self.slider, self.forth)
        steps.setStretch(1, 1)
        self.setLayout(column(beside, steps, self.told, spacing=8))
        self.day.day_changed.connect(lambda _day: self._typed())
        self.time.edit.editingFinished.connect(self._typed)
        self.now.clicked.connect(lambda: self._go(None))
        self.slider.valueChanged.connect(self._slid)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forth.clicked.connect(lambda: self._step(1))
        self._dress()

    @property
    def at(self) -> datetime:
        """The moment, at this computer's clock."""
        return self._at.astimezone() if self._at is not None else datetime.now().astimezone()

    def set_turns(self, turns: Sequence[TurnRow]) -> None:
        """Take over what changed; the moment stays."""
        ordered = sorted(turns, key=lambda turn: turn.at)
        self._turns = [(at, list(some)) for at, some in groupby(ordered, key=lambda turn: turn.at)]
        self._dress()

    def _step(self, way: int) -> None:
        """To the change before this moment, or to the next; behind the last one is now."""
        moments = [at for at, _some in self._turns]
        at = self.at
        place = bisect_left(moments, at) - 1 if way < 0 else bisect_right(moments, at)
        if place >= len(moments):
            self._go(None)
        elif place >= 0:
            self._go(moments[place])

    def _slid(self, place: int) -> None:
        self._go(self._turns[place][0] if place < len(self._turns) else None)

    def _typed(self) -> None:
        """A moment ahead is now; what is no time is marked and changes nothing."""
        shown, day = self._time(), self.day.value
        self.time.set_invalid(shown is None)
        if shown is None or day is None:
            return
        before = self.at
        typed = before.replace(
            year=day.year, month=day.month, day=day.day, hour=shown[0], minute=shown[1], second=shown[2], tzinfo=None
        )
        if typed.replace(microsecond=0) == before.replace(microsecond=0, tzinfo=None):
            return
        found = typed.replace(microsecond=0).astimezone()
        self._go(found if found < datetime.now().astimezone() else None)

    def _time(self) -> tuple[int, int, int] | None:
        for pattern in _TIMES:
            found = QLocale().toTime(self.time.text.strip(), pattern)
            if found.isValid():
                return found.hour(), found.minute(), found.second()
        return None

    def _go(self, at: datetime | None) -> None:
        self._at = at
        self._dress()
        self.moved.emit()

    def _dress(self) -> None:
        at, moments = self.at, [at for at, _some in self._turns]
        self.day.set_value(at.date())
        self.time.set_text(formats.clock(at, seconds=True))
        self.time.set_invalid(False)
        place = bisect_right(moments, at) - 1
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(moments))
        self.slider.setValue(len(moments) if self._at is None else max(place, 0))
        self.slider.blockSignals(False)
        self.slider.setEnabled(bool(moments))
        self.back.setEnabled(bool(moments) and at > moments[0])
        self.forth.setEnabled(self._at is not None)
        self.now.setEnabled(self._at is not None)
        self.told.set_full_text(self._sentence(at, place))
        self.slider.setAccessibleDescription(self._sentence(at, place))

    def _sentence(self, at: datetime, place: int) -> str:
        if not self._turns:
            return ""
        if place < 0:
            return self.tr("Before anything is known of this door.")
        when, rows = self._turns[place]
        exact = when == at
        pattern = self.tr("Change %1 of %2: %3") if exact else self.tr("After change %1 of %2, of %4: %3")
        text = pattern.replace("%1", formats.number(place + 1)).replace("%2", formats.number(len(self._turns)))
        return text.replace("%4", formats.moment(when.astimezone())).replace("%3", who_texts.changed(rows))
