"""Computers that were given the right to open sessions with locks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class IssuedGrant:
    """A grant as it was made (FLP/1 section 4); not_before and not_after in Unix seconds, both inclusive.

    encoded: what opens sessions together with the device's key; empty when it was made for one moment only.
    """

    grant_id: bytes
    device_name: str
    device_key: bytes
    operator: str
    not_before: int
    not_after: int
    epoch: int
    issued_at: datetime
    denied_at: datetime | None = None
    encoded: bytes = field(default=b"", repr=False)
