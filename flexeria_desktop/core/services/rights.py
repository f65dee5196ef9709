"""The right of this computer to open sessions: one grant a day, kept so that its loss can be answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flexeria_desktop.core.domain.devices import IssuedGrant
from flexeria_desktop.core.ports import GrantSigner
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

FRESH_SECONDS = 86_400
"""A grant is used for a day, so that a day adds one row, not one for each session."""


@dataclass(frozen=True, slots=True)
class Holder:
    """This computer as its grants name it; key: X25519 public, 32 bytes."""

    device_name: str
    key: bytes
    operator: str


def grant_of_today(uow: UnitOfWork, signer: GrantSigner, holder: Holder, now: datetime) -> IssuedGrant:
    """Return the holder's grant of the signer's epoch, made anew when the last is older than a day."""
    seconds = int(now.timestamp())
    known = uow.grants.newest(holder.device_name, holder.key, holder.operator, signer.epoch)
    if known is not None and is_fresh(known, now):
        return known
    encoded = signer.grant(holder.key, holder.operator, seconds)
    issued = issued_grant(signer, holder, encoded, now, reusable=True)
    uow.grants.keep(issued)
    return issued


def is_fresh(grant: IssuedGrant, now: datetime) -> bool:
    """Whether a grant was made within the last day; one of the future is not, as the clock was wrong then or is now."""
    return 0 <= (now - grant.issued_at).total_seconds() < FRESH_SECONDS


def issued_grant(
    signer: GrantSigner, holder: Holder, encoded: bytes, now: datetime, *, reusable: bool = False
) -> IssuedGrant:
    """Describe a grant that was just made; only a reusable one is kept whole."""
    facts = signer.facts(encoded)
    return IssuedGrant(
        grant_id=facts.grant_id,
        device_name=holder.device_name,
        device_key=holder.key,
        operator=holder.operator,
        not_before=facts.not_before,
        not_after=facts.not_after,
        epoch=facts.epoch,
        issued_at=now,
        encoded=encoded if reusable else b"",
    )
