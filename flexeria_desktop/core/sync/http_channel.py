"""One JSON question and its answer over HTTP; the only place that knows httpx (FSP/1 section 3)."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import ssl
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.sync.errors import (
    CertificateRefused,
    Offline,
    PlatformUrlInvalid,
    RateLimited,
    ReplyUnreadable,
    SignInPage,
    Unauthenticated,
)
from flexeria_desktop.core.sync.wire import read_refusal

if TYPE_CHECKING:
    import httpx

    from flexeria_desktop.core.ports import TokenSource

CONNECT_S = 10.0
"""A platform that is there answers sooner, also over a slow mobile network."""
SILENCE_S = 30.0
"""Longest pause within an answer: the platform itself waits up to 20 s for its database."""
TOTAL_S = 60.0
"""Longest whole exchange, against an answer that drips."""
MAX_REPLY = 32 * 1024 * 1024
"""Bytes of an answer after decompression (FSP/1 section 3)."""
MAX_RETRY_AFTER = 24 * 3600
"""Seconds; a longer pause is not believed."""
JSON_TYPE = "application/json"
PROBLEM_TYPE = "application/problem+json"


def checked_url(url: str) -> str:
    """Return the address without a final slash; raise PlatformUrlInvalid unless https or http to loopback."""
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise PlatformUrlInvalid(reason="form") from error
    extra = parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in {"http", "https"} or not host or extra:
        raise PlatformUrlInvalid(reason="form")
    if parts.scheme == "http" and not _loopback(host):
        raise PlatformUrlInvalid(reason="plain_http")
    return url.strip().rstrip("/")


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class HttpChannel:
    """Asks one platform; made anywhere, used on one event loop."""

    def __init__(self, url: str) -> None:
        self._url = checked_url(url)
        self._client: httpx.AsyncClient | None = None

    async def ask(
        self, method: str, path: str, token: str | TokenSource | None, body: Mapping[str, Any] | None = None
    ) -> Mapping[str, Any]:
        """Return the members of the answer, none for "no content"; a source of tokens is asked for a newer one once.

        Raise Offline, RateLimited, SignInPage, ReplyUnreadable, CertificateRefused, PlatformRefused, SignInAgain or
        a refusal of the domain. ``changed`` is UNKNOWN where a change was sent and its answer is not usable.
        """
        if token is None or isinstance(token, str):
            return await self._ask(method, path, token, body)
        bearer = await token.bearer(self._url)
        try:
            return await self._ask(method, path, bearer, body)
        except Unauthenticated:
            bearer = await token.renewed(self._url, bearer)
        return await self._ask(method, path, bearer, body)

    async def _ask(
        self, method: str, path: str, token: str | None, body: Mapping[str, Any] | None
    ) -> Mapping[str, Any]:
        import httpx  # noqa: PLC0415 - costs start-up time that a desk without a network need not pay

        unsure = Changed.NO if method == "GET" else Changed.UNKNOWN
        try:
            async with asyncio.timeout(TOTAL_S):
                status, headers, content = await self._exchange(method, path, token, body)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
            if _certificate(error):
                raise CertificateRefused(host=urlsplit(self._url).hostname) from error
            raise Offline(reason="connect", status=None, retry_after=None) from error
        except (TimeoutError, httpx.TimeoutException) as error:
            raise Offline(changed=unsure, reason="slow", status=None, retry_after=None) from error
        except httpx.DecodingError as error:
            raise ReplyUnreadable(changed=unsure, reason="encoding", field=None) from error
        except httpx.HTTPError as error:
            raise Offline(changed=unsure, reason="lost", status=None, retry_after=None) from error
        except ReplyUnreadable as error:
            error.changed = unsure
            raise
        return _answer(status, headers, content, unsure)

    async def _exchange(
        self, method: str, path: str, token: str | None, body: Mapping[str, Any] | None
    ) -> tuple[int, Mapping[str, str], bytes]:
        headers = {"Accept": f"{JSON_TYPE}, {PROBLEM_TYPE}"}
        if token:
            headers["Authorization"] = f"Bearer {_header_safe(token)}"
        stream = self._open().stream(method, self._url + path, headers=headers, json=body)
        async with stream as response:
            content = bytearray()
            async for part in response.aiter_bytes():
                content += part
                if len(content) > MAX_REPLY:
                    raise ReplyUnreadable(reason="too_long", field=None)
            return response.status_code, response.headers, bytes(content)

    def _open(self) -> httpx.AsyncClient:
        import httpx  # noqa: PLC0415 - as above

        if self._client is None:
            remote = self._url.startswith("https")
            trust: ssl.SSLContext | bool = False
            if remote:
                trust = ssl.create_default_context()  # the system's trust, not a bundled list
                trust.minimum_version = ssl.TLSVersion.TLSv1_2
            self._client = httpx.AsyncClient(
                verify=trust,
                trust_env=remote,  # a proxy of the environment must not get what is for this computer
                timeout=httpx.Timeout(SILENCE_S, connect=CONNECT_S),
                follow_redirects=False,
            )
        return self._client

    async def close(self) -> None:
        """Let go of connections; asking again opens new ones."""
        if self._client is not None:
            client, self._client = self._client, None
            await client.aclose()


def _header_safe(token: str) -> str:
    """A token with other characters was mistyped; it could not even be sent."""
    if not token.isascii() or not token.isprintable() or " " in token:
        raise Unauthenticated(refusal=Unauthenticated.code, status=None)
    return token


def _certificate(error: BaseException) -> bool:
    """Whether a failure to connect comes from the certificate."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(cause):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def _answer(status: int, headers: Mapping[str, str], content: bytes, unsure: Changed) -> Mapping[str, Any]:
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if status == 429 or status >= 500:
        _unavailable(status, headers, unsure)
    if 300 <= status < 400 or kind in {"text/html", "application/xhtml+xml"}:
        raise SignInPage(status=status)
    if status == 204:
        return {}
    if kind != (JSON_TYPE if status < 300 else PROBLEM_TYPE):
        raise ReplyUnreadable(changed=unsure, reason="type", field=None)
    members = _members(content, unsure)
    if status >= 400:
        raise read_refusal(members, status)
    return members


def _unavailable(status: int, headers: Mapping[str, str], unsure: Changed) -> None:
    """Raise what fits a server that cannot answer now."""
    if status == 511:
        raise SignInPage(status=status)  # Network Authentication Required, RFC 6585 section 6
    given = headers.get("retry-after", "")
    wait = min(int(given), MAX_RETRY_AFTER) if given.isdecimal() and len(given) <= 9 else None
    if status == 429:
        raise RateLimited(reason="status", status=status, retry_after=wait)
    changed = Changed.NO if status == 503 else unsure
    raise Offline(changed=changed, reason="status", status=status, retry_after=wait)


def _members(content: bytes, unsure: Changed) -> Mapping[str, Any]:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ReplyUnreadable(changed=unsure, reason="json", field=None) from error
    if not isinstance(found, dict):
        raise ReplyUnreadable(changed=unsure, reason="json", field=None)
    return found
