"""Taking a change of a key back: by the same rules and the same stock as the change itself (R14 to R22, R53)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.group_refusals import PeopleGroupGone
from flexeria_desktop.core.domain.ids import KeyId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.people_groups import GroupLock
from flexeria_desktop.core.domain.undo import Image
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services import lock_rules, undo_shared
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import ChangedSince, MediumMissing, MediumWasLost, PersonUnknown
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

SUCCEEDED = "key.succeeded"
"""Which key undo issued in place of one that had come back: older steps are about that one then."""
REISSUED = "key.reissued"
SUCCESSORS = """SELECT entity_id, json_extract(facts, '$.by') FROM audit WHERE entity = 'key' AND action = ?
    AND entity_id IN (SELECT value FROM json_each(?)) ORDER BY seq"""
LIVE = frozenset({KeyState.ISSUED.value, KeyState.SUSPENDED.value})
RULES = ("valid_from", "valid_until", "schedule_id", "office", "emergency")
BY_HAND = """SELECT 1 FROM audit WHERE entity = 'key' AND entity_id = ?
    AND action IN ('key.changed', 'key.rules_changed') LIMIT 1"""
"""Whether a person here ever changed how a key opens."""
RESTORED = frozenset({*RULES, "state", "withdrawn_at", "returned_at"})
"""Fields of a key that can be put back; a step that changed more is not undone by half."""


def revert(desk: Desk, uow: UnitOfWork, image: Image, passed: Image | None = None) -> bool:
    """Make a key open as before the step; every refusal comes before the first write.

    image: of the key, or of the group it came by; passed: the latter, where the step changed it. Returns whether the
    key opens less than before, because its group says so by now.
    """
    key = present(uow, [KeyId(image.id)]).get(KeyId(image.id))
    if key is None or key.share_id:
        raise ChangedSince
    if image.entity == "key_group":
        narrowed = _as_group_says(uow, key, image) if key.wanted else key
        # Of the key that is here now; one that came back keeps the group that it had then.
        undo_shared.revert(uow, replace(image, id=key.id))
        uow.keys.save(replace(narrowed, group_id=str((image.before or {}).get("group_id", ""))))
        return narrowed != key
    if image.before is None:
        if not key.wanted:
            raise ChangedSince
        key_stories.take_in_one(desk, uow, key.id)
        return False
    before, after = image.before, image.after or {}
    was, became = before.get("state", key.state.value), after.get("state", key.state.value)
    if was in LIVE and became not in LIVE:
        return _bring_back(desk, uow, key, was, before)
    if was not in LIVE and became in LIVE:
        if not key.wanted:
            raise ChangedSince
        key_stories.take_in_one(desk, uow, key.id)
        return False
    return _change_back(desk, uow, key, image, passed)


def _as_group_says(uow: UnitOfWork, key: Key, passed: Image) -> Key:
    """A key with what both it and the group that it goes back to allow; raises when that group does not give it.

    Another desk may have narrowed or deleted the group since. What a person set on the key by hand stands.
    """
    group_id = str((passed.before or {}).get("group_id", ""))
    return _within(uow, key, group_id) if group_id else key


def _within(uow: UnitOfWork, key: Key, group_id: str) -> Key:
    given = uow.people_groups.given(group_id, key.lock_id)
    if given is None or not uow.people_groups.gives(group_id, key.lock_id, key.person_id):
        raise ChangedSince if uow.people_groups.lives(group_id) else PeopleGroupGone
    person = uow.people.get(key.person_id)
    return narrowed(uow, key, given.until(person.until if person else None))


def narrowed(uow: UnitOfWork, key: Key, given: GroupLock) -> Key:
    """A key with what both it and its group allow its holder; raises ChangedSince when nothing is left."""
    if given.covers(key) or uow.connection.exec_driver_sql(BY_HAND, (key.id,)).scalar():
        return key
    if key.schedule_id is not None and given.schedule_id not in {None, key.schedule_id}:
        raise ChangedSince
    first = max((day for day in (key.valid_from, given.valid_from) if day is not None), default=None)
    last = min((day for day in (key.valid_until, given.valid_until) if day is not None), default=None)
    if first is not None and last is not None and last < first:
        raise ChangedSince
    return replace(key, valid_from=first, valid_until=last, schedule_id=key.schedule_id or given.schedule_id)


def present(uow: UnitOfWork, key_ids: Sequence[KeyId]) -> dict[KeyId, Key]:
    """Of each the key itself, or the one that undo issued in its place when it had come back."""
    found = uow.keys.those(key_ids)
    while back := [key.id for key in found.values() if key.state is KeyState.RETURNED]:
        asked = (SUCCEEDED, json.dumps(back))
        by = {KeyId(old): KeyId(new) for old, new in uow.connection.exec_driver_sql(SUCCESSORS, asked)}
        if not by:
            break
        after = uow.keys.those(by.values())
        newest = {one: after.get(by[key.id]) if key.id in by else key for one, key in found.items()}
        found = {one: key for one, key in newest.items() if key is not None}
    return found


def comes_back(image: Image) -> bool:
    """Whether a step took in the key that an image is of."""
    before, after = image.before or {}, image.after or {}
    return image.entity == "key" and before.get("state") in LIVE and after.get("state") not in {None, *LIVE}


def _bring_back(desk: Desk, uow: UnitOfWork, key: Key, state: str, before: Mapping[str, Any]) -> bool:
    """A key that the lock still holds is given back; one that came back is issued again from the stock."""
    if key.wanted:
        raise ChangedSince
    if uow.people.get(key.person_id) is None:
        raise PersonUnknown(name=key.person_id)
    _check_lost(uow, key)
    asked = with_rules(key, before)
    again = _within(uow, asked, key.group_id) if key.group_id else asked
    if key.state is KeyState.RETURNED:
        _issue_again(desk, uow, again, state)
        return again != asked
    _may_change(desk, uow, key)
    back = replace(key_rules.reissue(again), state=KeyState(state))
    lock_rules.bind(uow, must_have(uow, key.lock_id), back.schedule_id)
    uow.keys.save(back)
    uow.record(REISSUED, "key", key.id, key_stories.taken_in_facts(key))
    return again != asked


def _check_lost(uow: UnitOfWork, key: Key) -> None:
    """A medium that was reported lost is issued by hand or not at all."""
    query = "SELECT m.ref FROM loss_keys h JOIN media m ON m.key_id = h.key_id WHERE m.lock_id = ?"
    lost = set(uow.connection.exec_driver_sql(query, (key.lock_id,)).scalars())
    if any(medium.ref in lost for medium in key.media):
        raise MediumWasLost


def usable(key: Key) -> list[Medium]:
    """Media that a key comes back with: no code, for whoever typed it was told that it opens no more."""
    return [medium for medium in key.media if medium.kind is not MediumKind.CODE]


def issued_anew(key: Key, at: datetime, media: Sequence[Medium], numbers: Sequence[int]) -> Key:
    """A new key with the references of the one that came back; numbers in a lock are never used twice."""
    fresh = tuple(Medium(number, one.kind, one.ref, one.mask) for number, one in zip(numbers, media, strict=True))
    return replace(key, id=KeyId(new_uuid7()), issued_at=at, media=fresh, withdrawn_at=None, returned_at=None)


def _issue_again(desk: Desk, uow: UnitOfWork, key: Key, state: str) -> None:
    lock, media = must_have(uow, key.lock_id), usable(key)
    key_stories.check_may_issue(desk, uow, lock, key.person_id)
    if not media:
        raise MediumMissing
    holders = [uow.keys.ref_in_use(lock.id, medium.kind, medium.ref) for medium in media]
    if any(one is not None and one.person_id != key.person_id for one in holders):
        raise ChangedSince
    lock_rules.bind(uow, lock, key.schedule_id)
    numbers = [uow.locks.next_medium_number(lock.id) for _medium in media]
    again = issued_anew(replace(key, state=KeyState(state)), desk.clock.now(), media, numbers)
    uow.record(SUCCEEDED, "key", key.id, {"by": again.id}, send=False)
    key_stories.keep_issued(uow, again)


def _change_back(desk: Desk, uow: UnitOfWork, key: Key, image: Image, passed: Image | None) -> bool:
    """Days, schedule, permissions and suspension, each only if it is still what the step made it."""
    before, after = image.before or {}, image.after or {}
    if "media" in before or "media" in after:
        raise MediumMissing
    if not {*before, *after} <= RESTORED:
        raise ChangedSince
    if key.state.value not in LIVE or ("state" in after and key.state.value != after["state"]):
        raise ChangedSince
    names = [name for name in RULES if name in before or name in after]
    made = with_rules(key, {name: after.get(name) for name in names})
    if made != key:
        raise ChangedSince
    _may_change(desk, uow, key)
    asked = with_rules(key, {name: before.get(name) for name in names})
    asked = replace(asked, state=KeyState(before.get("state", key.state.value)))
    back = _as_group_says(uow, asked, passed) if passed is not None else asked
    lock_rules.bind(uow, must_have(uow, key.lock_id), back.schedule_id)
    uow.keys.save(back)
    facts = {"lock": key.lock_id, "state": back.state.value}
    uow.record("key.restored", "key", key.id, facts)
    return back != asked


def _may_change(desk: Desk, uow: UnitOfWork, key: Key) -> None:
    lock = must_have(uow, key.lock_id)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.CHANGE_KEY, lock.periods, day, registered=is_managed(lock))


def with_rules(key: Key, values: Mapping[str, Any]) -> Key:
    """Return the key with those of the given fields that say how it opens."""
    given: dict[str, Any] = {}
    for name in RULES:
        if name in values:
            value = values[name]
            if name in {"valid_from", "valid_until"}:
                value = date.fromisoformat(value) if value else None
            given[name] = bool(value) if name in {"office", "emergency"} else value
    return replace(key, **given)
