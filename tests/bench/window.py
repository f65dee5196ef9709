"""From the start to the first painted window, the longest pause while the rest loads, and the memory at rest."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from flexeria_desktop import bootstrap
from tests.bench import many_events
from tests.bench.measure import Goal, Measured, alternately, seconds
from tests.bench.window_child import PASSPHRASE

ROUNDS = 5
PICTURE_MS = 16.0
LONGEST = 180.0
"""Seconds for one process; the first one builds the demo."""


def _run(home: Path, kind: str, *more: str) -> str:
    # An installed program has its bytecode; a checkout may be told to write none.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
    environment |= {"PYTHONPYCACHEPREFIX": str(home / "bytecode"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.window_child", kind, *more]
    done = subprocess.run(command, env=environment, timeout=LONGEST, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _million(folder: Path) -> Path:
    """A profile of its own with a million events of the last fortnight, so that none of them is old enough to go."""
    profile = bootstrap.create_profile(folder / "profile", passphrase=PASSPHRASE, operator="M. Jansen")
    locks = many_events.furnish(profile.store)
    each, start = many_events.EVENTS // len(locks), int(time.time()) - many_events.SPAN - 3_600
    logs = [(lock.id, list(many_events.log_of(place, each, start=start))) for place, lock in enumerate(locks)]
    profile.store.run(lambda unit: unit.events.fill(logs, many_events.READ_AT))
    profile.close()
    return folder / "profile"


def _at_rest(home: Path, kind: str, *more: str) -> tuple[float, ...]:
    """Resident memory in MiB; of ours also the longest pause while loading, and the one in which its page fills."""
    return tuple(float(word) for word in _run(home, kind, "stay", *more).split())


def measure(folder: Path) -> list[Measured]:
    """Start to first paint, then pauses and memory; on a demo building and a large profile made beforehand."""
    _run(folder, "ours", "stay")
    ours, floor = (partial(seconds, partial(_run, folder, kind)) for kind in ("ours", "empty"))
    painted = [1_000 * value for value in alternately(ours, floor, ROUNDS)]
    empty = statistics.median(_at_rest(folder, "empty")[0] for _ in range(2))
    demo = _at_rest(folder, "ours")
    large = _at_rest(folder, "ours", str(_million(folder)))
    picture, window = "one picture of 60 a second", "an empty QMainWindow"
    return [
        Measured("start to first painted window", *painted, "ms", window, Goal(1.6)),
        Measured("longest pause while the rest loads", demo[1], PICTURE_MS, "ms", picture, Goal(1)),
        Measured("then: the first page is built", demo[2], PICTURE_MS, "ms", picture),
        Measured("resident memory, a million events, at rest", large[0], empty, "MiB", window, Goal(2.2)),
        Measured("resident memory, demo with its locks, at rest", demo[0], empty, "MiB", window),
    ]
