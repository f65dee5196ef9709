"""Keys for many people from what their locks knew before: each lock is read once, and keys are written many at once.

One by one a key took thirty statements, and 5,000 of them held up everything else for fourteen times as long.
The rules are those of ``giving.give``, to which everything else is left: a key that is still on its lock, a medium that
is presented, a key of an organisation.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from flexeria_desktop.core.domain.group_refusals import StayEnded
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium
from flexeria_desktop.core.domain.people_groups import GroupLock
from flexeria_desktop.core.services import giving, group_terms, lock_rules
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk, must_have, today
from flexeria_desktop.core.services.errors import LockUnknown, MediumMissing
from flexeria_desktop.core.services.giving import Terms
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

Right = tuple[GroupLock, PersonId]
WRITTEN_TOGETHER = 250
"""Keys; in between the caller looks whether anybody still wants them."""


class AtLock:
    """A lock at which many rights are tried, and what is given there meanwhile; raises LockUnknown."""

    def __init__(self, desk: Desk, uow: UnitOfWork, lock_id: LockId) -> None:
        self._uow = uow
        self.lock = must_have(uow, lock_id)
        self.day = today(desk.clock, uow, self.lock.zone)
        self._issued, self._users = uow.keys.open_count(lock_id), uow.keys.count_users(lock_id)
        self._theirs: dict[PersonId, list[Key]] = {}
        self._taken: set[tuple[int, bytes]] = set()
        self._bound: set[str | None] = {None}
        self._number, self._read = 0, False
        self.lost: frozenset[bytes] = frozenset()

    def check(self) -> None:
        """Raise unless somebody who has none may get a key (R16 to R20)."""
        key_stories.check_one_more(self.lock, self.day, self._issued, self._users, is_new=True)

    def theirs(self, person_id: PersonId, everybody: Collection[PersonId]) -> Sequence[Key]:
        """Every key that somebody had here; everybody: who will be asked about."""
        if not self._read:
            self._read = True
            self._theirs = self._uow.keys.of_people(self.lock.id, everybody)
            self._taken = self._uow.keys.media_in_use(self.lock.id)
            self.lost = giving.lost_at(self._uow, self.lock.id)
            self._number = self._uow.locks.last_medium_number(self.lock.id)
        return self._theirs.get(person_id, ())

    def in_use(self, medium: Medium) -> bool:
        """Whether somebody has this medium here."""
        return (int(medium.kind), medium.ref) in self._taken

    def bind(self, schedule_id: str | None) -> None:
        """Give a schedule its number here; raises ScheduleUnknown, SchedulesFull."""
        if schedule_id not in self._bound:
            lock_rules.bind(self._uow, self.lock, schedule_id)
            self._bound.add(schedule_id)

    def numbers(self, count: int) -> range:
        """The next numbers of media; used up with ``given``."""
        return range(self._number + 1, self._number + 1 + count)

    def given(self, key: Key) -> None:
        """Count a key that is now given."""
        self._issued, self._users = self._issued + 1, self._users + 1
        self._number += len(key.media)
        self._taken |= {(int(medium.kind), medium.ref) for medium in key.media}
        self._theirs.setdefault(key.person_id, []).append(key)


class Again:
    """Gives rights that come of earlier media; what is given stands in the store after ``write``."""

    def __init__(self, desk: Desk, uow: UnitOfWork, presenting: Collection[str]) -> None:
        self._desk, self._uow, self._presenting = desk, uow, presenting
        self.people: Mapping[PersonId, tuple[str, date | None]] = uow.people.stays()
        self._asked: dict[LockId, list[PersonId]] = {}
        self._here: dict[LockId, AtLock] = {}
        self._written_off: dict[PersonId, Mapping[str, datetime]] = {}
        self._given: list[Key] = []

    def expect(self, rights: Sequence[Right]) -> None:
        """Say which rights will be tried."""
        for lock, person_id in rights:
            self._asked.setdefault(lock.lock_id, []).append(person_id)

    def at(self, lock_id: LockId) -> AtLock:
        """A lock as it is with what was given; raises LockUnknown."""
        here = self._here.get(lock_id)
        if here is None:
            here = self._here[lock_id] = AtLock(self._desk, self._uow, lock_id)
        return here

    def give(self, right: Right) -> bool | None:
        """Give a right; False = there is one; None = to be asked for by itself, after ``write``.

        Raises what it is refused for.
        """
        lock, person_id = right
        if person_id not in self.people or person_id in self._presenting:
            return None
        try:
            here = self.at(lock.lock_id)
        except LockUnknown:
            return None
        theirs = here.theirs(person_id, self._asked[lock.lock_id])
        if any(key.share_id or key.state is KeyState.WITHDRAWN for key in theirs):
            return None
        terms = self._terms(lock, person_id, here.day)
        if any(key.wanted for key in theirs):
            return False
        lost = giving.lost_among(theirs, here.lost, self._gone_for_good(person_id))
        earlier = giving.earlier_media(theirs, lost, here.in_use)
        here.check()
        if not earlier:
            raise MediumMissing
        here.bind(terms.schedule_id)
        numbers = here.numbers(len(earlier))
        key = giving.again(lock.lock_id, person_id, self._desk.clock.now(), earlier, numbers, terms)
        here.given(key)
        self._given.append(key)
        if len(self._given) >= WRITTEN_TOGETHER:
            self.write()
        return True

    def write(self) -> None:
        """Store what was given so far."""
        key_stories.keep_many_issued(self._uow, self._given)
        self._given = []

    def forget(self, lock_id: LockId) -> None:
        """Something was done at a lock past this: it is read again."""
        self._here.pop(lock_id, None)

    def _terms(self, lock: GroupLock, person_id: PersonId, day: date) -> Terms:
        """How the key opens: no longer than the stay; raises StayEnded."""
        name, until = self.people[person_id]
        if until is not None and group_terms.is_over(until, day, lock.valid_from):
            raise StayEnded(name=name, until=until)
        ends = lock.until(until)
        return Terms(lock.group_id, ends.schedule_id, ends.valid_from, ends.valid_until)

    def _gone_for_good(self, person_id: PersonId) -> Mapping[str, datetime]:
        found = self._written_off.get(person_id)
        if found is None:
            found = self._written_off[person_id] = giving.written_off_by(self._uow, person_id)
        return found
