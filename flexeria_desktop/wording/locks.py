"""What a lock refused, and labels."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_ADD_THE_LOCK = Fix(QT_TRANSLATE_NOOP("messages", "Add the lock"), "locks")
_COMPARE_AND_DECIDE = Fix(QT_TRANSLATE_NOOP("messages", "Compare and decide"), "programming")
_SHOW_KEYS = Fix(QT_TRANSLATE_NOOP("messages", "Show keys"), "keys")

LOCKS: dict[str, Text] = {
    "lock.handshake_refused": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} did not prove that it is the one added here."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the serial on the door. If the lock was replaced, release it here and add the new one."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The lock did not prove that it is the one added here."),
    ),
    "lock.label_refused": Text(
        QT_TRANSLATE_NOOP("messages", "The label does not belong to the lock {serial}."),
        QT_TRANSLATE_NOOP("messages", "Scan or type the label that came with this very lock."),
        plain=QT_TRANSLATE_NOOP("messages", "The label does not belong to this lock."),
    ),
    "lock.claim_window_closed": Text(
        QT_TRANSLATE_NOOP("messages", "The button of the lock {serial} was not pressed in the last 2 minutes."),
        QT_TRANSLATE_NOOP("messages", "Press the button at the inside of the lock, then add it within 2 minutes."),
        plain=QT_TRANSLATE_NOOP("messages", "The button of the lock was not pressed in the last 2 minutes."),
    ),
    "lock.busy": Text(
        QT_TRANSLATE_NOOP("messages", "Somebody else is working with the lock {serial}."),
        QT_TRANSLATE_NOOP("messages", "Wait a minute, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "Somebody else is working with the lock."),
    ),
    "lock.throttled": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} pauses after too many failed tries."),
        QT_TRANSLATE_NOOP("messages", "Wait a minute, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock pauses after too many failed tries."),
    ),
    "lock.not_owned": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} has no owner: it was released or never added."),
        QT_TRANSLATE_NOOP("messages", "Add the lock with its label."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock has no owner: it was released or never added."),
        fix=_ADD_THE_LOCK,
    ),
    "lock.owned_by_another": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} belongs to somebody else."),
        QT_TRANSLATE_NOOP("messages", "Its owner must release it before it can be added here."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock belongs to somebody else."),
    ),
    "lock.version_unsupported": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The firmware of the lock {serial} speaks a version that this program does not know."
        ),
        QT_TRANSLATE_NOOP("messages", "Install the newest version of this program."),
        plain=QT_TRANSLATE_NOOP(
            "messages", "The firmware of the lock speaks a version that this program does not know."
        ),
    ),
    "lock.receipt_forged": Text(
        QT_TRANSLATE_NOOP("messages", "The receipt of the lock {serial} does not prove what was sent."),
        QT_TRANSLATE_NOOP(
            "messages", "Do not trust its state until it has been read back. Send the details to your supplier."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The receipt of the lock does not prove what was sent."),
    ),
    "lock.refused": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} refused, for a reason that this program does not know."),
        QT_TRANSLATE_NOOP(
            "messages", "Install the newest version of this program. If it stays so, send the details to your supplier."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The lock refused, for a reason that this program does not know."),
    ),
    "lock.fault": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} reports a fault of its own."),
        QT_TRANSLATE_NOOP("messages", "Ask for its state, then try again. If it stays so, have the lock looked at."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock reports a fault of its own."),
    ),
    "lock.request_invalid": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} does not accept a value that was sent."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock does not accept a value that was sent."),
    ),
    "lock.unsupported": Text(
        QT_TRANSLATE_NOOP("messages", "The firmware of the lock {serial} does not know this command."),
        QT_TRANSLATE_NOOP("messages", "This lock cannot do it; another model or newer firmware can."),
        plain=QT_TRANSLATE_NOOP("messages", "The firmware of the lock does not know this command."),
    ),
    "lock.too_large": Text(
        QT_TRANSLATE_NOOP("messages", "More was sent than the lock {serial} takes at once."),
        QT_TRANSLATE_NOOP("messages", "Copy the details and send them to your supplier."),
        plain=QT_TRANSLATE_NOOP("messages", "More was sent than the lock takes at once."),
    ),
    "lock.bad_state": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} cannot do this in its present state."),
        QT_TRANSLATE_NOOP("messages", "Ask for the state of the lock, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock cannot do this in its present state."),
    ),
    "lock.not_permitted": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} does not let this computer do that."),
        QT_TRANSLATE_NOOP("messages", "Work with the profile that added the lock, or ask the owner for the right."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock does not let this computer do that."),
    ),
    "lock.grant_expired": Text(
        QT_TRANSLATE_NOOP("messages", "The right of this computer has ended by the clock of the lock {serial}."),
        QT_TRANSLATE_NOOP("messages", "Check the date of this computer, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The right of this computer has ended by the clock of the lock."),
    ),
    "lock.grant_revoked": Text(
        QT_TRANSLATE_NOOP("messages", "The owner has withdrawn the right of this computer."),
        QT_TRANSLATE_NOOP("messages", "Ask the owner of the lock."),
    ),
    "lock.grant_not_yet_valid": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The right of this computer has not begun yet by the clock of the lock {serial}."
        ),
        QT_TRANSLATE_NOOP("messages", "Check the date of this computer, then set the clock of the lock."),
        plain=QT_TRANSLATE_NOOP("messages", "The right of this computer has not begun yet by the clock of the lock."),
    ),
    "lock.clock_unset": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} has lost its time."),
        QT_TRANSLATE_NOOP("messages", "Set the clock of the lock, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock has lost its time."),
    ),
    "lock.clock_backwards": Text(
        QT_TRANSLATE_NOOP("messages", "The clock of the lock {serial} would go back by more than 5 minutes."),
        QT_TRANSLATE_NOOP(
            "messages", "Check the date and time of this computer. If they are right, the owner must set the clock."
        ),
        plain=QT_TRANSLATE_NOOP("messages", "The clock of the lock would go back by more than 5 minutes."),
    ),
    "lock.grant_scope": Text(
        QT_TRANSLATE_NOOP("messages", "The right of this computer does not include the lock {serial}."),
        QT_TRANSLATE_NOOP("messages", "Ask the owner to add the lock to your rights."),
        plain=QT_TRANSLATE_NOOP("messages", "The right of this computer does not include this lock."),
    ),
    "lock.occupied": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} is doing something else just now."),
        QT_TRANSLATE_NOOP("messages", "Wait a few seconds, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock is doing something else just now."),
    ),
    "lock.request_throttled": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} got too many requests in a short time."),
        QT_TRANSLATE_NOOP("messages", "Wait a minute, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock got too many requests in a short time."),
    ),
    "lock.too_late": Text(
        QT_TRANSLATE_NOOP("messages", "The command reached the lock {serial} after its deadline, so nothing moved."),
        QT_TRANSLATE_NOOP("messages", "Give the command again."),
        plain=QT_TRANSLATE_NOOP("messages", "The command reached the lock after its deadline, so nothing moved."),
    ),
    "lock.battery_low": Text(
        QT_TRANSLATE_NOOP("messages", "The batteries of the lock {serial} are too low for this."),
        QT_TRANSLATE_NOOP("messages", "Change the batteries, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The batteries of the lock are too low for this."),
    ),
    "lock.motor_blocked": Text(
        QT_TRANSLATE_NOOP("messages", "The motor of the lock {serial} could not finish its movement."),
        QT_TRANSLATE_NOOP("messages", "Check whether the door stands right in its frame, then try again."),
        plain=QT_TRANSLATE_NOOP("messages", "The motor of the lock could not finish its movement."),
    ),
    "lock.version_conflict": Text(
        QT_TRANSLATE_NOOP("messages", "Somebody else wrote a list to the lock {serial}: it holds list {version}."),
        QT_TRANSLATE_NOOP("messages", "Read the list back and compare before sending. Your changes still wait."),
        plain=QT_TRANSLATE_NOOP("messages", "Somebody else wrote a list to the lock."),
        fix=_COMPARE_AND_DECIDE,
    ),
    "lock.bad_offset": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} waits for another part of the list than was sent."),
        QT_TRANSLATE_NOOP("messages", "Program the lock again; it begins at the right byte."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock waits for another part of the list than was sent."),
    ),
    "lock.digest_mismatch": Text(
        QT_TRANSLATE_NOOP("messages", "What arrived at the lock {serial} is not what was announced."),
        QT_TRANSLATE_NOOP("messages", "Program the lock again. The old list stays in force until then."),
        plain=QT_TRANSLATE_NOOP("messages", "What arrived at the lock is not what was announced."),
    ),
    "lock.firmware_older": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The lock {serial} runs version {running} and does not go back to version {offered}."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose a firmware file with the same or a higher version."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock does not go back to a lower version of its firmware."),
    ),
    "lock.firmware_too_large": Text(
        QT_TRANSLATE_NOOP(
            "messages", "The firmware of {size} bytes does not fit into the lock {serial}, which takes {most}."
        ),
        QT_TRANSLATE_NOOP("messages", "Check that the firmware file is meant for this model of lock."),
        plain=QT_TRANSLATE_NOOP("messages", "The firmware does not fit into the lock."),
    ),
    "lock.firmware_damaged": Text(
        QT_TRANSLATE_NOOP("messages", "The firmware did not arrive at the lock {serial} as it was sent."),
        QT_TRANSLATE_NOOP("messages", "The lock goes on with its old firmware. Send the update again."),
        plain=QT_TRANSLATE_NOOP("messages", "The firmware did not arrive at the lock as it was sent."),
    ),
    "lock.no_space": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} has no room for this list."),
        QT_TRANSLATE_NOOP("messages", "Take in keys that are no longer needed, then program again."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock has no room for this list."),
        fix=_SHOW_KEYS,
    ),
    "lock.invalid_record": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} does not accept an entry of the list."),
        QT_TRANSLATE_NOOP("messages", "The old list stays in force. Copy the details and send them to your supplier."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock does not accept an entry of the list."),
    ),
    "lock.transaction_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} has dropped the unfinished upload."),
        QT_TRANSLATE_NOOP("messages", "Program the lock again; it begins from the start."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock has dropped the unfinished upload."),
    ),
    "lock.flash_error": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} could not store what was sent."),
        QT_TRANSLATE_NOOP("messages", "Try again. If it stays so, the lock must be repaired."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock could not store what was sent."),
    ),
    "lock.log_gap": Text(
        QT_TRANSLATE_NOOP("messages", "The lock {serial} has overwritten its oldest events."),
        QT_TRANSLATE_NOOP("messages", "Read the log again; it goes on with the oldest event still there."),
        plain=QT_TRANSLATE_NOOP("messages", "The lock has overwritten its oldest events."),
    ),
    "label_invalid": Text(
        QT_TRANSLATE_NOOP("messages", "What was typed or scanned is not the label of a lock."),
        QT_TRANSLATE_NOOP("messages", "Scan the label again, or compare it character by character."),
        cases={
            "prefix": QT_TRANSLATE_NOOP("messages", "A label begins with FLX1, and this text does not."),
            "length": QT_TRANSLATE_NOOP("messages", "A part of the label is missing, or there is too much."),
            "check": QT_TRANSLATE_NOOP("messages", "The check digits of the label do not fit: a character is wrong."),
            "serial": QT_TRANSLATE_NOOP("messages", "The serial in the label is not one of a lock."),
            "secret": QT_TRANSLATE_NOOP("messages", "The secret part of the label is not complete."),
        },
    ),
    "simulator.fault_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "The simulated lock knows no fault {name}."),
        QT_TRANSLATE_NOOP("messages", "Choose one from the list."),
        plain=QT_TRANSLATE_NOOP("messages", "The simulated lock does not know this fault."),
    ),
}
