"""What screens read of lost media and of suspensions with dates: frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from flexeria_desktop.core.domain.handover import DueCause, next_step
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind


@dataclass(frozen=True, slots=True)
class MediumHeld:
    """A medium of a person as it may be shown; locks: names of those that it opens or shall open."""

    kind: MediumKind
    mask: str
    locks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExposedDoor:
    """A lock that knew a lost medium; closed_at None = it still accepts it; version: of the list that closed it.

    outer: people come in by it from outside. users: who has a key of it. seconds: to program it over its link now.
    """

    lock_id: LockId
    lock: str
    outer: bool
    users: int
    seconds: float
    link: str
    closed_at: datetime | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class LossRow:
    """A lost medium with the doors it concerns, outer ones first, then those that many people use."""

    id: str
    person_id: PersonId
    person: str
    unit: str
    kind: MediumKind
    mask: str
    reported_at: datetime
    doors: tuple[ExposedDoor, ...]
    replacement: str = ""

    @property
    def open_doors(self) -> tuple[ExposedDoor, ...]:
        """Doors that still accept it."""
        return tuple(door for door in self.doors if door.closed_at is None)

    @property
    def seconds(self) -> float:
        """Until the last door is closed, one after the other over the links at hand."""
        return sum(door.seconds for door in self.open_doors)

    @property
    def closed(self) -> bool:
        """Whether every lock has confirmed."""
        return not self.open_doors


@dataclass(frozen=True, slots=True)
class LossReport:
    """What became of reporting a loss; kept: locks where only taking in was possible, so nothing replaces it."""

    loss: LossRow
    not_replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SuspensionRow:
    """Days on which a key does not open; last_day None = until somebody gives it back."""

    key_id: KeyId
    first_day: date
    last_day: date | None
    began: bool


@dataclass(frozen=True, slots=True)
class DayReport:
    """What a new day changed: keys suspended, back in force and taken in, and the locks to program for it."""

    suspended: int = 0
    returned: int = 0
    taken_in: int = 0
    locks: tuple[LockId, ...] = ()


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A medium that a person has, or that should have come back.

    locks: names of those it opens or opened; key_ids: the keys in force that it belongs to. receipt: number of the
    newest signed receipt that names it, 0 = none. due: the last day it was right to have it, None = it may stay.
    days: since then. reminded: how often since, reminded_at: when last.
    """

    person_id: PersonId
    person: str
    unit: str
    email: str
    phone: str
    reference: str
    kind: MediumKind
    mask: str
    locks: tuple[str, ...]
    key_ids: tuple[KeyId, ...]
    since: datetime
    receipt: int = 0
    signed_at: datetime | None = None
    due: date | None = None
    cause: DueCause | None = None
    days: int = 0
    reminded: int = 0
    reminded_at: datetime | None = None

    @property
    def overdue(self) -> bool:
        """Whether it should have been back."""
        return self.due is not None

    @property
    def step(self) -> int:
        """Which reminder comes next, 1 to 3."""
        return next_step(self.reminded)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who papers to people come from. Empty parts are left out of the head; address: at most five lines."""

    name: str = ""
    address: str = ""
    phone: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return address and telephone, line by line."""
        return tuple(line for line in (*self.address.splitlines(), self.phone) if line)

    @property
    def in_one_line(self) -> str:
        """Return everything, parted by dots."""
        return " · ".join(part for part in (self.name, *self.lines) if part)
