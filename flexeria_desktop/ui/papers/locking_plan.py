"""The locking plan on paper: tiles of cells under rotated heads, the same glyphs as on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from flexeria_desktop.core.services.matrix_rows import Axis, MatrixGrid
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.blocks import Block, Paint
from flexeria_desktop.ui.printing.model import PrintJob
from flexeria_desktop.ui.viewmodels.plan_texts import legend_entries
from flexeria_desktop.ui.widgets.plan_glyphs import Op, glyph_ops, paint_ops, state_ops

SIDE = sheet.mm(5)
ROW_HEAD = sheet.mm(54)
COLUMN_HEAD = sheet.mm(30)
BAND = sheet.mm(5)
LEGEND_HEIGHT = sheet.mm(13)
CAPTION = sheet.mm(5)
# Title and sub-line stand above the first tile.
TITLE = sheet.mm(16)


class PlanPart:
    """A grid as tiles: rows first, then the next columns; each tile is a page with its heads and the legend."""

    def __init__(self, grid: MatrixGrid) -> None:
        self._grid = grid

    def blocks(self, width: float, height: float) -> Sequence[Block]:
        """One block a page."""
        grid = self._grid
        across = max(1, int((width - ROW_HEAD) // SIDE))
        room = height - TITLE - COLUMN_HEAD - BAND - LEGEND_HEIGHT - CAPTION
        stretches = _stretches([row.band for row in grid.rows], room)
        tiles = [
            (rows, range(left, min(left + across, len(grid.columns))))
            for left in range(0, max(1, len(grid.columns)), across)
            for rows in stretches
        ]
        tall = height - TITLE
        return [Block(tall, self._tile(rows, columns), breaks=place > 0) for place, (rows, columns) in enumerate(tiles)]

    def _tile(self, rows: range, columns: range) -> Paint:
        def paint(painter: QPainter, box: QRectF) -> None:
            self._caption(painter, box, rows, columns)
            top = box.top() + CAPTION
            self._column_heads(painter, QRectF(box.left(), top, box.width(), BAND + COLUMN_HEAD), columns)
            low = self._rows(painter, box.left(), top + BAND + COLUMN_HEAD, rows, columns)
            _legend(painter, QRectF(box.left(), low + sheet.mm(3), box.width(), LEGEND_HEIGHT))

        return paint

    def _caption(self, painter: QPainter, box: QRectF, rows: range, columns: range) -> None:
        text = QCoreApplication.translate("papers", "Locks %1 to %2 of %3, columns %4 to %5 of %6")
        counts = (rows.start + 1, rows.stop, len(self._grid.rows), columns.start + 1, columns.stop)
        for place, value in enumerate((*counts, len(self._grid.columns)), start=1):
            text = text.replace(f"%{place}", formats.number(value))
        sheet.draw_line(painter, text, "small", box, role="text-muted")

    def _column_heads(self, painter: QPainter, box: QRectF, columns: range) -> None:
        names = self._grid.columns
        for band, run in groupby(columns, key=lambda place: names[place].band):
            found = list(run)
            left = box.left() + ROW_HEAD + (found[0] - columns.start) * SIDE
            head = QRectF(left, box.top(), len(found) * SIDE, BAND)
            painter.fillRect(head, sheet.ink("m-band"))
            _words(painter, band, head.adjusted(sheet.mm(0.5), sheet.mm(0.6), 0, 0), "tiny", "m-band-text")
        for place in columns:
            x = box.left() + ROW_HEAD + (place - columns.start) * SIDE
            painter.save()
            painter.translate(x + (SIDE - sheet.line_height("tiny")) / 2, box.bottom() - sheet.mm(1))
            painter.rotate(-90)
            room = QRectF(0, 0, COLUMN_HEAD - sheet.mm(2), sheet.line_height("tiny"))
            _words(painter, names[place].name, room, "tiny", "danger" if names[place].tone else "text")
            painter.restore()

    def _rows(self, painter: QPainter, left: float, top: float, rows: range, columns: range) -> float:
        y, shown = top, None
        for place in rows:
            row = self._grid.rows[place]
            if row.band != shown and row.band:
                band = QRectF(left, y, ROW_HEAD + len(columns) * SIDE, BAND)
                painter.fillRect(band, sheet.ink("m-band"))
                _words(painter, row.band, band.adjusted(sheet.mm(1), sheet.mm(0.6), 0, 0), "small", "m-band-text")
                y += BAND
            shown = row.band
            head = QRectF(left + sheet.mm(1), y + sheet.mm(0.7), ROW_HEAD - sheet.mm(2), SIDE)
            _words(painter, row.name, head, "small", "text")
            self._cells(painter, left + ROW_HEAD, y, place, columns)
            y += SIDE
        _grid_lines(painter, left + ROW_HEAD, top, y, len(columns))
        return y

    def _cells(self, painter: QPainter, left: float, y: float, row: int, columns: range) -> None:
        for place in columns:
            code = self._grid.at(row, place)
            if code:
                corner = QPointF(left + (place - columns.start) * SIDE, y)
                paint_ops(painter, glyph_ops(code), corner, SIDE, _ink)
        painter.setPen(QPen(sheet.ink("m-grid"), sheet.HAIRLINE))
        painter.drawLine(QPointF(left - ROW_HEAD, y + SIDE), QPointF(left + len(columns) * SIDE, y + SIDE))


def _ink(role: str) -> QColor:
    return sheet.ink("m-cell" if role == "cell" else role)


def _words(painter: QPainter, text: str, box: QRectF, scale: str, role: str) -> None:
    sheet.draw_line(painter, sheet.elided(text, scale, box.width()), scale, box, role=role)


def _grid_lines(painter: QPainter, left: float, top: float, low: float, count: int) -> None:
    painter.setPen(QPen(sheet.ink("m-grid"), sheet.HAIRLINE))
    for place in range(count + 1):
        painter.drawLine(QPointF(left + place * SIDE, top), QPointF(left + place * SIDE, low))


def _stretches(bands: Sequence[str], room: float) -> list[range]:
    """Rows that fit one page each; a band's line counts, and stands again where a page begins inside the band."""
    stretches: list[range] = []
    start, used, shown = 0, 0.0, None
    for place, band in enumerate(bands):
        need = SIDE + (BAND if band and band != shown else 0.0)
        if used + need > room and place > start:
            stretches.append(range(start, place))
            start, used = place, 0.0
            need = SIDE + (BAND if band else 0.0)
        used += need
        shown = band
    return [*stretches, range(start, len(bands))]


