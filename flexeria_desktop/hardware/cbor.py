"""Deterministic CBOR (RFC 8949 section 4.2.1), the only form FLP/1 knows.

Integers, byte and text strings, arrays, maps with integer keys, true, false and null.
"""

from __future__ import annotations

import io
from typing import Any, NoReturn

import cbor2

MAX_DEPTH = 16
"""The deepest FLP/1 message nests 6 levels; the bound keeps hostile input from exhausting the stack."""

_INT_LIMIT = 2**64
# The library turns these tags into values of its own; every tag is refused before its content counts.
_LIBRARY_TAGS = (
    *(0, 1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54, 100),
    *(256, 258, 260, 261, 1004, 43000, 55799),
)


class NotDeterministic(ValueError):
    """The bytes are not one item of deterministic CBOR, or the value has no such form."""


def encode(value: Any) -> bytes:
    """Return the only encoding of ``value``; raise NotDeterministic for what FLP/1 has no form for."""
    return cbor2.dumps(_ordered(value, 0))


def decode(data: bytes) -> Any:
    """Return the value of exactly one item; raise NotDeterministic."""
    value, end = decode_prefix(data, 0)
    if end != len(data):
        raise NotDeterministic("bytes after the item")
    return value


def decode_prefix(data: bytes, offset: int) -> tuple[Any, int]:
    """Return the item that begins at ``offset`` and the offset after it; raise NotDeterministic."""
    stream = io.BytesIO(data)
    stream.seek(offset)
    try:
        value = cbor2.CBORDecoder(
            stream,
            tag_hook=_refuse_tag,
            semantic_decoders=dict.fromkeys(_LIBRARY_TAGS, _refuse_tag),
            max_depth=MAX_DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
        ).decode()
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as fault:
        raise NotDeterministic(type(fault).__name__) from fault
    end = stream.tell()
    if encode(value) != data[offset:end]:
        raise NotDeterministic("not the shortest or sorted form")
    return value, end


def _refuse_tag(*_arguments: object) -> NoReturn:
    raise NotDeterministic("a tag")


def _ordered(value: Any, depth: int) -> Any:
    """Copy ``value`` with map keys in bytewise order of their encodings."""
    if depth > MAX_DEPTH:
        raise NotDeterministic("nested too deep")
    kind = type(value)
    if value is None or kind in (bool, str, bytes):
        return value
    if isinstance(value, int):
        if not -_INT_LIMIT <= value < _INT_LIMIT:
            raise NotDeterministic("an integer over 64 bits")
        return int(value)
    if kind in (list, tuple):
        return [_ordered(item, depth + 1) for item in value]
    if kind is dict:
        return {key: _ordered(value[key], depth + 1) for key in sorted(value, key=_key_order)}
    raise NotDeterministic(f"a value of type {kind.__name__}")


def _key_order(key: Any) -> tuple[bool, int]:
    """Order integer keys as their encodings sort: 0, 1, … before -1, -2, …"""
    if not isinstance(key, int) or isinstance(key, bool):
        raise NotDeterministic("a map key that is no integer")
    return key < 0, abs(key)
