"""Locks on the wire: what people call them and what every desk needs to reach them; label and link stay at home."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.locks import Lock, LockModel
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.lists import ERASED
from flexeria_desktop.core.store.repositories.locks import Locks
from flexeria_desktop.core.store.repositories.rules import Rules
from flexeria_desktop.core.store.sync.forms.base import IDS, WAITING, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields, Unfit, as_hex, day, hexed, needed, stated, text

TEXTS = ("name", "building", "floor", "note")
COLUMNS = ("serial", "model", *TEXTS, "zone", "claimed_on")
ON_THE_WIRE = """((l.claimed_on IS NOT NULL AND l.removed_on IS NULL)
    OR EXISTS (SELECT 1 FROM sync_rows r WHERE r.entity = 'lock' AND r.id = l.id))"""
"""One that was only begun, or stands for hardware that was replaced, is nobody else's business."""
READ = f"""SELECT l.id, {", ".join(f"l.{name}" for name in COLUMNS)}, s.lock_key, s.site_key, s.credential_key
    FROM locks l LEFT JOIN lock_secrets s ON s.lock_id = l.id WHERE {ON_THE_WIRE} AND l.id IN {IDS}"""
NEW = """INSERT INTO locks (serial, model, name, building, floor, note, zone, claimed_on, id, link, firmware,
    provisional, purchased) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', 0, 0)"""
CHANGE = f"""UPDATE locks SET {", ".join(f"{name} = ?" for name in COLUMNS)} WHERE id = ?"""
SECRETS = """INSERT INTO lock_secrets (lock_id, label_secret, credential_key, lock_key, site_key)
    VALUES (?, x'', ?, ?, ?)
    ON CONFLICT (lock_id) DO UPDATE SET credential_key = CASE WHEN length(excluded.credential_key) > 0
    THEN excluded.credential_key ELSE credential_key END, lock_key = excluded.lock_key, site_key = excluded.site_key"""
KEY_SIZES = (32,)


