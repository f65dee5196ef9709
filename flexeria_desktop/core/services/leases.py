"""Leases: telling other desks that a lock is being programmed here. Advice only: the lock itself never mixes lists."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.site import Lease
from flexeria_desktop.core.errors import Transient, UserError
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.services import platform
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import NotSignedIn

QUICK_S = 3.0
"""Nobody at a door waits longer for advice; without it the work goes on as offline."""
AT_ONCE = 6
"""Questions under way together, so that a batch of a hundred locks asks for about a second."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A lock that another computer says to be programming; since and until in UTC."""

    lock_id: LockId
    lock: str
    lease: Lease


async def elsewhere(desk: Desk, lock_ids: Sequence[LockId]) -> tuple[Elsewhere, ...]:
    """Take leases of locks and return those that others have; offline nothing is known and nothing returned."""
    locks = await desk.store(lambda uow: [must_have(uow, lock_id) for lock_id in lock_ids])
    found = await _ask(desk, locks, None)
    return tuple(Elsewhere(lock.id, lock.name, lease) for lock, lease in found if not lease.mine)


async def take_over(desk: Desk, lock_ids: Sequence[LockId], reason: str) -> None:
    """Take leases although others have them; the reason is told to them. Offline nothing happens."""
    locks = await desk.store(lambda uow: [must_have(uow, lock_id) for lock_id in lock_ids])
    await _ask(desk, locks, reason)


async def _ask(desk: Desk, locks: Sequence[Lock], reason: str | None) -> list[tuple[Lock, Lease]]:
    asked = [lock for lock in locks if lock.registered_on is not None]
    found: list[tuple[Lock, Lease]] = []
    if not asked:
        return found
    try:
        cloud, _ = await platform.client(desk)
    except NotSignedIn:
        return found
    places = asyncio.Semaphore(AT_ONCE)

    async def one(lock: Lock) -> None:
        async with places:
            lease = await _take(cloud, lock.serial, reason)
        if lease is not None:
            found.append((lock, lease))

    try:
        async with asyncio.timeout(QUICK_S):
            await asyncio.gather(*map(one, asked))
    except TimeoutError:
        pass
    finally:
        await cloud.close()
    return found


async def _take(cloud: CloudApi, serial: str, reason: str | None) -> Lease | None:
    try:
        return await cloud.take_lease(serial, reason)
    except (Transient, UserError):
        return None


@asynccontextmanager
async def held(desk: Desk, lock: Lock) -> AsyncIterator[None]:
    """Have a lease while a lock is programmed, beside the work: it neither waits for it nor fails by it."""
    task = asyncio.create_task(_ask(desk, [lock], None))
    try:
        yield
    finally:
        if not task.done():
            task.cancel()
        await asyncio.wait({task})
        if not task.cancelled() and task.exception() is None and any(lease.mine for _lock, lease in task.result()):
            await _end(desk, lock.serial)


async def _end(desk: Desk, serial: str) -> None:
    cloud, _ = await platform.client(desk)
    try:
        async with asyncio.timeout(QUICK_S):
            await cloud.end_lease(serial)
    except (Transient, UserError, TimeoutError):
        # It ends by itself after half an hour.
        return
    finally:
        await cloud.close()
