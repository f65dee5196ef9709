"""One of the eight channels of a dongle: fragments to and from one lock (FLP/1 section 3)."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from flexeria_desktop.hardware.errors import LinkLost, LinkProblem, ProtocolViolated

CHANNELS = range(1, 9)
FRAGMENTS_AHEAD = 128
"""A message of 1,024 bytes has at most 57 fragments of 20 bytes, and one reply is under way at a time."""


class FragmentPipe:
    """Fragments of one lock link; used once, from CONNECT to DISCONNECT or LOST."""

    def __init__(
        self,
        channel: int,
        info: bytes,
        max_fragment: int,
        send: Callable[[int, bytes], Awaitable[None]],
        release: Callable[[int], asyncio.Task[None]],
    ) -> None:
        """info: as read on connecting; max_fragment in bytes; ``send``, ``release``: the dongle's."""
        self.channel = channel
        self.info = info
        self.max_fragment = max_fragment
        self._send = send
        self._release = release
        self._releasing: asyncio.Task[None] | None = None
        self._incoming: deque[bytes] = deque()
        self._news = asyncio.Event()
        self._problem: LinkProblem | None = None

    @property
    def problem(self) -> LinkProblem | None:
        """Why this pipe is of no more use; None while it is."""
        return self._problem

    async def send(self, fragment: bytes) -> None:
        """Hand one fragment over; waits while the dongle is behind; raise LinkLost."""
        if len(fragment) > self.max_fragment:
            raise ProtocolViolated(what="fragment")
        self._check()
        await self._send(self.channel, fragment)
        self._check()

    async def receive(self) -> bytes:
        """Return the next fragment; raise LinkLost once the pipe broke and all that came was taken."""
        while not self._incoming:
            self._check()
            self._news.clear()
            await self._news.wait()
        return self._incoming.popleft()

    async def close(self) -> None:
        """Disconnect and free the channel; goes on in the background when the caller is cancelled."""
        self.fail(LinkLost(reason="closed"))
        if self._releasing is None:
            self._releasing = self._release(self.channel)
        await asyncio.shield(self._releasing)

    def put(self, fragment: bytes) -> None:
        """Take a fragment from the dongle; a lock that floods loses its link."""
        if self._problem is not None:
            return
        if len(self._incoming) >= FRAGMENTS_AHEAD:
            self.fail(LinkLost(reason="flood"))
            return
        self._incoming.append(fragment)
        self._news.set()

    def fail(self, problem: LinkProblem) -> None:
        """End the pipe; the first problem counts."""
        if self._problem is None:
            self._problem = problem
            self._news.set()

    def _check(self) -> None:
        if self._problem is not None:
            raise type(self._problem)(**self._problem.data)
