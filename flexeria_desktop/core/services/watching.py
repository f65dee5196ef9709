"""Long units of work: whoever began one sees how far it is and can stop it; then nothing of it was stored."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from flexeria_desktop.core.domain.group_refusals import TooManyKeysAtOnce

T = TypeVar("T")
Watch = Callable[[int, int], None]
"""Told how many of how many were tried, (0, all) before the first; what it raises takes everything back."""
Progress = Callable[[int, int], None]
TELL_EVERY = 25


def unwatched(_done: int, _total: int) -> None:
    """Nobody looks on."""


class _Stopped(Exception):
    """Takes back what stopped work has stored so far."""


class Watched:
    """Tells how far a unit of work is, on the store's thread, and stops it between two rows.

    most_keys: as many as it may try to give; None = any number.
    """

    def __init__(self, progress: Progress, most_keys: int | None = None) -> None:
        self._progress, self._most_keys = progress, most_keys
        self._stopped, self._told = threading.Event(), 0

    def __call__(self, done: int, total: int) -> None:
        if self._most_keys is not None and total > self._most_keys:
            raise TooManyKeysAtOnce(count=total, limit=self._most_keys)
        self.check()
        if total and (not done or done - self._told >= TELL_EVERY):
            self._told = done
            self._progress(done, total)

    def check(self) -> None:
        """Leave if nobody wants it any more."""
        if self._stopped.is_set():
            raise _Stopped

    async def over(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for a unit of work; a cancelled caller is let go when it is known whether anything was stored."""
        task = asyncio.ensure_future(work)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            self._stopped.set()
            await asyncio.wait([task])
            if isinstance(task.exception(), _Stopped):
                raise
            return task.result()
