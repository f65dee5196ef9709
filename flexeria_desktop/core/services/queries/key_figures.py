"""Keys in numbers, counted by the store: a large building has too many to look at each for a figure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.queries.facts import micros, tuples
from flexeria_desktop.core.services.queries.odd_keys import odd_keys
from flexeria_desktop.core.services.rows import FADES_AFTER, Stage

COUNTS = """
SELECT count(*), count(DISTINCT person_id) FROM keys WHERE state IN ('issued', 'suspended')
"""
KINDS = """
SELECT m.kind, count(*) FROM media m JOIN keys k ON k.id = m.key_id AND k.state IN ('issued', 'suspended')
GROUP BY m.kind
"""
OLD = """
SELECT k.lock_id, count(*) FROM proofs pr
JOIN keys k ON k.lock_id = pr.lock_id AND k.state IN ('issued', 'suspended')
LEFT JOIN lock_states st ON st.lock_id = pr.lock_id AND st.list_digest = pr.digest AND st.list_version = pr.version
WHERE max(pr.received_at, coalesce(st.seen_at, 0)) < ?
GROUP BY k.lock_id
"""
NOT_THERE = (Stage.QUEUED, Stage.CHANGED)


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """wanted: keys in force, holders: people who have them; stages of all that are not returned; kinds: media of keys
    in force; old: keys on a lock whose proof is older than FADES_AFTER."""

    wanted: int
    holders: int
    stages: Counter[Stage]
    kinds: Counter[MediumKind]
    old: int


def key_figures(conn: Connection, now: datetime) -> KeyFigures:
    """Count the keys of all locks."""
    odd = odd_keys(conn).odd
    ((wanted, holders),) = tuples(conn, COUNTS)
    stages = Counter(key.stage for key in odd)
    stages[Stage.ON_LOCK] = wanted - sum(stages[stage] for stage in NOT_THERE)
    old = Counter(dict(tuples(conn, OLD, (micros(now - FADES_AFTER),))))
    old.subtract(key.lock_id for key in odd if key.stage in NOT_THERE and key.lock_id in old)
    kinds = Counter({MediumKind(kind): count for kind, count in tuples(conn, KINDS)})
    return KeyFigures(wanted, holders, stages, kinds, old.total())
