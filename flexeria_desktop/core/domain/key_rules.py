"""A key's way from issue to return, and the list its lock should hold (R53; FLP/1 section 7).

Whether the lock's level permits a step is the business of ``entitlements.check`` (R21, R22).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from flexeria_desktop.core.domain.calendar import day_end, day_start
from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.lock_list import (
    Holiday,
    ListCredential,
    ListUser,
    LockConfig,
    LockList,
    WeekSchedule,
)
from flexeria_desktop.core.domain.pins import check_pin, code_length, pin_weakness
from flexeria_desktop.core.domain.refusals import (
    KeyAlready,
    KeyNotIssued,
    MediaLimit,
    MediumTaken,
    ScheduleNumberMissing,
    UserNumberMissing,
    ValidityReversed,
)

__all__ = [
    "MEDIA_PER_KIND",
    "ListDifference",
    "Transition",
    "change_rules",
    "change_validity",
    "check_media",
    "check_media_limit",
    "check_pin",
    "code_length",
    "compare",
    "confirm_return",
    "issue",
    "opens",
    "pin_weakness",
    "precedence",
    "reissue",
    "resume",
    "suspend",
    "wanted_list",
    "withdraw",
]

MEDIA_PER_KIND = 4
"""Credentials of one type that a user may hold in a lock (FLP/1 section 7)."""

Transition = Callable[[Key], Key]
"""A step that needs nothing but the key."""

_LAST_SECOND = 2**32 - 1
_NO_END = "9999-12-31"
_LIVE = frozenset({KeyState.ISSUED, KeyState.SUSPENDED})


def issue(key: Key, held: Iterable[Medium] = ()) -> Key:
    """Return a new key as issued; stock and user limit are check_issue's part.

    held: the media its holder has in this lock already. Raises ValidityReversed, MediumTaken or MediaLimit.
    """
    _check_order(key.valid_from, key.valid_until)
    known = tuple(held)
    for place, medium in enumerate(key.media):
        check_media((*known, *key.media[:place]), medium)
    return replace(key, state=KeyState.ISSUED, withdrawn_at=None, returned_at=None)


def suspend(key: Key) -> Key:
    """Stop an issued key from opening for the time being; a change, so not at the reduced level (R21)."""
    return _move(key, KeyState.ISSUED, KeyState.SUSPENDED)


def resume(key: Key) -> Key:
    """Let a suspended key open again; a change, so not at the reduced level (R21)."""
    return _move(key, KeyState.SUSPENDED, KeyState.ISSUED)


def reissue(key: Key) -> Key:
    """Undo a withdrawal that the lock has not confirmed; a returned key stays so (FSP/1 section 5)."""
    return replace(_move(key, KeyState.WITHDRAWN, KeyState.ISSUED), withdrawn_at=None)


def change_validity(key: Key, valid_from: date | None, valid_until: date | None) -> Key:
    """Return the key with other days; KeyNotIssued or ValidityReversed (R21)."""
    if key.state not in _LIVE:
        raise KeyNotIssued(state=key.state.value)
    _check_order(valid_from, valid_until)
    return replace(key, valid_from=valid_from, valid_until=valid_until)


def change_rules(key: Key, schedule_id: str | None, *, office: bool, emergency: bool) -> Key:
    """Return the key with another schedule and other permissions; KeyNotIssued (R21, R50, R51)."""
    if key.state not in _LIVE:
        raise KeyNotIssued(state=key.state.value)
    return replace(key, schedule_id=schedule_id, office=office, emergency=emergency)


def withdraw(key: Key, at: datetime, on_lock: bool = True) -> Key:
    """Take a key in; the only step that the reduced level leaves (R22).

    on_lock: a list with this key may have reached the lock. It then counts as issued until
    confirm_return; a key that never left this program returns at once (R53). Raises KeyAlready.
    """
    if key.state not in _LIVE:
        raise KeyAlready(state=key.state.value)
    withdrawn = replace(key, state=KeyState.WITHDRAWN, withdrawn_at=at)
    return withdrawn if on_lock else confirm_return(withdrawn, at)


def confirm_return(key: Key, at: datetime) -> Key:
    """Return the key as given back: the lock confirmed its deletion (R53); KeyAlready, KeyNotIssued."""
    if key.state is KeyState.RETURNED:
        raise KeyAlready(state=key.state.value)
    if key.state is not KeyState.WITHDRAWN:
        raise KeyNotIssued(state=key.state.value)
    return replace(key, state=KeyState.RETURNED, returned_at=at)


def opens(key: Key, day: date) -> bool:
    """Whether the lock is expected to open for the key on ``day``, whatever its level (R21, R53)."""
    if key.state not in {KeyState.ISSUED, KeyState.WITHDRAWN}:
        return False
    return (key.valid_from or day) <= day <= (key.valid_until or day)


def check_media(held: Iterable[Medium], new: Medium) -> None:
    """Raise MediumTaken or MediaLimit unless a user who holds ``held`` in a lock may get ``new`` too."""
    same_kind = [medium for medium in held if medium.kind is new.kind]
    if any(medium.ref == new.ref for medium in same_kind):
        raise MediumTaken(kind=new.kind.name.lower())
    check_media_limit(medium.kind for medium in (*same_kind, new))


def check_media_limit(kinds: Iterable[MediumKind]) -> None:
    """Raise MediaLimit if one user would hold more than four credentials of a type; kinds: one for each."""
    for kind, count in Counter(kinds).items():
        if count > MEDIA_PER_KIND:
            raise MediaLimit(kind=kind.name.lower(), limit=MEDIA_PER_KIND)


def wanted_list(
    keys: Iterable[Key],
    user_numbers: Mapping[PersonId, int],
    zone: str,
    config: LockConfig,
    *,
    schedules: tuple[WeekSchedule, ...] = (),
    holidays: tuple[Holiday, ...] = (),
    schedule_numbers: Mapping[str, int] | None = None,
) -> LockList:
    """Return the records one lock should hold for its keys, sorted by number.

    Issued and suspended keys are in it; withdrawn and returned ones and users without a credential not.
    zone: the lock's IANA zone; schedule_numbers: by schedule_id. Raises UserNumberMissing for a holder that
    user_numbers lacks, ScheduleNumberMissing for a schedule without a number.
    """
    scheduled = schedule_numbers or {}
    credentials = sorted(
        (
            _credential(key, medium, _user_number(key, user_numbers), _schedule_number(key, scheduled), zone)
            for key, medium in _once(keys)
        ),
        key=_number,
    )
    users = tuple(ListUser(number) for number in sorted({credential.user for credential in credentials}))
    return LockList(users, tuple(credentials), schedules, holidays, config)


def _once(keys: Iterable[Key]) -> Iterable[tuple[Key, Medium]]:
    """Media of living keys, each once for the key that stands before the others with it (R39).

    A lock holds a medium once. Two desks, or two organisations' keys, may bring it twice.
    """
    best: dict[tuple[MediumKind, bytes], tuple[Key, Medium]] = {}
    for key in keys:
        if key.state not in _LIVE:
            continue
        for medium in key.media:
            rival = best.get((medium.kind, medium.ref))
            if rival is None or _rank(key) > _rank(rival[0]):
                best[medium.kind, medium.ref] = key, medium
    return best.values()


def _rank(key: Key) -> tuple[bool, bool, str, bool, bool]:
    first, last = (day.isoformat() if day else None for day in (key.valid_from, key.valid_until))
    return precedence(key.share_id, key.state, first, last, key.schedule_id)


def precedence(
    share_id: str, state: str, valid_from: str | None, valid_until: str | None, schedule_id: str | None
) -> tuple[bool, bool, str, bool, bool]:
    """Say which of two keys with the same medium opens: the greater, of equals the one issued first; days in ISO.

    The own one, then the one that is not suspended, that lasts longer, opens at any hour, has begun: what one of them
    allows opens, whatever becomes of the other.
    """
    return share_id == "", state == KeyState.ISSUED, valid_until or _NO_END, schedule_id is None, valid_from is None


@dataclass(frozen=True, slots=True)
class ListDifference:
    """What separates the wanted list from the proven one; changes are pairs (proven, wanted).

    rest_changed: schedules, holidays or the config differ.
    """

    additions: tuple[ListCredential, ...] = ()
    changes: tuple[tuple[ListCredential, ListCredential], ...] = ()
    removals: tuple[ListCredential, ...] = ()
    rest_changed: bool = False

    @property
    def empty(self) -> bool:
        """Whether the lock holds what it should."""
        return not (self.additions or self.changes or self.removals or self.rest_changed)


def compare(wanted: LockList, proven: LockList) -> ListDifference:
    """Return the difference by credential number; proven is the list of the last receipt (R52).

    A medium that only got another number is a change.
    """
    target = {credential.number: credential for credential in wanted.credentials}
    present = {credential.number: credential for credential in proven.credentials}
    new = {(entry.kind, entry.ref): number for number, entry in target.items() if number not in present}
    old = {(entry.kind, entry.ref): number for number, entry in present.items() if number not in target}
    moved = {old[medium]: new[medium] for medium in old.keys() & new.keys()}
    both = sorted(moved.items() | {(number, number) for number in target.keys() & present.keys()})
    return ListDifference(
        additions=tuple(target[number] for number in sorted(new.values()) if number not in moved.values()),
        changes=tuple((present[was], target[number]) for was, number in both if present[was] != target[number]),
        removals=tuple(present[number] for number in sorted(old.values()) if number not in moved),
        rest_changed=_rest(wanted) != _rest(proven),
    )


def _rest(of: LockList) -> tuple[object, ...]:
    return frozenset(of.users), frozenset(of.schedules), frozenset(of.holidays), of.config


def _number(credential: ListCredential) -> int:
    return credential.number


def _user_number(key: Key, user_numbers: Mapping[PersonId, int]) -> int:
    number = user_numbers.get(key.person_id)
    if number is None:
        raise UserNumberMissing(person_id=key.person_id)
    return number


def _schedule_number(key: Key, schedule_numbers: Mapping[str, int]) -> int:
    if key.schedule_id is None:
        return 0
    number = schedule_numbers.get(key.schedule_id)
    if number is None:
        raise ScheduleNumberMissing(schedule_id=key.schedule_id)
    return number


def _credential(key: Key, medium: Medium, user: int, schedule: int, zone: str) -> ListCredential:
    first = day_start(key.valid_from, zone) if key.valid_from is not None else 0
    last = day_end(key.valid_until, zone) if key.valid_until is not None else _LAST_SECOND + 1
    return ListCredential(
        number=medium.number,
        user=user,
        kind=MediumKind(medium.kind),
        ref=medium.ref,
        suspended=key.state is KeyState.SUSPENDED,
        office=key.office,
        emergency=key.emergency,
        schedule=schedule,
        valid_from=min(first, _LAST_SECOND) if first > 0 else None,
        valid_until=max(last, 0) if last <= _LAST_SECOND else None,
    )


def _move(key: Key, source: KeyState, target: KeyState) -> Key:
    if key.state is target:
        raise KeyAlready(state=key.state.value)
    if key.state is not source:
        raise KeyNotIssued(state=key.state.value)
    return replace(key, state=target)


def _check_order(valid_from: date | None, valid_until: date | None) -> None:
    if valid_from is not None and valid_until is not None and valid_until < valid_from:
        raise ValidityReversed(valid_from=valid_from, valid_until=valid_until)
