"""The platform as the desk uses it: register what waits, take over its dates."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.labels import registration_proof
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import LockSecrets, OpState, QueuedOp
from flexeria_desktop.core.errors import Transient, Unjudged
from flexeria_desktop.core.platform_ports import Account, CloudApi, Entitlement
from flexeria_desktop.core.services.desk import Desk, remember_day
from flexeria_desktop.core.services.errors import NotSignedIn
from flexeria_desktop.core.services.token_keeping import kept_pair
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

REPLACED = "lock.replaced"
"""Action of an operation that tells the platform of new hardware; facts: old, serial."""
FORKED = "sync.forked"
"""Setting: the device that turned out to be two; written while syncing."""
LAST = "platform.last"
"""Setting: where this profile was signed in before it was signed out."""
PLATFORM_ZONE = ZoneInfo("Europe/Amsterdam")
"""Days of the platform are days there (FSP/1 section 1)."""
MOST_WAITING = 500
"""Operations looked at in one go."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Where and as whom this profile is enrolled; ended: the platform takes its tokens no more.

    copied: the platform knows more of this device than the profile, so it sends nothing more (FSP/1 section 4).
    """

    url: str
    account_id: str
    name: str
    email: str
    building: bool
    ended: bool = False
    copied: bool = False

    @property
    def again(self) -> bool:
        """Whether somebody has to sign in again before anything more is sent."""
        return self.ended or self.copied


def keep_account(uow: UnitOfWork, url: str, account: Account) -> None:
    """Note where and as whom this profile is enrolled."""
    uow.settings.set(
        "platform",
        {
            "url": url,
            "account_id": account.account_id,
            "name": account.name,
            "email": account.email,
            "building": account.building,
        },
    )
    remember_day(uow, "server_date", account.server_date)


def signed_in(uow: UnitOfWork) -> SignedIn | None:
    """Where this profile is enrolled; None = nowhere."""
    kept = uow.settings.get("platform")
    if not isinstance(kept, dict):
        return None
    return SignedIn(
        str(kept["url"]),
        str(kept["account_id"]),
        str(kept["name"]),
        str(kept["email"]),
        bool(kept["building"]),
        kept_pair(uow) is None,
        is_copied(uow),
    )


def is_copied(uow: UnitOfWork) -> bool:
    """Whether the platform knows more of this device than the profile: a copy, or an older state that came back."""
    device = uow.settings.get("platform.device")
    return device is not None and uow.settings.get(FORKED) == device


def relocate(uow: UnitOfWork, url: str) -> None:
    """Note that the same platform now listens at another address; nothing when it was never signed in."""
    for name in ("platform", LAST):
        kept = uow.settings.get(name)
        if isinstance(kept, dict):
            uow.settings.set(name, {**kept, "url": url})


async def client(desk: Desk) -> tuple[CloudApi, SignedIn]:
    """A client with this device's tokens; the caller closes it. Raises NotSignedIn."""
    account = await desk.store(signed_in)
    if account is None:
        raise NotSignedIn
    return desk.cloud_for(account.url, desk.tokens), account


async def enable_building(desk: Desk) -> None:
    """Switch building management on; costs no code (R29)."""
    cloud, account = await client(desk)
    try:
        changed = await cloud.enable_building()
    finally:
        await cloud.close()

    def work(uow: UnitOfWork) -> None:
        keep_account(uow, account.url, changed)
        uow.record("account.building_enabled", "account", account.account_id, {}, send=False)

    await desk.store(work)


async def register_waiting(desk: Desk, lock_id: LockId) -> str:
    """Register a claimed lock now; return "" or the code of what it waits for."""
    return await _now(desk, lambda cloud, account: register(desk, cloud, account, lock_id))


async def _now(desk: Desk, tell: Callable[[CloudApi, SignedIn], Awaitable[None]]) -> str:
    """Tell the platform something at once; return "" or the code of what it waits for."""
    try:
        cloud, account = await client(desk)
    except NotSignedIn as missing:
        return missing.code
    try:
        await tell(cloud, account)
    except (Transient, Unjudged) as closed:
        await note_contact(desk, closed.code)
        return closed.code
    finally:
        await cloud.close()
    await note_contact(desk, "")
    return ""


async def register(desk: Desk, cloud: CloudApi, account: SignedIn, lock_id: LockId) -> None:
    lock, secret = await desk.store(lambda uow: (uow.locks.get(lock_id), uow.locks.secrets(lock_id)))
    if lock is None or secret is None or lock.registered_on is not None:
        return
    if not secret.label_secret:
        # Another computer has read the label and registers the lock; its word comes with the next changes.
        return
    proof = registration_proof(secret.label_secret, account.account_id)
    entitlement = await cloud.register(lock.serial, lock.model.value, proof)
    await desk.store(lambda uow: keep_entitlement(uow, lock_id, entitlement, registered=True))


