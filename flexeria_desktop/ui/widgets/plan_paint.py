"""Painting the body of the locking plan: ground, glyphs, grid, bands and focus, for what can be seen of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPixmap, QPolygon

from flexeria_desktop.ui.theme import theme, tokens
from flexeria_desktop.ui.widgets.plan_axis import Axis, Run, Span
from flexeria_desktop.ui.widgets.plan_glyphs import dot_colors, glyph
from flexeria_desktop.ui.widgets.plan_sheet import Area, Place, PlanSheet

_SIZES = tokens()["matrix"]
ROW_HEAD: int = _SIZES["row_head"]
MARKS: int = _SIZES["mark_column"]
BAND: int = _SIZES["band"]
COLUMN_HEAD: int = _SIZES["column_head"] + BAND
"""Height of the band row with the names under it."""
PICTURE_UNDER = 8
"""Smaller cells are dots of one picture: no shape could be told apart."""
GRID_FROM = 5
"""With less room between them the grid lines would cover the dots."""


class PlanWords(Protocol):
    """What the plan says, in the language of the program."""

    def row_count(self, count: int) -> str:
        """How many locks a band, or the plan, has."""

    def column_count(self, count: int) -> str:
        """How many people or groups the plan has."""

    def sub(self, code: str) -> str:
        """What limits a lock, by its code; empty for none."""


@dataclass
class PlanScene:
    """All one picture of the plan depends on; ``left`` and ``top`` are scrolled away, sizes are of the viewport."""

    sheet: PlanSheet
    rows: Axis
    columns: Axis
    words: PlanWords
    size: int
    left: int
    top: int
    width: int
    height: int
    ratio: float
    current: Place | None = None
    area: Area | None = None
    focused: bool = False
    row_spans: list[Span] = field(init=False)
    column_spans: list[Span] = field(init=False)

    def __post_init__(self) -> None:
        self.row_spans = self.rows.spans(self.top, self.top + self.height - COLUMN_HEAD)
        self.column_spans = self.columns.spans(self.left, self.left + self.width - ROW_HEAD)

    def x(self, pixel: int) -> int:
        """Where a pixel of the column axis is on the viewport."""
        return ROW_HEAD + pixel - self.left

    def y(self, pixel: int) -> int:
        """Where a pixel of the row axis is on the viewport."""
        return COLUMN_HEAD + pixel - self.top

    @cached_property
    def right(self) -> int:
        """Where the last column ends, at most the edge."""
        return min(self.width, self.x(self.columns.extent))

    @cached_property
    def bottom(self) -> int:
        """Where the last row ends, at most the edge."""
        return min(self.height, self.y(self.rows.extent))

    @property
    def hot_row(self) -> int:
        """The row of the current cell when its band is open, else -1."""
        return self.current.row if self.current and self.rows.shown(self.current.row) else -1

    @property
    def hot_column(self) -> int:
        """The column of the current cell when its band is open, else -1."""
        return self.current.column if self.current and self.columns.shown(self.current.column) else -1


def paint_body(painter: QPainter, scene: PlanScene) -> None:
    """Paint everything right of the row heads and under the column heads."""
    painter.save()
    painter.setClipRect(QRect(ROW_HEAD, COLUMN_HEAD, scene.width - ROW_HEAD, scene.height - COLUMN_HEAD))
    ground = QRect(ROW_HEAD, COLUMN_HEAD, scene.right - ROW_HEAD, scene.bottom - COLUMN_HEAD)
    painter.fillRect(QRect(0, 0, scene.width, scene.height), theme().color("window"))
    painter.fillRect(ground, theme().color("m-cell"))
    _paint_hot(painter, scene)
    if scene.size < PICTURE_UNDER:
        _paint_picture(painter, scene)
    else:
        _paint_glyphs(painter, scene)
    _paint_grid(painter, scene)
    _paint_bands(painter, scene)
    painter.restore()


def paint_focus(painter: QPainter, scene: PlanScene) -> None:
    """The ring round the chosen range and the current cell, on the grid lines."""
    area = scene.area
    if area is None or scene.current is None or scene.hot_row < 0 or scene.hot_column < 0:
        return
    painter.save()
    painter.setClipRect(QRect(ROW_HEAD, COLUMN_HEAD, scene.width - ROW_HEAD, scene.height - COLUMN_HEAD))
    ink = theme().color("focus" if scene.focused else "border-strong")
    if area.size > 1:
        _ring(painter, _box(scene, area), ink, 1)
    place = scene.current
    _ring(painter, _box(scene, Area(place.row, place.column, place.row, place.column)), ink, 2)
    painter.restore()


def _box(scene: PlanScene, area: Area) -> QRect:
    left, top = scene.x(scene.columns.place(area.left)), scene.y(scene.rows.place(area.top))
    right = scene.x(scene.columns.place(area.right)) + scene.size
    bottom = scene.y(scene.rows.place(area.bottom)) + scene.size
    return QRect(left, top, right - left + 1, bottom - top + 1)


def _ring(painter: QPainter, box: QRect, ink: QColor, width: int) -> None:
    outer = box.adjusted(-width + 1, -width + 1, width - 1, width - 1)
    painter.fillRect(QRect(outer.left(), outer.top(), outer.width(), width), ink)
    painter.fillRect(QRect(outer.left(), outer.bottom() - width + 1, outer.width(), width), ink)
    painter.fillRect(QRect(outer.left(), outer.top(), width, outer.height()), ink)
    painter.fillRect(QRect(outer.right() - width + 1, outer.top(), width, outer.height()), ink)


def _paint_hot(painter: QPainter, scene: PlanScene) -> None:
    ink = theme().color("m-cross")
    if scene.hot_row >= 0:
        top = scene.y(scene.rows.place(scene.hot_row))
        painter.fillRect(QRect(ROW_HEAD, top, scene.right - ROW_HEAD, scene.size), ink)
    if scene.hot_column >= 0:
        left = scene.x(scene.columns.place(scene.hot_column))
        painter.fillRect(QRect(left, COLUMN_HEAD, scene.size, scene.bottom - COLUMN_HEAD), ink)
    if scene.area is not None and scene.area.size > 1:
        painter.fillRect(_box(scene, scene.area), theme().color("selection"))


def _paint_picture(painter: QPainter, scene: PlanScene) -> None:
    picture = sheet_picture(scene.sheet, "m-cell")
    for rows in scene.row_spans:
        for columns in scene.column_spans:
            count, height = columns.last - columns.first, rows.last - rows.first
            target = QRect(scene.x(columns.at), scene.y(rows.at), count * scene.size, height * scene.size)
            painter.drawImage(target, picture, QRect(columns.first, rows.first, count, height))


def sheet_picture(sheet: PlanSheet, ground: str) -> QImage:
    """The whole sheet, one pixel a cell; it borrows the bytes of the sheet."""
    picture = QImage(sheet.cells, sheet.stride, len(sheet.rows), sheet.stride, QImage.Format.Format_Indexed8)
    picture.setColorTable(dot_colors(ground))
    return picture


class _Glyphs(dict[int, QPixmap]):
    """Pictures on one ground for one painting; the cache behind it outlives them."""

    def __init__(self, side: int, ground: str, ratio: float) -> None:
        super().__init__()
        self._make = side, ground, ratio

    def __missing__(self, code: int) -> QPixmap:
        found = self[code] = glyph(code, *self._make)
        return found


def _paint_glyphs(painter: QPainter, scene: PlanScene) -> None:
    cells, stride, size = scene.sheet.cells, scene.sheet.stride, scene.size
    draw = painter.drawPixmap
    grounds = {name: _Glyphs(size - 1, name, scene.ratio) for name in ("m-cell", "m-cross", "selection")}
    columns = [(span.first, span.last, scene.x(span.at) + 1) for span in scene.column_spans]
    for rows in scene.row_spans:
        y = scene.y(rows.at) + 1
        for row in range(rows.first, rows.last):
            pictures = grounds["m-cross" if row == scene.hot_row else "m-cell"]
            base = row * stride
            for first, last, start in columns:
                x = start
                for code in cells[base + first : base + last]:
                    if code:
                        draw(x, y, pictures[code])
                    x += size
            y += size
    _paint_marked(painter, scene, grounds)


def _paint_marked(painter: QPainter, scene: PlanScene, grounds: dict[str, _Glyphs]) -> None:
    """Cells of the hot column and of the chosen range again, on their own ground."""
    if scene.hot_column >= 0:
        whole = Area(0, scene.hot_column, len(scene.sheet.rows) - 1, scene.hot_column)
        _paint_area(painter, scene, whole, grounds["m-cross"])
    if scene.area is not None and scene.area.size > 1:
        _paint_area(painter, scene, scene.area, grounds["selection"])


def _paint_area(painter: QPainter, scene: PlanScene, area: Area, pictures: _Glyphs) -> None:
    cells, stride, size = scene.sheet.cells, scene.sheet.stride, scene.size
    for rows in scene.row_spans:
        for row in range(max(rows.first, area.top), min(rows.last, area.bottom + 1)):
            y = scene.y(rows.at + (row - rows.first) * size) + 1
            for columns in scene.column_spans:
                for column in range(max(columns.first, area.left), min(columns.last, area.right + 1)):
                    code = cells[row * stride + column]
                    if code:
                        x = scene.x(columns.at + (column - columns.first) * size) + 1
                        painter.drawPixmap(x, y, pictures[code])


def _paint_grid(painter: QPainter, scene: PlanScene) -> None:
    if scene.size >= GRID_FROM:
        _paint_thin(painter, scene)
    height, fill, strong = scene.bottom - COLUMN_HEAD, painter.fillRect, theme().color("border-strong")
    for run in scene.columns.runs_between(scene.left, scene.left + scene.width - ROW_HEAD):
        if run.folded:
            fill(scene.x(run.top), COLUMN_HEAD, run.end - run.top, height, theme().color("m-band"))
        if run.top:
            fill(scene.x(run.top), COLUMN_HEAD, 1, height, strong)


def _paint_thin(painter: QPainter, scene: PlanScene) -> None:
    fill, thin = painter.fillRect, theme().color("m-grid")
    width, height = scene.right - ROW_HEAD, scene.bottom - COLUMN_HEAD
    for span in scene.column_spans:
        start = scene.x(span.at)
        for x in range(start, start + (span.last - span.first) * scene.size, scene.size):
            fill(x, COLUMN_HEAD, 1, height, thin)
    for span in scene.row_spans:
        start = scene.y(span.at)
        for y in range(start, start + (span.last - span.first) * scene.size, scene.size):
            fill(ROW_HEAD, y, width, 1, thin)
    fill(ROW_HEAD, scene.bottom - 1, width, 1, thin)
    fill(scene.right - 1, COLUMN_HEAD, 1, height, thin)


def _paint_bands(painter: QPainter, scene: PlanScene) -> None:
    for run in scene.rows.runs_between(scene.top, scene.top + scene.height - COLUMN_HEAD):
        if run.start > run.top:
            box = QRect(ROW_HEAD, scene.y(run.top), scene.right - ROW_HEAD, run.start - run.top)
            painter.fillRect(box, theme().color("m-band"))


def paint_triangle(painter: QPainter, left: int, middle: int, *, folded: bool) -> None:
    """The sign of a band that folds: it points down while open, right while folded."""
    down = ((left, middle - 2), (left + 8, middle - 2), (left + 4, middle + 3))
    right = ((left + 2, middle - 4), (left + 2, middle + 4), (left + 7, middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("m-band-text"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPolygon(QPolygon([QPoint(x, y) for x, y in (right if folded else down)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_band_name(painter: QPainter, run: Run, box: QRect, count: str = "") -> None:
    """Name in bold, elided, and the count muted after it when there is room."""
    bold = theme().font("small")
    bold.setWeight(bold.Weight.DemiBold)
    measure = QFontMetrics(bold)
    name = measure.elidedText(run.name, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(bold)
    painter.setPen(theme().color("m-band-text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
    used = measure.horizontalAdvance(name) + 8
    if count and QFontMetrics(theme().font("small")).horizontalAdvance(count) + used <= box.width():
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("text-muted"))
        painter.drawText(box.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, count)
