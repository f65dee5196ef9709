"""Which periods end when, and whom that has to be told today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from flexeria_desktop.core.domain import reminders
from flexeria_desktop.core.domain.calendar import add_months
from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.reminders import Ending
from flexeria_desktop.core.services.desk import Desk, today
from flexeria_desktop.core.services.queries.locks import list_locks
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

TOLD = "reminders.told"
"""Setting of this computer: the stages that were told, by end."""
MONTHS = 12
_KINDS = {Level.TRIAL: "trial", Level.BASE: "base"}


def endings(locks: Sequence[LockRow], day: date) -> tuple[Ending, ...]:
    """Every period in force that ends within a year, the next first; an option ends with its base at the latest."""
    last = add_months(day, MONTHS)
    found = []
    for lock in locks:
        if lock.until is not None and lock.level in _KINDS:
            found.append(Ending(lock.id, lock.name, _KINDS[lock.level], lock.until))
        if lock.level is Level.BASE and lock.base_end is not None and lock.option_end is not None:
            found.append(Ending(lock.id, lock.name, "option", min(lock.option_end, lock.base_end)))
    near = (ending for ending in found if day <= ending.on <= last)
    return tuple(sorted(near, key=lambda ending: (ending.on, ending.lock, ending.kind)))


async def due_reminders(desk: Desk) -> tuple[Ending, ...]:
    """The ends that reached a stage since this computer was last asked; asking again tells them no more."""
    day = await desk.store(lambda uow: today(desk.clock, uow))
    found = endings(await desk.store.read(lambda conn: list_locks(conn, day)), day)

    def work(uow: UnitOfWork) -> tuple[Ending, ...]:
        kept = uow.settings.get(TOLD)
        told = {mark: stage for mark, stage in kept.items() if isinstance(stage, int)} if isinstance(kept, dict) else {}
        news, now_told = reminders.due((one for one in found if one.kind != "option"), told, day)
        if now_told != told:
            uow.settings.set(TOLD, dict(now_told))
        return news

    return await desk.store(work)