async def replace_waiting(desk: Desk, lock_id: LockId) -> str:
    """Tell the platform of a lock's new hardware now; return "" or the code of what it waits for."""
    return await _now(desk, lambda cloud, account: _replace_all(desk, cloud, account, lock_id))


async def _replace_all(desk: Desk, cloud: CloudApi, account: SignedIn, lock_id: LockId) -> None:
    for op in await desk.store(lambda uow: replacements(uow, lock_id)):
        await replace_hardware(desk, cloud, account, op)


def replacements(uow: UnitOfWork, lock_id: LockId) -> list[QueuedOp]:
    """Replacements of a lock's hardware that the platform has not heard of, oldest first."""
    waiting = uow.outbox.commands(MOST_WAITING)
    return [op for op in waiting if op.action == REPLACED and op.entity_id == lock_id]


async def replace_hardware(desk: Desk, cloud: CloudApi, account: SignedIn, op: QueuedOp) -> None:
    """Send one replacement and take over what the platform answers; raises what ``CloudApi.replace`` raises."""
    old, serial = str(op.facts["old"]), str(op.facts["serial"])

    def know(uow: UnitOfWork) -> tuple[Lock, LockSecrets] | None:
        lock = uow.locks.by_serial(serial)
        secret = uow.locks.secrets(lock.id) if lock else None
        return (lock, secret) if lock and secret else None

    known = await desk.store(know)
    if known is None:
        raise LookupError(serial)
    lock, secret = known
    proof = registration_proof(secret.label_secret, account.account_id)
    entitlement = await cloud.replace(old, serial, lock.model.value, proof)

    def keep(uow: UnitOfWork) -> None:
        uow.outbox.mark(op.op_id, OpState.APPLIED, {"server_date": entitlement.server_date.isoformat()})
        if lock.id == op.entity_id:
            keep_entitlement(uow, lock.id, entitlement)

    await desk.store(keep)


async def ensure_registered(desk: Desk, cloud: CloudApi, lock_id: LockId) -> None:
    """Register a lock that still waits for it, so that what follows finds it known."""
    account = await desk.store(signed_in)
    if account is not None:
        await _replace_all(desk, cloud, account, lock_id)
        await register(desk, cloud, account, lock_id)


def keep_entitlement(uow: UnitOfWork, lock_id: LockId, entitlement: Entitlement, *, registered: bool = False) -> Lock:
    """Take the platform's dates and stock over; they replace everything provisional.

    An answer that came late, or the old answer to a repeated question, does not undo what a pull has brought since.
    """
    lock = uow.locks.get(lock_id)
    if lock is None:
        raise LookupError(lock_id)
    changed = lock
    if entitlement.rev >= uow.sync.rev_of("entitlement", entitlement.serial):
        periods = replace(entitlement.periods, provisional=False)
        changed = replace(lock, periods=periods, purchased=entitlement.purchased)
    if registered:
        changed = replace(changed, registered_on=entitlement.server_date)
        for op in uow.outbox.commands(500):
            if op.action == "lock.register" and op.entity_id == lock_id:
                uow.outbox.mark(op.op_id, OpState.APPLIED, {"server_date": entitlement.server_date.isoformat()})
    remember_day(uow, "server_date", entitlement.server_date)
    if changed != lock:
        uow.locks.save(changed)
        uow.record(
            "lock.registered" if registered else "lock.entitled",
            "lock",
            lock_id,
            {"base_end": iso(changed.periods.base_end), "trial_end": iso(changed.periods.trial_end)},
            send=False,
        )
    return changed


def iso(day: date | None) -> str | None:
    """A day as text, None stays None."""
    return day.isoformat() if day else None


async def note_contact(desk: Desk, error: str) -> None:
    """Keep when the platform was last reached, or why it was not."""
    await desk.store(lambda uow: keep_contact(uow, desk.clock.now(), error))


def keep_contact(uow: UnitOfWork, now: datetime, error: str, heard: datetime | None = None) -> None:
    """The same inside a unit of work; heard: the platform's own time, whose day counts from now on (R54)."""
    if not error:
        uow.settings.set("platform.reached_at", now.isoformat())
    uow.settings.set("platform.error", error)
    if heard is not None:
        remember_day(uow, "server_date", heard.astimezone(PLATFORM_ZONE).date())


async def refresh(desk: Desk) -> None:
    """Ask the platform for the dates and stock of every registered lock."""
    cloud, account = await client(desk)
    try:
        me = await cloud.me()
        await desk.store(lambda uow: keep_account(uow, account.url, me))
        locks = await desk.store(lambda uow: [lock for lock in uow.locks.all() if lock.registered_on])
        for lock in locks:
            await _replace_all(desk, cloud, account, lock.id)
            await _refresh_lock(desk, cloud, lock)
    finally:
        await cloud.close()


async def _refresh_lock(desk: Desk, cloud: CloudApi, lock: Lock) -> None:
    entitlement = await cloud.entitlement(lock.serial)
    await desk.store(lambda uow: keep_entitlement(uow, lock.id, entitlement))
