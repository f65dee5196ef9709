"""The frame, driven by mouse and keyboard as a person does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flexeria_desktop.hardware.refusals import VersionConflict
from flexeria_desktop.ui.context import Command, Operator, PageContext, PageSpec, SearchHit
from flexeria_desktop.ui.jobs import JobProgress, JobRunner, Report
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.status_bar import ChipState
from flexeria_desktop.ui.widgets import ConfirmDialog, ErrorDialog, LineInput, Toast

PAGES = ("overview", "locks", "people", "keys", "programming", "events", "prepaid", "settings")


class PlainPage(Page):
    topics = frozenset({"locks"})

    def __init__(self, context: PageContext, key: str) -> None:
        super().__init__(context, key.title())
        self.key = key
        self.form = LineInput()
        self.body.addWidget(self.form)
        self.pressed: list[str] = []
        self.where: dict[str, Any] = {}
        self.reloads = 0
        self.add_key("F9", "Program", lambda: self.pressed.append("F9"))

    def has_input(self) -> bool:
        return bool(self.form.text)

    def reload(self, topics: frozenset[str]) -> None:
        self.reloads += 1

    def on_shown(self, **where: Any) -> None:
        self.where = where


def spec(key: str) -> PageSpec:
    return PageSpec(key, f"nav.{key}", key.title(), lambda context: PlainPage(context, key), key == "settings")


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, runner: JobRunner, done: list[str]) -> Iterator[MainWindow]:
    def doors(text: str) -> list[SearchHit]:
        return [SearchHit("Lock", "Hoofdingang A", "MC", lambda: done.append(f"lock for {text}"), "nav.locks")]

    frame = MainWindow(
        theme=theme(),
        runner=runner,
        actions=object(),
        pages=[spec(key) for key in PAGES],
        providers=[doors],
        commands=[Command("issue", "Issue key", lambda: done.append("issue"), "F5", "issue")],
    )
    qtbot.addWidget(frame)
    frame.navigate("overview")
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    yield frame
    runner.cancel_all()
    qtbot.waitUntil(lambda: not runner.running)


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))


def button(parent: QWidget, text: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if b.text() == text and b.isVisible())


def waiting(seconds: float = 30) -> Callable[[Report], Any]:
    async def work(report: Report) -> None:
        report(JobProgress(40, 100, "bytes"))
        await asyncio.sleep(seconds)

    return work


def test_pages_by_mouse_are_built_when_first_shown(window: MainWindow, qtbot: QtBot) -> None:
    assert window.page("locks") is None
    click(qtbot, window.navigation.item("locks"))
    assert window.current_page == "locks"
    assert window.stack.currentWidget() is window.page("locks")
    assert window.navigation.item("locks").isChecked()
    assert not window.navigation.item("overview").isChecked()
    assert window.windowTitle().startswith("Locks")


def test_pages_by_ctrl_and_a_digit(window: MainWindow, qtbot: QtBot) -> None:
    for number, key in enumerate(PAGES, start=1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.current_page == key


def test_the_column_folds_by_hand_and_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    assert window.navigation.width() == 184
    click(qtbot, window.navigation.fold_button)
    assert window.navigation.width() == 48
    assert window.navigation.item("keys").toolTip() == "Keys"
    click(qtbot, window.navigation.fold_button)
    assert window.navigation.width() == 184
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: window.navigation.width() == 48)
    click(qtbot, window.navigation.fold_button)
    window.resize(1120, 700)
    qtbot.waitUntil(lambda: window.width() == 1120)
    assert window.navigation.width() == 184
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: window.navigation.width() == 184)


def test_search_finds_data_and_enter_goes_there(window: MainWindow, qtbot: QtBot, done: list[str]) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    edit = window.header.search.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "hoofd")
    qtbot.waitUntil(window.search.isVisible)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert done == ["lock for hoofd"]
    assert not window.search.isVisible()
    assert edit.text() == ""


def test_search_finds_commands_and_says_when_there_is_nothing(
    window: MainWindow, qtbot: QtBot, done: list[str]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    edit = window.header.search.edit
    qtbot.keyClicks(edit, "issue k")
    qtbot.waitUntil(lambda: window.search.list.model().rowCount() == 2)
    # What comes later from the store stands under what was there at once: nothing moves under the hand.
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert done == ["issue"]


def test_after_the_search_the_keyboard_is_in_the_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    edit = window.header.search.edit
    qtbot.keyClicks(edit, "go to lo")
    qtbot.waitUntil(window.search.isVisible)
    qtbot.waitUntil(lambda: window.search.list.model().rowCount() < len(PAGES))
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.current_page == "locks"
    page = window.page("locks")
    assert isinstance(page, PlainPage)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.form.edit.hasFocus()


def test_enter_presses_what_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    item = window.navigation.item("keys")
    item.setFocus()
    qtbot.keyClick(item, Qt.Key.Key_Return)
    assert window.current_page == "keys"
    chip = window.status.chips["programming"]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Enter)
    assert window.current_page == "programming"
    fold = window.navigation.fold_button
    qtbot.keyClick(fold, Qt.Key.Key_Return)
    assert window.navigation.width() == 48


def test_escape_leaves_the_search(window: MainWindow, qtbot: QtBot, done: list[str]) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.header.search.edit, "go to")
    qtbot.waitUntil(window.search.isVisible)
    qtbot.keyClick(window.header.search.edit, Qt.Key.Key_Escape)
    assert not window.search.isVisible()
    assert not window.header.search.edit.hasFocus()
    assert done == []


def test_a_key_means_what_the_page_says_else_what_the_window_says(
    window: MainWindow, qtbot: QtBot, done: list[str]
) -> None:
    page = window.page("overview")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert isinstance(page, PlainPage)
    assert page.pressed == ["F9"]
    assert done == ["issue"]
    window.show_help()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert page.pressed == ["F9"]


def test_a_job_shows_after_a_second_and_is_cancelled_in_the_job_area(
    window: MainWindow, qtbot: QtBot, runner: JobRunner
) -> None:
    job = runner.start("Programming 4 locks", waiting())
    assert not window.job_area.cancel.isVisible()
    qtbot.waitUntil(window.job_area.cancel.isVisible)
    assert window.job_area.summary.text() == "Programming 4 locks"
    assert window.job_area.bar.value == pytest.approx(0.4)
    click(qtbot, window.navigation.item("keys"))
    click(qtbot, window.job_area.cancel)
    qtbot.waitUntil(lambda: job.state == "cancelled")
    assert window.job_area.summary.text() == "No running jobs"


def test_several_jobs_become_a_list_with_one_card_each(window: MainWindow, qtbot: QtBot, runner: JobRunner) -> None:
    first, second = (runner.start(title, waiting()) for title in ("Programming", "Reading events"))
    qtbot.waitUntil(lambda: window.job_area.summary.text().startswith("2"))
    click(qtbot, window.job_area.summary)
    cards = window.job_list.cards
    assert [card.job for card in cards] == [first, second]
    assert window.job_list.width() == 380
    assert cards[0].height() == 56
    assert window.job_list.geometry().bottom() < window.status.mapTo(window, QPoint(0, 0)).y()
    click(qtbot, cards[1].cancel)
    qtbot.waitUntil(lambda: second.state == "cancelled")
    assert first.running
    qtbot.keyClick(window.job_list, Qt.Key.Key_Escape)
    assert not window.job_list.isVisible()


def test_a_toast_offers_its_action_and_stays_in_the_history(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[bool] = []
    window.show_toast("3 keys were issued.", "Undo", lambda: undone.append(True))
    click(qtbot, button(window, "Undo"))
    assert undone == [True]
    click(qtbot, window.job_area.summary)
    assert any("3 keys were issued." in line for line in window.job_list.history)


def test_a_toast_of_two_lines_has_room_for_both(window: MainWindow) -> None:
    window.show_toast("Done: end date (A. de Vries · Berging 1-12).", "Undo", lambda: None)
    (toast,) = window.findChildren(Toast)
    assert "\n" in toast.text.text()
    assert toast.text.height() >= toast.text.sizeHint().height()


def test_news_of_one_page_does_not_cover_the_next(window: MainWindow) -> None:
    window.show_toast("3 keys were issued.")
    assert window.findChild(Toast) is not None
    assert window.has_page("keys")
    window.navigate("keys")
    assert not any(toast.isVisible() for toast in window.findChildren(Toast))


def test_escape_closes_a_sheet_and_asks_when_input_would_be_lost(window: MainWindow, qtbot: QtBot) -> None:
    field = LineInput()
    sheet = window.show_sheet(field, "Issue key", keeps_input=lambda: bool(field.text))
    qtbot.keyClicks(field.edit, "I. de Boer")
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    question = window.findChild(ConfirmDialog)
    assert question is not None
    assert sheet.isVisible()
    click(qtbot, button(question, "Go on typing"))
    assert sheet.isVisible()
    assert field.text == "I. de Boer"
    field.set_text("")
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.overlays.sheet_open)


def test_leaving_the_page_asks_for_the_sheet_and_goes_on_when_told(window: MainWindow, qtbot: QtBot) -> None:
    field = LineInput("half")
    window.show_sheet(field, "Issue key", keeps_input=lambda: bool(field.text))
    click(qtbot, window.navigation.item("people"))
    assert window.current_page == "overview"
    assert window.navigation.item("overview").isChecked()
    question = window.findChild(ConfirmDialog)
    assert question is not None
    click(qtbot, button(question, "Leave and lose input"))
    assert window.current_page == "people"
    assert not window.overlays.sheet_open


def test_an_error_answers_three_questions_is_copied_and_mended(window: MainWindow, qtbot: QtBot) -> None:
    window.show_error(VersionConflict(serial="20452-207", version=64, status=30), "Entree Zuid was changed")
    dialog = window.findChild(ErrorDialog)
    assert dialog is not None
    click(qtbot, button(dialog, "Details"))
    click(qtbot, button(dialog, "Copy"))
    assert "lock.version_conflict" in QGuiApplication.clipboard().text()
    assert "20452-207" in QGuiApplication.clipboard().text()
    click(qtbot, button(dialog, "Compare and decide"))
    assert window.current_page == "programming"


def test_a_refresh_waits_for_a_hidden_page_and_a_half_filled_form(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("overview")
    assert isinstance(page, PlainPage)
    assert page.reloads == 1
    window.context.changed("people")
    assert page.reloads == 1
    qtbot.keyClicks(page.form.edit, "typed")
    window.context.changed("locks")
    assert page.reloads == 1
    assert page.form.text == "typed"
    page.form.set_text("")
    page.take_over()
    assert page.reloads == 2
    window.navigate("keys")
    window.context.changed("locks")
    assert page.reloads == 2
    window.navigate("overview", lock="7")
    assert page.reloads == 3
    assert page.where == {"lock": "7"}


def test_status_chips_lead_to_their_pages(window: MainWindow, qtbot: QtBot) -> None:
    window.set_status("programming", ChipState("program", "4 locks need programming", "accent"))
    window.set_status("link", ChipState("link-dongle", "Dongle on COM5"))
    window.set_badge("programming", 4)
    assert window.navigation.item("programming").badge == "4"
    click(qtbot, window.status.chips["programming"])
    assert window.current_page == "programming"
    click(qtbot, window.status.chips["link"])
    page = window.page("settings")
    assert isinstance(page, PlainPage)
    assert page.where == {"part": "link"}


def test_nothing_is_cut_off_at_the_design_size(window: MainWindow, qtbot: QtBot) -> None:
    window.set_operator(Operator("M. Jansen", "Building manager", "De Linde"))
    assert window.size().width() == 1280
    assert window.size().height() == 720
    parts = (window.header.search, window.header.help, window.header.account, window.job_area)

    def inside(part: QWidget) -> bool:
        corner = part.mapTo(window, QPoint(part.width(), part.height()))
        return corner.x() <= 1280 and corner.y() <= 720

    qtbot.waitUntil(lambda: all(inside(part) for part in parts))
    assert window.header.search.size().width() == 400
    assert window.header.height() == 48


def test_closing_asks_while_a_job_runs(window: MainWindow, qtbot: QtBot, runner: JobRunner) -> None:
    job = runner.start("Programming", waiting())
    assert not window.close()
    assert window.isVisible()
    question = window.findChild(ConfirmDialog)
    assert question is not None
    click(qtbot, button(question, "Cancel jobs and close"))
    assert not window.isVisible()
    qtbot.waitUntil(lambda: job.state == "cancelled")
