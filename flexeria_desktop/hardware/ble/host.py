"""What the operating system's Bluetooth must tell that bleak does not: is it alive, is the link up, may we pair."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from typing import Protocol

from bleak import BleakClient, BleakScanner
from bleak.backends.device import BLEDevice

from flexeria_desktop.hardware.ble.errors import NoBluetoothAdapter, PairingRefused
from flexeria_desktop.hardware.ble.mapping import FAILURES, of_radio
from flexeria_desktop.hardware.errors import LinkLost

CHECK_SECONDS = 5.0
"""Starting and stopping a scan takes well under a second; macOS may take some to answer about permission."""
PAIR_SECONDS = 30.0
"""Pairing takes a second or two, but Windows may ask a person first."""


@dataclass(frozen=True)
class Link:
    """One connection: the device as heard, bleak's client for it, the serial for errors."""

    device: BLEDevice
    client: BleakClient
    serial: str


class Host(Protocol):
    """The operating system's side of one radio."""

    async def check(self) -> str:
        """Prove that the radio can be used now and return its name; raise BluetoothUnavailable."""

    async def adapters(self) -> dict[str, bool]:
        """Return the radios by name, each with whether it is on, cheaply; raise BluetoothUnavailable."""

    async def check_link(self, link: Link) -> None:
        """Prove that service and link live, without a word to the lock; raise LinkLost or BluetoothUnavailable."""

    async def pair(self, link: Link) -> None:
        """Pair without asking anybody; raise PairingRefused."""

    async def close(self) -> None:
        """Let go of the system."""


class PlainHost:
    """Windows and macOS: the stack lives in the system and reports through bleak's own callbacks.

    Windows: all calls belong to a thread whose COM apartment is not single-threaded, so never to that of a window;
    the engine's own loop is such a thread. A refused permission shows as "denied" on starting a scan. Pairing is
    WinRT's "confirm only" ceremony, where Windows itself may ask.
    macOS: the program needs NSBluetoothAlwaysUsageDescription in its bundle, or the system ends it at the first
    call; the first scan asks the person. Addresses are UUIDs that differ on each computer. Pairing cannot be
    started by a program: the system asks when a protected value is read, and that read is then repeated.
    """

    def __init__(self, adapter: str = "") -> None:
        """These systems offer one radio only; a named one does not exist."""
        self._adapter = adapter
        self._proving: set[asyncio.Task[str]] = set()

    async def check(self) -> str:
        """Start and stop a scan: the one call that tells radio and permission; it is stopped when given up too."""
        if self._adapter:
            raise NoBluetoothAdapter(adapter=self._adapter)
        proving = asyncio.create_task(self._prove(), name="bluetooth proof")
        self._proving.add(proving)
        proving.add_done_callback(self._proving.discard)
        return await asyncio.shield(proving)

    async def _prove(self) -> str:
        scanner = BleakScanner()
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                await scanner.start()
                await scanner.stop()
        except FAILURES as error:
            raise of_radio(error, "") from error
        return "Bluetooth"

    async def adapters(self) -> dict[str, bool]:
        """The one radio, without the scan that might ask a person."""
        from flexeria_desktop.hardware.ble.plain_radio import prove_radio  # noqa: PLC0415 - libraries of one system

        try:
            await prove_radio()
        except OSError as error:  # a WinRT call that was refused
            raise of_radio(error, "") from error
        return {"Bluetooth": True}

    async def check_link(self, link: Link) -> None:
        """The system's own callback keeps this up to date."""
        if not link.client.is_connected:
            raise LinkLost(serial=link.serial, reason="radio")

    async def pair(self, link: Link) -> None:
        """Windows only; on macOS bleak has nothing to start."""
        try:
            async with asyncio.timeout(PAIR_SECONDS):
                await link.client.pair()
        except (*FAILURES, NotImplementedError) as error:
            raise PairingRefused(serial=link.serial) from error

    async def close(self) -> None:
        """Nothing is held."""


def host_of(adapter: str) -> Host:
    """Return the host of this system for one adapter, "" for the one the system prefers."""
    if sys.platform == "linux":
        from flexeria_desktop.hardware.ble.linux import BluezHost  # noqa: PLC0415 - its library is Linux only

        return BluezHost(adapter)
    else:  # noqa: RET505 - the type checker knows by this that the rest is for other systems
        return PlainHost(adapter)
