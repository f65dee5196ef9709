"""The bodies of organisations and shared keys (FSP/1 section 4; R23 to R41, R60)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from flexeria_platform.schemas import Name, Serial, Uuid

Handle = Annotated[str, StringConstraints(pattern=r"^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$")]
"""How an organisation is named to those who issue keys to it."""


class _Request(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class IssueShare(_Request):
    """A key for an organisation; share_id is the client's own, days are the lock's, both inclusive."""

    share_id: Uuid
    serial: Serial
    organisation_id: Uuid
    valid_from: Annotated[date | None, Field(strict=False)] = None
    valid_until: Annotated[date | None, Field(strict=False)] = None
    schedule_id: Uuid | None = None


class RenameOrganisation(_Request):
    """What the organisation is called from now on."""

    name: Name


class Receiver(BaseModel):
    """Whom a key would go to; active_until is the last valid day."""

    organisation_id: str
    handle: str
    name: str
    active_until: date


class Stop(BaseModel):
    """The first of the four dates that does not hold (R27b); end null = never begun."""

    by: Literal["base", "option", "organisation", "key"]
    end: date | None


class GivenShare(BaseModel):
    """A key the account issued to an organisation; users: employees that open with it."""

    share_id: str
    serial: str
    organisation_id: str
    organisation: str
    valid_from: date | None
    valid_until: date | None
    schedule_id: str | None
    state: Literal["issued", "withdrawn", "returned"]
    issued_at: datetime
    users: int
    stopped_by: Stop | None


class ReceivedKey(BaseModel):
    """A key an organisation of the account received; serial_end: the last characters, no more is told."""

    share_id: str
    organisation_id: str
    owner: str
    lock: str
    building: str
    serial_end: str
    valid_from: date | None
    valid_until: date | None
    state: Literal["issued", "withdrawn", "returned"]
    issued_at: datetime
    registered: bool
    stopped_by: Stop | None


class Shares(BaseModel):
    """Both sides of the account; stopped_by is that of server_date."""

    given: list[GivenShare]
    received: list[ReceivedKey]
    server_date: date


class OwnEvent(BaseModel):
    """An event of an employee at a lock that the key share_id is of; time in Unix seconds of the lock's clock."""

    share_id: str
    employee_id: str
    time: int | None
    event: int


class OwnEvents(BaseModel):
    """Newest first; only of the organisation's own employees (R60)."""

    events: list[OwnEvent]


class KeptEvent(BaseModel):
    """One event as it was sent; boot_id as text, for it may have all of 64 bits."""

    seq: int
    boot_id: str
    time: int | None
    event: int
    source: int
    user: int | None
    credential: int | None
    detail: int | None


class LockEvents(BaseModel):
    """Newest first; before: what to ask for next, null = that was all."""

    events: list[KeptEvent]
    before: int | None
