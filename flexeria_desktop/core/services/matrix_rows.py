"""What the locking plan shows: heads, cells, why a cell is as it is, and what a change of cells did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.people_group_rows import GroupReport


class Axis(StrEnum):
    """What the columns are."""

    PEOPLE = "people"
    GROUPS = "groups"


class MatrixRow(NamedTuple):
    """One lock. band: place that folds ("" = none); sub: level that limits it ("reduced", "not_registered",
    "not_claimed", "full", "no_stock", "" = nothing); need: changes that programming would send, 0 = nothing to do."""

    lock_id: LockId
    name: str
    serial: str
    band: str
    sub: str
    need: int
    place_id: str = ""


class MatrixColumn(NamedTuple):
    """One person or group. need: locks that have to be programmed for it; tone: "lost" or ""."""

    id: str
    name: str
    band: str
    need: int
    tone: str


@dataclass(frozen=True, slots=True)
class MatrixGrid:
    """The plan; cells: one byte each (plan_cells), row by row, len(rows) * len(columns) of them.

    pending: cells with a change that waits; version: grows with every change, so that an older picture is told apart.
    Bands are runs of rows or columns with an equal ``band``.
    """

    axis: Axis
    rows: tuple[MatrixRow, ...]
    columns: tuple[MatrixColumn, ...]
    cells: bytes
    pending: int
    version: int

    def at(self, row: int, column: int) -> int:
        """The byte of a cell."""
        return self.cells[row * len(self.columns) + column]


class Cause(StrEnum):
    """What can be done about a cell; each is one button of the side panel."""

    PROGRAM = "program"
    CHANGE_END = "change_end"
    CHANGE_SCHEDULE = "change_schedule"
    CHANGE_GROUP = "change_group"
    GIVE_BY_GROUP = "give_by_group"
    """The exception is undone: the group gives it again."""
    TAKE_OUT = "take_out"
    """Make an exception: the group goes on giving it to the others."""
    ISSUE = "issue"
    PRESENT_MEDIUM = "present_medium"
    TAKE_IN = "take_in"
    GIVE_BACK = "give_back"
    """Undo a take-in that the lock has not confirmed."""
    RESUME = "resume"
    READ_LOCK = "read_lock"
    """The proof is old; the next contact renews it."""
    REPLACE_MEDIUM = "replace_medium"
    REDEEM_BASE = "redeem_base"
    REDEEM_KEYS = "redeem_keys"
    CLAIM = "claim"
    REGISTER = "register"
    DECIDE = "decide"
    """Somebody else changed it at the lock; a person decides."""


CURES = {
    "reduced": Cause.REDEEM_BASE,
    "no_stock": Cause.REDEEM_KEYS,
    "not_claimed": Cause.CLAIM,
    "not_registered": Cause.REGISTER,
}
"""What makes a lock take new rights again, by ``MatrixRow.sub``; a full one has to lose users."""


class StepKind(StrEnum):
    """The links of the chain person, group, schedule, medium, key, proof."""

    PERSON = "person"
    GROUP = "group"
    SCHEDULE = "schedule"
    DAYS = "days"
    MEDIUM = "medium"
    KEY = "key"
    SUSPENSION = "suspension"
    PROOF = "proof"


@dataclass(frozen=True, slots=True)
class Step:
    """One link of the chain; what is not known of it is None or "".

    name: of person, group, schedule, or the mask of a medium; note: unit or organisation of a person; state: of the
    key; at: issued, taken in or proven; first, last: days; version: of the proven list; seen: when the lock last said
    that it still holds this list; hours: (weekday bits from Monday, from, to in minutes) of a schedule; count: how many
    others the group gives it to; organisation: of a group that it is one.
    """

    kind: StepKind
    name: str = ""
    note: str = ""
    at: datetime | None = None
    seen: datetime | None = None
    first: date | None = None
    last: date | None = None
    medium: MediumKind | None = None
    state: KeyState | None = None
    version: int | None = None
    hours: tuple[tuple[int, int, int], ...] = ()
    holidays: int = 0
    count: int = 0
    proven: bool = False
    organisation: bool = False


@dataclass(frozen=True, slots=True)
class Bounds:
    """Days of a right, both inclusive, None = no bound."""

    first: date | None = None
    last: date | None = None


class Held(StrEnum):
    """What one of the three sides (wanted, queued, on the lock) says of a cell."""

    NOTHING = "nothing"
    RIGHT = "right"
    SUSPENDED = "suspended"
    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"
    OPENS = "opens"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"
    """The lock has never proven a list here."""


@dataclass(frozen=True, slots=True)
class Why:
    """The facts behind a cell; sentences are made where they are shown.

    reason: code of what makes a right impossible or keeps it from being sent, as ``MatrixRow.sub`` ("" = nothing);
    reason_day: since when.
    wanted: nothing, right or suspended; queued: nothing, add, change or remove; on_lock: nothing, opens, blocked or
    unknown. wanted_bounds, held_bounds: the days asked for and those the lock has; queued_at: of the last change;
    proven_at: of the receipt; seen_at: when the lock last confirmed it. need: changes that wait for the lock in all.
    causes: what can be done, the best first; keys: those behind the cell; members, of: people of a group who have the
    right, and all its people.
    """

    lock_id: LockId
    lock: str
    column_id: str
    column: str
    axis: Axis
    cell: int
    steps: tuple[Step, ...]
    wanted: Held
    queued: Held
    on_lock: Held
    causes: tuple[Cause, ...]
    keys: tuple[KeyId, ...] = ()
    reason: str = ""
    reason_day: date | None = None
    wanted_bounds: Bounds = Bounds()
    held_bounds: Bounds = Bounds()
    queued_at: datetime | None = None
    proven_at: datetime | None = None
    seen_at: datetime | None = None
    need: int = 0
    members: int = 0
    of: int = 0


class CellKey(NamedTuple):
    """A cell by what it is about."""

    lock_id: LockId
    column_id: str


@dataclass(frozen=True, slots=True)
class CellRefused:
    """A cell that was not changed; error: the refusal itself, as a form would show it."""

    cell: CellKey
    code: str
    lock: str = ""
    column: str = ""
    error: FlexeriaError | None = None


@dataclass(frozen=True, slots=True)
class ToggleReport:
    """What became of a change of cells: done, and refused with a reason, in the order given.

    locks: to be programmed now; need_medium: cells that were refused only because a medium must be presented.
    there: how many of those given their lock holds already as they are wanted, such as a take-in that was taken back.
    groups: what became of the keys of groups' people, None when no cell was a group's.
    """

    wanted: bool
    done: tuple[CellKey, ...]
    refused: tuple[CellRefused, ...]
    locks: tuple[LockId, ...] = ()
    there: int = 0
    groups: GroupReport | None = None

    @property
    def need_medium(self) -> tuple[CellKey, ...]:
        """Cells for which the sheet of issuing must ask for a medium."""
        return tuple(entry.cell for entry in self.refused if entry.code == NEEDS_MEDIUM)


NEEDS_MEDIUM = "medium_missing"


@dataclass(frozen=True, slots=True)
class LosingLock:
    """People that would lose one lock."""

    lock_id: LockId
    lock: str
    people: int
    still_open: int
    """Of these, how many go on opening it until the lock is programmed."""


@dataclass(frozen=True, slots=True)
class TogglePreview:
    """What a change of cells would do, before it is done; counts are of cells."""

    wanted: bool
    change: int
    refused: tuple[CellRefused, ...]
    losing: tuple[LosingLock, ...] = ()
    people: int = 0
    """Different people concerned."""
    final: int = 0
    """Cells whose change no undo takes back: the platform gives and takes the keys of organisations."""


Cells = Sequence[tuple[LockId, str]]
