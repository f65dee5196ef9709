"""Our own changes as the platform's rows, without waiting until they come back: when they cannot be anything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from flexeria_desktop.core.domain.sync_queue import OpResult
from flexeria_desktop.core.domain.syncing.merging import merge
from flexeria_desktop.core.domain.syncing.ops import DELETE, MergeFacts, Outcome, SyncOp, SyncRow
from flexeria_desktop.core.store.sync import stretches
from flexeria_desktop.core.store.sync.forms.base import IDS, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.rebase import facts_of
from flexeria_desktop.core.store.sync.stretches import Stretch

ALONE = """JOIN sync_rows r ON r.entity = o.entity
    AND r.id = o.entity_id WHERE o.pending = 1 AND o.state IN ('queued', 'sent') AND r.held = '' AND r.deleted = 0
    AND r.shown <> 'null' AND r.rev <= o.base_rev AND (SELECT count(*) FROM outbox p WHERE p.pending = 1
    AND p.entity = o.entity AND p.entity_id = o.entity_id) = 1"""
"""Ops over the very rows that their authors saw, with nothing else of ours over these."""
AS_GIVEN = """r.base IS NULL AND substr(o.action, 1, 6) = 'create' AND o.entity <> 'key'
    AND o.changed = '{"before":{},"set":' || r.shown || ',"unset":[]}' AND NOT instr(r.shown, ':null')"""
"""A new row is what it was given, by far most often. What a key becomes hangs on its person, too."""
READ = f"SELECT o.sequence, o.op_id, r.rev, {AS_GIVEN} FROM"
BY_ID = f"{READ} json_each(?) j CROSS JOIN outbox o ON o.op_id = j.value {ALONE}"
BY_PLACE = f"{READ} outbox o CROSS {ALONE} AND o.sequence BETWEEN ? AND ? ORDER BY o.sequence"
JUDGED = f"""SELECT o.op_id, o.entity, o.entity_id, o.action, o.changed, o.base_rev, r.rev, r.base, r.shown
    FROM outbox o JOIN sync_rows r ON r.entity = o.entity AND r.id = o.entity_id WHERE o.sequence IN {IDS}"""
APPLIED = """UPDATE outbox SET state = 'applied', result = '{"result": "applied", "rev": ' || (sequence + ?) || '}',
    pending = 0, awaited = 0, device_seq = NULL WHERE sequence BETWEEN ? AND ?"""
TAKEN = """UPDATE sync_rows SET rev = o.sequence + ?, base = shown, shown = NULL FROM outbox o
    WHERE o.sequence BETWEEN ? AND ? AND sync_rows.entity = o.entity AND sync_rows.id = o.entity_id"""

_decode = msgspec.json.Decoder().decode


def take_over(scope: Scope, results: Sequence[OpResult]) -> bool:
    """Settle ops that were applied, with what is shown as their rows' new base; all of them or none.

    To be asked only when nobody else changed anything since the rows here came: then the platform has made of base
    and op what is made of them here.
    """
    if any(one.result != Outcome.APPLIED or one.conflicts or not one.rev for one in results):
        return False
    found, left = _found(scope.connection, [one.op_id for one in results])
    if len(found) < len(results):
        return False
    pairs = [(row[0], one.rev or 0) for row, one in zip(found, results, strict=True)]
    newer = all(rev > row[2] for (_, rev), row in zip(pairs, found, strict=True))
    if not newer or not _as_shown(scope.connection, [row[0] for row in found if not row[3]]):
        return False
    runs = list(_runs(pairs))
    run(scope.connection, APPLIED, runs)
    run(scope.connection, TAKEN, runs)
    stretches.keep(scope.connection, left)
    return True


def _found(connection: Connection, op_ids: Sequence[str]) -> tuple[list[Any], list[Stretch]]:
    """Return the ops that nothing speaks against, in this order, and the stretches that are left without them."""
    numbered = stretches.kept(connection)
    if numbered and numbered[0].count == len(op_ids):
        found = rows_of(connection, BY_PLACE, (numbered[0].first, numbered[0].last))
        if [row[1] for row in found] == op_ids:
            return found, numbered[1:]
    stretches.lay_down(connection)
    return rows_of(connection, BY_ID, packed(op_ids)), []


def _runs(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Join ops that lie side by side and got one rev after the other: rev less place, first and last place."""
    offset = first = last = 0
    for place, rev in pairs:
        if last and (place, rev) == (last + 1, place + offset):
            last = place
            continue
        if last:
            yield offset, first, last
        offset, first, last = rev - place, place, place
    yield offset, first, last


def _as_shown(connection: Connection, places: list[int]) -> bool:
    """Whether of each op and its base comes what is shown, by the rules of the platform."""
    facts = facts_of(connection)
    return not places or all(_is_shown(row, facts) for row in rows_of(connection, JUDGED, packed(places)))


def _is_shown(row: Any, facts: MergeFacts) -> bool:
    op_id, entity, row_id, action, changed, base_rev, kept_rev, base, shown = row
    wanted = _decode(changed)
    op = SyncOp(op_id, entity, row_id, base_rev, wanted["set"], tuple(wanted["unset"]), action)
    if op.verb == DELETE:
        return False
    before = None if base is None else SyncRow(entity, row_id, kept_rev, _decode(base), deleted=False)
    after = merge(before, op, lambda _name: False, facts)
    return after.outcome is Outcome.APPLIED and not after.conflicts and after.fields == _decode(shown)
