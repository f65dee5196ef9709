"""The list as records, digests and transaction streams (FLP/1 section 7)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import (
    Holiday,
    ListCredential,
    ListUser,
    LockConfig,
    LockList,
    WeekSchedule,
)
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.record_rules import (
    CONFIG,
    CREDENTIAL,
    HOLIDAY,
    SCHEDULE,
    USER,
    Key,
    RecordRefused,
    check_form,
    check_key,
    check_rules,
    wrong,
)

__all__ = [
    "BUCKETS",
    "DEFAULT_LIST",
    "MAX_STREAM",
    "Mode",
    "Operation",
    "Outgoing",
    "RecordRefused",
    "apply_stream",
    "bucket_digests",
    "bucket_of",
    "decode_list",
    "delta_stream",
    "digest",
    "encode_list",
    "full_stream",
    "list_of",
    "parse_stream",
    "records_of",
    "shortest_stream",
]

BUCKETS = 64
MAX_STREAM = 524_288
"""Bytes of one transaction."""
DEFAULT_LIST = LockList()
"""What a new lock holds: the default config alone."""

_BUCKET_DIGEST = 8
_PUT, _DELETE = 1, 2
_SUSPENDED, _OFFICE, _EMERGENCY = 1, 2, 4

Records = Mapping[Key, bytes]
"""Encodings by (kind, id)."""


class Mode(IntEnum):
    """Modes of a transaction stream."""

    FULL = 1
    DELTA = 2


@dataclass(frozen=True, slots=True)
class Operation:
    """One step of a stream: put ``encoded``, None = delete; index = place in the stream from 0."""

    index: int
    key: Key
    encoded: bytes | None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a transaction sends: the stream with its mode, and the digest of the list it leads to."""

    mode: Mode
    stream: bytes
    digest: bytes


# --- lists --------------------------------------------------------------------------------------------------


def encode_list(lock_list: LockList) -> bytes:
    """Return the full stream of a list."""
    return full_stream(records_of(lock_list))


def decode_list(stream: bytes) -> LockList:
    """Read a full stream with all rules of section 7; raise RecordRefused."""
    return list_of(apply_stream({}, stream, Mode.FULL))


def records_of(lock_list: LockList) -> dict[Key, bytes]:
    """Return the encoded records of a list, sorted by (kind, id)."""
    config = lock_list.config
    rows: list[list[Any]] = [[USER, user.number, int(user.disabled)] for user in lock_list.users]
    rows += [_credential_row(credential) for credential in lock_list.credentials]
    rows += [[SCHEDULE, s.number, [list(i) for i in s.intervals], s.holidays] for s in lock_list.schedules]
    rows += [[HOLIDAY, h.number, h.first_day, h.last_day] for h in lock_list.holidays]
    office = [config.office_from, config.office_to]
    rows.append([CONFIG, 1, config.opening_seconds, config.wrong_code_limit, *office, config.beeper])
    return {(row[0], row[1]): cbor.encode(row) for row in sorted(rows, key=lambda row: row[:2])}


def list_of(records: Records) -> LockList:
    """Return the list that valid records make up."""
    rows: dict[int, list[list[Any]]] = {kind: [] for kind in range(USER, CONFIG + 1)}
    for key in sorted(records):
        rows[key[0]].append(cbor.decode(records[key]))
    return LockList(
        users=tuple(ListUser(number, bool(flags)) for _, number, flags in rows[USER]),
        credentials=tuple(map(_credential, rows[CREDENTIAL])),
        schedules=tuple(WeekSchedule(n, tuple(map(_interval, i)), h) for _, n, i, h in rows[SCHEDULE]),
        holidays=tuple(Holiday(*row[1:]) for row in rows[HOLIDAY]),
        config=LockConfig(*rows[CONFIG][0][2:]),
    )


def _credential_row(credential: ListCredential) -> list[Any]:
    c = credential
    flags = _SUSPENDED * c.suspended + _OFFICE * c.office + _EMERGENCY * c.emergency
    return [CREDENTIAL, c.number, c.user, int(c.kind), c.ref, flags, c.valid_from, c.valid_until, c.schedule]


