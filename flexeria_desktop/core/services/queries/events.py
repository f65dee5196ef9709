"""Events with names resolved, newest first, gaps in their place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.roles import Role
from flexeria_desktop.core.services.event_filter import QUARTER, EventChoices, EventFilter, EventKey
from flexeria_desktop.core.services.queries.event_reader import Memory, memory, reader, role_of
from flexeria_desktop.core.services.queries.event_search import (
    DOWN,
    UP,
    WIDE,
    Cut,
    Part,
    Search,
    conditions,
    keys_sql,
    locks_of,
    search,
    streams_sql,
)
from flexeria_desktop.core.services.queries.facts import must_moment, rows, seconds_moment, tuples
from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow

__all__ = ["EventFilter", "count_events", "days", "list_alarms", "list_events", "page", "stored"]

OPENED = 1
REFUSED = (2, 3, 4, 5, 6, 7)

WHOLE = """WITH k AS MATERIALIZED ({})
SELECT k.at, k.lock_id, k.seq, k.event, e.time, e.source, e.user, e.credential, e.detail
FROM k CROSS JOIN events e ON e.lock_id = k.lock_id AND e.seq = k.seq"""
# From the gaps on: left to itself, SQLite goes through all events because they are in order.
GAPS = """SELECT g.lock_id, l.name, g.first, g.last, f.at, b.at FROM event_gaps g
CROSS JOIN locks l ON l.id = g.lock_id
CROSS JOIN events f ON f.lock_id = g.lock_id AND f.seq = g.last + 1
LEFT JOIN events b ON b.lock_id = g.lock_id AND b.seq = g.first - 1
"""


def page(
    conn: Connection,
    wanted: EventFilter,
    limit: int,
    after: EventKey | None = None,
    before: EventKey | None = None,
    *,
    skip: int = 0,
) -> tuple[EventRow, ...]:
    """At most ``limit`` events that fit, newest first: behind ``after``, or those just before ``before``.

    skip: events to pass over first, some hundred at most. Raises RoleForbids (R60).
    """
    kept = reader(conn)
    cut = Cut(limit, after, DOWN, skip) if before is None else Cut(limit, before, UP, skip)
    return _read(conn, search(conn, wanted, kept), kept, cut)


def list_events(conn: Connection, wanted: EventFilter, limit: int = 500) -> tuple[EventRow, ...]:
    """The newest events that fit the filter; gap rows stand behind the first event after the gap.

    Raises RoleForbids (R60).
    """
    found = page(conn, wanted, limit)
    places = {(row.lock_id, row.missing[1] + 1): row for row, _key in gap_rows(conn, wanted) if row.missing}
    result: list[EventRow] = []
    for event in found:
        result.append(event)
        gap = places.get((event.lock_id, event.seq))
        if gap is not None:
            result.append(gap)
    return tuple(result)


def of_kinds(conn: Connection, lock_id: LockId, kinds: tuple[int, ...], limit: int) -> tuple[EventRow, ...]:
    """The newest events of some kinds of one lock, for papers of the lock: any role, so never of people's comings."""
    kept = memory(conn)
    found = search(conn, EventFilter((lock_id,), kinds), kept)
    return _read(conn, found, kept, Cut(limit))


def _read(conn: Connection, found: Search, kept: Memory, cut: Cut) -> tuple[EventRow, ...]:
    if not found.narrow:
        part = keys_sql(found, cut, WIDE)
        result = tuples(conn, part.sql, part.values)
    else:
        result = _narrow(conn, found, cut)
    # No two have the same first three columns, so the rest is never compared.
    result.sort(reverse=True)
    return kept.naming.rows(conn, result)


def _narrow(conn: Connection, found: Search, cut: Cut) -> list[tuple[Any, ...]]:
    result = [] if found.by_index else _whole(conn, keys_sql(found, cut))
    if len(result) < cut.limit and found.streams is not None:
        result = _whole(conn, streams_sql(found, cut))
    return result


def _whole(conn: Connection, keys: Part) -> list[tuple[Any, ...]]:
    return tuples(conn, WHOLE.format(keys.sql), keys.values)


