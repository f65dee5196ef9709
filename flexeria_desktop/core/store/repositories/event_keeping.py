"""What goes when events have been kept long enough: rows with names; what stays: counts by day, which name nobody."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flexeria_desktop.core.store.repositories.event_order import QUARTER, add_counts

SLICE = 20_000
"""Events that go in one transaction: others wait for it well under a second."""
OLD = "SELECT quarter, event, count FROM event_counts WHERE quarter > 0 AND quarter < ? ORDER BY quarter"
HEADS = """INSERT INTO event_heads (lock_id, last_seq)
    SELECT lock_id, max(seq) FROM events WHERE {} GROUP BY lock_id
    ON CONFLICT (lock_id) DO UPDATE SET last_seq = max(last_seq, excluded.last_seq)"""
PAST = """INSERT INTO event_past_days (day, event, count) VALUES (?, ?, ?)
    ON CONFLICT (day, event) DO UPDATE SET count = count + excluded.count"""
GAPS = """DELETE FROM event_gaps WHERE noted_at < ? AND NOT EXISTS
    (SELECT 1 FROM events e WHERE e.lock_id = event_gaps.lock_id AND e.seq = event_gaps.last + 1)"""


def expire_slice(connection: Connection, before: int, read_before: int, zone: ZoneInfo) -> int:
    """Delete the oldest events of before a moment, at most about ``SLICE``; return how many, 0 = nothing is left.

    before: Unix second at which a day begins. read_before: Unix microseconds, for events whose time is not known.
    A lock's highest number is kept, so what is gone is never read again from the lock.
    """
    counts = Counter[tuple[int, int]]()
    end = 0
    for quarter, event, count in connection.exec_driver_sql(OLD, (before // QUARTER,)).fetchall():
        if sum(counts.values()) >= SLICE and quarter >= end:
            break
        counts[quarter, event] += count
        end = quarter + 1
    if not counts:
        return _expire_unknown(connection, read_before)
    _delete(connection, "at > 0 AND at < ?", end * QUARTER)
    connection.exec_driver_sql("DELETE FROM event_counts WHERE quarter > 0 AND quarter < ?", (end,))
    days = Counter[tuple[str, int]]()
    for (quarter, event), count in counts.items():
        days[datetime.fromtimestamp(quarter * QUARTER, zone).date().isoformat(), event] += count
    connection.exec_driver_sql(PAST, [(day, event, count) for (day, event), count in days.items()])
    return sum(counts.values())


def expire_rest(connection: Connection, before: int, read_before: int) -> int:
    """Delete alarms and gaps of before a moment; return how many."""
    alarms = "DELETE FROM event_alarms WHERE coalesce(time, read_at / 1000000) < ? AND read_at < ?"
    gone = connection.exec_driver_sql(alarms, (before, read_before)).rowcount
    return gone + connection.exec_driver_sql(GAPS, (read_before,)).rowcount


def _expire_unknown(connection: Connection, read_before: int) -> int:
    query = "SELECT event, count(*) FROM events WHERE at = 0 AND read_at < ? GROUP BY 1"
    found = connection.exec_driver_sql(query, (read_before,)).fetchall()
    counts = Counter({(0, event): -count for event, count in found})
    if counts:
        _delete(connection, "at = 0 AND read_at < ?", read_before)
        add_counts(connection, counts)
    return -sum(counts.values())


def _delete(connection: Connection, where: str, edge: int) -> None:
    connection.exec_driver_sql(HEADS.format(where), (edge,))
    connection.exec_driver_sql(f"DELETE FROM events WHERE {where}", (edge,))  # noqa: S608 - one of two constants
