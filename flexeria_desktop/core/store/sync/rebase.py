"""What is shown: a row as the platform sent it, with the changes over it that the platform has not answered for.

Shown is always the outcome of ``merged`` over base and pending ops; applying rows leaves no op.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.syncing.entities import DELETED, ENTITIES, Policy
from flexeria_desktop.core.domain.syncing.hours import weekly_minutes
from flexeria_desktop.core.domain.syncing.merging import merge
from flexeria_desktop.core.domain.syncing.narrowing import identity, same
from flexeria_desktop.core.domain.syncing.ops import ListPast, MergeFacts, Outcome, SyncOp, SyncRow
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of
from flexeria_desktop.core.store.sync.forms.values import Fields
from flexeria_desktop.core.store.sync.rows import Kept, read_fields

PENDING = f"""SELECT op_id, entity_id, action, base_rev, changed, awaited FROM outbox
    WHERE pending = 1 AND entity = ? AND entity_id IN {IDS} ORDER BY sequence"""


@dataclass(frozen=True, slots=True)
class Pending:
    """An op over a base row; before: what its author saw; awaited: the rev under which the platform took it, or 0."""

    op: SyncOp
    before: Mapping[str, Any] = field(repr=False)
    awaited: int = 0


def pending_ops(connection: Connection, entity: str, ids: Collection[str]) -> dict[str, list[Pending]]:
    """Return what is to be put over the base rows of these ids, oldest first."""
    found: dict[str, list[Pending]] = defaultdict(list)
    for op_id, row_id, action, base_rev, changed, awaited in rows_of(connection, PENDING, (entity, *packed(ids))):
        told = read_fields(changed)
        op = SyncOp(op_id, entity, row_id, base_rev, told["set"], tuple(told["unset"]), action)
        found[row_id].append(Pending(op, told["before"], awaited))
    return found


def facts_of(connection: Connection) -> MergeFacts:
    """What merging must know of other rows, looked up when it asks."""

    def gone(entity: str, row_id: str) -> bool:
        query = "SELECT 1 FROM sync_rows WHERE entity = ? AND id = ? AND (deleted = 1 OR shown = 'null')"
        return bool(rows_of(connection, query, (entity, row_id)))

    def minutes(schedule_id: str) -> int | None:
        found = rows_of(connection, "SELECT intervals FROM schedules WHERE id = ?", (schedule_id,))
        return weekly_minutes(json.loads(found[0][0])) if found else None

    return MergeFacts(gone, minutes)


def merged(kept: Kept, ops: Sequence[Pending], facts: MergeFacts) -> Fields | None:
    """Return what is to be shown of a row, None for nothing.

    An op that the platform has taken is left out once the row has its rev.
    """
    base = kept.base_fields
    row = None
    if base is not None or kept.deleted:
        row = SyncRow(kept.entity, kept.id, kept.rev, base or {}, kept.deleted)
    strange: set[str] = set()
    for pending in ops:
        if pending.awaited and pending.awaited <= kept.rev:
            continue
        known = replace(facts, past=partial(_past, pending))
        outcome = merge(row, pending.op, _unseen(row, pending, strange), known)
        if outcome.outcome is not Outcome.REJECTED:
            row = SyncRow(kept.entity, kept.id, kept.rev, outcome.fields, outcome.deleted)
    return None if row is None or row.deleted else dict(row.fields)


def _unseen(row: SyncRow | None, pending: Pending, strange: set[str]) -> Callable[[str], bool]:
    """Whether a field stands otherwise than the author knew it; strange: fields of which that is known already."""
    if row is None or pending.op.base_rev >= row.rev > 0:
        return lambda _name: False
    wishes = pending.op.wishes()
    told = partial(_is_strange, row, pending, wishes)
    strange |= {name for name in {*wishes, *pending.before} if told(name)}
    # A copy: what is strange to this op stays so, whatever later ops find.
    known = frozenset(strange)
    return lambda name: row.deleted if name == DELETED else name in known


def _past(pending: Pending, row: SyncRow, _op: SyncOp, name: str) -> ListPast:
    """What this desk saw is kept with its op; all else came since."""
    before = frozenset(map(identity, pending.before.get(name) or ()))
    return ListPast(before, frozenset(map(identity, row.fields.get(name) or ())) - before)


def _is_strange(row: SyncRow, pending: Pending, wishes: Mapping[str, Any], name: str) -> bool:
    policy = _policy(row.entity, name)
    current = row.fields.get(name)
    if same(policy, current, pending.before.get(name)):
        return False
    # Our own op comes back before its answer does: then the row has what we wanted already.
    return not (name in wishes and same(policy, current, wishes[name]))


def _policy(entity: str, name: str) -> Policy:
    rules = ENTITIES[entity].fields if entity in ENTITIES else {}
    return rules[name].policy if name in rules else Policy.OBSERVED
