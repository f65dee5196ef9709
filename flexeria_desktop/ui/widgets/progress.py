"""Progress: a bar with counts, and the ring of a busy button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import Tone, theme


class ProgressBar(QWidget):
    """A bar of 4, 8 or 16 px that only grows within one piece of work; text stands beside it, never in it."""

    def __init__(self, height: int = metrics.PROGRESS, tone: Tone = "accent", name: str = "") -> None:
        super().__init__()
        self._value = 0.0
        self._tone: Tone = tone
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme().changed.connect(self.update)

    @property
    def value(self) -> float:
        """The share that is done, 0 to 1."""
        return self._value

    def set_value(self, done: float, total: float = 1.0) -> None:
        """Show ``done`` of ``total``; the bar does not shrink, use ``reset`` for new work."""
        share = min(1.0, max(0.0, done / total)) if total > 0 else 0.0
        if share > self._value:
            self._value = share
            self.setAccessibleDescription(f"{round(share * 100)} %")
            self.update()

    def reset(self, tone: Tone = "accent") -> None:
        """Begin anew at nothing."""
        self._value = 0.0
        self.set_tone(tone)

    def set_share(self, done: float, total: float = 1.0) -> None:
        """Show a share that may go either way (keys in stock)."""
        self._value = 0.0
        self.set_value(done, total)
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Colour the done part: positive when confirmed, danger when failed."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """120 px wide unless the layout gives more."""
        return QSize(120, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and done part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = metrics.RADIUS_BAR
        box = QRectF(self.rect())
        painter.setBrush(theme().color("pressed"))
        painter.drawRoundedRect(box, radius, radius)
        if self._value > 0:
            box.setWidth(max(2.0 * radius, round(box.width() * self._value)))
            painter.setBrush(theme().color("text-muted" if self._tone == "neutral" else self._tone))
            painter.drawRoundedRect(box, radius, radius)
