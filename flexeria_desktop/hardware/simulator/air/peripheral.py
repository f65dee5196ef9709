"""A simulated lock as a Bluetooth LE peripheral: advertisement, GATT service, fragments (FLP/1 section 2)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bumble.att import ATT_Error, Attribute
from bumble.core import UUID, AdvertisingData, BaseBumbleError
from bumble.device import Connection, Device, DeviceConfiguration
from bumble.gatt import Characteristic, CharacteristicValue, Service
from bumble.hci import Address
from bumble.host import Host
from bumble.pairing import PairingConfig, PairingDelegate

from flexeria_desktop.hardware import gatt
from flexeria_desktop.hardware.info import advertised_name, service_data
from flexeria_desktop.hardware.simulator.air.radio import AirController, AirLink
from flexeria_desktop.hardware.simulator.connection import LockConnection
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock

TICK_SECONDS = 0.05
"""How soon a lock's own doings show in the air: its button, its time-outs, its battery."""
ADVERTISING_MS = 100
LAST_WORDS_SECONDS = 0.3
"""From a lock's last fragment to the end of the link: bluetoothd forgets what it had not yet read when that came."""
MOST_LINKS = 3
"""Beyond these a lock is no longer connectable."""
_LE_GENERAL_NO_CLASSIC = 0x06
_READ_NOT_PERMITTED = 0x02


@dataclass
class Traffic:
    """What passed: value bytes of fragments each way, and writes to RX by kind (ATT opcodes 0x52 and 0x12)."""

    to_lock: int = 0
    from_lock: int = 0
    commands: int = 0
    requests: int = 0
    notifications: int = 0
    longest_to_lock: int = 0


@dataclass
class Habits:
    """How a peripheral differs from a good one, for rehearsing faults.

    silent: advertises no more; deaf: takes fragments and does nothing (``ignoring`` is set at the first);
    info_error: ATT error code on reading INFO, 0 for none; alter_info: what becomes of INFO on its way;
    tamper: what becomes of a fragment (True = on its way to the lock); paired_only: INFO needs an encrypted link;
    without: UUIDs it does not offer.
    """

    silent: bool = False
    deaf: bool = False
    info_error: int = 0
    alter_info: Callable[[bytes], bytes] = field(default=lambda info: info)
    tamper: Callable[[bool, bytes], Sequence[bytes]] = field(default=lambda _to_lock, fragment: (fragment,))
    paired_only: bool = False
    without: frozenset[str] = frozenset()


@dataclass(eq=False)
class _Link:
    connection: Connection
    lock: LockConnection
    fragments: int = 0
    spoke: float = 0.0
    outgoing: asyncio.Queue[bytes | None] = field(default_factory=asyncio.Queue)
    worker: asyncio.Task[None] | None = None


class _Device(Device):
    """Counts how a client writes; the GATT server above does not tell."""

    traffic: Traffic
    rx: Characteristic[bytes]

    def on_gatt_pdu(self, connection: Connection, pdu: bytes) -> None:
        if int.from_bytes(pdu[1:3], "little") == self.rx.handle:
            self.traffic.commands += pdu[0] == 0x52
            self.traffic.requests += pdu[0] == 0x12
        super().on_gatt_pdu(connection, pdu)


