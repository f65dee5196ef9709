"""What goes when events have been kept long enough: rows with names; what stays: counts by day, which name nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flexeria_desktop.core.store.repositories.event_order import QUARTER, add_counts

SLICE = 2_000
"""Events looked at in one transaction: others wait for it about a fifth of a second."""
START = (0, "", 0)
FOREVER = 1 << 62
HEADS = """INSERT INTO event_heads (lock_id, last_seq)
    SELECT lock_id, max(seq) FROM events INDEXED BY events_by_at WHERE {} GROUP BY lock_id
    ON CONFLICT (lock_id) DO UPDATE SET last_seq = max(last_seq, excluded.last_seq)"""
PAST = """INSERT INTO event_past_days (day, event, count) VALUES (?, ?, ?)
    ON CONFLICT (day, event) DO UPDATE SET count = count + excluded.count"""
GAPS = """DELETE FROM event_gaps WHERE noted_at < ? AND NOT EXISTS
    (SELECT 1 FROM events e WHERE e.lock_id = event_gaps.lock_id AND e.seq = event_gaps.last + 1)"""
END = "SELECT at, lock_id, seq FROM events INDEXED BY events_by_at WHERE {} ORDER BY at, lock_id, seq LIMIT 1 OFFSET ?"
LAST = """SELECT at, lock_id, seq FROM events INDEXED BY events_by_at WHERE {}
    ORDER BY at DESC, lock_id DESC, seq DESC LIMIT 1"""
COUNTS = "SELECT at / 900, event, count(*) FROM events INDEXED BY events_by_at WHERE {} GROUP BY 1, 2"
PERSON = """user IS NOT NULL AND (lock_id, user) IN
    (SELECT u.lock_id, u.number FROM user_numbers u WHERE u.person_id = ?)"""

Key = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Held:
    """Events that stay: of a lock or of a person, of Unix seconds from ``since`` up to ``until``; None = all."""

    lock_id: str = ""
    person_id: str = ""
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Slice:
    """What came of one slice: events held, events gone, and where the next begins; None = that was all."""

    held: int
    gone: int
    next: Key | None


@dataclass(frozen=True, slots=True)
class Bounds:
    """before: Unix second at which a day begins. read_before: Unix microseconds, for events of unknown time."""

    before: int
    read_before: int
    zone: ZoneInfo
    held: Sequence[Held] = ()


def expire_slice(connection: Connection, bounds: Bounds, after: Key = START) -> Slice:
    """Delete old events behind ``after``, oldest first, at most ``SLICE``; what is held stays.

    Behind a key of today or later, only events that were read long ago go: their lock's clock was ahead.
    A lock's highest number is kept, so what is gone is never read again from the lock.
    """
    where = "(at, lock_id, seq) > (?, ?, ?) AND at >= ? AND at < ?"
    ahead = after[0] >= bounds.before
    values: list[Any] = [*after, after[0], FOREVER if ahead else bounds.before]
    end = _end(connection, where, values)
    if end is None:
        return Slice(0, 0, None)
    # An event of unknown time, or of one that is still to come, is as old as its reading.
    aged = "read_at < ?" if ahead else "(at > 0 OR read_at < ?)"
    where = f"{where} AND (at, lock_id, seq) <= (?, ?, ?) AND {aged}"
    values += [*end, bounds.read_before]
    seen = sum(count for _quarter, _event, count in _counts(connection, where, values)) if bounds.held else 0
    for held in bounds.held:
        part, told = _part(held, "at")
        where, values = f"{where} AND NOT ({part})", [*values, *told]
    gone = _counts(connection, where, values)
    if gone:
        _delete(connection, where, values)
        add_counts(connection, Counter({(quarter, event): -count for quarter, event, count in gone}))
        _keep_days(connection, gone, bounds.zone)
    total = sum(count for _quarter, _event, count in gone)
    return Slice(max(0, seen - total), total, end)


def expire_rest(connection: Connection, bounds: Bounds) -> int:
    """Delete alarms and gaps of before a moment; return how many."""
    where = "coalesce(time, read_at / 1000000) < ? AND read_at < ?"
    values: list[Any] = [bounds.before, bounds.read_before]
    for held in bounds.held:
        part, told = _part(held, "coalesce(time, read_at / 1000000)")
        where, values = f"{where} AND NOT ({part})", [*values, *told]
    alarms = f"DELETE FROM event_alarms WHERE {where}"  # noqa: S608 - constants alone
    gone = connection.exec_driver_sql(alarms, tuple(values)).rowcount
    return gone + connection.exec_driver_sql(GAPS, (bounds.read_before,)).rowcount


def _end(connection: Connection, where: str, values: Sequence[Any]) -> Key | None:
    """The last event of the slice."""
    found = connection.exec_driver_sql(END.format(where), (*values, SLICE - 1)).first()
    if found is None:
        found = connection.exec_driver_sql(LAST.format(where), tuple(values)).first()
    return None if found is None else (found[0], found[1], found[2])


def _counts(connection: Connection, where: str, values: Sequence[Any]) -> list[tuple[int, int, int]]:
    found = connection.exec_driver_sql(COUNTS.format(where), tuple(values)).fetchall()
    return [(quarter, event, count) for quarter, event, count in found]


def _part(held: Held, at: str) -> tuple[str, list[Any]]:
    """The condition that an event is held."""
    part = "lock_id = ?" if held.lock_id else PERSON
    values: list[Any] = [held.lock_id or held.person_id]
    for sign, edge in ((">=", held.since), ("<", held.until)):
        if edge is not None:
            # Of an event of unknown time nobody can say that it does not belong to it.
            part, values = f"{part} AND ({at} {sign} ? OR {at} = 0)", [*values, edge]
    return part, values


def _delete(connection: Connection, where: str, values: Sequence[Any]) -> None:
    connection.exec_driver_sql(HEADS.format(where), tuple(values))
    delete = f"DELETE FROM events INDEXED BY events_by_at WHERE {where}"  # noqa: S608 - constants alone
    connection.exec_driver_sql(delete, tuple(values))


def _keep_days(connection: Connection, gone: Sequence[tuple[int, int, int]], zone: ZoneInfo) -> None:
    days = Counter[tuple[str, int]]()
    for quarter, event, count in gone:
        if quarter:
            days[datetime.fromtimestamp(quarter * QUARTER, zone).date().isoformat(), event] += count
    if days:
        connection.exec_driver_sql(PAST, [(day, event, count) for (day, event), count in days.items()])
