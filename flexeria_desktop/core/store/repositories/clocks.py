"""Readings of the locks' clocks; observations, so they need no audit entry."""

from __future__ import annotations

from sqlalchemy import select

from flexeria_desktop.core.domain.clocks import ClockReading
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import clock_readings


class Clocks(Repository):
    """What each contact measured."""

    def keep(self, lock_id: LockId, reading: ClockReading) -> None:
        """Keep one reading."""
        row = {"lock_id": lock_id, "at": reading.at, "seconds": reading.seconds, "was_set": reading.was_set}
        self._write(clock_readings, [row])

    def newest(self, lock_id: LockId, count: int) -> list[ClockReading]:
        """Return the newest readings, newest first."""
        columns = (clock_readings.c.at, clock_readings.c.seconds, clock_readings.c.was_set)
        query = select(*columns).where(clock_readings.c.lock_id == lock_id)
        found = self._connection.execute(query.order_by(clock_readings.c.at.desc()).limit(count))
        return [ClockReading(*row) for row in found]
