"""What the search of the window looks through: names and numbers, one light row each."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Found(StrEnum):
    """The kinds of things that have a name."""

    LOCK = "lock"
    PERSON = "person"
    MEDIUM = "medium"
    ORGANISATION = "organisation"
    SCHEDULE = "schedule"
    PLACE = "place"


class FindRow(NamedTuple):
    """One thing with a name. key: its id (of a medium: its holder's); sub: what stands under the name.

    words: what else finds it, as serial, reference or e-mail address; it is not shown.
    """

    kind: Found
    key: str
    title: str
    sub: str
    words: str
