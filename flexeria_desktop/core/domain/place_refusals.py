"""What the tree of places says no to; nothing was changed."""

from __future__ import annotations

from flexeria_desktop.core.errors import UserError


class PlaceNameUnfit(UserError):
    """A place needs a name; data: longest, in characters."""

    code = "place_name_unfit"


class PlaceMisplaced(UserError):
    """A place of this kind may not lie there; data: kind, parent ("" = at the top)."""

    code = "place_misplaced"


class PlaceInItself(UserError):
    """A place cannot go into something that lies in it; data: place."""

    code = "place_in_itself"


class PlaceGone(UserError):
    """There is no such place any more."""

    code = "place_gone"


class PlaceNotEmpty(UserError):
    """Something is in it and nobody said what becomes of that; data: place, places, locks."""

    code = "place_not_empty"


class TooManyPlaces(UserError):
    """The tree is full; data: limit."""

    code = "too_many_places"


class PictureUnfit(UserError):
    """A file cannot be a picture that is kept; data: reason ("unreadable", "size", "large"), limit."""

    code = "picture_unfit"
