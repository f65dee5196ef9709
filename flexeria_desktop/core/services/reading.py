"""Read back what locks hold; no list is changed, clock and epoch are cared for as always (FLP/1 section 7, 5)."""

from __future__ import annotations

from collections.abc import Sequence

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.records import ListReading
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services import care
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.rows import ReadOutcome
from flexeria_desktop.core.services.runs import Report, Run
from flexeria_desktop.core.services.writing import intend, look


async def read_locks(desk: Desk, lock_ids: Sequence[LockId], report: Report) -> tuple[ReadOutcome, ...]:
    """Read locks one after the other; one that fails does not stop the others."""
    outcomes = []
    for place, lock_id in enumerate(lock_ids):
        outcomes.append(await _read_lock(desk, lock_id, report, place, len(lock_ids)))
    return tuple(outcomes)


async def _read_lock(desk: Desk, lock_id: LockId, report: Report, place: int, places: int) -> ReadOutcome:
    lock = await desk.store(lambda uow: must_have(uow, lock_id))
    run = Run(lock, place, places, report)
    try:
        reading, same = await _read(desk, run)
    except FlexeriaError as error:
        run.tell("failed")
        return ReadOutcome(lock_id, lock.name, None, None, same_as_receipt=False, error=error)
    run.tell("done")
    return ReadOutcome(lock_id, lock.name, reading.read_at, reading.version, same)


async def _read(desk: Desk, run: Run) -> tuple[ListReading, bool]:
    intent = await desk.store(lambda uow: intend(desk, uow, run.lock.id))
    run.tell("connect")
    async with desk.links.reach(intent.lock.link, intent.lock.serial) as contact:
        session = await care.open_session(desk, intent.lock, contact, intent.secrets.lock_key)
        report = await session.status()
        await care.at_contact(desk, intent.lock, session, report)
        held = await look(desk, run, session, report, intent)
    reading = ListReading(held.version, held.digest, desk.clock.now(), held.lock_list)
    await desk.store(lambda uow: uow.lists.save_reading(run.lock.id, reading))
    return reading, held.proven
