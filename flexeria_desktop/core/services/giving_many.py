"""Many rights of groups at once: most belong to people who have nothing at a lock that a key could come from.

2,000 people of a file and a group with 40 locks are 80,000 rights. To ask the store for each of them took two minutes,
in which nobody else could change anything; who never had a key at a lock and presents nothing is known without asking.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flexeria_desktop.core.domain.group_refusals import StayEnded
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.people_groups import GroupLock
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import group_terms
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk, must_have, today
from flexeria_desktop.core.services.errors import MediumMissing
from flexeria_desktop.core.services.giving import Media
from flexeria_desktop.core.services.people_group_rows import GroupRefused
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.turns import giving_way

NOBODY = PersonId("")
"""Stands for whoever has no key at a lock."""
Right = tuple[GroupLock, PersonId]
Watch = Callable[[int, int], None]
"""Told how many of how many rights were tried, (0, all) before the first; what it raises takes everything back."""


def unwatched(_done: int, _total: int) -> None:
    """Nobody looks on."""


@dataclass(frozen=True, slots=True)
class _Says:
    """What a lock says to somebody without a medium, its name, and the day there."""

    refusal: UserError
    name: str = ""
    day: date = date.min


class Bare:
    """Rights that no key can come of, and why; the same as if each had been tried."""

    def __init__(self, desk: Desk, uow: UnitOfWork, rights: Sequence[Right], media: Media) -> None:
        self._desk, self._uow = desk, uow
        self._presenting = {*media, *desk.plan.presented}
        self._people: Mapping[PersonId, tuple[str, date | None]] = uow.people.stays()
        self._had = uow.keys.ever_held({lock.lock_id for lock, _person in rights})
        self._said: dict[LockId, _Says] = {}

    def holds(self, right: Right) -> bool:
        """Whether it is one: somebody who is here, never had a key at the lock and presents nothing."""
        lock, person_id = right
        had = (lock.lock_id, person_id) in self._had
        return not had and person_id in self._people and person_id not in self._presenting

    def refused(self, right: Right) -> GroupRefused:
        """Why nothing came of it."""
        lock, person_id = right
        says = self._said.get(lock.lock_id) or self._ask(lock.lock_id)
        (name, until), refusal = self._people[person_id], says.refusal
        if until is not None and says.name and group_terms.is_over(until, says.day, lock.valid_from):
            refusal = StayEnded(name=name, until=until)
        return GroupRefused(lock.lock_id, says.name, person_id, name, refusal.code, refusal)

    def changed(self, lock_id: LockId) -> None:
        """A key was given here: what is in stock is another number."""
        self._said.pop(lock_id, None)

    def _ask(self, lock_id: LockId) -> _Says:
        says = self._said[lock_id] = self._asked(lock_id)
        return says

    def _asked(self, lock_id: LockId) -> _Says:
        try:
            lock = must_have(self._uow, lock_id)
        except UserError as refusal:
            return _Says(refusal.with_traceback(None))
        day = today(self._desk.clock, self._uow, lock.zone)
        try:
            key_stories.check_may_issue(self._desk, self._uow, lock, NOBODY)
        except UserError as refusal:
            return _Says(refusal.with_traceback(None), lock.name, day)
        return _Says(MediumMissing(), lock.name, day)


def give_each(
    bare: Bare,
    rights: Sequence[Right],
    give: Callable[[Right], bool],
    refused: Callable[[GroupRefused], None],
    watch: Watch = unwatched,
) -> None:
    """Try every right in its order; ``give`` returns whether a key was given."""
    plain = [bare.holds(right) for right in giving_way(rights)]
    total, done = plain.count(False), 0
    watch(0, total)
    for right, known in giving_way(zip(rights, plain, strict=True)):
        if known:
            refused(bare.refused(right))
            continue
        if give(right):
            bare.changed(right[0].lock_id)
        done += 1
        watch(done, total)
