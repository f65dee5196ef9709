"""The ways to locks: a moniker chooses a transport, a scan finds the lock; implements ``LinkFinder``."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from flexeria_desktop.core.domain.links import LinkWay
from flexeria_desktop.core.ports import FoundLock, LockContact
from flexeria_desktop.hardware.ble import BLE_LINKS
from flexeria_desktop.hardware.ble.errors import AttributeRefused, NotALock
from flexeria_desktop.hardware.channels import CHANNELS
from flexeria_desktop.hardware.dongle import DongleHost
from flexeria_desktop.hardware.dongle_ports import DonglePorts
from flexeria_desktop.hardware.errors import (
    LinkProblem,
    LockMismatch,
    LockNotFound,
    LockUnreachable,
    NoDongle,
    PortBusy,
    PortGone,
    PortMissing,
    UnknownLink,
)
from flexeria_desktop.hardware.info import InfoInvalid, LockInfo, advertised_name
from flexeria_desktop.hardware.lock_link import Connection, Contact
from flexeria_desktop.hardware.radio import Listener, Pipe, Radio
from flexeria_desktop.hardware.transports.base import ByteTransport

LISTEN_SECONDS = 3
"""A lock advertises at least once a second; in a stairwell two of three advertisements may be lost."""
FRESH_SECONDS = 60.0
"""An address heard longer ago is not tried before listening: a CONNECT in vain costs up to 10 s."""
REMEMBERED = 512
"""Addresses kept from earlier scans; a building has fewer locks within one radio's reach."""

_ADAPTER_FORM = re.compile(r"[A-Za-z0-9]{0,16}")
"""What may follow ``ble:``: nothing, or an adapter's name such as hci1."""

Heard = dict[bytes, tuple[float, FoundLock]]
"""By address: when (seconds of the loop) and what."""
Wrapper = Callable[[ByteTransport], ByteTransport]


class Finder:
    """Opens each radio once and keeps it until ``close``."""

    def __init__(
        self, wrap: Wrapper = lambda transport: transport, ports: Callable[[], Sequence[str]] | None = None
    ) -> None:
        """``wrap`` may put a recorder around every transport; ``ports`` lists serial ports instead of the system."""
        self._wrap = wrap
        self._ports = ports
        self._dongle_ports = DonglePorts()
        self._radios: dict[str, Radio] = {}
        self._opening: dict[str, asyncio.Lock] = {}
        self._heard: dict[str, Heard] = {}

    async def check(self, link: str) -> str:
        """Return the dongle's own serial, asked now; raise when nothing answers there."""
        return await (await self._radio(link)).check()

    async def scan(self, link: str, seconds: int, heard: Listener | None = None) -> Sequence[FoundLock]:
        """Listen for locks, strongest signal first; ``heard`` is told of each advertisement at once."""
        host = await self._radio(link)
        found: dict[bytes, FoundLock] = {}

        def hear(lock: FoundLock) -> None:
            if len(found) < REMEMBERED or lock.address in found:
                found[lock.address] = lock
                if heard is not None:
                    heard(lock)

        await host.scan(seconds, hear)
        now = asyncio.get_running_loop().time()
        self._heard[link] = {address: (now, lock) for address, lock in found.items()}
        return sorted(found.values(), key=lambda lock: -lock.rssi)

    @asynccontextmanager
    async def reach(self, link: str, serial: str) -> AsyncIterator[LockContact]:
        """Connect to the lock with this serial; leaving the block closes the connection."""
        host = await self._radio(link)

        async def connect() -> Connection:
            return await _Search(host, serial, self._heard.setdefault(link, {})).run()

        contact = Contact(await connect(), connect)
        try:
            yield contact
        finally:
            await contact.close()

    def capacity(self, link: str) -> int:
        """Locks that can be connected over this link at the same time."""
        radio = self._radios.get(link)
        return radio.capacity if radio is not None else BLE_LINKS if link.startswith("ble:") else len(CHANNELS)

    def ports(self) -> Sequence[str]:
        """Monikers of the serial ports that could be a dongle."""
        if self._ports is not None:
            return self._ports()
        from flexeria_desktop.hardware.transports.serial import serial_ports  # noqa: PLC0415 - opened on demand

        return serial_ports()

    async def ways(self) -> tuple[LinkWay, ...]:
        """Bluetooth of this computer first, then the ports; asked within seconds, beside the loop, without contact."""
        looking = asyncio.to_thread(_bluetooth_ways)  # bleak takes a third of a second to load
        bluetooth, ports = await asyncio.gather(looking, self._listed())
        return (*await bluetooth(), *(LinkWay(port) for port in ports))

    async def close(self) -> None:
        """Let go of every port, also of one that is just being opened; each in its own time, whatever ails another."""
        outcomes = await asyncio.gather(*map(self._let_go, list(self._opening)), return_exceptions=True)
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome

    async def _let_go(self, link: str) -> None:
        async with self._opening[link]:
            radio = self._radios.pop(link, None)
            if radio is not None:
                await radio.close()

    async def _radio(self, link: str) -> Radio:
        """Return the open radio; one that broke is closed and opened anew."""
        async with self._opening.setdefault(link, asyncio.Lock()):
            radio = self._radios.get(link)
            if radio is not None and radio.problem is None:
                return radio
            if radio is not None:
                del self._radios[link]
                await radio.close()
            self._radios[link] = await self._open_or_follow(link)
            return self._radios[link]

    async def _open_or_follow(self, link: str) -> Radio:
        """Open a radio; a dongle that was pulled out and came back at a port of another name is followed there."""
        try:
            radio = await self._open(link)
        except (PortMissing, PortGone, PortBusy, NoDongle):  # the name may be another device's by now
            followed = await self._follow(link)
            if followed is None:
                raise
            return followed
        if isinstance(radio, DongleHost) and link.startswith("serial:"):
            try:
                self._dongle_ports.note(link, radio.serial, await self._listed())
            except BaseException:
                await radio.close()
                raise
        return radio

    async def _listed(self) -> Sequence[str]:
        """The ports there are, asked beside the loop; none when the system does not tell."""
        try:
            return await asyncio.to_thread(self.ports)
        except OSError:
            return ()

    async def _follow(self, link: str) -> Radio | None:
        """Ask the ports that are new since this dongle was last seen, and no others: they may be no dongles at all."""
        if not self._dongle_ports.knows(link):
            return None
        for port in self._dongle_ports.new_since(link, await self._listed()):
            host = DongleHost(self._wrap(transport_of(port)))
            try:
                if self._dongle_ports.is_it(link, (await host.open()).serial):
                    return host
            except LinkProblem:
                continue
            await host.close()
        return None

    async def _open(self, link: str) -> Radio:
        """Open the radio a moniker names; its library is loaded only now; raise UnknownLink and its problems."""
        scheme, _, adapter = link.partition(":")
        if scheme != "ble":
            host = DongleHost(self._wrap(transport_of(link)))
            await host.open()
            return host
        if not _ADAPTER_FORM.fullmatch(adapter):
            raise UnknownLink(link=link)
        from flexeria_desktop.hardware.ble.radio import BleRadio  # noqa: PLC0415 - loaded on demand

        radio = BleRadio(adapter)
        try:
            await radio.open()
        except BaseException:
            await radio.close()
            raise
        return radio


