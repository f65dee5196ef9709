"""Bounds on what a client may send, before any of it is interpreted."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from flexeria_platform.problems import Problem

MAX_BODY = 1024 * 1024
"""Longest request body in bytes (FSP/1 section 4)."""


class BoundedJson:
    """ASGI middleware: reads at most MAX_BODY bytes, and only JSON."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on with its whole body, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            body = await self._read(scope, receive)
        except Problem as problem:
            await problem.response()(scope, receive, send)
            return
        await self._app(scope, _once(body, receive), send)

    async def _read(self, scope: Scope, receive: Receive) -> bytes:
        headers = dict(scope["headers"])
        declared = headers.get(b"content-length", b"0")
        if not declared.isdigit() or int(declared) > MAX_BODY:
            raise Problem("too_large")
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                break
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > MAX_BODY:
                raise Problem("too_large")
        kind = headers.get(b"content-type", b"").split(b";")[0].strip().lower()
        if body and kind != b"application/json":
            raise Problem("not_json")
        return bytes(body)


def _once(body: bytes, receive: Receive) -> Receive:
    """A receive channel that gives the body first and then what else comes."""
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
