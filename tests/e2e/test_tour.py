"""The tour as a newcomer calls it: one command, no screen; what a computer cannot show is never called proven."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flexeria_desktop.hardware.simulator.running import RunningHouse
from flexeria_desktop.tour.deeds import Step
from flexeria_desktop.tour.robot import Robot
from flexeria_desktop.tour.run import carry_out
from flexeria_desktop.tour.steps_links import go_on_air

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 600.0
PAGES = ("overview", "locks", "people", "keys", "programming", "events", "prepaid", "settings")


def test_the_tour_proves_every_step_and_leaves_its_pictures(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flexeria_desktop", "tour", "--out", str(tmp_path / "out")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    facts = json.loads((tmp_path / "out" / "tour.json").read_text(encoding="utf-8"))
    assert facts["passed"]
    assert len(facts["steps"]) == 23
    assert facts["not_shown"] == [], "the tests have a simulated radio and a message bus"
    proofs = {step["picture"].removesuffix(".png")[3:]: step["proof"] for step in facts["steps"]}
    resumed = proofs["programming-resumed"]
    assert 0 < resumed["offset"] == proofs["programming-broken"]["bytes on the lock"] < resumed["of"]
    assert resumed["received after the break"] == resumed["of"] - resumed["offset"]
    assert proofs["programming-bluetooth"]["link"] == "ble:"
    assert proofs["plan-after-the-loss"]["meter"].endswith("No door accepts it any more")
    assert proofs["people-undone"]["taken over"] == 2
    assert proofs["people-undone"]["people"] == 40
    assert all(step["proof"] for step in facts["steps"]), "a step without a proof proves nothing"
    pictures = {path.stem for path in (tmp_path / "out").glob("*.png")}
    assert {f"page-{page}-{look}" for page in PAGES for look in ("light", "dark")} <= pictures
    assert "Traceback" not in done.stderr


def test_a_computer_without_a_message_bus_is_told_which_step_it_does_not_see(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    robot = Robot(tmp_path)
    robot.window = QWidget()
    qtbot.addWidget(robot.window)
    robot.window.show()

    def radio(_stage: object) -> dict[str, str]:
        with RunningHouse(tmp_path / "house", 1) as house:
            go_on_air(house)
        return {"radio": "on"}

    steps = [Step("over the air", radio, "air"), Step("by wire", lambda _stage: {"wire": "on"}, "wire")]
    said: list[str] = []
    air, wire = carry_out(steps, SimpleNamespace(robot=robot), said.append)
    assert (air["shown"], air["passed"], air["proof"]) == (False, False, {})
    assert "dbus-daemon" in air["reason"]
    assert wire["passed"], "the rest of the tour goes on"
    assert "NOT SHOWN" in said[0]
