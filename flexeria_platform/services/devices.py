"""Enrolment: a single-use token becomes a device with a token of its own."""

from __future__ import annotations

from base64 import b64decode

from sqlalchemy import insert, select, update

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_platform import schemas
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.problems import Problem
from flexeria_platform.sealing import new_token, token_hash
from flexeria_platform.services.accounts import account_within
from flexeria_platform.tables import devices, enrolment_tokens


def enrol_device(context: Context, token: str, wanted: schemas.EnrolDevice) -> schemas.EnrolledDevice:
    """Use an enrolment token up and make the device; raise Problem unauthenticated."""
    now = context.now()
    hashed = token_hash(token)
    consume = (
        update(enrolment_tokens)
        .where(
            enrolment_tokens.c.token_hash == hashed,
            enrolment_tokens.c.used_at.is_(None),
            enrolment_tokens.c.expires_at > now,
        )
        .values(used_at=now)
    )
    find = select(enrolment_tokens.c.account_id).where(enrolment_tokens.c.token_hash == hashed)
    device_id, device_token = new_uuid7(), new_token("device")
    with writing(context.engine) as database:
        if database.execute(consume).rowcount != 1:
            raise Problem("unauthenticated")
        account_id = database.execute(find).scalar_one()
        row = {
            "id": device_id,
            "account_id": account_id,
            "name": wanted.name,
            "exchange_key": b64decode(wanted.exchange_key),
            "signing_key": b64decode(wanted.signing_key),
            "token_hash": token_hash(device_token),
            "created_at": now,
        }
        database.execute(insert(devices).values(row))
        who = account_within(database, account_id, context.today())
    return schemas.EnrolledDevice(device_id=device_id, account=who, token=device_token)
