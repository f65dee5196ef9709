"""Keys with their proof: wanted, queued, on the lock."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain.calendar import day_end, day_start
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.services.queries.facts import day, moment, must_moment, pattern, rows
from flexeria_desktop.core.services.queries.twins import Twin, twins
from flexeria_desktop.core.services.rows import FADES_AFTER, MOST_KEYS, KeyRow, MediumRow, Stage
from flexeria_desktop.core.store.repositories.people import fold

SELECT = """
SELECT k.id, k.lock_id, l.name AS lock, k.person_id, p.name AS person, p.unit, k.state, k.valid_from, k.valid_until,
       k.issued_at, k.withdrawn_at, l.zone, l.claimed_on, pr.version, pr.received_at,
       group_concat(m.kind || ':' || m.mask, '|') AS media, count(m.number) AS total,
       count(pc.number) AS proven,
       sum(pc.suspended) AS suspended, count(rv.number) AS revoked,
       min(pc.valid_from) AS low_from, max(pc.valid_from) AS high_from,
       min(pc.valid_until) AS low_until, max(pc.valid_until) AS high_until,
       count(pc.valid_from) AS bounded_from, count(pc.valid_until) AS bounded_until,
       k.office, k.emergency, k.share_id, sum(pc.office) AS proven_office, sum(pc.emergency) AS proven_emergency,
       coalesce(sn.number, 0) AS schedule, min(pc.schedule) AS low_schedule, max(pc.schedule) AS high_schedule,
       coalesce(sc.name, '') AS schedule_name,
       (SELECT su.last_day FROM suspensions su WHERE su.key_id = k.id AND su.began = 1) AS suspended_until,
       (SELECT st.seen_at FROM lock_states st WHERE st.lock_id = k.lock_id AND st.list_digest = pr.digest
           AND st.list_version = pr.version) AS heard_at,
       EXISTS (SELECT 1 FROM decisions d JOIN media x ON x.lock_id = d.lock_id AND x.ref = d.ref
           WHERE x.key_id = k.id AND d.decision IN ('', 'keep')) AS open_elsewhere
FROM keys k
JOIN locks l ON l.id = k.lock_id
JOIN people p ON p.id = k.person_id
LEFT JOIN media m ON m.key_id = k.id
LEFT JOIN proven_credentials pc ON pc.lock_id = m.lock_id AND pc.number = m.number AND pc.ref = m.ref
LEFT JOIN revocations rv ON rv.lock_id = m.lock_id AND rv.number = m.number
LEFT JOIN proofs pr ON pr.lock_id = k.lock_id
LEFT JOIN schedules sc ON sc.id = k.schedule_id
LEFT JOIN schedule_numbers sn ON sn.lock_id = k.lock_id AND sn.schedule_id = k.schedule_id
"""
WITH_MEDIA = "(m.key_id IS NOT NULL OR k.share_id = '')"
"""A merge of two desks may leave a key of ours no medium; of an organisation's parts those without one are none."""
WAITING = (Stage.QUEUED, Stage.CHANGED, Stage.STILL_OPENS)
"""Stages of keys of which the lock does not hold what is wanted."""
ORDER = " GROUP BY k.id ORDER BY p.search, l.name, k.issued_at LIMIT ? OFFSET ?"


