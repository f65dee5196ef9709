"""Bring a new firmware to a lock: kept before the first byte, resumed at the byte, believed when the lock shows it."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.errors import Changed, FlexeriaError, UserError
from flexeria_desktop.core.ports import FirmwareImage, UploadProgress
from flexeria_desktop.core.services import care, observations
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import (
    FirmwareInvalid,
    FirmwareNotTaken,
    LinkUnset,
    LockNotClaimed,
    NoFirmwareWaits,
)
from flexeria_desktop.core.services.rule_rows import FirmwareOutcome, FirmwareProgress
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

CONFIRM_TRIES = 3
RESTART_SECONDS = 1.5
"""Between two tries to reach a lock that restarts; looking for it takes some seconds more each time."""
FINAL = frozenset(
    f"lock.{name}"
    for name in ("firmware_older", "firmware_too_large", "firmware_damaged", "request_invalid", "unsupported")
)
"""Refusals that no later try with the same image can mend; after any other one the update goes on."""
_VERSION = re.compile(r"[0-9]{1,5}(\.[0-9]{1,5}){0,3}")

Report = Callable[[FirmwareProgress], None]


@dataclass(frozen=True, slots=True)
class _Job:
    """One update: which lock, its pinned key, the image as it is kept in the store; resumed = it was kept before."""

    lock: Lock
    lock_key: bytes
    image: FirmwareImage
    resumed: bool


async def update(desk: Desk, lock_id: LockId, wanted: FirmwareImage | None, report: Report) -> FirmwareOutcome:
    """Bring a lock to a firmware; None = go on with the one that is under way, also in a new process.

    A refusal of the image (older version, too large, damaged) ends the update and leaves the lock as it was; a lost
    link or a low battery leaves it to be continued. Raises also FirmwareInvalid, NoFirmwareWaits, FirmwareNotTaken.
    """
    job = await desk.store(lambda uow: _begin(desk, uow, lock_id, wanted))
    _tell(report, job, "connect", 0)
    try:
        before, sent = await _send(desk, job, report)
    except UserError as refusal:
        if refusal.code in FINAL:
            await desk.store(lambda uow: uow.rules.clear_firmware(lock_id))
        raise
    if not sent:
        return await _finish(desk, job, before)
    _tell(report, job, "confirm", len(job.image.image))
    running, waiting = await _running(desk, job)
    if not running:
        return FirmwareOutcome(lock_id, job.lock.name, before, job.image.version, confirmed=False, waiting=waiting)
    if not _same(running, job.image.version):
        await desk.store(lambda uow: uow.rules.clear_firmware(lock_id))
        raise FirmwareNotTaken(lock=job.lock.name, running=running, offered=job.image.version)
    _tell(report, job, "done", len(job.image.image))
    return await _finish(desk, job, before)


def _begin(desk: Desk, uow: UnitOfWork, lock_id: LockId, wanted: FirmwareImage | None) -> _Job:
    """Keep the image before anything is sent."""
    lock, secret = must_have(uow, lock_id), uow.locks.secrets(lock_id)
    if lock.claimed_on is None or secret is None:
        raise LockNotClaimed(name=lock.name)
    if not lock.link:
        raise LinkUnset(name=lock.name)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.WRITE, lock.periods, day, registered=is_managed(lock))
    kept = uow.rules.firmware(lock_id)
    image = wanted or kept
    if image is None:
        raise NoFirmwareWaits(name=lock.name)
    if not image.image:
        raise FirmwareInvalid(reason="empty")
    if not _VERSION.fullmatch(image.version):
        raise FirmwareInvalid(reason="version")
    if image != kept:
        uow.rules.save_firmware(lock_id, image, desk.clock.now())
        facts = {"version": image.version, "sha256": hashlib.sha256(image.image).hexdigest()}
        uow.record("lock.firmware_begun", "lock", lock_id, facts, send=False)
    return _Job(lock, secret.lock_key, image, resumed=image == kept)


async def _send(desk: Desk, job: _Job, report: Report) -> tuple[str, bool]:
    """Send and activate; return the version before and whether anything had to be sent."""
    reached = 0

    def progress(step: UploadProgress) -> None:
        nonlocal reached
        reached = step.sent
        _tell(report, job, "send", step.sent, step.resumed_at)

    async with desk.links.reach(job.lock.link, job.lock.serial) as contact:
        session = await care.open_session(desk, job.lock, contact, job.lock_key)
        status = await session.status()
        await care.at_contact(desk, job.lock, session, status)
        if job.resumed and _same(status.firmware, job.image.version):
            # The answer to the activation was lost: the lock runs it already.
            return status.firmware, False
        try:
            await session.update_firmware(job.image, progress)
        except FlexeriaError as broken:
            # Everything is there and the lock may have restarted: only its version tells.
            if reached < len(job.image.image) or broken.changed is not Changed.UNKNOWN:
                raise
    return status.firmware, True


async def _running(desk: Desk, job: _Job) -> tuple[str, str]:
    """Reach the restarted lock and return the version it shows; ("", error code) when it cannot be reached."""
    waiting = ""
    for attempt in range(CONFIRM_TRIES):
        if attempt:
            await asyncio.sleep(RESTART_SECONDS)
        try:
            async with desk.links.reach(job.lock.link, job.lock.serial) as contact:
                session = await care.open_session(desk, job.lock, contact, job.lock_key)
                status = await session.status()
        except FlexeriaError as silent:
            waiting = silent.code
            continue
        await observations.keep(desk, job.lock.id, status)
        return status.firmware, ""
    return "", waiting


async def _finish(desk: Desk, job: _Job, before: str) -> FirmwareOutcome:
    def work(uow: UnitOfWork) -> None:
        uow.rules.clear_firmware(job.lock.id)
        uow.record("lock.firmware_updated", "lock", job.lock.id, {"version": job.image.version}, send=False)

    await desk.store(work)
    return FirmwareOutcome(job.lock.id, job.lock.name, before, job.image.version, confirmed=True)


def _tell(report: Report, job: _Job, step: str, sent: int, resumed_at: int = 0) -> None:
    report(FirmwareProgress(job.lock.id, job.lock.name, step, sent, len(job.image.image), resumed_at))


def _same(one: str, other: str) -> bool:
    return one == other or re.sub(r"(\.0+)+$", "", one) == re.sub(r"(\.0+)+$", "", other)
