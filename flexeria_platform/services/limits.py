"""Limits on guessing prepaid codes (FSP/1 section 6): well-formed codes that cannot be used are counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from flexeria_platform.problems import Problem
from flexeria_platform.tables import code_misses


@dataclass(frozen=True, slots=True)
class Limit:
    """At most ``misses`` within ``window``."""

    misses: int
    window: timedelta


ACCOUNT_HOUR = Limit(5, timedelta(hours=1))
ACCOUNT_DAY = Limit(20, timedelta(days=1))
ADDRESS_DAY = Limit(100, timedelta(days=1))
KEPT = timedelta(days=1)
"""Older misses count nowhere."""


def check_misses(database: Connection, account_id: str, address: str, now: datetime) -> None:
    """Raise Problem rate_limited with the seconds until the next try."""
    mine = code_misses.c.account_id == account_id
    waits = [
        _wait(database, mine, ACCOUNT_HOUR, now),
        _wait(database, mine, ACCOUNT_DAY, now),
        _wait(database, code_misses.c.address == address, ADDRESS_DAY, now),
    ]
    if any(waits):
        raise Problem("rate_limited", retry_after=max(waits))


def _wait(database: Connection, whose: ColumnElement[bool], limit: Limit, now: datetime) -> int:
    """Seconds until fewer than ``limit.misses`` lie in the window; 0 = now."""
    query = (
        select(code_misses.c.at)
        .where(whose, code_misses.c.at > now - limit.window)
        .order_by(code_misses.c.at.desc())
        .limit(limit.misses)
    )
    found: list[datetime] = list(database.execute(query).scalars())
    if len(found) < limit.misses:
        return 0
    return max(1, ceil((found[-1] + limit.window - now).total_seconds()))


def count_miss(database: Connection, account_id: str, address: str, now: datetime) -> None:
    """Remember a miss and forget those that count no more."""
    database.execute(insert(code_misses).values(account_id=account_id, address=address, at=now))
    database.execute(delete(code_misses).where(code_misses.c.at <= now - KEPT))
