"""A million events: taken in, added to, read anywhere, and filtered up to the painted rows."""

from __future__ import annotations

import gc
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, cycle
from operator import attrgetter
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import sqlcipher3.dbapi2 as driver

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.event_filter import EventFilter, EventKey, EventLayout, Places, key_of
from flexeria_desktop.core.services.queries.event_layout import Building
from flexeria_desktop.core.services.queries.event_reader import MEMORY
from flexeria_desktop.core.services.queries.events import page
from flexeria_desktop.core.store.database import PRAGMAS
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.repositories.event_keeping import START, Bounds, expire_slice
from flexeria_desktop.core.store.repositories.event_order import FIELDS, INSERT
from tests.bench import many_events, typing_at_the_desk
from tests.bench.measure import Goal, Measured, alternately, seconds

VALUES = attrgetter(*FIELDS)
PLACES = 40
APPENDED = 10_000
APPENDS = 11
BLINK_MS = 16.0
SCHEMA = "SELECT sql FROM sqlite_master WHERE tbl_name = 'events' AND sql IS NOT NULL ORDER BY type DESC"
BARE_PAGE = """SELECT time, lock_id, seq, event, source, user, credential, detail FROM events
    WHERE (at, lock_id, seq) < (?, ?, ?) ORDER BY at DESC, lock_id DESC, seq DESC LIMIT 100"""


