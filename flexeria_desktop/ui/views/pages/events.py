"""Events: what the locks recorded, found at once, with gaps and both times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.rows import EventRow, LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.viewmodels import event_names, event_rows, log_reading
from flexeria_desktop.ui.viewmodels.event_rows import DayHead, Days, Gap
from flexeria_desktop.ui.viewmodels.log_reading import LogRead
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.events_filter import EventsFilter
from flexeria_desktop.ui.widgets import (
    Banner,
    Bar,
    Button,
    Card,
    Column,
    DataTable,
    EmptyState,
    GapRow,
    MiniBarChart,
    SectionRow,
)

PAGE_ROWS = 500
DAYS = 14
NUMBER_WIDTH = 84


class EventsPage(Page):
    """``where``: lock or locks = show these alone; look = what needs a look alone."""

    topics = frozenset({"events", "locks"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Events"))
        self._locks: tuple[LockRow, ...] = ()
        self._days: tuple[tuple[date, int, int], ...] = ()
        self._rows: list[EventRow] = []
        self._read, self._fitting = 0, 0
        self._job: Job | None = None
        self.filter = EventsFilter()
        self.read = Button(self.tr("Read logs"), icon="history")
        self.read.setObjectName("events.read")
        self.said = Banner("", "info")
        self.said.setObjectName("events.said")
        self.said.hide()
        self.chart = MiniBarChart(self.tr("Events by day"), height=76, widest=0.6)
        self._empty = EmptyState("nav.events", "")
        self.table = DataTable(self._columns(), name=self.tr("Events"), empty=self._empty, many=True)
        self.table.setObjectName("events.table")
        self._lay_out()
        self._connect()

    def on_shown(self, **where: Any) -> None:
        """Narrow to what was asked for."""
        locks = where.get("locks") or ((where["lock"],) if where.get("lock") else ())
        if locks or where.get("look"):
            self.filter.clear()
            self.filter.set_locks(locks)
            self.filter.set_look(bool(where.get("look")))

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for locks, days and the newest events."""
        actions = self.context.actions

        async def facts(_report: Report) -> Any:
            return await actions.locks(), await actions.event_days(DAYS), await actions.count_events()

        self.load("facts", facts, self._show_facts)
        self._ask()

    def _lay_out(self) -> None:
        self.head.add_action(self.read)
        chart = Card()
        chart.add(self.chart)
        table = Card(flush=True)
        table.add(self.table, 1)
        for part in (self.said, self.filter, chart):
            self.body.addWidget(part)
        self.body.addWidget(table, 1)

    def _connect(self) -> None:
        self.filter.changed.connect(self._ask)
        self.read.clicked.connect(self._read_logs)
        self.chart.clicked.connect(self._bar_clicked)
        self.table.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.table.chosen.connect(self._mark)
        self._empty.clicked.connect(self._first_step)
        self.add_key("F5", self.tr("Read the logs of the locks"), self._read_logs, "history")

    # --- reading from the store

    def _operation(self, offset: int) -> Any:
        actions, chosen = self.context.actions, self.filter
        since, until = chosen.days.moments() if chosen.days else (None, None)
        kinds = event_names.NEEDS_A_LOOK if chosen.needs_a_look else ()
        lock_ids, text = chosen.lock_ids, chosen.search.text.strip()

        async def ask(_report: Report) -> Any:
            from flexeria_desktop.core.services.queries.events import (  # noqa: PLC0415 - brings the store along
                EventFilter,
            )

            wanted = EventFilter(lock_ids, kinds, text, since, until)
            rows = await actions.events(wanted, PAGE_ROWS, offset)
            return rows, await actions.count_events(wanted), await actions.count_events(), offset

        return ask

    def _ask(self) -> None:
        self.load("events", self._operation(0), self._show_events)

    def _scrolled(self, value: int) -> None:
        bar = self.table.view.verticalScrollBar()
        if bar.maximum() and value >= bar.maximum() - 4 * self.table.view.height() and self._read < self._fitting:
            self.load("more", self._operation(self._read), self._show_more)

    def _show_facts(self, found: tuple[Any, ...]) -> None:
        self._locks, self._days, stored = found
        today = self._days[-1][0]
        self.filter.set_facts(self._locks, today)
        parts = (
            self.tr("%1 stored").replace("%1", formats.number(stored)),
            self.tr("%n lock(s)", "", len(self._locks)),
        )
        self.head.set_sub(", ".join(parts))
        self.chart.set_bars(
            [
                Bar(
                    opened,
                    refused,
                    label=formats.weekday(day) if place % 2 else "",
                    tip=event_rows.day_tip(day, opened, refused),
                )
                for place, (day, opened, refused) in enumerate(self._days)
            ]
        )
        self._mark(self.table.current)
        self._dress_empty()

    def _show_events(self, found: tuple[Any, ...]) -> None:
        rows, self._fitting, stored, _offset = found
        self._rows = list(rows)
        self._take(rows, self.filter.active, stored)

    def _show_more(self, found: tuple[Any, ...]) -> None:
        rows, self._fitting, stored, offset = found
        if offset != self._read:
            return
        bar = self.table.view.verticalScrollBar()
        place = bar.value()
        self._rows += rows
        self._take(rows, self.filter.active, stored)
        bar.setValue(place)

    def _take(self, _new: Sequence[EventRow], _active: bool, stored: int) -> None:
        self._read = sum(row.missing is None for row in self._rows)
        self.filter.show_count(self._fitting, stored)
        self._dress_empty()
        rows = [_table_row(row) for row in event_rows.shown(self._rows)]
        self.table.set_rows(rows, key=lambda row: (row.lock_id, row.seq))

    def _dress_empty(self) -> None:
        if self.filter.active:
            self._empty.set_texts(
                self.tr("No event fits"), self.tr("Take a filter away to see more."), self.tr("Show all events")
            )
        else:
            self._empty.set_texts(
                self.tr("No events yet"), self.tr("Locks keep their events until they are read."), self.tr("Read logs")
            )

    def _first_step(self) -> None:
        if self.filter.active:
            self.filter.clear()
        else:
            self._read_logs()

    # --- the histogram

    def _bar_clicked(self, index: int) -> None:
        if index < len(self._days):
            day = self._days[index][0]
            self.filter.set_days(None if self.filter.days == Days(day, day) else Days(day, day))

    def _mark(self, row: object) -> None:
        """Mark the day of the chosen event, or the day that is shown alone."""
        day = event_rows.day_of(row) if isinstance(row, EventRow) else None
        if day is None and self.filter.days is not None and self.filter.days.first == self.filter.days.last:
            day = self.filter.days.first
        places = [place for place, entry in enumerate(self._days) if entry[0] == day]
        self.chart.mark(places[0] if places else None)

    # --- reading from the locks

    def _read_logs(self) -> None:
        if self._job is not None:
            return
        chosen = [one for one in self._locks if not self.filter.lock_ids or one.id in self.filter.lock_ids]
        locks, reduced = log_reading.readable(chosen)
        told = log_reading.reduced_sentence(reduced)
        if not locks:
            self._say(told or self.tr("There is no lock whose log could be read."), "caution")
            return
        self._say("")
        self.read.set_busy(self.tr("Reading logs"))
        title = self.tr("Reading the logs of %n lock(s)", "", len(locks))
        work = log_reading.reading(self.context.actions, locks)
        job = self.context.runner.start(title, work, progress=self._reading, failed=self.context.error)
        job.succeeded.connect(lambda ended: self._logs_read(ended, told))
        job.finished.connect(self._reading_ended)
        self._job = job

    def _reading(self, progress: JobProgress) -> None:
        counts = formats.of_total(progress.done, progress.total, progress.unit)
        self._say(f"{progress.sentence} ({counts})", "info")

    def _logs_read(self, ended: list[LogRead], told: str) -> None:
        count = sum(one.count for one in ended)
        good = [one for one in ended if one.error is None]
        text = self.tr("%n new event(s)", "", count)
        locks = self.tr("read from %n lock(s)", "", len(good))
        failures = log_reading.failure_sentences(ended)
        self._say("\n".join(part for part in (f"{text}, {locks}.", *failures, told) if part), _tone(failures, told))

    def _reading_ended(self) -> None:
        cancelled = self._job is not None and self._job.state == "cancelled"
        self._job = None
        self.read.set_busy(None)
        if cancelled:
            self._say(self.tr("Reading was cancelled. What had been read is kept."), "caution")
        self.context.changed("events", "locks")

    def _say(self, text: str, tone: Any = "info") -> None:
        self.said.set_banner(text, tone)
        self.said.setVisible(bool(text))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Time"), event_rows.time, width=104),
            Column(
                self.tr("Time at the lock"),
                event_rows.time_at_lock,
                width=120,
                muted=lambda row: not event_rows.differs(row),
                role=lambda row: "caution" if event_rows.differs(row) else "",
            ),
            Column(self.tr("Lock"), lambda row: row.lock, width=164),
            Column(
                self.tr("Event"),
                event_rows.words,
                stretch=True,
                icon=lambda row: event_names.sign(row.event),
                chip=event_rows.chip,
            ),
            Column(self.tr("Person"), lambda row: row.person, width=150),
            Column(self.tr("Medium"), event_rows.medium, width=120, muted=True),
            Column(
                self.tr("Number"), lambda row: formats.number(row.seq), width=NUMBER_WIDTH, muted=True, align="right"
            ),
        ]


def _tone(failures: Sequence[str], told: str) -> Any:
    return "danger" if failures else "caution" if told else "positive"


def _table_row(row: EventRow | DayHead | Gap) -> EventRow | SectionRow | GapRow:
    if isinstance(row, DayHead):
        return SectionRow(row.text)
    return GapRow(row.title, row.text) if isinstance(row, Gap) else row


def events_page(ctx: PageContext) -> QWidget:
    """Return the page of events."""
    return EventsPage(ctx)
