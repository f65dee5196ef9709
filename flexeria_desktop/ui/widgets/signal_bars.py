"""How strong something is heard: four rising bars, full or hollow, so that the shape tells and not the colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.ui.theme import theme

BARS = 4
WIDTH, GAP, LOWEST, STEP = 4, 3, 5, 4


class SignalBars(QWidget):
    """``set_bars(count, words)``; the words are read aloud and stand in the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        theme().changed.connect(self.update)

    @property
    def bars(self) -> int:
        """How many are full."""
        return self._count

    def set_bars(self, count: int, words: str) -> None:
        """Show 0 to 4 full bars."""
        self._count = max(0, min(BARS, count))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in logical pixels."""
        return QSize(BARS * WIDTH + (BARS - 1) * GAP, LOWEST + (BARS - 1) * STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(BARS):
            height = LOWEST + place * STEP
            bar = QRectF(place * (WIDTH + GAP), self.height() - height, WIDTH, height)
            if place < self._count:
                painter.fillRect(bar, theme().color("text"))
            else:
                painter.setPen(QPen(theme().color("text-muted"), 1))
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
