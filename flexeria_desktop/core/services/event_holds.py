"""Legal holds on events: set and ended with a reason on record, ended by themselves after their last day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flexeria_desktop.core.domain.holds import Hold, HoldOf, HoldReasonMissing, HoldUnknown, check
from flexeria_desktop.core.domain.ids import LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.roles import Task, check_role
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.services.desk import Desk, local_day
from flexeria_desktop.core.services.errors import LockUnknown, PersonUnknown
from flexeria_desktop.core.services.queries.event_reader import reader, role_of
from flexeria_desktop.core.services.queries.facts import setting, tuples
from flexeria_desktop.core.store.repositories.event_keeping import Held
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

HOLDS = "events.holds"
FORMER = "SELECT l.id FROM replaced_hardware r JOIN locks l ON l.serial = r.serial WHERE r.lock_id = ? AND l.id <> ?1"


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A hold with the name of the lock or person it is of."""

    hold: Hold
    name: str


@dataclass(frozen=True, slots=True)
class HoldOrder:
    """What is to be held: see ``Hold``."""

    of: HoldOf
    subject: str
    until: date
    reason: str
    first: date | None = None
    last: date | None = None


async def hold(desk: Desk, order: HoldOrder, zone: str) -> str:
    """Keep events beyond their time, on record; return the id of the hold.

    Raises RoleForbids, HoldReasonMissing, HoldDaysWrong, HoldsTooMany, LockUnknown, PersonUnknown.
    """
    now = desk.clock.now()
    today = local_day(now, zone)
    reason = order.reason.strip()[:LONGEST_TEXT]
    wanted = Hold(
        new_uuid7(), order.of, order.subject, order.until, reason, desk.operator, now, order.first, order.last
    )

    def work(uow: UnitOfWork) -> None:
        check_role(role_of(uow.connection), Task.READ_EVENTS)
        known = _all(uow.connection)
        check(wanted, today, known)
        _must_have(uow, wanted)
        _keep(uow, [*known, wanted])
        uow.record("events.held", "events", wanted.id, _facts(wanted), text=reason, send=False)

    await desk.store(work)
    return wanted.id


async def release(desk: Desk, hold_id: str, reason: str) -> None:
    """End a hold before its time, on record. Raises RoleForbids, HoldReasonMissing, HoldUnknown."""
    if not reason.strip():
        raise HoldReasonMissing

    def work(uow: UnitOfWork) -> None:
        check_role(role_of(uow.connection), Task.READ_EVENTS)
        known = _all(uow.connection)
        found = next((one for one in known if one.id == hold_id), None)
        if found is None:
            raise HoldUnknown(name=hold_id)
        _keep(uow, [one for one in known if one.id != hold_id])
        text = reason.strip()[:LONGEST_TEXT]
        uow.record("events.hold_ended", "events", hold_id, _facts(found), text=text, send=False)

    await desk.store(work)


async def end_past(desk: Desk, today: date) -> None:
    """Forget holds whose last day is over, each on record."""

    def work(uow: UnitOfWork) -> None:
        known = _all(uow.connection)
        past = [one for one in known if not one.runs(today)]
        if past:
            _keep(uow, [one for one in known if one.runs(today)])
        for one in past:
            facts = {**_facts(one), "by_itself": True}
            uow.record("events.hold_ended", "events", one.id, facts, send=False)

    await desk.store(work)


def listed(conn: Connection) -> tuple[HoldRow, ...]:
    """All holds, those that end first at the top. Raises RoleForbids (R60)."""
    reader(conn)
    names = dict(tuples(conn, "SELECT id, name FROM locks UNION ALL SELECT id, name FROM people"))
    found = sorted(_all(conn), key=lambda one: (one.until, one.at))
    return tuple(HoldRow(one, names.get(one.subject, "")) for one in found)


def held(uow: UnitOfWork, where: ZoneInfo) -> tuple[Held, ...]:
    """What retention must leave alone; of a lock also what its former hardware said."""
    result: list[Held] = []
    for one in _all(uow.connection):
        found = _held(one, where)
        result.append(found)
        if one.of is HoldOf.LOCK:
            result += (replace(found, lock_id=row[0]) for row in tuples(uow.connection, FORMER, (one.subject,)))
    return tuple(result)


def _held(one: Hold, where: ZoneInfo) -> Held:
    since, until = (None if day is None else int(_midnight(day, where).timestamp()) for day in (one.first, one.last))
    if one.last is not None:
        until = int(_midnight(one.last + timedelta(days=1), where).timestamp())
    whose = Held(lock_id=one.subject) if one.of is HoldOf.LOCK else Held(person_id=one.subject)
    return replace(whose, since=since, until=until)


def _midnight(day: date, where: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=where)


def _must_have(uow: UnitOfWork, wanted: Hold) -> None:
    if wanted.of is HoldOf.LOCK and uow.locks.get(LockId(wanted.subject)) is None:
        raise LockUnknown(name=wanted.subject)
    if wanted.of is HoldOf.PERSON and uow.people.get(PersonId(wanted.subject)) is None:
        raise PersonUnknown(name=wanted.subject)


def _facts(one: Hold) -> dict[str, JSON]:
    facts: dict[str, JSON] = {one.of.value: one.subject, "until": one.until.isoformat()}
    facts |= {name: day.isoformat() for name, day in (("first", one.first), ("last", one.last)) if day is not None}
    return facts


def _all(conn: Connection) -> list[Hold]:
    return [_read(told) for told in setting(conn, HOLDS) or ()]


def _keep(uow: UnitOfWork, holds: Iterable[Hold]) -> None:
    uow.settings.set(HOLDS, [_told(one) for one in holds])


def _told(one: Hold) -> JSON:
    return [
        one.id,
        one.of.value,
        one.subject,
        one.until.isoformat(),
        one.reason,
        one.by,
        one.at.isoformat(),
        one.first.isoformat() if one.first else "",
        one.last.isoformat() if one.last else "",
    ]


def _read(told: list[Any]) -> Hold:
    key, of, subject, until, reason, by, at, first, last = told
    days = (date.fromisoformat(day) if day else None for day in (first, last))
    return Hold(key, HoldOf(of), subject, date.fromisoformat(until), reason, by, datetime.fromisoformat(at), *days)
