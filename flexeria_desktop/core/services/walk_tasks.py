"""What a lock has to do on a walk: something to send, or a log that nobody has read for weeks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services import event_log, plans, programming
from flexeria_desktop.core.services.desk import Desk, is_managed, today
from flexeria_desktop.core.services.job_rows import WalkLock
from flexeria_desktop.core.services.queries.facts import must_moment, rows
from flexeria_desktop.core.services.rows import LockPlan, ProgramOutcome, ProgramProgress
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

LOG_UNREAD_AFTER = timedelta(days=28)
"""From then on reading a log is worth a stop at its door, even when nothing is to be sent there."""
LOG_READ = "walk.log_read."
"""Setting by lock: when a walk read its log; a log without new events leaves no other trace."""


@dataclass(frozen=True, slots=True)
class Task:
    """The work of one lock; plan None = its log alone, unread for ``log_days`` whole days."""

    lock_id: LockId
    lock: str
    serial: str
    building: str
    floor: str
    link: str
    plan: LockPlan | None = None
    log_days: int | None = None

    @property
    def work(self) -> object:
        """What distinguishes this task of a lock from a later one; versions and times do not."""
        return (self.plan.lines, self.plan.others, self.plan.foreign) if self.plan is not None else "log"

    def row(self, rssi: int | None = None, error: BaseException | None = None) -> WalkLock:
        """The task as a row; rssi in dBm."""
        plan = self.plan
        return WalkLock(
            self.lock_id,
            self.lock,
            self.building,
            self.floor,
            changes=plan.additions + plan.changes + plan.removals + len(plan.others) if plan else 0,
            rssi=rssi,
            error=error,
            serial=self.serial,
            additions=plan.additions if plan else 0,
            removals=plan.removals if plan else 0,
            resumes_at=plan.resumes_at if plan else None,
            list_version=plan.base_version + 1 if plan else None,
            log_days=self.log_days,
        )

    async def run(
        self, desk: Desk, progress: Callable[[ProgramProgress], None], place: int, places: int
    ) -> ProgramOutcome:
        """Do it, and tell how it ended; only a fault of ours or a cancel raises."""
        if self.plan is not None:
            return await programming.program_lock(desk, self.lock_id, progress, place, places)
        started, count, problem = time.monotonic(), 0, None
        progress(ProgramProgress(self.lock_id, self.lock, "events", 0, 0, place, places))
        try:
            count = await event_log.read(desk, self.lock_id)
            await desk.store(lambda uow: uow.settings.set(LOG_READ + self.lock_id, desk.clock.now().isoformat()))
        except FlexeriaError as error:
            problem = error
        return self.ended(time.monotonic() - started, events=count, error=problem)

    def ended(
        self,
        seconds: float = 0.0,
        *,
        version: int | None = None,
        at: datetime | None = None,
        events: int = 0,
        error: FlexeriaError | None = None,
    ) -> ProgramOutcome:
        """An outcome without an upload of its own; version and at: of the receipt that proves the list."""
        facts = (self.lock_id, self.lock, version, at, 0, 0, 0, 0, 0, 0, seconds)
        return ProgramOutcome(*facts, returned=0, events=events, error=error)


async def tasks(desk: Desk) -> dict[LockId, Task]:
    """Every lock with work, by its id: what may be sent to it, else its log."""
    planned = {plan.lock_id: _sending(plan) for plan in await plans.plan(desk) if plan.allowed}
    last_read = await desk.store.read(_last_read)

    def logs(uow: UnitOfWork) -> dict[LockId, Task]:
        found = {lock.id: _unread(desk, uow, lock, last_read) for lock in uow.locks.all()}
        return {lock_id: task for lock_id, task in found.items() if task is not None and lock_id not in planned}

    return {**planned, **await desk.store(logs)}


def _sending(plan: LockPlan) -> Task:
    return Task(plan.lock_id, plan.lock, plan.serial, plan.building, plan.floor, plan.link, plan)


def _unread(desk: Desk, uow: UnitOfWork, lock: Lock, last_read: dict[str, datetime]) -> Task | None:
    """The log of a lock as a task, when it may be read and nobody did for long."""
    told, managed = last_read.get(lock.id), is_managed(lock)
    if told is None or not managed:
        return None
    mark = uow.settings.get(LOG_READ + lock.id)
    unread = desk.clock.now() - (max(told, datetime.fromisoformat(str(mark))) if mark else told)
    if unread < LOG_UNREAD_AFTER:
        return None
    day = today(desk.clock, uow, lock.zone)
    if not entitlements.allowed(Action.READ_LOG, lock.periods, day, registered=managed):
        return None
    return Task(lock.id, lock.name, lock.serial, lock.building, lock.floor, lock.link, log_days=unread.days)


def _last_read(conn: Connection) -> dict[str, datetime]:
    """When the log of each lock with a receipt was surely read: with its newest event, or when it was programmed."""
    newest = "SELECT read_at FROM events e WHERE e.lock_id = p.lock_id ORDER BY e.seq DESC LIMIT 1"
    found = rows(conn, f"SELECT p.lock_id, p.received_at, ({newest}) AS read_at FROM proofs p")  # noqa: S608 - constant text
    return {row.lock_id: must_moment(max(row.received_at, row.read_at or 0)) for row in found}
