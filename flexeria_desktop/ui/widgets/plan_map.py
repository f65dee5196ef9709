"""The overview map: the whole plan in 262 × 72 px with a frame round what is in sight, which can be dragged."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise
from operator import or_

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.domain.plan_cells import BASE_MASK, PENDING, Cell
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.plan_field import PlanField
from flexeria_desktop.ui.widgets.plan_glyphs import dot_colors

WIDTH, HEIGHT = 262, 72
_LEAST_FRAME = 6
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PlanMap(QWidget):
    """Follows a canvas; a press or a drag brings that place into the middle of it, arrow keys move by a page."""

    def __init__(self, canvas: PlanField) -> None:
        super().__init__()
        self._canvas = canvas
        self._picture: QImage | None = None
        self._drawn: object = None
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(120)
        self.setMaximumWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        canvas.moved.connect(self.update)
        theme().changed.connect(self._look_changed)

    def sizeHint(self) -> QSize:
        """The size of the design."""
        return QSize(WIDTH, HEIGHT)

    def frame_rect(self) -> QRectF:
        """The frame round what is in sight."""
        left, top, wide, high = self._canvas.seen()
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        box = QRectF(
            inner.left() + left * inner.width(),
            inner.top() + top * inner.height(),
            max(_LEAST_FRAME, wide * inner.width()),
            max(_LEAST_FRAME, high * inner.height()),
        )
        return box.intersected(inner)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go one sight further."""
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        left, top, wide, high = self._canvas.seen()
        self._canvas.scroll_to_share(left + wide / 2 + way[0] * wide, top + high / 2 + way[1] * high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dots, the border, the frame."""
        painter = QPainter(self)
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.fillRect(self.rect(), theme().color("m-cell"))
        sheet = self._canvas.sheet
        if self._drawn is not sheet:
            self._drawn, self._picture = sheet, None if sheet.empty else self._shrunk(box)
        if self._picture is not None:
            painter.drawImage(box, self._picture)
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QPen(theme().color("focus"), 2))
        painter.drawRect(self.frame_rect().adjusted(1, 1, -1, -1))

    def _shrunk(self, box: QRect) -> QImage:
        """At most one dot for each pixel, so that no right and no alarm is lost between two of them."""
        sheet, ratio = self._canvas.sheet, self.devicePixelRatioF()
        wide = min(sheet.stride, round(box.width() * ratio))
        high = min(len(sheet.rows), round(box.height() * ratio))
        dots = shrunk(sheet.cells, sheet.stride, len(sheet.rows), wide, high)
        picture = QImage(dots, wide, high, wide, QImage.Format.Format_Indexed8)
        picture.setColorTable(dot_colors("m-cell", calm=True))
        return picture.copy()

    def _go(self, point: QPointF) -> None:
        self._canvas.scroll_to_share(point.x() / max(1, self.width()), point.y() / max(1, self.height()))

    def _look_changed(self) -> None:
        self._drawn = None
        self.update()


# Of cells that share a dot the last of these stays: what a person must see stands above what is as it should be.
# Each has one bit, so that many rows are merged at once.
_ORDER: tuple[frozenset[int], ...] = (
    frozenset({Cell.IMPOSSIBLE}),
    frozenset({Cell.OLD, Cell.GROUP_OUT}),
    frozenset({Cell.ON, Cell.GROUP_ON}),
    frozenset({Cell.PLANNED, Cell.GROUP_PLANNED}),
    frozenset({PENDING}),
    frozenset({Cell.BLOCKED_NONE}),
    frozenset({Cell.TAKEN}),
    frozenset({Cell.BLOCKED}),
)
_CALM = (Cell.IMPOSSIBLE, Cell.OLD, Cell.ON, Cell.PLANNED)
_DOTS = (*_CALM, Cell.ON | PENDING, Cell.BLOCKED_NONE, Cell.TAKEN, Cell.BLOCKED)


def _bits(code: int) -> int:
    found = (
        1 << place for place, states in enumerate(_ORDER) if code & BASE_MASK in states or code & PENDING in states
    )
    return sum(bit for bit in found)


_BITS = bytes(_bits(code) for code in range(256))
_RANKS = bytes(bits.bit_length() for bits in range(256))
_CODES = bytes((0, *_DOTS)).ljust(256, b"\0")


def shrunk(cells: bytes, stride: int, height: int, to_width: int, to_height: int) -> bytes:
    """The plan with fewer rows and columns; of the cells that fall together the most urgent one stays."""
    marked = cells.translate(_BITS)
    lines = []
    for line in range(to_height):
        first, last = line * height // to_height, (line + 1) * height // to_height
        rows = (int.from_bytes(marked[row * stride : (row + 1) * stride]) for row in range(first, last))
        ranked = reduce(or_, rows).to_bytes(stride).translate(_RANKS)
        lines.append(ranked if stride == to_width else _narrowed(ranked, to_width))
    return b"".join(lines).translate(_CODES)


def _narrowed(line: bytes, width: int) -> bytes:
    edges = [place * len(line) // width for place in range(width + 1)]
    return bytes([max(line[first:last]) for first, last in pairwise(edges)])
