"""The photo of a lock at its door."""

from __future__ import annotations

from dataclasses import dataclass, field

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.pictures import must_fit

LARGEST_PHOTO = 512 * 1_024
"""Bytes of a photo as it is kept: a thousand locks with one each stay a fraction of a store of events."""
LONGEST_SIDE = 1_600
"""Pixels of a kept photo's side: enough to know the door and read its number."""


@dataclass(frozen=True, slots=True)
class LockPhoto:
    """One photo; width and height in pixels. Raises PictureUnfit for one that is no picture or too large."""

    lock_id: LockId
    mime: str
    width: int
    height: int
    picture: bytes = field(repr=False)

    def __post_init__(self) -> None:
        must_fit(self, LONGEST_SIDE, LARGEST_PHOTO)
