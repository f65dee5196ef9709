"""Computers that can open sessions, and what is done when one is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby

from flexeria_desktop.core.domain.devices import IssuedGrant
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import DeviceInUse, DeviceUnknown
from flexeria_desktop.core.services.rows import DeviceRow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

EPOCH_SETTING = "site.epoch"
CLAIMED_EPOCH = "claimed_epoch."
"""With the id of a lock: its least epoch until it was asked for the first time."""
MOST_DENIED = 32
"""Grant ids that a lock keeps (FLP/1 section 5, SET_EPOCH)."""


def site_epoch(uow: UnitOfWork) -> int:
    """The least epoch of grants that the site's locks are to accept."""
    kept = uow.settings.get(EPOCH_SETTING)
    return kept if isinstance(kept, int) else 0


def claim_terms(desk: Desk, uow: UnitOfWork, name: str, of: str, *, owned: bool) -> tuple[int, int]:
    """Time and epoch to claim with: now and the site's, so that no lost computer ever gets in.

    A lock that has an owner may have lost only its answer to us, and repeats that for the very same order alone
    (FLP/1 CLAIM): then those kept under ``name`` for the hardware ``of`` are used again.
    """
    kept = uow.settings.get(name)
    if owned and isinstance(kept, list) and kept[0] == of:
        return int(str(kept[1])), int(str(kept[2]))
    now, epoch = int(desk.clock.now().timestamp()), site_epoch(uow)
    uow.settings.set(name, [of, now, epoch])
    return now, epoch


def keep_claimed_epoch(uow: UnitOfWork, lock_id: LockId, name: str) -> None:
    """Note the epoch that a lock was claimed with, as its receipt proves that it took the order kept under ``name``."""
    kept = uow.settings.get(name)
    epoch = int(str(kept[2])) if isinstance(kept, list) else 0
    state = uow.locks.state(lock_id)
    if state is not None:
        uow.locks.save_state(lock_id, replace(state, min_epoch=epoch))
    uow.settings.set(f"{CLAIMED_EPOCH}{lock_id}", epoch)
    uow.settings.set(name, None)


def lock_orders(uow: UnitOfWork, now: datetime) -> tuple[int, list[bytes]]:
    """What every lock is to be told: the epoch and the newest denied grants that have not ended."""
    return site_epoch(uow), uow.grants.denied(int(now.timestamp()), MOST_DENIED)


async def devices(desk: Desk) -> tuple[DeviceRow, ...]:
    """Every computer that was given a right, this one first, then by name."""
    found = await desk.store(lambda uow: uow.grants.all())
    found.sort(key=_device)
    rows = [_row(desk, list(grants)) for _, grants in groupby(found, key=_device)]
    return tuple(sorted(rows, key=lambda row: (not row.here, row.name.casefold(), row.key)))


def _device(grant: IssuedGrant) -> tuple[str, bytes]:
    return grant.device_name, grant.device_key


def _row(desk: Desk, grants: Sequence[IssuedGrant]) -> DeviceRow:
    name, key = _device(grants[0])
    ends = max(grant.not_after for grant in grants)
    lost = [grant.denied_at for grant in grants if grant.denied_at is not None]
    return DeviceRow(
        name=name,
        key=key.hex(),
        operators=tuple(sorted({grant.operator for grant in grants})),
        first_at=min(grant.issued_at for grant in grants),
        last_at=max(grant.issued_at for grant in grants),
        # A grant made to set a clock has no end that a calendar knows.
        ends_at=datetime.fromtimestamp(min(ends, 253_402_300_799), UTC),
        grants=len(grants),
        lost_at=max(lost) if len(lost) == len(grants) else None,
        here=(name, key) == (desk.device_name, desk.device_public),
    )


async def lost_device(desk: Desk, name: str) -> int:
    """Deny every grant of a computer and raise the site's epoch; return the epoch that locks are to be told.

    Raises DeviceUnknown, or DeviceInUse for the computer at which this is done. Nothing is sent yet: each lock
    hears of it at its next contact and lists the matter until then.
    """
    now = desk.clock.now()
    own = (desk.device_name, desk.device_public)

    def work(uow: UnitOfWork) -> int:
        grants = [grant for grant in uow.grants.all() if grant.device_name == name]
        if not grants:
            raise DeviceUnknown(name=name)
        lost = [grant for grant in grants if _device(grant) != own]
        if not lost:
            raise DeviceInUse(name=name)
        uow.grants.deny([grant.grant_id for grant in lost], now)
        epoch = max(site_epoch(uow), desk.signer.epoch) + 1
        uow.settings.set(EPOCH_SETTING, epoch)
        facts = {"epoch": epoch, "grants": len(lost)}
        uow.record("site.device_lost", "device", lost[0].device_key.hex(), facts, text=name, send=False)
        return epoch

    epoch = await desk.store(work)
    # Only after the store has it: from here on our own grants are of the new epoch, before any lock asks for it.
    desk.signer.epoch = epoch
    return epoch
