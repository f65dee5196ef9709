"""What programming would do, line by line, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flexeria_desktop.core.domain import key_rules
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import Medium
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.rows import ChangeRow, LockPlan, Sign
from flexeria_desktop.core.services.wanted import target_list
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

BYTES_PER_SECOND = 5_000.0
"""Through the dongle at 115,200 baud with a radio of 60 ms a round trip; replaced by measurement at the first job."""
SECONDS_PER_LOCK = 2.0
"""Connect, handshake, clock and commit."""
SECONDS_PER_REVOCATION = 0.2
REVOCATION_BYTES = 38
"""One REVOKE_NOW on the wire, encrypted."""


async def plan(desk: Desk, lock_ids: Sequence[LockId] = ()) -> tuple[LockPlan, ...]:
    """Plan the given locks, or every lock with something to send; locks that hold what is wanted are left out."""

    def work(uow: UnitOfWork) -> tuple[LockPlan, ...]:
        chosen = [lock for lock in uow.locks.all() if not lock_ids or lock.id in lock_ids]
        plans = (_plan_lock(desk, uow, lock) for lock in chosen if lock.claimed_on is not None)
        return tuple(entry for entry in plans if entry is not None and (entry.lines or lock_ids))

    return await desk.store(work)


def _plan_lock(desk: Desk, uow: UnitOfWork, lock: Lock) -> LockPlan | None:
    proof = uow.lists.proof(lock.id)
    if proof is None:
        return None
    try:
        wanted, allowed = target_list(desk, uow, lock, proof.lock_list), True
    except Refused:
        wanted, allowed = proof.lock_list, False
    lines = tuple(_lines(desk, uow, lock, wanted, proof.lock_list))
    upload = uow.lists.upload(lock.id)
    size = desk.scheme.list_bytes(wanted)
    revocations = sum(line.sign is Sign.REMOVE or line.suspended for line in lines)
    seconds = SECONDS_PER_LOCK + size / BYTES_PER_SECOND + revocations * SECONDS_PER_REVOCATION
    return LockPlan(
        lock_id=lock.id,
        lock=lock.name,
        serial=lock.serial,
        link=lock.link,
        revocations=revocations,
        additions=sum(line.sign is Sign.ADD for line in lines),
        changes=sum(line.sign is Sign.CHANGE for line in lines),
        removals=sum(line.sign is Sign.REMOVE for line in lines),
        lines=lines,
        list_bytes=size,
        seconds=seconds,
        base_version=proof.version,
        allowed=allowed,
        resumes_at=0 if upload is not None else None,
    )


def _lines(desk: Desk, uow: UnitOfWork, lock: Lock, wanted: LockList, held: LockList) -> Iterator[ChangeRow]:
    """Removals first: they take effect at once, before any list is sent."""
    difference = key_rules.compare(wanted, held)
    media = {medium.number: (medium, key.person_id) for key in uow.keys.for_lock(lock.id) for medium in key.media}
    names = {person.id: person.name for person in uow.people.all()} if not difference.empty else {}

    def row(sign: Sign, old: ListCredential | None, new: ListCredential | None) -> ChangeRow:
        subject = new or old
        assert subject is not None  # noqa: S101 - every line has one side
        known = media.get(subject.number)
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
        )

    yield from (row(Sign.REMOVE, entry, None) for entry in difference.removals)
    yield from (row(Sign.CHANGE, old, new) for old, new in difference.changes)
    yield from (row(Sign.ADD, None, entry) for entry in difference.additions)
