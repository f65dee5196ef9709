"""Program many locks at once, over every link at the same time and over each as far as it carries."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.signal import name_in_the_air
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.ports import FoundLock
from flexeria_desktop.core.services import plans, programming
from flexeria_desktop.core.services.batch_jobs import Forecast, Job, working_order
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.job_rows import BatchLine, BatchLock, BatchProgress, LockPhase
from flexeria_desktop.core.services.rows import ProgramProgress
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

LISTEN_SECONDS = 2
"""A lock advertises once a second; who is missed is only programmed later than it might be."""
REPORT_SECONDS = 0.05
"""A screen shows no more than 20 changes a second."""
MOST_LINES = 1_000
"""Lines of the log that a progress carries, the newest."""

Report = Callable[[BatchProgress], None]


class Batch:
    """One run over many locks; ``run`` once on the engine's loop, the controls from any thread.

    A control that comes too late for its lock, or after the end, does nothing.
    """

    def __init__(self, desk: Desk, lock_ids: Sequence[LockId], report: Report) -> None:
        """``report`` is called on the engine's thread: at once when a lock changes its phase, else throttled."""
        self._desk = desk
        self._report = report
        self._first = tuple(dict.fromkeys(lock_ids))
        self._jobs: dict[LockId, Job] = {}
        self._signals: dict[str, int] = {}
        self._log: deque[BatchLine] = deque(maxlen=MOST_LINES)
        self._paused = self._ended = False
        self._chores: set[asyncio.Task[None]] = set()
        self._preparing = False
        self._fault: BaseException | None = None
        self._changed = asyncio.Event()
        self._due: asyncio.TimerHandle | None = None
        self._reported = 0.0
        self._guard = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._early: list[Callable[[], None]] = []

    # --- controls, from any thread ---

    @property
    def lock_ids(self) -> tuple[LockId, ...]:
        """The locks of this batch as they were given, with those added."""
        return tuple(dict.fromkeys((*self._first, *list(self._jobs))))

    def pause(self) -> None:
        """Begin no further lock; those that run go on to their end."""
        self._do(lambda: self._set_paused(True))

    def resume(self) -> None:
        """Begin locks again."""
        self._do(lambda: self._set_paused(False))

    def skip(self, lock_id: LockId) -> None:
        """Leave a lock out that waits."""
        self._do(lambda: self._leave_out(lock_id, LockPhase.SKIPPED))

    def cancel_lock(self, lock_id: LockId) -> None:
        """Stop one lock, at the next byte when it runs: what it took it keeps."""
        self._do(lambda: self._cancel((lock_id,)))

    def cancel(self) -> None:
        """Stop all locks that wait or run; ``run`` ends soon and returns."""
        self._do(self._cancel_all)

    def add(self, lock_ids: Sequence[LockId]) -> None:
        """Let more locks take part, or once more those that ended; unknown ones are left out."""
        chosen = tuple(dict.fromkeys(lock_ids))
        self._do(lambda: self._chore(self._admit(chosen)))

    def _do(self, action: Callable[[], None]) -> None:
        with self._guard:
            if self._ended:
                return
            if self._loop is None:
                self._early.append(action)
                return
            self._loop.call_soon_threadsafe(action)

    # --- the run, on the engine's loop ---

    async def run(self) -> BatchProgress:
        """Do it and return how it ended; raises LockUnknown before anything, later only a fault of ours or a cancel."""
        locks = await self._load(self._first, strict=True)
        self._jobs = {job.lock.id: job for job in locks}
        self._preparing = True
        with self._guard:
            self._loop = asyncio.get_running_loop()
            for action in self._early:
                self._loop.call_soon(action)
        try:
            self._chore(self._prepare())
            self._tell()
            while self._open():
                self._changed.clear()
                await self._changed.wait()
        finally:
            await self._wind_up()
        if self._fault is not None:
            raise self._fault
        return self._snapshot()

    def _open(self) -> bool:
        waits = any(job.phase in {LockPhase.WAITING, LockPhase.RUNNING} for job in self._jobs.values())
        return waits or any(not chore.done() for chore in self._chores)

    async def _wind_up(self) -> None:
        """Let nothing run on: also when ``run`` itself is cancelled."""
        with self._guard:
            self._ended = True
        tasks: list[asyncio.Task[object]] = [*self._chores]
        tasks += [job.task for job in self._jobs.values() if job.task is not None]
        for lock_id in self._jobs:
            self._leave_out(lock_id, LockPhase.CANCELLED)
        open_tasks = [task for task in tasks if not task.done()]
        for task in open_tasks:
            task.cancel()
        if open_tasks:
            await asyncio.wait(open_tasks)
        if self._due is not None:
            self._due.cancel()
        self._report(self._snapshot())

    async def _load(self, lock_ids: Sequence[LockId], *, strict: bool) -> list[Job]:
        def work(uow: UnitOfWork) -> list[Job]:
            known = (must_have(uow, one) if strict else uow.locks.get(one) for one in lock_ids)
            return [Job(lock) for lock in known if lock is not None]

        jobs = await self._desk.store(work)
        planned = {one.lock_id: one for one in await plans.plan(self._desk, lock_ids)} if lock_ids else {}
        for job in jobs:
            job.plan = planned.get(job.lock.id)
            job.rssi = self._signals.get(name_in_the_air(job.lock.serial), job.rssi)
        return jobs

    async def _prepare(self) -> None:
        """Find out who is near, where a link has more locks than it carries at once: else the order decides nothing."""
        links: dict[str, int] = {}
        for job in self._jobs.values():
            links[job.lock.link] = links.get(job.lock.link, 0) + 1
        crowded = [link for link, count in links.items() if count > self._seats(link)]
        try:
            await asyncio.gather(*(self._listen(link) for link in crowded))
        finally:
            self._preparing = False
        for job in self._jobs.values():
            job.rssi = self._signals.get(name_in_the_air(job.lock.serial), job.rssi)
        self._begin()

    async def _listen(self, link: str) -> None:
        def heard(found: FoundLock) -> None:
            self._signals[found.name] = max(found.rssi, self._signals.get(found.name, found.rssi))

        try:
            await self._desk.links.scan(link, LISTEN_SECONDS, heard)
        except FlexeriaError:
            return  # each lock of this link will say itself what is wrong with it

    async def _admit(self, lock_ids: Sequence[LockId]) -> None:
        at_work = {LockPhase.WAITING, LockPhase.RUNNING}
        wanted = [one for one in lock_ids if one not in self._jobs or self._jobs[one].phase not in at_work]
        for job in await self._load(wanted, strict=False):
            known = self._jobs.get(job.lock.id)
            if known is None or known.phase not in at_work:
                self._jobs[job.lock.id] = job
        self._begin()

    def _begin(self) -> None:
        """Start what a link has room for."""
        if not self._paused and not self._preparing and not self._ended:
            for link in {job.lock.link for job in self._jobs.values()}:
                here = [job for job in self._jobs.values() if job.lock.link == link]
                room = self._seats(link) - sum(job.phase is LockPhase.RUNNING for job in here)
                waiting = sorted((job for job in here if job.phase is LockPhase.WAITING), key=working_order)
                for job in waiting[: max(0, room)]:
                    self._start(job)
        self._tell()

    def _seats(self, link: str) -> int:
        return max(1, self._desk.links.capacity(link)) if link else 1

    def _start(self, job: Job) -> None:
        loop = asyncio.get_running_loop()
        done = sum(one.phase not in {LockPhase.WAITING, LockPhase.RUNNING} for one in self._jobs.values())
        job.phase, job.began = LockPhase.RUNNING, loop.time()
        work = programming.program_lock(
            self._desk, job.lock.id, lambda step: self._step(job, step), done, len(self._jobs)
        )
        job.task = loop.create_task(work, name=f"program {job.lock.serial}")
        job.task.add_done_callback(lambda _task: self._end(job))

    def _step(self, job: Job, step: ProgramProgress) -> None:
        before = job.progress
        job.take(step, asyncio.get_running_loop().time())
        if before is None or (before.step, before.tries) != (step.step, step.tries):
            self._log.append(BatchLine(self._desk.clock.now(), job.lock.name, job.lock.id, step.step, step))
        self._tell_soon()

    def _end(self, job: Job) -> None:
        """Note how a lock ended; a fault of ours stops no other lock and is raised at the very end."""
        assert job.task is not None  # noqa: S101 - this is its callback
        job.ended = asyncio.get_running_loop().time()
        fault = None if job.task.cancelled() else job.task.exception()
        if job.task.cancelled():
            job.phase = LockPhase.CANCELLED
        elif fault is not None:
            job.phase, self._fault = LockPhase.FAILED, self._fault or fault
        else:
            job.outcome = job.task.result()
            job.phase = LockPhase.DONE if job.outcome.error is None else LockPhase.FAILED
        self._note(job)
        self._begin()

    # --- controls, on the loop ---

    def _set_paused(self, paused: bool) -> None:
        self._paused = paused
        self._begin()

    def _leave_out(self, lock_id: LockId, phase: LockPhase) -> None:
        job = self._jobs.get(lock_id)
        if job is not None and job.phase is LockPhase.WAITING:
            job.phase = phase
            self._note(job)
            self._tell()

    def _cancel(self, lock_ids: Iterable[LockId]) -> None:
        for lock_id in lock_ids:
            self._leave_out(lock_id, LockPhase.CANCELLED)
            job = self._jobs.get(lock_id)
            if job is not None and job.task is not None and not job.called_off:
                # Once only: a second cancel would tear the link down in the middle of its good-bye.
                job.called_off = True
                job.task.cancel()

    def _cancel_all(self) -> None:
        for chore in self._chores:
            chore.cancel()
        self._cancel(tuple(self._jobs))

    def _chore(self, work: Coroutine[Any, Any, None]) -> None:
        chore = asyncio.get_running_loop().create_task(work)
        self._chores.add(chore)
        chore.add_done_callback(self._chore_ended)

    def _chore_ended(self, chore: asyncio.Task[None]) -> None:
        self._chores.discard(chore)
        if not chore.cancelled():
            self._fault = self._fault or chore.exception()
        self._changed.set()

    # --- telling ---

    def _note(self, job: Job) -> None:
        self._log.append(BatchLine(self._desk.clock.now(), job.lock.name, job.lock.id, job.phase.value, job.progress))

    def _tell_soon(self) -> None:
        """Report within REPORT_SECONDS of the report before."""
        if self._due is None:
            loop = asyncio.get_running_loop()
            self._due = loop.call_at(self._reported + REPORT_SECONDS, self._tell)

    def _tell(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
        if not self._ended:
            self._reported = asyncio.get_running_loop().time()
            self._report(self._snapshot())
        self._changed.set()

    def _snapshot(self) -> BatchProgress:
        jobs = sorted(self._jobs.values(), key=_shown_order)
        forecast, now = Forecast(), asyncio.get_running_loop().time()
        for link in {job.lock.link for job in jobs}:
            forecast.add_link((job for job in jobs if job.lock.link == link), self._seats(link), now)
        rows: list[BatchLock] = [job.row(forecast.by_lock.get(job.lock.id)) for job in jobs]
        return BatchProgress(
            locks=tuple(rows),
            sent=sum(job.sent for job in jobs),
            total=sum(job.total for job in jobs),
            seconds_left=0.0 if self._ended else forecast.whole,
            paused=self._paused,
            ended=self._ended,
            log=tuple(self._log),
        )


def _shown_order(job: Job) -> tuple[object, ...]:
    """Locks as they began; behind them those that have not, as they will."""
    return (job.task is None, job.began if job.task is not None else 0.0, working_order(job))
