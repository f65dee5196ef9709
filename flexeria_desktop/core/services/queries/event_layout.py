"""How all events that fit lie in time: made in small steps, so that other readers are never held up."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import Counter, deque
from dataclasses import dataclass, field

from sqlalchemy import Connection

from flexeria_desktop.core.services.event_filter import QUARTER, EventFilter, EventKey, EventLayout
from flexeria_desktop.core.services.queries.event_reader import reader
from flexeria_desktop.core.services.queries.event_search import Search, before_sql, counts_sql, search
from flexeria_desktop.core.services.queries.events import by_quarter, gap_rows, stored
from flexeria_desktop.core.services.queries.facts import tuples
from flexeria_desktop.core.services.rows import EventRow

STEP_SECONDS = 0.008
"""The reader is given back to others after this long."""
SLICE = 25_000
"""Events looked through in one statement: about as long."""
MOST_GAPS = 200


@dataclass(slots=True)
class Building:
    """A layout in the making; ``step`` until it says it is done."""

    wanted: EventFilter
    marks: tuple[EventKey, ...] = ()
    layout: EventLayout | None = None
    _slices: deque[tuple[int, int]] | None = None
    _quarters: Counter[tuple[int, int]] = field(default_factory=Counter)
    _counts: tuple[tuple[int, int, int], ...] | None = None
    _lost: list[tuple[EventRow, EventKey]] = field(default_factory=list)
    _before: dict[int, int] = field(default_factory=dict)
    _ranks: dict[EventKey, int] = field(default_factory=dict)

    def step(self, conn: Connection) -> bool:
        """Do some milliseconds of work; True once ``layout`` is there. Raises RoleForbids (R60)."""
        found, end = search(conn, self.wanted, reader(conn)), time.perf_counter() + STEP_SECONDS
        if self._slices is None:
            self._begin(conn, found)
        while self._slices and time.perf_counter() < end:
            self._count(conn, found, *self._slices.popleft())
        if not self._slices and self._counts is None:
            self._order(conn)
        if self._counts is not None and self._rank(conn, found, end):
            self._finish()
        return self.layout is not None

    def _begin(self, conn: Connection, found: Search) -> None:
        """The kept counts are the answer, or say how far apart slices of as many events lie."""
        if found.kinds is None:
            self._slices = deque(_slices(by_quarter(conn, self.wanted)))
        else:
            self._counts, self._slices = tuple(stored(conn, self.wanted, found.kinds)), deque()
            self._note(conn)

    def _count(self, conn: Connection, found: Search, first: int, last: int) -> None:
        part = counts_sql(found, first, last)
        self._quarters.update({(q, e): n for q, e, n in tuples(conn, part.sql, part.values)})

    def _order(self, conn: Connection) -> None:
        counts = sorted(self._quarters.items(), key=lambda one: (-one[0][0], one[0][1]))
        self._counts = tuple((quarter, event, count) for (quarter, event), count in counts)
        self._note(conn)

    def _note(self, conn: Connection) -> None:
        """Find the gaps, and how many events come before each quarter of an hour."""
        total = 0
        for quarter, _event, count in self._counts or ():
            self._before.setdefault(quarter, total)
            total += count
        self._before[-1] = total
        self._lost = gap_rows(conn, self.wanted, MOST_GAPS)

    def _rank(self, conn: Connection, found: Search, end: float) -> bool:
        """Count what comes before each gap and mark; True when all are known."""
        asked = [key for key in (*self.marks, *(key for _row, key in self._lost)) if key not in self._ranks]
        quarters = sorted(self._before, reverse=True) if asked else []
        for key in asked:
            if time.perf_counter() > end:
                return False
            place = bisect_left(quarters, -(key[0] // QUARTER), key=lambda quarter: -quarter)
            part = before_sql(found, key)
            within = int(tuples(conn, part.sql, part.values)[0][0])
            self._ranks[key] = self._before[quarters[place]] + within
        return True

    def _finish(self) -> None:
        counts = self._counts or ()
        gaps = sorted(((self._ranks[key] + 1, row) for row, key in self._lost), key=lambda one: one[0])
        ranks = tuple(self._ranks[mark] for mark in self.marks)
        self.layout = EventLayout(self._before[-1], counts, tuple(gaps), ranks)


def _slices(kept: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """(first, last) quarters with about as many events each, newest first."""
    result: list[tuple[int, int]] = []
    room = 0
    for quarter, count in kept:
        if room <= 0:
            result.append((quarter, quarter))
            room = SLICE
        result[-1] = (quarter, result[-1][1])
        room -= count
    return result
