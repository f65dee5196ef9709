"""Signing a device in: the device flow of RFC 8628 and the tokens that come of it (FSP/1 section 4)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from flexeria_desktop.core.errors import Transient
from flexeria_desktop.core.platform_ports import DeviceCode, Enrolment, TokenPair
from flexeria_desktop.core.sync.errors import (
    AuthorizationPending,
    ExpiredToken,
    PlatformUrlInvalid,
    ReplyUnreadable,
    SlowDown,
)
from flexeria_desktop.core.sync.http_channel import checked_url
from flexeria_desktop.core.sync.wire import read_account

CLIENT_ID = "flexeria-desktop"
AUTHORIZATION_PATH = "/v1/oauth/device_authorization"
TOKEN_PATH = "/v1/oauth/token"  # noqa: S105 - a path
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
SLOWER_S = 5
"""Added to the pace each time the platform finds it too fast (RFC 8628 section 3.5)."""
DEFAULT_INTERVAL_S = 5
"""When the platform names none (RFC 8628 section 3.2)."""
LONGEST_PAUSE_S = 60
"""Between two questions while the platform is out of reach: a person waits before the screen."""
TOKEN_LIMIT = 4_096
"""Characters of a token; ours have about 50, others' may hold signed claims."""
CODE_LIMIT = 20
LINK_LIMIT = 500
NAME_LIMIT = 200
LONGEST_LIFE_S = 24 * 3600
"""A longer life of code or access token is not believed."""

Members = Mapping[str, Any]
Ask = Callable[[str, Members], Awaitable[Members]]
"""Posts a body to a path of the platform without a token."""
Pause = Callable[[float], Awaitable[None]]


async def begin(ask: Ask, device_name: str) -> DeviceCode:
    """Ask for a code; raise what ``HttpChannel.ask`` raises."""
    body = {"client_id": CLIENT_ID, "device_name": device_name[:NAME_LIMIT]}
    return read_device_code(await ask(AUTHORIZATION_PATH, body))


async def await_approval(ask: Ask, code: DeviceCode, pause: Pause = asyncio.sleep) -> Members:
    """Ask for the tokens at the agreed pace until there are some (RFC 8628 section 3.5).

    An interruption only slows the pace. Raise AccessDenied, ExpiredToken or InvalidGrant.
    """
    body = {"grant_type": DEVICE_GRANT, "device_code": code.device_code, "client_id": CLIENT_ID}
    interval, begun = code.interval, time.monotonic()
    while True:
        await pause(interval)
        try:
            return await ask(TOKEN_PATH, body)
        except SlowDown:
            interval += SLOWER_S
        except AuthorizationPending:
            pass
        except Transient:
            interval = min(interval * 2, LONGEST_PAUSE_S)
        if time.monotonic() - begun > code.lasts:
            raise ExpiredToken(refusal=ExpiredToken.code, status=None)


def refresh_request(pair: TokenPair) -> Members:
    """The body that gets the next pair for a refresh token (RFC 6749 section 6)."""
    return {"grant_type": "refresh_token", "refresh_token": pair.refresh, "client_id": CLIENT_ID}


def read_device_code(members: Members) -> DeviceCode:
    """Read a code; its links lead to a web page and to nothing else; raise ReplyUnreadable."""
    link = _link(members, "verification_uri")
    complete = _link(members, "verification_uri_complete") if members.get("verification_uri_complete") else link
    interval = DEFAULT_INTERVAL_S if members.get("interval") is None else _seconds(members, "interval", LONGEST_PAUSE_S)
    return DeviceCode(
        device_code=_token(members, "device_code"),
        user_code=_short(members, "user_code", CODE_LIMIT),
        link=link,
        link_with_code=complete,
        lasts=_seconds(members, "expires_in", LONGEST_LIFE_S),
        interval=interval,
    )


def read_tokens(members: Members, now: datetime) -> TokenPair:
    """Read a pair that was given now; raise ReplyUnreadable."""
    lasts = timedelta(seconds=_seconds(members, "expires_in", LONGEST_LIFE_S))
    return TokenPair(_token(members, "access_token"), now + lasts, _token(members, "refresh_token"))


def read_enrolment(members: Members, now: datetime) -> Enrolment:
    """Read what a new device got; raise ReplyUnreadable."""
    account = members.get("account")
    if not isinstance(account, dict):
        raise ReplyUnreadable(reason="field", field="account")
    tokens = read_tokens(members, now) if members.get("access_token") is not None else None
    return Enrolment(_short(members, "device_id", CODE_LIMIT * 2), read_account(account), tokens)


def _short(members: Members, name: str, limit: int) -> str:
    value = members.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= limit or not value.isprintable():
        raise ReplyUnreadable(reason="field", field=name)
    return value


def _token(members: Members, name: str) -> str:
    value = _short(members, name, TOKEN_LIMIT)
    if not value.isascii() or " " in value:
        raise ReplyUnreadable(reason="field", field=name)
    return value


def _link(members: Members, name: str) -> str:
    """A browser is sent there: nothing but https, or http to this computer."""
    link = _short(members, name, LINK_LIMIT)
    try:
        checked_url(link.split("?", 1)[0])
    except PlatformUrlInvalid as error:
        raise ReplyUnreadable(reason="field", field=name) from error
    return link


def _seconds(members: Members, name: str, limit: int) -> int:
    value = members.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= limit:
        raise ReplyUnreadable(reason="field", field=name)
    return value
