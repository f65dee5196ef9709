"""The demo building as the program starts it, with a serial port and without one."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.demo.building import DemoBuilding, delete
from flexeria_desktop.demo.furnishing import CLAIMED, furnish, move_in, tag_of
from flexeria_desktop.demo.side import DemoSide
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.simulator.air.bus import VARIABLE
from flexeria_desktop.hardware.simulator.air.problems import BusMissing


def test_a_demo_without_a_serial_port_is_furnished_and_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    building = DemoBuilding(folder, port=False)
    building.start()
    try:
        profile = building.open_profile()
        side = DemoSide(building, profile)
        assert len(side.labels()) == len(building.locks)

        async def live() -> bool:
            await move_in(building, profile)
            await furnish(building, profile, lambda _step: None)
            answer = await asyncio.to_thread(side.present, building.locks[0].serial, MediumKind.TAG, tag_of(1))
            await profile.close_links()
            return answer.opened

        assert asyncio.run(live())
        assert len(side.labels()) == len(building.locks) - CLAIMED
        overview = asyncio.run(profile.actions.overview())
        assert (overview.people, overview.still_open) == (40, 1)
        assert overview.holders == 34
        assert profile.store.check().ok
        profile.close()
    finally:
        building.stop()
    delete(folder)
    assert not folder.exists()


def test_a_folder_that_is_no_demo_is_not_deleted(tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("keep me", encoding="utf-8")
    delete(tmp_path)
    assert (tmp_path / "letters").exists()


def test_a_demo_on_the_air_is_reached_over_bluetooth_and_leaves_the_bus_as_it_was(tmp_path: Path) -> None:
    before = os.environ.get(VARIABLE)
    building = DemoBuilding(tmp_path / "demo", bluetooth=True)
    building.start()
    try:
        finder = Finder()

        async def listen() -> set[str]:
            try:
                return {lock.name for lock in await finder.scan("ble:", 1)}
            finally:
                await finder.close()

        assert asyncio.run(listen()) == {lock.serial[-8:] for lock in building.locks}
    finally:
        building.stop()
    assert os.environ.get(VARIABLE) == before


def test_a_demo_without_a_message_bus_starts_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    building = DemoBuilding(tmp_path / "demo", bluetooth=True)
    with pytest.raises(BusMissing):
        building.start()
    assert not building.link.removeprefix("serial:"), "the port is gone with the house"
