"""The part of the menu about lost media."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services import losses
from flexeria_desktop.core.services.handover_rows import LossReport, LossRow, MediumHeld
from flexeria_desktop.core.services.lock_actions import LockActions
from flexeria_desktop.core.services.media import MediumEntry


@dataclass(frozen=True, slots=True)
class HandoverActions(LockActions):
    """Coroutines of the engine's loop."""

    async def held_media(self, person_id: PersonId) -> tuple[MediumHeld, ...]:
        """The media by which a person opens, each with its locks."""
        return await losses.held_media(self.desk, person_id)

    async def holder_of(self, entry: MediumEntry) -> PersonId:
        """Who holds a medium that is presented or typed."""
        return await losses.holder_of(self.desk, entry)

    async def report_lost(
        self, person_id: PersonId, kind: MediumKind, mask: str, replacement: MediumEntry | None = None
    ) -> LossReport:
        """Take a lost medium off all keys of a person; a replacement gets the same rights."""
        return await losses.report(self.desk, person_id, kind, mask, replacement)

    async def exposure(self, loss_id: str) -> LossRow:
        """Which doors still accept a lost medium."""
        return await losses.exposure(self.desk, loss_id)

    async def open_losses(self) -> tuple[LossRow, ...]:
        """Lost media that a lock has yet to lose."""
        return await losses.open_losses(self.desk)
