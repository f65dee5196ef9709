"""Bring a lock to what is wanted: intent in the store, work on the lock, outcome in the store (R51 to R53)."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from flexeria_desktop.core.domain import key_rules
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import ListProof, LockSecrets, Upload
from flexeria_desktop.core.errors import FlexeriaError, UserError
from flexeria_desktop.core.ports import ListOrder, LockLink, LockReport, Receipt, UploadProgress
from flexeria_desktop.core.services import care, event_log, observations
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import KeysRemovedElsewhere, LinkUnset, LockNotClaimed
from flexeria_desktop.core.services.rows import ProgramOutcome, ProgramProgress
from flexeria_desktop.core.services.wanted import merged, removed_elsewhere, target_list
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

VERSION_CONFLICT = "lock.version_conflict"
"""Code of the lock's answer that its list is not the one an upload stands on (FLP/1 section 7, 1)."""

Report = Callable[[ProgramProgress], None]


@dataclass(frozen=True, slots=True)
class Intent:
    """What one lock is to hold, and what is known of what it holds."""

    lock: Lock
    secrets: LockSecrets
    proof: ListProof
    upload: Upload | None
    wanted: LockList


@dataclass(slots=True)
class Run:
    """Progress of one lock while its job runs; ``report`` reaches the screen."""

    intent: Intent
    place: int
    places: int
    report: Report
    sent: int = 0
    total: int = 0
    revoked: int = 0
    resumed_at: int = 0

    def tell(self, step: str) -> None:
        """Report a step with the bytes so far."""
        lock = self.intent.lock
        self.report(
            ProgramProgress(
                lock.id,
                lock.name,
                step,
                self.sent,
                self.total,
                self.place,
                self.places,
                self.revoked,
                self.resumed_at,
            )
        )


async def program(desk: Desk, lock_ids: Sequence[LockId], report: Report) -> tuple[ProgramOutcome, ...]:
    """Program locks one after the other; one that fails does not stop the others.

    Cancelling stops at the next byte: what a lock has taken it keeps, and the next run goes on there.
    """
    outcomes = []
    for place, lock_id in enumerate(lock_ids):
        outcomes.append(await program_lock(desk, lock_id, report, place, len(lock_ids)))
    return tuple(outcomes)


async def program_lock(desk: Desk, lock_id: LockId, report: Report, place: int = 0, places: int = 1) -> ProgramOutcome:
    """Program one lock and return how it ended; only a fault of ours or a cancel raises."""
    started = time.monotonic()
    lock = await desk.store(lambda uow: must_have(uow, lock_id))
    run: Run | None = None
    try:
        intent = await desk.store(lambda uow: _intend(desk, uow, lock_id))
        run = Run(intent, place, places, report)
        done = await _work(desk, run)
    except FlexeriaError as error:
        sent, total, revoked = (run.sent, run.total, run.revoked) if run else (0, 0, 0)
        report(ProgramProgress(lock_id, lock.name, "failed", sent, total, place, places, revoked))
        seconds = time.monotonic() - started
        return ProgramOutcome(
            lock_id,
            lock.name,
            None,
            None,
            revoked,
            0,
            0,
            0,
            sent,
            total,
            seconds,
            returned=0,
            events=0,
            error=error,
        )
    difference = key_rules.compare(intent.wanted, intent.proof.lock_list)
    run.tell("done")
    return ProgramOutcome(
        lock_id,
        lock.name,
        done.receipt.version,
        desk.clock.now(),
        run.revoked,
        len(difference.additions),
        len(difference.changes),
        len(difference.removals),
        run.sent,
        run.total,
        time.monotonic() - started,
        returned=done.returned,
        events=done.events,
        later=done.later,
    )


