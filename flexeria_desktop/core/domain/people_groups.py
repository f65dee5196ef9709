"""Groups of people that an owner makes ("Cleaners"): who is in one opens the locks that it has.

A key carries the group it came by. A person whose key was taken in by hand stays in the group without that lock: an
exception, until somebody gives it by group again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from flexeria_desktop.core.domain.group_refusals import (
    PeopleGroupNameTaken,
    PeopleGroupNameUnfit,
    TooManyPeopleGroups,
)
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key

LONGEST_NAME = 120
"""Characters of a group's name: it stands in lists and heads of the plan."""
MOST_GROUPS = 500
"""Columns of the plan by groups; more than a building of 2,500 people has uses for."""


@dataclass(frozen=True, slots=True)
class PeopleGroup:
    """A group by its name, which no other group has."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class GroupLock:
    """A lock that a group has; how its keys open: days in the lock's zone, both inclusive, None = no bound."""

    group_id: str
    lock_id: LockId
    schedule_id: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None

    def until(self, end: date | None) -> GroupLock:
        """The same for somebody whose stay ends on a day: the earlier end counts."""
        ends = [one for one in (self.valid_until, end) if one is not None]
        return replace(self, valid_until=min(ends, default=None))

    def same_rules(self, key: Key) -> bool:
        """Whether a key opens just as this says."""
        days = (key.valid_from, key.valid_until)
        return (key.schedule_id, *days) == (self.schedule_id, self.valid_from, self.valid_until)

    def covers(self, key: Key) -> bool:
        """Whether a key opens at no moment that this does not say."""
        in_hours = self.schedule_id is None or key.schedule_id == self.schedule_id
        begins = self.valid_from is None or (key.valid_from is not None and key.valid_from >= self.valid_from)
        ends = self.valid_until is None or (key.valid_until is not None and key.valid_until <= self.valid_until)
        return in_hours and begins and ends


Cell = tuple[LockId, PersonId]


@dataclass(frozen=True, slots=True)
class Graph:
    """All groups as they are: members as (group, person); exceptions as (group, lock, person)."""

    groups: tuple[PeopleGroup, ...] = ()
    members: frozenset[tuple[str, PersonId]] = frozenset()
    locks: tuple[GroupLock, ...] = ()
    exceptions: frozenset[tuple[str, LockId, PersonId]] = field(default_factory=frozenset)

    def giving(self, lock_id: LockId, person_id: PersonId, *, excepted: bool = False) -> list[GroupLock]:
        """What the person's groups say of a lock, in the order of the groups; excepted: exceptions instead."""
        order = {group.id: place for place, group in enumerate(self.groups)}
        found = [
            one
            for one in self.locks
            if one.lock_id == lock_id
            and one.group_id in order
            and (one.group_id, person_id) in self.members
            and ((one.group_id, lock_id, person_id) in self.exceptions) is excepted
        ]
        return sorted(found, key=lambda one: order[one.group_id])

    def is_left_over(self, key: Key) -> bool:
        """Whether a wanted key came by a group that does not give it any more."""
        if not key.group_id or not key.wanted:
            return False
        return all(one.group_id != key.group_id for one in self.giving(key.lock_id, key.person_id))

    def missing(self, group_id: str, held: Collection[Cell]) -> list[tuple[GroupLock, PersonId]]:
        """Rights of a group that no key stands for; held: (lock, person) of all wanted keys, of whatever origin."""
        people = sorted(person for group, person in self.members if group == group_id)
        return [
            (lock, person)
            for lock in self.locks
            if lock.group_id == group_id
            for person in people
            if (lock.lock_id, person) not in held and (group_id, lock.lock_id, person) not in self.exceptions
        ]


def named(groups: Iterable[PeopleGroup], name: str, group_id: str = "") -> str:
    """The name of a new group (id "") or a renamed one, in its one form; raises what it is refused for."""
    known = list(groups)
    plain = " ".join(name.split())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise PeopleGroupNameUnfit(longest=LONGEST_NAME)
    if any(one.name.casefold() == plain.casefold() and one.id != group_id for one in known):
        raise PeopleGroupNameTaken(name=plain)
    if not group_id and len(known) >= MOST_GROUPS:
        raise TooManyPeopleGroups(limit=MOST_GROUPS)
    return plain
