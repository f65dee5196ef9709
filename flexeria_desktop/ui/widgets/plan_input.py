"""What mouse, wheel and keys mean on the locking plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from flexeria_desktop.core.domain.plan_cells import can_toggle, has_right
from flexeria_desktop.ui.widgets.plan_axis import Axis
from flexeria_desktop.ui.widgets.plan_bands import band_at
from flexeria_desktop.ui.widgets.plan_heads import MARK_LEFT, MARK_ROW
from flexeria_desktop.ui.widgets.plan_paint import BAND, COLUMN_HEAD, ROW_HEAD
from flexeria_desktop.ui.widgets.plan_sheet import Place

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas
    from flexeria_desktop.ui.widgets.plan_field import PlanField

Part = Literal["cell", "row", "column", "row mark", "column mark", "rows", "columns", ""]
_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_PLUS, _MINUS = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}, {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
WHEEL_STEP = 120
"""What one notch of a wheel reports, in eighths of a degree."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies at a point: a cell, a head or its mark by row or column, or the band of ``rows`` or ``columns``."""

    part: Part = ""
    row: int | None = None
    column: int | None = None
    band: str = ""


def spot_at(field: PlanField, point: QPoint) -> Spot:
    """What lies at a point of the viewport."""
    down = point.y() - COLUMN_HEAD + field.verticalScrollBar().value() if point.y() >= COLUMN_HEAD else None
    across = point.x() - ROW_HEAD + field.horizontalScrollBar().value() if point.x() >= ROW_HEAD else None
    row_band, row = _entry(field.rows, down)
    column_band, column = _entry(field.columns, across)
    if down is not None and row is None:
        return Spot("rows" if row_band else "", band=row_band)
    if across is not None and (column is None or (point.y() < BAND and column_band)):
        named = _name_at(field, point) or column_band
        return Spot("columns" if named else "", band=named)
    if row is not None and column is not None:
        return Spot("cell", row, column)
    if row is not None and across is None:
        marked = point.x() >= MARK_LEFT and field.sheet.rows[row].need
        return Spot("row mark" if marked else "row", row=row)
    if column is not None and down is None:
        marked = point.y() < BAND + MARK_ROW and field.sheet.columns[column].need
        return Spot("column mark" if marked else "column", column=column)
    return Spot()


def _name_at(field: PlanField, point: QPoint) -> str:
    """The band whose name stands there; it may lie over the band next to it."""
    if point.y() >= BAND:
        return ""
    body = field.body_rect()
    return band_at(field.columns, field.horizontalScrollBar().value(), body.width(), point.x() - ROW_HEAD)


def _entry(axis: Axis, pixel: int | None) -> tuple[str, int | None]:
    found = None if pixel is None else axis.at(pixel)
    return ("", None) if found is None else (found[0].name, found[1])


