"""Answers go packed to clients that can unpack them: zstd before gzip."""

from __future__ import annotations

import zlib
from typing import Protocol

import zstandard
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MIN_BODY = 500
"""Bytes; a shorter answer fits into one packet anyhow."""
# Pages are left alone: what a browser gets holds a secret beside what an address put into it, and packed lengths tell.
KINDS = ("application/json", "application/problem+json", "application/x-ndjson", "text/plain", "text/css")
ZSTD_LEVEL = 3
GZIP_LEVEL = 5
"""Both where time per byte saved is best for JSON."""
GZIP = 31
"""zlib's number for gzip with its largest window."""


class Packer(Protocol):
    """What zlib's and zstandard's objects have in common."""

    def compress(self, data: bytes, /) -> bytes:
        """Take bytes, give some back."""

    def flush(self) -> bytes:
        """Give the rest."""


class Packed:
    """ASGI middleware; an answer that comes in parts is packed in parts."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pack the answer of one request, if that pays."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await self._app(scope, receive, _Packing(send, _chosen(Headers(scope=scope).get("accept-encoding", ""))))


def _chosen(accepted: str) -> str | None:
    """Of what a client takes, the best; q=0 means "not that"."""
    names = set()
    for part in accepted.lower().split(","):
        name, _, quality = part.strip().partition(";")
        if quality.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}:
            names.add(name.strip())
    return next((name for name in ("zstd", "gzip") if name in names), None)


def _packer(encoding: str) -> Packer:
    if encoding == "zstd":
        return zstandard.ZstdCompressor(level=ZSTD_LEVEL).compressobj()
    return zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, GZIP)


class _Packing:
    """A send channel; holds the head of an answer until its first bytes tell whether packing pays."""

    def __init__(self, send: Send, encoding: str | None) -> None:
        self._send = send
        self._encoding = encoding
        self._head: Message | None = None
        self._packer: Packer | None = None

    async def __call__(self, message: Message) -> None:
        """Pass a message on."""
        if message["type"] == "http.response.start":
            self._head = message
            return
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        body, more = message.get("body", b""), message.get("more_body", False)
        if self._head is not None:
            await self._begin(self._head, body, more)
            self._head = None
        elif self._packer is not None:
            body = self._packer.compress(body) + (b"" if more else self._packer.flush())
            await self._send({**message, "body": body})
        else:
            await self._send(message)

    async def _begin(self, head: Message, body: bytes, more: bool) -> None:
        headers = MutableHeaders(scope=head)
        kind = headers.get("content-type", "").split(";")[0]
        if kind in KINDS:
            headers.add_vary_header("Accept-Encoding")
        pays = kind in KINDS and (more or len(body) > MIN_BODY) and "content-encoding" not in headers
        if pays and self._encoding is not None:
            headers["Content-Encoding"] = self._encoding
            self._packer = _packer(self._encoding)
            body = self._packer.compress(body) + (b"" if more else self._packer.flush())
            if more:
                del headers["Content-Length"]
            else:
                headers["Content-Length"] = str(len(body))
        await self._send(head)
        await self._send({"type": "http.response.body", "body": body, "more_body": more})
