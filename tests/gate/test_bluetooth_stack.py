"""The world the contract tests stand on: bleak, bluetoothd, the kernel and a simulated lock know each other."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from bleak import BleakClient, BleakScanner
from bleak.backends.device import BLEDevice
from bleak.backends.scanner import AdvertisementData
from bleak.exc import BleakBluetoothNotAvailableError, BleakError

from flexeria_desktop.hardware import gatt
from flexeria_desktop.hardware.info import LockInfo, service_data
from tests.hardware.ble.bluez_world import BluezWorld
from tests.hardware.ble.worlds import SERIAL

LISTEN_SECONDS = 20.0
"""A lock advertises ten times a second here; emulated, the first report can be late."""


def in_the_air(folder: Path, story: Callable[[BluezWorld], Awaitable[None]]) -> None:
    """Run one story in a new world."""

    async def run() -> None:
        async with BluezWorld(folder) as world:
            await story(world)

    asyncio.run(run())


async def hear() -> tuple[BLEDevice, AdvertisementData]:
    """Wait for a lock's advertisement with its service data."""
    async with asyncio.timeout(LISTEN_SECONDS), BleakScanner() as scanner:
        async for device, shown in scanner.advertisement_data():
            if gatt.SERVICE in shown.service_data:
                return device, shown
    raise AssertionError("the scan ended by itself")


def test_a_lock_is_heard_as_it_is_and_shows_who_it_is(tmp_path: Path) -> None:
    async def story(world: BluezWorld) -> None:
        lock = await world.add_lock()
        device, shown = await hear()
        advertised = lock.lock.advertisement()
        assert advertised is not None
        assert shown.local_name == SERIAL[-8:]
        assert shown.rssi == lock.lock.faults.rssi
        assert shown.service_data[gatt.SERVICE] == service_data(advertised.flags, advertised.list_version)
        async with BleakClient(device) as client:
            info = LockInfo.decode(bytes(await client.read_gatt_char(gatt.INFO)))
        assert info.serial == SERIAL

    in_the_air(tmp_path, story)


def test_a_link_that_the_lock_ends_is_seen_to_end(tmp_path: Path) -> None:
    async def story(world: BluezWorld) -> None:
        lock = await world.add_lock()
        device, _ = await hear()
        ended = asyncio.Event()
        async with BleakClient(device, disconnected_callback=lambda _client: ended.set()) as client:
            await world.drop(lock)
            await asyncio.wait_for(ended.wait(), LISTEN_SECONDS)
            assert not client.is_connected

    in_the_air(tmp_path, story)


def test_the_adapter_is_off_when_it_was_switched_off_and_works_when_on_again(tmp_path: Path) -> None:
    async def story(world: BluezWorld) -> None:
        await world.add_lock()
        await world.power(False)
        with pytest.raises(BleakBluetoothNotAvailableError):
            await hear()
        await world.power(True)
        await hear()

    in_the_air(tmp_path, story)


def test_a_daemon_that_was_killed_is_gone_and_a_new_one_finds_the_lock(tmp_path: Path) -> None:
    async def story(world: BluezWorld) -> None:
        await world.add_lock()
        await hear()
        await world.crash_daemon()
        with pytest.raises(BleakError):
            await hear()
        await world.restart_daemon()
        await world.power(True)
        await hear()

    in_the_air(tmp_path, story)
