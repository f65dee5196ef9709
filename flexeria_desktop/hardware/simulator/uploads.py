"""Lists and transactions (FLP/1 section 5, rows 4 to 10, and section 7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.hardware import cbor, receipts, records
from flexeria_desktop.hardware.commands import Command, Event, Source, Status
from flexeria_desktop.hardware.grants import Right
from flexeria_desktop.hardware.record_rules import Key
from flexeria_desktop.hardware.simulator.bodies import (
    Body,
    Field,
    Refused,
    chunk,
    is_uint,
    octets,
    several,
    uint,
    upload_length,
)
from flexeria_desktop.hardware.simulator.caller import Caller, Row, Rows
from flexeria_desktop.hardware.simulator.core import LockCore
from flexeria_desktop.hardware.simulator.data import Bank, Committed, NewEvent, Upload
from flexeria_desktop.hardware.simulator.memory import chunk_page

_CHUNKS = "chunk/"
_LIFETIME = 24 * 3600
"""Seconds of the lock's clock that an unfinished transaction lives."""
_JOURNAL = 256
"""Credentials the revocation journal holds."""
_REVOKED_AT_ONCE = 16
_BUCKETS = 64
_FULL, _DELTA = 1, 2
_PAGE_ROOM = 1_024 - 1 - 16 - 16
"""Bytes of records in a reply: L2 message less kind, authentication tag and the envelope around them."""


def list_buckets(core: LockCore, _caller: Caller, _body: Body) -> Body:
    """Row 4: version, digest and the 64 bucket digests."""
    return {1: core.data.bank.version, 2: core.digest(), 3: records.bucket_digests(core.records)}


