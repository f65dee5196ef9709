"""Steps that can be undone: what one unit of work changed, what it is called, and what can never be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

MOST_STEPS = 200
"""Steps of history that are kept: weeks of a busy desk."""
LONGEST_KEPT = timedelta(days=90)
"""Former values hold names, so they go after three months."""

BY_THEMSELVES = ("sync.", "store.", "platform.", "site.", "account.", "audit.", "events.")
"""Beginnings of actions that the program, a lock or the platform takes; nobody undoes them."""
OF_LOCKS = frozenset(
    {
        *("key.adopted", "key.returned", "lock.clock_set_back", "lock.decided", "lock.entitled", "lock.firmware_begun"),
        *("lock.firmware_seen", "lock.link_changed", "lock.merged", "lock.not_claimed", "lock.programmed"),
        *("lock.proof_received", "lock.receipt_contradicted", "lock.receipt_forged", "lock.register"),
        *("lock.registered", "lock.renumbered", "lock.revoked", "lock.added", "code.entered", "code.refused"),
    }
)
"""What a lock proved or said, and halves of something that ends elsewhere."""
FINAL: Mapping[str, str] = {
    "code.applied": "code",
    "medium.lost": "lost",
    "lock.claimed": "claimed",
    "lock.released": "released",
    "lock.replaced": "replaced",
    "lock.firmware_updated": "firmware",
    "site.device_lost": "device",
    "share.issued": "share",
    "share.taken_in": "share",
}
"""Actions that stand in the history and cannot be undone, with the reason's key."""
SUPERSEDED = "superseded"
"""Reason of a step that was undone before something new was done: it cannot be redone any more."""


class StepState(StrEnum):
    """Open and redone steps are in force; undone ones may be redone; spent ones stay as they are."""

    OPEN = "open"
    UNDONE = "undone"
    REDONE = "redone"
    SPENT = "spent"


FLOOR_PLAN, FLOOR_SPOT, LOCK_PHOTO = "floor_plan", "floor_spot", "lock_photo"
"""Rows of this desk alone: pictures of a place and of a lock by their digest, a lock on a plan by the ids of both."""
PICTURES = frozenset({FLOOR_PLAN, LOCK_PHOTO})
IN_FORCE = frozenset({StepState.OPEN, StepState.REDONE})


@dataclass(frozen=True, slots=True)
class Image:
    """One row before and after, as fields of the wire; of a change only the fields that differ. None = no row."""

    entity: str
    id: str
    before: Mapping[str, Any] | None = field(repr=False)
    after: Mapping[str, Any] | None = field(repr=False)

    @property
    def names(self) -> frozenset[str]:
        """Names of the fields it is about."""
        return frozenset((*(self.before or ()), *(self.after or ())))


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One thing a person did; subject, lock: names as they were then; count: rows of its kind."""

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
    images: tuple[Image, ...] = field(default=(), repr=False)


def image_of(entity: str, row_id: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> Image:
    """Return what differs, or whole rows where one side is not there."""
    if before is None or after is None:
        return Image(entity, row_id, before, after)
    differing = {name for name in (*before, *after) if before.get(name) != after.get(name)}
    return Image(entity, row_id, *({n: of[n] for n in of if n in differing} for of in (before, after)))


def name_of(actions: Sequence[str], images: Sequence[Image]) -> str:
    """Return the key of a step's name, empty when no person did it; the first action that counts gives it."""
    final = [action for action in actions if action in FINAL]
    if final:
        return final[0]
    if any(action in OF_LOCKS or action.startswith(BY_THEMSELVES) for action in actions):
        return ""
    return _narrowed(actions[0], images) if actions and images else ""


def _narrowed(action: str, images: Sequence[Image]) -> str:
    names = frozenset[str]().union(*(image.names for image in images))
    if action == "person.changed" and names == {"until"}:
        return "person.until"
    if action == "key.changed" and names == {"valid_until"}:
        return "key.until"
    return action
