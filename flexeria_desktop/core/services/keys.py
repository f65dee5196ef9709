"""Keys: issue, take in, suspend, give back in force."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from flexeria_desktop.core.domain import entitlements, key_rules, pins, stock
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.refusals import KeyNotIssued, ValidityReversed
from flexeria_desktop.core.services import lock_rules
from flexeria_desktop.core.services.desk import Desk, is_managed, level_of, must_have, today
from flexeria_desktop.core.services.errors import (
    KeyOfOrganisation,
    KeyUnknown,
    LockNotClaimed,
    MediumInUse,
    MediumMissing,
    PersonUnknown,
)
from flexeria_desktop.core.services.media import MediumEntry, mask, new_pin, raw_value
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

ISSUED, TAKEN_IN = "key.issued", "key.taken_in"


@dataclass(frozen=True, slots=True)
class IssueKeys:
    """One key per lock for one person, all with the same media; days are in the lock's zone, both inclusive.

    group_id: the group of people that they come by, "" = given by hand.
    """

    person_id: PersonId
    lock_ids: tuple[LockId, ...]
    media: tuple[MediumEntry, ...]
    valid_from: date | None = None
    valid_until: date | None = None
    schedule_id: str | None = None
    office: bool = False
    emergency: bool = False
    group_id: str = ""


@dataclass(frozen=True, slots=True)
class ChangeKey:
    """How a key shall open from now on; days as in IssueKeys, schedule None = at any hour (R21, R50, R51)."""

    key_id: KeyId
    valid_from: date | None
    valid_until: date | None
    schedule_id: str | None
    office: bool
    emergency: bool


async def issue(desk: Desk, order: IssueKeys) -> tuple[KeyId, ...]:
    """Issue keys from each lock's stock, all or none; the locks still have to be programmed."""
    if not order.media:
        raise MediumMissing
    if order.valid_from and order.valid_until and order.valid_until < order.valid_from:
        raise ValidityReversed(valid_from=order.valid_from, valid_until=order.valid_until)
    for entry in order.media:
        raw_value(entry)
    issued = await desk.store(lambda uow: tuple(issue_one(desk, uow, order, lock_id) for lock_id in order.lock_ids))
    desk.plan.remember(order.person_id, order.media, desk.clock.now())
    return issued


def issue_one(desk: Desk, uow: UnitOfWork, order: IssueKeys, lock_id: LockId) -> KeyId:
    """Issue the key of one lock of an order; every refusal comes before the first write of the key."""
    raws = tuple((entry.kind, raw_value(entry)) for entry in order.media)
    lock = must_have(uow, lock_id)
    if uow.people.get(order.person_id) is None:
        raise PersonUnknown(name=order.person_id)
    check_may_issue(desk, uow, lock, order.person_id)
    key = Key(
        id=KeyId(new_uuid7()),
        lock_id=lock_id,
        person_id=order.person_id,
        state=KeyState.ISSUED,
        issued_at=desk.clock.now(),
        media=seal(desk, uow, lock, order.person_id, raws),
        valid_from=order.valid_from,
        valid_until=order.valid_until,
        schedule_id=order.schedule_id,
        office=order.office,
        emergency=order.emergency,
        group_id=order.group_id,
    )
    lock_rules.bind(uow, lock, order.schedule_id)
    keep_issued(uow, key)
    return key.id


def keep_issued(uow: UnitOfWork, key: Key) -> None:
    """Keep a key that was judged, and tell of it."""
    uow.locks.user_number(key.lock_id, key.person_id)
    uow.keys.save(key)
    uow.record(ISSUED, "key", key.id, issued_facts(key))


def keep_many_issued(uow: UnitOfWork, issued: Sequence[Key]) -> None:
    """``keep_issued`` of many."""
    holders: dict[LockId, list[PersonId]] = {}
    for key in issued:
        holders.setdefault(key.lock_id, []).append(key.person_id)
    for lock_id, person_ids in holders.items():
        uow.locks.number_users(lock_id, person_ids)
    uow.keys.save_many(issued)
    uow.record_many(ISSUED, "key", [(key.id, issued_facts(key)) for key in issued])


def issued_facts(key: Key) -> dict[str, JSON]:
    """What is told of a key that was issued."""
    media: list[JSON] = [medium.kind.name.lower() for medium in key.media]
    return {"lock": key.lock_id, "person": key.person_id, "media": media, **_rules(key)}


