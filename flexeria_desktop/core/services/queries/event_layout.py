"""How all events that fit lie in time: made in small steps, so that other readers are never held up."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import Connection

from flexeria_desktop.core.services.event_filter import PAGE, QUARTER, EventFilter, EventKey, EventLayout
from flexeria_desktop.core.services.queries.event_search import Search, conditions, search
from flexeria_desktop.core.services.queries.events import gap_rows, keys_of, stored
from flexeria_desktop.core.services.queries.facts import tuples
from flexeria_desktop.core.services.rows import EventRow

FEW = 30_000
"""Up to so many keys are simply read: 30 ms."""
STEP_SECONDS = 0.012
"""The reader is given back to others after this long."""
SLICE = 60_000
"""Events looked through in one statement that groups."""
MOST_GAPS = 200


@dataclass(slots=True)
class Building:
    """A layout in the making; ``step`` until it says it is done."""

    wanted: EventFilter
    marks: tuple[EventKey, ...] = ()
    found: Search = field(default_factory=Search)
    begun: bool = False
    anchors: list[EventKey] = field(default_factory=list)
    quarters: Counter[tuple[int, int]] = field(default_factory=Counter)
    slices: list[tuple[int, int]] | None = None
    layout: EventLayout | None = None

    def step(self, conn: Connection) -> bool:
        """Do some milliseconds of work; True once ``layout`` is there."""
        if not self.begun:
            self.found, self.begun = search(conn, self.wanted), True
            return self._few(conn)
        if self.slices is None or self.slices:
            self._count(conn)
            return False
        if self._anchor(conn):
            self._finish(conn)
        return self.layout is not None

    def _few(self, conn: Connection) -> bool:
        if self.found.streams is None:
            return False
        keys = keys_of(conn, self.found, FEW + 1)
        if len(keys) > FEW:
            return False
        self.anchors = [key[:3] for key in keys[PAGE - 1 :: PAGE]]
        self.quarters = Counter((key[0] // QUARTER, key[3]) for key in keys)
        self._finish(conn)
        return True

    def _count(self, conn: Connection) -> None:
        """Counts by quarter: the kept ones, or one slice of time after the other."""
        if self.slices is None:
            kept = stored(conn, EventFilter(since=self.wanted.since, until=self.wanted.until))
            if self.wanted.counted:
                self.quarters.update({(q, e): n for q, e, n in stored(conn, self.wanted)})
                self.slices = []
            else:
                self.slices = _slices(kept)
            return
        first, last = self.slices.pop()
        where = conditions(self.found)
        glue = "AND" if where.sql else "WHERE"
        query = f"""SELECT e.at / {QUARTER}, e.event, count(*) FROM events e INDEXED BY events_by_at {where.sql}
            {glue} e.at >= ? AND e.at < ? GROUP BY 1, 2"""  # noqa: S608 - conditions are built from constants
        values = [*where.values, first * QUARTER, (last + 1) * QUARTER]
        self.quarters.update({(q, e): n for q, e, n in tuples(conn, query, values)})

    def _anchor(self, conn: Connection) -> bool:
        """Every 256th key, from the last known on."""
        begun = time.perf_counter()
        order = "ORDER BY e.at DESC, e.lock_id DESC, e.seq DESC"
        while time.perf_counter() - begun < STEP_SECONDS:
            where = conditions(self.found, self.anchors[-1] if self.anchors else None)
            # Skips inside one page only, so every step costs the same.
            query = f"""SELECT e.at, e.lock_id, e.seq FROM events e INDEXED BY events_by_at {where.sql} {order}
                LIMIT 1 OFFSET {PAGE - 1}"""  # noqa: S608
            key = tuples(conn, query, where.values)
            if not key:
                return True
            self.anchors.append((key[0][0], key[0][1], key[0][2]))
        return False

    def _finish(self, conn: Connection) -> None:
        counts = sorted(((q, e, n) for (q, e), n in self.quarters.items() if n), key=lambda one: (-one[0], one[1]))
        total = sum(one[2] for one in counts)
        ranks = tuple(self._rank(conn, mark) for mark in self.marks)
        self.layout = EventLayout(total, tuple(self.anchors), tuple(counts), tuple(self._gaps(conn)), ranks)

    def _gaps(self, conn: Connection) -> list[tuple[int, EventRow]]:
        result = []
        since = int(self.wanted.since.timestamp()) if self.wanted.since else 0
        until = int(self.wanted.until.timestamp()) if self.wanted.until else 1 << 62
        for row, key in gap_rows(conn, self.wanted, MOST_GAPS):
            if since <= key[0] < until:
                result.append((self._rank(conn, key) + 1, row))
        return sorted(result, key=lambda one: one[0])

    def _rank(self, conn: Connection, key: EventKey) -> int:
        """How many events come before this one."""
        place = bisect_left(self.anchors, (-key[0],), key=lambda one: (-one[0],))
        while place < len(self.anchors) and self.anchors[place] > key:
            place += 1
        where = conditions(self.found, self.anchors[place - 1] if place else None)
        glue = "AND" if where.sql else "WHERE"
        query = f"""SELECT count(*) FROM events e INDEXED BY events_by_at {where.sql}
            {glue} (e.at, e.lock_id, e.seq) > (?, ?, ?) AND e.at >= ?"""  # noqa: S608
        return place * PAGE + int(tuples(conn, query, [*where.values, *key, key[0]])[0][0])


def _slices(kept: list[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """(first, last) quarters with about as many events each; the newest is taken first."""
    result: list[tuple[int, int]] = []
    room, last = 0, 0
    quarter = 0
    for quarter, _event, count in kept:
        if room <= 0:
            if last:
                result.append((quarter + 1, last))
            room, last = SLICE, quarter
        room -= count
    if kept:
        result.append((min(quarter, last), last))
    return result[::-1]
