"""Reading a lock's events: each page is stored before the next is asked for."""

from __future__ import annotations

from functools import partial

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.ports import EventPage, LockLink
from flexeria_desktop.core.services import care
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import LinkUnset, LockNotClaimed
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


async def read(desk: Desk, lock_id: LockId) -> int:
    """Connect to a lock and read its new events; return how many. Refused at the reduced level (table 4.6)."""

    def prepare(uow: UnitOfWork) -> tuple[Lock, bytes]:
        lock, secret = must_have(uow, lock_id), uow.locks.secrets(lock_id)
        if lock.claimed_on is None or secret is None:
            raise LockNotClaimed(name=lock.name)
        day = today(desk.clock, uow, lock.zone)
        entitlements.check(Action.READ_LOG, lock.periods, day, registered=is_managed(lock))
        return lock, secret.lock_key

    lock, lock_key = await desk.store(prepare)
    if not lock.link:
        raise LinkUnset(name=lock.name)
    async with desk.links.reach(lock.link, lock.serial) as contact:
        session = await care.open_session(desk, lock, contact, lock_key)
        report = await session.status()
        await care.at_contact(desk, lock, session, report)
        await release_acknowledged(desk, lock_id, session, report.log_next)
        return await read_pages(desk, lock_id, session)


async def read_allowed(desk: Desk, lock: Lock, session: LockLink) -> int:
    """Read new events on a session that is open anyway; nothing where the level forbids it."""
    await release_acknowledged(desk, lock.id, session)
    day = await desk.store(lambda uow: today(desk.clock, uow, lock.zone))
    if not entitlements.allowed(Action.READ_LOG, lock.periods, day, registered=is_managed(lock)):
        return 0
    return await read_pages(desk, lock.id, session)


async def release_acknowledged(desk: Desk, lock_id: LockId, session: LockLink, log_next: int | None = None) -> None:
    """Tell the lock up to which event the platform holds a copy; never more, and nothing without its word.

    log_next: the number the lock gives out next, None = ask. A lock that never logged so far (another one under
    the same name) is told nothing.
    """
    acknowledged, released = await desk.store(lambda uow: uow.event_acks.get(lock_id))
    if acknowledged <= released:
        return
    if log_next is None:
        log_next = (await session.status()).log_next
    if acknowledged < log_next:
        await session.release_events(acknowledged)
        await desk.store(lambda uow: uow.event_acks.release(lock_id, acknowledged))


async def read_pages(desk: Desk, lock_id: LockId, session: LockLink) -> int:
    """Read page after page from the last kept number on; a break loses nothing and repeats nothing."""
    last = await desk.store(lambda uow: uow.events.last_seq(lock_id))
    seq = (last or 0) + 1
    read_count = 0
    while True:
        page = await session.read_events(seq)
        await desk.store(partial(_append, desk, lock_id, page))
        read_count += len(page.events)
        if not page.events or page.next_seq <= seq:
            return read_count
        seq = page.next_seq


def _append(desk: Desk, lock_id: LockId, page: EventPage, uow: UnitOfWork) -> None:
    missing = [page.missing] if page.missing else []
    uow.events.append(lock_id, page.events, missing, desk.clock.now())
