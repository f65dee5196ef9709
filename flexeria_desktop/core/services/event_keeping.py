"""Who may look at events, on record with a reason (R60, R62), and how long they are kept (R61)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from flexeria_desktop.core.domain import retention
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.refusals import RoleForbids
from flexeria_desktop.core.domain.roles import Role, Task, may
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.errors import FlexeriaError, UserError
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.core.services.queries.clocks import own_clock_right
from flexeria_desktop.core.services.site_keeping import kept_rights
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.event_keeping import expire_rest, expire_slice
from flexeria_desktop.core.store.repositories.lists import expire_proofs
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

ASK_REASON, KEEP_DAYS, RAN_ON, ROLE = "events.ask_reason", "events.keep_days", "events.expired_on", "operator.role"
PROOF_DAYS = "proofs.keep_days"
LONGEST_KEPT = 3_650
LOOK_SECONDS = 900.0
"""How often it is looked whether a new day has begun: a computer that slept is late by a quarter of an hour."""


class EventReasonMissing(UserError):
    """The policy asks why events are looked at; no data."""

    code = "event_reason_missing"


class KeepingReasonMissing(UserError):
    """Events may be kept this long only with a reason on record; data: days, longest."""

    code = "keeping_reason_missing"


class KeepingOutOfRange(UserError):
    """Events cannot be kept for so many days; data: days, shortest, longest."""

    code = "keeping_out_of_range"


@dataclass(frozen=True, slots=True)
class EventPolicy:
    """ask_reason: each look and export needs one. keep_days: whole days after the day of an event (R61).

    role: what this operator works as; may_read: whether that role may look at events (R60).
    proof_days: how long it is kept what locks had proven before.
    """

    ask_reason: bool
    keep_days: int
    role: Role
    operator: str
    proof_days: int = retention.PROOF_DAYS

    @property
    def may_read(self) -> bool:
        """Whether events may be looked at."""
        return may(self.role, Task.READ_EVENTS)


@dataclass(frozen=True, slots=True)
class Expired:
    """How many events went, and the first day that is kept; None = this computer's clock cannot be right."""

    count: int
    first_kept: date | None


def policy(desk: Desk, uow: UnitOfWork) -> EventPolicy:
    """What is set, and who works here: the role said here, else what the platform made of this computer."""
    days = uow.settings.get(KEEP_DAYS)
    said, rights = uow.settings.get(ROLE), kept_rights(uow)
    role = str(said) if said else "installer" if rights is not None and rights.rights.role == "installer" else ""
    known = Role(role) if role in set(Role) else Role.OWNER
    kept = days if isinstance(days, int) else retention.DEFAULT_DAYS
    proofs = uow.settings.get(PROOF_DAYS)
    proof_days = proofs if isinstance(proofs, int) else retention.PROOF_DAYS
    return EventPolicy(bool(uow.settings.get(ASK_REASON)), kept, known, desk.operator, proof_days)


async def change_policy(desk: Desk, *, ask_reason: bool, keep_days: int, reason: str = "") -> None:
    """Set the policy, on record; raises KeepingOutOfRange, and KeepingReasonMissing above 90 days without a reason."""
    shortest = retention.SHORTEST_DAYS
    if not shortest <= keep_days <= LONGEST_KEPT:
        raise KeepingOutOfRange(days=keep_days, shortest=shortest, longest=LONGEST_KEPT)
    if retention.needs_reason(keep_days) and not reason.strip():
        raise KeepingReasonMissing(days=keep_days, longest=retention.LONGEST_DAYS)

    def change(uow: UnitOfWork) -> None:
        uow.settings.set(ASK_REASON, ask_reason)
        uow.settings.set(KEEP_DAYS, keep_days)
        facts: dict[str, JSON] = {"ask_reason": ask_reason, "keep_days": keep_days}
        uow.record("events.policy", "events", "", facts, text=_reason(reason), send=False)

    await desk.store(change)


async def keep_proofs(desk: Desk, days: int) -> None:
    """Set for how many days former proofs of locks are kept, on record; raises KeepingOutOfRange."""
    shortest, longest = retention.PROOF_RANGE
    if not shortest <= days <= longest:
        raise KeepingOutOfRange(days=days, shortest=shortest, longest=longest)

    def change(uow: UnitOfWork) -> None:
        uow.settings.set(PROOF_DAYS, days)
        uow.record("events.policy", "events", "", {"proof_days": days}, send=False)

    await desk.store(change)


async def record_look(
    desk: Desk, action: str, wanted: EventFilter, reason: str, facts: Mapping[str, JSON] | None = None
) -> None:
    """Put a look at events or an export on record, before anything is shown (R62).

    Raises RoleForbids for a role that may not read them, EventReasonMissing when the policy asks for a reason.
    Reason and search text may name people, so they lie where retention can delete them.
    """

    def keep(uow: UnitOfWork) -> None:
        found = policy(desk, uow)
        if not found.may_read:
            raise RoleForbids(role=found.role.value, task=Task.READ_EVENTS.value)
        if found.ask_reason and not reason.strip():
            raise EventReasonMissing
        text = "\n".join(part for part in (_reason(reason), wanted.text.strip()[:LONGEST_TEXT]) if part)
        uow.record(action, "events", "", {**_facts(wanted), **(facts or {})}, text=text, send=False)

    await desk.store(keep)


def _reason(reason: str) -> str:
    return reason.strip()[:LONGEST_TEXT]


def _facts(wanted: EventFilter) -> dict[str, JSON]:
    """What was looked at; at most some ids, so that a record stays small."""
    facts: dict[str, JSON] = {
        "locks": list(wanted.lock_ids[:100]),
        "places": list(wanted.place_ids[:100]),
        "people": list(wanted.person_ids[:100]),
        "kinds": list(wanted.kinds),
    }
    if wanted.since is not None:
        facts["since"] = wanted.since.isoformat()
    if wanted.until is not None:
        facts["until"] = wanted.until.isoformat()
    return {name: value for name, value in facts.items() if value}


async def expire(desk: Desk, zone: str) -> Expired:
    """Let go what has been kept long enough: names go, counts by day stay, the ledger is not touched (R61).

    Does nothing while this computer's clock cannot be right. Each run that is due is itself on record.
    """
    now, where = desk.clock.now(), ZoneInfo(zone)
    if not await desk.store.read(lambda conn: own_clock_right(conn, now)):
        return Expired(0, None)
    found = await desk.store(lambda uow: policy(desk, uow))
    today = now.astimezone(where).date()
    first = today - timedelta(days=found.keep_days)
    edge = datetime(first.year, first.month, first.day, tzinfo=where)
    before, read_before = int(edge.timestamp()), to_micros(edge)
    proofs_before = to_micros(now - timedelta(days=found.proof_days))
    total = 0
    while gone := await desk.store(partial(_slice, before, read_before, where)):
        total += gone

    def ran(uow: UnitOfWork) -> None:
        rest = expire_rest(uow.connection, before, read_before)
        proofs = expire_proofs(uow.connection, proofs_before)
        if total or rest or proofs or uow.settings.get(RAN_ON) != today.isoformat():
            facts: dict[str, JSON] = {"events": total, "beside": rest, "first_kept": first.isoformat()}
            facts |= {"proofs": proofs} if proofs else {}
            uow.record("events.expired", "events", "", facts, send=False)
            uow.settings.set(RAN_ON, today.isoformat())

    await desk.store(ran)
    return Expired(total, first)


def _slice(before: int, read_before: int, where: ZoneInfo, uow: UnitOfWork) -> int:
    return expire_slice(uow.connection, before, read_before, where)


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
