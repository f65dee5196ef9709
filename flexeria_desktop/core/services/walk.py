"""A walk along the doors: whichever lock with work is heard best is programmed, then the next."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.signal import bars
from flexeria_desktop.core.services import plans, programming
from flexeria_desktop.core.services.batch_jobs import natural
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.job_rows import WalkDone, WalkLock, WalkState
from flexeria_desktop.core.services.nearby import Nearby, lock_ids_near
from flexeria_desktop.core.services.rows import LockPlan, ProgramOutcome, ProgramProgress
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

LEAST_BARS = 2
"""Whoever is heard worse is not the door one stands at."""
SETTLE_SECONDS = 1.2
"""Every lock advertises once a second: only then is it known who is the strongest."""
LISTEN_SECONDS = 0.5
"""Between two looks at who is near."""
REFRESH_SECONDS = 5.0
"""Between two looks into the store while nobody is near: keys are issued at the counter meanwhile."""

Report = Callable[[WalkState], None]


@dataclass(slots=True)
class _Tried:
    """What a lock had to do when it was tried or skipped: it is not chosen again before it has other work."""

    work: object
    error: BaseException | None = None


class Walk:
    """One walk; ``run`` once on the engine's loop, the controls from any thread."""

    def __init__(self, desk: Desk, links: Sequence[str], report: Report) -> None:
        """links: where to listen; none = where our locks were last reached."""
        self._desk = desk
        self._report = report
        self._nearby = Nearby(desk, links)
        self._state = WalkState()
        self._plans: dict[LockId, LockPlan] = {}
        self._tried: dict[LockId, _Tried] = {}
        self._skipped: set[LockId] = set()
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

    def stop(self) -> None:
        """End the walk; the lock in work stops at the next byte and keeps what it took."""
        self._do(self._stop_now)

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
        listeners: list[asyncio.Task[None]] = []
        try:
            await self._look()
            links = self._nearby.chosen_links()
            listeners = [self._loop.create_task(self._nearby.listen(link)) for link in links]
            await self._go_on()
        finally:
            with self._guard:
                self._ended = True
            tasks: list[asyncio.Task[object]] = [*listeners, *([self._job] if self._job else [])]
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.wait(tasks)
        self._tell(phase="finished", current=None, sounds="finished")
        return self._state

    async def _go_on(self) -> None:
        while not self._stopped and self._to_go():
            chosen = await self._choose()
            if chosen is not None:
                await self._program(chosen)
                await self._look()

    async def _look(self) -> None:
        """Read again what is to be done, and which locks are ours."""
        self._plans = {one.lock_id: one for one in await plans.plan(self._desk)}
        await self._nearby.refresh()

    async def _choose(self) -> LockPlan | None:
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
                return self._plans[best.lock_id]
            await self._pause(LISTEN_SECONDS if best is None else max(0.05, min(LISTEN_SECONDS, ready - loop.time())))
        return None

    async def _program(self, plan: LockPlan) -> None:
        loop = asyncio.get_running_loop()
        current = next((one for one in self._next() if one.lock_id == plan.lock_id), None)
        self._tried[plan.lock_id] = _Tried(_work(plan))
        self._tell(phase="programming", current=current, sounds="found")

        def progress(step: ProgramProgress) -> None:
            shown = self._state.current
            if shown is not None:
                self._tell(phase="programming", current=replace(shown, progress=step))

        await self._lead_to(plan)
        places = len(self._state.done) + self._to_go() + 1
        work = programming.program_lock(self._desk, plan.lock_id, progress, len(self._state.done), places)
        self._job = loop.create_task(work, name=f"walk {plan.serial}")
        await asyncio.wait([self._job])
        job, self._job = self._job, None
        if job.cancelled():
            self._skipped.add(plan.lock_id)
            return
        self._note(plan, job.result())

    async def _lead_to(self, plan: LockPlan) -> None:
        """Reach a lock over the link this walk was told to use, when it is known by another one."""
        near = lock_ids_near(self._nearby.rows()).get(plan.lock_id)
        links = self._nearby.chosen_links()
        if near is None or plan.link in links:
            return

        def work(uow: UnitOfWork) -> None:
            uow.locks.save(replace(must_have(uow, plan.lock_id), link=near.link))
            uow.record("lock.link_changed", "lock", plan.lock_id, {"link": near.link})

        await self._desk.store(work)

    def _note(self, plan: LockPlan, outcome: ProgramOutcome) -> None:
        self._tried[plan.lock_id].error = outcome.error
        done = WalkDone(plan.lock_id, plan.lock, self._desk.clock.now(), outcome)
        # A lock that is done needs nothing until the store says otherwise.
        if outcome.error is None:
            self._plans.pop(plan.lock_id, None)
        phase, sound = ("done_one", "done") if outcome.error is None else ("failed_one", "failed")
        self._state = replace(self._state, done=(*self._state.done, done))
        self._tell(phase=phase, current=self._state.current, sounds=sound)

    # --- what is to be done ---

    def _open(self, plan: LockPlan) -> bool:
        """Whether a lock may still be chosen: not skipped, and not tried with just this work."""
        tried = self._tried.get(plan.lock_id)
        return plan.lock_id not in self._skipped and (tried is None or tried.work != _work(plan))

    def _to_go(self) -> int:
        return sum(self._open(plan) for plan in self._plans.values())

    def _next(self) -> list[WalkLock]:
        """Locks with work: those that may be chosen by signal, then those that failed."""
        near = lock_ids_near(self._nearby.rows())
        rows = [self._row(plan, near[one].rssi if one in near else None) for one, plan in self._plans.items()]
        shown = [row for row in rows if row.lock_id not in self._skipped]

        def by_signal(row: WalkLock) -> tuple[object, ...]:
            return (row.error is not None, -(row.rssi if row.rssi is not None else -1_000), natural(row.lock))

        return sorted(shown, key=by_signal)

    def _row(self, plan: LockPlan, rssi: int | None) -> WalkLock:
        tried = self._tried.get(plan.lock_id)
        error = tried.error if tried is not None and not self._open(plan) else None
        changes = plan.additions + plan.changes + plan.removals + len(plan.others)
        return WalkLock(plan.lock_id, plan.lock, plan.building, plan.floor, changes, rssi, None, error)

    def _candidate(self) -> WalkLock | None:
        for row in self._next():
            if bars(row.rssi) >= LEAST_BARS and self._open(self._plans[row.lock_id]):
                return row
        return None

    # --- controls, on the loop ---

    def _set(self, *, paused: bool) -> None:
        self._paused = paused
        self._wake.set()

    def _skip_now(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        first = next((row for row in self._next() if self._open(self._plans[row.lock_id])), None)
        if first is not None:
            self._skipped.add(first.lock_id)
        self._wake.set()

    def _stop_now(self) -> None:
        self._stopped = True
        if self._job is not None:
            self._job.cancel()
        self._wake.set()

    async def _pause(self, seconds: float) -> None:
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
        rest = tuple(row for row in self._next() if current is None or row.lock_id != current.lock_id)
        state = WalkState(
            phase=phase,
            current=current,
            next=rest,
            done=self._state.done,
            to_go=self._to_go(),
            sounds=sounds,
            battery=tuple(self._battery),
            problem=next(iter(self._nearby.problems.values()), None),
        )
        if state != self._state or sounds:
            self._state = state
            self._report(state)


def _work(plan: LockPlan) -> object:
    """What distinguishes one task of a lock from a later one; versions and times do not."""
    return plan.lines, plan.others, plan.foreign
