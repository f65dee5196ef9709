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
    """A lock heard within the last seconds; rssi in dBm, smoothed. lock_id and lock are what its name hints at."""

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


@dataclass(frozen=True, slots=True)
class WalkLock:
    """A lock with work to do; rssi None = not heard now; error: why it failed earlier in this walk."""

    lock_id: LockId
    lock: str
    building: str
    floor: str
    changes: int
    rssi: int | None = None
    progress: ProgramProgress | None = None
    error: BaseException | None = None


@dataclass(frozen=True, slots=True)
class WalkDone:
    """A lock that was tried in this walk."""

    lock_id: LockId
    lock: str
    at: datetime
    outcome: ProgramOutcome


@dataclass(frozen=True, slots=True)
class WalkState:
    """A walk at one moment; phase: listening, programming, done_one, failed_one, paused, finished.

    sounds: what to play with this very state: "found", "done", "failed", "finished" or "". next: heard ones by
    signal, then the unheard, those that failed last. problem: why a link cannot listen. battery: names.
    """

    phase: str = "listening"
    current: WalkLock | None = None
    next: tuple[WalkLock, ...] = ()
    done: tuple[WalkDone, ...] = ()
    to_go: int = 0
    sounds: str = ""
    battery: tuple[str, ...] = ()
    problem: BaseException | None = None
