"""Small entities that tests of the store share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.lock_list import (
    Holiday,
    ListCredential,
    ListUser,
    LockConfig,
    LockList,
    WeekSchedule,
)
from flexeria_desktop.core.domain.locks import Lock, LockModel
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

MOMENT = datetime(2029, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)


def a_lock(serial: str = "MC-0001", **changes: object) -> Lock:
    """A lock with every kind of field filled."""
    periods = LockPeriods(date(2029, 2, 1), trial_end=date(2029, 3, 31), base_end=date(2034, 2, 28), provisional=True)
    lock = Lock(LockId(new_uuid7()), serial, LockModel.MC, "Front door", building="Elm house", purchased=10)
    return replace(lock, periods=periods, claimed_on=date(2029, 2, 1), **changes)


def a_person(name: str = "Zoë Åberg", **facts: object) -> Person:
    """A person under a new id."""
    return replace(Person(PersonId(new_uuid7()), name), **facts)


def a_key(lock: Lock, person: Person, number: int, ref: bytes = b"r" * 16) -> Key:
    """An issued key with one tag."""
    tag = Medium(number, MediumKind.TAG, ref, "•• 19E0")
    key_id = KeyId(new_uuid7())
    return Key(key_id, lock.id, person.id, KeyState.ISSUED, MOMENT, (tag,), valid_until=date(2030, 1, 31))


def a_list(users: int = 2) -> LockList:
    """A list with records of every kind."""
    numbers = range(1, users + 1)
    return LockList(
        users=tuple(ListUser(number, disabled=number == 2) for number in numbers),
        credentials=tuple(
            ListCredential(number, number, MediumKind.TAG, bytes([number % 256]) * 16, valid_until=1_900_000_000)
            for number in numbers
        ),
        schedules=(WeekSchedule(1, ((0b11111, 480, 1080), (0b100000, 540, 720)), holidays=1),),
        holidays=(Holiday(1, 21_000, 21_003),),
        config=LockConfig(opening_seconds=7, office_from=480, office_to=1020),
    )


def add_person(unit: UnitOfWork, name: str = "Zoë Åberg") -> Person:
    """Keep and record a new person."""
    person = a_person(name)
    unit.people.save(person)
    unit.record("person.added", "person", person.id, {"unit": person.unit}, text=person.name)
    return person


def add_lock(unit: UnitOfWork, serial: str = "MC-0001") -> Lock:
    """Keep and record a new lock."""
    lock = a_lock(serial)
    unit.locks.save(lock)
    unit.record("lock.added", "lock", lock.id, {"serial": serial})
    return lock
