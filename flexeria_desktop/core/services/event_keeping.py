"""Who may look at events, on record with a reason (R60, R62), and for how long they are to be kept (R61)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flexeria_desktop.core.domain import retention
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.refusals import RoleForbids
from flexeria_desktop.core.domain.roles import Role, Task, may
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.core.services.queries.event_reader import role_of
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

ASK_REASON, KEEP_DAYS = "events.ask_reason", "events.keep_days"
PROOF_DAYS = "proofs.keep_days"
LONGEST_KEPT = 3_650


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


def policy(desk: Desk, uow: UnitOfWork) -> EventPolicy:
    """What is set, and who works here: the role said here, else what the platform made of this computer."""
    days = uow.settings.get(KEEP_DAYS)
    kept = days if isinstance(days, int) else retention.DEFAULT_DAYS
    proofs = uow.settings.get(PROOF_DAYS)
    proof_days = proofs if isinstance(proofs, int) else retention.PROOF_DAYS
    return EventPolicy(bool(uow.settings.get(ASK_REASON)), kept, role_of(uow.connection), desk.operator, proof_days)


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