def list_keys(
    conn: Connection,
    *,
    lock_id: LockId | None = None,
    person_id: PersonId | None = None,
    text: str = "",
    schedule: str = "",
    places: Collection[str] | None = None,
    with_returned: bool = False,
    limit: int = MOST_KEYS,
    offset: int = 0,
    now: datetime | None = None,
) -> tuple[KeyRow, ...]:
    """Keys by holder, narrowed by lock, person and a text in names or masks; ``limit`` rows from ``offset``.

    schedule: only keys bound to the one with this name, "" = all. places: only of locks that stand there, None = all.
    now: the moment by which proofs are old; None = nobody asks.
    """
    conditions = [WITH_MEDIA]
    values: list[Any] = []
    for column, value in (("k.lock_id", lock_id), ("k.person_id", person_id)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    if schedule:
        conditions.append("sc.name = ?")
        values.append(schedule)
    if places is not None:
        conditions.append("l.place_id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(places)))
    if not with_returned:
        conditions.append("k.state <> 'returned'")
    if text.strip():
        conditions.append(
            "(p.search LIKE ? ESCAPE '\\' OR l.name LIKE ? ESCAPE '\\'"
            " OR EXISTS (SELECT 1 FROM media x WHERE x.key_id = k.id AND x.mask LIKE ? ESCAPE '\\'))"
        )
        values += [pattern(fold(text)), pattern(text.strip()), pattern(text.strip())]
    statement = f"{SELECT} WHERE {' AND '.join(conditions)} {ORDER}"
    found = rows(conn, statement, [*values, limit, offset])
    beside = twins(conn, [row.id for row in found if _stage(row) in (Stage.QUEUED, Stage.CHANGED)])
    return tuple(_key(row, now, beside.get(row.id)) for row in found)


def _key(row: Row[Any], now: datetime | None, twin: Twin | None) -> KeyRow:
    stage = _stage(row) if twin is None else twin.stage(row.state, _wanted(row))
    there = row.proven > 0 or (twin is not None and twin.held)
    proven = stage in (Stage.ON_LOCK, Stage.CHANGED, Stage.STILL_OPENS) and there
    confirmed = moment(max(row.received_at, row.heard_at or 0)) if proven else None
    return KeyRow(
        id=KeyId(row.id),
        lock_id=LockId(row.lock_id),
        lock=row.lock,
        person_id=PersonId(row.person_id),
        person=row.person,
        unit=row.unit,
        state=KeyState(row.state),
        stage=stage,
        media=tuple(_medium(entry) for entry in (row.media or "").split("|") if entry),
        valid_from=day(row.valid_from),
        valid_until=day(row.valid_until),
        issued_at=must_moment(row.issued_at),
        withdrawn_at=moment(row.withdrawn_at),
        schedule=row.schedule_name,
        office=bool(row.office),
        emergency=bool(row.emergency),
        share_id=row.share_id,
        suspended_until=day(row.suspended_until),
        proven_version=row.version if proven else None,
        proven_at=moment(row.received_at) if proven else None,
        confirmed_at=confirmed,
        faded=confirmed is not None and now is not None and now - confirmed > FADES_AFTER,
        removed_elsewhere=bool(row.open_elsewhere) and stage is Stage.QUEUED,
        narrowed_elsewhere=bool(row.open_elsewhere) and stage is Stage.CHANGED,
        stands_back=twin is not None and twin.stands_back,
    )


def _medium(entry: str) -> MediumRow:
    kind, mask = entry.split(":", 1)
    return MediumRow(MediumKind(int(kind)), mask)


def _stage(row: Row[Any]) -> Stage:
    if row.state == KeyState.RETURNED:
        return Stage.REMOVED
    if row.state == KeyState.WITHDRAWN:
        return Stage.STILL_OPENS
    if not row.total or row.proven < row.total:
        return Stage.QUEUED
    return Stage.ON_LOCK if _same(row) else Stage.CHANGED


def _wanted(row: Row[Any]) -> tuple[Any, ...]:
    """What the lock should hold for each medium: suspended, from, until, schedule, office, emergency."""
    first, last = bound(row.valid_from, day_start, row.zone), bound(row.valid_until, day_end, row.zone)
    return int(row.state == KeyState.SUSPENDED), first, last, row.schedule, row.office, row.emergency


def _same(row: Row[Any]) -> bool:
    """Whether every proven credential of the key has the bounds, schedule and permissions that are wanted.

    One that was revoked before its key was given back in force stands in the list and opens nothing.
    """
    if row.revoked and row.state != KeyState.SUSPENDED:
        return False
    wanted_from = bound(row.valid_from, day_start, row.zone)
    wanted_until = bound(row.valid_until, day_end, row.zone)
    suspended = row.total if row.state == KeyState.SUSPENDED else 0
    return (
        (row.suspended or 0) == suspended
        and (row.proven_office or 0, row.proven_emergency or 0) == (row.office * row.total, row.emergency * row.total)
        and (row.low_schedule, row.high_schedule) == (row.schedule, row.schedule)
        and (row.bounded_from, row.low_from, row.high_from) == _spread(wanted_from, row.total)
        and (row.bounded_until, row.low_until, row.high_until) == _spread(wanted_until, row.total)
    )


@lru_cache(maxsize=4096)
def bound(when: str | None, edge: Callable[[date, str], int], zone: str) -> int | None:
    """Unix second at an edge of a day, None without one; many keys end on the same few days."""
    found = day(when)
    return None if found is None else int(edge(found, ZoneInfo(zone).key))


def _spread(value: int | None, total: int) -> tuple[int, int | None, int | None]:
    return (0, None, None) if value is None else (total, value, value)
