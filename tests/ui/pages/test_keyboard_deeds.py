"""What one does on the pages, from the first key to the last, without a mouse: one window and no way but keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.plan_cells import Cell, base_of
from flexeria_desktop.core.services.matrix_rows import CellKey
from flexeria_desktop.demo.side import DemoSide
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.pages.registry import page_specs
from flexeria_desktop.ui.widgets import DataTable, Toast
from flexeria_desktop.ui.widgets.dialogs import Dialog
from tests.ui.conftest import PatientBot
from tests.ui.pages.conftest import Desk, User

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
MOST_STOPS = 60
NUMBERED = ("Overview", "Locking plan", "Locks", "People", "Organisations", "Keys", "Programming", "Events")
LOCK, TAG = "Fietsenkelder", "04 5E C0 11 22 33 44"


class Hands(User):
    """Somebody who has a keyboard and nothing else."""

    def strike(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key: whichever window is in front gets it."""
        if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
            # A window manager does this when a list or a dialog has gone.
            self.window.activateWindow()
            self.wait(lambda: QGuiApplication.focusWindow() is not None)
        front = QGuiApplication.focusWindow()
        assert front is not None
        QTest.keyClick(front, key, held)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            self.type(letter)

    @property
    def here(self) -> QWidget:
        """What has the keyboard."""
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            self.wait(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def tab_to(self, name: str, back: bool = False) -> QWidget:
        """Tab until a control of that name, or a part of one, has the keyboard."""
        for _step in range(MOST_STOPS):
            here = self.here
            holder = here.parentWidget()
            spoken = QAccessible.queryAccessibleInterface(here).text(QAccessible.Text.Name)
            if name in (here.objectName(), holder.objectName() if holder else "", spoken):
                return here
            self.strike(KEY.Key_Backtab if back else KEY.Key_Tab, SHIFT if back else NONE)
        raise AssertionError(f"no way to {name} by Tab")

    def do(self, name: str, key: Qt.Key = KEY.Key_Return) -> None:
        """Tab to a button and press it."""
        assert self.tab_to(name).isEnabled()
        self.strike(key)
        self.settle()

    def down_to(self, table: DataTable, wanted: Callable[[Any], bool]) -> None:
        """Go down in the table that has the keyboard until a row is the current one."""
        assert table.isAncestorOf(self.here)
        for _row in table.rows:
            if table.current is not None and wanted(table.current):
                return
            self.strike(KEY.Key_Down)
        assert table.current is not None
        assert wanted(table.current)

    def choose(self, name: str, text: str) -> None:
        """Tab to a field with a list, type and take the first that fits."""
        self.tab_to(name)
        self.write(text)
        self.wait(lambda: QApplication.activePopupWidget() is not None)
        for key in (KEY.Key_Down, KEY.Key_Return):
            self.strike(key)

    def show(self, page: str) -> Any:
        """Go to a page by its number, or through the search."""
        if page in NUMBERED:
            self.strike(KEY(KEY.Key_1 + NUMBERED.index(page)), CTRL)
        else:
            self.strike(KEY.Key_K, CTRL)
            self.write(f"Go to {page}")
            self.wait(self.window.search.isVisible)
            self.strike(KEY.Key_Return)
        self.settle()
        return self.window.page(self.window.current_page)

    def dialog(self) -> Dialog:
        """Wait for a dialog."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), Dialog))
        return QApplication.activeModalWidget()  # type: ignore[return-value]

    def said(self) -> str:
        """What the newest toast says."""
        shown = [toast for toast in self.window.findChildren(Toast) if toast.isVisible()]
        return shown[-1].sentence if shown else ""


@pytest.fixture(scope="module")
def hands(desk: Desk, request: pytest.FixtureRequest, dressed: QApplication) -> Iterator[Hands]:
    """One window for all of this."""
    window = MainWindow(theme=theme(), runner=desk.runner, actions=desk.actions, pages=page_specs())
    window.context.demo = DemoSide(desk.building, desk.profile)  # type: ignore[attr-defined]
    FrameData(window)
    window.show()
    window.activateWindow()
    somebody = Hands(PatientBot(request), window, desk)
    somebody.wait(window.isActiveWindow)
    somebody.settle()
    yield somebody
    desk.runner.cancel_all()
    somebody.wait(lambda: not desk.runner.running)
    window.close()
    window.deleteLater()
    dressed.processEvents()


def keys_of(desk: Desk, name: str) -> list[Any]:
    person = next(row for row in desk.do(desk.actions.people(name)) if row.name == name)
    return list(desk.do(desk.actions.keys(person_id=person.id)))


def test_a_key_is_issued_taken_in_and_brought_back_by_undo(hands: Hands, desk: Desk) -> None:
    who = "B. Bakker"
    hands.show("Keys")
    hands.strike(KEY.Key_F5)
    hands.choose("Person", who)
    hands.choose("Locks", LOCK)
    hands.tab_to("Number of the tag")
    hands.write(TAG)
    hands.do("issue.go")
    hands.wait(lambda: any(key.lock == LOCK for key in keys_of(desk, who)))
    hands.settle()
    page = hands.window.page("keys")
    key = next(one for one in keys_of(desk, who) if one.lock == LOCK)

    hands.tab_to("Search holder, lock or medium")
    hands.write("bakker")
    hands.wait(lambda: {row.person for row in page.table.rows} == {who})
    hands.settle()
    hands.tab_to("keys.table")
    hands.down_to(page.table, lambda row: row.id == key.id)

    def state() -> KeyState:
        return next(one.state for one in keys_of(desk, who) if one.id == key.id)

    hands.strike(KEY.Key_F6)
    hands.dialog()
    hands.strike(KEY.Key_Return)
    hands.settle()
    assert state() is KeyState.ISSUED, "Enter alone takes nothing from anybody"
    hands.strike(KEY.Key_F6)
    hands.dialog()
    hands.do("confirm.go", KEY.Key_Space)
    hands.wait(lambda: all(one.id != key.id for one in keys_of(desk, who)))
    hands.settle()
    hands.strike(KEY.Key_Z, CTRL)
    hands.settle()
    hands.wait(lambda: any(one.lock == LOCK for one in keys_of(desk, who)))


def test_the_menu_of_a_table_has_the_deeds_of_the_page_and_its_order(hands: Hands) -> None:
    for page in ("Locks", "People", "Keys", "Programming", "Events", "Sync"):
        shown = hands.show(page)
        view = next(one for one in shown.findChildren(QTableView) if one.isVisible() and one.model().rowCount())
        view.setFocus(Qt.FocusReason.TabFocusReason)
        view.setCurrentIndex(QModelIndex())
        hands.strike(KEY.Key_F10, SHIFT)
        assert view.selectionModel().selectedRows(), "it means a row"
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), page
        texts = [action.text() for action in menu.actions() if action.text()]
        assert texts[: len(shown.keys)] == [key.text for key in shown.keys]
        assert "Copy the chosen rows" in texts
        hands.strike(KEY.Key_Escape)
        assert hands.here is view

    page = hands.show("Keys")
    page.table.view.setFocus(Qt.FocusReason.TabFocusReason)
    hands.strike(KEY.Key_F10, SHIFT)
    hands.strike(KEY.Key_Up)
    hands.strike(KEY.Key_Right)
    orders = QApplication.activePopupWidget()
    assert next(action.text() for action in orders.actions()) == "Holder"
    hands.strike(KEY.Key_Return)
    names = [row.person for row in page.table.rows]
    assert names == sorted(names, key=str.casefold)


def test_each_key_of_the_spec_does_its_deed_on_every_page(hands: Hands) -> None:
    for page in ("Events", "Organisations", "Settings"):
        hands.show(page)
        hands.strike(KEY.Key_F7)
        hands.settle()
        assert hands.window.overlays.sheet_open, page
        hands.strike(KEY.Key_Escape)
        assert not hands.window.overlays.sheet_open
    for key, there in ((KEY.Key_F9, "programming"), (KEY.Key_F6, "keys"), (KEY.Key_F8, "keys")):
        hands.window.navigate("sync")
        hands.strike(key)
        assert hands.window.current_page == there
    hands.show("Reports")
    hands.strike(KEY.Key_F5)
    hands.settle()
    assert (hands.window.current_page, hands.window.overlays.sheet_open) == ("keys", True)
    hands.strike(KEY.Key_Escape)


def test_a_message_is_reached_pressed_and_left(hands: Hands) -> None:
    page, pressed = hands.show("Reports"), []
    before = hands.tab_to("reports.plan")
    hands.window.show_toast("Three keys are given.", "Undo", lambda: pressed.append(1))
    hands.strike(KEY.Key_M, CTRL | SHIFT)
    assert hands.here.text() == "Undo"
    toast = hands.here.parentWidget()
    toast.timer.timeout.emit()
    assert toast.isVisible(), "it waits for who is on its button"
    hands.strike(KEY.Key_Return)
    assert (pressed, hands.here) == ([1], before)
    hands.window.show_toast("Two keys are given.")
    hands.strike(KEY.Key_M, CTRL | SHIFT)
    hands.strike(KEY.Key_Escape)
    assert hands.here is before
    assert page.isVisible()


def test_a_group_is_made_filled_and_given_a_lock_in_the_plan(hands: Hands, desk: Desk) -> None:
    hands.show("Groups")
    hands.strike(KEY.Key_N, CTRL)
    hands.write("Cleaners")
    hands.strike(KEY.Key_Return)
    hands.settle()
    (group,) = desk.do(desk.actions.people_groups())
    hands.strike(KEY.Key_F5)
    hands.settle()
    hands.tab_to("groups.people.search")
    hands.write("Bakker")
    table = hands.find("groups.people")
    hands.wait(lambda: [row.name for row in table.rows] == ["B. Bakker"])
    hands.tab_to("groups.people")
    hands.strike(KEY.Key_Space)
    hands.do("groups.save")
    hands.wait(lambda: desk.do(desk.actions.people_groups())[0].members == 1)
    hands.settle()

    page = hands.show("Locking plan")
    hands.tab_to("People", back=True)
    hands.strike(KEY.Key_Right)
    hands.settle()
    hands.wait(lambda: len(page.canvas.sheet.columns) == 1 and not page.loading)
    hands.tab_to("plan.canvas")
    row = next(at for at, one in enumerate(page.canvas.sheet.rows) if one.name == LOCK)
    while page.canvas.current.row < row:
        hands.strike(KEY.Key_Down)
    assert page.canvas.current_key == CellKey(desk.lock(LOCK).id, group.id)

    def cell() -> Cell:
        return base_of(page.canvas.sheet.code(page.canvas.current))

    assert cell() is Cell.EMPTY
    hands.strike(KEY.Key_Space)
    hands.wait(lambda: cell() is Cell.GROUP_PLANNED)
    hands.settle()
    assert desk.do(desk.actions.people_groups())[0].locks == 1
    hands.strike(KEY.Key_Escape)
    hands.strike(KEY.Key_Z, CTRL)
    hands.settle()
    hands.wait(lambda: cell() is Cell.EMPTY)


def test_somebody_moves_out_and_a_medium_is_reported_lost(hands: Hands, desk: Desk) -> None:
    page = hands.show("People")
    hands.tab_to("people.table")
    hands.down_to(page.rail.table, lambda item: item.title == "C. van Dijk")
    hands.settle()
    hands.strike(KEY.Key_M, CTRL)
    hands.do("move_out.go")
    hands.wait(lambda: not hands.window.overlays.sheet_open)
    hands.settle()
    gone = desk.do(desk.actions.people("van Dijk"))[0]
    assert gone.until is not None

    hands.tab_to("people.table")
    hands.down_to(page.rail.table, lambda item: item.title == "D. Peeters")
    hands.settle()
    hands.strike(KEY.Key_F7)
    hands.settle()
    hands.tab_to("Media")
    hands.strike(KEY.Key_Space)
    hands.do("lost.go")
    hands.wait(lambda: bool(desk.do(desk.actions.open_losses())))
    hands.settle()
    hands.strike(KEY.Key_Escape)


def test_a_schedule_is_made(hands: Hands, desk: Desk) -> None:
    hands.show("Schedules and holidays")
    hands.strike(KEY.Key_N, CTRL)
    hands.write("Cleaning")
    hands.tab_to("schedule.board")
    hands.strike(KEY.Key_Down)
    hands.strike(KEY.Key_Return)
    hands.settle()
    hands.do("schedule.save")
    hands.wait(lambda: bool(desk.do(desk.actions.schedules())))


def test_events_are_narrowed_by_text_and_by_the_bars(hands: Hands) -> None:
    page = hands.show("Events")
    chart = hands.tab_to("events.histogram")
    hands.strike(KEY.Key_End)
    hands.strike(KEY.Key_Left, SHIFT)
    assert chart.accessibleDescription(), "each bar is told"
    hands.strike(KEY.Key_Return)
    hands.settle()
    assert page.filter.wanted().since is not None
    hands.tab_to("Search names and text")
    hands.write("zzz")
    hands.settle()


def test_a_report_is_shown_and_left(hands: Hands) -> None:
    hands.show("Reports")
    hands.do("reports.keys_by_person")
    hands.wait(lambda: hands.here.objectName() == "preview.pages")
    hands.strike(KEY.Key_Escape)
    hands.wait(lambda: hands.here.objectName() == "reports.keys_by_person")


def test_jobs_are_cancelled_one_by_one_in_their_list(hands: Hands, desk: Desk) -> None:
    async def long(_report: object) -> None:
        await asyncio.sleep(60)

    hands.show("Reports")
    jobs = [desk.runner.start(title, long) for title in ("Reading logs", "Setting clocks")]
    area = hands.window.job_area
    hands.wait(lambda: "2 jobs" in area.summary.text())
    hands.tab_to(area.summary.text(), back=True)
    hands.strike(KEY.Key_Return)
    assert hands.window.job_list.isVisible()
    for _job in jobs:
        hands.strike(KEY.Key_Tab)
        assert hands.window.job_list.isAncestorOf(hands.here)
        hands.strike(KEY.Key_Space)
        hands.wait(lambda: not hands.here.isEnabled() or hands.here.isVisible())
    hands.wait(lambda: not any(job.running for job in jobs))
    hands.strike(KEY.Key_Escape)
    assert not hands.window.job_list.isVisible()


def test_the_column_of_pages_folds(hands: Hands) -> None:
    hands.show("Settings")
    hands.tab_to("Collapse")
    for closed in (True, False):
        hands.strike(KEY.Key_Space)
        assert hands.window.navigation.closed == closed
