"""Organisations and their keys from the command line: both sides."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Sequence

from flexeria_desktop.cli import find, rules
from flexeria_desktop.cli.output import DONE, NOT_NOW, REFUSED, Answer, counted, facts, table
from flexeria_desktop.core.domain.entitlements import SharingPart
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.records import CodeState
from flexeria_desktop.core.domain.refusals import KeyNotReceived
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import (
    EmployeeUnknown,
    GroupUnknown,
    KeyUnknown,
    NotAnOrganisation,
    OrganisationAmbiguous,
)
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.organisation_rows import (
    EmployeeRow,
    GroupRow,
    OrganisationRow,
    OrganisationView,
    ReceivedKeyRow,
    StopRow,
)
from flexeria_desktop.core.services.organisations import EmployeeDetails
from flexeria_desktop.core.services.sharing import IssueShare
from flexeria_desktop.wording.english import of_code, of_event

_STOPPED = {
    SharingPart.BASE: "the base period of the lock",
    SharingPart.OPTION: "the sharing option of the lock",
    SharingPart.ORGANISATION: "the organisation's five years",
    SharingPart.KEY: "the key",
}


def stopped(stop: StopRow | None) -> str:
    """What stopped a key and since when, in one plain sentence; "" = nothing."""
    if stop is None:
        return ""
    return f"stopped: {_STOPPED[stop.by]} {f'ended on {stop.end}' if stop.end else 'never began'}"


async def listed(actions: Actions, _asked: Namespace) -> Answer:
    """List the organisations of this account."""
    rows = await actions.organisations()
    heads = ("Organisation", "Number", "Until", "Employees", "Places")
    cells = [(row.name, row.handle, row.active_until, row.employees, row.employee_limit) for row in rows]
    return Answer(table(heads, cells) if rows else "No organisation yet; open one with a code.", rows)


async def show(actions: Actions, asked: Namespace) -> Answer:
    """Show one organisation with its keys, groups and employees."""
    view = await _view(actions, asked)
    own = view.organisation
    head = facts(
        [
            ("Organisation", own.name),
            ("Number", own.handle),
            ("Until", own.active_until),
            ("Employees", f"{own.employees} of {own.employee_limit}"),
        ]
    )
    parts = [head, _received(view.received), _groups(view.groups), _employees(view.employees)]
    return Answer("\n\n".join(parts), view)


def _received(rows: Iterable[ReceivedKeyRow]) -> str:
    heads = ("Received key", "Owner", "State", "Until", "Groups", "Opens for", "Sharing")
    cells = [
        (
            _key_name(row),
            row.owner,
            row.state,
            row.valid_until,
            ", ".join(group.name for group in row.groups),
            row.opens,
            stopped(row.stopped_by),
        )
        for row in rows
    ]
    return table(heads, cells) if cells else "No key received."


def _groups(rows: Iterable[GroupRow]) -> str:
    cells = [(row.name, len(row.members), ", ".join(key.name for key in row.keys)) for row in rows]
    return table(("Group", "Members", "Keys"), cells) if cells else "No groups."


def _employees(rows: Iterable[EmployeeRow]) -> str:
    heads = ("Employee", "Reference", "Media", "Groups", "Opens", "Until")
    cells = [
        (
            row.name,
            row.reference,
            ", ".join(f"{medium.kind.name.lower()} {medium.mask}" for medium in row.media),
            ", ".join(group.name for group in row.groups),
            ", ".join(row.opens),
            row.until,
        )
        for row in rows
    ]
    return table(heads, cells) if cells else "No employees."


async def redeem(actions: Actions, asked: Namespace) -> Answer:
    """Use a code: a new organisation, or more years or places for one."""
    own = (await _own(actions, asked.organisation)) if asked.organisation else None
    entry = await actions.redeem_for_organisation(asked.code, own.id if own else "")
    if entry.state is CodeState.PENDING:
        return Answer(f"{entry.mask} waits for the platform.", entry, NOT_NOW)
    if entry.state is CodeState.REFUSED:
        return Answer(f"{of_code(entry.reason)} The code was not used up. [{entry.reason}]", entry, REFUSED)
    return Answer(f"{entry.mask} was used; sync to see what it gave.", entry)


async def rename(actions: Actions, asked: Namespace) -> Answer:
    """Give an organisation another name."""
    own = await _own(actions, asked.of)
    await actions.rename_organisation(own.id, asked.name)
    return Answer(f"{own.name} is called {asked.name} from now on; sync to see it here.", {"renamed": own.id})


async def group(actions: Actions, asked: Namespace) -> Answer:
    """Add a group, or remove one."""
    view = await _view(actions, asked)
    if asked.remove:
        row = _group_of(view, asked.name)
        await actions.remove_group(row.id)
        return Answer(f"{row.name} was removed with its {counted(len(row.members), 'member')}.", {"removed": row.id})
    group_id = await actions.save_group(view.organisation.id, asked.name)
    return Answer(f"{asked.name} was added.", {"group": group_id})


async def employee(actions: Actions, asked: Namespace) -> Answer:
    """Add an employee, or remove one."""
    view = await _view(actions, asked)
    if asked.remove:
        row = _employee_of(view, asked.name)
        await actions.remove_employee(row.id)
        return Answer(f"{row.name} was removed; opens until the locks are programmed.", {"removed": row.id})
    groups = [_group_of(view, name) for name in asked.group]
    media = tuple(
        MediumEntry(kind, typed) for kind in MediumKind for typed in getattr(asked, kind.name.lower(), None) or ()
    )
    details = EmployeeDetails(asked.name, asked.reference, asked.email, until=asked.until)
    employee_id = await actions.add_employee(view.organisation.id, details, media)
    for row in groups:
        await actions.put_in_group(row.id, employee_id)
    return Answer(f"{asked.name} was added.", {"employee": employee_id})


async def member(actions: Actions, asked: Namespace) -> Answer:
    """Put an employee into a group, or take him out."""
    view = await _view(actions, asked)
    who, where = _employee_of(view, asked.employee), _group_of(view, asked.group)
    step = actions.take_out_of_group if asked.out else actions.put_in_group
    await step(where.id, who.id)
    how = "no longer in" if asked.out else "in"
    return Answer(f"{who.name} is {how} {where.name}.", {"employee": who.id, "group": where.id})


async def link(actions: Actions, asked: Namespace) -> Answer:
    """Give a group a received key, or take it away."""
    view = await _view(actions, asked)
    where = _group_of(view, asked.group)
    fits = [row for row in view.received if asked.key in {row.id, row.lock, row.serial_end}]
    issued = [row for row in fits if row.state is ShareState.ISSUED] or fits
    if not issued:
        raise KeyNotReceived
    step = actions.unlink_key if asked.out else actions.link_key
    await step(where.id, issued[0].id)
    how = "no longer opens" if asked.out else "opens"
    return Answer(f"{where.name} {how} {_key_name(issued[0])}.", {"group": where.id, "key": issued[0].id})


async def events(actions: Actions, asked: Namespace) -> Answer:
    """List events of own employees."""
    own = await _own(actions, asked.of)
    rows = await actions.organisation_events(own.id)
    cells = [(row.at, row.employee, row.lock, row.owner, of_event(row.event, None)) for row in rows]
    return Answer(table(("When", "Employee", "Lock", "Owner", "Event"), cells) if rows else "No events.", rows)


async def issue(actions: Actions, asked: Namespace) -> Answer:
    """Issue a key of each lock to an organisation, by its number."""
    locks = await find.locks(actions, asked.lock)
    receiver = await actions.find_receiver(asked.organisation)
    schedule = (await rules.schedule(actions, asked.schedule)).id if asked.schedule else None
    issued = [
        await actions.issue_share(
            IssueShare(lock.id, receiver.id, asked.valid_from, asked.valid_until, schedule_id=schedule)
        )
        for lock in locks
    ]
    return Answer(f"{counted(len(issued), 'key')} issued to {receiver.name}.", {"shares": issued})


async def given(actions: Actions, _asked: Namespace) -> Answer:
    """List keys that organisations have."""
    rows = await actions.shares()
    heads = ("Organisation", "Lock", "State", "Until", "Opens for", "Queued", "Still open", "Sharing")
    cells = [
        (r.organisation, r.lock, r.state, r.valid_until, r.users, r.queued, r.still_open, stopped(r.stopped_by))
        for r in rows
    ]
    return Answer(table(heads, cells) if rows else "No keys with organisations.", rows)


async def take_in(actions: Actions, asked: Namespace) -> Answer:
    """Take the keys of an organisation in."""
    locks = {lock.id for lock in await find.locks(actions, asked.lock)} if asked.lock else None
    name = asked.organisation.casefold()
    rows = [
        row
        for row in await actions.shares()
        if row.state is ShareState.ISSUED
        and row.organisation.casefold() == name
        and (not locks or row.lock_id in locks)
    ]
    if not rows:
        raise KeyUnknown(name=asked.organisation)
    states = [await actions.take_in_share(row.id) for row in rows]
    opening = sum(state is ShareState.WITHDRAWN for state in states)
    text = f"{counted(len(rows), 'key')} taken in." + (" Program the locks: until then it opens." if opening else "")
    return Answer(text, {"taken_in": [row.id for row in rows], "still_open": opening}, DONE)


async def _view(actions: Actions, asked: Namespace) -> OrganisationView:
    return await actions.organisation((await _own(actions, asked.of)).id)


async def _own(actions: Actions, name: str) -> OrganisationRow:
    """The organisation of this name or number; without one the only one there is."""
    rows = await actions.organisations()
    if not name:
        return _only(rows)
    wanted = name.casefold()
    for row in rows:
        if wanted in {row.name.casefold(), row.handle.casefold(), row.id}:
            return row
    raise NotAnOrganisation(name=name)


def _only(rows: Sequence[OrganisationRow]) -> OrganisationRow:
    if not rows:
        raise NotAnOrganisation
    if len(rows) > 1:
        raise OrganisationAmbiguous(count=len(rows))
    return rows[0]


def _group_of(view: OrganisationView, name: str) -> GroupRow:
    for row in view.groups:
        if name in {row.id, row.name} or row.name.casefold() == name.casefold():
            return row
    raise GroupUnknown(name=name)


def _employee_of(view: OrganisationView, name: str) -> EmployeeRow:
    for row in view.employees:
        if name in {row.id, row.reference} or row.name.casefold() == name.casefold():
            return row
    raise EmployeeUnknown(name=name)


def _key_name(row: ReceivedKeyRow) -> str:
    return row.lock or f"•••• {row.serial_end}"
