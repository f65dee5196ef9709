"""A door's past and what it answers: keys with their steps, hours as they were, receipts; rows of who could open it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.past import Change, ClockSlip, RowThen, row_at
from flexeria_desktop.core.domain.schedules import HolidayRule, Interval


class Verdict(StrEnum):
    """Why one side lets a key open at a moment, or not."""

    OPENS = "opens"
    SUSPENDED = "suspended"
    TOO_EARLY = "too_early"
    ENDED = "ended"
    OUT_OF_HOURS = "out_of_hours"
    HOLIDAY = "holiday"
    NO_MEDIUM = "no_medium"
    TAKEN_IN = "taken_in"
    NO_KEY = "no_key"
    NOT_ON_LIST = "not_on_list"
    UNKNOWN = "unknown"


class Gap(StrEnum):
    """How plan and proof differ: PARTLY = some of its media were not on the lock yet."""

    NONE = ""
    NOT_YET = "not_yet"
    STILL = "still"
    PARTLY = "partly"
    UNKNOWN = "unknown"


class Turn(StrEnum):
    """What changed at a moment of a door's past."""

    ISSUED = "issued"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    CHANGED = "changed"
    BEGINS = "begins"
    ENDS = "ends"
    HOURS = "hours"
    PROVEN = "proven"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Hours:
    """A week schedule as it was; known: whether its past is kept until then."""

    name: str
    intervals: tuple[Interval, ...]
    holidays: HolidayRule = HolidayRule.AS_USUAL
    known: bool = True


@dataclass(frozen=True, slots=True)
class RowPast:
    """A row of the profile with its changes in the order they were written; now: None = it is gone.

    heard: when anything of another desk came here last. elsewhere: another desk made the row.
    """

    changes: tuple[Change, ...]
    now: Mapping[str, Any] | None
    heard: datetime | None = None
    elsewhere: bool = False

    def at(self, moment: datetime) -> RowThen:
        """The row as it was at a moment."""
        return row_at(self.changes, self.now, moment, self.heard)


@dataclass(frozen=True, slots=True)
class KeyPast:
    """A key of the door; states: its steps in the order they were written; media: (number, kind, ref in hex, mask).

    row: days, schedule_id and media as fields of the wire. elsewhere: it came from another desk.
    """

    id: KeyId
    person_id: PersonId
    states: tuple[tuple[datetime, KeyState], ...]
    row: RowPast = field(repr=False)
    media: tuple[tuple[int, int, str, str], ...] = field(default=(), repr=False)
    elsewhere: bool = False
    share_id: str = ""


@dataclass(frozen=True, slots=True)
class ProofMark:
    """A receipt that was kept; erased: the list went with the lock's owner, who gave the lock up."""

    at: datetime
    version: int
    erased: bool = False


@dataclass(frozen=True, slots=True)
class Holder:
    """Whoever holds keys, by the name they have now; removed ones too."""

    name: str
    unit: str = ""
    organisation: str = ""
    removed: bool = False


@dataclass(frozen=True, slots=True)
class DoorPast:
    """All that is kept of a door, without the lists themselves; proofs: in the order they were stored.

    holidays: rows of holidays; users: who has which number in the lock. replaced: serial and end of former hardware.
    """

    lock_id: LockId
    name: str
    zone: str
    keys: tuple[KeyPast, ...] = ()
    schedules: Mapping[str, RowPast] = field(default_factory=dict)
    holidays: tuple[RowPast, ...] = ()
    proofs: tuple[ProofMark, ...] = ()
    users: Mapping[int, PersonId] = field(default_factory=dict)
    people: Mapping[PersonId, Holder] = field(default_factory=dict)
    slips: tuple[ClockSlip, ...] = ()
    replaced: tuple[tuple[str, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One side's word on a row; first, last, hours: the bounds it went by; at: since when it was in this state."""

    verdict: Verdict
    first: date | None = None
    last: date | None = None
    hours: Hours | None = None
    at: datetime | None = None

    @property
    def opens(self) -> bool:
        """Whether the door could be opened."""
        return self.verdict is Verdict.OPENS


@dataclass(frozen=True, slots=True)
class WhoRow:
    """One key of a person, or media on the lock that no key of ours explains (key_id "").

    unsure: what of its plan may have been otherwise, since another desk changed it: days, schedule, media.
    wanted, held: how many media were planned, and how many of those the lock held.
    """

    key_id: KeyId
    person_id: PersonId
    holder: Holder
    media: tuple[tuple[int, str], ...]
    plan: Side
    proof: Side
    gap: Gap
    unsure: frozenset[str] = frozenset()
    wanted: int = 0
    held: int = 0


@dataclass(frozen=True, slots=True)
class WhoAnswer:
    """Who could open a door at a moment, those first who could.

    proven_at, version: of the receipt in force; None = nothing was proven until then. begins: of the oldest proof
    that is kept. slip: this computer's clock was set back around then. elsewhere: keys or hours came from another desk.
    former: serial of the hardware that was in the door then, "" = that of today.
    """

    lock_id: LockId
    lock: str
    zone: str
    at: datetime
    rows: tuple[WhoRow, ...]
    proven_at: datetime | None
    version: int | None
    begins: datetime | None
    slip: ClockSlip | None = None
    elsewhere: bool = False
    former: str = ""

    @property
    def by_plan(self) -> int:
        """People who could open by plan."""
        return len({row.person_id or row.key_id for row in self.rows if row.plan.opens})

    @property
    def by_proof(self) -> int:
        """People who could open by proof; media of nobody known count one each."""
        return len({row.person_id or row.media for row in self.rows if row.proof.opens})

    @property
    def gaps(self) -> int:
        """Rows in which both sides differ."""
        return sum(row.gap in {Gap.NOT_YET, Gap.STILL, Gap.PARTLY} for row in self.rows)
