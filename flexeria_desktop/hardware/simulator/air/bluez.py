"""Our own ``org.bluez``: the part of bluetoothd that a Bluetooth LE client uses, over a virtual controller.

Behaviour and error texts follow bluetoothd 5.66 as far as a client can tell. Faults for rehearsals: ``fail`` (the
next call of a member ends in this error), ``delay`` (seconds before a member is answered), ``power``, ``crash``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from bumble.att import ATT_Error
from bumble.core import BaseBumbleError
from bumble.device import Advertisement, Connection, Device, DeviceConfiguration, Peer
from bumble.gatt_client import CharacteristicProxy, ServiceProxy
from bumble.hci import Address
from bumble.host import Host
from bumble.pairing import PairingConfig, PairingDelegate
from dbus_fast import BusType, ErrorType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from flexeria_desktop.hardware.simulator.air.objects import (
    ADAPTER,
    AGENTS,
    CHARACTERISTIC,
    DEVICE,
    OBJECT_MANAGER,
    PROPERTIES,
    SERVICE,
    Objects,
    device_properties,
    heard_properties,
    uuid_text,
)
from flexeria_desktop.hardware.simulator.air.radio import AirController, AirLink

NAME = "org.bluez"
ADDRESS = "F0:F1:F2:F3:F4:F5"
CONNECT_SECONDS = 20.0
"""The kernel gives up an LE connection attempt after this time."""
LARGEST_MTU = 517
_GENERIC_ACCESS = "00001800-0000-1000-8000-00805f9b34fb"
"""bluetoothd keeps this service to itself."""
_FLAGS = {"read": 0x02, "write-without-response": 0x04, "write": 0x08, "notify": 0x10, "indicate": 0x20}
_UNPAIRED = {0x05, 0x0C, 0x0F}
_ATT_ERRORS = {
    0x02: ("NotPermitted", "Read not permitted"),
    0x03: ("NotPermitted", "Write not permitted"),
    0x07: ("InvalidArguments", "Invalid offset"),
    0x08: ("NotAuthorized", "Operation Not Authorized"),
    0x0D: ("InvalidArguments", "Invalid Length"),
}


class BluezError(Exception):
    """What a D-Bus caller gets: the error's name (of BlueZ, unless it has a dot) and its text."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text)
        self.name = name if "." in name else f"{NAME}.Error.{name}"


def att_error(code: int) -> BluezError:
    """Return the D-Bus error that bluetoothd makes of an ATT error."""
    if code in _UNPAIRED:
        return BluezError("NotPermitted", "Not paired")
    return BluezError(*_ATT_ERRORS.get(code, ("Failed", f"Operation failed with ATT error: 0x{code:02x}")))


