"""Three lists made into one: of the last receipt, wanted here, and held by the lock now (FLP/1 section 7, 5).

A medium is known by type and ref: numbers are handed out by each computer on its own and may clash.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockList
from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.domain.merging_rules import free_user, keep_numbered
from flexeria_desktop.core.domain.refusals import MediaLimit, UserLimit

MEDIA_PER_KIND = 4
"""Credentials of one type that a lock takes of one user (FLP/1 section 7)."""

Medium = tuple[MediumKind, bytes]
Pair = tuple[ListCredential, ListCredential]


class Decision(StrEnum):
    """What a person decided about a record that others wrote or changed.

    OPEN: nobody has decided, but it was seen: what others took off or narrowed stays so.
    """

    OPEN = ""
    KEEP = "keep"
    REMOVE = "remove"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Known:
    """What this computer ever gave the lock and does not want on it any more.

    taken: (number, type, ref) of media of keys taken in, confirmed or not; withdrawn: media of those whose
    removal no receipt has confirmed. numbers, users, schedules and holidays: all that were ever handed out here.
    revoked: numbers that the lock's revocation journal may hold, whatever its list says (FLP/1 section 7, 4).
    twins: (number, type, ref) of media that several living keys here have; each may take the number of the other.
    rested, taken_back: media of keys that desks of ours suspended, or took in, since the last receipt. Is such a
    medium wanted again, then nobody else suspended it on the lock or took it off.
    """

    taken: frozenset[tuple[int, MediumKind, bytes]] = frozenset()
    withdrawn: frozenset[Medium] = frozenset()
    numbers: frozenset[int] = frozenset()
    users: frozenset[int] = frozenset()
    schedules: frozenset[int] = frozenset()
    holidays: frozenset[int] = frozenset()
    revoked: frozenset[int] = frozenset()
    twins: frozenset[tuple[int, MediumKind, bytes]] = frozenset()
    rested: frozenset[Medium] = frozenset()
    taken_back: frozenset[Medium] = frozenset()

    def is_dead(self, entry: ListCredential) -> bool:
        """Whether a record would not open under its number although it is in force."""
        return entry.number in self.revoked and not entry.suspended

    def is_taken_in(self, entry: ListCredential) -> bool:
        """Whether a record is of a key that was taken in; the same medium under a number of others is so too."""
        return medium_of(entry) in self.withdrawn or (entry.number, *medium_of(entry)) in self.taken


@dataclass(frozen=True, slots=True)
class Merged:
    """The list to write and how it came about.

    kept, dropped: records of others that stay or go by decision. removed: wanted records that others took off and
    that stay off. stricter: (held, wanted) of records that open less than wanted. numbers, users, schedules,
    holidays: those of ours that changed, old to new; they must be kept before anything is sent.
    """

    target: LockList
    kept: tuple[ListCredential, ...] = ()
    dropped: tuple[ListCredential, ...] = ()
    removed: tuple[ListCredential, ...] = ()
    stricter: tuple[Pair, ...] = ()
    numbers: Mapping[int, int] = field(default_factory=dict)
    users: Mapping[int, int] = field(default_factory=dict)
    schedules: Mapping[int, int] = field(default_factory=dict)
    holidays: Mapping[int, int] = field(default_factory=dict)


def medium_of(entry: ListCredential) -> Medium:
    """What identifies a record whoever numbered it: type and ref."""
    return entry.kind, entry.ref


def merge(
    base: LockList, wanted: LockList, held: LockList, decisions: Mapping[bytes, Decision], known: Known | None = None
) -> Merged:
    """Return the list that brings ``wanted`` to a lock that holds ``held``; a removal wins, nothing unknown is lost.

    base: the list of the last receipt; decisions: by ref. Raises UserLimit or MediaLimit when both sides together
    are more than a lock takes.
    """
    known = known or Known()
    schedules, moved = keep_numbered(base.schedules, wanted.schedules, held.schedules, known.schedules)
    holidays, moved_days = keep_numbered(base.holidays, wanted.holidays, held.holidays, known.holidays)
    wishes = tuple(replace(entry, schedule=moved.get(entry.schedule, entry.schedule)) for entry in wanted.credentials)
    sides = _Sides(base, held, decisions, known)
    ours, removed, stricter = sides.ours(wishes)
    kept, dropped = sides.foreign(wishes)
    users = _new_users(wishes, held, kept, known)
    numbers = _numbers(wishes, ours, base, held, known)
    mine = [sides.placed(entry, numbers[number], users) for number, entry in ours.items()]
    credentials = tuple(sorted([*_in_force(kept, mine, base, held, known), *mine], key=lambda entry: entry.number))
    needed = {entry.schedule for entry in credentials}
    have = {schedule.number for schedule in schedules}
    schedules += tuple(entry for entry in held.schedules if entry.number in needed - have)
    target = LockList(
        users=_users(credentials, held, known, sides.restored),
        credentials=credentials,
        schedules=tuple(sorted(schedules, key=lambda entry: entry.number)),
        holidays=holidays,
        config=wanted.config if wanted.config != base.config else held.config,
    )
    _check(target)
    changed = {old: new for old, new in numbers.items() if old != new}
    return Merged(target, tuple(kept), tuple(dropped), removed, stricter, changed, users, moved, moved_days)


def must_stop(
    wanted: LockList, held: LockList, decisions: Mapping[bytes, Decision], known: Known
) -> tuple[ListCredential, ...]:
    """Return the held records that may no longer open: revoked before any list is sent (FLP/1 section 7, 4)."""
    wishes = {medium_of(entry): entry for entry in wanted.credentials}

    def stops(entry: ListCredential) -> bool:
        wish = wishes.get(medium_of(entry))
        if wish is not None:
            return wish.suspended
        return known.is_taken_in(entry) or decisions.get(entry.ref) is Decision.REMOVE

    return tuple(entry for entry in held.credentials if not entry.suspended and stops(entry))


class _Sides:
    """Base and lock by medium, with what was decided."""

    def __init__(self, base: LockList, held: LockList, decisions: Mapping[bytes, Decision], known: Known) -> None:
        self._base = {medium_of(entry): entry for entry in base.credentials}
        self._held = {medium_of(entry): entry for entry in held.credentials}
        self._decisions = decisions
        self._known = known
        self.restored: set[int] = set()

    def placed(self, entry: ListCredential, number: int, users: Mapping[int, int]) -> ListCredential:
        """Return a record under its number; one that the lock has stays with the user it has there."""
        there = self._held.get(medium_of(entry))
        return replace(entry, number=number, user=users.get(entry.user, entry.user) if there is None else there.user)

    def ours(
        self, wishes: tuple[ListCredential, ...]
    ) -> tuple[
        dict[int, ListCredential], tuple[ListCredential, ...], tuple[tuple[ListCredential, ListCredential], ...]
    ]:
        """Return what is wanted, by our number, as the lock shall hold it; what stays off; what opens less."""
        entries: dict[int, ListCredential] = {}
        removed: list[ListCredential] = []
        stricter: list[Pair] = []
        for wish in wishes:
            there = self._held.get(medium_of(wish))
            if there is None and self._stays_off(wish):
                removed.append(wish)
                continue
            entry = wish if there is None else self._combined(wish, there)
            if there is not None and not _same_rights(entry, wish):
                stricter.append((there, wish))
            if self._decisions.get(wish.ref) is Decision.RESTORE:
                self.restored.add(entry.user)
            entries[wish.number] = entry
        return entries, tuple(removed), tuple(stricter)

    def foreign(self, wishes: tuple[ListCredential, ...]) -> tuple[list[ListCredential], list[ListCredential]]:
        """Return the records of others that stay and those that a person wants gone."""
        mine = {medium_of(wish) for wish in wishes}
        others = [
            entry for medium, entry in self._held.items() if medium not in mine and not self._known.is_taken_in(entry)
        ]
        gone = [entry for entry in others if self._decisions.get(entry.ref) is Decision.REMOVE]
        return [entry for entry in others if entry not in gone], gone

    def _stays_off(self, wish: ListCredential) -> bool:
        decided = self._decisions.get(wish.ref)
        if decided is Decision.RESTORE:
            return False
        if decided is None and medium_of(wish) in self._known.taken_back:
            return False
        return decided is not None or medium_of(wish) in self._base

    def _combined(self, wish: ListCredential, there: ListCredential) -> ListCredential:
        """The lock's number and user stand; of two rights the stricter one, until a person decides."""
        entry = replace(wish, number=there.number, user=there.user)
        decided, before = self._decisions.get(wish.ref), self._base.get(medium_of(wish))
        if decided is Decision.RESTORE:
            return entry
        if decided is None:
            if medium_of(wish) in self._known.rested:
                there = replace(there, suspended=wish.suspended)
            if before is not None and _same_rights(before, there):
                return entry
        return _stricter(entry, there)


