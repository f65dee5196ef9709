"""The locking plan for screen readers: a table whose cells say the sentence that the state is made of.

The binding offers no table interface for a whole table, only the one for a cell. So the canvas is told as an object
of role Table with its cells as children, row by row; each cell knows its row, its column and the heads of both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTableCellInterface,
    QWindow,
)
from shiboken6 import Shiboken

from flexeria_desktop.core.domain.plan_cells import can_toggle
from flexeria_desktop.ui.widgets.plan_sheet import Area, Place

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas

_CANVAS = "PlanCanvas"
_MOST_CELLS = 20_000
"""Cells kept for a screen reader at a time; it asks again for one that was let go."""
_tables: dict[int, PlanTable] = {}
_installed: list[object] = []


def install() -> None:
    """Make every canvas a table for assistive technology; once for the process."""
    if not _installed:
        _installed.append(_make)
        QAccessible.installFactory(_make)


def _make(kind: str, thing: QObject) -> QAccessibleInterface | None:
    if kind != _CANVAS:
        return None
    canvas: Any = thing
    number = id(canvas)
    table = _tables[number] = PlanTable(canvas)
    canvas.destroyed.connect(lambda _gone=None: _forget(number))
    return table


def _forget(number: int) -> None:
    table = _tables.pop(number, None)
    if table is not None:
        for cell in table.cells.values():
            _let_go(cell)


def _let_go(cell: PlanCell) -> None:
    """Qt keeps what a screen reader has asked for; were the object only dropped here, Qt would hold on to nothing."""
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(cell))


def focus_moved(canvas: PlanCanvas) -> None:
    """Tell that the keyboard is on another cell."""
    place = canvas.current
    if place is None or not (QAccessible.isActive() and canvas.hasFocus()):
        return
    event = QAccessibleEvent(canvas, QAccessible.Event.Focus)
    event.setChild(place.row * canvas.sheet.stride + place.column)
    QAccessible.updateAccessibility(event)


def table_changed(canvas: PlanCanvas) -> None:
    """Tell that rows, columns or states are others."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(canvas, QAccessible.Event.VisibleDataChanged))


class PlanTable(QAccessibleInterface):
    """The canvas as a table; child number = row * columns + column."""

    def __init__(self, canvas: PlanCanvas) -> None:
        super().__init__()
        self.canvas = canvas
        self.cells: dict[Place, PlanCell] = {}

    def isValid(self) -> bool:
        """Whether there still is a canvas; Qt lets this object go with it."""
        return Shiboken.isValid(self.canvas)

    def object(self) -> QObject:
        """The canvas."""
        return self.canvas

    def window(self) -> QWindow | None:
        """The window it is in."""
        return self.canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        """Whatever holds the canvas."""
        return QAccessible.queryAccessibleInterface(self.canvas.parentWidget())

    def role(self) -> QAccessible.Role:
        """A table."""
        return QAccessible.Role.Table

    def state(self) -> QAccessible.State:
        """Focusable; focused while the keyboard is on it."""
        state = QAccessible.State()
        state.focusable, state.focused = True, self.canvas.hasFocus()
        state.multiSelectable = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Name and description as every widget has them."""
        if kind == QAccessible.Text.Name:
            return self.canvas.accessibleName()
        return self.canvas.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here can be written."""

    def rect(self) -> QRect:
        """Where the canvas is on the screen."""
        return QRect(self.canvas.mapToGlobal(self.canvas.rect().topLeft()), self.canvas.size())

    def childCount(self) -> int:
        """One for each cell, in sight or not."""
        return len(self.canvas.sheet.cells)

    def child(self, index: int) -> QAccessibleInterface | None:
        """The cell of that number; None for one that does not exist."""
        if not 0 <= index < self.childCount():
            return None
        place = Place(*divmod(index, self.canvas.sheet.stride))
        if place not in self.cells:
            if len(self.cells) >= _MOST_CELLS:
                _let_go(self.cells.pop(next(iter(self.cells))))
            self.cells[place] = PlanCell(self, place)
        return self.cells[place]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """The cell at a point of the screen."""
        from flexeria_desktop.ui.widgets.plan_input import spot_at  # noqa: PLC0415 - they know each other

        spot = spot_at(self.canvas, self.canvas.viewport().mapFromGlobal(QRect(x, y, 1, 1).topLeft()))
        if spot.part != "cell" or spot.row is None or spot.column is None:
            return None
        return self.child(spot.row * self.canvas.sheet.stride + spot.column)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The number of a cell; -1 for anything else."""
        if not isinstance(child, PlanCell):
            return -1
        return child.place.row * self.canvas.sheet.stride + child.place.column

    def focusChild(self) -> QAccessibleInterface | None:
        """The cell that the keyboard is on."""
        place = self.canvas.current
        return None if place is None else self.child(place.row * self.canvas.sheet.stride + place.column)


class PlanCell(QAccessibleInterface, QAccessibleTableCellInterface):
    """One cell: its name is the whole sentence."""

    def __init__(self, plan: PlanTable, place: Place) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleTableCellInterface.__init__(self)
        self.plan, self.place = plan, place

    def isValid(self) -> bool:
        """Whether there still is such a cell."""
        if not Shiboken.isValid(self.plan.canvas):
            return False
        sheet = self.plan.canvas.sheet
        return self.place.row < len(sheet.rows) and self.place.column < len(sheet.columns)

    def object(self) -> QObject | None:
        """A cell is no object of its own."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The table."""
        return self.plan

    def role(self) -> QAccessible.Role:
        """A cell."""
        return QAccessible.Role.Cell

    def state(self) -> QAccessible.State:
        """Current, chosen, and whether it can be changed at all."""
        canvas, state = self.plan.canvas, QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = canvas.hasFocus() and canvas.current == self.place
        state.selected = self.isSelected()
        state.readOnly = not self.isValid() or not can_toggle(canvas.sheet.code(self.place))
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Person, lock and state in one sentence."""
        if kind != QAccessible.Text.Name or not self.isValid():
            return ""
        canvas, place = self.plan.canvas, self.place
        sheet = canvas.sheet
        return canvas.words.cell(sheet.rows[place.row], sheet.columns[place.column], sheet.code(place))

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here can be written."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        canvas = self.plan.canvas
        box = canvas.cell_rect(self.place)
        return QRect(canvas.viewport().mapToGlobal(box.topLeft()), box.size())

    def childCount(self) -> int:
        """Nothing within."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        """Nothing within."""
        del index
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """Nothing within."""
        del x, y
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Nothing within."""
        del child
        return -1

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The part that tells row and column."""
        return self if kind == QAccessible.InterfaceType.TableCellInterface else None

    def rowIndex(self) -> int:
        """Its row."""
        return self.place.row

    def columnIndex(self) -> int:
        """Its column."""
        return self.place.column

    def rowExtent(self) -> int:
        """One row."""
        return 1

    def columnExtent(self) -> int:
        """One column."""
        return 1

    def isSelected(self) -> bool:
        """Whether it lies in the chosen range."""
        area: Area | None = self.plan.canvas.area
        return area is not None and area.holds(self.place)

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        """The sentence names the lock already."""
        return []

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        """The sentence names the person already."""
        return []

    def table(self) -> QAccessibleInterface:
        """The table."""
        return self.plan
