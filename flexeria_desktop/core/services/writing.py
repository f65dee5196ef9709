"""Bring an open session's lock to what is wanted: look, revoke, merge, send, keep the receipt (FLP/1 section 7)."""

from __future__ import annotations

import asyncio
import secrets
from datetime import datetime
from functools import partial
from typing import NoReturn

from flexeria_desktop.core.domain import key_rules
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.records import ListReading, Upload
from flexeria_desktop.core.errors import Changed, FlexeriaError, UserError
from flexeria_desktop.core.ports import ListOrder, LockLink, LockReport, Receipt
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import LinkUnset, LockNotClaimed, RevokedOnly, RightEnded
from flexeria_desktop.core.services.runs import Held, Intent, Run, keep_pace
from flexeria_desktop.core.services.sharing import confirm_returns
from flexeria_desktop.core.services.wanted import NOTHING_PROVEN, forget_done, settle, wish_of
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

VERSION_CONFLICT = "lock.version_conflict"
"""Code of the lock's answer that its list is not the one an upload stands on (FLP/1 section 7, 1)."""

REFUSED_WHOLE = frozenset(
    {
        *("lock.digest_mismatch", "lock.invalid_record", "lock.no_space"),
        *("lock.request_invalid", "lock.transaction_unknown"),
    }
)
"""Codes of refusals of a transaction itself (FLP/1 section 7, 1 and 3): the lock keeps it and says the same again."""

MOST_CONFLICTS = 3
"""Another computer writes between our look and our upload once or twice, not for ever."""


def intend(desk: Desk, uow: UnitOfWork, lock_id: LockId) -> Intent:
    """Gather what one lock is to hold; raises LockNotClaimed, LinkUnset or the refusal of its level."""
    lock, secret = must_have(uow, lock_id), uow.locks.secrets(lock_id)
    if lock.claimed_on is None or secret is None or not secret.lock_key:
        raise LockNotClaimed(name=lock.name)
    # A lock that another desk claimed has proven nothing here yet: what it holds is read first.
    proof = uow.lists.proof(lock_id) or NOTHING_PROVEN
    if not lock.link:
        raise LinkUnset(name=lock.name)
    return Intent(lock, secret, proof, uow.lists.upload(lock_id), wish_of(desk, uow, lock, proof.lock_list))


async def bring_up_to_date(desk: Desk, run: Run, session: LockLink, report: LockReport) -> tuple[Receipt, int]:
    """Write the list until a receipt proves it; return it and how many keys came back to the stock.

    Whoever writes in between is read and merged, at most MOST_CONFLICTS times.
    """
    for _ in range(MOST_CONFLICTS):
        try:
            return await _once(desk, run, session, report)
        except UserError as refusal:
            if refusal.code != VERSION_CONFLICT:
                raise
        await desk.store(lambda uow: uow.lists.clear_upload(run.lock.id))
        report = await session.status()
    return await _once(desk, run, session, report)


async def _once(desk: Desk, run: Run, session: LockLink, report: LockReport) -> tuple[Receipt, int]:
    intent = await desk.store(lambda uow: intend(desk, uow, run.lock.id))
    held = await look(desk, run, session, report, intent)
    await _revoke(desk, run, session, intent, held)
    finished = await _finish(desk, run, session, intent, held)
    if finished is not None:
        receipt, returned, current = finished
        if current:
            return receipt, returned
        later, more = await _once(desk, run, session, await session.status())
        return later, returned + more
    upload = await desk.store(lambda uow: _decide(desk, run, uow, held))
    if upload is None:
        proof = intent.proof
        receipt = Receipt(run.lock.serial, proof.version, proof.digest, proof.lock_time, proof.encoded)
        return receipt, await desk.store(lambda uow: _confirm(desk, uow, run.lock.id, held.lock_list))
    return await _send(desk, run, session, intent, upload)


