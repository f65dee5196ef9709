"""Everything the detail of a lock shows but its events, read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import (
    ClockRow,
    EventAlarmRow,
    KeyRow,
    LockPlan,
    LockRow,
    Missing,
    SettingsRow,
)


@dataclass(frozen=True, slots=True)
class LockView:
    """One lock with its plan, keys, settings and clock; alarms are those of its own events."""

    lock: LockRow
    plan: LockPlan | None
    keys: tuple[KeyRow, ...]
    today: date
    settings: SettingsRow
    clock: ClockRow
    alarms: tuple[EventAlarmRow, ...] = ()


async def read_view(actions: Any, lock_id: LockId) -> LockView:
    """Read a lock and everything around it; raises LockUnknown."""
    lock = await actions.lock(lock_id)
    plans = await actions.plan((lock_id,)) if lock.missing is not Missing.CLAIM else ()
    return LockView(
        lock,
        next(iter(plans), None),
        await actions.keys(lock_id=lock_id),
        await actions.today(),
        await actions.lock_settings(lock_id),
        await actions.clock_of(lock_id),
        tuple(alarm for alarm in await actions.event_alarms() if alarm.lock_id == lock_id),
    )
