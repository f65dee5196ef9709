"""Brings ops to the platform; each ends in exactly one stored outcome (FSP/1 section 2)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from flexeria_desktop.core.domain.sync_queue import Answers, Batch, QueueCounts
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.sync.around import Around
from flexeria_desktop.core.sync.sync_client import SyncClient, as_sent

FORKED_DEVICE = "sync.forked"
"""Setting: the device that turned out to be two; it sends nothing more, a sign-in as another device ends that."""
APPLIED, DEFERRED, REJECTED, SUPERSEDED = "applied", "deferred", "rejected", "superseded"


@dataclass(frozen=True, slots=True)
class Settled:
    """Outcomes that are stored. followed: cursors between which nothing but them was, or None; counts: how the outbox
    stands, where that was counted; revs: of the rows that are now just as they were wanted; when they come back in a
    pull that is no news."""

    followed: tuple[str, str] | None
    counts: QueueCounts | None
    revs: frozenset[int]


@dataclass(frozen=True, slots=True)
class Pushed:
    """ended: ops with a final outcome."""

    sent: int
    ended: int
    refused: int
    merged: int


@dataclass(frozen=True, slots=True)
class _Stored:
    """What was stored while a batch was under way; body: of the next one."""

    settled: Settled | None
    ready: Batch
    body: tuple[bytes, str] = field(repr=False)


class Outgoing:
    """Batches one after the other: while one is under way, the outcomes of the one before are stored and the next one
    is numbered, in one unit of work.

    A batch is sent before the outcomes of the one before are stored only when all of these are ``applied``. Else the
    next one goes back, so that nothing overtakes what was deferred. After a crash both go again under their numbers.
    """

    def __init__(self, around: Around, settled: Callable[[Settled], None]) -> None:
        """settled: is told of outcomes once they are stored."""
        self._around = around
        self._told = settled
        self._answers: Answers | None = None
        self._ready: Batch | None = None
        self._body: tuple[bytes, str] | None = None
        self._client: SyncClient | None = None
        self._storing: asyncio.Future[_Stored] | None = None

    @property
    def more(self) -> int:
        """How many ops are ready to be sent."""
        return len(self._ready.op_ids) if self._ready else 0

    async def next_batch(self, client: SyncClient, limit: int) -> Batch:
        """The oldest unanswered ops, with the numbers they keep; stored as sent before anything is sent."""
        if self._ready is not None and len(self._ready.op_ids) <= limit and client is self._client:
            ready, self._ready = self._ready, None
            return ready
        await self.rest()
        self._client, self._body = client, None
        return await self._around.store(lambda uow: uow.sync.take_batch(limit))

    async def push(self, client: SyncClient, batch: Batch, limit: int, *, follow: bool) -> Pushed:
        """Send a batch; its outcomes are stored with the next one or by ``rest``.

        limit: of ops to get ready meanwhile. follow: whether what the platform has of ours may be taken as pulled.
        Raises what asking raises, and then the same ops go again.
        """
        body, self._body = self._body, None
        gone = asyncio.Event()
        asking = asyncio.ensure_future(client.push(batch, body, gone.set))
        asking.add_done_callback(lambda _: gone.set())
        try:
            await gone.wait()  # storing beforehand would only keep the ops from going
            before, self._answers = self._answers, None
            self._storing = asyncio.ensure_future(self._around.store(partial(_store, before, batch.last, limit)))
            answers = await asking
        except BaseException:
            asking.cancel()
            await asyncio.wait({asking})
            await self.rest()
            raise
        await self._stored()
        self._answers = answers if follow else replace(answers, cursors=None)
        outcomes = [one.outcome for one in answers.results]
        if not self.more or outcomes.count(APPLIED) < len(outcomes):
            await self.rest()
        return Pushed(
            sent=len(outcomes),
            ended=len(outcomes) - outcomes.count(DEFERRED),
            refused=outcomes.count(REJECTED),
            merged=sum([bool(one.conflicts) or one.outcome == SUPERSEDED for one in answers.results]),
        )

    async def rest(self) -> None:
        """Store the outcomes that are known, and take the numbers back from what was not sent."""
        await self._stored()
        if self._answers is None and self._ready is None:
            return
        (answers, ready), self._answers, self._ready, self._body = (self._answers, self._ready), None, None, None
        settled = await self._around.store(partial(_finish, answers, ready))
        if settled is not None:
            self._told(settled)

    async def _stored(self) -> None:
        if self._storing is not None:
            storing, self._storing = self._storing, None
            stored = await storing
            self._ready, self._body = (stored.ready, stored.body) if stored.ready.op_ids else (None, None)
            if stored.settled is not None:
                self._told(stored.settled)


def _store(answers: Answers | None, last: int, limit: int, uow: UnitOfWork) -> _Stored:
    settled = None if answers is None else _settle(answers, uow, counted=False)
    ready = uow.sync.take_next(last, limit)
    return _Stored(settled, ready, as_sent(ready))


def _finish(answers: Answers | None, ready: Batch | None, uow: UnitOfWork) -> Settled | None:
    if ready is not None:
        uow.sync.put_back(ready)
    return None if answers is None else _settle(answers, uow, counted=True)


def _settle(answers: Answers, uow: UnitOfWork, *, counted: bool) -> Settled:
    followed = answers.cursors if uow.sync.follow(answers) else None
    if followed is None:
        uow.sync.settle(answers.results)
    as_wanted = (one.rev for one in answers.results if one.rev and one.outcome == APPLIED and not one.conflicts)
    revs = frozenset[int]() if followed else frozenset(as_wanted)
    return Settled(followed, uow.sync.counts() if counted else None, revs)


def lay_all_aside(uow: UnitOfWork, code: str, device_id: str) -> None:
    """Lay what waits aside for a person, and remember that this device may not send any more."""
    uow.sync.park_all(code)
    uow.settings.set(FORKED_DEVICE, device_id)


def is_forked(uow: UnitOfWork, device_id: str) -> bool:
    """Whether this device turned out to be two."""
    return bool(uow.settings.get(FORKED_DEVICE) == device_id)
