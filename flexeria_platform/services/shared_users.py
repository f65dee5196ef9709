"""Who may open with a shared key, told to the owner's desks; and the received key, told to the organisation's (R39).

Nothing is told that did not change, so everything here may run after any change that could matter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import ColumnElement, Connection, insert, select, update

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.merging import MEDIA_PER_KIND
from flexeria_desktop.core.domain.references import credential_ref
from flexeria_desktop.core.domain.sharing import Opening, SharedMedium, ShareState, settle, stop_of, stricter_end
from flexeria_platform.bulk import among
from flexeria_platform.context import Context
from flexeria_platform.services.changes import publish
from flexeria_platform.services.organisation_graph import Fields, Graph, graph_of
from flexeria_platform.services.organisations import OrganisationRow, must_have
from flexeria_platform.services.sealed_media import open_medium
from flexeria_platform.services.shared_locks import SERIAL_END, SharedLock, ShareRow, shared_lock
from flexeria_platform.services.sync_touched import Touched
from flexeria_platform.tables import accounts, organisations
from flexeria_platform.tables_sharing import shared_users, shares

LABEL_LENGTH = 300


def lock_changed(database: Connection, context: Context, serial: str) -> None:
    """After a change of a lock's dates, owner or serial."""
    _refresh(database, context, _open(database, shares.c.serial == serial))


def move_shares(database: Connection, context: Context, owner_id: str, old: str, new: str) -> None:
    """After new hardware took a lock's place: keys of organisations are with the new serial from now on."""
    mine = (shares.c.serial == old) & (shares.c.owner_id == owner_id) & (shares.c.state != ShareState.RETURNED)
    ids = database.execute(select(shares.c.id).where(mine).order_by(shares.c.id)).scalars().all()
    database.execute(update(shares).where(shares.c.id.in_(ids)).values(serial=new))
    query = select(shared_users.c.share_id, shared_users.c.employee_id).where(shared_users.c.share_id.in_(ids))
    for share_id, employee_id in database.execute(query.order_by(*query.selected_columns)).all():
        publish(database, context, owner_id, "shared_user", user_id(share_id, employee_id), {"serial": new})
    lock_changed(database, context, new)


def organisation_changed(database: Connection, context: Context, organisation_id: str) -> None:
    """After a change of an organisation's period or name."""
    _refresh(database, context, _open(database, shares.c.organisation_id == organisation_id))


def members_changed(database: Connection, context: Context, account_id: str, touched: Touched) -> None:
    """After ops of an account on its groups, employees, memberships or links."""
    own = select(organisations.c.id).where(organisations.c.account_id == account_id)
    found = _open(database, shares.c.organisation_id.in_(own))
    if not found:
        return
    graph = graph_of(database, account_id)
    ids = _depending(database, graph, touched)
    # An employee opens a lock by the best of its keys: the others of that lock hang on who opens by this one.
    locks = {(share.serial, share.organisation_id) for share in found if share.id in ids}
    _refresh(
        database,
        context,
        [share for share in found if (share.serial, share.organisation_id) in locks],
        {account_id: graph},
    )


def _depending(database: Connection, graph: Graph, touched: Touched) -> set[str]:
    """Keys by which somebody touched opens, or might since or before."""
    groups = touched.groups | graph.groups_of(touched.employees)
    query = select(shared_users.c.share_id).where(
        among(database, shared_users.c.employee_id, touched.employees), shared_users.c.state == ShareState.ISSUED
    )
    opening = database.execute(query).scalars() if touched.employees else ()
    return touched.keys | graph.keys_of(groups) | set(opening)


def locks_changed(database: Connection, context: Context, account_id: str, serials: Collection[str]) -> None:
    """After ops of an account on its locks: their names, their credential keys."""
    these = among(database, shares.c.serial, set(serials))
    _refresh(database, context, _open(database, (shares.c.owner_id == account_id) & these))


