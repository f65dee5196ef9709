"""The glyphs of the locking plan: the one interpreter of their geometry in the design tokens.

Screen, legend, print and the overview map take their shapes and colours from here. Coordinates are fractions of
the side of a cell inside its grid line; ink ``cell`` is the ground that the cell stands on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.plan_cells import BASE_MASK, BOUNDED, PENDING, Cell
from flexeria_desktop.ui.theme import theme, tokens

SIDE = 20
"""Side of a glyph that stands alone, as in a figure of the overview."""
Op = Mapping[str, Any]
Ink = Callable[[str], QColor]
# The colour that stands for a state where a cell is too small for a shape.
_DOTS = {
    Cell.PLANNED: "m-planned",
    Cell.ON: "m-on",
    Cell.TAKEN: "m-taken",
    Cell.GROUP_PLANNED: "m-planned",
    Cell.GROUP_ON: "m-on",
    Cell.GROUP_OUT: "m-old",
    Cell.IMPOSSIBLE: "m-impossible",
    Cell.BLOCKED: "m-blocked",
    Cell.BLOCKED_NONE: "m-blocked",
    Cell.OLD: "m-old",
}


def glyph_name(code: int) -> str:
    """The name in the tokens of the base state of a byte; ValueError for a state that does not exist."""
    return Cell(code & BASE_MASK).name.lower().replace("_", "-")


@cache
def glyph_ops(code: int) -> tuple[Op, ...]:
    """What to paint for a byte, in order: the state, then the clock, then the triangle."""
    matrix = tokens()["matrix"]
    ops = list(matrix["cells"][glyph_name(code)]["paint"])
    if code & BOUNDED:
        ops += matrix["overlays"]["clock"]
    if code & PENDING:
        ops += matrix["overlays"]["pending"]
    return tuple(ops)


def state_ops(name: str) -> Sequence[Op]:
    """What to paint for a state by its name in the tokens, as ``bounded`` and ``pending`` of the legend."""
    ops: Sequence[Op] = tokens()["matrix"]["cells"][name]["paint"]
    return ops


def paint_ops(painter: QPainter, ops: Sequence[Op], corner: QPointF, side: float, ink: Ink) -> None:
    """Paint into the square of ``side`` px right and below ``corner``; ``ink`` gives the colour of a role.

    Ops whose ``from`` is above the side are left out; a stroke is never thinner than its ``min``.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    for op in ops:
        if side >= op.get("from", 0):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            _PAINTERS[op["op"]](painter, op, side, ink(op["ink"]))
    painter.restore()


def ink_on(ground: str) -> Ink:
    """Colours of the look in use for a cell on the ground of that role."""
    return lambda role: theme().color(ground if role == "cell" else role)


def glyph(code: int, side: int, ground: str, ratio: float) -> QPixmap:
    """The picture of a byte with its ground, kept for each size, look, ratio of the screen and ground."""
    return _glyph(code, side, theme().palette.name, theme().color(ground).rgba(), ratio)


@lru_cache(maxsize=1024)
def _glyph(code: int, side: int, _look: str, ground: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    color = QColor.fromRgba(ground)
    picture.fill(color)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    paint_ops(painter, glyph_ops(code), QPointF(), side, lambda role: color if role == "cell" else theme().color(role))
    painter.end()
    return picture


def dot_colors(ground: str, *, calm: bool = False) -> list[int]:
    """The table of 256 colours of an indexed picture whose pixels are bytes of cells.

    ``calm`` mutes what is as it should be, so that on a small map only news stands out.
    """
    empty = theme().color(ground).rgba()
    table = [empty] * 256
    for code in range(256):
        state = code & BASE_MASK
        if state in _DOTS:
            role = _DOTS[Cell(state)]
            table[code] = theme().color("m-old" if calm and role == "m-on" else role).rgba()
        if code & PENDING and state != Cell.TAKEN:
            table[code] = theme().color("m-pending").rgba()
    return table


class CellGlyph(QWidget):
    """One state of the plan by its name in the tokens; the ground shows through as ``surface``."""

    def __init__(self, state: str, side: int = SIDE) -> None:
        super().__init__()
        self._ops = state_ops(state)
        self.setFixedSize(side, side)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ops in their order."""
        paint_ops(QPainter(self), self._ops, QPointF(), self.width(), ink_on("surface"))


def _stroke(op: Op, side: float, color: QColor, *, width: str = "w", least: str = "min") -> QPen:
    pen = QPen(color, max(op[least], round(op[width] * side)))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _line(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    pen = _stroke(op, side, color)
    y1, y2 = op["y1"] * side, op["y2"] * side
    if op["y1"] == op["y2"]:
        # A level stroke lies on whole pixels, else it would blur over one more.
        y1 = y2 = round(y1 - pen.widthF() / 2) + pen.widthF() / 2
    painter.setPen(pen)
    painter.drawLine(QPointF(op["x1"] * side, y1), QPointF(op["x2"] * side, y2))


def _points(op: Op, side: float) -> QPolygonF:
    return QPolygonF([QPointF(x * side, y * side) for x, y in op["pts"]])


def _fill(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawPolygon(_points(op, side))


def _poly(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    painter.setPen(_stroke(op, side, color))
    painter.drawPolyline(_points(op, side))


def _ring(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    painter.setPen(_stroke(op, side, color))
    painter.drawEllipse(QPointF(op["cx"] * side, op["cy"] * side), op["r"] * side, op["r"] * side)


def _disc(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawEllipse(QPointF(op["cx"] * side, op["cy"] * side), op["r"] * side, op["r"] * side)


def _box(op: Op, side: float) -> QRectF:
    return QRectF(op["x"] * side, op["y"] * side, op["w"] * side, op["h"] * side)


def _rect(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    painter.setBrush(color)
    radius = op.get("r", 0) * side
    painter.drawRoundedRect(_box(op, side), radius, radius)


def _frame(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    painter.setPen(_stroke(op, side, color, width="lw"))
    radius = op["r"] * side
    painter.drawRoundedRect(_box(op, side), radius, radius)


def _hatch(painter: QPainter, op: Op, side: float, color: QColor) -> None:
    painter.setPen(_stroke(op, side, color, least="wmin"))
    step = max(op["min"], op["step"] * side)
    lines = []
    reach = step
    while reach < 2 * side:
        near, far = min(reach, side), max(0.0, reach - side)
        lines.append(QLineF(near, far, far, near))
        reach += step
    painter.drawLines(lines)


_PAINTERS: dict[str, Callable[[QPainter, Op, float, QColor], None]] = {
    "line": _line,
    "fill": _fill,
    "poly": _poly,
    "ring": _ring,
    "disc": _disc,
    "rect": _rect,
    "frame": _frame,
    "hatch": _hatch,
}
