"""The page of programming says that another computer is at work on the same lock, and lets a person pause."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt

from flexeria_desktop.core.sync.client import PlatformClient
from flexeria_desktop.demo.building import EMAIL
from flexeria_desktop.ui.views.pages.programming import ProgrammingPage
from flexeria_desktop.ui.widgets import Toast
from flexeria_platform import database
from flexeria_platform.context import Context
from flexeria_platform.services import accounts
from flexeria_platform.settings import load_settings
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.test_programming import SMALL, issue

LAPTOP = "Laptop in the stairwell"


def at_work(desk: Desk, serial: str) -> None:
    """Another computer of the account says to be programming a lock."""
    settings = load_settings(Path(desk.building.folder) / "platform")
    engine = database.open_engine(settings.database_url)
    token = accounts.new_enrolment(Context(engine, settings), EMAIL)
    engine.dispose()

    async def work() -> None:
        cloud = PlatformClient(desk.building.platform.url)
        await cloud.enrol(token, LAPTOP, bytes(32), bytes(32))
        assert (await cloud.take_lease(serial)).mine
        await cloud.close()

    asyncio.run(work())


def test_who_else_is_programming_a_lock_is_told_beside_the_work(user: User, desk: Desk) -> None:
    page = user.go("programming")
    assert isinstance(page, ProgrammingPage)
    lock = desk.lock(SMALL)
    at_work(desk, lock.serial)
    issue(desk, SMALL, 3)
    user.window.context.changed("locks")
    user.settle()
    page.plan.locks.choose((lock.id,))
    user.bot.keyClick(user.window, Qt.Key.Key_F9)
    user.wait(lambda: any(LAPTOP in toast.sentence for toast in user.window.findChildren(Toast)))
    said = next(toast.sentence for toast in user.window.findChildren(Toast) if LAPTOP in toast.sentence)
    assert said.startswith(f"{SMALL} is being programmed by {LAPTOP} since ")
    user.wait(lambda: not page.jobs.running)
    assert desk.lock(SMALL).pending == 0, "it is advice: the work went on"
