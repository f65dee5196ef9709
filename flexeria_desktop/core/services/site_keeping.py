"""What is kept of the site in the profile's store: the platform's grants, this profile's own key, the epoch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.site import SiteGrant, SiteKeyGrants, SiteRights
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

EPOCH_SETTING = "site.epoch"
OWN_PRIVATE = "site.signing"
OWN_PUBLIC = "site.public"
RIGHTS = "platform.rights"
FRESH_SECONDS = 86_400
"""Grants are asked for again after a day: they last for weeks, and a role or a name may change."""
MOST_DENIED = 32
"""Grant ids that a lock keeps (FLP/1 section 5, SET_EPOCH)."""


@dataclass(frozen=True, slots=True)
class KeptRights:
    """The platform's grants and when they were fetched, by this computer's clock."""

    rights: SiteRights
    fetched_at: datetime

    def fresh(self, now: datetime) -> bool:
        """Whether they were fetched within the last day; in the future the clock was wrong then or is now."""
        return 0 <= (now - self.fetched_at).total_seconds() < FRESH_SECONDS


def site_epoch(uow: UnitOfWork) -> int:
    """The least epoch of grants that the site's locks are to accept."""
    kept = uow.settings.get(EPOCH_SETTING)
    return kept if isinstance(kept, int) else 0


def own_key(uow: UnitOfWork) -> tuple[bytes, bytes]:
    """This profile's own site key: private, public; the private half is empty once the platform has it."""
    public = uow.settings.get(OWN_PUBLIC)
    return uow.settings.secret(OWN_PRIVATE) or b"", bytes.fromhex(public) if isinstance(public, str) else b""


def set_own_key(uow: UnitOfWork, private: bytes, public: bytes) -> None:
    """Keep a site key of this profile; locks of before that have no other were claimed with it."""
    uow.settings.set_secret(OWN_PRIVATE, private)
    uow.settings.set(OWN_PUBLIC, public.hex())


def name_own_key(uow: UnitOfWork, public: bytes) -> None:
    """Note the own key's public half, and with it the locks that were claimed before locks had a note of theirs."""
    if not public or uow.settings.get(OWN_PUBLIC) == public.hex():
        return
    uow.settings.set(OWN_PUBLIC, public.hex())
    noted = [lock.id for lock in uow.locks.all() if _note_key(uow, lock.id, public)]
    if noted:
        uow.record("site.key_noted", "site", "site", {"locks": len(noted)}, send=False)


def _note_key(uow: UnitOfWork, lock_id: LockId, public: bytes) -> bool:
    secret = uow.locks.secrets(lock_id)
    if secret is None or not secret.lock_key or secret.site_key:
        return False
    uow.locks.save_secrets(lock_id, replace(secret, site_key=public))
    return True


def forget_own_key(uow: UnitOfWork) -> None:
    """The platform has it: whoever steals this profile from now on cannot make himself a right."""
    uow.settings.set_secret(OWN_PRIVATE, b"")


def own_key_in_use(uow: UnitOfWork) -> bool:
    """Whether this profile signs for locks that it claimed with a key of its own."""
    private, public = own_key(uow)
    if not private:
        return False
    ours = [uow.locks.secrets(lock.id) for lock in uow.locks.all() if lock.claimed_on is not None]
    return any(secret is not None and secret.site_key == public for secret in ours)


def kept_rights(uow: UnitOfWork) -> KeptRights | None:
    """The platform's grants as they were fetched last; None when there are none."""
    text = uow.settings.secret(RIGHTS)
    return _read(json.loads(text)) if text else None


def keep_rights(uow: UnitOfWork, rights: SiteRights, now: datetime) -> int:
    """Keep grants and epoch together, so that no lock is told an epoch of which we have no grant; return the epoch."""
    told = {
        "epoch": rights.epoch,
        "denied": [one.hex() for one in rights.denied],
        "role": rights.role,
        "keys": [_told(one) for one in rights.keys],
        "fetched_at": now.isoformat(),
    }
    uow.settings.set_secret(RIGHTS, json.dumps(told).encode())
    epoch = max(rights.epoch, site_epoch(uow)) if own_key_in_use(uow) else rights.epoch
    uow.settings.set(EPOCH_SETTING, epoch)
    return epoch


def forget_rights(uow: UnitOfWork) -> None:
    """Leave no grants of the platform, as after signing out."""
    uow.settings.set_secret(RIGHTS, b"")


def lock_orders(uow: UnitOfWork, site_key: bytes, now: datetime) -> tuple[int, list[bytes]]:
    """What a lock is to be told: the epoch and the newest denied grants, of the platform where that signs for it."""
    kept = kept_rights(uow)
    if kept is not None and kept.rights.of_key(site_key) is not None:
        return kept.rights.epoch, list(kept.rights.denied)
    return site_epoch(uow), uow.grants.denied(int(now.timestamp()), MOST_DENIED)


def _told(one: SiteKeyGrants) -> dict[str, Any]:
    return {
        "site_key": one.site_key.hex(),
        "primary": one.primary,
        "grant": [one.grant.not_after, one.grant.encoded.hex()],
        "companion": [one.companion.not_after, one.companion.encoded.hex()],
    }


def _read(told: Mapping[str, Any]) -> KeptRights:
    keys = tuple(
        SiteKeyGrants(bytes.fromhex(one["site_key"]), one["primary"], _grant(one["grant"]), _grant(one["companion"]))
        for one in told["keys"]
    )
    denied = tuple(bytes.fromhex(one) for one in told["denied"])
    return KeptRights(SiteRights(told["epoch"], denied, told["role"], keys), datetime.fromisoformat(told["fetched_at"]))


def _grant(told: list[Any]) -> SiteGrant:
    return SiteGrant(told[0], bytes.fromhex(told[1]))
