"""One installation with its keys, at work over Bluetooth in a world."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, FoundLock, LockLink
from flexeria_desktop.hardware.ble.radio import BleRadio
from flexeria_desktop.hardware.errors import LinkProblem
from flexeria_desktop.hardware.simulator.air.peripheral import LockPeripheral
from tests.hardware.bench import Bench
from tests.hardware.ble.worlds import World, make_world
from tests.hardware.idle_time import run

LINK = "ble:"


class Office:
    """A finder and the keys of one installation; ``bench`` makes orders and lists, its dongle stays unplugged."""

    def __init__(self, folder: Path, link: str = LINK) -> None:
        self.bench = Bench(folder, ())
        self.finder = self.bench.finder
        self.link = link

    def reach(self, lock: LockPeripheral):  # type: ignore[no-untyped-def]
        return self.finder.reach(self.link, lock.lock.serial)

    async def claim(self, lock: LockPeripheral) -> Claimed:
        lock.lock.press_button()
        async with self.reach(lock) as contact:
            return await contact.claim(self.bench.claim_order(lock.lock.label), self.bench.identity())

    @asynccontextmanager
    async def session(self, lock: LockPeripheral, claimed: Claimed) -> AsyncIterator[LockLink]:
        async with self.reach(lock) as contact:
            yield await contact.session(self.bench.identity(claimed.lock_key))

    async def until_heard(self, wanted: Callable[[FoundLock], bool]) -> FoundLock:
        """Listen until an advertisement is as wanted; the scan itself goes on no longer."""
        heard: asyncio.Future[FoundLock] = asyncio.get_running_loop().create_future()

        def hear(found: FoundLock) -> None:
            if wanted(found) and not heard.done():
                heard.set_result(found)

        scan = asyncio.create_task(self.finder.scan(self.link, 10, hear))
        try:
            await asyncio.wait([scan, heard], return_when=asyncio.FIRST_COMPLETED)
            if scan.done():
                scan.result()
            return heard.result()
        finally:
            scan.cancel()
            await asyncio.gather(scan, return_exceptions=True)


def in_world(folder: Path, story: Callable[[World, Office], Awaitable[None]], world: World | None = None) -> None:
    """Run one story in a world of its own; the finder lets go of everything before the world ends."""

    async def at_work() -> None:
        async with world or make_world(folder) as there:
            office = Office(folder)
            try:
                await story(there, office)
            finally:
                await office.finder.close()

    run(at_work())


async def not_connected(
    lock: LockPeripheral, error: type[LinkProblem], before: Callable[[], Awaitable[None]] | None = None
) -> LinkProblem:
    """Connect once, without looking for the lock again; it must end in this very error, with nothing changed.

    before: what happens between hearing and connecting.
    """
    radio = BleRadio(patience=1.0)
    heard: asyncio.Queue[FoundLock] = asyncio.Queue()
    scan = asyncio.create_task(radio.scan(10, heard.put_nowait))
    found = await asyncio.wait_for(heard.get(), 5)
    scan.cancel()
    await asyncio.gather(scan, return_exceptions=True)
    if before is not None:
        await before()
    try:
        with pytest.raises(error) as caught:
            await radio.connect(found.address, lock.lock.serial)
    finally:
        await radio.close()
    assert type(caught.value) is error
    assert (caught.value.changed, caught.value.data["serial"]) == (Changed.NO, lock.lock.serial)
    return caught.value