async def only_revoke(desk: Desk, run: Run, session: LockLink, report: LockReport, ended: datetime) -> NoReturn:
    """Stop what no longer may open, which a right that has ended still permits; raises RevokedOnly or RightEnded."""
    intent = await desk.store(lambda uow: intend(desk, uow, run.lock.id))
    held = await look(desk, run, session, report, intent)
    await _revoke(desk, run, session, intent, held)
    if not run.revoked:
        raise RightEnded(lock=run.lock.name, on=ended.date())
    raise RevokedOnly(changed=Changed.YES, lock=run.lock.name, on=ended.date(), count=run.revoked)


async def look(desk: Desk, run: Run, session: LockLink, report: LockReport, intent: Intent) -> Held:
    """What the lock holds: the last receipt or our own commit when its digest fits, else what is read back."""
    proof, upload = intent.proof, intent.upload
    under_way = report.upload[0] if report.upload is not None else b""
    if report.list_version == proof.version and report.list_digest == proof.digest:
        return Held(proof.version, proof.digest, proof.lock_list, proven=True, under_way=under_way)
    if upload is not None and report.list_digest == desk.scheme.list_digest(upload.lock_list):
        return Held(report.list_version, report.list_digest, upload.lock_list, False, under_way)
    run.tell("read")
    there = await session.read_list(known=proof.lock_list)
    # Status and list are two questions: a list written in between is told by its digest, and refused at BEGIN.
    held = Held(report.list_version, desk.scheme.list_digest(there), there, False, under_way)
    reading = ListReading(held.version, held.digest, desk.clock.now(), there)
    await desk.store(lambda uow: uow.lists.save_reading(run.lock.id, reading))
    return held


async def _revoke(desk: Desk, run: Run, session: LockLink, intent: Intent, held: Held) -> None:
    """Stop what no longer may open before any list is sent; takes effect at once."""
    gone = [entry.number for entry in intent.wish.to_stop(held.lock_list)]
    if not gone:
        return
    run.tell("revoke")
    # Kept before it is sent: whatever becomes of this job, these numbers open nothing until a list lacks them.
    await desk.store(lambda uow: uow.lists.save_revoked(run.lock.id, gone, desk.clock.now()))
    await session.revoke_now(gone)
    run.revoked = max(run.revoked, len(gone))
    await desk.store(lambda uow: uow.record("lock.revoked", "lock", run.lock.id, {"count": len(gone)}, send=False))


async def _finish(
    desk: Desk, run: Run, session: LockLink, intent: Intent, held: Held
) -> tuple[Receipt, int, bool] | None:
    """Go on with an unfinished upload while the lock knows it and it is still wanted; True = it was the last wish.

    One whose commit was perhaps carried out is asked for its receipt, whatever is wanted by now.
    """
    upload = intent.upload
    if upload is None:
        return None
    under_way = held.under_way == upload.transaction
    committed = held.version == upload.base_version + 1 and not held.proven
    base = upload.base_list if upload.base_list is not None else intent.proof.lock_list
    current = intent.wish.over(base).target == upload.lock_list
    if not committed and not (under_way and current):
        await desk.store(lambda uow: uow.lists.clear_upload(run.lock.id))
        return None
    run.difference = key_rules.compare(upload.lock_list, base)
    return (*await _send(desk, run, session, intent, upload), current)


def _decide(desk: Desk, run: Run, uow: UnitOfWork, held: Held) -> Upload | None:
    """Merge, and keep what the merge changed and saw with the upload of it; None = the lock holds it already.

    All in one unit of work, and over what is wanted at this moment: a key that is taken in from here on may be on
    the lock, one that was taken in before is not on the list.
    """
    wish = intend(desk, uow, run.lock.id).wish
    merged = wish.over(held.lock_list)
    run.difference = key_rules.compare(merged.target, held.lock_list)
    run.merged, run.removed_elsewhere = len(merged.kept), len(merged.removed)
    settle(uow, run.lock.id, wish, merged)
    if not held.proven:
        counts = {
            "version": held.version,
            "kept": len(merged.kept),
            "dropped": len(merged.dropped),
            "removed": len(merged.removed),
            "stricter": len(merged.stricter),
        }
        uow.record("lock.merged", "lock", run.lock.id, counts, send=False)
    if held.proven and merged.target == held.lock_list:
        return None
    now = desk.clock.now()
    upload = Upload(secrets.token_bytes(16), held.version, held.digest, merged.target, now, base_list=held.lock_list)
    uow.lists.save_upload(run.lock.id, upload)
    return upload