def owner_renamed(database: Connection, context: Context, account_id: str, name: str) -> None:
    """After an account got another name: whoever received a key of it, returned ones too, is told."""
    query = (
        select(shares.c.id, organisations.c.account_id)
        .join(organisations, organisations.c.id == shares.c.organisation_id)
        .where(shares.c.owner_id == account_id)
    )
    # Always in one order, so that two who rename at once do not wait for each other.
    for share_id, receiver in database.execute(query.order_by(organisations.c.account_id, shares.c.id)).all():
        publish(database, context, receiver, "received_key", share_id, {"owner": name})


def share_changed(database: Connection, context: Context, share_id: str) -> None:
    """After a step of one key; employees may open by another key of its lock from now on."""
    share = database.execute(select(shares).where(shares.c.id == share_id)).one()
    others = _open(database, (shares.c.serial == share.serial) & (shares.c.id != share_id))
    _refresh(database, context, (share, *others))


def _open(database: Connection, wanted: ColumnElement[bool]) -> Sequence[ShareRow]:
    query = select(shares).where(wanted, shares.c.state != ShareState.RETURNED)
    return database.execute(query.order_by(shares.c.id)).all()


def _refresh(
    database: Connection, context: Context, found: Iterable[ShareRow], known: Mapping[str, Graph] | None = None
) -> None:
    graphs: dict[str, Graph] = dict(known or {})
    for share in found:
        organisation = must_have(database, share.organisation_id)
        lock = shared_lock(database, context, share.owner_id, share.serial)
        account = organisation.account_id
        if account not in graphs:
            graphs[account] = graph_of(database, account)
        _tell_both(database, context, share, organisation, lock)
        stopped = not lock.registered or _stopped(context, share, organisation, lock)
        held = _held(database, share.id)
        elsewhere = _elsewhere(database, share, graphs[account], stopped=stopped)
        wanted = _wanted(context, share, organisation, lock, graphs[account], held, elsewhere)
        now = settle(held, wanted, stopped=stopped)
        _keep(database, context, share, held, now)


def _stopped(context: Context, share: ShareRow, organisation: OrganisationRow, lock: SharedLock) -> bool:
    return stop_of(lock.periods, organisation.active_until, share.valid_until, context.today()) is not None


def _elsewhere(database: Connection, share: ShareRow, graph: Graph, *, stopped: bool) -> frozenset[str]:
    """Employees that open the lock by another key of the same organisation, which lasts longer or began sooner.

    stopped: this key is; then another gets nobody new either, and only who opens by it already does.
    """
    query = select(shares).where(
        shares.c.serial == share.serial,
        shares.c.owner_id == share.owner_id,
        shares.c.organisation_id == share.organisation_id,
        shares.c.state == ShareState.ISSUED,
    )
    better = (one for one in database.execute(query).all() if _rank(one) > _rank(share))
    found: set[str] = set()
    for other in better:
        opening = graph.who_opens(other.id, other.organisation_id)
        found |= opening & _held(database, other.id).keys() if stopped else opening
    return frozenset(found)


def _rank(share: ShareRow) -> tuple[date, int, str]:
    first = share.valid_from or date.min
    return share.valid_until or date.max, -first.toordinal(), str(share.id)


def _tell_both(
    database: Connection, context: Context, share: ShareRow, organisation: OrganisationRow, lock: SharedLock
) -> None:
    both = {
        "organisation_id": share.organisation_id,
        "valid_from": share.valid_from,
        "valid_until": share.valid_until,
        "state": share.state,
        "issued_at": share.issued_at,
        "withdrawn_at": share.withdrawn_at,
        "returned_at": share.returned_at,
        "organisation_end": organisation.active_until,
    }
    given = {"serial": share.serial, "organisation": organisation.name, "schedule_id": share.schedule_id}
    publish(database, context, share.owner_id, "share", share.id, {**both, **given})
    owner = database.execute(select(accounts.c.name).where(accounts.c.id == share.owner_id)).scalar_one()
    received = {
        "owner": owner,
        "lock": lock.name,
        "building": lock.building,
        "serial_end": share.serial[-SERIAL_END:],
        "base_end": lock.periods.base_end,
        "option_end": lock.periods.option_end,
        "registered": lock.registered,
    }
    publish(database, context, organisation.account_id, "received_key", share.id, {**both, **received})


