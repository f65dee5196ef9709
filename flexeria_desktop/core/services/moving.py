"""Moving out and in as one step each, suspensions with dates, and what a new day asks for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flexeria_desktop.core.domain import entitlements, handover, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.handover import Due, Suspension
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.domain.refusals import KeyAlready
from flexeria_desktop.core.services import handing_out
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import MediumMissing, PersonUnknown
from flexeria_desktop.core.services.handover_rows import DayReport, SuspensionRow
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people_group_rows import GroupRefused
from flexeria_desktop.core.services.people_groups import ENTITY, follow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

BROUGHT_BACK = timedelta(days=14)
"""Before the end of a stay: people who leave bring back one tag after the other."""


async def move_out(desk: Desk, person_id: PersonId, day: date) -> tuple[LockId, ...]:
    """Let a person's stay end on a day and all keys with it; returns the locks to program.

    day: the last one on which the keys open. The locks know it once they are programmed; keys that are still held on
    the day after are taken in by ``new_day``, at once when that day has come. At the reduced level a lock keeps the
    longer end, because only taking in is possible there (R21).
    """

    def work(uow: UnitOfWork) -> tuple[LockId, ...]:
        person = _person(uow, person_id)
        if person.until != day:
            uow.people.save(replace(person, until=day))
            uow.record("person.moves_out", "person", person.id, {"until": day.isoformat()}, text=person.name)
        now = today(desk.clock, uow)
        living = _living(uow, person_id)
        done = [key for key in living if (_taken(desk, uow, key, day) if day < now else _ends(desk, uow, key, day))]
        return tuple({key.lock_id: None for key in done})

    return await desk.store(work)


async def move_in(
    desk: Desk, person_id: PersonId, like: PersonId, media: Sequence[MediumEntry], valid_from: date | None = None
) -> tuple[KeyId, ...]:
    """Give a person what another one has, or had last, all or none.

    That is the same groups, with their keys, and by hand the same locks, schedules and permissions that were given by
    hand. From a later day on all of it is by hand: keys of a group begin when the group says.
    """
    if not media:
        raise MediumMissing

    def work(uow: UnitOfWork) -> tuple[KeyId, ...]:
        person = _person(uow, person_id)
        _person(uow, like)
        later = valid_from is not None and valid_from > today(desk.clock, uow)
        groups = [] if later else [one for one in uow.people_groups.of(like) if uow.people_groups.lives(one)]
        rights = _last_rights(uow, like)
        days = (valid_from, person.until)
        by_hand = [
            key_stories.issue_one(
                desk,
                uow,
                IssueKeys(person_id, (key.lock_id,), tuple(media), *days, key.schedule_id, key.office, key.emergency),
                key.lock_id,
            )
            for key in rights
            if key.group_id not in groups
        ]
        before, locks = {key.id for key in _living(uow, person_id)}, {key.lock_id for key in rights}
        for refused in _join_groups(desk, uow, person_id, like, groups, locks, media) if groups else ():
            if refused.lock_id in locks:
                raise refused.error
        return (*by_hand, *(key.id for key in _living(uow, person_id) if key.id not in before))

    return await desk.store(work)


def _join_groups(  # noqa: PLR0917 - all of it is said by position
    desk: Desk,
    uow: UnitOfWork,
    person_id: PersonId,
    like: PersonId,
    groups: Sequence[str],
    locks: Collection[LockId],
    media: Sequence[MediumEntry],
) -> Sequence[GroupRefused]:
    """Put a person into groups that another one is in, and return what was refused.

    locks: those the other one has, or had last; where the groups except that one elsewhere, they except both.
    """
    graph = uow.people_groups.graph()
    for group in graph.groups:
        if group.id not in groups or (group.id, person_id) in graph.members:
            continue
        uow.people_groups.add_member(group.id, person_id)
        uow.record("people_group.joined", ENTITY, group.id, {"person": person_id}, text=group.name)
        for group_id, lock_id, excepted in graph.exceptions:
            if (group_id, excepted) == (group.id, like) and lock_id not in locks:
                uow.people_groups.add_exception(group.id, lock_id, person_id)
    return follow(desk, uow, groups, {person_id: tuple(media)}, only=frozenset({person_id})).refused


async def previous_holder(desk: Desk, person_id: PersonId) -> PersonId | None:
    """Return who had the person's flat before: of all others with the same unit the one whose stay ended last."""

    def work(uow: UnitOfWork) -> PersonId | None:
        person = _person(uow, person_id)
        unit = person.unit.strip().casefold()
        others = [one for one in uow.people.all() if one.id != person_id and one.unit.strip().casefold() == unit]
        found = [one for one in others if unit and _last_rights(uow, one.id)]
        return max(found, key=lambda one: one.until or date.min).id if found else None

    return await desk.store(work)


