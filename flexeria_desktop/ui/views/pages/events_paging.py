"""Filling the table of events: the first rows at once, then how all lie in time, then each page that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from flexeria_desktop.core.services.event_filter import PAGE, EventFilter, EventKey, EventLayout, key_of
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Operation, Report
from flexeria_desktop.ui.viewmodels import event_rows
from flexeria_desktop.ui.viewmodels.event_lines import EventLines, Special, first_lines
from flexeria_desktop.ui.views.pages.events_table import EventsTable
from flexeria_desktop.ui.widgets import GapRow, SectionRow

MORE_ROWS = 4
"""Beyond the screen: what the first look shows. All others are there before anybody has read these."""
TYPING_SECONDS = 0.15
"""Whoever types on within this time gets no counts of a text that is not meant, and no letter waits for them."""


@dataclass(frozen=True, slots=True)
class _First:
    """The first rows of what was asked for by this number."""

    asked: int
    wanted: EventFilter
    rows: Sequence[EventRow]


@dataclass(frozen=True, slots=True)
class _Laid:
    """A layout with its first page; marks: what the table looked at before, by name; above: pixels of the top line."""

    first: _First
    layout: EventLayout
    marks: tuple[str, ...]
    above: int


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of some lines."""

    lines: EventLines
    number: int
    rows: Sequence[EventRow]


class EventsPaging(QObject):
    """``nothing()``: no event fits; ``laid_out(layout, filter)``: all about those that fit is shown."""

    nothing = Signal()
    laid_out = Signal(object, object)

    def __init__(self, context: PageContext, table: EventsTable) -> None:
        super().__init__(table)
        self._context, self._table = context, table
        self._asked = 0
        self._jobs: dict[str, Job] = {}
        self._wanted = EventFilter()
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._go_on)
        self.shown: EventFilter | None = None
        """The filter of what is shown, once all of it is known."""

    def ask(self, wanted: EventFilter, *, anew: bool) -> None:
        """Show what fits; what was asked for before is cancelled, down to the statement in the store.

        anew: from the newest on, else without moving what is looked at.
        """
        self.stop()
        actions, asked = self._context.actions, self._asked
        if not anew:
            self._ask_layout(wanted, 0.0)
            return

        count = self._table.view.viewport().height() // metrics.TABLE_ROW + MORE_ROWS

        async def first(_report: Report) -> _First:
            return _First(asked, wanted, await actions.event_page(wanted, count))

        self._table.view.verticalScrollBar().setValue(0)
        self._start("first", first, self._show_first)

    def stop(self) -> None:
        """Nobody waits for what was asked for."""
        self._asked += 1
        self._after.stop()
        for job in self._jobs.values():
            # Each word to the engine wakes its thread, and the key waits for that.
            if job.running:
                job.cancel()
        self._jobs.clear()

    def _start(self, name: str, operation: Operation, show: Callable[[Any], None]) -> None:
        job = self._context.runner.start("", operation, failed=self._context.error)
        self._jobs[name] = job
        # A method of this object: the job may end after the page has gone with its window.
        job.succeeded.connect(show)

    def _show_first(self, first: _First) -> None:
        if first.asked != self._asked:
            return
        if not first.rows:
            self.nothing.emit()
        self._table.show_lines(first_lines(first.rows, dressed))
        self._wanted = first.wanted
        # Behind painting what is here.
        self._after.start()

    def _go_on(self) -> None:
        self._ask_layout(self._wanted, TYPING_SECONDS)

    def _ask_layout(self, wanted: EventFilter, pause: float) -> None:
        actions, asked = self._context.actions, self._asked
        (top, above), chosen = self._table.top, self._table.current
        looked = {"top": top, "chosen": key_of(chosen) if chosen is not None else None}
        keys: dict[str, EventKey] = {name: key for name, key in looked.items() if key is not None}

        async def layout(_report: Report) -> _Laid:
            from asyncio import sleep  # noqa: PLC0415 - the engine has it loaded

            await sleep(pause)
            found = await actions.event_layout(wanted, tuple(keys.values()))
            rows = await actions.event_page(wanted, PAGE)
            return _Laid(_First(asked, wanted, rows), found, tuple(keys), above)

        self._start("layout", layout, self._show_layout)

    def _show_layout(self, laid: _Laid) -> None:
        first, layout = laid.first, laid.layout
        if first.asked != self._asked:
            return
        self.shown = first.wanted
        lines = EventLines(layout, dressed, partial(self._want, first.asked, first.wanted))
        lines.put(0, first.rows)
        places = {name: lines.line_of(rank) for name, rank in zip(laid.marks, layout.ranks, strict=True)}
        top = (places["top"], laid.above) if "top" in places else None
        self._table.show_lines(lines, top, places.get("chosen"))
        self.laid_out.emit(layout, first.wanted)

    def _want(self, asked: int, wanted: EventFilter, number: int) -> None:
        """A line was looked at whose page is not here."""
        lines, actions = self._table.lines, self._context.actions
        name = f"page {number}"
        if lines is None or asked != self._asked or (name in self._jobs and self._jobs[name].running):
            return
        after, skip = lines.edge(number)

        async def read(_report: Report) -> _Page:
            return _Page(lines, number, await actions.event_page(wanted, PAGE, after, skip=skip))

        self._start(name, read, self._show_page)

    def _show_page(self, page: _Page) -> None:
        self._jobs.pop(f"page {page.number}", None)
        page.lines.put(page.number, page.rows)
        if page.lines is self._table.lines:
            self._table.arrived()


def dressed(special: Special) -> SectionRow | GapRow:
    """Return the row of a day's head or of a gap."""
    if special.gap is not None and special.gap.missing is not None:
        gap = event_rows.gap(special.gap, special.gap.missing)
        return GapRow(gap.title, gap.text)
    return SectionRow(event_rows.day_head(special.day))
