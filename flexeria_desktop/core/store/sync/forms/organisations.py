"""Organisations on the wire: what their own desks manage, and the keys they received."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.store.sync.forms.base import IDS, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import (
    Fields,
    Unfit,
    day,
    flag,
    hexed,
    micros,
    moment,
    needed,
    number,
    stated,
    text,
)

KEY_SIZES = (32,)
MOST_EMPLOYEES = 1_000_000
MOST_MEDIA = 64


class ServersOwn:
    """Rows that the platform alone makes: taken over, never captured."""

    captured = False

    def all_ids(self, connection: Connection) -> list[str]:  # noqa: ARG002 - nothing of it begins here
        """Return nothing."""
        return []

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:  # noqa: ARG002 - as above
        """Return nothing."""
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Nothing: they end by their state, not by being deleted."""


class OrganisationForm(ServersOwn):
    """An organisation of the account: its period, its places, the key that seals media for the platform."""

    entity = "organisation"

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the five fields; raise Unfit."""
        until, key = day(fields, "active_until"), hexed(fields, "media_key", KEY_SIZES)
        if until is None or key is None:
            raise Unfit("active_until" if until is None else "media_key")
        limit = number(fields, "employee_limit", 0, MOST_EMPLOYEES)
        texts = {name: needed(fields, name) for name in ("name", "handle")}
        return {**texts, "active_until": until, "employee_limit": limit, "media_key": key}

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put organisations in; none has to wait."""
        statement = "INSERT OR REPLACE INTO organisations VALUES (?, ?, ?, ?, ?, ?)"
        names = ("name", "handle", "active_until", "employee_limit")
        values = [(one, *(of[name] for name in names), bytes.fromhex(of["media_key"])) for one, of in rows.items()]
        run(scope.connection, statement, values)
        return {}


