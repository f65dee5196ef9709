"""Rights at the locks from the platform: fetched online, good for weeks offline (docs/decisions/0013)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime

from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import LockSecrets
from flexeria_desktop.core.errors import Transient, Unjudged, UserError
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.services import computers, platform, rights
from flexeria_desktop.core.services.desk import Desk, remember_day
from flexeria_desktop.core.services.errors import (
    ClockNeedsPlatform,
    NotSignedIn,
    RightEnded,
    RightMissing,
    RightOutdated,
)
from flexeria_desktop.core.services.queries.clocks import SERVER_ZONE
from flexeria_desktop.core.services.site_keeping import (
    FRESH_SECONDS,
    KeptRights,
    forget_own_key,
    forget_rights,
    keep_rights,
    kept_rights,
    own_key,
    own_key_in_use,
    site_epoch,
)
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

NOT_TAKEN = "site.key_not_taken_at"
"""Setting: when the platform refused this profile's own site key."""
PLATFORM_KEY = "platform.key"
"""Setting: the platform's Ed25519 public key in hex, pinned when this profile first heard of it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A grant to show to one lock; revoke_only: it is the companion, and ``ended`` is when the grant had ended."""

    grant: bytes = field(repr=False)
    revoke_only: bool = False
    ended: datetime | None = None


async def right_for(desk: Desk, lock: Lock, secret: LockSecrets) -> Shown:
    """The grant that a lock should accept: by its site key, of today when this profile signs itself.

    Raises RightEnded when the platform's grant and its companion have ended, RightMissing when nobody gave any.
    """
    now = desk.clock.now()
    private, public = await desk.store(own_key)
    site_key = secret.site_key or public
    if private and site_key == public:
        return Shown(await _signed_here(desk, now))
    kept = await desk.store(kept_rights)
    given = kept.rights.of_key(site_key) if kept else None
    if given is None or int(now.timestamp()) > given.grant.not_after:
        kept = await fetch_quietly(desk) or kept
        given = kept.rights.of_key(site_key) if kept else None
    if kept is None or given is None:
        raise RightMissing(lock=lock.name)
    seconds = int(now.timestamp())
    # What was fetched just now is as good as it gets: this computer's own clock may be wrong.
    if seconds <= given.grant.not_after or kept.fetched_at >= now:
        return Shown(given.grant.encoded)
    ended = datetime.fromtimestamp(given.grant.not_after, UTC)
    if seconds > given.companion.not_after:
        raise RightEnded(lock=lock.name, on=ended.date())
    return Shown(given.companion.encoded, revoke_only=True, ended=ended)


async def _signed_here(desk: Desk, now: datetime) -> bytes:
    held = desk.own_grant.grant
    if held is None or held.epoch != desk.signer.epoch or not rights.is_fresh(held, now):
        holder = rights.Holder(desk.device_name, desk.device_public, desk.operator)
        held = await desk.store(lambda uow: rights.grant_of_today(uow, desk.signer, holder, now))
        desk.own_grant.grant = held
    return held.encoded


async def renewed(desk: Desk, lock: Lock, secret: LockSecrets, refused: Shown) -> Shown | None:
    """Another grant than the one that a lock has just refused as revoked; None when that was the last word.

    Raises RightOutdated when the platform, which alone can say, is not reached.
    """
    private, public = await desk.store(own_key)
    if private and (secret.site_key or public) == public:
        return None
    if await fetch_quietly(desk) is None:
        raise RightOutdated(lock=lock.name)
    newer = await right_for(desk, lock, secret)
    return None if newer.grant == refused.grant else newer


async def clock_right(desk: Desk, lock: Lock, secret: LockSecrets, *, ahead: bool, backwards: bool) -> bytes:
    """A grant for one lock whose clock refuses ordinary ones; raises ClockNeedsPlatform where only that can sign."""
    now = desk.clock.now()
    private, public = await desk.store(own_key)
    site_key = secret.site_key or public
    if private and site_key == public:
        holder = rights.Holder(desk.device_name, desk.device_public, desk.operator)
        seconds = int(now.timestamp())
        grant = desk.signer.clock_grant(
            holder.key, holder.operator, lock.serial, seconds, ahead=ahead, backwards=backwards
        )
        issued = rights.issued_grant(desk.signer, holder, grant, now)
        await desk.store(lambda uow: uow.grants.keep(issued))
        return grant
    try:
        cloud, _ = await platform.client(desk)
    except NotSignedIn as missing:
        raise ClockNeedsPlatform(lock=lock.name) from missing
    try:
        return await cloud.clock_grant(lock.serial, site_key, ahead=ahead, backwards=backwards)
    except (Transient, Unjudged) as closed:
        raise ClockNeedsPlatform(lock=lock.name) from closed
    finally:
        await cloud.close()


