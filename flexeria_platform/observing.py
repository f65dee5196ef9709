"""The outermost layer: each request gets an id, one log line, its counters, and an answer whatever happens."""

from __future__ import annotations

import logging
import time
import traceback
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from flexeria_platform.context import Context
from flexeria_platform.note import Note, begin_note, method_of, route_of
from flexeria_platform.problems import BUSY_RETRY_SECONDS, Problem

MAX_UNDER_WAY = 400
"""Requests of one process at a time; ten for each of its threads. More would wait longer than any client does."""
HSTS = "max-age=31536000"
"""A year; sent only when the client came over https, which a proxy says."""
REDEEM = "/v1/codes/redeem"
log = logging.getLogger("flexeria_platform.requests")


class Observed:
    """ASGI middleware around everything else."""

    def __init__(self, app: ASGIApp, context: Context) -> None:
        self._app = app
        self._context = context
        self._under_way = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request and tell of it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        note, begun = begin_note(scope), time.perf_counter()
        answer = _Answer(send, note, scope["scheme"] == "https")
        self._under_way += 1
        try:
            await self._answer(scope, receive, answer, note)
        finally:
            self._under_way -= 1
            self._tell(scope, note, answer.status, time.perf_counter() - begun)

    async def _answer(self, scope: Scope, receive: Receive, answer: _Answer, note: Note) -> None:
        if self._under_way > MAX_UNDER_WAY:
            await self._refuse(Problem("busy", retry_after=BUSY_RETRY_SECONDS), scope, receive, answer, note)
            return
        try:
            await self._app(scope, receive, answer)
        except Exception as error:  # noqa: BLE001 - the top of a request: the server goes on, the log says what failed
            _log_failure(error, note)
            if not answer.status:
                await self._refuse(Problem("internal"), scope, receive, answer, note)

    async def _refuse(self, problem: Problem, scope: Scope, receive: Receive, answer: _Answer, note: Note) -> None:
        note.code = problem.code
        await problem.response()(scope, receive, answer)

    def _tell(self, scope: Scope, note: Note, status: int, seconds: float) -> None:
        method, route, metrics = method_of(scope), route_of(scope), self._context.metrics
        metrics.count_request(method, route, status, seconds)
        metrics.see_load(self._under_way, self._context.engine)
        if route == REDEEM:
            metrics.count_redemption(note.code or "redeemed")
        facts: dict[str, Any] = {
            "method": method,
            "route": route,
            "status": status,
            "ms": round(1000 * seconds, 1),
            "request_id": note.request_id,
        }
        if note.code is not None:
            facts["code"] = note.code
        level = logging.ERROR if status >= 500 and note.code != "busy" else logging.INFO
        log.log(level, "%(method)s %(route)s %(status)s %(ms)s ms %(request_id)s", facts, extra={"facts": facts})


class _Answer:
    """The send channel, with the headers that every answer has; status 0 = none was begun."""

    def __init__(self, send: Send, note: Note, secure: bool) -> None:
        self._send = send
        self._note = note
        self._secure = secure
        self.status = 0

    async def __call__(self, message: Message) -> None:
        """Pass a message on."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers["X-Request-Id"] = self._note.request_id
            headers["X-Content-Type-Options"] = "nosniff"
            headers.setdefault("Cache-Control", "no-store")
            if self._secure:
                headers["Strict-Transport-Security"] = HSTS
        await self._send(message)


def _log_failure(error: Exception, note: Note) -> None:
    """Where it failed and with what kind of error; its text may hold values of the request."""
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    kind = type(error).__name__
    facts = {"request_id": note.request_id, "error": kind, "places": places}
    log.error("%s failed with %s\n  %s", note.request_id, kind, "\n  ".join(places), extra={"facts": facts})
