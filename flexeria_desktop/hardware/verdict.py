"""What a credential does at the lock (FLP/1 section 8)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from flexeria_desktop.core.domain.lock_list import ListCredential, LockList, WeekSchedule
from flexeria_desktop.hardware.commands import Event
from flexeria_desktop.hardware.local_time import local_time

_NEVER, _ALWAYS = 1, 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """The event a presented credential leads to; user and credential are None when it is not known."""

    event: Event
    user: int | None = None
    credential: int | None = None

    @property
    def opens(self) -> bool:
        """Whether the lock opens."""
        return self.event is Event.OPENED


def judge(
    lock_list: LockList,
    *,
    kind: int,
    ref: bytes,
    journal: Collection[int],
    clock: int | None,
    zone: str,
    block: bool,
) -> Verdict:
    """Return the verdict for type and ref presented at ``clock`` (Unix seconds, None = unset).

    journal: revoked credential ids; zone: the lock's POSIX TZ string, valid.
    """
    found = next((c for c in lock_list.credentials if c.kind == kind and c.ref == ref), None)
    if found is None:
        return Verdict(Event.UNKNOWN)
    disabled = any(user.number == found.user and user.disabled for user in lock_list.users)
    if found.number in journal or found.suspended or disabled:
        event = Event.REFUSED_REVOKED
    elif block and not found.emergency:
        event = Event.REFUSED_BLOCKED
    else:
        event = _at_this_time(lock_list, found, clock, zone)
    return Verdict(event, found.user, found.number)


def _at_this_time(lock_list: LockList, credential: ListCredential, clock: int | None, zone: str) -> Event:
    begin, end = credential.valid_from, credential.valid_until
    if begin is None and end is None and not credential.schedule:
        return Event.OPENED
    if clock is None:
        return Event.REFUSED_CLOCK_UNSET
    if (begin is not None and clock < begin) or (end is not None and clock > end):
        return Event.REFUSED_VALIDITY
    schedule = next((s for s in lock_list.schedules if s.number == credential.schedule), None)
    if credential.schedule and (schedule is None or not _inside(lock_list, schedule, clock, zone)):
        return Event.REFUSED_SCHEDULE
    return Event.OPENED


def _inside(lock_list: LockList, schedule: WeekSchedule, clock: int, zone: str) -> bool:
    now = local_time(zone, clock)
    if any(holiday.first_day <= now.day <= holiday.last_day for holiday in lock_list.holidays):
        if schedule.holidays == _NEVER:
            return False
        if schedule.holidays == _ALWAYS:
            return True
    return any(weekdays >> now.weekday & 1 and begin <= now.minute < end for weekdays, begin, end in schedule.intervals)
