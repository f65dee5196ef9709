"""The locking plan on paper: tiles of cells under rotated heads, the same glyphs as on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import accumulate, groupby

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from flexeria_desktop.core.services.matrix_rows import Axis, MatrixGrid
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.blocks import Block, Paint
from flexeria_desktop.ui.printing.model import Paragraph, PrintJob
from flexeria_desktop.ui.viewmodels.plan_texts import legend_entries
from flexeria_desktop.ui.widgets.plan_bands import Stretch, spread
from flexeria_desktop.ui.widgets.plan_glyphs import Op, glyph_ops, paint_ops, state_ops

# A small building fills its sheet with large cells; a large one takes as many sheets as it needs.
LEAST_SIDE, MOST_SIDE = sheet.mm(5), sheet.mm(8)
ROW_HEAD = sheet.mm(54)
COLUMN_HEAD = sheet.mm(30)
BAND = sheet.mm(5)
LEGEND_HEIGHT = sheet.mm(13)
CAPTION = sheet.mm(5)
BAND_GAP = sheet.mm(0.5)
# Title and sub-line stand above the first tile.
TITLE = sheet.mm(16)


class PlanPart:
    """A grid as tiles: rows first, then the next columns; each tile is a page with its heads and the legend."""

    def __init__(self, grid: MatrixGrid) -> None:
        self._grid = grid
        self._side = LEAST_SIDE
        self._column_band = BAND if any(column.band for column in grid.columns) else 0.0

    def blocks(self, width: float, height: float) -> Sequence[Block]:
        """One block a page."""
        grid = self._grid
        room = height - TITLE - COLUMN_HEAD - self._column_band - LEGEND_HEIGHT - CAPTION
        bands = sum(1 for _band in groupby(grid.rows, key=lambda row: row.band))
        fits_down = (room - bands * BAND) / max(1, len(grid.rows))
        fits_across = (width - ROW_HEAD) / max(1, len(grid.columns))
        self._side = max(LEAST_SIDE, min(MOST_SIDE, fits_down, fits_across))
        across = max(1, int((width - ROW_HEAD) / self._side + 0.001))
        stretches = _stretches([row.band for row in grid.rows], room, self._side)
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
            self._column_heads(painter, QRectF(box.left(), top, box.width(), self._column_band + COLUMN_HEAD), columns)
            low = self._rows(painter, box.left(), top + self._column_band + COLUMN_HEAD, rows, columns)
            _legend(painter, QRectF(box.left(), low + sheet.mm(3), box.width(), LEGEND_HEIGHT))

        return paint

    def _caption(self, painter: QPainter, box: QRectF, rows: range, columns: range) -> None:
        text = QCoreApplication.translate("papers", "Locks %1 to %2 of %3, columns %4 to %5 of %6")
        counts = (rows.start + 1, rows.stop, len(self._grid.rows), columns.start + 1, columns.stop)
        for place, value in enumerate((*counts, len(self._grid.columns)), start=1):
            text = text.replace(f"%{place}", formats.number(value))
        sheet.draw_line(painter, text, "small", box, role="text-muted")

    def _column_heads(self, painter: QPainter, box: QRectF, columns: range) -> None:
        names, side = self._grid.columns, self._side
        if self._column_band:
            self._column_bands(painter, box, columns)
        for place in columns:
            x = box.left() + ROW_HEAD + (place - columns.start) * side
            painter.save()
            painter.translate(x + (side - sheet.line_height("tiny")) / 2, box.bottom() - sheet.mm(1))
            painter.rotate(-90)
            room = QRectF(0, 0, COLUMN_HEAD - sheet.mm(2), sheet.line_height("tiny"))
            _words(painter, names[place].name, room, "tiny", "danger" if names[place].tone else "text")
            painter.restore()

    def _column_bands(self, painter: QPainter, box: QRectF, columns: range) -> None:
        """Their names; a narrow one goes on over what its neighbour's leaves free."""
        side, left = self._side, box.left() + ROW_HEAD
        runs = [(band, len(list(run))) for band, run in groupby(columns, key=lambda at: self._grid.columns[at].band)]
        ends = list(accumulate(count for _band, count in runs))
        starts = [0, *ends[:-1]]
        needs = [sheet.width_of(band, "tiny") + BAND_GAP * 2 if band else 0.0 for band, _count in runs]
        bands = [Stretch(one * side, end * side, need) for one, end, need in zip(starts, ends, needs, strict=True)]
        painter.fillRect(QRectF(left, box.top(), ends[-1] * side, BAND), sheet.ink("m-band"))
        painter.setPen(QPen(sheet.ink("border-strong"), sheet.HAIRLINE))
        for (band, _count), stretch, (start, end) in zip(
            runs, bands, spread(bands, box.width() - ROW_HEAD), strict=True
        ):
            if stretch.left and start <= stretch.left:
                x = left + stretch.left
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.top() + BAND))
            words = QRectF(left + start + BAND_GAP, box.top() + sheet.mm(0.6), end - start - BAND_GAP, BAND)
            _words(painter, band, words, "tiny", "m-band-text")

    def _rows(self, painter: QPainter, left: float, top: float, rows: range, columns: range) -> float:
        y, shown, side = top, None, self._side
        for place in rows:
            row = self._grid.rows[place]
            if row.band != shown and row.band:
                band = QRectF(left, y, ROW_HEAD + len(columns) * side, BAND)
                painter.fillRect(band, sheet.ink("m-band"))
                _words(painter, row.band, band.adjusted(sheet.mm(1), sheet.mm(0.6), 0, 0), "small", "m-band-text")
                y += BAND
            shown = row.band
            above = (side - sheet.line_height("small")) / 2
            head = QRectF(left + sheet.mm(1), y + above, ROW_HEAD - sheet.mm(2), side)
            _words(painter, row.name, head, "small", "text")
            self._cells(painter, left + ROW_HEAD, y, place, columns)
            y += side
        xs = [left + ROW_HEAD + place * side for place in range(len(columns) + 1)]
        _grid_lines(painter, xs, top, y)
        return y

    def _cells(self, painter: QPainter, left: float, y: float, row: int, columns: range) -> None:
        side = self._side
        for place in columns:
            code = self._grid.at(row, place)
            if code:
                corner = QPointF(left + (place - columns.start) * side, y)
                paint_ops(painter, glyph_ops(code), corner, side, _ink)
        painter.setPen(QPen(sheet.ink("m-grid"), sheet.HAIRLINE))
        painter.drawLine(QPointF(left - ROW_HEAD, y + side), QPointF(left + len(columns) * side, y + side))


