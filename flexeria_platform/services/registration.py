"""Registering and releasing locks: the owner is compared and set, dates stay (R1 to R8, R12, R27)."""

from __future__ import annotations

import hmac
from base64 import b64decode

from sqlalchemy import Connection, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from flexeria_desktop.core.domain.entitlements import register
from flexeria_desktop.core.domain.labels import registration_proof
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import AlreadyRegistered
from flexeria_desktop.core.domain.roles import Role, check_may_register
from flexeria_platform import schemas
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.problems import Problem
from flexeria_platform.sealing import open_label, proof_hash
from flexeria_platform.services import receipts
from flexeria_platform.services.entitlement_log import tell_entitlement
from flexeria_platform.services.functions import functions_of
from flexeria_platform.services.locks import (
    dates_of,
    entitlement_shown,
    find_lock,
    own_lock,
    periods_of,
)
from flexeria_platform.services.shared_users import lock_changed
from flexeria_platform.tables import devices, labels, lock_proofs, locks


def register_lock(context: Context, caller: Caller, wanted: schemas.RegisterLock) -> schemas.Entitlement:
    """Register a lock for the caller; the same again is no error and changes no date.

    Raise NotOwner, AlreadyRegistered, or Problem proof_wrong or lock_unlisted.
    """
    try:
        return _register(context, caller, wanted)
    except IntegrityError:
        # Another request made the row first; now it exists and the ordinary comparison decides.
        return _register(context, caller, wanted)


def _register(context: Context, caller: Caller, wanted: schemas.RegisterLock) -> schemas.Entitlement:
    proof = b64decode(wanted.proof)
    with writing(context.engine) as database:
        check_may_register(functions_of(database, caller.account_id))
        row = find_lock(database, wanted.serial)
        if row is not None and row.account_id not in {None, caller.account_id}:
            raise AlreadyRegistered(serial=wanted.serial, mine=False)
        if row is None or row.account_id is None:
            check_registrar(database, caller)
        trusted = _check_label(database, context, caller, wanted.serial, proof)
        known = LockPeriods() if row is None else periods_of(row)
        periods = register(known, context.today())
        if row is None:
            database.execute(insert(locks).values(serial=wanted.serial, model=wanted.model, purchased=0))
        if not trusted:
            _check_first_use(database, context, caller, wanted.serial, proof)
        if row is None or row.account_id is None:
            _take(database, context, caller, wanted, periods)
        tell_entitlement(database, context, caller.account_id, wanted.serial)
        lock_changed(database, context, wanted.serial)
        return entitlement_shown(database, caller.account_id, wanted.serial, context.today())


def check_registrar(database: Connection, caller: Caller) -> None:
    """Raise NotOwner for the computer of an installer: a lock comes into an account by its owner only (R1)."""
    query = select(devices.c.role).where(devices.c.id == caller.device_id)
    installs = database.execute(query).scalar_one_or_none() == Role.INSTALLER
    check_may_register(functions_of(database, caller.account_id), Role.INSTALLER if installs else Role.OWNER)


def _take(
    database: Connection,
    context: Context,
    caller: Caller,
    wanted: schemas.RegisterLock,
    periods: LockPeriods,
) -> None:
    """Compare-and-set of the owner: only a lock without one is taken."""
    change = (
        update(locks)
        .where(
            locks.c.serial == wanted.serial,
            or_(locks.c.account_id.is_(None), locks.c.account_id == caller.account_id),
        )
        .values(
            account_id=caller.account_id,
            model=wanted.model,
            registered_on=context.today(),
            removed_on=None,
            **dates_of(periods),
        )
    )
    if database.execute(change).rowcount != 1:
        raise AlreadyRegistered(serial=wanted.serial, mine=False)


def check_label(database: Connection, context: Context, caller: Caller, serial: str, proof: bytes) -> None:
    """Check the proof by the maker's list, or keep it as the first of this account; the lock's row is there."""
    if not _check_label(database, context, caller, serial, proof):
        _check_first_use(database, context, caller, serial, proof)


def _check_label(database: Connection, context: Context, caller: Caller, serial: str, proof: bytes) -> bool:
    """Whether the label is known and the proof comes from it; raise Problem when it is known and does not."""
    sealed = database.execute(select(labels.c.sealed).where(labels.c.serial == serial)).scalar_one_or_none()
    if sealed is None:
        if context.settings.unknown_locks == "refuse":
            raise Problem("lock_unlisted")
        return False
    secret = open_label(context.settings.secrets.label_key, serial, sealed)
    if not hmac.compare_digest(registration_proof(secret, caller.account_id), proof):
        raise Problem("proof_wrong")
    return True


def _check_first_use(database: Connection, context: Context, caller: Caller, serial: str, proof: bytes) -> None:
    """Keep the first proof of an account for a lock; later ones must be the same (docs/decisions/0004)."""
    hashed = proof_hash(context.settings.secrets.pepper, proof)
    query = select(lock_proofs.c.proof_hash).where(
        lock_proofs.c.serial == serial, lock_proofs.c.account_id == caller.account_id
    )
    kept = database.execute(query).scalar_one_or_none()
    if kept is None:
        database.execute(insert(lock_proofs).values(serial=serial, account_id=caller.account_id, proof_hash=hashed))
    elif not hmac.compare_digest(kept, hashed):
        raise Problem("proof_wrong")


def release_lock(context: Context, caller: Caller, serial: str) -> None:
    """Take a lock off the account; its row, dates and keys stay (R6, R59). Raise NotRegistered."""
    with writing(context.engine) as database:
        functions_of(database, caller.account_id)  # accounts are held before their locks, everywhere
        own_lock(database, serial, caller.account_id, "remove_lock")
        _let_go(database, context, serial)


def release_for_host(context: Context, serial: str) -> bool:
    """Take a lock off whatever account has it, at the console; False when none has."""
    with writing(context.engine) as database:
        return _let_go(database, context, serial)


def _let_go(database: Connection, context: Context, serial: str) -> bool:
    row = find_lock(database, serial)
    if row is None or row.account_id is None:
        return False
    change = update(locks).where(locks.c.serial == serial)
    database.execute(change.values(account_id=None, removed_on=context.today()))
    receipts.forget(database, context, row.account_id, serial)
    tell_entitlement(database, context, row.account_id, serial)
    lock_changed(database, context, serial)
    return True


def entitlement(context: Context, caller: Caller, serial: str) -> schemas.Entitlement:
    """Tell the dates and stock of a lock of the caller; raise NotRegistered."""
    with reading(context.engine) as database:
        own_lock(database, serial, caller.account_id, "show_entitlement")
        return entitlement_shown(database, caller.account_id, serial, context.today())
