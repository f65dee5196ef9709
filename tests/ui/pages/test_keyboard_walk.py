"""A walk over every page by the keyboard alone: get there, see where one is, do the main thing, leave with Esc."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

from flexeria_desktop.ui.views.search_data import SearchData
from flexeria_desktop.ui.widgets import DataTable
from flexeria_desktop.ui.widgets.dialogs import Dialog
from flexeria_desktop.ui.widgets.overlay import SideSheet
from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas
from flexeria_desktop.ui.widgets.rows_model import is_special
from tests.ui.pages.conftest import User
from tests.ui.pages.stops import shows_focus, spoken

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MOST_STOPS = 60


@dataclass(frozen=True)
class Stop:
    """A page: its key of the window, 0 = none; how it is called in the search; the key or the button of a deed."""

    page: str
    number: int
    name: str
    deed: Qt.Key | str
    held: Qt.KeyboardModifier = NONE


STOPS = (
    Stop("overview", 1, "Overview", Qt.Key.Key_F5),
    Stop("plan", 2, "Locking plan", Qt.Key.Key_F5),
    Stop("locks", 3, "Locks", Qt.Key.Key_N, CTRL),
    Stop("people", 4, "People", Qt.Key.Key_N, CTRL),
    Stop("organisations", 5, "Organisations", "organisations.first"),
    Stop("keys", 6, "Keys", Qt.Key.Key_F5),
    Stop("programming", 7, "Programming", Qt.Key.Key_F7),
    Stop("events", 8, "Events", "events.figures"),
    Stop("prepaid", 9, "Prepaid codes", Qt.Key.Key_F7),
    Stop("reports", 0, "Reports", Qt.Key.Key_F7),
    Stop("settings", 0, "Settings", Qt.Key.Key_F1),
    Stop("groups", 0, "Groups", Qt.Key.Key_N, CTRL),
    Stop("handed_out", 0, "Handed out", "handed_out.labels"),
    Stop("buildings", 0, "Buildings", Qt.Key.Key_N, CTRL),
    Stop("schedules", 0, "Schedules and holidays", Qt.Key.Key_N, CTRL),
    Stop("sync", 0, "Sync", Qt.Key.Key_F7),
)


@pytest.mark.parametrize("stop", STOPS, ids=[stop.page for stop in STOPS])
def test_every_page_by_keyboard_alone(user: User, stop: Stop) -> None:
    SearchData(user.window)
    user.window.navigate("overview" if stop.page != "overview" else "locks")
    user.settle()
    _go(user, stop)
    first = _focused()
    assert _page(user).isAncestorOf(first) or first is _page(user)
    _tab_through(user)
    _page(user).setFocus(Qt.FocusReason.OtherFocusReason)
    _do_and_leave(user, stop)


def _go(user: User, stop: Stop) -> None:
    if stop.number:
        _strike(Qt.Key(Qt.Key.Key_0 + stop.number), CTRL)
    else:
        _strike(Qt.Key.Key_K, CTRL)
        user.type(f"Go to {stop.name}")
        user.wait(user.window.search.isVisible)
        user.press(Qt.Key.Key_Return)
    user.wait(lambda: user.window.current_page == stop.page)
    user.settle()


def _tab_through(user: User) -> None:
    """Tab to the end of the page: each stop is seen, is in sight and has a name."""
    page, seen = _page(user), []
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    for _press in range(MOST_STOPS):
        user.press(Qt.Key.Key_Tab)
        here = _focused()
        if not page.isAncestorOf(here) or here in seen:
            break
        seen.append(here)
        assert spoken(here), f"{here.objectName()} {here} says nothing"
        # What a table shows is on a ground of its own, which covers all of it.
        ground = here.viewport() if isinstance(here, QTableView) else here
        assert not ground.visibleRegion().isEmpty(), f"{here.objectName()} {here} is out of sight"
        assert shows_focus(here), f"{here.objectName()} {here} does not show that it has the keyboard"
    assert len(seen) >= 1
    for table in page.findChildren(DataTable):
        if table.isVisible():
            _cells_say_what_they_show(table)


def _cells_say_what_they_show(table: DataTable) -> None:
    """Nothing is told by a picture alone: the row of a cell with a sign says something in that cell."""
    told = Qt.ItemDataRole.AccessibleTextRole
    for line, row in enumerate(table.rows[:12]):
        for place, column in enumerate(table.model.columns):
            shown = table.model.data(table.model.index(line, place), told)
            signs = [sign(row) for sign in (column.icon, column.badge) if sign is not None and not is_special(row)]
            assert shown or not any(signs), f"{table.view.accessibleName()}: {column.title}"


def _do_and_leave(user: User, stop: Stop) -> None:
    """What the page is for opens by its key, Esc closes it, and the keyboard is where it was."""
    before = _tab_to(user, stop.deed) if isinstance(stop.deed, str) else _focused()
    _strike(Qt.Key.Key_Return if isinstance(stop.deed, str) else stop.deed, stop.held)
    user.wait(lambda: user.window.overlays.sheet_open or bool(_dialogs(user)) or _typing_in_place(user, before))
    user.settle()
    assert _focused() is not before
    _all_within_is_named(user)
    user.press(Qt.Key.Key_Escape)
    user.wait(lambda: not user.window.overlays.sheet_open and not _dialogs(user))
    user.settle()
    # A window manager does this when a dialog has gone.
    user.window.activateWindow()
    user.wait(lambda: QApplication.focusWidget() is not None)
    page = _page(user)
    here = _focused()
    assert here in (before, page) or page.isAncestorOf(here), here
    if user.window.current_page == stop.page:
        assert here is before or before is page, here


def _all_within_is_named(user: User) -> None:
    """What opened begins with what one does there, not with its cross, and each stop in it is in sight and says it."""
    over = [one for one in (*_dialogs(user), *user.window.findChildren(SideSheet)) if one.isVisible()]
    if not over:
        return
    seen: list[QWidget] = []
    while (here := _focused()) not in seen and len(seen) < MOST_STOPS:
        seen.append(here)
        assert over[0].isAncestorOf(here)
        assert spoken(here), f"{here.objectName()} {here} says nothing"
        assert not here.visibleRegion().isEmpty() or isinstance(here, QTableView), (
            f"{here.objectName()} is out of sight"
        )
        user.press(Qt.Key.Key_Tab)
    assert seen[0] is _focused()
    assert spoken(seen[0]) != "Close" or len(seen) == 1


def _tab_to(user: User, name: str) -> QWidget:
    for _press in range(MOST_STOPS):
        if _focused().objectName() == name:
            return _focused()
        user.press(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {name} by Tab")


@pytest.mark.parametrize("deed", ["Update firmware", "Replace lock"])
def test_a_sheet_from_the_menu_of_a_lock_gives_the_keyboard_back(user: User, deed: str) -> None:
    page = user.go("locks")
    page.setFocus()
    before = _tab_to(user, "locks.more")
    _strike(Qt.Key.Key_Return)
    menu = page.detail.head.menu
    user.wait(menu.isVisible)
    while menu.activeAction() is None or menu.activeAction().text() != deed:
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    user.wait(lambda: user.window.overlays.sheet_open)
    user.settle()
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    _all_within_is_named(user)
    _strike(Qt.Key.Key_Escape)
    assert not user.window.overlays.sheet_open
    assert _focused() is before


def test_the_menu_key_means_the_cell_that_has_the_keyboard(user: User) -> None:
    """Not the one that happens to lie in the middle, where Qt says the menu belongs."""
    plan = user.go("plan")
    canvas = plan.canvas
    assert isinstance(canvas, PlanCanvas)
    canvas.setFocus()
    for _press in range(2):
        user.press(Qt.Key.Key_Down)
    here = canvas.current
    wanted: list[object] = []
    canvas.menu_wanted.connect(lambda where: wanted.append((canvas.current, canvas.viewport().mapFromGlobal(where))))
    middle = canvas.viewport().rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(canvas.viewport(), QContextMenuEvent(reason, middle, canvas.viewport().mapToGlobal(middle)))
    assert here is not None
    assert wanted == [(here, canvas.cell_rect(here).bottomLeft())]


def test_esc_leaves_the_search_and_gives_the_keyboard_back(user: User) -> None:
    user.go("keys")
    table = user.find("keys.table").findChild(QTableView)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    _strike(Qt.Key.Key_K, CTRL)
    assert isinstance(_focused(), QLineEdit)
    user.press(Qt.Key.Key_Escape)
    assert _focused() is table


def test_the_sheet_of_a_lost_medium_has_the_keyboard_at_once(user: User) -> None:
    user.go("people")
    _strike(Qt.Key.Key_F7)
    user.settle()
    assert user.window.overlays.sheet_open
    assert not user.find("people.table").isAncestorOf(_focused())
    user.press(Qt.Key.Key_Escape)
    assert not user.window.overlays.sheet_open


def _strike(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key as the keyboard does: the window gets it, with its shortcuts and its menu key."""
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, key, held)
    QApplication.processEvents()


def _typing_in_place(user: User, before: QWidget) -> bool:
    here = QApplication.focusWidget()
    return isinstance(here, QLineEdit) and here is not before and _page(user).isAncestorOf(here)


def _dialogs(user: User) -> list[Dialog]:
    return [one for one in user.window.findChildren(Dialog) if one.isVisible()]


def _page(user: User) -> QWidget:
    found = user.window.page(user.window.current_page)
    assert found is not None
    return found


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
