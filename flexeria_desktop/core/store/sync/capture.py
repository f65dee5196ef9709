"""From rows that people changed to ops: what differs from what was shown before is what they did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import OpId, new_uuid7
from flexeria_desktop.core.domain.syncing.entities import ENTITIES, Policy
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields
from flexeria_desktop.core.store.sync.rows import LOCAL, Kept, encoded, stored_as

INSERT = """INSERT INTO outbox (op_id, entity, entity_id, action, actor, at, facts, state, base_rev, changed, reason,
    recorded_as, rounds, pending) VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, 1)"""
ALWAYS_TOLD = {
    entity: tuple(name for name, rule in of.fields.items() if rule.policy is Policy.STATE)
    for entity, of in ENTITIES.items()
}
"""Fields whose former value goes with every op: whether a withdrawal was known decides on all the others."""
LONGEST_STORY = 30
"""Characters of what follows the verb of an action; the platform takes 40 in all."""


@dataclass(frozen=True, slots=True)
class Story:
    """One audit entry of the unit of work, which tells what its ops are about."""

    op_id: str
    action: str
    entity: str
    entity_id: str
    reason: str = ""
    sent: bool = False
    """Whether a command went out under this id: then it tells less of the row, and the id is taken."""


@dataclass(frozen=True, slots=True)
class _Op:
    entity: str
    id: str
    verb: str
    base_rev: int
    changed: Mapping[str, Any]


def capture(
    connection: Connection, touched: Iterable[tuple[str, str]], stories: Sequence[Story], actor: str, now: datetime
) -> int:
    """Queue one op for each touched row that differs from what was shown; return how many."""
    by_entity: dict[str, list[str]] = defaultdict(list)
    for entity, row_id in dict.fromkeys(touched):
        by_entity[entity].append(row_id)
    ops: list[_Op] = []
    for entity, form in FORMS.items():
        if form.captured and entity in by_entity:
            found = _of_one(connection, entity, list(dict.fromkeys(by_entity[entity])))
            ops += found
            if entity == "lock":
                _with_its_rows(connection, [op.id for op in found if op.verb == "create"], by_entity)
    _queue(connection, ops, stories, actor, now)
    return len(ops)


def capture_all(connection: Connection, stories: Sequence[Story], actor: str, now: datetime) -> int:
    """Queue ops for everything that differs from what was shown, such as all of a store that never had any."""
    touched = [(entity, row_id) for entity, form in FORMS.items() for row_id in form.all_ids(connection)]
    return capture(connection, touched, stories, actor, now)


def tell(  # noqa: PLR0917 - all of it is said by position
    connection: Connection, kept: Kept, fields: Fields, story: Story, actor: str, now: datetime
) -> OpId:
    """Queue one op that makes a row what ``fields`` say, and show that; return its id, or the story's for no change."""
    op = _difference(kept, fields)
    if op is None:
        return OpId(story.op_id)
    shown = stored_as(kept.base, encoded(fields))
    kept_rows.keep(connection, [Kept(kept.entity, kept.id, kept.rev, kept.base, shown, kept.deleted)])
    _queue(connection, [op], [story], actor, now)
    return OpId(story.op_id)


def _with_its_rows(connection: Connection, lock_ids: list[str], touched: dict[str, list[str]]) -> None:
    """What belongs to a lock that comes onto the wire, perhaps again, comes with it."""
    if lock_ids:
        query = f"SELECT id FROM keys WHERE lock_id IN {IDS} ORDER BY issued_at, id"
        keys = [row[0] for row in rows_of(connection, query, packed(lock_ids))]
        touched["key"] += keys
        touched["key_group"] += keys
        touched["lock_settings"] += lock_ids
        touched["lock_place"] += lock_ids


def _of_one(connection: Connection, entity: str, ids: list[str]) -> list[_Op]:
    kept, here = kept_rows.find(connection, entity, ids), FORMS[entity].read(connection, ids)
    ops: list[_Op] = []
    changed: list[Kept] = []
    for row_id in ids:
        row = kept.get(row_id, Kept(entity, row_id, shown=kept_rows.NOTHING))
        if row.held == LOCAL:
            continue
        now = here.get(row_id)
        op = _difference(row, now)
        if op is not None:
            ops.append(op)
            shown = stored_as(row.base, None if now is None else encoded(now))
            changed.append(Kept(entity, row_id, row.rev, row.base, shown, row.deleted, row.held))
    kept_rows.keep(connection, changed)
    return ops


def _difference(row: Kept, now: Fields | None) -> _Op | None:
    before = row.shown_fields
    if now is None:
        told: Fields = {"set": {}, "unset": [], "before": {}}
        return None if before is None else _Op(row.entity, row.id, "delete", row.rev, told)
    if before is None:
        return _Op(row.entity, row.id, "create", row.rev, {"set": now, "unset": [], "before": {}})
    given = {name: value for name, value in now.items() if before.get(name) != value}
    gone = [name for name in before if name not in now]
    if not given and not gone:
        return None
    told_before = {name: before.get(name) for name in (*given, *gone, *ALWAYS_TOLD.get(row.entity, ()))}
    changed = {"set": given, "unset": sorted(gone), "before": told_before}
    return _Op(row.entity, row.id, "change", row.rev, changed)


def _queue(connection: Connection, ops: Sequence[_Op], stories: Sequence[Story], actor: str, now: datetime) -> None:
    if not ops:
        return
    found = _Stories(stories)
    rounds = _rounds(connection, ops)
    values = []
    for op in ops:
        story = found.of(op.entity, op.id)
        values.append(
            (
                found.op_id(story),
                op.entity,
                op.id,
                _action(op, story),
                actor,
                to_micros(now),
                "{}",
                op.base_rev,
                encoded(op.changed),
                story.reason,
                story.op_id,
                rounds.get((op.entity, op.id), 0),
            )
        )
    run(connection, INSERT, values)


def _action(op: _Op, story: Story) -> str:
    _entity, _, told = story.action.partition(".")
    what = told if told and story.entity_id == op.id else story.action.replace(".", "_")
    return f"{op.verb}.{what[:LONGEST_STORY]}"


def _rounds(connection: Connection, ops: Sequence[_Op]) -> dict[tuple[str, str], int]:
    """How often an op of the same row was deferred: the next one must not overtake it."""
    ids: dict[str, list[str]] = defaultdict(list)
    for op in ops:
        ids[op.entity].append(op.id)
    query = f"""SELECT entity_id, max(rounds) FROM outbox WHERE pending = 1 AND entity = ? AND entity_id IN {IDS}
        GROUP BY entity_id"""
    return {
        (entity, row_id): rounds
        for entity, some in ids.items()
        for row_id, rounds in rows_of(connection, query, (entity, *packed(some)))
    }


class _Stories:
    """Finds the entry that tells of a row; the first op of an entry bears its id."""

    def __init__(self, stories: Sequence[Story]) -> None:
        best_last = sorted(stories, key=lambda story: not story.sent)
        self._exact = {(story.entity, story.entity_id): story for story in best_last}
        self._by_id = {story.entity_id: story for story in best_last}
        self._first = stories[0]
        self._used = {story.op_id for story in stories if story.sent}

    def of(self, entity: str, row_id: str) -> Story:
        return self._exact.get((entity, row_id)) or self._by_id.get(row_id) or self._first

    def op_id(self, story: Story) -> str:
        if story.op_id in self._used:
            return new_uuid7()
        self._used.add(story.op_id)
        return story.op_id
