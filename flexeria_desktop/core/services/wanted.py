"""Which list a lock should hold now, and what becomes of what others wrote to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.keys import Key, KeyState, MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.merging import Decision, Known, Medium, Merged, merge, must_stop
from flexeria_desktop.core.domain.records import ListProof
from flexeria_desktop.core.domain.refusals import SchedulesFull
from flexeria_desktop.core.services import lock_rules
from flexeria_desktop.core.services.desk import Desk, is_managed, today
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

LIVE = frozenset({KeyState.ISSUED, KeyState.SUSPENDED})
RESTED = frozenset({KeyState.SUSPENDED})
TAKEN_IN = frozenset({KeyState.WITHDRAWN, KeyState.RETURNED})
NOTHING_PROVEN = ListProof(-1, b"", datetime.fromtimestamp(0, UTC), None, b"", LockList())
"""Stands for the receipt of a lock that another computer claimed, as long as none has come from there."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted on a lock, over the list of its last receipt; lock: its name."""

    base: LockList
    wanted: LockList
    decisions: Mapping[bytes, Decision]
    known: Known
    lock: str = ""

    def over(self, held: LockList) -> Merged:
        """Merge with what the lock holds; raises UserLimit, MediaLimit, SchedulesFull or HolidaysFull."""
        try:
            return merge(self.base, self.wanted, held, self.decisions, self.known)
        except SchedulesFull as full:
            raise SchedulesFull(**{**full.data, "lock": self.lock}) from full

    def to_stop(self, held: LockList) -> tuple[ListCredential, ...]:
        """What the lock holds and what may no longer open."""
        return must_stop(self.wanted, held, self.decisions, self.known)


def wish_of(desk: Desk, uow: UnitOfWork, lock: Lock, base: LockList) -> Wish:
    """Gather what is wanted and known of one lock; raises what ``target_list`` raises."""
    decisions: Mapping[bytes, Decision] = uow.lists.decisions(lock.id)
    if not _may_write(desk, uow, lock):
        # A restored record is an addition, which the level does not allow.
        decisions = {ref: made for ref, made in decisions.items() if made is not Decision.RESTORE}
    return Wish(base, target_list(desk, uow, lock, base), decisions, known_of(uow, lock.id), lock.name)


def known_of(uow: UnitOfWork, lock_id: LockId) -> Known:
    """What this computer ever gave a lock."""
    keys, turns = uow.keys.for_lock(lock_id), uow.lists.turns_since_proof(lock_id)
    taken = [(key, medium) for key in keys if key.state not in LIVE for medium in key.media]
    return Known(
        taken=frozenset((medium.number, medium.kind, medium.ref) for _key, medium in taken),
        withdrawn=frozenset((medium.kind, medium.ref) for key, medium in taken if key.state is KeyState.WITHDRAWN),
        numbers=frozenset(medium.number for key in keys for medium in key.media),
        users=frozenset(uow.locks.user_numbers(lock_id).values()),
        schedules=frozenset(uow.rules.numbers(lock_id).values()),
        holidays=frozenset(uow.rules.holiday_numbers(lock_id).values()),
        revoked=uow.lists.revoked(lock_id),
        twins=_twins(keys),
        rested=_turned(keys, turns, RESTED),
        taken_back=_turned(keys, turns, TAKEN_IN),
    )


def _turned(
    keys: Sequence[Key], turns: Mapping[KeyId, set[KeyState]], states: frozenset[KeyState]
) -> frozenset[Medium]:
    """Media of keys that had one of these states at the last receipt or since, at whichever desk."""
    hit = [key for key in keys if turns.get(key.id, set()) & states]
    return frozenset((medium.kind, medium.ref) for key in hit for medium in key.media)


def _twins(keys: Sequence[Key]) -> frozenset[tuple[int, MediumKind, bytes]]:
    """Media that more than one living key of a lock has, under each of their numbers."""
    living = [(medium.number, medium.kind, medium.ref) for key in keys if key.state in LIVE for medium in key.media]
    counts = Counter((kind, ref) for _number, kind, ref in living)
    return frozenset(one for one in living if counts[one[1:]] > 1)


