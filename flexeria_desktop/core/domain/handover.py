"""Lost media and suspensions with dates: what a key does on a day, and which doors count as outer ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256

from flexeria_desktop.core.domain.ids import KeyId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.places import PlaceKind, Tree
from flexeria_desktop.core.domain.refusals import ValidityReversed

OUTER = frozenset({PlaceKind.BUILDING, PlaceKind.STAIRCASE})
"""[I] A lock right at a building or a staircase lets people in from outside; one at a floor or area stands inside."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A medium that somebody lost; key_ids: the keys that have it since, each until its lock confirmed (R53).

    replacement: mask of what was given instead, "" = nothing.
    """

    id: str
    person_id: PersonId
    kind: MediumKind
    mask: str
    reported_at: datetime
    key_ids: tuple[KeyId, ...]
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Suspension:
    """Days on which a key does not open, both inclusive; last_day None = until somebody gives it back.

    began: whether the key was stopped by it already.
    """

    key_id: KeyId
    first_day: date
    last_day: date | None = None
    began: bool = False


def lets_in_from_outside(tree: Tree, place_id: str) -> bool:
    """Return whether a lock there counts as an outer door; a place that is a door counts as what it lies in.

    Nobody said where a lock without a place stands: it counts as an outer one, the worse of the two.
    """
    place = tree.get(place_id)
    while place is not None and place.kind is PlaceKind.DOOR:
        place = tree.parent(place.id)
    return place is None or place.kind in OUTER


class Due(StrEnum):
    """What a suspension asks for on a day."""

    NOTHING = ""
    STOP = "stop"
    RETURN = "return"
    FORGET = "forget"


def check_days(first: date, last: date | None) -> None:
    """Raise ValidityReversed for a suspension that ends before it begins."""
    if last is not None and last < first:
        raise ValidityReversed(valid_from=first, valid_until=last)


def due(suspension: Suspension, today: date) -> Due:
    """Return what is to be done; the day never goes back, however wrong a clock is (R54).

    A suspension that passed as a whole while the program was closed never began, and is forgotten.
    """
    if suspension.last_day is not None and suspension.last_day < today:
        return Due.RETURN if suspension.began else Due.FORGET
    if suspension.first_day <= today and not suspension.began:
        return Due.STOP
    return Due.NOTHING


class DueCause(StrEnum):
    """Why a medium should have been back."""

    ENDED = "ended"
    MOVED_OUT = "moved_out"
    REPLACED = "replaced"


PHYSICAL = frozenset({MediumKind.TAG, MediumKind.REMOTE})
"""Media that are handed over and come back; a phone is its owner's, a code is a number."""
MOST_STEPS = 3
"""Reminders that differ: a friendly one, a firm one, and the last before the medium is written off."""


def next_step(reminded: int) -> int:
    """Return which reminder comes after that many; the last one may be given again."""
    return min(reminded + 1, MOST_STEPS)


def medium_tag(person_id: PersonId, kind: MediumKind, mask: str) -> str:
    """Return the name under which the record tells of one medium of one person: 32 hex digits that show neither."""
    return sha256(f"{person_id}/{int(kind)}/{mask}".encode()).hexdigest()[:32]


Stroke = tuple[tuple[int, int], ...]
"""Points of one line of a signature, in pixels of the pad."""
MOST_POINTS = 20_000
"""Of one signature: more than ten minutes of writing; keeps a protocol small."""


@dataclass(frozen=True, slots=True)
class SignedProtocol:
    """What was handed out or given back, as it was then; number 0 = not kept yet.

    kind: issue or return; lines: lock, media and days of each key, in words. on_paper: signed by hand on the print.
    """

    kind: str
    person_id: PersonId
    person: str
    unit: str
    at: datetime
    lines: tuple[tuple[str, str, str], ...]
    strokes: tuple[Stroke, ...] = ()
    on_paper: bool = False
    actor: str = ""
    number: int = 0
