"""Choosing a way to a lock: what is offered, what stands in the way, and what stays chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from flexeria_desktop.hardware.simulator.air.bus import VARIABLE
from flexeria_desktop.hardware.simulator.air.running import RunningAir
from flexeria_desktop.ui.views.link_choice import TYPED, LinkChoice
from tests.ui.pages.conftest import User


@pytest.fixture
def choice(user: User) -> Iterator[LinkChoice]:
    made = LinkChoice(user.window.context, "Reached by")
    user.bot.addWidget(made)
    made.show()
    yield made
    user.settle()


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv(VARIABLE, f"unix:path={tmp_path}/nothing")
    return VARIABLE


def offered(choice: LinkChoice) -> list[str]:
    return [choice.choice.itemText(row) for row in range(choice.choice.count())]


@pytest.mark.usefixtures("no_bus")
def test_bluetooth_that_cannot_be_used_says_why_and_is_looked_for_again(
    user: User, choice: LinkChoice, tmp_path: Path
) -> None:
    choice.load("")
    user.settle()
    assert offered(choice)[0] == "Bluetooth of this computer – not ready"
    choice.choice.setFocus()
    user.press(Qt.Key.Key_Home)
    assert choice.link == "ble:"
    assert choice.note.isVisible()
    assert "no system bus" in choice.problem
    assert "Use a dongle" in choice.problem
    with RunningAir(tmp_path / "house"):
        user.click(choice.again)
        user.settle()
        assert offered(choice)[0] == "Bluetooth of this computer"
        assert not choice.note.isVisible()


@pytest.mark.usefixtures("no_bus")
def test_the_link_in_use_stays_chosen_and_is_there_at_once(user: User, choice: LinkChoice) -> None:
    choice.load("serial:/dev/ttyACM9")
    assert choice.link == "serial:/dev/ttyACM9"
    assert "Dongle on /dev/ttyACM9" in offered(choice)
    user.settle()
    assert choice.link == "serial:/dev/ttyACM9"
    assert offered(choice)[:2] == ["Dongle on /dev/ttyACM9", "Bluetooth of this computer – not ready"]
    assert not choice.note.isVisible()
    choice.load("ble:hci1")
    assert choice.choice.currentText() == "Bluetooth of this computer, adapter hci1"
    user.settle()
    assert choice.link == "ble:hci1"


@pytest.mark.usefixtures("no_bus")
def test_what_is_typed_is_the_link_and_survives_a_look(user: User, choice: LinkChoice) -> None:
    choice.load("serial:/dev/ttyACM9")
    user.settle()
    choice.choice.setFocus()
    user.press(Qt.Key.Key_End)
    assert choice.choice.current == TYPED
    user.bot.waitUntil(choice.typed.isVisible)
    with user.bot.waitSignal(choice.changed):
        user.bot.keyClicks(choice.typed.edit, "serial:COM7")
    choice.look()
    user.settle()
    assert choice.link == "serial:COM7"


@pytest.mark.usefixtures("no_bus")
def test_the_way_to_the_locks_is_chosen_in_the_settings(user: User, tmp_path: Path) -> None:
    page: Any = user.go("settings", part="link")
    user.settle()
    before = user.desk.do(user.desk.actions.status()).links
    assert page.link.choice.link == before[0]
    user.press(Qt.Key.Key_Home)
    while page.link.choice.link != "ble:":
        user.press(Qt.Key.Key_Down)
    user.click(user.find("settings.link.use"))
    user.settle()
    assert "no system bus" in page.link.choice.choice.accessibleDescription()
    with RunningAir(tmp_path / "house"):
        user.click(page.link.look)
        user.settle()
        user.click(user.find("settings.link.use"))
        user.settle()
        assert user.desk.do(user.desk.actions.status()).links == ("ble:", *before)
        assert any("Bluetooth (hci0) is on." in line for line in user.window.job_list.history)
        user.desk.do(user.desk.profile.close_links())
