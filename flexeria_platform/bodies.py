"""Bounds on what a client may send, before any of it is interpreted: length, patience, packing, kind."""

from __future__ import annotations

import asyncio
import zlib

import zstandard
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from flexeria_platform.note import note_of
from flexeria_platform.problems import Problem

MAX_BODY = 1024 * 1024
"""Longest request body in bytes, as it is sent and unpacked (FSP/1 section 4)."""
BODY_TIMEOUT_S = 60
"""A megabyte over the slowest line that a desk may have; who is slower holds the server."""
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
FORMS = ("/v1/oauth/",)
"""What the standards of OAuth want as a form. Pages of a browser lie outside /v1 and send forms too."""
GZIP_OR_ZLIB = 47
"""zlib's number for finding out by itself which of the two it reads."""


class BoundedBody:
    """ASGI middleware: reads at most MAX_BODY bytes, unpacks them to at most as many, and takes only agreed kinds."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with its whole body, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = MutableHeaders(scope=scope)
        try:
            body = _unpacked(headers, await _read(headers, receive))
            _check_kind(scope["path"], headers, body)
        except Problem as problem:
            note_of(scope).code = problem.code
            await problem.response()(scope, receive, send)
            return
        first = {"type": "http.request", "body": body, "more_body": False}
        await self._app(scope, beginning_with(first, receive), send)


async def _read(headers: MutableHeaders, receive: Receive) -> bytes:
    declared = headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > MAX_BODY:
        raise Problem("too_large")
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_TIMEOUT_S):
            more = True
            while more:
                message = await receive()
                if message["type"] == "http.disconnect":
                    break
                body += message.get("body", b"")
                more = message.get("more_body", False)
                if len(body) > MAX_BODY:
                    raise Problem("too_large")
    except TimeoutError as error:
        raise Problem("too_slow") from error
    return bytes(body)


def _unpacked(headers: MutableHeaders, body: bytes) -> bytes:
    encoding = headers.get("content-encoding", "identity").strip().lower()
    if encoding == "identity" or not body:
        return body
    unpack = {"gzip": _gunzip, "x-gzip": _gunzip, "zstd": _unzstd}.get(encoding)
    if unpack is None:
        raise Problem("encoding_unknown")
    body = unpack(body)
    del headers["content-encoding"]
    headers["content-length"] = str(len(body))
    return body


def _gunzip(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj(GZIP_OR_ZLIB)
    try:
        body = unpacker.decompress(packed, MAX_BODY + 1)
    except zlib.error as error:
        raise Problem("invalid", fields=["body"]) from error
    if len(body) > MAX_BODY:
        raise Problem("too_large")
    if not unpacker.eof or unpacker.unused_data:
        raise Problem("invalid", fields=["body"])
    return body


def _unzstd(packed: bytes) -> bytes:
    try:
        # The frame says how long it will be, or nothing; what it says is reserved, so it is looked at first.
        told = zstandard.frame_content_size(packed)
        if told > MAX_BODY:
            raise Problem("too_large")
        unpacker = zstandard.ZstdDecompressor(max_window_size=8 * MAX_BODY)
        if told < 0:
            with unpacker.stream_reader(packed) as stream:
                if len(stream.read(MAX_BODY + 1)) > MAX_BODY:
                    raise Problem("too_large")
        frame = unpacker.decompressobj()
        body = frame.decompress(packed)
    except zstandard.ZstdError as error:
        raise Problem("invalid", fields=["body"]) from error
    if not frame.eof or frame.unused_data:
        raise Problem("invalid", fields=["body"])
    return body


def _check_kind(path: str, headers: MutableHeaders, body: bytes) -> None:
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    form = kind == FORM and (path.startswith(FORMS) or not path.startswith("/v1/"))
    if body and kind != JSON and not form:
        raise Problem("not_json")


def beginning_with(first: Message, receive: Receive) -> Receive:
    """A receive channel that gives one message first and then what else comes."""
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return first

    return replay
