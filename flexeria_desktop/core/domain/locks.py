"""A lock as its owner knows it, and what it last said of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.periods import LockPeriods

MAX_USERS = 2_500
"""Users a lock takes over phone, remote, code and tag together (R18)."""


class LockModel(StrEnum):
    """MC motorised cylinder, DC door controller, RC rim-lock controller (R45)."""

    MC = "MC"
    DC = "DC"
    RC = "RC"

    @property
    def reports_bolt(self) -> bool:
        """Whether the lock can say if it is locked; MC and RC cannot (R45)."""
        return self is LockModel.DC


@dataclass(frozen=True, slots=True)
class Lock:
    """One lock of this profile.

    claimed_on: day the lock accepted us as its owner (FLP CLAIM); None = that half is missing.
    registered_on: day the platform accepted it for this account; None = that half is missing.
    removed_on: day it was taken off the platform; the row stays for ever (R59).
    purchased: keys bought for this lock (R14); link: the moniker it was last reached by.
    place_id: where it stands in the tree of places; building and floor say the same in words.
    """

    id: LockId
    serial: str
    model: LockModel
    name: str
    building: str = ""
    link: str = ""
    firmware: str = ""
    note: str = ""
    claimed_on: date | None = None
    registered_on: date | None = None
    removed_on: date | None = None
    periods: LockPeriods = field(default_factory=LockPeriods)
    purchased: int = 0
    zone: str = "Europe/Amsterdam"
    floor: str = ""
    place_id: str = ""

    @property
    def complete(self) -> bool:
        """Claimed and registered: only then may it be managed (FSP/1 section 1)."""
        return self.claimed_on is not None and self.registered_on is not None


@dataclass(frozen=True, slots=True)
class LockState:
    """What a lock said at its last contact; times are UTC, offset is lock minus computer in seconds (R48)."""

    seen_at: datetime
    list_version: int
    list_digest: bytes
    users: int
    credentials: int
    battery_low: bool
    clock_offset: int | None
    bolt: int
    door: int
    privacy: bool
    block: bool
    mode: int
    log_first: int
    log_next: int
    firmware: str = ""
    last_command: str = ""
    min_epoch: int = 0
    boot_id: int = 0
