"""The objects of ``org.bluez`` as a tree of properties, told to everybody on the bus when they change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bumble.core import UUID, AdvertisingData
from bumble.device import Advertisement
from dbus_fast import Message, Variant

ADAPTER = "org.bluez.Adapter1"
AGENTS = "org.bluez.AgentManager1"
CHARACTERISTIC = "org.bluez.GattCharacteristic1"
DESCRIPTOR = "org.bluez.GattDescriptor1"
DEVICE = "org.bluez.Device1"
SERVICE = "org.bluez.GattService1"
OBJECT_MANAGER = "org.freedesktop.DBus.ObjectManager"
PROPERTIES = "org.freedesktop.DBus.Properties"

Properties = dict[str, Variant]


class Objects:
    """Paths with their interfaces and properties; ``send`` takes the signals."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self.tree: dict[str, dict[str, Properties]] = {}
        self._send = send

    def add(self, path: str, interface: str, properties: Properties) -> None:
        """Put a new object up."""
        self.tree[path] = {interface: properties}
        body = [path, {interface: properties}]
        self._send(Message.new_signal("/", OBJECT_MANAGER, "InterfacesAdded", "oa{sa{sv}}", body))

    def remove(self, path: str) -> None:
        """Take an object and all beneath it down."""
        for one in [one for one in self.tree if one == path or one.startswith(path + "/")]:
            body = [one, list(self.tree.pop(one))]
            self._send(Message.new_signal("/", OBJECT_MANAGER, "InterfacesRemoved", "oas", body))

    def change(self, path: str, interface: str, **properties: Variant) -> None:
        """Change properties of an object that is there."""
        if interface in self.tree.get(path, {}):
            self.tree[path][interface].update(properties)
            body = [interface, properties, []]
            self._send(Message.new_signal(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", body))

    def value(self, path: str, interface: str, name: str) -> Any:
        """Return the bare value of one property; raise KeyError."""
        return self.tree[path][interface][name].value


def uuid_text(uuid: UUID) -> str:
    """Return a UUID as BlueZ writes it: 128 bits, lower case, dashes."""
    data = bytes(uuid.to_bytes(force_128=True))[::-1].hex()
    return "-".join((data[:8], data[8:12], data[12:16], data[16:20], data[20:]))


def device_properties(advertisement: Advertisement, adapter: str) -> Properties:
    """Return what BlueZ shows of a device newly heard."""
    address = advertisement.address.to_string(False)
    properties = {
        "Address": Variant("s", address),
        "AddressType": Variant("s", "random" if advertisement.address.is_random else "public"),
        "Adapter": Variant("o", adapter),
        "Alias": Variant("s", address.replace(":", "-")),
    }
    for name in ("Paired", "Bonded", "Trusted", "Blocked", "Connected", "ServicesResolved"):
        properties[name] = Variant("b", False)
    return {**properties, **heard_properties(advertisement)}


def heard_properties(advertisement: Advertisement) -> Properties:
    """Return what an advertisement tells of a device."""
    data = advertisement.data
    properties = {"RSSI": Variant("n", advertisement.rssi)}
    name = data.get(AdvertisingData.COMPLETE_LOCAL_NAME)
    if name is not None:
        properties["Name"] = properties["Alias"] = Variant("s", str(name))
    kinds = (
        AdvertisingData.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS,
        AdvertisingData.INCOMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS,
    )
    lists = [data.get(kind) for kind in kinds]
    uuids = [uuid_text(uuid) for one in lists if isinstance(one, list) for uuid in one]
    if uuids:
        properties["UUIDs"] = Variant("as", uuids)
    service = data.get(AdvertisingData.SERVICE_DATA_128_BIT_UUID)
    if isinstance(service, tuple) and isinstance(service[0], UUID):
        properties["ServiceData"] = Variant("a{sv}", {uuid_text(service[0]): Variant("ay", bytes(service[1]))})
    return properties
