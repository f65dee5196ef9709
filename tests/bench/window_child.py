"""A window in a process of its own: ``empty`` or ``ours``, ended at its first paint or (``stay``) measured at rest.

Ours is the real program on the demo building of the user's data folder, untouched: an event filter on the
window sees its first paint, and the process ends when that paint is through.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

PATIENCE_MS = 120_000
"""A first start builds the demo: its platform, its codes and a year of events."""
POLL_MS = 200
REST_MS = 2_000
"""After the pages have filled; what was needed only for starting is free again."""


def resident_mib() -> float:
    """Resident memory of this process now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _report_and_quit() -> None:
    from PySide6.QtWidgets import QApplication

    print(f"{resident_mib():.1f}", flush=True)
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


def _ours(stay: bool) -> None:
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
    program.run_app(demo=True)


def _wait_for_rest(window: Any) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    timer = QTimer(window)

    def look() -> None:
        if window.context.actions is not None:
            timer.stop()
            QTimer.singleShot(REST_MS, _report_and_quit)

    timer.timeout.connect(look)
    timer.start(POLL_MS)
    QTimer.singleShot(PATIENCE_MS, QApplication.quit)


if __name__ == "__main__":
    {"empty": _empty, "ours": _ours}[sys.argv[1]]("stay" in sys.argv)
