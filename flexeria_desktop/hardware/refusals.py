"""The lock's clear no: one error per status of FLP/1 section 6.

``refusal_of`` makes the fitting error; each carries status and body. Where the lock may have acted before
it said no (a motor, flash, a fault of its own), ``changed`` is UNKNOWN and GET_STATUS tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from flexeria_desktop.core.errors import Changed, Transient, UserError
from flexeria_desktop.hardware.errors import LinkProblem

DIGEST_SIZE = 32


class LockRefused(LinkProblem, UserError):
    """A status we have no name for; data: status, body."""

    code = "lock.refused"
    status: ClassVar[int] = -1
    by_status: ClassVar[dict[int, type[LockRefused]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        LockRefused.by_status[cls.status] = cls


class LockFault(LockRefused):
    """FAILURE: the lock itself had a fault."""

    code = "lock.fault"
    status = 1
    changed = Changed.UNKNOWN


class RequestInvalid(LockRefused):
    """INVALID: the lock does not accept a field; body 1 = its map key."""

    code = "lock.request_invalid"
    status = 2


class CommandUnsupported(LockRefused):
    """UNSUPPORTED: the firmware does not know the command."""

    code = "lock.unsupported"
    status = 3


class RequestTooLarge(LockRefused):
    """TOO_LARGE: more items or bytes than the lock takes."""

    code = "lock.too_large"
    status = 4


class StateForbids(LockRefused):
    """BAD_STATE: not in the lock's present state."""

    code = "lock.bad_state"
    status = 5


class NotPermitted(LockRefused):
    """UNAUTHORISED: the grant is not from this site, for this device, or lacks the right."""

    code = "lock.not_permitted"
    status = 10


class GrantExpired(LockRefused):
    """GRANT_EXPIRED by the lock's clock."""

    code = "lock.grant_expired"
    status = 11


class GrantRevoked(LockRefused):
    """GRANT_REVOKED: the owner withdrew this device's right."""

    code = "lock.grant_revoked"
    status = 12


class GrantNotYetValid(LockRefused):
    """NOT_YET_VALID by the lock's clock."""

    code = "lock.grant_not_yet_valid"
    status = 13


class ClockUnset(LockRefused):
    """CLOCK_UNSET: the lock lost its time; set it first."""

    code = "lock.clock_unset"
    status = 14


class ClockBackwards(LockRefused):
    """CLOCK_BACKWARDS: more than 300 s back needs the right OWNER."""

    code = "lock.clock_backwards"
    status = 15


class GrantForAnotherLock(LockRefused):
    """WRONG_LOCK: the grant's scope lacks this lock."""

    code = "lock.grant_scope"
    status = 16


class LockOccupied(LockRefused, Transient):
    """BUSY: the lock does something else just now."""

    code = "lock.occupied"
    status = 20


class RequestThrottled(LockRefused, Transient):
    """THROTTLED: too much in a short time."""

    code = "lock.request_throttled"
    status = 21


class TooLate(LockRefused):
    """TOO_LATE: the deadline had passed; nothing moved."""

    code = "lock.too_late"
    status = 22


class BatteryLow(LockRefused):
    """LOW_BATTERY: change the batteries first."""

    code = "lock.battery_low"
    status = 23


class MotorBlocked(LockRefused):
    """MOTOR_BLOCKED: the motor could not finish its movement."""

    code = "lock.motor_blocked"
    status = 24
    changed = Changed.UNKNOWN


class VersionConflict(LockRefused):
    """VERSION_CONFLICT: somebody else wrote the list; data also: version, digest (the lock's own or None)."""

    code = "lock.version_conflict"
    status = 30


class OffsetRefused(LockRefused):
    """BAD_OFFSET: body 1 = the offset the lock waits for."""

    code = "lock.bad_offset"
    status = 31


class DigestMismatch(LockRefused):
    """DIGEST_MISMATCH: what arrived is not what was announced."""

    code = "lock.digest_mismatch"
    status = 32


class LockFull(LockRefused):
    """NO_SPACE: body 1 = the most the lock takes (users, bytes or journal entries)."""

    code = "lock.no_space"
    status = 33


class ListRefused(LockRefused):
    """INVALID_RECORD: body 1 = index in the stream, 2 = field."""

    code = "lock.invalid_record"
    status = 34


class TransactionUnknown(LockRefused, Transient):
    """TXN_UNKNOWN: the upload was dropped or has expired; begin it again."""

    code = "lock.transaction_unknown"
    status = 35


class FlashError(LockRefused):
    """FLASH_ERROR: the lock could not store it."""

    code = "lock.flash_error"
    status = 36
    changed = Changed.UNKNOWN


class EventsOverwritten(LockRefused):
    """LOG_GAP: body 3 = the first event still there."""

    code = "lock.log_gap"
    status = 40


def refusal_of(status: int, body: Mapping[int, Any], serial: str) -> LockRefused:
    """Return the error for a status that is not OK; an unknown status becomes plain LockRefused."""
    kind = LockRefused.by_status.get(status, LockRefused)
    if kind is VersionConflict:
        version, digest = body.get(1), body.get(2)
        known = type(version) is int and 0 <= version < 2**32
        whole = isinstance(digest, bytes) and len(digest) == DIGEST_SIZE
        facts = {"version": version if known else None, "digest": digest if whole else None}
        return VersionConflict(serial=serial, status=status, body=dict(body), **facts)
    return kind(serial=serial, status=status, body=dict(body))
