"""Who could open a door at a moment: the past of the door from the store, judged by ``core.domain.who``."""

from __future__ import annotations

from datetime import datetime

from flexeria_desktop.core.domain import turns, who
from flexeria_desktop.core.domain.door_past import DoorPast, WhoAnswer
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.turns import TurnRow
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.queries import past as past_queries


class MomentAhead(UserError):
    """What lies ahead has no proof, and its plan may still change; data: at."""

    code = "moment_ahead"


async def past_of(desk: Desk, lock_id: LockId) -> DoorPast:
    """All that is kept of a door; raises LockUnknown."""
    return await desk.store.read(lambda conn: past_queries.door_past(conn, lock_id))


async def answer(desk: Desk, past: DoorPast, at: datetime) -> WhoAnswer:
    """Who could open the door at an aware moment; raises MomentAhead."""
    if at > desk.clock.now():
        raise MomentAhead(at=at)
    mark = who.mark_at(past, at)
    held = await desk.store.read(lambda conn: past_queries.list_at(conn, past.lock_id, mark)) if mark else None
    return who.who_at(past, held, at)


def turns_of(desk: Desk, past: DoorPast) -> tuple[TurnRow, ...]:
    """What changed at the door until now, oldest first."""
    return turns.turns_of(past, desk.clock.now())
