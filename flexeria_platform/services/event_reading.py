"""Reading events back: an owner those of his locks, an organisation only its own employees' (R60)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from flexeria_platform import schemas
from flexeria_platform import schemas_sharing as forms
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading
from flexeria_platform.problems import Problem
from flexeria_platform.services.locks import own_lock
from flexeria_platform.services.organisations import own
from flexeria_platform.tables import events
from flexeria_platform.tables_sharing import event_employees, shared_users, shares

MOST = 1_000
"""Events in one answer."""


def note_employees(
    database: Connection, owner_id: str, serial: str, sent: Sequence[schemas.LockEvent], stamp: Mapping[str, Any]
) -> None:
    """Keep whose events these are, for employees that the owner's desks were told of; others are nobody's.

    The first word on an event stands: it was said by the desk that knew the lock's numbers when it read the event.
    """
    named = {event.seq: event.employee for event in sent if event.employee is not None}
    if not named:
        return
    allowed = _organisations(database, owner_id, serial)
    known = select(event_employees.c.seq).where(event_employees.c.serial == serial)
    have = set(database.execute(known.where(event_employees.c.seq.in_(named))).scalars())
    rows = [
        {"serial": serial, "seq": seq, "employee_id": one, "organisation_id": allowed[one], "at": stamp["at"]}
        for seq, one in named.items()
        if one in allowed and seq not in have
    ]
    if rows:
        database.execute(insert(event_employees), rows)


def _organisations(database: Connection, owner_id: str, serial: str) -> dict[str, str]:
    """Every employee that opens or opened a lock of this owner, to his organisation."""
    query = (
        select(shared_users.c.employee_id, shares.c.organisation_id)
        .join(shares, shares.c.id == shared_users.c.share_id)
        .where(shares.c.serial == serial, shares.c.owner_id == owner_id)
    )
    return {row.employee_id: row.organisation_id for row in database.execute(query)}


def own_events(context: Context, caller: Caller, organisation_id: str, limit: int) -> forms.OwnEvents:
    """The newest events of an organisation's employees, wherever they opened; raise OrganisationUnknown.

    Nothing of anybody else's events is told, and of the lock no more than what the received key tells.
    """
    columns = (events.c.serial, events.c.seq, events.c.time, events.c.event, event_employees.c.employee_id)
    whose = (event_employees.c.serial == events.c.serial) & (event_employees.c.seq == events.c.seq)
    query = select(*columns).join(event_employees, whose).where(event_employees.c.organisation_id == organisation_id)
    newest = query.order_by(events.c.time.desc().nulls_last(), events.c.serial, events.c.seq.desc()).limit(limit)
    with reading(context.engine) as database:
        own(database, organisation_id, caller.account_id)
        found = database.execute(newest).all()
        keys = _keys(database, organisation_id)
    told = [_own_event(row, keys.get((row.serial, row.employee_id), "")) for row in found]
    return forms.OwnEvents(events=[one for one in told if one.share_id])


def _keys(database: Connection, organisation_id: str) -> dict[tuple[str, str], str]:
    """The key by which an employee opens or opened a lock."""
    query = (
        select(shares.c.serial, shared_users.c.employee_id, shares.c.id)
        .join(shared_users, shared_users.c.share_id == shares.c.id)
        .where(shares.c.organisation_id == organisation_id)
        .order_by(shares.c.issued_at, shares.c.id)
    )
    return {(serial, employee): share for serial, employee, share in database.execute(query)}


def _own_event(row: Row[Any, Any, Any, Any, Any], share_id: str) -> forms.OwnEvent:
    return forms.OwnEvent(share_id=share_id, employee_id=row.employee_id, time=row.time, event=row.event)


def lock_events(context: Context, caller: Caller, serial: str, before: int | None, limit: int) -> forms.LockEvents:
    """Events of a lock of the caller, newest first, below a number; raise NotRegistered.

    Those that desks of an earlier owner handed in are that owner's: what people did at his door is not sold with it.
    """
    columns = [events.c[name] for name in ("seq", "boot_id", "time", "event", "source", "user", "credential", "detail")]
    query = select(*columns).where(events.c.serial == serial, events.c.account_id == caller.account_id)
    if before is not None:
        query = query.where(events.c.seq < before)
    with reading(context.engine) as database:
        own_lock(database, serial, caller.account_id, "read_log")
        found = database.execute(query.order_by(events.c.seq.desc()).limit(limit)).all()
    rows = [forms.KeptEvent.model_validate(row._asdict()) for row in found]
    return forms.LockEvents(events=rows, before=rows[-1].seq if len(rows) == limit else None)


def page(
    context: Context, caller: Caller, *, serial: str | None, organisation: str | None, before: int | None, limit: int
) -> forms.OwnEvents | forms.LockEvents:
    """Either side's events; Problem invalid unless exactly one side is named."""
    if (serial is None) == (organisation is None):
        raise Problem("invalid", fields=["query.organisation", "query.serial"])
    if organisation is not None:
        return own_events(context, caller, organisation, limit)
    return lock_events(context, caller, str(serial), before, limit)
