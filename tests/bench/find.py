"""Typing in the search of the window among 2,500 people, 1,000 locks and 4,000 tags, against a bare scan."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

from tests.bench.measure import Goal, Measured

FRAME_MS = 16.0
"""One picture of sixty in a second, of the processor; what is found at a key stands in the next one."""
NAMES = 30


def measure(_folder: Path) -> list[Measured]:
    """Every key of thirty names, alone and behind a command: the slowest twentieth of the keys."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from flexeria_desktop.ui.viewmodels.search_index import SearchIndex
    from flexeria_desktop.ui.viewmodels.search_verbs import understand
    from tests.ui.many_names import many_names

    app = QApplication.instance() or QApplication([])
    rows = many_names()
    index = SearchIndex(rows)
    wholes = [f"{row.title} {row.sub} {row.words}".casefold() for row in rows]
    ours, floor = [], []
    for name in random.Random(3).sample([row.title for row in rows[:2_500]], NAMES):
        for text in (name[3:], f"issue key {name[3:]}"):
            for end in range(1, len(text) + 1):
                begun = time.thread_time()
                understand(text[:end], index)
                index.find(text[:end])
                middle = time.thread_time()
                wanted = text[:end].casefold()
                _found = [whole for whole in wholes if wanted in whole]
                ours.append(middle - begun)
                floor.append(time.thread_time() - middle)
    del app
    slowest = sorted(ours)[len(ours) * 95 // 100] * 1000
    return [
        Measured(
            "a key in the search, 7,500 names, p95", slowest, FRAME_MS, "ms", "one picture of 60 a second", Goal(1.0)
        ),
        Measured(
            "the same, the middle",
            sorted(ours)[len(ours) // 2] * 1000,
            sorted(floor)[len(floor) // 2] * 1000,
            "ms",
            "a bare scan",
        ),
    ]
