"""What a step of the tour works with: the robot, the program, the building, and what was seen so far."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flexeria_desktop.app import Program
from flexeria_desktop.bootstrap import Profile
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.rows import KeyRow, LockRow
from flexeria_desktop.demo.building import DemoBuilding
from flexeria_desktop.demo.side import DemoSide
from flexeria_desktop.tour.robot import Robot, TourFailed
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.widgets import ComboField

T = TypeVar("T")


@dataclass(slots=True)
class Stage:
    """The demo profile without furniture, open in the real window."""

    robot: Robot
    program: Program
    seen: dict[str, str] = field(default_factory=dict)
    second: Profile | None = None
    """The second computer of the account, once it is there."""

    @property
    def window(self) -> MainWindow:
        """The main window."""
        window = self.program.window
        if window is None:
            raise TourFailed("the main window is not open")
        return window

    @property
    def actions(self) -> Actions:
        """The actions behind the window; the tour only reads with them."""
        actions: Actions = self.window.context.actions
        return actions

    @property
    def second_actions(self) -> Actions:
        """What a person can do at the second computer."""
        if self.second is None:
            raise TourFailed("there is no second computer")
        return self.second.actions

    async def close(self) -> None:
        """Let go of what the second computer holds; harmless when there is none."""
        if self.second is not None:
            await self.second.close_links()

    @property
    def side(self) -> DemoSide:
        """The demo building as the window knows it."""
        side: DemoSide = self.window.context.demo
        return side

    @property
    def building(self) -> DemoBuilding:
        """The house and the platform behind the window."""
        return self.side.building

    @property
    def door(self) -> str:
        """Serial of the lock the tour is about."""
        return self.building.locks[0].serial

    def ask(self, work: Coroutine[Any, Any, T]) -> T:
        """Read something through the engine while the window goes on."""
        future = self.program.engine.submit(work)
        self.robot.wait("an answer from the store", future.done)
        return future.result()

    def lock(self, serial: str = "") -> LockRow:
        """A lock as the program has it; the tour's first one when none is named."""
        return next(row for row in self.ask(self.actions.locks()) if row.serial == (serial or self.door))

    def issued(self) -> tuple[KeyRow, ...]:
        """All keys as the program has them."""
        return self.ask(self.actions.keys())

    def held(self, serial: str = "") -> dict[str, Any]:
        """What a lock itself says it holds: version, digest, credentials."""
        return self.building.house.holdings(serial or self.door)

    def lock_events(self, serial: str = "") -> list[list[Any]]:
        """A lock's own events, oldest first."""
        return self.building.house.events(serial or self.door, 1, 1_000)

    def go(self, page: str) -> None:
        """Open a page by its entry in the navigation and wait until it has loaded."""
        if self.window.current_page != page:
            self.robot.click(f"nav.{page}")
        self.robot.wait(f"the page {page}", lambda: self.window.current_page == page)
        self.settle()

    def show_page(self, page: str, **where: str) -> None:
        """Show a page that has no entry in the navigation, as its chip or the search does."""
        self.window.navigate(page, **where)
        self.robot.wait(f"the page {page}", lambda: self.window.current_page == page)
        self.settle()

    def settle(self) -> None:
        """Wait until no job runs."""
        runner = self.window.context.runner
        for _again in range(3):
            self.robot.wait("running jobs", lambda: not runner.running)
            self.robot.breathe()

    def pick(self, name: str, text: str) -> None:
        """Choose from a searchable list by typing and pressing Enter."""
        combo = self.robot.must_find(name, ComboField)
        self.robot.type(name, text)
        self.robot.wait(f"{text} offered in {name}", lambda: combo.popup().isVisible())
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(combo.popup(), key)
            self.robot.breathe()

    def prove(self, claim: str, holds: object) -> None:
        """Fail the step unless what it claims is true."""
        if not holds:
            raise TourFailed(claim)
