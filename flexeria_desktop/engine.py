"""The asyncio thread: radio, network and timers live here, never on the thread that draws.

The module knows nothing of Qt; the window reaches it through ``ui/jobs.py``, the command line directly. asyncio is
imported by the first job, not with the module: the window paints before there is anything to run.
"""

from __future__ import annotations

import atexit
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

log = logging.getLogger(__name__)
Result = TypeVar("Result")

# A radio session needs up to 3 s to close its link; a hung one must not hold the exit for long.
STOP_SECONDS = 5.0


class EngineStopped(RuntimeError):
    """Nothing runs any more: the program is closing."""


class Engine:
    """One asyncio loop in one thread; submit from anywhere, the first job starts it; stop at exit."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._guard = threading.Lock()

    @property
    def running(self) -> bool:
        """True between ``start`` and ``stop``."""
        return self._thread is not None and self._thread.is_alive() and not self._stopped

    def start(self) -> Engine:
        """Start the thread before there is a job; the process stops it at exit even when nobody else does."""
        with self._guard:
            self._started_loop()
        return self

    def submit(self, coro: Coroutine[Any, Any, Result]) -> Future[Result]:
        """Run ``coro`` on the engine thread; EngineStopped once it has stopped."""
        with self._guard:
            if self._stopped:
                coro.close()
                raise EngineStopped
            loop = self._started_loop()
            from asyncio import run_coroutine_threadsafe  # noqa: PLC0415 - see the module

            return run_coroutine_threadsafe(coro, loop)

    def call(self, callback: Callable[[], object]) -> None:
        """Run a plain callback on the engine thread; silently nothing once it has stopped."""
        with self._guard:
            if not self._stopped:
                self._started_loop().call_soon_threadsafe(callback)

    def stop(self, timeout: float = STOP_SECONDS) -> bool:
        """Cancel what runs, let it clean up, join the thread; True if it ended within ``timeout`` seconds."""
        with self._guard:
            already, self._stopped = self._stopped, True
        if self._loop is None or self._thread is None:
            return True
        if not already and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
        if self._thread is not threading.current_thread():
            self._thread.join(timeout)
        atexit.unregister(self.stop)
        return not self._thread.is_alive()

    def _started_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            from asyncio import new_event_loop  # noqa: PLC0415 - see the module

            self._loop = new_event_loop()
            self._thread = threading.Thread(target=_run, args=(self._loop,), name="engine", daemon=True)
            self._thread.start()
            atexit.register(self.stop)
        return self._loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    from asyncio import set_event_loop  # noqa: PLC0415 - see the module

    set_event_loop(loop)
    try:
        loop.run_forever()
        loop.run_until_complete(_clean_up(loop))
    finally:
        loop.close()


async def _clean_up(loop: asyncio.AbstractEventLoop) -> None:
    from asyncio import all_tasks, current_task, gather  # noqa: PLC0415 - see the module

    tasks = all_tasks() - {current_task()}
    for task in tasks:
        task.cancel()
    for outcome in await gather(*tasks, return_exceptions=True):
        if isinstance(outcome, Exception):
            log.warning("a task failed while the engine stopped: %s", type(outcome).__name__)
    await loop.shutdown_asyncgens()
