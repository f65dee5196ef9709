"""The locking plan out of the store: 250,000 rights as a picture, against the bare statements and against entities."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.matrix import PlanMemory, look
from flexeria_desktop.core.services.matrix_rows import Axis
from flexeria_desktop.core.services.queries import odd_keys
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.bench.measure import Goal, Measured, alternately, seconds
from tests.services.big_plan import FULL_SIZE, MOST, NOW, Size, big_store

ROUNDS = 3
PART = 20
"""Entities are read of one lock in so many, and the time is multiplied: all of them take a minute."""
PEOPLE = "SELECT id FROM people ORDER BY search"
RIGHTS = "SELECT lock_id, group_concat(person_id) FROM keys WHERE state <> 'returned' GROUP BY lock_id"


def _bare(connection: Connection) -> None:
    """What is wanted as one text for each lock, what is proven otherwise as rows, and a byte for each right."""
    people = connection.exec_driver_sql(PEOPLE).fetchall()
    places = {person: place for place, (person,) in enumerate(people)}
    for statement in (odd_keys.OWN, odd_keys.HELD):
        result = connection.exec_driver_sql(statement)
        assert result.cursor is not None
        result.cursor.fetchall()
        result.close()
    texts = connection.exec_driver_sql(RIGHTS).fetchall()
    cells = bytearray(len(texts) * len(places))
    for row, (_lock, text) in enumerate(texts):
        base = row * len(places)
        for person in text.split(","):
            cells[base + places[person]] = 1


def _whole(store: Store) -> float:
    memory = PlanMemory()
    return seconds(lambda: store.run_read(lambda conn: look(conn, memory, Axis.PEOPLE, NOW.date(), NOW)))


def _entities(store: Store, lock_ids: list[LockId]) -> float:
    some = lock_ids[::PART]

    def read(uow: UnitOfWork) -> None:
        for lock_id in some:
            uow.keys.for_lock(lock_id)

    return seconds(lambda: store.run(read)) * PART


def _after_a_change(store: Store, memory: PlanMemory, lock_ids: Callable[[], LockId]) -> float:
    """One key's state changes at one lock; the plan is asked for again."""
    lock_id = lock_ids()

    def change(uow: UnitOfWork) -> None:
        uow.connection.exec_driver_sql(
            "UPDATE keys SET state = iif(state = 'issued', 'suspended', 'issued') WHERE id ="
            " (SELECT min(id) FROM keys WHERE lock_id = ? AND state IN ('issued', 'suspended'))",
            (lock_id,),
        )
        uow.record("lock.tried", "lock", lock_id, {}, send=False)

    store.run(change)
    return seconds(lambda: store.run_read(lambda conn: look(conn, memory, Axis.PEOPLE, NOW.date(), NOW)))


def measure(folder: Path) -> list[Measured]:
    """Medians of three rounds in turn; 2,500 people and 1,000 locks in one SQLCipher file."""
    most = _of_size(folder / "most", MOST, "250k", Goal(2.0))
    return [*most, *_of_size(folder / "usual", FULL_SIZE, "60k")]


def _of_size(folder: Path, size: Size, name: str, goal: Goal | None = None) -> list[Measured]:
    store = big_store(folder, size)
    try:
        found = store.run_read(lambda conn: conn.exec_driver_sql("SELECT id FROM locks ORDER BY id").fetchall())
        lock_ids = [LockId(row[0]) for row in found]
        bare = partial(seconds, lambda: store.run_read(_bare))
        whole, floor = alternately(partial(_whole, store), bare, ROUNDS)
        memory = PlanMemory()
        store.run_read(lambda conn: look(conn, memory, Axis.PEOPLE, NOW.date(), NOW))
        turn = partial(next, itertools.cycle(lock_ids))
        warm, again = alternately(partial(_after_a_change, store, memory, turn), partial(_whole, store), ROUNDS)
        entities = _entities(store, lock_ids)
    finally:
        store.close()
    bare_text = "bare statements and a fill"
    return [
        Measured(f"plan load, {name} rights -> picture", 1e3 * whole, 1e3 * floor, "ms", bare_text, goal),
        Measured("the same, beside entities", 1e3 * whole, 1e3 * entities, "ms", "keys as entities"),
        Measured(f"a cell changed, {name} rights -> picture", 1e3 * warm, 1e3 * again, "ms", "the whole load"),
    ]
