"""Toasts, sheets and dialogs."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from flexeria_desktop.ui.widgets import Button, ConfirmDialog, ErrorDialog, LineInput, SideSheet, ToastArea, column

TEXTS = SimpleNamespace(
    title="Entree Zuid was changed by someone else",
    happened="The lock holds list 64.",
    changed="Nothing was changed.",
    todo="Compare the versions.",
    details="answer 30 VERSION_CONFLICT",
)


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.resize(1096, 640)
    made.setLayout(column(LineInput("behind"), "stretch"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_toast_goes_by_itself_but_not_under_the_pointer(page, qtbot):
    area = ToastArea(page)
    toast = area.show("3 keys were issued.")
    assert toast.timer.interval() == 6_000
    assert toast.geometry().right() == page.width() - 13
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast.timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.timer.isActive()
    toast.timer.setInterval(1)
    qtbot.waitUntil(lambda: area.shown == [])
    assert area.history == ["3 keys were issued."]


def test_a_toast_with_an_action_stays_longer_and_acts_once(page, qtbot):
    done = []
    area = ToastArea(page)
    toast = area.show("3 keys were issued.", action="Undo", on_action=lambda: done.append("undone"))
    assert toast.timer.interval() == 12_000
    undo = next(button for button in toast.findChildren(QPushButton) if button.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert area.shown == []


def test_a_sheet_holds_the_focus_and_gives_it_back(page, qtbot):
    behind = page.findChild(LineInput).edit
    behind.setFocus()
    sheet = SideSheet(page, "Issue key")
    field = LineInput()
    sheet.body.addWidget(field)
    sheet.body.addStretch(1)
    sheet.add_button(Button("Issue 3 keys", "primary"))
    sheet.open()
    assert sheet.panel.width() == 812
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(QApplication.focusWidget())
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert behind.hasFocus()


def test_a_sheet_with_input_asks_before_it_goes(page, qtbot):
    sheet = SideSheet(page, "Issue key")
    sheet.keeps_input = lambda: True
    sheet.open()
    with qtbot.waitSignal(sheet.leaving):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()


def test_an_error_answers_three_questions_and_its_details_can_be_copied(page, qtbot):
    dialog = ErrorDialog(page, TEXTS, fix="Compare and decide")
    dialog.open()
    low = dialog.height()
    assert not dialog.panel.details_shown
    dialog.panel.show_details()
    assert dialog.panel.details_shown
    assert dialog.height() > low
    dialog.panel.copy()
    assert QGuiApplication.clipboard().text() == TEXTS.details
    with qtbot.waitSignal(dialog.fixed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_confirming_is_never_the_default_of_a_loss(page, qtbot):
    dialog = ConfirmDialog(page, "End access", "27 people lose Entrance A.", "End access")
    confirmed = []
    dialog.confirmed.connect(lambda: confirmed.append(True))
    dialog.open()
    assert dialog.width() == 480
    qtbot.waitUntil(dialog.cancel_button.hasFocus)
    qtbot.mouseClick(dialog.verb_button, Qt.MouseButton.LeftButton)
    assert confirmed == [True]


@pytest.mark.parametrize("width", [1096, 640])
def test_toasts_cover_no_button_of_the_page_and_no_foot_of_a_sheet(page, qtbot, width):
    page.resize(width, 640)
    low = Button("Below", "primary", parent=page)
    low.move(width - 120, 560)
    low.show()
    area = ToastArea(page)
    toasts = [area.show("3 keys were issued."), area.show("2 keys were taken in.", action="Program now")]
    assert not any(toast.geometry().intersects(low.geometry()) for toast in toasts)
    assert not toasts[0].geometry().intersects(toasts[1].geometry())
    sheet = SideSheet(page, "Issue key")
    go = Button("Issue 3 keys", "primary")
    sheet.add_button(go)
    sheet.open()
    area.place()
    foot = sheet.foot.rect().translated(sheet.foot.mapTo(page, sheet.foot.rect().topLeft()))
    assert not any(toast.geometry().intersects(foot) for toast in toasts)
    assert all(page.rect().contains(toast.geometry()) for toast in toasts)
    sheet.dismiss()


def test_a_column_of_buttons_sends_the_toast_to_the_left(page, qtbot):
    for place in range(16):
        one = Button(f"Preview {place}", parent=page)
        one.move(page.width() - 120, 40 * place)
        one.show()
    toast = ToastArea(page).show("3 keys were issued.")
    assert toast.geometry().right() < page.width() - 120
    assert page.rect().contains(toast.geometry())


LONG = "Für Meterkast 3 vorgemerkt: Programmieren Sie das Schloss, um es zu schreiben."


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (640, 360)])
def test_a_toast_has_two_lines_and_stays_low_whatever_the_page_is_full_of(page, qtbot, width, height):
    page.resize(width, height)
    for place in range(60):
        one = Button(f"Preview {place}", "primary" if place == 40 else "normal", parent=page)
        one.move(4 + 110 * (place % 12), 60 + 60 * (place // 12))
        one.show()
    area = ToastArea(page)
    toasts = [area.show(LONG, action="Jetzt programmieren"), area.show(f"{LONG} {LONG} {LONG}", action="Undo")]
    corner = page.height() - 40
    assert toasts[0].toolTip() == ""
    assert toasts[1].toolTip() == f"{LONG} {LONG} {LONG}"
    for toast in toasts:
        assert len(toast.text.text().splitlines()) == 2
        assert toast.text.width() >= toast.text.sizeHint().width()
        assert page.rect().contains(toast.geometry())
    assert toasts[0].text.text().replace("\n", " ") == LONG
    assert corner - toasts[1].geometry().bottom() <= height // 3
    assert corner - toasts[0].geometry().bottom() <= height // 2
    assert not toasts[0].geometry().intersects(toasts[1].geometry())


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (640, 360)])
def test_a_toast_stands_right_above_the_foot_of_a_sheet_however_high_that_is(page, qtbot, width, height):
    page.resize(1280, 720)
    sheet = SideSheet(page, "Issue key", width=560)
    sheet.body.addStretch(1)
    sheet.add_button(Button("Issue 3 keys", "primary"))
    sheet.open()
    toast = ToastArea(page).show("3 keys were issued.", action="Undo")

    def foot():
        return sheet.foot.rect().translated(sheet.foot.mapTo(page, sheet.foot.rect().topLeft()))

    page.resize(width, height)
    for text in ("Program now", "Print the receipt", "Issue to somebody else", "Issue another key to the same person"):
        sheet.add_button(Button(text))
    qtbot.waitUntil(lambda: sheet.foot.height() > 60)
    qtbot.waitUntil(lambda: 0 < foot().top() - toast.geometry().bottom() <= height // 4)
    sheet.dismiss()
    qtbot.waitUntil(lambda: toast.geometry().bottom() > height - 60)
