"""Everything the detail of a lock shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import (
    ClockRow,
    EventAlarmRow,
    EventRow,
    KeyRow,
    LockPlan,
    LockRow,
    Missing,
    SettingsRow,
)

EVENTS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class LockView:
    """One lock with its plan, keys, newest events, settings and clock; alarms are those of its own events."""

    lock: LockRow
    plan: LockPlan | None
    keys: tuple[KeyRow, ...]
    events: tuple[EventRow, ...]
    today: date
    settings: SettingsRow
    clock: ClockRow
    alarms: tuple[EventAlarmRow, ...] = ()


async def read_view(actions: Any, lock_id: LockId) -> LockView:
    """Read a lock and everything around it; raises LockUnknown."""
    from flexeria_desktop.core.services.queries.events import EventFilter  # noqa: PLC0415 - brings the store

    lock = await actions.lock(lock_id)
    plans = await actions.plan((lock_id,)) if lock.missing is not Missing.CLAIM else ()
    return LockView(
        lock,
        next(iter(plans), None),
        await actions.keys(lock_id=lock_id),
        await actions.events(EventFilter((lock_id,)), limit=EVENTS_SHOWN),
        await actions.today(),
        await actions.lock_settings(lock_id),
        await actions.clock_of(lock_id),
        tuple(alarm for alarm in await actions.event_alarms() if alarm.lock_id == lock_id),
    )
