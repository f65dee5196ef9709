"""The ways to locks from a terminal: Bluetooth as it is on this computer, and how it is checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from flexeria_desktop.hardware.simulator.air.bus import VARIABLE
from flexeria_desktop.hardware.simulator.air.running import RunningAir
from tests.cli.terminal import Site


def test_bluetooth_is_listed_with_why_it_cannot_be_used(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = site.desk(tmp_path / "links")
    monkeypatch.setenv(VARIABLE, f"unix:path={tmp_path}/nothing")
    first, *_ports = desk.process("links").out.splitlines()
    assert first.startswith("ble:\tThis computer has no system bus")
    assert first.endswith("[link.bluetooth_no_bus]")
    with RunningAir(tmp_path / "house"):
        assert desk.process("links").out.splitlines()[0] == "ble:\tready"
        assert desk.process("links", "--json").data[0] == {"link": "ble:", "problem": None}
