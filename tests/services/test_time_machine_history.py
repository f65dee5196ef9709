"""Any history of a door, asked for any moment of it: the same as what everybody could see at that moment.

After each deed the door is written down as it stands then; the time machine, which reads only what the store kept,
has to tell the same later. What a list that was proven lets open is asked of the rules of the lock itself.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.keys import Key, KeyState, MediumKind
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.schedules import HolidayRule
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import ChangeKey, IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.rule_rows import HolidayRow, ScheduleRow
from flexeria_desktop.core.services.wanted import target_list
from flexeria_desktop.core.services.writing import return_confirmed
from flexeria_desktop.core.store.list_codec import encode_list
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.hardware import verdict
from flexeria_desktop.hardware.local_time import posix_zone
from tests.services.big_plan import Size, fill

SEARCH = int(os.environ.get("FLEXERIA_HISTORIES", "0"))
"""Histories that a long search goes through; a run of the tests takes a few."""
SMALL = Size(people=4, locks=2, rights=1)
ZONE = "Europe/Amsterdam"
FIRST = datetime(2027, 3, 20, 9, 0, tzinfo=UTC)
HOURS = ((0b11111, 480, 1020), (0b1111111, 1320, 360), (0b1111111, 0, 1440), (0b1000000, 120, 180))


class Hand:
    """A clock that is put on."""

    at = FIRST

    def now(self) -> datetime:
        """The moment."""
        return self.at


@dataclass
class Then:
    """The door as it stood after a deed; held: what it had proven, None = nothing yet."""

    at: datetime
    keys: list[Key]
    schedules: dict[str, Any]
    holidays: list[Any]
    held: LockList | None = None


@dataclass
class Door:
    """A desk with one door whose history is written down beside it."""

    profile: bootstrap.Profile
    clock: Hand
    lock: str = ""
    people: list[str] = field(default_factory=list)
    told: list[Then] = field(default_factory=list)
    held: LockList | None = None
    tags: int = 0

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Do something; what the rules refuse is not done."""
        with suppress(UserError):
            return asyncio.run(work)
        return None

    def read(self, what: Any) -> Any:
        """Ask the store."""
        return self.profile.store.run(what)

    def keys(self) -> list[Key]:
        """All keys of the door."""
        return list(self.read(lambda uow: uow.keys.for_lock(self.lock)))

    def write_down(self) -> None:
        """Keep how it stands now."""

        def now(uow: UnitOfWork) -> tuple[dict[str, Any], list[Any]]:
            return {one.id: one for one in uow.rules.schedules()}, list(uow.rules.holidays())

        self.told.append(Then(self.clock.at, self.keys(), *self.read(now), self.held))


def program(door: Door) -> None:
    """The lock takes the list that is wanted and proves it, as a receipt would."""

    def work(uow: UnitOfWork) -> LockList:
        lock, proof = uow.locks.get(door.lock), uow.lists.proof(door.lock)
        assert lock is not None
        wanted = target_list(door.profile.actions.desk, uow, lock, proof.lock_list if proof else LockList())
        digest = sha256(encode_list(wanted)).digest()
        receipt = Receipt(lock.serial, (proof.version if proof else 0) + 1, digest, None, b"x")
        uow.lists.save_proof(door.lock, receipt, wanted, door.clock.at)
        uow.record("lock.programmed", "lock", door.lock, {}, send=False)
        return_confirmed(door.profile.actions.desk, uow, door.lock, wanted)
        return wanted

    with suppress(UserError):
        door.held = door.read(work)