async def suspend_between(desk: Desk, key_ids: Sequence[KeyId], first: date, last: date | None) -> tuple[LockId, ...]:
    """Stop keys from opening from one day to another, both inclusive; they come back by themselves on the day after.

    A key that is suspended already gets these days instead. Returns the locks to program now. Raises ValidityReversed,
    of days that have all passed too, KeyAlready for one that is suspended now and shall be so later, or what suspending
    is refused for.
    """
    handover.check_days(first, last)

    def work(uow: UnitOfWork) -> tuple[LockId, ...]:
        now, stopped = today(desk.clock, uow), []
        handover.check_days(max(first, now), last)
        for key_id in key_ids:
            if _suspend_on(desk, uow, Suspension(key_id, first, last, began=first <= now)):
                stopped.append(key_id)
            days = {"first": first.isoformat(), "last": last.isoformat() if last else None}
            uow.record("key.suspension_planned", "key", key_id, days)
        return _locks_of(uow, stopped)

    return await desk.store(work)


def _suspend_on(desk: Desk, uow: UnitOfWork, wanted: Suspension) -> bool:
    """Keep when a key rests, and stop it now if that has begun; return whether it was stopped."""
    key = uow.keys.get(wanted.key_id)
    rests = key is not None and key.state is KeyState.SUSPENDED
    if key is not None and rests and not wanted.began:
        raise KeyAlready(state=key.state.value)
    if wanted.began and not rests:
        key_stories.suspend_one(desk, uow, wanted.key_id)
    uow.handover.save_suspension(wanted)
    return wanted.began and not rests


async def suspensions(desk: Desk) -> tuple[SuspensionRow, ...]:
    """Return all suspensions with dates."""

    def work(uow: UnitOfWork) -> tuple[SuspensionRow, ...]:
        return tuple(
            SuspensionRow(one.key_id, one.first_day, one.last_day, one.began) for one in uow.handover.suspensions()
        )

    return await desk.store(work)


async def new_day(desk: Desk) -> DayReport:
    """Do what the day asks for: begin and end suspensions, take in keys of those who have moved out.

    May run as often as one likes; safe with a wrong clock, for the day that counts never goes back (R54). What a
    lock's level does not permit waits for the next time.
    """
    return await desk.store(lambda uow: new_day_in(desk, uow))


def new_day_in(desk: Desk, uow: UnitOfWork) -> DayReport:
    """``new_day`` within a larger unit of work."""
    uow.by_itself()
    day = today(desk.clock, uow)
    stopped, returned, taken = [], [], []
    for one in uow.handover.suspensions():
        key, step = uow.keys.get(one.key_id), handover.due(one, day)
        if key is None or not key.wanted:
            step = Due.FORGET
        elif step in (Due.STOP, Due.RETURN) and not _allowed(desk, uow, key, Action.CHANGE_KEY):
            continue
        if key is not None and step is Due.STOP:
            # One that somebody suspended meanwhile without an end is not let open by these days.
            rests = key.state is not KeyState.ISSUED
            step = Due.FORGET if rests else Due.NOTHING
            stopped += [] if rests else [_stop(desk, uow, one)]
        if key is not None and step is Due.RETURN and key.state is KeyState.SUSPENDED:
            key_stories.resume_one(desk, uow, key.id)
            returned.append(key.id)
        if step in (Due.RETURN, Due.FORGET):
            uow.handover.forget_suspension(one.key_id)
            uow.record("key.suspension_ended", "key", one.key_id, {})
    for person in _moved_out(uow, day):
        taken += [key.id for key in _living(uow, person.id) if _taken(desk, uow, key, person.until or day)]
    changed = (*stopped, *returned, *taken)
    return DayReport(len(stopped), len(returned), len(taken), _locks_of(uow, changed))


