"""What a lock is given beside credentials, as text: settings by field, schedules and holidays by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date, timedelta

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_list import Holiday, ListCredential, LockConfig, LockList, WeekSchedule
from flexeria_desktop.core.services.plan_rows import Marks, OtherChange
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

EPOCH_DAY = date(1970, 1, 1)
"""Days of holidays are counted from here (FLP/1 section 7)."""

RuleNames = Mapping[tuple[str, int], str]
"""Names of our schedules and holidays by ("schedule" or "holiday", their number in a lock)."""


def rule_names(uow: UnitOfWork, lock_id: LockId) -> RuleNames:
    """The names of what is ours in a lock."""
    numbers = uow.rules.numbers(lock_id)
    schedules = {("schedule", numbers[one.id]): one.name for one in uow.rules.schedules() if one.id in numbers}
    days = uow.rules.holiday_numbers(lock_id)
    return schedules | {("holiday", days.get(one.id, one.number)): one.name for one in uow.rules.holidays()}


def marks_of(entry: ListCredential, names: RuleNames) -> Marks:
    """What a credential has beside its bounds."""
    schedule = names.get(("schedule", entry.schedule), str(entry.schedule)) if entry.schedule else ""
    return Marks(entry.suspended, schedule, entry.office, entry.emergency)


def other_changes(target: LockList, held: LockList, names: RuleNames | None = None) -> Iterator[OtherChange]:
    """What is sent besides credentials: settings by field, schedules and holidays by number."""
    for part in fields(LockConfig):
        old, new = getattr(held.config, part.name), getattr(target.config, part.name)
        if old != new:
            yield OtherChange(part.name, "", value_text(old), value_text(new))
    for what, before, after in (
        ("schedule", held.schedules, target.schedules),
        ("holiday", held.holidays, target.holidays),
    ):
        olds, news = ({entry.number: entry for entry in side} for side in (before, after))
        for number in sorted(olds.keys() | news.keys()):
            if olds.get(number) != news.get(number):
                name = (names or {}).get((what, number), str(number))
                yield OtherChange(what, name, record_text(olds.get(number)), record_text(news.get(number)))


def value_text(value: object) -> str:
    """A setting as text: minutes, counts, true or false; "" for none."""
    return "" if value is None else str(value).lower()


def record_text(entry: WeekSchedule | Holiday | None) -> str:
    """Intervals as weekday bits (the leftmost Sunday) and minutes, days as ISO dates; "" for none."""
    if entry is None:
        return ""
    if isinstance(entry, WeekSchedule):
        return ", ".join(f"{days:07b} {begin}-{end}" for days, begin, end in entry.intervals) or "never"
    first, last = (EPOCH_DAY + timedelta(days=day) for day in (entry.first_day, entry.last_day))
    return f"{first} - {last}"
