"""The part of the menu that reads, guards and exports events."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from flexeria_desktop.core.services import event_expiry, event_export, event_holds, event_keeping
from flexeria_desktop.core.services.event_expiry import Expired
from flexeria_desktop.core.services.event_export import EventTable
from flexeria_desktop.core.services.event_filter import EventChoices, EventFilter, EventKey, EventLayout
from flexeria_desktop.core.services.event_holds import HoldOrder, HoldRow
from flexeria_desktop.core.services.event_keeping import EventPolicy
from flexeria_desktop.core.services.queries import event_layout
from flexeria_desktop.core.services.queries import events as event_queries
from flexeria_desktop.core.services.report_actions import ReportActions
from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow

ZONE = "Europe/Amsterdam"


class EventActions(ReportActions):
    """Coroutines of the engine's loop."""

    async def events(self, wanted: EventFilter, limit: int = 500) -> tuple[EventRow, ...]:
        """The newest events that fit a filter, with gap rows. Raises RoleForbids (R60)."""
        return await self.desk.store.read(lambda conn: event_queries.list_events(conn, wanted, limit))

    async def event_page(
        self,
        wanted: EventFilter,
        limit: int,
        after: EventKey | None = None,
        before: EventKey | None = None,
        *,
        skip: int = 0,
    ) -> tuple[EventRow, ...]:
        """Events that fit, newest first: the first ones, those behind ``after`` or those just before ``before``.

        skip: some of them to pass over. A cancelled caller ends the search at once. Raises RoleForbids (R60).
        """
        return await self.desk.store.read(lambda c: event_queries.page(c, wanted, limit, after, before, skip=skip))

    async def event_layout(self, wanted: EventFilter, marks: tuple[EventKey, ...] = ()) -> EventLayout:
        """How many fit and how they lie in time; others read between its steps, and it may be cancelled.

        marks: events whose rank is asked for. Raises RoleForbids (R60).
        """
        building = event_layout.Building(wanted, marks)
        while building.layout is None:
            await self.desk.store.read(building.step)
        return building.layout

    async def event_choices(self) -> EventChoices:
        """Names to filter events by."""
        return await self.desk.store.read(event_queries.choices)

    async def count_events(self, wanted: EventFilter | None = None) -> int:
        """Events that fit a filter; None = all that are stored. Raises RoleForbids (R60)."""
        return await self.desk.store.read(lambda conn: event_queries.count_events(conn, wanted))

    async def event_alarms(self) -> tuple[EventAlarmRow, ...]:
        """Events that came with other content under a number already known; they name nobody, so any role may know."""
        return await self.desk.store.read(event_queries.list_alarms)

    async def event_policy(self) -> EventPolicy:
        """Who may look at events, whether a reason is asked, and how long they are kept."""
        return await self.desk.store(lambda uow: event_keeping.policy(self.desk, uow))

    async def change_event_policy(self, *, ask_reason: bool, keep_days: int, reason: str = "") -> None:
        """Set the policy, on record; more than 90 days need a reason."""
        await event_keeping.change_policy(self.desk, ask_reason=ask_reason, keep_days=keep_days, reason=reason)

    async def keep_proofs(self, days: int) -> None:
        """Set for how many days former proofs of locks are kept, on record; raises KeepingOutOfRange."""
        await event_keeping.keep_proofs(self.desk, days)

    async def record_event_look(self, wanted: EventFilter, reason: str = "", *, again: bool = False) -> None:
        """Put a look at events on record (R62); again: another filter in the same look.

        Raises RoleForbids (R60), EventReasonMissing.
        """
        action = "events.filtered" if again else "events.viewed"
        await event_keeping.record_look(self.desk, action, wanted, reason)

    async def hold_events(self, order: HoldOrder) -> str:
        """Keep events of a lock or a person beyond their time, on record; return the id of the hold.

        Raises RoleForbids, HoldReasonMissing, HoldDaysWrong, HoldsTooMany, LockUnknown, PersonUnknown.
        """
        return await event_holds.hold(self.desk, order, ZONE)

    async def release_hold(self, hold_id: str, reason: str) -> None:
        """End a hold before its time, on record. Raises RoleForbids, HoldReasonMissing, HoldUnknown."""
        await event_holds.release(self.desk, hold_id, reason)

    async def event_holds(self) -> tuple[HoldRow, ...]:
        """Holds on events, those that end first at the top. Raises RoleForbids (R60)."""
        return await self.desk.store.read(event_holds.listed)

    async def expire_events(self) -> Expired:
        """Let go of events that were kept long enough (R61), but for those on hold."""
        return await event_expiry.expire(self.desk, ZONE)

    async def start_expiring_events(self) -> None:
        """Let go at once and then daily, as long as the profile is open."""
        self.desk.chores.add(asyncio.create_task(event_expiry.keep_expiring(self.desk, ZONE)))

    async def export_events(
        self,
        wanted: EventFilter,
        path: Path,
        table: EventTable,
        *,
        reason: str = "",
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> int:
        """Write the events that fit to a CSV file or a workbook, on record first (R62); returns how many.

        Raises RoleForbids, EventReasonMissing, FileNoRoom, FileNoRight, FileNotWritten.
        """
        facts = {"file": path.suffix.lower().lstrip(".")}
        await event_keeping.record_look(self.desk, "events.exported", wanted, reason, facts)
        return await event_export.export(self.desk, wanted, path, table, progress=progress)
