"""The locking plan: rows, columns and a glyph in each cell, painted by hand, moved and changed by mouse and keyboard.

It changes nothing itself: ``toggled`` carries the cells that a person wants to have changed, ``program_row`` and
``program_column`` what is to be programmed, ``why_wanted`` that the current cell is to be explained, ``menu_wanted``
where the menu of the current cell is to open. ``unchanged`` says that none of the chosen cells could be changed so.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from flexeria_desktop.core.domain.plan_cells import can_toggle, has_right
from flexeria_desktop.core.services.matrix_rows import CellKey, MatrixColumn, MatrixRow
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets import plan_access
from flexeria_desktop.ui.widgets.plan_field import PlanField
from flexeria_desktop.ui.widgets.plan_heads import paint_heads
from flexeria_desktop.ui.widgets.plan_input import PlanHands, Spot, spot_at
from flexeria_desktop.ui.widgets.plan_paint import (
    PlanScene,
    PlanWords,
    paint_body,
    paint_focus,
)
from flexeria_desktop.ui.widgets.plan_sheet import Area, Place, PlanSheet


class CanvasWords(PlanWords, Protocol):
    """What the canvas says: on it, in tool tips and to a screen reader."""

    def cell(self, row: MatrixRow, column: MatrixColumn, code: int) -> str:
        """The sentence about a cell."""

    def row_tip(self, row: MatrixRow) -> str:
        """All about the head of a row."""

    def column_tip(self, column: MatrixColumn) -> str:
        """All about the head of a column."""

    def program_tip(self, name: str, need: int, *, is_row: bool) -> str:
        """What a click on a mark does."""


class PlanCanvas(PlanField):
    """A sheet of the plan; ``current`` is the cell that the keyboard is on, ``area`` the range chosen with it."""

    toggled = Signal(object, bool)
    current_changed = Signal(object)
    unchanged = Signal(bool)
    why_wanted = Signal()
    menu_wanted = Signal(QPoint)
    program_row = Signal(object)
    program_column = Signal(object)

    def __init__(self, words: CanvasWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._current: Place | None = None
        self._anchor: Place | None = None
        self._hands = PlanHands(self)
        theme().changed.connect(self.viewport().update)
        plan_access.install()

    def set_sheet(self, sheet: PlanSheet) -> None:
        """Show another sheet; the current cell stays the same right, and what was in sight stays in sight."""
        key = self.current_key
        self._sheet = sheet
        self._lay_out()
        place = None if key is None else sheet.place_of(key)
        self._anchor = self._current = place or self._nearest()
        if self.current_key != key:
            self.current_changed.emit(self.current_key)
        plan_access.table_changed(self)
        self.moved.emit()

    def _nearest(self) -> Place | None:
        """The old place if there still is such a row and column, else the first open cell."""
        if self._sheet.empty:
            return None
        old = self._current or Place(0, 0)
        row = self._rows.step(min(old.row, len(self._sheet.rows) - 1), 0)
        column = self._columns.step(min(old.column, len(self._sheet.columns) - 1), 0)
        return Place(row, column) if row >= 0 and column >= 0 else None

    def holding_point(self) -> QPoint:
        """The current cell while it is in sight, else the middle."""
        middle = super().holding_point()
        if self._current is None:
            return middle
        point = self.cell_rect(self._current).center()
        return point if self.body_rect().contains(point) else middle

    def _bands_folded(self) -> None:
        """The current cell goes to the next one that is open."""
        if self._current is not None:
            row, column = self._rows.step(self._current.row, 0), self._columns.step(self._current.column, 0)
            if row >= 0 and column >= 0:
                shown = Place(
                    self._current.row if self._rows.shown(self._current.row) else row,
                    self._current.column if self._columns.shown(self._current.column) else column,
                )
                self.set_current(shown, scroll=False)

    # --- the current cell and the range ---

    @property
    def current(self) -> Place | None:
        """The cell that the keyboard is on."""
        return self._current

    @property
    def current_key(self) -> CellKey | None:
        """What the current cell is about."""
        if self._current is None or self._sheet.empty:
            return None
        return self._sheet.key(self._current)

    @property
    def area(self) -> Area | None:
        """The range chosen; the current cell alone when nothing more is."""
        if self._current is None:
            return None
        return Area.between(self._anchor or self._current, self._current)

    def set_current(self, place: Place, *, extend: bool = False, scroll: bool = True) -> None:
        """Go to a cell; ``extend`` keeps the other end of the range."""
        if not extend:
            self._anchor = place
        moved = place != self._current
        self._current = place
        if scroll:
            self.show_cell(place)
        self.viewport().update()
        if moved:
            self.current_changed.emit(self.current_key)
            plan_access.focus_moved(self)

    def go_to(self, key: CellKey) -> bool:
        """Go to the cell of a right, opening its bands; False when the sheet does not show it."""
        place = self._sheet.place_of(key)
        if place is None:
            return False
        self.set_folded("rows", self._folded["rows"] - {self._sheet.rows[place.row].band})
        self.set_folded("columns", self._folded["columns"] - {self._sheet.columns[place.column].band})
        self.set_current(place)
        return True

    def toggle(self) -> None:
        """Ask for the opposite of the current cell, for the whole range."""
        self.ask(self.area, self.would_give)

    @property
    def would_give(self) -> bool:
        """Whether the opposite of the current cell is a right."""
        return self._current is not None and not has_right(self._sheet.code(self._current))

    def ask(self, area: Area | None, wanted: bool) -> None:
        """Ask for a right, or for none, in every cell of a range that is shown, can change and differs."""
        if area is None:
            return
        keys = self.to_change(area, wanted)
        if keys:
            self.toggled.emit(keys, wanted)
        else:
            self.unchanged.emit(wanted)

    def to_change(self, area: Area, wanted: bool) -> tuple[CellKey, ...]:
        """Return the cells of a range that are shown, can change and differ from what is wanted."""
        rows = [row for row in range(area.top, area.bottom + 1) if self._rows.shown(row)]
        columns = [column for column in range(area.left, area.right + 1) if self._columns.shown(column)]
        places = [Place(row, column) for row in rows for column in columns]
        return tuple(self._sheet.key(place) for place in places if _differs(self._sheet.code(place), wanted))

    def scene(self) -> PlanScene:
        """What is painted now."""
        return PlanScene(
            self._sheet,
            self._rows,
            self._columns,
            self.words,
            self._size,
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
            self.viewport().width(),
            self.viewport().height(),
            self.viewport().devicePixelRatioF(),
            self._current,
            self.area,
            self.hasFocus(),
        )

    def tip(self, spot: Spot) -> str:
        """What there is to say about a place under the pointer."""
        if spot.part == "cell" and spot.row is not None and spot.column is not None:
            code = self._sheet.code(Place(spot.row, spot.column))
            return self.words.cell(self._sheet.rows[spot.row], self._sheet.columns[spot.column], code)
        if spot.row is not None:
            row = self._sheet.rows[spot.row]
            marked = spot.part == "row mark"
            return self.words.program_tip(row.name, row.need, is_row=True) if marked else self.words.row_tip(row)
        if spot.column is not None:
            column = self._sheet.columns[spot.column]
            marked = spot.part == "column mark"
            tip = self.words.program_tip(column.name, column.need, is_row=False)
            return tip if marked else self.words.column_tip(column)
        return spot.band

    # --- events ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        scene = self.scene()
        paint_body(painter, scene)
        paint_focus(painter, scene)
        paint_heads(painter, scene)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips for whatever is under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(spot_at(self, event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the plan; the others go on."""
        if not self._hands.key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a range or a fill."""
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend, or show what could be clicked."""
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two is a click of its own."""
        self._hands.press(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button chooses a cell, unless it is one of the range, and changes nothing; the menu key stays."""
        where = event.globalPos()
        place = None
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            spot = spot_at(self, event.pos())
            place = None if spot.row is None or spot.column is None else Place(spot.row, spot.column)
        elif self._current is not None:
            where = self.viewport().mapToGlobal(self.cell_rect(self._current).bottomLeft())
        if place is not None and not (self.area is not None and self.area.holds(place)):
            self.set_current(place)
        self.menu_wanted.emit(where)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, zoom at the pointer."""
        if not self._hands.wheel(event):
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring takes its colour; a screen reader hears the cell."""
        super().focusInEvent(event)
        self.viewport().update()
        plan_access.focus_moved(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring fades."""
        super().focusOutEvent(event)
        self.viewport().update()


def _differs(code: int, wanted: bool) -> bool:
    return can_toggle(code) and has_right(code) != wanted
