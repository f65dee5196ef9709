"""Keys given to organisations, and the employees who open with them: users of the lock like its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.domain.sync_queue import moment_text
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.store.sync.forms.aside import HeldByLocks
from flexeria_desktop.core.store.sync.forms.base import IDS, WAITING, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.keys import KeyForm, media_of
from flexeria_desktop.core.store.sync.forms.organisations import ServersOwn, state_of
from flexeria_desktop.core.store.sync.forms.values import Fields, Unfit, day, micros, moment, needed, stated, text, told

RANK = {state.value: rank for rank, state in enumerate(ShareState)}


class ShareForm(ServersOwn):
    """A key of an own lock that is with an organisation; its state never goes back, for a take-in may be on its way."""

    entity = "share"
    DAYS = ("valid_from", "valid_until", "organisation_end")
    MOMENTS = ("issued_at", "withdrawn_at", "returned_at")
    COLUMNS = ("serial", "organisation_id", "organisation", "state", "schedule_id", *MOMENTS, *DAYS)

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the eleven fields; raise Unfit."""
        found = {name: needed(fields, name) for name in ("serial", "organisation_id")}
        days = {name: day(fields, name) for name in self.DAYS}
        moments = {name: moment(fields, name) for name in self.MOMENTS}
        if moments["issued_at"] is None:
            raise Unfit("issued_at")
        rest = {"organisation": text(fields, "organisation"), "state": state_of(fields)}
        return stated({**found, **days, **moments, **rest, "schedule_id": text(fields, "schedule_id") or None})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put them in; none has to wait."""
        query = f"SELECT id, state, withdrawn_at, returned_at FROM shares WHERE id IN {IDS}"
        here = {row[0]: row[1:] for row in rows_of(scope.connection, query, packed(rows))}
        places = ", ".join("?" * (len(self.COLUMNS) + 1))
        statement = f"INSERT OR REPLACE INTO shares (id, {', '.join(self.COLUMNS)}) VALUES ({places})"
        values = []
        for one, of in rows.items():
            plain: dict[str, Any] = {**of, **{name: micros(of.get(name)) for name in self.MOMENTS}}
            if one in here and RANK[here[one][0]] > RANK[of["state"]]:
                plain |= dict(zip(("state", "withdrawn_at", "returned_at"), here[one], strict=True))
            values.append((one, *(plain.get(name) for name in self.COLUMNS)))
        run(scope.connection, statement, values)
        return {}


class SharedUserForm(ServersOwn):
    """How one employee opens one lock: kept as a user and a key of that lock, told apart by the key's share."""

    entity = "shared_user"

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the eight fields; raise Unfit."""
        found = {name: needed(fields, name) for name in ("share_id", "serial", "employee_id")}
        days = {name: day(fields, name) for name in ("valid_from", "valid_until")}
        rest = {"label": text(fields, "label"), "state": state_of(fields), "media": media_of(fields)}
        return stated({**found, **days, **rest})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put users and keys in; those whose lock or share is not here yet wait."""
        locks = dict(_by(scope.connection, "SELECT serial, id FROM locks WHERE serial IN", rows, "serial"))
        query = "SELECT id, state, schedule_id, organisation_id FROM shares WHERE id IN"
        shares = {row[0]: row[1:] for row in _by(scope.connection, query, rows, "share_id")}
        fit = {one: of for one, of in rows.items() if of["serial"] in locks and of["share_id"] in shares}
        self._keep_people(scope, fit, shares)
        held = HeldByLocks(scope.connection)
        before = _before(scope.connection, fit)
        keys = {
            one: _key(scope, of, shares[of["share_id"]], locks[of["serial"]], held, before.get(one))
            for one, of in fit.items()
        }
        KeyForm().write(scope, keys)
        of_share = [(of["share_id"], one) for one, of in fit.items()]
        run(scope.connection, "UPDATE keys SET share_id = ? WHERE id = ?", of_share)
        return dict.fromkeys(rows.keys() - fit.keys(), WAITING)

    @staticmethod
    def _keep_people(scope: Scope, rows: Mapping[str, Fields], shares: Mapping[str, tuple[Any, ...]]) -> None:
        """They bear the label that the platform made, and no detail of who they are."""
        statement = """INSERT INTO people (id, name, unit, email, phone, reference, note, search, organisation_id)
            VALUES (?, ?, '', '', '', '', '', ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, search = excluded.search"""
        values = [
            (of["employee_id"], of["label"], fold(of["label"]), shares[of["share_id"]][2]) for of in rows.values()
        ]
        run(scope.connection, statement, values)


def _key(  # noqa: PLR0917 - what one key is made of
    scope: Scope, of: Fields, share: tuple[Any, ...], lock_id: str, held: HeldByLocks, before: tuple[Any, ...] | None
) -> Fields:
    """A key of the lock; one that ended still opens until the lock has confirmed (R53), one without media is none."""
    state, schedule_id, _organisation = share
    issued_at, withdrawn_at = before or (moment_text(scope.now), None)
    key: Fields = {
        "lock_id": lock_id,
        "person_id": of["employee_id"],
        "state": KeyState.ISSUED.value,
        "valid_from": of.get("valid_from"),
        "valid_until": of.get("valid_until"),
        "schedule_id": schedule_id,
        "office": False,
        "emergency": False,
        "issued_at": issued_at,
        "media": of["media"],
    }
    if of["state"] != ShareState.ISSUED or state != ShareState.ISSUED or not of["media"]:
        now = moment_text(scope.now)
        key |= {"state": KeyState.WITHDRAWN.value, "withdrawn_at": withdrawn_at or now}
        if not held.any_of(lock_id, frozenset((one["kind"], one["ref"]) for one in of["media"])):
            key |= {"state": KeyState.RETURNED.value, "returned_at": now}
    return key


def _before(connection: Connection, rows: Mapping[str, Fields]) -> dict[str, tuple[Any, ...]]:
    """When keys that are here were issued and withdrawn, as the wire tells it."""
    query = f"SELECT id, issued_at, withdrawn_at FROM keys WHERE id IN {IDS}"
    return {row[0]: (told(row[1]), told(row[2])) for row in rows_of(connection, query, packed(rows))}


def _by(connection: Connection, query: str, rows: Mapping[str, Fields], name: str) -> list[Any]:
    return rows_of(connection, f"{query} {IDS}", packed({of[name] for of in rows.values()}))
