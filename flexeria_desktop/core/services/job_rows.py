"""Rows of jobs over many locks: a batch, the locks within reach, a walk along the doors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from flexeria_desktop.core.domain.ids import LockId

if TYPE_CHECKING:
    from flexeria_desktop.core.services.plan_rows import LockPlan, ProgramOutcome, ProgramProgress


class LockPhase(StrEnum):
    """How far a lock of a batch has come."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class BatchLock:
    """One lock of a batch; seconds_left: until it is done itself, None once it ended."""

    lock_id: LockId
    lock: str
    building: str
    floor: str
    link: str
    phase: LockPhase = LockPhase.WAITING
    progress: ProgramProgress | None = None
    outcome: ProgramOutcome | None = None
    plan: LockPlan | None = None
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One line of what happened; step is that of the progress, or the phase when there is no progress."""

    at: datetime
    lock: str
    lock_id: LockId
    step: str
    progress: ProgramProgress | None = None


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """A batch at one moment: locks in working order, bytes of all of them, the newest lines last."""

    locks: tuple[BatchLock, ...] = ()
    sent: int = 0
    total: int = 0
    seconds_left: float | None = None
    paused: bool = False
    ended: bool = False
    log: tuple[BatchLine, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchSummaryRow:
    """What a batch did to one lock; bytes are those sent; changed is a Changed value, "" when nothing was tried."""

    lock: str
    building: str
    floor: str
    phase: LockPhase
    list_version: int | None
    receipt_at: datetime | None
    revoked: int
    additions: int
    changes: int
    removals: int
    bytes: int
    seconds: float
    tries: int
    error: BaseException | None
    changed: str


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """A batch that ended: a row per lock in working order, and how many ended in which phase."""

    rows: tuple[BatchSummaryRow, ...]
    counts: dict[LockPhase, int]


@dataclass(frozen=True, slots=True)
class NearbyLock:
    """A lock heard within the last seconds; rssi in dBm, smoothed. lock_id and lock are what its name hints at.

    link: where it is heard; reached_by: the link kept for it, "" for a lock that is not ours.
    """

    serial_end: str
    rssi: int
    address: bytes
    commissionable: bool
    battery_low: bool
    log_pending: bool
    owned: bool
    list_version: int
    lock_id: LockId | None
    lock: str
    pending: int
    heard_at: datetime
    link: str = ""
    building: str = ""
    floor: str = ""
    reached_by: str = ""


@dataclass(frozen=True, slots=True)
class WalkLock:
    """A lock with work to do; rssi in dBm, None = not heard now; error: why it failed earlier in this walk.

    list_version: the list it gets; resumes_at: byte at which an unfinished upload goes on; log_days: whole days
    for which its log was not read, None = the log is not what it is visited for.
    """

    lock_id: LockId
    lock: str
    building: str
    floor: str
    changes: int
    rssi: int | None = None
    progress: ProgramProgress | None = None
    error: BaseException | None = None
    serial: str = ""
    additions: int = 0
    removals: int = 0
    resumes_at: int | None = None
    list_version: int | None = None
    log_days: int | None = None


@dataclass(frozen=True, slots=True)
class WalkDone:
    """A lock that was tried in this walk; its outcome has no version when only its log was read."""

    lock_id: LockId
    lock: str
    at: datetime
    outcome: ProgramOutcome
    building: str = ""
    floor: str = ""


@dataclass(frozen=True, slots=True)
class WalkState:
    """A walk at one moment; phase: listening, programming, done_one, failed_one, paused, finished.

    sounds: what to play with this very state: "found", "done", "failed", "finished" or "". next: heard ones by
    signal, then the unheard, those that failed last; skipped are not among them. problem: why a link cannot listen,
    problems: the same for each such link. battery: names. pausing: the lock in work is the last before a pause.
    """

    phase: str = "listening"
    current: WalkLock | None = None
    next: tuple[WalkLock, ...] = ()
    done: tuple[WalkDone, ...] = ()
    to_go: int = 0
    sounds: str = ""
    battery: tuple[str, ...] = ()
    problem: BaseException | None = None
    problems: tuple[tuple[str, BaseException], ...] = ()
    skipped: tuple[WalkLock, ...] = ()
    pausing: bool = False
