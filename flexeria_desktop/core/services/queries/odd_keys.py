"""Keys that are not plainly on their lock, found without looking at all the others one by one.

A key is plain when it is issued without days, hours or permissions and the lock's receipt holds each of its media just
so. Nearly all keys of a building are, and what is left is judged as the list of keys judges it. Each table is read once
in its own order: joining keys to media by their ids would jump through an encrypted file.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection

from flexeria_desktop.core.domain.calendar import day_end, day_start
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.queries.facts import tuples
from flexeria_desktop.core.services.queries.keys import WAITING, bound
from flexeria_desktop.core.services.queries.twins import Twin, twins
from flexeria_desktop.core.services.queries.waiting import tightened_keys
from flexeria_desktop.core.services.rows import Stage

PLAIN = (
    "state = 'issued' AND valid_from IS NULL AND valid_until IS NULL AND schedule_id IS NULL"
    " AND office = 0 AND emergency = 0"
)
"""Condition on a key's own columns; what its lock has proven is the other half."""
COLUMNS = "id, lock_id, person_id, state, valid_from, valid_until, schedule_id, office, emergency, share_id, group_id"
OWN = f"SELECT {COLUMNS} FROM keys WHERE state <> 'returned' AND NOT ({PLAIN})"  # noqa: S608 - our own words
BY_ID = f"""SELECT {COLUMNS} FROM keys
WHERE state <> 'returned' AND id IN (SELECT value FROM json_each(?))"""  # noqa: S608 - our own words
HELD = """
SELECT m.key_id, pc.ref IS m.ref, pc.suspended, pc.valid_from, pc.valid_until, pc.schedule, pc.office, pc.emergency
FROM media m
LEFT JOIN proven_credentials pc ON pc.lock_id = m.lock_id AND pc.number = m.number
WHERE (pc.ref IS NOT m.ref OR pc.suspended OR pc.office OR pc.emergency OR pc.schedule
    OR pc.valid_from IS NOT NULL OR pc.valid_until IS NOT NULL)
"""
REVOKED = "SELECT m.key_id FROM revocations rv JOIN media m ON m.lock_id = rv.lock_id AND m.number = rv.number"
SEVERAL = "SELECT key_id, count(*) FROM media WHERE 1"
MORE_THAN_ONE = " GROUP BY key_id HAVING count(*) > 1"
HOW_MANY = "SELECT (SELECT count(*) FROM keys), (SELECT count(*) FROM media)"
WITHOUT_MEDIA = """
SELECT k.id FROM keys k WHERE k.state <> 'returned' AND NOT EXISTS (SELECT 1 FROM media m WHERE m.key_id = k.id)
"""
OPEN_DECISIONS = """
SELECT DISTINCT m.key_id FROM decisions d JOIN media m ON m.lock_id = d.lock_id AND m.ref = d.ref
WHERE d.decision IN ('', 'keep')
"""
ISSUED, SUSPENDED, WITHDRAWN = KeyState.ISSUED.value, KeyState.SUSPENDED.value, KeyState.WITHDRAWN.value
SHARES = "SELECT id FROM shares"
LOST = "SELECT DISTINCT key_id FROM loss_keys"
NOT_AS_WANTED = (Stage.QUEUED, Stage.CHANGED)
NOTHING = (0, None, None, 0, 0, 0)
"""Suspended, from, until, schedule, office, emergency of a plain credential."""


class OddKey(NamedTuple):
    """One key that is not plainly on its lock. waits: programming would send something for it.

    plain: its own columns ask for nothing special, so it was counted among the plain ones; proven: the lock holds all
    its media, be it with other bounds; lost: it has a medium that was reported lost.
    """

    key_id: str
    lock_id: str
    person_id: str
    state: KeyState
    stage: Stage
    bounded: bool
    shared: bool
    plain: bool
    proven: bool
    waits: bool
    lost: bool = False


