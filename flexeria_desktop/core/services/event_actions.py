"""The part of the menu that reads, guards and exports events."""

from __future__ import annotations

from datetime import date

from flexeria_desktop.core.services.desk import today
from flexeria_desktop.core.services.event_filter import EventFilter, EventKey, EventLayout
from flexeria_desktop.core.services.queries import event_layout
from flexeria_desktop.core.services.queries import events as event_queries
from flexeria_desktop.core.services.report_actions import ReportActions
from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow

ZONE = "Europe/Amsterdam"


class EventActions(ReportActions):
    """Coroutines of the engine's loop."""

    async def events(self, wanted: EventFilter, limit: int = 500) -> tuple[EventRow, ...]:
        """The newest events that fit a filter, with gap rows."""
        return await self.desk.store.read(lambda conn: event_queries.list_events(conn, wanted, limit))

    async def event_page(
        self, wanted: EventFilter, limit: int, after: EventKey | None = None, before: EventKey | None = None
    ) -> tuple[EventRow, ...]:
        """Events that fit, newest first: the first ones, those behind ``after`` or those just before ``before``."""
        return await self.desk.store.read(lambda conn: event_queries.page(conn, wanted, limit, after, before))

    async def event_layout(self, wanted: EventFilter, marks: tuple[EventKey, ...] = ()) -> EventLayout:
        """How many fit and how they lie in time; others read between its steps, and it may be cancelled.

        marks: events whose rank is asked for.
        """
        building = event_layout.Building(wanted, marks)
        while building.layout is None:
            await self.desk.store.read(building.step)
        return building.layout

    async def count_events(self, wanted: EventFilter | None = None) -> int:
        """Events that fit a filter; None = all that are stored."""
        return await self.desk.store.read(lambda conn: event_queries.count_events(conn, wanted))

    async def event_alarms(self) -> tuple[EventAlarmRow, ...]:
        """Events that came with other content under a number already known."""
        return await self.desk.store.read(event_queries.list_alarms)

    async def event_days(self, count: int = 14) -> tuple[tuple[date, int, int], ...]:
        """Events by day: opened and refused."""
        day = await self.desk.store(lambda uow: today(self.desk.clock, uow, ZONE))
        return await self.desk.store.read(lambda conn: event_queries.days(conn, day, ZONE, count))