def _credential(row: list[Any]) -> ListCredential:
    _, number, user, kind, ref, flags, valid_from, valid_until, schedule = row
    return ListCredential(
        number=number,
        user=user,
        kind=MediumKind(kind),
        ref=ref,
        suspended=bool(flags & _SUSPENDED),
        office=bool(flags & _OFFICE),
        emergency=bool(flags & _EMERGENCY),
        valid_from=valid_from,
        valid_until=valid_until,
        schedule=schedule,
    )


def _interval(row: list[int]) -> tuple[int, int, int]:
    weekdays, begin, end = row
    return weekdays, begin, end


# --- digests ------------------------------------------------------------------------------------------------


def digest(records: Records) -> bytes:
    """Return SHA-256 over all records in order, 32 bytes."""
    return hashlib.sha256(full_stream(records)).digest()


def bucket_of(number: int) -> int:
    """Return the bucket 0 to 63 of a record id."""
    return number % BUCKETS


def bucket_digests(records: Records) -> bytes:
    """Return the 64 bucket digests of 8 bytes, 512 bytes."""
    hashes = [hashlib.sha256() for _ in range(BUCKETS)]
    for key in sorted(records):
        hashes[bucket_of(key[1])].update(records[key])
    return b"".join(bucket.digest()[:_BUCKET_DIGEST] for bucket in hashes)


# --- streams ------------------------------------------------------------------------------------------------


def full_stream(records: Records) -> bytes:
    """Return all records sorted by (kind, id), concatenated."""
    return b"".join(records[key] for key in sorted(records))


def delta_stream(base: Records, target: Records) -> bytes:
    """Return the operations that make ``target`` out of ``base``."""
    changed = [key for key in sorted(base.keys() | target.keys()) if base.get(key) != target.get(key)]
    return b"".join(_operation(key, target.get(key)) for key in changed)


def shortest_stream(wanted: LockList, base: LockList | None) -> Outgoing:
    """Return the shorter stream, delta or full; base None = unknown, so full.

    Nothing to change still makes a stream of one put, of the config: a lock gives a receipt for a commit alone.
    """
    target = records_of(wanted)
    full = Outgoing(Mode.FULL, full_stream(target), digest(target))
    if base is None:
        return full
    delta = delta_stream(records_of(base), target) or _operation((CONFIG, 1), target[CONFIG, 1])
    return Outgoing(Mode.DELTA, delta, full.digest) if len(delta) < len(full.stream) else full


def parse_stream(stream: bytes, mode: Mode) -> list[Operation]:
    """Read a stream; raise RecordRefused for the first record out of form or order."""
    operations: list[Operation] = []
    offset = 0
    while offset < len(stream):
        index = len(operations)
        try:
            value, end = cbor.decode_prefix(stream, offset)
        except cbor.NotDeterministic as fault:
            raise wrong(index, None) from fault
        operation = _full(index, value, stream[offset:end]) if mode == Mode.FULL else _delta(index, value)
        if operations and operation.key <= operations[-1].key:
            raise wrong(index, 1)
        operations.append(operation)
        offset = end
    return operations


def apply_stream(base: Records, stream: bytes, mode: Mode) -> dict[Key, bytes]:
    """Return the records after a commit, checked by all rules of section 7; raise RecordRefused.

    base: the records in force; mode full replaces them.
    """
    operations = parse_stream(stream, mode)
    records = {} if mode == Mode.FULL else dict(base)
    places: dict[Key, int] = {}
    for operation in operations:
        if operation.encoded is None:
            records.pop(operation.key, None)
        else:
            records[operation.key] = operation.encoded
            places[operation.key] = operation.index
    check_rules({key: cbor.decode(records[key]) for key in records}, places)
    return {key: records[key] for key in sorted(records)}


def _operation(key: Key, encoded: bytes | None) -> bytes:
    if encoded is None:
        return cbor.encode([_DELETE, *key])
    return cbor.encode([_PUT, cbor.decode(encoded)])


def _full(index: int, record: Any, encoded: bytes) -> Operation:
    return Operation(index, check_form(record, index), encoded)


def _delta(index: int, value: Any) -> Operation:
    match value:
        case [1, record] if type(value[0]) is int:
            return Operation(index, check_form(record, index), cbor.encode(record))
        case [2, kind, number]:
            return Operation(index, check_key(kind, number, index), None)
    raise wrong(index, None)