class GroupForm:
    """Groups of employees."""

    entity = "group"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the living ones."""
        return [row[0] for row in rows_of(connection, "SELECT id FROM employee_groups WHERE removed_at IS NULL")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the living ones."""
        query = f"SELECT id, organisation_id, name FROM employee_groups WHERE removed_at IS NULL AND id IN {IDS}"
        return {row[0]: {"organisation_id": row[1], "name": row[2]} for row in rows_of(connection, query, packed(ids))}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return both fields; raise Unfit."""
        return {name: needed(fields, name) for name in ("organisation_id", "name")}

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put groups in; none has to wait."""
        statement = """INSERT INTO employee_groups (id, organisation_id, name) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, removed_at = NULL"""
        run(scope.connection, statement, [(one, of["organisation_id"], of["name"]) for one, of in rows.items()])
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Make them tombstones."""
        _bury(scope, "employee_groups", ids)


class EmployeeForm:
    """Employees with their media, in the order of kind and ref; what is sealed is for the platform alone."""

    entity = "employee"
    captured = True
    TEXTS = ("name", "reference", "email", "phone", "note")
    COLUMNS = ("organisation_id", *TEXTS, "until")
    MEDIUM = ("kind", "ref", "mask", "sealed")

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the living ones."""
        return [row[0] for row in rows_of(connection, "SELECT id FROM employees WHERE removed_at IS NULL")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the living ones."""
        media: dict[str, list[Fields]] = defaultdict(list)
        query = f"""SELECT employee_id, {", ".join(self.MEDIUM)} FROM employee_media WHERE employee_id IN {IDS}
            ORDER BY kind, ref"""
        for employee_id, *values in rows_of(connection, query, packed(ids)):
            media[employee_id].append(dict(zip(self.MEDIUM, values, strict=True)))
        query = f"SELECT id, {', '.join(self.COLUMNS)} FROM employees WHERE removed_at IS NULL AND id IN {IDS}"
        return {
            row[0]: stated({**dict(zip(self.COLUMNS, row[1:], strict=True)), "media": media[row[0]]})
            for row in rows_of(connection, query, packed(ids))
        }

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the eight fields; raise Unfit."""
        texts = {name: text(fields, name) for name in self.TEXTS}
        owner = {"organisation_id": needed(fields, "organisation_id"), "until": day(fields, "until")}
        return stated({**owner, **texts, "media": self._media(fields)})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put employees in with their media; none has to wait."""
        names = (*self.COLUMNS, "search")
        changed = ", ".join(f"{name} = excluded.{name}" for name in names)
        statement = f"""INSERT INTO employees (id, {", ".join(names)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET {changed}, removed_at = NULL"""
        values = [
            (one, *(of.get(name) for name in self.COLUMNS), fold(f"{of['name']} {of['reference']}"))
            for one, of in rows.items()
        ]
        run(scope.connection, statement, values)
        run(scope.connection, "DELETE FROM employee_media WHERE employee_id = ?", [(one,) for one in rows])
        media = [(one, *(medium[name] for name in self.MEDIUM)) for one, of in rows.items() for medium in of["media"]]
        statement = "INSERT INTO employee_media (employee_id, kind, ref, mask, sealed) VALUES (?, ?, ?, ?, ?)"
        run(scope.connection, statement, media)
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Make them tombstones without media."""
        run(scope.connection, "DELETE FROM employee_media WHERE employee_id = ?", [(one,) for one in ids])
        _bury(scope, "employees", ids)

    def _media(self, fields: Mapping[str, Any]) -> list[Fields]:
        media = fields.get("media") or []
        if not isinstance(media, list) or len(media) > MOST_MEDIA or not all(isinstance(one, dict) for one in media):
            raise Unfit("media")
        found = {}
        for medium in media:
            kind, ref = number(medium, "kind", 1, 4), needed(medium, "ref")
            found[kind, ref] = {
                "kind": kind,
                "ref": ref,
                "mask": text(medium, "mask"),
                "sealed": text(medium, "sealed"),
            }
        return [found[one] for one in sorted(found)]


class LinkForm:
    """Two ids that belong together; what they stand for may come later."""

    captured = True

    def __init__(self, entity: str, table: str, names: tuple[str, str]) -> None:
        self.entity = entity
        self._table = table
        self._names = names

    def all_ids(self, connection: Connection) -> list[str]:
        """Return every one."""
        return [row[0] for row in rows_of(connection, f"SELECT id FROM {self._table}")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return those that are there."""
        query = f"SELECT id, {', '.join(self._names)} FROM {self._table} WHERE id IN {IDS}"
        found = rows_of(connection, query, packed(ids))
        return {row[0]: dict(zip(self._names, row[1:], strict=True)) for row in found}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return both ids; raise Unfit."""
        return {name: needed(fields, name) for name in self._names}

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put links in; none has to wait."""
        statement = f"INSERT OR REPLACE INTO {self._table} (id, {', '.join(self._names)}) VALUES (?, ?, ?)"
        run(scope.connection, statement, [(one, *(of[name] for name in self._names)) for one, of in rows.items()])
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Take links away."""
        run(scope.connection, f"DELETE FROM {self._table} WHERE id = ?", [(one,) for one in ids])


MEMBERSHIPS = LinkForm("membership", "memberships", ("group_id", "employee_id"))
GROUP_LINKS = LinkForm("group_link", "group_links", ("group_id", "received_key_id"))


class ReceivedKeyForm(ServersOwn):
    """A key that an organisation of the account was given, with the dates that can stop it."""

    entity = "received_key"
    TEXTS = ("owner", "lock", "building", "serial_end")
    DAYS = ("valid_from", "valid_until", "base_end", "option_end", "organisation_end")
    MOMENTS = ("issued_at", "withdrawn_at")
    COLUMNS = ("organisation_id", *TEXTS, "state", *MOMENTS, *DAYS, "registered")

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the thirteen fields; raise Unfit."""
        found: dict[str, str | None] = {name: text(fields, name) for name in self.TEXTS}
        found |= {name: day(fields, name) for name in self.DAYS} | {name: moment(fields, name) for name in self.MOMENTS}
        if found["issued_at"] is None:
            raise Unfit("issued_at")
        who = {"organisation_id": needed(fields, "organisation_id"), "state": state_of(fields)}
        return stated({**found, **who, "registered": flag(fields, "registered")})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put received keys in; none has to wait."""
        places = ", ".join("?" * (len(self.COLUMNS) + 1))
        statement = f"INSERT OR REPLACE INTO received_keys (id, {', '.join(self.COLUMNS)}) VALUES ({places})"
        values = []
        for one, of in rows.items():
            plain = {**of, **{name: micros(of.get(name)) for name in self.MOMENTS}}
            values.append((one, *(plain.get(name) for name in self.COLUMNS)))
        run(scope.connection, statement, values)
        return {}


def state_of(fields: Mapping[str, Any]) -> str:
    """Return the state of a shared key; raise Unfit."""
    state = needed(fields, "state")
    if state not in set(ShareState):
        raise Unfit("state")
    return state


def _bury(scope: Scope, table: str, ids: Collection[str]) -> None:
    gone = f"UPDATE {table} SET removed_at = ? WHERE id = ? AND removed_at IS NULL"
    run(scope.connection, gone, [(to_micros(scope.now), one) for one in ids])
