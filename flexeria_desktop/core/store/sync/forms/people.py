"""People on the wire."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.store.sync.forms.base import IDS, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields, day, stated, text

TEXTS = ("name", "unit", "email", "phone", "reference", "note")
NAMES = (*TEXTS, "until")
OWN = "removed_at IS NULL AND organisation_id = ''"
"""Employees of organisations, who open locks of ours, are their organisations' to tell of."""
WRITE = """INSERT INTO people (id, name, unit, email, phone, reference, note, until, search)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit,
    email = excluded.email, phone = excluded.phone, reference = excluded.reference, note = excluded.note,
    until = excluded.until, search = excluded.search, removed_at = NULL"""


class PersonForm:
    """name, unit, email, phone, reference and note are texts, until is a day."""

    entity = "person"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return who is here, removed ones left out."""
        return [row[0] for row in rows_of(connection, f"SELECT id FROM people WHERE {OWN} ORDER BY id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the living ones."""
        query = f"SELECT id, {', '.join(NAMES)} FROM people WHERE {OWN} AND id IN {IDS}"
        found = rows_of(connection, query, packed(ids))
        return {row[0]: stated(dict(zip(NAMES, row[1:], strict=True))) for row in found}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the seven fields; raise Unfit."""
        found: Fields = {name: text(fields, name) for name in TEXTS}
        until = day(fields, "until")
        if until is not None:
            found["until"] = until
        return found

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put people in; nobody has to wait."""
        values = [
            (
                person_id,
                *(of.get(name) for name in NAMES),
                fold(f"{of['name']} {of['unit']} {of['reference']}"),
            )
            for person_id, of in rows.items()
        ]
        run(scope.connection, WRITE, values)
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Make them tombstones."""
        gone = "UPDATE people SET removed_at = ? WHERE id = ? AND removed_at IS NULL"
        run(scope.connection, gone, [(to_micros(scope.now), one) for one in ids])
