"""What must hold over Bluetooth in both worlds: our own org.bluez, and the true stack (BLE_WORLD=bluez)."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import UploadProgress
from flexeria_desktop.hardware import gatt
from flexeria_desktop.hardware.ble.errors import (
    BluetoothOff,
    BluetoothServiceLost,
    BluetoothWentOff,
    LockGone,
    NotALock,
)
from flexeria_desktop.hardware.errors import HandshakeRefused, LinkLost, LockBusy
from flexeria_desktop.hardware.simulator.air.peripheral import Habits, LockPeripheral
from tests.hardware.ble.office import LINK, Office, in_world, not_connected
from tests.hardware.ble.worlds import OTHER, TWIN, World

PROMPT = 15.0
"""Seconds for anything that has to be noticed; a whole virtual machine is slow."""


def ignore(_progress: UploadProgress) -> None:
    """Nobody looks."""


def test_scan_tells_name_flags_version_and_signal(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        lock.lock.press_button()
        lock.lock.set_battery_low()
        found = await office.until_heard(lambda one: one.commissionable)
        assert found.name == "00012345"
        assert (found.battery_low, found.owned, found.list_version) == (True, False, 0)
        assert found.address == bytes.fromhex(lock.address.replace(":", ""))
        assert -127 < found.rssi < 0
        assert await office.finder.check(LINK) == "hci0"
        assert office.finder.capacity(LINK) == 3

    in_world(tmp_path, story)


def test_claim_session_status_events(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with office.session(lock, claimed) as session:
            assert (await session.status()).serial == lock.lock.serial
            page = await session.read_events(1)
            assert [event.event for event in page.events][:1] == [12]
        await office.until_heard(lambda one: one.owned and one.log_pending)

    in_world(tmp_path, story)


def test_a_list_goes_over_in_writes_without_response(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        wanted = office.bench.list_of(200)
        seen: list[UploadProgress] = []
        async with office.session(lock, claimed) as session:
            lock.traffic.to_lock = lock.traffic.commands = lock.traffic.from_lock = lock.traffic.notifications = 0
            await session.write_list(office.bench.order(wanted, claimed), seen.append)
            traffic = lock.traffic
            there = traffic.to_lock + gatt.ATT_HEADER * traffic.commands
            assert there / seen[-1].total <= 1.12
            assert await session.read_list() == wanted
        assert lock.traffic.requests == 0
        assert lock.lock.holdings()["version"] == 1

    in_world(tmp_path, story)


@pytest.mark.parametrize("size", [20, 61, 512])
def test_any_size_of_fragment(tmp_path: Path, size: int) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock(max_fragment=size)
        claimed = await office.claim(lock)
        wanted = office.bench.list_of(20)
        async with office.session(lock, claimed) as session:
            await session.write_list(office.bench.order(wanted, claimed), ignore)
            assert await session.read_list() == wanted

    in_world(tmp_path, story)


def test_two_locks_at_once(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        locks = [await world.add_lock(), await world.add_lock(OTHER)]
        claims = [await office.claim(lock) for lock in locks]

        async def program(lock: LockPeripheral, place: int) -> None:
            wanted = office.bench.list_of(30 + place)
            async with office.session(lock, claims[place]) as session:
                await session.write_list(office.bench.order(wanted, claims[place]), ignore)
                assert await session.read_list() == wanted

        await asyncio.gather(*(program(lock, place) for place, lock in enumerate(locks)))
        assert [lock.lock.holdings()["users"] for lock in locks] == [30, 31]

    in_world(tmp_path, story)


def test_an_upload_goes_on_at_the_byte_after_the_link_was_lost(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        wanted = office.bench.list_of(200)
        order = office.bench.order(wanted, claimed)
        lock.lock.set_faults({"lose_after": 25})
        with pytest.raises(LinkLost) as lost:
            async with office.session(lock, claimed) as session:
                await session.write_list(order, ignore)
        assert (type(lost.value), lost.value.changed) == (LinkLost, Changed.NO)
        reached = lock.lock.holdings()["upload"]
        assert reached > 0
        seen: list[UploadProgress] = []
        async with office.session(lock, claimed) as session:
            await session.write_list(order, seen.append)
            assert await session.read_list() == wanted
        assert seen[0].resumed_at == reached

    in_world(tmp_path, story)


def test_the_lock_hangs_up_while_nothing_is_asked(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with asyncio.timeout(PROMPT):
            async with office.session(lock, claimed) as session:
                await session.status()
                await world.drop(lock)
                with pytest.raises(LinkLost) as lost:
                    await session.status()
            assert (lost.value.code, lost.value.changed) == ("link.lost", Changed.NO)
            async with office.session(lock, claimed) as session:
                await session.status()

    in_world(tmp_path, story)


def test_a_lock_that_left_between_scan_and_connect(tmp_path: Path) -> None:
    async def story(world: World, _office: Office) -> None:
        lock = await world.add_lock()
        await not_connected(lock, LockGone, partial(world.stop_advertising, lock))

    in_world(tmp_path, story)


def test_only_the_serial_decides_among_locks_of_one_name(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        await world.add_lock(TWIN)
        lock = await world.add_lock()
        async with office.reach(lock) as contact:
            assert contact.serial == lock.lock.serial

    in_world(tmp_path, story)


def test_a_stranger_with_the_name_of_a_lock(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock(habits=Habits(without=frozenset({gatt.RX})))
        with pytest.raises(NotALock) as stranger:
            async with office.reach(lock):
                pass
        assert stranger.value.changed is Changed.NO

    in_world(tmp_path, story)


def test_info_altered_on_the_way_ends_in_a_refused_handshake(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        lock.habits.alter_info = lambda info: info[:-1] + bytes([info[-1] ^ 1])
        with pytest.raises(HandshakeRefused) as refused:
            async with office.session(lock, claimed):
                pass
        assert refused.value.changed is Changed.NO

    in_world(tmp_path, story)


def test_one_lock_is_not_shared_by_two_at_once(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with office.session(lock, claimed) as session:
            with pytest.raises(LockBusy) as busy:
                async with office.reach(lock):
                    pass
            assert busy.value.changed is Changed.NO
            await session.status()

    in_world(tmp_path, story)


def test_adapter_off(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        await world.power(False)
        for _ in range(2):
            with pytest.raises(BluetoothOff) as off:
                await office.finder.scan(LINK, 1)
        assert off.value.changed is Changed.NO
        await world.power(True)
        async with office.reach(lock) as contact:
            assert contact.serial == lock.lock.serial

    in_world(tmp_path, story)


def test_adapter_switched_off_while_connected(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with asyncio.timeout(PROMPT), office.session(lock, claimed) as session:
            await session.status()
            await world.power(False)
            with pytest.raises(BluetoothWentOff) as off:
                await session.status()
            assert off.value.changed is Changed.NO

    in_world(tmp_path, story)


def test_bluetooth_service_killed_while_connected(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        async with asyncio.timeout(PROMPT):
            async with office.session(lock, claimed) as session:
                await session.status()
                await world.crash_daemon()
                with pytest.raises(BluetoothServiceLost) as lost:
                    await session.revoke_now([1])
            assert lost.value.changed in (Changed.UNKNOWN, Changed.NO)

    in_world(tmp_path, story)
