"""What screens and the command line read: frozen rows, never the store's own objects.

Three things are always told apart: *wanted* (the right as decided), *queued* (what has to be sent) and
*on the lock* (what the last receipt proves, with its time).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.domain.reminders import Ending
from flexeria_desktop.core.ports import FirmwareImage
from flexeria_desktop.core.services.care_rows import ClockRow, DeviceRow, EventAlarmRow
from flexeria_desktop.core.services.job_rows import (
    BatchLine,
    BatchLock,
    BatchProgress,
    BatchSummary,
    BatchSummaryRow,
    LockPhase,
    NearbyLock,
    WalkDone,
    WalkLock,
    WalkState,
)
from flexeria_desktop.core.services.plan_rows import (
    ChangeRow,
    ForeignRow,
    ForeignState,
    LockPlan,
    OtherChange,
    ProgramOutcome,
    ProgramProgress,
    ReadOutcome,
    Sign,
)
from flexeria_desktop.core.services.rule_rows import (
    FirmwareOutcome,
    FirmwareProgress,
    HolidayRow,
    LockSettings,
    ReplacedLock,
    ReplaceStep,
    ScheduleRow,
    SettingsRow,
)

__all__ = [
    "BatchLine",
    "BatchLock",
    "BatchProgress",
    "BatchSummary",
    "BatchSummaryRow",
    "ChangeRow",
    "ClockRow",
    "DeviceRow",
    "EventAlarmRow",
    "FirmwareImage",
    "FirmwareOutcome",
    "FirmwareProgress",
    "ForeignRow",
    "ForeignState",
    "HolidayRow",
    "LockPhase",
    "LockPlan",
    "LockSettings",
    "NearbyLock",
    "OtherChange",
    "ProgramOutcome",
    "ProgramProgress",
    "ReadOutcome",
    "ReplaceStep",
    "ReplacedLock",
    "ScheduleRow",
    "SettingsRow",
    "Sign",
    "WalkDone",
    "WalkLock",
    "WalkState",
]
# Defined next door, to keep this file short; read from here like the rest.

MOST_KEYS = 2_000
"""Keys that one list shows; whoever has more narrows it, and the list says so."""

FADES_AFTER = timedelta(days=30)
"""A receipt proves what was on the lock then; nobody heard of it for longer than this, and it counts as old."""


class Stage(StrEnum):
    """How far a key has come; shape and word differ for each."""

    QUEUED = "queued"
    """Wanted, not on the lock."""
    ON_LOCK = "on_lock"
    """Wanted and proven by a receipt."""
    CHANGED = "changed"
    """On the lock with other values than wanted."""
    STILL_OPENS = "still_opens"
    """Taken in, but the lock has not confirmed."""
    REMOVED = "removed"
    """Taken in and confirmed."""


class Missing(StrEnum):
    """The half of a lock that is not done yet."""

    NOTHING = ""
    CLAIM = "claim"
    REGISTRATION = "registration"


@dataclass(frozen=True, slots=True)
class LockRow:
    """One lock in a list; counts are of today, times in UTC.

    pending: keys and rules of which it does not hold what is wanted; rules_pending of them are no keys.
    firmware_waiting: version of an update that was begun and not confirmed, "" = none.
    """

    id: LockId
    name: str
    serial: str
    model: LockModel
    building: str
    link: str
    level: Level
    missing: Missing
    trial_end: date | None
    base_end: date | None
    option_end: date | None
    provisional: bool
    purchased: int
    issued: int
    in_stock: int
    issuable: int
    users: int
    pending: int
    still_open: int
    list_version: int | None
    receipt_at: datetime | None
    seen_at: datetime | None
    firmware: str
    battery_low: bool | None
    clock_offset: int | None
    bolt: int
    last_command: str
    log_unread: bool
    rules_pending: int = 0
    floor: str = ""
    firmware_waiting: str = ""
    place_id: str = ""
    note: str = ""

    @property
    def until(self) -> date | None:
        """Last day of the level in force; None when only taking in is left or nothing ever began."""
        return {Level.BASE: self.base_end, Level.TRIAL: self.trial_end}.get(self.level)


@dataclass(frozen=True, slots=True)
class MediumRow:
    """A medium as it may be shown."""

    kind: MediumKind
    mask: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One key with its proof; proven_version and proven_at are of the receipt that holds its media now.

    confirmed_at: when the lock last showed the digest of that receipt, never before proven_at. faded: that is
    longer ago than FADES_AFTER. removed_elsewhere: somebody else took it off the lock, narrowed_elsewhere:
    made it open less; it stays so until a person decides. schedule: name of the week schedule it is bound to,
    "" = opens at any hour. share_id: the organisation's key that this is one employee's part of, "" = his own.
    media: none when changes at two desks left it none; such a key opens nothing. stands_back: the lock holds its media
    for another key of the same person, so nothing is sent for this one.
    """

    id: KeyId
    lock_id: LockId
    lock: str
    person_id: PersonId
    person: str
    unit: str
    state: KeyState
    stage: Stage
    media: tuple[MediumRow, ...]
    valid_from: date | None
    valid_until: date | None
    issued_at: datetime
    withdrawn_at: datetime | None
    proven_version: int | None
    proven_at: datetime | None
    confirmed_at: datetime | None = None
    faded: bool = False
    removed_elsewhere: bool = False
    narrowed_elsewhere: bool = False
    schedule: str = ""
    office: bool = False
    emergency: bool = False
    share_id: str = ""
    suspended_until: date | None = None
    stands_back: bool = False