def gap_rows(conn: Connection, wanted: EventFilter, most: int = -1) -> list[tuple[EventRow, EventKey]]:
    """The newest gap rows, each with the key of the first event after the gap; none beside a narrower filter.

    most: at most so many, -1 = all.
    """
    if wanted.kinds or wanted.text.strip() or wanted.person_ids:
        return []
    locks = locks_of(conn, wanted)
    wheres, values = ["1"], list[Any]()
    if locks is not None:
        wheres.append(f"g.lock_id IN ({', '.join('?' * len(locks))})")
        values += locks
    for sign, edge in ((">=", wanted.since), ("<", wanted.until)):
        if edge is not None:
            wheres.append(f"f.at {sign} ?")
            values.append(int(edge.timestamp()))
    found = tuples(conn, f"{GAPS} WHERE {' AND '.join(wheres)} ORDER BY f.at DESC LIMIT ?", [*values, most])
    return [(_gap(row), (row[4], row[0], row[3] + 1)) for row in found]


def count_events(conn: Connection, wanted: EventFilter | None = None) -> int:
    """Events that fit the filter. Raises RoleForbids (R60)."""
    wanted = wanted or EventFilter()
    found = search(conn, wanted, reader(conn))
    if found.kinds is not None:
        where = _counted(wanted, found.kinds)
        query = f"SELECT coalesce(sum(count), 0) FROM event_counts WHERE {where.sql}"  # noqa: S608 - names alone
        return int(tuples(conn, query, where.values)[0][0])
    where = conditions(found)
    return int(tuples(conn, f"SELECT count(*) FROM events e {where.sql}", where.values)[0][0])  # noqa: S608


def stored(conn: Connection, wanted: EventFilter, kinds: Sequence[int] = ()) -> list[tuple[int, int, int]]:
    """The kept counts: (quarter of an hour, kind, count), newest first; of the filter, its time alone counts."""
    where = _counted(wanted, kinds)
    query = f"SELECT quarter, event, count FROM event_counts WHERE {where.sql} ORDER BY quarter DESC, event"  # noqa: S608
    return [(quarter, event, count) for quarter, event, count in tuples(conn, query, where.values)]


def by_quarter(conn: Connection, wanted: EventFilter) -> list[tuple[int, int]]:
    """(quarter of an hour, events of any kind), newest first; of the filter, its time alone counts."""
    where = _counted(wanted, ())
    query = f"""SELECT quarter, sum(count) FROM event_counts WHERE {where.sql}
        GROUP BY quarter ORDER BY quarter DESC"""  # noqa: S608 - names alone
    return [(quarter, count) for quarter, count in tuples(conn, query, where.values)]


def _counted(wanted: EventFilter, kinds: Sequence[int]) -> Part:
    where = Part("1")
    if kinds:
        where.sql += f" AND event IN ({', '.join('?' * len(kinds))})"
        where.values += kinds
    if wanted.since is not None:
        where.sql += " AND quarter >= ?"
        where.values.append(int(wanted.since.timestamp()) // QUARTER)
    if wanted.until is not None:
        where.sql += " AND quarter < ? AND quarter > 0"
        where.values.append(-(-int(wanted.until.timestamp()) // QUARTER))
    return where


def _gap(row: tuple[Any, ...]) -> EventRow:
    lock_id, lock, first, last, after, before = row
    times = seconds_moment(before or None), seconds_moment(after or None)
    return EventRow(LockId(lock_id), lock, first, *times, 0, 0, "", "", None, None, (first, last))


def choices(conn: Connection) -> EventChoices:
    """Locks and people that a filter offers; an organisation is offered its own employees (R60)."""
    whose = "<>" if role_of(conn) is Role.ORGANISATION_MANAGER else "="
    locks = "SELECT id, name, place_id FROM locks WHERE removed_on IS NULL ORDER BY name COLLATE NOCASE"
    people = f"""SELECT id, name FROM people WHERE removed_at IS NULL AND organisation_id {whose} ''
        ORDER BY name COLLATE NOCASE, id"""  # noqa: S608 - one of two signs
    return EventChoices(
        tuple((LockId(key), name, place) for key, name, place in tuples(conn, locks)),
        tuple((PersonId(key), name) for key, name in tuples(conn, people)),
    )


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
    for quarter, event, number in stored(conn, EventFilter(since=start), tuple(kinds)):
        when = datetime.fromtimestamp(quarter * QUARTER, where).date()
        if when in totals:
            totals[when][kinds[event]] += number
    return tuple((when, opened, refused) for when, (opened, refused) in totals.items())
