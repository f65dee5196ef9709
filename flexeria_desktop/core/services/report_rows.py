"""What reports are made of: frozen rows, each a consistent picture of one moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.care_rows import ClockRow
from flexeria_desktop.core.services.rows import EventRow, KeyRow, LockRow, MediumRow
from flexeria_desktop.core.services.rule_rows import SettingsRow

MOST_LINES = 20_000
"""Lines of one report; a longer one is narrowed, and says so."""


@dataclass(frozen=True, slots=True)
class DeedRow:
    """One line of the ledger: at this moment this key became issued, suspended, withdrawn or returned.

    first: it is the key's first line, so it was handed out then; actor: who did it.
    """

    at: datetime
    lock: str
    person: str
    unit: str
    state: KeyState
    media: tuple[MediumRow, ...]
    actor: str
    first: bool


@dataclass(frozen=True, slots=True)
class Act:
    """One line of the record about a lock: who did what, when; ``action`` is the record's own word."""

    at: datetime
    action: str
    actor: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that shows that a lock works as agreed, at the moment of acceptance.

    digest: of the proven list, lower-case hex, "" = none proven; keys: those not taken in and confirmed.
    commissioning: the lock's own events of being claimed, set, programmed and opened, oldest first.
    replaced: serials that hung here before, with the day each went. photo: encoded, b"" = none.
    """

    lock: LockRow
    claimed_on: date | None
    registered_on: date | None
    zone: str
    note: str
    settings: SettingsRow
    keys: tuple[KeyRow, ...]
    digest: str
    clock: ClockRow
    commissioning: tuple[EventRow, ...]
    acts: tuple[Act, ...]
    replaced: tuple[tuple[str, datetime], ...]
    photo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class FirmwareCount:
    """How many locks of a model run a version."""

    model: str
    version: str
    locks: int


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """How program and data stand. size: bytes of the store; months = (first day, records in all at its end).

    checked: what the check of the store's pages found, "ok" = nothing. counts = (what, how many).
    """

    program: str
    cipher: str
    schema: str
    size: int
    free: int
    checked: str
    counts: tuple[tuple[str, int], ...]
    months: tuple[tuple[date, int], ...]
    firmware: tuple[FirmwareCount, ...]
    platform_reached_at: datetime | None
