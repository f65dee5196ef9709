"""What can go wrong between this computer and a lock.

LinkProblem
├── PortMissing, PortBusy, PortDenied, PortGone      the port of the dongle
├── NoDongle, DongleUnsuitable                       what is plugged in there
├── UnknownLink, BluetoothUnavailable                the moniker
├── LockNotFound, LockUnreachable, LockMismatch      the lock in the air
├── LinkLost ── LockSilent                           the connection
├── HandshakeRefused, LabelRefused, ClaimWindowClosed, LockBusy, LockThrottled,
│   LockNotOwned, LockOwnedByAnother, LockVersion    ALERT (FLP/1 section 4)
├── FirmwareOlder, FirmwareTooLarge, FirmwareDamaged the image for a lock
└── ReceiptForged, ReadbackForged, ProtocolViolated  what the lock said
Refusals by status code stand in ``refusals``.

``changed`` is what can be known: an answer lost after an effectful request leaves UNKNOWN.
"""

from __future__ import annotations

from flexeria_desktop.core.errors import FlexeriaError, Transient, UserError


class LinkProblem(FlexeriaError):
    """Base of everything this package raises."""


class PortMissing(LinkProblem, UserError):
    """No such port: not plugged in, or named wrongly; data: port."""

    code = "link.port_missing"


class PortBusy(LinkProblem, UserError):
    """Another program holds the port; data: port."""

    code = "link.port_busy"


class PortDenied(LinkProblem, UserError):
    """This account may not open the port (on Linux: group dialout); data: port."""

    code = "link.port_denied"


class PortGone(LinkProblem, Transient):
    """The dongle was unplugged while in use; data: port."""

    code = "link.port_gone"


class NoDongle(LinkProblem, UserError):
    """Nothing at this port answers as a dongle (FLP/1 section 3); data: port."""

    code = "link.no_dongle"


class DongleUnsuitable(LinkProblem, UserError):
    """The dongle does not speak version 1 of the frames; data: port."""

    code = "link.dongle_unsuitable"


class UnknownLink(LinkProblem, UserError):
    """A moniker with a scheme we do not know; data: link."""

    code = "link.unknown_scheme"


class BluetoothUnavailable(LinkProblem, UserError):
    """Bluetooth of the computer itself is not available in this version; data: link."""

    code = "link.bluetooth_unavailable"


class LockNotFound(LinkProblem, Transient):
    """Nothing with this serial was heard; data: serial."""

    code = "link.lock_not_found"


class LockUnreachable(LinkProblem, Transient):
    """The lock was heard but no connection came about; data: serial."""

    code = "link.lock_unreachable"


class LockMismatch(LinkProblem, UserError):
    """Another lock than the wanted one is there; data: wanted, found."""

    code = "link.lock_mismatch"


class LinkLost(LinkProblem, Transient):
    """The connection to the lock broke; ``changed`` depends on the request that was under way."""

    code = "link.lost"


class LockSilent(LinkLost):
    """The lock did not answer in time (FLP/1 section 5); the connection counts as lost."""

    code = "link.lock_silent"


class SessionOver(LinkProblem, Transient):
    """This session has ended earlier; a new one is needed."""

    code = "link.session_over"


class HandshakeRefused(LinkProblem, UserError):
    """The lock's key is not the pinned one, or somebody altered what it shows; data: serial."""

    code = "lock.handshake_refused"


class LabelRefused(LinkProblem, UserError):
    """The label does not belong to this lock; data: serial."""

    code = "lock.label_refused"


class ClaimWindowClosed(LinkProblem, UserError):
    """The button of the lock was not pressed within the last 120 s; data: serial."""

    code = "lock.claim_window_closed"


class LockBusy(LinkProblem, Transient):
    """Another admin session is going on; data: serial."""

    code = "lock.busy"


class LockThrottled(LinkProblem, Transient):
    """Too many failed handshakes; the lock pauses 1 to 60 s; data: serial."""

    code = "lock.throttled"


class LockNotOwned(LinkProblem, UserError):
    """The lock has no owner (any more): it was released or never claimed; data: serial."""

    code = "lock.not_owned"


class LockOwnedByAnother(LinkProblem, UserError):
    """The lock has another owner; data: serial."""

    code = "lock.owned_by_another"


class LockVersion(LinkProblem, UserError):
    """The lock does not speak version 1 of the protocol; data: serial."""

    code = "lock.version_unsupported"


class FirmwareOlder(LinkProblem, UserError):
    """A lock never goes back to a lower version (FLP/1 section 5); data: serial, running, offered."""

    code = "lock.firmware_older"


class FirmwareTooLarge(LinkProblem, UserError):
    """The image has more bytes than the lock has room for; data: serial, size, most."""

    code = "lock.firmware_too_large"


class FirmwareDamaged(LinkProblem, UserError):
    """What the lock holds of the image is not what was announced; it keeps the old one; data: serial."""

    code = "lock.firmware_damaged"


class ReceiptForged(LinkProblem, UserError):
    """The lock's receipt does not prove what was sent; data: serial."""

    code = "lock.receipt_forged"


class ProtocolViolated(LinkProblem, UserError):
    """The other side broke FLP/1; data: what (a short name of the place, never content)."""

    code = "link.protocol_violated"
