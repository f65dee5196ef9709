"""Why a cell of the locking plan is as it is: the chain from person to proof, three sides, and what can be done."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.plan_cells import Cell, base_of, is_pending
from flexeria_desktop.core.services.errors import LockUnknown, PersonUnknown
from flexeria_desktop.core.services.matrix_rows import CURES, Axis, Bounds, Cause, Held, Step, StepKind, Why
from flexeria_desktop.core.services.queries.facts import day, moment, rows, seconds_moment, tuples
from flexeria_desktop.core.services.queries.keys import list_keys
from flexeria_desktop.core.services.queries.matrix import cell_at, needs_of
from flexeria_desktop.core.services.queries.matrix_groups import why_group
from flexeria_desktop.core.services.queries.matrix_heads import Door, Head, doors, people
from flexeria_desktop.core.services.queries.odd_keys import odd_keys
from flexeria_desktop.core.services.rows import KeyRow, Stage

PERSON = "SELECT unit FROM people WHERE id = ?"
SCHEDULE = """
SELECT s.name, s.intervals, s.holiday_rule FROM keys k JOIN schedules s ON s.id = k.schedule_id WHERE k.id = ?
"""
BY_GROUP = """
SELECT h.organisation, (SELECT count(DISTINCT k.person_id) FROM keys k WHERE k.share_id = h.id
    AND k.state IN ('issued', 'suspended')) FROM shares h WHERE h.id = ?
"""
BY_PEOPLE_GROUP = """
SELECT g.name, (SELECT count(DISTINCT o.person_id) FROM keys o WHERE o.group_id = g.id AND o.lock_id = k.lock_id
    AND o.state IN ('issued', 'suspended') AND o.person_id <> k.person_id)
FROM keys k JOIN people_groups g ON g.id = k.group_id WHERE k.id = ?
"""
OUT_OF = """
SELECT g.name, (SELECT count(DISTINCT o.person_id) FROM keys o WHERE o.group_id = g.id AND o.lock_id = x.lock_id
    AND o.state IN ('issued', 'suspended'))
FROM people_group_exceptions e JOIN people_group_locks x ON x.id = e.group_lock_id
JOIN people_groups g ON g.id = x.group_id AND g.removed_at IS NULL
WHERE x.lock_id = ? AND e.person_id = ?
"""
SUSPENSION = "SELECT first_day, last_day FROM suspensions WHERE key_id = ?"
ENTRY = "SELECT max(at) FROM audit WHERE entity = 'key' AND entity_id = ?"
HELD = """
SELECT min(pc.valid_from), max(pc.valid_until), min(pc.suspended), count(*), l.zone,
       count(pc.valid_from), count(pc.valid_until)
FROM media m
JOIN proven_credentials pc ON pc.lock_id = m.lock_id AND pc.kind = m.kind AND pc.ref = m.ref
JOIN locks l ON l.id = m.lock_id
WHERE m.key_id = ? GROUP BY l.zone
"""
PROOF = "SELECT version FROM proofs WHERE lock_id = ?"
PERIODS = """
SELECT first_registered, trial_end, base_end, option_end, provisional FROM locks WHERE id = ?
"""
MOST_KEYS_OF_CELL = 20

HOLDS = (Cause.CHANGE_END, Cause.CHANGE_SCHEDULE, Cause.TAKE_IN)
GROUP_HOLDS = (Cause.CHANGE_GROUP, Cause.TAKE_OUT)
CAUSES: dict[Cell, tuple[Cause, ...]] = {
    Cell.EMPTY: (Cause.ISSUE,),
    Cell.PLANNED: HOLDS,
    Cell.ON: HOLDS,
    Cell.OLD: (Cause.READ_LOCK, *HOLDS),
    Cell.TAKEN: (Cause.GIVE_BACK,),
    Cell.GROUP_PLANNED: GROUP_HOLDS,
    Cell.GROUP_ON: GROUP_HOLDS,
    Cell.GROUP_OUT: (Cause.GIVE_BY_GROUP,),
    Cell.IMPOSSIBLE: (),
    Cell.BLOCKED: (Cause.RESUME, Cause.REPLACE_MEDIUM, Cause.TAKE_IN),
    Cell.BLOCKED_NONE: (Cause.REPLACE_MEDIUM,),
}
"""What a person may want to do about each state, besides sending what waits."""


NO_BOUNDS = Bounds()


@dataclass(frozen=True, slots=True)
class OnLock:
    """What the last receipt says of a key's media."""

    count: int = 0
    suspended: bool = False
    bounds: Bounds = NO_BOUNDS


