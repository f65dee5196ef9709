"""Threads that work for long let others go first, once there is a window."""

from __future__ import annotations

import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from flexeria_desktop.core import turns

MOST_STATEMENTS = 300_000
"""A thousand stints; each lets go of Python's lock for an instant, which is no pause."""
PAUSES = 5


@pytest.mark.skipif(sys.platform != "linux", reason="no other system tells how often a thread paused by itself")
def test_who_has_much_to_do_pauses_in_between(tmp_path: Path) -> None:
    """Nobody else wants to go on here, so whatever it pauses for is its own wish."""
    import resource

    turns.a_window_opens()
    paused = []

    def pauses() -> int:
        return resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw

    def until_paused() -> Iterator[None]:
        began = pauses()
        for _ in range(MOST_STATEMENTS):
            yield
            if pauses() - began >= PAUSES:
                paused.append(True)
                return

    def work() -> None:
        connection = sqlite3.connect(tmp_path / "short.db")
        for _ in turns.giving_way(until_paused()):
            connection.execute("SELECT 1").fetchone()
        connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert paused


def test_a_package_is_loaded_and_nothing_stays_behind() -> None:
    """The loader is asked as before afterwards."""
    before = list(sys.meta_path)
    sys.modules.pop("colorsys", None)
    turns.load_giving_way("colorsys")
    assert "colorsys" in sys.modules
    assert sys.meta_path == before
