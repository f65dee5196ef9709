"""Taking a change of a key back: by the same rules and the same stock as the change itself (R14 to R22, R53)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.group_refusals import PeopleGroupGone
from flexeria_desktop.core.domain.ids import KeyId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.undo import Image
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services import lock_rules
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import ChangedSince, MediumMissing, MediumWasLost, PersonUnknown
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

SUCCEEDED = "key.succeeded"
"""Which key undo issued in place of one that had come back: older steps are about that one then."""
LIVE = frozenset({KeyState.ISSUED.value, KeyState.SUSPENDED.value})
RULES = ("valid_from", "valid_until", "schedule_id", "office", "emergency")
RESTORED = frozenset({*RULES, "state", "withdrawn_at", "returned_at"})
"""Fields of a key that can be put back; a step that changed more is not undone by half."""


def revert(desk: Desk, uow: UnitOfWork, image: Image) -> None:
    """Make a key open as before the step; every refusal comes before the first write."""
    key = _present(uow, KeyId(image.id))
    if key is None or key.share_id:
        raise ChangedSince
    if image.before is None:
        if not key.wanted:
            raise ChangedSince
        key_stories.take_in_one(desk, uow, key.id)
        return
    before, after = image.before, image.after or {}
    was, became = before.get("state", key.state.value), after.get("state", key.state.value)
    if was in LIVE and became not in LIVE:
        _bring_back(desk, uow, key, was, before)
    elif was not in LIVE and became in LIVE:
        if not key.wanted:
            raise ChangedSince
        key_stories.take_in_one(desk, uow, key.id)
    else:
        _change_back(desk, uow, key, before, after)


def _present(uow: UnitOfWork, key_id: KeyId) -> Key | None:
    """The key itself, or the one that undo issued in its place when it had come back."""
    key = uow.keys.get(key_id)
    while key is not None and key.state is KeyState.RETURNED:
        query = """SELECT json_extract(facts, '$.by') FROM audit WHERE entity = 'key' AND entity_id = ? AND action = ?
            ORDER BY seq DESC LIMIT 1"""
        by = uow.connection.exec_driver_sql(query, (key.id, SUCCEEDED)).scalar()
        if by is None:
            break
        key = uow.keys.get(KeyId(by))
    return key


def _bring_back(desk: Desk, uow: UnitOfWork, key: Key, state: str, before: Mapping[str, Any]) -> None:
    """A key that the lock still holds is given back; one that came back is issued again from the stock."""
    if key.wanted:
        raise ChangedSince
    if uow.people.get(key.person_id) is None:
        raise PersonUnknown(name=key.person_id)
    _check_lost(uow, key)
    if key.group_id and not uow.people_groups.gives(key.group_id, key.lock_id, key.person_id):
        raise ChangedSince if uow.people_groups.lives(key.group_id) else PeopleGroupGone
    if key.state is KeyState.RETURNED:
        _issue_again(desk, uow, _with_rules(key, before), state)
        return
    _may_change(desk, uow, key)
    back = replace(_with_rules(key_rules.reissue(key), before), state=KeyState(state))
    lock_rules.bind(uow, must_have(uow, key.lock_id), back.schedule_id)
    uow.keys.save(back)
    uow.record("key.reissued", "key", key.id, {"lock": key.lock_id, "person": key.person_id})


def _check_lost(uow: UnitOfWork, key: Key) -> None:
    """A medium that was reported lost is issued by hand or not at all."""
    query = "SELECT m.ref FROM loss_keys h JOIN media m ON m.key_id = h.key_id WHERE m.lock_id = ?"
    lost = set(uow.connection.exec_driver_sql(query, (key.lock_id,)).scalars())
    if any(medium.ref in lost for medium in key.media):
        raise MediumWasLost


def _issue_again(desk: Desk, uow: UnitOfWork, key: Key, state: str) -> None:
    """A new key with the references of the one that came back; numbers in a lock are never used twice.

    A code is not among them: whoever typed it was told that it opens no more.
    """
    lock = must_have(uow, key.lock_id)
    key_stories.check_may_issue(desk, uow, lock, key.person_id)
    usable = [medium for medium in key.media if medium.kind is not MediumKind.CODE]
    if not usable:
        raise MediumMissing
    if any(uow.keys.ref_in_use(lock.id, medium.kind, medium.ref) for medium in usable):
        raise ChangedSince
    lock_rules.bind(uow, lock, key.schedule_id)
    media = tuple(Medium(uow.locks.next_medium_number(lock.id), one.kind, one.ref, one.mask) for one in usable)
    again = replace(
        key,
        id=KeyId(new_uuid7()),
        state=KeyState(state),
        issued_at=desk.clock.now(),
        media=media,
        withdrawn_at=None,
        returned_at=None,
    )
    uow.record(SUCCEEDED, "key", key.id, {"by": again.id}, send=False)
    key_stories.keep_issued(uow, again)


def _change_back(desk: Desk, uow: UnitOfWork, key: Key, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Days, schedule, permissions and suspension, each only if it is still what the step made it."""
    if "media" in before or "media" in after:
        raise MediumMissing
    if not {*before, *after} <= RESTORED:
        raise ChangedSince
    if key.state.value not in LIVE or ("state" in after and key.state.value != after["state"]):
        raise ChangedSince
    names = [name for name in RULES if name in before or name in after]
    made = _with_rules(key, {name: after.get(name) for name in names})
    if made != key:
        raise ChangedSince
    _may_change(desk, uow, key)
    back = _with_rules(key, {name: before.get(name) for name in names})
    back = replace(back, state=KeyState(before.get("state", key.state.value)))
    lock_rules.bind(uow, must_have(uow, key.lock_id), back.schedule_id)
    uow.keys.save(back)
    facts = {"lock": key.lock_id, "state": back.state.value}
    uow.record("key.restored", "key", key.id, facts)


def _may_change(desk: Desk, uow: UnitOfWork, key: Key) -> None:
    lock = must_have(uow, key.lock_id)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.CHANGE_KEY, lock.periods, day, registered=is_managed(lock))


def _with_rules(key: Key, values: Mapping[str, Any]) -> Key:
    """Return the key with those of the given fields that say how it opens."""
    given: dict[str, Any] = {}
    for name in RULES:
        if name in values:
            value = values[name]
            if name in {"valid_from", "valid_until"}:
                value = date.fromisoformat(value) if value else None
            given[name] = bool(value) if name in {"office", "emergency"} else value
    return replace(key, **given)
