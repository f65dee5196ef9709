"""The way to a lock: ports, dongles and the connection; Bluetooth stands in ``bluetooth``."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_CHOOSE_THE_PORT = Fix(QT_TRANSLATE_NOOP("messages", "Choose the port"), "settings")

LINKS: dict[str, Text] = {
    "link.port_missing": Text(
        QT_TRANSLATE_NOOP("messages", "There is no port {port} on this computer."),
        QT_TRANSLATE_NOOP("messages", "Plug the dongle in, or choose another port."),
        plain=QT_TRANSLATE_NOOP("messages", "The port of the dongle does not exist on this computer."),
        fix=_CHOOSE_THE_PORT,
    ),
    "link.port_busy": Text(
        QT_TRANSLATE_NOOP("messages", "Another program is using the port {port}."),
        QT_TRANSLATE_NOOP("messages", "Close the other program, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "Another program is using the port of the dongle."),
    ),
    "link.port_denied": Text(
        QT_TRANSLATE_NOOP("messages", "This account may not open the port {port}."),
        QT_TRANSLATE_NOOP(
            "messages", "Ask who looks after this computer for access to its ports (on Linux: the group dialout)."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "This account may not open the port of the dongle."),
    ),
    "link.port_gone": Text(
        QT_TRANSLATE_NOOP("messages", "The dongle at {port} was unplugged while it was in use."),
        QT_TRANSLATE_NOOP("messages", "Plug it in again and go on. What the lock already has is used."),
        plain=QT_TRANSLATE_NOOP("messages", "The dongle was unplugged while it was in use."),
    ),
    "link.no_dongle": Text(
        QT_TRANSLATE_NOOP("messages", "Nothing at {port} answers as a dongle."),
        QT_TRANSLATE_NOOP("messages", "Check that this is the port of the dongle, or choose another one."),
        plain=QT_TRANSLATE_NOOP("messages", "Nothing at this port answers as a dongle."),
        fix=_CHOOSE_THE_PORT,
    ),
    "link.dongle_unsuitable": Text(
        QT_TRANSLATE_NOOP("messages", "The dongle at {port} speaks a version that this program does not know."),
        QT_TRANSLATE_NOOP("messages", "Use another dongle, or install the newest version of this program."),
        plain=QT_TRANSLATE_NOOP("messages", "The dongle speaks a version that this program does not know."),
    ),
    "link.unknown_scheme": Text(
        QT_TRANSLATE_NOOP("messages", "The link {link} is of a kind that does not exist."),
        QT_TRANSLATE_NOOP("messages", "Choose Bluetooth or a dongle from the list."),
        plain=QT_TRANSLATE_NOOP("messages", "This kind of link does not exist."),
        fix=_CHOOSE_THE_PORT,
    ),
    "link.bluetooth_unavailable": Text(
        QT_TRANSLATE_NOOP("messages", "Bluetooth of the computer itself cannot be used here."),
        QT_TRANSLATE_NOOP("messages", "Use a dongle instead."),
        fix=_CHOOSE_THE_PORT,
    ),
    "link.lock_not_found": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} was not heard."),
        QT_TRANSLATE_NOOP("messages", "Bring this computer or its dongle within 5 m of the door, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock was not heard."),
    ),
    "link.lock_unreachable": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} was heard, but no connection came about."),
        QT_TRANSLATE_NOOP("messages", "Bring this computer or its dongle closer to the door, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock was heard, but no connection came about."),
    ),
    "link.lock_mismatch": Text(
        QT_TRANSLATE_NOOP("messages", "Lock {found} answered where lock {wanted} was expected."),
        QT_TRANSLATE_NOOP("messages", "Check the serial on the label of this door."),
        plain=QT_TRANSLATE_NOOP("messages", "Another lock than the expected one answered."),
    ),
    "link.lost": Text(
        QT_TRANSLATE_NOOP("messages", "The connection to the lock {serial} broke."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Bring this computer or its dongle within 5 m of the door, then go on. What the lock already has is used.",
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The connection to the lock broke."),
    ),
    "link.lock_silent": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} stopped answering."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Bring this computer or its dongle within 5 m of the door, then go on. What the lock already has is used.",
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The lock stopped answering."),
    ),
    "link.session_over": Text(
        QT_TRANSLATE_NOOP("messages", "The conversation with the lock had already ended."),
        QT_TRANSLATE_NOOP("messages", "Try again; a new connection is made."),
    ),
    "link.protocol_violated": Text(
        QT_TRANSLATE_NOOP("messages", "The other side sent something that a lock or dongle never sends."),
        QT_TRANSLATE_NOOP("messages", "Check dongle and door. If it happens again, send the details to your supplier."),
    ),
}