@dataclass(frozen=True)
class At:
    """What one deed is done with."""

    door: Door
    pick: int
    day: int | None
    media: tuple[MediumEntry, ...]

    @property
    def do(self) -> Actions:
        """What a person can do."""
        return self.door.profile.actions

    def one(self, rows: Sequence[Any]) -> Any:
        """One of some; IndexError when there is none, and nothing is done."""
        return rows[self.pick % len(rows)] if rows else self._nothing()

    @staticmethod
    def _nothing() -> Any:
        raise IndexError

    @property
    def person(self) -> str:
        """Somebody."""
        return str(self.one(self.door.people))

    @property
    def key(self) -> Key:
        """One of the keys that the door ever had."""
        found: Key = self.one(self.door.keys())
        return found

    @property
    def today(self) -> date:
        """The day."""
        return self.door.clock.at.date()

    @property
    def until(self) -> date | None:
        """A last day, or none."""
        return None if self.day is None else self.today + timedelta(days=self.day)

    @property
    def hours(self) -> str | None:
        """A schedule, or none."""
        return self.one([None, *self.ids(self.do.schedules())])  # type: ignore[no-any-return]

    def ids(self, rows: Coroutine[Any, Any, Any]) -> list[str]:
        """Ids in an order that stays."""
        return sorted(row.id for row in asyncio.run(rows))

    @property
    def group(self) -> str:
        """One of the groups."""
        return str(self.one(self.ids(self.do.people_groups())))

    @property
    def holiday(self) -> HolidayRow:
        """A new holiday, or another one for one that is there."""
        known, first = self.ids(self.do.holidays()), self.today + timedelta(days=self.pick % 5 - 2)
        row_id = self.one(known) if known and self.pick % 3 else ""
        return HolidayRow(row_id, f"H{self.door.tags}", first, first + timedelta(days=self.pick % 3))

    @property
    def rest(self) -> tuple[date, date | None]:
        """Days of a suspension."""
        return self.today + timedelta(days=self.pick % 3), self.today + timedelta(days=4) if self.day else None


def _lost(at: At) -> Any:
    key = at.key
    return at.do.report_lost(key.person_id, key.media[0].kind, key.media[0].mask, at.media[0])


DEEDS: tuple[Callable[[At], Any], ...] = (
    lambda at: at.do.issue_keys(IssueKeys(at.person, (at.door.lock,), at.media, None, at.until, at.hours)),
    lambda at: at.do.issue_keys(IssueKeys(at.person, (at.door.lock,), at.media)),
    lambda at: at.do.suspend([at.key.id]),
    lambda at: at.do.resume([at.key.id]),
    lambda at: at.do.take_in([at.key.id]),
    lambda at: at.do.change_keys([ChangeKey(at.key.id, None, at.until, at.hours, office=False, emergency=False)]),
    lambda at: at.do.change_keys([ChangeKey(at.key.id, at.today, at.until, None, office=False, emergency=False)]),
    lambda at: at.do.save_schedule(
        ScheduleRow(at.hours or "", f"S{at.door.tags}", (HOURS[at.pick % 4],), HolidayRule(at.pick % 3))
    ),
    lambda at: at.do.save_holiday(at.holiday),
    lambda at: at.do.remove_holiday(at.one(at.ids(at.do.holidays()))),
    lambda at: at.do.undo() if at.pick % 3 else at.do.redo(),
    lambda at: at.do.undo(),
    lambda at: at.do.toggle_rights([(at.door.lock, at.person)], wanted=bool(at.pick % 2)),
    lambda at: at.do.make_people_group(f"G{at.door.tags}"),
    lambda at: at.do.join_group(at.group, [at.person], {at.person: at.media}),
    lambda at: at.do.give_group_locks(
        GiveLocks(at.group, (at.door.lock,), at.hours, None, at.until), {at.door.people[0]: at.media}
    ),
    lambda at: at.do.leave_group(at.group, [at.person]),
    lambda at: at.do.suspend_between([at.key.id], *at.rest),
    lambda at: at.do.new_day(),
    _lost,
    lambda at: at.do.remove_schedule(at.hours or ""),
    lambda at: at.do.move_out(at.person, at.until or at.today),
)


def deed(door: Door, kind: int, pick: int, day: int | None) -> None:
    """One of the things that change who may open a door, or the lock takes what is wanted."""
    door.tags += 1
    if kind >= len(DEEDS):
        program(door)
        return
    with suppress(IndexError):
        door.do(DEEDS[kind](At(door, pick, day, (MediumEntry(MediumKind.TAG, f"04{door.tags:012X}"),))))


def opens_by_plan(then: Then, key: Key, at: datetime) -> bool:
    """Read slowly: state, days, hours and holidays of that moment."""
    local = at.astimezone(ZoneInfo(ZONE))
    if key.state is not KeyState.ISSUED or not key.media:
        return False
    if (key.valid_from and local.date() < key.valid_from) or (key.valid_until and local.date() > key.valid_until):
        return False
    if key.schedule_id is None:
        return True
    week = then.schedules[key.schedule_id]
    off = any(one.first <= local.date() <= one.last for one in then.holidays)
    if off and week.holidays is HolidayRule.NEVER:
        return False
    return (off and week.holidays is HolidayRule.ALWAYS) or _within(week.intervals, local, off, week.holidays)


