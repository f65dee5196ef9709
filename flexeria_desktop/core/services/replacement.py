"""New hardware in the place of a broken lock: same lock, same keys, same numbers and media, another serial.

The credential key stays, so every tag, code and phone goes on fitting and nobody has to come by. The old hardware
gets a row of its own among the removed locks: with its serial, its events, and the list it still holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.records import LockSecrets
from flexeria_desktop.core.ports import Claimed, ClaimOrder, LinkIdentity
from flexeria_desktop.core.services import devices, platform
from flexeria_desktop.core.services.desk import Desk, is_managed, local_day, must_have, today
from flexeria_desktop.core.services.errors import (
    HardwareUnchanged,
    LinkUnset,
    LockAlreadyHere,
    LockNotClaimed,
    ModelDiffers,
)
from flexeria_desktop.core.services.rule_rows import ReplacedLock, ReplaceStep
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

Step = Callable[[ReplaceStep], None]


@dataclass(frozen=True, slots=True)
class _Fresh:
    """New hardware: its serial, the way to it, and the keys it gets."""

    serial: str
    link: str
    secrets: LockSecrets


async def replace_lock(desk: Desk, lock_id: LockId, label: str, step: Step, link: str = "") -> ReplacedLock:
    """Claim new hardware for a lock and tell the platform; safe to repeat after a break at any step.

    The button of the new hardware has to be pressed; the old one is not needed. Raises LabelInvalid,
    HardwareUnchanged, LockAlreadyHere, ModelDiffers, LockNotClaimed, LinkUnset, NotRegistered or what the claim says.
    """
    step(ReplaceStep.LABEL)
    serial, label_secret = desk.scheme.read_label(label)
    lock, secret = await desk.store(lambda uow: _prepare(desk, uow, lock_id, serial))
    if lock.serial != serial:
        way = link or lock.link
        if not way:
            raise LinkUnset(name=lock.name)
        step(ReplaceStep.CLAIM)
        fresh = _Fresh(serial, way, LockSecrets(label_secret, secret.credential_key))
        claimed = await _claim(desk, lock, fresh)
        await desk.store(lambda uow: _swap(desk, uow, lock_id, fresh, claimed))
    step(ReplaceStep.REGISTER)
    waiting = await _tell_platform(desk, lock_id)
    step(ReplaceStep.DONE)
    return await desk.store(lambda uow: _told(uow, lock_id, waiting))


def _prepare(desk: Desk, uow: UnitOfWork, lock_id: LockId, serial: str) -> tuple[Lock, LockSecrets]:
    lock, secret = must_have(uow, lock_id), uow.locks.secrets(lock_id)
    if lock.claimed_on is None or lock.removed_on is not None or secret is None:
        raise LockNotClaimed(name=lock.name)
    if lock.serial == serial:
        if not uow.rules.replaced(lock_id):
            raise HardwareUnchanged(name=lock.name, serial=serial)
        return lock, secret
    other = uow.locks.by_serial(serial)
    if other is not None:
        raise LockAlreadyHere(name=other.name)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.REMOVE_LOCK, lock.periods, day, registered=is_managed(lock))
    return lock, secret


async def _claim(desk: Desk, lock: Lock, fresh: _Fresh) -> Claimed:
    async with desk.links.reach(fresh.link, fresh.serial) as contact:
        if contact.model is not lock.model:
            raise ModelDiffers(name=lock.name, wanted=lock.model.value, found=contact.model.value)
        terms = await desk.store(
            lambda uow: devices.claim_terms(desk, uow, f"replace.{lock.id}", fresh.serial, owned=contact.owned)
        )
        order = ClaimOrder(
            label_secret=fresh.secrets.label_secret,
            site_key=terms.site_key,
            credential_key=fresh.secrets.credential_key,
            now=terms.now,
            zone_rule=desk.scheme.zone_rule(lock.zone),
            epoch=terms.epoch,
        )
        return await contact.claim(order, LinkIdentity(device_key=desk.device_key))


def _swap(desk: Desk, uow: UnitOfWork, lock_id: LockId, fresh: _Fresh, claimed: Claimed) -> None:
    """Give the lock its new hardware, and the old hardware a row of its own; all in one unit of work."""
    lock, old, now = must_have(uow, lock_id), uow.locks.secrets(lock_id), desk.clock.now()
    if old is None:
        raise LockNotClaimed(name=lock.name)
    day = local_day(now, lock.zone)
    archive = replace(
        lock,
        id=LockId(new_uuid7()),
        name=f"{lock.name} ({lock.serial})",
        registered_on=None,
        removed_on=day,
        periods=LockPeriods(),
        purchased=0,
    )
    uow.locks.save(replace(lock, serial=fresh.serial, link=fresh.link, firmware="", claimed_on=day))
    uow.locks.save(archive)
    uow.locks.save_secrets(archive.id, old)
    uow.rules.move_hardware(lock_id, archive.id)
    site_key = devices.keep_claimed_epoch(uow, lock_id, f"replace.{lock_id}")
    uow.locks.save_secrets(lock_id, replace(fresh.secrets, lock_key=claimed.lock_key, site_key=site_key))
    uow.lists.save_proof(lock_id, claimed.receipt, LockList(), now)
    uow.rules.save_replaced(lock_id, lock.serial, now)
    facts = {"old": lock.serial, "serial": fresh.serial, "model": lock.model.value}
    uow.record(platform.REPLACED, "lock", lock_id, facts, send=lock.registered_on is not None)


async def _tell_platform(desk: Desk, lock_id: LockId) -> str:
    """Move dates and stock to the new serial; a lock that was not registered yet is registered with it."""
    lock = await desk.store(lambda uow: must_have(uow, lock_id))
    if lock.registered_on is None:
        return await platform.register_waiting(desk, lock_id)
    return await platform.replace_waiting(desk, lock_id)


def _told(uow: UnitOfWork, lock_id: LockId, waiting: str) -> ReplacedLock:
    lock, keys = must_have(uow, lock_id), uow.keys.for_lock(lock_id)
    old_serial = uow.rules.replaced(lock_id)[-1][0]
    still_open = sum(key.state is KeyState.WITHDRAWN for key in keys)
    wanted = sum(key.wanted for key in keys)
    return ReplacedLock(lock_id, lock.name, old_serial, lock.serial, wanted, still_open, waiting)
