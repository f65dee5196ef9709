"""What is set at locks beside keys: settings of one lock, week schedules and holidays of the profile.

All of it is only wanted until a lock has been programmed; the receipt of its list proves it like a key.
"""

from __future__ import annotations

from collections.abc import Iterable

from flexeria_desktop.core.domain import entitlements, schedules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.keys import Key
from flexeria_desktop.core.domain.lock_list import Holiday, LockConfig, WeekSchedule
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.refusals import ScheduleInUse, SchedulesFull
from flexeria_desktop.core.domain.schedules import MOST_SCHEDULES, HolidayRule, NamedHoliday, Schedule
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.domain.texts import check_texts
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import HolidayUnknown, NameMissing, ScheduleNameTaken, ScheduleUnknown
from flexeria_desktop.core.services.rule_rows import HolidayRow, LockSettings, ScheduleRow, SettingsRow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


async def settings_of(desk: Desk, lock_id: LockId) -> SettingsRow:
    """Return what a lock shall be set to and what its last receipt proves; raises LockUnknown."""

    def work(uow: UnitOfWork) -> SettingsRow:
        lock, proof = must_have(uow, lock_id), uow.lists.proof(lock_id)
        proven = proof.lock_list.config if proof else None
        return SettingsRow(lock_id, lock.name, uow.rules.settings(lock_id) or proven or LockConfig(), proven)

    return await desk.store(work)


async def change_settings(desk: Desk, lock_id: LockId, wanted: LockSettings) -> LockSettings:
    """Keep the settings wanted for a lock, clamped (R50), and return them; a write by table 4.6."""
    checked = schedules.checked_settings(wanted)

    def work(uow: UnitOfWork) -> LockSettings:
        lock = must_have(uow, lock_id)
        day = today(desk.clock, uow, lock.zone)
        entitlements.check(Action.WRITE, lock.periods, day, registered=is_managed(lock))
        uow.rules.save_settings(lock_id, checked)
        facts: dict[str, JSON] = {
            "opening_seconds": checked.opening_seconds,
            "wrong_code_limit": checked.wrong_code_limit,
            "office": [checked.office_from, checked.office_to],
            "beeper": checked.beeper,
        }
        uow.record("lock.settings_changed", "lock", lock_id, facts)
        return checked

    return await desk.store(work)


async def list_schedules(desk: Desk) -> tuple[ScheduleRow, ...]:
    """Return all week schedules by name, with how many keys are bound to each."""

    def work(uow: UnitOfWork) -> tuple[ScheduleRow, ...]:
        bound = uow.rules.bound()
        return tuple(
            ScheduleRow(found.id, found.name, found.intervals, found.holidays, *bound.get(found.id, (0, 0)))
            for found in uow.rules.schedules()
        )

    return await desk.store(work)


async def save_schedule(desk: Desk, row: ScheduleRow) -> str:
    """Add or change a schedule and return its id; locks with keys bound to it have to be programmed."""
    name = _named(row.name, "schedule")
    intervals = schedules.checked_intervals(row.intervals)

    def work(uow: UnitOfWork) -> str:
        if row.id:
            must_have_schedule(uow, row.id)
        for other in uow.rules.schedules():
            if other.id != row.id and other.name.casefold() == name.casefold():
                raise ScheduleNameTaken(name=other.name)
        schedule = Schedule(row.id or new_uuid7(), name, intervals, HolidayRule(row.holidays))
        uow.rules.save_schedule(schedule)
        facts: dict[str, JSON] = {"intervals": [list(entry) for entry in intervals], "holidays": int(schedule.holidays)}
        uow.record("schedule.saved", "schedule", schedule.id, {"name": name, **facts})
        return schedule.id

    return await desk.store(work)


async def remove_schedule(desk: Desk, schedule_id: str) -> None:
    """Remove a schedule; ScheduleInUse while keys of people or organisations that are not taken in have it."""

    def work(uow: UnitOfWork) -> None:
        schedule = must_have_schedule(uow, schedule_id)
        count, _locks = uow.rules.bound().get(schedule_id, (0, 0))
        shared = [one for one in uow.shares.all() if one.schedule_id == schedule_id]
        # Whom the organisation lets in next would open at any hour.
        count += sum(one.state is ShareState.ISSUED for one in shared)
        if count:
            raise ScheduleInUse(name=schedule.name, count=count)
        uow.rules.remove_schedule(schedule_id, desk.clock.now())
        uow.record("schedule.removed", "schedule", schedule_id, {"name": schedule.name})

    await desk.store(work)


