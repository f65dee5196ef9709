"""A simulated building on the air: its locks over Bluetooth on a private bus, beside the dongle they have anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flexeria_desktop.hardware.simulator.air.bus import PrivateBus
from flexeria_desktop.hardware.simulator.air.problems import BumbleMissing
from flexeria_desktop.hardware.simulator.house import SimulatedHouse

if TYPE_CHECKING:
    from flexeria_desktop.hardware.simulator.air.bluez import OwnBluez
    from flexeria_desktop.hardware.simulator.air.peripheral import LockPeripheral
    from flexeria_desktop.hardware.simulator.air.radio import AirLink

_EXTRA = "radio"
_STATIC_RANDOM = 0xC0
"""The two highest bits of a random address that stays (Bluetooth Core, volume 6, part B, 1.3.2.1)."""


class Air:
    """The locks of one building on one simulated radio; ``start`` and ``stop`` belong to the building's loop."""

    def __init__(self, house: SimulatedHouse) -> None:
        self._house = house
        self._bus = PrivateBus()
        self._bluez: OwnBluez | None = None
        self._link: AirLink | None = None
        self.locks: dict[str, LockPeripheral] = {}

    @property
    def address(self) -> str:
        """Address of the bus, for the variable DBUS_SYSTEM_BUS_ADDRESS."""
        return self._bus.address

    def carried(self, serial: str) -> tuple[int, int]:
        """Bytes to a lock and from it so far, with the headers of L2CAP and ATT."""
        if self._link is None or serial not in self.locks:
            return 0, 0
        there = self.locks[serial].address
        ways = list(self._link.carried.items())
        to_lock = sum(count for (_, receiver), count in ways if receiver == there)
        return to_lock, sum(count for (sender, _), count in ways if sender == there)

    async def start(self) -> None:
        """Put every lock into the air; raise BumbleMissing or BusMissing."""
        try:
            from flexeria_desktop.hardware.simulator.air.bluez import OwnBluez  # noqa: PLC0415 - an optional package
            from flexeria_desktop.hardware.simulator.air.peripheral import LockPeripheral  # noqa: PLC0415
            from flexeria_desktop.hardware.simulator.air.radio import AirLink  # noqa: PLC0415
        except ModuleNotFoundError as fault:
            raise BumbleMissing(extra=_EXTRA) from fault
        await self._bus.start()
        try:
            self._link = link = AirLink()
            for radio, lock in self._house.radio.items():
                self.locks[lock.serial] = LockPeripheral(lock, _address(radio), link)
                await self.locks[lock.serial].start()
            self._bluez = OwnBluez(link, self._bus.address)
            await self._bluez.start()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Take everything off the air; the building itself goes on."""
        bluez, self._bluez = self._bluez, None
        if bluez is not None:
            await bluez.stop()
        for lock in self.locks.values():
            await lock.stop()
        self.locks.clear()
        await self._bus.stop()


def _address(radio: bytes) -> str:
    """Return a lock's address for the dongle as one that Bluetooth allows."""
    return ":".join(f"{byte:02X}" for byte in bytes([radio[0] | _STATIC_RANDOM]) + radio[1:])
