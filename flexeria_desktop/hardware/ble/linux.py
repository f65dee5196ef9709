"""BlueZ over D-Bus, beside bleak: the state of adapter and link, and a pairing agent of our own.

Liveness: bleak notices neither a killed nor a hung bluetoothd. So a link in use asks the daemon every 2 s for
``Connected`` of its device. That answer proves bus, daemon and link at once (the kernel ends a link whose
supervision time ran out), costs about 1 ms, and never touches the lock: INFO must not be read again before a
handshake is over, and a battery has better to do.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from dbus_fast import BusType, Message, MessageFlag, MessageType
from dbus_fast.aio import MessageBus
from dbus_fast.errors import DBusFastError

from flexeria_desktop.hardware.ble.errors import (
    BluetoothOff,
    BluetoothSilent,
    NoBluetoothAdapter,
    NoSystemBus,
    PairingRefused,
)
from flexeria_desktop.hardware.ble.host import Link
from flexeria_desktop.hardware.ble.mapping import SERVICE_GONE, of_bus_error
from flexeria_desktop.hardware.errors import BluetoothUnavailable, LinkLost

CALL_SECONDS = 2.0
"""bluetoothd answers these calls from memory, within milliseconds; a loaded computer gets two seconds."""
MOST_ADAPTERS = 16
"""The kernel itself has no more."""
PAIR_SECONDS = 30.0
"""The lock has 30 s for pairing (Bluetooth Core, volume 3, part H, 3.4)."""

_BLUEZ = "org.bluez"
_AGENT_PATH = "/flexeria/agent"
_AGREED = frozenset({"Release", "Cancel", "RequestAuthorization"})
_OBJECT_MANAGER = "org.freedesktop.DBus.ObjectManager"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_ADAPTER, _DEVICE, _AGENTS = (f"{_BLUEZ}.{name}" for name in ("Adapter1", "Device1", "AgentManager1"))


class _Refused(Exception):
    """The daemon answered with an error; ``name`` is that of D-Bus."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def _agree(message: Message) -> Message | None:
    """Our pairing agent: agrees where nobody has to look or type, refuses whatever needs a person."""
    if message.message_type is not MessageType.METHOD_CALL or message.path != _AGENT_PATH:
        return None
    if message.member in _AGREED:
        return Message.new_method_return(message)
    return Message.new_error(message, f"{_BLUEZ}.Error.Rejected", "no keyboard and no screen")


class BluezHost:
    """One connection of our own to the system bus; made at need, made anew when it broke."""

    def __init__(self, adapter: str = "") -> None:
        """adapter: such as hci1, "" for the first that is switched on."""
        self._adapter = adapter
        self._bus: MessageBus | None = None
        self._watch: asyncio.Task[None] | None = None
        self._opening = asyncio.Lock()
        self._pairing = asyncio.Lock()

    async def check(self) -> str:
        """Return the adapter to use now, such as hci0; raise BluetoothUnavailable."""
        adapters = await self.adapters()
        if self._adapter:
            adapters = {name: on for name, on in adapters.items() if name == self._adapter}
        if not adapters:
            raise NoBluetoothAdapter(adapter=self._adapter)
        powered = [name for name, on in adapters.items() if on]
        if not powered:
            raise BluetoothOff(adapter=self._adapter)
        return powered[0]

    async def adapters(self) -> dict[str, bool]:
        """Return all adapters by name, each with whether it is on; raise BluetoothUnavailable."""
        try:
            (objects,) = await self._call("/", _OBJECT_MANAGER, "GetManagedObjects")
        except _Refused as refused:
            raise of_bus_error(refused.name, self._adapter) from refused
        found = {path.rpartition("/")[2]: one[_ADAPTER] for path, one in objects.items() if _ADAPTER in one}
        return {name: bool(found[name]["Powered"].value) for name in sorted(found)[:MOST_ADAPTERS]}

    async def check_link(self, link: Link) -> None:
        """Ask the daemon for the link; a daemon that died is not started by asking."""
        try:
            (connected,) = await self._call(
                _path(link), _PROPERTIES, "Get", signature="ss", body=[_DEVICE, "Connected"]
            )
        except _Refused as refused:
            if refused.name in SERVICE_GONE:
                raise of_bus_error(refused.name, self._adapter) from refused
            raise LinkLost(serial=link.serial, reason="radio") from refused
        if not connected.value:
            raise LinkLost(serial=link.serial, reason="radio")

    async def pair(self, link: Link) -> None:
        """Pair from the connection that carries our agent: the desktop's own agent, if any, stays the default."""
        async with self._pairing:
            bus = await self._connected()
            bus.add_message_handler(_agree)
            try:
                await self._call(
                    "/org/bluez", _AGENTS, "RegisterAgent", signature="os", body=[_AGENT_PATH, "NoInputNoOutput"]
                )
                await self._call(_path(link), _DEVICE, "Pair", seconds=PAIR_SECONDS)
            except (_Refused, BluetoothSilent) as refused:
                raise PairingRefused(serial=link.serial) from refused
            finally:
                with suppress(_Refused, BluetoothUnavailable):
                    await self._call("/org/bluez", _AGENTS, "UnregisterAgent", signature="o", body=[_AGENT_PATH])
                bus.remove_message_handler(_agree)

    async def close(self) -> None:
        """Leave the bus."""
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.disconnect()
        if self._watch is not None:
            await self._watch

    async def _call(
        self,
        path: str,
        interface: str,
        member: str,
        *,
        signature: str = "",
        body: list[Any] | None = None,
        seconds: float = CALL_SECONDS,
    ) -> list[Any]:
        """Return the body of the answer; raise _Refused, BluetoothSilent or NoSystemBus."""
        bus = await self._connected()
        message = Message(
            destination=_BLUEZ,
            path=path,
            interface=interface,
            member=member,
            signature=signature,
            body=body or [],
            flags=MessageFlag.NO_AUTOSTART,
        )
        try:
            async with asyncio.timeout(seconds):
                reply = await bus.call(message)
        except TimeoutError as error:
            raise BluetoothSilent from error
        except (OSError, EOFError, DBusFastError) as error:
            raise NoSystemBus from error
        if reply is None or reply.message_type is MessageType.ERROR:
            raise _Refused("" if reply is None else reply.error_name or "")
        return list(reply.body)

    async def _connected(self) -> MessageBus:
        async with self._opening:
            if self._bus is not None and self._bus.connected:
                return self._bus
            bus = MessageBus(bus_type=BusType.SYSTEM)
            try:
                async with asyncio.timeout(CALL_SECONDS):
                    await bus.connect()
            except (OSError, EOFError, DBusFastError) as error:
                bus.disconnect()
                raise NoSystemBus from error
            self._bus = bus
            self._watch = asyncio.create_task(_until_gone(bus), name="system bus")
            return bus


async def _until_gone(bus: MessageBus) -> None:
    """Take whatever ends a connection to the bus; the next call finds it ended."""
    with suppress(OSError, EOFError):
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # dbus-fast leaves it so


def _path(link: Link) -> str:
    """Return the D-Bus path of a device, which bleak keeps with it."""
    return str(link.device.details["path"])
