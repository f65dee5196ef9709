"""Typed identifiers; each is a UUIDv7 made by the client (RFC 9562, section 5.7)."""

from __future__ import annotations

import secrets
import time
from typing import NewType
from uuid import UUID

LockId = NewType("LockId", str)
PersonId = NewType("PersonId", str)
KeyId = NewType("KeyId", str)
OpId = NewType("OpId", str)


def new_uuid7() -> str:
    """Return a new UUIDv7 as lower-case text; sorts by the millisecond it was made in."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    return str(UUID(int=value | 0b10 << 62 | secrets.randbits(62)))


def made_at(row_id: str) -> float | None:
    """Return when a UUIDv7 was made, in Unix seconds by its maker's clock; None for any other id."""
    try:
        value = UUID(row_id)
    except ValueError:
        return None
    return (value.int >> 80) / 1000 if value.version == 7 else None
