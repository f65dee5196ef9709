"""Our own changes as the platform's rows, without waiting until they come back: when they cannot be anything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from flexeria_desktop.core.domain.sync_queue import OpResult
from flexeria_desktop.core.domain.syncing.merging import merge
from flexeria_desktop.core.domain.syncing.ops import DELETE, Outcome, SyncOp, SyncRow
from flexeria_desktop.core.store.sync.forms.base import Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.rebase import facts_of

ALONE = """SELECT o.sequence, o.op_id, o.entity, o.entity_id, o.action, o.changed, o.base_rev, r.rev, r.base, r.shown
    FROM json_each(?) j CROSS JOIN outbox o ON o.op_id = j.value JOIN sync_rows r ON r.entity = o.entity
    AND r.id = o.entity_id WHERE o.pending = 1 AND o.state IN ('queued', 'sent') AND r.held = '' AND r.deleted = 0
    AND r.shown <> 'null' AND r.rev <= o.base_rev AND (SELECT count(*) FROM outbox p WHERE p.pending = 1
    AND p.entity = o.entity AND p.entity_id = o.entity_id) = 1"""
"""Ops over the very rows that their authors saw, with nothing else of ours over these."""
APPLIED = """UPDATE outbox SET state = 'applied', result = ?, pending = 0, awaited = 0, device_seq = NULL
    WHERE sequence = ?"""
TAKEN = "UPDATE sync_rows SET rev = ?, base = shown, shown = NULL WHERE entity = ? AND id = ?"

_decode = msgspec.json.Decoder().decode


def take_over(scope: Scope, results: Sequence[OpResult]) -> bool:
    """Settle ops that were applied, with what is shown as their rows' new base; all of them or none.

    To be asked only when nobody else changed anything since the rows here came: then the platform has made of base
    and op what is made of them here.
    """
    if any(one.result != Outcome.APPLIED or one.conflicts or not one.rev for one in results):
        return False
    revs = {one.op_id: one.rev or 0 for one in results}
    found = rows_of(scope.connection, ALONE, packed(revs))
    facts = facts_of(scope.connection)
    if len(found) < len(revs) or not all(_as_shown(row, revs[row[1]], facts) for row in found):
        return False
    ended = [(f'{{"result": "applied", "rev": {revs[row[1]]}}}', row[0]) for row in found]
    run(scope.connection, APPLIED, ended)
    run(scope.connection, TAKEN, [(revs[row[1]], row[2], row[3]) for row in found])
    return True


def _as_shown(row: Any, rev: int, facts: Any) -> bool:
    """Whether op and base make what is shown, by the rules of the platform."""
    _, op_id, entity, row_id, action, changed, base_rev, kept_rev, base, shown = row
    told = _decode(changed)
    op = SyncOp(op_id, entity, row_id, base_rev, told["set"], tuple(told["unset"]), action)
    if op.verb == DELETE or rev <= kept_rev or shown is None:
        return False
    before = None if base is None else SyncRow(entity, row_id, kept_rev, _decode(base), deleted=False)
    after = merge(before, op, lambda _name: False, facts)
    return after.outcome is Outcome.APPLIED and not after.conflicts and after.fields == _decode(shown)
