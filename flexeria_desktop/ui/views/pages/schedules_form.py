"""The sheet of a week schedule: its name, its hours drawn or typed, what it does on holidays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.schedules import HolidayRule
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import ScheduleRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import schedules
from flexeria_desktop.ui.viewmodels.schedules import Span, Week
from flexeria_desktop.ui.viewmodels.watched import follow, is_watched, watch
from flexeria_desktop.ui.views.pages.schedules_board import WeekBoard
from flexeria_desktop.ui.views.pages.schedules_day import DayHours
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    Card,
    Field,
    KeyValueGrid,
    Label,
    LineInput,
    RadioGroup,
    SideSheet,
    column,
    focus_first_error,
    row,
)

CHANGED = ("keys", "locks", "programming")


def open_schedule_sheet(
    context: PageContext, schedule: ScheduleRow | None, stored: Callable[[str], object]
) -> ScheduleForm:
    """Open the sheet; None is a new schedule. ``stored(id)`` is called once it is kept."""
    form = ScheduleForm(context, schedule, stored)
    if schedule:
        title = QCoreApplication.translate("ScheduleForm", "Edit schedule")
    else:
        title = QCoreApplication.translate("ScheduleForm", "Add schedule")
    sub = schedule.name if schedule else QCoreApplication.translate("ScheduleForm", "a week that repeats itself")
    sheet = context.sheet(form, title, sub=sub, icon="schedule", keeps_input=form.has_input)
    form.live_in(sheet)
    return form


class _Hours(QWidget):
    """Bar and fields of the week as one field with one error."""

    def __init__(self, board: WeekBoard, day: DayHours) -> None:
        super().__init__()
        self.setLayout(column(board, day, spacing=8))
        self.setFocusProxy(board)


class ScheduleForm(QWidget):
    """What is drawn and what is typed are the same week; either shows at once in the other."""

    def __init__(self, context: PageContext, schedule: ScheduleRow | None, stored: Callable[[str], object]) -> None:
        super().__init__()
        self._context, self._stored = context, stored
        self._row = schedule or ScheduleRow("", "", ())
        self._sheet: SideSheet | None = None
        self._job: Job | None = None
        self._done = False
        self._before = Week.of(self._row.intervals)
        self.week = self._before
        self.name = LineInput(self._row.name, placeholder=self.tr("for example: Cleaning"))
        self.name.setObjectName("schedule.name")
        self.name.changed.connect(lambda _text: self._name.check())
        self.board = WeekBoard(self.tr("Hours of the week"), editable=True)
        self.board.setObjectName("schedule.board")
        self.day = DayHours()
        self._join = Button(self.tr("Join them"), "link")
        self._join.setObjectName("schedule.join")
        self._join.clicked.connect(lambda: self._take(self.week.joined()))
        self.holidays = RadioGroup(
            [(rule.name, schedules.rule(rule)) for rule in HolidayRule],
            self._row.holidays.name,
            self.tr("On holidays"),
        )
        for rule in HolidayRule:
            self.holidays.button(rule.name).setObjectName(f"schedule.holidays.{rule.name.lower()}")
        self.holidays.chosen.connect(lambda _key: self._show())
        self._name = Field(self.tr("Name"), self.name, side="left", longest=LONGEST_TEXT)
        self._hours = Field(self.tr("Hours"), _Hours(self.board, self.day))
        self._rule = Field(self.tr("On holidays"), self.holidays, side="left")
        # The form scrolls within the sheet's margin; without its own the focus rings would be cut.
        hours = column(self._hours, row(self._join, "stretch"), spacing=0)
        whole = column(self._name, hours, self._rule, "stretch", spacing=12, margins=(3, 3, 3, 3))
        self.setLayout(whole)
        self._connect()
        self._build_side()
        self._build_buttons()
        self._first_day()
        self._show()

    def live_in(self, sheet: SideSheet) -> None:
        """Put what happens and the buttons into the sheet."""
        self._sheet = sheet
        sheet.side.addWidget(self._side, 1)
        sheet.show_side()
        sheet.add_button(self.cancel)
        sheet.add_button(self.save)
        self.cancel.clicked.connect(sheet.leave)
        sheet.closed.connect(lambda: watch(self._job, False))
        self.name.edit.setFocus()

    def has_input(self) -> bool:
        """Whether something differs from what is kept."""
        rule = self.holidays.current != self._row.holidays.name
        return not self._done and (rule or self.week != self._before or self.name.text.strip() != self._row.name)

    def _connect(self) -> None:
        self.name.submitted.connect(self._save)
        self.board.picked.connect(lambda day, _place: self.day.show_day(self.week, day))
        self.board.drawn.connect(self._drawn)
        self.board.removed.connect(lambda day, place: self._take(self.week.without(day, place)))
        self.board.wanted.connect(self._type)
        self.day.changed.connect(self._take)

    def _build_side(self) -> None:
        self.banner = Banner("", "info")
        self._facts = KeyValueGrid(spacing=6)
        card = Card(flush=False)
        card.add(self._facts)
        mouse = self.tr("Draw blocks with the mouse; one drawn on into the row below runs past midnight.")
        keyboard = self.tr("By keyboard: Up and Down choose the day, Enter types its hours, Delete removes a block.")
        keys = column(*(Label(text, "small", "text-muted", wrap=True) for text in (mouse, keyboard)), spacing=8)
        self._side = QWidget()
        title = Label(self.tr("What happens"), "strong")
        self._side.setLayout(column(title, self.banner, card, keys, "stretch", spacing=12))

    def _build_buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName("schedule.cancel")
        self.save = Button(self.tr("Save") if self._row.id else self.tr("Add schedule"), "primary")
        self.save.setObjectName("schedule.save")
        self.save.clicked.connect(self._save)

    def _first_day(self) -> None:
        day = next((day for day, spans in enumerate(self.week.days) if spans), 0)
        self.board.choose(day)

    def _drawn(self, day: int, span: Span) -> None:
        self._take(self.week.drawn(day, span))
        place = next(p for p, (start, stop) in enumerate(self.week.days[day]) if start <= span[0] and span[1] <= stop)
        self.board.choose(day, place)

    def _type(self, day: int, place: int) -> None:
        self.day.show_day(self.week, day)
        self.day.focus_row(place)

    def _take(self, week: Week) -> None:
        self.week = week
        self._show()

    def _show(self) -> None:
        self.board.set_week(self.week)
        self.day.show_day(self.week, self.board.chosen[0])
        fault = schedules.fault(self.week)
        # An empty week is only told when it is to be kept.
        told = "" if self.week.empty and not self._hours.error else fault
        self._hours.set_error(told)
        self._hours.set_hint("" if self.week.empty else schedules.room(self.week))
        self._join.setVisible(bool(self.week.overlaps()))
        rule = HolidayRule[self.holidays.current]
        tail = self.week.past_midnight and rule is not HolidayRule.AS_USUAL
        hint = self.tr("Hours after midnight count to the day on which they are: a holiday counts for them too.")
        self._rule.set_hint(hint if tail else "")
        self._show_side(rule)

    def _show_side(self, rule: HolidayRule) -> None:
        self.banner.set_banner(self._consequence())
        facts = [(self.tr("Opens"), schedules.summary(self.week)), (self.tr("On holidays"), schedules.rule(rule))]
        if self._row.id:
            facts.append((self.tr("Used by"), schedules.used(self._row)))
        self._facts.set_rows(facts)

    def _consequence(self) -> str:
        if not self._row.keys:
            return self.tr("Nothing changes at any door until a key follows this schedule.")
        keys = self.tr("%n key(s) follow(s) this schedule.", "", self._row.keys)
        doors = self.tr("The new hours count once %n lock(s) is (are) programmed.", "", self._row.locks)
        return f"{keys} {doors}"

    def _save(self) -> None:
        if self._done:
            return
        self._name.check("" if self.name.text.strip() else self.tr("The name is missing."))
        fault = schedules.fault(self.week)
        times = "" if self.day.valid else self.tr("Write the time as 8:00 or 17:30.")
        self._hours.set_error(times or fault)
        if focus_first_error(self._name, self._hours):
            return
        rule = HolidayRule[self.holidays.current]
        wanted = ScheduleRow(self._row.id, self.name.text.strip(), self.week.intervals(), rule)
        actions, context = self._context.actions, self._context

        async def work(_report: Report) -> Any:
            return await actions.save_schedule(wanted)

        self.save.set_busy(self.tr("Saving"))
        self._job = context.runner.start("", work, succeeded=self._kept, failed=self._refused)
        follow(context, self._job, *CHANGED)

    def _kept(self, schedule_id: str) -> None:
        self._done = True
        self._stored(schedule_id)
        name = self.name.text.strip()
        if self._row.keys:
            told = self.tr("%1 changed. It counts once %n lock(s) is (are) programmed.", "", self._row.locks)
            context = self._context
            context.toast(told.replace("%1", name), self.tr("Show plan"), lambda: context.navigate("programming"))
        else:
            told = self.tr("%1 changed.") if self._row.id else self.tr("%1 added. Give it to keys when you issue them.")
            self._context.toast(told.replace("%1", name))
        if self._sheet is not None:
            self._sheet.dismiss()

    def _refused(self, error: FlexeriaError) -> None:
        job, self._job = self._job, None
        if not is_watched(job):
            return
        self.save.set_busy(None)
        field = {
            "name_missing": self._name,
            "schedule_name_taken": self._name,
            "schedule_invalid": self._hours,
        }.get(error.code)
        if field is None:
            self._context.error(error)
            return
        field.set_error(message_for(error).in_one_line)
        field.content.setFocus(Qt.FocusReason.OtherFocusReason)