class PlanHands:
    """Turns events into what the canvas can do; remembers where the pointer went down."""

    def __init__(self, canvas: PlanCanvas) -> None:
        self._canvas = canvas
        self._down: Spot | None = None
        self._point = QPoint()
        self._dragging = False
        self._turned = 0

    # --- mouse ---

    def press(self, event: QMouseEvent) -> None:
        """Remember the place; a cell becomes the current one, with Shift the end of the range."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._down, self._point = spot_at(self._canvas, event.position().toPoint()), event.position().toPoint()
        self._dragging = False
        place = _cell(self._down)
        if place is not None:
            self._canvas.set_current(place, extend=bool(event.modifiers() & _SHIFT), scroll=False)

    def move(self, event: QMouseEvent) -> None:
        """While a button is down extend the range, else show whether a click would do something."""
        point = event.position().toPoint()
        start = None if self._down is None else _cell(self._down)
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._canvas.viewport().setCursor(self._cursor(spot_at(self._canvas, point)))
            return
        far = (point - self._point).manhattanLength() >= QApplication.startDragDistance()
        place = _cell(spot_at(self._canvas, self._inside(point)))
        self._dragging |= far and place is not None and place != start
        if self._dragging and place is not None:
            self._canvas.set_current(place, extend=True)

    def release(self, event: QMouseEvent) -> None:
        """A click toggles; a range that was dragged with Ctrl is filled with what its first cell has."""
        down, self._down = self._down, None
        if down is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start = _cell(down)
        if start is not None and self._dragging:
            if event.modifiers() & _CTRL:
                self._canvas.ask(self._canvas.area, has_right(self._canvas.sheet.code(start)))
        elif start is not None:
            if not event.modifiers() & (_SHIFT | _CTRL):
                self._canvas.toggle()
        elif spot_at(self._canvas, event.position().toPoint()) == down:
            self._click_head(down)

    def _click_head(self, spot: Spot) -> None:
        canvas = self._canvas
        if spot.part in ("rows", "columns"):
            canvas.toggle_band(spot.part, spot.band)
        elif spot.part == "row mark" and spot.row is not None:
            canvas.program_row.emit(canvas.sheet.rows[spot.row].lock_id)
        elif spot.part == "column mark" and spot.column is not None:
            canvas.program_column.emit(canvas.sheet.columns[spot.column].id)
        elif canvas.current is not None:
            row = canvas.current.row if spot.row is None else spot.row
            column = canvas.current.column if spot.column is None else spot.column
            canvas.set_current(Place(row, column))

    def _inside(self, point: QPoint) -> QPoint:
        body = self._canvas.body_rect()
        across = min(max(point.x(), body.left()), body.right())
        return QPoint(across, min(max(point.y(), body.top()), body.bottom()))

    def _cursor(self, spot: Spot) -> Qt.CursorShape:
        place = _cell(spot)
        if place is not None and not can_toggle(self._canvas.sheet.code(place)):
            return Qt.CursorShape.ForbiddenCursor
        clickable = spot.part in ("row mark", "column mark", "rows", "columns")
        return Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor

    def wheel(self, event: QWheelEvent) -> bool:
        """Zoom with Ctrl at the pointer; False for any other turn."""
        if not event.modifiers() & _CTRL:
            return False
        self._turned += event.angleDelta().y()
        steps = int(self._turned / WHEEL_STEP)
        self._turned -= steps * WHEEL_STEP
        if steps:
            self._canvas.zoom(steps, event.position().toPoint())
        event.accept()
        return True

    # --- keys ---

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means; False when it means nothing here."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held & _CTRL and key in _PLUS | _MINUS:
            self._canvas.zoom(1 if key in _PLUS else -1)
            return True
        if held & _CTRL and key == Qt.Key.Key_0:
            self._canvas.set_cell_size(20)
            return True
        if held == _ALT and key in _ARROWS:
            self._fold(*_ARROWS[key])
            return True
        if self._canvas.current is None:
            return False
        if held == _NONE and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if key == Qt.Key.Key_Space:
                self._canvas.toggle()
            else:
                self._canvas.why_wanted.emit()
            return True
        return self._walk(key, held)

    def _walk(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        place = self._target(key, bool(held & _CTRL))
        if place is None or held & ~(_CTRL | _SHIFT):
            return False
        if min(place) < 0:  # every band is shut
            return True
        self._canvas.set_current(place, extend=bool(held & _SHIFT))
        return True

    def _target(self, key: Qt.Key, far: bool) -> Place | None:
        """Where a key leads from the current cell; ``far`` is Ctrl."""
        canvas, here = self._canvas, self._canvas.current
        if here is None:
            return None
        if key in _ARROWS:
            down, across = _ARROWS[key]
            step = Axis.next_band if far else Axis.step
            row = step(canvas.rows, here.row, down) if down else here.row
            column = step(canvas.columns, here.column, across) if across else here.column
            return Place(row, column)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            way = -1 if key == Qt.Key.Key_Home else 1
            row = canvas.rows.step(here.row, way * canvas.rows.count) if far else here.row
            return Place(row, canvas.columns.step(here.column, way * canvas.columns.count))
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            page = max(1, canvas.body_rect().height() // canvas.cell_size - 1)
            return Place(canvas.rows.step(here.row, -page if key == Qt.Key.Key_PageUp else page), here.column)
        return None

    def _fold(self, down: int, across: int) -> None:
        """Alt with Up or Left shuts the band of the current cell, with Down or Right opens the nearest shut one."""
        canvas = self._canvas
        name, axis, entry = ("rows", canvas.rows, 0) if down else ("columns", canvas.columns, 1)
        here = canvas.current[entry] if canvas.current is not None else 0
        if not axis.count:
            return
        if down + across < 0:
            run = axis.run_of(here)
            if run.name and not run.folded:
                canvas.toggle_band(name, run.name)
            return
        shut = [run for run in axis.runs if run.folded]
        if shut:
            nearest = min(shut, key=lambda run: abs(run.first - here))
            canvas.toggle_band(name, nearest.name)


def _cell(spot: Spot) -> Place | None:
    if spot.part != "cell" or spot.row is None or spot.column is None:
        return None
    return Place(spot.row, spot.column)
