"""The desk in a furnished demo building: real locks behind a port, a real platform, a real profile."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from flexeria_desktop import bootstrap
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.demo.building import DemoBuilding
from flexeria_desktop.demo.furnishing import furnish, move_in
from flexeria_desktop.demo.side import DemoSide
from flexeria_desktop.engine import Engine
from flexeria_desktop.ui.jobs import JobRunner
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.pages.registry import page_specs
from tests.services.near_platform import NearPlatform

PATIENCE_SECONDS = 120


@dataclass
class Desk:
    """Building, profile and engine; ``do`` runs an action to its end."""

    building: DemoBuilding
    profile: bootstrap.Profile
    engine: Engine
    runner: JobRunner
    windows: list[MainWindow] = field(default_factory=list)

    @property
    def actions(self) -> Actions:
        return self.profile.actions

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.engine.submit(work).result(PATIENCE_SECONDS)

    def lock(self, name: str) -> Any:
        return next(row for row in self.do(self.actions.locks()) if row.name == name)

    def close(self) -> None:
        self.runner.cancel_all()
        self.engine.submit(self.profile.close_links()).result(PATIENCE_SECONDS)
        assert self.engine.stop(PATIENCE_SECONDS)
        self.profile.close()
        self.building.stop()


@dataclass
class User:
    """Somebody at the window: clicks, types and waits until everything has been shown."""

    bot: QtBot
    window: MainWindow
    desk: Desk

    def go(self, key: str, **where: Any) -> Any:
        """Show a page and wait for its data."""
        self.window.navigate(key, **where)
        self.settle()
        return self.window.page(key)

    def settle(self) -> None:
        """Wait until no job runs."""
        self.bot.waitUntil(lambda: not self.desk.runner.running)
        QApplication.processEvents()
        self.bot.waitUntil(lambda: not self.desk.runner.running)

    def wait(self, until: Callable[[], bool | None]) -> None:
        """Wait for what should come."""
        self.bot.waitUntil(until)

    def click(self, widget: QWidget) -> None:
        """Click in the middle."""
        middle = QPoint(widget.width() // 2, widget.height() // 2)
        self.bot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.bot.keyClicks(QApplication.focusWidget() or self.window, text)

    def find(self, name: str, kind: type[QWidget] = QWidget) -> Any:
        """Wait for the widget of that object name to show, and return it."""
        return self._shown(lambda: self.window.findChildren(kind, name))

    def button(self, text: str) -> Any:
        """Wait for the button with this text to show, and return it."""
        return self._shown(lambda: [b for b in self.window.findChildren(QAbstractButton) if b.text() == text])

    def _shown(self, candidates: Callable[[], list[Any]]) -> Any:
        found: list[Any] = []

        def shows() -> bool:
            found[:] = [widget for widget in candidates() if widget.isVisible()]
            return bool(found)

        self.wait(shows)
        return found[0]


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo building where people live, made once and copied for each module."""
    folder = tmp_path_factory.mktemp("demo") / "building"
    building = DemoBuilding(folder)
    building.start()
    try:
        profile = building.open_profile()
        engine = Engine().start()
        try:
            engine.submit(move_in(building, profile)).result(PATIENCE_SECONDS)
            engine.submit(furnish(building, profile, lambda _text: None)).result(PATIENCE_SECONDS)
            engine.submit(profile.close_links()).result(PATIENCE_SECONDS)
        finally:
            assert engine.stop(PATIENCE_SECONDS)
            profile.close()
    finally:
        building.stop()
    return folder


@pytest.fixture(scope="module")
def desk(furnished: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Desk]:
    """The furnished building, running, at a place of its own."""
    folder = tmp_path_factory.mktemp("desk") / "building"
    shutil.copytree(furnished, folder, symlinks=True)
    building = DemoBuilding(folder)
    building.platform = NearPlatform(folder / "platform")
    building.start()
    engine = Engine().start()
    found = Desk(building, building.open_profile(), engine, JobRunner(engine))
    found.do(_reconnect(found))
    yield found
    found.close()


async def _reconnect(desk: Desk) -> None:
    """The copy of the dongle is another port."""
    actions, link = desk.actions, desk.building.link
    await actions.check_link(link)
    for lock in await actions.locks():
        await actions.rename_lock(lock.id, lock.name, lock.building, link)


@pytest.fixture
def user(desk: Desk, qtbot: QtBot) -> Iterator[User]:
    """Somebody in front of a new window over the building."""
    window = MainWindow(theme=theme(), runner=desk.runner, actions=desk.actions, pages=page_specs())
    window.context.demo = DemoSide(desk.building, desk.profile)  # type: ignore[attr-defined]
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    somebody = User(qtbot, window, desk)
    yield somebody
    desk.runner.cancel_all()
    qtbot.waitUntil(lambda: not desk.runner.running)
