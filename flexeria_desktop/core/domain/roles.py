"""Functions of an account, operator roles and organisations (R1, R28 to R39, R41)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from flexeria_desktop.core.domain.calendar import active
from flexeria_desktop.core.domain.codes import CodeKind
from flexeria_desktop.core.domain.entitlements import five_years, sharing_stopped_by
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import (
    CodeWrongKind,
    EmployeeLimit,
    NotOwner,
    OrganisationEnded,
    OrganisationNeedsCode,
    OrganisationUnknown,
    RoleForbids,
    SharingStopped,
)

EMPLOYEES_PER_ORGANISATION = 100
"""Standard limit of an organisation (R35)."""

EMPLOYEES_PER_CODE = 100
"""What each further code adds (R36)."""


class Role(StrEnum):
    """What a session of an operator works as."""

    OWNER = "owner"
    BUILDING_MANAGER = "building_manager"
    ORGANISATION_MANAGER = "organisation_manager"
    INSTALLER = "installer"
    DESK = "desk"
    AUDITOR = "auditor"


class Task(StrEnum):
    """What a role may or may not do (R38, R40, R60)."""

    REGISTER_LOCK = "register_lock"
    PROGRAM_LOCK = "program_lock"
    ISSUE_KEY = "issue_key"
    TAKE_IN_KEY = "take_in_key"
    READ_EVENTS = "read_events"
    USE_CODE = "use_code"
    MANAGE_BUILDINGS = "manage_buildings"
    MANAGE_EMPLOYEES = "manage_employees"
    LINK_KEYS = "link_keys"
    MANAGE_OPERATORS = "manage_operators"


_OWNER_TASKS = frozenset(
    {
        Task.REGISTER_LOCK,
        Task.PROGRAM_LOCK,
        Task.ISSUE_KEY,
        Task.TAKE_IN_KEY,
        Task.READ_EVENTS,
        Task.USE_CODE,
        Task.MANAGE_OPERATORS,
    }
)

ROLE_TASKS: dict[Role, frozenset[Task]] = {
    Role.OWNER: _OWNER_TASKS,
    Role.BUILDING_MANAGER: _OWNER_TASKS | {Task.MANAGE_BUILDINGS},
    Role.ORGANISATION_MANAGER: frozenset({Task.MANAGE_EMPLOYEES, Task.LINK_KEYS, Task.READ_EVENTS, Task.USE_CODE}),
    Role.INSTALLER: frozenset({Task.PROGRAM_LOCK}),
    Role.DESK: frozenset({Task.ISSUE_KEY, Task.TAKE_IN_KEY}),
    Role.AUDITOR: frozenset({Task.READ_EVENTS}),
}
"""The building manager is an owner with buildings (R28); who else may what is R1, R38, R40 and R60."""


def may(role: Role, task: Task) -> bool:
    """Whether a session in this role may do the task at all."""
    return task in ROLE_TASKS[role]


def check_role(role: Role, task: Task) -> None:
    """Raise RoleForbids unless the role includes the task."""
    if not may(role, task):
        raise RoleForbids(role=role.value, task=task.value)


class OrganisationTask(StrEnum):
    """Tasks inside an organisation; after its period only the last three remain (R38, R41)."""

    ADD_EMPLOYEE = "add_employee"
    CHANGE_EMPLOYEE = "change_employee"
    LINK_KEY = "link_key"
    REMOVE_EMPLOYEE = "remove_employee"
    UNLINK_KEY = "unlink_key"
    READ = "read"


_AFTER_THE_END = frozenset({OrganisationTask.REMOVE_EMPLOYEE, OrganisationTask.UNLINK_KEY, OrganisationTask.READ})


def employee_limit(codes: int) -> int:
    """Return the places of an organisation that was given ``codes`` codes (R35, R36)."""
    return EMPLOYEES_PER_ORGANISATION + EMPLOYEES_PER_CODE * codes


@dataclass(frozen=True, slots=True)
class Organisation:
    """end: last day of its five years (R33); employee_codes: codes of 100 given to it alone (R36).

    handle: short text that names it to owners who issue keys to it.
    """

    id: str
    end: date
    employee_codes: int = 0
    name: str = ""
    handle: str = ""

    @property
    def employee_limit(self) -> int:
        """100 and 100 more for each code (R35, R36)."""
        return employee_limit(self.employee_codes)

    def active(self, day: date) -> bool:
        """Whether its period runs on ``day`` (R33)."""
        return active(self.end, day)


@dataclass(frozen=True, slots=True)
class Functions:
    """What an account is; a building manager is an owner (R28), an organisation needs no lock (R32)."""

    owner: bool = False
    building: bool = False
    organisations: tuple[Organisation, ...] = ()

    def __post_init__(self) -> None:
        if self.building and not self.owner:
            object.__setattr__(self, "owner", True)

    @property
    def organisation_manager(self) -> bool:
        """Whether the account runs at least one organisation, ended or not."""
        return bool(self.organisations)


def check_may_register(functions: Functions, role: Role = Role.OWNER) -> None:
    """Raise NotOwner unless an owner registers in an owner's or building manager's session (R1)."""
    if not functions.owner or not may(role, Task.REGISTER_LOCK):
        raise NotOwner(role=role.value)


def switch_on_building(functions: Functions) -> Functions:
    """Return the functions with building management on; owners and organisation managers may, without a code.

    R28, R29, R31. Raises NotOwner for an account that is neither.
    """
    if not functions.owner and not functions.organisation_manager:
        raise NotOwner(role="")
    return replace(functions, owner=True, building=True)


def open_organisation(functions: Functions, organisation_id: str, kind: CodeKind | None, day: date) -> Functions:
    """Return the functions with this organisation opened or prolonged by a code (R30, R33, R34).

    It stands last among the organisations. Raises OrganisationNeedsCode without a code, CodeWrongKind for
    another kind (not used up), NotOwner for an account that has no function yet.
    """
    if kind is None:
        raise OrganisationNeedsCode(organisations=len(functions.organisations))
    if kind is not CodeKind.ORGANISATION:
        raise CodeWrongKind(kind=kind.value, target="account")
    if not functions.owner and not functions.organisation_manager:
        raise NotOwner(role="")
    others = tuple(known for known in functions.organisations if known.id != organisation_id)
    known = next((one for one in functions.organisations if one.id == organisation_id), None)
    end = five_years(known.end if known is not None else None, day)
    opened = Organisation(organisation_id, end) if known is None else replace(known, end=end)
    return replace(functions, organisations=(*others, opened))


def add_employees_code(organisation: Organisation, kind: CodeKind, day: date) -> Organisation:
    """Return the organisation with room for 100 more; CodeWrongKind, OrganisationEnded (R36, R42)."""
    if kind is not CodeKind.EMPLOYEES:
        raise CodeWrongKind(kind=kind.value, target="organisation")
    if not organisation.active(day):
        raise OrganisationEnded(end=organisation.end)
    return replace(organisation, employee_codes=organisation.employee_codes + 1)


def check_organisation(organisation: Organisation, task: OrganisationTask, day: date) -> None:
    """Raise OrganisationEnded for all but reading and detaching after the period (R41)."""
    if task not in _AFTER_THE_END and not organisation.active(day):
        raise OrganisationEnded(end=organisation.end)


def check_add_employees(organisation: Organisation, employees: int, day: date, added: int = 1) -> None:
    """Raise OrganisationEnded or EmployeeLimit unless all ``added`` fit; nobody is deleted (R35 to R37)."""
    check_organisation(organisation, OrganisationTask.ADD_EMPLOYEE, day)
    if employees + added > organisation.employee_limit:
        raise EmployeeLimit(employees=employees, wanted=added, limit=organisation.employee_limit)


def check_receiver(organisation: Organisation | None, day: date) -> None:
    """Raise OrganisationUnknown or OrganisationEnded for a receiver that cannot take shared keys (R27a)."""
    if organisation is None:
        raise OrganisationUnknown
    if not organisation.active(day):
        raise OrganisationEnded(end=organisation.end)


def check_change_links(periods: LockPeriods, organisation: Organisation, key_end: date | None, day: date) -> None:
    """Raise SharingStopped when an organisation may not change a received key's links (R27b, R27c)."""
    stop = sharing_stopped_by(periods, organisation.end, key_end, day)
    if stop is not None:
        raise SharingStopped(by=stop.by.value, end=stop.end)


def employee_opens(groups_of_employee: Iterable[str], groups_of_key: Iterable[str]) -> bool:
    """Whether any group joins the employee and the key; one path is enough (R39)."""
    return not set(groups_of_employee).isdisjoint(groups_of_key)
