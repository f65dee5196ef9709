"""What a picture that is kept has to be, whatever it shows."""

from __future__ import annotations

from hashlib import sha256
from typing import Any, Protocol

from flexeria_desktop.core.domain.place_refusals import PictureUnfit

MIMES = frozenset({"image/png", "image/jpeg"})
"""What pictures are kept as, whatever the file was."""


class Picture(Protocol):
    """Encoded bytes; width and height in pixels."""

    @property
    def mime(self) -> str:
        """One of ``MIMES``."""

    @property
    def width(self) -> int:
        """Pixels."""

    @property
    def height(self) -> int:
        """Pixels."""

    @property
    def picture(self) -> bytes:
        """The encoded file."""


def must_fit(picture: Picture, longest_side: int, largest: int) -> None:
    """Raise PictureUnfit for what is no picture, has a side of more pixels, or more bytes."""
    if picture.mime not in MIMES:
        raise PictureUnfit(reason="unreadable", limit=0)
    if not (0 < picture.width <= longest_side and 0 < picture.height <= longest_side):
        raise PictureUnfit(reason="size", limit=longest_side)
    if not 0 < len(picture.picture) <= largest:
        raise PictureUnfit(reason="large", limit=largest)


def fields_of(picture: Picture) -> dict[str, Any]:
    """Return what a step of the history keeps of a picture: its size, and its digest for its bytes."""
    return {"width": picture.width, "height": picture.height, "picture": sha256(picture.picture).hexdigest()}
