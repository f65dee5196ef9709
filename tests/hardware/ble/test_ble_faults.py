"""Rows of how Bluetooth fails that only our own org.bluez can play, each with its code and whether it left a trace."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import FoundLock
from flexeria_desktop.hardware import gatt
from flexeria_desktop.hardware.ble.errors import (
    AttributeRefused,
    BluetoothDenied,
    BluetoothFailed,
    BluetoothOff,
    BluetoothServiceLost,
    BluetoothSilent,
    ConnectFailed,
    LockGone,
    NoBluetoothAdapter,
    NoBluetoothService,
    NoSystemBus,
    PairingRefused,
)
from flexeria_desktop.hardware.ble.host import PlainHost
from flexeria_desktop.hardware.ble.radio import BleRadio
from flexeria_desktop.hardware.errors import LinkLost, LinkProblem, ProtocolViolated, SessionOver, UnknownLink
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.info import LockInfo
from flexeria_desktop.hardware.simulator.air.bus import VARIABLE, PrivateBus
from flexeria_desktop.hardware.simulator.air.peripheral import Habits
from tests.hardware.ble.office import LINK, Office, in_world, not_connected
from tests.hardware.ble.worlds import OTHER, FakeWorld, World
from tests.hardware.idle_time import run

FakeStory = Callable[[FakeWorld, Office], Awaitable[None]]


def in_fake_world(folder: Path, story: FakeStory, world: FakeWorld | None = None) -> None:
    async def run(there: World, office: Office) -> None:
        assert isinstance(there, FakeWorld)
        await story(there, office)

    in_world(folder, run, world or FakeWorld(folder))


async def refused(finder: Finder, error: type[LinkProblem], link: str = LINK) -> LinkProblem:
    """Scan and check must end in this very error, having changed nothing."""
    for asking in (finder.scan(link, 1), finder.check(link)):
        with pytest.raises(error) as caught:
            await asking
        assert type(caught.value) is error
        assert caught.value.changed is Changed.NO
    await finder.close()
    return caught.value


def test_no_system_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, f"unix:path={tmp_path}/nothing")
    run(refused(Finder(), NoSystemBus))


def test_no_bluetooth_service(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        bus = PrivateBus()
        await bus.start()
        monkeypatch.setenv(VARIABLE, bus.address)
        try:
            await refused(Finder(), NoBluetoothService)
        finally:
            await bus.stop()

    run(story())


def test_no_adapter(tmp_path: Path) -> None:
    async def story(_world: FakeWorld, office: Office) -> None:
        assert (await refused(office.finder, NoBluetoothAdapter)).data == {"adapter": ""}

    in_fake_world(tmp_path, story, FakeWorld(tmp_path, present=False))


def test_a_named_adapter(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        assert (await refused(office.finder, NoBluetoothAdapter, "ble:hci0")).data == {"adapter": "hci0"}
        assert await office.finder.check("ble:hci1") == "hci1"
        async with office.finder.reach("ble:hci1", lock.lock.serial) as contact:
            assert contact.serial == lock.lock.serial
        with pytest.raises(UnknownLink):
            await office.finder.check("ble:../hci1")

    in_fake_world(tmp_path, story, FakeWorld(tmp_path, adapter="hci1"))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (("NotReady", "Resource Not Ready"), BluetoothOff),
        (("Failed", "Input/output error"), BluetoothFailed),
    ],
)
def test_discovery_that_the_service_refuses(tmp_path: Path, answer: tuple[str, str], error: type[LinkProblem]) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        await world.add_lock()
        world.bluez.fail["StartDiscovery"] = answer
        with pytest.raises(error) as caught:
            await office.finder.scan(LINK, 1)
        assert caught.value.changed is Changed.NO
        await office.until_heard(lambda _one: True)

    in_fake_world(tmp_path, story)


async def called(world: FakeWorld, member: str, times: int = 1) -> None:
    """Wait until the service has been asked; it lives in this very loop."""
    async with asyncio.timeout(10):
        while [one for one, _path in world.bluez.calls].count(member) < times:  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.001)


@pytest.mark.parametrize("member", ["StartDiscovery", "StopDiscovery"])
def test_listening_that_is_given_up_leaves_the_radio_free_to_listen_again(tmp_path: Path, member: str) -> None:
    """BlueZ goes on with a scan that nobody ends, and refuses the next one."""

    async def story(world: FakeWorld, office: Office) -> None:
        await world.add_lock()
        world.bluez.delay[member] = 0.05
        listening = asyncio.create_task(office.finder.scan(LINK, 1))
        await called(world, member)
        listening.cancel()
        await asyncio.wait([listening])
        assert listening.cancelled()
        await office.until_heard(lambda _one: True)

    in_fake_world(tmp_path, story)


@pytest.mark.parametrize("member", ["StartDiscovery", "StopDiscovery"])
def test_a_proof_of_the_radio_that_is_given_up_leaves_no_scan_behind(tmp_path: Path, member: str) -> None:
    """As Windows and macOS are asked, by a scan that is ended at once."""

    async def story(world: FakeWorld, office: Office) -> None:
        await world.add_lock()
        world.bluez.delay[member] = 0.05
        proving = asyncio.create_task(PlainHost().check())
        await called(world, member)
        proving.cancel()
        await asyncio.wait([proving])
        assert proving.cancelled()
        await called(world, "StopDiscovery")
        await office.until_heard(lambda _one: True)

    in_fake_world(tmp_path, story)


def test_who_listens_is_not_left_waiting_by_a_connection_that_is_given_up(tmp_path: Path) -> None:
    """It was given up in the moment in which listening went on after it."""

    async def story(world: FakeWorld, _office: Office) -> None:
        lock = await world.add_lock()
        radio = BleRadio()
        heard: asyncio.Queue[FoundLock] = asyncio.Queue()
        listening = asyncio.create_task(radio.scan(1, heard.put_nowait))
        found = await heard.get()
        world.bluez.delay["StartDiscovery"] = 0.05
        connecting = asyncio.create_task(radio.connect(found.address, lock.lock.serial))
        await called(world, "StartDiscovery", 2)
        connecting.cancel()
        await asyncio.wait([connecting])
        assert connecting.cancelled()
        try:
            async with asyncio.timeout(10):
                await listening
        finally:
            await radio.close()

    in_fake_world(tmp_path, story)


def test_a_policy_that_denies(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        world.bluez.fail["GetManagedObjects"] = ("org.freedesktop.DBus.Error.AccessDenied", "policy")
        with pytest.raises(BluetoothDenied) as denied:
            await office.finder.check(LINK)
        assert denied.value.changed is Changed.NO

    in_fake_world(tmp_path, story)


def test_the_service_hangs(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        world.bluez.delay["GetManagedObjects"] = 60
        with pytest.raises(BluetoothSilent) as silent:
            await office.finder.check(LINK)
        assert silent.value.changed is Changed.NO

    in_fake_world(tmp_path, story)


def test_a_connection_that_the_service_gives_up(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        world.bluez.fail["Connect"] = ("Failed", "br-connection-canceled")
        failed = await not_connected(lock, ConnectFailed)
        assert failed.data["reason"] == "org.bluez.Error.Failed"
        async with office.reach(lock) as contact:
            assert contact.serial == lock.lock.serial

    in_fake_world(tmp_path, story)


def test_a_connection_that_never_comes_is_taken_back(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        world.bluez.fail["Connect"] = ("Failed", "le-connection-abort-by-local")
        await not_connected(lock, LockGone)
        assert "Disconnect" in [member for member, _path in world.bluez.calls]

    in_fake_world(tmp_path, story)


def test_a_connection_that_nobody_answers_leaves_the_radio_free_for_the_next(tmp_path: Path) -> None:
    async def story(world: FakeWorld, _office: Office) -> None:
        absent, there = await world.add_lock(), await world.add_lock(OTHER)
        radio = BleRadio(patience=1.0)
        heard: dict[bytes, FoundLock] = {}
        await radio.scan(1, lambda found: heard.update({found.address: found}))
        await world.stop_advertising(absent)
        try:
            with pytest.raises(LockGone):
                await radio.connect(bytes.fromhex(absent.address.replace(":", "")), absent.lock.serial)
            pipe = await radio.connect(bytes.fromhex(there.address.replace(":", "")), there.lock.serial)
            assert LockInfo.decode(pipe.info).serial == OTHER
        finally:
            await radio.close()

    in_fake_world(tmp_path, story)


def test_an_att_error_while_connecting(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock(habits=Habits(info_error=0x80))
        assert (await not_connected(lock, AttributeRefused)).data["att"] == 0x80

    in_fake_world(tmp_path, story)


def test_an_att_error_in_a_session(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with office.session(lock, claimed) as session:
            await session.status()
            world.bluez.fail["WriteValue"] = ("Failed", "Operation failed with ATT error: 0x80")
            with pytest.raises(AttributeRefused) as att:
                await session.revoke_now([1])
        assert (att.value.data["att"], att.value.changed) == (0x80, Changed.UNKNOWN)

    in_fake_world(tmp_path, story)


def test_a_lock_that_asks_for_pairing_is_paired_with_an_agent_of_our_own(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock(habits=Habits(paired_only=True))
        async with office.reach(lock) as contact:
            assert contact.serial == lock.lock.serial
        members = [member for member, _path in world.bluez.calls]
        assert members.index("RegisterAgent") < members.index("Pair") < members.index("UnregisterAgent")
        assert "RequestDefaultAgent" not in members

    in_fake_world(tmp_path, story)


def test_pairing_that_fails(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock(habits=Habits(paired_only=True))
        world.bluez.fail["Pair"] = ("AuthenticationFailed", "Authentication Failed")
        with pytest.raises(PairingRefused) as refusal:
            async with office.reach(lock):
                pass
        assert refusal.value.changed is Changed.NO

    in_fake_world(tmp_path, story)


def test_a_service_that_dies_while_an_answer_is_awaited(tmp_path: Path) -> None:
    """bleak reports nothing: the heartbeat must, before the time for the reply is over."""

    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with office.session(lock, claimed) as session:
            await session.status()
            lock.habits.deaf = True
            asking = asyncio.create_task(session.revoke_now([1]))
            await asyncio.wait_for(lock.ignoring.wait(), 5)
            await world.crash_daemon()
            with pytest.raises(BluetoothServiceLost) as lost:
                await asyncio.wait_for(asking, 4)
            assert lost.value.changed is Changed.UNKNOWN
        await world.restart_daemon()
        lock.habits.deaf = False
        await world.drop(lock)
        async with office.session(lock, claimed) as session:
            await session.status()

    in_fake_world(tmp_path, story)


def test_the_bus_dies_while_connected(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with asyncio.timeout(10), office.session(lock, claimed) as session:
            await session.status()
            await world.bus.stop()
            with pytest.raises(LinkLost) as lost:
                await session.status()
            assert type(lost.value) is BluetoothServiceLost

    in_fake_world(tmp_path, story)


def test_a_fragment_size_that_changes_is_followed_at_each_write(tmp_path: Path) -> None:
    """23, then 247, then 23 again: what BlueZ shows as the MTU of the characteristic counts at that moment."""

    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with office.session(lock, claimed) as session:
            longest = []
            for mtu in (23, 247, 23):
                await world.bluez.show_mtu(gatt.RX, mtu)
                await session.status()  # its answer comes after the news of the MTU, on the same way
                lock.traffic.longest_to_lock = 0
                await session.revoke_now([1, 2, 3])
                longest.append(lock.traffic.longest_to_lock)
        assert longest[0] == longest[2] == 20
        assert 20 < longest[1] <= 244

    in_fake_world(tmp_path, story)


def test_a_fragment_size_too_small_for_anything_is_named_and_sends_nothing(tmp_path: Path) -> None:
    async def story(world: FakeWorld, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with office.session(lock, claimed) as session:
            await world.bluez.show_mtu(gatt.RX, 6)
            with suppress(ProtocolViolated):
                await session.status()  # at the latest after its answer the news of the MTU is there
            with pytest.raises((ProtocolViolated, SessionOver)):
                await session.revoke_now([1])
        assert lock.lock.holdings()["journal"] == []

    in_fake_world(tmp_path, story)


def test_nothing_of_bluetooth_is_loaded_before_it_is_used() -> None:
    import subprocess
    import sys

    heavy = {"bleak", "dbus_fast", "bumble"}
    code = f"import sys, flexeria_desktop.bootstrap; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], env=dict(os.environ), check=False).returncode == 0