def _rules(key: Key) -> dict[str, JSON]:
    given = {"schedule": key.schedule_id, "office": key.office, "emergency": key.emergency}
    return {name: value for name, value in given.items() if value}


def check_may_issue(desk: Desk, uow: UnitOfWork, lock: Lock, person_id: PersonId) -> None:
    """Raise unless a person may get one more key of the lock (R16 to R20)."""
    is_new = not any(key.counts_as_issued for key in uow.keys.of(lock.id, person_id))
    day, issued = today(desk.clock, uow, lock.zone), uow.keys.open_count(lock.id)
    check_one_more(lock, day, issued, uow.keys.count_users(lock.id), is_new=is_new)


def check_one_more(lock: Lock, day: date, issued: int, users: int, *, is_new: bool) -> None:
    """``check_may_issue`` by what a lock has issued and how many have its keys; is_new: to one who has none."""
    if lock.claimed_on is None:
        raise LockNotClaimed(name=lock.name)
    entitlements.check(Action.ISSUE_TO_PERSON, lock.periods, day, registered=is_managed(lock))
    stock.check_issue(stock.Stock.of_lock(lock.purchased, issued), level_of(lock, day), users, is_new)


def seal(
    desk: Desk,
    uow: UnitOfWork,
    lock: Lock,
    person_id: PersonId,
    raws: Sequence[tuple[MediumKind, bytes]],
    *,
    instead_of: Sequence[Medium] = (),
    beside: Collection[KeyId] = (),
) -> tuple[Medium, ...]:
    """Return media for one lock under numbers of their own; instead_of: what the person has to give up for them.

    beside: keys of the person that may have the same media.

    Raises LockNotClaimed, MediaLimit, MediumInUse or what a code is refused for.
    """
    secret = uow.locks.secrets(lock.id)
    if secret is None:
        raise LockNotClaimed(name=lock.name)
    theirs = {
        (medium.kind, medium.ref)
        for key in uow.keys.of(lock.id, person_id)
        if key.counts_as_issued
        for medium in key.media
        if medium not in instead_of
    }
    key_rules.check_media_limit([kind for kind, _ref in theirs] + [kind for kind, _raw in raws])
    media: list[Medium] = []
    for kind, raw in raws:
        if kind is MediumKind.CODE:
            pins.check_pin(raw.decode(), count_codes(uow, lock.id) + 1)
        ref = desk.scheme.seal(secret.credential_key, kind, raw)
        taken = uow.keys.ref_in_use(lock.id, kind, ref)
        if (taken is not None and taken.id not in beside) or any(medium.ref == ref for medium in media):
            raise MediumInUse(lock=lock.name, person=_holder(uow, taken))
        media.append(Medium(uow.locks.next_medium_number(lock.id), kind, ref, mask(kind, raw)))
    return tuple(media)


def _holder(uow: UnitOfWork, key: Key | None) -> str:
    person = uow.people.get(key.person_id) if key else None
    return person.name if person else ""


def count_codes(uow: UnitOfWork, lock_id: LockId) -> int:
    """Count the codes that open a lock; their number decides how long a code must be."""
    keys = uow.keys.for_lock(lock_id)
    return sum(medium.kind is MediumKind.CODE for key in keys if key.counts_as_issued for medium in key.media)


async def suggest_pin(desk: Desk, lock_ids: Sequence[LockId]) -> str:
    """Return a random code long enough for every one of the locks."""
    most = await desk.store(lambda uow: max((count_codes(uow, lock_id) for lock_id in lock_ids), default=0))
    return new_pin(most)


async def take_in(desk: Desk, key_ids: Sequence[KeyId]) -> tuple[Key, ...]:
    """Take keys in; one that a lock may know stays "still opens" until that lock confirmed (R22, R53)."""

    def work(uow: UnitOfWork) -> tuple[Key, ...]:
        taken = tuple(take_in_one(desk, uow, key_id) for key_id in key_ids)
        except_from_groups(uow, taken)
        return taken

    return await desk.store(work)


def except_from_groups(uow: UnitOfWork, taken: Sequence[Key]) -> None:
    """Say of keys that were taken in by hand that no group of their holders gives them again."""
    graph = uow.people_groups.graph() if taken else None
    if graph is None or not graph.groups:
        return
    for key in taken:
        for given in graph.giving(key.lock_id, key.person_id):
            uow.people_groups.add_exception(given.group_id, key.lock_id, key.person_id)


