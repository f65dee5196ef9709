"""What every story needs, bound once: the store, the ways to locks, the platform, the clock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.devices import IssuedGrant
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.platform_ports import CloudApi, TokenSource
from flexeria_desktop.core.ports import Clock, GrantSigner, LinkFinder, LockScheme
from flexeria_desktop.core.services.errors import LockUnknown
from flexeria_desktop.core.services.matrix import PlanMemory
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

OperatorName = str


@dataclass(slots=True)
class OwnGrant:
    """The grant in use, so that the store is asked once a day."""

    grant: IssuedGrant | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """The dependencies of all services; ``cloud_for`` makes a client for an address and, once signed in, ``tokens``."""

    store: Store
    links: LinkFinder
    scheme: LockScheme
    signer: GrantSigner
    clock: Clock
    cloud_for: Callable[[str, TokenSource | None], CloudApi]
    tokens: TokenSource
    operator: OperatorName
    device_key: bytes = field(repr=False)
    device_public: bytes = b""
    signing_public: bytes = b""
    device_name: str = ""
    sending: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False, compare=False)
    """Held while commands are sent: the window, a button and the sync of the desk may all want to."""
    own_grant: OwnGrant = field(default_factory=OwnGrant, repr=False, compare=False)
    chores: set[asyncio.Task[None]] = field(default_factory=set, repr=False, compare=False)
    """What runs by itself while the profile is open."""

    async def rest(self) -> None:
        """End all chores; call on the engine's loop."""
        for chore in self.chores:
            chore.cancel()
        await asyncio.gather(*self.chores, return_exceptions=True)
        self.chores.clear()

    plan: PlanMemory = field(default_factory=PlanMemory, repr=False, compare=False)


def today(clock: Clock, uow: UnitOfWork, zone: str = "Europe/Amsterdam") -> date:
    """The day that counts: the latest of this computer's, the platform's last and the locks' last (R54)."""
    local = local_day(clock.now(), zone)
    return entitlements.today(local, stored_day(uow, "server_date"), stored_day(uow, "lock_date"))


def stored_day(uow: UnitOfWork, name: str) -> date | None:
    """A day kept in the settings, None when there is none yet."""
    text = uow.settings.get(name)
    return date.fromisoformat(str(text)) if text else None


def remember_day(uow: UnitOfWork, name: str, day: date) -> None:
    """Keep the latest day seen under a name; days never go back (R54)."""
    known = stored_day(uow, name)
    if known is None or day > known:
        uow.settings.set(name, day.isoformat())


def local_day(moment: datetime, zone: str) -> date:
    """The calendar day of a moment in an IANA zone."""
    return moment.astimezone(ZoneInfo(zone)).date()


def level_of(lock: Lock, day: date) -> entitlements.Level:
    """Level of a lock on a day; a lock claimed offline works on its provisional trial (FSP/1 section 1)."""
    return entitlements.level(lock.periods, day, registered=is_managed(lock))


def is_managed(lock: Lock) -> bool:
    """Claimed, not removed, and registered or provisionally so."""
    return (
        lock.claimed_on is not None
        and lock.removed_on is None
        and (lock.registered_on is not None or lock.periods.provisional)
    )


def must_have(uow: UnitOfWork, lock_id: LockId) -> Lock:
    """Return the lock or raise LockUnknown."""
    lock = uow.locks.get(lock_id)
    if lock is None:
        raise LockUnknown(name=lock_id)
    return lock
