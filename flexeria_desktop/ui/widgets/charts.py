"""Small charts painted by hand: bars only, one base line, at most three grid lines, red on top of blue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from flexeria_desktop.ui.theme import theme

LABEL_HEIGHT = 18


@dataclass(frozen=True)
class Bar:
    """One bar: its value, the red part on top of it, the label under it and the sentence of its tool tip.

    outside: of nothing that is asked for; it only shows where the others stand.
    """

    value: float
    danger: float = 0.0
    label: str = ""
    tip: str = ""
    tone: str = "accent"
    faded: bool = False
    hatched: bool = False
    outside: bool = False


class MiniBarChart(QWidget):
    """Bars of a histogram; ``clicked(index)`` follows a click. The accessible text lists every bar."""

    clicked = Signal(int)

    def __init__(
        self,
        name: str,
        *,
        height: int = 96,
        grid: Sequence[float] = (),
        values: bool = False,
        widest: float = 0.75,
        most: int = 0,
    ) -> None:
        """widest: share of its place that a bar takes; most: but never more pixels than these, 0 = any."""
        super().__init__()
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self._grid = tuple(grid)[:3]
        self._values = values
        self._share, self._most = widest, most
        self._marked: int | None = None
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        theme().changed.connect(self.update)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self._bars

    def set_bars(self, bars: Sequence[Bar], grid: Sequence[float] | None = None) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        if grid is not None:
            self._grid = tuple(grid)[:3]
        told = "; ".join(
            bar.tip or f"{bar.label} {bar.value:g}" for bar in self._bars if (bar.tip or bar.label) and not bar.outside
        )
        self.setAccessibleDescription(told)
        self.update()

    def mark(self, index: int | None) -> None:
        """Put a light band behind one bar."""
        self._marked = index
        self.update()

    def bar_at(self, x: float) -> int | None:
        """Index of the bar at a place, or None."""
        area = self._area()
        if not self._bars or not area.left() <= x < area.right():
            return None
        return int((x - area.left()) / area.width() * len(self._bars))

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(240, self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        """Each bar has its own tool tip."""
        if isinstance(event, QHelpEvent):
            index = self.bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if index is None else self._bars[index].tip, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which bar was clicked."""
        index = self.bar_at(event.position().x())
        if index is not None:
            self.clicked.emit(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grid, bars, base line and labels."""
        painter = QPainter(self)
        painter.setFont(theme().font("caption"))
        area = self._area()
        top = max([bar.value + bar.danger for bar in self._bars] + list(self._grid) + [1.0])
        self._paint_grid(painter, area, top)
        if self._bars:
            step = area.width() / len(self._bars)
            for index, bar in enumerate(self._bars):
                slot = QRectF(area.left() + index * step, area.top(), step, area.height())
                self._paint_bar(painter, slot, bar, top, marked=index == self._marked)
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))

    def _area(self) -> QRectF:
        left = 0
        if self._grid:
            measure = QFontMetrics(theme().font("caption"))
            left = max(measure.horizontalAdvance(f"{value:g}") for value in self._grid) + 8
        head = 16 if self._values else 4
        return QRectF(left, head, self.width() - left, self.height() - head - LABEL_HEIGHT)

    def _paint_grid(self, painter: QPainter, area: QRectF, top: float) -> None:
        for value in self._grid:
            y = round(area.bottom() - area.height() * value / top)
            painter.setPen(theme().color("border"))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme().color("text-muted"))
            box = QRectF(0, y - 8, area.left() - 6, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:g}")

    def _paint_bar(self, painter: QPainter, slot: QRectF, bar: Bar, top: float, *, marked: bool) -> None:
        look = theme()
        if marked:
            painter.fillRect(slot, look.color("selection"))
        if bar.hatched:
            painter.fillRect(slot, look.color("caution-tint"))
            painter.fillRect(slot, _hatch())
        if bar.outside:
            veil = look.color("border")
            veil.setAlphaF(0.4)
            painter.fillRect(slot, veil)
        wide = max(1.0, slot.width() * self._share)
        wide = min(wide, self._most) if self._most else wide
        left = slot.left() + (slot.width() - wide) / 2
        high = slot.height() * bar.value / top
        red = slot.height() * bar.danger / top
        ink = look.color(bar.tone)
        ink.setAlphaF(0.55 if bar.faded else 1.0)
        painter.fillRect(QRectF(left, slot.bottom() - high, wide, high), ink)
        if red > 0:
            painter.fillRect(QRectF(left, slot.bottom() - high - red - 1, wide, red), look.color("danger"))
        painter.setPen(look.color("text"))
        if self._values and bar.value:
            box = QRectF(slot.left() - 8, slot.bottom() - high - red - 16, slot.width() + 16, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{bar.value:g}")
        painter.setPen(look.color("text-muted"))
        room = QRectF(slot.left() - 40, slot.bottom() + 2, slot.width() + 80, LABEL_HEIGHT - 2)
        if bar.label:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, bar.label)


def _hatch() -> QBrush:
    return QBrush(theme().color("caution"), Qt.BrushStyle.BDiagPattern)
