"""Organisations of this account: groups, employees, who is in which group, which group has which received key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, delete, func, insert, select, update

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.organisations import (
    Employee,
    EmployeeMedium,
    Group,
    OwnOrganisation,
    ReceivedKey,
)
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.domain.syncing.entities import link_id
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.store.tables_sharing import (
    employee_groups,
    employee_media,
    employees,
    group_links,
    memberships,
    organisations,
    received_keys,
)

Pair = tuple[str, str]


class Organisations(Repository):
    """Groups and employees that were removed stay as tombstones: their ids are never used again."""

    def all(self) -> list[OwnOrganisation]:
        """Return the organisations of this account, by name."""
        rows = self._connection.execute(select(organisations).order_by(organisations.c.name, organisations.c.id))
        return [OwnOrganisation(*row) for row in rows]

    def get(self, organisation_id: str) -> OwnOrganisation | None:
        """Return one of them."""
        row = self._connection.execute(select(organisations).where(organisations.c.id == organisation_id)).first()
        return OwnOrganisation(*row) if row else None

    def groups(self, organisation_id: str) -> list[Group]:
        """Return the groups of an organisation, by name."""
        mine = employee_groups.c.organisation_id == organisation_id
        query = select(employee_groups).where(mine, employee_groups.c.removed_at.is_(None))
        found = [Group(row.id, row.organisation_id, row.name) for row in self._connection.execute(query)]
        return sorted(found, key=lambda group: (fold(group.name), group.id))

    def group(self, group_id: str) -> Group | None:
        """Return one group that lives."""
        mine = (employee_groups.c.id == group_id) & employee_groups.c.removed_at.is_(None)
        row = self._connection.execute(select(employee_groups).where(mine)).first()
        return Group(row.id, row.organisation_id, row.name) if row else None

    def save_group(self, group: Group) -> None:
        """Keep a group; nothing happens when it is as it was."""
        if self.group(group.id) != group:
            self._write(employee_groups, [asdict(group)])
            self._changes.note("group", group.id)

    def remove_group(self, group_id: str) -> None:
        """Turn a group into a tombstone, with its memberships and links."""
        for table in (memberships, group_links):
            self._unlink(table, table.c.group_id == group_id)
        self._bury(employee_groups, group_id, "group")

    def employees(self, organisation_id: str) -> list[Employee]:
        """Return the employees of an organisation, by name."""
        return self._employees(employees.c.organisation_id == organisation_id)

    def employee(self, employee_id: str) -> Employee | None:
        """Return one employee who lives."""
        return next(iter(self._employees(employees.c.id == employee_id)), None)

    def count_employees(self, organisation_id: str) -> int:
        """Return how many of its places an organisation uses (R35)."""
        mine = (employees.c.organisation_id == organisation_id) & employees.c.removed_at.is_(None)
        return int(self._connection.execute(select(func.count()).select_from(employees).where(mine)).scalar_one())

    def save_employee(self, employee: Employee) -> None:
        """Keep an employee; nothing happens when everything is as it was."""
        if self.employee(employee.id) == employee:
            return
        row = asdict(employee) | {"search": fold(f"{employee.name} {employee.reference}")}
        del row["media"]
        self._write(employees, [row])
        self._connection.execute(delete(employee_media).where(employee_media.c.employee_id == employee.id))
        media = [{"employee_id": employee.id, **asdict(one), "kind": int(one.kind)} for one in employee.media]
        if media:
            self._connection.execute(insert(employee_media), media)
        self._changes.note("employee", employee.id)

    def remove_employee(self, employee_id: str) -> None:
        """Turn an employee into a tombstone without media or memberships."""
        self._unlink(memberships, memberships.c.employee_id == employee_id)
        self._connection.execute(delete(employee_media).where(employee_media.c.employee_id == employee_id))
        self._bury(employees, employee_id, "employee")

    def members(self) -> list[Pair]:
        """Return all (group, employee)."""
        return self._pairs(memberships)

    def add_member(self, group_id: str, employee_id: str) -> None:
        """Put an employee into a group; nothing happens when he is in it."""
        self._link(memberships, "membership", (group_id, employee_id))

    def remove_member(self, group_id: str, employee_id: str) -> None:
        """Take an employee out of a group."""
        mine = (memberships.c.group_id == group_id) & (memberships.c.employee_id == employee_id)
        self._unlink(memberships, mine)

    def links(self) -> list[Pair]:
        """Return all (group, received key)."""
        return self._pairs(group_links)

    def add_link(self, group_id: str, received_key_id: str) -> None:
        """Give a group a received key; nothing happens when it has it."""
        self._link(group_links, "group_link", (group_id, received_key_id))

    def remove_link(self, group_id: str, received_key_id: str) -> None:
        """Take a received key from a group."""
        mine = (group_links.c.group_id == group_id) & (group_links.c.received_key_id == received_key_id)
        self._unlink(group_links, mine)

    def received(self, organisation_id: str) -> list[ReceivedKey]:
        """Return the keys an organisation received, by building and lock."""
        order = (received_keys.c.building, received_keys.c.lock, received_keys.c.id)
        query = select(received_keys).where(received_keys.c.organisation_id == organisation_id).order_by(*order)
        return [_received(row) for row in self._connection.execute(query)]

    def received_key(self, key_id: str) -> ReceivedKey | None:
        """Return one received key."""
        row = self._connection.execute(select(received_keys).where(received_keys.c.id == key_id)).first()
        return _received(row) if row else None

    def _employees(self, condition: ColumnElement[bool]) -> list[Employee]:
        living = employees.c.removed_at.is_(None)
        query = select(employees).where(condition, living).order_by(employees.c.search, employees.c.id)
        rows = self._connection.execute(query).all()
        media: dict[str, list[EmployeeMedium]] = defaultdict(list)
        of = select(employee_media).join(employees, employees.c.id == employee_media.c.employee_id)
        for row in self._connection.execute(of.where(condition, living)):
            media[row.employee_id].append(EmployeeMedium(MediumKind(row.kind), row.ref, row.mask, row.sealed))
        return [_employee(row, media[row.id]) for row in rows]

    def _bury(self, table: Table, row_id: str, entity: str) -> None:
        gone = update(table).where(table.c.id == row_id, table.c.removed_at.is_(None))
        if self._connection.execute(gone.values(removed_at=self._changes.now)).rowcount:
            self._changes.note(entity, row_id)

    def _pairs(self, table: Table) -> list[Pair]:
        columns = list(table.c)[1:]
        return [(row[0], row[1]) for row in self._connection.execute(select(*columns).order_by(*columns))]

    def _link(self, table: Table, entity: str, pair: Pair) -> None:
        if pair in self._pairs(table):
            return
        row_id = link_id(entity, *pair)
        names = [column.name for column in table.c]
        self._connection.execute(insert(table), [dict(zip(names, (row_id, *pair), strict=True))])
        self._changes.note(entity, row_id)

    def _unlink(self, table: Table, condition: ColumnElement[bool]) -> None:
        entity = "membership" if table is memberships else "group_link"
        gone: Sequence[str] = self._connection.execute(select(table.c.id).where(condition)).scalars().all()
        if gone:
            self._connection.execute(delete(table).where(condition))
            self._changes.note(entity, *gone)


def _employee(row: Row[Any], media: Iterable[EmployeeMedium]) -> Employee:
    texts = (row.name, row.reference, row.email, row.phone, row.note)
    return Employee(row.id, row.organisation_id, *texts, row.until, tuple(sorted(media)))


def _received(row: Row[Any]) -> ReceivedKey:
    names = [field for field in ReceivedKey.__dataclass_fields__ if field != "state"]
    return ReceivedKey(**{name: getattr(row, name) for name in names}, state=ShareState(row.state))
