"""Computers that can open sessions, and what is done when one is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from itertools import groupby

from flexeria_desktop.core.domain.devices import IssuedGrant
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.site import Computer
from flexeria_desktop.core.errors import Transient, UserError
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.services import computers, platform, site
from flexeria_desktop.core.services.computers import kept_computers
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import DeviceInUse, DeviceUnknown, NotSignedIn
from flexeria_desktop.core.services.rows import DeviceRow
from flexeria_desktop.core.services.site_keeping import (
    EPOCH_SETTING,
    MOST_DENIED,
    kept_rights,
    own_key,
    own_key_in_use,
    set_own_key,
    site_epoch,
)
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

CLAIMED_EPOCH = "claimed_epoch."
"""With the id of a lock: its least epoch until it was asked for the first time."""


@dataclass(frozen=True, slots=True)
class ClaimTerms:
    """What a claim says beside the lock's own keys: Unix seconds, least epoch, site key (Ed25519 public)."""

    now: int
    epoch: int
    site_key: bytes


def claim_terms(desk: Desk, uow: UnitOfWork, name: str, of: str, *, owned: bool) -> ClaimTerms:
    """Terms to claim with: now and the site's epoch, so that no lost computer ever gets in, and whose lock it is.

    A lock that has an owner may have lost only its answer to us, and repeats that for the very same order alone
    (FLP/1 CLAIM): then those kept under ``name`` for the hardware ``of`` are used again.
    """
    kept = uow.settings.get(name)
    if owned and isinstance(kept, list) and kept[0] == of:
        return _terms(uow, kept)
    site_key, epoch = _key_and_epoch(desk, uow)
    now = int(desk.clock.now().timestamp())
    uow.settings.set(name, [of, now, epoch, site_key.hex()])
    return ClaimTerms(now, epoch, site_key)


def _terms(uow: UnitOfWork, kept: Sequence[JSON]) -> ClaimTerms:
    # Notes of before signing in was possible name no key: there was only the profile's own.
    site_key = bytes.fromhex(str(kept[3])) if len(kept) > 3 else own_key(uow)[1]
    return ClaimTerms(int(str(kept[1])), int(str(kept[2])), site_key)


def _key_and_epoch(desk: Desk, uow: UnitOfWork) -> tuple[bytes, int]:
    """The platform's key when signed in; this profile's own while that is in use, or where there is no other."""
    kept = kept_rights(uow)
    if kept is not None and kept.rights.primary and not own_key_in_use(uow):
        return kept.rights.primary, kept.rights.epoch
    private, public = own_key(uow)
    if not private:
        private, public = desk.scheme.new_signing_key()
        set_own_key(uow, private, public)
        desk.signer.use(private)
    return public, site_epoch(uow)


def keep_claimed_epoch(uow: UnitOfWork, lock_id: LockId, name: str) -> bytes:
    """Note the epoch that a lock was claimed with, as its receipt proves that it took the order kept under ``name``.

    Return the site key that it took with it.
    """
    kept = uow.settings.get(name)
    terms = _terms(uow, kept) if isinstance(kept, list) else ClaimTerms(0, 0, own_key(uow)[1])
    state = uow.locks.state(lock_id)
    if state is not None:
        uow.locks.save_state(lock_id, replace(state, min_epoch=terms.epoch))
    uow.settings.set(f"{CLAIMED_EPOCH}{lock_id}", terms.epoch)
    uow.settings.set(name, None)
    return terms.site_key


async def devices(desk: Desk) -> tuple[DeviceRow, ...]:
    """Every computer that was given a right, by this profile or by the platform; this one first, then by name."""
    found, told, account = await desk.store(
        lambda uow: (uow.grants.all(), kept_computers(uow), platform.signed_in(uow))
    )
    at_platform = {one.key for one in told}
    found = [grant for grant in found if grant.device_key not in at_platform]
    found.sort(key=_device)
    rows = [_row(desk, list(grants)) for _, grants in groupby(found, key=_device)]
    operators = (account.name,) if account is not None else ()
    rows += [_told(desk, one, operators) for one in told]
    return tuple(sorted(rows, key=lambda row: (not row.here, row.name.casefold(), row.key)))


def _told(desk: Desk, one: Computer, operators: tuple[str, ...]) -> DeviceRow:
    """A computer as the platform tells of it; one that never asked for grants has no right that could end."""
    # A platform that is older than the member tells the end of the grant that lasts longest alone.
    seconds = one.ends_at if one.full_ends_at is None else one.full_ends_at
    ends = one.created_at if seconds is None else _moment(seconds)
    return DeviceRow(
        name=one.name,
        key=one.key.hex(),
        operators=operators,
        first_at=one.created_at,
        last_at=one.last_grant_at or one.created_at,
        ends_at=ends,
        grants=0 if one.last_grant_at is None else 1,
        lost_at=one.revoked_at,
        here=one.key == desk.device_public,
        role=one.role,
    )


def _moment(seconds: int) -> datetime:
    # A grant made to set a clock has no end that a calendar knows.
    return datetime.fromtimestamp(min(seconds, 253_402_300_799), UTC)


def _device(grant: IssuedGrant) -> tuple[str, bytes]:
    return grant.device_name, grant.device_key


