"""A transaction that lost against another one runs again: with PostgreSQL nobody can know that beforehand."""

from __future__ import annotations

import asyncio
import random

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from flexeria_platform.bodies import beginning_with
from flexeria_platform.context import Context
from flexeria_platform.note import Note, note_of

TRIES = 4
"""The first and three more; who then still loses is told to come again later."""
PAUSE_S = 0.05
"""The longest pause before a second try; it doubles with each."""


class Repeated:
    """ASGI middleware; needs the whole body in its first message."""

    def __init__(self, app: ASGIApp, context: Context) -> None:
        self._app = app
        self._context = context

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, at the last try whatever comes."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        note, first = note_of(scope), await receive()
        for number in range(1, TRIES + 1):
            answer = _Held(send, note, last=number == TRIES)
            note.again = False
            await self._app(scope, beginning_with(first, receive), answer)
            if not answer.dropped:
                return
            self._context.metrics.count_repeat()
            # Two that met must not meet again at once.
            await asyncio.sleep(random.uniform(0, PAUSE_S * 2 ** (number - 1)))  # noqa: S311 - no secret


class _Held:
    """A send channel that drops the answer of a try that may be made again."""

    def __init__(self, send: Send, note: Note, last: bool) -> None:
        self._send = send
        self._note = note
        self._last = last
        self.dropped = False

    async def __call__(self, message: Message) -> None:
        """Pass a message on, or drop it."""
        if message["type"] == "http.response.start":
            self.dropped = self._note.again and not self._last
        if not self.dropped:
            await self._send(message)
