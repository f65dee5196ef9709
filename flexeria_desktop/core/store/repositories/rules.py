"""What is set at locks: their settings, the week schedules and holidays of the profile, a firmware on its way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, literal, select, update

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import LockConfig
from flexeria_desktop.core.domain.refusals import HolidaysFull
from flexeria_desktop.core.domain.schedules import MOST_HOLIDAYS, HolidayRule, NamedHoliday, Schedule
from flexeria_desktop.core.ports import FirmwareImage
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import (
    clock_readings,
    decisions,
    event_acks,
    event_alarms,
    event_gaps,
    events,
    firmware_updates,
    holiday_numbers,
    holidays,
    keys,
    lock_settings,
    lock_states,
    proofs,
    proven_credentials,
    readings,
    replaced_hardware,
    revocations,
    schedule_numbers,
    schedules,
    uploads,
    user_numbers,
)
from flexeria_desktop.core.store.tables_events import event_heads

BOUND = keys.c.state.in_([KeyState.ISSUED.value, KeyState.SUSPENDED.value])
"""Keys that are wanted on their lock, and so need their schedule there."""


HARDWARE = (
    proofs,
    proven_credentials,
    readings,
    clock_readings,
    events,
    event_gaps,
    event_alarms,
    event_acks,
    event_heads,
)
"""Tables of what one piece of hardware said and proved."""


class Rules(Repository):
    """Removed schedules and holidays stay as tombstones: their numbers in locks are ours for ever."""

    def settings(self, lock_id: LockId) -> LockConfig | None:
        """Return the settings wanted for a lock, None = whatever it holds."""
        row = self._connection.execute(select(lock_settings).where(lock_settings.c.lock_id == lock_id)).first()
        return LockConfig(*row[1:]) if row else None

    def save_settings(self, lock_id: LockId, wanted: LockConfig) -> None:
        """Keep the settings wanted for a lock."""
        if self.settings(lock_id) != wanted:
            self._write(lock_settings, [{"lock_id": lock_id, **asdict(wanted)}])
            self._changes.note("lock_settings", lock_id)

    def schedule(self, schedule_id: str) -> Schedule | None:
        """Return the schedule with this id, None also when removed."""
        query = select(schedules).where(schedules.c.id == schedule_id, schedules.c.removed_at.is_(None))
        row = self._connection.execute(query).first()
        return _schedule(row) if row else None

    def schedules(self) -> list[Schedule]:
        """Return all schedules, by name."""
        query = select(schedules).where(schedules.c.removed_at.is_(None)).order_by(schedules.c.name, schedules.c.id)
        return [_schedule(row) for row in self._connection.execute(query)]

    def save_schedule(self, schedule: Schedule) -> None:
        """Keep a schedule."""
        if self.schedule(schedule.id) == schedule:
            return
        row = {
            "id": schedule.id,
            "name": schedule.name,
            "intervals": [list(interval) for interval in schedule.intervals],
            "holiday_rule": int(schedule.holidays),
            "removed_at": None,
        }
        self._write(schedules, [row])
        self._changes.note("schedule", schedule.id)

    def remove_schedule(self, schedule_id: str, at: datetime) -> None:
        """Remove a schedule; its numbers stay taken."""
        self._connection.execute(update(schedules).where(schedules.c.id == schedule_id).values(removed_at=at))
        self._changes.note("schedule", schedule_id)

    def bound(self) -> dict[str, tuple[int, int]]:
        """Return by schedule how many keys wanted on a lock are bound to it, and in how many locks."""
        query = (
            select(keys.c.schedule_id, func.count(), func.count(keys.c.lock_id.distinct()))
            .where(keys.c.schedule_id.is_not(None), BOUND)
            .group_by(keys.c.schedule_id)
        )
        return {schedule_id: (count, locks) for schedule_id, count, locks in self._connection.execute(query)}

    def numbers(self, lock_id: LockId) -> dict[str, int]:
        """Return the numbers that schedules have in a lock, removed ones too."""
        query = select(schedule_numbers.c.schedule_id, schedule_numbers.c.number)
        found = self._connection.execute(query.where(schedule_numbers.c.lock_id == lock_id))
        return {schedule_id: number for schedule_id, number in found}  # noqa: C416 - rows are no pairs to mypy

    def hand_out(self, lock_id: LockId, schedule_id: str, number: int) -> None:
        """Give a schedule its number in a lock, for ever."""
        row = {"lock_id": lock_id, "schedule_id": schedule_id, "number": number}
        self._connection.execute(insert(schedule_numbers), row)

    def renumber(self, lock_id: LockId, changed: Mapping[int, int]) -> None:
        """Give schedules other numbers in a lock, old to new, because theirs stand for something else there."""
        moved = {key: changed[old] for key, old in self.numbers(lock_id).items() if old in changed}
        theirs = (schedule_numbers.c.lock_id == lock_id) & schedule_numbers.c.schedule_id.in_(moved)
        self._connection.execute(delete(schedule_numbers).where(theirs))
        for schedule_id, number in moved.items():
            self.hand_out(lock_id, schedule_id, number)

    def give_back(self, lock_id: LockId, numbers: Collection[int]) -> None:
        """Forget numbers of schedules that stand for something of others in a lock; free ones are used next time."""
        gone = (schedule_numbers.c.lock_id == lock_id) & schedule_numbers.c.number.in_(numbers)
        self._connection.execute(delete(schedule_numbers).where(gone))

    def holidays(self) -> list[NamedHoliday]:
        """Return all holidays, by their first day."""
        query = select(holidays).where(holidays.c.removed_at.is_(None)).order_by(holidays.c.first_day, holidays.c.id)
        rows = self._connection.execute(query)
        return [NamedHoliday(row.id, row.number, row.name, row.first_day, row.last_day) for row in rows]

    def holiday_numbers(self, lock_id: LockId) -> dict[str, int]:
        """Return the numbers that holidays have in a lock, removed ones too; one that was never there has none."""
        query = select(holiday_numbers.c.holiday_id, holiday_numbers.c.number)
        found = self._connection.execute(query.where(holiday_numbers.c.lock_id == lock_id))
        return {holiday_id: number for holiday_id, number in found}  # noqa: C416 - rows are no pairs to mypy

    def keep_holiday_numbers(self, lock_id: LockId, numbers: Mapping[str, int]) -> None:
        """Keep the numbers of holidays in a lock, all of them anew."""
        self._connection.execute(delete(holiday_numbers).where(holiday_numbers.c.lock_id == lock_id))
        rows = [{"lock_id": lock_id, "holiday_id": one, "number": number} for one, number in numbers.items()]
        self._write(holiday_numbers, rows)

    def next_holiday_number(self) -> int:
        """Return a number no holiday has now; those of removed ones come back last. Raises HolidaysFull."""
        used = frozenset(self._connection.execute(select(holidays.c.number)).scalars())
        fresh = next((number for number in range(1, MOST_HOLIDAYS + 1) if number not in used), None)
        if fresh is not None:
            return fresh
        query = select(holidays.c.id, holidays.c.number).where(holidays.c.removed_at.is_not(None))
        oldest = self._connection.execute(query.order_by(holidays.c.removed_at)).first()
        if oldest is None:
            raise HolidaysFull(limit=MOST_HOLIDAYS)
        self._connection.execute(delete(holidays).where(holidays.c.id == oldest.id))
        return int(oldest.number)

    def save_holiday(self, of: NamedHoliday) -> None:
        """Keep a holiday."""
        if of in self.holidays():
            return
        row = {"id": of.id, "number": of.number, "name": of.name, "first_day": of.first, "last_day": of.last}
        self._write(holidays, [row])
        self._changes.note("holiday", of.id)

    def remove_holiday(self, holiday_id: str, at: datetime) -> None:
        """Remove a holiday; its number stays ours."""
        self._connection.execute(update(holidays).where(holidays.c.id == holiday_id).values(removed_at=at))
        self._changes.note("holiday", holiday_id)

    def firmware(self, lock_id: LockId) -> FirmwareImage | None:
        """Return the image on its way to a lock."""
        query = select(firmware_updates).where(firmware_updates.c.lock_id == lock_id)
        row = self._connection.execute(query).first()
        return FirmwareImage(row.version, row.image) if row else None

    def save_firmware(self, lock_id: LockId, wanted: FirmwareImage, at: datetime) -> None:
        """Keep an image before its first byte goes out; work under way, so it needs no audit entry."""
        row = {"lock_id": lock_id, "version": wanted.version, "image": wanted.image, "started_at": at}
        self._write(firmware_updates, [row])

    def clear_firmware(self, lock_id: LockId) -> None:
        """Forget the image: it runs, or it was given up."""
        self._connection.execute(delete(firmware_updates).where(firmware_updates.c.lock_id == lock_id))

    def replaced(self, lock_id: LockId) -> list[tuple[str, datetime]]:
        """Return the serials of hardware that a lock had before, oldest first."""
        query = select(replaced_hardware.c.serial, replaced_hardware.c.replaced_at)
        found = self._connection.execute(
            query.where(replaced_hardware.c.lock_id == lock_id).order_by(replaced_hardware.c.replaced_at)
        )
        return [(serial, at) for serial, at in found]

    def move_hardware(self, lock_id: LockId, archive_id: LockId) -> None:
        """Move what belongs to the hardware itself to the row that stands for it from now on.

        Events count from 1 in every hardware, so those of two must not share a row. Numbers of users are copied:
        old events name them. What was on its way to the old hardware is forgotten.
        """
        for table in (decisions, uploads, revocations, firmware_updates, lock_states):
            self._connection.execute(delete(table).where(table.c.lock_id == lock_id))
        for table in HARDWARE:
            self._connection.execute(update(table).where(table.c.lock_id == lock_id).values(lock_id=archive_id))
        theirs = select(literal(archive_id), user_numbers.c.person_id, user_numbers.c.number)
        columns = ["lock_id", "person_id", "number"]
        copied = insert(user_numbers).from_select(columns, theirs.where(user_numbers.c.lock_id == lock_id))
        self._connection.execute(copied)

    def save_replaced(self, lock_id: LockId, serial: str, at: datetime) -> None:
        """Keep the serial of hardware that was replaced."""
        self._write(replaced_hardware, [{"lock_id": lock_id, "serial": serial, "replaced_at": at}])
        self._changes.note("lock", lock_id)


def _schedule(row: Row[Any]) -> Schedule:
    intervals = tuple((days, start, end) for days, start, end in row.intervals)
    return Schedule(row.id, row.name, intervals, HolidayRule(row.holiday_rule))