def _held(database: Connection, share_id: str) -> dict[str, Opening]:
    """Who opens so far, as the owner's desks were told."""
    query = select(shared_users).where(shared_users.c.share_id == share_id, shared_users.c.state == ShareState.ISSUED)
    return {
        row.employee_id: Opening(
            frozenset(SharedMedium(one["kind"], one["ref"], one["mask"]) for one in row.media),
            row.valid_from,
            row.valid_until,
            row.label,
        )
        for row in database.execute(query)
    }


def _wanted(  # noqa: PLR0917 - what it is worked out from
    context: Context,
    share: ShareRow,
    organisation: OrganisationRow,
    lock: SharedLock,
    graph: Graph,
    held: Mapping[str, Opening],
    elsewhere: frozenset[str],
) -> dict[str, Opening]:
    """Who should open by the organisation's groups and links; nobody with a key that was taken in.

    elsewhere: employees that open this lock by a better key; a lock holds a medium once (R39). Without the lock's
    credential key, which its owner's desk hands over, nothing can be added.
    """
    if share.state != ShareState.ISSUED:
        return {}
    members = sorted(graph.who_opens(share.id, organisation.id) - elsewhere)
    if lock.credential_key is None:
        return {one: held[one] for one in members if one in held}
    wanted: dict[str, Opening] = {}
    for employee_id in members:
        employee = graph.employees[employee_id]
        until = date.fromisoformat(employee["until"]) if employee.get("until") else None
        shown = str(employee.get("reference") or employee.get("name") or "")
        wanted[employee_id] = Opening(
            _media(context, employee_id, employee, lock.credential_key),
            share.valid_from,
            stricter_end(share.valid_until, until),
            f"{organisation.name} · {shown}"[:LABEL_LENGTH],
        )
    return wanted


def _media(context: Context, employee_id: str, employee: Fields, credential_key: bytes) -> frozenset[SharedMedium]:
    """An employee's media as this lock knows them; what does not open here, or is one too many, is left out."""
    found: dict[MediumKind, list[SharedMedium]] = {kind: [] for kind in MediumKind}
    for entry in employee.get("media") or ():
        kind = MediumKind(entry["kind"])
        raw = open_medium(context, employee_id, kind, entry.get("sealed", ""))
        if raw is not None and len(found[kind]) < MEDIA_PER_KIND:
            ref = credential_ref(credential_key, kind, raw).hex()
            found[kind].append(SharedMedium(int(kind), ref, str(entry.get("mask", ""))))
    return frozenset(medium for media in found.values() for medium in media)


def _keep(
    database: Connection, context: Context, share: ShareRow, held: Mapping[str, Opening], now: Mapping[str, Opening]
) -> None:
    """Write and tell what differs; whoever opens no more stays as a row that says so."""
    for employee_id in sorted(held.keys() | now.keys()):
        before, after = held.get(employee_id), now.get(employee_id)
        if before == after:
            continue
        known = after or before
        assert known is not None  # noqa: S101 - one of both has the employee
        state = ShareState.ISSUED if after is not None else ShareState.WITHDRAWN
        media = [{"kind": one.kind, "ref": one.ref, "mask": one.mask} for one in sorted(known.media)]
        row = {
            "state": state.value,
            "label": known.label,
            "valid_from": known.valid_from,
            "valid_until": known.valid_until,
            "media": media,
        }
        _write(database, share.id, employee_id, row)
        told = {"share_id": share.id, "serial": share.serial, "employee_id": employee_id, **row}
        publish(database, context, share.owner_id, "shared_user", user_id(share.id, employee_id), told)


def user_id(share_id: str, employee_id: str) -> str:
    """The id of the row that says how one employee opens with one key."""
    return str(uuid5(UUID(share_id), employee_id))


def _write(database: Connection, share_id: str, employee_id: str, row: Mapping[str, Any]) -> None:
    mine = (shared_users.c.share_id == share_id) & (shared_users.c.employee_id == employee_id)
    if database.execute(update(shared_users).where(mine).values(**row)).rowcount == 0:
        database.execute(insert(shared_users).values(share_id=share_id, employee_id=employee_id, **row))
