"""Receipts: what a lock has proven to hold, handed on to the other desks (FSP/1 section 4, FLP/1 section 7)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import cbor2
from sqlalchemy import Connection, Row, delete, insert, select, update

from flexeria_platform import schemas_site as forms
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.problems import Problem
from flexeria_platform.services.changes import publish
from flexeria_platform.services.functions import functions_of
from flexeria_platform.services.locks import own_lock
from flexeria_platform.services.site import keep_alarm
from flexeria_platform.tables import devices
from flexeria_platform.tables_site import receipts

ENTITY = "receipt"
SIZES = {2: 16, 4: 32, 6: 32}
U32 = 2**32


class _Contradicted(Exception):
    """The lock told of two lists under one version."""

    def __init__(self, version: int, digest: bytes) -> None:
        super().__init__(version)
        self.version = version
        self.digest = digest


@dataclass(frozen=True, slots=True)
class _Read:
    version: int
    digest: bytes
    lock_time: int | None
    encoded: bytes
    stream: bytes


def keep_receipt(context: Context, caller: Caller, sent: forms.SendReceipt) -> forms.ReceiptHeld:
    """Keep a receipt that is newer than the one held and tell every desk; answer the newest.

    Its mac is for the desks, which have the lock's credential key. Raise NotRegistered, or Problem invalid (form,
    or a list that is not the proven one) or conflict (another list under a version that was proven).
    """
    found = _read(sent)
    try:
        with writing(context.engine) as database:
            functions_of(database, caller.account_id)
            own_lock(database, sent.serial, caller.account_id, "show_entitlement")
            return _keep(database, context, caller, sent.serial, found)
    except _Contradicted as strange:
        keep_alarm(context, caller, kind=ENTITY, about=sent.serial, number=found.version, told=found.digest)
        raise Problem("conflict", version=strange.version, digest=strange.digest.hex()) from strange


def _keep(database: Connection, context: Context, caller: Caller, serial: str, found: _Read) -> forms.ReceiptHeld:
    held = _held(database, caller.account_id, serial)
    if held is not None and held.version == found.version and held.digest != found.digest:
        raise _Contradicted(held.version, held.digest)
    if held is None or held.version < found.version:
        row = {
            "version": found.version,
            "digest": found.digest,
            "lock_time": found.lock_time,
            "encoded": found.encoded,
            "list": found.stream,
            "device_id": caller.device_id,
            "received_at": context.now().replace(microsecond=0),
        }
        where = {"account_id": caller.account_id, "serial": serial}
        if held is None:
            database.execute(insert(receipts).values(**where, **row))
        else:
            mine = (receipts.c.account_id == caller.account_id) & (receipts.c.serial == serial)
            database.execute(update(receipts).where(mine).values(row))
        held = _held(database, caller.account_id, serial)
        assert held is not None  # noqa: S101 - just written
        shown = _shown(held).model_dump(exclude={"serial"})
        publish(database, context, caller.account_id, ENTITY, serial, shown)
    return _shown(held)


def _held(database: Connection, account_id: str, serial: str) -> Row[tuple[Any, ...]] | None:
    query = select(receipts, devices.c.name).join(devices, devices.c.id == receipts.c.device_id)
    mine = (receipts.c.account_id == account_id) & (receipts.c.serial == serial)
    return database.execute(query.where(mine)).first()


def _shown(row: Row[tuple[Any, ...]]) -> forms.ReceiptHeld:
    return forms.ReceiptHeld(
        serial=row.serial,
        version=row.version,
        digest=row.digest.hex(),
        lock_time=row.lock_time,
        received_at=row.received_at,
        device=row.name,
    )


def receipt(context: Context, caller: Caller, serial: str) -> forms.Receipt:
    """Give the newest receipt of a lock with the list it proves; raise NotRegistered or Problem not_found."""
    with reading(context.engine) as database:
        own_lock(database, serial, caller.account_id, "show_entitlement")
        row = _held(database, caller.account_id, serial)
    if row is None:
        raise Problem("not_found")
    shown = _shown(row).model_dump()
    return forms.Receipt(**shown, receipt=b64encode(row.encoded).decode(), list=b64encode(row.list).decode())


def forget(database: Connection, context: Context, account_id: str, serial: str) -> None:
    """A lock that was given up begins anew with its list, so its receipts prove nothing any more."""
    mine = (receipts.c.account_id == account_id) & (receipts.c.serial == serial)
    if database.execute(delete(receipts).where(mine)).rowcount:
        publish(database, context, account_id, ENTITY, serial, {}, deleted=True)


def _read(sent: forms.SendReceipt) -> _Read:
    """Read a receipt as far as this server can judge it; raise Problem invalid."""
    try:
        encoded, stream = b64decode(sent.receipt, validate=True), b64decode(sent.list, validate=True)
    except ValueError as fault:
        raise Problem("invalid", fields=["body.receipt", "body.list"]) from fault
    body = _entries(encoded)
    if body[1] != sent.serial:
        raise Problem("invalid", fields=["body.receipt"])
    if len(stream) > forms.MAX_LIST or sha256(stream).digest() != body[4]:
        raise Problem("invalid", fields=["body.list"])
    return _Read(body[3], body[4], body[5], encoded, stream)


def _entries(encoded: bytes) -> dict[int, Any]:
    try:
        body = cbor2.loads(encoded)
        whole = isinstance(body, dict) and list(body) == [1, 2, 3, 4, 5, 6] and cbor2.dumps(body) == encoded
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as fault:
        raise Problem("invalid", fields=["body.receipt"]) from fault
    if not whole or not _in_form(body):
        raise Problem("invalid", fields=["body.receipt"])
    entries: dict[int, Any] = body
    return entries


def _in_form(body: dict[int, Any]) -> bool:
    sized = all(isinstance(body[key], bytes) and len(body[key]) == size for key, size in SIZES.items())
    timed = body[5] is None or _is_u32(body[5])
    return sized and isinstance(body[1], str) and _is_u32(body[3]) and timed


def _is_u32(value: Any) -> bool:
    return type(value) is int and 0 <= value < U32