def _intend(desk: Desk, uow: UnitOfWork, lock_id: LockId) -> Intent:
    lock, secret, proof = must_have(uow, lock_id), uow.locks.secrets(lock_id), uow.lists.proof(lock_id)
    if lock.claimed_on is None or secret is None or proof is None:
        raise LockNotClaimed(name=lock.name)
    if not lock.link:
        raise LinkUnset(name=lock.name)
    wanted = target_list(desk, uow, lock, proof.lock_list)
    return Intent(lock, secret, proof, uow.lists.upload(lock_id), wanted)


@dataclass(slots=True)
class Done:
    """The list is proven; ``later`` is what went wrong after that, while events were read."""

    receipt: Receipt
    returned: int
    events: int = 0
    later: FlexeriaError | None = None


async def _work(desk: Desk, run: Run) -> Done:
    intent = run.intent
    run.tell("connect")
    async with desk.links.reach(intent.lock.link, intent.lock.serial) as contact:
        session = await care.open_session(desk, intent.lock, contact, intent.secrets.lock_key)
        report = await session.status()
        if await care.at_contact(desk, intent.lock, session, report):
            run.tell("time")
        await _revoke(desk, run, session)
        done = Done(*await _bring_up_to_date(desk, run, session, report))
        try:
            run.tell("events")
            done.events = await event_log.read_allowed(desk, intent.lock, session)
            await observations.keep(desk, intent.lock.id, await session.status())
        except FlexeriaError as error:
            # The receipt stands; a log that was not read is no reason to call the list unproven.
            done.later = error
    return done


async def _revoke(desk: Desk, run: Run, session: LockLink) -> None:
    """Stop what no longer may open before any list is sent; takes effect at once."""
    wanted = {entry.number: entry for entry in run.intent.wanted.credentials}
    gone = [entry.number for entry in run.intent.proof.lock_list.credentials if _must_stop(entry, wanted)]
    if not gone:
        return
    run.tell("revoke")
    await session.revoke_now(gone)
    run.revoked = len(gone)
    lock = run.intent.lock
    await desk.store(lambda uow: uow.record("lock.revoked", "lock", lock.id, {"count": len(gone)}, send=False))


def _must_stop(entry: ListCredential, wanted: dict[int, ListCredential]) -> bool:
    if entry.suspended:
        return False
    target = wanted.get(entry.number)
    return target is None or target.suspended


async def _bring_up_to_date(desk: Desk, run: Run, session: LockLink, report: LockReport) -> tuple[Receipt, int]:
    intent = run.intent
    if intent.upload is not None:
        # An earlier upload broke: finish exactly it, or learn that it is of no use any more.
        finished = await _finish(desk, run, session, report, intent.upload)
        if finished is not None:
            return finished
        await desk.store(lambda uow: uow.lists.clear_upload(intent.lock.id))
    base = await _base(desk, run, session, report)
    await _respect_removals(desk, intent, base)
    wanted = merged(intent.wanted, intent.proof.lock_list, base.lock_list, intent.lock.name, base.version)
    if wanted == base.lock_list:
        receipt = Receipt(intent.lock.serial, base.version, base.digest, base.lock_time, base.encoded)
        returned = await desk.store(lambda uow: return_confirmed(desk, uow, intent.lock.id, wanted))
        return receipt, returned
    upload = Upload(secrets.token_bytes(16), base.version, base.digest, wanted, desk.clock.now())
    await desk.store(lambda uow: uow.lists.save_upload(intent.lock.id, upload))
    return await _send(desk, run, session, upload)


async def _finish(
    desk: Desk, run: Run, session: LockLink, report: LockReport, upload: Upload
) -> tuple[Receipt, int] | None:
    """Go on with an unfinished upload when the lock still knows it and it is still what is wanted."""
    under_way = report.upload is not None and report.upload[0] == upload.transaction
    committed = report.list_version == upload.base_version + 1 and report.list_version != run.intent.proof.version
    if not under_way and not committed:
        return None
    if under_way and upload.lock_list != run.intent.wanted:
        return None
    try:
        receipt, returned = await _send(desk, run, session, upload)
    except UserError as refusal:
        if refusal.code != VERSION_CONFLICT:
            raise
        # Somebody else's list came in between: our unfinished one is of no use any more.
        return None
    if upload.lock_list == run.intent.wanted:
        return receipt, returned
    # The receipt was of an older wish: what it proved is the new base.
    run.intent = replace(run.intent, upload=None, proof=await _proof(desk, run.intent.lock.id))
    return await _bring_up_to_date(desk, run, session, await session.status())


