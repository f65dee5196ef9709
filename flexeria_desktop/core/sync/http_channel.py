"""One question and its answer over HTTP; the only place that uses httpx (FSP/1 section 3)."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, aclosing, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flexeria_desktop import __version__
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
from flexeria_desktop.core.sync.packing import ACCEPTED, unpacker
from flexeria_desktop.core.sync.wire import read_refusal

if TYPE_CHECKING:
    import httpx

    from flexeria_desktop.core.platform_ports import TokenSource

CONNECT_S = 10.0
"""A platform that is there answers sooner, also over a slow mobile network."""
SILENCE_S = 30.0
"""Longest pause within an answer: the platform itself waits up to 20 s for its database."""
TOTAL_S = 60.0
"""Longest whole exchange, against an answer that drips."""
KEEP_S = 70.0
"""A connection is kept over the pause of a desk at rest, and let go before the platform lets it go (75 s)."""
MAX_REPLY = 32 * 1024 * 1024
"""Bytes of an answer after decompression (FSP/1 section 3)."""
MAX_RETRY_AFTER = 24 * 3600
"""Seconds; a longer pause is not believed."""
JSON_TYPE = "application/json"
PROBLEM_TYPE = "application/problem+json"
SENT_WHOLE = "send_request_body.complete"
"""End of the name that the transport gives to this moment."""


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


@dataclass(frozen=True, slots=True)
class Question:
    """One request; content is JSON in UTF-8, packed as ``packing`` says ("" = not at all).

    sent: called when all of it is on its way, perhaps more than once; not at all when it comes to nothing.
    """

    method: str
    path: str
    content: bytes = field(default=b"", repr=False)
    packing: str = ""
    kind: str = JSON_TYPE
    """Content type of a good answer."""
    within: float = TOTAL_S
    sent: Callable[[], None] | None = None

    @property
    def unsure(self) -> Changed:
        """Whether something was changed when no usable answer comes."""
        return Changed.NO if self.method == "GET" else Changed.UNKNOWN


class HttpChannel:
    """Asks one platform; made anywhere, used on one event loop. Connections are kept while it is open."""

    def __init__(self, url: str) -> None:
        self._url = checked_url(url)
        self._client: httpx.AsyncClient | None = None

    async def ask(
        self, method: str, path: str, token: str | TokenSource | None, body: Mapping[str, Any] | None = None
    ) -> Mapping[str, Any]:
        """Return the members of the answer, none for "no content"; raises what ``fetch`` raises."""
        content = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
        question = Question(method, path, content)
        found = await self.fetch(question, token)
        return _members(found, question.unsure) if found else {}

    async def fetch(self, question: Question, token: str | TokenSource | None) -> bytes:
        """Return the unpacked body of a good answer; a source of tokens is asked for a newer one once.

        Raise Offline, RateLimited, SignInPage, ReplyUnreadable, CertificateRefused, PlatformRefused, SignInAgain or
        a refusal of the domain. ``changed`` is UNKNOWN where a change was sent and its answer is not usable.
        """
        if token is None or isinstance(token, str):
            return await self._whole(question, token)
        bearer = await token.bearer(self._url)
        try:
            return await self._whole(question, bearer)
        except Unauthenticated:
            bearer = await token.renewed(self._url, bearer)
        return await self._whole(question, bearer)

    async def pieces(self, question: Question, token: str | TokenSource | None) -> AsyncGenerator[bytes, None]:
        """Give the unpacked body of a good answer as it comes, however long; raises what ``fetch`` raises."""
        bearer = token if token is None or isinstance(token, str) else await token.bearer(self._url)
        begun = False
        try:
            async with aclosing(self._stream(question, bearer)) as stream:
                async for piece in stream:
                    begun = True
                    yield piece
            return
        except Unauthenticated:
            if begun or bearer is None or token is None or isinstance(token, str):
                raise
            bearer = await token.renewed(self._url, bearer)
        async with aclosing(self._stream(question, bearer)) as stream:
            async for piece in stream:
                yield piece

    async def _whole(self, question: Question, token: str | None) -> bytes:
        with self._mapped(question.unsure):
            async with asyncio.timeout(question.within), self._asked(question, token) as response:
                status, headers = response.status_code, response.headers
                content = await _bounded(response)
        return _answer(question, status, headers, content)

    async def _stream(self, question: Question, token: str | None) -> AsyncGenerator[bytes, None]:
        with self._mapped(question.unsure):
            async with asyncio.timeout(question.within), self._asked(question, token) as response:
                status, headers = response.status_code, response.headers
                if status != 200 or _kind(headers) != question.kind:
                    _answer(question, status, headers, await _bounded(response))
                    raise ReplyUnreadable(reason="type", field=None)
                inside = unpacker(headers.get("content-encoding", ""))
                async for part in response.aiter_raw():
                    for piece in inside.feed(part):
                        yield piece
                inside.finish()

    @contextmanager
    def _mapped(self, unsure: Changed) -> Iterator[None]:
        """Turn what httpx raises into ours."""
        from flexeria_desktop.core.sync.http_library import httpx  # noqa: PLC0415 - a desk without a network needs none

        try:
            yield
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
            if _certificate(error):
                raise CertificateRefused(host=urlsplit(self._url).hostname) from error
            raise Offline(reason="connect", status=None, retry_after=None) from error
        except (TimeoutError, httpx.TimeoutException) as error:
            raise Offline(changed=unsure, reason="slow", status=None, retry_after=None) from error
        except httpx.HTTPError as error:
            raise Offline(changed=unsure, reason="lost", status=None, retry_after=None) from error
        except ReplyUnreadable as error:
            error.changed = unsure
            raise

    def _asked(self, question: Question, token: str | None) -> AbstractAsyncContextManager[httpx.Response]:
        kinds = dict.fromkeys((question.kind, PROBLEM_TYPE))
        headers = {"Accept": ", ".join(kinds), "Accept-Encoding": ACCEPTED}
        if token:
            headers["Authorization"] = f"Bearer {_header_safe(token)}"
        if question.content:
            headers["Content-Type"] = JSON_TYPE
        if question.packing:
            headers["Content-Encoding"] = question.packing
        content = question.content or None
        told = None if question.sent is None else {"trace": _on_its_way(question.sent)}
        url = self._url + question.path
        return self._open().stream(question.method, url, headers=headers, content=content, extensions=told)

    def _open(self) -> httpx.AsyncClient:
        from flexeria_desktop.core.sync.http_library import httpx  # noqa: PLC0415 - as above

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
                limits=httpx.Limits(keepalive_expiry=KEEP_S),
                headers={"User-Agent": f"Flexeria/{__version__}"},
                follow_redirects=False,
            )
        return self._client

    async def close(self) -> None:
        """Let go of connections; asking again opens new ones."""
        if self._client is not None:
            client, self._client = self._client, None
            await client.aclose()


def _on_its_way(sent: Callable[[], None]) -> Callable[[str, Mapping[str, Any]], Awaitable[None]]:
    async def told(event: str, _about: Mapping[str, Any]) -> None:
        if event.endswith(SENT_WHOLE):
            sent()

    return told


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


async def _bounded(response: httpx.Response) -> bytes:
    """The whole body, unpacked; raise ReplyUnreadable when it is too long."""
    inside, content = unpacker(response.headers.get("content-encoding", "")), bytearray()
    async for part in response.aiter_raw():
        for piece in inside.feed(part):
            content += piece
            if len(content) > MAX_REPLY:
                raise ReplyUnreadable(reason="too_long", field=None)
    inside.finish()
    return bytes(content)


def _kind(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").split(";")[0].strip().lower()


def _answer(question: Question, status: int, headers: Mapping[str, str], content: bytes) -> bytes:
    """Return the body of a good answer; raise what fits any other."""
    kind, unsure = _kind(headers), question.unsure
    if status == 429 or status >= 500:
        _unavailable(status, headers, unsure)
    if 300 <= status < 400 or kind in {"text/html", "application/xhtml+xml"}:
        raise SignInPage(status=status)
    if status == 204:
        return b""
    if kind != (question.kind if status < 300 else PROBLEM_TYPE):
        raise ReplyUnreadable(changed=unsure, reason="type", field=None)
    if status >= 400:
        raise read_refusal(_members(content, unsure), status)
    if not content:
        raise ReplyUnreadable(changed=unsure, reason="json", field=None)
    return content


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