def settle(uow: UnitOfWork, lock_id: LockId, wish: Wish, merged: Merged) -> None:
    """Keep the numbers a merge changed and what it saw, before anything of it is sent."""
    if merged.numbers:
        # A key that stands back gets the number that its twin gave up.
        ours = {number for number, _kind, _ref in wish.known.twins}
        numbers = {new: old for old, new in merged.numbers.items() if new in ours} | dict(merged.numbers)
        moved = [key for key in uow.keys.for_lock(lock_id) if key.state in LIVE and _moves(key, numbers)]
        uow.keys.save_many([_renumbered(key, numbers) for key in moved])
        uow.record("lock.renumbered", "lock", lock_id, {"count": len(merged.numbers)}, send=False)
    if merged.users:
        uow.locks.renumber_users(lock_id, merged.users)
    _settle_schedules(uow, lock_id, wish, merged)
    _settle_holidays(uow, lock_id, wish, merged)
    seen = [entry.ref for entry in merged.removed] + [wish.ref for _held, wish in merged.stricter]
    uow.lists.save_decisions(lock_id, {ref: Decision.OPEN for ref in seen if ref not in wish.decisions}, uow.now)


def _settle_schedules(uow: UnitOfWork, lock_id: LockId, wish: Wish, merged: Merged) -> None:
    uow.rules.renumber(lock_id, merged.schedules)
    wanted = {merged.schedules.get(entry.number, entry.number) for entry in wish.wanted.schedules}
    strange = {entry.number for entry in merged.target.schedules} - wanted
    uow.rules.give_back(lock_id, strange & set(uow.rules.numbers(lock_id).values()))


def _settle_holidays(uow: UnitOfWork, lock_id: LockId, wish: Wish, merged: Merged) -> None:
    """Keep the number of each holiday that goes to the lock, and of each that still has to come off it."""
    wanted = {
        holiday_id: merged.holidays.get(record.number, record.number)
        for holiday_id, record in lock_rules.holiday_records(uow, lock_id).items()
        if record in wish.wanted.holidays
    }
    proven = {entry.number for entry in wish.base.holidays}
    strange = {entry.number for entry in merged.target.holidays} | set(wanted.values())
    before = uow.rules.holiday_numbers(lock_id)
    going = {
        holiday_id: number
        for holiday_id, number in before.items()
        if holiday_id not in wanted and number in proven and number not in strange
    }
    if (kept := wanted | going) != before:
        uow.rules.keep_holiday_numbers(lock_id, kept)


def _moves(key: Key, numbers: Mapping[int, int]) -> bool:
    return any(medium.number in numbers for medium in key.media)


def _renumbered(key: Key, numbers: Mapping[int, int]) -> Key:
    media = tuple(replace(medium, number=numbers.get(medium.number, medium.number)) for medium in key.media)
    return replace(key, media=tuple(sorted(media, key=lambda medium: medium.number)))


def forget_done(uow: UnitOfWork, lock_id: LockId, written: LockList) -> None:
    """Drop decisions a receipt has carried out, and those on records that nobody has or wants any more."""
    there = {entry.ref for entry in written.credentials}
    keys = uow.keys.for_lock(lock_id)
    live = {medium.ref for key in keys if key.state in LIVE for medium in key.media}

    def done(ref: bytes, made: Decision) -> bool:
        if made is Decision.RESTORE:
            return ref in there or ref not in live
        return ref not in there and (made is Decision.REMOVE or ref not in live)

    gone = [ref for ref, made in uow.lists.decisions(lock_id).items() if done(ref, made)]
    uow.lists.clear_decisions(lock_id, gone)


def target_list(desk: Desk, uow: UnitOfWork, lock: Lock, held: LockList) -> LockList:
    """The list to write: everything wanted, or only removals where the level allows no more (table 4.6)."""
    numbers = uow.locks.user_numbers(lock.id)
    keys = uow.keys.for_lock(lock.id)
    schedules, holidays = lock_rules.wanted_rules(uow, lock.id, keys)
    wanted = key_rules.wanted_list(
        keys,
        numbers,
        lock.zone,
        uow.rules.settings(lock.id) or held.config,
        schedules=schedules,
        holidays=holidays,
        schedule_numbers=uow.rules.numbers(lock.id),
    )
    if _may_write(desk, uow, lock):
        return wanted
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.WRITE_REMOVAL, lock.periods, day, registered=is_managed(lock))
    return _removals_only(wanted, held)


def _may_write(desk: Desk, uow: UnitOfWork, lock: Lock) -> bool:
    day = today(desk.clock, uow, lock.zone)
    return entitlements.allowed(Action.WRITE, lock.periods, day, registered=is_managed(lock))


def _removals_only(wanted: LockList, held: LockList) -> LockList:
    keep = {(credential.kind, credential.ref) for credential in wanted.credentials}
    credentials = tuple(entry for entry in held.credentials if (entry.kind, entry.ref) in keep)
    users = {credential.user for credential in credentials}
    return replace(held, credentials=credentials, users=tuple(user for user in held.users if user.number in users))
