"""The radio of this computer in the seat of every radio: scan, connect, pipes of fragments; bleak, unmodified."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bleak import BleakClient
from bleak.backends.device import BLEDevice
from bleak.exc import BleakCharacteristicNotFoundError

from flexeria_desktop.hardware import gatt
from flexeria_desktop.hardware.ble import BLE_LINKS
from flexeria_desktop.hardware.ble.ear import Ear
from flexeria_desktop.hardware.ble.errors import LockGone, PairingRefused
from flexeria_desktop.hardware.ble.host import Link, host_of
from flexeria_desktop.hardware.ble.mapping import FAILURES, of_connect, wants_pairing
from flexeria_desktop.hardware.ble.pipe import BlePipe
from flexeria_desktop.hardware.errors import LinkProblem, LockBusy
from flexeria_desktop.hardware.info import MAX_INFO
from flexeria_desktop.hardware.radio import Listener

CONNECT_SECONDS = 5.0
"""A lock advertises at least once a second and takes a connection at the first that is heard: five chances."""
SETUP_SECONDS = 10.0
"""Reading INFO and switching notifications on are four round trips; a weak link repeats some."""


class BleRadio:
    """Bluetooth of this computer, or one adapter of it; belongs to one asyncio loop."""

    def __init__(self, adapter: str = "", patience: float = CONNECT_SECONDS) -> None:
        """adapter: such as hci1 on Linux, "" for the one the system prefers; patience: seconds to connect in."""
        self._patience = patience
        self._host = host_of(adapter)
        self._ear = Ear(self._host)
        self._links = asyncio.Semaphore(BLE_LINKS)
        self._turn = asyncio.Lock()
        self._pipes: set[BlePipe] = set()

    @property
    def problem(self) -> LinkProblem | None:
        """Nothing is held that could break for good: service and adapter are looked up at each use."""
        return None

    @property
    def capacity(self) -> int:
        """Locks that can be connected at the same time."""
        return BLE_LINKS

    async def open(self) -> None:
        """Prove that Bluetooth can be used; raise BluetoothUnavailable."""
        await self._host.check()

    async def check(self) -> str:
        """Prove that the adapter is there and on, and return its name; raise BluetoothUnavailable."""
        return await self._host.check()

    async def scan(self, seconds: int, heard: Listener) -> None:
        """Call ``heard`` for each advertisement of the next seconds; raise BluetoothUnavailable."""
        await self._ear.listen(seconds, heard)

    async def connect(self, address: bytes, serial: str = "") -> BlePipe:
        """Connect to an address heard before; waits for a free link; raise LockUnreachable, NotALock and others."""
        device = self._ear.devices.get(address)
        if device is None:
            raise LockGone(serial=serial)
        await self._make_way(device, serial)
        await self._links.acquire()
        pipe: BlePipe | None = None
        try:
            async with self._ear.silence(), self._turn:  # a controller makes one connection at a time
                pipe = await self._connect(device, serial)
        except BaseException:
            if pipe is None:
                self._links.release()
            else:
                await pipe.close()  # given up while the scan was being resumed; goes on when cancelled again
            raise
        return pipe

    async def close(self) -> None:
        """End every connection and let go of the service."""
        try:
            closing = (self._ear.close(), *(pipe.close() for pipe in list(self._pipes)))
            await asyncio.gather(*closing, return_exceptions=True)
        finally:
            await self._host.close()

    async def _make_way(self, device: BLEDevice, serial: str) -> None:
        """BlueZ would share one link between two users, and so mix their fragments."""
        for pipe in [one for one in self._pipes if one.link.device.address == device.address]:
            if pipe.problem is None:
                raise LockBusy(serial=serial)
            await pipe.close()

    async def _connect(self, device: BLEDevice, serial: str) -> BlePipe:
        client = BleakClient(device, self._disconnected, services=[gatt.SERVICE], timeout=self._patience)
        pipe = BlePipe(Link(device, client, serial), self._host)
        self._pipes.add(pipe)
        try:
            await self._set_up(pipe)
        except BaseException:
            await self._drop(pipe)
            raise
        pipe.on_closed = lambda: self._closed(pipe)
        return pipe

    async def _set_up(self, pipe: BlePipe) -> None:
        link = pipe.link
        try:
            # bleak counts its own steps; this bounds what it waits for beside them
            async with asyncio.timeout(self._patience + SETUP_SECONDS):
                await link.client.connect()
                try:
                    await self._greet(pipe)
                except FAILURES as error:
                    if not wants_pairing(error):
                        raise
                    await self._host.pair(link)
                    await self._greet(pipe)
        except FAILURES as error:
            if wants_pairing(error):
                raise PairingRefused(serial=link.serial) from error
            raise of_connect(error, link.serial) from error

    @staticmethod
    async def _greet(pipe: BlePipe) -> None:
        """INFO first and once: the handshake is bound to the bytes served last (FLP/1 section 4)."""
        client = pipe.link.client
        rx = client.services.get_characteristic(gatt.RX)
        if rx is None:
            raise BleakCharacteristicNotFoundError(gatt.RX)
        info = bytes(await client.read_gatt_char(gatt.INFO))[: MAX_INFO + 1]
        await client.start_notify(gatt.TX, pipe.put)
        pipe.attach(info, rx)

    def _disconnected(self, client: BleakClient) -> None:
        for pipe in self._pipes:
            if pipe.link.client is client:
                pipe.disconnected()

    async def _drop(self, pipe: BlePipe) -> None:
        """A connection of no use is ended before the next is made; nobody waits longer than for a good one."""
        self._pipes.discard(pipe)
        with suppress(*FAILURES):
            await pipe.close()

    def _closed(self, pipe: BlePipe) -> None:
        self._pipes.discard(pipe)
        self._links.release()
