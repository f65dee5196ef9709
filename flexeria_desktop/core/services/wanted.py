"""Which list a lock should hold now, and what of it others wrote."""

from __future__ import annotations

from dataclasses import replace

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.services.desk import Desk, is_managed, today
from flexeria_desktop.core.services.errors import ListChangedElsewhere
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


def target_list(desk: Desk, uow: UnitOfWork, lock: Lock, held: LockList) -> LockList:
    """The list to write: everything wanted, or only removals where the level allows no more (table 4.6)."""
    numbers = uow.locks.user_numbers(lock.id)
    wanted = key_rules.wanted_list(uow.keys.for_lock(lock.id), numbers, lock.zone, held.config)
    wanted = replace(wanted, schedules=held.schedules, holidays=held.holidays)
    day = today(desk.clock, uow, lock.zone)
    registered = is_managed(lock)
    if entitlements.allowed(Action.WRITE, lock.periods, day, registered=registered):
        return wanted
    entitlements.check(Action.WRITE_REMOVAL, lock.periods, day, registered=registered)
    return _removals_only(wanted, held)


def _removals_only(wanted: LockList, held: LockList) -> LockList:
    keep = {credential.number for credential in wanted.credentials}
    credentials = tuple(credential for credential in held.credentials if credential.number in keep)
    users = {credential.user for credential in credentials}
    return replace(held, credentials=credentials, users=tuple(user for user in held.users if user.number in users))


def removed_elsewhere(wanted: LockList, proven: LockList, held: LockList) -> frozenset[int]:
    """Numbers of credentials that are wanted and were proven, and that the lock no longer holds."""
    present = {entry.number for entry in held.credentials}
    known = {entry.number for entry in proven.credentials}
    return frozenset(entry.number for entry in wanted.credentials if entry.number in known - present)


def merged(wanted: LockList, proven: LockList, held: LockList, name: str, version: int) -> LockList:
    """Add to ``wanted`` what others wrote since the last receipt; nothing unknown is dropped (FLP/1 section 7, 5).

    Raises ListChangedElsewhere when a number of ours now stands for something else.
    """
    known = {entry.number: entry for entry in proven.credentials}
    ours = {entry.number: entry for entry in wanted.credentials}
    foreign = [entry for entry in held.credentials if entry.number not in known]
    clashes = [entry for entry in foreign if entry.number in ours and ours[entry.number].ref != entry.ref]
    if clashes:
        raise ListChangedElsewhere(lock=name, version=version, count=len(clashes))
    added = tuple(entry for entry in foreign if entry.number not in ours)
    if not added:
        return wanted
    have = {user.number for user in wanted.users}
    users = tuple(user for user in held.users if user.number in {entry.user for entry in added} - have)
    return replace(
        wanted,
        users=tuple(sorted(wanted.users + users)),
        credentials=tuple(sorted(wanted.credentials + added, key=lambda entry: entry.number)),
    )
