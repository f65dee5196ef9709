"""Rows of what a lock holds: its whole list after programming, and the receipt that proves the list of now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.plan_rows import Marks, OtherChange, Sign


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One credential of a list; sign: what programming does to it, None = it stays as it is.

    bounds: (from, until) in Unix seconds; person, mask and key_id are of our key, empty for a record of others.
    """

    number: int
    user: int
    kind: MediumKind
    bounds: tuple[int | None, int | None]
    marks: Marks
    sign: Sign | None
    person: str = ""
    mask: str = ""
    key_id: KeyId | None = None

    @property
    def of_others(self) -> bool:
        """Whether nobody here gave this record to the lock."""
        return self.key_id is None


@dataclass(frozen=True, slots=True)
class ListAfter:
    """What a lock holds once it is programmed: credentials by number, then schedules, holidays and settings.

    version: of that list. In ``others`` what stays as it is has old equal to new; what goes is not in it.
    allowed: False = the level lets nothing be written, so this is what the lock holds now.
    """

    lock_id: LockId
    lock: str
    version: int
    entries: tuple[ListEntry, ...]
    others: tuple[OtherChange, ...]
    allowed: bool = True


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """What proves the list of a lock: digests and fingerprint as lower-case hex, lock_time in seconds of its clock.

    receipt: the lock's own words with their mac, as they came; records: credentials of the proven list.
    key: fingerprint of the public key by which the lock is known, SHA-256, its first 16 bytes.
    """

    lock_id: LockId
    lock: str
    building: str
    serial: str
    version: int
    digest: str
    received_at: datetime
    lock_time: int | None
    receipt: str
    records: int
    key: str