@dataclass(frozen=True, slots=True)
class PersonRow:
    """keys counts those not taken in; still_open those taken in that the lock has not confirmed, and at which locks."""

    id: PersonId
    name: str
    unit: str
    email: str
    phone: str
    reference: str
    until: date | None
    keys: int
    still_open: int
    note: str = ""
    still_open_at: tuple[str, ...] = ()


# Never changed once made, but not frozen: checking that takes six times as long as making one, on every page.
@dataclass(slots=True, unsafe_hash=True)
class EventRow:
    """One event with names resolved; ``missing`` = (first, last) makes it a gap row: at and corrected are then when
    the events before and after the gap happened, and nothing else counts.

    at is the lock's own time, corrected is by what its clock was off when it was set next; UTC, None = unknown.
    altered: it came again with other content under this number; what is shown came first.
    """

    lock_id: LockId
    lock: str
    seq: int
    at: datetime | None
    corrected: datetime | None
    event: int
    source: int
    person: str
    mask: str
    detail: int | None
    taken_in_at: datetime | None = None
    missing: tuple[int, int] | None = None
    altered: bool = False
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One prepaid code of the ledger; kind is a CodeKind value; reason is an error code."""

    op_id: str
    mask: str
    kind: str
    lock_id: LockId | None
    lock: str
    state: str
    entered_at: datetime
    decided_on: date | None
    reason: str
    effect_end: date | None
    effect_keys: int


@dataclass(frozen=True, slots=True)
class CodePreview:
    """What a code will do to a lock if it is accepted today; pairs are before and after.

    How many keys a key-pack brings only the platform knows. refusal: code of the rule that says no, "" = usable.
    """

    kind: str
    level: tuple[Level, Level]
    base_end: tuple[date | None, date | None]
    option_end: tuple[date | None, date | None]
    issuable: tuple[int, int]
    in_stock: int
    refusal: str


class MatterKind(StrEnum):
    """What needs a person, in the order of the Overview."""

    STILL_OPEN = "still_open"
    TO_PROGRAM = "to_program"
    INCOMPLETE = "incomplete"
    PENDING_CODES = "pending_codes"
    REDUCED = "reduced"
    PERIOD_ENDS = "period_ends"
    NO_STOCK = "no_stock"
    BATTERY_LOW = "battery_low"
    CLOCK_OFF = "clock_off"
    UNREAD_LOG = "unread_log"
    LOST_DEVICE = "lost_device"
    EVENT_ALARM = "event_alarm"
    PROOF_ALARM = "proof_alarm"
    RECORD_ALARM = "record_alarm"
    TO_DECIDE = "to_decide"
    CONFLICTS = "conflicts"
    NOT_SENT = "not_sent"
    EVENT_GAP = "event_gap"
    OVERDUE = "overdue"
    LOST_OPEN = "lost_open"
    NEARLY_FULL = "nearly_full"
    CLOCK_AHEAD = "clock_ahead"
    OWN_CLOCK = "own_clock"
    NO_LOCKS = "no_locks"
    NO_PEOPLE = "no_people"
    ALL_WELL = "all_well"


@dataclass(frozen=True, slots=True)
class Matter:
    """One line of "what needs you": count in numbers, the names, the nearest date when there is one.

    values: a number for each name where it tells more: days overdue, users of a lock, doors of a lost medium.
    refs: ids of what the names stand for, where they are no locks: losses.
    """

    kind: MatterKind
    count: int
    names: tuple[str, ...]
    lock_ids: tuple[LockId, ...] = ()
    on: date | None = None
    seconds: float = 0.0
    values: tuple[int, ...] = ()
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """Figures of the first page; days = (day, opened, refused), oldest first; kinds = keys by medium.

    holders: people with at least one key that is wanted. endings: periods that end within a year, the next first.
    """

    locks: int
    people: int
    holders: int
    wanted: int
    queued: int
    on_lock: int
    still_open: int
    old_proof: int
    locks_to_program: int
    matters: tuple[Matter, ...]
    days: tuple[tuple[date, int, int], ...]
    kinds: tuple[tuple[MediumKind, int], ...]
    endings: tuple[Ending, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusRow:
    """What the chips of the status bar tell."""

    signed_in: bool
    platform_reached_at: datetime | None
    platform_error: str
    waiting: int
    links: tuple[str, ...]
    locks_to_program: int