def _same_rights(one: ListCredential, other: ListCredential) -> bool:
    return replace(one, number=other.number, user=other.user) == other


def _stricter(ours: ListCredential, theirs: ListCredential) -> ListCredential:
    """Neither side opens more than both allow; of two schedules, which nobody can compare, the lock's stands."""
    return replace(
        ours,
        suspended=ours.suspended or theirs.suspended,
        office=ours.office and theirs.office,
        emergency=ours.emergency and theirs.emergency,
        valid_from=max((t for t in (ours.valid_from, theirs.valid_from) if t is not None), default=None),
        valid_until=min((t for t in (ours.valid_until, theirs.valid_until) if t is not None), default=None),
        schedule=theirs.schedule or ours.schedule,
    )


def _new_users(
    wishes: tuple[ListCredential, ...], held: LockList, kept: list[ListCredential], known: Known
) -> dict[int, int]:
    """Numbers of our users that change: to the one the lock has for their medium, or to a free one.

    Who moves frees a number that another one may have there, so all are looked at until nobody moves any more: a
    job that broke then goes on with the same list.
    """
    there = {medium_of(entry): entry.user for entry in held.credentials}
    places: dict[int, set[int]] = {}
    for wish in wishes:
        places.setdefault(wish.user, set())
        if medium_of(wish) in there:
            places[wish.user].add(there[medium_of(wish)])
    strangers = {entry.user for entry in kept}
    taken = strangers | known.users | {user.number for user in held.users} | places.keys()
    now = {user: user for user in places}
    moved = True
    while moved:
        moved = False
        for user, found in sorted(places.items()):
            if now[user] in found:
                continue
            theirs = min(found - known.users - set(now.values()), default=None)
            if theirs is None and now[user] in strangers:
                theirs = free_user(taken)
                taken.add(theirs)
            if theirs is not None:
                now[user], moved = theirs, True
    return {user: number for user, number in now.items() if user != number}


