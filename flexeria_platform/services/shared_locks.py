"""What is known here of a shared lock: its dates, its name at the owner's desk, its credential key, its users."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, func, select

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_platform.context import Context
from flexeria_platform.services.locks import periods_of
from flexeria_platform.services.organisation_graph import living
from flexeria_platform.tables import locks
from flexeria_platform.tables_sharing import shared_users, shares
from flexeria_platform.tables_sync import entities

ShareRow = Row[tuple[Any, ...]]
SERIAL_END = 4
"""Characters of a serial that an organisation is told, to tell two locks apart at the door."""


@dataclass(frozen=True, slots=True)
class SharedLock:
    """lock_id: of its owner's desks, "" while they have not handed it over; registered: for that owner."""

    serial: str
    periods: LockPeriods
    registered: bool
    lock_id: str = ""
    name: str = ""
    building: str = ""
    credential_key: bytes | None = field(default=None, repr=False)


def shared_lock(database: Connection, context: Context, owner_id: str, serial: str) -> SharedLock:
    """Gather what is known of a lock that its owner shares."""
    row = database.execute(select(locks).where(locks.c.serial == serial)).one()
    lock_id, fields, sealed = _owners_row(database, owner_id, serial)
    return SharedLock(
        serial,
        periods_of(row),
        registered=row.account_id == owner_id,
        lock_id=lock_id,
        name=str(fields.get("name", "")),
        building=str(fields.get("building", "")),
        credential_key=_credential_key(context, fields, sealed),
    )


def _owners_row(database: Connection, owner_id: str, serial: str) -> tuple[str, Mapping[str, Any], bytes | None]:
    columns = (entities.c.id, entities.c.fields, entities.c.sealed)
    query = select(*columns).where(
        entities.c.account_id == owner_id, entities.c.entity == "lock", entities.c.deleted.is_(False)
    )
    for row in database.execute(query):
        fields = json.loads(row.fields)
        if fields.get("serial") == serial:
            return row.id, fields, row.sealed
    return "", {}, None


def _credential_key(context: Context, fields: Mapping[str, Any], sealed: bytes | None) -> bytes | None:
    text = fields.get("credential_key")
    return bytes.fromhex(text) if isinstance(text, str) else None


def issued_keys(database: Connection, owner_id: str, lock: SharedLock) -> int:
    """Keys of a lock that count as issued: to people and to organisations (R14, R53)."""
    return len(_keys_of(database, owner_id, lock.lock_id)) + open_shares(database, lock.serial)


def open_shares(database: Connection, serial: str) -> int:
    """Keys of a lock that are with organisations, withdrawn ones until the lock confirmed."""
    query = select(func.count()).select_from(shares)
    return int(
        database.execute(query.where(shares.c.serial == serial, shares.c.state != ShareState.RETURNED)).scalar_one()
    )


def people_of(database: Connection, owner_id: str, lock: SharedLock) -> int:
    """Users of a lock that its owner gave keys to."""
    return len({row.get("person_id") for row in _keys_of(database, owner_id, lock.lock_id)})


def _keys_of(database: Connection, owner_id: str, lock_id: str) -> list[Mapping[str, Any]]:
    keys = living(database, owner_id, "key").values() if lock_id else ()
    return [row for row in keys if row.get("lock_id") == lock_id and row.get("state") != KeyState.RETURNED]


def shared_user_ids(database: Connection, serial: str) -> frozenset[str]:
    """Employees that open a lock by any key; each counts as one of its users (R18, R19)."""
    query = (
        select(shared_users.c.employee_id)
        .join(shares, shares.c.id == shared_users.c.share_id)
        .where(shares.c.serial == serial, shared_users.c.state == ShareState.ISSUED)
    )
    return frozenset(database.execute(query).scalars())
