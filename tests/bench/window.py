"""From the start of the process to the first painted window, and the memory of a window at rest."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from functools import partial
from pathlib import Path

from tests.bench.measure import Measured, alternately, seconds

ROUNDS = 5
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


def measure(folder: Path) -> list[Measured]:
    """Start to first paint, then resident memory; on a demo building made for it beforehand."""
    _run(folder, "ours", "stay")
    ours, floor = (partial(seconds, partial(_run, folder, kind)) for kind in ("ours", "empty"))
    painted = [1_000 * value for value in alternately(ours, floor, ROUNDS)]
    memory = [statistics.median(float(_run(folder, kind, "stay")) for _ in range(2)) for kind in ("ours", "empty")]
    return [
        Measured("start to first painted window", painted[0], painted[1], "ms", "an empty QMainWindow"),
        Measured("resident memory, demo open and at rest", memory[0], memory[1], "MiB", "an empty QMainWindow"),
    ]
