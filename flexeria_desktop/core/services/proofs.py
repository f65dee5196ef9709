"""Receipts of locks between desks: what was proven to one, all know without a radio (FSP/1 section 4)."""

from __future__ import annotations

from functools import partial

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.records import JSON, ListProof
from flexeria_desktop.core.domain.site import SharedReceipt
from flexeria_desktop.core.errors import Unjudged, UserError
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.wanted import forget_done, settle, wish_of
from flexeria_desktop.core.store.repositories.proof_marks import LockAt
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

CONFLICT = "conflict"
"""The platform's word for another list under a version that was proven to it."""


async def share(desk: Desk, cloud: CloudApi) -> int:
    """Hand in what locks have proven here, then take over what they proved elsewhere; return how many receipts moved.

    A refusal leaves the lock it is about alone. Raises Offline and what else closes the way.
    """
    moved = 0
    for at in await desk.store(lambda uow: uow.proof_marks.unsent()):
        moved += await _hand_in(desk, cloud, at)
    for at in await desk.store(lambda uow: uow.proof_marks.newer_elsewhere()):
        moved += await _take_over(desk, cloud, at)
    return moved


async def _hand_in(desk: Desk, cloud: CloudApi, at: LockAt) -> bool:
    proof = await desk.store(lambda uow: uow.lists.proof(at.lock_id))
    if proof is None:
        return False
    try:
        held = await cloud.send_receipt(at.serial, proof.encoded, desk.scheme.full_list(proof.lock_list))
    except Unjudged:
        raise
    except UserError as refusal:
        await desk.store(partial(_refused, at, proof, str(refusal.data.get("refusal", refusal.code))))
        return False
    await desk.store(lambda uow: uow.proof_marks.sent(at.lock_id, proof.version))
    return held == proof.version


def _refused(at: LockAt, proof: ListProof, refusal: str, uow: UnitOfWork) -> None:
    """Another list was proven under this version: somebody altered one of the two. Kept, and not sent again."""
    if refusal == CONFLICT:
        uow.proof_marks.sent(at.lock_id, proof.version)
        uow.proof_marks.contradicted(at.lock_id, proof.version)
        facts: dict[str, JSON] = {"version": proof.version, "digest": proof.digest.hex()}
        uow.record("lock.receipt_contradicted", "lock", at.lock_id, facts, send=False)


async def _take_over(desk: Desk, cloud: CloudApi, at: LockAt) -> bool:
    try:
        told = await cloud.receipt(at.serial)
    except Unjudged:
        raise
    except UserError:
        return False
    if told is None or told.version > at.version:
        # What was done to keys before a newer one is heard first: without that it would look like a stranger's work.
        return False
    return await desk.store(partial(_keep, desk, at.lock_id, told))


def _keep(desk: Desk, lock_id: LockId, told: SharedReceipt, uow: UnitOfWork) -> bool:
    """Believe a receipt only when the lock's own credential key proves it and the list is the proven one."""
    lock, secret, proof = must_have(uow, lock_id), uow.locks.secrets(lock_id), uow.lists.proof(lock_id)
    if secret is None or lock.serial != told.serial:
        return False
    proven = desk.scheme.read_proof(lock.serial, secret.credential_key, told.encoded, told.stream)
    if proven is None:
        uow.proof_marks.distrusted(lock_id, told.version)
        uow.record("lock.receipt_forged", "lock", lock_id, {"version": told.version}, text=told.device, send=False)
        return False
    receipt, held = proven
    if proof is not None and proof.version >= receipt.version:
        return False
    _settle(desk, uow, lock_id, proof, held)
    uow.lists.save_proof(lock_id, receipt, held, told.received_at)
    _tidy(uow, lock_id, receipt, held)
    facts: dict[str, JSON] = {"version": receipt.version, "digest": receipt.digest.hex()}
    uow.record("lock.proof_received", "lock", lock_id, facts, text=told.device, send=False)
    return True


def _settle(desk: Desk, uow: UnitOfWork, lock_id: LockId, proof: ListProof | None, held: LockList) -> None:
    """Number our media and people as the other desk did, or nothing here would be known to be on the lock."""
    base = proof.lock_list if proof is not None else LockList()
    try:
        wish = wish_of(desk, uow, must_have(uow, lock_id), base)
        merged = wish.over(held)
    except UserError:
        # Level or limits forbid a list of ours now; the next programming says so, and settles then.
        return
    settle(uow, lock_id, wish, merged)


def _tidy(uow: UnitOfWork, lock_id: LockId, receipt: Receipt, held: LockList) -> None:
    uow.proof_marks.sent(lock_id, receipt.version)
    reading = uow.lists.reading(lock_id)
    if reading is not None and reading.version <= receipt.version:
        uow.lists.clear_reading(lock_id)
    forget_done(uow, lock_id, held)
