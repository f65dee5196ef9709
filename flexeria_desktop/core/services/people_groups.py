"""Groups of people and the keys that follow them: each change with its keys is one unit of work and one step of undo.

Who cannot get a key, by R14 to R20 or because a lock knows no medium of theirs, stays in the group without it and is
told of; nothing is half done. A key by hand is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from flexeria_desktop.core.domain import people_groups as rules
from flexeria_desktop.core.domain.group_refusals import PeopleGroupGone
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState
from flexeria_desktop.core.domain.people_groups import Graph, GroupLock, PeopleGroup
from flexeria_desktop.core.domain.refusals import ValidityReversed
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import giving, group_terms, lock_rules
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import PersonUnknown
from flexeria_desktop.core.services.giving import Media
from flexeria_desktop.core.services.giving_again import Right
from flexeria_desktop.core.services.giving_many import give_each
from flexeria_desktop.core.services.people_group_rows import GroupRefused, GroupReport
from flexeria_desktop.core.services.watching import Watch, unwatched
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

ENTITY = "people_group"


@dataclass(frozen=True, slots=True)
class GiveLocks:
    """Locks for a group, and how its keys open there; days in each lock's zone, both inclusive."""

    group_id: str
    lock_ids: tuple[LockId, ...]
    schedule_id: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None


@dataclass(slots=True)
class Done:
    """What happened to keys so far."""

    given: int = 0
    taken: list[Key] = field(default_factory=list)
    changed: int = 0
    refused: list[GroupRefused] = field(default_factory=list)
    locks: dict[LockId, None] = field(default_factory=dict)

    def gave(self, lock_id: LockId) -> None:
        """Count a key that was given."""
        self.given += 1
        self.locks[lock_id] = None

    def refuses(self, refusal: GroupRefused) -> None:
        """Keep why none was given."""
        self.refused.append(refusal)

    def report(self) -> GroupReport:
        """As it is told."""
        still = sum(key.state is KeyState.WITHDRAWN for key in self.taken)
        return GroupReport(self.given, len(self.taken), self.changed, tuple(self.refused), still, tuple(self.locks))


def together(parts: Sequence[Done]) -> GroupReport | None:
    """What several changes of one step did; None when there was none."""
    if not parts:
        return None
    whole = Done()
    for part in parts:
        whole.given += part.given
        whole.changed += part.changed
        whole.taken += part.taken
        whole.refused += part.refused
        whole.locks |= part.locks
    return whole.report()


class _TakenBack(Exception):
    """Ends a unit of work that was only tried."""


async def make(desk: Desk, name: str) -> str:
    """Make a group and return its id; raises PeopleGroupNameUnfit, PeopleGroupNameTaken, TooManyPeopleGroups."""

    def work(uow: UnitOfWork) -> str:
        group = PeopleGroup(new_uuid7(), rules.named(uow.people_groups.graph().groups, name))
        uow.people_groups.save(group)
        uow.record("people_group.made", ENTITY, group.id, {}, text=group.name)
        return group.id

    return await desk.store(work)


async def rename(desk: Desk, group_id: str, name: str) -> None:
    """Give a group another name; raises as ``make``, or PeopleGroupGone."""

    def work(uow: UnitOfWork) -> None:
        graph = uow.people_groups.graph()
        group = PeopleGroup(_group(graph, group_id).id, rules.named(graph.groups, name, group_id))
        uow.people_groups.save(group)
        uow.record("people_group.renamed", ENTITY, group.id, {}, text=group.name)

    await desk.store(work)


async def delete(desk: Desk, group_id: str, *, rehearse: bool = False) -> GroupReport:
    """Delete a group; its keys are taken in unless another group of their holder gives them."""

    def work(uow: UnitOfWork) -> Done:
        graph = uow.people_groups.graph()
        group = _group(graph, group_id)
        uow.record("people_group.deleted", ENTITY, group_id, {}, text=group.name)
        uow.people_groups.remove(group_id)
        return follow(desk, uow, [group_id])

    return await _run(desk, work, rehearse)


