"""A walk along the doors: the strongest lock with work is done, then the next, until nothing is left."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.signal import bars
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.batch_jobs import natural
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.job_rows import NearbyLock, WalkDone, WalkLock, WalkState
from flexeria_desktop.core.services.nearby import Nearby, lock_ids_near
from flexeria_desktop.core.services.rows import ProgramOutcome, ProgramProgress
from flexeria_desktop.core.services.walk_tasks import Task, tasks
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

LEAST_BARS = 2
"""Whoever is heard worse is not the door one stands at."""
SETTLE_SECONDS = 1.2
"""Every lock advertises once a second: only then is it known who is the strongest."""
LISTEN_SECONDS = 0.5
"""Between two looks at who is near."""
REFRESH_SECONDS = 5.0
"""Between two looks into the store while nobody is near: keys are issued at the counter meanwhile."""
PRESENT = timedelta(seconds=6)
"""Who was not heard for so long has been left behind, even where two of three advertisements are lost."""
MOST_TRIES = 3
"""A lock that failed so often needs a person; until somebody asks for it, the walk passes it by."""
OF_THE_LOCK = frozenset({"link.lock_mismatch", "link.not_a_lock", "link.pairing_refused", "link.protocol_violated"})
"""Of the errors of a link those that come again with the same lock; after the others one only has to walk nearer."""

Report = Callable[[WalkState], None]


@dataclass(slots=True)
class _Tried:
    """What a lock had to do when it was tried last, and how often it failed since it last went well."""

    work: object
    failures: int = 0
    error: BaseException | None = None
    at: datetime | None = None


class Walk:
    """One walk; ``run`` once on the engine's loop, the controls from any thread."""

    def __init__(self, desk: Desk, links: Sequence[str], report: Report) -> None:
        """links: where to listen; none = where our locks were last reached, and Bluetooth where there is any."""
        self._desk = desk
        self._report = report
        self._nearby = Nearby(desk, links)
        self._state = WalkState()
        self._tasks: dict[LockId, Task] = {}
        self._tried: dict[LockId, _Tried] = {}
        self._skipped: dict[LockId, None] = {}
        self._battery: dict[str, None] = {}
        self._paused = self._stopped = self._ended = False
        self._wake = asyncio.Event()
        self._job: asyncio.Task[ProgramOutcome] | None = None
        self._guard = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._early: list[Callable[[], None]] = []

    # --- controls, from any thread ---

    def skip(self) -> None:
        """Leave out the lock in work, or while listening the one that would come next."""
        self._do(self._skip_now)

    def pause(self) -> None:
        """Choose no further lock; the one in work goes on to its end."""
        self._do(lambda: self._set(paused=True))

    def resume(self) -> None:
        """Choose locks again."""
        self._do(lambda: self._set(paused=False))

    def retry(self) -> None:
        """Take up again what was skipped and what failed."""
        self._do(self._retry_now)

    def stop(self, *, finish: bool = False) -> None:
        """End the walk; the lock in work stops at the next byte and keeps what it took, or is finished first."""
        self._do(lambda: self._stop_now(finish=finish))

    def _do(self, action: Callable[[], None]) -> None:
        with self._guard:
            if self._ended:
                return
            if self._loop is None:
                self._early.append(action)
            else:
                self._loop.call_soon_threadsafe(action)

    # --- the walk, on the engine's loop ---

    async def run(self) -> WalkState:
        """Walk until nothing is left to do or ``stop``; returns the last state."""
        with self._guard:
            self._loop = asyncio.get_running_loop()
            for action in self._early:
                self._loop.call_soon(action)
        walking: list[asyncio.Task[None]] = []
        try:
            await self._look()
            links = await self._nearby.usual_links()
            walking = [self._loop.create_task(work) for work in (self._go_on(), *map(self._nearby.listen, links))]
            ended, _still = await asyncio.wait(walking, return_when=asyncio.FIRST_COMPLETED)
            for one in ended:
                one.result()  # listening never ends but by a fault, and a deaf walk would wait for ever
        finally:
            with self._guard:
                self._ended = True
            at_work: list[asyncio.Task[object]] = [*walking, *([self._job] if self._job else [])]
            for task in at_work:
                task.cancel()
            if at_work:
                await asyncio.wait(at_work)
        self._tell(phase="finished", current=None, sounds="finished")
        return self._state

    async def _go_on(self) -> None:
        while not self._stopped and self._to_go():
            chosen = await self._choose()
            if chosen is not None:
                await self._work(chosen)

    async def _look(self) -> None:
        """Read again what is to be done, and which locks are ours."""
        self._tasks = await tasks(self._desk)
        await self._nearby.refresh()

    async def _choose(self) -> Task | None:
        """Listen until a lock with work is heard well enough; None when stopped or when work has changed."""
        loop = asyncio.get_running_loop()
        ready, due = loop.time() + SETTLE_SECONDS, loop.time() + REFRESH_SECONDS
        while not self._stopped and self._to_go():
            if loop.time() >= due:
                await self._look()
                due = loop.time() + REFRESH_SECONDS
            if self._paused or loop.time() >= ready or self._state.phase not in {"done_one", "failed_one"}:
                # How the last one ended stays to be seen until the next can be chosen.
                self._tell(phase="paused" if self._paused else "listening", current=None)
            best = self._candidate()
            if best is not None and not self._paused and loop.time() >= ready:
                return self._tasks[best.lock_id]
            await self._pause(LISTEN_SECONDS if best is None else max(0.05, min(LISTEN_SECONDS, ready - loop.time())))
        return None

    async def _work(self, task: Task) -> None:
        loop = asyncio.get_running_loop()
        before = self._tried.get(task.lock_id)
        self._tried[task.lock_id] = _Tried(task.work, before.failures if before else 0)
        heard = self._near().get(task.lock_id)
        self._tell(phase="programming", current=task.row(heard.rssi if heard else None), sounds="found")

        def progress(step: ProgramProgress) -> None:
            shown, near = self._state.current, self._near().get(task.lock_id)
            if shown is not None:
                # Chosen while the signal still rose: it is told as it is now, as long as the lock is heard.
                rssi = near.rssi if near is not None else shown.rssi
                self._tell(phase="programming", current=replace(shown, progress=step, rssi=rssi))

        # What a person says from here on is meant for this lock, so the way to it is part of its work.
        self._job = loop.create_task(self._do_task(task, progress), name=f"walk {task.serial}")
        await asyncio.wait([self._job])
        job, self._job = self._job, None
        outcome = None if job.cancelled() else job.result()
        await self._look()
        if outcome is None:
            outcome = await self._left(task)
        if outcome is not None:
            self._note(task, outcome)

    async def _do_task(self, task: Task, progress: Callable[[ProgramProgress], None]) -> ProgramOutcome:
        await self._lead_to(task)
        done = len(self._state.done)
        return await task.run(self._desk, progress, done, done + self._to_go() + 1)

    async def _lead_to(self, task: Task) -> None:
        """Reach a lock over the link by which it is heard, when the known one is not in use or hears nothing."""
        heard = self._nearby.heard_over(task.lock_id)
        if not heard or task.link in heard:
            return

        def work(uow: UnitOfWork) -> None:
            uow.locks.save(replace(must_have(uow, task.lock_id), link=heard[0]))
            uow.record("lock.link_changed", "lock", task.lock_id, {"link": heard[0]})

        await self._desk.store(work)

    async def _left(self, task: Task) -> ProgramOutcome | None:
        """What became of a lock that was left in the middle: done when the lock had decided before, else open."""
        if task.lock_id not in self._tasks and task.plan is not None:
            proof = await self._desk.store(lambda uow: uow.lists.proof(task.lock_id))
            if proof is not None:
                return task.ended(version=proof.version, at=proof.received_at)
        del self._tried[task.lock_id]
        if not self._stopped:
            self._skipped[task.lock_id] = None
        return None

    def _note(self, task: Task, outcome: ProgramOutcome) -> None:
        tried, now = self._tried[task.lock_id], self._desk.clock.now()
        tried.error, tried.at = outcome.error, now
        tried.failures = 0 if outcome.error is None else tried.failures + 1
        done = WalkDone(task.lock_id, task.lock, now, outcome, task.building, task.floor)
        phase, sound = ("done_one", "done") if outcome.error is None else ("failed_one", "failed")
        self._state = replace(self._state, done=(*self._state.done, done))
        self._tell(phase=phase, current=self._state.current, sounds=sound)

    # --- what is to be done ---

    def _open(self, task: Task) -> bool:
        """Whether a lock may still be chosen: not skipped, not failed too often, not tried with just this work."""
        tried = self._tried.get(task.lock_id)
        if task.lock_id in self._skipped:
            return False
        if tried is None:
            return True
        return (tried.work != task.work or _was_the_link(tried.error)) and tried.failures < MOST_TRIES

    def _to_go(self) -> int:
        return sum(self._open(task) for task in self._tasks.values())

    def _near(self) -> dict[LockId, NearbyLock]:
        """Our own locks that are within reach at this moment."""
        now = self._desk.clock.now()
        return {one: row for one, row in lock_ids_near(self._nearby.rows()).items() if now - row.heard_at <= PRESENT}

    def _rows(self) -> list[WalkLock]:
        """Locks with work by signal, those that failed last."""
        near = self._near()
        rows = [self._row(task, near.get(one)) for one, task in self._tasks.items() if one not in self._skipped]

        def by_signal(row: WalkLock) -> tuple[object, ...]:
            return (row.error is not None, -(row.rssi if row.rssi is not None else -1_000), natural(row.lock))

        return sorted(rows, key=by_signal)

    def _row(self, task: Task, near: NearbyLock | None) -> WalkLock:
        tried = self._tried.get(task.lock_id)
        return task.row(near.rssi if near is not None else None, tried.error if tried is not None else None)

    def _candidate(self) -> WalkLock | None:
        """The strongest that may be chosen; one that failed must have been heard since."""
        near = self._near()
        for row in self._rows():
            tried, heard = self._tried.get(row.lock_id), near.get(row.lock_id)
            fresh = tried is None or tried.at is None or (heard is not None and heard.heard_at > tried.at)
            if fresh and bars(row.rssi) >= LEAST_BARS and self._open(self._tasks[row.lock_id]):
                return row
        return None

    # --- controls, on the loop ---

    def _set(self, *, paused: bool) -> None:
        self._paused = paused
        if self._job is not None:
            self._tell(phase=self._state.phase, current=self._state.current)
        self._wake.set()

    def _skip_now(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        first = next((row for row in self._rows() if self._open(self._tasks[row.lock_id])), None)
        if first is not None:
            self._skipped[first.lock_id] = None
        self._wake.set()

    def _retry_now(self) -> None:
        self._skipped.clear()
        self._tried = {one: tried for one, tried in self._tried.items() if tried.error is None}
        self._wake.set()

    def _stop_now(self, *, finish: bool) -> None:
        self._stopped = True
        if self._job is not None and not finish:
            self._job.cancel()
        self._wake.set()

    async def _pause(self, seconds: float) -> None:
        if self._stopped:
            # Told while the store was looked into: nobody would wake it any more.
            return
        self._wake.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            return

    # --- telling ---

    def _tell(self, *, phase: str, current: WalkLock | None, sounds: str = "") -> None:
        """Report a state that differs from the last."""
        for row in self._nearby.rows():
            if row.battery_low and row.lock_id is not None:
                self._battery.setdefault(row.lock)
        rest = tuple(row for row in self._rows() if current is None or row.lock_id != current.lock_id)
        state = WalkState(
            phase=phase,
            current=current,
            next=rest,
            done=self._state.done,
            to_go=self._to_go(),
            sounds=sounds,
            battery=tuple(self._battery),
            problem=next(iter(self._nearby.problems.values()), None),
            problems=tuple(self._nearby.problems.items()),
            skipped=tuple(self._tasks[one].row() for one in self._skipped if one in self._tasks),
            pausing=self._paused and phase == "programming",
        )
        if state != self._state or sounds:
            self._state = state
            self._report(state)


def _was_the_link(error: BaseException | None) -> bool:
    """Whether a lock failed by the way to it alone: the same work may go well when it is heard again."""
    return isinstance(error, FlexeriaError) and error.code.startswith("link.") and error.code not in OF_THE_LOCK
