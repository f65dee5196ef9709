"""What assistive technology is told of the plan."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from flexeria_desktop.core.domain.plan_cells import BOUNDED, PENDING, Cell
from flexeria_desktop.ui.viewmodels.plan_texts import PlanTexts, state_words
from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas
from flexeria_desktop.ui.widgets.plan_sheet import Place, PlanSheet
from tests.ui.plan.grids import small_grid

WIDE = 13


@pytest.fixture
def canvas(qtbot: QtBot) -> PlanCanvas:
    found = PlanCanvas(PlanTexts())
    qtbot.addWidget(found)
    found.setAccessibleName("Locking plan")
    found.resize(800, 480)
    found.set_sheet(PlanSheet.of(small_grid()))
    found.show()
    found.activateWindow()
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def test_the_canvas_is_a_table_of_its_cells(canvas: PlanCanvas) -> None:
    table = QAccessible.queryAccessibleInterface(canvas)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Locking plan"
    assert table.childCount() == 7 * WIDE
    cell = table.child(WIDE + 3)
    assert cell.role() == QAccessible.Role.Cell
    assert cell.text(QAccessible.Text.Name) == "T. Smits, Entrance B: planned, not on the lock"
    assert table.indexOfChild(cell) == WIDE + 3
    part = cell.tableCellInterface()
    assert (part.rowIndex(), part.columnIndex()) == (1, 3)
    assert table.child(7 * WIDE) is None


def test_the_cell_with_the_keyboard_is_the_one_in_focus(canvas: PlanCanvas) -> None:
    table = QAccessible.queryAccessibleInterface(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    focused = table.focusChild()
    assert focused.text(QAccessible.Text.Name) == "A. de Vries, Entrance A: on the lock"
    assert focused.state().focused
    assert table.child(1).state().selected
    assert not table.child(0).state().selected
    assert table.child(5 * WIDE).state().readOnly


def test_a_point_of_the_screen_leads_to_its_cell(canvas: PlanCanvas) -> None:
    table = QAccessible.queryAccessibleInterface(canvas)
    cell = table.child(3 * WIDE + 2)
    middle = cell.rect().center()
    assert table.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == cell.text(QAccessible.Text.Name)
    corner = canvas.viewport().mapToGlobal(canvas.viewport().rect().topLeft())
    assert table.childAt(corner.x() + 2, corner.y() + 2) is None


def test_a_cell_says_the_new_state_after_the_plan_was_read_anew(canvas: PlanCanvas) -> None:
    table = QAccessible.queryAccessibleInterface(canvas)
    before = table.child(0).text(QAccessible.Text.Name)
    grid = small_grid(2)
    canvas.set_sheet(PlanSheet(grid.rows, grid.columns, bytes([Cell.ON]) + grid.cells[1:]))
    assert before == "M. Jansen, Entrance A: no right"
    assert table.child(0).text(QAccessible.Text.Name) == "M. Jansen, Entrance A: on the lock"


def test_moving_with_a_screen_reader_on_tells_it_the_cell(canvas: PlanCanvas) -> None:
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    finally:
        QAccessible.setActive(was)
    assert canvas.current == Place(1, 0)


def test_every_byte_has_words_of_its_own() -> None:
    codes = [state | flags for state in Cell for flags in (0, BOUNDED, PENDING, BOUNDED | PENDING)]
    assert len({state_words(code) for code in codes}) == len(codes)


def test_what_a_screen_reader_holds_outlives_another_plan_and_goes_with_the_canvas(dressed: object) -> None:
    canvas = PlanCanvas(PlanTexts())
    canvas.set_sheet(PlanSheet.of(small_grid()))
    table = QAccessible.queryAccessibleInterface(canvas)
    numbers = [QAccessible.uniqueId(table.child(place)) for place in (0, 7 * WIDE - 1)]
    grid = small_grid(2)
    canvas.set_sheet(PlanSheet(grid.rows[:1], grid.columns, grid.cells[:WIDE]))
    gc.collect()
    first, last = (QAccessible.accessibleInterface(number) for number in numbers)
    assert first.text(QAccessible.Text.Name) == "M. Jansen, Entrance A: no right"
    assert (last.isValid(), last.text(QAccessible.Text.Name)) == (False, "")
    assert table.childCount() == WIDE
    Shiboken.delete(canvas)
    gc.collect()
    assert [QAccessible.accessibleInterface(number) for number in numbers] == [None, None]
