"""What is done for a lock at each contact, before its list: clock, lost computers, state."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flexeria_desktop.core.domain.clocks import NEWEST, ClockReading, ClockStep, clock_step, drift
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.ports import LinkIdentity, LockContact, LockLink, LockReport
from flexeria_desktop.core.services import devices, observations, rights
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import ClockAhead, LinkUnset, LockNotClaimed, OwnClockWrong
from flexeria_desktop.core.services.queries.clocks import own_clock_right
from flexeria_desktop.core.services.rows import ClockRow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

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
    epoch, denied = await desk.store(lambda uow: devices.lock_orders(uow, now))
    if report.min_epoch < epoch:
        # This very session may have been opened with an older grant: the lock asks only from the next one on.
        await session.set_epoch(epoch, denied)
        report = replace(report, min_epoch=epoch)
    await observations.keep(desk, lock.id, report)


async def open_session(desk: Desk, lock: Lock, contact: LockContact, lock_key: bytes) -> LockLink:
    """Open a session; a lock whose date is too far back for any grant has its clock set first.

    Raises ClockAhead when its date is so far ahead that only the owner may set it back.
    """
    try:
        return await contact.session(desk.identity(lock_key))
    except UserError as refusal:
        if refusal.code not in WRONG_DATE:
            raise
        ahead = refusal.code == DATE_AHEAD
    await _set_by_clock_grant(desk, lock, contact, lock_key, ahead=ahead, backwards=False)
    return await contact.session(desk.identity(lock_key))


async def set_clock(desk: Desk, lock_id: LockId, *, backwards: bool = False) -> ClockRow:
    """Connect and set a clock that is off; backwards: the owner's word that it may go back by any time.

    Raises ClockAhead without that word, OwnClockWrong when this computer's clock cannot be right.
    """
    lock, secret = await desk.store(lambda uow: (must_have(uow, lock_id), uow.locks.secrets(lock_id)))
    if lock.claimed_on is None or secret is None:
        raise LockNotClaimed(name=lock.name)
    if not lock.link:
        raise LinkUnset(name=lock.name)
    async with desk.links.reach(lock.link, lock.serial) as contact:
        try:
            session = await contact.session(desk.identity(secret.lock_key))
        except UserError as refusal:
            if refusal.code not in WRONG_DATE:
                raise
            await _set_by_clock_grant(
                desk, lock, contact, secret.lock_key, ahead=refusal.code == DATE_AHEAD, backwards=backwards
            )
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


async def _set_by_clock_grant(
    desk: Desk, lock: Lock, contact: LockContact, lock_key: bytes, *, ahead: bool, backwards: bool
) -> None:
    now = desk.clock.now()
    holder = rights.Holder(desk.device_name, desk.device_public, desk.operator)
    seconds = int(now.timestamp())
    grant = desk.signer.clock_grant(holder.key, holder.operator, lock.serial, seconds, ahead=ahead, backwards=backwards)
    issued = rights.issued_grant(desk.signer, holder, grant, now)
    await desk.store(lambda uow: uow.grants.keep(issued))
    session = await contact.session(LinkIdentity(device_key=desk.device_key, lock_key=lock_key, grant=grant))
    await _mind_clock(desk, lock, session, backwards=backwards, ask=True)


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