def why(
    conn: Connection, lock_id: LockId, column_id: str, *, axis: Axis = Axis.PEOPLE, today: date, now: datetime
) -> Why:
    """The facts of one cell; raises LockUnknown or PersonUnknown."""
    door = next(iter(doors(conn, today, now, lock_id)), None)
    if door is None:
        raise LockUnknown(name=lock_id)
    if axis is Axis.GROUPS:
        return why_group(conn, door, column_id, _needs(conn, door))
    head = next((one for one in people(conn) if one.id == column_id), None)
    if head is None:
        raise PersonUnknown(name=column_id)
    return _why_person(conn, door, head, now)


def _why_person(conn: Connection, door: Door, head: Head, now: datetime) -> Why:
    cell = cell_at(conn, door, head)
    keys = list_keys(conn, lock_id=door.id, person_id=PersonId(head.id), limit=MOST_KEYS_OF_CELL, now=now)
    key = _leading(keys, blocked=base_of(cell) is Cell.BLOCKED)
    held = _on_lock(conn, key)
    return Why(
        lock_id=door.id,
        lock=door.name,
        column_id=head.id,
        column=head.name,
        axis=Axis.PEOPLE,
        cell=cell,
        steps=(_person(conn, head), *(_steps(conn, door, key) if key else _left_out(conn, door, head))),
        wanted=_wanted(key),
        queued=_queued(key),
        on_lock=_said(conn, door, held),
        causes=_causes(cell, door, keys),
        keys=tuple(one.id for one in keys),
        reason=door.sub,
        reason_day=_since(conn, door),
        wanted_bounds=Bounds(key.valid_from, key.valid_until) if key and key.state in LIVE else NO_BOUNDS,
        held_bounds=held.bounds,
        queued_at=_queued_at(conn, key),
        proven_at=key.proven_at if key else None,
        seen_at=key.confirmed_at if key else None,
        need=_needs(conn, door),
    )


def _needs(conn: Connection, door: Door) -> int:
    return needs_of(conn, odd_keys(conn, [door.id]).odd, door.id)[door.id]


LIVE = (KeyState.ISSUED, KeyState.SUSPENDED)
RANK = {KeyState.ISSUED: 0, KeyState.SUSPENDED: 1, KeyState.WITHDRAWN: 2, KeyState.RETURNED: 3}


def _leading(keys: Sequence[KeyRow], *, blocked: bool) -> KeyRow | None:
    """The key that decides what the cell shows: one that opens, before one that is proven, before the newest.

    blocked: the one that must not open comes first, such as the lost one before its replacement.
    """

    def rank(key: KeyRow) -> tuple[int, bool, bool, float]:
        state = -RANK[key.state] if blocked else RANK[key.state]
        return state, key.stands_back, key.stage is not Stage.ON_LOCK, -key.issued_at.timestamp()

    return min(keys, key=rank, default=None)


def _person(conn: Connection, head: Head) -> Step:
    found = rows(conn, PERSON, (head.id,))
    return Step(StepKind.PERSON, head.name, head.band or (found[0][0] if found else ""))


def _left_out(conn: Connection, door: Door, head: Head) -> list[Step]:
    """The groups that give the lock to their others."""
    found = tuples(conn, OUT_OF, (door.id, head.id))
    return [Step(StepKind.GROUP, name, count=count) for name, count in found]


