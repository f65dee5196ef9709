"""What an organisation's desk does: groups, employees and their media, links of received keys (R32 to R41).

The platform judges everything again at its own date; here the same rules give the answer at once.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from flexeria_desktop.core.domain import pins
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.key_rules import check_media_limit
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.organisations import Employee, EmployeeMedium, Group, OwnOrganisation, ReceivedKey
from flexeria_desktop.core.domain.refusals import (
    KeyNotIssued,
    KeyNotReceived,
    NotRegistered,
    PinRefused,
    SharingStopped,
)
from flexeria_desktop.core.domain.roles import (
    EMPLOYEES_PER_CODE,
    EMPLOYEES_PER_ORGANISATION,
    Organisation,
    OrganisationTask,
    check_add_employees,
    check_organisation,
)
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.domain.texts import check_texts
from flexeria_desktop.core.services import platform
from flexeria_desktop.core.services.desk import Desk, today
from flexeria_desktop.core.services.errors import (
    EmployeeUnknown,
    GroupUnknown,
    NameMissing,
    NotAnOrganisation,
)
from flexeria_desktop.core.services.media import MediumEntry, mask, raw_value
from flexeria_desktop.core.services.sealed_media import seal_medium
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

REF_BYTES = 16
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EmployeeDetails:
    """What a form holds; reference: the number that an owner of locks sees instead of the name, when given."""

    name: str
    reference: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    until: date | None = None


async def save_group(desk: Desk, organisation_id: str, name: str, group_id: str = "") -> str:
    """Add a group (id "") or rename one; return its id. OrganisationEnded, NameMissing, GroupUnknown."""

    def work(uow: UnitOfWork) -> str:
        own = must_have(uow, organisation_id)
        _check(desk, uow, own, OrganisationTask.CHANGE_EMPLOYEE)
        if group_id:
            _group(uow, group_id)
        group = Group(group_id or new_uuid7(), own.id, _named(name, "group"))
        uow.organisations.save_group(group)
        uow.record("group.saved", "group", group.id, {"organisation": own.id}, text=group.name, send=False)
        return group.id

    return await desk.store(work)


async def remove_group(desk: Desk, group_id: str) -> None:
    """Remove a group with its memberships and links; possible at any time (R41)."""

    def work(uow: UnitOfWork) -> None:
        group = _group(uow, group_id)
        uow.organisations.remove_group(group_id)
        uow.record("group.removed", "group", group_id, {"organisation": group.organisation_id}, send=False)

    await desk.store(work)


async def add_employee(
    desk: Desk, organisation_id: str, details: EmployeeDetails, media: tuple[MediumEntry, ...] = ()
) -> str:
    """Add an employee with his media; return the id. EmployeeLimit, OrganisationEnded, MediumInvalid, PinRefused."""

    def work(uow: UnitOfWork) -> str:
        own = must_have(uow, organisation_id)
        day = today(desk.clock, uow)
        check_add_employees(domain_of(own), uow.organisations.count_employees(own.id), day)
        employee = _with_details(Employee(new_uuid7(), own.id, ""), details)
        for entry in media:
            employee = _with_medium(own, employee, entry)
        uow.organisations.save_employee(employee)
        kinds = [medium.kind.name.lower() for medium in employee.media]
        _record(uow, "employee.added", employee, media=kinds)
        return employee.id

    return await desk.store(work)


async def change_employee(desk: Desk, employee_id: str, details: EmployeeDetails) -> None:
    """Replace an employee's details."""
    await _change(desk, employee_id, lambda _own, employee: _with_details(employee, details), "employee.changed")


async def add_medium(desk: Desk, employee_id: str, entry: MediumEntry) -> None:
    """Give an employee one more medium, on every lock he opens; MediaLimit, MediumInvalid, PinRefused."""
    await _change(desk, employee_id, lambda own, employee: _with_medium(own, employee, entry), "employee.medium_added")


async def remove_medium(desk: Desk, employee_id: str, ref: str) -> None:
    """Take a medium away, such as a lost tag; possible at any time (R41)."""

    def work(uow: UnitOfWork) -> None:
        employee = _employee(uow, employee_id)
        left = tuple(medium for medium in employee.media if medium.ref != ref)
        uow.organisations.save_employee(replace(employee, media=left))
        _record(uow, "employee.medium_removed", employee)

    await desk.store(work)


async def remove_employee(desk: Desk, employee_id: str) -> None:
    """Remove an employee; possible at any time (R41). Owners of locks get the removal as work."""

    def work(uow: UnitOfWork) -> None:
        employee = _employee(uow, employee_id)
        uow.organisations.remove_employee(employee_id)
        _record(uow, "employee.removed", employee)

    await desk.store(work)


async def put_in_group(desk: Desk, group_id: str, employee_id: str) -> None:
    """Let an employee open what the group opens; OrganisationEnded."""

    def work(uow: UnitOfWork) -> None:
        group, employee = _group(uow, group_id), _employee(uow, employee_id)
        if group.organisation_id != employee.organisation_id:
            raise EmployeeUnknown(name=employee.name)
        _check(desk, uow, must_have(uow, group.organisation_id), OrganisationTask.CHANGE_EMPLOYEE)
        uow.organisations.add_member(group_id, employee_id)
        _record(uow, "membership.added", employee, group=group_id)

    await desk.store(work)


async def take_out_of_group(desk: Desk, group_id: str, employee_id: str) -> None:
    """Let an employee open no more by this group; possible at any time (R41)."""

    def work(uow: UnitOfWork) -> None:
        employee = _employee(uow, employee_id)
        uow.organisations.remove_member(group_id, employee_id)
        _record(uow, "membership.removed", employee, group=group_id)

    await desk.store(work)


