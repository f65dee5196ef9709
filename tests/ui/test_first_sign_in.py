"""From the first start to a signed-in profile: the address in the last step but one, the code at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from flexeria_desktop.app import Program
from flexeria_desktop.ui.views.settings_page import SettingsPage
from flexeria_desktop.ui.views.setup import SetupChoice
from flexeria_platform import database
from flexeria_platform.services import accounts, device_grants
from flexeria_platform.tables import accounts as rows
from tests.platform.running import Platform, platform_in


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    with platform_in(tmp_path / "data") as running:
        yield running


def test_the_code_shows_as_soon_as_the_profile_is_there(qtbot: QtBot, program: Program, platform: Platform) -> None:
    accounts.create_account(platform.context, "ann@example.test", "Ann")
    program.start(demo=False)
    window = program.start_window
    assert window is not None
    qtbot.addWidget(window, before_close_func=lambda one: one.hide())
    window.setup_finished.emit(SetupChoice("correct horse battery", platform.url))

    def card_shows_code() -> bool:
        page = program.window.page("settings") if program.window is not None else None
        return isinstance(page, SettingsPage) and page.platform.code.isVisible()

    qtbot.waitUntil(card_shows_code)
    assert program.window is not None
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    device_grants.decide_grant(
        platform.context, _account_id(platform), "127.0.0.1", page.platform.code.code.text(), True
    )
    qtbot.waitUntil(page.platform.sign_out.isVisible)
    qtbot.waitUntil(lambda: program.window.status.chips["platform"].text().startswith("Platform: synced"))


def _account_id(platform: Platform) -> str:
    with database.reading(platform.context.engine) as connection:
        return str(connection.execute(select(rows.c.id)).scalar_one())
