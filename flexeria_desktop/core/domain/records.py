"""Small facts that are kept beside the entities: what was proven, what is under way, what was entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from flexeria_desktop.core.domain.ids import LockId, OpId
from flexeria_desktop.core.domain.lock_list import LockList

JSON: TypeAlias = "bool | int | float | str | Sequence[JSON] | Mapping[str, JSON] | None"
"""A value that JSON can say; object names are text."""


@dataclass(frozen=True, slots=True)
class LockSecrets:
    """Keys of one lock, 32 bytes each; lock_key is the lock's public key pinned at the claim, b"" before.

    site_key: the public key that the lock believes grants of, learnt at the claim (FLP/1 CLAIM); b"" = not known.
    """

    label_secret: bytes = field(repr=False)
    credential_key: bytes = field(repr=False)
    lock_key: bytes = field(default=b"", repr=False)
    site_key: bytes = field(default=b"", repr=False)


class CodeState(StrEnum):
    """pending → applied | refused; kept = not accepted yet but not used up either, so the code stays here."""

    PENDING = "pending"
    APPLIED = "applied"
    REFUSED = "refused"
    KEPT = "kept"

    @property
    def final(self) -> bool:
        """Whether the full code is of no more use and is erased."""
        return self in {CodeState.APPLIED, CodeState.REFUSED}


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """A prepaid code as it was entered; code_secret is erased when the state is final, mask is for showing.

    decided_on: the day of the platform's answer, its own date; reason: the code of a refusal; effect: its gain.
    target: where there is no lock, the id of an organisation, or "account" for a further one.
    """

    op_id: OpId
    code_secret: str | None = field(repr=False)
    mask: str
    kind: str
    lock_id: LockId | None
    state: CodeState
    entered_at: datetime
    decided_on: date | None = None
    reason: str = ""
    effect: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class ListProof:
    """The list a lock has proven to hold; lock_time in Unix seconds of its clock, encoded as it was sent."""

    version: int
    digest: bytes
    received_at: datetime
    lock_time: int | None
    encoded: bytes
    lock_list: LockList


@dataclass(frozen=True, slots=True)
class Upload:
    """A list on its way: transaction is 16 bytes, the same at each resume; base is what the lock held before.

    base_list: its records, so that the very same delta is made after a restart; None = the whole list is sent.
    sent: bytes of the stream that the lock had confirmed when it broke.
    """

    transaction: bytes
    base_version: int
    base_digest: bytes
    lock_list: LockList
    started_at: datetime
    base_list: LockList | None = None
    sent: int = 0


@dataclass(frozen=True, slots=True)
class ListReading:
    """What a lock held when it was read back, whoever wrote it; digest is its own of version."""

    version: int
    digest: bytes
    read_at: datetime
    lock_list: LockList


@dataclass(frozen=True, slots=True)
class AppendedEvents:
    """Outcome of keeping events: new rows, harmless repeats, and known seqs with other content (an alarm)."""

    added: int
    repeated: int
    alarms: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One step of a key: issued, suspended, withdrawn or returned; kept for the life of the lock."""

    number: int
    at: datetime
    key_id: str
    lock_id: LockId
    person_id: str
    state: str
    actor: str


class OpState(StrEnum):
    """States of an outgoing change (FSP/1 section 2)."""

    QUEUED = "queued"
    SENT = "sent"
    APPLIED = "applied"
    SUPERSEDED = "superseded"
    REJECTED = "rejected"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class QueuedOp:
    """A change for the platform; sequence has no gaps; result is what the platform answered."""

    op_id: OpId
    sequence: int
    entity: str
    entity_id: str
    action: str
    actor: str
    at: datetime
    facts: Mapping[str, JSON]
    state: OpState
    result: JSON = None
