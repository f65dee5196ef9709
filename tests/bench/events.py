"""A million events: taken in, added to, read anywhere, and filtered up to the painted rows."""

from __future__ import annotations

import gc
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.services.event_filter import EventFilter, EventKey
from flexeria_desktop.core.services.queries.event_layout import Building
from flexeria_desktop.core.services.queries.events import page
from flexeria_desktop.core.store.database import PRAGMAS
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.repositories.event_order import INSERT, VALUES
from tests.bench import many_events
from tests.bench.measure import Goal, Measured, alternately, seconds

PLACES = 40
APPENDED = 10_000
APPENDS = 5
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
    bare = seconds(lambda: _take_in_bare(raw, indexes, rows))
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


def _layout(store: Store) -> tuple[EventKey, ...]:
    building = Building(EventFilter())
    while building.layout is None:
        store.run_read(building.step)
    return building.layout.anchors


def _pages(store: Store) -> Iterator[Measured]:
    anchors = _layout(store)
    dice = random.Random(7)
    keys = [anchors[dice.randrange(len(anchors))] for _ in range(PLACES)]
    turn = [0, 0]

    def key(which: int) -> EventKey:
        turn[which] += 1
        return keys[turn[which] % PLACES]

    def both(conn: Any) -> tuple[float, float]:
        raw = conn.connection.driver_connection
        return _turns(
            lambda: seconds(partial(page, conn, EventFilter(), 100, key(0))),
            lambda: seconds(lambda: raw.execute(BARE_PAGE, key(1)).fetchall()),
            5 * PLACES,
        )

    took = store.run_read(both)
    yield Measured("100 events with names, anywhere", 1e3 * took[0], 1e3 * took[1], "ms", "bare rows by key", Goal(4))

    def ends(conn: Any) -> tuple[float, float]:
        old, new = anchors[-20:], anchors[:20]
        return _turns(
            lambda: seconds(partial(page, conn, EventFilter(), 100, dice.choice(old))),
            lambda: seconds(partial(page, conn, EventFilter(), 100, dice.choice(new))),
            3 * PLACES,
        )

    took = store.run_read(ends)
    yield Measured("the oldest 100 of a million", 1e3 * took[0], 1e3 * took[1], "ms", "the newest 100", Goal(2))


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


def _painted(store: Store, locks: list[Lock]) -> Measured:
    """From the changed filter to the painted rows, by the table of the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from flexeria_desktop.ui.theme import theme
    from flexeria_desktop.ui.viewmodels.event_lines import first_lines
    from flexeria_desktop.ui.views.pages.events import EventsPage, _dressed
    from flexeria_desktop.ui.views.pages.events_table import EventsTable
    from flexeria_desktop.ui.widgets import EmptyState

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme().install(app)
    table = EventsTable(EventsPage._columns(table_texts()), "Events", EmptyState("nav.events", ""))
    table.resize(1_048, 374)
    table.show()
    app.processEvents()

    def once(wanted: EventFilter) -> float:
        begun = time.perf_counter()
        rows = store.run_read(lambda conn: page(conn, wanted, 256))
        table.show_lines(first_lines(rows, _dressed))
        table.grab()
        return time.perf_counter() - begun

    wanted = list(_filters(locks))
    for one in wanted:
        once(one)
    gc.collect()
    took = sorted(1e3 * once(one) for _ in range(9) for one in wanted)
    middle = statistics.median(took)
    print(f"  filter to painted rows: median {middle:.1f} ms, slowest {took[-1]:.1f} ms", flush=True)
    return Measured(
        "filter a million, rows painted, p95", took[int(len(took) * 0.95)], BLINK_MS, "ms", "a blink", Goal(1)
    )


def table_texts() -> Any:
    """Stands where the page stands for its columns: their titles."""

    class Texts:
        tr = staticmethod(lambda text: text)

    return Texts()


def measure(folder: Path) -> list[Measured]:
    """On a million events of 48 locks and 2,500 people; some minutes on a small machine."""
    store, locks = many_events.open_empty(folder / "profile")
    raw, indexes = _bare(folder / "bare.db", store)
    try:
        rows: list[Measured] = [_imports(store, raw, indexes, locks)]
        steps: list[Callable[[], Any]] = [lambda: _pages(store), lambda: [_painted(store, locks)]]
        for step in steps:
            rows += step()
        return [*rows, _appends(store, raw, locks)]
    finally:
        store.close()
        raw.close()
