"""Adding a lock through the sheet, by mouse, by keyboard, and over every obstacle."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.views.pages.add_lock import AddLockSheet
from flexeria_desktop.ui.widgets import ConfirmDialog
from tests.ui.pages.conftest import Desk, User


def left(user: User) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = user.window.context.demo.labels()  # type: ignore[attr-defined]
    return found


def opened(user: User) -> AddLockSheet:
    user.go("locks")
    user.click(user.find("locks.add"))
    user.settle()
    return next(sheet for sheet in user.window.findChildren(AddLockSheet) if sheet.isVisible())


def wait_added(user: User, sheet: Any) -> None:
    user.wait(sheet.issue.isVisible)
    user.settle()


def test_by_mouse_with_a_label_of_the_demo_building(user: User, desk: Desk) -> None:
    name, serial, _label = left(user)[0]
    sheet = opened(user)
    assert user.window.findChild(object, "locks.add.sheet") is not None
    user.click(user.find(f"locks.demo.use.{serial}"))
    assert sheet.form.label_step.state == "done"
    assert sheet.form.name.text == name
    user.click(user.find(f"locks.demo.press.{serial}"))
    assert "pressed" in sheet.claim.sentence
    user.click(user.find("locks.add.go"))
    wait_added(user, sheet)
    assert (sheet.claim.state, sheet.register.state) == ("done", "done")
    row = next(lock for lock in desk.do(desk.actions.locks()) if lock.serial == serial)
    assert (row.name, row.missing.value) == (name, "")
    assert any(f"{name} was added." in line for line in user.window.findChild(JobList).history)
    user.click(user.find("locks.add.issue"))
    assert user.window.current_page == "keys"
    user.settle()


def test_by_keyboard_only_with_a_pasted_label(user: User, desk: Desk) -> None:
    name, serial, label = left(user)[0]
    desk.building.house.press_button(serial)
    user.go("locks")
    user.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    sheet = next(found for found in user.window.findChildren(AddLockSheet) if found.isVisible())
    assert QApplication.focusWidget() is sheet.form.label.edit
    QGuiApplication.clipboard().setText(label)
    user.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    user.press(Qt.Key.Key_Return)
    user.type("Kelder west")
    user.press(Qt.Key.Key_Tab)
    user.type("Lindenhof")
    user.press(Qt.Key.Key_Return)
    wait_added(user, sheet)
    row = next(lock for lock in desk.do(desk.actions.locks()) if lock.serial == serial)
    assert (row.name, row.building) == ("Kelder west", "Lindenhof")
    assert name != row.name
    assert QApplication.focusWidget() is sheet.issue
    user.press(Qt.Key.Key_Escape)
    assert not user.window.overlays.sheet_open
    page: Any = user.window.page("locks")
    user.wait(lambda: page.detail.head.name.full_text == "Kelder west")


def test_a_label_is_checked_while_it_is_typed(user: User) -> None:
    _name, serial, label = left(user)[0]
    sheet = opened(user)
    user.type(label[:20])
    assert sheet.form.label_step.state == "waiting"
    assert sheet.form.label.accessibleDescription() == "It begins with FLX1 and was in the box of the lock."
    user.type(label[20:-1] + ("0" if label[-1] != "0" else "1"))
    assert sheet.form.label_step.state == "failed"
    assert "check digits" in sheet.form.label.accessibleDescription()
    user.press(Qt.Key.Key_Backspace)
    user.type(label[-1])
    assert sheet.form.label_step.state == "done"
    user.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    user.type("HTTPS")
    assert sheet.form.label_step.state == "failed"
    assert serial


def test_what_is_missing_is_said_and_gets_the_keyboard(user: User) -> None:
    sheet = opened(user)
    sheet.form.name.set_text("Kelder")
    user.click(user.find("locks.add.go"))
    assert "missing" in sheet.form.label.accessibleDescription()
    assert QApplication.focusWidget() is sheet.form.label.edit
    sheet.form.label.set_text(left(user)[0][2])
    sheet.form.name.set_text("")
    user.click(user.find("locks.add.go"))
    assert QApplication.focusWidget() is sheet.form.name.edit
    assert "needs a name" in sheet.form.name.accessibleDescription()


def test_a_closed_window_says_so_and_the_next_try_goes_on(user: User, desk: Desk) -> None:
    _name, serial, label = left(user)[0]
    sheet = opened(user)
    before = len(desk.do(desk.actions.locks()))
    sheet.form.use_label(label, "Daktoegang")
    user.click(user.find("locks.add.go"))
    user.wait(lambda: sheet.claim.state == "failed")
    assert "Press the button at the inside" in sheet.claim.sentence
    assert sheet.register.state == "waiting"
    user.settle()
    assert len(desk.do(desk.actions.locks())) == before
    user.click(user.find(f"locks.demo.press.{serial}"))
    user.click(user.button("Try again"))
    wait_added(user, sheet)
    assert len(desk.do(desk.actions.locks())) == before + 1


def test_a_lock_that_is_here_already_is_said_at_its_label(user: User, desk: Desk) -> None:
    known = desk.lock("Hoofdingang A")
    label = next(lock.label for lock in desk.building.locks if lock.serial == known.serial)
    sheet = opened(user)
    sheet.form.use_label(label, "Nog eens")
    user.click(user.find("locks.add.go"))
    user.wait(lambda: sheet.form.label_step.state == "failed")
    assert "Hoofdingang A" in sheet.form.label.accessibleDescription()
    user.settle()


@pytest.mark.parametrize(("port", "state"), [("", "done"), ("serial:/nowhere/at/all", "failed")])
def test_the_link_is_tested(user: User, desk: Desk, port: str, state: str) -> None:
    sheet = opened(user)
    if port:
        sheet.form.link.choice.setCurrentIndex(sheet.form.link.choice.count() - 1)
        sheet.form.link.choice.activated.emit(sheet.form.link.choice.currentIndex())
        user.type(port)
    assert sheet.form.link.link == (port or desk.building.link)
    user.click(user.find("locks.add.test"))
    user.settle()
    assert sheet.form.link_step.state == state


def test_leaving_asks_only_when_something_was_typed(user: User) -> None:
    opened(user)
    user.press(Qt.Key.Key_Escape)
    assert not user.window.overlays.sheet_open
    opened(user)
    user.type("FLX1")
    user.press(Qt.Key.Key_Escape)
    assert user.window.overlays.sheet_open
    user.click(user.button("Leave and lose input"))
    assert not user.window.overlays.sheet_open
    assert user.window.findChild(ConfirmDialog) is None or not user.window.findChild(ConfirmDialog).isVisible()


def test_without_the_platform_the_lock_is_added_and_the_half_that_waits_is_shown(user: User, desk: Desk) -> None:
    name, serial, label = left(user)[-1]
    desk.building.platform.stop()
    try:
        sheet = opened(user)
        sheet.form.use_label(label, name)
        user.click(user.find(f"locks.demo.press.{serial}"))
        user.click(user.find("locks.add.go"))
        wait_added(user, sheet)
        assert (sheet.claim.state, sheet.register.state) == ("done", "caution")
        assert sheet.register.sentence
        user.press(Qt.Key.Key_Escape)
        page: Any = user.window.page("locks")
        user.wait(lambda: page.detail.head.name.full_text == name)
        user.settle()
        assert page.detail.banner.isVisible()
        assert page.detail.head.level.text == "Not registered"
    finally:
        desk.building.platform.start()
