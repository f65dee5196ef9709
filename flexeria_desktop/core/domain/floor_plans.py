"""The picture of a floor and where locks stand on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.pictures import must_fit

LARGEST_PICTURE = 4 * 1_024 * 1_024
"""Bytes of a picture as it is kept; the store is copied before each schema step and must stay small."""
LONGEST_SIDE = 8_192
"""Pixels of a kept picture's side: an A3 plan at 400 dots an inch has 6,600."""


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """One picture; width and height in pixels. Raises PictureUnfit for one that is no picture or too large."""

    place_id: str
    mime: str
    width: int
    height: int
    picture: bytes = field(repr=False)

    def __post_init__(self) -> None:
        must_fit(self, LONGEST_SIDE, LARGEST_PICTURE)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a lock stands on a picture: parts of its width and height, from the upper left, 0 to 1."""

    lock_id: LockId
    x: float
    y: float

    def __post_init__(self) -> None:
        # Dragged over the edge is at the edge.
        object.__setattr__(self, "x", min(1.0, max(0.0, self.x)))
        object.__setattr__(self, "y", min(1.0, max(0.0, self.y)))
