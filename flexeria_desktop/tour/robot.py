"""A person at the window: finds widgets by name, clicks, types, waits for what appears, takes pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from flexeria_desktop.ui.widgets import ChoiceField

W = TypeVar("W", bound=QWidget)
PATIENCE = 30.0
"""Seconds for anything a step waits for; the slowest takes about five on a laptop."""
LOOK_EVERY_MS = 10


class TourFailed(Exception):
    """A step did not show what it has to show."""


class NotShown(Exception):
    """A step cannot be shown on this computer; the text says why."""


class Robot:
    """Real mouse and key events on the real window, at the speed of the program."""

    def __init__(self, pictures: Path) -> None:
        self.pictures = pictures
        self.window: QWidget | None = None

    def wait(self, what: str, condition: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Let the program work until the condition holds; raise TourFailed naming what was waited for."""
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                raise TourFailed(f"waited {seconds:.0f} s for: {what}")
            self.breathe()

    def breathe(self) -> None:
        """Let events through for a moment."""
        loop = QEventLoop()
        QTimer.singleShot(LOOK_EVERY_MS, loop.quit)
        loop.exec()

    def find(self, name: str, kind: type[W] = QWidget) -> W | None:  # type: ignore[assignment]
        """The visible widget with this object name in any window, None when there is none."""
        for top in QApplication.topLevelWidgets():
            if not top.isVisible():
                continue
            candidates = [top, *top.findChildren(QWidget)]
            for widget in candidates:
                if widget.objectName() == name and widget.isVisible() and isinstance(widget, kind):
                    return widget
        return None

    def must_find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """As ``find``, waiting until it is there."""
        self.wait(f"widget {name}", lambda: self.find(name, kind) is not None)
        found = self.find(name, kind)
        assert found is not None  # noqa: S101 - just waited for
        return found

    def click(self, name: str) -> None:
        """Press a widget in its middle, once it is enabled."""
        widget = self.must_find(name)
        self.wait(f"{name} can be pressed", widget.isEnabled)
        self.click_at(widget, widget.rect().center())

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Press a widget at a place of its own."""
        window = widget.window()
        if not window.isActiveWindow():
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
        QTest.mouseMove(widget, place)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.breathe()

    def type(self, name: str, text: str) -> None:
        """Click into a field, empty it, and type."""
        widget = self.must_find(name)
        field = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit) or widget
        self.click_at(field, field.rect().center())
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        self.breathe()

    def press_text(self, text: str) -> None:
        """Type into whatever has the focus."""
        target = QApplication.focusWidget()
        if target is None:
            raise TourFailed(f"nothing has the keyboard to type {len(text)} characters")
        QTest.keyClicks(target, text)

    def switch(self, name: str, *, on: bool) -> None:
        """Press a toggle unless it stands as wanted."""
        if self.must_find(name, QAbstractButton).isChecked() is not on:
            self.click(name)

    def choose(self, name: str, *wanted: str) -> None:
        """Choose by the arrow keys: the first of the wanted keys that is offered."""
        field = self.must_find(name, ChoiceField)
        offered = [str(field.itemData(place)) for place in range(field.count())]
        key = next((one for one in wanted if one in offered), None)
        if key is None:
            raise TourFailed(f"{name} offers {offered}, and none of {wanted}")
        field.setFocus()
        steps = offered.index(key) - field.currentIndex()
        for _step in range(abs(steps)):
            QTest.keyClick(field, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        self.wait(f"{key} chosen in {name}", lambda: field.current == key)

    def close(self, name: str) -> None:
        """Close a small window."""
        self.must_find(name).window().close()
        self.breathe()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.window
        assert target is not None  # noqa: S101 - a window is open whenever keys are pressed
        QTest.keyClick(target, key, modifiers)
        self.breathe()

    def picture(self, name: str, window: QWidget | None = None) -> str:
        """Save a picture of a window; return its file name."""
        subject = window or self.window
        assert subject is not None  # noqa: S101 - pictures are taken of open windows
        QTest.qWaitForWindowExposed(subject)
        self.breathe()
        file = f"{name}.png"
        if not subject.grab().save(str(self.pictures / file)):
            raise TourFailed(f"the picture {file} could not be saved")
        return file
