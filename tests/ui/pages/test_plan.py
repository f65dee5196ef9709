"""The locking plan of the furnished demo: what it shows, why, and what a click does to real keys and locks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.core.domain.plan_cells import PENDING, Cell, base_of, has_right, is_pending
from flexeria_desktop.core.services.matrix_rows import CellKey
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.pages.plan import PlanPage
from flexeria_desktop.ui.views.pages.registry import page_specs
from flexeria_desktop.ui.widgets.plan_paint import ROW_HEAD
from flexeria_desktop.ui.widgets.plan_sheet import Area, Place
from tests.ui.pages.conftest import User

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
HALF_OF_THE_DESIGN = (640, 360)
BEFORE_ALL = Place(0, -1)


def _open(user: User, **where: Any) -> PlanPage:
    page = user.go("plan", **where)
    assert isinstance(page, PlanPage)
    user.wait(lambda: not page.canvas.sheet.empty)
    _rest(user, page)
    return page


def _rest(user: User, page: PlanPage) -> None:
    """Until the panel has caught up with the current cell."""
    user.settle()
    user.wait(lambda: not page.loading and not page._pause.isActive())
    user.settle()


def _place(page: PlanPage, *, base: Cell, pending: bool = False, after: Place = BEFORE_ALL) -> Place:
    sheet = page.canvas.sheet
    for row in range(len(sheet.rows)):
        for column in range(len(sheet.columns)):
            place = Place(row, column)
            code = sheet.code(place)
            if place > after and base_of(code) is base and is_pending(code) == pending:
                return place
    raise AssertionError(base)


def _click(user: User, page: PlanPage, place: Place) -> None:
    page.canvas.show_cell(place)
    QTest.mouseClick(page.canvas.viewport(), LEFT, pos=page.canvas.cell_rect(place).center())
    _rest(user, page)


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def _buttons(page: PlanPage) -> list[str]:
    return [button.text() for button in page.panel.findChildren(QAbstractButton) if button.isVisible()]


def test_ctrl_2_shows_every_lock_and_everybody(user: User) -> None:
    user.go("overview")
    QTest.keyClick(user.window, Qt.Key.Key_2, CTRL)
    user.settle()
    assert user.window.current_page == "plan"
    page = _open(user)
    locks, people = user.desk.do(user.desk.actions.locks()), user.desk.do(user.desk.actions.people())
    assert {row.name for row in page.canvas.sheet.rows} == {lock.name for lock in locks}
    assert {column.id for column in page.canvas.sheet.columns} == {person.id for person in people}
    assert page.canvas.hasFocus()


def test_each_key_of_the_store_is_a_cross_in_its_cell(user: User) -> None:
    page = _open(user)
    keys = user.desk.do(user.desk.actions.keys())
    sheet = page.canvas.sheet
    wanted = {(key.lock_id, key.person_id) for key in keys if key.withdrawn_at is None}
    shown = {
        tuple(sheet.key(Place(row, column)))
        for row in range(len(sheet.rows))
        for column in range(len(sheet.columns))
        if has_right(sheet.code(Place(row, column)))
    }
    assert len(wanted) > 20
    assert shown == wanted


def test_the_panel_says_why_in_a_sentence_with_the_proof(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.ON)
    page.canvas.set_current(place)
    _rest(user, page)
    sheet = page.canvas.sheet
    person, lock = sheet.columns[place.column].name, sheet.rows[place.row].name
    texts = _texts(page.panel)
    assert f"{person} opens {lock}." in texts
    assert any(text.startswith("receipt of list") for text in texts)
    assert {"Wanted", "Queued", "On the lock"} <= set(texts)
    assert "Take in" in _buttons(page)


def test_what_is_taken_in_and_still_opens_is_said_first_with_its_cure(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.TAKEN, pending=True)
    page.canvas.set_current(place)
    _rest(user, page)
    sheet = page.canvas.sheet
    sentence = f"{sheet.columns[place.column].name} still opens {sheet.rows[place.row].name}."
    assert sentence in _texts(page.panel)
    assert _buttons(page)[0] == "Program now"
    wrapped = [label for label in page.panel.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    # What wraps asks for its room with the next turns of the loop.
    user.wait(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in wrapped))


def test_space_takes_a_key_in_and_space_gives_it_back(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.ON)
    key = page.canvas.sheet.key(place)
    page.canvas.set_current(place)
    user.press(Qt.Key.Key_Space)
    _until(user, page, key, Cell.TAKEN)
    assert page.canvas.sheet.rows[place.row].need > 0
    user.press(Qt.Key.Key_Space)
    _until(user, page, key, Cell.ON)


def _until(user: User, page: PlanPage, key: CellKey, state: Cell) -> None:
    def shown() -> None:
        place = page.canvas.sheet.place_of(key)
        found = None if place is None else base_of(page.canvas.sheet.code(place))
        said = [toast.sentence for toast in user.window.overlays.toasts]
        assert found is state, (place, page.canvas.area, QApplication.focusWidget(), said)

    user.wait(shown)
    _rest(user, page)


def test_a_new_right_asks_for_a_medium_with_person_and_lock_filled_in(user: User) -> None:
    page = _open(user)
    place = next(
        Place(0, column)
        for column in range(len(page.canvas.sheet.columns))
        if base_of(page.canvas.sheet.code(Place(0, column))) is Cell.EMPTY
    )
    _click(user, page, place)
    user.wait(lambda: user.window.overlays.sheet_open)
    user.settle()
    person, lock = page.canvas.sheet.columns[place.column].name, page.canvas.sheet.rows[place.row].name
    sheet = user.window.overlays._sheet
    assert sheet is not None
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert any(lock in text for text in shown), shown
    assert person in [edit.text() for edit in sheet.findChildren(QLineEdit)]
    user.press(Qt.Key.Key_Escape)


def test_taking_several_asks_once_with_the_numbers(user: User) -> None:
    page = _open(user)
    sheet = page.canvas.sheet
    row = max(range(len(sheet.rows)), key=lambda at: sum(has_right(sheet.code(Place(at, n))) for n in range(8)))
    held = sum(has_right(sheet.code(Place(row, column))) for column in range(8))
    before = sheet.cells
    page.canvas.set_current(Place(row, 0))
    page.canvas.set_current(Place(row, 7), extend=True)
    page.canvas.ask(page.canvas.area, False)
    go = user.find("confirm.go")
    dialog = go.window()
    assert go.text() == f"Take in {held} rights"
    assert any(sheet.rows[row].name in text for text in _texts(dialog))
    user.press(Qt.Key.Key_Escape)
    _rest(user, page)
    assert page.canvas.sheet.cells == before


def test_f6_takes_in_f8_suspends_and_the_cell_shows_it(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.ON)
    key = page.canvas.sheet.key(place)
    page.canvas.set_current(place)
    _rest(user, page)
    user.press(Qt.Key.Key_F8)
    user.click(user.find("confirm.go"))
    _until(user, page, key, Cell.BLOCKED)
    user.click(user.find("plan.why.resume"))
    _until(user, page, key, Cell.ON)
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    page.canvas.setFocus()
    user.press(Qt.Key.Key_F6)
    _until(user, page, key, Cell.TAKEN)
    user.click(user.find("plan.why.give_back"))
    _until(user, page, key, Cell.ON)


def _said(user: User) -> str:
    """The last sentence in the corner."""
    shown = user.window.overlays.toasts
    return shown[-1].sentence if shown else ""


def test_a_key_that_cannot_do_anything_says_why(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.EMPTY)
    person, lock = page.canvas.sheet.columns[place.column].name, page.canvas.sheet.rows[place.row].name
    page.canvas.set_current(place)
    _rest(user, page)
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F8):
        user.press(key)
        user.wait(lambda: _said(user) == f"{person} has no right at {lock}.")
        user.window.overlays.toasts[-1].close_toast()
    taken = _place(page, base=Cell.TAKEN, pending=True)
    page.canvas.set_current(taken)
    _rest(user, page)
    user.press(Qt.Key.Key_F8)
    user.wait(lambda: _said(user).endswith("is taken in already."))


def test_the_menu_of_a_cell_does_what_its_keys_do(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.ON)
    point = page.canvas.cell_rect(place).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, page.canvas.viewport().mapToGlobal(point))
    QApplication.sendEvent(page.canvas.viewport(), event)
    menu = user.find("plan.menu", QMenu)
    assert page.canvas.current == place
    words = {action.text(): action for action in menu.actions() if action.isEnabled()}
    assert {"Why?", "Take in 1 right", "Suspend the keys of the current cell"} <= set(words)
    words["Why?"].trigger()
    menu.close()
    _rest(user, page)
    assert page.panel.isAncestorOf(user.window.focusWidget())


def test_the_chip_and_the_legend_leave_what_waits(user: User) -> None:
    page = _open(user)
    whole = page.canvas.sheet
    waiting = {
        tuple(whole.key(Place(row, column)))
        for row in range(len(whole.rows))
        for column in range(len(whole.columns))
        if whole.code(Place(row, column)) & PENDING
    }
    assert page.pending.accessibleName() == f"Pending only, {len(waiting)}"
    user.click(page.pending)
    sheet = page.canvas.sheet
    assert {row.lock_id for row in sheet.rows} == {lock for lock, _ in waiting}
    assert {column.id for column in sheet.columns} == {person for _, person in waiting}
    assert page.legend.state == "pending"
    user.click(page.legend.entries["taken"])
    assert not page.pending.isChecked()
    assert page.canvas.sheet.code(Place(0, 0)) & 0x3F == Cell.TAKEN
    user.click(page.legend.entries["taken"])
    assert page.canvas.sheet.cells == whole.cells


def test_a_chosen_place_narrows_the_rows_and_leaves_the_people(user: User) -> None:
    page = _open(user)
    people = len(page.canvas.sheet.columns)
    lock = user.desk.do(user.desk.actions.locks())[0]
    annex = user.desk.do(user.desk.actions.add_place(PlaceKind.BUILDING, "Annex"))
    try:
        user.desk.do(user.desk.actions.put_locks([lock.id], annex))
        user.window.context.changed("locks")
        user.wait(lambda: any(row.id == annex for row in page.place.filter.rows))
        page.place.filter.choose(annex)
        user.wait(lambda: [row.lock_id for row in page.canvas.sheet.rows] == [lock.id])
        assert len(page.canvas.sheet.columns) == people
        assert page.place.chip.text == "Annex"
        page.place.filter.clear()
        user.wait(lambda: len(page.canvas.sheet.rows) > 1)
    finally:
        user.desk.do(user.desk.actions.put_locks([lock.id], lock.place_id))
        user.desk.do(user.desk.actions.remove_place(annex))
        user.settle()


def test_the_filter_finds_a_lock_by_its_name_and_nothing_by_nonsense(user: User) -> None:
    page = _open(user)
    name = page.canvas.sheet.rows[2].name
    page.filter.edit.setFocus()
    user.type(name)
    user.wait(lambda: [row.name for row in page.canvas.sheet.rows] == [name])
    page.filter.edit.selectAll()
    user.type("zzzz")
    user.wait(page.empty.isVisible)
    user.click(user.find("plan.first"))
    user.wait(lambda: page.stack.currentWidget() is page.plan)
    assert len(page.canvas.sheet.rows) > 1


def test_a_click_on_a_flash_programs_that_lock(user: User) -> None:
    page = _open(user)
    row = next(at for at, entry in enumerate(page.canvas.sheet.rows) if entry.need)
    lock = page.canvas.sheet.rows[row].lock_id
    page.canvas.show_cell(Place(row, 0))
    point = QPoint(ROW_HEAD - 20, page.canvas.cell_rect(Place(row, 0)).center().y())
    QTest.mouseClick(page.canvas.viewport(), LEFT, pos=point)

    def programmed() -> bool:
        return next(entry.need for entry in page.canvas.sheet.rows if entry.lock_id == lock) == 0

    user.wait(programmed)
    _rest(user, page)


def test_a_band_that_was_shut_is_shut_in_the_next_window(user: User) -> None:
    page = _open(user)
    band = next(run.name for run in page.canvas.rows.runs if run.name)
    page.canvas.setFocus()
    page.canvas.set_current(Place(0, 0))
    user.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert band in page.canvas.folded("rows")
    user.settle()
    again = MainWindow(theme=theme(), runner=user.desk.runner, actions=user.desk.actions, pages=page_specs())
    user.bot.addWidget(again)
    again.show()
    again.navigate("plan")
    user.settle()
    other = again.page("plan")
    assert isinstance(other, PlanPage)
    user.wait(lambda: other.canvas.folded("rows") == page.canvas.folded("rows"))
    page.canvas.toggle_band("rows", band)
    user.settle()


def test_zoom_by_buttons_stops_at_the_ends(user: User) -> None:
    page = _open(user)
    for _ in range(3):
        user.click(page.zoom.larger)
    assert page.zoom.size_now.text() == "32 px"
    assert not page.zoom.larger.isEnabled()
    user.click(page.zoom.size_now)
    assert page.canvas.cell_size == 20


@pytest.mark.parametrize("size", [(1280, 720), HALF_OF_THE_DESIGN], ids=["at 100 %", "at 200 %"])
def test_enter_leads_to_the_reason_beside_the_plan_or_over_it(user: User, size: tuple[int, int]) -> None:
    user.window.resize(*size)
    page = _open(user)
    page.canvas.set_current(_place(page, base=Cell.ON))
    _rest(user, page)
    page.canvas.setFocus()
    user.press(Qt.Key.Key_Return)
    _rest(user, page)
    if size == HALF_OF_THE_DESIGN:
        assert page.canvas.body_rect().height() >= 4 * page.canvas.cell_size, "cells come first in a low window"
        assert page.canvas.isAncestorOf(page.legend)
        assert not page.panel.isVisible()
        assert user.window.overlays.sheet_open
        button = user.find("plan.why.take_in")
        assert button.window() is user.window
        user.press(Qt.Key.Key_Escape)
    else:
        assert page.panel.isVisible()
        assert page.panel.isAncestorOf(user.window.focusWidget())
        user.press(Qt.Key.Key_Escape)
        assert page.canvas.hasFocus()


def test_the_cell_that_another_page_asks_for_is_shown(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.ON, after=Place(3, 5))
    key = page.canvas.sheet.key(place)
    page.canvas.set_folded("rows", {page.canvas.sheet.rows[place.row].band})
    user.go("overview")
    user.go("plan", lock=key.lock_id, person=key.column_id)
    _rest(user, page)
    assert page.canvas.current_key == key
    assert page.canvas.body_rect().contains(page.canvas.cell_rect(place))


def test_a_screen_reader_hears_the_cell_the_keyboard_is_on(user: User) -> None:
    page = _open(user)
    place = _place(page, base=Cell.ON)
    page.canvas.set_current(place)
    focused = QAccessible.queryAccessibleInterface(page.canvas).focusChild()
    sheet = page.canvas.sheet
    person, lock = sheet.columns[place.column].name, sheet.rows[place.row].name
    assert focused.text(QAccessible.Text.Name) == f"{person}, {lock}: on the lock"


def test_printing_opens_the_preview_of_what_is_shown(user: User) -> None:
    page = _open(user)
    user.click(page.print)
    found: list[QWidget] = []

    def opened() -> bool:
        found[:] = [window for window in QApplication.topLevelWidgets() if window.objectName() == "preview"]
        return bool(found) and found[0].isVisible()

    user.wait(opened)
    assert found[0].windowTitle() == "Locking plan: preview"
    found[0].close()


@pytest.fixture
def groups(user: User) -> Iterator[None]:
    """Two groups: one of nobody, one of somebody."""
    do, actions = user.desk.do, user.desk.actions
    made = tuple(do(actions.make_people_group(name)) for name in ("Board", "Cleaners"))
    do(actions.join_group(made[1], [do(actions.people())[0].id]))
    yield
    for group in made:
        do(actions.delete_people_group(group))
    user.window.context.changed("people", "keys")
    user.settle()


@pytest.mark.usefixtures("groups")
def test_rights_of_groups_are_given_in_a_range_and_filled_away(user: User) -> None:
    page = _open(user, axis="groups")
    canvas, view = page.canvas, page.canvas.viewport()
    canvas.setFocus()
    end = len(canvas.sheet.rows) - 1
    first, last = Place(end - 1, 0), Place(end, 1)
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.NoModifier, canvas.cell_rect(first).center())
    _until(user, page, canvas.sheet.key(first), Cell.GROUP_PLANNED)
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, canvas.cell_rect(last).center())
    assert canvas.area == Area(*first, *last)
    user.press(Qt.Key.Key_Space)
    four = [canvas.sheet.key(Place(row, column)) for row in (end - 1, end) for column in (0, 1)]
    for key in four:
        _until(user, page, key, Cell.GROUP_PLANNED)
    user.press(Qt.Key.Key_F5)
    user.wait(lambda: _said(user).endswith("already."))
    user.press(Qt.Key.Key_F8)
    user.wait(lambda: _said(user).startswith("A group has no keys of its own"))
    canvas.set_current(first)
    user.press(Qt.Key.Key_Space)
    _until(user, page, canvas.sheet.key(first), Cell.EMPTY)
    _drag(page, first, last)
    for key in four:
        _until(user, page, key, Cell.EMPTY)


def _drag(page: PlanPage, start: Place, end: Place) -> None:
    """Fill with Ctrl."""
    view = page.canvas.viewport()
    there = page.canvas.cell_rect(end).center()
    QTest.mousePress(view, LEFT, CTRL, page.canvas.cell_rect(start).center())
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(there), view.mapToGlobal(QPointF(there)), LEFT, LEFT, CTRL)
    QApplication.sendEvent(view, moved)
    QTest.mouseRelease(view, LEFT, CTRL, there)
