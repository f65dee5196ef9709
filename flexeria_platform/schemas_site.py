"""Bodies on the wire of the site: keys, grants, epoch, receipts, leases, checkpoints (FSP/1 section 4)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from flexeria_platform.schemas import PLAIN, Bytes32, Serial

MAX_LIST = 524_288
"""Bytes of a lock's list (FLP/1 section 5, TXN_BEGIN)."""
MAX_RECEIPT = 512
"""Bytes; a receipt has six entries, the longest of 32 bytes."""
MOST_DENIED = 32
"""Grant ids that a lock keeps (FLP/1 section 5, SET_EPOCH)."""

MOST_BROUGHT = 10_000
"""Highest epoch that a desk brings along, one for each computer it gave up: the very highest could not be raised."""

GrantId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
"""16 bytes in hex."""
Bytes64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{86}==$")]
Epoch = Annotated[int, Field(ge=0, lt=2**32)]
Denied = Annotated[list[GrantId], Field(max_length=MOST_DENIED)]
Role = Literal["manager", "installer"]


def _base64(limit: int) -> StringConstraints:
    return StringConstraints(pattern=r"^[A-Za-z0-9+/]*={0,2}$", min_length=4, max_length=(limit + 2) // 3 * 4)


class _Request(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class HandOverSiteKey(_Request):
    """The private half of a site key that a desk made, with the epoch and the denials that its locks know."""

    private_key: Bytes32
    epoch: Annotated[int, Field(ge=0, le=MOST_BROUGHT)]
    denied: Denied = []


class RaiseEpoch(_Request):
    """expected: the epoch as the asker knows it; deny: grants that locks are to refuse by their id as well."""

    expected: Epoch
    deny: Denied = []


class AskClockGrant(_Request):
    """ahead: the lock's date is beyond every grant; backwards: the owner's word that it may go back."""

    serial: Serial
    site_key: Bytes32
    ahead: bool
    backwards: bool


class SetRole(_Request):
    """What a device is used for; it decides how long its grants last."""

    role: Role


class SiteKey(BaseModel):
    """The public half of a site key; primary: new locks are claimed with it."""

    site_key: str
    primary: bool


class SiteGrant(BaseModel):
    """A grant as FLP/1 section 4 has it: ``encoded`` in base64; dates in Unix seconds, both inclusive."""

    grant_id: str
    rights: int
    not_before: int
    not_after: int
    encoded: str


class SiteKeyGrants(SiteKey):
    """What opens locks of one site key; companion: asks state and log and revokes, nothing else."""

    grant: SiteGrant
    companion: SiteGrant


class Grants(BaseModel):
    """The rights of the asking device; keys is empty for an account without the owner function."""

    epoch: int
    denied: list[str]
    role: Role
    keys: list[SiteKeyGrants]
    server_time: datetime


class Site(BaseModel):
    """What every lock is to be told: the least epoch of grants, and grants that are denied, newest first."""

    epoch: int
    denied: list[str]


class DeviceShown(BaseModel):
    """A computer of the account; epoch: of its newest grant; None when it has none.

    ends_at: when the last of its grants ends, which may only revoke; full_ends_at: when the last with all rights does.
    """

    device_id: str
    name: str
    exchange_key: str
    role: Role
    created_at: datetime
    revoked_at: datetime | None
    last_grant_at: datetime | None
    ends_at: int | None
    full_ends_at: int | None
    epoch: int | None
    here: bool


class Devices(BaseModel):
    """Every computer that the account ever had."""

    devices: list[DeviceShown]
    epoch: int


class SendReceipt(_Request):
    """receipt: as the lock sent it; list: the stream of all its records, whose SHA-256 the receipt proves."""

    serial: Serial
    receipt: Annotated[str, _base64(MAX_RECEIPT)]
    list: Annotated[str, _base64(MAX_LIST)]


class ReceiptHeld(BaseModel):
    """The newest receipt of a lock that the server has; digest in hex, lock_time in Unix seconds."""

    serial: str
    version: int
    digest: str
    lock_time: int | None
    received_at: datetime
    device: str


class Receipt(ReceiptHeld):
    """The same with what proves it."""

    receipt: str
    list: str


class TakeLease(_Request):
    """reason: why the work of somebody else is taken over; without it a lease of others is respected."""

    serial: Serial
    reason: (
        Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=PLAIN)] | None
    ) = None


class Lease(BaseModel):
    """Who says to be programming a lock; it ends by itself."""

    serial: str
    device: str
    since: datetime
    until: datetime
    reason: str
    mine: bool


class Checkpoint(_Request):
    """The head of a device's audit chain; signature: Ed25519 by the device, see docs/platform-v1.md."""

    seq: Annotated[int, Field(ge=1, lt=2**63)]
    hash: Bytes32
    signature: Bytes64


class Countersigned(BaseModel):
    """signature: Ed25519 by key over the same head and ``at``."""

    seq: int
    hash: str
    at: datetime
    key: str
    signature: str