def _numbers(
    wishes: tuple[ListCredential, ...],
    ours: Mapping[int, ListCredential],
    base: LockList,
    held: LockList,
    known: Known,
) -> dict[int, int]:
    """A number for each record of ours: the lock's own for its medium, else ours, else a free one.

    A number that stands for something else on the lock, or that was revoked there, is never used at once: what is
    in the lock's journal stays refused whatever a list says (FLP/1 section 7, 4).
    """
    there = {medium_of(entry): entry.number for entry in held.credentials}
    used = set(there.values())
    reserved = (known.numbers | {wish.number for wish in wishes}) - ours.keys()
    top = max(used | _numbers_of(base, known) | {wish.number for wish in wishes}, default=0)
    numbers: dict[int, int] = {}
    for number, entry in sorted(ours.items()):
        place = there.get(medium_of(entry))
        stranger = place in reserved and (place, *medium_of(entry)) not in known.twins
        if stranger or known.is_dead(replace(entry, number=place or number)):
            place = None
        if place is None and number not in used and not known.is_dead(replace(entry, number=number)):
            place = number
        if place is None:
            top += 1
            place = top
        numbers[number] = place
    return numbers


def _numbers_of(base: LockList, known: Known) -> set[int]:
    """Numbers that stood for something once, and so are not free."""
    return {entry.number for entry in base.credentials} | known.numbers | known.revoked


def _in_force(
    kept: list[ListCredential], mine: list[ListCredential], base: LockList, held: LockList, known: Known
) -> list[ListCredential]:
    """Records of others, under a new number where theirs was revoked before somebody decided to keep them."""
    used = _numbers_of(base, known) | {entry.number for entry in (*mine, *held.credentials)}
    free = itertools.count(max(used, default=0) + 1)
    return [replace(entry, number=next(free)) if known.is_dead(entry) else entry for entry in kept]


def _users(
    credentials: tuple[ListCredential, ...], held: LockList, known: Known, restored: set[int]
) -> tuple[ListUser, ...]:
    """Everybody with a credential, and users of others without one; whoever was disabled there stays so."""
    disabled = {user.number for user in held.users if user.disabled} - restored
    strangers = {user.number for user in held.users} - known.users
    return tuple(
        ListUser(number, number in disabled) for number in sorted({entry.user for entry in credentials} | strangers)
    )


def _check(target: LockList) -> None:
    if len(target.users) > MAX_USERS:
        raise UserLimit(users=MAX_USERS, wanted=len(target.users) - MAX_USERS, limit=MAX_USERS)
    counts = Counter((entry.user, entry.kind) for entry in target.credentials)
    for (_user, kind), count in counts.items():
        if count > MEDIA_PER_KIND:
            raise MediaLimit(kind=kind.name.lower(), limit=MEDIA_PER_KIND)
