"""One lock while its job runs: what is intended, how far it came, how fast it goes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from flexeria_desktop.core.domain.expected_time import link_kind, pace_setting
from flexeria_desktop.core.domain.key_rules import ListDifference
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import ListProof, LockSecrets, Upload
from flexeria_desktop.core.ports import UploadProgress
from flexeria_desktop.core.services.rows import ProgramProgress
from flexeria_desktop.core.services.wanted import Wish
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

Report = Callable[[ProgramProgress], None]

LEAST_BYTES = 2_000
"""A shorter upload tells of connecting and committing, not of throughput."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What one lock is to hold, and what is known of what it holds."""

    lock: Lock
    secrets: LockSecrets
    proof: ListProof
    upload: Upload | None
    wish: Wish


@dataclass(frozen=True, slots=True)
class Held:
    """What the lock holds now, whoever wrote it; proven: by the last receipt; under_way: transaction unfinished."""

    version: int
    digest: bytes
    lock_list: LockList
    proven: bool
    under_way: bytes = b""


@dataclass(slots=True)
class Run:
    """Progress of one lock over all tries of its job; ``report`` reaches the screen."""

    lock: Lock
    place: int
    places: int
    report: Report
    sent: int = 0
    total: int = 0
    revoked: int = 0
    resumed_at: int = 0
    tries: int = 1
    delta: bool = False
    merged: int = 0
    removed_elsewhere: int = 0
    difference: ListDifference = field(default_factory=ListDifference)
    began: float | None = None
    began_at: int = 0

    @property
    def all_sent(self) -> bool:
        """Whether the lock has confirmed every byte of the list in this try."""
        return self.began is not None and self.sent == self.total

    def tell(self, step: str) -> None:
        """Report a step with the bytes so far."""
        self.report(
            ProgramProgress(
                self.lock.id,
                self.lock.name,
                step,
                self.sent,
                self.total,
                self.place,
                self.places,
                self.revoked,
                self.resumed_at,
                seconds_left=self.seconds_left(),
                tries=self.tries,
                delta=self.delta,
            )
        )

    def advance(self, step: UploadProgress) -> None:
        """Take over what the lock has confirmed."""
        if self.began is None:
            self.began, self.began_at = time.monotonic(), step.sent
        self.sent, self.total, self.resumed_at, self.delta = step.sent, step.total, step.resumed_at, step.delta
        self.tell("send")

    def throughput(self) -> float | None:
        """Bytes of the stream a second in this try; None until something was measured."""
        if self.began is None or self.sent <= self.began_at:
            return None
        return (self.sent - self.began_at) / max(time.monotonic() - self.began, 1e-6)

    def seconds_left(self) -> float | None:
        """Seconds for the bytes still to come at the pace so far."""
        pace = self.throughput()
        return None if pace is None else (self.total - self.sent) / pace


def measured_pace(uow: UnitOfWork, link: str) -> float | None:
    """Bytes a second of the last upload over this kind of link, None = never measured."""
    pace = uow.settings.get(pace_setting(link_kind(link)))
    return float(pace) if isinstance(pace, (int, float)) and pace > 0 else None


def keep_pace(uow: UnitOfWork, run: Run) -> None:
    """Remember the pace of an upload that was long enough to tell."""
    pace = run.throughput()
    if pace is not None and run.sent - run.began_at >= LEAST_BYTES:
        uow.settings.set(pace_setting(link_kind(run.lock.link)), round(pace, 1))
