"""Organisations as their page shows them: put together from groups, members, links and received keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from flexeria_desktop.core.domain.organisations import Employee, Group, OwnOrganisation, ReceivedKey
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.domain.sharing import ShareState, who_opens
from flexeria_desktop.core.services import platform
from flexeria_desktop.core.services.desk import Desk, today
from flexeria_desktop.core.services.organisation_rows import (
    EmployeeMediumRow,
    EmployeeRow,
    GroupRow,
    NamedRow,
    OrganisationRow,
    OrganisationView,
    OwnEventRow,
    ReceivedKeyRow,
    stop_row,
)
from flexeria_desktop.core.services.organisations import check_link, domain_of, must_have
from flexeria_desktop.core.services.queries.event_reader import reader
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

MOST_EVENTS = 500
"""Newest events asked for in one go."""


async def organisations(desk: Desk) -> tuple[OrganisationRow, ...]:
    """The organisations of this account, by name."""

    def work(uow: UnitOfWork) -> tuple[OrganisationRow, ...]:
        day = today(desk.clock, uow)
        return tuple(_organisation(uow, own, day) for own in uow.organisations.all())

    return await desk.store(work)


async def view(desk: Desk, organisation_id: str) -> OrganisationView:
    """One organisation with everything in it; raises NotAnOrganisation."""

    def work(uow: UnitOfWork) -> OrganisationView:
        own = must_have(uow, organisation_id)
        return _View(uow, own, today(desk.clock, uow)).whole()

    return await desk.store(work)


async def own_events(desk: Desk, organisation_id: str) -> tuple[OwnEventRow, ...]:
    """Ask the platform for the newest events of the organisation's own employees; each look is recorded (R60, R62).

    Raises RoleForbids.
    """
    await desk.store.read(reader)
    cloud, _account = await platform.client(desk)
    try:
        found = await cloud.own_events(organisation_id, MOST_EVENTS)
    finally:
        await cloud.close()

    def work(uow: UnitOfWork) -> tuple[OwnEventRow, ...]:
        own = must_have(uow, organisation_id)
        uow.record("events.viewed", "organisation", own.id, {"events": len(found)}, send=False)
        keys = {key.id: key for key in uow.organisations.received(own.id)}
        names = {employee.id: employee.name for employee in uow.organisations.employees(own.id)}
        rows = []
        for event in found:
            key = keys.get(event.share_id)
            lock, owner = (key.lock or key.serial_end, key.owner) if key else ("", "")
            rows.append(OwnEventRow(event.at, lock, event.event, names.get(event.employee_id, ""), owner))
        return tuple(rows)

    return await desk.store(work)


def _organisation(uow: UnitOfWork, own: OwnOrganisation, day: date) -> OrganisationRow:
    active = domain_of(own).active(day)
    count = uow.organisations.count_employees(own.id)
    return OrganisationRow(own.id, own.name, own.handle, own.active_until, active, count, own.employee_limit)


class _View:
    """One organisation, read once and turned into rows."""

    def __init__(self, uow: UnitOfWork, own: OwnOrganisation, day: date) -> None:
        self._uow = uow
        self._own = own
        self._day = day
        self._groups = {group.id: group for group in uow.organisations.groups(own.id)}
        self._employees = {one.id: one for one in uow.organisations.employees(own.id)}
        self._keys = {key.id: key for key in uow.organisations.received(own.id)}
        self._members = [pair for pair in uow.organisations.members() if self._has(pair, self._employees)]
        self._links = [pair for pair in uow.organisations.links() if self._has(pair, self._keys)]

    def _has(self, pair: tuple[str, str], others: Mapping[str, object]) -> bool:
        return pair[0] in self._groups and pair[1] in others

    def whole(self) -> OrganisationView:
        """Everything, each in the order in which it is shown."""
        opens = {key_id: who_opens(key_id, self._links, self._members) for key_id in self._keys}
        locks: dict[str, list[str]] = defaultdict(list)
        for key_id, employees in opens.items():
            key = self._keys[key_id]
            if key.state is ShareState.ISSUED:
                for employee in employees:
                    locks[employee].append(_lock_name(key))
        return OrganisationView(
            _organisation(self._uow, self._own, self._day),
            tuple(self._received(key, len(opens[key.id])) for key in self._keys.values()),
            tuple(self._group(group) for group in self._groups.values()),
            tuple(self._employee(one, locks[one.id]) for one in self._employees.values()),
        )

    def _received(self, key: ReceivedKey, opens: int) -> ReceivedKeyRow:
        return ReceivedKeyRow(
            id=key.id,
            lock=key.lock,
            building=key.building,
            serial_end=key.serial_end,
            owner=key.owner,
            state=key.state,
            issued_at=key.issued_at,
            withdrawn_at=key.withdrawn_at,
            valid_from=key.valid_from,
            valid_until=key.valid_until,
            registered=key.registered,
            stopped_by=stop_row(key.stopped_by(self._day)),
            groups=_named(self._groups[group] for group, one in self._links if one == key.id),
            opens=opens if key.state is ShareState.ISSUED else 0,
            linkable=self._linkable(key),
        )

    def _linkable(self, key: ReceivedKey) -> bool:
        try:
            check_link(self._own, key, self._day)
        except Refused:
            return False
        return True

    def _group(self, group: Group) -> GroupRow:
        members = _named(self._employees[one] for of, one in self._members if of == group.id)
        keys = tuple(NamedRow(key_id, _lock_name(self._keys[key_id])) for of, key_id in self._links if of == group.id)
        return GroupRow(group.id, group.name, members, keys)

    def _employee(self, employee: Employee, locks: list[str]) -> EmployeeRow:
        return EmployeeRow(
            id=employee.id,
            name=employee.name,
            reference=employee.reference,
            email=employee.email,
            phone=employee.phone,
            note=employee.note,
            until=employee.until,
            media=tuple(EmployeeMediumRow(one.ref, one.kind, one.mask) for one in employee.media),
            groups=_named(self._groups[group] for group, one in self._members if one == employee.id),
            opens=tuple(sorted(locks)),
        )


def _named(rows: Iterable[Group | Employee]) -> tuple[NamedRow, ...]:
    return tuple(sorted((NamedRow(row.id, row.name) for row in rows), key=lambda row: row.name.casefold()))


def _lock_name(key: ReceivedKey) -> str:
    return key.lock or f"•••• {key.serial_end}"
