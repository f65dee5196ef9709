"""The histogram over the events: drag to narrow the time, and the same figures as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.event_filter import EventFilter, EventLayout
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import event_bars
from flexeria_desktop.ui.viewmodels.event_bars import TimeBar
from flexeria_desktop.ui.viewmodels.event_rows import Span
from flexeria_desktop.ui.widgets import Bar, Column, DataTable, Dialog, IconButton, RangeChart, row

HEIGHT, HEIGHT_LOW = 84, 52


class EventsHistogram(QWidget):
    """``picked(Span)``: a time was chosen; ``widened()``: all time again."""

    picked = Signal(object)
    widened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.times: list[TimeBar] = []
        self.chart = RangeChart(self.tr("Events over time"), height=HEIGHT)
        self.chart.setObjectName("events.histogram")
        self.chart.note = event_bars.overwritten()
        self.figures = IconButton("nav.plan", self.tr("The figures as a table"), density="small")
        self.figures.setObjectName("events.figures")
        self.figures.clicked.connect(self.open_figures)
        self.chart.ranged.connect(self._ranged)
        self.chart.widened.connect(self.widened)
        self.chart.listed.connect(self.open_figures)
        self.setLayout(row(self.chart, self.figures, spacing=4))

    def set_low(self, low: bool) -> None:
        """On a low page it is a strip."""
        self.chart.setMinimumHeight(HEIGHT_LOW if low else HEIGHT)

    def show_layout(self, layout: EventLayout, wanted: EventFilter) -> None:
        """Show how events lie in time, over the time that is asked for."""
        self.times = event_bars.bars(layout, wanted.since, wanted.until)
        self.chart.forget()
        self.chart.labels = {place: bar.label for place, bar in enumerate(self.times) if bar.label}
        self.chart.set_bars(
            [
                Bar(
                    bar.opened + bar.other,
                    bar.refused,
                    tip=bar.tip,
                    hatched=bar.overwritten and not bar.total,
                    outside=not bar.asked,
                )
                for bar in self.times
            ]
        )
        self.figures.setEnabled(bool(self.times))

    def mark(self, moment: datetime | None) -> None:
        """Put a band behind the bar of a moment."""
        here = [place for place, bar in enumerate(self.times) if moment and bar.start <= moment < bar.end]
        self.chart.mark(here[0] if here else None)

    def open_figures(self) -> None:
        """Show the bars in words."""
        FiguresDialog(self.window(), self.times, self._ranged).open()

    def _ranged(self, first: int, last: int) -> None:
        if last < len(self.times):
            self.picked.emit(Span(self.times[first].start, self.times[last].end))


class FiguresDialog(Dialog):
    """Each bar as a row; Enter shows that time alone."""

    def __init__(self, parent: QWidget, times: list[TimeBar], pick: Callable[[int, int], None]) -> None:
        super().__init__(parent, "", width=560)
        title = self.tr("Events over time")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._times, self._pick = times, pick
        columns = [
            Column(self.tr("Time"), lambda bar: bar.when, stretch=True),
            Column(self.tr("Opened"), lambda bar: formats.number(bar.opened), width=92, align="right"),
            Column(self.tr("Refused"), lambda bar: formats.number(bar.refused), width=92, align="right"),
            Column(self.tr("Other"), lambda bar: formats.number(bar.other), width=92, align="right"),
        ]
        self.table = DataTable(columns, name=title)
        self.table.setObjectName("events.figures.table")
        self.table.set_rows([bar for bar in times if bar.total])
        self.table.setFixedHeight(360)
        self.table.opened.connect(self._chosen)
        self.body.addWidget(self.table)
        self.add_button(self.tr("Close"), self.reject)
        self.add_button(self.tr("Show this time"), lambda: self._chosen(self.table.current), "primary")

    def _chosen(self, bar: TimeBar | None) -> None:
        if bar is None:
            return
        place = self._times.index(bar)
        self.accept()
        self._pick(place, place)
