"""What others wrote to a lock, as rows for a person to judge."""

from __future__ import annotations

from collections.abc import Mapping

from flexeria_desktop.core.domain.keys import Key, Medium
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.merging import Decision, Merged
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.rows import ForeignRow, ForeignState
from flexeria_desktop.core.services.rule_texts import RuleNames, marks_of, rule_names
from flexeria_desktop.core.services.wanted import LIVE, wish_of
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


def held_list(uow: UnitOfWork, lock: Lock) -> LockList:
    """What the lock held when it was last heard: a reading newer than the receipt, else the receipt's list."""
    proof, reading = uow.lists.proof(lock.id), uow.lists.reading(lock.id)
    if reading is not None and (proof is None or reading.version >= proof.version):
        return reading.lock_list
    return proof.lock_list if proof is not None else LockList()


def held_version(uow: UnitOfWork, lock: Lock) -> int:
    """Version of ``held_list``, 0 before the first."""
    proof, reading = uow.lists.proof(lock.id), uow.lists.reading(lock.id)
    return max(proof.version if proof is not None else 0, reading.version if reading is not None else 0)


def foreign_rows(desk: Desk, uow: UnitOfWork, lock: Lock) -> list[tuple[ForeignRow, bytes]]:
    """Return the records of others with their refs; none when the level allows no writing at all."""
    proof = uow.lists.proof(lock.id)
    if proof is None:
        return []
    try:
        wish = wish_of(desk, uow, lock, proof.lock_list)
        return rows_of(uow, lock, wish.over(held_list(uow, lock)))
    except Refused:
        return []


def rows_of(uow: UnitOfWork, lock: Lock, merged: Merged) -> list[tuple[ForeignRow, bytes]]:
    """Return what a merge found of others: unknown, narrowed and removed records, by number."""
    decided = uow.lists.decisions(lock.id)
    media = {m.ref: (key, m) for key in uow.keys.for_lock(lock.id) if key.state in LIVE for m in key.media}
    found = [(entry, ForeignState.UNKNOWN) for entry in (*merged.kept, *merged.dropped)]
    found += [(held, ForeignState.CHANGED) for held, _wish in merged.stricter]
    found += [(entry, ForeignState.REMOVED) for entry in merged.removed]
    found += _put_back(merged, held_list(uow, lock), decided)
    names = rule_names(uow, lock.id)
    return [
        (_row(uow, entry, state, media.get(entry.ref), decided.get(entry.ref, Decision.OPEN), names), entry.ref)
        for entry, state in sorted(found, key=lambda pair: pair[0].number)
    ]


def _put_back(
    merged: Merged, held: LockList, decided: Mapping[bytes, Decision]
) -> list[tuple[ListCredential, ForeignState]]:
    """Records that a person wants back, which a merge no longer tells of: until it is done, that can be changed."""
    there = {entry.ref: entry for entry in held.credentials}
    found = []
    for wish in merged.target.credentials:
        if decided.get(wish.ref) is Decision.RESTORE:
            before = there.get(wish.ref)
            if before is None:
                found.append((wish, ForeignState.REMOVED))
            elif before != wish:
                found.append((before, ForeignState.CHANGED))
    return found


def _row(  # noqa: PLR0917 - each is one column of the row
    uow: UnitOfWork,
    entry: ListCredential,
    state: ForeignState,
    mine: tuple[Key, Medium] | None,
    decided: Decision,
    names: RuleNames,
) -> ForeignRow:
    person = uow.people.get(mine[0].person_id) if mine else None
    return ForeignRow(
        entry.number,
        entry.user,
        entry.kind,
        (entry.valid_from, entry.valid_until),
        entry.suspended,
        state,
        person=person.name if person else "",
        mask=mine[1].mask if mine else "",
        key_id=mine[0].id if mine else None,
        decision=decided.value,
        marks=marks_of(entry, names),
    )
