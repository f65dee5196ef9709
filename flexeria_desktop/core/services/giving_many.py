"""Many rights of groups at once: most belong to people who have nothing at a lock that a key could come from.

2,000 people of a file and a group with 40 locks are 80,000 rights. To ask the store for each of them took two minutes,
in which nobody else could change anything; who never had a key at a lock and presents nothing is known without asking.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from flexeria_desktop.core.domain.group_refusals import StayEnded
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import group_terms
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import MediumMissing
from flexeria_desktop.core.services.giving import Media
from flexeria_desktop.core.services.giving_again import Again, Right
from flexeria_desktop.core.services.people_group_rows import GroupRefused
from flexeria_desktop.core.services.watching import Watch, unwatched
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.turns import giving_way


class Told(Protocol):
    """Hears what becomes of each right."""

    def gave(self, lock_id: LockId) -> None:
        """A key was given."""

    def refuses(self, refusal: GroupRefused) -> None:
        """None was given, and why."""


@dataclass(frozen=True, slots=True)
class _Says:
    """What a lock says to somebody without a medium, its name, and the day there."""

    refusal: UserError
    name: str = ""
    day: date = date.min


class Bare:
    """Rights that no key can come of, and why; the same as if each had been tried."""

    def __init__(self, uow: UnitOfWork, rights: Sequence[Right], again: Again, presenting: frozenset[str]) -> None:
        self._again, self._presenting = again, presenting
        self._had = uow.keys.ever_held({lock.lock_id for lock, _person in rights})
        self._said: dict[LockId, _Says] = {}

    def holds(self, right: Right) -> bool:
        """Whether it is one: somebody who is here, never had a key at the lock and presents nothing."""
        lock, person_id = right
        had = (lock.lock_id, person_id) in self._had
        return not had and person_id in self._again.people and person_id not in self._presenting

    def refused(self, right: Right) -> GroupRefused:
        """Why nothing came of it."""
        lock, person_id = right
        says = self._said.get(lock.lock_id) or self._ask(lock.lock_id)
        (name, until), refusal = self._again.people[person_id], says.refusal
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
            here = self._again.at(lock_id)
        except UserError as refusal:
            return _Says(refusal.with_traceback(None))
        try:
            here.check()
        except UserError as refusal:
            return _Says(refusal.with_traceback(None), here.lock.name, here.day)
        return _Says(MediumMissing(), here.lock.name, here.day)


def give_each(  # noqa: PLR0917 - all of it is said by position
    desk: Desk,
    uow: UnitOfWork,
    rights: Sequence[Right],
    media: Media,
    told: Told,
    give_one: Callable[[Right], bool],
    watch: Watch = unwatched,
) -> None:
    """Try every right in its order; give_one: gives what is to be asked for by itself and tells of it."""
    presenting = frozenset({*media, *desk.plan.presented})
    again = Again(desk, uow, presenting)
    bare = Bare(uow, rights, again, presenting)
    plain = [bare.holds(right) for right in giving_way(rights)]
    again.expect([right for right, known in zip(rights, plain, strict=True) if not known])
    total, done = plain.count(False), 0
    watch(0, total)
    for right, known in giving_way(zip(rights, plain, strict=True)):
        if known:
            told.refuses(bare.refused(right))
            continue
        if _given(again, right, told, give_one):
            bare.changed(right[0].lock_id)
        done += 1
        watch(done, total)
    again.write()


def _given(again: Again, right: Right, told: Told, give_one: Callable[[Right], bool]) -> bool:
    lock, person_id = right
    try:
        given = again.give(right)
    except UserError as refusal:
        name, why = again.people[person_id][0], refusal.with_traceback(None)
        told.refuses(GroupRefused(lock.lock_id, again.at(lock.lock_id).lock.name, person_id, name, why.code, why))
        return False
    if given is None:
        again.write()
        given = give_one(right)
        again.forget(lock.lock_id)
    elif given:
        told.gave(lock.lock_id)
    return given
