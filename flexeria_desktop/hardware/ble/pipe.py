"""One connected lock over Bluetooth: fragments out by write without response, in by notification (FLP/1 section 2)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress

from bleak.backends.characteristic import BleakGATTCharacteristic

from flexeria_desktop.hardware.ble.host import Host, Link
from flexeria_desktop.hardware.ble.mapping import FAILURES, lost_with, of_use
from flexeria_desktop.hardware.errors import BluetoothUnavailable, LinkLost, LinkProblem, ProtocolViolated

HEARTBEAT_SECONDS = 2.0
"""A dead service is known before the 5 s for a reply are over (FLP/1 section 5), so the error names the right cause."""
WRITE_SECONDS = 5.0
"""A write is only queued; a link that takes nothing for so long has ended by its supervision time (at most 32 s)."""
DISCONNECT_SECONDS = 5.0
"""BlueZ answers after the radio did, some 2 s at worst; after this the link is left to the system."""
SETTLING = (0.0, 0.2, 0.4)
"""Seconds between looks for the cause of a lost link: BlueZ tells of the links first, of the adapter later."""
MAX_FRAGMENT = 512
"""The longest attribute value (Bluetooth Core, volume 3, part F, 3.2.9)."""
FRAGMENTS_AHEAD = 128
"""A message of 1,024 bytes has at most 57 fragments of 20 bytes, and one reply is under way at a time."""


class BlePipe:
    """Fragments of one lock, from connecting to disconnecting; ``info`` as read once on connecting."""

    def __init__(self, link: Link, host: Host) -> None:
        """link: connected or about to be; ``attach`` makes the pipe usable."""
        self.link = link
        self._host = host
        self._rx: BleakGATTCharacteristic | None = None
        self._incoming: deque[bytes] = deque()
        self._news = asyncio.Event()
        self._problem: LinkProblem | None = None
        self._heart: asyncio.Task[None] | None = None
        self._closing: asyncio.Task[None] | None = None
        self._asking: asyncio.Task[None] | None = None
        self.on_closed: Callable[[], None] = lambda: None
        self.info = b""

    def attach(self, info: bytes, rx: BleakGATTCharacteristic) -> None:
        """Take up INFO and the characteristic to write to, and watch over the link from now on."""
        self.info = info
        self._rx = rx
        self._heart = asyncio.create_task(self._watch(), name="bluetooth heartbeat")

    @property
    def max_fragment(self) -> int:
        """Bytes one fragment may have now: it changes with the MTU exchange, which comes after connecting."""
        return MAX_FRAGMENT if self._rx is None else min(self._rx.max_write_without_response_size, MAX_FRAGMENT)

    @property
    def problem(self) -> LinkProblem | None:
        """Why this pipe is of no more use; None while it is."""
        return self._problem

    async def send(self, fragment: bytes) -> None:
        """Queue one fragment at the system, without waiting for the lock; raise LinkLost."""
        self._check()
        if self._rx is None or len(fragment) > MAX_FRAGMENT:
            raise ProtocolViolated(what="fragment")
        try:
            async with asyncio.timeout(WRITE_SECONDS):
                await self.link.client.write_gatt_char(self._rx, fragment, response=False)
        except FAILURES as error:
            await self._settle(of_use(error, self.link.serial))
        self._check()

    async def receive(self) -> bytes:
        """Return the next fragment; raise LinkLost once the pipe broke and all that came was taken."""
        while not self._incoming:
            self._check()
            self._news.clear()
            await self._news.wait()
        return self._incoming.popleft()

    async def close(self) -> None:
        """Disconnect; goes on in the background when the caller is cancelled, and never hangs."""
        self.fail(LinkLost(serial=self.link.serial, reason="closed"))
        if self._closing is None:
            self._closing = asyncio.create_task(self._disconnect(), name="bluetooth disconnect")
        await asyncio.shield(self._closing)

    def put(self, _sender: BleakGATTCharacteristic, value: bytearray) -> None:
        """Take a notification; a lock that floods loses its link."""
        if self._problem is not None:
            return
        if len(self._incoming) >= FRAGMENTS_AHEAD or len(value) > MAX_FRAGMENT:
            self.fail(LinkLost(serial=self.link.serial, reason="flood"))
            return
        self._incoming.append(bytes(value))
        self._news.set()

    def disconnected(self) -> None:
        """The system says that the link ended; ask it why before telling."""
        if self._problem is None and self._asking is None:
            self._asking = asyncio.create_task(self._settle(LinkLost(serial=self.link.serial, reason="radio")))

    def fail(self, problem: LinkProblem) -> None:
        """End the pipe; the first problem counts."""
        if self._problem is None:
            self._problem = problem
            self._news.set()

    async def _settle(self, suspected: LinkLost) -> None:
        """End the pipe with the cause that is nearest to the computer: service or radio before lock."""
        problem = suspected
        for pause in SETTLING if type(suspected) is LinkLost else ():
            await asyncio.sleep(pause)
            try:
                await self._host.check()
            except BluetoothUnavailable as cause:
                problem = lost_with(cause, self.link.serial)
                break
        self.fail(problem)

    async def _watch(self) -> None:
        while self._problem is None:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            try:
                await self._host.check_link(self.link)
            except LinkLost as problem:
                await self._settle(problem)
            except BluetoothUnavailable as cause:
                self.fail(lost_with(cause, self.link.serial))

    async def _disconnect(self) -> None:
        tasks = [task for task in (self._heart, self._asking) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        try:
            with suppress(*FAILURES):  # a link that is gone needs no ending, a service that is gone cannot give one
                async with asyncio.timeout(DISCONNECT_SECONDS):
                    await self.link.client.disconnect()
        finally:
            self.on_closed()

    def _check(self) -> None:
        if self._problem is not None:
            raise type(self._problem)(**self._problem.data)
