"""Brings ops to the platform; each ends in exactly one stored outcome (FSP/1 section 2)."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.core.domain.sync_queue import Batch, OpResult, QueueCounts
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.sync.around import Around
from flexeria_desktop.core.sync.sync_client import SyncClient

FORKED_DEVICE = "sync.forked"
"""Setting: the device that turned out to be two; it sends nothing more, a sign-in as another device ends that."""
APPLIED, DEFERRED, REJECTED, SUPERSEDED = "applied", "deferred", "rejected", "superseded"


@dataclass(frozen=True, slots=True)
class Pushed:
    """ended: ops with a final outcome; counts: how the outbox stands after it. revs: of the rows that are now just as
    they were wanted; when they come back in a pull that is no news."""

    sent: int
    ended: int
    refused: int
    merged: int
    counts: QueueCounts
    revs: frozenset[int]


async def next_batch(around: Around, limit: int) -> Batch:
    """The oldest unanswered ops, with the numbers they keep; stored as sent before anything is sent."""
    return await around.store(lambda uow: uow.sync.take_batch(limit))


async def push_batch(around: Around, client: SyncClient, batch: Batch) -> Pushed:
    """Send a batch and store its outcomes; raises what asking raises, and then the same ops go again."""
    results = await client.push(batch)

    def settle(uow: UnitOfWork) -> QueueCounts:
        uow.sync.settle(results)
        return uow.sync.counts()

    counts = await around.store(settle)
    outcomes = [one.outcome for one in results]
    return Pushed(
        sent=len(results),
        ended=len(outcomes) - outcomes.count(DEFERRED),
        refused=outcomes.count(REJECTED),
        merged=sum(map(_merged, results)),
        counts=counts,
        revs=frozenset(one.rev for one in results if one.rev and one.outcome == APPLIED and not one.conflicts),
    )


def _merged(result: OpResult) -> bool:
    return bool(result.conflicts) or result.outcome == SUPERSEDED


def lay_all_aside(uow: UnitOfWork, code: str, device_id: str) -> None:
    """Lay what waits aside for a person, and remember that this device may not send any more."""
    uow.sync.park_all(code)
    uow.settings.set(FORKED_DEVICE, device_id)


def is_forked(uow: UnitOfWork, device_id: str) -> bool:
    """Whether this device turned out to be two."""
    return bool(uow.settings.get(FORKED_DEVICE) == device_id)
