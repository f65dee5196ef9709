"""The five figures and the small charts of the first page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QStackedWidget, QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.reminders import Ending
from flexeria_desktop.core.services.rows import MatterKind, Overview
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import endings
from flexeria_desktop.ui.viewmodels.day_bars import day_tip
from flexeria_desktop.ui.widgets import (
    Bar,
    Card,
    ElidedLabel,
    GivingLabel,
    IconLabel,
    Label,
    MiniBarChart,
    ProgressBar,
    Segmented,
    clear,
    column,
    frame,
    line,
    row,
)
from flexeria_desktop.ui.widgets.plan_glyphs import CellGlyph

BAR_HEIGHT = 8
BARS, BARS_LOW = 104, 64
# Five figures need this many px to stand in one line.
ONE_LINE_FROM = 720
KIND_HEIGHT = 26
# Steps of the grid: the top is the smallest of these times a power of ten that holds every bar.
_TOPS = (2, 4, 10)


class Figure(QFrame):
    """A glyph of the locking plan, a number, what it counts, and a muted line."""

    def __init__(self, state: str, name: str) -> None:
        super().__init__()
        self._name = name
        self.number = Label("0", "figure")
        self.under = ElidedLabel("", "small", "text-muted")
        top = row(CellGlyph(state), self.number, "stretch", spacing=8)
        self._told = ElidedLabel(name, "strong")
        self._box = column(top, self._told, self.under, spacing=0, margins=(16, 10, 16, 10))
        self.setLayout(self._box)

    def set_low(self, low: bool) -> None:
        """On a low page the number is smaller, and the muted line is in the tool tip."""
        self.number.setFont(theme().font("subtitle" if low else "figure"))
        self.number.setMinimumHeight(theme().line_height("subtitle" if low else "figure"))
        self._told.setFont(theme().font("small" if low else "strong"))
        self.under.setHidden(low)
        edge, side = (metrics.HALF, 10) if low else (10, 16)
        self._box.setContentsMargins(side, edge, side, edge)

    def set_figure(self, count: int, under: str) -> None:
        """Show another number."""
        self.number.setText(formats.number(count))
        self.under.set_full_text(under)
        told = f"{formats.number(count)} {self._name}, {under}".rstrip(", ")
        self.setAccessibleName(told)
        self.setToolTip(told)


class FiguresCard(QFrame):
    """Wanted, queued, on the lock, taken in but still open, proven long ago: always five things."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Figure("planned", self.tr("keys wanted"))
        self.queued = Figure("pending", self.tr("queued"))
        self.on_lock = Figure("on", self.tr("on the lock"))
        self.still_open = Figure("taken", self.tr("taken in, still open"))
        self.old_proof = Figure("old", self.tr("proof older than 30 days"))
        figures = (self.wanted, self.queued, self.on_lock, self.still_open, self.old_proof)
        self._figures = figures
        self._lines = [line(vertical=True) for _gap in figures[1:]]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._in_line = 0
        self.setLayout(column(frame("card", self._grid), spacing=0))
        self._low = False
        self._place(len(figures))

    def set_low(self, low: bool) -> None:
        """On a low page all stand in one line, told in full by their tool tips."""
        self._low = low
        for figure in self._figures:
            figure.set_low(low)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines of figures where one would cut their names."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._place(len(self._figures) if self._low or self.width() >= ONE_LINE_FROM else 3)

    def _place(self, in_line: int) -> None:
        if in_line == self._in_line:
            return
        self._in_line = in_line
        for place, figure in enumerate(self._figures):
            # The last one has what is left of its line.
            span = 2 * (in_line - place % in_line) - 1 if figure is self.old_proof else 1
            self._grid.addWidget(figure, place // in_line, 2 * (place % in_line), 1, span)
            self._grid.setColumnStretch(2 * place, 1 if place < in_line else 0)
        for place, gap in enumerate(self._lines, start=1):
            if place % in_line:
                self._grid.addWidget(gap, place // in_line, 2 * (place % in_line) - 1)
            gap.setVisible(bool(place % in_line))

    def show_overview(self, overview: Overview) -> None:
        """Show other figures."""
        matters = {matter.kind: matter for matter in overview.matters}
        waiting = matters.get(MatterKind.TO_PROGRAM)
        opens = matters.get(MatterKind.STILL_OPEN)
        queued = self.tr("nothing to send")
        if waiting is not None:
            queued = self.tr("%n lock(s), %1", "", waiting.count).replace("%1", formats.about(waiting.seconds))
        self.wanted.set_figure(overview.wanted, self.tr("by %n person(people)", "", overview.holders))
        self.queued.set_figure(overview.queued, queued)
        self.on_lock.set_figure(overview.on_lock, self.tr("proven by receipts"))
        self.still_open.set_figure(overview.still_open, ", ".join(opens.names) if opens else self.tr("none"))
        old = self.tr("programming renews it") if overview.old_proof else self.tr("none")
        self.old_proof.set_figure(overview.old_proof, old)


class _Swatch(QWidget):
    """A small square in the colour of a bar."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(10, 10)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color(self._role))


class EventsCard(Card):
    """Opened and refused by day, today lighter because it goes on; or the periods that end by month."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Events by day"))
        self.chart = MiniBarChart(self.tr("Events by day"), height=BARS)
        self._today = GivingLabel("", "small", "text-muted")
        self.ends = MiniBarChart(self.tr("Periods that end by month"), height=BARS)
        options = (("events", self.tr("Events")), ("ends", self.tr("Ends")))
        self.what = Segmented(options, density="small", name=self.tr("What the bars show"))
        self.what.setObjectName("overview.bars")
        self.what.chosen.connect(self._show)
        self.add_tool(self.what)
        self._stack = QStackedWidget()
        for chart, legend in ((self.chart, self._events_legend()), (self.ends, self._ends_legend())):
            part = QWidget()
            upright = column(spacing=8)
            upright.addWidget(chart, 1)
            upright.addLayout(legend)
            part.setLayout(upright)
            self._stack.addWidget(part)
        self.add(self._stack, 1)

    def set_low(self, low: bool) -> None:
        """Lower bars on a low page."""
        for chart in (self.chart, self.ends):
            chart.setMinimumHeight(BARS_LOW if low else BARS)

    def show_days(self, days: Sequence[tuple[date, int, int]]) -> None:
        """Show other days, oldest first."""
        top = _top(max([opened + refused for _day, opened, refused in days], default=0))
        bars = [
            Bar(
                opened,
                refused,
                str(day.day) if (len(days) - place) % 2 else "",
                day_tip(day, opened, refused),
                faded=place == len(days) - 1,
            )
            for place, (day, opened, refused) in enumerate(days)
        ]
        self.chart.set_bars(bars, (0, top / 2, top))
        so_far = days[-1][1] + days[-1][2] if days else 0
        self._today.set_full_text(self.tr("today so far %1").replace("%1", formats.number(so_far)))

    def show_endings(self, found: Sequence[Ending], today: date) -> None:
        """Show what ends in the next twelve months."""
        months = endings.by_month(found, today)
        top = _top(max(periods + options for _month, periods, options, _tip in months))
        bars = [
            Bar(periods, options, endings.month_short(month) if not place % 3 else "", tip)
            for place, (month, periods, options, tip) in enumerate(months)
        ]
        self.ends.set_bars(bars, (0, top / 2, top))

    def _show(self, what: str) -> None:
        self.set_title(self.tr("Events by day") if what == "events" else self.tr("Periods that end"))
        self._stack.setCurrentIndex(0 if what == "events" else 1)

    def _events_legend(self) -> QLayout:
        return row(
            _Swatch("accent"),
            Label(self.tr("opened"), "small"),
            6,
            _Swatch("danger"),
            Label(self.tr("refused"), "small"),
            "stretch",
            self._today,
            spacing=5,
        )

    def _ends_legend(self) -> QLayout:
        return row(
            _Swatch("accent"),
            Label(self.tr("periods"), "small"),
            6,
            _Swatch("danger"),
            Label(self.tr("options to share"), "small"),
            "stretch",
            spacing=5,
        )


