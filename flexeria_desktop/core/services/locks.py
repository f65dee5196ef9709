"""Locks of the profile: claim, register, name, release."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.locks import Lock, LockModel
from flexeria_desktop.core.domain.records import JSON, LockSecrets
from flexeria_desktop.core.domain.texts import check_texts
from flexeria_desktop.core.errors import Changed, FlexeriaError
from flexeria_desktop.core.ports import Claimed, ClaimOrder, LinkIdentity
from flexeria_desktop.core.services import care, devices, exchange, observations, platform
from flexeria_desktop.core.services.desk import Desk, local_day, must_have, remember_day, today
from flexeria_desktop.core.services.errors import (
    LinkUnset,
    LockAlreadyHere,
    LockNotClaimed,
    LockUnknown,
    NameMissing,
)
from flexeria_desktop.core.services.places import place_for
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

UNCLAIMED_KEY = b""
ACTUATE_SECONDS = 10
"""A pulse that arrives later than this surprises somebody at the door."""
COMMANDS = {1: "unlock", 2: "lock", 3: "privacy_on", 4: "privacy_off", 5: "block_on", 6: "block_off"}


class AddStep(StrEnum):
    """Steps of adding a lock, in order; each has its own state on screen."""

    LABEL = "label"
    CLAIM = "claim"
    REGISTER = "register"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class AddLock:
    """label: text of the QR or typed; link: moniker of the dongle to reach it by."""

    label: str
    name: str
    link: str
    building: str = ""


@dataclass(frozen=True, slots=True)
class AddedLock:
    """registered False = the platform was not reached or is not set up; waiting = why, as an error code."""

    lock_id: LockId
    serial: str
    registered: bool
    waiting: str = ""


async def add_lock(desk: Desk, order: AddLock, step: Callable[[AddStep], None]) -> AddedLock:
    """Claim a lock by its label and register it; safe to repeat after any break."""
    step(AddStep.LABEL)
    serial, label_secret = desk.scheme.read_label(order.label)
    if not order.name.strip():
        raise NameMissing(field="lock")
    check_texts({"name": order.name.strip(), "building": order.building.strip()})
    known = await desk.store(lambda uow: uow.locks.by_serial(serial))
    lock = await desk.store(lambda uow: _prepare(uow, order, serial, label_secret))
    step(AddStep.CLAIM)
    if lock.claimed_on is None:
        try:
            await _claim(desk, lock, order.link)
        except FlexeriaError as error:
            if error.changed is Changed.NO and (known is None or known.removed_on is not None):
                await desk.store(lambda uow: _take_off(desk, uow, lock.id))
            raise
    step(AddStep.REGISTER)
    waiting = await platform.register_waiting(desk, lock.id)
    step(AddStep.DONE)
    return AddedLock(lock.id, serial, not waiting, waiting)


def _prepare(uow: UnitOfWork, order: AddLock, serial: str, label_secret: bytes) -> Lock:
    """Keep label and a new credential key before the lock hears of them: a lost answer can be repeated."""
    known = uow.locks.by_serial(serial)
    if known and known.removed_on is None and known.complete:
        raise LockAlreadyHere(name=known.name)
    lock = known or Lock(id=LockId(new_uuid7()), serial=serial, model=LockModel.MC, name=order.name.strip())
    lock = replace(lock, name=order.name.strip(), building=order.building.strip(), link=order.link)
    if known is None or known.building != lock.building:
        lock = replace(lock, place_id=place_for(uow, lock.building, lock.floor))
    uow.locks.save(replace(lock, removed_on=None))
    old = uow.locks.secrets(lock.id)
    if lock.claimed_on is None:
        credential_key = old.credential_key if old and old.credential_key else secrets.token_bytes(32)
        uow.locks.save_secrets(lock.id, LockSecrets(label_secret, credential_key, UNCLAIMED_KEY))
    elif old is not None and not old.label_secret:
        # Claimed from another computer, which never sends the label: now it was read here too.
        uow.locks.save_secrets(lock.id, replace(old, label_secret=label_secret))
    uow.record("lock.added", "lock", lock.id, {"serial": serial, "name": lock.name, "building": lock.building})
    return lock


def _take_off(desk: Desk, uow: UnitOfWork, lock_id: LockId) -> None:
    """A lock that surely did not take us as its owner is not one of ours; a new try brings it back."""
    lock = must_have(uow, lock_id)
    uow.locks.save(replace(lock, removed_on=local_day(desk.clock.now(), lock.zone)))
    uow.record("lock.not_claimed", "lock", lock_id, {"serial": lock.serial}, send=False)


async def _claim(desk: Desk, lock: Lock, link: str) -> None:
    secret = await desk.store(lambda uow: uow.locks.secrets(lock.id))
    if secret is None:
        raise LockUnknown(name=lock.serial)
    async with desk.links.reach(link, lock.serial) as contact:
        model = contact.model
        terms = await desk.store(
            lambda uow: devices.claim_terms(desk, uow, f"claim.{lock.id}", lock.serial, owned=contact.owned)
        )
        claim = ClaimOrder(
            label_secret=secret.label_secret,
            site_key=terms.site_key,
            credential_key=secret.credential_key,
            now=terms.now,
            zone_rule=desk.scheme.zone_rule(lock.zone),
            epoch=terms.epoch,
        )
        claimed = await contact.claim(claim, LinkIdentity(device_key=desk.device_key))
    await desk.store(lambda uow: _keep_claim(desk, uow, lock.id, model, claimed))


def _keep_claim(desk: Desk, uow: UnitOfWork, lock_id: LockId, model: LockModel, claimed: Claimed) -> None:
    lock, secret = must_have(uow, lock_id), uow.locks.secrets(lock_id)
    if secret is None:
        raise LockUnknown(name=lock.serial)
    day = today(desk.clock, uow, lock.zone)
    periods = lock.periods
    if lock.registered_on is None:
        periods = entitlements.register(replace(periods, provisional=True), day)
    uow.locks.save(
        replace(
            lock,
            model=model,
            claimed_on=day,
            periods=replace(periods, provisional=lock.registered_on is None),
        )
    )
    site_key = devices.keep_claimed_epoch(uow, lock_id, f"claim.{lock_id}")
    uow.locks.save_secrets(lock_id, replace(secret, lock_key=claimed.lock_key, site_key=site_key))
    uow.lists.save_proof(lock_id, claimed.receipt, LockList(), desk.clock.now())
    uow.record("lock.claimed", "lock", lock_id, {"serial": lock.serial, "model": model.value}, send=False)
    if lock.registered_on is None:
        uow.record("lock.register", "lock", lock_id, {"serial": lock.serial, "model": model.value})


async def rename(
    desk: Desk,
    lock_id: LockId,
    name: str,
    building: str,
    link: str | None = None,
    *,
    floor: str | None = None,
    note: str | None = None,
) -> None:
    """Change what people call a lock, where it is, what is noted of it, the way it is reached by; None = as it was."""
    if not name.strip():
        raise NameMissing(field="lock")
    check_texts(
        {"name": name.strip(), "building": building.strip(), "floor": (floor or "").strip(), "note": note or ""}
    )

    def work(uow: UnitOfWork) -> None:
        lock = must_have(uow, lock_id)
        changed = replace(
            lock,
            name=name.strip(),
            building=building.strip(),
            link=link if link is not None else lock.link,
            floor=floor.strip() if floor is not None else lock.floor,
            note=note.strip() if note is not None else lock.note,
        )
        if (changed.building, changed.floor) != (lock.building, lock.floor):
            changed = replace(changed, place_id=place_for(uow, changed.building, changed.floor))
        uow.locks.save(changed)
        facts: dict[str, JSON] = {"name": changed.name, "building": changed.building, "floor": changed.floor}
        uow.record("lock.renamed", "lock", lock_id, facts)

    await desk.store(work)


async def release(desk: Desk, lock_id: LockId) -> None:
    """Give a lock up: it forgets owner and list, then the platform lets it go; its dates and keys are kept (R59).

    The lock comes first: a lock that cannot be reached stays ours, and nothing was changed.
    """
    lock, secret = await desk.store(lambda uow: (must_have(uow, lock_id), uow.locks.secrets(lock_id)))
    if lock.claimed_on is not None:
        if not lock.link:
            raise LinkUnset(name=lock.name)
        async with desk.links.reach(lock.link, lock.serial) as contact:
            session = await care.open_session(desk, lock, contact, secret.lock_key if secret else b"")
            await care.at_contact(desk, lock, session, await session.status())
            await session.release_lock()
    await desk.store(lambda uow: _keep_release(desk, uow, lock_id))
    await exchange.send_waiting(desk)


def _keep_release(desk: Desk, uow: UnitOfWork, lock_id: LockId) -> None:
    lock, now = must_have(uow, lock_id), desk.clock.now()
    uow.lists.clear_upload(lock_id)
    uow.lists.clear_proof(lock_id)
    for key in uow.keys.for_lock(lock_id):
        if key.state is KeyState.WITHDRAWN:
            # The erased list confirms the removal as well as a receipt would (R53).
            uow.keys.save(replace(key, state=KeyState.RETURNED, returned_at=now))
    uow.locks.save(replace(lock, claimed_on=None, registered_on=None, removed_on=local_day(now, lock.zone)))
    uow.record("lock.released", "lock", lock_id, {"serial": lock.serial}, send=lock.registered_on is not None)


async def actuate(desk: Desk, lock_id: LockId, action: int) -> None:
    """Move a lock once: 1 unlock, 2 lock, 3 and 4 privacy on and off, 5 and 6 block on and off (FLP/1 ACTUATE)."""
    lock, secret = await desk.store(lambda uow: (must_have(uow, lock_id), uow.locks.secrets(lock_id)))
    if lock.claimed_on is None or secret is None:
        raise LockNotClaimed(name=lock.name)
    if not lock.link:
        raise LinkUnset(name=lock.name)
    async with desk.links.reach(lock.link, lock.serial) as contact:
        session = await care.open_session(desk, lock, contact, secret.lock_key)
        await care.at_contact(desk, lock, session, await session.status())
        deadline = int(desk.clock.now().timestamp()) + ACTUATE_SECONDS
        await session.actuate(action, secrets.token_bytes(16), deadline)
        await observations.keep(desk, lock_id, await session.status(), COMMANDS[action])


async def check_link(desk: Desk, link: str) -> str:
    """Return the serial of the dongle at a moniker and remember the link for this profile."""
    dongle = await desk.links.check(link)

    def work(uow: UnitOfWork) -> None:
        known = uow.settings.get("links")
        links = [str(entry) for entry in known] if isinstance(known, list) else []
        uow.settings.set("links", [link, *(entry for entry in links if entry != link)][:8])
        remember_day(uow, "last_day", local_day(desk.clock.now(), "UTC"))

    await desk.store(work)
    return dongle
