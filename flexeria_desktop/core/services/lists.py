"""Whole lists of locks: what one holds once it is programmed, and the receipt of what it holds now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, Medium
from flexeria_desktop.core.domain.lock_list import Holiday, ListCredential, LockConfig, LockList, WeekSchedule
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import LockNotClaimed
from flexeria_desktop.core.services.foreign import held_list, held_version
from flexeria_desktop.core.services.list_rows import ListAfter, ListEntry, ReceiptRow
from flexeria_desktop.core.services.plan_rows import OtherChange, Sign
from flexeria_desktop.core.services.rule_texts import RuleNames, marks_of, record_text, rule_names, value_text
from flexeria_desktop.core.services.wanted import LIVE, NOTHING_PROVEN, wish_of
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

FINGERPRINT_BYTES = 16
"""Nobody makes a second key with the same 128 bits, and a person can still compare them by eye."""

Owned = Mapping[bytes, tuple[Key, Medium]]


async def list_after(desk: Desk, lock_id: LockId) -> ListAfter:
    """Every record of a lock's list once it is programmed; raises LockUnknown or LockNotClaimed."""
    return await desk.store(lambda uow: _after(desk, uow, must_have(uow, lock_id)))


async def receipt_of(desk: Desk, lock_id: LockId) -> ReceiptRow | None:
    """The receipt that proves what a lock holds, None before the first; raises LockUnknown."""
    return await desk.store(lambda uow: _receipt(uow, must_have(uow, lock_id)))


def _after(desk: Desk, uow: UnitOfWork, lock: Lock) -> ListAfter:
    proof, secret = uow.lists.proof(lock.id) or NOTHING_PROVEN, uow.locks.secrets(lock.id)
    if secret is None or not secret.lock_key:
        raise LockNotClaimed(name=lock.name)
    held = held_list(uow, lock)
    target, allowed = held, True
    try:
        target = wish_of(desk, uow, lock, proof.lock_list).over(held).target
    except Refused:
        allowed = False
    version = held_version(uow, lock)
    names = rule_names(uow, lock.id)
    entries = tuple(_entries(uow, lock.id, target, held, names))
    return ListAfter(
        lock.id, lock.name, version + (target != held), entries, tuple(_rest(target, held, names)), allowed
    )


def _entries(
    uow: UnitOfWork, lock_id: LockId, target: LockList, held: LockList, names: RuleNames
) -> Iterator[ListEntry]:
    owned: Owned = {m.ref: (key, m) for key in uow.keys.for_lock(lock_id) if key.state in LIVE for m in key.media}
    people = uow.people.names()
    before = {entry.number: entry for entry in held.credentials}
    for entry in sorted(target.credentials, key=lambda one: one.number):
        yield _entry(entry, before.get(entry.number), owned, people, names)


def _entry(
    entry: ListCredential,
    before: ListCredential | None,
    owned: Owned,
    people: Mapping[PersonId, str],
    names: RuleNames,
) -> ListEntry:
    key, medium = owned.get(entry.ref, (None, None))
    return ListEntry(
        number=entry.number,
        user=entry.user,
        kind=entry.kind,
        bounds=(entry.valid_from, entry.valid_until),
        marks=marks_of(entry, names),
        sign=Sign.ADD if before is None else None if before == entry else Sign.CHANGE,
        person=people.get(key.person_id, "") if key else "",
        mask=medium.mask if medium else "",
        key_id=key.id if key else None,
    )


def _rest(target: LockList, held: LockList, names: RuleNames) -> Iterator[OtherChange]:
    """Schedules and holidays by number, then every setting."""
    yield from _records("schedule", target.schedules, held.schedules, names)
    yield from _records("holiday", target.holidays, held.holidays, names)
    for part in fields(LockConfig):
        old, new = getattr(held.config, part.name), getattr(target.config, part.name)
        yield OtherChange(part.name, "", value_text(old), value_text(new))


def _records(
    what: str, after: Sequence[WeekSchedule | Holiday], before: Sequence[WeekSchedule | Holiday], names: RuleNames
) -> Iterator[OtherChange]:
    known = {entry.number: entry for entry in before}
    for entry in sorted(after, key=lambda one: one.number):
        name = names.get((what, entry.number), str(entry.number))
        yield OtherChange(what, name, record_text(known.get(entry.number)), record_text(entry))


def _receipt(uow: UnitOfWork, lock: Lock) -> ReceiptRow | None:
    proof, secrets = uow.lists.proof(lock.id), uow.locks.secrets(lock.id)
    if proof is None or secrets is None:
        return None
    fingerprint = hashlib.sha256(secrets.lock_key).digest()[:FINGERPRINT_BYTES] if secrets.lock_key else b""
    return ReceiptRow(
        lock_id=lock.id,
        lock=lock.name,
        building=lock.building,
        serial=lock.serial,
        version=proof.version,
        digest=proof.digest.hex(),
        received_at=proof.received_at,
        lock_time=proof.lock_time,
        receipt=proof.encoded.hex(),
        records=len(proof.lock_list.credentials),
        key=fingerprint.hex(),
    )
