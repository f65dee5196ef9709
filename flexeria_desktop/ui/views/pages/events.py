"""Events: what the locks recorded, found at once, with gaps and both times."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.event_filter import EventChoices, EventFilter, EventLayout
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import event_names, event_rows
from flexeria_desktop.ui.viewmodels.event_lines import LOADING
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.events_export import EventsExport
from flexeria_desktop.ui.views.pages.events_filter import EventsFilter
from flexeria_desktop.ui.views.pages.events_gate import EventsGate, RecordLine
from flexeria_desktop.ui.views.pages.events_histogram import EventsHistogram
from flexeria_desktop.ui.views.pages.events_holds import EventHolds
from flexeria_desktop.ui.views.pages.events_paging import EventsPaging
from flexeria_desktop.ui.views.pages.events_reading import LogReader
from flexeria_desktop.ui.views.pages.events_table import EventsTable
from flexeria_desktop.ui.views.place_chip import PlaceChip
from flexeria_desktop.ui.widgets import Banner, Beside, Button, Card, Column, EmptyState, IconButton, Label, column, row

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER_WIDTH = 84


class EventsPage(Page):
    """``where``: lock, locks, person = show these alone; look = what needs a look alone; text = what holds it."""

    topics = frozenset({"events", "locks", "people"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Events"))
        self._locks = 0
        self._stored: int | None = None
        self.filter = EventsFilter(PlaceChip(context))
        self.said = Banner("", "info")
        self.said.setObjectName("events.said")
        self.said.hide()
        self.read = Button(self.tr("Read logs"), icon="history")
        self.read.setObjectName("events.read")
        self.reader = LogReader(context, self.read, self.said)
        self.histogram = EventsHistogram()
        self._empty = EmptyState("nav.events", "")
        self.table = EventsTable(self._columns(), self.tr("Events"), self._empty)
        self.paging = EventsPaging(context, self.table)
        self.shown_rows = Label("", role="text-muted")
        self.foot = RecordLine()
        self.holds = EventHolds(context, Button("", "link"))
        self.export = Button(self.tr("Export"), icon="export")
        self.export.setObjectName("events.export")
        self.gate = EventsGate(context, self.filter.wanted)
        self.exporter = EventsExport(context, self.export, self.gate, self.filter.wanted)
        self._inside = QWidget()
        self._open = False
        self._lay_out()
        self._connect()

    def on_shown(self, **where: Any) -> None:
        """Narrow to what was asked for."""
        self.gate.begin()
        locks = where.get("locks") or ((where["lock"],) if where.get("lock") else ())
        people = (where["person"],) if where.get("person") else ()
        if locks or people or where.get("look") or where.get("text"):
            self.filter.clear()
            self.filter.set_locks(locks)
            self.filter.set_people(people)
            self.filter.set_look(bool(where.get("look")))
            self.filter.search.set_text(str(where.get("text", "")))

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for names to filter by, and for the events anew; what is looked at stays where it is."""
        actions = self.context.actions

        async def facts(_report: Report) -> Any:
            return await actions.event_choices(), await actions.today()

        self.load("facts", facts, self._show_facts)
        if self._open:
            self._count()
            self.paging.ask(self.filter.wanted(), anew=self.table.lines is None)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was looked at last goes on record before the page is left."""
        if not event.spontaneous():
            self.gate.flush()
            self.paging.stop()
            self._set_open(False)
        super().hideEvent(event)

    def _opened(self) -> None:
        """The look is on record: show the events, unless the page was left meanwhile."""
        if not self.isVisible():
            return
        self._set_open(True)
        self.foot.say(self.gate.sentence)
        wanted = self.filter.wanted()
        self.paging.ask(wanted, anew=self.table.lines is None or wanted != self.paging.shown)
        self._count()

    def _set_open(self, is_open: bool) -> None:
        self._open = is_open
        self._inside.setVisible(is_open)
        self.gate.setVisible(not is_open)
        self.export.setEnabled(is_open)

    def _lay_out(self) -> None:
        self.bars = IconButton(
            "nav.events", QCoreApplication.translate("EventsHistogram", "Events over time"), "normal", checkable=True
        )
        self.bars.setObjectName("events.bars")
        for button in (self.bars, self.read, self.export):
            self.head.add_action(button)
        self.chart = Card()
        self.chart.add(self.histogram)
        table = Card(flush=True)
        table.add(self.table, 1)
        right = QWidget()
        right.setLayout(row(self.shown_rows, self.holds.button, spacing=16))
        foot = Beside(self.foot, right, spacing=8)
        inside = column(self.filter, self.chart, spacing=metrics.CARD_GAP)
        inside.addWidget(table, 1)
        inside.addWidget(foot)
        self._inside.setLayout(inside)
        self.low_tool(self.filter, inside)
        self.low_fold(self.chart, self.bars)
        self.body.addWidget(self.said)
        self.body.addWidget(self._inside, 1)
        self.body.addWidget(self.gate, 1)
        self._set_open(False)

    def on_low(self, low: bool) -> None:
        """One line above the table, one under it."""
        self.filter.set_low(low)
        self.foot.set_low(low)
        self.histogram.set_low(low)
        upright = metrics.HALF if low else metrics.CARD_GAP
        self.chart.body.setContentsMargins(metrics.CARD_PADDING, upright, metrics.CARD_PADDING, upright)
        self._inside.layout().setSpacing(metrics.UNIT if low else metrics.CARD_GAP)

    def _connect(self) -> None:
        self.filter.changed.connect(self._filter_changed)
        self.paging.nothing.connect(self._dress_empty)
        self.paging.laid_out.connect(self._show_layout)
        self.gate.opened.connect(self._opened)
        self.gate.refused.connect(partial(self._set_open, False))
        self.read.clicked.connect(self._read_logs)
        self.histogram.picked.connect(self.filter.set_days)
        self.histogram.widened.connect(partial(self.filter.set_days, None))
        self.table.view.verticalScrollBar().valueChanged.connect(self._tell_rows)
        self.table.view.viewport().installEventFilter(self)
        self.table.chosen.connect(self._mark)
        self._empty.clicked.connect(self._first_step)
        self.add_key("Ctrl+R", self.tr("Read the logs of the locks"), self._read_logs, "history")

    # --- reading from the store

    def _filter_changed(self) -> None:
        self.gate.filtered()
        if self._open:
            self.paging.ask(self.filter.wanted(), anew=True)

    def _count(self) -> None:
        actions = self.context.actions

        async def count(_report: Report) -> int:
            stored: int = await actions.count_events()
            return stored

        self.load("count", count, self._show_count)
        self.holds.load()

    def _show_facts(self, found: tuple[EventChoices, date]) -> None:
        self._locks = len(found[0].locks)
        self.filter.set_facts(*found)
        self.holds.set_facts(*found)
        self._say_sub()

    def _show_count(self, stored: int) -> None:
        self._stored = stored
        self.filter.show_count(None, stored)
        self._say_sub()

    def _say_sub(self) -> None:
        stored = self.tr("%1 stored").replace("%1", formats.number(self._stored or 0))
        parts = [stored] if self._stored is not None and self._open else []
        self.head.set_sub(", ".join([*parts, self.tr("%n lock(s)", "", self._locks)]))

    def _show_layout(self, layout: EventLayout, wanted: EventFilter) -> None:
        self._dress_empty()
        self.filter.show_count(layout.count, None)
        self.histogram.show_layout(layout, wanted)
        self._mark(self.table.current)
        self._tell_rows()

    # --- what is said around the table

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """A table that grew shows more rows."""
        if event.type() == QEvent.Type.Resize:
            self._tell_rows()
        return super().eventFilter(watched, event)

    def _tell_rows(self, _value: int = 0) -> None:
        lines, view = self.table.lines, self.table.view
        if not lines:
            self.shown_rows.setText("")
            return
        if not lines.whole:
            return
        first, last = max(0, view.rowAt(0)), view.rowAt(view.viewport().height() - 1)
        ends = lines.rank_at(first) + 1, lines.rank_at(len(lines) if last < 0 else last + 1)
        text = self.tr("rows %1 to %2 of %3")
        for mark, value in zip(("%1", "%2", "%3"), (*ends, lines.layout.count), strict=True):
            text = text.replace(mark, formats.number(value))
        self.shown_rows.setText(text)

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
            self.filter.show_all()
        else:
            self._read_logs()

    def _mark(self, row: object) -> None:
        """Mark the bar of the chosen event."""
        self.histogram.mark(row.corrected if isinstance(row, EventRow) else None)

    def _read_logs(self) -> None:
        self.reader.read(self.filter.lock_ids, self.filter.place.filter.holds)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Time"), _known(event_rows.time), width=104),
            Column(
                self.tr("Time at the lock"),
                _known(event_rows.time_at_lock),
                width=136,
                muted=lambda row: not event_rows.differs(row),
                role=lambda row: "caution" if event_rows.differs(row) else "",
            ),
            Column(self.tr("Lock"), lambda row: row.lock, width=164),
            Column(
                self.tr("Event"),
                _known(event_rows.words),
                stretch=True,
                icon=lambda row: event_names.sign(row.event) if row is not LOADING else None,
                chip=event_rows.chip,
            ),
            Column(self.tr("Person"), lambda row: row.person, width=150),
            Column(self.tr("Medium"), _known(event_rows.medium), width=120, muted=True),
            Column(
                self.tr("Number"),
                _known(lambda row: formats.number(row.seq)),
                width=NUMBER_WIDTH,
                muted=True,
                align="right",
            ),
        ]


def _known(text: Callable[[Any], str]) -> Callable[[Any], str]:
    return lambda row: "" if row is LOADING else text(row)


def events_page(ctx: PageContext) -> QWidget:
    """Return the page of events."""
    return EventsPage(ctx)
