"""Which ways to locks a computer offers: its Bluetooth as it is now, each adapter, each port."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.links import LinkWay, is_bluetooth
from flexeria_desktop.hardware.ble.errors import (
    BluetoothDenied,
    BluetoothOff,
    BluetoothSilent,
    NoBluetoothAdapter,
    NoBluetoothService,
    NoSystemBus,
)
from flexeria_desktop.hardware.errors import LinkProblem
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.simulator.air.bus import VARIABLE, PrivateBus
from tests.hardware.ble.worlds import FakeWorld
from tests.hardware.idle_time import run

Change = Callable[[FakeWorld], Awaitable[object]]


async def bluetooth() -> list[LinkWay]:
    finder = Finder()
    try:
        return [way for way in await finder.ways() if is_bluetooth(way.link)]
    finally:
        await finder.close()


async def only_problem() -> LinkProblem:
    (way,) = await bluetooth()
    assert way.link == "ble:"
    assert not way.usable
    assert isinstance(way.problem, LinkProblem)
    return way.problem


def in_world(world: FakeWorld, change: Change | None = None) -> list[LinkWay]:
    async def at_work() -> list[LinkWay]:
        async with world:
            if change is not None:
                await change(world)
            return await bluetooth()

    return run(at_work())


def test_an_adapter_that_is_on(tmp_path: Path) -> None:
    assert in_world(FakeWorld(tmp_path)) == [LinkWay("ble:")]


def test_switched_off(tmp_path: Path) -> None:
    (way,) = in_world(FakeWorld(tmp_path), lambda world: world.power(False))
    assert type(way.problem) is BluetoothOff


def test_no_adapter(tmp_path: Path) -> None:
    (way,) = in_world(FakeWorld(tmp_path, present=False))
    assert type(way.problem) is NoBluetoothAdapter


def test_a_policy_that_denies(tmp_path: Path) -> None:
    async def deny(world: FakeWorld) -> None:
        world.bluez.fail["GetManagedObjects"] = ("org.freedesktop.DBus.Error.AccessDenied", "policy")

    (way,) = in_world(FakeWorld(tmp_path), deny)
    assert type(way.problem) is BluetoothDenied


def test_a_service_that_hangs_is_not_waited_for_longer_than_two_seconds(tmp_path: Path) -> None:
    async def story() -> None:
        async with FakeWorld(tmp_path) as world:
            world.bluez.delay["GetManagedObjects"] = 30
            time = asyncio.get_running_loop().time
            before = time()
            assert type(await only_problem()) is BluetoothSilent
            assert time() - before < 4

    run(story())


def test_no_system_bus_and_no_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        monkeypatch.setenv(VARIABLE, f"unix:path={tmp_path}/nothing")
        assert type(await only_problem()) is NoSystemBus
        bus = PrivateBus()
        await bus.start()
        monkeypatch.setenv(VARIABLE, bus.address)
        try:
            assert type(await only_problem()) is NoBluetoothService
        finally:
            await bus.stop()

    run(story())


def test_of_several_adapters_each_is_offered(tmp_path: Path) -> None:
    async def plug_in(world: FakeWorld) -> None:
        world.bluez.plug_in("hci1")
        await world.power(False)

    ways = in_world(FakeWorld(tmp_path), plug_in)
    assert [(way.link, way.usable) for way in ways] == [("ble:", True), ("ble:hci0", False), ("ble:hci1", True)]
    assert isinstance(ways[1].problem, BluetoothOff)
    assert ways[1].problem.data == {"adapter": "hci0"}
