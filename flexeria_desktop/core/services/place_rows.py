"""What screens and the command line read of places."""

from __future__ import annotations

from dataclasses import dataclass, field

from flexeria_desktop.core.domain.floor_plans import Spot
from flexeria_desktop.core.domain.places import PlaceKind


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of the tree; the rows of a tree stand in order, parents first.

    path: its name behind those of all it lies in. within: its id and those of all that lies in it.
    here: locks that stand right there; locks: those and all that stand in what lies in it.
    """

    id: str
    kind: PlaceKind
    name: str
    parent_id: str
    depth: int
    path: tuple[str, ...]
    within: frozenset[str]
    here: int
    locks: int
    has_plan: bool


@dataclass(frozen=True, slots=True)
class FloorPlanRow:
    """The picture of a place, None = none, and where locks stand on it."""

    place_id: str
    picture: bytes | None = field(repr=False)
    width: int
    height: int
    spots: tuple[Spot, ...]
