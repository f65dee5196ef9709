"""Accounts, operators and organisations (R1, R27a to R41)."""

from __future__ import annotations

from datetime import date

import pytest

from flexeria_desktop.core.domain.codes import CodeKind
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import Refused, SharingStopped
from flexeria_desktop.core.domain.roles import (
    Functions,
    Organisation,
    OrganisationTask,
    Role,
    Task,
    add_employees_code,
    check_add_employees,
    check_change_links,
    check_may_register,
    check_organisation,
    check_receiver,
    check_role,
    employee_opens,
    may,
    open_organisation,
    switch_on_building,
)

OWNER = Functions(owner=True)
IN_PERIOD, AFTER = date(2030, 3, 1), date(2030, 3, 2)
HOUSING = Organisation("housing", date(2030, 3, 1))
MANAGER = Functions(organisations=(HOUSING,))


def refusal(*, of: object, **_: object) -> str:
    assert callable(of)
    with pytest.raises(Refused) as refused:
        of()
    return refused.value.code


def test_r1_only_an_owner_registers() -> None:
    check_may_register(OWNER)
    assert refusal(of=lambda: check_may_register(OWNER, Role.INSTALLER)) == "not_owner"
    assert refusal(of=lambda: check_may_register(MANAGER, Role.ORGANISATION_MANAGER)) == "not_owner"
    assert refusal(of=lambda: check_may_register(MANAGER, Role.OWNER)) == "not_owner"
    check_may_register(switch_on_building(MANAGER), Role.BUILDING_MANAGER)


def test_r28_a_building_manager_is_an_owner() -> None:
    assert Functions(building=True).owner


def test_r29_building_management_needs_no_code() -> None:
    assert switch_on_building(OWNER) == Functions(owner=True, building=True)
    assert refusal(of=lambda: switch_on_building(Functions())) == "not_owner"


def test_r30_an_organisation_needs_its_code() -> None:
    day = date(2025, 3, 1)
    for account in (OWNER, switch_on_building(OWNER)):
        assert open_organisation(account, "a", CodeKind.ORGANISATION, day).organisation_manager
        assert refusal(of=lambda one=account: open_organisation(one, "a", None, day)) == "organisation_needs_code"
        assert refusal(of=lambda one=account: open_organisation(one, "a", CodeKind.BASE, day)) == "code_wrong_kind"
    assert refusal(of=lambda: open_organisation(Functions(), "a", CodeKind.ORGANISATION, day)) == "not_owner"


def test_r31_organisation_manager_becomes_building_manager_and_owner() -> None:
    upgraded = switch_on_building(MANAGER)
    assert (upgraded.owner, upgraded.building, upgraded.organisations) == (True, True, (HOUSING,))


def test_r32_an_organisation_without_locks_links_a_received_key() -> None:
    check_organisation(HOUSING, OrganisationTask.LINK_KEY, IN_PERIOD)
    assert may(Role.ORGANISATION_MANAGER, Task.LINK_KEYS)


def test_r33_five_years_from_code_entry() -> None:
    (opened,) = open_organisation(OWNER, "a", CodeKind.ORGANISATION, date(2025, 3, 1)).organisations
    assert opened.end == date(2030, 3, 1)
    assert opened.active(IN_PERIOD)
    assert not opened.active(AFTER)


def test_r33_a_second_code_prolongs_and_keeps_the_places() -> None:
    account = Functions(owner=True, organisations=(Organisation("a", date(2030, 3, 1), 2), HOUSING))
    prolonged = open_organisation(account, "a", CodeKind.ORGANISATION, date(2029, 1, 1))
    assert prolonged.organisations == (HOUSING, Organisation("a", date(2035, 3, 1), 2))


def test_r34_each_organisation_has_its_own_code_and_period() -> None:
    one = open_organisation(OWNER, "a", CodeKind.ORGANISATION, date(2025, 3, 1))
    assert refusal(of=lambda: open_organisation(one, "b", None, date(2026, 6, 1))) == "organisation_needs_code"
    two = open_organisation(one, "b", CodeKind.ORGANISATION, date(2026, 6, 1))
    assert {o.id: o.end for o in two.organisations} == {"a": date(2030, 3, 1), "b": date(2031, 6, 1)}


