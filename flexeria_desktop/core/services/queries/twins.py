"""Keys of one person at one lock with the same medium: the lock holds it once, for the key that stands before.

Two desks that did not know of each other give such keys, or a hand and a group. What the lock holds of the medium is
judged by its reference, as its number is only one key's. At most one of them is found by number, so whoever asks looks
for twins among keys that are not plainly on their lock, and those are few.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain import key_rules
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.queries.facts import tuples
from flexeria_desktop.core.services.rows import Stage

PAIRS = """
SELECT m.key_id, t.key_id FROM media m
CROSS JOIN media t ON t.lock_id = m.lock_id AND t.kind = m.kind AND t.ref = m.ref AND t.number <> m.number
CROSS JOIN keys k ON k.id = m.key_id AND k.state IN ('issued', 'suspended')
CROSS JOIN keys r ON r.id = t.key_id AND r.person_id = k.person_id AND r.state <> 'returned'
WHERE m.key_id IN (SELECT value FROM json_each(?))
"""
"""Joined in this order: hardly any medium is there twice, so hardly any key is looked up."""
MEDIA = """
SELECT m.key_id, m.lock_id, m.kind, m.ref, k.share_id, k.state, k.valid_from, k.valid_until, k.schedule_id,
       pc.number, rv.number, pc.suspended, pc.valid_from, pc.valid_until, pc.schedule, pc.office, pc.emergency
FROM media m JOIN keys k ON k.id = m.key_id
LEFT JOIN proven_credentials pc ON pc.lock_id = m.lock_id AND pc.kind = m.kind AND pc.ref = m.ref
LEFT JOIN revocations rv ON rv.lock_id = m.lock_id AND rv.number = pc.number
WHERE m.key_id IN (SELECT value FROM json_each(?)) ORDER BY k.issued_at, k.id, m.number
"""


@dataclass(frozen=True, slots=True)
class Twin:
    """One of such keys. stands_back: others stand before it in all its media, so nothing is sent for it.

    held: the lock has all its media, be it for another key; dead: under a revoked number; entries: what it has of those
    that are there for this key, in the order of ``odd_keys.NOTHING``.
    """

    stands_back: bool
    held: bool
    dead: bool
    entries: tuple[tuple[Any, ...], ...]

    def stage(self, state: str, wanted: tuple[Any, ...]) -> Stage:
        """How far it has come; wanted: what the lock should hold for each of its media."""
        if not self.held:
            return Stage.QUEUED
        if self.dead and state != KeyState.SUSPENDED:
            return Stage.CHANGED
        return Stage.ON_LOCK if all(entry == wanted for entry in self.entries) else Stage.CHANGED


def twins(conn: Connection, key_ids: Iterable[str]) -> dict[str, Twin]:
    """Those of some wanted keys that have the medium of another key of their holder, and these others, by id.

    That other one may have been taken in, and be on the lock still.
    """
    pairs = tuples(conn, PAIRS, (json.dumps(sorted(key_ids)),))
    if not pairs:
        return {}
    found = tuples(conn, MEDIA, (json.dumps(sorted({one for pair in pairs for one in pair})),))
    living = [row for row in found if row[5] != KeyState.WITHDRAWN]
    first: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for row in living:
        rank = key_rules.precedence(*row[4:9])
        if row[1:4] not in first or rank > first[row[1:4]][0]:
            first[row[1:4]] = rank, row[0]
    by_key: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in living:
        by_key[row[0]].append((first[row[1:4]][1] == row[0], row[9] is not None, row[10] is not None, row[11:]))
    return {key_id: _twin(media) for key_id, media in by_key.items()}


def _twin(media: list[tuple[Any, ...]]) -> Twin:
    own = [one for one in media if one[0]]
    return Twin(
        stands_back=not own,
        held=all(there for _own, there, *_rest in media),
        dead=any(revoked for _own, _there, revoked, _entry in own),
        entries=tuple(entry for _own, there, _revoked, entry in own if there),
    )
