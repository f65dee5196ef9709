"""What may be said of a lock's state, as decisions and never as sentences (R45 to R50)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum, StrEnum

from flexeria_desktop.core.domain.locks import LockModel

OPENING_SECONDS = range(2, 181)
"""Opening times a lock takes (R50)."""


class Actuation(IntEnum):
    """Actions of FLP/1 section 5, ACTUATE."""

    UNLOCK = 1
    LOCK = 2
    PRIVACY_ON = 3
    PRIVACY_OFF = 4
    BLOCK_ON = 5
    BLOCK_OFF = 6

    @property
    def held(self) -> bool:
        """Privacy and block stay until switched off, so they are read back; the rest are pulses (R46)."""
        return self not in {Actuation.UNLOCK, Actuation.LOCK}


class BoltText(StrEnum):
    """Which statement about the bolt is true; LAST_* are expectations of a lock that cannot report (R45)."""

    LOCKED = "locked"
    UNLOCKED = "unlocked"
    UNKNOWN = "unknown"
    UNKNOWN_LAST_COMMAND = "unknown_last_command"


class DoorText(StrEnum):
    """What the door sensor says; another fact than the bolt (R49)."""

    CLOSED = "closed"
    OPEN = "open"
    UNKNOWN = "unknown"


class BatteryText(StrEnum):
    """One bit, never a percentage (R47)."""

    LOW = "low"
    NOT_LOW = "not_low"


def bolt_text(model: LockModel, bolt: int, last_command: str = "") -> BoltText:
    """Return what may be said of the bolt; bolt: 0 unknown, 1 locked, 2 unlocked (FLP/1 section 5; R45)."""
    if model.reports_bolt and bolt in {1, 2}:
        return BoltText.LOCKED if bolt == 1 else BoltText.UNLOCKED
    return BoltText.UNKNOWN_LAST_COMMAND if last_command else BoltText.UNKNOWN


def door_text(door: int) -> DoorText:
    """Return what the door sensor says; door: 0 unknown, 1 closed, 2 open (FLP/1 section 5; R49)."""
    return {1: DoorText.CLOSED, 2: DoorText.OPEN}.get(door, DoorText.UNKNOWN)


def battery_text(low: bool) -> BatteryText:
    """Return the battery's one bit as a statement (R47)."""
    return BatteryText.LOW if low else BatteryText.NOT_LOW


def clamp_opening(seconds: int) -> int:
    """Return the opening time a lock will really use, 2 to 180 s (R50)."""
    return min(max(seconds, OPENING_SECONDS[0]), OPENING_SECONDS[-1])


class Mode(IntEnum):
    """Modes of a lock; the lower number wins (R50; place 6 is not known)."""

    EMERGENCY = 1
    BLOCK = 2
    BLOCK_TIME = 3
    RELEASE = 4
    RELEASE_TIME = 5
    NORMAL = 7


def strongest(modes: Iterable[Mode]) -> Mode:
    """Return the mode that decides; none set = normal (R50)."""
    return min(modes, default=Mode.NORMAL)


def opens_in_mode(modes: Iterable[Mode], authorised: bool) -> bool:
    """Whether a medium opens: emergency and release let anyone in, block nobody (R50)."""
    decisive = strongest(modes)
    if decisive is Mode.NORMAL:
        return authorised
    return decisive in {Mode.EMERGENCY, Mode.RELEASE, Mode.RELEASE_TIME}


def after_use(office: bool, may_switch: bool) -> bool:
    """Return the office state after a valid long use: toggles for a key holding the permission (R51)."""
    return office != may_switch