class LockPeripheral:
    """Puts one simulated lock into the air of a link, between ``start`` and ``stop``; lives in one loop."""

    def __init__(self, lock: SimulatedLock, address: str, link: AirLink, habits: Habits | None = None) -> None:
        """address: static random, such as C4:11:22:33:44:55 (the two highest bits set)."""
        self.lock = lock
        self.address = address
        self.habits = habits or Habits()
        self.traffic = Traffic()
        self.ignoring = asyncio.Event()
        self._air = link
        self._name = advertised_name(lock.serial)
        self._device = self._new_device(AirController(lock.serial, link))
        self._links: dict[Connection, _Link] = {}
        self._shown: bytes | None = None
        self._stopped = False
        self._ticker: asyncio.Task[None] | None = None
        self._chores: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Switch the radio on and begin to advertise."""
        await self._device.power_on()
        await self._show()
        self._ticker = asyncio.create_task(self._tick())

    async def stop(self) -> None:
        """Drop every link and fall silent."""
        self._stopped = True
        if self._ticker is not None:
            self._ticker.cancel()
            await asyncio.gather(self._ticker, return_exceptions=True)
        self.habits.silent = True
        await self._show()
        await self.drop()
        await self._device.power_off()

    async def stop_advertising(self) -> None:
        """Fall silent; links stay."""
        self.habits.silent = True
        await self._show()

    async def drop(self) -> None:
        """End every link from the lock's side."""
        for link in list(self._links.values()):
            await self._disconnect(link)

    # --- what is offered ---

    def _new_device(self, controller: AirController) -> _Device:
        config = DeviceConfiguration(
            name=self._name,
            address=Address(self.address),
            advertising_interval_min=ADVERTISING_MS,
            advertising_interval_max=ADVERTISING_MS,
        )
        device = _Device(config=config, host=Host(controller_source=controller, controller_sink=controller))
        device.traffic = self.traffic
        device.pairing_config_factory = lambda _connection: PairingConfig(
            sc=True,
            mitm=False,
            bonding=True,
            delegate=PairingDelegate(PairingDelegate.IoCapability.NO_OUTPUT_NO_INPUT),
        )
        all_of_them = self._characteristics()
        device.rx = all_of_them[gatt.RX]
        offered = [one for uuid, one in all_of_them.items() if uuid not in self.habits.without]
        device.add_service(Service(gatt.SERVICE, offered))
        device.on(Device.EVENT_CONNECTION, self._connected)
        return device

    def _characteristics(self) -> dict[str, Characteristic[bytes]]:
        can = Characteristic.Properties
        locked = Attribute.READ_REQUIRES_ENCRYPTION if self.habits.paired_only else Attribute.Permissions(0)
        self._tx = Characteristic(gatt.TX, can.NOTIFY, Attribute.Permissions(0), b"")
        info = CharacteristicValue(read=self._read_info)
        # the stack asks even a characteristic that cannot be read, and would wait for an answer
        fragments = CharacteristicValue(read=_unreadable, write=self._take)
        return {
            gatt.INFO: Characteristic(gatt.INFO, can.READ, Attribute.READABLE | locked, info),
            gatt.RX: Characteristic(
                gatt.RX, can.WRITE_WITHOUT_RESPONSE | can.WRITE, Attribute.Permissions.WRITEABLE, fragments
            ),
            gatt.TX: self._tx,
        }

    async def _show(self) -> None:
        """Advertise what the lock shows now; UUID and name first, service data when asked."""
        self._air.strength[self.address] = self.lock.faults.rssi
        shown = None if self.habits.silent or len(self._links) >= MOST_LINKS else self.lock.advertisement()
        data = None if shown is None else service_data(shown.flags, shown.list_version)
        if data == self._shown:
            return
        self._shown = data
        if data is None:
            await self._device.stop_advertising()
            return
        uuid = bytes(UUID(gatt.SERVICE))
        head = [
            (AdvertisingData.FLAGS, bytes([_LE_GENERAL_NO_CLASSIC])),
            (AdvertisingData.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS, uuid),
            (AdvertisingData.COMPLETE_LOCAL_NAME, self._name.encode()),
        ]
        more = [(AdvertisingData.SERVICE_DATA_128_BIT_UUID, uuid + data)]
        await self._device.start_advertising(
            advertising_data=bytes(AdvertisingData(head)), scan_response_data=bytes(AdvertisingData(more))
        )

    # --- links ---

    def _connected(self, connection: Connection) -> None:
        self._shown = None  # connecting ended the advertising; the next tick begins anew
        self._device.gatt_server.max_mtu = self.lock.faults.max_fragment + gatt.ATT_HEADER
        there = self.lock.connect()
        if there is None:
            self._chore(_hang_up(connection))
            return
        link = _Link(connection, there)
        self._links[connection] = link
        link.worker = asyncio.create_task(self._send(link))
        connection.on(Connection.EVENT_DISCONNECTION, lambda _reason: self._disconnected(link))

    def _disconnected(self, link: _Link) -> None:
        self._links.pop(link.connection, None)
        link.outgoing.put_nowait(None)
        self.lock.hang_up(link.lock)

    def _read_info(self, connection: Connection) -> bytes:
        """INFO as it was on connecting, the same at each read: that is what the handshake is bound to."""
        link = self._links.get(connection)
        if link is None or self.habits.info_error:
            raise ATT_Error(self.habits.info_error or _READ_NOT_PERMITTED)
        return self.habits.alter_info(link.lock.info)

    def _take(self, connection: Connection, fragment: bytes) -> None:
        """A fragment to the lock; what it answers goes out in order, then the link ends if the lock said so."""
        link = self._links.get(connection)
        if link is None or self._dies(link):
            return
        self.traffic.to_lock += len(fragment)
        self.traffic.longest_to_lock = max(self.traffic.longest_to_lock, len(fragment))
        if self.habits.deaf:
            self.ignoring.set()
            return
        link.lock.max_fragment = max(connection.att_mtu - gatt.ATT_HEADER, 1)
        for arrived in self.habits.tamper(True, bytes(fragment)):
            for answer in self.lock.receive(link.lock, arrived):
                for out in self.habits.tamper(False, answer):
                    link.outgoing.put_nowait(out)
        if link.lock.closed:
            asyncio.get_running_loop().call_later(LAST_WORDS_SECONDS, link.outgoing.put_nowait, None)

    async def _send(self, link: _Link) -> None:
        while (fragment := await link.outgoing.get()) is not None:
            if self._dies(link):
                return
            self.traffic.from_lock += len(fragment)
            self.traffic.notifications += 1
            link.spoke = asyncio.get_running_loop().time()
            await self._device.gatt_server.notify_subscriber(link.connection, self._tx, fragment)
        await self._disconnect(link)

    def _dies(self, link: _Link) -> bool:
        """Count a fragment; break the link when it is the one that the fault names, or out of range."""
        faults = self.lock.faults
        link.fragments += 1
        hit = faults.lose_after and link.fragments > faults.lose_after
        if hit:
            faults.lose_after = 0
        if hit or not faults.in_range:
            self._chore(self._disconnect(link))
            return True
        return False

    def _chore(self, work: Coroutine[Any, Any, None]) -> None:
        chore = asyncio.create_task(work)
        self._chores.add(chore)
        chore.add_done_callback(self._chores.discard)

    async def _disconnect(self, link: _Link) -> None:
        if self._links.pop(link.connection, None) is not None:
            await _hang_up(link.connection)

    def _timed_out(self, link: _Link) -> bool:
        """Whether the lock ended this link with nothing left to say."""
        now = asyncio.get_running_loop().time()
        return link.lock.closed and now - link.spoke > LAST_WORDS_SECONDS

    async def _tick(self) -> None:
        # cancelling alone may be swallowed: the stack below ends what it waits for by cancelling, too
        while not self._stopped:
            await asyncio.sleep(TICK_SECONDS)
            self.lock.tick()
            for link in list(self._links.values()):
                if not self.lock.on or not self.lock.faults.in_range or self._timed_out(link):
                    await self._disconnect(link)
            await self._show()


async def _hang_up(connection: Connection) -> None:
    with suppress(BaseBumbleError, asyncio.CancelledError):  # the other side was quicker
        await connection.disconnect()


def _unreadable(_connection: Connection) -> bytes:
    raise ATT_Error(_READ_NOT_PERMITTED)
