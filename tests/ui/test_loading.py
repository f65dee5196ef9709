"""What is heavy is loaded behind the first window, on a thread of its own: the window takes keys meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FIRST_SECONDS = """
import os, sys, threading
from pathlib import Path
loaded = {}
class Watching:
    @staticmethod
    def find_spec(name, *_more):
        loaded.setdefault(name, threading.current_thread().name)
sys.meta_path.insert(0, Watching)
from flexeria_desktop import app, opening
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
running = QApplication([])
look = QTimer()
def tell():
    if opening.HEAVY[0] in loaded:
        print(*(f"{name in before} {loaded[name]}" for name in ("asyncio", opening.HEAVY[0])), sep="\\n", flush=True)
        os._exit(0)
look.timeout.connect(tell)
look.start(1)
before = set(loaded)
app.run_app(Path(sys.argv[1]))
"""


def test_the_loop_and_the_store_are_loaded_after_the_first_paint_and_not_by_the_window(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "store.header").touch()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    command = [sys.executable, "-c", FIRST_SECONDS, str(tmp_path / "profile")]
    done = subprocess.run(command, env=environment, timeout=120, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["False opener_0"] * 2
