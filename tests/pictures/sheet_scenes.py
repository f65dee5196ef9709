"""The sheets that pages open by a key, as they open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flexeria_desktop.tour.stage import Stage

Shoot = Callable[[str], None]
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHEETS = (
    ("people", "add", Qt.Key.Key_N, CTRL),
    ("people", "import", Qt.Key.Key_I, CTRL),
    ("people", "move", Qt.Key.Key_M, CTRL),
    ("people", "lost", Qt.Key.Key_F7, NONE),
    ("people", "suspend", Qt.Key.Key_F8, NONE),
    ("locks", "past", Qt.Key.Key_H, CTRL),
    ("schedules", "add", Qt.Key.Key_N, CTRL),
    ("schedules", "holiday", Qt.Key.Key_H, CTRL),
    ("overview", "help", Qt.Key.Key_F1, NONE),
)
"""Page, name of the picture, key."""


def sheets(stage: Stage, shoot: Shoot) -> None:
    """One after the other; a key that opens none ends the scene with an error."""
    for page, name, key, held in SHEETS:
        stage.show_page(page)
        _look_at(stage)
        QTest.keyClick(stage.window, key, held)
        stage.robot.wait(f"a sheet {name} on the page {page}", lambda: stage.window.overlays.sheet_open)
        stage.settle()
        shoot(f"{page}-{name}")
        stage.window.overlays.leave_sheet(lambda: None)
        stage.robot.wait("the sheet to close", lambda: not stage.window.overlays.sheet_open)


def _look_at(stage: Stage) -> None:
    """Another window may have the keyboard since the scene before."""
    stage.window.activateWindow()
    stage.robot.wait("the window to be active", stage.window.isActiveWindow)


def search(stage: Stage, shoot: Shoot) -> None:
    """What Ctrl+K finds for a few letters."""
    stage.show_page("overview")
    _look_at(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(stage.window.header.search.edit, "hoofd")
    stage.robot.wait("results", stage.window.search.isVisible)
    stage.settle()
    shoot("search")
    QTest.keyClick(stage.window.header.search.edit, Qt.Key.Key_Escape)
    stage.robot.wait("the results to close", lambda: not stage.window.search.isVisible())


SCENES = (sheets, search)
