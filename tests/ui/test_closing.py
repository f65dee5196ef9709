"""The program is closed while something else is under way: what it opened is let go of all the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from flexeria_desktop import bootstrap
from flexeria_desktop.app import Program
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.hardware.errors import LinkLost
from flexeria_desktop.opening import Session
from flexeria_desktop.settings import Places
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


def test_a_demo_that_was_closed_while_people_moved_in_is_made_anew(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    place = Places(tmp_path / "profile", tmp_path / "demo")
    cut_off = Program(place, settings)
    seen: list[str] = []
    cut_off.start(demo=True)
    assert cut_off.window is not None
    runner = cut_off.window.context.runner
    runner.started.connect(lambda job: job.progress.connect(lambda step: seen.append(step.sentence)))
    qtbot.waitUntil(lambda: "Locks are fitted" in seen)
    cut_off.close()
    again = Program(place, settings, furnished=False)
    again.start(demo=True)
    qtbot.waitUntil(lambda: again.session is not None)
    assert again.session is not None
    people = again.engine.submit(again.session.actions.people()).result()
    assert people == (), "nobody of the first try is left"
    again.close()
