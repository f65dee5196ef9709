"""What is known here of a shared lock: its dates, its name at the owner's desk, its credential key, its users."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_platform.context import Context
from flexeria_platform.services.locks import periods_of
from flexeria_platform.services.sealed_fields import whole_fields
from flexeria_platform.tables import locks
from flexeria_platform.tables_sharing import shared_users, shares
from flexeria_platform.tables_sync import entities, key_holders

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
    lock_id, fields = _owners_row(database, context, owner_id, serial)
    credential_key = fields.get("credential_key")
    return SharedLock(
        serial,
        periods_of(row),
        registered=row.account_id == owner_id,
        lock_id=lock_id,
        name=str(fields.get("name", "")),
        building=str(fields.get("building", "")),
        credential_key=None if credential_key is None else bytes.fromhex(credential_key),
    )


def _owners_row(database: Connection, context: Context, owner_id: str, serial: str) -> tuple[str, Mapping[str, Any]]:
    columns = (entities.c.id, entities.c.fields, entities.c.sealed)
    mine = (entities.c.account_id == owner_id) & (entities.c.entity == "lock") & entities.c.deleted.is_(False)
    for row in database.execute(select(*columns).where(mine, entities.c.fields.contains(serial, autoescape=True))):
        fields = whole_fields(context, owner_id, ("lock", row.id), row.fields, row.sealed)
        if fields.get("serial") == serial:
            return row.id, fields
    return "", {}


def issued_keys(database: Connection, owner_id: str, lock: SharedLock) -> int:
    """Keys of a lock that count as issued: to people and to organisations (R14, R53)."""
    query = select(func.coalesce(func.sum(key_holders.c.issued), 0)).where(_holders(owner_id, lock))
    return int(database.execute(query).scalar_one()) + open_shares(database, lock.serial)


def open_shares(database: Connection, serial: str) -> int:
    """Keys of a lock that its owner has with organisations, withdrawn ones until the lock confirmed."""
    query = select(func.count()).select_from(shares).join(locks, _of_its_owner())
    counted = query.where(shares.c.serial == serial, shares.c.state != ShareState.RETURNED)
    return int(database.execute(counted).scalar_one())


def _of_its_owner() -> ColumnElement[bool]:
    """What somebody issued who had the lock before is no business of who has it now."""
    return (locks.c.serial == shares.c.serial) & (locks.c.account_id == shares.c.owner_id)


def people_of(database: Connection, owner_id: str, lock: SharedLock) -> int:
    """Users of a lock that its owner gave keys to."""
    query = select(func.count()).select_from(key_holders).where(_holders(owner_id, lock), key_holders.c.issued > 0)
    return int(database.execute(query).scalar_one())


def _holders(owner_id: str, lock: SharedLock) -> ColumnElement[bool]:
    return (key_holders.c.account_id == owner_id) & (key_holders.c.lock_id == lock.lock_id)


def shared_user_ids(database: Connection, serial: str) -> frozenset[str]:
    """Employees that open a lock by any key of its owner; each counts as one of its users (R18, R19)."""
    query = (
        select(shared_users.c.employee_id)
        .join(shares, shares.c.id == shared_users.c.share_id)
        .join(locks, _of_its_owner())
        .where(shares.c.serial == serial, shared_users.c.state == ShareState.ISSUED)
    )
    return frozenset(database.execute(query).scalars())
