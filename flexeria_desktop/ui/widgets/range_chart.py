"""A histogram in which a range is chosen: by dragging, or by arrow keys with Shift and Enter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip

from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.base import say
from flexeria_desktop.ui.widgets.charts import LABEL_HEIGHT, MiniBarChart

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}

WIDEST_BAR = 28
"""Wider, a bar is a block that says no more."""


class RangeChart(MiniBarChart):
    """``ranged(first, last)``: these bars were chosen; ``widened()``: Esc, to see all again; ``listed()``: T."""

    ranged = Signal(int, int)
    widened = Signal()
    listed = Signal()

    def __init__(self, name: str, *, height: int = 96) -> None:
        super().__init__(name, height=height, widest=0.82, most=WIDEST_BAR)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._pressed: int | None = None
        self._cursor: int | None = None
        self._anchor: int | None = None
        self.note = ""
        self.labels: dict[int, str] = {}
        """Words under the bars where something begins."""

    @property
    def chosen(self) -> tuple[int, int] | None:
        """First and last bar of the range being chosen."""
        if self._cursor is None or self._anchor is None:
            return None
        return min(self._anchor, self._cursor), max(self._anchor, self._cursor)

    def forget(self) -> None:
        """Choose nothing: other bars came."""
        self._pressed = self._cursor = self._anchor = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a range."""
        bar = self.bar_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and bar is not None:
            self._pressed = self._anchor = self._cursor = bar
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the range larger."""
        if self._pressed is None or not self.bars:
            return
        bar = self.bar_at(event.position().x())
        self._cursor = bar if bar is not None else 0 if event.position().x() < self.width() / 2 else len(self.bars) - 1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the range that was drawn."""
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from bar to bar, Shift draws a range, Enter chooses it, Esc shows all, T lists the figures."""
        key = Qt.Key(event.key())
        if self.bars and (key in _STEPS or key in _ENDS):
            self._walk(key, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.chosen is not None:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self.forget()
            self.widened.emit()
        elif key == Qt.Key.Key_T and self.bars:
            self.listed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the keyboard."""
        super().focusOutEvent(event)
        if self._pressed is None:
            self.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars, and over them the range and the word for what was overwritten."""
        super().paintEvent(event)
        painter = QPainter(self)
        self._paint_labels(painter)
        self._paint_note(painter)
        chosen = self.chosen
        if chosen is None or not self.bars:
            return
        area = self._area()
        step = area.width() / len(self.bars)
        box = QRectF(area.left() + chosen[0] * step, area.top(), (chosen[1] - chosen[0] + 1) * step, area.height())
        ground = theme().color("accent")
        ground.setAlphaF(0.16)
        painter.fillRect(box, ground)
        painter.setPen(QPen(theme().color("focus"), 1))
        painter.drawRect(box)

    def _paint_labels(self, painter: QPainter) -> None:
        area = self._area()
        step = area.width() / max(1, len(self.bars))
        painter.setFont(theme().font("caption"))
        painter.setPen(theme().color("text-muted"))
        measure, free = painter.fontMetrics(), 0.0
        for place, text in sorted(self.labels.items()):
            left = area.left() + place * step
            if left >= free and left + measure.horizontalAdvance(text) <= area.right():
                painter.drawText(QPointF(left, area.bottom() + measure.ascent() + 3), text)
                free = left + measure.horizontalAdvance(text) + 12

    def _paint_note(self, painter: QPainter) -> None:
        hatched = [place for place, bar in enumerate(self.bars) if bar.hatched]
        if not hatched or not self.note:
            return
        run = hatched[0]
        while run + 1 < len(self.bars) and self.bars[run + 1].hatched:
            run += 1
        area = self._area()
        step = area.width() / len(self.bars)
        painter.setFont(theme().font("caption"))
        painter.setPen(theme().color("caution"))
        width = painter.fontMetrics().horizontalAdvance(self.note)
        left = area.left() + (run + 1) * step + 6
        if left + width > area.right():
            left = max(area.left(), area.left() + hatched[0] * step - 6 - width)
        painter.drawText(QPointF(left, area.top() + LABEL_HEIGHT - 6), self.note)

    def _walk(self, key: Qt.Key, extend: bool) -> None:
        last = len(self.bars) - 1
        if key in _ENDS:
            self._cursor = _ENDS[key] % (last + 1)
        elif self._cursor is None:
            self._cursor = last if _STEPS[key] < 0 else 0
        else:
            self._cursor = max(0, min(last, self._cursor + _STEPS[key]))
        if not extend or self._anchor is None:
            self._anchor = self._cursor
        self.update()
        area = self._area()
        place = QPointF(area.left() + (self._cursor + 0.5) * area.width() / len(self.bars), area.bottom())
        tip = self.bars[self._cursor].tip
        self.setAccessibleDescription(tip)
        say(self, tip)
        QToolTip.showText(self.mapToGlobal(place.toPoint()), tip, self)

    def _take(self) -> None:
        chosen = self.chosen
        self.forget()
        QToolTip.hideText()
        if chosen is not None:
            self.ranged.emit(*chosen)
