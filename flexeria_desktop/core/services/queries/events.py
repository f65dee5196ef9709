"""Events with names resolved, newest first, gaps in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.queries.facts import moment, must_moment, pattern, rows, seconds_moment
from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow
from flexeria_desktop.core.store.repositories.people import fold

OPENED = 1
REFUSED = (2, 3, 4, 5, 6, 7)
CLOCK_SET = 11

# An event before "clock set by j seconds" was written with a clock that was off by j.
SELECT = """
SELECT e.lock_id, l.name AS lock, e.seq, e.time, e.event, e.source, e.detail, p.name AS person, m.mask, k.withdrawn_at,
       (SELECT c.detail FROM events c WHERE c.lock_id = e.lock_id AND c.seq > e.seq AND c.boot_id = e.boot_id
          AND c.event = 11 ORDER BY c.seq LIMIT 1) AS jump,
       EXISTS (SELECT 1 FROM event_alarms a WHERE a.lock_id = e.lock_id AND a.seq = e.seq) AS altered
FROM events e
JOIN locks l ON l.id = e.lock_id
LEFT JOIN user_numbers u ON u.lock_id = e.lock_id AND u.number = e.user
LEFT JOIN people p ON p.id = u.person_id
LEFT JOIN media m ON m.lock_id = e.lock_id AND m.number = e.credential
LEFT JOIN keys k ON k.id = m.key_id
"""
ORDER = " ORDER BY e.time IS NULL, e.time DESC, e.lock_id, e.seq DESC LIMIT ? OFFSET ?"


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What to show; lock_ids empty = all; kinds empty = all; text in names; since and until are moments."""

    lock_ids: tuple[LockId, ...] = ()
    kinds: tuple[int, ...] = ()
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


def list_events(conn: Connection, wanted: EventFilter, limit: int = 500, offset: int = 0) -> tuple[EventRow, ...]:
    """Events that fit the filter, newest first; gap rows stand before the first event after the gap."""
    where, values = _where(wanted)
    found = rows(conn, f"{SELECT} {where} {ORDER}", [*values, limit, offset])
    events = [_event(row) for row in found]
    return tuple(_with_gaps(conn, wanted, events))


def count_events(conn: Connection, wanted: EventFilter | None = None) -> int:
    """Events that fit the filter."""
    if wanted is None:
        return int(rows(conn, "SELECT count(*) FROM events")[0][0])
    where, values = _where(wanted)
    inner = f"SELECT count(*) FROM ({SELECT} {where})"  # noqa: S608 - built from constants
    return int(rows(conn, inner, values)[0][0])


def _where(wanted: EventFilter) -> tuple[str, list[Any]]:
    conditions = ["1"]
    values: list[Any] = []
    if wanted.lock_ids:
        conditions.append(f"e.lock_id IN ({', '.join('?' * len(wanted.lock_ids))})")
        values += wanted.lock_ids
    if wanted.kinds:
        conditions.append(f"e.event IN ({', '.join('?' * len(wanted.kinds))})")
        values += wanted.kinds
    if wanted.text.strip():
        conditions.append("(p.search LIKE ? ESCAPE '\\' OR l.name LIKE ? ESCAPE '\\' OR m.mask LIKE ? ESCAPE '\\')")
        values += [
            pattern(fold(wanted.text)),
            pattern(wanted.text.strip()),
            pattern(wanted.text.strip()),
        ]
    for sign, when in ((">=", wanted.since), ("<", wanted.until)):
        if when is not None:
            conditions.append(f"e.time {sign} ?")
            values.append(int(when.timestamp()))
    return f"WHERE {' AND '.join(conditions)}", values


def _event(row: Row[Any]) -> EventRow:
    at = seconds_moment(row.time)
    corrected = at + timedelta(seconds=row.jump) if at and row.jump else at
    return EventRow(
        lock_id=LockId(row.lock_id),
        lock=row.lock,
        seq=row.seq,
        at=at,
        corrected=corrected,
        event=row.event,
        source=row.source,
        person=row.person or "",
        mask=row.mask or "",
        detail=row.detail,
        taken_in_at=moment(row.withdrawn_at),
        altered=bool(row.altered),
    )


def _with_gaps(conn: Connection, wanted: EventFilter, events: Sequence[EventRow]) -> list[EventRow]:
    gaps = {(row.lock_id, row.last + 1): row for row in rows(conn, "SELECT lock_id, first, last FROM event_gaps")}
    result: list[EventRow] = []
    for event in events:
        result.append(event)
        gap = gaps.get((event.lock_id, event.seq))
        if gap is not None and not wanted.kinds and not wanted.text:
            missing = (gap.first, gap.last)
            result.append(EventRow(event.lock_id, event.lock, gap.first, None, None, 0, 0, "", "", None, None, missing))
    return result


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
    """Events by day for the last days: opened and refused, oldest first."""
    first = today - timedelta(days=count - 1)
    start = int(datetime(first.year, first.month, first.day, tzinfo=ZoneInfo(zone)).timestamp())
    refused = ", ".join(map(str, REFUSED))
    found = rows(
        conn,
        f"SELECT time, event = {OPENED} AS opened FROM events WHERE time >= ? AND event IN ({OPENED}, {refused})",  # noqa: S608
        (start,),
    )
    totals = {first + timedelta(days=step): [0, 0] for step in range(count)}
    for row in found:
        when = datetime.fromtimestamp(row.time, ZoneInfo(zone)).date()
        if when in totals:
            totals[when][0 if row.opened else 1] += 1
    return tuple((when, opened, refused) for when, (opened, refused) in totals.items())
