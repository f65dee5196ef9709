"""How it stands, told from what both sides know; and what was done since the program began."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from flexeria_desktop.core.domain.sync_queue import QueueCounts
from flexeria_desktop.core.domain.sync_state import SyncPhase, SyncState
from flexeria_desktop.core.sync.planner import FORKED, Line, Pull, Push

COUNTED = ("pushed", "pulled", "merged", "refused", "parked", "snapshots", "told")


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts only ever grow; the difference of two is what happened between them."""

    pushed: int = 0
    pulled: int = 0
    merged: int = 0
    refused: int = 0
    parked: int = 0
    snapshots: int = 0
    told: int = 0
    """Times that commands changed something at the platform."""
    last_pull: datetime | None = None
    last_push: datetime | None = None

    @property
    def snapshot(self) -> bool:
        """Whether a snapshot was taken."""
        return self.snapshots > 0

    def plus(self, **more: int) -> Tally:
        """What it is after so much more."""
        return replace(self, **{name: getattr(self, name) + count for name, count in more.items()})

    def since(self, before: Tally) -> Tally:
        """What happened after ``before``."""
        return replace(self, **{name: getattr(self, name) - getattr(before, name) for name in COUNTED})

    def moved_since(self, before: Tally) -> bool:
        """Whether anything went either way after ``before``."""
        done = self.since(before)
        return bool(done.pushed or done.pulled or done.told or done.snapshots)


def state_of(pull: Pull, push: Push, counts: QueueCounts, tally: Tally, *, signed_in: bool, now: datetime) -> SyncState:
    """Sum up both sides; what a person has to mend is told before what passes by itself."""
    lines = (pull.line, push.line, push.errand)
    stopped = [line for line in lines if line.person]
    pauses = [line.retry_at for line in lines if line.retry_at is not None and line.retry_at > now]
    if not signed_in:
        phase = SyncPhase.OFF
    elif pull.busy or push.busy:
        phase = SyncPhase.WORKING
    elif stopped or push.forked:
        phase = SyncPhase.STOPPED
    else:
        phase = SyncPhase.WAITING if pauses else SyncPhase.IDLE
    return SyncState(
        phase=phase,
        last_pull=tally.last_pull,
        last_push=tally.last_push,
        waiting=counts.waiting,
        refused=counts.refused,
        parked=counts.parked,
        conflicts=counts.conflicts,
        code=_code(push, stopped, lines) if signed_in else "",
        retry_at=min(pauses, default=None),
        pulled=tally.pulled,
    )


def _code(push: Push, stopped: list[Line], lines: tuple[Line, ...]) -> str:
    if push.forked:
        return FORKED
    return next((line.code for line in (*stopped, *lines) if line.code), "")