def read_bucket(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 5: the records of a bucket from ``skip`` on, as many as fit."""
    there = [raw for (_, number), raw in core.records.items() if records.bucket_of(number) == body[1]][body[2] :]
    page: list[Any] = []
    room = _PAGE_ROOM
    for raw in there:
        room -= len(raw)
        if room < 0:
            break
        page.append(cbor.decode(raw))
    return {1: page, 2: len(page) < len(there)}


def expire(core: LockCore) -> None:
    """Drop an unfinished transaction that is 24 h old by the lock's clock."""
    upload, now = core.data.upload, core.clock.read()
    if upload is None or upload.started is None or now is None or now - upload.started < _LIFETIME:
        return
    drop(core)


def drop(core: LockCore) -> None:
    """Forget the unfinished transaction."""
    core.memory.store(replace(core.data, upload=None), pages=core.memory.dropped(_CHUNKS))


def begin(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 6: compare-and-set; the same body again resumes, before the comparison."""
    expire(core)
    wanted = cbor.encode({key: body[key] for key in range(1, 7)})
    known = _known(core, body[1])
    if known is not None:
        if known[0] != wanted:
            raise Refused(Status.INVALID, {1: 1})
        return {1: known[1]}
    bank = core.data.bank
    if body[2] != bank.version or body[3] != core.digest():
        raise Refused(Status.VERSION_CONFLICT, {1: bank.version, 2: core.digest()})
    upload = Upload(body[1], wanted, body[4], body[5] == _DELTA, body[6], 0, core.clock.read())
    core.memory.store(replace(core.data, upload=upload), pages=core.memory.dropped(_CHUNKS))
    return {1: 0}


def _known(core: LockCore, txn_id: bytes) -> tuple[bytes, int] | None:
    """Body and offset of the unfinished or the last committed transaction with this id."""
    upload, committed = core.data.upload, core.data.bank.committed
    if upload is not None and upload.txn_id == txn_id:
        return upload.body, upload.offset
    if committed is not None and committed.txn_id == txn_id:
        return committed.body, committed.length
    return None


def _unfinished(core: LockCore, txn_id: bytes) -> Upload:
    expire(core)
    upload = core.data.upload
    if upload is None or upload.txn_id != txn_id:
        raise Refused(Status.TXN_UNKNOWN)
    return upload


def store_chunk(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 7: bytes at exactly the next offset, on flash before the reply."""
    upload, data = _unfinished(core, body[1]), body[3]
    if body[2] != upload.offset:
        raise Refused(Status.BAD_OFFSET, {1: upload.offset})
    end = upload.offset + len(data)
    if end > upload.length:
        raise Refused(Status.INVALID, {1: 3})
    if data:
        page = {chunk_page(_CHUNKS, upload.offset): _on_flash(core, data)}
        core.memory.store(replace(core.data, upload=replace(upload, offset=end)), pages=page)
        core.taken += len(data)
    return {1: end}


def _on_flash(core: LockCore, data: bytes) -> bytes:
    """The chunk as flash keeps it: with a wrong bit when that fault is due."""
    due, core.spoil_chunk = core.spoil_chunk == 1, max(0, core.spoil_chunk - 1)
    return data[:-1] + bytes([data[-1] ^ 1]) if due else data


def commit(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 8: check everything, then flip bank, journal and receipt in one atomic write."""
    committed = core.data.bank.committed
    if committed is not None and committed.txn_id == body[1]:
        return _decoded(committed.receipt)
    upload = _unfinished(core, body[1])
    if upload.offset < upload.length:
        raise Refused(Status.BAD_OFFSET, {1: upload.offset})
    target = _target(core, upload)
    owner = core.data.owner
    if owner is None:
        raise Refused(Status.BAD_STATE)
    version = core.data.bank.version + 1
    receipt = receipts.encode_receipt(
        core.factory.serial,
        upload.txn_id,
        version,
        upload.target_digest,
        core.clock.read(),
        owner.credential_key,
    )
    last = Committed(upload.txn_id, upload.body, upload.length, receipt)
    new = replace(
        core.data,
        bank=Bank(version, records.full_stream(target), last),
        journal=_journal_after(core.data.journal, target),
        upload=None,
    )
    event = NewEvent(Event.LIST_COMMITTED, Source.ADMIN, detail=version)
    core.memory.store(new, [event], core.memory.dropped(_CHUNKS))
    return _decoded(receipt)


def commit_elsewhere(core: LockCore, target: dict[Key, bytes]) -> None:
    """A list that another desk wrote: the version rises, an unfinished transaction is lost, no receipt is ours."""
    records.apply_stream({}, records.full_stream(target), records.Mode.FULL)
    version = core.data.bank.version + 1
    journal = _journal_after(core.data.journal, target)
    new = replace(core.data, bank=Bank(version, records.full_stream(target)), journal=journal, upload=None)
    event = NewEvent(Event.LIST_COMMITTED, Source.ADMIN, detail=version)
    core.memory.store(new, [event], core.memory.dropped(_CHUNKS))


def _target(core: LockCore, upload: Upload) -> dict[Key, bytes]:
    """Return the list that the stream leads to, or refuse it (FLP/1 section 7, 3)."""
    stream = core.memory.joined(_CHUNKS)
    try:
        mode = records.Mode.DELTA if upload.delta else records.Mode.FULL
        target = records.apply_stream(core.records, stream, mode)
    except records.RecordRefused as refusal:
        if refusal.status is Status.NO_SPACE:
            raise Refused(Status.NO_SPACE, {1: MAX_USERS}) from refusal
        raise Refused(refusal.status, {1: refusal.index, 2: refusal.field}) from refusal
    if records.digest(target) != upload.target_digest:
        raise Refused(Status.DIGEST_MISMATCH)
    return target


def _journal_after(journal: Iterable[int], target: dict[Key, bytes]) -> tuple[int, ...]:
    """An entry stays while the new list has its credential and does not suspend it."""
    live = {one.number for one in records.list_of(target).credentials if not one.suspended}
    return tuple(number for number in journal if number in live)


def _decoded(receipt: bytes) -> Body:
    body: Body = cbor.decode(receipt)
    return body


def abort(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 9: forget the unfinished transaction."""
    _unfinished(core, body[1])
    drop(core)
    return {}


def revoke_now(core: LockCore, _caller: Caller, body: Body) -> Body:
    """Row 10: credentials that open no more, all of them or none."""
    journal = core.data.journal
    fresh = [number for number in dict.fromkeys(body[1]) if number not in journal]
    if len(journal) + len(fresh) > _JOURNAL:
        raise Refused(Status.NO_SPACE, {1: _JOURNAL})
    if fresh:
        event = NewEvent(Event.REVOCATION, Source.ADMIN, detail=len(fresh))
        core.memory.store(replace(core.data, journal=(*journal, *fresh)), [event])
    return {1: len(core.data.journal)}


_TXN = Field(1, octets(16))
_BEGIN = (
    _TXN,
    Field(2, uint()),
    Field(3, octets(32)),
    Field(4, octets(32)),
    Field(5, uint(_FULL, _DELTA)),
    Field(6, upload_length),
)
_REVOKED = several(lambda value: is_uint(value, 1), 1, _REVOKED_AT_ONCE)

ROWS: Rows = {
    Command.LIST_BUCKETS: Row(Right.STATUS, (), list_buckets),
    Command.READ_BUCKET: Row(Right.STATUS, (Field(1, uint(0, _BUCKETS - 1)), Field(2, uint())), read_bucket),
    Command.TXN_BEGIN: Row(Right.WRITE, _BEGIN, begin),
    Command.TXN_CHUNK: Row(Right.WRITE, (_TXN, Field(2, uint()), Field(3, chunk)), store_chunk),
    Command.TXN_COMMIT: Row(Right.WRITE, (_TXN,), commit),
    Command.TXN_ABORT: Row(Right.WRITE, (_TXN,), abort),
    Command.REVOKE_NOW: Row(Right.REVOKE, (Field(1, _REVOKED),), revoke_now),
}
