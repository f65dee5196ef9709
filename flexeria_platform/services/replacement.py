"""Replacing a broken lock: its dates and its stock move to the new serial, so that nothing bought is lost (R14)."""

from __future__ import annotations

from base64 import b64decode
from datetime import date

from sqlalchemy import Connection, insert, update

from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import AlreadyRegistered, NotRegistered
from flexeria_desktop.core.domain.roles import check_may_register
from flexeria_platform import schemas
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.services import receipts
from flexeria_platform.services.entitlement_log import tell_entitlement
from flexeria_platform.services.functions import functions_of
from flexeria_platform.services.locks import LockRow, dates_of, entitlement_shown, find_lock, periods_of
from flexeria_platform.services.registration import check_label, check_registrar
from flexeria_platform.services.shared_users import move_shares
from flexeria_platform.tables import locks


def replace_lock(context: Context, caller: Caller, serial: str, wanted: schemas.RegisterLock) -> schemas.Entitlement:
    """Let ``wanted`` take the place of a lock of the caller; the same again answers the same.

    Raise NotOwner, NotRegistered, AlreadyRegistered (the new one has an owner), or Problem
    proof_wrong or lock_unlisted.
    """
    with writing(context.engine) as database:
        check_may_register(functions_of(database, caller.account_id))
        old, new = find_lock(database, serial), find_lock(database, wanted.serial)
        if new is not None and new.account_id not in {None, caller.account_id}:
            raise AlreadyRegistered(serial=wanted.serial, mine=False)
        if old is None or old.account_id != caller.account_id:
            if new is None or new.account_id is None:
                raise NotRegistered(action="remove_lock")
            return entitlement_shown(database, caller.account_id, wanted.serial, context.today())
        if new is not None and new.account_id is not None:
            raise AlreadyRegistered(serial=wanted.serial, mine=True)
        check_registrar(database, caller)
        if new is None:
            database.execute(insert(locks).values(serial=wanted.serial, model=wanted.model, purchased=0))
        check_label(database, context, caller, wanted.serial, b64decode(wanted.proof))
        return _move(database, context, caller, wanted=wanted, old=old, new=new)


def _move(
    database: Connection,
    context: Context,
    caller: Caller,
    *,
    wanted: schemas.RegisterLock,
    old: LockRow,
    new: LockRow | None,
) -> schemas.Entitlement:
    """The trial stays with both: neither ever gets a second one (R6); what was bought moves."""
    moved, had = periods_of(old), LockPeriods() if new is None else periods_of(new)
    periods = LockPeriods(
        moved.first_registered,
        moved.trial_end,
        _later(moved.base_end, had.base_end),
        _later(moved.option_end, had.option_end),
    )
    purchased = old.purchased + (0 if new is None else new.purchased)
    today = context.today()
    taken = {"account_id": caller.account_id, "registered_on": today, "removed_on": None, "model": wanted.model}
    change = update(locks).where(locks.c.serial == wanted.serial)
    database.execute(change.values(purchased=purchased, **taken, **dates_of(periods)))
    left = {"account_id": None, "removed_on": today, "base_end": None, "option_end": None, "purchased": 0}
    database.execute(update(locks).where(locks.c.serial == old.serial).values(**left))
    receipts.forget(database, context, caller.account_id, old.serial)
    for serial in (old.serial, wanted.serial):
        tell_entitlement(database, context, caller.account_id, serial)
    move_shares(database, context, caller.account_id, old.serial, wanted.serial)
    return entitlement_shown(database, caller.account_id, wanted.serial, today)


def _later(one: date | None, other: date | None) -> date | None:
    return max((end for end in (one, other) if end is not None), default=None)
