"""Groups of people as screens show them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.group_refusals import PeopleGroupGone
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.people_groups import Graph, GroupLock
from flexeria_desktop.core.services.people_group_rows import (
    GroupLockRow,
    GroupOfPerson,
    MemberRow,
    PeopleGroupRow,
    PeopleGroupView,
)
from flexeria_desktop.core.services.queries.facts import day, tuples
from flexeria_desktop.core.services.queries.odd_keys import odd_keys
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.store.repositories.people_groups import PeopleGroups

KEYS = "SELECT id, lock_id, person_id, group_id FROM keys WHERE group_id <> '' AND state IN ('issued', 'suspended')"
HELD = "SELECT lock_id, person_id FROM keys WHERE state IN ('issued', 'suspended')"
PEOPLE = "SELECT id, name, unit, until FROM people WHERE removed_at IS NULL ORDER BY search, id"
LOCKS = "SELECT id, name, serial, building FROM locks WHERE removed_on IS NULL ORDER BY building, floor, name, serial"
SCHEDULES = "SELECT id, name FROM schedules"
OF_PERSON = """SELECT g.id, g.name, (SELECT count(*) FROM people_group_locks gl
        JOIN locks l ON l.id = gl.lock_id AND l.removed_on IS NULL WHERE gl.group_id = g.id)
    FROM people_group_members m JOIN people_groups g ON g.id = m.group_id AND g.removed_at IS NULL
    JOIN people p ON p.id = m.person_id AND p.removed_at IS NULL WHERE m.person_id = ?"""
EXCEPTED = """SELECT gl.group_id, l.name FROM people_group_exceptions e
    JOIN people_group_locks gl ON gl.id = e.group_lock_id
    JOIN locks l ON l.id = gl.lock_id AND l.removed_on IS NULL WHERE e.person_id = ?"""


@dataclass
class _Facts:
    """What rows of groups are made of, each table read once. Of a stay that ended before today no key is missing."""

    conn: Connection
    today: date

    @cached_property
    def graph(self) -> Graph:
        """Groups whose people and locks are still there."""
        whole = PeopleGroups(self.conn).graph()
        members = frozenset(one for one in whole.members if one[1] in self.people)
        return Graph(
            whole.groups,
            members,
            tuple(one for one in whole.locks if one.lock_id in self.locks),
            frozenset(one for one in whole.exceptions if (one[0], one[2]) in members and one[1] in self.locks),
        )

    @cached_property
    def people(self) -> dict[str, Any]:
        return {row[0]: row for row in tuples(self.conn, PEOPLE)}

    @cached_property
    def locks(self) -> dict[str, Any]:
        return {row[0]: row for row in tuples(self.conn, LOCKS)}

    @cached_property
    def held(self) -> frozenset[tuple[LockId, PersonId]]:
        return frozenset((row[0], row[1]) for row in tuples(self.conn, HELD)) if self.graph.locks else frozenset()

    @cached_property
    def keys(self) -> dict[str, list[tuple[str, LockId, PersonId]]]:
        """Wanted keys that came by groups, at locks that are still there: (key, lock, person) by group."""
        found: dict[str, list[tuple[str, LockId, PersonId]]] = defaultdict(list)
        for key_id, lock_id, person_id, group_id in tuples(self.conn, KEYS):
            if lock_id in self.locks:
                found[group_id].append((key_id, lock_id, person_id))
        return found

    def missing(self, group_id: str) -> list[tuple[GroupLock, PersonId]]:
        found = self.graph.missing(group_id, self.held)
        return [one for one in found if (day(self.people[one[1]][3]) or date.max) >= self.today]

    def row(self, group_id: str, name: str) -> PeopleGroupRow:
        graph, keys = self.graph, self.keys[group_id]
        given = {one.lock_id for one in graph.locks if one.group_id == group_id}
        rights = {
            (lock_id, person)
            for lock_id in given
            for group, person in graph.members
            if group == group_id and (group_id, lock_id, person) not in graph.exceptions
        }
        return PeopleGroupRow(
            group_id,
            name,
            sum(group == group_id for group, _ in graph.members),
            len(given),
            len(keys),
            len(self.missing(group_id)),
            sum((lock_id, person) not in rights for _key, lock_id, person in keys),
            sum(one[0] == group_id for one in graph.exceptions),
        )


def list_groups(conn: Connection, today: date) -> tuple[PeopleGroupRow, ...]:
    """All groups, by name."""
    facts = _Facts(conn, today)
    return tuple(facts.row(group.id, group.name) for group in facts.graph.groups)


def view(conn: Connection, group_id: str, today: date) -> PeopleGroupView:
    """One group with its people and locks; raises PeopleGroupGone."""
    facts = _Facts(conn, today)
    group = next((one for one in facts.graph.groups if one.id == group_id), None)
    if group is None:
        raise PeopleGroupGone
    return PeopleGroupView(facts.row(group.id, group.name), _members(facts, group_id), _locks(facts, group_id))


def of_person(conn: Connection, person_id: PersonId) -> tuple[GroupOfPerson, ...]:
    """The groups that somebody is in, by name; asked at each choice of a person, so the other members are not read."""
    excepted: dict[str, list[str]] = defaultdict(list)
    for group_id, name in tuples(conn, EXCEPTED, (person_id,)):
        excepted[group_id].append(name)
    found = [
        GroupOfPerson(group_id, name, count, tuple(sorted(excepted[group_id])))
        for group_id, name, count in tuples(conn, OF_PERSON, (person_id,))
    ]
    return tuple(sorted(found, key=lambda one: (fold(one.name), one.group_id)))


def _members(facts: _Facts, group_id: str) -> tuple[MemberRow, ...]:
    graph = facts.graph
    keys = Counter(person for _key, _lock, person in facts.keys[group_id])
    missing: dict[str, list[LockId]] = defaultdict(list)
    for lock, person in facts.missing(group_id):
        missing[person].append(lock.lock_id)
    excepted: dict[str, list[LockId]] = defaultdict(list)
    for of, lock_id, person in graph.exceptions:
        if of == group_id:
            excepted[person].append(lock_id)
    inside = {person for of, person in graph.members if of == group_id}
    return tuple(
        MemberRow(
            PersonId(person),
            name,
            unit,
            day(until),
            keys[PersonId(person)],
            _names(facts, missing[person]),
            _names(facts, excepted[person]),
        )
        for person, name, unit, until in facts.people.values()
        if person in inside
    )


def _locks(facts: _Facts, group_id: str) -> tuple[GroupLockRow, ...]:
    given = {one.lock_id: one for one in facts.graph.locks if one.group_id == group_id}
    names: dict[Any, Any] = dict(tuples(facts.conn, SCHEDULES))
    waiting = {key.key_id for key in odd_keys(facts.conn, list(given)).odd if key.waits} if given else set()
    missing = Counter(lock.lock_id for lock, _person in facts.missing(group_id))
    excepted = Counter(lock_id for of, lock_id, _person in facts.graph.exceptions if of == group_id)
    keys: dict[str, list[str]] = defaultdict(list)
    for key_id, lock_id, _person in facts.keys[group_id]:
        keys[lock_id].append(key_id)
    return tuple(
        GroupLockRow(
            one.lock_id,
            *_lock(facts, one.lock_id),
            one.schedule_id,
            names.get(one.schedule_id or "", ""),
            one.valid_from,
            one.valid_until,
            len(keys[one.lock_id]),
            sum(key in waiting for key in keys[one.lock_id]),
            missing[one.lock_id],
            excepted[one.lock_id],
        )
        for one in (given[LockId(lock_id)] for lock_id in facts.locks if lock_id in given)
    )


def _lock(facts: _Facts, lock_id: LockId) -> tuple[str, str, str]:
    _id, name, serial, building = facts.locks[lock_id]
    return name, serial, building


def _names(facts: _Facts, lock_ids: list[LockId]) -> tuple[str, ...]:
    return tuple(sorted(facts.locks[one][1] for one in lock_ids if one in facts.locks))
