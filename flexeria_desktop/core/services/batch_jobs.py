"""The locks of a batch while it runs: in which order, how far, and how long they will still take."""

from __future__ import annotations

import asyncio
import heapq
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.services.job_rows import BatchLock, LockPhase
from flexeria_desktop.core.services.rows import LockPlan, ProgramOutcome, ProgramProgress

UNHEARD = -1_000
"""Weaker than any signal."""
LOCK_SECONDS = 2.0
"""Connect, handshake and commit, until the first lock of the link has shown how long they really take."""
ENOUGH_SECONDS = 0.25
"""A throughput measured over less says more of chance than of the link."""

OrderKey = tuple[bool, int, tuple[str | int, ...], tuple[str | int, ...], tuple[str | int, ...]]


@dataclass(slots=True)
class Job:
    """One lock of a batch; moments in seconds of the loop, ``moved`` in bytes of this run without what was resumed."""

    lock: Lock
    plan: LockPlan | None = None
    rssi: int = UNHEARD
    phase: LockPhase = LockPhase.WAITING
    progress: ProgramProgress | None = None
    outcome: ProgramOutcome | None = None
    task: asyncio.Task[ProgramOutcome] | None = None
    called_off: bool = False
    began: float = 0.0
    ended: float = 0.0
    first_byte: float | None = None
    last_byte: float = 0.0
    moved: int = 0

    def take(self, progress: ProgramProgress, now: float) -> None:
        """Note a step; bytes count from the first one that was told to the last one."""
        self.progress = progress
        if progress.step == "send" and progress.total:
            if self.first_byte is None:
                self.first_byte = now
            self.moved, self.last_byte = max(0, progress.sent - progress.resumed_at), now

    @property
    def sent(self) -> int:
        """Bytes of the list that the lock has."""
        return self.progress.sent if self.progress else 0

    @property
    def total(self) -> int:
        """Bytes of the list; for a lock whose end has come before its list, those that were sent."""
        if self.phase not in {LockPhase.WAITING, LockPhase.RUNNING}:
            return self.sent
        if self.progress is not None and self.progress.total:
            return self.progress.total
        return self.plan.send_bytes or self.plan.list_bytes if self.plan else 0

    @property
    def sending_seconds(self) -> float:
        """How long bytes have been moving."""
        return self.last_byte - self.first_byte if self.first_byte is not None else 0.0

    def row(self, seconds_left: float | None) -> BatchLock:
        """What screens see of it."""
        lock = self.lock
        facts = (lock.id, lock.name, lock.building, lock.floor, lock.link)
        return BatchLock(*facts, self.phase, self.progress, self.outcome, self.plan, seconds_left)


def working_order(job: Job) -> OrderKey:
    """Sorts by: revocations first, then nearest, then building, floor and name as a person counts them."""
    urgent = job.plan is not None and job.plan.revocations > 0
    lock = job.lock
    return (not urgent, -job.rssi, natural(lock.building), natural(lock.floor), natural(lock.name))


def natural(text: str) -> tuple[str | int, ...]:
    """Sort key by which 2 stands before 10, and a floor below the ground before the ground."""
    if re.fullmatch(r"-\d{1,4}", text):
        return ("", int(text))
    parts = re.split(r"(\d+)", text.casefold())
    return tuple(int(part) if place % 2 else part for place, part in enumerate(parts))


@dataclass(slots=True)
class Pace:
    """How fast one link is, measured over the locks that it carried in this batch."""

    bytes_per_second: float | None = None
    overhead: float | None = None
    """Seconds per lock apart from its bytes."""

    @classmethod
    def of(cls, jobs: Iterable[Job]) -> Pace:
        """Measure; None where nothing was seen yet."""
        known = list(jobs)
        seconds = sum(job.sending_seconds for job in known)
        moved = sum(job.moved for job in known)
        ended = [job for job in known if job.phase is LockPhase.DONE]
        rate = moved / seconds if moved and seconds >= ENOUGH_SECONDS else None
        rest = sum(job.ended - job.began - job.sending_seconds for job in ended)
        return cls(rate, rest / len(ended) if ended else None)

    def seconds_left(self, job: Job, now: float) -> float:
        """Seconds this lock will still take once it has a channel, or has it already."""
        overhead = LOCK_SECONDS if self.overhead is None else self.overhead
        gone = now - job.began if job.phase is LockPhase.RUNNING else 0.0
        if self.bytes_per_second is None:
            whole = job.plan.seconds if job.plan else overhead
            return max(0.0, whole - gone)
        sending = (job.total - job.sent) / self.bytes_per_second
        return max(0.0, overhead - (gone - job.sending_seconds)) + sending


@dataclass(slots=True)
class Forecast:
    """Seconds left by lock, and of the batch: links run side by side, each with so many locks at a time."""

    by_lock: dict[LockId, float] = field(default_factory=dict)
    whole: float = 0.0

    def add_link(self, jobs: Iterable[Job], seats: int, now: float) -> None:
        """Give each waiting lock of a link, in working order, to the channel that is free first."""
        known = list(jobs)
        pace = Pace.of(known)
        channels = [0.0] * seats
        running = [job for job in known if job.phase is LockPhase.RUNNING]
        waiting = sorted((job for job in known if job.phase is LockPhase.WAITING), key=working_order)
        for job in [*running, *waiting]:
            end = heapq.heappop(channels) + pace.seconds_left(job, now)
            heapq.heappush(channels, end)
            self.by_lock[job.lock.id] = end
            self.whole = max(self.whole, end)
