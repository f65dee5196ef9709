"""Events with names resolved, newest first, gaps in their place."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.event_filter import QUARTER, EventFilter, EventKey
from flexeria_desktop.core.services.queries.event_search import (
    DOWN,
    UP,
    Part,
    Search,
    conditions,
    keys_sql,
    search,
    streams_sql,
)
from flexeria_desktop.core.services.queries.facts import moment, must_moment, rows, seconds_moment, tuples
from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow

__all__ = ["EventFilter", "count_events", "days", "list_alarms", "list_events", "page", "stored"]

OPENED = 1
REFUSED = (2, 3, 4, 5, 6, 7)

SELECT = """WITH k AS MATERIALIZED ({keys})
SELECT k.lock_id, l.name AS lock, k.seq, e.time, k.at, k.event, e.source, e.detail, p.name AS person, m.mask,
       w.withdrawn_at, p.id AS person_id,
       EXISTS (SELECT 1 FROM event_alarms a WHERE a.lock_id = k.lock_id AND a.seq = k.seq) AS altered
FROM k
CROSS JOIN events e ON e.lock_id = k.lock_id AND e.seq = k.seq
CROSS JOIN locks l ON l.id = k.lock_id
LEFT JOIN user_numbers u ON u.lock_id = k.lock_id AND u.number = e.user
LEFT JOIN people p ON p.id = u.person_id
LEFT JOIN media m ON m.lock_id = k.lock_id AND m.number = e.credential
LEFT JOIN keys w ON w.id = m.key_id
"""
GAPS = """SELECT g.lock_id, l.name, g.first, g.last, f.at, b.at FROM event_gaps g
JOIN locks l ON l.id = g.lock_id
JOIN events f ON f.lock_id = g.lock_id AND f.seq = g.last + 1
LEFT JOIN events b ON b.lock_id = g.lock_id AND b.seq = g.first - 1
"""


def page(
    conn: Connection,
    wanted: EventFilter,
    limit: int,
    after: EventKey | None = None,
    before: EventKey | None = None,
) -> tuple[EventRow, ...]:
    """At most ``limit`` events that fit, newest first: behind ``after``, or those just before ``before``."""
    found, way = search(conn, wanted), UP if before is not None else DOWN
    key = before if before is not None else after
    result = _read(conn, keys_sql(found, limit, key, way))
    if len(result) < limit and found.narrow and found.streams is not None:
        result = _read(conn, streams_sql(found, limit, key, way))
    return result


def list_events(conn: Connection, wanted: EventFilter, limit: int = 500) -> tuple[EventRow, ...]:
    """The newest events that fit the filter; gap rows stand behind the first event after the gap."""
    found = page(conn, wanted, limit)
    places = {(row.lock_id, row.missing[1] + 1): row for row, _key in gap_rows(conn, wanted) if row.missing}
    result: list[EventRow] = []
    for event in found:
        result.append(event)
        gap = places.get((event.lock_id, event.seq))
        if gap is not None:
            result.append(gap)
    return tuple(result)


def gap_rows(conn: Connection, wanted: EventFilter, most: int = 500) -> list[tuple[EventRow, EventKey]]:
    """The newest gap rows, each with the key of the first event after the gap; none beside a narrower filter."""
    if wanted.kinds or wanted.text.strip() or wanted.person_ids:
        return []
    locks = f"WHERE g.lock_id IN ({', '.join('?' * len(wanted.lock_ids))})" if wanted.lock_ids else ""
    found = tuples(conn, f"{GAPS} {locks} ORDER BY f.at DESC LIMIT ?", [*wanted.lock_ids, most])
    return [(_gap(row), (row[4], row[0], row[3] + 1)) for row in found]


def count_events(conn: Connection, wanted: EventFilter | None = None) -> int:
    """Events that fit the filter."""
    if wanted is None or wanted.counted:
        return sum(count for _quarter, _event, count in stored(conn, wanted or EventFilter()))
    where = conditions(search(conn, wanted))
    return int(tuples(conn, f"SELECT count(*) FROM events e {where.sql}", where.values)[0][0])  # noqa: S608


def stored(conn: Connection, wanted: EventFilter) -> list[tuple[int, int, int]]:
    """The kept counts: (quarter of an hour, kind, count), newest first; the filter's locks, people, text aside."""
    parts, values = ["1"], list[Any]()
    if wanted.kinds:
        parts.append(f"event IN ({', '.join('?' * len(wanted.kinds))})")
        values += wanted.kinds
    if wanted.since is not None:
        parts.append("quarter >= ?")
        values.append(int(wanted.since.timestamp()) // QUARTER)
    if wanted.until is not None:
        parts.append("quarter < ? AND quarter > 0")
        values.append(-(-int(wanted.until.timestamp()) // QUARTER))
    where = " AND ".join(parts)
    query = f"SELECT quarter, event, count FROM event_counts WHERE {where} ORDER BY quarter DESC"  # noqa: S608
    return [(quarter, event, count) for quarter, event, count in tuples(conn, query, values)]


def keys_of(conn: Connection, found: Search, limit: int) -> list[tuple[int, str, int, int]]:
    """(at, lock, seq, kind) of what fits, by index; only for a search that has streams."""
    part = streams_sql(found, limit, None)
    return [(at, lock_id, seq, event) for at, lock_id, seq, event in tuples(conn, part.sql, part.values)]


def _read(conn: Connection, keys: Part) -> tuple[EventRow, ...]:
    order = "ORDER BY k.at DESC, k.lock_id DESC, k.seq DESC"
    return tuple(_event(row) for row in tuples(conn, f"{SELECT.replace('{keys}', keys.sql)} {order}", keys.values))


def _event(row: tuple[Any, ...]) -> EventRow:
    lock_id, lock, seq, time, at, event, source, detail, person, mask, withdrawn, person_id, altered = row
    own = seconds_moment(time)
    return EventRow(
        lock_id,
        lock,
        seq,
        own,
        own if at == time else seconds_moment(at or None),
        event,
        source,
        person or "",
        mask or "",
        detail,
        moment(withdrawn),
        None,
        bool(altered),
        person_id or "",
    )


def _gap(row: tuple[Any, ...]) -> EventRow:
    lock_id, lock, first, last, after, before = row
    times = seconds_moment(before or None), seconds_moment(after or None)
    return EventRow(LockId(lock_id), lock, first, *times, 0, 0, "", "", None, None, (first, last))


def list_alarms(conn: Connection) -> tuple[EventAlarmRow, ...]:
    """Events whose content differs from what is known under their number, newest first."""
    found = rows(
        conn,
        "SELECT a.lock_id, l.name AS lock, a.seq, a.read_at, a.event FROM event_alarms a"
        " JOIN locks l ON l.id = a.lock_id ORDER BY a.number DESC",
    )
    return tuple(
        EventAlarmRow(LockId(row.lock_id), row.lock, row.seq, must_moment(row.read_at), row.event) for row in found
    )


def days(conn: Connection, today: date, zone: str, count: int = 14) -> tuple[tuple[date, int, int], ...]:
    """Events by day for the last days: opened and refused, oldest first; from the kept counts."""
    first = today - timedelta(days=count - 1)
    where = ZoneInfo(zone)
    start = datetime(first.year, first.month, first.day, tzinfo=where)
    totals = {first + timedelta(days=step): [0, 0] for step in range(count)}
    kinds = {OPENED: 0} | dict.fromkeys(REFUSED, 1)
    for quarter, event, number in stored(conn, EventFilter(kinds=tuple(kinds), since=start)):
        when = datetime.fromtimestamp(quarter * QUARTER, where).date()
        if when in totals:
            totals[when][kinds[event]] += number
    return tuple((when, opened, refused) for when, (opened, refused) in totals.items())
