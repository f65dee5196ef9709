"""Heads of the audit chain, signed here and countersigned by the platform (FSP/1 section 4)."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from flexeria_desktop.core.domain.site import Checkpoint
from flexeria_desktop.core.errors import Transient, Unjudged, UserError
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.services import platform, site
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import NotSignedIn
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

EVERY = 100
"""Entries after which a head is handed in; fewer when an hour has passed since the last."""
PAUSE = timedelta(hours=1)
REFUSED = "audit.head_refused_at"
"""Setting: when the platform refused a head; it is asked again after a day, not at each round."""
REST = timedelta(days=1)
SIGNED = b"FSP/1 checkpoint"


async def countersign(desk: Desk, cloud: CloudApi, *, now: bool = False) -> bool:
    """Hand in the head of the chain when enough was written since the last; now: in any case. True = countersigned.

    A head that the platform refuses, because it knows a later one of this computer, is recorded once: the profile is
    an older copy of itself, or entries were cut off. Raises Offline and what else closes the way.
    """
    due = await desk.store(lambda uow: _due(uow, desk.clock.now(), now))
    if due is None:
        return False
    seq, head = due
    key = await site.pin_platform(desk, cloud)
    seed, device_id = await desk.store(
        lambda uow: (uow.settings.secret("device.signing") or b"", str(uow.settings.get("platform.device")))
    )
    covered = b"\0".join([SIGNED, device_id.encode(), str(seq).encode(), head.hex().encode()])
    try:
        signed = await cloud.countersign(device_id, seq, head, desk.scheme.sign(seed, covered), key)
    except Unjudged:
        raise
    except UserError as refusal:
        await desk.store(partial(_refused, desk, seq, str(refusal.data.get("refusal", refusal.code))))
        return False
    await desk.store(partial(_keep, signed))
    return True


def _keep(signed: Checkpoint, uow: UnitOfWork) -> None:
    uow.checkpoints.add(signed)
    uow.settings.set(REFUSED, None)


def _due(uow: UnitOfWork, now: datetime, at_once: bool) -> tuple[int, bytes] | None:
    head, last = uow.checkpoints.head(), uow.checkpoints.newest()
    if head is None or (last is not None and last.seq == head[0]):
        return None
    refused = uow.settings.get(REFUSED)
    if isinstance(refused, str) and abs(now - datetime.fromisoformat(refused)) < REST:
        return None
    return head if at_once or last is None or _enough(head[0], last, now) else None


def _enough(seq: int, last: Checkpoint, now: datetime) -> bool:
    return abs(seq - last.seq) >= EVERY or abs(now - last.at) >= PAUSE


def _refused(desk: Desk, seq: int, why: str, uow: UnitOfWork) -> None:
    uow.record("audit.head_refused", "audit", str(seq), {"seq": seq, "reason": why}, send=False)
    uow.settings.set(REFUSED, desk.clock.now().isoformat())


async def countersign_quietly(desk: Desk) -> None:
    """Hand in the head before signing out; where that fails nothing is lost."""
    try:
        cloud, _ = await platform.client(desk)
    except NotSignedIn:
        return
    try:
        await countersign(desk, cloud, now=True)
    except (Transient, UserError):
        return
    finally:
        await cloud.close()
