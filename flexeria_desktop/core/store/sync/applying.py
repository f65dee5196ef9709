"""Rows of the platform into the tables: base is replaced, pending changes go over it, and no op comes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import IDS, UNFIT, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields, Unfit
from flexeria_desktop.core.store.sync.rebase import facts_of, merged, pending_ops
from flexeria_desktop.core.store.sync.rows import LOCAL, Kept, encoded, stored_as

ECHOED = """UPDATE outbox SET pending = 0, awaited = 0
    WHERE pending = 1 AND entity = ? AND entity_id = ? AND awaited BETWEEN 1 AND ?"""

DEPENDENT = {
    "person": f"""SELECT o.entity_id FROM outbox o JOIN keys k ON k.id = o.entity_id
        WHERE o.pending = 1 AND o.entity = 'key' AND k.person_id IN {IDS}""",
    "schedule": f"""SELECT entity_id FROM outbox WHERE pending = 1 AND entity = 'key'
        AND json_extract(changed, '$.set.schedule_id') IN {IDS}""",
}
"""A key of somebody who is gone is withdrawn; of two schedules the one with fewer hours stands."""


@dataclass(slots=True)  # not frozen: there are very many of them
class Change:
    """One row on its way into the tables: as it was kept, with its new base, and what is to be shown of it.

    alone: base is shown as it is, for nothing of ours is pending.
    """

    was: Kept | None
    now: Kept
    shown: Fields | None
    alone: bool


Step = tuple[Kept | None, Kept, Fields | None]
"""A row as it was kept, with its new base, and the fields of that."""


def apply_rows(scope: Scope, rows: Iterable[SyncRow], *, whatever_rev: bool = False) -> int:
    """Take rows over; those not newer than what is here are left out unless ``whatever_rev``. Return how many."""
    by_entity: dict[str, dict[str, SyncRow]] = defaultdict(dict)
    turns: dict[str, list[SyncRow]] = defaultdict(list)
    for row in rows:
        known = by_entity[row.entity].get(row.id)
        if known is None or row.rev >= known.rev:
            by_entity[row.entity][row.id] = row
            if known is not None and _turned(known, row):
                turns[row.id].append(known)
    taken = 0
    for entity in _in_order(by_entity):
        if entity == "key":
            _pass_through(scope, turns, whatever_rev=whatever_rev)
        found = _newer(scope, entity, by_entity[entity], whatever_rev=whatever_rev)
        taken += len(found)
        _show(scope, entity, found)
        if entity in DEPENDENT and found:
            _again(scope, "key", _dependent(scope, entity, [change.now.id for change in found]))
    if taken:
        show_held(scope)
    return taken


def _turned(before: SyncRow, after: SyncRow) -> bool:
    return after.entity == "key" and before.fields.get("state") != after.fields.get("state")


def _pass_through(scope: Scope, turns: Mapping[str, Sequence[SyncRow]], *, whatever_rev: bool) -> None:
    """Show what keys were between two states that one page brings: the ledger has each step, however pages fall."""
    for step in range(max(map(len, turns.values()), default=0)):
        rows = {key_id: passed[step] for key_id, passed in turns.items() if step < len(passed)}
        _show(scope, "key", _newer(scope, "key", rows, whatever_rev=whatever_rev))


def rebase(scope: Scope, touched: Mapping[str, Collection[str]]) -> None:
    """Put what is pending now over the base rows of these ids, by entity, and show that."""
    for entity in _in_order(touched):
        _again(scope, entity, touched[entity])
    show_held(scope)


def show_held(scope: Scope) -> None:
    """Try rows again that waited for others, as long as that helps."""
    before: list[tuple[str, str]] = []
    while (waiting := kept_rows.held(scope.connection)) and waiting != before:
        before = waiting
        by_entity: dict[str, list[str]] = defaultdict(list)
        for entity, row_id in waiting:
            by_entity[entity].append(row_id)
        for entity in _in_order(by_entity):
            _again(scope, entity, by_entity[entity])


def _again(scope: Scope, entity: str, ids: Collection[str]) -> None:
    """Show rows over the base they have; what the platform refused to have is nobody's row but ours."""
    kept = kept_rows.find(scope.connection, entity, ids)
    steps = {row_id: (one, one, one.base_fields) for row_id, one in kept.items() if one.held != LOCAL}
    _show(scope, entity, _merged(scope, entity, steps))


def _dependent(scope: Scope, entity: str, ids: Collection[str]) -> list[str]:
    """Keys of which a change is pending whose outcome hangs on these rows."""
    return [row[0] for row in rows_of(scope.connection, DEPENDENT[entity], packed(ids))]


def _in_order(entities: Collection[str]) -> list[str]:
    """What a row refers to comes before it; entities without tables come last."""
    return [*(entity for entity in FORMS if entity in entities), *sorted(set(entities) - set(FORMS))]


def _newer(scope: Scope, entity: str, rows: Mapping[str, SyncRow], *, whatever_rev: bool) -> list[Change]:
    kept = kept_rows.find(scope.connection, entity, rows)
    steps: dict[str, Step] = {}
    for row_id, row in rows.items():
        was = kept.get(row_id)
        if was is not None and row.rev <= was.rev and not whatever_rev:
            continue
        base = None if row.deleted else dict(row.fields)
        text = None if base is None else encoded(base)
        steps[row_id] = was, Kept(entity, row_id, row.rev, text, None, row.deleted), base
    return _merged(scope, entity, steps)


def _merged(scope: Scope, entity: str, steps: Mapping[str, Step]) -> list[Change]:
    ops = pending_ops(scope.connection, entity, steps)
    facts = facts_of(scope.connection)
    echoed = [(entity, row_id, steps[row_id][1].rev) for row_id in ops]
    found = []
    for row_id, (was, now, base) in steps.items():
        shown = merged(now, ops[row_id], facts) if row_id in ops else base
        found.append(Change(was, now, shown, row_id not in ops))
    run(scope.connection, ECHOED, echoed)
    return found


def _show(scope: Scope, entity: str, changes: Sequence[Change]) -> None:
    """Write what differs from what was shown into the tables, and keep base and shown beside them."""
    form = FORMS.get(entity)
    write: dict[str, Fields] = {}
    remove: list[str] = []
    texts: dict[str, str | None] = {}
    held: dict[str, str] = {}
    for change in changes:
        row_id = change.now.id
        try:
            fields = form.normal(change.shown) if form and change.shown is not None else change.shown
        except Unfit:
            held[row_id] = UNFIT
            continue
        same = change.alone and fields == change.shown
        texts[row_id] = change.now.base if same else None if fields is None else encoded(fields)
        if change.was is not None and not change.was.held and change.was.shown_text == texts[row_id]:
            continue
        if fields is None:
            remove.append(row_id)
        else:
            write[row_id] = fields
    if form is not None:
        form.remove(scope, remove)
        held |= form.write(scope, write) if write else {}
    kept_rows.keep(scope.connection, [_kept(change, texts, held) for change in changes])


def _kept(change: Change, texts: Mapping[str, str | None], held: Mapping[str, str]) -> Kept:
    """A row that cannot be shown as it should keeps telling what the tables really show."""
    row_id = change.now.id
    shown = texts.get(row_id)
    if row_id in held:
        shown = None if change.was is None else change.was.shown_text
    now = change.now
    stored = stored_as(now.base, shown)
    return Kept(now.entity, row_id, now.rev, now.base, stored, now.deleted, held.get(row_id, ""))