def _moved_out(uow: UnitOfWork, day: date) -> Iterable[Person]:
    return [person for person in uow.people.all() if person.until is not None and person.until < day]


def _stop(desk: Desk, uow: UnitOfWork, suspension: Suspension) -> KeyId:
    key_stories.suspend_one(desk, uow, suspension.key_id)
    uow.handover.save_suspension(replace(suspension, began=True))
    return suspension.key_id


def _taken(desk: Desk, uow: UnitOfWork, key: Key, due: date) -> bool:
    """Take a key in although nobody has brought its media; they are awaited since ``due``."""
    if not _allowed(desk, uow, key, Action.TAKE_IN):
        return False
    handing_out.await_media(desk, uow, key_stories.take_in_one(desk, uow, key.id), due)
    return True


def _ends(desk: Desk, uow: UnitOfWork, key: Key, day: date) -> bool:
    """Let a key end on a day unless it ends sooner; one that would begin later is taken in."""
    if key.valid_until is not None and key.valid_until <= day:
        return False
    if key.valid_from is not None and key.valid_from > day:
        return _taken(desk, uow, key, day)
    if not _allowed(desk, uow, key, Action.CHANGE_KEY):
        return False
    uow.keys.save(key_rules.change_validity(key, key.valid_from, day))
    uow.record("key.changed", "key", key.id, {"lock": key.lock_id, "state": key.state.value})
    return True


def _allowed(desk: Desk, uow: UnitOfWork, key: Key, action: Action) -> bool:
    lock = must_have(uow, key.lock_id)
    day = today(desk.clock, uow, lock.zone)
    return entitlements.allowed(action, lock.periods, day, registered=is_managed(lock))


def _person(uow: UnitOfWork, person_id: PersonId) -> Person:
    person = uow.people.get(person_id)
    if person is None:
        raise PersonUnknown(name=person_id)
    return person


def _living(uow: UnitOfWork, person_id: PersonId) -> list[Key]:
    return [key for key in uow.keys.for_person(person_id) if key.wanted and not key.share_id]


def _last_rights(uow: UnitOfWork, person_id: PersonId) -> list[Key]:
    """The keys a person has, or had when the last of them were taken in; one for each lock.

    What was taken away long before the stay ended is no right that goes with the flat.
    """
    own = [key for key in uow.keys.for_person(person_id) if not key.share_id]
    found = [key for key in own if key.wanted] or _last_taken_in(_person(uow, person_id), own)
    return list({key.lock_id: key for key in found}.values())


def _last_taken_in(person: Person, own: Sequence[Key]) -> list[Key]:
    taken = [key.withdrawn_at.date() for key in own if key.withdrawn_at is not None]
    ends = [max(taken, default=date.min), person.until or date.max]
    since = min(ends) - BROUGHT_BACK if min(ends) > date.min + BROUGHT_BACK else date.min
    return [key for key in own if key.withdrawn_at is None or key.withdrawn_at.date() >= since]


def _locks_of(uow: UnitOfWork, key_ids: Iterable[KeyId]) -> tuple[LockId, ...]:
    keys = [uow.keys.get(key_id) for key_id in key_ids]
    return tuple({key.lock_id: None for key in keys if key is not None})