def _bare(path: Path, store: Store) -> tuple[Any, list[str]]:
    """The cipher, the settings and the table of events of the store, nothing else; and its indexes, not made yet."""
    table, *indexes = store.run_read(lambda conn: list(conn.exec_driver_sql(SCHEMA).scalars()))
    raw = driver.connect(str(path), isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{os.urandom(32).hex()}'\"")
    for name, value, _ in PRAGMAS:
        raw.execute(f"PRAGMA {name} = {value if name != 'foreign_keys' else 'OFF'}").fetchall()
    raw.execute(table)
    return raw, indexes


def _rows(lock_id: str, events: list[LockEvent]) -> list[tuple[Any, ...]]:
    return [(lock_id, 0, event.time or 0, *VALUES(event)) for event in events]


def _take_in_bare(raw: Any, indexes: list[str], rows: list[tuple[Any, ...]]) -> None:
    for first in range(0, len(rows), APPENDED):
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany(INSERT, rows[first : first + APPENDED])
        raw.execute("COMMIT")
    for index in indexes:
        raw.execute(index)


def _append_bare(raw: Any, rows: list[tuple[Any, ...]]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany(INSERT, rows)
    raw.execute("COMMIT")


def _imports(store: Store, raw: Any, indexes: list[str], locks: list[Lock]) -> Measured:
    logs = many_events.logs(locks)
    rows = [row for lock_id, log in logs for row in _rows(lock_id, log)]
    gc.collect()
    gc.freeze()
    # What others left for the disk is not paid for here, and neither pays for the other.
    os.sync()
    bare = seconds(lambda: _take_in_bare(raw, indexes, rows))
    os.sync()
    ours = seconds(lambda: store.run(lambda unit: unit.events.fill(logs, many_events.READ_AT)))
    gc.unfreeze()
    return Measured("take in 1,000,000 events", ours, bare, "s", "bare inserts, indexes after", Goal(1.5))


def _appends(store: Store, raw: Any, locks: list[Lock]) -> Measured:
    numbers, end = count(), many_events.START + many_events.SPAN

    def fresh() -> tuple[str, list[LockEvent]]:
        number = next(numbers)
        first = 1_000_000 + number * APPENDED
        log = many_events.log_of(number, APPENDED, start=end + number * 86_400, span=86_400)
        events = [LockEvent(first + place, *VALUES(event)[1:]) for place, event in enumerate(log)]
        return locks[number % len(locks)].id, events

    def ours() -> float:
        lock_id, events = fresh()
        return seconds(lambda: store.run(lambda unit: unit.events.append(lock_id, events, [], many_events.READ_AT)))

    def bare() -> float:
        rows = _rows(*fresh())
        return seconds(lambda: _append_bare(raw, rows))

    took = alternately(ours, bare, APPENDS)
    return Measured(
        "append 10,000 events to a million", 1e3 * took[0], 1e3 * took[1], "ms", "bare inserts, commit", Goal(1.3)
    )


def _turns(ours: Callable[[], float], floor: Callable[[], float], rounds: int) -> tuple[float, float]:
    """As ``alternately``, but nothing is collected in between: whoever came after that would pay for it."""
    gc.collect()
    gc.disable()
    try:
        pairs = [(ours(), floor()) for _ in range(rounds)]
    finally:
        gc.enable()
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _layout(store: Store) -> EventLayout:
    building = Building(EventFilter())
    while building.layout is None:
        store.run_read(building.step)
    return building.layout


def _keys(store: Store, ranks: list[int]) -> list[EventKey]:
    places = Places.made(_layout(store))

    def read(conn: Any) -> list[EventKey]:
        where = [places.of(rank) for rank in ranks]
        return [key_of(page(conn, EventFilter(), 1, after, skip=skip)[0]) for after, skip in where]

    return store.run_read(read)


def _pages(store: Store) -> Iterator[Measured]:
    dice, rounds = random.Random(7), 5 * PLACES
    most = _layout(store).count - 200
    keys = cycle(_keys(store, [dice.randrange(most) for _ in range(PLACES)]))

    def bare(conn: Any) -> float:
        raw, key = conn.connection.driver_connection, next(keys)
        return seconds(lambda: raw.execute(BARE_PAGE, key).fetchall())

    def ours(conn: Any) -> float:
        return seconds(partial(page, conn, EventFilter(), 100, next(keys)))

    def forgetful(conn: Any) -> float:
        conn.info.pop(MEMORY, None)
        return ours(conn)

    def both(one: Callable[[Any], float]) -> tuple[float, float]:
        return store.run_read(lambda conn: _turns(partial(one, conn), partial(bare, conn), rounds))

    took = both(ours)
    yield Measured("100 events with names, anywhere", 1e3 * took[0], 1e3 * took[1], "ms", "bare rows by key", Goal(4))
    took = both(forgetful)
    yield Measured("the same, first page after a write", 1e3 * took[0], 1e3 * took[1], "ms", "bare rows by key")
    ends = [cycle(_keys(store, ranks)) for ranks in (list(range(most - 20, most)), list(range(20)))]

    def at(conn: Any, end: Iterator[EventKey]) -> float:
        return seconds(partial(page, conn, EventFilter(), 100, next(end)))

    took = store.run_read(lambda conn: _turns(partial(at, conn, ends[0]), partial(at, conn, ends[1]), rounds))
    yield Measured("the oldest 100 of a million", 1e3 * took[0], 1e3 * took[1], "ms", "the newest 100", Goal(2))


def _layouts(store: Store, locks: list[Lock]) -> Iterator[Measured]:
    """Counts and histogram of each filter: how long in all, and how long anybody else waits for the reader."""
    whole, steps = [], []
    for wanted in (*_filters(locks), EventFilter(text="a")):
        building = Building(wanted)
        took = []
        while building.layout is None:
            took.append(1e3 * seconds(lambda one=building: store.run_read(one.step)))  # type: ignore[misc]
        whole.append(sum(took))
        steps += took
    yield Measured("counts and histogram, the slowest filter", max(whole), 1e3, "ms", "a second", Goal(1))
    yield Measured("the longest that others wait for these", max(steps), 50.0, "ms", "50 ms", Goal(1))


def _filters(locks: list[Lock]) -> Iterator[EventFilter]:
    day = many_events.START + 3 * 86_400
    since, until = (many_events.datetime.fromtimestamp(day + add, many_events.UTC) for add in (0, 86_400))
    yield EventFilter()
    yield EventFilter((locks[3].id,))
    yield EventFilter(kinds=(8,))
    yield EventFilter(kinds=(2, 3, 4, 5, 6, 7, 8, 20, 21, 22))
    yield EventFilter(text="jansen")
    yield EventFilter(text="vries 121")
    yield EventFilter(text="door 07")
    yield EventFilter(text="nobody of that name")
    yield EventFilter(text="refused", text_kinds=(2, 3, 4, 5, 6, 7))
    yield EventFilter(since=since, until=until)
    yield EventFilter((locks[5].id,), text="bakker", since=since, until=until)


def _typed(store_profile: bootstrap.Profile) -> Measured:
    """At the page itself, words typed letter by letter: from the key to the painted rows."""
    return typing_at_the_desk.measure(store_profile, BLINK_MS)


def _let_go(store: Store) -> Iterator[Measured]:
    """A day of the events goes, as retention lets it go: how long the longest transaction keeps others waiting."""
    day = many_events.START + 86_400
    bounds = Bounds(day, 0, ZoneInfo("Europe/Amsterdam"))
    took, gone, after = [], 0, START
    begun = time.perf_counter()
    while True:
        each = time.perf_counter()
        part = store.run(lambda unit, key=after: expire_slice(unit.connection, bounds, key))  # type: ignore[misc]
        took.append(time.perf_counter() - each)
        gone += part.gone
        if part.next is None:
            break
        after = part.next
    print(f"  {gone:,} let go in {time.perf_counter() - begun:.1f} s, {len(took)} transactions", flush=True)
    yield Measured("letting go: the longest transaction", max(took), 1.0, "s", "a second", Goal(1))


def measure(folder: Path) -> list[Measured]:
    """On a million events of 48 locks and 2,500 people; a minute on a small machine."""
    profile = bootstrap.create_profile(folder / "profile", secrets=MemorySecrets())
    store, locks = profile.store, many_events.furnish(profile.store)
    raw, indexes = _bare(folder / "bare.db", store)
    try:
        rows: list[Measured] = [_imports(store, raw, indexes, locks)]
        steps: list[Callable[[], Any]] = [
            lambda: _pages(store),
            lambda: _layouts(store, locks),
            lambda: [_typed(profile)],
            lambda: [_appends(store, raw, locks)],
            lambda: _let_go(store),
        ]
        for step in steps:
            rows += step()
        return rows
    finally:
        profile.close()
        raw.close()
