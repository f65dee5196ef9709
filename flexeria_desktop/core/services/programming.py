"""Program locks: reach, try again when the link breaks, and tell how it ended (R51 to R53)."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import Changed, FlexeriaError, Transient
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.core.services import care, event_log, leases, observations
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.rows import ProgramOutcome
from flexeria_desktop.core.services.runs import Report, Run
from flexeria_desktop.core.services.writing import bring_up_to_date, intend, only_revoke

__all__ = ["Report", "program", "program_lock"]

MOST_TRIES = 3
"""A link that breaks three times in one job needs a person who walks nearer, not a fourth try."""

BROKEN_LINK = frozenset({"link.lost", "link.lock_silent", "link.session_over"})
"""Codes after which the same lock is reached again at once; the upload goes on at the byte."""


@dataclass(slots=True)
class Done:
    """The list is proven; ``later`` is what went wrong after that, while events were read."""

    receipt: Receipt
    returned: int
    events: int = 0
    later: FlexeriaError | None = None


async def program(desk: Desk, lock_ids: Sequence[LockId], report: Report) -> tuple[ProgramOutcome, ...]:
    """Program locks one after the other; one that fails does not stop the others.

    Cancelling stops at the next byte: what a lock has taken it keeps, and the next run goes on there.
    """
    outcomes = []
    for place, lock_id in enumerate(lock_ids):
        outcomes.append(await program_lock(desk, lock_id, report, place, len(lock_ids)))
    return tuple(outcomes)


async def program_lock(desk: Desk, lock_id: LockId, report: Report, place: int = 0, places: int = 1) -> ProgramOutcome:
    """Program one lock and return how it ended; only a fault of ours or a cancel raises."""
    started = time.monotonic()
    lock = await desk.store(lambda uow: must_have(uow, lock_id))
    run = Run(lock, place, places, report)
    try:
        async with leases.held(desk, lock):
            done = await _persist(desk, run)
    except FlexeriaError as error:
        run.tell("failed")
        return _outcome(desk, run, started, error=error)
    run.tell("done")
    return _outcome(desk, run, started, done=done)


def _outcome(
    desk: Desk, run: Run, started: float, *, done: Done | None = None, error: FlexeriaError | None = None
) -> ProgramOutcome:
    difference = run.difference
    return ProgramOutcome(
        run.lock.id,
        run.lock.name,
        done.receipt.version if done else None,
        desk.clock.now() if done else None,
        run.revoked,
        len(difference.additions) if done else 0,
        len(difference.changes) if done else 0,
        len(difference.removals) if done else 0,
        run.sent,
        run.total,
        time.monotonic() - started,
        returned=done.returned if done else 0,
        events=done.events if done else 0,
        error=error,
        later=done.later if done else None,
        resumed_at=run.resumed_at,
        tries=run.tries,
        merged=run.merged,
        removed_elsewhere=run.removed_elsewhere,
        delta=run.delta,
    )


async def _persist(desk: Desk, run: Run) -> Done:
    """Work on the lock; a broken link is mended by reaching it again, at most MOST_TRIES times."""
    broken: FlexeriaError | None = None
    while True:
        try:
            return await _work(desk, run)
        except FlexeriaError as error:
            broken = _telling(broken, error)
            if error.code not in BROKEN_LINK or run.tries >= MOST_TRIES:
                if broken is error:
                    raise
                raise broken from error
        run.tries += 1


def _telling(before: FlexeriaError | None, error: FlexeriaError) -> FlexeriaError:
    """The error a person needs: a refusal, else the break itself; each with whether the lock may have changed."""
    if before is None:
        return error
    if not isinstance(error, Transient):
        if error.changed is Changed.NO:
            # It tells of its own try alone; what the break before it left open is still not known.
            error.changed = before.changed
        return error
    return error if error.changed is Changed.UNKNOWN and before.changed is not Changed.UNKNOWN else before


async def _work(desk: Desk, run: Run) -> Done:
    intent = await desk.store(lambda uow: intend(desk, uow, run.lock.id))
    run.tell("connect")
    async with desk.links.reach(intent.lock.link, intent.lock.serial) as contact:
        session, shown = await care.open_to_revoke(desk, intent.lock, contact, intent.secrets.lock_key)
        report = await session.status()
        if shown.ended is not None:
            await only_revoke(desk, run, session, report, shown.ended)
        if await care.at_contact(desk, intent.lock, session, report):
            run.tell("time")
        done = Done(*await bring_up_to_date(desk, run, session, report))
        try:
            run.tell("events")
            done.events = await event_log.read_allowed(desk, intent.lock, session)
            await observations.keep(desk, intent.lock.id, await session.status())
        except FlexeriaError as error:
            # The receipt stands; a log that was not read is no reason to call the list unproven.
            done.later = error
    return done
