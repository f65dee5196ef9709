"""What is done for a lock at each contact, before its list: clock, lost computers, state."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from flexeria_desktop.core.domain.clocks import NEWEST, ClockReading, ClockStep, clock_step, drift
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import LockSecrets
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.ports import LinkIdentity, LockContact, LockLink, LockReport
from flexeria_desktop.core.services import observations, site
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import (
    ClockAhead,
    LinkUnset,
    LockNotClaimed,
    OwnClockWrong,
    RightEnded,
)
from flexeria_desktop.core.services.queries.clocks import own_clock_right
from flexeria_desktop.core.services.rows import ClockRow
from flexeria_desktop.core.services.site_keeping import lock_orders
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

REVOKED = "lock.grant_revoked"
DATE_AHEAD = "lock.grant_expired"
WRONG_DATE = frozenset({"lock.grant_not_yet_valid", DATE_AHEAD})
"""A lock answers so to a fresh grant when its own date is far off (FLP/1 section 4, "Grant")."""


async def at_contact(desk: Desk, lock: Lock, session: LockLink, report: LockReport) -> bool:
    """Set a clock that is off, shut lost computers out, keep what the lock said; return whether the clock was set.

    Raises OwnClockWrong only where nothing could follow: the lock has no time and this computer's cannot be right.
    """
    report, was_set = await _mind_clock(desk, lock, session, backwards=False, ask=False)
    await _shut_out(desk, lock, session, report)
    return was_set


async def _shut_out(desk: Desk, lock: Lock, session: LockLink, report: LockReport) -> None:
    """Tell a lock of lost computers before anything else is done there, and keep what it said."""
    now = desk.clock.now()
    epoch, denied = await desk.store(lambda uow: lock_orders(uow, _site_key(uow, lock.id), now))
    if report.min_epoch < epoch:
        # This very session may have been opened with an older grant: the lock asks only from the next one on.
        await session.set_epoch(epoch, denied)
        report = replace(report, min_epoch=epoch)
    await observations.keep(desk, lock.id, report)


def _site_key(uow: UnitOfWork, lock_id: LockId) -> bytes:
    secret = uow.locks.secrets(lock_id)
    return secret.site_key if secret is not None else b""


async def open_session(desk: Desk, lock: Lock, contact: LockContact, lock_key: bytes) -> LockLink:
    """Open a session; a lock whose date is too far back for any grant has its clock set first.

    Raises ClockAhead when its date is so far ahead that only the owner may set it back, RightEnded when this
    computer may only revoke by now.
    """
    secret, shown = await _right(desk, lock)
    if shown.ended is not None:
        raise RightEnded(lock=lock.name, on=shown.ended.date())
    return await _open(desk, contact, Door(lock, lock_key, secret), shown)


async def open_to_revoke(desk: Desk, lock: Lock, contact: LockContact, lock_key: bytes) -> tuple[LockLink, site.Shown]:
    """As ``open_session``, but also with a right that can do no more than revoke; ``Shown`` tells which it is."""
    secret, shown = await _right(desk, lock)
    return await _open(desk, contact, Door(lock, lock_key, secret), shown), shown


@dataclass(frozen=True, slots=True)
class Door:
    """A lock that is to be opened, and its keys."""

    lock: Lock
    lock_key: bytes = field(repr=False)
    secret: LockSecrets = field(repr=False)

    def identity(self, desk: Desk, grant: bytes) -> LinkIdentity:
        """Who we are to it with a grant."""
        return LinkIdentity(device_key=desk.device_key, lock_key=self.lock_key, grant=grant)


async def _right(desk: Desk, lock: Lock) -> tuple[LockSecrets, site.Shown]:
    secret = await desk.store(lambda uow: uow.locks.secrets(lock.id))
    if secret is None:
        raise LockNotClaimed(name=lock.name)
    return secret, await site.right_for(desk, lock, secret)


async def _open(desk: Desk, contact: LockContact, door: Door, shown: site.Shown) -> LockLink:
    try:
        return await _enter(desk, contact, door, shown)
    except UserError as refusal:
        if refusal.code not in WRONG_DATE or shown.revoke_only:
            raise
        ahead = refusal.code == DATE_AHEAD
    await _set_by_clock_grant(desk, contact, door, ahead=ahead, backwards=False)
    return await contact.session(door.identity(desk, shown.grant))


async def _enter(desk: Desk, contact: LockContact, door: Door, shown: site.Shown) -> LockLink:
    """Show a grant; where the lock was told a newer epoch meanwhile, once more with a grant of that."""
    try:
        return await contact.session(door.identity(desk, shown.grant))
    except UserError as refusal:
        if refusal.code != REVOKED:
            raise
        newer = await site.renewed(desk, door.lock, door.secret, shown)
        if newer is None:
            raise
        try:
            return await contact.session(door.identity(desk, newer.grant))
        except UserError as again:
            raise again from refusal


async def set_clock(desk: Desk, lock_id: LockId, *, backwards: bool = False) -> ClockRow:
    """Connect and set a clock that is off; backwards: the owner's word that it may go back by any time.

    Raises ClockAhead without that word, OwnClockWrong when this computer's clock cannot be right.
    """
    lock, secret = await desk.store(lambda uow: (must_have(uow, lock_id), uow.locks.secrets(lock_id)))
    if lock.claimed_on is None or secret is None:
        raise LockNotClaimed(name=lock.name)
    if not lock.link:
        raise LinkUnset(name=lock.name)
    door, shown = Door(lock, secret.lock_key, secret), await site.right_for(desk, lock, secret)
    if shown.ended is not None:
        raise RightEnded(lock=lock.name, on=shown.ended.date())
    async with desk.links.reach(lock.link, lock.serial) as contact:
        try:
            session = await _enter(desk, contact, door, shown)
        except UserError as refusal:
            if refusal.code not in WRONG_DATE:
                raise
            await _set_by_clock_grant(desk, contact, door, ahead=refusal.code == DATE_AHEAD, backwards=backwards)
        else:
            report, _ = await _mind_clock(desk, lock, session, backwards=backwards, ask=True)
            await _shut_out(desk, lock, session, report)
    if backwards:
        await desk.store(lambda uow: _record_decision(uow, lock))
    return await clock_of(desk, lock_id)


def _record_decision(uow: UnitOfWork, lock: Lock) -> None:
    uow.record("lock.clock_set_back", "lock", lock.id, {"serial": lock.serial}, send=False)


async def clock_of(desk: Desk, lock_id: LockId) -> ClockRow:
    """What is known of a lock's clock, newest reading first."""
    readings = await desk.store(lambda uow: uow.clocks.newest(lock_id, NEWEST))
    offset = None
    if readings:
        offset = 0 if readings[0].was_set else readings[0].seconds
    return ClockRow(lock_id, offset, drift(readings), tuple(readings))


