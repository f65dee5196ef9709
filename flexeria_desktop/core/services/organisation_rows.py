"""What screens read of organisations and shared keys; frozen, without any way to the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flexeria_desktop.core.domain.entitlements import SharingPart, SharingStop
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.sharing import ShareState


@dataclass(frozen=True, slots=True)
class StopRow:
    """What stopped sharing and its last day; None = it never ran."""

    by: SharingPart
    end: date | None

    @property
    def since(self) -> date | None:
        """First day on which it was over."""
        return None if self.end is None else self.end + timedelta(days=1)


def stop_row(stop: SharingStop | None) -> StopRow | None:
    """A stop as a row, None for none."""
    return None if stop is None else StopRow(stop.by, stop.end)


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """active: whether its period runs today; afterwards it may only read and detach (R41)."""

    id: str
    name: str
    handle: str
    active_until: date
    active: bool
    employees: int
    employee_limit: int

    @property
    def places(self) -> int:
        """Employees that may still be added (R35 to R37)."""
        return max(0, self.employee_limit - self.employees) if self.active else 0


@dataclass(frozen=True, slots=True)
class NamedRow:
    """Something by its name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class EmployeeMediumRow:
    """A medium as it may be shown."""

    ref: str
    kind: MediumKind
    mask: str


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """opens: the locks he opens by any path of his groups (R39)."""

    id: str
    name: str
    reference: str
    email: str
    phone: str
    note: str
    until: date | None
    media: tuple[EmployeeMediumRow, ...]
    groups: tuple[NamedRow, ...]
    opens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group with those in it and the received keys it has."""

    id: str
    name: str
    members: tuple[NamedRow, ...]
    keys: tuple[NamedRow, ...]


@dataclass(frozen=True, slots=True)
class ReceivedKeyRow:
    """A received key; opens: employees it opens for; linkable: whether a group may get it now."""

    id: str
    lock: str
    building: str
    serial_end: str
    owner: str
    state: ShareState
    issued_at: datetime
    withdrawn_at: datetime | None
    valid_from: date | None
    valid_until: date | None
    registered: bool
    stopped_by: StopRow | None
    groups: tuple[NamedRow, ...]
    opens: int
    linkable: bool


@dataclass(frozen=True, slots=True)
class OrganisationView:
    """One organisation with everything in it."""

    organisation: OrganisationRow
    received: tuple[ReceivedKeyRow, ...]
    groups: tuple[GroupRow, ...]
    employees: tuple[EmployeeRow, ...]


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A key of an own lock that went to an organisation.

    schedule: its name, empty = at any hour; users: employees that shall open; queued: those the lock does not know
    yet; still_open: those it has to give up.
    """

    id: str
    lock_id: LockId
    lock: str
    organisation: str
    state: ShareState
    issued_at: datetime
    withdrawn_at: datetime | None
    valid_from: date | None
    valid_until: date | None
    schedule: str
    users: int
    queued: int
    still_open: int
    stopped_by: StopRow | None


@dataclass(frozen=True, slots=True)
class OwnEventRow:
    """An event of an own employee at somebody else's lock (R60)."""

    at: datetime | None
    lock: str
    event: int
    employee: str
    owner: str