@pytest.mark.parametrize(
    ("codes", "employees", "added", "fits"),
    [
        pytest.param(0, 99, 1, True, id="R35-100th"),
        pytest.param(0, 100, 1, False, id="R35-101st"),
        pytest.param(1, 199, 1, True, id="R36-200th"),
        pytest.param(1, 200, 1, False, id="R36-201st"),
        pytest.param(2, 299, 1, True, id="R36-300th"),
        pytest.param(2, 300, 1, False, id="R36-301st"),
        pytest.param(0, 95, 10, False, id="R35-import-refused-whole"),
        pytest.param(0, 150, 1, False, id="R37-over-the-limit"),
        pytest.param(0, 100, 1, False, id="R37-still-full"),
        pytest.param(0, 99, 1, True, id="R37-free-again"),
    ],
)
def test_employee_limit(codes: int, employees: int, added: int, fits: bool) -> None:
    organisation = Organisation("a", date(2030, 3, 1), codes)
    if fits:
        check_add_employees(organisation, employees, IN_PERIOD, added)
    else:
        code = refusal(of=lambda: check_add_employees(organisation, employees, IN_PERIOD, added))
        assert code == "employee_limit"


def test_r35_the_limit_is_each_organisations_own() -> None:
    for organisation in (HOUSING, Organisation("b", date(2031, 6, 1))):
        check_add_employees(organisation, 0, IN_PERIOD, 100)


def test_r36_a_code_for_one_raises_only_that_one() -> None:
    raised = add_employees_code(HOUSING, CodeKind.EMPLOYEES, IN_PERIOD)
    assert (raised.employee_limit, HOUSING.employee_limit) == (200, 100)
    assert refusal(of=lambda: add_employees_code(HOUSING, CodeKind.KEYS, IN_PERIOD)) == "code_wrong_kind"
    assert refusal(of=lambda: add_employees_code(HOUSING, CodeKind.EMPLOYEES, AFTER)) == "organisation_ended"


@pytest.mark.parametrize("task", [OrganisationTask.CHANGE_EMPLOYEE, OrganisationTask.REMOVE_EMPLOYEE])
def test_r37_over_the_limit_the_rest_goes_on(task: OrganisationTask) -> None:
    check_organisation(HOUSING, task, IN_PERIOD)


@pytest.mark.parametrize(
    ("role", "tasks"),
    [
        pytest.param(Role.OWNER, {Task.ISSUE_KEY, Task.TAKE_IN_KEY, Task.REGISTER_LOCK, Task.READ_EVENTS}, id="R40"),
        pytest.param(Role.ORGANISATION_MANAGER, {Task.MANAGE_EMPLOYEES, Task.LINK_KEYS, Task.READ_EVENTS}, id="R38"),
        pytest.param(Role.BUILDING_MANAGER, {Task.READ_EVENTS, Task.MANAGE_BUILDINGS}, id="R60"),
        pytest.param(Role.AUDITOR, {Task.READ_EVENTS}, id="auditor"),
    ],
)
def test_roles_may(role: Role, tasks: set[Task]) -> None:
    for task in tasks:
        check_role(role, task)


@pytest.mark.parametrize(
    ("role", "task"),
    [
        pytest.param(Role.INSTALLER, Task.REGISTER_LOCK, id="R1-installer"),
        pytest.param(Role.ORGANISATION_MANAGER, Task.ISSUE_KEY, id="R38-no-keys-of-its-own"),
        pytest.param(Role.DESK, Task.READ_EVENTS, id="desk"),
        pytest.param(Role.AUDITOR, Task.ISSUE_KEY, id="auditor"),
    ],
)
def test_roles_may_not(role: Role, task: Task) -> None:
    assert refusal(of=lambda: check_role(role, task)) == "role_forbids"


def test_r39_one_path_is_enough() -> None:
    assert employee_opens(["G1"], ["G1"])
    assert not employee_opens([], ["G1"])
    assert employee_opens(["G2"], ["G1", "G2"])


def test_r41_after_the_period_read_and_detach_only() -> None:
    for task in (OrganisationTask.READ, OrganisationTask.UNLINK_KEY, OrganisationTask.REMOVE_EMPLOYEE):
        check_organisation(HOUSING, task, AFTER)
    for task in (OrganisationTask.ADD_EMPLOYEE, OrganisationTask.CHANGE_EMPLOYEE, OrganisationTask.LINK_KEY):
        assert refusal(of=lambda one=task: check_organisation(HOUSING, one, AFTER)) == "organisation_ended"


def test_r27a_the_receiver_is_a_running_organisation() -> None:
    assert refusal(of=lambda: check_receiver(None, AFTER)) == "organisation_unknown"
    assert refusal(of=lambda: check_receiver(HOUSING, AFTER)) == "organisation_ended"
    check_receiver(Organisation("b", date(2031, 6, 1)), AFTER)


def test_r27c_links_stay_but_do_not_change_when_sharing_stopped() -> None:
    periods = LockPeriods(date(2023, 12, 1), date(2024, 3, 1), date(2029, 3, 1), date(2031, 6, 1))
    check_change_links(periods, HOUSING, None, date(2029, 3, 1))
    with pytest.raises(SharingStopped) as stopped:
        check_change_links(periods, HOUSING, None, date(2029, 3, 2))
    assert stopped.value.data == {"by": "base", "end": date(2029, 3, 1)}
