"""The computers of an account: what they are used for, how long their rights last."""

from __future__ import annotations

from base64 import b64encode

from sqlalchemy import Connection, func, select, update

from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.problems import Problem
from flexeria_platform.schemas_site import Devices, DeviceShown, Role
from flexeria_platform.services.grants import FULL
from flexeria_platform.services.site import check_manager
from flexeria_platform.tables import accounts, devices
from flexeria_platform.tables_site import grants, sites

MANAGER = "manager"


def list_devices(context: Context, caller: Caller) -> Devices:
    """Tell every computer of the account, the newest first."""
    newest = (
        select(
            grants.c.device_id,
            func.max(grants.c.issued_at).label("last_grant_at"),
            func.max(grants.c.not_after).label("ends_at"),
            func.max(grants.c.not_after).filter(grants.c.purpose == FULL).label("full_ends_at"),
            func.max(grants.c.epoch).label("epoch"),
        )
        .where(grants.c.account_id == caller.account_id)
        .group_by(grants.c.device_id)
        .subquery()
    )
    told = (newest.c.last_grant_at, newest.c.ends_at, newest.c.full_ends_at, newest.c.epoch.label("grant_epoch"))
    query = (
        select(devices, *told)
        .outerjoin(newest, newest.c.device_id == devices.c.id)
        .where(devices.c.account_id == caller.account_id)
        .order_by(devices.c.created_at.desc(), devices.c.id)
    )
    with reading(context.engine) as database:
        rows = database.execute(query).all()
        epoch = database.execute(select(sites.c.epoch).where(sites.c.account_id == caller.account_id)).scalar()
    found = [
        DeviceShown(
            device_id=row.id,
            name=row.name,
            exchange_key=b64encode(row.exchange_key).decode(),
            role=row.role,
            created_at=row.created_at,
            revoked_at=row.revoked_at,
            last_grant_at=row.last_grant_at,
            ends_at=row.ends_at,
            full_ends_at=row.full_ends_at,
            epoch=row.grant_epoch,
            here=row.id == caller.device_id,
        )
        for row in rows
    ]
    return Devices(devices=found, epoch=epoch or 0)


def set_role(context: Context, caller: Caller, device_id: str, role: Role) -> None:
    """Say what a computer is used for; grants it has already last as long as they said.

    Raise NotOwner, Problem forbidden, not_found, or conflict for the caller itself: so one manager's always remains.
    """
    with writing(context.engine) as database:
        check_manager(database, caller)
        if device_id == caller.device_id and role != MANAGER:
            raise Problem("conflict")
        if not set_role_within(database, caller.account_id, device_id, role):
            raise Problem("not_found")


def set_role_within(database: Connection, account_id: str, device_id: str, role: Role) -> bool:
    """Set the role of a device of an account; False when there is none."""
    mine = (devices.c.id == device_id) & (devices.c.account_id == account_id)
    return database.execute(update(devices).where(mine).values(role=role)).rowcount == 1


def set_role_for_host(context: Context, email: str, name: str, role: Role) -> int:
    """Set the role of the devices of this name, at the console; return how many there were."""
    whose = select(accounts.c.id).where(accounts.c.email == email.strip().lower()).scalar_subquery()
    named = update(devices).where(devices.c.account_id == whose, devices.c.name == name, devices.c.revoked_at.is_(None))
    with writing(context.engine) as database:
        return database.execute(named.values(role=role)).rowcount
