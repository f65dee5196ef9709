"""A large building put straight into an encrypted store: what a locking plan must cope with.

Made by a fixed seed, with every look of a cell in it: planned, proven, old, taken in, suspended, bounded, and locks
that take no new rights. What is proven is kept as rows and as a list, so that the program reads it like any other.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from flexeria_desktop.core.domain.calendar import day_end
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockList, WeekSchedule
from flexeria_desktop.core.ports import Clock
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.list_codec import encode_list
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
BUILDINGS = ("Lindenhof", "Kadezicht", "Molenwerf", "Parkzoom", "Singelhuis", "Havenblok", "Torenhof", "Beukenhage")
FLOORS = ("", "Cellar", "Ground floor", "First floor", "Second floor")
DOORS = ("Main entrance", "Back door", "Bike shed", "Boiler room", "Meter cupboard", "Storage", "Laundry", "Roof")
FIRST_MILLISECOND = 1_767_225_600_000
MORNINGS = (WeekSchedule(1, ((0b11111, 360, 540),)),)
FIRST = "ABCDEFGHIJKLMNOPRSTVWZ"
LAST = ("Jansen", "de Vries", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters", "Kok", "Arslan")


@dataclass(frozen=True, slots=True)
class Size:
    """How large: rights are different pairs of a person and a lock."""

    people: int = 2_500
    locks: int = 1_000
    rights: int = 60_000
    seed: int = 7


SMALL = Size(people=60, locks=24, rights=400)
FULL_SIZE = Size()
MOST = Size(rights=250_000)


class FixedClock:
    """Stands still at NOW."""

    def now(self) -> datetime:
        """Return NOW."""
        return NOW


def big_store(folder: Path, size: Size = FULL_SIZE, clock: Clock | None = None) -> Store:
    """A new encrypted store with a building of this size; the caller closes it."""
    store = Store.create(folder, secrets=MemorySecrets(), clock=clock or FixedClock())
    store.run(lambda uow: fill(uow, size))
    return store


def fill(uow: UnitOfWork, size: Size) -> None:
    """Add the building to a store, past the queue of the platform: it is a thing of tests."""
    made = _Building(random.Random(size.seed), size)
    for table, columns, rows in made.tables():
        marks = ",".join("?" * len(columns))
        # Named columns, so that a later schema fills its own with defaults.
        uow.connection.exec_driver_sql(f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})", rows)  # noqa: S608 - our own names


@dataclass(frozen=True, slots=True)
class _Right:
    lock: int
    person: int
    key_id: str
    number: int
    state: str
    proven: bool
    until: date | None
    schedule: str | None


class _Building:
    def __init__(self, chance: random.Random, size: Size) -> None:
        self.chance = chance
        self.size = size
        self.made = 0
        self.lock_ids = [self._id() for _ in range(size.locks)]
        self.people_ids = [self._id() for _ in range(size.people)]
        self.schedule_id = self._id()
        self.rights = self._rights()

    def _id(self) -> str:
        """Ids grow with time, as real ones do (UUIDv7)."""
        self.made += 1
        return str(UUID(int=FIRST_MILLISECOND + self.made << 80 | 0x7 << 76 | 0b10 << 62 | self.chance.getrandbits(60)))

    def _rights(self) -> list[_Right]:
        counts: dict[int, int] = defaultdict(int)
        cells = self.chance.sample(range(self.size.locks * self.size.people), self.size.rights)
        # People move in one after the other, each with all the locks of theirs.
        return [self._right(cell % self.size.locks, cell // self.size.locks, counts) for cell in sorted(cells)]

    def _right(self, lock: int, person: int, counts: dict[int, int]) -> _Right:
        counts[lock] += 1
        dice = self.chance.random()
        state = "withdrawn" if dice < 0.01 else "suspended" if dice < 0.015 else "issued"
        never_written = lock % 50 == 3
        proven = not never_written and (state != "issued" or dice < 0.97)
        if state == "withdrawn" and never_written:
            state = "issued"
        until = date(2027, 6, 30) if self.chance.random() < 0.1 else None
        schedule = self.schedule_id if self.chance.random() < 0.1 else None
        return _Right(lock, person, self._id(), counts[lock], state, proven, until, schedule)

    def tables(self) -> list[tuple[str, tuple[str, ...], list[tuple[Any, ...]]]]:
        """Rows in an order that the references allow."""
        return [
            ("locks", LOCKS, [self._lock(number) for number in range(self.size.locks)]),
            ("lock_secrets", SECRETS, [(one, self.bytes(32), self.bytes(32), self.bytes(32)) for one in self.lock_ids]),
            ("people", PEOPLE, [self._person(number) for number in range(self.size.people)]),
            ("schedules", SCHEDULES, [(self.schedule_id, "Mornings", "[[31, 360, 540]]", 0)]),
            (
                "schedule_numbers",
                ("lock_id", "schedule_id", "number"),
                [(i, self.schedule_id, 1) for i in self.lock_ids],
            ),
            ("user_numbers", ("lock_id", "person_id", "number"), [self._user(right) for right in self.rights]),
            ("keys", KEYS, [self._key(right) for right in self.rights]),
            ("media", MEDIA, [self._medium(right) for right in self.rights]),
            ("medium_counters", ("lock_id", "last_number"), [(one, self.size.people) for one in self.lock_ids]),
            ("proofs", PROOFS, self._proofs()),
            (
                "proven_credentials",
                PROVEN,
                sorted((self._proven(right) for right in self.rights if right.proven), key=_place),
            ),
        ]

    def bytes(self, count: int) -> bytes:
        """Random ones of the seed."""
        return self.chance.randbytes(count)

    def _lock(self, number: int) -> tuple[Any, ...]:
        building = BUILDINGS[number * len(BUILDINGS) // self.size.locks]
        reduced = number % 40 == 7
        base_end = "2026-03-01" if reduced else "2031-03-01"
        claimed = None if number % 100 == 11 else "2026-01-05"
        purchased = 0 if number % 60 == 13 else self.size.people
        name = f"{DOORS[number % len(DOORS)]} {number + 1}"
        head = (self.lock_ids[number], f"MC-{number:06}", "MC", name, building, "", "1.0", "")
        return (
            *head,
            claimed,
            "2026-01-05",
            "2026-01-05",
            "2026-04-05",
            base_end,
            0,
            purchased,
            ZONE,
            FLOORS[number % 5],
        )

    def _person(self, number: int) -> tuple[Any, ...]:
        initial, surname = FIRST[number % len(FIRST)], LAST[number % len(LAST)]
        name, unit = f"{initial}. {surname} {number + 1}", f"{BUILDINGS[number % len(BUILDINGS)]} {number // 8 + 1}"
        return (self.people_ids[number], name, unit, "", "", "", "", fold(f"{name} {unit}"))

    def _user(self, right: _Right) -> tuple[Any, ...]:
        return (self.lock_ids[right.lock], self.people_ids[right.person], right.person + 1)

    def _key(self, right: _Right) -> tuple[Any, ...]:
        until = right.until.isoformat() if right.until else None
        taken = _micros(NOW - timedelta(days=2)) if right.state == "withdrawn" else None
        ids = (right.key_id, self.lock_ids[right.lock], self.people_ids[right.person], right.state)
        return (*ids, _micros(NOW - timedelta(days=90)), until, taken, right.schedule, 0, 0)

    def _medium(self, right: _Right) -> tuple[Any, ...]:
        mask = f"•• {right.person % 65_536:04X}"
        return (self.lock_ids[right.lock], right.number, right.key_id, int(MediumKind.TAG), _ref(right), mask)

    def _proven(self, right: _Right) -> tuple[Any, ...]:
        entry = _credential(right)
        place = (self.lock_ids[right.lock], entry.number, entry.user, int(entry.kind), entry.ref)
        return (*place, int(entry.suspended), entry.valid_until, entry.schedule, 0, 0)

    def _proofs(self) -> list[tuple[Any, ...]]:
        by_lock: dict[int, list[ListCredential]] = defaultdict(list)
        for right in self.rights:
            if right.proven:
                by_lock[right.lock].append(_credential(right))
        rows = []
        for lock, held in sorted(by_lock.items()):
            users = tuple(ListUser(number) for number in sorted({entry.user for entry in held}))
            encoded = encode_list(LockList(users=users, credentials=tuple(held), schedules=MORNINGS))
            at = NOW - timedelta(days=40 if lock % 12 == 5 else lock % 20)
            rows.append((self.lock_ids[lock], 3, sha256(encoded).digest(), _micros(at), None, b"", encoded))
        return rows


def _ref(right: _Right) -> bytes:
    return sha256(f"{right.lock}/{right.person}".encode()).digest()[:16]


def _credential(right: _Right) -> ListCredential:
    until = int(day_end(right.until, ZONE)) if right.until else None
    return ListCredential(
        right.number,
        right.person + 1,
        MediumKind.TAG,
        _ref(right),
        suspended=right.state == "suspended",
        valid_until=until,
        schedule=1 if right.schedule else 0,
    )


def _place(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return row[:2]


def _micros(moment: datetime) -> int:
    return int(moment.timestamp() * 1_000_000)


LOCKS = (
    *("id", "serial", "model", "name", "building", "link", "firmware", "note", "claimed_on", "registered_on"),
    *("first_registered", "trial_end", "base_end", "provisional", "purchased", "zone", "floor"),
)
SECRETS = ("lock_id", "label_secret", "credential_key", "lock_key")
PEOPLE = ("id", "name", "unit", "email", "phone", "reference", "note", "search")
SCHEDULES = ("id", "name", "intervals", "holiday_rule")
KEYS = (
    *("id", "lock_id", "person_id", "state", "issued_at", "valid_until", "withdrawn_at", "schedule_id"),
    *("office", "emergency"),
)
MEDIA = ("lock_id", "number", "key_id", "kind", "ref", "mask")
PROOFS = ("lock_id", "version", "digest", "received_at", "lock_time", "encoded", "list")
PROVEN = (*("lock_id", "number", "user", "kind", "ref", "suspended", "valid_until", "schedule", "office", "emergency"),)