def _row(desk: Desk, grants: Sequence[IssuedGrant]) -> DeviceRow:
    name, key = _device(grants[0])
    # One that was made to set a lock's clock once may end far later, or never; it is not kept whole.
    ends = max(grant.not_after for grant in [grant for grant in grants if grant.encoded] or grants)
    lost = [grant.denied_at for grant in grants if grant.denied_at is not None]
    return DeviceRow(
        name=name,
        key=key.hex(),
        operators=tuple(sorted({grant.operator for grant in grants})),
        first_at=min(grant.issued_at for grant in grants),
        last_at=max(grant.issued_at for grant in grants),
        ends_at=_moment(ends),
        grants=len(grants),
        lost_at=max(lost) if len(lost) == len(grants) else None,
        here=(name, key) == (desk.device_name, desk.device_public),
    )


async def refresh(desk: Desk) -> bool:
    """Ask the platform for the computers of the account; False when it cannot be asked or refuses."""
    try:
        cloud, _ = await platform.client(desk)
    except NotSignedIn:
        return False
    try:
        await computers.refresh(desk, cloud)
    except (Transient, UserError):
        return False
    finally:
        await cloud.close()
    return True


async def set_role(desk: Desk, name: str, role: str, key: str = "") -> int:
    """Say what the computers of this name are used for, manager or installer; return how many there are.

    key: the X25519 public key in hex of the only one that is meant. DeviceUnknown, DeviceInUse for the computer at
    which this is done, NotSignedIn, or what the platform's client raises.
    """
    cloud, _ = await platform.client(desk)
    try:
        told = await computers.refresh(desk, cloud)
        named = [one for one in told if one.name == name and one.revoked_at is None and key in {"", one.key.hex()}]
        others = [one for one in named if one.key != desk.device_public]
        if not others:
            raise DeviceInUse(name=name) if named else DeviceUnknown(name=name)
        for one in others:
            await cloud.set_role(one.device_id, role)
            await desk.store(partial(_note_role, one, role))
        await computers.refresh(desk, cloud)
    finally:
        await cloud.close()
    return len(others)


def _note_role(one: Computer, role: str, uow: UnitOfWork) -> None:
    facts = {"device": one.device_id, "role": role}
    uow.record("site.device_role", "device", one.key.hex(), facts, text=one.name, send=False)


async def lost_device(desk: Desk, name: str) -> int:
    """Deny every grant of a computer and raise the site's epoch; return the epoch that locks are to be told.

    A computer of the account is given up at the platform, which must be reached. Raises DeviceUnknown, DeviceInUse
    for the computer at which this is done, or what the platform's client raises. Nothing is sent to locks yet: each
    hears of it at its next contact and lists the matter until then.
    """
    if await desk.store(kept_rights) is None:
        return await _deny_here(desk, name)
    cloud, _ = await platform.client(desk)
    try:
        told = await computers.refresh(desk, cloud)
        named = [one for one in told if one.name == name and one.revoked_at is None]
        if named:
            return await _give_up(desk, cloud, name, named)
        if not await desk.store(own_key_in_use):
            return await _deny_there(desk, cloud, name)
    finally:
        await cloud.close()
    return await _deny_here(desk, name)


async def _give_up(desk: Desk, cloud: CloudApi, name: str, named: Sequence[Computer]) -> int:
    lost = [one for one in named if one.key != desk.device_public]
    if not lost:
        raise DeviceInUse(name=name)
    for one in lost:
        await cloud.revoke_device(one.device_id)
        await desk.store(partial(_note_given_up, desk, one))
    rights = (await site.fetch(desk, cloud)).rights
    await computers.refresh(desk, cloud)
    return rights.epoch


def _note_given_up(desk: Desk, one: Computer, uow: UnitOfWork) -> None:
    computers.keep_given_up(uow, one.device_id, desk.clock.now())
    uow.record("site.device_lost", "device", one.key.hex(), {"device": one.device_id}, text=one.name, send=False)


async def _deny_there(desk: Desk, cloud: CloudApi, name: str) -> int:
    """A computer that only this profile knows: its grants are denied for the whole site."""
    now = desk.clock.now()
    lost = await desk.store(lambda uow: _lost(desk, uow, name))
    known = (await site.fetch(desk, cloud)).rights
    await cloud.raise_epoch(known.epoch, [grant.grant_id for grant in lost][:MOST_DENIED])
    known = (await site.fetch(desk, cloud)).rights

    def work(uow: UnitOfWork) -> None:
        uow.grants.deny([grant.grant_id for grant in lost], now)
        _record_lost(uow, name, lost, known.epoch)

    await desk.store(work)
    return known.epoch


def _lost(desk: Desk, uow: UnitOfWork, name: str) -> list[IssuedGrant]:
    grants = [grant for grant in uow.grants.all() if grant.device_name == name]
    if not grants:
        raise DeviceUnknown(name=name)
    lost = [grant for grant in grants if _device(grant) != (desk.device_name, desk.device_public)]
    if not lost:
        raise DeviceInUse(name=name)
    return lost


def _record_lost(uow: UnitOfWork, name: str, lost: Sequence[IssuedGrant], epoch: int) -> None:
    facts = {"epoch": epoch, "grants": len(lost)}
    uow.record("site.device_lost", "device", lost[0].device_key.hex(), facts, text=name, send=False)


async def _deny_here(desk: Desk, name: str) -> int:
    now = desk.clock.now()

    def work(uow: UnitOfWork) -> int:
        lost = _lost(desk, uow, name)
        uow.grants.deny([grant.grant_id for grant in lost], now)
        epoch = max(site_epoch(uow), desk.signer.epoch) + 1
        uow.settings.set(EPOCH_SETTING, epoch)
        _record_lost(uow, name, lost, epoch)
        return epoch

    epoch = await desk.store(work)
    # Only after the store has it: from here on our own grants are of the new epoch, before any lock asks for it.
    desk.signer.epoch = epoch
    return epoch
