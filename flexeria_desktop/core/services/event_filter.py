"""Which events are wanted, where a page of them begins, and how all that fit lie in time; plain values."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services.rows import EventRow

EventKey = tuple[int, str, int]
"""Place of an event in the order: corrected Unix second (0 = not known), id of its lock, its number."""

PAGE = 256
"""Events that are read at once."""
QUARTER = 900
"""Seconds of one count."""


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What to show; empty = all. text: in names of people, locks and media; since and until are moments.

    text_kinds: kinds whose words fit the text, in the language of whoever asks; they count as fitting it.
    place_ids: of places; only locks that stand right in one of these.
    """

    lock_ids: tuple[LockId, ...] = ()
    kinds: tuple[int, ...] = ()
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    person_ids: tuple[PersonId, ...] = ()
    text_kinds: tuple[int, ...] = ()
    place_ids: tuple[str, ...] = ()

    @property
    def whole_quarters(self) -> bool:
        """Whether it begins and ends with quarters of an hour, as the kept counts do."""
        return all(edge.timestamp() % QUARTER == 0 for edge in (self.since, self.until) if edge is not None)


@dataclass(frozen=True, slots=True)
class EventChoices:
    """Names to filter by: (id, name, id of its place) of locks and (id, name) of people, by name."""

    locks: tuple[tuple[LockId, str, str], ...] = ()
    people: tuple[tuple[PersonId, str], ...] = ()


def key_of(row: EventRow) -> EventKey:
    """Return the place of an event in the order."""
    return (int(row.corrected.timestamp()) if row.corrected is not None else 0, row.lock_id, row.seq)


@dataclass(frozen=True, slots=True)
class EventLayout:
    """How all events that fit lie in time, newest first.

    quarters: (quarter of an hour since 1970, kind, count), newest first. gaps: (how many events come before the gap
    row, the row). ranks: how many come before each key asked for.
    """

    count: int
    quarters: tuple[tuple[int, int, int], ...]
    gaps: tuple[tuple[int, EventRow], ...] = ()
    ranks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Where the event of a rank is to be sought; ``made`` of a layout once."""

    quarters: tuple[int, ...]
    before: tuple[int, ...]

    @classmethod
    def made(cls, layout: EventLayout) -> Places:
        """Add up the counts of each quarter."""
        quarters, before, total = list[int](), list[int](), 0
        for quarter, _event, count in layout.quarters:
            if not quarters or quarters[-1] != quarter:
                quarters.append(quarter)
                before.append(total)
            total += count
        return cls(tuple(quarters), tuple(before))

    def of(self, rank: int) -> tuple[EventKey | None, int]:
        """(key behind which to look, events to skip there) of the event with ``rank`` events before it."""
        place = bisect_right(self.before, rank) - 1
        if place < 0:
            return None, 0
        return start_of(self.quarters[place]), rank - self.before[place]


def start_of(quarter: int) -> EventKey:
    """The key before all events of a quarter of an hour; the newest come first."""
    return (quarter + 1) * QUARTER, "", 0