def _top(most: int) -> int:
    scale = 1
    while True:
        for step in _TOPS:
            if most <= step * scale:
                return step * scale
        scale *= 10


class KindsCard(Card):
    """How many keys are tags, phones, codes and remotes."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Keys by kind"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        self.add(self._grid)

    def show_overview(self, overview: Overview) -> None:
        """Show other counts."""
        people = self.tr("%n person(people)", "", overview.people)
        self.set_note(self.tr("%1, %n key(s)", "", overview.wanted).replace("%1", people))
        counts = dict(overview.kinds)
        most = max(counts.values(), default=1)
        clear(self._grid)
        for line_, (kind, name) in enumerate(self._names()):
            self._add(line_, kind, name, counts.get(kind, 0), most)

    def _add(self, line_: int, kind: MediumKind, name: str, count: int, most: int) -> None:
        bar = ProgressBar(BAR_HEIGHT, name=name)
        bar.set_share(count, most)
        number = Label(formats.number(count))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setAccessibleName(f"{name}: {formats.number(count)}")
        number.setMinimumWidth(40)
        parts = (IconLabel(f"medium.{kind.name.lower()}"), Label(name), bar, number)
        for place, part in enumerate(parts):
            self._grid.addWidget(part, line_, place)
        self._grid.setRowMinimumHeight(line_, KIND_HEIGHT)

    def _names(self) -> tuple[tuple[MediumKind, str], ...]:
        return (
            (MediumKind.TAG, self.tr("Tag")),
            (MediumKind.PHONE, self.tr("Phone")),
            (MediumKind.CODE, self.tr("Code")),
            (MediumKind.REMOTE, self.tr("Remote")),
        )
