"""How long events (R61) and former proofs are kept; the ledger of issues and take-ins is not subject to it."""

from __future__ import annotations

from datetime import date, timedelta

DEFAULT_DAYS = 14
SHORTEST_DAYS = 1
LONGEST_DAYS = 90
"""More needs a recorded reason (store and security)."""
PROOF_DAYS = 400
"""Former lists of locks, unless set otherwise: a year and a month. They hold numbers and references, no names."""
PROOF_RANGE = (30, 3_650)
"""Shortest and longest days that may be set."""


def keep_until(day: date, days: int = DEFAULT_DAYS) -> date:
    """Return the last day on which an event of ``day`` is kept (R61)."""
    return day + timedelta(days=max(days, SHORTEST_DAYS))


def expired(day: date, today: date, days: int = DEFAULT_DAYS) -> bool:
    """Whether an event of ``day`` has to be gone on ``today`` (R61)."""
    return today > keep_until(day, days)


def needs_reason(days: int) -> bool:
    """Whether keeping events this long has to be justified on record."""
    return days > LONGEST_DAYS
