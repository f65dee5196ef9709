"""Locks, their secrets, what they last said, and the numbers that people and media have in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.locks import Lock, LockModel, LockState
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.records import LockSecrets
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import (
    lock_secrets,
    lock_states,
    locks,
    medium_counters,
    user_numbers,
)

BY_ID = select(locks).where(locks.c.id == bindparam("wanted"))


class Locks(Repository):
    """A lock's row is never deleted: a lock that comes back must find its dates (R59)."""

    def get(self, lock_id: LockId) -> Lock | None:
        """Return the lock with this id."""
        return _lock(self._connection.execute(BY_ID, {"wanted": lock_id}).first())

    def by_serial(self, serial: str) -> Lock | None:
        """Return the lock with this serial."""
        return _lock(self._connection.execute(select(locks).where(locks.c.serial == serial)).first())

    def all(self) -> list[Lock]:
        """Return all locks, removed ones too, by name."""
        rows = self._connection.execute(select(locks).order_by(locks.c.name, locks.c.serial))
        return [lock for row in rows if (lock := _lock(row))]

    def save(self, lock: Lock) -> None:
        """Keep a lock; nothing happens when it is as it was."""
        if self.get(lock.id) == lock:
            return
        self.keep(lock)
        for entity in ("lock", "lock_place"):
            self._changes.note(entity, lock.id)

    def keep(self, lock: Lock) -> None:
        """Write a lock that nobody here decided on."""
        row = asdict(lock)
        self._write(locks, [row | row.pop("periods")])

    def secrets(self, lock_id: LockId) -> LockSecrets | None:
        """Return the lock's keys."""
        row = self._connection.execute(select(lock_secrets).where(lock_secrets.c.lock_id == lock_id)).first()
        return LockSecrets(row.label_secret, row.credential_key, row.lock_key, row.site_key) if row else None

    def save_secrets(self, lock_id: LockId, secrets: LockSecrets) -> None:
        """Keep the lock's keys."""
        self._write(lock_secrets, [{"lock_id": lock_id, **asdict(secrets)}])
        self._changes.note("lock", lock_id)

    def state(self, lock_id: LockId) -> LockState | None:
        """Return what the lock said last."""
        row = self._connection.execute(select(lock_states).where(lock_states.c.lock_id == lock_id)).first()
        return LockState(*row[1:]) if row else None

    def save_state(self, lock_id: LockId, state: LockState) -> None:
        """Keep what the lock said; an observation, so it needs no audit entry."""
        self._write(lock_states, [{"lock_id": lock_id, **asdict(state)}])

    def user_number(self, lock_id: LockId, person_id: PersonId) -> int:
        """Return the person's number in this lock; the first call hands out the next one, for ever."""
        mine = (user_numbers.c.lock_id == lock_id) & (user_numbers.c.person_id == person_id)
        number = self._connection.execute(select(user_numbers.c.number).where(mine)).scalar()
        if number is not None:
            return int(number)
        highest = select(func.max(user_numbers.c.number)).where(user_numbers.c.lock_id == lock_id)
        number = (self._connection.execute(highest).scalar() or 0) + 1
        row = {"lock_id": lock_id, "person_id": person_id, "number": number}
        self._connection.execute(insert(user_numbers), row)
        return number

    def number_users(self, lock_id: LockId, person_ids: Iterable[PersonId]) -> None:
        """``user_number`` of many people, in their order."""
        numbers = self.user_numbers(lock_id)
        new = [one for one in dict.fromkeys(person_ids) if one not in numbers]
        first = max(numbers.values(), default=0) + 1
        rows = [{"lock_id": lock_id, "person_id": one, "number": number} for number, one in enumerate(new, first)]
        if rows:
            self._connection.execute(insert(user_numbers), rows)

    def user_numbers(self, lock_id: LockId) -> dict[PersonId, int]:
        """Return the numbers handed out in this lock."""
        query = select(user_numbers.c.person_id, user_numbers.c.number).where(user_numbers.c.lock_id == lock_id)
        return {PersonId(person_id): number for person_id, number in self._connection.execute(query)}

    def renumber_users(self, lock_id: LockId, changed: Mapping[int, int]) -> None:
        """Give people other numbers in this lock, old to new."""
        holders = {number: person for person, number in self.user_numbers(lock_id).items() if number in changed}
        gone = (user_numbers.c.lock_id == lock_id) & user_numbers.c.number.in_(list(holders))
        self._connection.execute(delete(user_numbers).where(gone))
        rows = [
            {"lock_id": lock_id, "person_id": person, "number": changed[number]} for number, person in holders.items()
        ]
        if rows:
            self._connection.execute(insert(user_numbers), rows)

    def last_medium_number(self, lock_id: LockId) -> int:
        """Return the highest credential number that this lock ever used."""
        query = select(medium_counters.c.last_number).where(medium_counters.c.lock_id == lock_id)
        return int(self._connection.execute(query).scalar() or 0)

    def next_medium_number(self, lock_id: LockId) -> int:
        """Hand out the next credential number of this lock; none is ever used twice."""
        number = self.last_medium_number(lock_id) + 1
        self._write(medium_counters, [{"lock_id": lock_id, "last_number": number}])
        return number


def _lock(row: Row[Any] | None) -> Lock | None:
    if row is None:
        return None
    return Lock(
        id=row.id,
        serial=row.serial,
        model=LockModel(row.model),
        name=row.name,
        building=row.building,
        link=row.link,
        firmware=row.firmware,
        note=row.note,
        claimed_on=row.claimed_on,
        registered_on=row.registered_on,
        removed_on=row.removed_on,
        periods=LockPeriods(row.first_registered, row.trial_end, row.base_end, row.option_end, row.provisional),
        purchased=row.purchased,
        zone=row.zone,
        floor=row.floor,
        place_id=row.place_id,
    )