async def add_members(
    desk: Desk, group_id: str, person_ids: Sequence[PersonId], media: Media | None = None, *, rehearse: bool = False
) -> GroupReport:
    """Put people into a group and give each the keys of its locks; raises PersonUnknown, PeopleGroupGone."""

    def work(uow: UnitOfWork) -> Done:
        graph = uow.people_groups.graph()
        group = _group(graph, group_id)
        for person_id in dict.fromkeys(person_ids):
            if uow.people.get(person_id) is None:
                raise PersonUnknown(name=person_id)
            if (group_id, person_id) not in graph.members:
                uow.people_groups.add_member(group_id, person_id)
                uow.record("people_group.joined", ENTITY, group_id, {"person": person_id}, text=group.name)
        return follow(desk, uow, [group_id], media, only=frozenset(person_ids))

    return await _run(desk, work, rehearse)


async def remove_members(
    desk: Desk, group_id: str, person_ids: Sequence[PersonId], *, rehearse: bool = False
) -> GroupReport:
    """Take people out of a group; they lose its keys, but none that was given by hand."""

    def work(uow: UnitOfWork) -> Done:
        graph = uow.people_groups.graph()
        group = _group(graph, group_id)
        for person_id in dict.fromkeys(person_ids):
            if (group_id, person_id) in graph.members:
                uow.people_groups.remove_member(group_id, person_id)
                uow.record("people_group.left", ENTITY, group_id, {"person": person_id}, text=group.name)
        return follow(desk, uow, [group_id], only=frozenset(person_ids))

    return await _run(desk, work, rehearse)


async def give_locks(
    desk: Desk, order: GiveLocks, media: Media | None = None, *, rehearse: bool = False
) -> GroupReport:
    """Give a group locks, or change how its keys open there; every member gets a key who can have one."""
    if order.valid_from and order.valid_until and order.valid_until < order.valid_from:
        raise ValidityReversed(valid_from=order.valid_from, valid_until=order.valid_until)
    return await _run(desk, lambda uow: give_in(desk, uow, order, media), rehearse)


def give_in(desk: Desk, uow: UnitOfWork, order: GiveLocks, media: Media | None = None) -> Done:
    """``give_locks`` within a larger step."""
    graph = uow.people_groups.graph()
    group = _group(graph, order.group_id)
    if order.schedule_id is not None:
        lock_rules.must_have_schedule(uow, order.schedule_id)
    for lock_id in dict.fromkeys(order.lock_ids):
        must_have(uow, lock_id)
        given = GroupLock(group.id, lock_id, order.schedule_id, order.valid_from, order.valid_until)
        if given not in graph.locks:
            uow.people_groups.save_lock(given)
            uow.record("people_group.lock_given", ENTITY, group.id, {"lock": lock_id}, text=group.name)
    done = follow(desk, uow, [group.id], media, at=frozenset(order.lock_ids))
    _change_rules(desk, uow, order, done)
    return done


async def take_locks(desk: Desk, group_id: str, lock_ids: Sequence[LockId], *, rehearse: bool = False) -> GroupReport:
    """Take locks from a group, and its keys there with them."""
    return await _run(desk, lambda uow: take_from(desk, uow, group_id, lock_ids), rehearse)


def take_from(desk: Desk, uow: UnitOfWork, group_id: str, lock_ids: Sequence[LockId]) -> Done:
    """``take_locks`` within a larger step."""
    graph = uow.people_groups.graph()
    group, known = _group(graph, group_id), {one.lock_id for one in graph.locks if one.group_id == group_id}
    for lock_id in dict.fromkeys(lock_ids):
        if lock_id in known:
            uow.people_groups.remove_lock(group_id, lock_id)
            uow.record("people_group.lock_taken", ENTITY, group_id, {"lock": lock_id}, text=group.name)
    return follow(desk, uow, [group_id], at=frozenset(lock_ids))


