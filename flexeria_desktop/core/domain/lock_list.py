"""The list a lock holds, in the words of the domain; its encoding is the lock link's business."""

from __future__ import annotations

from dataclasses import dataclass, field

from flexeria_desktop.core.domain.keys import MediumKind


@dataclass(frozen=True, slots=True, order=True)
class ListUser:
    """A user number of the lock, 1 to 65,535; no name ever goes to a lock."""

    number: int
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class ListCredential:
    """A credential as the lock holds it; times are Unix seconds, inclusive, None = no bound."""

    number: int
    user: int
    kind: MediumKind
    ref: bytes
    suspended: bool = False
    office: bool = False
    emergency: bool = False
    valid_from: int | None = None
    valid_until: int | None = None
    schedule: int = 0


@dataclass(frozen=True, slots=True)
class WeekSchedule:
    """intervals: (weekday bits, bit 0 Monday; from minute; to minute, exclusive).

    holidays: 0 as usual, 1 never, 2 always.
    """

    number: int
    intervals: tuple[tuple[int, int, int], ...]
    holidays: int = 0


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days since 1970-01-01 in the lock's own calendar, both inclusive."""

    number: int
    first_day: int
    last_day: int


@dataclass(frozen=True, slots=True)
class LockConfig:
    """opening_seconds 2 to 180 (R50), wrong_code_limit 1 to 20, office times in minutes of the day."""

    opening_seconds: int = 5
    wrong_code_limit: int = 5
    office_from: int | None = None
    office_to: int | None = None
    beeper: bool = True


@dataclass(frozen=True, slots=True)
class LockList:
    """All records of one lock."""

    users: tuple[ListUser, ...] = ()
    credentials: tuple[ListCredential, ...] = ()
    schedules: tuple[WeekSchedule, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    config: LockConfig = field(default_factory=LockConfig)
