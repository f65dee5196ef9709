"""Whether this computer's clock can be right, by what is known from elsewhere."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flexeria_desktop.core.domain.clocks import EARLIEST, TOLERANCE
from flexeria_desktop.core.services.queries.facts import day, micros, rows, setting

SERVER_ZONE = ZoneInfo("Europe/Amsterdam")
"""The zone in which the platform's days and the kept days of locks begin (D2)."""


def own_clock_right(conn: Connection, now: datetime) -> bool:
    """False before 2024, before the last day of platform or locks, and before the newest receipt.

    That a clock is ahead cannot be seen from here.
    """
    if now < EARLIEST:
        return False
    local = now.astimezone(SERVER_ZONE).date()
    days = (day(setting(conn, name)) for name in ("server_date", "lock_date"))
    if any(known is not None and local < known for known in days):
        return False
    newest = rows(conn, "SELECT max(received_at) FROM proofs")[0][0]
    # A clock that its network puts right by seconds is not a wrong one.
    return newest is None or micros(now + timedelta(seconds=TOLERANCE)) >= newest
