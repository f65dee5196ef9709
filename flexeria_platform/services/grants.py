"""Grants for a device: all rights for some weeks, and a companion that can only revoke for longer (FSP/1 section 4)."""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.grants import ALL_RIGHTS, CLOCK, OWNER, REVOKE_ONLY, STATUS, Grant, sign_grant
from flexeria_platform.problems import Problem
from flexeria_platform.schemas_site import AskClockGrant, Grants, SiteGrant, SiteKeyGrants
from flexeria_platform.services.functions import functions_of
from flexeria_platform.services.locks import own_lock
from flexeria_platform.services.site import (
    INSTALLER,
    check_manager,
    check_owner,
    insert_if_absent,
    private_keys,
    shown,
    site_of,
)
from flexeria_platform.tables import accounts, devices
from flexeria_platform.tables_site import OPERATOR_LENGTH, grants

DAY = 86_400
DAYS = {"manager": 30, INSTALLER: 14}
COMPANION_DAYS = 90
BEFORE = DAY
"""A day back, for a lock whose clock lags."""
FRESH = timedelta(days=1)
"""A grant is given again for a day, so that a device that asks often makes one row a day."""
KEPT = timedelta(days=400)
"""How long an ended grant is remembered, as long as a deleted row is (FSP/1 section 5)."""
END_OF_TIME = 2**40
"""Unix seconds beyond any clock."""
FULL, COMPANION, CLOCK_ONLY = "full", "companion", "clock"

Key = tuple[bytes, bytes]
"""A site key: public, private."""


@dataclass(frozen=True, slots=True)
class _Asker:
    """Who asks, within one transaction: the device, whom its grants name, and the site's epoch."""

    device: Row[tuple[Any, ...]]
    operator: str
    epoch: int


def grants_for(context: Context, caller: Caller) -> Grants:
    """Give the caller's device a grant and its companion for each site key of the account."""
    with writing(context.engine) as database:
        owner = functions_of(database, caller.account_id).owner
        site = site_of(database, context, caller.account_id)
        asker = _asker(database, caller, site.epoch)
        keys = private_keys(database, context, caller.account_id) if owner else {}
        _forget_old(database, context, caller.device_id)
        found = [
            SiteKeyGrants(
                site_key=b64encode(key[0]).decode(),
                primary=key[0] == site.primary_key,
                grant=_given(database, context, asker, key, FULL),
                companion=_given(database, context, asker, key, COMPANION),
            )
            for key in keys.items()
        ]
        told = shown(database, caller.account_id)
    role = asker.device.role
    return Grants(epoch=told.epoch, denied=told.denied, role=role, keys=found, server_time=context.now())


def _asker(database: Connection, caller: Caller, epoch: int) -> _Asker:
    device = database.execute(select(devices).where(devices.c.id == caller.device_id)).one()
    name = database.execute(select(accounts.c.name).where(accounts.c.id == caller.account_id)).scalar_one()
    return _Asker(device, name[:OPERATOR_LENGTH], epoch)


def _given(database: Connection, context: Context, asker: _Asker, key: Key, purpose: str) -> SiteGrant:
    """The grant of today, or a new one where there is none of this role, name and epoch."""
    now, device = context.now(), asker.device
    seconds = int(now.timestamp())
    days = DAYS[device.role] if purpose == FULL else COMPANION_DAYS
    rights = ALL_RIGHTS if purpose == FULL else REVOKE_ONLY
    same = (
        grants.c.device_id == device.id,
        grants.c.site_key == key[0],
        grants.c.purpose == purpose,
        grants.c.operator == asker.operator,
        grants.c.epoch == asker.epoch,
        grants.c.not_after <= seconds + days * DAY,
        grants.c.issued_at > now - FRESH,
        grants.c.issued_at <= now,
    )
    row = database.execute(select(grants).where(*same).order_by(grants.c.issued_at.desc())).first()
    grant_id, since, until = secrets.token_bytes(16), seconds - BEFORE, seconds + days * DAY
    if row is not None:
        grant_id, since, until = row.grant_id, row.not_before, row.not_after
    grant = Grant(grant_id, asker.operator, device.exchange_key, None, rights, since, until, asker.epoch)
    if row is None:
        database.execute(insert(grants).values(_row(context, device, key, purpose, grant)))
    return _shown(grant, key)


def _row(context: Context, device: Row[tuple[Any, ...]], key: Key, purpose: str, grant: Grant) -> dict[str, Any]:
    row = asdict(grant)
    del row["device_key"]
    kept = {"account_id": device.account_id, "device_id": device.id, "site_key": key[0], "purpose": purpose}
    return {**row, **kept, "issued_at": context.now()}


def _shown(grant: Grant, key: Key) -> SiteGrant:
    return SiteGrant(
        grant_id=grant.grant_id.hex(),
        rights=grant.rights,
        not_before=grant.not_before,
        not_after=grant.not_after,
        encoded=b64encode(sign_grant(grant, key[1])).decode(),
    )


def _forget_old(database: Connection, context: Context, device_id: str) -> None:
    ended = int((context.now() - KEPT).timestamp())
    database.execute(delete(grants).where(grants.c.device_id == device_id, grants.c.not_after < ended))


def clock_grant(context: Context, caller: Caller, wanted: AskClockGrant) -> SiteGrant:
    """Give the right to set one lock's clock where its date refuses every other grant.

    Its id follows from what it permits, so that asking again and again adds no further rights to keep.
    Raise NotOwner, NotRegistered, Problem forbidden (backwards, by an installer) or not_found (no such site key).
    """
    public = b64decode(wanted.site_key)
    with writing(context.engine) as database:
        (check_manager if wanted.backwards else check_owner)(database, caller)
        own_lock(database, wanted.serial, caller.account_id, "show_entitlement")
        site = site_of(database, context, caller.account_id)
        private = private_keys(database, context, caller.account_id).get(public)
        if private is None:
            raise Problem("not_found")
        key, asker = (public, private), _asker(database, caller, site.epoch)
        grant = _clock_grant(context, wanted, asker, public)
        row = _row(context, asker.device, key, CLOCK_ONLY, grant)
        insert_if_absent(database, grants, [row])
        same = (grants.c.account_id == caller.account_id) & (grants.c.grant_id == grant.grant_id)
        database.execute(update(grants).where(same).values(row))
    return _shown(grant, key)


def _clock_grant(context: Context, wanted: AskClockGrant, asker: _Asker, public: bytes) -> Grant:
    seconds, device = int(context.now().timestamp()), asker.device
    rights = STATUS | CLOCK | (OWNER if wanted.backwards else 0)
    since, until = (seconds - BEFORE, END_OF_TIME) if wanted.ahead else (0, seconds + DAYS[device.role] * DAY)
    facts = f"clock {wanted.serial} {int(wanted.ahead)} {int(wanted.backwards)} {asker.epoch}".encode()
    grant_id = sha256(public + device.exchange_key + facts).digest()[:16]
    return Grant(grant_id, asker.operator, device.exchange_key, wanted.serial, rights, since, until, asker.epoch)
