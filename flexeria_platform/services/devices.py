"""Devices: enrolled by a signed-in computer or by a token from the console, listed, revoked."""

from __future__ import annotations

import hmac
from base64 import b64decode
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_platform import schemas, schemas_identity
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.problems import Problem
from flexeria_platform.sealing import token_hash
from flexeria_platform.services.accounts import account_within
from flexeria_platform.services.functions import functions_of
from flexeria_platform.services.site import check_role, end_rights
from flexeria_platform.services.tokens import (
    bearer_of,
    bind_family,
    end_device_families,
    open_family,
)
from flexeria_platform.tables import devices, enrolment_tokens
from flexeria_platform.tables_identity import token_families

DeviceRow = Row[tuple[Any, ...]]


def enrol_device(context: Context, token: str, wanted: schemas.EnrolDevice) -> schemas_identity.EnrolledDevice:
    """Make the device of a sign-in, or of an enrolment token, which is used up.

    Raise Problem unauthenticated, device_bound (this sign-in has its device), or not_found (the device that is to
    sign in again).
    """
    bearer = bearer_of(context, token)
    with writing(context.engine) as database:
        account_id = _use_enrolment(database, context, token) if bearer is None else bearer.account_id
        if bearer is not None and (made := _made_before(database, bearer.family_id, wanted)):
            return schemas_identity.EnrolledDevice(
                device_id=made, account=account_within(database, account_id, context.today())
            )
        device_id = _known_device(database, account_id, wanted) or _new_device(database, context, account_id, wanted)
        who = account_within(database, account_id, context.today())
        if bearer is not None:
            bind_family(database, context, bearer.family_id, device_id)
            return schemas_identity.EnrolledDevice(device_id=device_id, account=who)
        end_device_families(database, device_id, context.now())
        pair = open_family(database, context, account_id, device_id)
    return schemas_identity.EnrolledDevice(
        device_id=device_id,
        account=who,
        access_token=pair.access_token,
        refresh_token=pair.refresh_token,
        expires_in=pair.expires_in,
    )


def _made_before(database: Connection, family_id: str, wanted: schemas.EnrolDevice) -> str | None:
    """Hold the family; None when it is still without a device. The same request again, its answer lost, is no error."""
    query = select(token_families.c.device_id).where(token_families.c.id == family_id).with_for_update()
    device_id = database.execute(query).scalar_one()
    if device_id is None:
        return None
    if not _same_keys(database.execute(select(devices).where(devices.c.id == device_id)).one(), wanted):
        raise Problem("device_bound")
    return str(device_id)


def _use_enrolment(database: Connection, context: Context, token: str) -> str:
    now, hashed = context.now(), token_hash(token)
    consume = (
        update(enrolment_tokens)
        .where(
            enrolment_tokens.c.token_hash == hashed,
            enrolment_tokens.c.used_at.is_(None),
            enrolment_tokens.c.expires_at > now,
        )
        .values(used_at=now)
    )
    if database.execute(consume).rowcount != 1:
        raise Problem("unauthenticated")
    find = select(enrolment_tokens.c.account_id).where(enrolment_tokens.c.token_hash == hashed)
    return str(database.execute(find).scalar_one())


def _known_device(database: Connection, account_id: str, wanted: schemas.EnrolDevice) -> str | None:
    """A device that signs in again names itself; its keys must be those it had, its name may be new."""
    if wanted.device_id is None:
        return None
    query = select(devices).where(
        devices.c.id == wanted.device_id, devices.c.account_id == account_id, devices.c.revoked_at.is_(None)
    )
    row = database.execute(query).one_or_none()
    if row is None or not _same_keys(row, wanted):
        raise Problem("not_found")
    database.execute(update(devices).where(devices.c.id == row.id).values(name=wanted.name))
    return str(row.id)


def _same_keys(row: DeviceRow, wanted: schemas.EnrolDevice) -> bool:
    kept = bytes(row.exchange_key) + bytes(row.signing_key)
    return hmac.compare_digest(kept, b64decode(wanted.exchange_key) + b64decode(wanted.signing_key))


def _new_device(database: Connection, context: Context, account_id: str, wanted: schemas.EnrolDevice) -> str:
    device_id = new_uuid7()
    row = {
        "id": device_id,
        "account_id": account_id,
        "name": wanted.name,
        "exchange_key": b64decode(wanted.exchange_key),
        "signing_key": b64decode(wanted.signing_key),
        "created_at": context.now(),
    }
    database.execute(insert(devices).values(row))
    return device_id


def revoke_device(context: Context, account_id: str, device_id: str, by: str | None = None) -> None:
    """End a device, all its tokens and its rights at locks; a second time changes nothing.

    by: the device that asks, None = a person who signed in. Raise Problem not_found, or forbidden for the computer of
    an installer that asks for another: it could shut all the others out of every lock.
    """
    now = context.now()
    with writing(context.engine) as database:
        mine = (devices.c.id == device_id, devices.c.account_id == account_id)
        # The account's row first, as everywhere: two requests never hold what the other one waits for.
        functions_of(database, account_id)
        if database.execute(select(devices.c.id).where(*mine)).one_or_none() is None:
            raise Problem("not_found")
        if by is not None and by != device_id:
            check_role(database, by)
        gone = update(devices).where(*mine, devices.c.revoked_at.is_(None)).values(revoked_at=now)
        if database.execute(gone).rowcount == 1:
            end_rights(database, context, account_id, device_id)
        end_device_families(database, device_id, now)


def devices_of(
    database: Connection, context: Context, account_id: str, current: str | None = None
) -> list[schemas_identity.Device]:
    """The devices of an account that were not revoked, oldest first."""
    lives = (
        select(
            token_families.c.device_id,
            func.max(token_families.c.rotated_at).label("seen"),
            func.count().label("families"),
        )
        .where(token_families.c.account_id == account_id)
        .group_by(token_families.c.device_id)
    )
    alive = lives.where(token_families.c.revoked_at.is_(None), token_families.c.refresh_until > context.now())
    seen = {row.device_id: row.seen for row in database.execute(lives)}
    signed_in = {row.device_id for row in database.execute(alive)}
    mine = (
        select(devices)
        .where(devices.c.account_id == account_id, devices.c.revoked_at.is_(None))
        .order_by(devices.c.created_at, devices.c.id)
    )
    return [
        schemas_identity.Device(
            device_id=row.id,
            name=row.name,
            created_at=row.created_at,
            last_seen=seen.get(row.id),
            signed_in=row.id in signed_in,
            current=row.id == current,
        )
        for row in database.execute(mine)
    ]
