"""What the desk shows of undo: the next step each way, the history, and what undoing one did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.undo import StepState


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of the history; name: key of its name; reason: key of why it cannot be undone or redone, else empty.

    mine: made by the operator at work; only those can be undone.
    """

    number: int
    at: datetime
    actor: str
    name: str
    state: StepState
    subject: str = ""
    lock: str = ""
    count: int = 1
    reason: str = ""
    changed_at: datetime | None = None
    mine: bool = True


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """What undo and redo would be about; None = nothing."""

    undo: StepRow | None = None
    redo: StepRow | None = None


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A row that stays as it is; code: of the refusal; subject: whom or what it is about."""

    code: str
    entity: str
    subject: str


@dataclass(frozen=True, slots=True)
class LockToProgram:
    """A lock that still holds what was taken back, or lacks what came back."""

    lock_id: LockId
    name: str


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What became of a step; redone: it was brought back instead; rows: how many were restored."""

    step: StepRow
    redone: bool
    rows: int
    left: tuple[LeftRow, ...] = ()
    locks: tuple[LockToProgram, ...] = ()
