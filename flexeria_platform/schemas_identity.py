"""The bodies of accounts, sign-in and devices on the wire (FSP/1 section 4, RFC 8628)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from flexeria_platform.schemas import Account, Name

EMAIL = r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){0,3}$"
"""As browsers know addresses, without quotes and comments; whether it reaches anybody is told by the mail alone."""
Email = Annotated[str, StringConstraints(strip_whitespace=True, pattern=EMAIL)]
Password = Annotated[str, StringConstraints(min_length=10, max_length=200)]
Locale = Literal["nl", "en", "sv", "de"]


class SignUp(BaseModel):
    """A wish for an account; it begins when the link in the mail is followed."""

    model_config = ConfigDict(extra="forbid", strict=True)

    email: Email
    password: Password
    name: Name
    locale: Locale


class SignUpTaken(BaseModel):
    """The same for every address, whether it has an account already or not."""

    status: Literal["mail_sent"] = "mail_sent"


class DeviceAuthorization(BaseModel):
    """RFC 8628 section 3.2; expires_in and interval in seconds."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_in: int
    interval: int


class Tokens(BaseModel):
    """RFC 6749 section 5.1; expires_in: seconds of the access token."""

    access_token: str
    refresh_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105 - a kind of token
    expires_in: int


class EnrolledDevice(BaseModel):
    """Tokens are there when an enrolment token was traded in; a signed-in caller keeps those it has."""

    device_id: str
    account: Account
    access_token: str | None = None
    refresh_token: str | None = None
    expires_in: int | None = None


class Device(BaseModel):
    """One computer; last_seen: to ten minutes. signed_in: whether it has tokens that can be renewed."""

    device_id: str
    name: str
    created_at: datetime
    last_seen: datetime | None
    signed_in: bool
    current: bool


class Me(Account):
    """Who one is, and which computers have access."""

    locale: Locale | None
    devices: list[Device]
