"""A window in a process of its own: ``empty`` or ``ours``, ended at its first paint or (``stay``) measured at rest.

Ours is the real program, untouched: on the demo building of the user's data folder, or on the profile that is named,
unlocked with a passphrase in its own window. An event filter on the first window sees its first paint, and the
process ends when that paint is through.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

PATIENCE_MS = 120_000
"""A first start builds the demo: its platform, its codes and a year of events."""
REST_MS = 17_000
"""After the pages have filled. A program that nobody asked anything for ten seconds gives memory back."""
BEAT_MS = 1
PASSPHRASE = "a passphrase of the measurement"


def resident_mib() -> float:
    """Resident memory of this process now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _report_and_quit(*more: float) -> None:
    from PySide6.QtWidgets import QApplication

    print(f"{resident_mib():.1f}", *(f"{number:.1f}" for number in more), flush=True)
    QApplication.quit()


def _empty(stay: bool) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            QTimer.singleShot(REST_MS, _report_and_quit) if stay else os._exit(0)

    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def _ours(stay: bool, profile: Path | None) -> None:
    import flexeria_desktop.app as program

    # The program's imports go first, in their own order: they take PySide6's import function out of the way.
    # isort: split
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, (lambda: _wait_for_rest(watched)) if stay else (lambda: os._exit(0)))
            return False

    app = QApplication(sys.argv[:1])
    watch = Watch(app)
    # The window is there when the loop begins and paints after that. A filter on the whole application would make
    # a Python object of everything that gets an event: 20 ms that no user pays.
    QTimer.singleShot(0, lambda: [window.installEventFilter(watch) for window in app.topLevelWidgets()])
    program.run_app(profile, demo=profile is None)


def _wait_for_rest(window: Any) -> None:
    """Beat until the profile is open; the longest pause between two beats is what a person would feel."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    timer = QTimer(window)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    beats = [time.perf_counter()]
    pauses = [0.0]
    asked: list[Any] = []

    def look() -> None:
        beats.append(time.perf_counter())
        pauses.append(beats[-1] - beats[-2])
        if not asked and (asking := [one for one in app.topLevelWidgets() if hasattr(one, "passphrase_given")]):
            asked.extend(asking)
            asking[0].passphrase_given.emit(PASSPHRASE)
        if window.context.actions is not None:
            timer.stop()
            # The last pause is the window that fills: it is no longer loading.
            QTimer.singleShot(REST_MS, lambda: _report_and_quit(1_000 * max(pauses[:-1]), 1_000 * pauses[-1]))

    app = QApplication.instance()
    timer.timeout.connect(look)
    timer.start(BEAT_MS)
    QTimer.singleShot(PATIENCE_MS, QApplication.quit)


if __name__ == "__main__":
    kind, *words = sys.argv[1:]
    folders = [Path(word) for word in words if word != "stay"]
    _empty("stay" in words) if kind == "empty" else _ours("stay" in words, folders[0] if folders else None)
