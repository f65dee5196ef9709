"""A field to sign in: mouse, pen or finger; who cannot draw signs on the paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.theme import theme

HEIGHT = 120
STROKE = 2.0
BASE_LINE = 0.78
"""Share of the height at which the line to write on stands."""

Strokes = tuple[tuple[tuple[int, int], ...], ...]


class SignaturePad(QWidget):
    """``signed`` comes with each stroke that ends; touch and pen arrive as the mouse events Qt makes of them."""

    signed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._strokes: list[list[tuple[int, int]]] = []
        self._drawing = False
        self.setMinimumHeight(HEIGHT)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.CrossCursor)
        theme().changed.connect(self.update)

    @property
    def strokes(self) -> Strokes:
        """What was drawn, in pixels of the pad."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def clear(self) -> None:
        """Begin anew."""
        self._strokes = []
        self.update()
        self.signed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drawing = True
            self._strokes.append([])
            self._add(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._drawing:
            self._add(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._drawing:
            self._add(event.position())
            self._drawing = False
            self.signed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, line and what was drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        level = round(self.height() * BASE_LINE)
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawLine(16, level, self.width() - 16, level)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme().color("text"), STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path_of(self.strokes), pen)

    def _add(self, point: QPointF) -> None:
        x, y = round(point.x()), round(point.y())
        self._strokes[-1].append((min(max(x, 0), self.width()), min(max(y, 0), self.height())))
        self.update()


def path_of(strokes: Strokes) -> QPainterPath:
    """Return the strokes as a path; a dot is a line of half a pixel."""
    path = QPainterPath()
    for stroke in strokes:
        if not stroke:
            continue
        path.moveTo(*stroke[0])
        for point in stroke[1:] or [(stroke[0][0] + 0.5, stroke[0][1])]:
            path.lineTo(*point)
    return path
