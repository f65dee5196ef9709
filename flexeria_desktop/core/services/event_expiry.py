"""Letting go of events that were kept long enough (R61), a slice at a time, but for those on legal hold."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services import event_holds
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.event_keeping import policy
from flexeria_desktop.core.services.queries.clocks import own_clock_right
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.event_keeping import START, Bounds, Key, Slice, expire_rest, expire_slice
from flexeria_desktop.core.store.repositories.lists import expire_proofs
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

RAN_ON = "events.expired_on"
LOOK_SECONDS = 900.0
"""How often it is looked whether a new day has begun: a computer that slept is late by a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Expired:
    """How many events went, how many old ones are held, and the first day that is kept.

    first_kept None = this computer's clock cannot be right.
    """

    count: int
    first_kept: date | None
    held: int = 0


async def expire(desk: Desk, zone: str) -> Expired:
    """Let go what has been kept long enough: names go, counts by day stay, the ledger is not touched (R61).

    Does nothing while this computer's clock cannot be right. Each run that is due is itself on record.
    """
    now, where = desk.clock.now(), ZoneInfo(zone)
    if not await desk.store.read(lambda conn: own_clock_right(conn, now)):
        return Expired(0, None)
    today = now.astimezone(where).date()
    found = await desk.store(lambda uow: policy(desk, uow))
    await event_holds.end_past(desk, today)
    first = today - timedelta(days=found.keep_days)
    edge = datetime(first.year, first.month, first.day, tzinfo=where)
    total = kept = 0
    for begin in (START, (int(now.timestamp()), "", 0)):
        after: Key | None = begin
        while after is not None:
            part = await desk.store(partial(_slice, edge, where, after))
            total, kept, after = total + part.gone, kept + part.held, part.next
    done = Expired(total, first, kept)
    proofs_before = to_micros(now - timedelta(days=found.proof_days))
    await desk.store(lambda uow: _ran(uow, done, _bounds(uow, edge, where), proofs_before, today))
    return done


def _bounds(uow: UnitOfWork, edge: datetime, where: ZoneInfo) -> Bounds:
    # Asked for in each slice: a hold that is set meanwhile counts at once.
    return Bounds(int(edge.timestamp()), to_micros(edge), where, event_holds.held(uow, where))


def _slice(edge: datetime, where: ZoneInfo, after: Key, uow: UnitOfWork) -> Slice:
    return expire_slice(uow.connection, _bounds(uow, edge, where), after)


def _ran(uow: UnitOfWork, done: Expired, bounds: Bounds, proofs_before: int, today: date) -> None:
    rest = expire_rest(uow.connection, bounds)
    proofs = expire_proofs(uow.connection, proofs_before)
    if not (done.count or rest or proofs) and uow.settings.get(RAN_ON) == today.isoformat():
        return
    facts: dict[str, JSON] = {"events": done.count, "beside": rest, "first_kept": str(done.first_kept)}
    facts |= {name: count for name, count in (("proofs", proofs), ("held", done.held)) if count}
    uow.record("events.expired", "events", "", facts, send=False)
    uow.settings.set(RAN_ON, today.isoformat())


async def keep_expiring(desk: Desk, zone: str) -> None:
    """Let go at once and then once a day, for as long as the profile is open."""
    last: date | None = None
    while True:
        today = desk.clock.now().astimezone(ZoneInfo(zone)).date()
        if today != last:
            try:
                await expire(desk, zone)
                last = today
            except FlexeriaError:
                # A full disk or a busy store: it is tried again, and the desk goes on meanwhile.
                log.warning("events that were kept long enough are still here", exc_info=True)
        await asyncio.sleep(LOOK_SECONDS)
