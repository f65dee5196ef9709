"""How keys of groups of people open, and what becomes of one that may not be changed now (R21).

A lock at the reduced level takes no change, and a lock may have no room for one more schedule. A key keeps its terms
then, which this desk's record says, and gets those of its group as soon as it can.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.group_refusals import StayEnded
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key
from flexeria_desktop.core.domain.people_groups import GroupLock
from flexeria_desktop.core.services import giving, lock_rules
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.giving import Terms
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

REGROUPED = "key.regrouped"
LAST_SAID = """SELECT action, facts FROM audit WHERE entity = 'key' AND entity_id = ? AND action IN
    ('key.regrouped', 'key.changed', 'key.rules_changed', 'key.restored', 'key.reissued') ORDER BY seq DESC LIMIT 1"""


def of(uow: UnitOfWork, lock: GroupLock, person_id: PersonId) -> Terms:
    """How the group's key of somebody opens: no longer than their stay."""
    ends = within_stay(uow, lock, person_id)
    return Terms(lock.group_id, ends.schedule_id, ends.valid_from, ends.valid_until)


def within_stay(uow: UnitOfWork, lock: GroupLock, person_id: PersonId) -> GroupLock:
    """What a group says of a lock, for one of its members."""
    person = uow.people.get(person_id)
    return lock.until(person.until if person else None)


def check_stay(desk: Desk, uow: UnitOfWork, lock_id: LockId, terms: Terms, person_id: PersonId) -> None:
    """Raise StayEnded for a key that could never open; by hand that is anybody's own business."""
    person, day = uow.people.get(person_id), today(desk.clock, uow, must_have(uow, lock_id).zone)
    until = person.until if person else None
    if terms.group_id and person and until is not None and is_over(until, day, terms.valid_from):
        raise StayEnded(name=person.name, until=until)


def is_over(until: date, day: date, valid_from: date | None) -> bool:
    """Whether somebody whose stay ends on a day has left, or will have before a key begins to open."""
    return until < day or until < (valid_from or day)


def let_open(desk: Desk, uow: UnitOfWork, key: Key, terms: Terms) -> None:
    """Let a key open by these terms; raises what a change is refused for, before it writes."""
    lock = must_have(uow, key.lock_id)
    changed = giving.with_terms(key, terms)
    same_rules = replace(changed, group_id=key.group_id) == key
    if not same_rules:
        day = today(desk.clock, uow, lock.zone)
        entitlements.check(Action.CHANGE_KEY, lock.periods, day, registered=is_managed(lock))
        lock_rules.bind(uow, lock, changed.schedule_id)
    uow.keys.save(changed)
    uow.record(REGROUPED, "key", key.id, {"lock": key.lock_id, "group": changed.group_id})


def keep_for_now(uow: UnitOfWork, key: Key, group_id: str) -> None:
    """Let a group have a key that opens as it did: its terms cannot be changed now."""
    uow.keys.save(replace(key, group_id=group_id))
    uow.record(REGROUPED, "key", key.id, {"lock": key.lock_id, "group": group_id, "kept": True})


def is_kept_for_now(uow: UnitOfWork, key: Key) -> bool:
    """Whether ``keep_for_now`` is what was said last of a key's terms here."""
    said = uow.connection.exec_driver_sql(LAST_SAID, (key.id,)).first()
    return said is not None and said[0] == REGROUPED and bool(json.loads(said[1]).get("kept"))
