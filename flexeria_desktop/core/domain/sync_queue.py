"""Changes on their way to the platform and back, as the store hands them out (FSP/1 sections 2 and 4)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from flexeria_desktop.core.domain.records import JSON, OpState

MOST_OPS = 500
"""Ops in one request that every platform takes (FSP/1 section 4)."""
MOST_BYTES = 900_000
"""Bytes of ops in one request: below the 1 MiB of FSP/1 section 4, with room for what is around them."""
LONGEST_SAID = 200
"""Characters of who did it and why that the platform takes; a longer name must not keep the change itself here."""


@dataclass(frozen=True, slots=True)
class OutgoingOp:
    """One op with its number; fields may hold keys of locks, so they are never shown."""

    op_id: str
    device_seq: int
    entity: str
    id: str
    base_rev: int
    set: Mapping[str, JSON] = field(repr=False)
    unset: tuple[str, ...]
    action: str
    actor: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Batch:
    """Ops whose numbers follow each other from device_seq_from on; no ops = nothing waits.

    encoded: each op as FSP/1 section 4 sends it; rows: entity and id of all they touch.
    """

    device_seq_from: int
    op_ids: tuple[str, ...] = ()
    encoded: tuple[bytes, ...] = field(default=(), repr=False)
    rows: frozenset[tuple[str, str]] = field(default=frozenset(), repr=False)

    @property
    def last(self) -> int:
        """Return the number of the last op, or the one before the first for none."""
        return self.device_seq_from + len(self.op_ids) - 1

    @property
    def ops(self) -> tuple[OutgoingOp, ...]:
        """Return the ops to be read; sending does not need that."""
        return tuple(_read(json.loads(one)) for one in self.encoded)


def _read(told: Any) -> OutgoingOp:
    at, unset = datetime.fromisoformat(told["at"]), tuple(told["unset"])
    return OutgoingOp(**{**told, "at": at, "unset": unset})


@dataclass(slots=True)  # not frozen: there are very many of them, and that is three times as fast
class OpResult:
    """The platform's answer on one op; was: the stored outcome that a duplicate repeats; rev of the row after it."""

    op_id: str
    result: str
    was: str = ""
    rev: int | None = None
    code: str = ""
    conflicts: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        """What became of the op: applied, superseded, rejected or deferred."""
        return self.was if self.result == "duplicate" else self.result


@dataclass(frozen=True, slots=True)
class Answers:
    """What the platform says of a batch. cursors: between the two its log holds these ops alone, all as they were
    wanted; None = perhaps not. most_ops: so many it takes at once."""

    results: tuple[OpResult, ...]
    cursors: tuple[str, str] | None = None
    most_ops: int = MOST_OPS


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """waiting: to be sent or answered, deferred ones too; refused and parked wait for a person; so do conflicts."""

    waiting: int = 0
    deferred: int = 0
    refused: int = 0
    parked: int = 0
    conflicts: int = 0


@dataclass(frozen=True, slots=True)
class OpRow:
    """An op to be read by a person. kind: create, change or delete; story: what was done, such as suspended.

    code: why it waits or was refused, "" = it just waits its turn. names as they are now, "" = not about one.
    """

    op_id: str
    entity: str
    id: str
    kind: str
    story: str
    actor: str
    at: datetime
    state: OpState
    code: str
    name: str = ""
    person: str = ""
    lock: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A change that the platform merged with another's; fields: name to (kept, other).

    needs: a person should decide.
    """

    id: str
    kind: str
    entity: str
    subject: str
    fields: Mapping[str, tuple[JSON, JSON]] = field(repr=False)
    actor: str
    other_actor: str
    device: str
    at: datetime | None
    needs: bool
    open: bool
    decided_by: str = ""
    decision: str = ""
    name: str = ""
    person: str = ""
    lock: str = ""


@lru_cache(maxsize=64)
def moment_text(moment: datetime) -> str:
    """Return an aware moment as RFC 3339 in UTC."""
    return moment.isoformat().replace("+00:00", "Z")
