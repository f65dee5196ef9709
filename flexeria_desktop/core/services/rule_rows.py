"""Rows of what is set at locks: settings, week schedules, holidays, firmware, hardware that was replaced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_list import LockConfig
from flexeria_desktop.core.domain.schedules import HolidayRule, Interval

LockSettings = LockConfig
"""Opening time in seconds, wrong-code limit, office hours in minutes of the day (None = none), beeper."""


@dataclass(frozen=True, slots=True)
class SettingsRow:
    """Settings of one lock: wanted, and as the last receipt proves them (None = the lock was never claimed)."""

    lock_id: LockId
    lock: str
    wanted: LockSettings
    proven: LockSettings | None

    @property
    def waits(self) -> bool:
        """Whether the lock has to be programmed for them."""
        return self.proven is not None and self.wanted != self.proven


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """A week schedule; id "" = a new one. keys and locks: how many keys not taken in use it, in how many locks."""

    id: str
    name: str
    intervals: tuple[Interval, ...]
    holidays: HolidayRule = HolidayRule.AS_USUAL
    keys: int = 0
    locks: int = 0


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """Days that count as holidays in all locks, both inclusive; id "" = a new one."""

    id: str
    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class FirmwareProgress:
    """A step of a firmware update: connect, send, restart, confirm, done; sent and total in bytes."""

    lock_id: LockId
    lock: str
    step: str
    sent: int
    total: int
    resumed_at: int = 0


@dataclass(frozen=True, slots=True)
class FirmwareOutcome:
    """How an update ended; confirmed False = the lock restarted but could not be asked, so it is not known.

    waiting: why it could not be asked, as an error code.
    """

    lock_id: LockId
    lock: str
    before: str
    version: str
    confirmed: bool
    waiting: str = ""


class ReplaceStep(StrEnum):
    """Steps of replacing hardware, in order."""

    LABEL = "label"
    CLAIM = "claim"
    REGISTER = "register"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ReplacedLock:
    """What a replacement came to; keys wait for the next programming.

    still_open: keys taken in that the old hardware never confirmed: wherever it hangs, it opens for them.
    waiting: why the platform does not know the new serial yet, as an error code, "" = it does.
    """

    lock_id: LockId
    lock: str
    old_serial: str
    serial: str
    keys: int
    still_open: int
    waiting: str = ""
