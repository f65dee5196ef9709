"""A key: the right of one person to open one lock with one or more media."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId


class KeyState(StrEnum):
    """issued → suspended → withdrawn → returned; withdrawn still opens until the lock confirms (R53)."""

    ISSUED = "issued"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"


class MediumKind(IntEnum):
    """What is presented at the lock; numbers as in FLP/1 section 7."""

    PHONE = 1
    REMOTE = 2
    CODE = 3
    TAG = 4


@dataclass(frozen=True, slots=True)
class Medium:
    """One credential of a key; ``number`` is unique within the lock, ``mask`` is what may be shown (•• 19E0).

    ref: 16 bytes, HMAC of kind and raw value under the lock's credential key (FLP/1 section 7); the raw value
    is never kept.
    """

    number: int
    kind: MediumKind
    ref: bytes
    mask: str


@dataclass(frozen=True, slots=True)
class Key:
    """valid_from and valid_until are days in the lock's zone, both inclusive; None = no bound.

    schedule_id: week schedule that bounds it, None = at any hour; office: may switch office mode (R51);
    emergency: opens although the lock is blocked (R50).
    share_id: key of an organisation that this is one employee's part of, or own key that lost these media to a merge
    and whose lock has yet to lose them; "" = a key by itself.
    group_id: the group of people that it came by, "" = given by hand.
    """

    id: KeyId
    lock_id: LockId
    person_id: PersonId
    state: KeyState
    issued_at: datetime
    media: tuple[Medium, ...]
    valid_from: date | None = None
    valid_until: date | None = None
    withdrawn_at: datetime | None = None
    returned_at: datetime | None = None
    schedule_id: str | None = None
    office: bool = False
    emergency: bool = False
    share_id: str = ""
    group_id: str = ""

    @property
    def wanted(self) -> bool:
        """Whether its media belong on the lock, be it suspended."""
        return self.state in {KeyState.ISSUED, KeyState.SUSPENDED}

    @property
    def counts_as_issued(self) -> bool:
        """A withdrawn key comes back to the stock only when the lock confirmed (R53)."""
        return self.state is not KeyState.RETURNED
