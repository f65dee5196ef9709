"""Which events are wanted, where a page of them begins, and how all that fit lie in time; plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services.rows import EventRow

EventKey = tuple[int, str, int]
"""Place of an event in the order: corrected Unix second (0 = not known), id of its lock, its number."""

PAGE = 256
"""Events between two anchors of a layout."""
QUARTER = 900
"""Seconds of one count."""


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What to show; empty = all. text: in names of people, locks and media; since and until are moments.

    text_kinds: kinds whose words fit the text, in the language of whoever asks; they count as fitting it.
    """

    lock_ids: tuple[LockId, ...] = ()
    kinds: tuple[int, ...] = ()
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    person_ids: tuple[PersonId, ...] = ()
    text_kinds: tuple[int, ...] = ()

    @property
    def counted(self) -> bool:
        """Whether the kept counts answer how many fit: no lock, person or text, and whole quarters of an hour."""
        edges = [edge.timestamp() for edge in (self.since, self.until) if edge is not None]
        named = self.lock_ids or self.person_ids or self.text.strip()
        return not named and all(edge % QUARTER == 0 for edge in edges)


def key_of(row: EventRow) -> EventKey:
    """Return the place of an event in the order."""
    return (int(row.corrected.timestamp()) if row.corrected is not None else 0, row.lock_id, row.seq)


@dataclass(frozen=True, slots=True)
class EventLayout:
    """How all events that fit lie in time, newest first.

    anchors: keys of the 256th, 512th, … event. quarters: (quarter of an hour since 1970, kind, count), newest first.
    gaps: (how many events come before the gap row, the row). ranks: how many come before each key asked for.
    """

    count: int
    anchors: tuple[EventKey, ...]
    quarters: tuple[tuple[int, int, int], ...]
    gaps: tuple[tuple[int, EventRow], ...] = ()
    ranks: tuple[int, ...] = ()