def _legend(painter: QPainter, box: QRectF) -> None:
    x, y = box.left(), box.top()
    painter.setPen(Qt.PenStyle.NoPen)
    for name, text in legend_entries():
        wide = SIDE + sheet.mm(1.5) + sheet.width_of(text, "tiny") + sheet.mm(5)
        if x + wide > box.right():
            x, y = box.left(), y + SIDE + sheet.mm(1)
        ops: Sequence[Op] = state_ops(name)
        paint_ops(painter, ops, QPointF(x, y), SIDE, _ink)
        words = QRectF(x + SIDE + sheet.mm(1.5), y + (SIDE - sheet.line_height("tiny")) / 2, wide, SIDE)
        sheet.draw_line(painter, text, "tiny", words)
        x += wide


def locking_plan(grid: MatrixGrid, building: str, now: datetime) -> PrintJob:
    """The whole plan on A3, lying."""
    kinds: dict[Axis, Callable[[int], str]] = {
        Axis.PEOPLE: lambda count: QCoreApplication.translate("papers", "%n person(people)", "", count),
        Axis.GROUPS: lambda count: QCoreApplication.translate("papers", "%n group(s)", "", count),
    }
    counted = (
        QCoreApplication.translate("papers", "%n lock(s)", "", len(grid.rows)),
        kinds[grid.axis](len(grid.columns)),
        QCoreApplication.translate("papers", "%n change(s) wait(s)", "", grid.pending),
    )
    title = QCoreApplication.translate("papers", "Locking plan")
    return PrintJob(
        title,
        (PlanPart(grid),),
        building=building,
        sub=" · ".join(counted),
        paper="A3",
        landscape=True,
        printed_at=now,
    )
