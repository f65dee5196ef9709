"""What waits for the platform, sent in order; works the same after a minute and after a month offline."""

from __future__ import annotations

from flexeria_desktop.core.domain.ids import LockId, OpId
from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.errors import Transient, Unjudged, UserError
from flexeria_desktop.core.ports import CloudApi
from flexeria_desktop.core.services import activation, platform
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import NotSignedIn

PAGE = 500
"""Operations looked at in one go."""


async def send_waiting(desk: Desk) -> int:
    """Send registrations, releases and codes that wait; return how many the platform took.

    Offline is a state, not an error: what cannot be sent waits on. A refusal ends that one alone.
    """
    try:
        cloud, account = await platform.client(desk)
    except NotSignedIn:
        return 0
    try:
        sent = await _send_locks(desk, cloud, account)
        sent += await activation.send_codes(desk, cloud)
        await platform.note_contact(desk, "")
    except (Transient, Unjudged) as closed:
        await platform.note_contact(desk, closed.code)
        raise
    finally:
        await cloud.close()
    return sent


async def _send_locks(desk: Desk, cloud: CloudApi, account: platform.SignedIn) -> int:
    waiting = await desk.store(
        lambda uow: [op for op in uow.outbox.queued(PAGE) if op.action in ("lock.register", "lock.released")]
    )
    for op in waiting:
        try:
            if op.action == "lock.register":
                await platform.register(desk, cloud, account, LockId(op.entity_id))
            else:
                await cloud.release(str(op.facts["serial"]))
        except Unjudged:
            raise
        except UserError as refusal:
            await _mark(desk, op.op_id, OpState.REJECTED, refusal.code)
        else:
            await _mark(desk, op.op_id, OpState.APPLIED, "")
    return len(waiting)


async def _mark(desk: Desk, op_id: OpId, state: OpState, code: str) -> None:
    await desk.store(lambda uow: uow.outbox.mark(op_id, state, {"code": code} if code else {}))
