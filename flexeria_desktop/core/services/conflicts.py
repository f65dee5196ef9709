"""Decide about merged changes; putting the other value in force is an edit like any other (FSP/1 section 5)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from flexeria_desktop.core.domain.conflicts import OTHER, turnable
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.schedules import HolidayRule
from flexeria_desktop.core.services import keys, lock_rules, locks, people, places
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import (
    ConflictClosed,
    HolidayUnknown,
    KeyUnknown,
    PersonUnknown,
    ScheduleUnknown,
)
from flexeria_desktop.core.services.rule_rows import HolidayRow

Values = Mapping[str, Any]
"""Fields as on the wire (FSP/1 section 5), with the values that lost."""


async def take_other(desk: Desk, conflict_id: str) -> None:
    """Put the values that lost in force and note that this was decided.

    Raises ConflictClosed when it was decided or cannot be turned, and what the edit itself raises.
    """
    found = await desk.store(lambda uow: uow.sync.conflicts(open_only=True))
    row = next((one for one in found if one.id == conflict_id), None)
    if row is None or not turnable(row):
        raise ConflictClosed
    await _EDITS[row.entity](desk, row.subject, {name: other for name, (_kept, other) in row.fields.items()})
    await desk.store(lambda uow: uow.sync.decide(conflict_id, OTHER))


async def _person(desk: Desk, subject: str, values: Values) -> None:
    person = await desk.store(lambda uow: uow.people.get(PersonId(subject)))
    if person is None:
        raise PersonUnknown(name=subject)
    known = (person.name, person.unit, person.email, person.phone, person.reference, person.until, person.note)
    details = replace(people.PersonDetails(*known), **_with_days(values, "until", texts=""))
    await people.change(desk, person.id, details)


async def _lock(desk: Desk, subject: str, values: Values) -> None:
    lock = await desk.store(lambda uow: must_have(uow, LockId(subject)))
    told: dict[str, str] = {"name": lock.name, "building": lock.building, "floor": lock.floor}
    told |= _with_days(values, texts="")
    await locks.rename(desk, lock.id, told["name"], told["building"], floor=told["floor"])


async def _key(desk: Desk, subject: str, values: Values) -> None:
    key = await desk.store(lambda uow: uow.keys.get(KeyId(subject)))
    if key is None:
        raise KeyUnknown(name=subject)
    order = keys.ChangeKey(
        key.id, key.valid_from, key.valid_until, key.schedule_id, key.office, emergency=key.emergency
    )
    wanted: dict[str, Any] = _with_days(values, "valid_from", "valid_until")
    wanted |= {name: bool(wanted[name]) for name in ("office", "emergency") if name in wanted}
    await keys.change(desk, [replace(order, **wanted)])


async def _schedule(desk: Desk, subject: str, values: Values) -> None:
    row = next((one for one in await lock_rules.list_schedules(desk) if one.id == subject), None)
    if row is None:
        raise ScheduleUnknown(name=subject)
    name, rule = values.get("name", row.name), HolidayRule(values.get("holiday_rule") or row.holidays)
    given = values.get("intervals")
    intervals = row.intervals if given is None else tuple((days, first, last) for days, first, last in given)
    await lock_rules.save_schedule(desk, replace(row, name=str(name), holidays=rule, intervals=intervals))


async def _holiday(desk: Desk, subject: str, values: Values) -> None:
    row = next((one for one in await lock_rules.list_holidays(desk) if one.id == subject), None)
    if row is None:
        raise HolidayUnknown(name=subject)
    told: dict[str, Any] = {"name": row.name, "first_day": row.first, "last_day": row.last}
    told |= _with_days(values, "first_day", "last_day", texts="")
    await lock_rules.save_holiday(desk, HolidayRow(row.id, told["name"], told["first_day"], told["last_day"]))


async def _lock_settings(desk: Desk, subject: str, values: Values) -> None:
    row = await lock_rules.settings_of(desk, LockId(subject))
    await lock_rules.change_settings(desk, LockId(subject), replace(row.wanted, **values))


async def _place(desk: Desk, subject: str, values: Values) -> None:
    if values.get("name"):
        await places.rename(desk, subject, str(values["name"]))
    if "parent_id" in values:
        await places.move(desk, subject, str(values["parent_id"] or ""))


async def _lock_place(desk: Desk, subject: str, values: Values) -> None:
    await places.put_locks(desk, [LockId(subject)], str(values.get("place_id") or ""))


def _with_days(values: Values, *days: str, texts: Any = None) -> dict[str, Any]:
    """The values as our rows hold them: days as dates; ``texts`` stands for a text that is none."""
    found = {name: texts if value is None and name not in days else value for name, value in values.items()}
    return found | {name: date.fromisoformat(values[name]) for name in days if values.get(name)}


_EDITS: Mapping[str, Callable[[Desk, str, Values], Awaitable[None]]] = {
    "person": _person,
    "lock": _lock,
    "key": _key,
    "schedule": _schedule,
    "holiday": _holiday,
    "place": _place,
    "lock_place": _lock_place,
    "lock_settings": _lock_settings,
}