class OwnBluez:
    """One adapter on the bus at ``address``; ``calls`` lists (member, path) in the order they came."""

    def __init__(self, link: AirLink, bus_address: str, adapter: str = "hci0") -> None:
        self.adapter = f"/org/bluez/{adapter}"
        self.fail: dict[str, tuple[str, str]] = {}
        self.delay: dict[str, float] = {}
        self.calls: list[tuple[str, str]] = []
        self.agents_needed = True
        self._bus = MessageBus(bus_address=bus_address, bus_type=BusType.SYSTEM)
        self._objects = Objects(self._send)
        self._central = _central(link)
        self._central.on(Device.EVENT_ADVERTISEMENT, self._heard)
        self._addresses: dict[str, Address] = {}
        self._connections: dict[str, Connection] = {}
        self._proxies: dict[str, CharacteristicProxy[bytes]] = {}
        self._agents: dict[str | None, str] = {}
        self._chores: set[asyncio.Task[None]] = set()
        self._members: dict[str, Callable[..., Coroutine[Any, Any, Any]]] = {
            "SetDiscoveryFilter": self._nothing,
            "StartDiscovery": self._start_discovery,
            "StopDiscovery": self._stop_discovery,
            "RemoveDevice": self._remove_device,
            "Connect": self._connect,
            "Disconnect": self._disconnect,
            "Pair": self._pair,
            "ReadValue": self._read,
            "WriteValue": self._write,
            "StartNotify": self._start_notify,
            "StopNotify": self._stop_notify,
        }

    async def start(self, *, powered: bool = True, present: bool = True) -> None:
        """Take the name on the bus; ``present`` = there is an adapter, ``powered`` = it is on."""
        await self._central.power_on()
        self._objects.tree["/org/bluez"] = {AGENTS: {}}
        if present:
            self._objects.tree[self.adapter] = {ADAPTER: _adapter_properties(powered=powered)}
        await self._bus.connect()
        self._bus.add_message_handler(self._take)
        await self._bus.request_name(NAME)

    async def stop(self) -> None:
        """Leave the bus and switch the radio off."""
        await self.crash()
        for path in list(self._connections):
            await self._disconnect(path)
        await self._central.power_off()

    async def crash(self) -> None:
        """Vanish from the bus without a word, as a daemon that was killed; the radio links stay."""
        if self._bus.connected:
            self._bus.disconnect()
            await self._bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # dbus-fast leaves it so

    async def power(self, on: bool) -> None:
        """Switch the adapter on or off as somebody at the desktop does."""
        if not on:
            for path in list(self._connections):
                await self._disconnect(path)
        self._objects.change(self.adapter, ADAPTER, Powered=Variant("b", on), Discovering=Variant("b", False))

    def plug_in(self, adapter: str, *, powered: bool = True) -> None:
        """Show one more adapter, such as hci1; it hears nothing."""
        self._objects.tree[f"/org/bluez/{adapter}"] = {ADAPTER: _adapter_properties(powered=powered)}

    async def show_mtu(self, uuid: str, mtu: int) -> None:
        """Show another ATT MTU at the characteristics with this UUID, as after an exchange."""
        for path, interfaces in self._objects.tree.items():
            if CHARACTERISTIC in interfaces and interfaces[CHARACTERISTIC]["UUID"].value == uuid:
                self._objects.change(path, CHARACTERISTIC, MTU=Variant("q", mtu))

    # --- bus ---

    def _send(self, message: Message) -> None:
        if self._bus.connected:
            self._bus.send(message)

    def _take(self, message: Message) -> bool:
        mine = message.message_type is MessageType.METHOD_CALL and message.interface != "org.freedesktop.DBus.Peer"
        if mine:
            self._chore(self._answer(message))
        return mine

    def _chore(self, work: Coroutine[Any, Any, None]) -> None:
        chore = asyncio.create_task(work)
        self._chores.add(chore)
        chore.add_done_callback(self._chores.discard)

    async def _answer(self, message: Message) -> None:
        member, path = message.member or "", message.path or ""
        self.calls.append((member, path))
        await asyncio.sleep(self.delay.get(member, 0))
        try:
            if member in self.fail:
                raise BluezError(*self.fail.pop(member))
            signature, body = await self._result(message, member, path)
            reply = Message.new_method_return(message, signature, body)
        except KeyError:
            reply = Message.new_error(message, ErrorType.UNKNOWN_OBJECT, f"nothing at {path}")
        except ATT_Error as error:
            known = att_error(error.error_code)
            reply = Message.new_error(message, known.name, str(known))
        except BluezError as error:
            reply = Message.new_error(message, error.name, str(error))
        except (BaseBumbleError, TimeoutError, asyncio.CancelledError) as error:
            reply = Message.new_error(message, f"{NAME}.Error.Failed", type(error).__name__)
        self._send(reply)

    async def _result(self, message: Message, member: str, path: str) -> tuple[str, list[Any]]:
        tree, body = self._objects.tree, message.body
        match message.interface, member:
            case (interface, "GetManagedObjects") if interface == OBJECT_MANAGER:
                return "a{oa{sa{sv}}}", [tree]
            case (interface, "Get") if interface == PROPERTIES:
                return "v", [tree[path][body[0]][body[1]]]
            case (interface, "GetAll") if interface == PROPERTIES:
                return "a{sv}", [tree[path][body[0]]]
            case (interface, "Set") if interface == PROPERTIES:
                self._objects.change(path, body[0], **{body[1]: body[2]})
                return "", []
            case (interface, _) if interface == AGENTS:
                self._agent(member, message)
                return "", []
        if path not in tree:
            raise KeyError(path)
        if member == "Pair" and self.agents_needed and message.sender not in self._agents:
            raise BluezError("AuthenticationFailed", "Authentication Failed")
        result = await self._members[member](path, *body)
        return ("", []) if result is None else ("ay", [bytes(result)])

    def _agent(self, member: str, message: Message) -> None:
        if member == "RegisterAgent":
            self._agents[message.sender] = message.body[0]
        elif member == "UnregisterAgent":
            self._agents.pop(message.sender, None)

    # --- adapter ---

    async def _nothing(self, _path: str, *_body: Any) -> None:
        """A call that changes nothing here."""

    async def _start_discovery(self, _path: str) -> None:
        if not self._objects.value(self.adapter, ADAPTER, "Powered"):
            raise BluezError("NotReady", "Resource Not Ready")
        if self._objects.value(self.adapter, ADAPTER, "Discovering"):
            raise BluezError("InProgress", "Operation already in progress")
        await self._central.start_scanning(active=True, filter_duplicates=False)
        self._objects.change(self.adapter, ADAPTER, Discovering=Variant("b", True))

    async def _stop_discovery(self, _path: str) -> None:
        await self._central.stop_scanning()
        self._objects.change(self.adapter, ADAPTER, Discovering=Variant("b", False))

    async def _remove_device(self, _path: str, device: str) -> None:
        await self._disconnect(device)
        self._objects.remove(device)

    def _heard(self, advertisement: Advertisement) -> None:
        path = f"{self.adapter}/dev_{advertisement.address.to_string(False).replace(':', '_')}"
        self._addresses[path] = advertisement.address
        if path in self._objects.tree:
            self._objects.change(path, DEVICE, **heard_properties(advertisement))
        else:
            self._objects.add(path, DEVICE, device_properties(advertisement, self.adapter))

    # --- device ---

    async def _connect(self, path: str) -> None:
        if path in self._connections:
            return
        if not self._objects.value(self.adapter, ADAPTER, "Powered"):
            raise BluezError("NotReady", "Resource Not Ready")
        try:
            connection = await self._central.connect(self._addresses[path], timeout=CONNECT_SECONDS)
        except (BaseBumbleError, TimeoutError, asyncio.CancelledError) as fault:
            raise BluezError("Failed", "le-connection-abort-by-local") from fault
        self._connections[path] = connection
        connection.on(Connection.EVENT_DISCONNECTION, lambda _reason: self._gone(path))
        self._objects.change(path, DEVICE, Connected=Variant("b", True))
        self._chore(self._resolve(path, connection))

    async def _disconnect(self, path: str) -> None:
        connection = self._connections.get(path)
        if connection is not None:
            await connection.disconnect()
        elif self._central.is_le_connecting:
            await self._central.cancel_connection()  # type: ignore[no-untyped-call] # bumble leaves it so

    async def _pair(self, path: str) -> None:
        await self._connect(path)
        try:
            await self._connections[path].pair()
        except BaseBumbleError as fault:
            raise BluezError("AuthenticationFailed", "Authentication Failed") from fault
        self._objects.change(path, DEVICE, Paired=Variant("b", True), Bonded=Variant("b", True))

    def _gone(self, path: str) -> None:
        self._connections.pop(path, None)
        self._objects.change(path, DEVICE, ServicesResolved=Variant("b", False))
        self._objects.change(path, DEVICE, Connected=Variant("b", False))
        for one in [one for one in self._objects.tree if one.startswith(path + "/service")]:
            self._proxies.pop(one, None)
            if one.count("/") == path.count("/") + 1:
                self._objects.remove(one)

    async def _resolve(self, path: str, connection: Connection) -> None:
        """Exchange the MTU and put the services up, as bluetoothd does on its own after connecting."""
        try:
            peer = Peer(connection)
            await peer.request_mtu(LARGEST_MTU)
            await peer.discover_services()
            for service in peer.services:
                await self._put_up(path, service, connection)
        except (BaseBumbleError, TimeoutError, asyncio.CancelledError):
            return  # the link went meanwhile; that is told as such
        self._objects.change(path, DEVICE, ServicesResolved=Variant("b", True))

    async def _put_up(self, path: str, service: ServiceProxy, connection: Connection) -> None:
        if uuid_text(service.uuid) == _GENERIC_ACCESS:
            return
        place = f"{path}/service{service.handle:04x}"
        properties = {"UUID": Variant("s", uuid_text(service.uuid)), "Device": Variant("o", path)}
        more = {"Primary": Variant("b", True), "Includes": Variant("ao", [])}
        self._objects.add(place, SERVICE, {**properties, **more})
        for one in await service.discover_characteristics():
            here = f"{place}/char{one.handle - 1:04x}"
            await one.discover_descriptors()
            self._proxies[here] = one
            self._objects.add(here, CHARACTERISTIC, _characteristic_properties(one, place, connection))

    # --- characteristics ---

    async def _read(self, path: str, _options: dict[str, Variant]) -> bytes:
        return bytes(await self._proxies[path].read_value())

    async def _write(self, path: str, value: bytes, options: dict[str, Variant]) -> None:
        kind = options["type"].value if "type" in options else "request"
        await self._proxies[path].write_value(bytes(value), with_response=kind != "command")

    async def _start_notify(self, path: str) -> None:
        def take(value: bytes) -> None:
            self._objects.change(path, CHARACTERISTIC, Value=Variant("ay", bytes(value)))

        await self._proxies[path].subscribe(take)
        self._objects.change(path, CHARACTERISTIC, Notifying=Variant("b", True))

    async def _stop_notify(self, path: str) -> None:
        await self._proxies[path].unsubscribe(force=True)
        self._objects.change(path, CHARACTERISTIC, Notifying=Variant("b", False))


