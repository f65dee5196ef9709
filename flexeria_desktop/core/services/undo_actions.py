"""The part of the menu that takes steps back and tells their history."""

from __future__ import annotations

from flexeria_desktop.core.domain.undo import MOST_STEPS
from flexeria_desktop.core.services import undo
from flexeria_desktop.core.services.event_actions import EventActions
from flexeria_desktop.core.services.undo_rows import StepRow, UndoOffer, UndoReport
from flexeria_desktop.core.services.watching import Progress, unwatched


class UndoActions(EventActions):
    """Coroutines of the engine's loop."""

    async def undo_offer(self) -> UndoOffer:
        """What undo and redo would be about."""
        return await self.desk.store.read(lambda conn: undo.offer(conn, self.desk.store.actor))

    async def undo(self, number: int | None = None, progress: Progress = unwatched) -> UndoReport:
        """Take the operator's newest step back; raises NothingToUndo, also if it is not ``number``, or UndoRefused."""
        return await undo.undo(self.desk, number, progress)

    async def redo(self, number: int | None = None, progress: Progress = unwatched) -> UndoReport:
        """Do again what was undone last; raises as ``undo``."""
        return await undo.redo(self.desk, number, progress)

    async def history(self, limit: int = MOST_STEPS) -> tuple[StepRow, ...]:
        """Steps of everybody at this desk, newest first."""
        return await self.desk.store.read(lambda conn: undo.history(conn, self.desk.store.actor, limit))
