"""Brings ops to the platform; each ends in exactly one stored outcome (FSP/1 section 2)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from flexeria_desktop.core.domain.sync_queue import Answers, Batch, QueueCounts
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.sync.around import Around
from flexeria_desktop.core.sync.errors import SeqGap
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
    """ended: ops with a final outcome. most: ops that the platform takes at once."""

    sent: int
    ended: int
    refused: int
    merged: int
    most: int


@dataclass(frozen=True, slots=True)
class _Stored:
    """What was stored while a batch was under way; body: of the next one."""

    settled: Settled | None
    ready: Batch
    body: tuple[bytes, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A batch under way. gone: it was sent, or could not be."""

    client: SyncClient
    batch: Batch
    gone: asyncio.Event
    answers: asyncio.Future[Answers]


class Outgoing:
    """Batches in their order, two of them under way: while the platform judges one, the outcomes of the one before are
    stored, and the next one is numbered in the same unit of work and sent.

    A batch that touches a row of the one before waits for its outcomes, so that nothing overtakes what was deferred or
    refused. After a crash both go again under their numbers.
    """

    def __init__(self, around: Around, settled: Callable[[Settled], None]) -> None:
        """settled: is told of outcomes once they are stored."""
        self._around = around
        self._told = settled
        self._answers: Answers | None = None
        self._ready: Batch | None = None
        self._body: tuple[bytes, str] | None = None
        self._client: SyncClient | None = None
        self._ahead: _Asked | None = None
        self._follow = False

    @property
    def more(self) -> int:
        """How many ops are ready to be sent, or sent already."""
        ahead = self._ahead.batch if self._ahead else self._ready
        return len(ahead.op_ids) if ahead else 0

    async def next_batch(self, client: SyncClient, limit: int) -> Batch:
        """The oldest unanswered ops, with the numbers they keep; stored as sent before anything is sent."""
        if client is self._client and 0 < self.more <= limit:
            if self._ahead is not None:
                return self._ahead.batch
            ready, self._ready = self._ready, None
            assert ready is not None  # noqa: S101 - more counted its ops
            return ready
        await self.rest()
        self._client, self._body = client, None
        return await self._around.store(lambda uow: uow.sync.take_batch(limit))

    async def push(self, client: SyncClient, batch: Batch, limit: int, *, follow: bool) -> Pushed:
        """Send a batch; its outcomes are stored with the next one or by ``rest``.

        limit: of ops to send meanwhile. follow: whether what the platform has of ours may be taken as pulled.
        Raises what asking raises, and then the same ops go again.
        """
        asked, self._ahead, self._follow = self._ahead, None, follow
        if asked is None or asked.batch is not batch:
            body, self._body = self._body, None
            asked = self._ask(client, batch, body, None)
        preparing = asyncio.ensure_future(self._prepare(asked, limit))
        try:
            answers = await asked.answers
            await preparing
        except BaseException:
            asked.answers.cancel()
            await asyncio.wait({asked.answers})
            await asyncio.wait({preparing})
            await self.let_go()
            raise
        self._answers = self._taken(answers)
        applied = sum([one.outcome == APPLIED for one in answers.results])
        if not self.more or (self._ahead is None and applied < len(answers.results)):
            await self._finish()
        return _pushed(answers)

    async def rest(self) -> Pushed | None:
        """Store the outcomes that are known or under way, and take the numbers back from what was not sent.

        Return what became of a batch that was under way; one that did not come through goes again.
        """
        ahead, self._ahead = self._ahead, None
        if ahead is None:
            await self._finish()
            return None
        await asyncio.wait({ahead.answers})
        await self._finish()
        if ahead.answers.cancelled() or ahead.answers.exception() is not None:
            return None
        answers = ahead.answers.result()
        self._answers = self._taken(answers)
        await self._finish()
        return _pushed(answers)

    async def let_go(self) -> Pushed | None:
        """As ``rest``, but what is under way is given up: it goes again under its numbers."""
        if self._ahead is not None:
            self._ahead.answers.cancel()
        return await self.rest()

    def _taken(self, answers: Answers) -> Answers:
        return answers if self._follow else replace(answers, cursors=None)

    def _ask(self, client: SyncClient, batch: Batch, body: tuple[bytes, str] | None, before: _Asked | None) -> _Asked:
        gone = asyncio.Event()
        answers = asyncio.ensure_future(_ask(client, batch, body, gone.set, before))
        answers.add_done_callback(lambda _: gone.set())
        return _Asked(client, batch, gone, answers)

    async def _prepare(self, asked: _Asked, limit: int) -> None:
        """Store what is known, number the next batch, and send it if it may go before the outcomes of this one."""
        await asked.gone.wait()  # storing beforehand would only keep the ops from going
        before, self._answers = self._answers, None
        stored = await self._around.store(partial(_store, before, asked.batch.last, limit))
        if stored.settled is not None:
            self._told(stored.settled)
        ready, body = stored.ready, stored.body
        if not ready.op_ids:
            return
        if asked.answers.done() or not ready.rows.isdisjoint(asked.batch.rows):
            self._ready, self._body = ready, body
        else:
            self._ahead = self._ask(asked.client, ready, body, asked)

    async def _finish(self) -> None:
        if self._answers is None and self._ready is None:
            return
        (answers, ready), self._answers, self._ready, self._body = (self._answers, self._ready), None, None, None
        settled = await self._around.store(partial(_finish, answers, ready))
        if settled is not None:
            self._told(settled)


async def _ask(
    client: SyncClient, batch: Batch, body: tuple[bytes, str] | None, sent: Callable[[], None], before: _Asked | None
) -> Answers:
    """Ask; a batch that came to the platform before the one it follows goes once more after that."""
    try:
        return await client.push(batch, body, sent)
    except SeqGap:
        if before is None:
            raise
        await asyncio.wait({before.answers})
        if before.answers.cancelled() or before.answers.exception() is not None:
            raise
        return await client.push(batch, body)


def _pushed(answers: Answers) -> Pushed:
    outcomes = [one.outcome for one in answers.results]
    return Pushed(
        sent=len(outcomes),
        ended=len(outcomes) - outcomes.count(DEFERRED),
        refused=outcomes.count(REJECTED),
        merged=sum([bool(one.conflicts) or one.outcome == SUPERSEDED for one in answers.results]),
        most=answers.most_ops,
    )


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
