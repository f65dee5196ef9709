"""Bounds on trying: after some free tries each further one makes the pause longer (RFC 8628 section 5.1)."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from sqlalchemy import Connection, delete, func, insert, select

from flexeria_platform.context import Context
from flexeria_platform.tables_identity import attempts

KEPT = timedelta(days=1)
"""Older tries count nowhere."""
MOST_DOUBLINGS = 20


@dataclass(frozen=True, slots=True)
class Allowance:
    """``free`` tries within ``window``; then a pause after each, doubling from ``first`` to ``longest``."""

    kind: str
    free: int
    first: timedelta
    longest: timedelta
    window: timedelta = KEPT


# One who mistypes at one browser, a guesser at one browser, and guessers of one account at many.
SIGN_IN_PAIR = Allowance("sign-in pair", 5, timedelta(seconds=30), timedelta(hours=1))
SIGN_IN_ADDRESS = Allowance("sign-in address", 30, timedelta(seconds=30), timedelta(hours=1))
SIGN_IN_ACCOUNT = Allowance("sign-in account", 100, timedelta(minutes=1), timedelta(minutes=15))
USER_CODE_ACCOUNT = Allowance("user code account", 5, timedelta(seconds=30), timedelta(hours=1))
USER_CODE_ADDRESS = Allowance("user code address", 30, timedelta(seconds=30), timedelta(hours=1))
LINK_PASSWORD = Allowance("link", 5, timedelta(seconds=30), timedelta(hours=1))
SIGN_UP_ADDRESS = Allowance("sign-up address", 10, timedelta(minutes=1), timedelta(hours=1), timedelta(hours=2))
GRANT_ADDRESS = Allowance("grant address", 60, timedelta(seconds=5), timedelta(minutes=2), timedelta(minutes=10))
MAIL_TO = Allowance("mail to", 3, timedelta(minutes=5), timedelta(hours=6))


def pause_left(database: Connection, context: Context, allowance: Allowance, value: str) -> int:
    """Seconds until the next try is heard; 0 = now. Nobody else's try of the same comes between this and its count."""
    subject = _subject(context, allowance, value)
    if database.dialect.name == "postgresql":  # SQLite has one writer at a time
        database.execute(select(func.pg_advisory_xact_lock(int.from_bytes(subject[:8], signed=True))))
    query = select(func.count(), func.max(attempts.c.at)).where(
        attempts.c.subject == subject, attempts.c.at > context.now() - allowance.window
    )
    count, last = database.execute(query).one()
    over = count - allowance.free
    if over < 0 or last is None:
        return 0
    pause = min(allowance.first * 2 ** min(over, MOST_DOUBLINGS), allowance.longest)
    left: float = (last + pause - context.now()).total_seconds()
    return max(0, ceil(left))


def note_try(database: Connection, context: Context, allowance: Allowance, value: str) -> int:
    """Count a try, forget those that count no more, and return its number."""
    now = context.now()
    row = {"subject": _subject(context, allowance, value), "at": now}
    number: int = database.execute(insert(attempts).values(row).returning(attempts.c.id)).scalar_one()
    database.execute(delete(attempts).where(attempts.c.at <= now - KEPT))
    return number


def forget_tries(database: Connection, context: Context, allowance: Allowance, value: str) -> None:
    """After a success earlier misses count no more."""
    database.execute(delete(attempts).where(attempts.c.subject == _subject(context, allowance, value)))


def _subject(context: Context, allowance: Allowance, value: str) -> bytes:
    content = f"FSP/1 tries\0{allowance.kind}\0{value}".encode()
    return hmac.digest(context.settings.secrets.pepper, content, "sha256")
