"""Rows of the care of locks: their clocks, altered events, computers that may open sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flexeria_desktop.core.domain.clocks import MOST_BACK, TOLERANCE, ClockReading
from flexeria_desktop.core.domain.ids import LockId


@dataclass(frozen=True, slots=True)
class ClockRow:
    """A lock's clock: offset = lock minus computer in seconds after the last contact, None = unset or not known.

    drift_seconds_per_day: None until it can be told; readings: newest first.
    """

    lock_id: LockId
    offset: int | None
    drift_seconds_per_day: float | None
    readings: tuple[ClockReading, ...]

    @property
    def needs_word(self) -> bool:
        """Whether it is so far ahead that it goes back only by the owner's word."""
        return self.offset is not None and self.offset > MOST_BACK

    @property
    def off(self) -> bool:
        """Whether the next contact sets it, or asks."""
        return bool(self.readings) and (self.offset is None or abs(self.offset) > TOLERANCE)


@dataclass(frozen=True, slots=True)
class EventAlarmRow:
    """An event that came with other content under a number already known; at: when that was found."""

    lock_id: LockId
    lock: str
    seq: int
    at: datetime
    event: int


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A computer that was given the right to open sessions; key: its X25519 public key in hex.

    ends_at: when its last grant with all rights ends by itself; lost_at: when it was given up for lost; here: this
    computer; role: manager or installer, empty for a computer that the platform does not know.
    """

    name: str
    key: str
    operators: tuple[str, ...]
    first_at: datetime
    last_at: datetime
    ends_at: datetime
    grants: int
    lost_at: datetime | None
    here: bool
    role: str = ""