def _ink(role: str) -> QColor:
    return sheet.ink("m-cell" if role == "cell" else role)


def _words(painter: QPainter, text: str, box: QRectF, scale: str, role: str) -> None:
    sheet.draw_line(painter, sheet.elided(text, scale, box.width()), scale, box, role=role)


def _grid_lines(painter: QPainter, xs: Sequence[float], top: float, low: float) -> None:
    painter.setPen(QPen(sheet.ink("m-grid"), sheet.HAIRLINE))
    for x in xs:
        painter.drawLine(QPointF(x, top), QPointF(x, low))


def _stretches(bands: Sequence[str], room: float, side: float) -> list[range]:
    """Rows that fit one page each; a band's line counts, and stands again where a page begins inside the band."""
    stretches: list[range] = []
    start, used, shown = 0, 0.0, None
    for place, band in enumerate(bands):
        need = side + (BAND if band and band != shown else 0.0)
        if used + need > room + 1 and place > start:
            stretches.append(range(start, place))
            start, used = place, 0.0
            need = side + (BAND if band else 0.0)
        used += need
        shown = band
    return [*stretches, range(start, len(bands))]


def _legend(painter: QPainter, box: QRectF) -> None:
    x, y = box.left(), box.top()
    painter.setPen(Qt.PenStyle.NoPen)
    for name, text in legend_entries():
        wide = LEAST_SIDE + sheet.mm(1.5) + sheet.width_of(text, "tiny") + sheet.mm(5)
        if x + wide > box.right():
            x, y = box.left(), y + LEAST_SIDE + sheet.mm(1)
        ops: Sequence[Op] = state_ops(name)
        paint_ops(painter, ops, QPointF(x, y), LEAST_SIDE, _ink)
        words = QRectF(
            x + LEAST_SIDE + sheet.mm(1.5), y + (LEAST_SIDE - sheet.line_height("tiny")) / 2, wide, LEAST_SIDE
        )
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
    nothing = {
        Axis.PEOPLE: QCoreApplication.translate("papers", "There are no people yet."),
        Axis.GROUPS: QCoreApplication.translate("papers", "There are no groups yet."),
    }
    return PrintJob(
        title,
        (PlanPart(grid) if grid.columns else Paragraph(nothing[grid.axis]),),
        building=building,
        sub=" · ".join(counted),
        paper="A3",
        landscape=True,
        printed_at=now,
    )
