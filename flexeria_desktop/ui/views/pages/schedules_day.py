"""The hours of one day typed exactly, and copied to other days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.domain.schedules import DAY
from flexeria_desktop.ui.viewmodels import schedules
from flexeria_desktop.ui.viewmodels.schedules import DAYS, WORKING_DAYS, Span, Week
from flexeria_desktop.ui.views.pages.issue_key_locks import FlowLayout
from flexeria_desktop.ui.widgets import Button, IconButton, Label, LineInput, column, row

TIME_WIDTH = 76
FIRST_HOURS = (8 * 60, 17 * 60)


class TimeField(LineInput):
    """A time as people write it; ``timed(minute)`` comes when one is complete and differs."""

    timed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._minute = -1
        self.setFixedWidth(TIME_WIDTH)
        self.edit.editingFinished.connect(self._typed)

    @property
    def valid(self) -> bool:
        """Whether a time stands in it."""
        return schedules.parse_time(self.text) is not None

    def set_minute(self, minute: int) -> None:
        """Show a time without a signal; what is being typed stays when it is the same time."""
        if minute != self._minute:
            self._minute = minute
            self.set_text(schedules.time(minute))
            self.set_invalid(False)

    def _typed(self) -> None:
        minute = schedules.parse_time(self.text)
        self.set_invalid(minute is None)
        if minute is None:
            return
        self.set_text(schedules.time(minute))
        if self.text != schedules.time(self._minute):
            self._minute = minute
            self.timed.emit(minute)


class HoursRow(QWidget):
    """From, until, and a cross; ``changed(span)`` and ``removed``."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        self._span: Span = FIRST_HOURS
        self.start, self.stop = TimeField(), TimeField()
        self.start.setObjectName(f"schedule.from.{place}")
        self.stop.setObjectName(f"schedule.to.{place}")
        self.start.timed.connect(lambda minute: self._timed(minute, self._span[1]))
        self.stop.timed.connect(lambda minute: self._timed(self._span[0], minute))
        self._note = Label("", "small", "text-muted")
        self.remove = IconButton("remove", self.tr("Remove"))
        self.remove.setObjectName(f"schedule.remove.{place}")
        self.remove.clicked.connect(self.removed)
        dash = Label("–", role="text-muted")
        self.setLayout(row(self.start, dash, self.stop, self._note, "stretch", self.remove, spacing=6))

    def show_span(self, day: str, span: Span) -> None:
        """Show these hours of a day."""
        self._span = span
        self.start.set_minute(span[0])
        self.stop.set_minute(span[1])
        self.start.setAccessibleName(self.tr("%1, from").replace("%1", day))
        self.stop.setAccessibleName(self.tr("%1, until").replace("%1", day))
        self.remove.set_name(self.tr("Remove %1").replace("%1", f"{day} {schedules.hours(span)}"))
        self._note.setText(self.tr("on the next day") if span[1] > DAY else "")

    def _timed(self, start: int, stop: int) -> None:
        """Until at or before from is on the next day; the same time twice is a whole day."""
        start %= DAY
        stop = stop - DAY if stop > DAY else stop
        self._span = (start, stop if stop > start else stop + DAY)
        self.changed.emit(self._span)


class DayHours(QWidget):
    """``changed(week)`` carries the whole week after every step."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._week, self._day = Week(), 0
        self._title = Label("", "strong")
        self.add = Button(self.tr("Add hours"), icon="add", density="small")
        self.add.setObjectName("schedule.add_hours")
        self.add.clicked.connect(self._add)
        self._closed = Label(self.tr("Closed. Draw a block in the bar, or add hours."), role="text-muted", wrap=True)
        self._lines = column(self._closed, spacing=4)
        self._rows: list[HoursRow] = []
        self._copies = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._copies.setSizePolicy(policy)
        self._targets = FlowLayout()
        self._copies.setLayout(self._targets)
        self._build_copies()
        self.setLayout(column(row(self._title, "stretch", self.add), self._lines, self._copies, spacing=8))

    @property
    def valid(self) -> bool:
        """Whether every field holds a time."""
        return all(row.start.valid and row.stop.valid for row in self._shown)

    @property
    def _shown(self) -> list[HoursRow]:
        return self._rows[: len(self._week.days[self._day])]

    def show_day(self, week: Week, day: int) -> None:
        """Show a day; the fields stay, so that typing is not disturbed."""
        self._week, self._day = week, day
        name, spans = schedules.day_name(day), week.days[day]
        self._title.setText(name)
        self._closed.setVisible(not spans)
        while len(self._rows) < len(spans):
            self._rows.append(self._row(len(self._rows)))
        for place, line in enumerate(self._rows):
            line.setVisible(place < len(spans))
            if place < len(spans):
                line.show_span(name, spans[place])
        for target, button in self._buttons.items():
            button.setEnabled(target != day)

    def focus_row(self, place: int) -> None:
        """Go to the hours of a row; without one, a new row is begun."""
        if not 0 <= place < len(self._shown):
            self._add()
            place = len(self._shown) - 1
        field = self._rows[place].start
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    def _row(self, place: int) -> HoursRow:
        line = HoursRow(place)
        line.changed.connect(lambda span: self._changed(place, span))
        line.removed.connect(lambda: self.changed.emit(self._week.without(self._day, place)))
        self._lines.addWidget(line)
        return line

    def _changed(self, place: int, span: Span) -> None:
        spans = list(self._week.days[self._day])
        spans[place] = span
        self.changed.emit(self._week.with_day(self._day, spans))

    def _add(self) -> None:
        """Begin after the last hours of the day, at eight on an empty one."""
        spans = self._week.days[self._day]
        span = FIRST_HOURS
        if spans:
            start = min(max(stop for _start, stop in spans) + 60, DAY - 60)
            span = (start, min(start + 120, DAY))
        self.changed.emit(self._week.with_day(self._day, [*spans, span]))

    def _build_copies(self) -> None:
        self._targets.addWidget(Label(self.tr("Copy to"), role="text-muted"))
        self._buttons: dict[int, Button] = {}
        for day in DAYS:
            button = Button(schedules.day_name(day, short=True), density="small")
            button.setAccessibleName(self.tr("Copy to %1").replace("%1", schedules.day_name(day)))
            self._buttons[day] = button
            self._copier(button, (day,), f"schedule.copy.{day}")
        self._copier(Button(self.tr("Working days"), density="small"), WORKING_DAYS, "schedule.copy.working")
        self._copier(Button(self.tr("Every day"), density="small"), DAYS, "schedule.copy.all")

    def _copier(self, button: Button, targets: Sequence[int], name: str) -> None:
        button.setObjectName(name)
        button.clicked.connect(lambda: self.changed.emit(self._week.copied(self._day, targets)))
        self._targets.addWidget(button)
