"""A building in a thread of its own, reached over the Bluetooth of this process."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.lock_list import ListUser
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.simulator.air.bus import VARIABLE
from flexeria_desktop.hardware.simulator.air.problems import BusMissing
from flexeria_desktop.hardware.simulator.air.running import RunningAir
from tests.hardware.test_finder import take_over

PATIENCE_SECONDS = 60
SCAN_FOR_THREE = """
import asyncio
from flexeria_desktop.hardware.finder import Finder

async def story():
    finder = Finder()
    while len(found := await finder.scan("ble:", 1)) < 3:
        pass
    print(len(found))
    await finder.close()

asyncio.run(story())
"""


async def until_a_scan_hears(finder: Finder, link: str, names: set[str]) -> None:
    """Scan until one scan hears these locks and no others; on a busy machine a second is short for a radio."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while {one.name for one in await finder.scan(link, 1)} != names:
            pass


def test_the_locks_of_a_building_over_bluetooth_and_over_its_dongle(tmp_path: Path) -> None:
    before = os.environ.get(VARIABLE)
    with RunningAir(tmp_path) as air:
        lock, other = air.planned[:2]

        async def story() -> None:
            finder = Finder()
            try:
                names = {one.serial[-8:] for one in air.planned}
                await until_a_scan_hears(finder, air.bluetooth_link, names)
                for link, one in ((air.bluetooth_link, lock), (air.link, other)):
                    air.press_button(one.serial)
                    assert (await take_over(finder, link, one.label)).users == (ListUser(7),)
                air.fault(lock.serial, in_range=False)
                await until_a_scan_hears(finder, air.bluetooth_link, names - {lock.serial[-8:]})
            finally:
                await finder.close()

        asyncio.run(story())
        assert air.holdings(lock.serial)["users"] == air.holdings(other.serial)["users"] == 1
    assert os.environ.get(VARIABLE) == before


def test_without_a_message_bus_the_building_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BusMissing), RunningAir(tmp_path / "house"):
        pass


def test_simulate_says_where_its_bluetooth_is(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "flexeria_desktop", "simulate", "--state", str(tmp_path), "--bluetooth"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert program.stdout is not None
        said = ""
        while "port\t" not in said:
            line = program.stdout.readline()
            assert line, said
            said += line
        place = re.search(rf"^bluetooth\t{VARIABLE}=(unix:path=\S+)$", said, re.MULTILINE)
        assert place is not None
        scan = subprocess.run(
            [sys.executable, "-c", SCAN_FOR_THREE],
            env={**os.environ, VARIABLE: place.group(1)},
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE_SECONDS,
        )
        assert scan.stdout.strip() == "3"
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait(PATIENCE_SECONDS)
        program.stdout.close()
    assert program.returncode == 0
