"""Reading back what a lock holds, bucket by bucket, proven by its digests (FLP/1 section 7)."""

from __future__ import annotations

from typing import Any

from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.hardware import cbor, records
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import ProtocolViolated
from flexeria_desktop.hardware.replies import BUCKET_DIGEST, BUCKETS, DIGEST, Reply
from flexeria_desktop.hardware.session import Session

MAX_PER_REPLY = 256
"""A reply of 1,024 bytes holds fewer of the shortest records, 4 bytes each."""

Key = tuple[int, int]


async def read_list(session: Session, known: LockList | None = None) -> LockList:
    """Return the list in force; raise ProtocolViolated when records and digests disagree.

    known: what it probably holds; only buckets with another digest than that are read.
    """
    head = Reply("buckets", await session.request(Command.LIST_BUCKETS, {}))
    digest = head.octets(2, DIGEST)
    buckets = head.octets(3, BUCKETS * BUCKET_DIGEST)
    before = records.records_of(known) if known is not None else {}
    likely = records.bucket_digests(before)
    unequal = {n for n in range(BUCKETS) if _bucket(buckets, n) != _bucket(likely, n)}
    held = {key: encoded for key, encoded in before.items() if records.bucket_of(key[1]) not in unequal}
    empty = _bucket(records.bucket_digests({}), 0)
    for bucket in sorted(unequal):
        if _bucket(buckets, bucket) != empty:
            await _read_bucket(session, bucket, held)
    if records.bucket_digests(held) != buckets or records.digest(held) != digest:
        raise ProtocolViolated(what="digest")
    try:
        return records.decode_list(records.full_stream(held))
    except records.RecordRefused as failure:
        raise ProtocolViolated(what="record") from failure


def _bucket(digests: bytes, number: int) -> bytes:
    return digests[number * BUCKET_DIGEST :][:BUCKET_DIGEST]


async def _read_bucket(session: Session, bucket: int, held: dict[Key, bytes]) -> None:
    skip, size = 0, sum(map(len, held.values()))
    while True:
        reply = Reply("bucket", await session.request(Command.READ_BUCKET, {1: bucket, 2: skip}))
        rows = reply.items(1, MAX_PER_REPLY)
        for row in rows:
            key = _key(row, bucket)
            held[key] = cbor.encode(row)
            size += len(held[key])
        if size > records.MAX_STREAM:
            raise ProtocolViolated(what="list too long")
        skip += len(rows)
        if not reply.flag(2):
            return
        if not rows:
            raise ProtocolViolated(what="bucket")


def _key(row: Any, bucket: int) -> Key:
    match row:
        case [int(kind), int(number), *_] if records.bucket_of(number) == bucket:
            return kind, number
        case _:
            raise ProtocolViolated(what="record")