class _Search:
    """Looks for one lock where it was heard before, then by listening; names are a hint, INFO decides."""

    def __init__(self, host: Radio, serial: str, heard: Heard) -> None:
        self._host = host
        self._serial = serial
        self._heard = heard
        self._tried: set[bytes] = set()
        self._refusal: LinkProblem | None = None
        self._stranger = ""

    async def run(self) -> Connection:
        """Return a connection to the lock; raise LockNotFound, LockUnreachable or LockMismatch."""
        for at, lock in list(self._heard.values()):
            fresh = asyncio.get_running_loop().time() - at < FRESH_SECONDS
            if fresh and lock.name == advertised_name(self._serial):
                connection = await self._try(lock)
                if connection is not None:
                    return connection
        self._tried.clear()
        connection = await self._listen()
        if connection is not None:
            return connection
        if self._refusal is not None:
            raise self._refusal
        if self._stranger:
            raise LockMismatch(wanted=self._serial, found=self._stranger)
        raise LockNotFound(serial=self._serial)

    async def _listen(self) -> Connection | None:
        """Try each candidate as soon as it is heard."""
        candidates: asyncio.Queue[FoundLock | None] = asyncio.Queue()
        queued: set[bytes] = set()

        def hear(lock: FoundLock) -> None:
            wanted = lock.name == advertised_name(self._serial) and lock.address not in queued
            if wanted and len(queued) < REMEMBERED:
                queued.add(lock.address)
                candidates.put_nowait(lock)

        scanning = asyncio.create_task(self._host.scan(LISTEN_SECONDS, hear))

        def ended(task: asyncio.Task[None]) -> None:
            candidates.put_nowait(None)
            if not task.cancelled():
                task.exception()  # awaited below, unless a connection came first

        scanning.add_done_callback(ended)
        try:
            while (lock := await candidates.get()) is not None:
                if lock.address not in self._tried and (connection := await self._try(lock)) is not None:
                    return connection
            await scanning
            return None
        finally:
            # no await here: cancelled at one, this would lose the connection it is about to return
            scanning.cancel()

    async def _try(self, lock: FoundLock) -> Connection | None:
        self._tried.add(lock.address)
        try:
            pipe = await self._host.connect(lock.address, self._serial)
        except (LockUnreachable, NotALock, AttributeRefused) as refusal:  # perhaps only a lock of the same name
            self._refusal = refusal
            self._heard.pop(lock.address, None)
            return None
        return await self._judge(pipe, lock)

    async def _judge(self, pipe: Pipe, lock: FoundLock) -> Connection | None:
        """Keep the connection only when INFO's serial is the wanted one, to the letter."""
        try:
            info = LockInfo.decode(pipe.info)
        except InfoInvalid:
            info = None
        if info is not None and info.serial == self._serial:
            self._heard[lock.address] = (asyncio.get_running_loop().time(), lock)
            return pipe, info
        await pipe.close()
        if info is not None:
            self._stranger = info.serial
        return None


def _bluetooth_ways() -> Callable[[], Awaitable[tuple[LinkWay, ...]]]:
    from flexeria_desktop.hardware.ble.ways import bluetooth_ways  # noqa: PLC0415 - loaded on demand

    return bluetooth_ways


def transport_of(link: str) -> ByteTransport:
    """Return the transport a moniker names; its library is loaded only now; raise UnknownLink."""
    scheme, _, place = link.partition(":")
    if scheme == "serial" and place:
        from flexeria_desktop.hardware.transports.serial import SerialTransport  # noqa: PLC0415 - loaded on demand

        return SerialTransport(place)
    if scheme == "sim" and place:
        from flexeria_desktop.hardware.transports.sim import SimTransport  # noqa: PLC0415 - loaded on demand

        return SimTransport(place)
    raise UnknownLink(link=link)
