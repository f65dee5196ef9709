"""Importing 5,000 people at the window: the longest time for which it takes no key, from opening the sheet to undo.

And 5,000 keys that come by a group, and go: the longest time for which nothing else can be stored.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from tests.bench.measure import Goal, Measured

PEOPLE = 5_000
PAUSE_MS = 50.0
"""What nobody notices."""
SETTLED_SECONDS = 0.15
WAIT_SECONDS = 3.0
"""As long as somebody at the counter waits for a key without asking what is the matter."""
BETWEEN_SECONDS = 0.02
HEADS = ("Naam", "Woning", "E-mail", "Nummer", "Einddatum", "Groep")


def measure(folder: Path) -> list[Measured]:
    """The longest gap between two turns of the window's loop in each step."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from flexeria_desktop.ui.theme import theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme().install(app, "light")
    desk = _Desk(app, folder)
    try:
        for path in (_workbook(folder), _text(folder)):
            desk.read_in(path)
        desk.take_over()
    finally:
        desk.close()
    told = f"{PAUSE_MS:.0f} ms"
    pauses = [
        Measured(f"import of 5,000: {step}, longest pause", 1e3 * gap, PAUSE_MS, "ms", told, Goal(1.0))
        for step, gap in desk.longest.items()
    ]
    return pauses + _keys(folder / "keys")


def _keys(folder: Path) -> list[Measured]:
    """125 people who had keys of 40 locks before come into a group that has these."""
    from tests.services.big_plan import Size
    from tests.services.test_import_many_keys import Full

    full = Full(folder, Size(people=125, locks=40, rights=125 * 40), returned=True)
    deeds: dict[str, Callable[[], Coroutine[Any, Any, Any]]] = {
        "given": lambda: full.actions.import_people(full.found),
        "taken back": full.actions.undo,
        "given again": full.actions.redo,
    }
    waits = {step: full.do(_longest_wait(deed, full.plan.profile.store)) for step, deed in deeds.items()}
    full.plan.profile.close()
    told = f"{WAIT_SECONDS:.0f} s"
    return [
        Measured(f"5,000 keys are {step}, others wait", waited, WAIT_SECONDS, "s", told, Goal(1.0))
        for step, waited in waits.items()
    ]


async def _longest_wait(deed: Callable[[], Coroutine[Any, Any, Any]], store: Any) -> float:
    """The longest time that the smallest unit of work takes while a deed is done."""
    work, longest = asyncio.ensure_future(deed()), 0.0
    while not work.done():
        began = time.perf_counter()
        await store(lambda uow: uow.people.count())
        longest = max(longest, time.perf_counter() - began)
        await asyncio.sleep(BETWEEN_SECONDS)
    await work
    return longest


class _Desk:
    """A window over a small building, and the gaps between the turns of its loop."""

    def __init__(self, app: Any, folder: Path) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        from flexeria_desktop.engine import Engine
        from flexeria_desktop.ui.jobs import JobRunner
        from flexeria_desktop.ui.theme import theme
        from flexeria_desktop.ui.views.main_window import MainWindow
        from flexeria_desktop.ui.views.pages.registry import page_specs
        from tests.services.small_plan import Plan

        self._plan = Plan(folder / "profile")
        self._engine = Engine().start()
        self._runner = JobRunner(self._engine)
        actions = self._plan.profile.actions
        self._window = MainWindow(theme=theme(), runner=self._runner, actions=actions, pages=page_specs())
        self._window.resize(1_280, 720)
        self._window.show()
        self._turn: Callable[[], Any] = lambda: app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.longest: dict[str, float] = {}
        self._step, self._last = "", time.perf_counter()
        self._beats = QTimer(interval=1)
        self._beats.timeout.connect(self._beat)
        self._beats.start()
        self._do("", lambda: self._window.navigate("people"))
        self._page: Any = self._window.page("people")
        self._form: Any = None

    def read_in(self, path: Path) -> None:
        """Open the sheet, read a file, and mend a cell."""
        self._do("sheet", self._page.import_people)
        from flexeria_desktop.ui.views.pages.import_people import ImportForm

        self._form = self._window.findChildren(ImportForm)[-1]
        self._do(f"reading {path.suffix[1:].upper()}", lambda: self._form._chosen(str(path)))
        self._do("a cell mended", lambda: self._form._edit(PEOPLE - 1, "email", "p@example.org"))

    def take_over(self) -> None:
        """Import, and take it back."""
        self._do("taking over", self._form.go.click)
        actions = self._plan.profile.actions

        async def undo(_report: Any) -> Any:
            return await actions.undo()

        self._do("undo", lambda: self._runner.start("", undo, succeeded=lambda _told: self._page.reload(frozenset())))

    def close(self) -> None:
        """Let go of everything."""
        self._beats.stop()
        self._window.close()
        self._engine.stop(10)
        self._plan.profile.close()

    def _do(self, step: str, act: Callable[[], object]) -> None:
        self._step, self._last = step, time.perf_counter()
        act()
        quiet = time.perf_counter()
        while time.perf_counter() < quiet + SETTLED_SECONDS:
            self._turn()
            quiet = time.perf_counter() if self._runner.running else quiet
        self._step = ""

    def _beat(self) -> None:
        now = time.perf_counter()
        gap, self._last = now - self._last, now
        if self._step:
            self.longest[self._step] = max(self.longest.get(self._step, 0.0), gap)


def _rows() -> list[tuple[str, ...]]:
    return [
        (f"Persoon {at}", f"Laan {at}", f"p{at}@example.org", f"N{at}", "30-06-2027", f"Trap {at % 12}")
        for at in range(PEOPLE)
    ]


def _text(folder: Path) -> Path:
    path = folder / "people.csv"
    path.write_text("\n".join(";".join(cells) for cells in (HEADS, *_rows())), encoding="utf-8")
    return path


def _workbook(folder: Path) -> Path:
    from openpyxl import Workbook

    path, book = folder / "people.xlsx", Workbook(write_only=True)
    sheet = book.create_sheet("Bewoners")
    for cells in (HEADS, *_rows()):
        sheet.append(cells)
    book.save(path)
    return path
