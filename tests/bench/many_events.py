"""A store with a million events of made-up locks and people, made fast and the same each time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.locks import Lock, LockModel
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

EVENTS = 1_000_000
LOCKS, PEOPLE, IN_EACH = 48, 2_500, 240
START = 1_760_000_400
"""A moment in October 2025; 14 days follow."""
SPAN = 14 * 86_400
READ_AT = datetime(2025, 10, 23, 12, tzinfo=UTC)
NAMES = ("Jansen", "de Vries", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters")
KINDS = (1,) * 90 + (2, 2, 3, 4, 5, 6, 6, 9, 8, 21)


def lock_of(number: int) -> Lock:
    """One of the locks."""
    lock = Lock(LockId(new_uuid7()), f"MC-{number:04}", LockModel.MC, f"Door {number:02}", building="Elm house")
    return replace(lock, claimed_on=date(2025, 1, 1))


def furnish(store: Store, count: int = LOCKS, residents: int = PEOPLE, each: int = IN_EACH) -> list[Lock]:
    """Locks, people, and a tag for some of them in each lock."""
    locks = [lock_of(number) for number in range(count)]
    people = [Person(PersonId(new_uuid7()), f"{NAMES[n % len(NAMES)]} {n}") for n in range(residents)]

    def work(unit: UnitOfWork) -> None:
        for lock in locks:
            unit.locks.save(lock)
        unit.people.save_many(people)
        for place, lock in enumerate(locks):
            for number in range(1, each + 1):
                _give(unit, lock, people[(place * 50 + number) % residents], number)
        unit.record("people.imported", "person", people[0].id, {"count": residents})

    store.run(work)
    return locks


def _give(unit: UnitOfWork, lock: Lock, person: Person, number: int) -> None:
    text = "INSERT INTO user_numbers (lock_id, person_id, number) VALUES (?, ?, ?)"
    unit.connection.exec_driver_sql(text, (lock.id, person.id, number))
    key = Key(KeyId(new_uuid7()), lock.id, person.id, KeyState.ISSUED, READ_AT, ())
    unit.connection.exec_driver_sql(
        "INSERT INTO keys (id, lock_id, person_id, state, issued_at) VALUES (?, ?, ?, ?, 0)",
        (key.id, lock.id, person.id, key.state.value),
    )
    medium = Medium(number, MediumKind.TAG, number.to_bytes(16, "big"), f"•• {number:04X}")
    text = "INSERT INTO media (lock_id, number, key_id, kind, ref, mask) VALUES (?, ?, ?, ?, ?, ?)"
    unit.connection.exec_driver_sql(text, (lock.id, number, key.id, int(medium.kind), medium.ref, medium.mask))


def log_of(place: int, count: int, each: int = IN_EACH, start: int = START, span: int = SPAN) -> Iterator[LockEvent]:
    """What one lock logged, evenly over the span."""
    dice = random.Random(place)
    for number in range(count):
        kind = KINDS[dice.randrange(len(KINDS))]
        user = dice.randrange(1, each + 1) if kind != 2 else None
        at = start + number * span // count + dice.randrange(40)
        yield LockEvent(number + 1, 1, at, kind, 4, user, user, None)


def logs(locks: list[Lock], events: int = EVENTS) -> list[tuple[LockId, list[LockEvent]]]:
    """Every lock's log, as it would be read."""
    return [(lock.id, list(log_of(place, events // len(locks)))) for place, lock in enumerate(locks)]