class LockForm:
    """serial to claimed_on as in ``Lock``; lock_key and site_key are public, credential_key secret, all hex."""

    entity = "lock"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return every lock, also those that ``read`` leaves out."""
        return [row[0] for row in rows_of(connection, "SELECT id FROM locks ORDER BY id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return locks that were claimed, and those that once were on the wire."""
        return {
            row[0]: stated(
                {
                    **dict(zip(COLUMNS, row[1:-3], strict=True)),
                    "lock_key": as_hex(row[-3]),
                    "site_key": as_hex(row[-2]),
                    "credential_key": as_hex(row[-1]),
                }
            )
            for row in rows_of(connection, READ, packed(ids))
        }

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the eleven fields; raise Unfit."""
        model, zone = needed(fields, "model"), text(fields, "zone", "Europe/Amsterdam")
        try:
            LockModel(model)
            ZoneInfo(zone)
        except (ValueError, ZoneInfoNotFoundError, OSError) as error:
            raise Unfit("model" if model not in LockModel.__members__ else "zone") from error
        found = {
            "serial": needed(fields, "serial"),
            "model": model,
            **{name: text(fields, name) for name in TEXTS},
            "zone": zone,
            "claimed_on": day(fields, "claimed_on"),
            "lock_key": hexed(fields, "lock_key", KEY_SIZES),
            "site_key": hexed(fields, "site_key", KEY_SIZES),
            "credential_key": hexed(fields, "credential_key", KEY_SIZES),
        }
        return stated(found)

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put locks in; one whose serial another lock still has waits until that one gives it up."""
        held = {}
        for lock_id, of in rows.items():
            here = Locks(scope.connection).get(LockId(lock_id))
            other = Locks(scope.connection).by_serial(of["serial"])
            if other is not None and other.id != lock_id:
                held[lock_id] = WAITING
                continue
            _put(scope, lock_id, here, of)
        return held

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Give them up; the rows stay, for their dates and keys (R59)."""
        for lock_id in ids:
            here = Locks(scope.connection).get(LockId(lock_id))
            if here is not None and here.removed_on is None:
                _release(scope, here)


def _put(scope: Scope, lock_id: str, here: Lock | None, of: Fields) -> None:
    connection = scope.connection
    values = (*(of.get(name) for name in COLUMNS), lock_id)
    if here is None:
        run(connection, NEW, [values])
    else:
        if here.serial != of["serial"]:
            _archive(scope, here)
        run(connection, CHANGE, [values])
        if here.claimed_on is not None and of.get("claimed_on") is None:
            _release(scope, here)
        elif here.removed_on is not None and of.get("claimed_on") is not None:
            run(connection, "UPDATE locks SET removed_on = NULL WHERE id = ?", [(lock_id,)])
    kept = [bytes.fromhex(of.get(name, "")) for name in ("credential_key", "lock_key", "site_key")]
    if here is None or of.get("lock_key") or of.get("credential_key"):
        run(connection, SECRETS, [(lock_id, *kept)])


def _release(scope: Scope, here: Lock) -> None:
    """Another desk gave the lock up: its list was erased with its owner."""
    erased = """INSERT OR IGNORE INTO proof_history (lock_id, received_at, version, digest, list)
        SELECT lock_id, ?, ?, ?, ? FROM proofs WHERE lock_id = ?"""
    run(scope.connection, erased, [(to_micros(scope.now), *ERASED.values(), here.id)])
    for table in ("uploads", "proven_credentials", "proofs", "revocations"):
        run(scope.connection, f"DELETE FROM {table} WHERE lock_id = ?", [(here.id,)])
    gone = """UPDATE locks SET claimed_on = NULL, registered_on = NULL, removed_on = coalesce(removed_on, ?)
        WHERE id = ?"""
    run(scope.connection, gone, [(scope.now.astimezone(UTC).date().isoformat(), here.id)])


def _archive(scope: Scope, here: Lock) -> None:
    """Another desk put new hardware in: what the old one said and proved goes to a row of its own."""
    old = replace(
        here,
        id=LockId(new_uuid7()),
        name=f"{here.name} ({here.serial})",
        registered_on=None,
        removed_on=scope.now.date(),
        periods=LockPeriods(),
        purchased=0,
    )
    # The serial is free again only after the lock has its new one.
    run(
        scope.connection, "UPDATE locks SET serial = serial || ?, firmware = '' WHERE id = ?", [(f" {old.id}", here.id)]
    )
    Locks(scope.connection).keep(old)
    secrets = """INSERT INTO lock_secrets SELECT ?, label_secret, credential_key, lock_key, site_key
        FROM lock_secrets WHERE lock_id = ?"""
    run(scope.connection, secrets, [(old.id, here.id)])
    # The label belongs to the hardware: that of the new one was never read here.
    run(scope.connection, "UPDATE lock_secrets SET label_secret = x'' WHERE lock_id = ?", [(here.id,)])
    Rules(scope.connection).move_hardware(here.id, old.id)
    replaced = "INSERT OR IGNORE INTO replaced_hardware (lock_id, serial, replaced_at) VALUES (?, ?, ?)"
    run(scope.connection, replaced, [(here.id, here.serial, to_micros(scope.now))])


class EntitlementForm:
    """Dates and stock as the platform counts them; the id is the lock's serial."""

    entity = "entitlement"
    captured = False
    DAYS = ("registered_on", "removed_on", "first_registered", "trial_end", "base_end", "option_end")

    def all_ids(self, connection: Connection) -> list[str]:  # noqa: ARG002 - nothing of it begins here
        """Return nothing: the platform alone makes them."""
        return []

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:  # noqa: ARG002 - as above
        """Return nothing."""
        return {}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return days and stock; raise Unfit."""
        bought = fields.get("purchased") or 0
        if not isinstance(bought, int) or bought < 0:
            raise Unfit("purchased")
        return stated({name: day(fields, name) for name in self.DAYS} | {"purchased": bought})

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Take dates and stock over into the locks; those of a lock that is not here wait for it."""
        query = f"SELECT serial, id FROM locks WHERE serial IN {IDS}"
        here = dict(rows_of(scope.connection, query, packed(rows)))
        told = self._untold(scope.connection)
        for serial, of in rows.items():
            if (lock_id := here.get(serial)) is None:
                continue
            dates = tuple(of.get(name) for name in self.DAYS[2:])
            kept = "first_registered = ?, trial_end = ?, base_end = ?, option_end = ?, purchased = ?, provisional = 0"
            run(scope.connection, f"UPDATE locks SET {kept} WHERE id = ?", [(*dates, of["purchased"], lock_id)])
            if lock_id not in told:
                state = "UPDATE locks SET registered_on = ?, removed_on = ? WHERE id = ?"
                gone = of.get("removed_on") if "registered_on" not in of else None
                run(scope.connection, state, [(of.get("registered_on"), gone, lock_id)])
        return {serial: WAITING for serial in rows if serial not in here}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Nothing: a lock keeps the dates it had (R59)."""

    @staticmethod
    def _untold(connection: Connection) -> set[str]:
        """Locks that were registered or released here since: what the platform said before is behind the times."""
        query = "SELECT entity_id FROM outbox WHERE changed IS NULL AND state IN ('queued', 'sent')"
        return {row[0] for row in rows_of(connection, query)}
