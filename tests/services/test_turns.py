"""Threads that work for long let others go first, once there is a window."""

from __future__ import annotations

import sqlite3
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from flexeria_desktop.core import turns

AT_WORK_SECONDS = 0.2
"""Time for tens of thousands of statements that each let go of Python's lock for an instant."""


def at_work() -> Iterator[None]:
    """Until the time is over."""
    end = time.perf_counter() + AT_WORK_SECONDS
    while time.perf_counter() < end:
        yield


def test_whoever_waits_gets_a_turn_between_short_statements(tmp_path: Path) -> None:
    """Without giving way, whoever waits may be passed over for many of them."""
    turns.a_window_opens()
    began, ended = threading.Event(), threading.Event()

    def work() -> None:
        connection = sqlite3.connect(tmp_path / "short.db")
        began.set()
        for _ in turns.giving_way(at_work()):
            connection.execute("SELECT 1").fetchone()
        connection.close()
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    began.wait()
    got_in = 0
    while not ended.is_set():
        got_in += 1
        time.sleep(0.001)
    thread.join()
    assert got_in > 10


def test_a_package_is_loaded_and_nothing_stays_behind() -> None:
    """The loader is asked as before afterwards."""
    before = list(sys.meta_path)
    sys.modules.pop("colorsys", None)
    turns.load_giving_way("colorsys")
    assert "colorsys" in sys.modules
    assert sys.meta_path == before
