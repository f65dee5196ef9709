"""The part of the menu that reads what reports are made of, and tells what is about to end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flexeria_desktop import __version__
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.reminders import Ending
from flexeria_desktop.core.services import care, forecast, lock_rules
from flexeria_desktop.core.services.desk import today
from flexeria_desktop.core.services.errors import LockUnknown
from flexeria_desktop.core.services.find_actions import FindActions
from flexeria_desktop.core.services.lock_photos import read_photo
from flexeria_desktop.core.services.queries import keys as key_queries
from flexeria_desktop.core.services.queries import locks as lock_queries
from flexeria_desktop.core.services.queries import reports as report_queries
from flexeria_desktop.core.services.queries.events import of_kinds
from flexeria_desktop.core.services.queries.facts import day
from flexeria_desktop.core.services.report_rows import MOST_LINES, DeedRow, Dossier, ServiceRecord
from flexeria_desktop.core.services.rows import EventRow, KeyRow

COMMISSIONING = (9, 11, 12, 19)
"""List committed, clock set, claimed, firmware updated (FLP/1 section 9): what was done to it, nobody's openings."""
MOST_COMMISSIONING = 40


@dataclass(frozen=True, slots=True)
class ReportActions(FindActions):
    """Coroutines of the engine's loop; each result is one consistent read."""

    async def report_keys(
        self, *, lock_id: LockId | None = None, person_id: PersonId | None = None
    ) -> tuple[KeyRow, ...]:
        """Keys not taken in and confirmed, by holder, at most MOST_LINES."""
        now = self.desk.clock.now()
        return await self.desk.store.read(
            lambda conn: key_queries.list_keys(conn, lock_id=lock_id, person_id=person_id, limit=MOST_LINES, now=now)
        )

    async def report_deeds(
        self, since: datetime, until: datetime, lock_id: LockId | None = None
    ) -> tuple[DeedRow, ...]:
        """What was issued, suspended, taken in and confirmed in a period, oldest first."""
        return await self.desk.store.read(lambda conn: report_queries.deeds(conn, since, until, lock_id))

    async def due_reminders(self) -> tuple[Ending, ...]:
        """Periods that came within four weeks, a week or a day of their end since this was last asked."""
        return await forecast.due_reminders(self.desk)

    async def report_service(self) -> ServiceRecord:
        """How program and data stand; may take seconds, for every page of the store is checked."""
        return await self.desk.store.read(lambda conn: report_queries.service(conn, __version__))

    async def report_dossier(self, lock_id: LockId) -> Dossier:
        """The acceptance dossier of a lock; raises LockUnknown."""
        on = await self.desk.store(lambda uow: today(self.desk.clock, uow))
        now = self.desk.clock.now()
        settings = await lock_rules.settings_of(self.desk, lock_id)
        clock = await care.clock_of(self.desk, lock_id)

        def read(conn: Connection) -> Dossier:
            found = lock_queries.list_locks(conn, on, lock_id=lock_id)
            if not found:
                raise LockUnknown(name=lock_id)
            facts, photo = report_queries.installed(conn, lock_id), read_photo(conn, lock_id)
            return Dossier(
                lock=found[0],
                claimed_on=day(facts.claimed_on),
                registered_on=day(facts.registered_on),
                zone=facts.zone,
                note=facts.note,
                settings=settings,
                keys=key_queries.list_keys(conn, lock_id=lock_id, limit=MOST_LINES, now=now),
                digest=facts.digest or "",
                clock=clock,
                commissioning=_first_events(conn, lock_id),
                acts=report_queries.acts(conn, lock_id),
                replaced=report_queries.replaced(conn, lock_id),
                photo=photo.picture if photo else b"",
            )

        return await self.desk.store.read(read)


def _first_events(conn: Connection, lock_id: LockId) -> tuple[EventRow, ...]:
    """The first events of the kinds that show commissioning, oldest first."""
    found = of_kinds(conn, lock_id, COMMISSIONING, MOST_LINES)
    return tuple(reversed(found[-MOST_COMMISSIONING:]))
