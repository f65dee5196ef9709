"""The owner's groups of people: who is in them, which locks they have, and who is excepted from one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import ColumnElement, Table, delete, insert, select, update

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key
from flexeria_desktop.core.domain.people_groups import Graph, GroupLock, PeopleGroup
from flexeria_desktop.core.domain.syncing.entities import link_id
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.store.tables_groups import (
    people_group_exceptions,
    people_group_locks,
    people_group_members,
    people_groups,
)

GROUP, MEMBER, LOCK, EXCEPTION = "people_group", "people_group_member", "people_group_lock", "people_group_except"
ENTITY = {people_group_members.name: MEMBER, people_group_locks.name: LOCK, people_group_exceptions.name: EXCEPTION}


def lock_row_id(group_id: str, lock_id: LockId) -> str:
    """The id of the row that gives a group a lock."""
    return link_id(LOCK, group_id, lock_id)


class PeopleGroups(Repository):
    """A removed group stays as a tombstone; members, locks and exceptions go."""

    def graph(self) -> Graph:
        """Return everything that is known of groups, in the order of their names."""
        run = self._connection.execute
        living = select(people_groups.c.id, people_groups.c.name).where(people_groups.c.removed_at.is_(None))
        groups = sorted((PeopleGroup(*row) for row in run(living)), key=lambda one: (fold(one.name), one.id))
        if not groups:
            return Graph()
        members = run(select(people_group_members.c.group_id, people_group_members.c.person_id))
        locks = run(select(people_group_locks).order_by(people_group_locks.c.id)).all()
        of = {row.id: (row.group_id, LockId(row.lock_id)) for row in locks}
        excepted = run(select(people_group_exceptions.c.group_lock_id, people_group_exceptions.c.person_id))
        return Graph(
            tuple(groups),
            frozenset((row[0], PersonId(row[1])) for row in members),
            tuple(GroupLock(*row[1:]) for row in locks),
            frozenset((*of[row[0]], PersonId(row[1])) for row in excepted if row[0] in of),
        )

    def removed(self) -> frozenset[str]:
        """Return ids of groups, members and locks of which it is known that they were removed, here or elsewhere."""
        query = """SELECT id FROM people_groups WHERE removed_at IS NOT NULL UNION SELECT id FROM sync_rows
            WHERE deleted = 1 AND entity IN (?, ?)"""
        return frozenset(self._connection.exec_driver_sql(query, (MEMBER, LOCK)).scalars())

    def lives(self, group_id: str) -> bool:
        """Return whether there is such a group, and nobody removed it."""
        query = "SELECT EXISTS (SELECT 1 FROM people_groups WHERE id = ? AND removed_at IS NULL)"
        return bool(self._connection.exec_driver_sql(query, (group_id,)).scalar())

    def gives(self, group_id: str, lock_id: LockId, person_id: PersonId) -> bool:
        """Return whether a group gives somebody a lock: it has both, and no exception says no."""
        member, lock = link_id(MEMBER, group_id, person_id), lock_row_id(group_id, lock_id)
        query = """SELECT EXISTS (SELECT 1 FROM people_group_members WHERE id = ?)
            AND EXISTS (SELECT 1 FROM people_group_locks WHERE id = ?)
            AND NOT EXISTS (SELECT 1 FROM people_group_exceptions WHERE id = ?)"""
        given = (member, lock, link_id(EXCEPTION, lock, person_id))
        return self.lives(group_id) and bool(self._connection.exec_driver_sql(query, given).scalar())

    def given(self, group_id: str, lock_id: LockId) -> GroupLock | None:
        """Return what a group says of a lock, None when it has not got it."""
        query = select(people_group_locks).where(people_group_locks.c.id == lock_row_id(group_id, lock_id))
        row = self._connection.execute(query).first()
        return None if row is None else GroupLock(*row[1:])

    @staticmethod
    def rows_behind(key: Key) -> tuple[str, str, str]:
        """Return the ids of the rows that a group's key stands on: group, member and lock."""
        return key.group_id, link_id(MEMBER, key.group_id, key.person_id), lock_row_id(key.group_id, key.lock_id)

    def save(self, group: PeopleGroup) -> None:
        """Keep a group."""
        self._write(people_groups, [asdict(group)])
        self._changes.note(GROUP, group.id)

    def remove(self, group_id: str) -> None:
        """Turn a group into a tombstone without members and locks."""
        locks = select(people_group_locks.c.id).where(people_group_locks.c.group_id == group_id)
        self._unlink(people_group_exceptions, people_group_exceptions.c.group_lock_id.in_(locks))
        self._unlink(people_group_locks, people_group_locks.c.group_id == group_id)
        self._unlink(people_group_members, people_group_members.c.group_id == group_id)
        gone = update(people_groups).where(people_groups.c.id == group_id, people_groups.c.removed_at.is_(None))
        if self._connection.execute(gone.values(removed_at=self._changes.now)).rowcount:
            self._changes.note(GROUP, group_id)

    def of(self, person_id: PersonId) -> list[str]:
        """Return the groups that somebody is in."""
        members = people_group_members.c
        return list(self._connection.execute(select(members.group_id).where(members.person_id == person_id)).scalars())

    def add_member(self, group_id: str, person_id: PersonId) -> None:
        """Put somebody into a group who is not in it."""
        self.add_members([(group_id, person_id)])

    def add_members(self, pairs: Sequence[tuple[str, PersonId]]) -> None:
        """Put people into groups as (group, person) who are not in them; each pair once."""
        rows = [{"id": link_id(MEMBER, *pair), "group_id": pair[0], "person_id": pair[1]} for pair in pairs]
        if rows:
            self._connection.execute(insert(people_group_members), rows)
            self._changes.note(MEMBER, *(row["id"] for row in rows))

    def remove_member(self, group_id: str, person_id: PersonId) -> None:
        """Take somebody out of a group, and exceptions with it."""
        members, excepted = people_group_members.c, people_group_exceptions.c
        locks = select(people_group_locks.c.id).where(people_group_locks.c.group_id == group_id)
        mine = (excepted.person_id == person_id) & excepted.group_lock_id.in_(locks)
        self._unlink(people_group_exceptions, mine)
        self._unlink(people_group_members, (members.group_id == group_id) & (members.person_id == person_id))

    def save_lock(self, lock: GroupLock) -> None:
        """Give a group a lock, or change how its keys open there."""
        row_id = lock_row_id(lock.group_id, lock.lock_id)
        self._write(people_group_locks, [{"id": row_id, **asdict(lock)}])
        self._changes.note(LOCK, row_id)

    def remove_lock(self, group_id: str, lock_id: LockId) -> None:
        """Take a lock from a group, and exceptions with it."""
        row_id = lock_row_id(group_id, lock_id)
        self._unlink(people_group_exceptions, people_group_exceptions.c.group_lock_id == row_id)
        self._unlink(people_group_locks, people_group_locks.c.id == row_id)

    def add_exception(self, group_id: str, lock_id: LockId, person_id: PersonId) -> None:
        """Say that a group does not give somebody one of its locks."""
        of_lock = lock_row_id(group_id, lock_id)
        row_id = link_id(EXCEPTION, of_lock, person_id)
        self._write(people_group_exceptions, [{"id": row_id, "group_lock_id": of_lock, "person_id": person_id}])
        self._changes.note(EXCEPTION, row_id)

    def remove_exception(self, group_id: str, lock_id: LockId, person_id: PersonId) -> None:
        """Let a group give somebody one of its locks again."""
        row_id = link_id(EXCEPTION, lock_row_id(group_id, lock_id), person_id)
        self._unlink(people_group_exceptions, people_group_exceptions.c.id == row_id)

    def _unlink(self, table: Table, condition: ColumnElement[bool]) -> None:
        gone: Sequence[str] = self._connection.execute(select(table.c.id).where(condition)).scalars().all()
        if gone:
            self._connection.execute(delete(table).where(table.c.id.in_(gone)))
            self._changes.note(ENTITY[table.name], *gone)
