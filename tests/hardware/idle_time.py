"""An event loop that a busy machine does not hurry: its time is what it has spent with nothing to do.

Desk and lock of a bench live in one loop, so what both wait for is due after idle time. A slow step, a busy machine
or a process that stood still for a second bring no time-out nearer and no frame to be sent a second time.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

SLICE_SECONDS = 0.01
"""Real seconds that one wait may count; between two of them the threads of ports and the kernel get their turn."""


class _IdleSelector(selectors.DefaultSelector):
    def __init__(self, times: int) -> None:
        super().__init__()
        self._times = times
        self.now = time.monotonic()

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Wait a slice at most and count it, never more, however long the machine took."""
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        slice_ = min(timeout / self._times, SLICE_SECONDS)
        began = time.monotonic()
        events = super().select(slice_)
        waited = min(time.monotonic() - began, slice_) if events else slice_
        self.now += waited * self._times
        return events


class IdleLoop(asyncio.SelectorEventLoop):
    """``time`` and every timer count idle seconds, ``times`` as fast as the clock on the wall."""

    def __init__(self, times: int = 1) -> None:
        self._idle = _IdleSelector(times)
        super().__init__(self._idle)
        self._clock_resolution = 1e-6

    def time(self) -> float:
        """Return idle seconds."""
        return self._idle.now


class LoopTime:
    """Seconds since 1970 as of the start, carried on by the running loop; ``skip`` lets hours pass at once."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._base = time.time() - self._loop.time()

    def __call__(self) -> float:
        """Return the present second."""
        return self._base + self._loop.time()

    def skip(self, seconds: float) -> None:
        """Let time pass."""
        self._base += seconds


def run(main: Coroutine[Any, Any, T], times: int = 1) -> T:
    """Run ``main`` to its end in a loop of its own, whose time is idle time."""
    with asyncio.Runner(loop_factory=lambda: IdleLoop(times)) as runner:
        return runner.run(main)
