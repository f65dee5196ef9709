"""What programming would do, line by line, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from flexeria_desktop.core.domain import key_rules
from flexeria_desktop.core.domain.expected_time import seconds_for
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import Medium
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.merging import Merged
from flexeria_desktop.core.domain.records import ListProof
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.foreign import held_list, held_version, rows_of
from flexeria_desktop.core.services.rows import ChangeRow, LockPlan, Sign
from flexeria_desktop.core.services.rule_texts import RuleNames, marks_of, other_changes, rule_names
from flexeria_desktop.core.services.runs import measured_pace
from flexeria_desktop.core.services.wanted import NOTHING_PROVEN, wish_of
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

REVOCATION_BYTES = 38
"""One REVOKE_NOW on the wire, encrypted."""


async def plan(desk: Desk, lock_ids: Sequence[LockId] = ()) -> tuple[LockPlan, ...]:
    """Plan the given locks, or every lock with something to send; locks that hold what is wanted are left out."""

    def work(uow: UnitOfWork) -> tuple[LockPlan, ...]:
        chosen = [lock for lock in uow.locks.all() if not lock_ids or lock.id in lock_ids]
        plans = (_plan_lock(desk, uow, lock) for lock in chosen if lock.claimed_on is not None)
        return tuple(
            entry
            for entry in plans
            if entry is not None and (entry.lines or entry.others or entry.changed_elsewhere or lock_ids)
        )

    return await desk.store(work)


def _plan_lock(desk: Desk, uow: UnitOfWork, lock: Lock) -> LockPlan | None:
    proof, secret = uow.lists.proof(lock.id) or NOTHING_PROVEN, uow.locks.secrets(lock.id)
    if secret is None or not secret.lock_key:
        return None
    held = held_list(uow, lock)
    merged, stopped, allowed = _merge(desk, uow, lock, proof, held)
    names = rule_names(uow, lock.id)
    lines = tuple(_lines(desk, uow, lock, merged, held, names))
    upload, target = uow.lists.upload(lock.id), merged.target
    size, whole = desk.scheme.upload_bytes(target, held), desk.scheme.list_bytes(target)
    resumes = upload.sent if upload is not None and upload.lock_list == target else None
    pace = measured_pace(uow, lock.link)
    to_send = size - (resumes or 0) if target != held else 0
    return LockPlan(
        lock_id=lock.id,
        lock=lock.name,
        serial=lock.serial,
        link=lock.link,
        revocations=stopped,
        additions=sum(line.sign is Sign.ADD for line in lines),
        changes=sum(line.sign is Sign.CHANGE for line in lines),
        removals=sum(line.sign is Sign.REMOVE for line in lines),
        lines=lines,
        list_bytes=whole,
        seconds=seconds_for(to_send, stopped, pace),
        base_version=max(0, proof.version),
        allowed=allowed,
        resumes_at=resumes,
        delta=size < whole,
        send_bytes=size if target != held else 0,
        read_at=_read_at(uow, lock, proof),
        changed_elsewhere=held is not proof.lock_list and held != proof.lock_list,
        foreign=tuple(row for row, _ref in rows_of(uow, lock, merged)),
        others=tuple(other_changes(target, held, names)),
        floor=lock.floor,
        building=lock.building,
        measured=pace is not None,
        held_version=held_version(uow, lock),
    )


def _merge(desk: Desk, uow: UnitOfWork, lock: Lock, proof: ListProof, held: LockList) -> tuple[Merged, int, bool]:
    """Return the merge, how many keys are stopped first, and whether that is allowed; if not, all stays as held."""
    try:
        wish = wish_of(desk, uow, lock, proof.lock_list)
        return wish.over(held), len(wish.to_stop(held)), True
    except Refused:
        return Merged(held), 0, False


def _read_at(uow: UnitOfWork, lock: Lock, proof: ListProof) -> datetime | None:
    """When the lock last told what it holds: by the receipt, a reading, or a digest that fits one of them."""
    state, reading = uow.locks.state(lock.id), uow.lists.reading(lock.id)
    told = [] if proof is NOTHING_PROVEN else [proof.received_at]
    if reading is not None:
        told.append(reading.read_at)
    if state is not None and state.list_digest in {proof.digest, reading.digest if reading else proof.digest}:
        told.append(state.seen_at)
    return max(told, default=None)


def _lines(  # noqa: PLR0917 - what a line is made of
    desk: Desk, uow: UnitOfWork, lock: Lock, merged: Merged, held: LockList, rules: RuleNames
) -> Iterator[ChangeRow]:
    """Removals first: they take effect at once, before any list is sent."""
    difference = key_rules.compare(merged.target, held)
    media = {medium.ref: (medium, key.person_id) for key in uow.keys.for_lock(lock.id) for medium in key.media}
    names = uow.people.names() if not difference.empty else {}

    def row(sign: Sign, old: ListCredential | None, new: ListCredential | None) -> ChangeRow:
        subject = new or old
        assert subject is not None  # noqa: S101 - every line has one side
        known = media.get(subject.ref)
        medium: Medium | None = known[0] if known else None
        return ChangeRow(
            sign=sign,
            lock_id=lock.id,
            lock=lock.name,
            person=names.get(known[1], "") if known else "",
            kind=subject.kind,
            mask=medium.mask if medium else "",
            number=subject.number,
            old=(old.valid_from, old.valid_until) if old else None,
            new=(new.valid_from, new.valid_until) if new else None,
            suspended=bool(new and new.suspended),
            bytes=REVOCATION_BYTES if new is None else desk.scheme.credential_bytes(new),
            old_marks=marks_of(old, rules) if old else None,
            new_marks=marks_of(new, rules) if new else None,
        )

    yield from (row(Sign.REMOVE, entry, None) for entry in difference.removals)
    yield from (row(Sign.CHANGE, old, new) for old, new in difference.changes)
    yield from (row(Sign.ADD, None, entry) for entry in difference.additions)
