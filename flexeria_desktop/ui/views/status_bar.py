"""The status bar: platform, link and programming as buttons, and the jobs at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import Theme
from flexeria_desktop.ui.widgets.base import pressed_by_enter


@dataclass(frozen=True, slots=True)
class ChipState:
    """What a status chip shows: ``text`` translated, ``role`` the colour of its icon."""

    icon_use: str
    text: str
    role: str = "positive"


class StatusChip(QAbstractButton):
    """A flat button 22 high with an icon of 14 and text of 12 pixels."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = ChipState("info", "")
        self.setFixedHeight(22)
        # It gives way before a running job does.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "inside")
        self.setVisible(False)

    @property
    def state(self) -> ChipState:
        """What the chip shows now."""
        return self._state

    def show_state(self, state: ChipState) -> None:
        """Show another state."""
        self._state = state
        self.setText(state.text)
        self.setAccessibleName(state.text)
        self.setVisible(bool(state.text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in logical pixels."""
        return QSize(8 + 14 + 6 + QFontMetrics(self._small()).horizontalAdvance(self.text()) + 8, 22)

    def minimumSizeHint(self) -> QSize:
        """Return the width below which the text elides away."""
        return QSize(60, 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.drawPixmap(8, 4, pixmap(self._state.icon_use, self._state.role, 14, self.devicePixelRatio()))
        painter.setFont(self._small())
        painter.setPen(self._theme.color("text"))
        room = self.rect().adjusted(28, 0, -6, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _small(self) -> QFont:
        return self._theme.font("small")


class StatusBar(QWidget):
    """Three chips and the place for the job area; ``chosen`` carries platform, link or programming."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, jobs: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(metrics.STATUS_BAR)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 0)
        layout.setSpacing(4)
        self.chips = {key: StatusChip(theme, self) for key in ("platform", "link", "programming")}
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            layout.addWidget(chip)
        layout.addStretch(1)
        layout.addWidget(jobs)
        theme.changed.connect(self.update)

    def show_chip(self, key: str, state: ChipState) -> None:
        """Show the state of ``platform``, ``link`` or ``programming``."""
        self.chips[key].show_state(state)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, and draw the upper border."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("nav"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
