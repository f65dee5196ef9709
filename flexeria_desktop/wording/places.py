"""What the tree of places refuses."""

from __future__ import annotations

from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP
from flexeria_desktop.wording.model import Fix, Text

_SHOW_PLACES = Fix(QT_TRANSLATE_NOOP("messages", "Show buildings"), "buildings")

PLACES: dict[str, Text] = {
    "place_name_unfit": Text(
        QT_TRANSLATE_NOOP("messages", "A place needs a name of at most {longest} characters."),
        QT_TRANSLATE_NOOP("messages", "Type a name, such as Staircase A."),
        plain=QT_TRANSLATE_NOOP("messages", "A place needs a name."),
    ),
    "place_misplaced": Text(
        QT_TRANSLATE_NOOP("messages", "A place of this kind cannot lie there."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Staircases lie in buildings, floors in buildings and staircases; areas and doors in any of them.",
        ),
    ),
    "place_in_itself": Text(
        QT_TRANSLATE_NOOP("messages", "{place} cannot go into something that lies in it."),
        QT_TRANSLATE_NOOP("messages", "Choose a place outside of it."),
        plain=QT_TRANSLATE_NOOP("messages", "A place cannot go into something that lies in it."),
    ),
    "place_gone": Text(
        QT_TRANSLATE_NOOP("messages", "This place is not there any more."),
        QT_TRANSLATE_NOOP("messages", "It was removed, here or at another computer. Choose another one."),
        fix=_SHOW_PLACES,
    ),
    "place_not_empty": Text(
        QT_TRANSLATE_NOOP("messages", "In {place} lie other places ({places}) and stand locks ({locks})."),
        QT_TRANSLATE_NOOP("messages", "Empty it first, or let what is in it go one up."),
        plain=QT_TRANSLATE_NOOP("messages", "The place is not empty."),
    ),
    "too_many_places": Text(
        QT_TRANSLATE_NOOP("messages", "There are {limit} places already."),
        QT_TRANSLATE_NOOP("messages", "Remove places that are no longer needed."),
        plain=QT_TRANSLATE_NOOP("messages", "There are too many places already."),
    ),
    "place_unknown": Text(
        QT_TRANSLATE_NOOP("messages", "There is no place {name}."),
        QT_TRANSLATE_NOOP("messages", "Look at the list of places for the right name."),
        plain=QT_TRANSLATE_NOOP("messages", "There is no such place."),
    ),
    "place_ambiguous": Text(
        QT_TRANSLATE_NOOP("messages", "Several places are called {name} ({count})."),
        QT_TRANSLATE_NOOP("messages", "Name what it lies in as well: Lindenhof/Staircase A/1."),
        plain=QT_TRANSLATE_NOOP("messages", "Several places have this name."),
    ),
    "picture_unfit": Text(
        QT_TRANSLATE_NOOP("messages", "This file is no picture that can be kept here."),
        QT_TRANSLATE_NOOP("messages", "Take a PNG or JPEG picture of at most 20 MB; a floor plan may be SVG too."),
    ),
}