async def complete(desk: Desk, group_id: str, media: Media | None = None, *, rehearse: bool = False) -> GroupReport:
    """Give every key that a group's people should have and have not, and take in those it gives no more."""

    def work(uow: UnitOfWork) -> Done:
        group = _group(uow.people_groups.graph(), group_id)
        uow.record("people_group.completed", ENTITY, group_id, {}, text=group.name)
        done = follow(desk, uow, [group_id], media)
        _catch_up(desk, uow, uow.keys.of_groups([group_id]), done)
        return done

    return await _run(desk, work, rehearse)


async def give_again(
    desk: Desk, group_id: str, lock_id: LockId, person_id: PersonId, media: Media | None = None
) -> GroupReport:
    """End an exception: the group gives somebody one of its locks again."""

    def work(uow: UnitOfWork) -> Done:
        group = _group(uow.people_groups.graph(), group_id)
        facts = {"lock": lock_id, "person": person_id}
        uow.people_groups.remove_exception(group_id, lock_id, person_id)
        uow.record("people_group.given_again", ENTITY, group_id, facts, text=group.name)
        return follow(desk, uow, [group_id], media, only=frozenset({person_id}), at=frozenset({lock_id}))

    return await _run(desk, work, rehearse=False)


def new_day_in(desk: Desk, uow: UnitOfWork) -> Done:
    """The calendar's turn, no step: take in keys whose group, member or lock another desk removed, and catch up."""
    removed = uow.people_groups.removed()
    graph, done = uow.people_groups.graph(), Done()
    for key in uow.keys.of_groups():
        gone = any(one in removed for one in uow.people_groups.rows_behind(key))
        if gone and graph.is_left_over(key):
            _end(desk, uow, graph, key, done)
    _catch_up(desk, uow, uow.keys.of_groups(), done)
    return done


def end_left_over(desk: Desk, uow: UnitOfWork, key_ids: frozenset[str]) -> Done:
    """Take in those of some keys that their group gives no more, or pass them on; within a larger step."""
    graph, done = uow.people_groups.graph(), Done()
    for key in uow.keys.of_groups() if key_ids else ():
        if key.id in key_ids and graph.is_left_over(key):
            _end(desk, uow, graph, key, done)
    return done


def follow(
    desk: Desk,
    uow: UnitOfWork,
    group_ids: Sequence[str],
    media: Media | None = None,
    *,
    only: frozenset[PersonId] | None = None,
    at: frozenset[LockId] | None = None,
    watch: Watch = unwatched,
) -> Done:
    """Let keys follow groups as they are now; ``only`` these people, ``at`` these locks."""
    graph, done = uow.people_groups.graph(), Done()
    for key in uow.keys.of_groups(group_ids):
        meant = (only is None or key.person_id in only) and (at is None or key.lock_id in at)
        if meant and graph.is_left_over(key):
            _end(desk, uow, graph, key, done)
    held, names = uow.keys.held(), uow.people.names()
    rights: list[Right] = []
    for group_id in group_ids:
        missing = graph.missing(group_id, held)
        wanted = [one for one in missing if (only is None or one[1] in only) and (at is None or one[0].lock_id in at)]
        rights += _in_order(names, wanted)
    known = media or {}
    give_each(desk, uow, rights, known, done, lambda right: _give(desk, uow, right, known, done), watch)
    return done


def _give(desk: Desk, uow: UnitOfWork, right: Right, media: Media, done: Done) -> bool:
    lock, person_id = right
    try:
        terms = group_terms.of(uow, lock, person_id)
        group_terms.check_stay(desk, uow, lock.lock_id, terms, person_id)
        given = giving.give(desk, uow, lock.lock_id, person_id, media=media, terms=terms)
    except UserError as refusal:
        done.refused.append(_refused(uow, lock.lock_id, person_id, refusal))
        return False
    if given:
        done.gave(lock.lock_id)
    return given


