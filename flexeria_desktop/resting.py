"""A program at rest gives memory back: what it read to show something need not stay until it is asked again."""

from __future__ import annotations

import asyncio
import ctypes
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flexeria_desktop.core.services.desk import Desk
    from flexeria_desktop.core.store.executor import Store

QUIET_SECONDS = 10.0
"""A pause for thought keeps what was read. The first question after a longer one reads its pages anew: 1 ms for a page
of events, 30 to 40 ms for all locks or names of a large building."""
LOOK_SECONDS = 2.0


async def begin(desk: Desk) -> None:
    """Give memory back whenever nothing was asked for a while, as long as the profile is open."""
    desk.chores.add(asyncio.create_task(_keep_small(desk.store)))


async def _keep_small(store: Store) -> None:
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        if await store.give_back(QUIET_SECONDS):
            await asyncio.to_thread(trim)


def trim() -> None:
    """Return freed memory to the system where the C library keeps it for itself (glibc)."""
    if sys.platform == "linux":
        give = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if give is not None:
            give(0)
