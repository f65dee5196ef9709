"""The canvas under mouse, wheel and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from flexeria_desktop.core.domain.plan_cells import Cell
from flexeria_desktop.core.services.matrix_rows import CellKey
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels.plan_texts import PlanTexts
from flexeria_desktop.ui.widgets.plan_bands import TRIANGLE_ROOM, column_labels
from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas
from flexeria_desktop.ui.widgets.plan_input import spot_at
from flexeria_desktop.ui.widgets.plan_map import PlanMap
from flexeria_desktop.ui.widgets.plan_paint import BAND, COLUMN_HEAD, ROW_HEAD
from flexeria_desktop.ui.widgets.plan_sheet import Area, Place, PlanSheet
from tests.ui.plan.grids import large_grid, small_grid

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton
NORTH = 4  # row of the first lock of the second band


@pytest.fixture
def canvas(qtbot: QtBot) -> PlanCanvas:
    found = PlanCanvas(PlanTexts())
    qtbot.addWidget(found)
    found.resize(800, 480)
    found.set_sheet(PlanSheet.of(small_grid()))
    found.show()
    found.activateWindow()
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def _asked(canvas: PlanCanvas) -> list[tuple[tuple[CellKey, ...], bool]]:
    found: list[tuple[tuple[CellKey, ...], bool]] = []
    canvas.toggled.connect(lambda keys, wanted: found.append((keys, wanted)))
    return found


def _point(canvas: PlanCanvas, row: int, column: int) -> QPoint:
    return canvas.cell_rect(Place(row, column)).center()


def _click(canvas: PlanCanvas, point: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, held, point)


def _drag(canvas: PlanCanvas, start: QPoint, end: QPoint, held: Qt.KeyboardModifier) -> None:
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, held, start)
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(end), view.mapToGlobal(QPointF(end)), LEFT, LEFT, held)
    QApplication.sendEvent(view, moved)
    QTest.mouseRelease(view, LEFT, held, end)


def _keys(canvas: PlanCanvas, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Place:
    QTest.keyClick(canvas, key, held)
    assert canvas.current is not None
    return canvas.current


def test_a_click_asks_for_the_opposite_of_the_cell(canvas: PlanCanvas) -> None:
    asked = _asked(canvas)
    _click(canvas, _point(canvas, 2, 3))
    _click(canvas, _point(canvas, 0, Cell.ON))
    assert asked == [((canvas.sheet.key(Place(2, 3)),), True), ((canvas.sheet.key(Place(0, Cell.ON)),), False)]
    assert canvas.current == Place(0, Cell.ON)


def test_a_hatched_cell_takes_no_click_and_no_space_and_tells_so(canvas: PlanCanvas) -> None:
    asked, kept = _asked(canvas), []
    canvas.unchanged.connect(kept.append)
    _click(canvas, _point(canvas, 5, 2))
    _keys(canvas, Qt.Key.Key_Space)
    assert canvas.current == Place(5, 2)
    assert asked == []
    assert kept == [True, True]


def test_the_right_button_chooses_and_opens_the_menu_without_a_change(canvas: PlanCanvas) -> None:
    asked, opened = _asked(canvas), []
    canvas.menu_wanted.connect(opened.append)
    for row, column in ((1, 1), (3, 2), (6, 6)):
        point = _point(canvas, row, column)
        where = canvas.viewport().mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
        QApplication.sendEvent(canvas.viewport(), event)
        assert (opened[-1], canvas.current, asked) == (where, Place(row, column), [])
    canvas.set_current(Place(1, 1))
    canvas.set_current(Place(3, 3), extend=True)
    inside = _point(canvas, 2, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, canvas.viewport().mapToGlobal(inside))
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.area == Area(1, 1, 3, 3), "the menu is about the range"


def test_shift_extends_and_space_changes_the_whole_range(canvas: PlanCanvas) -> None:
    asked = _asked(canvas)
    canvas.set_current(Place(2, 3))
    _click(canvas, _point(canvas, 3, 5), SHIFT)
    assert canvas.area == Area(2, 3, 3, 5)
    assert asked == []
    _keys(canvas, Qt.Key.Key_Space)
    ((keys, wanted),) = asked
    assert wanted
    assert len(keys) == 6
    assert keys[0] == canvas.sheet.key(Place(2, 3))


def test_shift_with_arrows_extends_too(canvas: PlanCanvas) -> None:
    canvas.set_current(Place(1, 1))
    _keys(canvas, Qt.Key.Key_Right, SHIFT)
    _keys(canvas, Qt.Key.Key_Down, SHIFT)
    assert canvas.area == Area(1, 1, 2, 2)
    _keys(canvas, Qt.Key.Key_Left)
    assert canvas.area == Area(2, 1, 2, 1)


def test_ctrl_and_drag_fill_with_what_the_first_cell_has(canvas: PlanCanvas) -> None:
    asked = _asked(canvas)
    _drag(canvas, _point(canvas, 0, Cell.ON), _point(canvas, 3, Cell.ON), CTRL)
    _drag(canvas, _point(canvas, 3, 0), _point(canvas, 0, 2), CTRL)
    (given, wanted), (taken, no_longer) = asked
    assert wanted
    assert given == canvas.sheet.keys([Place(2, Cell.ON), Place(3, Cell.ON)])  # the second row has it already
    assert not no_longer
    assert set(taken) == set(canvas.sheet.keys([Place(0, 1), Place(0, 2), Place(1, 0), Place(1, 1), Place(1, 2)]))


def test_a_drag_alone_chooses_a_range_and_changes_nothing(canvas: PlanCanvas) -> None:
    asked = _asked(canvas)
    _drag(canvas, _point(canvas, 0, 0), _point(canvas, 2, 2), Qt.KeyboardModifier.NoModifier)
    assert canvas.area == Area(0, 0, 2, 2)
    assert asked == []


def test_arrows_pages_and_ends(canvas: PlanCanvas) -> None:
    assert canvas.current == Place(0, 0)
    assert _keys(canvas, Qt.Key.Key_Right) == Place(0, 1)
    assert _keys(canvas, Qt.Key.Key_End) == Place(0, 12)
    assert _keys(canvas, Qt.Key.Key_Home) == Place(0, 0)
    assert _keys(canvas, Qt.Key.Key_Down, CTRL) == Place(NORTH, 0)
    assert _keys(canvas, Qt.Key.Key_Right, CTRL) == Place(NORTH, 3)
    assert _keys(canvas, Qt.Key.Key_Left, CTRL) == Place(NORTH, 0)
    assert _keys(canvas, Qt.Key.Key_End, CTRL) == Place(6, 12)
    assert _keys(canvas, Qt.Key.Key_Up) == Place(5, 12)
    assert _keys(canvas, Qt.Key.Key_PageUp) == Place(0, 12)
    assert _keys(canvas, Qt.Key.Key_PageDown).row == 6


def test_enter_asks_why(canvas: PlanCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.why_wanted):
        _keys(canvas, Qt.Key.Key_Return)


def test_a_click_on_a_band_folds_it_and_another_opens_it(canvas: PlanCanvas) -> None:
    canvas.set_current(Place(NORTH, 0))
    head = QPoint(30, COLUMN_HEAD + canvas.rows.runs[1].top + 5)
    _click(canvas, head)
    assert canvas.folded("rows") == {"Kadezicht"}
    assert canvas.current == Place(6, 0)
    below = canvas.cell_rect(Place(6, 0)).top()
    assert below == head.y() - 5 + BAND
    _click(canvas, head)
    assert canvas.folded("rows") == frozenset()


def test_a_click_on_a_band_of_columns_folds_it(canvas: PlanCanvas) -> None:
    _click(canvas, QPoint(ROW_HEAD + canvas.columns.runs[1].top + 8, 8))
    assert canvas.folded("columns") == {"Cleaners"}
    assert canvas.columns.extent == 9 * 20 + BAND
    _click(canvas, QPoint(ROW_HEAD + canvas.columns.runs[1].top + 8, 60))
    assert canvas.folded("columns") == frozenset()


def test_the_name_of_a_narrow_band_stands_whole_over_the_room_its_neighbour_leaves(canvas: PlanCanvas) -> None:
    grid = small_grid()
    bands = ["Management"] * 2 + ["Residents"] * 9 + ["Lifts"] * 2
    columns = tuple(column._replace(band=band) for column, band in zip(grid.columns, bands, strict=True))
    canvas.set_sheet(PlanSheet(grid.rows, columns, grid.cells))
    narrow, wide, last = column_labels(canvas.columns, 0, canvas.body_rect().width())
    room = QFontMetrics(theme().font("small")).horizontalAdvance
    assert narrow.right - narrow.left > TRIANGLE_ROOM + room("Management") > 2 * canvas.cell_size
    assert (narrow.right, wide.right) == (wide.left, last.left)
    assert last.right - last.left > TRIANGLE_ROOM + room("Lifts")
    over = QPoint(ROW_HEAD + narrow.right - 4, 8)
    assert canvas.tip(spot_at(canvas, over)) == "Management"
    _click(canvas, over)
    assert canvas.folded("columns") == {"Management"}


def test_bands_fold_by_keyboard(canvas: PlanCanvas) -> None:
    canvas.set_current(Place(0, 4))
    assert _keys(canvas, Qt.Key.Key_Up, ALT) == Place(NORTH, 4)
    assert canvas.folded("rows") == {"Lindenhof"}
    assert _keys(canvas, Qt.Key.Key_Left, ALT) == Place(NORTH, 7)
    assert canvas.folded("columns") == {"Cleaners"}
    _keys(canvas, Qt.Key.Key_Down, ALT)
    _keys(canvas, Qt.Key.Key_Right, ALT)
    assert canvas.folded("rows") == canvas.folded("columns") == frozenset()


def test_marks_say_which_lock_and_which_person(canvas: PlanCanvas, qtbot: QtBot) -> None:
    row = QPoint(ROW_HEAD - 20, _point(canvas, 0, 0).y())
    with qtbot.waitSignal(canvas.program_row) as asked:
        _click(canvas, row)
    assert asked.args == [canvas.sheet.rows[0].lock_id]
    column = QPoint(_point(canvas, 0, 6).x(), BAND + 8)
    with qtbot.waitSignal(canvas.program_column) as asked:
        _click(canvas, column)
    assert asked.args == [canvas.sheet.columns[6].id]


def test_ctrl_with_the_wheel_zooms_and_holds_the_cell_under_the_pointer(canvas: PlanCanvas) -> None:
    canvas.set_sheet(PlanSheet.of(large_grid(200, 300, 500)))
    canvas.horizontalScrollBar().setValue(900)
    canvas.verticalScrollBar().setValue(700)
    point = QPoint(500, 300)
    before = _under(canvas, point)
    for turn, size in ((120, 24), (120, 32), (-120, 24), (-120, 20), (-120, 16)):
        event = QWheelEvent(
            QPointF(point),
            canvas.viewport().mapToGlobal(QPointF(point)),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), event)
        assert canvas.cell_size == size
        assert _under(canvas, point) == before


def _under(canvas: PlanCanvas, point: QPoint) -> str:
    return canvas.tip(spot_at(canvas, point))


def test_keys_zoom_and_the_usual_size_comes_back(canvas: PlanCanvas) -> None:
    _keys(canvas, Qt.Key.Key_Plus, CTRL)
    assert canvas.cell_size == 24
    for _ in range(20):
        _keys(canvas, Qt.Key.Key_Minus, CTRL)
    assert canvas.cell_size == 2
    _keys(canvas, Qt.Key.Key_0, CTRL)
    assert canvas.cell_size == 20


def test_a_cell_reached_by_keyboard_is_in_sight(canvas: PlanCanvas) -> None:
    canvas.set_sheet(PlanSheet.of(large_grid(200, 300, 500)))
    _keys(canvas, Qt.Key.Key_End, CTRL)
    assert canvas.body_rect().contains(canvas.cell_rect(Place(199, 299)))
    _keys(canvas, Qt.Key.Key_Home, CTRL)
    assert canvas.body_rect().contains(canvas.cell_rect(Place(0, 0)))


def test_the_tool_tip_is_the_sentence_of_the_cell(canvas: PlanCanvas, qtbot: QtBot) -> None:
    point = _point(canvas, 0, Cell.GROUP_PLANNED)
    asked = QHelpEvent(QEvent.Type.ToolTip, point, canvas.viewport().mapToGlobal(point))
    QApplication.sendEvent(canvas.viewport(), asked)
    assert QToolTip.text() == "K. Vos, Entrance A: by group, planned, not on the lock"
    QToolTip.hideText()


def test_the_same_cell_stays_current_when_the_plan_is_read_anew(canvas: PlanCanvas) -> None:
    canvas.set_current(Place(3, 5))
    key = canvas.current_key
    assert key is not None
    grid = small_grid(2)
    canvas.set_sheet(PlanSheet(grid.rows[1:], grid.columns, grid.cells[len(grid.columns) :]))
    assert canvas.current_key == key
    assert canvas.current == Place(2, 5)
    canvas.set_sheet(PlanSheet((), (), b""))
    assert canvas.current is None


@pytest.mark.parametrize("size", [2, 6, 12, 20, 32])
def test_states_stand_where_their_cells_are(canvas: PlanCanvas, size: int) -> None:
    canvas.set_cell_size(size)
    canvas.set_current(Place(6, 12))
    image = canvas.viewport().grab().toImage()
    box = canvas.cell_rect(Place(0, Cell.BLOCKED))
    inks = {
        image.pixelColor(x, y).name() for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())
    }
    empty = canvas.cell_rect(Place(3, 3)).center()
    if size >= 6:
        assert theme().color("m-blocked").name() in inks
        assert image.pixelColor(empty).name() == theme().color("m-cell").name()


def test_the_hot_row_and_column_reach_into_the_heads(canvas: PlanCanvas) -> None:
    canvas.set_current(Place(2, 4))
    image, hot = canvas.viewport().grab().toImage(), theme().color("m-cross").name()
    box = canvas.cell_rect(Place(2, 4))
    assert image.pixelColor(4, box.center().y()).name() == hot
    assert image.pixelColor(box.left() + 2, 60).name() == hot
    assert image.pixelColor(canvas.cell_rect(Place(2, 8)).center()).name() == hot
    assert image.pixelColor(box.left(), box.top()).name() == theme().color("focus").name()


def test_the_map_shows_what_is_in_sight_and_a_drag_moves_it(canvas: PlanCanvas, qtbot: QtBot) -> None:
    overview = PlanMap(canvas)
    qtbot.addWidget(overview)
    overview.resize(262, 72)
    overview.show()
    canvas.set_sheet(PlanSheet.of(large_grid()))
    assert overview.frame_rect().left() < 3
    QTest.mousePress(overview, LEFT, pos=QPoint(200, 50))
    assert overview.frame_rect().contains(QPointF(200, 50))
    left, top, wide, high = canvas.seen()
    assert left + wide / 2 == pytest.approx(200 / 262, abs=0.01)
    assert top + high / 2 == pytest.approx(50 / 72, abs=0.02)
    end = QPointF(20, 10)
    moved = QMouseEvent(
        QEvent.Type.MouseMove, end, overview.mapToGlobal(end), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(overview, moved)
    QTest.mouseRelease(overview, LEFT, pos=end.toPoint())
    assert canvas.seen()[0] < 0.1
    overview.grab()