def _end(desk: Desk, uow: UnitOfWork, graph: Graph, key: Key, done: Done) -> None:
    """Take a key in, or pass it to another group of its holder that gives the same lock."""
    others = graph.giving(key.lock_id, key.person_id)
    try:
        if others and _passes(desk, uow, key, others[0], done):
            done.changed += 1
        else:
            done.taken.append(key_stories.take_in_one(desk, uow, KeyId(key.id)))
        done.locks[key.lock_id] = None
    except UserError as refusal:
        done.refused.append(_refused(uow, key.lock_id, key.person_id, refusal))


def _passes(desk: Desk, uow: UnitOfWork, key: Key, lock: GroupLock, done: Done) -> bool:
    """Pass a key to another group; one that may not be changed goes as it is, unless it opens for longer (R21)."""
    try:
        group_terms.let_open(desk, uow, key, group_terms.of(uow, lock, key.person_id))
    except UserError as refusal:
        if not group_terms.within_stay(uow, lock, key.person_id).covers(key):
            done.refused.append(_refused(uow, key.lock_id, key.person_id, refusal))
            return False
        group_terms.keep_for_now(uow, key, lock.group_id)
    return True


def _change_rules(desk: Desk, uow: UnitOfWork, order: GiveLocks, done: Done) -> None:
    """Let keys that the group gave before open as it says now, or as soon as their lock's level allows a change."""
    for key in uow.keys.of_groups([order.group_id]):
        if key.lock_id not in order.lock_ids:
            continue
        given = GroupLock(order.group_id, key.lock_id, order.schedule_id, order.valid_from, order.valid_until)
        if group_terms.within_stay(uow, given, key.person_id).same_rules(key):
            continue
        try:
            group_terms.let_open(desk, uow, key, group_terms.of(uow, given, key.person_id))
        except UserError as refusal:
            group_terms.keep_for_now(uow, key, order.group_id)
            done.refused.append(_refused(uow, key.lock_id, key.person_id, refusal))
        else:
            done.changed += 1
            done.locks[key.lock_id] = None


def _catch_up(desk: Desk, uow: UnitOfWork, keys: Iterable[Key], done: Done) -> None:
    """Let keys open as their groups say that kept other terms because a lock's level or its room stood in the way."""
    for key in keys:
        given = uow.people_groups.given(key.group_id, key.lock_id)
        if given is None or group_terms.within_stay(uow, given, key.person_id).same_rules(key):
            continue
        if not group_terms.is_kept_for_now(uow, key):
            continue
        try:
            group_terms.let_open(desk, uow, key, group_terms.of(uow, given, key.person_id))
        except UserError:
            continue
        done.changed += 1
        done.locks[key.lock_id] = None


def _refused(uow: UnitOfWork, lock_id: LockId, person_id: PersonId, refusal: UserError) -> GroupRefused:
    lock, person = uow.locks.get(lock_id), uow.people.get(person_id)
    names = lock.name if lock else "", person.name if person else ""
    return GroupRefused(lock_id, names[0], person_id, names[1], refusal.code, refusal.with_traceback(None))


def _in_order(names: Mapping[PersonId, str], missing: Iterable[Right]) -> list[Right]:
    """By lock and then by name: who comes first gets the last key in stock, and that is foreseeable."""
    return sorted(missing, key=lambda one: (one[0].lock_id, names.get(one[1], "").casefold(), one[1]))


def _group(graph: Graph, group_id: str) -> PeopleGroup:
    found = next((group for group in graph.groups if group.id == group_id), None)
    if found is None:
        raise PeopleGroupGone
    return found


async def _run(desk: Desk, work: Callable[[UnitOfWork], Done], rehearse: bool) -> GroupReport:
    """Do it, or do it and take all of it back to see what it would do."""
    if not rehearse:
        return (await desk.store(work)).report()
    told: list[GroupReport] = []

    def rehearsal(uow: UnitOfWork) -> None:
        told.append(work(uow).report())
        raise _TakenBack

    try:
        await desk.store(rehearsal)
    except _TakenBack:
        return told[0]
    raise AssertionError("a rehearsal always leaves by its exception")
