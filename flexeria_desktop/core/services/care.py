"""What is done for a lock at each contact, before its list: clock and state."""

from __future__ import annotations

from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.ports import LockLink, LockReport
from flexeria_desktop.core.services import observations
from flexeria_desktop.core.services.desk import Desk

CLOCK_TOLERANCE = 30
"""Seconds a lock's clock may be off before it is set; schedules are kept by the minute."""


async def at_contact(desk: Desk, lock: Lock, session: LockLink, report: LockReport) -> bool:
    """Set a clock that is off and keep what the lock said; return whether the clock was set."""
    now = desk.clock.now().timestamp()
    off = report.clock is None or abs(report.clock - now) > CLOCK_TOLERANCE
    if off:
        await session.set_time(int(now), desk.scheme.zone_rule(lock.zone))
    await observations.keep(desk, lock.id, report)
    return off