async def link(desk: Desk, group_id: str, received_key_id: str) -> None:
    """Give a group a received key; SharingStopped, OrganisationEnded, KeyNotIssued, KeyNotReceived (R27c)."""

    def work(uow: UnitOfWork) -> None:
        group, key = _group(uow, group_id), uow.organisations.received_key(received_key_id)
        own = must_have(uow, group.organisation_id)
        check_link(own, key, today(desk.clock, uow))
        uow.organisations.add_link(group_id, received_key_id)
        uow.record("group_link.added", "group", group_id, {"key": received_key_id}, send=False)

    await desk.store(work)


async def unlink(desk: Desk, group_id: str, received_key_id: str) -> None:
    """Take a received key from a group; possible at any time (R41)."""

    def work(uow: UnitOfWork) -> None:
        uow.organisations.remove_link(group_id, received_key_id)
        uow.record("group_link.removed", "group", group_id, {"key": received_key_id}, send=False)

    await desk.store(work)


async def rename(desk: Desk, organisation_id: str, name: str) -> None:
    """Give an organisation another name, at the platform and here; NotSignedIn, Offline."""
    wanted = _named(name, "organisation")
    cloud, _account = await platform.client(desk)
    try:
        await cloud.rename_organisation(organisation_id, wanted)
    finally:
        await cloud.close()


def check_link(own: OwnOrganisation, key: ReceivedKey | None, day: date) -> None:
    """Raise unless a group may get the key on ``day``: the same rules as the platform's (R27b, R27c, R41)."""
    check_organisation(domain_of(own), OrganisationTask.LINK_KEY, day)
    if key is None or key.organisation_id != own.id:
        raise KeyNotReceived
    if key.state is not ShareState.ISSUED:
        raise KeyNotIssued(state=key.state.value)
    if not key.registered:
        raise NotRegistered(action=Action.ISSUE_TO_ORGANISATION.value)
    stop = key.stopped_by(day)
    if stop is not None:
        raise SharingStopped(by=stop.by.value, end=stop.end)


def domain_of(own: OwnOrganisation) -> Organisation:
    """An organisation in the words of the rules."""
    codes = (own.employee_limit - EMPLOYEES_PER_ORGANISATION) // EMPLOYEES_PER_CODE
    return Organisation(own.id, own.active_until, codes, own.name, own.handle)


def must_have(uow: UnitOfWork, organisation_id: str) -> OwnOrganisation:
    """Return an organisation of this account; raise NotAnOrganisation."""
    own = uow.organisations.get(organisation_id)
    if own is None:
        raise NotAnOrganisation(name=organisation_id)
    return own


async def _change(
    desk: Desk, employee_id: str, change: Callable[[OwnOrganisation, Employee], Employee], action: str
) -> None:
    def work(uow: UnitOfWork) -> None:
        employee = _employee(uow, employee_id)
        own = must_have(uow, employee.organisation_id)
        _check(desk, uow, own, OrganisationTask.CHANGE_EMPLOYEE)
        changed = change(own, employee)
        uow.organisations.save_employee(changed)
        _record(uow, action, changed)

    await desk.store(work)


def _check(desk: Desk, uow: UnitOfWork, own: OwnOrganisation, task: OrganisationTask) -> None:
    check_organisation(domain_of(own), task, today(desk.clock, uow))


def _with_details(employee: Employee, details: EmployeeDetails) -> Employee:
    texts = {name: getattr(details, name).strip() for name in ("reference", "email", "phone", "note")}
    check_texts(texts)
    return replace(employee, name=_named(details.name, "employee"), until=details.until, **texts)


def _with_medium(own: OwnOrganisation, employee: Employee, entry: MediumEntry) -> Employee:
    raw = raw_value(entry)
    if entry.kind is MediumKind.CODE:
        _check_pin(raw.decode())
    check_media_limit([medium.kind for medium in employee.media] + [entry.kind])
    medium = EmployeeMedium(
        kind=entry.kind,
        ref=secrets.token_hex(REF_BYTES),
        mask=mask(entry.kind, raw),
        sealed=seal_medium(own.media_key, employee.id, entry.kind, raw),
    )
    return replace(employee, media=tuple(sorted((*employee.media, medium))))


def _check_pin(pin: str) -> None:
    """No desk of the organisation knows how many codes a lock holds: eight digits do for every lock there is."""
    weak = pins.pin_weakness(pin)
    length = pins.code_length(9_500)
    if not length <= len(pin) <= pins.LONGEST:
        raise PinRefused(reason="length", length=length)
    if weak:
        raise PinRefused(reason=weak, length=length)


def _employee(uow: UnitOfWork, employee_id: str) -> Employee:
    found = uow.organisations.employee(employee_id)
    if found is None:
        raise EmployeeUnknown(name=employee_id)
    return found


def _group(uow: UnitOfWork, group_id: str) -> Group:
    found = uow.organisations.group(group_id)
    if found is None:
        raise GroupUnknown(name=group_id)
    return found


def _record(uow: UnitOfWork, action: str, employee: Employee, **facts: str | list[str]) -> None:
    told = {"organisation": employee.organisation_id, **facts}
    uow.record(action, "employee", employee.id, told, text=employee.name, send=False)


def _named(typed: str, field: str) -> str:
    name = typed.strip()
    if not name:
        raise NameMissing(field=field)
    check_texts({"name": name})
    return name