def _steps(conn: Connection, door: Door, key: KeyRow) -> list[Step]:
    steps: list[Step] = []
    shared: Any = rows(conn, BY_GROUP, (key.share_id,))
    steps += [Step(StepKind.GROUP, name, count=count - 1) for name, count in shared]
    steps += [Step(StepKind.GROUP, name, count=count) for name, count in tuples(conn, BY_PEOPLE_GROUP, (key.id,))]
    found: Any = rows(conn, SCHEDULE, (key.id,))
    for name, intervals, rule in found:
        hours = tuple((days, start, end) for days, start, end in json.loads(intervals))
        steps.append(Step(StepKind.SCHEDULE, name, hours=hours, holidays=rule))
    if key.valid_from is not None or key.valid_until is not None:
        steps.append(Step(StepKind.DAYS, first=key.valid_from, last=key.valid_until))
    steps += [
        Step(StepKind.MEDIUM, one.mask, at=key.issued_at, medium=one.kind, last=key.valid_until) for one in key.media
    ]
    if key.state is not KeyState.ISSUED:
        steps.append(Step(StepKind.KEY, at=key.withdrawn_at or key.issued_at, state=key.state))
    suspended: Any = rows(conn, SUSPENSION, (key.id,))
    steps += [Step(StepKind.SUSPENSION, first=day(first), last=day(last)) for first, last in suspended]
    version = next((row[0] for row in rows(conn, PROOF, (door.id,))), None)
    steps.append(
        Step(
            StepKind.PROOF,
            version=key.proven_version or version,
            at=key.proven_at,
            seen=key.confirmed_at,
            proven=key.proven_at is not None,
        )
    )
    return steps


def _wanted(key: KeyRow | None) -> Held:
    if key is None or key.state not in LIVE:
        return Held.NOTHING
    return Held.RIGHT if key.state is KeyState.ISSUED else Held.SUSPENDED


QUEUED = {Stage.QUEUED: Held.ADD, Stage.CHANGED: Held.CHANGE, Stage.STILL_OPENS: Held.REMOVE}


def _queued(key: KeyRow | None) -> Held:
    return QUEUED.get(key.stage, Held.NOTHING) if key else Held.NOTHING


def _queued_at(conn: Connection, key: KeyRow | None) -> datetime | None:
    if key is None or key.stage not in QUEUED:
        return None
    found = rows(conn, ENTRY, (key.id,))[0][0]
    return moment(found) or key.withdrawn_at or key.issued_at


def _said(conn: Connection, door: Door, held: OnLock) -> Held:
    if held.count:
        return Held.BLOCKED if held.suspended else Held.OPENS
    return Held.NOTHING if rows(conn, PROOF, (door.id,)) else Held.UNKNOWN


def _on_lock(conn: Connection, key: KeyRow | None) -> OnLock:
    found: Any = rows(conn, HELD, (key.id,)) if key else ()
    for first, last, suspended, count, zone, with_first, with_last in found:
        # The loosest of several media is what opens.
        begins = _day(first, zone) if with_first == count else None
        ends = _day(last, zone) if with_last == count else None
        return OnLock(count, bool(suspended), Bounds(begins, ends))
    return OnLock()


def _day(seconds: int | None, zone: str) -> date | None:
    when = seconds_moment(seconds)
    return when.astimezone(ZoneInfo(zone)).date() if when else None


def _since(conn: Connection, door: Door) -> date | None:
    if door.sub != "reduced":
        return None
    row: Any = rows(conn, PERIODS, (door.id,))[0]
    first, trial, base, option, provisional = row
    return entitlements.reduced_since(LockPeriods(day(first), day(trial), day(base), day(option), bool(provisional)))


def _causes(cell: int, door: Door, keys: Sequence[KeyRow]) -> tuple[Cause, ...]:
    """What can be done, the best first; what the level forbids is left out and its cure comes instead."""
    told = list(CAUSES[base_of(cell)])
    if any(key.share_id for key in keys):
        told = [Cause.CHANGE_GROUP]
    if any(key.removed_elsewhere or key.narrowed_elsewhere for key in keys):
        told.insert(0, Cause.DECIDE)
    if base_of(cell) is Cell.BLOCKED:
        states = {key.state for key in keys}
        told = [one for one in told if one is not Cause.RESUME or KeyState.SUSPENDED in states]
        told = [one for one in told if one is not Cause.TAKE_IN or states & set(LIVE)]
    if cure := CURES.get(door.sub):
        kept = (Cause.TAKE_IN, Cause.READ_LOCK, Cause.DECIDE)
        limited = door.sub == "reduced" or base_of(cell) is Cell.IMPOSSIBLE
        told = [cure, *(one for one in told if not limited or one in kept)]
    if is_pending(cell) and door.sub not in ("not_claimed", "not_registered"):
        told.insert(0, Cause.PROGRAM)
    return tuple(dict.fromkeys(told))
