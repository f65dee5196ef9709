"""What a person decides about records that others wrote to a lock, changed there or took off it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.key_rules import check_media_limit
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium
from flexeria_desktop.core.domain.lock_list import ListCredential
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.merging import Decision
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import DecisionUnfit, MediumInUse, PersonUnknown, RecordGone
from flexeria_desktop.core.services.foreign import foreign_rows, held_list
from flexeria_desktop.core.services.keys import check_may_issue
from flexeria_desktop.core.services.rows import ForeignState
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

FIT = {
    ForeignState.UNKNOWN: (Decision.KEEP, Decision.REMOVE),
    ForeignState.CHANGED: (Decision.KEEP, Decision.RESTORE),
    ForeignState.REMOVED: (Decision.KEEP, Decision.RESTORE),
}
"""A record of ours is never removed by decision: it is taken in."""

HIDDEN_MASK = "•• ?"
"""Nobody here ever saw the number of a medium that others entered."""


async def decide(desk: Desk, lock_id: LockId, number: int, decision: str, state: str = "") -> None:
    """Keep or remove an unknown record, or restore what others took off or narrowed; carried out by programming.

    decision: keep, remove or restore; state: a ForeignState value, where a record of theirs and one of ours have
    the same number. Raises RecordGone when nothing under this number is open to decide, DecisionUnfit for one
    that makes no sense for it.
    """
    made = Decision(decision)

    def work(uow: UnitOfWork) -> None:
        lock = must_have(uow, lock_id)
        rows = foreign_rows(desk, uow, lock)
        here = [(row, ref) for row, ref in rows if row.number == number and state in {"", row.state}]
        if not here:
            raise RecordGone(lock=lock.name, number=number)
        found = next((ref for row, ref in here if made in FIT[row.state]), None)
        if found is None:
            raise DecisionUnfit(lock=lock.name, number=number)
        uow.lists.save_decisions(lock_id, {found: made}, desk.clock.now())
        uow.record("lock.decided", "lock", lock_id, {"number": number, "decision": made.value})

    await desk.store(work)


async def adopt(desk: Desk, lock_id: LockId, number: int, person_id: PersonId) -> KeyId:
    """Make an unknown record a key of a person, from the stock; the lock goes on opening for it as it does.

    Raises RecordGone, PersonUnknown, MediumInUse and what issuing raises.
    """
    return await desk.store(lambda uow: _adopt(desk, uow, lock_id, number, person_id))


def _adopt(desk: Desk, uow: UnitOfWork, lock_id: LockId, number: int, person_id: PersonId) -> KeyId:
    lock = must_have(uow, lock_id)
    entry = next((entry for entry in held_list(uow, lock).credentials if entry.number == number), None)
    open_refs = {ref for row, ref in foreign_rows(desk, uow, lock) if row.key_id is None}
    if entry is None or entry.ref not in open_refs:
        raise RecordGone(lock=lock.name, number=number)
    if uow.people.get(person_id) is None:
        raise PersonUnknown(name=person_id)
    if uow.keys.ref_in_use(lock_id, entry.kind, entry.ref) is not None:
        raise MediumInUse(lock=lock.name, person="")
    check_may_issue(desk, uow, lock, person_id)
    keys = uow.keys.for_lock(lock_id)
    theirs = [m.kind for key in keys if key.person_id == person_id and key.counts_as_issued for m in key.media]
    check_media_limit([*theirs, entry.kind])
    key = _key(desk, uow, lock, entry, person_id)
    if number in {medium.number for old in keys for medium in old.media}:
        # The number stays with the key that had it; the merge moves the medium to its own.
        medium = replace(key.media[0], number=uow.locks.next_medium_number(lock_id))
        key = replace(key, media=(medium,))
    uow.locks.user_number(lock_id, person_id)
    uow.keys.save(key)
    # Its bounds need not be whole days: what the lock allows stands until somebody decides otherwise.
    uow.lists.save_decisions(lock_id, {entry.ref: Decision.KEEP}, desk.clock.now())
    uow.record("key.adopted", "key", key.id, {"lock": lock_id, "person": person_id, "number": number})
    return key.id


def _key(desk: Desk, uow: UnitOfWork, lock: Lock, entry: ListCredential, person_id: PersonId) -> Key:
    schedules = {number: schedule_id for schedule_id, number in uow.rules.numbers(lock.id).items()}
    return Key(
        id=KeyId(new_uuid7()),
        lock_id=lock.id,
        person_id=person_id,
        state=KeyState.SUSPENDED if entry.suspended else KeyState.ISSUED,
        issued_at=desk.clock.now(),
        media=(Medium(entry.number, entry.kind, entry.ref, HIDDEN_MASK),),
        valid_from=_day(entry.valid_from, lock.zone),
        valid_until=_day(entry.valid_until, lock.zone),
        schedule_id=schedules.get(entry.schedule),
        office=entry.office,
        emergency=entry.emergency,
    )


def _day(bound: int | None, zone: str) -> date | None:
    return None if bound is None else datetime.fromtimestamp(bound, UTC).astimezone(ZoneInfo(zone)).date()