def _central(link: AirLink) -> Device:
    controller = AirController("computer", link)
    config = DeviceConfiguration(name="computer", address=Address(ADDRESS))
    central = Device(config=config, host=Host(controller_source=controller, controller_sink=controller))
    central.pairing_config_factory = lambda _connection: PairingConfig(
        sc=True, mitm=False, bonding=True, delegate=PairingDelegate(PairingDelegate.IoCapability.NO_OUTPUT_NO_INPUT)
    )
    return central


def _adapter_properties(*, powered: bool) -> dict[str, Variant]:
    return {
        "Address": Variant("s", ADDRESS),
        "AddressType": Variant("s", "public"),
        "Name": Variant("s", "simulated"),
        "Alias": Variant("s", "simulated"),
        "Powered": Variant("b", powered),
        "Discovering": Variant("b", False),
        "UUIDs": Variant("as", []),
        "Roles": Variant("as", ["central"]),
    }


def _characteristic_properties(
    one: CharacteristicProxy[bytes], service: str, connection: Connection
) -> dict[str, Variant]:
    flags = [flag for flag, bit in _FLAGS.items() if int(one.properties) & bit]
    return {
        "UUID": Variant("s", uuid_text(one.uuid)),
        "Service": Variant("o", service),
        "Value": Variant("ay", b""),
        "Notifying": Variant("b", False),
        "Flags": Variant("as", flags),
        "MTU": Variant("q", connection.att_mtu),
    }
