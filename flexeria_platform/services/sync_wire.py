"""Bodies of syncing, decoded strictly and encoded without detours (FSP/1 section 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from flexeria_desktop.core.domain.syncing.ops import SyncOp
from flexeria_platform.problems import Problem

MOST_OPS = 1000
"""Ops of one request; told with each answer, for desks begin with the 500 that every platform takes (decision 16)."""
HASH_BYTES = 16
MOST_NAMES = 64
"""Fields that one op sets or unsets."""

_Count = Annotated[int, Meta(ge=0, le=2**53)]
_Number = Annotated[int, Meta(ge=1, le=2**53)]
_Text = Annotated[str, Meta(max_length=200)]
_Name = Annotated[str, Meta(max_length=40)]


# The decoder's own patterns take six times as long as everything else it does: these are looked at afterwards.
_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_uuid = re.compile(_UUID).fullmatch
_action = lru_cache(maxsize=256)(re.compile(r"(create|change|delete)(\.[a-z_]+)*").fullmatch)
ZERO = "\0"
"""A character that PostgreSQL could not keep."""


class WireOp(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """An op in the agreed form, but for its texts (``_in_form``); what it says of its row is judged later."""

    op_id: str
    device_seq: _Number
    entity: Annotated[str, Meta(max_length=20)]
    id: str
    base_rev: _Count
    set: Annotated[dict[_Name, Any], Meta(max_length=MOST_NAMES)] = {}
    unset: Annotated[list[_Name], Meta(max_length=MOST_NAMES)] = []
    action: Annotated[str, Meta(max_length=40)] = "change"
    actor: _Text = ""
    reason: _Text | None = None
    at: Annotated[str, Meta(max_length=40)] = ""


class _Envelope(msgspec.Struct):
    """What an op must have so that it can be answered at all."""

    op_id: Annotated[str, Meta(pattern=rf"^{_UUID}\Z")]
    device_seq: _Number


class _Push(msgspec.Struct, forbid_unknown_fields=True):
    device_seq_from: _Number
    ops: Annotated[list[msgspec.Raw], Meta(max_length=MOST_OPS)]


class Result(msgspec.Struct, omit_defaults=True):
    """The answer on one op; was: the stored outcome that a duplicate repeats; rev: of the row after it."""

    op_id: str
    result: str
    rev: int | None = None
    was: str | None = None
    code: str | None = None
    conflicts: list[str] | None = None


@dataclass(slots=True)
class Arrived:
    """An op and the fingerprint of its content; op None = it is in no agreed form."""

    op_id: str
    device_seq: int
    fingerprint: bytes
    op: SyncOp | None


_push = msgspec.json.Decoder(_Push)
_op = msgspec.json.Decoder(WireOp)
_envelope = msgspec.json.Decoder(_Envelope)
_any = msgspec.json.Decoder()
_encoder = msgspec.json.Encoder(order="sorted")


def read_push(body: bytes) -> tuple[int, list[Arrived]]:
    """Read a batch: the first number it is to have, its ops in order; raise Problem invalid."""
    try:
        push = _push.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise Problem("invalid", fields=["body"]) from error
    ops = [_arrived(number, bytes(raw)) for number, raw in enumerate(push.ops)]
    for number, arrived in enumerate(ops):
        if arrived.device_seq != push.device_seq_from + number:
            raise Problem("invalid", fields=[f"body.ops.{number}.device_seq"])
    return push.device_seq_from, ops


def _arrived(number: int, raw: bytes) -> Arrived:
    try:
        wire = _op.decode(raw)
    except msgspec.ValidationError:
        return _malformed(number, raw)
    if not _in_form(wire):
        return _malformed(number, raw)
    content = (wire.entity, wire.id, wire.base_rev, wire.set, wire.unset, wire.action, wire.actor, wire.reason, wire.at)
    op = SyncOp(
        wire.op_id,
        wire.entity,
        wire.id,
        wire.base_rev,
        wire.set,
        tuple(wire.unset),
        wire.action,
        wire.actor,
        wire.reason or "",
        wire.at,
    )
    return Arrived(wire.op_id, wire.device_seq, _fingerprint(content), op)


def _in_form(wire: WireOp) -> bool:
    texts = ZERO not in wire.actor and ZERO not in (wire.reason or "")
    return texts and bool(_uuid(wire.op_id) and _uuid(wire.id) and _action(wire.action))


def _malformed(number: int, raw: bytes) -> Arrived:
    """This op alone is refused, if it says at least which one it is."""
    try:
        envelope, members = _envelope.decode(raw), _any.decode(raw)
    except msgspec.ValidationError as error:
        raise Problem("invalid", fields=[f"body.ops.{number}"]) from error
    content = {name: value for name, value in members.items() if name != "device_seq"}
    return Arrived(envelope.op_id, envelope.device_seq, _fingerprint(content), None)


def _fingerprint(content: Any) -> bytes:
    return blake2b(_encoder.encode(content), digest_size=HASH_BYTES).digest()


def results_body(results: list[Result], device_seq: int, cursors: tuple[str, str] | None) -> bytes:
    """The answer to a batch. cursors: between them the log holds this batch alone, and all of it as it was wanted."""
    answer = {"device_seq": device_seq, "most_ops": MOST_OPS, "results": results}
    if cursors is not None:
        answer |= {"cursor_before": cursors[0], "cursor_after": cursors[1]}
    return _encoder.encode(answer)
