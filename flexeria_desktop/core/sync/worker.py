"""Keeps desk and platform alike: two tasks on the engine, one pulls, one pushes, and neither waits for the other.

What to do is decided by ``planner``; here it is carried out, and told. Whatever is interrupted, by a cancelled task or
a killed process, is begun again under the same numbers: the store knows what was sent and not answered.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from flexeria_desktop.core.domain.sync_queue import QueueCounts
from flexeria_desktop.core.domain.sync_state import SyncReport, SyncState
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.sync import planner, pulling, pushing
from flexeria_desktop.core.sync.around import Around, Whereabouts
from flexeria_desktop.core.sync.errors import SignInAgain
from flexeria_desktop.core.sync.faults import SyncFault, fault_of, refusal_code
from flexeria_desktop.core.sync.planner import (
    AskPerson,
    Fault,
    ParkAll,
    ParkOne,
    Pull,
    PullPage,
    PullStep,
    Push,
    PushBatch,
    PushStep,
    Renumber,
    SendCommands,
    TakeSnapshot,
    Trouble,
    Wait,
)
from flexeria_desktop.core.sync.standing import Tally, state_of
from flexeria_desktop.core.sync.sync_client import SyncClient

log = logging.getLogger(__name__)

MOST_ROUNDS = 5
"""Two are usual; more than three were never seen."""
GATHER_S = 0.2
"""After a commit: a story often is several, and they go in one batch."""


class SyncWorker:
    """Implements ``Syncer`` for one open profile; made anywhere, used on one event loop."""

    def __init__(self, around: Around) -> None:
        """No network and no store yet."""
        self._around = around
        self._pull, self._push = Pull(), Push()
        self._who: Whereabouts | None = None
        self._client: SyncClient | None = None
        self._counts = QueueCounts()
        self._outgoing = pushing.Outgoing(around, self._settled)
        self._incoming = pulling.Incoming(around)
        self._own_revs = frozenset[int]()
        self._tally = Tally()
        self._told = SyncState()
        self._listeners: list[Callable[[SyncState], None]] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: tuple[asyncio.Task[None], ...] = ()
        self._pull_bell, self._push_bell = asyncio.Event(), asyncio.Event()
        self._pulling, self._pushing = asyncio.Lock(), asyncio.Lock()
        self._asked, self._looking = asyncio.Lock(), asyncio.Lock()

    # --- Syncer ------------------------------------------------------------------------------------------------

    async def sync_now(self) -> SyncReport:
        """Pull and push until nothing is left to do now; being offline is told in the report and not raised."""
        async with self._asked:
            before = self._tally
            await self._look()
            self._pull = planner.woken(self._pull)
            self._push = replace(planner.woken(self._push), waiting=self._counts.waiting)
            if self._who is not None:
                await self._both_to_rest()
            state = await self.state()
            if not self._tasks:
                await self._hang_up()
            done = self._tally.since(before)
            return SyncReport(
                done.pushed, done.pulled, done.merged, done.refused, done.parked, done.snapshot, state, state.code
            )

    async def state(self) -> SyncState:
        """How it stands, with what waits counted anew."""
        await self._look()
        return self._tell()

    def listen(self, listener: Callable[[SyncState], None]) -> Callable[[], None]:
        """Tell ``listener`` of each new state, on the engine's thread; returns how to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def start(self) -> None:
        """Begin to sync by itself; a second call does nothing."""
        if not self._tasks:
            self._loop = asyncio.get_running_loop()
            self._tasks = (
                asyncio.create_task(self._keep_on(self._pull_round, self._pull_broke, self._pull_bell), name="pull"),
                asyncio.create_task(self._keep_on(self._push_round, self._push_broke, self._push_bell), name="push"),
            )

    async def stop(self) -> None:
        """Sync no more by itself and let go of the connection; what was on its way goes again at the next start."""
        tasks, self._tasks, self._loop = self._tasks, (), None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._hang_up()

    def nudge(self) -> None:
        """Something was committed here; callable from every thread."""
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop ended between the two lines
                loop.call_soon_threadsafe(self._heard)

    # --- the two tasks -----------------------------------------------------------------------------------------

    def _heard(self) -> None:
        self._push = planner.nudged(self._push, max(1, self._push.waiting))
        self._pull_bell.set()
        self._push_bell.set()

    async def _keep_on(
        self, work: Callable[[], Awaitable[datetime | None]], broke: Callable[[Fault], None], bell: asyncio.Event
    ) -> None:
        """Work, then wait until there is more to do; for ever."""
        while True:
            bell.clear()
            try:
                until = await work()
            except Exception as error:  # noqa: BLE001 - top of a task: a fault of ours must not end syncing for good
                log.warning("syncing failed: %s", type(error).__name__)
                broke(fault_of(error) if isinstance(error, FlexeriaError) else Fault(Trouble.AWAY, SyncFault.code))
                until = self._told.retry_at
            # Looked at again after the longest pause whatever the clock says: it may be put back meanwhile.
            left = planner.LONGEST_PAUSE_S if until is None else (until - self._around.now()).total_seconds()
            pause = min(max(0.0, left), planner.LONGEST_PAUSE_S)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await bell.wait()

    async def _pull_round(self) -> datetime | None:
        await self._look()
        if self._who is None:
            return self._signed_out()
        failed = self._pull.line.failures
        step = await self._pull_to_rest()
        if not self._pull.line.failures:
            # The way is open: what waits may go, and with it what nobody rang the bell for, such as a code.
            self._push = planner.woken(self._push) if failed else replace(self._push, commands=True)
            self._push_bell.set()
        return step.until

    async def _push_round(self) -> datetime | None:
        await asyncio.sleep(GATHER_S)
        await self._look()
        if self._who is None:
            return None
        self._push = replace(self._push, waiting=self._counts.waiting)
        return (await self._push_to_rest()).until

    def _signed_out(self) -> datetime:
        self._tell()
        return planner.next_look(self._around.now())

    async def _both_to_rest(self) -> None:
        """Pull and push until neither brings the other anything new: outcomes of ops, receipts to be taken over."""
        for _ in range(MOST_ROUNDS):
            seen = self._tally
            await asyncio.gather(self._pull_to_rest(), self._push_to_rest())
            if not self._tally.moved_since(seen):
                return
            self._push = replace(self._push, commands=True)

    # --- pulling -----------------------------------------------------------------------------------------------

    async def _pull_to_rest(self) -> Wait | AskPerson:
        async with self._pulling:
            while True:
                step = planner.next_pull(self._pull, self._around.now())
                if isinstance(step, Wait | AskPerson):
                    self._tell()
                    return step
                self._pull = planner.begun(self._pull, step)
                self._tell()
                try:
                    await self._pull_once(step)
                except FlexeriaError as error:
                    self._pull_broke(fault_of(error))
                    await self._note(error.code)
                finally:
                    self._pull = replace(self._pull, busy=False)

    async def _pull_once(self, step: PullStep) -> None:
        client, who = await self._connected()
        if isinstance(step, PullPage):
            found = await self._incoming.pull_page(client, step, who)
            self._pull = planner.pulled(self._pull, found.cursor, found.more, self._around.now(), self._around.jitter())
        else:
            assert isinstance(step, TakeSnapshot)  # noqa: S101 - the only other step that is not a pause
            found = await pulling.take_snapshot(self._around, client, who)
            self._pull = planner.snapshot_taken(found.cursor)
        news = max(0, found.taken - len(found.revs & self._own_revs))
        newest = max(found.revs, default=0)
        self._own_revs = frozenset(rev for rev in self._own_revs if rev > newest)
        self._tally = self._tally.plus(pulled=news, snapshots=int(isinstance(step, TakeSnapshot)))
        self._tally = replace(self._tally, last_pull=self._around.now())
        if found.forked:
            self._push = planner.forked(self._push)
            self._push_bell.set()

    def _pull_broke(self, fault: Fault) -> None:
        self._pull = planner.pull_failed(self._pull, fault, self._around.now(), self._around.jitter())
        self._tell()

    # --- pushing -----------------------------------------------------------------------------------------------

    async def _push_to_rest(self) -> Wait | AskPerson:
        async with self._pushing, self._nothing_left_ready():
            while True:
                step = planner.next_push(self._push, self._around.now())
                if isinstance(step, Wait | AskPerson):
                    self._tell()
                    return step
                self._push = planner.begun(self._push, step)
                self._tell()
                try:
                    await self._push_once(step)
                except FlexeriaError as error:
                    self._push_broke(fault_of(error))
                    await self._note(error.code)
                finally:
                    self._push = replace(self._push, busy=False)

    async def _push_once(self, step: PushStep) -> None:
        store = self._around.store
        if isinstance(step, PushBatch):
            await self._send(step)
            return
        self._count(await self._outgoing.rest())
        if isinstance(step, SendCommands):
            await self._send_commands()
        elif isinstance(step, ParkOne):
            await store(lambda uow: uow.sync.park(step.op_id, step.code))
            self._tally = self._tally.plus(parked=1)
            waiting = await self._waiting()
            self._push = planner.parked(self._push, waiting)
        elif isinstance(step, Renumber):
            await store(lambda uow: uow.sync.renumber(step.expected))
            self._push = planner.renumbered(self._push)
        else:
            assert isinstance(step, ParkAll)  # noqa: S101 - the only other step that is not a pause
            _client, who = await self._connected()
            await store(lambda uow: pushing.lay_all_aside(uow, step.code, who.device_id))
            self._push = planner.all_parked(self._push)
            await self._waiting()

    async def _send(self, step: PushBatch) -> None:
        client, _who = await self._connected()
        batch = await self._outgoing.next_batch(client, step.limit)
        if not batch.op_ids:
            self._push = planner.batch_answered(self._push, 0, 0, 0, self._around.now())
            return
        try:
            follow = self._pull.cursor is not None and not self._pull.expired
            ahead = step.limit if step.limit == self._push.most else 0
            done = await self._outgoing.push(client, batch, ahead, follow=follow)
        except FlexeriaError as error:
            fault = fault_of(error)
            if fault.trouble is not Trouble.REFUSED:
                raise
            fault = replace(fault, code=refusal_code(error))
            self._push = planner.batch_refused(self._push, fault, len(batch.op_ids), batch.op_ids[0])
            return
        if self._outgoing.more:
            waiting = max(self._counts.waiting - done.ended, self._outgoing.more)
            self._counts = replace(self._counts, waiting=waiting)
        waiting, now = self._counts.waiting, self._around.now()
        self._push = planner.taking(self._push, done.most)
        self._push = planner.batch_answered(self._push, done.sent, done.ended, waiting, now)
        self._count(done)

    def _count(self, done: pushing.Pushed | None) -> None:
        if done is not None:
            self._tally = self._tally.plus(pushed=done.ended, merged=done.merged, refused=done.refused)
            self._tally = replace(self._tally, last_push=self._around.now())

    def _settled(self, settled: pushing.Settled) -> None:
        """Outcomes are stored; what did not simply follow on what is here has to be pulled."""
        self._counts = settled.counts or self._counts
        self._own_revs |= settled.revs
        if settled.followed is None:
            self._pushed_something()
        else:
            self._pull = planner.followed(self._pull, *settled.followed)

    @contextlib.asynccontextmanager
    async def _nothing_left_ready(self) -> AsyncIterator[None]:
        try:
            yield
        finally:
            self._count(await self._outgoing.let_go())

    async def _send_commands(self) -> None:
        try:
            answered, moved = await self._around.commands()
        except FlexeriaError as error:
            now, jitter = self._around.now(), self._around.jitter()
            waiting = await self._waiting()
            self._push = planner.commands_failed(self._push, fault_of(error), waiting, now, jitter)
            return
        waiting = await self._waiting()
        self._push = planner.commands_sent(self._push, answered, waiting)
        if moved:
            self._tally = self._tally.plus(pushed=answered, told=1)
            self._pushed_something()

    def _pushed_something(self) -> None:
        self._tally = replace(self._tally, last_push=self._around.now())
        self._pull = planner.wanted(self._pull)
        self._pull_bell.set()

    def _push_broke(self, fault: Fault) -> None:
        self._push = planner.push_failed(self._push, fault, self._around.now(), self._around.jitter())
        self._tell()

    # --- around ------------------------------------------------------------------------------------------------

    async def _look(self) -> None:
        """Look into the store: who we are by now, and what waits. Another account or device begins anew."""
        async with self._looking:
            who, self._counts = await self._around.store(lambda uow: (self._around.whereabouts(uow), uow.sync.counts()))
            known, self._who = self._who, who
            if who == known:
                return
            await self._hang_up()
            if who is None or known is None or (known.account_id, known.device_id) != (who.account_id, who.device_id):
                await self._begin_anew(who)

    async def _begin_anew(self, who: Whereabouts | None) -> None:
        if who is None:
            self._pull, self._push = Pull(), Push()
            return
        cursor, forked = await self._around.store(
            lambda uow: (pulling.known_cursor(uow, who.account_id), pushing.is_forked(uow, who.device_id))
        )
        self._pull = Pull(cursor)
        self._push = Push(waiting=self._counts.waiting, forked=forked, parked=forked)

    async def _connected(self) -> tuple[SyncClient, Whereabouts]:
        if self._who is None:  # signed out a moment ago, between two steps
            raise SignInAgain
        if self._client is None:
            self._client = SyncClient(self._who.url, self._around.tokens)
        return self._client, self._who

    async def _hang_up(self) -> None:
        await self._incoming.rest()
        if self._client is not None:
            client, self._client = self._client, None
            await client.close()

    async def _waiting(self) -> int:
        self._counts = await self._around.store(lambda uow: uow.sync.counts())
        return self._counts.waiting

    async def _note(self, code: str) -> None:
        if self._who is not None:
            await self._around.store(lambda uow: self._around.contact(uow, code, None))

    def _tell(self) -> SyncState:
        signed_in = self._who is not None
        now = self._around.now()
        state = state_of(self._pull, self._push, self._counts, self._tally, signed_in=signed_in, now=now)
        if state != self._told:
            self._told = state
            for listener in tuple(self._listeners):
                listener(state)
        return state