async def fetch_quietly(desk: Desk) -> KeptRights | None:
    """Ask the platform for grants now; None when it cannot be asked or refuses."""
    try:
        cloud, _ = await platform.client(desk)
    except NotSignedIn:
        return None
    try:
        return await fetch(desk, cloud)
    except (Transient, UserError):
        return None
    finally:
        await cloud.close()


async def fetch(desk: Desk, cloud: CloudApi) -> KeptRights:
    """Hand this profile's own key over where that is due, and take the platform's grants; raises as ``cloud`` does."""
    try:
        await _hand_over(desk, cloud)
    except Unjudged:
        raise
    except UserError:
        # This profile goes on signing for its own locks, and is asked again after a day.
        await desk.store(lambda uow: uow.settings.set(NOT_TAKEN, desk.clock.now().isoformat()))
    given, now = await cloud.site_rights(), desk.clock.now()
    desk.signer.epoch = await desk.store(lambda uow: keep_rights(uow, given, now))
    return KeptRights(given, now)


async def _hand_over(desk: Desk, cloud: CloudApi) -> None:
    """Give the platform the key with which locks were claimed before, so that other computers can open them too.

    The private half is forgotten only when the platform gives grants by that very key.
    """

    def due(uow: UnitOfWork) -> tuple[bytes, bytes, int, list[bytes]] | None:
        if not own_key_in_use(uow):
            return None
        seconds = int(desk.clock.now().timestamp())
        return *own_key(uow), site_epoch(uow), uow.grants.denied(seconds, 32)

    found = await desk.store(due)
    if found is None:
        return
    private, public, epoch, denied = found
    if await cloud.hand_over_site_key(private, epoch, denied) != public:
        return
    given, now = await cloud.site_rights(), desk.clock.now()
    if given.of_key(public) is None:
        return

    def done(uow: UnitOfWork) -> int:
        forget_own_key(uow)
        uow.record("site.key_handed_over", "site", "site", {"key": public.hex()}, send=False)
        return keep_rights(uow, given, now)

    desk.signer.epoch = await desk.store(done)
    desk.signer.use(b"")
    desk.own_grant.grant = None


async def look_after(desk: Desk, cloud: CloudApi) -> bool:
    """What a round of syncing does for the site: key handed over, grants and computers of today; True = asked.

    Where another desk has raised the epoch, grants are fetched anew. A refusal, such as of an account without locks of
    its own, leaves things as they are.
    """
    now = desk.clock.now()
    if not await desk.store(lambda uow: _stale(uow, now)):
        return False
    try:
        await pin_platform(desk, cloud)
        await fetch(desk, cloud)
        await computers.refresh(desk, cloud)
    except Unjudged:
        raise
    except UserError:
        return False
    return True


def _stale(uow: UnitOfWork, now: datetime) -> bool:
    kept, heard = kept_rights(uow), uow.proof_marks.site_epoch()
    if kept is None or not kept.fresh(now):
        return True
    if heard is not None and heard > kept.rights.epoch:
        return True
    refused = uow.settings.get(NOT_TAKEN)
    lately = isinstance(refused, str) and abs((now - datetime.fromisoformat(refused)).total_seconds()) < FRESH_SECONDS
    return not lately and own_key_in_use(uow)


async def settle(desk: Desk) -> None:
    """Fetch rights right after signing in; where that fails the next round of syncing does it."""
    try:
        cloud, _ = await platform.client(desk)
    except NotSignedIn:
        return
    try:
        await look_after(desk, cloud)
    except (Transient, Unjudged):
        return
    finally:
        await cloud.close()


def forget(uow: UnitOfWork) -> None:
    """Keep nothing of the platform's rights, after signing out."""
    forget_rights(uow)
    computers.forget_computers(uow)
    uow.settings.set(PLATFORM_KEY, None)
    uow.settings.set(NOT_TAKEN, None)


async def pin_platform(desk: Desk, cloud: CloudApi) -> bytes:
    """Return the platform's key: pinned at the first contact, and every later answer is held against it.

    Raises PlatformKeyChanged when the platform signs with another one.
    """
    pinned = await desk.store(lambda uow: uow.settings.get(PLATFORM_KEY))
    key = bytes.fromhex(pinned) if isinstance(pinned, str) else None
    told = await cloud.time(secrets.token_hex(16), key)
    day = told.moment.astimezone(SERVER_ZONE).date()

    def keep(uow: UnitOfWork) -> None:
        uow.settings.set(PLATFORM_KEY, told.key.hex())
        remember_day(uow, "server_date", day)

    await desk.store(keep)
    return told.key
