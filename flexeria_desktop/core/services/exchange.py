"""What waits for the platform, sent in order; works the same after a minute and after a month offline."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import OpState, QueuedOp
from flexeria_desktop.core.errors import Transient, Unjudged, UserError
from flexeria_desktop.core.platform_ports import CloudApi, EventsTaken
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.services import activation, checkpoints, platform, proofs, sharing, site
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import NotSignedIn
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

Codes = Callable[[Desk, CloudApi], Awaitable[int]]
CODES_AGAIN = "codes.not_before"
"""Setting: when codes that wait may be sent again."""
TOO_MANY_WRONG = "rate_limited"
"""Code of the platform's wish to see no code for a while."""
CODES_PAUSE_S = 900
"""When the platform does not say for how long."""
PAGE = 500
"""Operations looked at in one go."""
EVENT_PAGE = 2_000
"""Events in one request: about 400 KiB, well below the platform's bounds of 5,000 and of 1 MiB."""
MOST_LOST = 1_000
"""Lost ranges in one request, as many as the platform takes; more than one or two were never seen."""


async def send_waiting(desk: Desk) -> int:
    """Send registrations, releases, codes and events that wait; return how many the platform took, events apart.

    Offline is a state, not an error: what cannot be sent waits on. A refusal ends that one alone. Where nothing
    waits nothing is asked; whoever comes while it is sent waits for that.
    """
    return (await _exchange(desk, activation.send_codes))[0]


async def send_all(desk: Desk) -> tuple[int, bool]:
    """The same by itself again and again; tells beside that number whether the platform's rows may have changed.

    Codes that the platform wants to see later are left alone until then and hold nothing else up.
    """
    return await _exchange(desk, _codes_in_time)


async def _exchange(desk: Desk, codes: Codes) -> tuple[int, bool]:
    async with desk.sending:
        try:
            cloud, account = await platform.client(desk)
        except NotSignedIn:
            return 0, False
        try:
            return await _send(desk, cloud, account, codes)
        except (Transient, Unjudged) as closed:
            await platform.note_contact(desk, closed.code)
            raise
        finally:
            await cloud.close()


async def _send(desk: Desk, cloud: CloudApi, account: platform.SignedIn, codes: Codes) -> tuple[int, bool]:
    sent = await _send_locks(desk, cloud, account)
    looked = await site.look_after(desk, cloud)
    moved = await proofs.share(desk, cloud)
    await checkpoints.countersign(desk, cloud)
    events = await _send_events(desk, cloud)
    sent += await codes(desk, cloud)
    if events or sent or moved or looked:
        await platform.note_contact(desk, "")
    return sent, bool(sent or moved or looked)


async def _codes_in_time(desk: Desk, cloud: CloudApi) -> int:
    now = desk.clock.now()
    until = await desk.store(lambda uow: uow.settings.get(CODES_AGAIN))
    if until and datetime.fromisoformat(str(until)) > now:
        return 0
    try:
        return await activation.send_codes(desk, cloud)
    except Transient as slow:
        if slow.code != TOO_MANY_WRONG:
            raise
        again = now + timedelta(seconds=slow.data.get("retry_after") or CODES_PAUSE_S)
        await desk.store(lambda uow: uow.settings.set(CODES_AGAIN, again.isoformat()))
        return 0


async def _send_locks(desk: Desk, cloud: CloudApi, account: platform.SignedIn) -> int:
    waiting = await desk.store(lambda uow: uow.outbox.commands(PAGE))
    for op in waiting:
        try:
            if op.action == "lock.register":
                await platform.register(desk, cloud, account, LockId(op.entity_id))
            elif op.action == platform.REPLACED:
                await platform.replace_hardware(desk, cloud, account, op)
            elif op.action in sharing.STEPS:
                await cloud.take_in_share(op.entity_id, confirmed=op.action == sharing.RETURNED)
            else:
                await cloud.release(str(op.facts["serial"]))
        except Unjudged:
            raise
        except UserError as refusal:
            await desk.store(partial(_refuse, op, refusal.code))
        else:
            await desk.store(partial(_applied, op))
    return len(waiting)


def _refuse(op: QueuedOp, code: str, uow: UnitOfWork) -> None:
    uow.outbox.mark(op.op_id, OpState.REJECTED, {"code": code})
    if op.action == sharing.TAKEN_IN:
        sharing.refuse_take_in(uow, op.entity_id, op.op_id, code)


def _applied(op: QueuedOp, uow: UnitOfWork) -> None:
    uow.outbox.mark(op.op_id, OpState.APPLIED, {})


async def _send_events(desk: Desk, cloud: CloudApi) -> bool:
    """Hand over the events of every registered lock; a lock that is refused does not stop the others.

    Return whether there were any.
    """
    any_sent = False
    for lock in await desk.store(lambda uow: uow.locks.all()):
        if lock.registered_on is None or lock.removed_on is not None:
            continue
        try:
            while (more := await _send_page(desk, cloud, lock)) is not None:
                any_sent = True
                if not more:
                    break
        except Unjudged:
            raise
        except UserError:
            # Refused as a whole, such as a lock that another desk has released: nothing is acknowledged.
            continue
    return any_sent


async def _send_page(desk: Desk, cloud: CloudApi, lock: Lock) -> bool | None:
    """Send the next events of a lock; return whether it is worth going on, None when there was nothing to send."""

    def next_page(uow: UnitOfWork) -> tuple[int, list[LockEvent], list[tuple[int, int]], dict[int, str]]:
        acknowledged, _ = uow.event_acks.get(lock.id)
        lost = [gap for gap in uow.events.gaps(lock.id) if gap[1] > acknowledged]
        page = uow.events.after(lock.id, acknowledged, EVENT_PAGE)
        gone = min(uow.events.let_go(lock.id), page[0].seq - 1) if page else 0
        if gone > acknowledged and not lost:
            # Let go by retention before the platform had them: for it they are lost.
            lost = [(acknowledged + 1, gone)]
        return acknowledged, page, lost[:MOST_LOST], uow.shares.employee_numbers(lock.id)

    acknowledged, page, lost, employees = await desk.store(next_page)
    if not page:
        return None
    taken = await cloud.send_events(lock.serial, page, lost, employees)
    await desk.store(partial(_keep_taken, desk, lock, page[-1].seq, taken))
    return acknowledged < taken.acknowledged < await desk.store(lambda uow: uow.events.last_seq(lock.id))


def _keep_taken(desk: Desk, lock: Lock, sent_to: int, taken: EventsTaken, uow: UnitOfWork) -> None:
    """Another desk may have sent further than this one has read: only what we sent counts here."""
    uow.event_acks.acknowledge(lock.id, min(taken.acknowledged, sent_to))
    uow.events.dispute(lock.id, taken.strange, desk.clock.now())
