"""Listening for advertisements: one scanner for everybody who listens, silent while a connection is made.

Adapters scan and connect with the same radio: an attempt during a scan often ends in "abort by local". And BlueZ
gives each program one discovery only.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bleak import BleakScanner
from bleak.args.bluez import BlueZScannerArgs
from bleak.backends.device import BLEDevice
from bleak.backends.scanner import AdvertisementData

from flexeria_desktop.core.ports import FoundLock
from flexeria_desktop.hardware import gatt
from flexeria_desktop.hardware.ble.errors import BluetoothSilent
from flexeria_desktop.hardware.ble.host import Host
from flexeria_desktop.hardware.ble.mapping import FAILURES, of_radio
from flexeria_desktop.hardware.errors import BluetoothUnavailable
from flexeria_desktop.hardware.info import NAME_FORM, InfoInvalid, LockFlag, parse_service_data
from flexeria_desktop.hardware.radio import Listener

START_SECONDS = 10.0
"""A controller that is just ending a scan needs some time before it begins another."""
REMEMBERED = 512
"""Devices kept from scans; a building has fewer locks within one radio's reach."""


class Ear:
    """``devices`` are those heard, by address as in FoundLock."""

    def __init__(self, host: Host) -> None:
        """host: knows which adapter to use."""
        self._host = host
        self._listeners: list[Listener] = []
        self._connecting = 0
        self._turn = asyncio.Lock()
        self._scanner: BleakScanner | None = None
        self._changed = asyncio.Event()
        self._problem: BluetoothUnavailable | None = None
        self._adjusting: set[asyncio.Task[None]] = set()
        self.devices: dict[bytes, BLEDevice] = {}

    async def listen(self, seconds: float, heard: Listener) -> None:
        """Listen for so many seconds, not counting those spent connecting; raise BluetoothUnavailable."""
        loop = asyncio.get_running_loop()
        self._listeners.append(heard)
        try:
            await self._adjust()
            while seconds > 0:
                if self._problem is not None:
                    raise type(self._problem)(**self._problem.data)
                began, listening = loop.time(), self._scanner is not None
                await self._wait_for_change(seconds if listening else None)
                seconds -= loop.time() - began if listening else 0
        finally:
            self._listeners.remove(heard)
            await self._adjust()
        await self._host.check()  # a service that died meanwhile is silent: then nothing heard proves nothing

    @asynccontextmanager
    async def silence(self) -> AsyncIterator[None]:
        """Pause listening within the block."""
        self._connecting += 1
        try:
            await self._adjust()
            yield
        finally:
            self._connecting -= 1
            await self._adjust()

    async def close(self) -> None:
        """Stop for good."""
        self._listeners.clear()
        await self._adjust()

    async def _wait_for_change(self, seconds: float | None) -> None:
        changed = self._changed
        try:
            async with asyncio.timeout(seconds):
                await changed.wait()
        except TimeoutError:
            return

    async def _adjust(self) -> None:
        """Start or stop the scanner as wanted; goes on when the caller is cancelled.

        A start or stop that is broken off leaves a scan that nobody can end, and others who listen without news.
        """
        adjusting = asyncio.create_task(self._adjusted(), name="bluetooth scan")
        self._adjusting.add(adjusting)
        adjusting.add_done_callback(self._adjusting.discard)
        await asyncio.shield(adjusting)

    async def _adjusted(self) -> None:
        """A failure to start is told to those who listen."""
        async with self._turn:
            wanted = bool(self._listeners) and not self._connecting
            if wanted is (self._scanner is not None):
                return
            self._problem = None
            try:
                if wanted:
                    await self._start()
                else:
                    await self._stop()
            except BluetoothUnavailable as problem:
                self._problem = problem
            changed, self._changed = self._changed, asyncio.Event()
            changed.set()

    async def _start(self) -> None:
        adapter = await self._host.check()
        bluez: BlueZScannerArgs = {"adapter": adapter} if adapter.startswith("hci") else {}
        scanner = BleakScanner(self._hear, service_uuids=[gatt.SERVICE], bluez=bluez)
        try:
            async with asyncio.timeout(START_SECONDS):
                await scanner.start()
        except FAILURES as error:
            raise of_radio(error, adapter) from error
        self._scanner = scanner

    async def _stop(self) -> None:
        scanner, self._scanner = self._scanner, None
        if scanner is None:
            return
        try:
            async with asyncio.timeout(START_SECONDS):
                await scanner.stop()
        except TimeoutError as error:
            raise BluetoothSilent from error
        except FAILURES as error:
            raise of_radio(error, "") from error

    def _hear(self, device: BLEDevice, data: AdvertisementData) -> None:
        found = _found(device, data)
        if found is None:
            return
        self.devices.pop(found.address, None)
        self.devices[found.address] = device
        while len(self.devices) > REMEMBERED:
            del self.devices[next(iter(self.devices))]
        for listener in list(self._listeners):
            listener(found)


def _found(device: BLEDevice, data: AdvertisementData) -> FoundLock | None:
    """Read an advertisement; None until name and service data came, or when they are none of a lock."""
    name = data.local_name or ""
    try:
        flags, version = parse_service_data(data.service_data.get(gatt.SERVICE, b""))
    except InfoInvalid:
        return None
    if not NAME_FORM.fullmatch(name):
        return None
    return FoundLock(
        address=_address(device.address),
        name=name,
        rssi=data.rssi,
        commissionable=LockFlag.COMMISSIONABLE in flags,
        battery_low=LockFlag.BATTERY_LOW in flags,
        log_pending=LockFlag.LOG_PENDING in flags,
        owned=LockFlag.OWNED in flags,
        list_version=version,
    )


def _address(text: str) -> bytes:
    """Return the 6 bytes of a Bluetooth address; on macOS, which hides it, the text of its UUID instead."""
    digits = text.replace(":", "")
    return bytes.fromhex(digits) if len(digits) == 12 and ":" in text else text.encode()
