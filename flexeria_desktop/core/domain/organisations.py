"""What an organisation's desk manages, and keys that went to organisations, as their owner sees them (R32 to R41)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from flexeria_desktop.core.domain.entitlements import SharingStop
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.sharing import ShareState, stop_of


@dataclass(frozen=True, slots=True)
class OwnOrganisation:
    """An organisation that this account runs; handle: how owners name it; media_key: 32 bytes, seals media."""

    id: str
    name: str
    handle: str
    active_until: date
    employee_limit: int
    media_key: bytes


@dataclass(frozen=True, slots=True)
class Group:
    """Employees who shall open the same locks."""

    id: str
    organisation_id: str
    name: str


@dataclass(frozen=True, slots=True, order=True)
class EmployeeMedium:
    """ref: 16 random bytes in hex, the medium's own name; sealed: for the platform alone, it makes refs of locks."""

    kind: MediumKind
    ref: str
    mask: str
    sealed: str


@dataclass(frozen=True, slots=True)
class Employee:
    """Somebody of an organisation; until: last day, None = no bound."""

    id: str
    organisation_id: str
    name: str
    reference: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    until: date | None = None
    media: tuple[EmployeeMedium, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivedKey:
    """A key of somebody else's lock that an organisation was given; registered: the lock is still its owner's."""

    id: str
    organisation_id: str
    owner: str
    lock: str
    building: str
    serial_end: str
    state: ShareState
    issued_at: datetime
    valid_from: date | None = None
    valid_until: date | None = None
    withdrawn_at: datetime | None = None
    base_end: date | None = None
    option_end: date | None = None
    organisation_end: date | None = None
    registered: bool = True

    def stopped_by(self, day: date) -> SharingStop | None:
        """The first of the four dates that does not hold on ``day`` (R27b)."""
        periods = LockPeriods(base_end=self.base_end, option_end=self.option_end)
        return stop_of(periods, self.organisation_end, self.valid_until, day)


@dataclass(frozen=True, slots=True)
class Share:
    """A key of an own lock that was issued to an organisation; organisation: its name."""

    id: str
    serial: str
    organisation_id: str
    organisation: str
    state: ShareState
    issued_at: datetime
    valid_from: date | None = None
    valid_until: date | None = None
    schedule_id: str | None = None
    withdrawn_at: datetime | None = None
    returned_at: datetime | None = None
    organisation_end: date | None = None

    def stopped_by(self, periods: LockPeriods, day: date) -> SharingStop | None:
        """The first of the four dates that does not hold on ``day``; periods: of the lock (R27b)."""
        return stop_of(periods, self.organisation_end, self.valid_until, day)


@dataclass(frozen=True, slots=True)
class Receiver:
    """An organisation as whoever knows its handle may see it; active_until: last day of its period."""

    id: str
    handle: str
    name: str
    active_until: date


@dataclass(frozen=True, slots=True)
class ShareOrder:
    """A key of the lock with this serial for an organisation; share_id is ours, so that a repeat is harmless."""

    share_id: str
    serial: str
    organisation_id: str
    valid_from: date | None = None
    valid_until: date | None = None
    schedule_id: str | None = None


@dataclass(frozen=True, slots=True)
class OwnEvent:
    """An event of an employee at somebody else's lock; event as FLP/1 section 9 numbers it."""

    at: datetime | None
    share_id: str
    employee_id: str
    event: int
