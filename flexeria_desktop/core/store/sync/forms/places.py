"""Places, and which of them locks stand at, on the wire; the pictures of floors stay at the desk that has them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.places import MOST_PLACES, PlaceKind
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.sync.forms.base import IDS, WAITING, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields, Unfit, needed, number, stated, text

NAMES = ("kind", "name", "parent_id", "position")
WRITE = """INSERT INTO places (id, kind, name, parent_id, position) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, parent_id = excluded.parent_id,
    position = excluded.position, removed_at = NULL"""


class PlaceForm:
    """kind, name, parent_id (absent at the top) and position."""

    entity = "place"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the living ones."""
        return [row[0] for row in rows_of(connection, "SELECT id FROM places WHERE removed_at IS NULL ORDER BY id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the living ones."""
        query = f"SELECT id, {', '.join(NAMES)} FROM places WHERE removed_at IS NULL AND id IN {IDS}"
        found = rows_of(connection, query, packed(ids))
        return {row[0]: stated(dict(zip(NAMES, (*row[1:3], row[3] or None, row[4]), strict=True))) for row in found}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the four fields; raise Unfit."""
        kind = needed(fields, "kind")
        if kind not in frozenset(PlaceKind):
            raise Unfit("kind")
        position = 0 if fields.get("position") is None else number(fields, "position", 0, MOST_PLACES)
        name, parent = needed(fields, "name"), text(fields, "parent_id") or None
        return stated({"kind": kind, "name": name, "parent_id": parent, "position": position})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put places in; none waits for its parent: until that comes it stands at the top."""
        values = [(one, of["kind"], of["name"], of.get("parent_id", ""), of["position"]) for one, of in rows.items()]
        run(scope.connection, WRITE, values)
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Make them tombstones without a picture."""
        for table in ("floor_plans", "lock_positions"):
            run(scope.connection, f"DELETE FROM {table} WHERE place_id = ?", [(one,) for one in ids])
        gone = "UPDATE places SET removed_at = ? WHERE id = ? AND removed_at IS NULL"
        run(scope.connection, gone, [(to_micros(scope.now), one) for one in ids])


class LockPlaceForm:
    """place_id, absent = none; the id is the lock's."""

    entity = "lock_place"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the locks that stand somewhere."""
        return [row[0] for row in rows_of(connection, "SELECT id FROM locks WHERE place_id <> '' ORDER BY id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return those of locks that are on the wire, and that stand or stood somewhere."""
        query = f"""SELECT l.id, l.place_id FROM locks l JOIN sync_rows r ON r.entity = 'lock' AND r.id = l.id
            WHERE l.id IN {IDS} AND (l.place_id <> '' OR EXISTS (
                SELECT 1 FROM sync_rows p WHERE p.entity = 'lock_place' AND p.id = l.id))"""
        return {row[0]: stated({"place_id": row[1] or None}) for row in rows_of(connection, query, packed(ids))}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the one field; raise Unfit."""
        return stated({"place_id": text(fields, "place_id") or None})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put locks at their places; those of a lock that is not here yet wait for it."""
        here = {row[0] for row in rows_of(scope.connection, f"SELECT id FROM locks WHERE id IN {IDS}", packed(rows))}
        put = "UPDATE locks SET place_id = ? WHERE id = ?"
        run(scope.connection, put, [(of.get("place_id", ""), one) for one, of in rows.items() if one in here])
        return {one: WAITING for one in rows if one not in here}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Let them stand nowhere."""
        run(scope.connection, "UPDATE locks SET place_id = '' WHERE id = ?", [(one,) for one in ids])
