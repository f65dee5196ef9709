"""What an organisation's desks may change, judged at the server's date (R27b, R27c, R32 to R41).

Taking away is always possible: an employee, a medium, a membership, a link (R41). All else needs a running
organisation, and a new link a key that nothing has stopped.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.refusals import KeyNotIssued, KeyNotReceived, NotRegistered, Refused
from flexeria_desktop.core.domain.roles import (
    Organisation,
    OrganisationTask,
    check_add_employees,
    check_change_links,
    check_organisation,
)
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.domain.stock import check_users
from flexeria_desktop.core.domain.syncing.ops import CREATE, DELETE, SyncOp, SyncRow
from flexeria_platform.context import Context
from flexeria_platform.services.functions import organisation_of
from flexeria_platform.services.organisation_graph import (
    EMPLOYEE,
    GROUP,
    GROUP_LINK,
    MEMBERSHIP,
    living,
    row_of,
)
from flexeria_platform.services.organisations import own
from flexeria_platform.services.shared_locks import ShareRow, people_of, shared_lock, shared_user_ids
from flexeria_platform.tables_sharing import shares
from flexeria_platform.tables_sync import entities

UNKNOWN_ROW = "unknown_row"
"""Code of an op on a group or employee that is not there (any more)."""

_REMOVALS = {
    GROUP: OrganisationTask.UNLINK_KEY,
    EMPLOYEE: OrganisationTask.REMOVE_EMPLOYEE,
    MEMBERSHIP: OrganisationTask.REMOVE_EMPLOYEE,
    GROUP_LINK: OrganisationTask.UNLINK_KEY,
}


class _Unknown(Refused):
    code = UNKNOWN_ROW


def refusal_of_op(
    database: Connection, context: Context, account_id: str, row: SyncRow | None, op: SyncOp
) -> str | None:
    """Return the code why an op on a group, employee, membership or link is rejected whole; None = it may go on.

    row: as the server has it. Codes: organisation_unknown, organisation_ended, employee_limit, unknown_row,
    key_not_received, key_not_issued, not_registered, sharing_stopped, user_limit.
    """
    judge = {GROUP: _group, EMPLOYEE: _employee, MEMBERSHIP: _membership, GROUP_LINK: _link}[op.entity]
    if op.verb == DELETE and row is None:
        return None
    try:
        judge(_Case(database, context, account_id, {**(row.fields if row else {}), **op.wishes()}), row, op)
    except Refused as refusal:
        return refusal.code
    return None


class _Case:
    """One op with what it is about; fields: as they would be after it."""

    def __init__(self, database: Connection, context: Context, account_id: str, fields: Mapping[str, Any]) -> None:
        self.database = database
        self.context = context
        self.account_id = account_id
        self.fields = fields

    def organisation(self, organisation_id: Any) -> Organisation:
        """One of the account's own; OrganisationUnknown."""
        return organisation_of(own(self.database, str(organisation_id), self.account_id))

    def check(self, organisation: Organisation, task: OrganisationTask) -> None:
        """Raise OrganisationEnded where the period allows the task no more."""
        check_organisation(organisation, task, self.context.today())

    def row(self, entity: str, row_id: Any) -> Mapping[str, Any]:
        """A living row that another one names."""
        found = row_of(self.database, self.account_id, entity, str(row_id))
        if found is None:
            raise _Unknown(entity=entity)
        return found


def _group(case: _Case, _row: SyncRow | None, op: SyncOp) -> None:
    task = _REMOVALS[GROUP] if op.verb == DELETE else OrganisationTask.CHANGE_EMPLOYEE
    case.check(case.organisation(case.fields.get("organisation_id")), task)


def _employee(case: _Case, row: SyncRow | None, op: SyncOp) -> None:
    organisation = case.organisation(case.fields.get("organisation_id"))
    if op.verb == CREATE and (row is None or row.deleted):
        check_add_employees(organisation, _employees(case, organisation), case.context.today())
    elif op.verb != DELETE and not (row is not None and _only_takes_away(row, op)):
        case.check(organisation, OrganisationTask.CHANGE_EMPLOYEE)


def _employees(case: _Case, organisation: Organisation) -> int:
    """Employees the organisation has; those of the account's others do not count (R35)."""
    query = select(func.count()).select_from(entities)
    mine = (entities.c.account_id == case.account_id) & (entities.c.entity == EMPLOYEE)
    everybody = int(case.database.execute(query.where(mine, entities.c.deleted.is_(False))).scalar_one())
    if everybody < organisation.employee_limit:
        return everybody
    rows = living(case.database, case.account_id, EMPLOYEE).values()
    return sum(row.get("organisation_id") == organisation.id for row in rows)


def _only_takes_away(row: SyncRow, op: SyncOp) -> bool:
    """Whether an employee afterwards opens at most what he did: fewer media, an earlier end."""
    wishes = op.wishes()
    if not wishes.keys() <= {"media", "until"}:
        return False
    left = wishes.get("media", row.fields.get("media")) or []
    fewer = all(medium in (row.fields.get("media") or []) for medium in left)
    before, after = row.fields.get("until"), wishes.get("until", row.fields.get("until"))
    return fewer and (before == after or (after is not None and (before is None or after < before)))


def _membership(case: _Case, _row: SyncRow | None, op: SyncOp) -> None:
    if op.verb == DELETE:
        return
    group = case.row(GROUP, case.fields["group_id"])
    employee = case.row(EMPLOYEE, case.fields["employee_id"])
    if group["organisation_id"] != employee["organisation_id"]:
        raise _Unknown(entity=EMPLOYEE)
    case.check(case.organisation(group["organisation_id"]), OrganisationTask.CHANGE_EMPLOYEE)
    links = living(case.database, case.account_id, GROUP_LINK).values()
    for share_id in sorted({link["received_key_id"] for link in links if link["group_id"] == case.fields["group_id"]}):
        share = _share(case, share_id)
        if share is not None and share.state == ShareState.ISSUED:
            _check_users(case, share, {str(case.fields["employee_id"])})


def _link(case: _Case, _row: SyncRow | None, op: SyncOp) -> None:
    if op.verb == DELETE:
        return
    group = case.row(GROUP, case.fields["group_id"])
    organisation = case.organisation(group["organisation_id"])
    case.check(organisation, OrganisationTask.LINK_KEY)
    share = _share(case, case.fields["received_key_id"])
    if share is None or share.organisation_id != organisation.id:
        raise KeyNotReceived
    if share.state != ShareState.ISSUED:
        raise KeyNotIssued(state=share.state)
    lock = shared_lock(case.database, case.context, share.owner_id, share.serial)
    if not lock.registered:
        raise NotRegistered(action=Action.ISSUE_TO_ORGANISATION.value)
    check_change_links(lock.periods, organisation, share.valid_until, case.context.today())
    rows = living(case.database, case.account_id, MEMBERSHIP).values()
    _check_users(case, share, {row["employee_id"] for row in rows if row["group_id"] == case.fields["group_id"]})


def _share(case: _Case, share_id: Any) -> ShareRow | None:
    return case.database.execute(select(shares).where(shares.c.id == str(share_id))).one_or_none()


def _check_users(case: _Case, share: ShareRow, employees: set[str]) -> None:
    """Raise UserLimit when the lock would get more users than it takes (R18)."""
    have = shared_user_ids(case.database, share.serial)
    added = len(employees - have)
    if added:
        lock = shared_lock(case.database, case.context, share.owner_id, share.serial)
        check_users(people_of(case.database, share.owner_id, lock) + len(have), added)
