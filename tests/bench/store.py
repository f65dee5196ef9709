"""The store: a change with queue and audit against one bare commit; a search against the bare query."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.queries.people import list_people
from flexeria_desktop.core.store.database import PRAGMAS
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.bench.measure import Measured, alternately, seconds

PEOPLE = 2_500
ROUNDS = 200
PAGE = 1_000
"""Changes in one answer of the platform (FSP/1 section 4)."""
PAGES = 20
SEARCHED = "vries 12"
"""Found 11 times in 2,500: a surname and the beginning of a number, as people type."""
SURNAMES = ("Jansen", "de Vries", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters")


def _name(number: int) -> str:
    return f"{SURNAMES[number % len(SURNAMES)]} {number}"


def _bare(path: Path) -> Any:
    """The cipher and the settings of the store, one table, nothing else."""
    raw = driver.connect(str(path), isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{os.urandom(32).hex()}'\"")
    for name, value, _ in PRAGMAS:
        raw.execute(f"PRAGMA {name} = {value}").fetchall()
    raw.execute("CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT, search TEXT)")
    raw.execute("BEGIN IMMEDIATE")
    people = [(new_uuid7(), _name(number), _name(number).casefold()) for number in range(PEOPLE)]
    raw.executemany("INSERT INTO people VALUES (?, ?, ?)", people)
    raw.execute("COMMIT")
    return raw


def _bare_commit(raw: Any, numbers: Callable[[], int]) -> None:
    name = f"Extra {numbers()}"
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("INSERT INTO people VALUES (?, ?, ?)", (new_uuid7(), name, name.casefold()))
    raw.execute("COMMIT")


def _bare_search(raw: Any) -> None:
    found = raw.execute("SELECT id, name FROM people WHERE search LIKE ? ORDER BY name", (f"%{SEARCHED}%",)).fetchall()
    assert found


def _fill(unit: UnitOfWork) -> None:
    people = [Person(PersonId(new_uuid7()), _name(number)) for number in range(PEOPLE)]
    unit.people.save_many(people)
    unit.record("people.imported", "person", people[0].id, {"count": PEOPLE})


def _add(store: Store, numbers: Callable[[], int]) -> None:
    person = Person(PersonId(new_uuid7()), f"Extra {numbers()}")

    def work(unit: UnitOfWork) -> None:
        unit.people.save(person)
        unit.record("person.added", "person", person.id, {}, text=person.name)

    store.run(work)


def _search(store: Store) -> None:
    assert store.run_read(lambda connection: list_people(connection, SEARCHED))


def _page(numbers: Callable[[], int]) -> list[SyncRow]:
    first = numbers() * PAGE
    texts = {"unit": "1 A", "email": "", "phone": "", "reference": "", "note": ""}
    return [
        SyncRow("person", new_uuid7(), first + number + 1, {"name": _name(first + number), **texts})
        for number in range(PAGE)
    ]


def _take_over(store: Store, numbers: Callable[[], int]) -> float:
    page = _page(numbers)
    return seconds(lambda: store.run(lambda unit: unit.sync.apply_page(page, str(page[-1].rev))))


def _bare_page(raw: Any, numbers: Callable[[], int]) -> float:
    people = [(row.id, row.fields["name"], row.fields["name"].casefold()) for row in _page(numbers)]

    def insert() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.executemany("INSERT INTO people VALUES (?, ?, ?)", people)
        raw.execute("COMMIT")

    return seconds(insert)


def measure(folder: Path) -> list[Measured]:
    """Medians of 200 rounds in turn; both files hold 2,500 people."""
    begun = time.perf_counter()
    raw, store = _bare(folder / "bare.db"), Store.create(folder / "profile", secrets=MemorySecrets())
    try:
        store.run(_fill)
        numbers = partial(next, count())
        commits = alternately(
            partial(seconds, partial(_add, store, numbers)),
            partial(seconds, partial(_bare_commit, raw, numbers)),
            ROUNDS,
        )
        searches = alternately(
            partial(seconds, partial(_search, store)), partial(seconds, partial(_bare_search, raw)), ROUNDS
        )
        pages = alternately(
            partial(_take_over, store, partial(next, count())),
            partial(_bare_page, raw, partial(next, count())),
            PAGES,
        )
    finally:
        store.close()
        raw.close()
    assert time.perf_counter() - begun < 120, "a machine this slow says nothing"
    return [
        Measured("add a person, queued and audited", 1e3 * commits[0], 1e3 * commits[1], "ms", "a bare insert, commit"),
        Measured("search in 2,500 people", 1e3 * searches[0], 1e3 * searches[1], "ms", "the bare LIKE query"),
        Measured(
            "take over 1,000 people of the platform", 1e3 * pages[0], 1e3 * pages[1], "ms", "bare inserts, commit"
        ),
    ]
