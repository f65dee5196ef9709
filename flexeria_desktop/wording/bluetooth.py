"""Bluetooth of the computer itself."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_CHOOSE_THE_LINK = Fix(QT_TRANSLATE_NOOP("messages", "Choose the port"), "settings")

BLUETOOTH: dict[str, Text] = {
    "link.bluetooth_no_bus": Text(
        QT_TRANSLATE_NOOP("messages", "This computer has no system bus, so its Bluetooth cannot be reached."),
        QT_TRANSLATE_NOOP("messages", "Use a dongle, or ask who looks after this computer to start D-Bus."),
        fix=_CHOOSE_THE_LINK,
    ),
    "link.bluetooth_no_service": Text(
        QT_TRANSLATE_NOOP("messages", "The Bluetooth service of this computer is not running."),
        QT_TRANSLATE_NOOP("messages", "Start the service bluetooth (package bluez), or use a dongle."),
        fix=_CHOOSE_THE_LINK,
    ),
    "link.bluetooth_silent": Text(
        QT_TRANSLATE_NOOP("messages", "The Bluetooth of this computer does not answer."),
        QT_TRANSLATE_NOOP("messages", "Switch Bluetooth off and on again, then try again."),
    ),
    "link.bluetooth_no_adapter": Text(
        QT_TRANSLATE_NOOP("messages", "This computer has no Bluetooth radio that can reach locks."),
        QT_TRANSLATE_NOOP("messages", "Plug a Bluetooth adapter in, or use a dongle."),
        fix=_CHOOSE_THE_LINK,
    ),
    "link.bluetooth_off": Text(
        QT_TRANSLATE_NOOP("messages", "Bluetooth is switched off on this computer."),
        QT_TRANSLATE_NOOP("messages", "Switch Bluetooth on, then try again."),
    ),
    "link.bluetooth_denied": Text(
        QT_TRANSLATE_NOOP("messages", "This computer does not let the program use Bluetooth."),
        QT_TRANSLATE_NOOP(
            "messages", "Allow Bluetooth for this program in the privacy settings of the computer, then try again."
        ),
    ),
    "link.bluetooth_failed": Text(
        QT_TRANSLATE_NOOP("messages", "The Bluetooth of this computer refused: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Switch Bluetooth off and on again, then try again. Or use a dongle."),
        plain=QT_TRANSLATE_NOOP("messages", "The Bluetooth of this computer refused."),
    ),
    "link.lock_gone": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} was heard before but does not take a connection now."),
        QT_TRANSLATE_NOOP("messages", "Go closer to the door, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock was heard before but does not take a connection now."),
    ),
    "link.connect_failed": Text(
        QT_TRANSLATE_NOOP("messages", "The connection to the lock {serial} failed on the way."),
        QT_TRANSLATE_NOOP(
            "messages", "Go closer to the door and away from other radios, then try again. If it stays, use a dongle."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The connection to the lock failed on the way."),
    ),
    "link.not_a_lock": Text(
        QT_TRANSLATE_NOOP("messages", "A device calls itself as the lock {serial} does, but it is no lock."),
        QT_TRANSLATE_NOOP("messages", "Go closer to the right door, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "A device calls itself as the lock does, but it is no lock."),
    ),
    "link.pairing_refused": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} asks to be paired, and pairing failed."),
        QT_TRANSLATE_NOOP(
            "messages", "Pair the lock in the Bluetooth settings of this computer, then try again. Or use a dongle."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The lock asks to be paired, and pairing failed."),
    ),
    "link.bluetooth_service_lost": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The Bluetooth service of this computer stopped while the lock {serial} was connected."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Switch Bluetooth off and on again, then go on. What the lock already has is used."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The Bluetooth service of this computer stopped during the work."),
    ),
    "link.bluetooth_went_off": Text(
        QT_TRANSLATE_NOOP("messages", "Bluetooth was switched off while the lock {serial} was connected."),
        QT_TRANSLATE_NOOP("messages", "Switch Bluetooth on, then go on. What the lock already has is used."),
        plain=QT_TRANSLATE_NOOP("messages", "Bluetooth was switched off during the work."),
    ),
    "link.attribute_refused": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} refused what every lock allows (code {att})."),
        QT_TRANSLATE_NOOP("messages", "Try again. If it happens again, send the details to your supplier."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock refused what every lock allows."),
    ),
    "simulator.bumble_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The simulated radio needs a package that is not installed: {extra}."),
        QT_TRANSLATE_NOOP("messages", "Install the project with this extra, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The simulated radio needs a package that is not installed."),
    ),
    "simulator.bus_missing": Text(
        QT_TRANSLATE_NOOP("messages", "The simulated radio needs the program {program}, which does not start here."),
        QT_TRANSLATE_NOOP("messages", "Install it (on Debian: the package dbus), then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The simulated radio needs a message bus that does not start here."),
    ),
}
