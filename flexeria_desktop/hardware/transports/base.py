"""The seat of every dongle transport: bytes in, bytes out, and a clear word when it breaks."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from flexeria_desktop.hardware.errors import LinkProblem

BytesTaker = Callable[[bytes], None]
LossTaker = Callable[[LinkProblem], None]


class ByteTransport(Protocol):
    """Bytes to and from one dongle; every method and callback belongs to one asyncio loop."""

    @property
    def name(self) -> str:
        """The port as a person knows it."""

    async def open(self, on_bytes: BytesTaker, on_lost: LossTaker) -> None:
        """Open; then call ``on_bytes`` with any slices, ``on_lost`` at most once; raise LinkProblem."""

    async def write(self, data: bytes) -> None:
        """Hand all bytes over, in order; raise LinkProblem when the port broke."""

    async def close(self) -> None:
        """Let go; harmless when not open; no callback comes after it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Bytes that passed once; at = seconds of the monotonic clock."""

    at: float
    sent: bool
    data: bytes


class SnoopingTransport:
    """Counts and records what passes another transport; L2 is sealed above it, so no key is ever in here."""

    def __init__(self, inner: ByteTransport, keep: int = 10_000) -> None:
        """Wrap ``inner`` and remember the last ``keep`` passages."""
        self.inner = inner
        self.sent = 0
        self.received = 0
        self.passages: deque[Passage] = deque(maxlen=keep)

    @property
    def name(self) -> str:
        """The wrapped transport's name."""
        return self.inner.name

    async def open(self, on_bytes: BytesTaker, on_lost: LossTaker) -> None:
        """Open the wrapped transport and listen in."""

        def heard(data: bytes) -> None:
            self.received += len(data)
            self.passages.append(Passage(time.monotonic(), sent=False, data=data))
            on_bytes(data)

        await self.inner.open(heard, on_lost)

    async def write(self, data: bytes) -> None:
        """Record, then hand on."""
        self.sent += len(data)
        self.passages.append(Passage(time.monotonic(), sent=True, data=data))
        await self.inner.write(data)

    async def close(self) -> None:
        """Close the wrapped transport; the record stays."""
        await self.inner.close()
