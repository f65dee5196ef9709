"""What a lock said of itself, kept with its time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from flexeria_desktop.core.domain.clocks import EARLIEST
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import LockState
from flexeria_desktop.core.ports import LockReport
from flexeria_desktop.core.services.desk import Desk, local_day, must_have, remember_day
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


async def keep(desk: Desk, lock_id: LockId, report: LockReport, last_command: str | None = None) -> None:
    """Store a status report; it is an observation, so it needs no audit entry and goes nowhere."""
    await desk.store(lambda uow: _keep(desk, uow, lock_id, report, last_command))


def _keep(desk: Desk, uow: UnitOfWork, lock_id: LockId, report: LockReport, last_command: str | None) -> None:
    now, lock, before = desk.clock.now(), must_have(uow, lock_id), uow.locks.state(lock_id)
    state = LockState(
        seen_at=now,
        list_version=report.list_version,
        list_digest=report.list_digest,
        users=report.users,
        credentials=report.credentials,
        battery_low=report.battery_low,
        clock_offset=None if report.clock is None else report.clock - int(now.timestamp()),
        bolt=report.bolt,
        door=report.door,
        privacy=report.privacy,
        block=report.block,
        mode=report.mode,
        log_first=report.log_first,
        log_next=report.log_next,
        firmware=report.firmware,
        last_command=last_command if last_command is not None else (before.last_command if before else ""),
        min_epoch=report.min_epoch,
        boot_id=report.boot_id,
    )
    uow.locks.save_state(lock_id, state)
    if report.clock is not None:
        told = datetime.fromtimestamp(report.clock, UTC)
        if told >= EARLIEST:
            remember_day(uow, "lock_date", min(local_day(told, lock.zone), local_day(now, lock.zone)))
    if lock.firmware != report.firmware:
        uow.locks.save(replace(lock, firmware=report.firmware))
        uow.record("lock.firmware_seen", "lock", lock_id, {"firmware": report.firmware}, send=False)
