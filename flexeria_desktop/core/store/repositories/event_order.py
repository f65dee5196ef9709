"""When events really happened: the lock's own time, moved by the next "clock set" of the same boot."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from sqlalchemy import Connection

from flexeria_desktop.core.ports import LockEvent

CLOCK_SET = 11
"""FLP/1 section 9; its detail is the jump in seconds."""
QUARTER = 900
"""Seconds of one count: every zone of the world is off by whole quarters of an hour."""
FIELDS = ("seq", "boot_id", "time", "event", "source", "user", "credential", "detail")
# Driver-level tuples: three times as fast as rows of names, and a log is the largest thing a lock sends.
INSERT = f"""INSERT INTO events (lock_id, read_at, at, {", ".join(f'"{name}"' for name in FIELDS)})
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""  # noqa: S608 - constant names only
COUNT = """INSERT INTO event_counts (quarter, event, count) VALUES (?, ?, ?)
    ON CONFLICT (quarter, event) DO UPDATE SET count = count + excluded.count"""
CLOCK_SETS = """SELECT boot_id, seq, detail FROM events INDEXED BY events_clock_set
    WHERE lock_id = ? AND event = 11 AND seq > ? ORDER BY boot_id, seq"""
BEFORE = """SELECT seq FROM events INDEXED BY events_clock_set
    WHERE lock_id = ? AND event = 11 AND boot_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1"""
MOVED = """FROM events WHERE lock_id = ? AND seq > ? AND seq < ? AND boot_id = ? AND time IS NOT NULL
    AND at <> max(0, time + ?)"""
Counts = Counter[tuple[int, int]]
Jump = tuple[int, int, int]


def insert_timed(connection: Connection, lock_id: str, fresh: Sequence[LockEvent], read_at: int) -> Counts:
    """Store events that are not there yet in their order; return what they add to the counts.

    read_at: Unix microseconds. Older events of the same boot move too when the lock's clock was set now.
    """
    jumps = _jumps(connection, lock_id, fresh)
    # Nearly every page of a log has no jump; and each field by name is six times as fast as a getter of all.
    times = [_at(one, jumps) for one in fresh] if jumps else [max(0, one.time or 0) for one in fresh]
    rows = [
        (lock_id, read_at, at, e.seq, e.boot_id, e.time, e.event, e.source, e.user, e.credential, e.detail)
        for e, at in zip(fresh, times, strict=True)
    ]
    connection.exec_driver_sql(INSERT, rows)
    counts = Counter([(row[2] // QUARTER, row[6]) for row in rows])
    if jumps:
        for event in fresh:
            if event.event == CLOCK_SET and event.detail:
                counts.update(_move_older(connection, lock_id, event))
    return counts


def add_counts(connection: Connection, counts: Counts) -> None:
    """Add to the counts of events by quarter of an hour and kind."""
    rows = [(quarter, event, count) for (quarter, event), count in counts.items() if count > 0]
    less = [(-count, quarter, event) for (quarter, event), count in counts.items() if count < 0]
    if rows:
        connection.exec_driver_sql(COUNT, rows)
    if less:
        change = "UPDATE event_counts SET count = count - ? WHERE quarter = ? AND event = ?"
        connection.exec_driver_sql(change, less)
        connection.exec_driver_sql("DELETE FROM event_counts WHERE count = 0")


def _jumps(connection: Connection, lock_id: str, fresh: Sequence[LockEvent]) -> dict[int, list[Jump]]:
    """By boot: the clock sets that may move one of these events, in order."""
    known = connection.exec_driver_sql(CLOCK_SETS, (lock_id, min(event.seq for event in fresh))).fetchall()
    mine = [(event.boot_id, event.seq, event.detail or 0) for event in fresh if event.event == CLOCK_SET]
    result: dict[int, list[Jump]] = {}
    for jump in sorted({*mine, *((boot, seq, detail or 0) for boot, seq, detail in known)}):
        result.setdefault(jump[0], []).append(jump)
    return result


def _at(event: LockEvent, jumps: dict[int, list[Jump]]) -> int:
    if event.time is None:
        return 0
    found = jumps.get(event.boot_id, ())
    place = bisect_right(found, event.seq, key=lambda jump: jump[1])
    return max(0, event.time + (found[place][2] if place < len(found) else 0))


def _move_older(connection: Connection, lock_id: str, clock_set: LockEvent) -> Counts:
    before = connection.exec_driver_sql(BEFORE, (lock_id, clock_set.boot_id, clock_set.seq)).scalar() or 0
    jump = clock_set.detail or 0
    values = (lock_id, before, clock_set.seq, clock_set.boot_id, jump)
    counts = Counter[tuple[int, int]]()
    query = f"SELECT at, max(0, time + {int(jump)}), event {MOVED}"
    for old, new, event in connection.exec_driver_sql(query, values).fetchall():
        counts[old // QUARTER, event] -= 1
        counts[new // QUARTER, event] += 1
    if counts:
        where = MOVED.removeprefix("FROM events ")
        connection.exec_driver_sql(f"UPDATE events SET at = max(0, time + {int(jump)}) {where}", values)  # noqa: S608
    return counts


def batches(events: Iterable[LockEvent], size: int) -> Iterable[list[LockEvent]]:
    """Yield events in lists of at most ``size``."""
    rest = iter(events)
    while batch := list(islice(rest, size)):
        yield batch
