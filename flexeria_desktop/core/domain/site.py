"""What the platform holds for all desks of an account: rights to open sessions, receipts, leases, checkpoints."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SiteGrant:
    """A grant as a lock is shown it (FLP/1 section 4); not_after: Unix seconds, inclusive."""

    not_after: int
    encoded: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SiteKeyGrants:
    """What opens locks that were claimed with one site key (Ed25519 public, 32 bytes).

    primary: new locks are claimed with it; companion: asks state and log and revokes, for longer than the grant.
    """

    site_key: bytes
    primary: bool
    grant: SiteGrant
    companion: SiteGrant


@dataclass(frozen=True, slots=True)
class SiteRights:
    """The rights of this computer, and what every lock is to be told: least epoch and denied grant ids."""

    epoch: int
    denied: tuple[bytes, ...]
    role: str
    keys: tuple[SiteKeyGrants, ...]

    def of_key(self, site_key: bytes) -> SiteKeyGrants | None:
        """What opens locks of a site key; None = nothing."""
        return next((one for one in self.keys if one.site_key == site_key), None)

    @property
    def primary(self) -> bytes:
        """The site key to claim locks with; empty when the account has no locks of its own."""
        return next((one.site_key for one in self.keys if one.primary), b"")


@dataclass(frozen=True, slots=True)
class Computer:
    """A device of the account; key: X25519 public; epoch: of its newest grant.

    ends_at: when its last grant ends, which may only revoke; full_ends_at: when the last with all rights does, None
    where the platform does not tell that; both in Unix seconds.
    """

    device_id: str
    name: str
    key: bytes
    role: str
    created_at: datetime
    revoked_at: datetime | None
    last_grant_at: datetime | None
    ends_at: int | None
    epoch: int | None
    full_ends_at: int | None = None


@dataclass(frozen=True, slots=True)
class SharedReceipt:
    """A lock's receipt as another desk handed it in; stream: all records, not yet believed."""

    serial: str
    version: int
    received_at: datetime
    device: str
    encoded: bytes
    stream: bytes


@dataclass(frozen=True, slots=True)
class Lease:
    """Who says to be programming a lock; mine = this computer."""

    serial: str
    device: str
    since: datetime
    until: datetime
    reason: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of this desk's audit chain with the platform's signature over it."""

    seq: int
    head: bytes
    at: datetime
    signature: bytes


@dataclass(frozen=True, slots=True)
class PlatformTime:
    """The platform's clock, signed by its key (Ed25519 public, 32 bytes)."""

    moment: datetime
    key: bytes