class _Facts:
    """What is known of odd keys beside their own columns."""

    def __init__(self, conn: Connection, lock_ids: Sequence[LockId] | None) -> None:
        self.entries: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self.unproven: set[str] = set()
        for row in _of(conn, HELD, "AND m.lock_id", lock_ids):
            if row[1]:
                self.entries[row[0]].append(row[2:])
            else:
                self.unproven.add(row[0])
        self.revoked = {key_id for (key_id,) in _all(conn, REVOKED)}
        self.several = dict(_of(conn, SEVERAL, "AND lock_id", lock_ids, MORE_THAN_ONE))
        look = lock_ids is not None or _some_without(conn, self.several)
        self.empty = {key_id for (key_id,) in _of(conn, WITHOUT_MEDIA, "AND k.lock_id", lock_ids)} if look else set()
        self.decided = {key_id for (key_id,) in _all(conn, OPEN_DECISIONS)}
        self.tightened = tightened_keys(conn) if self.decided else frozenset()
        # Any other key that one refers to is an own one, which lost the media that this one has.
        self.shares = {share_id for (share_id,) in _all(conn, SHARES)}
        self.lost = {key_id for (key_id,) in _all(conn, LOST)}
        self.strange = self.revoked | self.empty | self.decided | self.tightened | self.lost
        self.zones = dict(_all(conn, "SELECT id, zone FROM locks"))
        found = _all(conn, "SELECT lock_id, schedule_id, number FROM schedule_numbers")
        self.schedules = {(lock, schedule): number for lock, schedule, number in found}

    def wanted(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """What the lock should hold for each medium of a key, in the order of NOTHING."""
        _key_id, lock_id, _person_id, state, first, last, schedule, office, emergency, *_by = row
        zone = self.zones[lock_id]
        return (
            1 if state == SUSPENDED else 0,
            first and bound(first, day_start, zone),
            last and bound(last, day_end, zone),
            self.schedules.get((lock_id, schedule), 0) if schedule else 0,
            office,
            emergency,
        )

    def by_group(self, row: Sequence[Any]) -> bool:
        """Whether a key came by a group of people, or is one employee's part of an organisation's key."""
        return bool(row[10]) or row[9] in self.shares

    def settled(self, row: Sequence[Any]) -> bool:
        """Whether an issued key with one medium stands on the lock just as it is wanted: the common case by far."""
        key_id = row[0]
        if row[3] != ISSUED or key_id in self.unproven or key_id in self.several or key_id in self.strange:
            return False
        entry = self.entries.get(key_id)
        return entry is not None and entry[0] == self.wanted(row)

    def judged(self, row: Sequence[Any]) -> OddKey:
        """One key with its stage, from its own columns."""
        key_id, lock_id, person_id, state, first, last, schedule, office, emergency, *_by = row
        proven = key_id not in self.unproven and key_id not in self.empty
        stage = self._stage(key_id, state, self.wanted(row), proven)
        elsewhere = self._elsewhere(key_id, stage)
        bounded = first is not None or last is not None or schedule is not None
        plain = state == ISSUED and not (bounded or office or emergency)
        waits = stage in WAITING and not elsewhere and key_id not in self.empty
        waits = waits or key_id in self.tightened
        shared = self.by_group(row)
        lost = key_id in self.lost
        return OddKey(key_id, lock_id, person_id, KeyState(state), stage, bounded, shared, plain, proven, waits, lost)

    def with_twins(self, conn: Connection, odd: list[OddKey]) -> list[OddKey]:
        """The same; of keys with one medium a lock holds what the first of them says."""
        # Of a medium that is there twice one key at most is found on the lock by its number.
        found = twins(conn, [key.key_id for key in odd if key.stage is Stage.QUEUED])
        if not found:
            return odd
        rows = {row[0]: row for row in tuples(conn, BY_ID, (json.dumps(sorted(found)),))}
        known = {key.key_id: key for key in odd}
        known |= {key_id: self.judged(row) for key_id, row in rows.items() if key_id not in known}
        known |= {key_id: self._beside(known[key_id], twin, rows[key_id]) for key_id, twin in found.items()}
        return list(known.values())

    def _beside(self, key: OddKey, twin: Twin, row: Sequence[Any]) -> OddKey:
        stage = twin.stage(key.state, self.wanted(row))
        waits = not twin.stands_back and stage in WAITING and not self._elsewhere(key.key_id, stage)
        return key._replace(stage=stage, proven=twin.held, waits=waits or key.key_id in self.tightened)

    def _elsewhere(self, key_id: str, stage: Stage) -> bool:
        """Whether others took it off or narrowed it, and a person has to decide."""
        return key_id in self.decided and stage in NOT_AS_WANTED

    def _stage(self, key_id: str, state: str, wanted: tuple[Any, ...], proven: bool) -> Stage:
        if state == WITHDRAWN:
            return Stage.STILL_OPENS
        if not proven:
            return Stage.QUEUED
        if key_id in self.revoked and state != SUSPENDED:
            return Stage.CHANGED
        held = self.entries.get(key_id, ())
        # Credentials with nothing special about them were not read.
        plainly = self.several.get(key_id, 1) - len(held)
        same = all(entry == wanted for entry in held) and (not plainly or wanted == NOTHING)
        return Stage.ON_LOCK if same else Stage.CHANGED


@dataclass(frozen=True, slots=True)
class OddKeys:
    """odd: keys to look at one by one; settled: person and lock of keys with days, hours or permissions that stand on
    the lock just so, as (lock, person, bounded, shared)."""

    odd: list[OddKey]
    settled: list[tuple[str, str, bool, bool]]


def odd_keys(conn: Connection, lock_ids: Sequence[LockId] | None = None) -> OddKeys:
    """Keys that are not returned and not plainly on their lock; ``lock_ids`` None = of all locks."""
    facts = _Facts(conn, lock_ids)
    own = {row[0]: row for row in _of(conn, OWN, "AND lock_id", lock_ids)}
    asked = facts.unproven | facts.entries.keys() | facts.revoked | facts.empty | facts.lost
    missing = json.dumps(list(asked - own.keys()))
    wanted = None if lock_ids is None else {str(lock_id) for lock_id in lock_ids}
    odd, settled = [], []
    for row in (*own.values(), *tuples(conn, BY_ID, (missing,))):
        if wanted is not None and row[1] not in wanted:
            continue
        if facts.settled(row):
            bounded = row[4] is not None or row[5] is not None or row[6] is not None
            settled.append((row[1], row[2], bounded, facts.by_group(row)))
        else:
            odd.append(facts.judged(row))
    return OddKeys(facts.with_twins(conn, odd), settled)


def _of(conn: Connection, statement: str, column: str, lock_ids: Sequence[LockId] | None, rest: str = "") -> Any:
    """Rows of all locks, or of some: ``column`` begins the condition on them, ``rest`` ends the statement."""
    if lock_ids is None:
        return tuples(conn, f"{statement}{rest}")
    some = f"{statement} {column} IN (SELECT value FROM json_each(?)){rest}"  # noqa: S608 - our own words
    return tuples(conn, some, (json.dumps(list(lock_ids)),))


def _all(conn: Connection, statement: str) -> Any:
    return tuples(conn, statement)


def _some_without(conn: Connection, several: Mapping[str, int]) -> bool:
    """A merge of two desks may leave a key no medium; told by two counts and the keys that have more than one."""
    ((keys, media),) = tuples(conn, HOW_MANY)
    return bool(keys != media - sum(several.values()) + len(several))