async def _set_by_clock_grant(desk: Desk, contact: LockContact, door: Door, *, ahead: bool, backwards: bool) -> None:
    grant = await site.clock_right(desk, door.lock, door.secret, ahead=ahead, backwards=backwards)
    session = await contact.session(door.identity(desk, grant))
    await _mind_clock(desk, door.lock, session, backwards=backwards, ask=True)


@dataclass(frozen=True, slots=True)
class _Measured:
    report: LockReport
    at: datetime
    trip: float
    offset: int | None


async def _measure(desk: Desk, session: LockLink) -> _Measured:
    """Ask once more and time it: the lock read its clock half a round trip before the answer was here."""
    asked, started = desk.clock.now(), time.monotonic()
    report = await session.status()
    trip = time.monotonic() - started
    if report.clock is None:
        return _Measured(report, asked, trip, None)
    # The lock tells whole seconds, so on average it is half a second further.
    off = report.clock + 0.5 - (asked.timestamp() + trip / 2)
    return _Measured(report, asked, trip, round(off))


async def _mind_clock(
    desk: Desk, lock: Lock, session: LockLink, *, backwards: bool, ask: bool
) -> tuple[LockReport, bool]:
    """Measure, keep the reading and set where that is right; ask: raise what stands in the way of setting."""
    measured = await _measure(desk, session)
    report, now = measured.report, desk.clock.now()
    trusted = await desk.store.read(lambda conn: own_clock_right(conn, now))
    step = clock_step(measured.offset, trusted=trusted, backwards=backwards)
    if step is ClockStep.SET:
        aim = desk.clock.now() + timedelta(seconds=measured.trip / 2)
        seconds = round(aim.timestamp())
        await session.set_time(seconds, desk.scheme.zone_rule(lock.zone))
        report = replace(report, clock=seconds)
    reading = ClockReading(measured.at, measured.offset, step is ClockStep.SET)
    await desk.store(lambda uow: uow.clocks.keep(lock.id, reading))
    if ask:
        # Whatever is raised below: what the lock said is kept, or nobody would see the matter.
        await observations.keep(desk, lock.id, report)
    if step is ClockStep.DISTRUST and (ask or measured.offset is None):
        raise OwnClockWrong(lock=lock.name)
    if step is ClockStep.ASK and ask:
        raise ClockAhead(lock=lock.name, seconds=measured.offset)
    return report, step is ClockStep.SET
