"""What programming a lock would do, how far it is, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.keys import MediumKind


class Sign(StrEnum):
    """What a line of the difference does to the lock."""

    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Marks:
    """What a credential has beside its bounds; schedule: name, or number of one that is not ours, "" = any hour."""

    suspended: bool = False
    schedule: str = ""
    office: bool = False
    emergency: bool = False


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line of what will be sent to a lock; old and new are validity bounds (from, until) in Unix seconds."""

    sign: Sign
    lock_id: LockId
    lock: str
    person: str
    kind: MediumKind
    mask: str
    number: int
    old: tuple[int | None, int | None] | None
    new: tuple[int | None, int | None] | None
    suspended: bool
    bytes: int
    old_marks: Marks | None = None
    new_marks: Marks | None = None


class ForeignState(StrEnum):
    """What somebody else did to a record since the last receipt."""

    UNKNOWN = "unknown"
    """A record that is not ours; it stays unless a person decides."""
    CHANGED = "changed"
    """A key of ours that was suspended or bounded more narrowly; the stricter wins until a person decides."""
    REMOVED = "removed"
    """A key of ours that was taken off; it stays off until a person decides."""


@dataclass(frozen=True, slots=True)
class ForeignRow:
    """One record that others wrote, changed or removed; bounds = (from, until) as on the lock, in Unix seconds.

    number and user are the lock's; person, mask and key_id are of our key, empty for an unknown record.
    decision: keep, remove or restore as a person decided, "" = nobody has yet.
    """

    number: int
    user: int
    kind: MediumKind
    bounds: tuple[int | None, int | None]
    suspended: bool
    state: ForeignState
    person: str = ""
    mask: str = ""
    key_id: KeyId | None = None
    decision: str = ""
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class OtherChange:
    """A change that is no credential: what = its code, such as opening_seconds; old and new as text, "" = none.

    name: of our schedule or holiday, the number of one that is not ours, "" for a setting.
    """

    what: str
    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class LockPlan:
    """What programming one lock would do: lines in sending order, bytes of the list, seconds expected.

    send_bytes: of the stream, which is a delta or the whole list; seconds come from measured throughput when
    ``measured``. read_at: when the lock last told what it holds, by a reading or a digest that fits the receipt.
    changed_elsewhere: others wrote it since the last receipt, as ``foreign`` tells. resumes_at: the byte at
    which an unfinished upload of just this list goes on, None = there is none. base_version: of the receipt,
    held_version: of the list that the lock held when it was last heard.
    """

    lock_id: LockId
    lock: str
    serial: str
    link: str
    revocations: int
    additions: int
    changes: int
    removals: int
    lines: tuple[ChangeRow, ...]
    list_bytes: int
    seconds: float
    base_version: int
    allowed: bool
    resumes_at: int | None
    delta: bool = False
    send_bytes: int = 0
    read_at: datetime | None = None
    changed_elsewhere: bool = False
    foreign: tuple[ForeignRow, ...] = ()
    others: tuple[OtherChange, ...] = ()
    floor: str = ""
    building: str = ""
    measured: bool = False
    held_version: int = 0


@dataclass(frozen=True, slots=True)
class ReadOutcome:
    """How reading one lock back ended; error is None when it told what it holds."""

    lock_id: LockId
    lock: str
    at: datetime | None
    version: int | None
    same_as_receipt: bool
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class ProgramOutcome:
    """How programming one lock ended; error is None after a receipt."""

    lock_id: LockId
    lock: str
    version: int | None
    receipt_at: datetime | None
    revoked: int
    additions: int
    changes: int
    removals: int
    sent: int
    total: int
    seconds: float
    returned: int
    """Keys that came back to the stock with this receipt."""
    events: int
    error: BaseException | None = None
    later: BaseException | None = None
    """What failed after the receipt, while events were read; the list is on the lock all the same."""
    resumed_at: int = 0
    """Byte at which this run went on with an earlier upload, 0 = it began anew."""
    tries: int = 1
    """Connections this run needed."""
    merged: int = 0
    """Records of others that were kept."""
    removed_elsewhere: int = 0
    """Keys of ours that others took off the lock and that stay off."""
    delta: bool = False


@dataclass(frozen=True, slots=True)
class ProgramProgress:
    """A step of a running job; step is one of connect, time, revoke, read, send, confirm, events, done, failed.

    seconds_left: from the throughput of this very run, None = not measured yet; tries: connections so far.
    """

    lock_id: LockId
    lock: str
    step: str
    sent: int
    total: int
    locks_done: int
    locks_total: int
    revoked: int = 0
    resumed_at: int = 0
    seconds_left: float | None = None
    tries: int = 1
    delta: bool = False