async def list_holidays(desk: Desk) -> tuple[HolidayRow, ...]:
    """Return all holidays, by their first day."""
    found = await desk.store(lambda uow: uow.rules.holidays())
    return tuple(HolidayRow(entry.id, entry.name, entry.first, entry.last) for entry in found)


async def save_holiday(desk: Desk, row: HolidayRow) -> str:
    """Add or change a holiday and return its id; HolidayReversed, HolidaysFull, HolidayUnknown."""
    name = _named(row.name, "holiday")
    schedules.check_days(row.first, row.last)

    def work(uow: UnitOfWork) -> str:
        number = _must_have_holiday(uow, row.id).number if row.id else uow.rules.next_holiday_number()
        saved = NamedHoliday(row.id or new_uuid7(), number, name, row.first, row.last)
        uow.rules.save_holiday(saved)
        days = {"first": saved.first.isoformat(), "last": saved.last.isoformat()}
        uow.record("holiday.saved", "holiday", saved.id, {"name": name, **days})
        return saved.id

    return await desk.store(work)


async def remove_holiday(desk: Desk, holiday_id: str) -> None:
    """Remove a holiday; raises HolidayUnknown."""

    def work(uow: UnitOfWork) -> None:
        found = _must_have_holiday(uow, holiday_id)
        uow.rules.remove_holiday(holiday_id, desk.clock.now())
        uow.record("holiday.removed", "holiday", holiday_id, {"name": found.name})

    await desk.store(work)


def must_have_schedule(uow: UnitOfWork, schedule_id: str) -> Schedule:
    """Return the schedule or raise ScheduleUnknown."""
    found = uow.rules.schedule(schedule_id)
    if found is None:
        raise ScheduleUnknown(name=schedule_id)
    return found


def _must_have_holiday(uow: UnitOfWork, holiday_id: str) -> NamedHoliday:
    found = next((entry for entry in uow.rules.holidays() if entry.id == holiday_id), None)
    if found is None:
        raise HolidayUnknown(name=holiday_id)
    return found


def bind(uow: UnitOfWork, lock: Lock, schedule_id: str | None) -> None:
    """Give a schedule its number in a lock before a key is bound to it; ScheduleUnknown, SchedulesFull."""
    if schedule_id is None:
        return
    must_have_schedule(uow, schedule_id)
    ours, proof = uow.rules.numbers(lock.id), uow.lists.proof(lock.id)
    if schedule_id in ours:
        return
    # A schedule that others put on the lock keeps its number.
    theirs = {entry.number for entry in proof.lock_list.schedules} if proof else set()
    taken = theirs | set(ours.values())
    free = next((number for number in range(1, MOST_SCHEDULES + 1) if number not in taken), None)
    if free is None:
        raise SchedulesFull(lock=lock.name, limit=MOST_SCHEDULES)
    uow.rules.hand_out(lock.id, schedule_id, free)


def wanted_rules(
    uow: UnitOfWork, lock_id: LockId, keys: Iterable[Key]
) -> tuple[tuple[WeekSchedule, ...], tuple[Holiday, ...]]:
    """The schedules that wanted keys of a lock are bound to; holidays only when one of these minds them."""
    numbers = uow.rules.numbers(lock_id)
    used = {key.schedule_id for key in keys if key.wanted and key.schedule_id}
    found = [schedule for schedule in uow.rules.schedules() if schedule.id in used]
    records = sorted((schedules.week_schedule(one, numbers[one.id]) for one in found), key=lambda one: one.number)
    if all(one.holidays is HolidayRule.AS_USUAL for one in found):
        return tuple(records), ()
    return tuple(records), tuple(sorted(holiday_records(uow, lock_id).values(), key=lambda entry: entry.number))


def holiday_records(uow: UnitOfWork, lock_id: LockId) -> dict[str, Holiday]:
    """Every holiday by id, under the number it has in a lock or would get there; raises HolidaysFull."""
    return schedules.numbered_holidays(uow.rules.holidays(), uow.rules.holiday_numbers(lock_id))


def _named(typed: str, field: str) -> str:
    name = typed.strip()
    if not name:
        raise NameMissing(field=field)
    check_texts({"name": name})
    return name
