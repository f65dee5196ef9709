"""Keys on the wire; numbers of their media, users and schedules are each desk's own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.sync.forms.aside import HeldByLocks, set_aside
from flexeria_desktop.core.store.sync.forms.base import IDS, WAITING, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.numbers import WANTED, Numbers
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
    told,
)

ELSEWHERE = "elsewhere"
"""Who made a step of a key that another desk told of."""
WHO = ("lock_id", "person_id")
DAYS = ("valid_from", "valid_until")
MOMENTS = ("issued_at", "withdrawn_at", "returned_at")
FLAGS = ("office", "emergency")
COLUMNS = (*WHO, "state", *DAYS, "schedule_id", *FLAGS, *MOMENTS)
READ = f"""SELECT k.id, {", ".join(f"k.{name}" for name in COLUMNS)} FROM keys k
    JOIN sync_rows r ON r.entity = 'lock' AND r.id = k.lock_id WHERE k.share_id = '' AND k.id IN {IDS}"""
WRITE = f"""INSERT INTO keys (id, {", ".join(COLUMNS)}) VALUES ({", ".join("?" * (len(COLUMNS) + 1))})
    ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in COLUMNS)}"""
LEDGER = "INSERT INTO ledger (at, key_id, lock_id, person_id, state, actor) VALUES (?, ?, ?, ?, ?, ?)"
TOMBSTONES = f"""INSERT OR IGNORE INTO people (id, name, unit, email, phone, reference, note, removed_at)
    SELECT id, '', '', '', '', '', '', ? FROM sync_rows WHERE entity = 'person' AND deleted = 1 AND id IN {IDS}"""
"""A key may outlive its holder, such as until its lock has confirmed; this desk may never have heard of them."""
FORGOTTEN = """INSERT OR IGNORE INTO people (id, name, unit, email, phone, reference, note, removed_at)
    SELECT value, '', '', '', '', '', '', ? FROM json_each(?) WHERE NOT EXISTS
    (SELECT 1 FROM sync_rows WHERE entity = 'person' AND id = value)"""
"""And a key that was taken in may outlive its holder's tombstone, which nobody keeps for ever."""
REF_SIZES = (16,)
KINDS = (1, 4)


class KeyForm:
    """media: kind as in FLP/1 section 7, ref in hex, mask; in the order of kind and ref."""

    entity = "key"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return every key, returned ones too: they are the history of a lock."""
        return [row[0] for row in rows_of(connection, "SELECT id FROM keys WHERE share_id = '' ORDER BY issued_at, id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return keys of locks that are on the wire themselves."""
        media: dict[str, list[Fields]] = defaultdict(list)
        query = f"SELECT key_id, kind, ref, mask FROM media WHERE key_id IN {IDS} ORDER BY kind, ref"
        for key_id, kind, ref, mask in rows_of(connection, query, packed(ids)):
            media[key_id].append({"kind": kind, "ref": ref.hex(), "mask": mask})
        found = {}
        for key_id, *values in rows_of(connection, READ, packed(ids)):
            of = dict(zip(COLUMNS, values, strict=True))
            of |= {name: told(of[name]) for name in MOMENTS} | {name: bool(of[name]) for name in FLAGS}
            found[key_id] = stated({**of, "media": media[key_id]})
        return found

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the twelve fields; raise Unfit, also for a key that no person of ours holds."""
        state = needed(fields, "state")
        if state not in set(KeyState):
            raise Unfit("state")
        found: Fields = {name: needed(fields, name) for name in WHO} | {"state": state}
        found |= {name: day(fields, name) for name in DAYS} | {name: moment(fields, name) for name in MOMENTS}
        found |= {name: flag(fields, name) for name in FLAGS}
        if found["issued_at"] is None:
            raise Unfit("issued_at")
        return stated({**found, "schedule_id": text(fields, "schedule_id") or None, "media": media_of(fields)})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put keys in with the media numbers they have here; those whose lock or person is not here yet wait."""
        removed = packed({of["person_id"] for of in rows.values() if "person_id" in of})
        scope.connection.exec_driver_sql(TOMBSTONES, (to_micros(scope.now), *removed))
        if ended := {of["person_id"] for of in rows.values() if of["state"] not in WANTED}:
            scope.connection.exec_driver_sql(FORGOTTEN, (to_micros(scope.now), *packed(ended)))
        held = self._held(scope.connection, rows)
        fit = {key_id: of for key_id, of in rows.items() if key_id not in held}
        if not fit:
            return held
        query = f"SELECT id, state, share_id FROM keys WHERE id IN {IDS}"
        here = {row[0]: row[1:] for row in rows_of(scope.connection, query, packed(fit))}
        if here:
            parts = {key_id: (fit[key_id], share_id or key_id) for key_id, (_state, share_id) in here.items()}
            set_aside(scope, parts, HeldByLocks(scope.connection))
        run(scope.connection, WRITE, [(key_id, *_values(of)) for key_id, of in fit.items()])
        Numbers(scope.connection, {(of["lock_id"], of["person_id"]) for of in fit.values()}).keep(fit)
        at = to_micros(scope.now)
        steps = [
            (at, key_id, of["lock_id"], of["person_id"], of["state"], ELSEWHERE)
            for key_id, of in fit.items()
            if key_id not in here or here[key_id][0] != of["state"]
        ]
        run(scope.connection, LEDGER, steps)
        return held

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Nothing: no key is ever deleted, it is withdrawn."""

    @staticmethod
    def _held(connection: Connection, rows: Mapping[str, Fields]) -> dict[str, str]:
        """A wanted key waits for its schedule too: without it the lock would open at any hour."""
        here: set[str | None] = {None}
        for table, name in (("locks", "lock_id"), ("people", "person_id"), ("schedules", "schedule_id")):
            query = f"SELECT id FROM {table} WHERE id IN {IDS}"
            query += " AND removed_at IS NULL" if table == "schedules" else ""
            ids = {of[name] for of in rows.values() if name in of}
            here |= {row[0] for row in rows_of(connection, query, packed(ids))}

        def fits(of: Fields) -> bool:
            schedule = of.get("schedule_id") if of["state"] in WANTED else None
            return {of["lock_id"], of["person_id"], schedule} <= here

        return {key_id: WAITING for key_id, of in rows.items() if not fits(of)}


def media_of(fields: Mapping[str, Any]) -> list[Fields]:
    """Return media in the order of kind and ref; raise Unfit."""
    media = fields.get("media") or []
    if not isinstance(media, list) or not all(isinstance(medium, dict) for medium in media):
        raise Unfit("media")
    found = {}
    for medium in media:
        kind, ref = number(medium, "kind", *KINDS), hexed(medium, "ref", REF_SIZES)
        if ref is None:
            raise Unfit("media")
        found[kind, ref] = {"kind": kind, "ref": ref, "mask": text(medium, "mask")}
    return [found[one] for one in sorted(found)]


def _values(of: Fields) -> tuple[Any, ...]:
    times = {name: micros(of.get(name)) for name in MOMENTS}
    return tuple(times[name] if name in times else of.get(name) for name in COLUMNS)