async def _proof(desk: Desk, lock_id: LockId) -> ListProof:
    proof = await desk.store(lambda uow: uow.lists.proof(lock_id))
    if proof is None:
        raise LockNotClaimed(name=lock_id)
    return proof


async def _base(desk: Desk, run: Run, session: LockLink, report: LockReport) -> ListProof:
    """What the lock holds: the last receipt when it still fits, else what is read back (FLP/1 section 7, 5)."""
    proof = run.intent.proof
    if report.list_version == proof.version and report.list_digest == proof.digest:
        return proof
    run.tell("read")
    held = await session.read_list()
    return ListProof(report.list_version, report.list_digest, desk.clock.now(), report.clock, b"", held)


async def _respect_removals(desk: Desk, intent: Intent, base: ListProof) -> None:
    """Refuse to put back what somebody else took off the lock: a removal wins until a person decides."""
    gone = removed_elsewhere(intent.wanted, intent.proof.lock_list, base.lock_list)
    if not gone:
        return

    def holders(uow: UnitOfWork) -> list[str]:
        keys = [key for key in uow.keys.for_lock(intent.lock.id) if any(medium.number in gone for medium in key.media)]
        people = (uow.people.get(key.person_id) for key in keys)
        return sorted({person.name for person in people if person is not None})

    names = ", ".join(await desk.store(holders))
    raise KeysRemovedElsewhere(lock=intent.lock.name, version=base.version, count=len(gone), names=names)


async def _send(desk: Desk, run: Run, session: LockLink, upload: Upload) -> tuple[Receipt, int]:
    lock_id = run.intent.lock.id

    def progress(step: UploadProgress) -> None:
        run.sent, run.total, run.resumed_at = step.sent, step.total, step.resumed_at
        run.tell("send")

    order = ListOrder(
        transaction=upload.transaction,
        base_version=upload.base_version,
        base_digest=upload.base_digest,
        wanted=upload.lock_list,
        credential_key=run.intent.secrets.credential_key,
    )
    receipt = await session.write_list(order, progress)
    run.tell("confirm")
    # The lock has decided; a cancel from here on must not lose its answer.
    returned = await asyncio.shield(
        desk.store(lambda uow: _keep_receipt(desk, uow, lock_id, receipt, upload.lock_list))
    )
    return receipt, returned


def _keep_receipt(desk: Desk, uow: UnitOfWork, lock_id: LockId, receipt: Receipt, written: LockList) -> int:
    uow.lists.save_proof(lock_id, receipt, written, desk.clock.now())
    uow.lists.clear_upload(lock_id)
    uow.record("lock.programmed", "lock", lock_id, {"version": receipt.version, "digest": receipt.digest.hex()})
    return return_confirmed(desk, uow, lock_id, written)


def return_confirmed(desk: Desk, uow: UnitOfWork, lock_id: LockId, held: LockList) -> int:
    """Give keys back to the stock whose removal the lock has now confirmed (R53); return how many."""
    on_lock = {credential.number for credential in held.credentials}
    returned = 0
    for key in uow.keys.for_lock(lock_id):
        if key.state is KeyState.WITHDRAWN and not any(medium.number in on_lock for medium in key.media):
            uow.keys.save(key_rules.confirm_return(key, desk.clock.now()))
            uow.record("key.returned", "key", key.id, {"lock": lock_id})
            returned += 1
    return returned
