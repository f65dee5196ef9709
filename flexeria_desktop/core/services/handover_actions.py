"""The part of the menu about lost media, moving out and in, and suspensions with dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services import handing_out, losses, moving, protocols, sender
from flexeria_desktop.core.services.desk import today
from flexeria_desktop.core.services.handover_rows import (
    DayReport,
    HandedOut,
    LossReport,
    LossRow,
    MediumHeld,
    Sender,
    SuspensionRow,
)
from flexeria_desktop.core.services.lock_actions import LockActions
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.queries import handed_out as handed_out_queries

ZONE = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True)
class HandoverActions(LockActions):
    """Coroutines of the engine's loop."""

    async def sender(self) -> Sender:
        """Who papers to people come from."""
        return await self.desk.store.read(sender.kept)

    async def change_sender(self, told: Sender) -> Sender:
        """Keep who papers to people come from; returns it as it is kept."""
        return await sender.save(self.desk, told)

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

    async def move_out(self, person_id: PersonId, day: date) -> tuple[LockId, ...]:
        """Let a stay and all its keys end on a day; returns the locks to program."""
        return await moving.move_out(self.desk, person_id, day)

    async def move_in(
        self, person_id: PersonId, like: PersonId, media: Sequence[MediumEntry], valid_from: date | None = None
    ) -> tuple[KeyId, ...]:
        """Issue to a person what another one has, or had last."""
        return await moving.move_in(self.desk, person_id, like, media, valid_from)

    async def previous_holder(self, person_id: PersonId) -> PersonId | None:
        """Who had the person's flat before."""
        return await moving.previous_holder(self.desk, person_id)

    async def suspend_between(self, key_ids: Sequence[KeyId], first: date, last: date | None) -> tuple[LockId, ...]:
        """Stop keys from one day to another; they come back by themselves."""
        return await moving.suspend_between(self.desk, key_ids, first, last)

    async def suspensions(self) -> tuple[SuspensionRow, ...]:
        """All suspensions with dates."""
        return await moving.suspensions(self.desk)

    async def new_day(self) -> DayReport:
        """Do what the day asks for; at the start and from time to time."""
        return await moving.new_day(self.desk)

    async def keep_protocol(self, protocol: SignedProtocol) -> SignedProtocol:
        """Keep what was signed, encrypted like all else; returns it with its number."""
        return await protocols.keep(self.desk, protocol)

    async def protocols_of(self, person_id: PersonId) -> tuple[SignedProtocol, ...]:
        """Protocols of a person, newest first, to be printed again."""
        return await protocols.of_person(self.desk, person_id)

    async def protocols_between(
        self, since: datetime, until: datetime, person_id: PersonId | None = None
    ) -> tuple[SignedProtocol, ...]:
        """Kept protocols of a period, oldest first, each as it was signed."""
        return await self.desk.store.read(
            lambda conn: handed_out_queries.protocols(conn, since, until, person_id),
        )

    async def handed_out(
        self, *, text: str = "", lock_id: LockId | None = None, person_id: PersonId | None = None
    ) -> tuple[HandedOut, ...]:
        """Who has which tag and remote, by holder; those that are awaited stand among them."""
        day = await self._day()
        return await self.desk.store.read(
            lambda conn: handed_out_queries.handed_out(conn, day, ZONE, text=text, lock_id=lock_id, person_id=person_id)
        )

    async def overdue(self) -> tuple[HandedOut, ...]:
        """Media that should have been back, the longest first."""
        day = await self._day()
        return await self.desk.store.read(lambda conn: handed_out_queries.overdue(conn, day, ZONE))

    async def remind(self, rows: Sequence[HandedOut]) -> None:
        """Record that the holders of these media were reminded."""
        await handing_out.remind(self.desk, rows)

    async def came_back(self, rows: Sequence[HandedOut], *, written_off: bool = False) -> tuple[LockId, ...]:
        """Settle media that were brought, or never will be; returns the locks to program."""
        return await handing_out.came_back(self.desk, rows, written_off=written_off)

    async def _day(self) -> date:
        return await self.desk.store(lambda uow: today(self.desk.clock, uow, ZONE))
