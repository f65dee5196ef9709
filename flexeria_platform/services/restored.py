"""After a backup was restored: what desks saw since then never was, and its numbers must not be given again."""

from __future__ import annotations

from sqlalchemy import update

from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.tables import accounts

LEAP = 1_000_000
"""More changes than an account makes between two backups."""


def begin_anew(context: Context) -> int:
    """Let the log of every account go on far beyond what any desk knows of; return how many accounts there are.

    Every cursor given before is expired by that: desks take a snapshot and keep what they have not sent yet.
    """
    later = accounts.c.seq + LEAP
    with writing(context.engine) as database:
        return database.execute(update(accounts).values(seq=later, trimmed=later)).rowcount
