"""Canonical JSON and the digest of everything an account shares; platform and desk make the same one.

A line is ``["entity","id",rev,{fields}]`` and its newline, fields null for a deleted row; lines are sorted by
(entity, id). The digest is SHA-256 over all lines in UTF-8.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

_encode = msgspec.json.Encoder(order="sorted").encode


def canonical(value: Any) -> str:
    """JSON with sorted keys, without blanks and escapes beyond what JSON needs; no fractions."""
    return _encode(value).decode()


def row_line(entity: str, row_id: str, rev: int, fields: Mapping[str, Any] | None) -> bytes:
    """One row as it stands in a snapshot, newline included; None = the row is deleted."""
    return (canonical([entity, row_id, rev, fields]) + "\n").encode()


def raw_line(entity: str, row_id: str, rev: int, fields: str | None) -> bytes:
    """The same for fields that are canonical JSON already."""
    return f'["{entity}",{canonical(row_id)},{rev},{fields or "null"}]\n'.encode()


class Digest:
    """Adds up lines in the order of (entity, id); whoever feeds it keeps that order."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self.count = 0

    def add(self, line: bytes) -> None:
        """Take one line, newline included."""
        self._hash.update(line)
        self.count += 1

    def hex(self) -> str:
        """The digest of all lines so far."""
        return self._hash.hexdigest()


def digest_of(rows: Iterable[tuple[str, str, int, Mapping[str, Any] | None]]) -> str:
    """The digest of rows (entity, id, rev, fields or None) in any order."""
    found = Digest()
    for entity, row_id, rev, fields in sorted(rows, key=lambda row: row[:2]):
        found.add(row_line(entity, row_id, rev, fields))
    return found.hex()
