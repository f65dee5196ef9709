"""The bodies on the wire (FSP/1 section 4); every text is bounded."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Bytes32 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{43}=$")]
"""32 bytes in base64 (RFC 4648 section 4)."""
PLAIN = r"^[^\x00-\x1f\x7f]*$"
"""One line; PostgreSQL could not keep a zero character."""
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=PLAIN)]
SERIAL = r"^[A-Z0-9-]{1,20}$"
Serial = Annotated[str, StringConstraints(pattern=SERIAL)]
Uuid = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]

Small = Annotated[int, Field(ge=0, lt=2**63)]


class _Request(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class EnrolDevice(_Request):
    """A new install: its name and its public keys (X25519, Ed25519); device_id when it signs in again."""

    name: Name
    exchange_key: Bytes32
    signing_key: Bytes32
    device_id: Uuid | None = None


class RegisterLock(_Request):
    """proof = HMAC-SHA256(label secret, "FSP/1 register" and account id), in base64."""

    serial: Serial
    model: Literal["MC", "DC", "RC"]
    proof: Bytes32


class RedeemCode(_Request):
    """target: a lock's serial, an organisation's id, or "account"."""

    op_id: Uuid
    code: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    target: Serial | Uuid | Literal["account"]


class LockEvent(_Request):
    """One event as FLP/1 section 9 numbers it; time in Unix seconds of the lock's clock.

    employee: of an organisation that has a key of the lock, when the user is one.
    """

    serial: Serial
    seq: Annotated[int, Field(ge=1, lt=2**32)]
    boot_id: Annotated[int, Field(ge=0, lt=2**64)]
    time: Small | None
    event: Small
    source: Small
    user: Small | None
    credential: Small | None
    employee: Uuid | None = None
    detail: Annotated[int, Field(gt=-(2**63), lt=2**63)] | None


class LostEvents(_Request):
    """A range of numbers that the lock had overwritten before anybody read them; both ends inclusive."""

    serial: Serial
    first: Annotated[int, Field(ge=1, lt=2**32)]
    last: Annotated[int, Field(ge=1, lt=2**32)]

    @model_validator(mode="after")
    def _in_order(self) -> LostEvents:
        if self.last < self.first:
            raise ValueError("last before first")
        return self


class SendEvents(_Request):
    """Events in any order, of any locks of the account; sending them again is harmless."""

    events: Annotated[list[LockEvent], Field(max_length=5_000)]
    lost: Annotated[list[LostEvents], Field(max_length=1_000)] = []


class StrangeEvent(BaseModel):
    """The server holds another event under this number of this lock: somebody altered one of the two."""

    serial: str
    seq: int


class KeptEvents(BaseModel):
    """acknowledged: by serial, the highest number up to which everything is kept or known to be lost, 0 = nothing."""

    acknowledged: dict[str, int]
    strange: list[StrangeEvent]


class Organisation(BaseModel):
    """active_until is the last valid day; handle: how those name it who issue keys to it."""

    organisation_id: str
    name: str
    handle: str
    active_until: date
    employee_limit: int


class Functions(BaseModel):
    """What the account may be at once."""

    owner: bool
    building: bool
    organisations: list[Organisation]


class Account(BaseModel):
    """Who one is at the server."""

    account_id: str
    name: str
    email: str
    functions: Functions
    server_date: date


class Entitlement(BaseModel):
    """Dates are last valid days; level is that of server_date and is never stored.

    rev: that of the lock's row in the account's log, by which a desk knows an answer that came late.
    """

    serial: str
    rev: int = 0
    first_registered: date | None
    trial_end: date | None
    base_end: date | None
    option_end: date | None
    purchased: int
    level: Literal["trial", "base", "reduced", "not_registered"]
    server_date: date


class Redemption(BaseModel):
    """What a code gave: to a lock (entitlement) or to an organisation."""

    op_id: str
    kind: Literal["B", "S", "G", "E", "N"]
    target: str
    redeemed_on: date
    entitlement: Entitlement | None = None
    organisation: Organisation | None = None


class ServerTime(BaseModel):
    """signature: Ed25519 by key over "FSP/1 time", a zero byte, time, a zero byte, nonce (all UTF-8)."""

    time: datetime
    date: date
    nonce: str
    key: str
    signature: str


class Health(BaseModel):
    """Answered only when the database answers."""

    status: Literal["ok"] = "ok"


class ProblemBody(BaseModel):
    """RFC 9457; code is stable, further members depend on it (docs/platform-v1.md)."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    code: str = Field(description="stable name of the refusal")
