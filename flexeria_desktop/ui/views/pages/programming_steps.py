"""The three steps of programming beside the title of its page; a job tells its own by the rows of its locks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets import IconLabel, Label, row

# Room of numbers and arrows of the steps, and of these with the longest name.
STEPS_SIGNS = 16 + 3 * 20 + 2 * 14 + 7 * 6


class StepNumber(QWidget):
    """A number in a circle, filled for the step one is at."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self.on = number, False
        self.setFixedSize(20, 20)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and number."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if self.on else "border-strong"), 1))
        painter.setBrush(look.color("accent") if self.on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(look.color("accent-text" if self.on else "text-muted"))
        painter.setFont(look.font("caption"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class Steps(QWidget):
    """Plan and difference › Send › Confirmed by read-back."""

    def __init__(self) -> None:
        super().__init__()
        names = (self.tr("Plan and difference"), self.tr("Send"), self.tr("Confirmed by read-back"))
        self._numbers = [StepNumber(place) for place in (1, 2, 3)]
        self._labels = [Label(name) for name in names]
        box = row(spacing=6, margins=(16, 0, 0, 0))
        for place, (number, label) in enumerate(zip(self._numbers, self._labels, strict=True)):
            if place:
                box.addWidget(IconLabel("unfold", "text-muted", metrics.ICON_INLINE))
            box.addWidget(number)
            box.addWidget(label)
        box.addStretch()
        self.setLayout(box)
        self._brief, self._current = False, 0
        self.set_step(0)
        # A new style sheet gives each name back the font it had when the first one was put on it.
        theme().changed.connect(self._dress)

    def minimumSizeHint(self) -> QSize:
        """Numbers and the name of the step one is at."""
        return QSize(self._labels[self._current].sizeHint().width() + STEPS_SIGNS, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Room for all names, whether they show or not."""
        words = sum(label.sizeHint().width() for label in self._labels)
        return QSize(words + STEPS_SIGNS, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names of the other steps out where they would be cut."""
        super().resizeEvent(event)
        self._brief = self.width() < self.sizeHint().width()
        self._show_labels()

    def _show_labels(self) -> None:
        for place, label in enumerate(self._labels):
            label.setVisible(not self._brief or place == self._current)

    def set_step(self, current: int) -> None:
        """Mark the step one is at."""
        self._current = current
        self._dress()
        self.setAccessibleName(self._labels[current].text())
        self._show_labels()

    def _dress(self) -> None:
        current = self._current
        for place, (number, label) in enumerate(zip(self._numbers, self._labels, strict=True)):
            number.on = place == current
            number.update()
            label.setFont(theme().font("strong" if place == current else "body"))
            label.set_role("text" if place == current else "text-muted")
