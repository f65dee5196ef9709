"""Whose turn it is: a thread that works for long lets the window go first, so that no key waits for it.

Python's threads take turns every 5 ms, but only if the one at work does not stop in between: each statement of SQLite
and each look at a file lets go of the lock for microseconds, which no waiting thread is quick enough to use, and begins
the 5 ms anew. Ten thousand of them in a row once kept the window waiting for 80 ms.
"""

from __future__ import annotations

import importlib
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
STINT_SECONDS = 0.003
"""How long a thread works before it looks up."""
SHORT_STINT_SECONDS = 0.001
"""The same while another one was met lately: the window lets go of the lock between the things that it paints."""
LATELY_SECONDS = 0.05
REST_SECONDS = 0.01
"""Who did not look up for as long waited for work, or for a long statement that holds nobody up: a stint begins."""
PAUSE_SECONDS = 0.0002
"""As long as a waiting thread needs to wake up."""
TAKEN_SECONDS = 0.001
"""A pause that took longer was used by somebody, who may need more."""
MOST_PAUSES = 8
"""In a row; a window that is always at work does not stop everything else."""
BETWEEN = 16
"""Items that take much less than a stint."""


class _Courtesy(threading.local):
    """When this thread began its stint, last looked up, and last met another one."""

    began = 0.0
    looked = 0.0
    met = 0.0


class _House:
    """Whether there is anybody to give way to."""

    window = False


_courtesy, _house = _Courtesy(), _House()


def a_window_opens() -> None:
    """Say that this process has a window; without one nobody pauses."""
    _house.window = True


def give_way() -> None:
    """Pause if this thread has worked for a while, as often as another one makes use of it."""
    if not _house.window:
        return
    now = time.perf_counter()
    rested, _courtesy.looked = now - _courtesy.looked > REST_SECONDS, now
    if rested:
        _courtesy.began = now
    stint = SHORT_STINT_SECONDS if now - _courtesy.met < LATELY_SECONDS else STINT_SECONDS
    if now - _courtesy.began < stint:
        return
    for _ in range(MOST_PAUSES):
        time.sleep(PAUSE_SECONDS)
        before, now = now, time.perf_counter()
        if now - before < TAKEN_SECONDS:
            break
        _courtesy.met = now
    _courtesy.began = _courtesy.looked = now


def giving_way(items: Iterable[Item]) -> Iterator[Item]:
    """The same items, looking up after every few."""
    for count, item in enumerate(items, 1):
        yield item
        if count % BETWEEN == 0:
            give_way()


class _AtEachModule:
    """Looks up before each module that is loaded and leaves it to others to find."""

    @staticmethod
    def find_spec(*_asked: object) -> None:
        """Find nothing."""
        give_way()


def load_giving_way(name: str) -> None:
    """Import a large package, looking up between its modules."""
    finder = _AtEachModule()
    sys.meta_path.insert(0, finder)
    try:
        importlib.import_module(name)
    finally:
        sys.meta_path.remove(finder)
