"""Two worlds with one face: our own org.bluez over a simulated radio, and the true stack in a machine of its own.

BLE_WORLD=bluez chooses the second; that needs bluetoothd, hci_vhci and the right to end bluetoothd, so it is for a
throw-away machine only.
"""

from __future__ import annotations

import os
from abc import abstractmethod
from contextlib import AbstractAsyncContextManager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from flexeria_desktop.hardware.noise import new_private_key
from flexeria_desktop.hardware.simulator.air.bluez import OwnBluez
from flexeria_desktop.hardware.simulator.air.bus import VARIABLE, PrivateBus
from flexeria_desktop.hardware.simulator.air.peripheral import Habits, LockPeripheral
from flexeria_desktop.hardware.simulator.air.radio import AirLink
from flexeria_desktop.hardware.simulator.data import Factory
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.flash import Flash
from tests.hardware.idle_time import LoopTime

SERIAL = "FLX-2600-00012345"
TWIN = "FLX-9900-00012345"
"""Another lock that advertises the same name."""
OTHER = "FLX-2600-00067890"


class World(AbstractAsyncContextManager["World"]):
    """Locks on a simulated radio and a Bluetooth service that reaches them; belongs to one asyncio loop."""

    def __init__(self, folder: Path) -> None:
        """folder: for the flash of the locks."""
        self.link = AirLink()
        self.locks: list[LockPeripheral] = []
        self._folder = folder

    async def add_lock(
        self, serial: str = SERIAL, habits: Habits | None = None, *, max_fragment: int = 244
    ) -> LockPeripheral:
        """Put one more lock into the air; max_fragment = the ATT MTU it agrees to, less 3."""
        factory = Factory(serial, "MC", "1.4.0", os.urandom(32), new_private_key())
        lock = SimulatedLock(factory, Flash(self._folder / f"{serial}.flash"), self._source)
        lock.set_faults({"max_fragment": max_fragment})
        one = LockPeripheral(lock, f"C4:11:22:33:44:{0x55 + len(self.locks):02X}", self.link, habits)
        await one.start()
        self.locks.append(one)
        return one

    @cached_property
    def _source(self) -> LoopTime:
        return LoopTime()

    async def stop_advertising(self, lock: LockPeripheral) -> None:
        """The lock goes silent."""
        await lock.stop_advertising()

    async def drop(self, lock: LockPeripheral) -> None:
        """The lock ends its links."""
        await lock.drop()

    @abstractmethod
    async def power(self, on: bool) -> None:
        """Switch the adapter on or off."""

    @abstractmethod
    async def crash_daemon(self) -> None:
        """End the Bluetooth service without a word."""

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        for lock in self.locks:
            await lock.stop()


class FakeWorld(World):
    """Our own org.bluez on a private bus; ``bluez`` has the knobs for faults."""

    def __init__(self, folder: Path, *, powered: bool = True, present: bool = True, adapter: str = "hci0") -> None:
        super().__init__(folder)
        self.bus = PrivateBus()
        self._start = (powered, present, adapter)
        self._before: str | None = None

    async def __aenter__(self) -> Self:
        powered, present, adapter = self._start
        await self.bus.start()
        self._before = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = self.bus.address
        self.bluez = OwnBluez(self.link, self.bus.address, adapter)
        await self.bluez.start(powered=powered, present=present)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.bluez.stop()
        await super().__aexit__(kind, error, trace)
        await self.bus.stop()
        os.environ.pop(VARIABLE)
        if self._before is not None:
            os.environ[VARIABLE] = self._before

    async def power(self, on: bool) -> None:
        await self.bluez.power(on)

    async def crash_daemon(self) -> None:
        await self.bluez.crash()

    async def restart_daemon(self) -> None:
        """Start the service anew after a crash."""
        self.bluez = OwnBluez(self.link, self.bus.address)
        await self.bluez.start()


def make_world(folder: Path) -> World:
    """Return the world that BLE_WORLD names."""
    if os.environ.get("BLE_WORLD") == "bluez":
        from tests.hardware.ble.bluez_world import BluezWorld

        return BluezWorld(folder)
    return FakeWorld(folder)
