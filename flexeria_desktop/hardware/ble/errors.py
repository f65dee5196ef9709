"""What can go wrong with Bluetooth of this computer; each row of how bleak fails has its own type.

BluetoothUnavailable
├── NoSystemBus, NoBluetoothService, BluetoothSilent   the service of the system
├── NoBluetoothAdapter, BluetoothOff                   the radio
├── BluetoothDenied                                    the permission
└── BluetoothFailed                                    anything else, before a lock is involved
LockUnreachable ── LockGone, ConnectFailed             no connection came about
NotALock, PairingRefused                               a connection that is of no use
LinkLost ── BluetoothServiceLost, BluetoothWentOff, AttributeRefused    in use
"""

from __future__ import annotations

from flexeria_desktop.core.errors import UserError
from flexeria_desktop.hardware.errors import BluetoothUnavailable, LinkLost, LinkProblem, LockUnreachable


class NoSystemBus(BluetoothUnavailable):
    """Linux: there is no D-Bus system bus, as in a bare container."""

    code = "link.bluetooth_no_bus"


class NoBluetoothService(BluetoothUnavailable):
    """Linux: the bus is there, bluetoothd is not."""

    code = "link.bluetooth_no_service"


class BluetoothSilent(BluetoothUnavailable):
    """The Bluetooth service takes calls but does not answer them."""

    code = "link.bluetooth_silent"


class NoBluetoothAdapter(BluetoothUnavailable):
    """No radio, none that can reach locks, or not the one that was named; data: adapter ("" for any)."""

    code = "link.bluetooth_no_adapter"


class BluetoothOff(BluetoothUnavailable):
    """The radio is switched off; data: adapter ("" for any)."""

    code = "link.bluetooth_off"


class BluetoothDenied(BluetoothUnavailable):
    """The system does not let this program use Bluetooth (privacy settings of macOS and Windows, D-Bus policy)."""

    code = "link.bluetooth_denied"


class BluetoothFailed(BluetoothUnavailable):
    """The system's Bluetooth refused for a reason we do not know; data: reason (its own short name)."""

    code = "link.bluetooth_failed"


class LockGone(LockUnreachable):
    """The lock was heard before but did not take the connection in time; data: serial."""

    code = "link.lock_gone"


class ConnectFailed(LockUnreachable):
    """The system gave the connection up: disturbed, or refused at the other end; data: serial, reason."""

    code = "link.connect_failed"


class NotALock(LinkProblem, UserError):
    """It has the name of the lock but lacks the lock's service; data: serial."""

    code = "link.not_a_lock"


class PairingRefused(LinkProblem, UserError):
    """The lock asked for pairing, and pairing failed or is not possible from here; data: serial."""

    code = "link.pairing_refused"


class BluetoothServiceLost(LinkLost):
    """The Bluetooth service of the computer ended or hung while a lock was connected."""

    code = "link.bluetooth_service_lost"


class BluetoothWentOff(LinkLost):
    """The radio of the computer was switched off while a lock was connected."""

    code = "link.bluetooth_went_off"


class AttributeRefused(LinkLost):
    """The lock refused to have something read or written (ATT error); data: serial, att (its number)."""

    code = "link.attribute_refused"
