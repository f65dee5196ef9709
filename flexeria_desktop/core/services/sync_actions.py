"""The part of the menu that keeps desk and platform alike: sync, what waits, what was refused, what was merged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flexeria_desktop.core.domain.ids import OpId
from flexeria_desktop.core.domain.sync_queue import ConflictRow, OpRow
from flexeria_desktop.core.domain.sync_state import SyncPhase, SyncReport, SyncState
from flexeria_desktop.core.platform_ports import Syncer
from flexeria_desktop.core.services import conflicts
from flexeria_desktop.core.services.errors import NotSignedIn
from flexeria_desktop.core.services.matrix_actions import MatrixActions


@dataclass(frozen=True, slots=True)
class SyncActions(MatrixActions):
    """What ``Actions`` does with the platform's copy of this building; coroutines of the engine's loop."""

    syncer: Syncer

    async def sync_now(self) -> SyncReport:
        """Pull and push until nothing is left to do now; offline is told in the report. Raises NotSignedIn."""
        report = await self.syncer.sync_now()
        if report.state.phase is SyncPhase.OFF:
            raise NotSignedIn
        return report

    async def sync_state(self) -> SyncState:
        """How it stands; asks nobody."""
        return await self.syncer.state()

    def listen_sync(self, listener: Callable[[SyncState], None]) -> Callable[[], None]:
        """Tell ``listener`` of each new state, on the engine's thread; returns how to end that."""
        return self.syncer.listen(listener)

    async def start_sync(self) -> None:
        """Sync by itself from now on, as long as the profile is open."""
        self.syncer.start()

    async def waiting_changes(self) -> list[OpRow]:
        """Changes that the platform has not answered, oldest first."""
        return await self.desk.store(lambda uow: uow.sync.waiting())

    async def refused_changes(self) -> list[OpRow]:
        """Changes that the platform refused or that wait for a person, and why."""
        return await self.desk.store(lambda uow: uow.sync.refused())

    async def sync_conflicts(self, *, open_only: bool = True) -> list[ConflictRow]:
        """Changes that were merged with those of others, for a person to read and decide."""
        return await self.desk.store(lambda uow: uow.sync.conflicts(open_only=open_only))

    async def resubmit(self, op_id: OpId) -> None:
        """Send a change again that was laid aside, under a new id."""
        await self.desk.store(lambda uow: uow.sync.resubmit(op_id))

    async def discard(self, op_id: OpId) -> None:
        """Give a change up that was laid aside; what the platform has is shown again."""
        await self.desk.store(lambda uow: uow.sync.discard(op_id))

    async def take_other(self, conflict_id: str) -> None:
        """Put the value that lost in force, by an edit like any other."""
        await conflicts.take_other(self.desk, conflict_id)

    async def decide_conflict(self, conflict_id: str, decision: str) -> None:
        """Say what becomes of a merged change."""
        await self.desk.store(lambda uow: uow.sync.decide(conflict_id, decision))
