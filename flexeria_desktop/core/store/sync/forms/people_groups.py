"""Groups of people on the wire, and by which of them a key came."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.sync.forms.base import IDS, WAITING, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.organisations import LinkForm
from flexeria_desktop.core.store.sync.forms.values import Fields, day, needed, stated, text

DAYS = ("valid_from", "valid_until")
LOCK_NAMES = ("group_id", "lock_id", "schedule_id", *DAYS)


class PeopleGroupForm:
    """name."""

    entity = "people_group"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the living ones."""
        return [row[0] for row in rows_of(connection, "SELECT id FROM people_groups WHERE removed_at IS NULL")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the living ones."""
        query = f"SELECT id, name FROM people_groups WHERE removed_at IS NULL AND id IN {IDS}"
        return {row[0]: {"name": row[1]} for row in rows_of(connection, query, packed(ids))}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the name; raise Unfit."""
        return {"name": needed(fields, "name")}

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put groups in; none has to wait."""
        statement = """INSERT INTO people_groups (id, name) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, removed_at = NULL"""
        run(scope.connection, statement, [(one, of["name"]) for one, of in rows.items()])
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Make them tombstones; what names them is no right any more."""
        gone = "UPDATE people_groups SET removed_at = ? WHERE id = ? AND removed_at IS NULL"
        run(scope.connection, gone, [(to_micros(scope.now), one) for one in ids])


class PeopleGroupLockForm(LinkForm):
    """Group and lock, with the schedule and the days of the group's keys there."""

    def __init__(self) -> None:
        super().__init__("people_group_lock", "people_group_locks", ("group_id", "lock_id"))

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return those that are there."""
        query = f"SELECT id, {', '.join(LOCK_NAMES)} FROM people_group_locks WHERE id IN {IDS}"
        found = rows_of(connection, query, packed(ids))
        return {row[0]: stated(dict(zip(LOCK_NAMES, row[1:], strict=True))) for row in found}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the five fields; raise Unfit."""
        days = {name: day(fields, name) for name in DAYS}
        return stated({**super().normal(fields), "schedule_id": text(fields, "schedule_id") or None, **days})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put them in; none has to wait: the keys themselves wait for their schedule."""
        names = ", ".join(LOCK_NAMES)
        statement = f"INSERT OR REPLACE INTO people_group_locks (id, {names}) VALUES (?, ?, ?, ?, ?, ?)"
        run(scope.connection, statement, [(one, *(of.get(name) for name in LOCK_NAMES)) for one, of in rows.items()])
        return {}


class KeyGroupForm:
    """group_id, absent = given by hand; the id is the key's."""

    entity = "key_group"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the keys that came by a group."""
        return [
            row[0] for row in rows_of(connection, "SELECT id FROM keys WHERE group_id <> '' ORDER BY issued_at, id")
        ]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return those of keys whose lock is on the wire, and that come or once came by a group."""
        query = f"""SELECT k.id, k.group_id FROM keys k JOIN sync_rows r ON r.entity = 'lock' AND r.id = k.lock_id
            WHERE k.id IN {IDS} AND (k.group_id <> '' OR EXISTS (
                SELECT 1 FROM sync_rows g WHERE g.entity = 'key_group' AND g.id = k.id))"""
        return {row[0]: stated({"group_id": row[1] or None}) for row in rows_of(connection, query, packed(ids))}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the one field; raise Unfit."""
        return stated({"group_id": text(fields, "group_id") or None})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Say it of keys; those that are not here yet are waited for."""
        here = {row[0] for row in rows_of(scope.connection, f"SELECT id FROM keys WHERE id IN {IDS}", packed(rows))}
        put = "UPDATE keys SET group_id = ? WHERE id = ?"
        run(scope.connection, put, [(of.get("group_id", ""), one) for one, of in rows.items() if one in here])
        return {one: WAITING for one in rows if one not in here}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Let them be given by hand."""
        run(scope.connection, "UPDATE keys SET group_id = '' WHERE id = ?", [(one,) for one in ids])


PEOPLE_GROUP_MEMBERS = LinkForm("people_group_member", "people_group_members", ("group_id", "person_id"))
PEOPLE_GROUP_EXCEPTIONS = LinkForm("people_group_except", "people_group_exceptions", ("group_lock_id", "person_id"))
