"""Leases: "I am programming this lock", for other desks to read; they bind nobody (FSP/1 section 4)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.schemas_site import Lease, TakeLease
from flexeria_platform.services.functions import functions_of
from flexeria_platform.services.locks import own_lock
from flexeria_platform.tables import devices
from flexeria_platform.tables_site import leases

LIFE = timedelta(minutes=30)


def take(context: Context, caller: Caller, wanted: TakeLease) -> Lease:
    """Take or renew a lease, or take one over with a reason; without one that of another is left and told.

    Raise NotRegistered.
    """
    with writing(context.engine) as database:
        functions_of(database, caller.account_id)
        own_lock(database, wanted.serial, caller.account_id, "show_entitlement")
        now = context.now().replace(microsecond=0)
        held = _held(database, caller.account_id, wanted.serial)
        mine = held is not None and held.device_id == caller.device_id
        lasting = held is not None and held.until > now
        if held is not None and lasting and not mine and wanted.reason is None:
            return _shown(held, caller)
        since = held.since if held is not None and lasting and mine else now
        row = {"device_id": caller.device_id, "since": since, "until": now + LIFE, "reason": wanted.reason or ""}
        _write(database, caller.account_id, wanted.serial, row, known=held is not None)
        found = _held(database, caller.account_id, wanted.serial)
        assert found is not None  # noqa: S101 - just written
    return _shown(found, caller)


def _held(database: Connection, account_id: str, serial: str) -> Row[tuple[Any, ...]] | None:
    query = select(leases, devices.c.name).join(devices, devices.c.id == leases.c.device_id)
    return database.execute(query.where(leases.c.account_id == account_id, leases.c.serial == serial)).first()


def _write(database: Connection, account_id: str, serial: str, row: dict[str, Any], *, known: bool) -> None:
    if known:
        mine = (leases.c.account_id == account_id) & (leases.c.serial == serial)
        database.execute(update(leases).where(mine).values(row))
    else:
        database.execute(insert(leases).values(account_id=account_id, serial=serial, **row))


def _shown(row: Row[tuple[Any, ...]], caller: Caller) -> Lease:
    return Lease(
        serial=row.serial,
        device=row.name,
        since=row.since,
        until=row.until,
        reason=row.reason,
        mine=row.device_id == caller.device_id,
    )


def end(context: Context, caller: Caller, serial: str) -> None:
    """End the caller's own lease; one of others stays."""
    mine = (
        leases.c.account_id == caller.account_id,
        leases.c.serial == serial,
        leases.c.device_id == caller.device_id,
    )
    with writing(context.engine) as database:
        database.execute(delete(leases).where(*mine))
