"""Time for simulated locks: one steady source for all of them, and each lock's own clock over it."""

from __future__ import annotations

import time
from collections.abc import Callable

TimeSource = Callable[[], float]
"""Seconds that never run backwards; the beginning does not matter to a lock."""

LATEST = 2**32 - 1
"""The last second FLP/1 has a form for, in February 2106 (section 7)."""


class SteadyTime:
    """Seconds since 1970 as of the start, carried on by the monotonic clock: a correction of the computer's
    clock while the simulator runs moves no lock."""

    def __init__(self) -> None:
        self._base = time.time() - time.monotonic()

    def __call__(self) -> float:
        """Return the present second."""
        return self._base + time.monotonic()


class LockClock:
    """A lock's clock: unset until somebody sets it, may run fast or slow; it stops at both ends of 32 bits.

    drift is in parts per million; positive runs fast.
    """

    def __init__(self, source: TimeSource) -> None:
        self._source = source
        self._set: tuple[int, int] | None = None
        self._drift = 0

    def read(self) -> int | None:
        """Return Unix seconds, None while unset."""
        if self._set is None:
            return None
        value_ms, at_ms = self._set
        passed = self._now_ms() - at_ms
        seconds = (value_ms + passed + passed * self._drift // 1_000_000) // 1000
        return min(max(0, seconds), LATEST)

    def set(self, seconds: int) -> None:
        """Set to Unix seconds."""
        self._set = (seconds * 1000, self._now_ms())

    def unset(self) -> None:
        """Forget the time, as after a loss of power."""
        self._set = None

    def shift(self, seconds: int) -> None:
        """Make the clock wrong by so many seconds more; an unset clock stays unset."""
        if self._set is not None:
            self._set = (self._set[0] + seconds * 1000, self._set[1])

    def drift(self, ppm: int) -> None:
        """Run fast (positive) or slow from now on."""
        now = self.read()
        if now is not None:
            self.set(now)
        self._drift = ppm

    def saved(self) -> tuple[int, int] | None:
        """Return what ``restore`` needs: value and source in ms, None while unset."""
        return self._set

    def restore(self, saved: tuple[int, int] | None) -> None:
        """Take up a clock that ran on while the simulator was not running."""
        self._set = saved

    def _now_ms(self) -> int:
        return int(self._source() * 1000)
