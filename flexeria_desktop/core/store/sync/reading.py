"""Ops and conflicts as a person reads them: what it was about by name, and what was done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.records import JSON, OpState
from flexeria_desktop.core.domain.sync_queue import ConflictRow, OpRow
from flexeria_desktop.core.store.column_types import from_micros
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of
from flexeria_desktop.core.store.sync.forms.values import Fields

WAITING = """WHERE o.pending = 1 AND o.state IN ('queued', 'sent') ORDER BY o.sequence LIMIT ?"""
REFUSED = """WHERE o.changed IS NOT NULL AND (o.state = 'parked' OR (o.state = 'rejected'
    AND json_extract(o.result, '$.dismissed') IS NULL)) ORDER BY o.sequence DESC LIMIT ?"""
OPS = "SELECT op_id, entity, entity_id, action, actor, at, state, result, changed FROM outbox o"
PLACES = {
    "person": "SELECT id, name, name, '' FROM people",
    "lock": "SELECT id, name, '', name FROM locks",
    "lock_settings": "SELECT id, name, '', name FROM locks",
    "lock_place": "SELECT id, name, '', name FROM locks",
    "place": "SELECT id, name, '', '' FROM places",
    "people_group": "SELECT id, name, '', '' FROM people_groups",
    "people_group_member": """SELECT * FROM (SELECT m.id, g.name, coalesce(p.name, ''), '' FROM people_group_members m
        JOIN people_groups g ON g.id = m.group_id LEFT JOIN people p ON p.id = m.person_id)""",
    "people_group_lock": """SELECT * FROM (SELECT x.id, g.name, '', coalesce(l.name, '') FROM people_group_locks x
        JOIN people_groups g ON g.id = x.group_id LEFT JOIN locks l ON l.id = x.lock_id)""",
    "people_group_except": """SELECT * FROM (SELECT e.id, g.name, coalesce(p.name, ''), coalesce(l.name, '')
        FROM people_group_exceptions e JOIN people_group_locks x ON x.id = e.group_lock_id
        JOIN people_groups g ON g.id = x.group_id LEFT JOIN people p ON p.id = e.person_id
        LEFT JOIN locks l ON l.id = x.lock_id)""",
    "schedule": "SELECT id, name, '', '' FROM schedules",
    "holiday": "SELECT id, name, '', '' FROM holidays",
    "key_group": """SELECT * FROM (SELECT k.id, coalesce(g.name, ''), coalesce(p.name, ''), l.name FROM keys k
        JOIN locks l ON l.id = k.lock_id LEFT JOIN people p ON p.id = k.person_id
        LEFT JOIN people_groups g ON g.id = k.group_id)""",
    "key": """SELECT * FROM (SELECT k.id, '', coalesce(p.name, ''), l.name FROM keys k JOIN locks l ON l.id = k.lock_id
        LEFT JOIN people p ON p.id = k.person_id)""",
}
"""By entity: id, name, person and lock of its rows, as they are called now."""


@dataclass(frozen=True, slots=True)
class _Named:
    name: str = ""
    person: str = ""
    lock: str = ""


def ops(connection: Connection, which: str, limit: int) -> list[OpRow]:
    """Return ops by one of the conditions of this module."""
    found = rows_of(connection, f"{OPS} {which}", (limit,))
    names = _names(connection, {(row[1], row[2]) for row in found})
    return [_op(row, names) for row in found]


def _op(row: Any, names: Mapping[tuple[str, str], _Named]) -> OpRow:
    op_id, entity, row_id, action, actor, at, state, result, changed = row
    told, answer = json.loads(changed), json.loads(result) if result else {}
    kind, _, story = action.partition(".")
    named = names.get((entity, row_id)) or _Named(str(told["set"].get("name", "")))
    return OpRow(
        op_id=op_id,
        entity=entity,
        id=row_id,
        kind=kind,
        story=story,
        actor=actor,
        at=from_micros(at),
        state=OpState(state),
        code=str(answer.get("code", "")),
        name=named.name,
        person=named.person,
        lock=named.lock,
        fields=tuple(sorted({*told["set"], *told["unset"]})),
    )


def conflicts(connection: Connection, found: Mapping[str, Fields]) -> list[ConflictRow]:
    """Return conflict items with the names of what they are about, newest first."""
    subjects = {(_text(of, "subject_entity"), _text(of, "subject_id")) for of in found.values()}
    names = _names(connection, subjects)
    rows = [_conflict(row_id, of, names) for row_id, of in found.items()]
    return sorted(rows, key=lambda row: (row.at.timestamp() if row.at else 0.0, row.id), reverse=True)


def _conflict(row_id: str, of: Fields, names: Mapping[tuple[str, str], _Named]) -> ConflictRow:
    entity, subject = _text(of, "subject_entity"), _text(of, "subject_id")
    named = names.get((entity, subject), _Named())
    return ConflictRow(
        id=row_id,
        kind=_text(of, "kind"),
        entity=entity,
        subject=subject,
        fields=_pairs(of.get("fields")),
        actor=_text(of, "actor"),
        other_actor=_text(of, "other_actor"),
        device=_text(of, "device"),
        at=_moment(of.get("at")),
        needs=bool(of.get("needs")),
        open=of.get("state") == "open",
        decided_by=_text(of, "decided_by"),
        decision=_text(of, "decision"),
        name=named.name,
        person=named.person,
        lock=named.lock,
    )


def _pairs(value: object) -> dict[str, tuple[JSON, JSON]]:
    if not isinstance(value, dict):
        return {}
    return {str(name): (pair.get("kept"), pair.get("other")) for name, pair in value.items() if isinstance(pair, dict)}


def _text(of: Mapping[str, Any], name: str) -> str:
    value = of.get(name)
    return value if isinstance(value, str) else ""


def _moment(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo else None


def _names(connection: Connection, wanted: set[tuple[str, str]]) -> dict[tuple[str, str], _Named]:
    found: dict[tuple[str, str], _Named] = {}
    for entity, place in PLACES.items():
        ids = [row_id for of, row_id in wanted if of == entity]
        if ids:
            for row_id, *names in rows_of(connection, f"{place} WHERE id IN {IDS}", packed(ids)):
                found[entity, row_id] = _Named(*names)
    return found