def take_in_one(desk: Desk, uow: UnitOfWork, key_id: KeyId) -> Key:
    """Take one key in and return it as it is then; raises before anything is written."""
    key = _own_key(uow, key_id)
    lock = must_have(uow, key.lock_id)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.TAKE_IN, lock.periods, day, registered=is_managed(lock))
    on_lock = uow.lists.may_hold(key, [medium.number for medium in uow.keys.twins(key)])
    changed = key_rules.withdraw(key, desk.clock.now(), on_lock=on_lock)
    uow.keys.save(changed)
    uow.record(TAKEN_IN, "key", key.id, taken_in_facts(key))
    return changed


def taken_in_facts(key: Key) -> dict[str, JSON]:
    """What is told of a key that was taken in."""
    return {"lock": key.lock_id, "person": key.person_id}


async def suspend(desk: Desk, key_ids: Sequence[KeyId]) -> None:
    """Stop keys from opening without taking them in; a change, so full management is needed (R21)."""
    await _change(desk, key_ids, "key.suspended", key_rules.suspend)


async def resume(desk: Desk, key_ids: Sequence[KeyId]) -> None:
    """Let suspended keys open again."""
    await _change(desk, key_ids, "key.resumed", key_rules.resume)


def suspend_one(desk: Desk, uow: UnitOfWork, key_id: KeyId) -> None:
    """Stop one key within a larger step; raises before anything is written."""
    _apply(desk, uow, key_id, "key.suspended", key_rules.suspend)


def resume_one(desk: Desk, uow: UnitOfWork, key_id: KeyId) -> None:
    """Let one suspended key open again within a larger step; raises before anything is written."""
    _apply(desk, uow, key_id, "key.resumed", key_rules.resume)


async def change(desk: Desk, orders: Sequence[ChangeKey]) -> tuple[LockId, ...]:
    """Change days, schedule and permissions of keys, all or none; returns the locks where anything differs now."""

    def work(uow: UnitOfWork) -> tuple[LockId, ...]:
        found = [_change_to(desk, uow, order) for order in orders]
        return tuple(dict.fromkeys(lock_id for lock_id in found if lock_id is not None))

    return await desk.store(work)


def _change_to(desk: Desk, uow: UnitOfWork, order: ChangeKey) -> LockId | None:
    key = _own_key(uow, order.key_id)
    rules = (order.schedule_id, order.office, order.emergency)
    days = (order.valid_from, order.valid_until)
    if rules != (key.schedule_id, key.office, key.emergency):
        lock_rules.bind(uow, must_have(uow, key.lock_id), order.schedule_id)
        given = {"office": order.office, "emergency": order.emergency}
        _apply(desk, uow, key.id, "key.rules_changed", lambda old: key_rules.change_rules(old, rules[0], **given))
    elif days == (key.valid_from, key.valid_until):
        return None
    if days != (key.valid_from, key.valid_until):
        _apply(desk, uow, key.id, "key.changed", lambda old: key_rules.change_validity(old, *days))
    return key.lock_id


async def _change(desk: Desk, key_ids: Sequence[KeyId], action: str, rule: key_rules.Transition) -> None:
    def work(uow: UnitOfWork) -> None:
        for key_id in key_ids:
            _apply(desk, uow, key_id, action, rule)

    await desk.store(work)


def _apply(desk: Desk, uow: UnitOfWork, key_id: KeyId, action: str, rule: key_rules.Transition) -> None:
    key = _own_key(uow, key_id)
    lock = must_have(uow, key.lock_id)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.CHANGE_KEY, lock.periods, day, registered=is_managed(lock))
    changed = rule(key)
    if changed.state is not key.state:
        # Days on which it rested are over: they must not end what is said of it now.
        uow.handover.end_suspension(key.id)
    uow.keys.save(changed)
    facts = {"lock": key.lock_id, "state": changed.state.value, **_rules(changed)}
    uow.record(action, "key", key.id, facts)


def _own_key(uow: UnitOfWork, key_id: KeyId) -> Key:
    """A key that is managed here; one employee's part of an organisation's key is not (R38, R40)."""
    key = _must_have_key(uow, key_id)
    if key.share_id and uow.keys.get(KeyId(key.share_id)) is not None:
        raise KeyNotIssued(state=key.state.value)
    if key.share_id:
        raise KeyOfOrganisation(name=_holder(uow, key))
    return key


def _must_have_key(uow: UnitOfWork, key_id: KeyId) -> Key:
    key = uow.keys.get(key_id)
    if key is None:
        raise KeyUnknown(name=key_id)
    return key
