"""The asyncio thread: radio, network and timers live here, never on the thread that draws.

The module knows nothing of Qt; the window reaches it through ``ui/jobs.py``, the command line directly.
"""

from __future__ import annotations

import asyncio
import atexit
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

log = logging.getLogger(__name__)
Result = TypeVar("Result")

# A radio session needs up to 3 s to close its link; a hung one must not hold the exit for long.
STOP_SECONDS = 5.0


class Engine:
    """One asyncio loop in one thread; start once, submit from anywhere, stop at exit."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._stopped = False
        self._guard = threading.Lock()

    @property
    def running(self) -> bool:
        """True between ``start`` and ``stop``."""
        return self._thread.is_alive() and not self._stopped

    def start(self) -> Engine:
        """Start the thread; the process stops it at exit even when nobody else does."""
        self._thread.start()
        atexit.register(self.stop)
        return self

    def submit(self, coro: Coroutine[Any, Any, Result]) -> Future[Result]:
        """Run ``coro`` on the engine thread; RuntimeError once the engine has stopped."""
        with self._guard:
            if self._stopped:
                coro.close()
                raise RuntimeError("the engine has stopped")
            return asyncio.run_coroutine_threadsafe(coro, self._loop)

    def call(self, callback: Callable[[], object]) -> None:
        """Run a plain callback on the engine thread; silently nothing once it has stopped."""
        with self._guard:
            if not self._stopped:
                self._loop.call_soon_threadsafe(callback)

    def stop(self, timeout: float = STOP_SECONDS) -> bool:
        """Cancel what runs, let it clean up, join the thread; True if it ended within ``timeout`` seconds."""
        with self._guard:
            if not self._stopped:
                self._stopped = True
                if self._thread.is_alive():
                    self._loop.call_soon_threadsafe(self._loop.stop)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        atexit.unregister(self.stop)
        return not self._thread.is_alive()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(self._clean_up())
        finally:
            self._loop.close()

    async def _clean_up(self) -> None:
        current = asyncio.current_task()
        tasks = [task for task in asyncio.all_tasks() if task is not current]
        for task in tasks:
            task.cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                log.warning("a task failed while the engine stopped: %s", type(outcome).__name__)
        await self._loop.shutdown_asyncgens()
