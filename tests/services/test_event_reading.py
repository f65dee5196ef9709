"""Who may read events (R60), and that a search nobody waits for any more ends at once."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.refusals import RoleForbids
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.core.services.queries.facts import tuples
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.core.store.errors import StoreFault
from flexeria_desktop.core.store.executor import Store
from tests.bench import many_events

COUNTING = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9) SELECT i, passed(i) FROM n"
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
SOON = 5.0


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[bootstrap.Profile]:
    """Two locks, thirty people, 200 events."""
    made = bootstrap.create_profile(tmp_path / "profile", secrets=MemorySecrets())
    locks = many_events.furnish(made.store, 2, 30, 20)
    logs = [(lock.id, list(many_events.log_of(place, 100, 20))) for place, lock in enumerate(locks)]
    made.store.run(lambda uow: uow.events.fill(logs, many_events.READ_AT))
    yield made
    made.close()


def works_as(profile: bootstrap.Profile, role: str) -> None:
    profile.store.run(lambda uow: uow.settings.set("operator.role", role))


READS = {
    "list": lambda actions: actions.events(EventFilter()),
    "page": lambda actions: actions.event_page(EventFilter(), 10),
    "layout": lambda actions: actions.event_layout(EventFilter()),
    "count": lambda actions: actions.count_events(),
}


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_no_way_of_reading_is_open_to_an_installer_or_the_desk(profile: bootstrap.Profile, read: Any) -> None:
    assert asyncio.run(read(profile.actions))
    for role in ("installer", "desk"):
        works_as(profile, role)
        with pytest.raises(RoleForbids):
            asyncio.run(read(profile.actions))
    works_as(profile, "auditor")
    assert asyncio.run(read(profile.actions)), "a role holds from the moment it is given"


def test_an_organisation_reads_of_its_own_employees_alone(profile: bootstrap.Profile) -> None:
    everything: tuple[EventRow, ...] = asyncio.run(profile.actions.event_page(EventFilter(), 500))
    employed = next(row for row in everything if row.person)
    hire = "UPDATE people SET organisation_id = 'org' WHERE id = ?"
    profile.store.run(lambda uow: uow.connection.exec_driver_sql(hire, (employed.person_id,)))
    works_as(profile, "organisation_manager")
    seen = asyncio.run(profile.actions.event_page(EventFilter(), 500))
    assert seen == tuple(row for row in everything if row.person_id == employed.person_id)
    assert asyncio.run(profile.actions.count_events()) == len(seen)
    layout = asyncio.run(profile.actions.event_layout(EventFilter()))
    assert layout.count == sum(count for _quarter, _kind, count in layout.quarters) == len(seen)
    offered = asyncio.run(profile.actions.event_choices()).people
    assert [key for key, _name in offered] == [employed.person_id], "no others to filter by"


def test_a_name_that_changed_is_read_anew(profile: bootstrap.Profile) -> None:
    before = next(row for row in asyncio.run(profile.actions.event_page(EventFilter(), 10)) if row.person)
    rename = "UPDATE people SET name = 'Someone Else' WHERE id = ?"
    profile.store.run(lambda uow: uow.connection.exec_driver_sql(rename, (before.person_id,)))
    after = asyncio.run(profile.actions.event_page(EventFilter(), 10))
    assert {row.person for row in after if row.person_id == before.person_id} == {"Someone Else"}


def test_a_search_that_nobody_waits_for_ends_at_once_and_the_next_is_answered(profile: bootstrap.Profile) -> None:
    async def typed(store: Store) -> tuple[float, Any]:
        runs = threading.Event()

        def endless(conn: Any) -> Any:
            runs.set()
            return conn.exec_driver_sql(ENDLESS).scalar()

        stale, queued = (asyncio.ensure_future(store.read(endless)) for _ in range(2))
        await asyncio.to_thread(runs.wait, SOON)
        begun = time.perf_counter()
        for one in (queued, stale):
            one.cancel()
        found = await profile.actions.event_page(EventFilter(), 10)
        assert [str(error) for error in await asyncio.gather(stale, queued, return_exceptions=True)] == ["", ""]
        return time.perf_counter() - begun, found

    took, found = asyncio.run(typed(profile.store))
    assert took < SOON
    assert len(found) == 10


def test_a_search_ends_too_when_it_is_between_two_statements(profile: bootstrap.Profile) -> None:
    long = ENDLESS.replace("FROM n)", "FROM n WHERE i < 40000000)")

    async def typed(store: Store) -> Any:
        runs, left = threading.Event(), threading.Event()

        def thinks(conn: Any) -> Any:
            runs.set()
            left.wait(SOON)
            return conn.exec_driver_sql(long).scalar()

        stale = asyncio.ensure_future(store.read(thinks))
        await asyncio.to_thread(runs.wait, SOON)
        stale.cancel()
        # The first interrupt has found no statement at work once this is over.
        await asyncio.gather(stale, return_exceptions=True)
        left.set()
        begun = time.perf_counter()
        found = await profile.actions.event_page(EventFilter(), 10)
        return time.perf_counter() - begun, found

    took, found = asyncio.run(typed(profile.store))
    assert took < 1.0
    assert len(found) == 10


def test_others_are_not_ended_with_a_search_that_is(profile: bootstrap.Profile) -> None:
    async def both(store: Store) -> list[Any]:
        running = asyncio.ensure_future(store.read(lambda conn: conn.exec_driver_sql("SELECT 7").scalar()))
        waiting = [asyncio.ensure_future(profile.actions.event_page(EventFilter(), 10)) for _ in range(20)]
        for one in waiting[::2]:
            one.cancel()
        kept = await asyncio.gather(*waiting[1::2])
        return [await running, *map(len, kept)]

    assert asyncio.run(both(profile.store)) == [7, *[10] * 10]


def test_a_search_that_was_ended_while_its_rows_came_leaves_the_next_one_alone(profile: bootstrap.Profile) -> None:
    def ended(conn: Any) -> Any:
        raw = conn.connection.driver_connection
        raw.create_function("passed", 1, lambda place: raw.interrupt() if place == 4 else None)
        return tuples(conn, COUNTING)

    def next_one(conn: Any) -> list[int]:
        conn.connection.driver_connection.create_function("passed", 1, lambda _place: None)
        found = conn.exec_driver_sql(COUNTING)
        begun = [found.fetchone(), found.fetchone()]
        # Whoever asked before lets go of what came of it only now.
        kept.clear()
        gc.collect()
        return [place for place, _ in (*begun, *found.fetchall())]

    kept: list[BaseException] = []
    try:
        profile.store.run_read(ended)
    except StoreFault as error:
        kept.append(error)
    assert kept, "the search was not ended"
    assert profile.store.run_read(next_one) == [1, 2, 3, 4, 5, 6, 7, 8, 9]
