"""Prepaid codes: what one would do, using it, and what waits for the platform."""

from __future__ import annotations

import json
from dataclasses import replace

from flexeria_desktop.core.domain import codes, redemption
from flexeria_desktop.core.domain.ids import LockId, OpId, new_uuid7
from flexeria_desktop.core.domain.records import CodeEntry, CodeState
from flexeria_desktop.core.domain.refusals import CodeWrongKind, Refused
from flexeria_desktop.core.domain.stock import Stock
from flexeria_desktop.core.errors import Transient, Unjudged, UserError
from flexeria_desktop.core.platform_ports import CloudApi, Redemption
from flexeria_desktop.core.services import platform
from flexeria_desktop.core.services.desk import Desk, is_managed, level_of, must_have, today
from flexeria_desktop.core.services.errors import CodeAlreadyPending, NotSignedIn
from flexeria_desktop.core.services.rows import CodePreview
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

ACCOUNT = "account"
"""Target of a code that opens a further organisation."""


async def preview(desk: Desk, typed: str, lock_id: LockId) -> CodePreview:
    """Say what a code would do to a lock today, by the dates known here; uses nothing up."""
    code = codes.parse_code(typed)
    return await desk.store(lambda uow: _preview(desk, uow, code, lock_id))


def _preview(desk: Desk, uow: UnitOfWork, code: codes.PrepaidCode, lock_id: LockId) -> CodePreview:
    lock = must_have(uow, lock_id)
    day, issued = today(desk.clock, uow, lock.zone), uow.keys.open_count(lock_id)
    stock = Stock.of_lock(lock.purchased, issued)
    try:
        change = redemption.preview(
            code.kind, lock.periods, lock.purchased, day, issued=issued, registered=is_managed(lock)
        )
    except Refused as no:
        level, issuable = level_of(lock, day), stock.issuable(level_of(lock, day))
        base, option = lock.periods.base_end, lock.periods.option_end
        same = (base, base), (option, option), (issuable, issuable)
        return CodePreview(code.kind.value, (level, level), *same, stock.in_stock, no.code)
    return CodePreview(
        code.kind.value, change.level, change.base_end, change.option_end, change.issuable, stock.in_stock, ""
    )


async def redeem(desk: Desk, typed: str, lock_id: LockId) -> CodeEntry:
    """Use a code for a lock: applied, refused (not used up) or pending until the platform is back (R55, R56)."""
    code = codes.parse_code(typed)
    return await _decided(desk, await desk.store(lambda uow: _enter(desk, uow, code, lock_id)))


async def redeem_for(desk: Desk, typed: str, target: str) -> CodeEntry:
    """Use a code for the account (ACCOUNT: a further organisation) or for one organisation, by its id; as ``redeem``.

    Raises CodeWrongKind at once for a code of locks.
    """
    code = codes.parse_code(typed)
    wrong = target == ACCOUNT and code.kind is not codes.CodeKind.ORGANISATION
    if wrong or code.kind in redemption.LOCK_KINDS:
        raise CodeWrongKind(kind=code.kind.value, target="account" if target == ACCOUNT else "organisation")
    return await _decided(desk, await desk.store(lambda uow: _enter(desk, uow, code, None, target)))


async def _decided(desk: Desk, entry: CodeEntry) -> CodeEntry:
    """Send an entry now; it stays pending without the platform."""
    try:
        cloud, _account = await platform.client(desk)
    except NotSignedIn:
        return entry
    try:
        decided = await _send(desk, cloud, entry)
        await platform.note_contact(desk, "")
    except Transient as offline:
        await platform.note_contact(desk, offline.code)
        return entry
    except Unjudged as closed:
        await platform.note_contact(desk, closed.code)
        raise
    finally:
        await cloud.close()
    return decided


def _enter(desk: Desk, uow: UnitOfWork, code: codes.PrepaidCode, lock_id: LockId | None, target: str = "") -> CodeEntry:
    lock = must_have(uow, lock_id) if lock_id is not None else None
    for waiting in uow.codes.pending():
        if waiting.code_secret == code.text:
            raise CodeAlreadyPending(mask=waiting.mask, lock=lock.name if lock else "")
    entry = CodeEntry(
        op_id=OpId(new_uuid7()),
        code_secret=code.text,
        mask=codes.mask(code.text),
        kind=code.kind.value,
        lock_id=lock_id,
        state=CodeState.PENDING,
        entered_at=desk.clock.now(),
        target=target,
    )
    uow.codes.save(entry)
    facts = {"kind": code.kind.value, "lock": lock.serial if lock else ""}
    uow.record("code.entered", "code", entry.op_id, facts, send=False)
    return entry


async def send_codes(desk: Desk, cloud: CloudApi) -> int:
    """Send every pending code, oldest first; one that is refused does not hold the others up."""
    waiting = await desk.store(lambda uow: uow.codes.pending())
    for entry in waiting:
        await _send(desk, cloud, entry)
    return len(waiting)


async def _send(desk: Desk, cloud: CloudApi, entry: CodeEntry) -> CodeEntry:
    """Send one code; the same op_id makes a repeat after a lost answer harmless (R57)."""
    target = entry.target
    try:
        if entry.lock_id is not None:
            lock = await desk.store(lambda uow: must_have(uow, LockId(str(entry.lock_id))))
            await platform.ensure_registered(desk, cloud, lock.id)
            target = lock.serial
        outcome = await cloud.redeem(entry.op_id, entry.code_secret or "", target)
    except Unjudged:
        # The platform has not judged the code: it stays pending, and somebody mends the way first.
        raise
    except UserError as refusal:
        reason = refusal.code
        return await desk.store(lambda uow: _refuse(desk, uow, entry, reason))
    return await desk.store(lambda uow: _apply(uow, entry, outcome))


def _refuse(desk: Desk, uow: UnitOfWork, entry: CodeEntry, reason: str) -> CodeEntry:
    decided = replace(
        entry, state=CodeState.REFUSED, code_secret=None, reason=reason, decided_on=today(desk.clock, uow)
    )
    uow.codes.save(decided)
    uow.record("code.refused", "code", entry.op_id, {"reason": reason}, send=False)
    return decided


def _apply(uow: UnitOfWork, entry: CodeEntry, outcome: Redemption) -> CodeEntry:
    effect = ""
    if outcome.entitlement is not None and entry.lock_id is not None:
        lock = must_have(uow, entry.lock_id)
        changed = platform.keep_entitlement(uow, entry.lock_id, outcome.entitlement)
        end = changed.periods.option_end if entry.kind == codes.CodeKind.SHARE else changed.periods.base_end
        effect = json.dumps({"end": platform.iso(end), "keys": changed.purchased - lock.purchased})
    decided = replace(entry, state=CodeState.APPLIED, code_secret=None, decided_on=outcome.redeemed_on, effect=effect)
    uow.codes.save(decided)
    uow.record("code.applied", "code", entry.op_id, {"kind": entry.kind}, send=False)
    return decided
