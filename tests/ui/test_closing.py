"""The program is closed while something else is under way: what it opened is let go of all the same."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from flexeria_desktop import bootstrap
from flexeria_desktop.app import Program
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.hardware.errors import LinkLost
from flexeria_desktop.opening import Session
from tests.store.light_header import create_light

PASSPHRASE = "correct horse battery"


def test_closed_while_the_profile_is_opened_it_leaves_it_free(qtbot: QtBot, program: Program) -> None:
    create_light(program.place.profile, PASSPHRASE, "tester")
    program.start(demo=False)
    qtbot.waitUntil(lambda: program.start_window is not None and program.start_window.isVisible(), timeout=60_000)
    assert program.start_window is not None
    program.start_window.passphrase_given.emit(PASSPHRASE)
    program.close()
    bootstrap.open_profile(program.place.profile, passphrase=PASSPHRASE).close()


def test_closed_with_a_link_that_fails_it_still_closes_the_profile(qtbot: QtBot, program: Program) -> None:
    closed: list[bool] = []

    async def release() -> None:
        raise LinkLost(reason="radio")

    program.session = Session(None, release, lambda: closed.append(True))
    with pytest.raises(FlexeriaError):
        program.close()
    assert closed
    program.close()
