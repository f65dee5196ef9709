"""From the exceptions of bleak 3.1 and D-Bus to our errors, by what was being done."""

from __future__ import annotations

from bleak.exc import (
    BleakBluetoothNotAvailableError,
    BleakBluetoothNotAvailableReason,
    BleakCharacteristicNotFoundError,
    BleakDBusError,
    BleakDeviceNotFoundError,
    BleakError,
    BleakGATTProtocolError,
)

from flexeria_desktop.hardware.ble.errors import (
    AttributeRefused,
    BluetoothDenied,
    BluetoothFailed,
    BluetoothOff,
    BluetoothServiceLost,
    BluetoothSilent,
    BluetoothWentOff,
    ConnectFailed,
    LockGone,
    NoBluetoothAdapter,
    NoBluetoothService,
    NoSystemBus,
    NotALock,
)
from flexeria_desktop.hardware.errors import BluetoothUnavailable, LinkLost, LinkProblem

FAILURES = (BleakError, OSError, EOFError)
"""What bleak lets through: its own errors, those of the bus's socket (Linux) and of WinRT calls (Windows).

TimeoutError is an OSError."""

_D_BUS = "org.freedesktop.DBus.Error."
SERVICE_GONE = frozenset(
    _D_BUS + name for name in ("ServiceUnknown", "NameHasNoOwner", "NoReply", "Disconnected", "Spawn.ServiceNotFound")
)
"""D-Bus error names that mean: nobody is there under org.bluez, or it went away in the middle of the call."""
DENIED = frozenset({_D_BUS + "AccessDenied", _D_BUS + "AuthFailed"})
NOT_READY = "org.bluez.Error.NotReady"
NOT_PERMITTED = "org.bluez.Error.NotPermitted"
_UNPAIRED_CODES = frozenset({0x05, 0x0C, 0x0F})
"""ATT: insufficient authentication, key size, encryption (Bluetooth Core, volume 3, part F, 3.4.1.1)."""
_PERMISSIONS = frozenset(
    {
        BleakBluetoothNotAvailableReason.DENIED_BY_USER,
        BleakBluetoothNotAvailableReason.DENIED_BY_SYSTEM,
        BleakBluetoothNotAvailableReason.DENIED_BY_UNKNOWN,
    }
)
_NO_RADIO = frozenset(
    {BleakBluetoothNotAvailableReason.NO_BLUETOOTH, BleakBluetoothNotAvailableReason.NO_BLE_CENTRAL_ROLE}
)


def wants_pairing(error: BaseException) -> bool:
    """Whether the other end refused because the link is not paired; BlueZ says so in words only."""
    if isinstance(error, BleakGATTProtocolError):
        return error.args[0] in _UNPAIRED_CODES
    return isinstance(error, BleakDBusError) and error.dbus_error == NOT_PERMITTED and "Not paired" in error.args[1:]


def of_radio(error: BaseException, adapter: str) -> BluetoothUnavailable:
    """Return why the radio cannot be used; no lock is involved yet."""
    match error:
        case TimeoutError():
            return BluetoothSilent()
        case OSError() | EOFError():
            return NoSystemBus()
        case BleakBluetoothNotAvailableError():
            return _unavailable(error.reason, adapter)
        case BleakDBusError():
            return of_bus_error(error.dbus_error, adapter)
    return BluetoothFailed(reason=type(error).__name__)


def of_bus_error(name: str, adapter: str) -> BluetoothUnavailable:
    """Return what a D-Bus error name means for the radio."""
    if name in SERVICE_GONE:
        return NoBluetoothService()
    if name in DENIED:
        return BluetoothDenied()
    return BluetoothOff(adapter=adapter) if name == NOT_READY else BluetoothFailed(reason=name)


def of_connect(error: BaseException, serial: str) -> LinkProblem:
    """Return why no connection came about, or why it is of no use."""
    match error:
        case TimeoutError() | BleakDeviceNotFoundError():
            return LockGone(serial=serial)
        case BleakCharacteristicNotFoundError():
            return NotALock(serial=serial)
        case BleakGATTProtocolError():
            return AttributeRefused(serial=serial, att=int(error.args[0]))
        case BleakDBusError() if error.dbus_error in SERVICE_GONE | DENIED | {NOT_READY}:
            return of_bus_error(error.dbus_error, "")
        case BleakDBusError():
            return ConnectFailed(serial=serial, reason=error.dbus_error)
        case BleakBluetoothNotAvailableError() | OSError() | EOFError():
            return of_radio(error, "")
    return ConnectFailed(serial=serial, reason=type(error).__name__)


def of_use(error: BaseException, serial: str) -> LinkLost:
    """Return how a connection in use broke."""
    match error:
        case BleakGATTProtocolError():
            return AttributeRefused(serial=serial, att=int(error.args[0]))
        case BleakDBusError() if error.dbus_error in SERVICE_GONE:
            return BluetoothServiceLost(serial=serial)
        case TimeoutError() | EOFError():
            return BluetoothServiceLost(serial=serial)
    return LinkLost(serial=serial, reason="radio")


def lost_with(problem: BluetoothUnavailable, serial: str) -> LinkLost:
    """Return what a radio that cannot be used any more means for a connection over it."""
    if isinstance(problem, (BluetoothOff, NoBluetoothAdapter)):
        return BluetoothWentOff(serial=serial)
    return BluetoothServiceLost(serial=serial)


def _unavailable(reason: BleakBluetoothNotAvailableReason, adapter: str) -> BluetoothUnavailable:
    if reason in _PERMISSIONS:
        return BluetoothDenied()
    if reason in _NO_RADIO:
        return NoBluetoothAdapter(adapter=adapter)
    if reason is BleakBluetoothNotAvailableReason.POWERED_OFF:
        return BluetoothOff(adapter=adapter)
    return BluetoothFailed(reason=reason.name)