def _within(intervals: Any, local: datetime, off: bool, rule: HolidayRule) -> bool:
    minute = local.hour * 60 + local.minute
    for days, start, end in intervals:
        today, yesterday = days >> local.weekday() & 1, days >> (local.weekday() - 1) % 7 & 1
        if start < end and today and start <= minute < end:
            return True
        if start > end and ((today and minute >= start) or (yesterday and minute < end)):
            return True
    return False


def opens_by_proof(held: LockList, kind: int, ref: bytes, at: datetime) -> bool:
    """As the lock itself judges."""
    zone = posix_zone(ZONE, at)
    found = verdict.judge(held, kind=kind, ref=ref, journal=(), clock=int(at.timestamp()), zone=zone, block=False)
    return found.opens


def _furnish(uow: UnitOfWork) -> None:
    """Locks and people, whose history begins here."""
    fill(uow, SMALL)
    for table in ("proven_credentials", "proofs", "media", "keys"):
        uow.connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - our own names
    uow.capture_all()


@contextmanager
def door_of(folder: str) -> Iterator[Door]:
    """A new profile with two locks."""
    clock = Hand()
    made = bootstrap.create_profile(Path(folder) / "p", secrets=MemorySecrets(), operator="x", clock=clock)
    try:
        made.store.run(_furnish)
        door = Door(made, clock)
        rows = asyncio.run(made.actions.locks())
        door.lock = next(row.id for row in rows if row.level.value == "base" and row.purchased)
        door.people = sorted(row.id for row in asyncio.run(made.actions.people()))
        door.write_down()
        yield door
    finally:
        made.close()


steps = st.lists(
    st.tuples(
        st.integers(0, len(DEEDS) + 1), st.integers(0, 1000), st.sampled_from([None, 0, 1, 3, 40]), st.integers(1, 4000)
    ),
    min_size=4,
    max_size=40 if SEARCH else 25,
)


@settings(
    max_examples=SEARCH or 3,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=not SEARCH,
    phases=(Phase.generate,),
    database=None,
)
@given(steps, st.lists(st.integers(-60, 80_000), min_size=20, max_size=20))
def test_any_moment_of_any_history_is_as_it_was_seen_then(
    story: list[tuple[int, int, int | None, int]], moments: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder, door_of(folder) as door:
        for kind, pick, day, minutes in story:
            door.clock.at += timedelta(minutes=minutes)
            deed(door, kind, pick, day)
            door.write_down()
        end = door.clock.at = door.clock.at + timedelta(days=1)
        past = asyncio.run(door.profile.actions.door_past(door.lock))[0]
        edges = [one.at for one in door.told] + [one.at - timedelta(microseconds=1) for one in door.told[1:]]
        midnights = [
            datetime.combine(one.at.date(), datetime.min.time(), ZoneInfo(ZONE)).astimezone(UTC) for one in door.told
        ]
        for at in [*edges, *midnights, *(FIRST + timedelta(minutes=one) for one in moments)]:
            if FIRST <= at <= end:
                _check(door, past, at)


def _check(door: Door, past: Any, at: datetime) -> None:
    then = [one for one in door.told if one.at <= at][-1]
    answer = asyncio.run(door.profile.actions.who_at(past, at))
    rows = {row.key_id: row for row in answer.rows}
    for key in then.keys:
        row = rows.pop(key.id, None)
        where = (at, key, row, then.schedules.get(key.schedule_id or ""))
        assert (row is not None and row.plan.opens) == opens_by_plan(then, key, at), where
        if row is not None:
            assert not row.unsure, where
            if row.plan.opens:
                assert (row.plan.first, row.plan.last) == (key.valid_from, key.valid_until), where
        elif key.state is not KeyState.RETURNED:
            raise AssertionError(where)
    assert not [row for row in rows.values() if row.key_id and row.plan.opens], (at, rows)
    if then.held is not None:
        opening = [one for one in then.held.credentials if opens_by_proof(then.held, int(one.kind), one.ref, at)]
        assert len({one.user for one in opening}) == answer.by_proof, (at, opening, answer.rows)
