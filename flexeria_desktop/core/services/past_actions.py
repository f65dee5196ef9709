"""The part of the menu that looks back: who could open a door at a moment."""

from __future__ import annotations

from datetime import datetime

from flexeria_desktop.core.domain.door_past import DoorPast, WhoAnswer
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.turns import TurnRow
from flexeria_desktop.core.services import time_machine
from flexeria_desktop.core.services.undo_actions import UndoActions


class PastActions(UndoActions):
    """Coroutines of the engine's loop."""

    async def door_past(self, lock_id: LockId) -> tuple[DoorPast, tuple[TurnRow, ...]]:
        """All that is kept of a door, and what changed there until now; raises LockUnknown."""
        past = await time_machine.past_of(self.desk, lock_id)
        return past, time_machine.turns_of(self.desk, past)

    async def who_at(self, past: DoorPast, at: datetime) -> WhoAnswer:
        """Who could open the door at a moment; raises MomentAhead."""
        return await time_machine.answer(self.desk, past, at)

    async def who_could_open(self, lock_id: LockId, at: datetime) -> WhoAnswer:
        """The same in one step, by the lock; raises LockUnknown or MomentAhead."""
        return await time_machine.answer(self.desk, await time_machine.past_of(self.desk, lock_id), at)
