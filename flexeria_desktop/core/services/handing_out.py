"""Media that people hold: what should have been back, reminders of it, and what came back or never will.

The record of this desk alone tells of reminders and of media that are awaited: no lock needs to know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from flexeria_desktop.core.domain.handover import PHYSICAL, medium_tag
from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.keys import Key
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

ENTITY = "medium"
AWAITED, BACK, REMINDED = "medium.awaited", "medium.back", "medium.reminded"


def await_media(desk: Desk, uow: UnitOfWork, key: Key, due: date) -> None:
    """Record that the media of a key that was taken in are still out; due: the last day they were rightly held."""
    for medium in key.media:
        if medium.kind in PHYSICAL:
            taken = key.withdrawn_at.isoformat() if key.withdrawn_at else ""
            facts = {"key": key.id, "due": due.isoformat(), "taken": taken}
            _record(desk, uow, AWAITED, medium_tag(key.person_id, medium.kind, medium.mask), facts)


async def remind(desk: Desk, rows: Sequence[HandedOut]) -> None:
    """Record that the holders of these media were reminded today."""

    def work(uow: UnitOfWork) -> None:
        for row in rows:
            _record(desk, uow, REMINDED, _tag(row), {"step": row.step})

    await desk.store(work)


async def came_back(desk: Desk, rows: Sequence[HandedOut], *, written_off: bool = False) -> tuple[LockId, ...]:
    """Settle media that were brought, or that never will be; keys they belong to are taken in.

    Returns the locks to program. Raises what taking in is refused for; then nothing was settled.
    """

    def work(uow: UnitOfWork) -> tuple[LockId, ...]:
        key_ids: dict[KeyId, None] = dict.fromkeys(key_id for row in rows for key_id in row.key_ids)
        taken = [key_stories.take_in_one(desk, uow, key_id) for key_id in key_ids]
        key_stories.except_from_groups(uow, taken)
        for row in rows:
            _record(desk, uow, BACK, _tag(row), {"written_off": written_off})
        return tuple({key.lock_id: None for key in taken if key.counts_as_issued})

    return await desk.store(work)


def _tag(row: HandedOut) -> str:
    return medium_tag(row.person_id, row.kind, row.mask)


def _record(desk: Desk, uow: UnitOfWork, action: str, tag: str, facts: Mapping[str, JSON]) -> None:
    uow.record(action, ENTITY, tag, {**facts, "at": desk.clock.now().isoformat()}, send=False)
