"""The first start, setting up and unlocking, by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.store.errors import StoreExists, WrongPassphrase
from flexeria_desktop.ui.languages import NAMES
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.first_start import FirstStart
from flexeria_desktop.ui.views.setup import Setup, SetupChoice
from flexeria_desktop.ui.views.unlock import Unlock

LANGUAGES = tuple(NAMES.items())


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1280, 720)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        qtbot.keyClick(target, key)


def test_both_ways_language_and_look_by_keyboard(qtbot: QtBot) -> None:
    screen = FirstStart(theme(), LANGUAGES, "en")
    shown(qtbot, screen)
    chosen: list[str] = []
    screen.demo_chosen.connect(lambda: chosen.append("demo"))
    screen.setup_chosen.connect(lambda: chosen.append("setup"))
    screen.language_chosen.connect(chosen.append)
    screen.look_chosen.connect(chosen.append)
    screen.on_shown()
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Right)
    assert chosen[:2] == ["demo", "setup"]
    assert "nl" in chosen
    assert len(chosen) == 4


def test_setup_without_a_key_place_asks_for_a_passphrase_twice(qtbot: QtBot) -> None:
    screen = Setup(keyring_usable=False, ports=lambda: ["serial:/dev/ttyUSB0"])
    shown(qtbot, screen)
    finished: list[SetupChoice] = []
    screen.finished.connect(finished.append)
    qtbot.keyClicks(screen.protection.first.edit, "short")
    qtbot.keyClick(screen.protection.second.edit, Qt.Key.Key_Return)
    assert screen.protection.isVisible()
    assert screen.protection.first.edit.hasFocus()
    screen.protection.first.set_text("correct horse battery")
    qtbot.keyClicks(screen.protection.second.edit, "correct horse batterij")
    qtbot.keyClick(screen.protection.second.edit, Qt.Key.Key_Return)
    assert screen.protection.isVisible()
    screen.protection.second.set_text("correct horse battery")
    qtbot.keyClick(screen.protection.second.edit, Qt.Key.Key_Return)
    assert screen.platform.isVisible()
    qtbot.keyClicks(screen.platform.address.edit, "platform.example.org")
    qtbot.keyClick(screen.platform.address.edit, Qt.Key.Key_Return)
    assert screen.platform.isVisible(), "that is no address"
    screen.platform.address.set_text("https://platform.example.org")
    qtbot.keyClick(screen.platform.address.edit, Qt.Key.Key_Return)
    assert screen.dongle.isVisible()
    qtbot.mouseClick(screen.next, Qt.MouseButton.LeftButton)
    wanted = ("correct horse battery", "https://platform.example.org", "serial:/dev/ttyUSB0")
    assert finished == [SetupChoice(*wanted)]
    assert "horse" not in repr(finished[0])


def test_everything_but_the_protection_can_wait(qtbot: QtBot) -> None:
    screen = Setup(keyring_usable=True, ports=list)
    shown(qtbot, screen)
    finished: list[SetupChoice] = []
    screen.finished.connect(finished.append)
    assert not screen.later.isVisible()
    for button in (screen.next, screen.later, screen.later):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert finished == [SetupChoice()]
    screen.show_error(StoreExists())
    assert screen.error.isVisible()
    assert "a profile in this folder" in screen.error.accessibleName()
    assert screen.next.isEnabled()


def test_a_wrong_passphrase_is_said_in_place(qtbot: QtBot) -> None:
    screen = Unlock("De Linde")
    shown(qtbot, screen)
    given: list[str] = []
    screen.given.connect(given.append)
    screen.on_shown()
    press(qtbot, Qt.Key.Key_Return)
    assert given == []
    qtbot.keyClicks(screen.passphrase.edit, "wrong")
    press(qtbot, Qt.Key.Key_Return)
    assert given == ["wrong"]
    assert not screen.open.isEnabled()
    error: FlexeriaError = WrongPassphrase()
    screen.show_error(error)
    assert screen.open.isEnabled()
    assert screen.passphrase.edit.selectedText()
    assert "does not open" in screen.passphrase.accessibleDescription()


def test_bluetooth_of_this_computer_can_be_the_way_from_the_start(qtbot: QtBot) -> None:
    screen = Setup(keyring_usable=True, ports=lambda: ["ble:"])
    shown(qtbot, screen)
    finished: list[SetupChoice] = []
    screen.finished.connect(finished.append)
    for button in (screen.next, screen.later):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.dongle.choice.currentText() == "Bluetooth of this computer"
    qtbot.mouseClick(screen.next, Qt.MouseButton.LeftButton)
    assert finished == [SetupChoice(link="ble:")]