async def _send(desk: Desk, run: Run, session: LockLink, intent: Intent, upload: Upload) -> tuple[Receipt, int]:
    order = ListOrder(
        transaction=upload.transaction,
        base_version=upload.base_version,
        base_digest=upload.base_digest,
        wanted=upload.lock_list,
        credential_key=intent.secrets.credential_key,
        base=upload.base_list,
    )
    run.began = None
    try:
        receipt, cancelled = await _until_decided(session, order, run)
    except BaseException as ending:
        # A cancel too: the next start shows from where it goes on.
        await asyncio.shield(desk.store(partial(_put_aside, run=run, ending=ending)))
        raise
    run.tell("confirm")
    # The lock has decided; a cancel from here on must not lose its answer.
    returned = await asyncio.shield(desk.store(lambda uow: _keep_receipt(desk, uow, run, receipt, upload)))
    if cancelled:
        raise asyncio.CancelledError
    return receipt, returned


async def _until_decided(session: LockLink, order: ListOrder, run: Run) -> tuple[Receipt, bool]:
    """Write a list; True = cancelled after its last byte, when only the lock's answer was still to come.

    That is waited for: until then nobody could say which list is in force.
    """
    writing = asyncio.create_task(session.write_list(order, run.advance))
    try:
        return await asyncio.shield(writing), False
    except asyncio.CancelledError:
        if not run.all_sent:
            writing.cancel()
        try:
            return await writing, True
        except FlexeriaError as failure:
            raise asyncio.CancelledError from failure


def _put_aside(uow: UnitOfWork, run: Run, ending: BaseException) -> None:
    """Keep how far an upload came; one that the lock refused as a whole would be refused again, so it begins anew."""
    if isinstance(ending, FlexeriaError) and ending.code in REFUSED_WHOLE:
        uow.lists.clear_upload(run.lock.id)
    else:
        uow.lists.save_sent(run.lock.id, run.sent)


def _keep_receipt(desk: Desk, uow: UnitOfWork, run: Run, receipt: Receipt, upload: Upload) -> int:
    lock_id = run.lock.id
    uow.lists.save_proof(lock_id, receipt, upload.lock_list, desk.clock.now())
    uow.lists.clear_upload(lock_id)
    uow.lists.clear_reading(lock_id)
    keep_pace(uow, run)
    uow.record("lock.programmed", "lock", lock_id, {"version": receipt.version, "digest": receipt.digest.hex()})
    return _confirm(desk, uow, lock_id, upload.lock_list)


def _confirm(desk: Desk, uow: UnitOfWork, lock_id: LockId, held: LockList) -> int:
    forget_done(uow, lock_id, held)
    return return_confirmed(desk, uow, lock_id, held)


def return_confirmed(desk: Desk, uow: UnitOfWork, lock_id: LockId, held: LockList) -> int:
    """Give keys back to the stock whose removal the lock has now confirmed (R53); return how many."""
    keys = uow.keys.for_lock(lock_id)
    # What is there for another key, such as a second one of the same organisation, is not there for this one.
    of_others = {(medium.kind, medium.ref) for key in keys if key.wanted for medium in key.media}
    on_lock = {(credential.kind, credential.ref) for credential in held.credentials} - of_others
    returned = 0
    for key in keys:
        if key.state is KeyState.WITHDRAWN and not any((medium.kind, medium.ref) in on_lock for medium in key.media):
            uow.keys.save(key_rules.confirm_return(key, desk.clock.now()))
            uow.record("key.returned", "key", key.id, {"lock": lock_id})
            returned += 1
    confirm_returns(desk, uow, must_have(uow, lock_id).serial)
    return returned
