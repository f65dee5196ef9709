"""One state of the locking plan as a picture, painted from the design tokens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.theme import theme, tokens

SIDE = 20
Op = Mapping[str, Any]


class CellGlyph(QWidget):
    """A cell of ``state`` (planned, on, taken, old, pending, …); the ground shows through as ``surface``."""

    def __init__(self, state: str, side: int = SIDE) -> None:
        super().__init__()
        self._ops: list[Op] = tokens()["matrix"]["cells"][state]["paint"]
        self.setFixedSize(side, side)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ops in their order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for op in self._ops:
            if self.width() >= op.get("from", 0):
                painter.save()
                _PAINTERS[op["op"]](painter, op, self.width())
                painter.restore()


def _pen(op: Op, side: int) -> QPen:
    pen = QPen(_ink(op), max(op["min"], round(op["w"] * side)))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _ink(op: Op) -> Any:
    return theme().color("surface" if op["ink"] == "cell" else op["ink"])


def _line(painter: QPainter, op: Op, side: int) -> None:
    painter.setPen(_pen(op, side))
    painter.drawLine(QPointF(op["x1"] * side, op["y1"] * side), QPointF(op["x2"] * side, op["y2"] * side))


def _points(op: Op, side: int) -> QPolygonF:
    return QPolygonF([QPointF(x * side, y * side) for x, y in op["pts"]])


def _fill(painter: QPainter, op: Op, side: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(op))
    painter.drawPolygon(_points(op, side))


def _poly(painter: QPainter, op: Op, side: int) -> None:
    painter.setPen(_pen(op, side))
    painter.drawPolyline(_points(op, side))


def _ring(painter: QPainter, op: Op, side: int) -> None:
    painter.setPen(_pen(op, side))
    painter.drawEllipse(QPointF(op["cx"] * side, op["cy"] * side), op["r"] * side, op["r"] * side)


def _disc(painter: QPainter, op: Op, side: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(op))
    painter.drawEllipse(QPointF(op["cx"] * side, op["cy"] * side), op["r"] * side, op["r"] * side)


def _rect(painter: QPainter, op: Op, side: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ink(op))
    radius = op.get("r", 0) * side
    painter.drawRoundedRect(QRectF(op["x"] * side, op["y"] * side, op["w"] * side, op["h"] * side), radius, radius)


_PAINTERS: dict[str, Callable[[QPainter, Op, int], None]] = {
    "line": _line,
    "fill": _fill,
    "poly": _poly,
    "ring": _ring,
    "disc": _disc,
    "rect": _rect,
}
