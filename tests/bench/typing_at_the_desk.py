"""Typing into the search of the page of events: from each key to its painted rows, with the window and all threads."""

from __future__ import annotations

import gc
import os
import random
import statistics
import time
from collections.abc import Callable
from typing import Any

from flexeria_desktop import bootstrap
from tests.bench.measure import Goal, Measured

WORDS = ("jansen", "vries 121", "door 07", "nobody", "refused", "bakker 1")
ROUNDS = 3
BETWEEN_KEYS = (0.06, 0.25)
"""Seconds between two keys, of somebody who types very fast up to somebody who does not: now one falls into the search
of the key before, now into its counts and histogram. One pace alone would always meet the same, or always miss it."""
BEFORE_A_WORD = 0.3
"""Seconds in which somebody looks at what is there; a key in the very moment in which the page comes to rest is none of
a person's."""


class _Desk:
    """A window over the profile, on the page of events."""

    def __init__(self, profile: bootstrap.Profile) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
        from PySide6.QtWidgets import QApplication

        from flexeria_desktop.engine import Engine
        from flexeria_desktop.ui.jobs import JobRunner
        from flexeria_desktop.ui.theme import theme
        from flexeria_desktop.ui.views.main_window import MainWindow
        from flexeria_desktop.ui.views.pages.registry import page_specs

        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        theme().install(app)
        self.engine = Engine().start()
        self.runner = JobRunner(self.engine)
        self.window = MainWindow(theme=theme(), runner=self.runner, actions=profile.actions, pages=page_specs())
        self.window.resize(1_280, 720)
        self.window.show()
        # Waiting in the loop of events, as the program does: a loop in Python would hold up the other threads.
        self._waking = QTimer(interval=2)
        self._waking.start()
        self.turn: Callable[[], Any] = lambda: app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.window.navigate("events")
        self.page: Any = self.window.page("events")
        self.before: Any = None
        self.painted: float | None = None

        class Eye(QObject):
            def eventFilter(eye, _watched: QObject, event: QEvent) -> bool:  # noqa: N805 - self is the desk
                if event.type() == QEvent.Type.Paint and self.page.table.lines is not self.before:
                    # Comes once the window is painted whole and handed over.
                    QCoreApplication.postEvent(eye, QEvent(QEvent.Type.User))
                return False

            def event(eye, event: QEvent) -> bool:  # noqa: N805 - as above
                if event.type() == QEvent.Type.User and self.painted is None:
                    self.painted = time.perf_counter()
                return super().event(event)

        self._eye = Eye()
        # Rows that change repaint their view alone; the word that nothing fits, the table.
        for part in (self.page.table, self.page.table.view.viewport()):
            part.installEventFilter(self._eye)

    def rest(self, at_least: float = 0.1) -> None:
        """Until nothing is at work any more."""
        end = time.perf_counter() + at_least
        while self.runner.running or time.perf_counter() < end:
            self.turn()

    def wait(self, pause: float) -> None:
        """As long as between two keys, whatever is at work."""
        end = time.perf_counter() + pause
        while time.perf_counter() < end:
            self.turn()

    def press(self, key: Callable[[], None]) -> float:
        """Milliseconds from a key until its rows are painted, or the word that there are none."""
        table = self.page.table
        self.before, self.painted, was_empty = table.lines, None, not len(table.rows)
        begun = time.perf_counter()
        key()
        while self.painted is None:
            self.turn()
            if was_empty and table.lines is not self.before and not len(table.rows):
                # Nothing was there, and nothing is: nothing is painted.
                break
        return 1e3 * ((self.painted or time.perf_counter()) - begun)

    def close(self) -> None:
        """Leave as a person does."""
        self.rest()
        self.window.close()
        self.engine.stop()


def measure(profile: bootstrap.Profile, blink: float) -> Measured:
    """The 95th of a hundred keys, against ``blink`` milliseconds."""
    from PySide6.QtTest import QTest

    desk = _Desk(profile)
    desk.rest()
    edit = desk.page.filter.search.edit
    edit.setFocus()
    # As the program does once it is up.
    gc.collect()
    gc.freeze()
    took: list[float] = []
    dice = random.Random(5)
    for word in WORDS * ROUNDS:
        desk.rest(BEFORE_A_WORD)
        for letter in word:
            took.append(desk.press(lambda typed=letter: QTest.keyClicks(edit, typed)))  # type: ignore[misc]
            desk.wait(dice.uniform(*BETWEEN_KEYS))
        desk.rest()
        desk.press(edit.clear)
    desk.close()
    gc.unfreeze()
    took.sort()
    middle, late = statistics.median(took), took[int(len(took) * 0.95)]
    print(f"  {len(took)} keys to painted rows: median {middle:.1f} ms, slowest {took[-1]:.1f} ms", flush=True)
    return Measured("a key in a million, rows painted, p95", late, blink, "ms", "a blink", Goal(1))
