"""Schedules and holidays: at which hours of the week keys open, and on which days that does not count."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import schedules
from flexeria_desktop.ui.viewmodels.key_texts import Consequence
from flexeria_desktop.ui.viewmodels.schedules import Week
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.holidays_form import open_holiday_sheet
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.views.pages.schedules_board import WeekBoard
from flexeria_desktop.ui.views.pages.schedules_form import CHANGED, open_schedule_sheet
from flexeria_desktop.ui.views.pages.schedules_parts import beside_switch, holiday_table, schedule_table
from flexeria_desktop.ui.widgets import Beside, Button, Card, ElidedLabel, EmptyState, IconButton, Label, column, row

HOLIDAYS_WIDTH = 360
STACKS_UNDER = 820


def schedules_page(ctx: PageContext) -> QWidget:
    """Build the page of schedules and holidays."""
    return SchedulesPage(ctx)


class SchedulesPage(Page):
    """``where``: schedule=id chooses one, add=True opens the sheet for a new one, holidays=True goes to the days."""

    topics = frozenset({"keys"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Keys"))
        self._rows: tuple[ScheduleRow, ...] = ()
        self._choose = ""
        # First made, first reached by Tab.
        self._add_actions()
        self.week, self.days = self._faces()
        left, right = self._schedules(), self._holidays()
        both = Beside(left, right, STACKS_UNDER, shares=(1, 0), side_width=HOLIDAYS_WIDTH)
        told = ElidedLabel(
            self.tr("At which hours of the week keys open, and on which days not."), "body", "text-muted"
        )
        beside = QWidget()
        beside.setLayout(row(self.week, self.days))
        beside.layout().insertWidget(0, told, 1)
        self.body.addWidget(beside_switch(context, "schedules", beside))
        self.body.addWidget(both, 1)
        self.low_fold(self._shown_week, self.week, self._listing)
        self.low_fold(right, self.days, left)
        self._dress()

    def reload(self, topics: frozenset[str]) -> None:
        """Ask for all schedules and holidays."""
        if topics:
            actions = self.context.actions

            async def rules(_report: Report) -> Any:
                return await actions.schedules(), await actions.holidays()

            self.load("rules", rules, self._show_rules)

    def on_shown(self, **where: Any) -> None:
        """Choose what was asked for, or open a sheet."""
        self.week.setChecked(False)
        self.days.setChecked(bool(where.get("holidays")))
        if where.get("schedule"):
            self._choose = str(where["schedule"])
            self._show_choice()
        if where.get("add"):
            self.add()
        elif where.get("holidays"):
            self.holidays.setFocus()
        else:
            self.table.setFocus()

    def add(self) -> None:
        """Open the sheet for a new schedule."""
        open_schedule_sheet(self.context, None, self._stored)

    def edit(self) -> None:
        """Open the sheet of the chosen schedule."""
        if self.table.current is not None:
            open_schedule_sheet(self.context, self.table.current, self._stored)

    def remove(self) -> None:
        """Ask, with what depends on it, and remove the chosen schedule."""
        chosen: ScheduleRow | None = self.table.current
        if chosen is None:
            return
        if chosen.keys:
            told = self._in_use(chosen)
            ask(self, told, lambda: self.context.navigate("keys", schedule=chosen.name), danger=False)
            return
        told = Consequence(
            self.tr("Remove %1?").replace("%1", chosen.name),
            self.tr("No key follows this schedule, so no door changes."),
            (),
            self.tr("Remove schedule"),
        )
        actions = self.context.actions
        ask(self, told, lambda: self._run(lambda: actions.remove_schedule(chosen.id), chosen.name))

    def add_holiday(self) -> None:
        """Open the sheet for a new holiday."""
        open_holiday_sheet(self.context, None, self._rows, lambda _id: None)

    def edit_holiday(self) -> None:
        """Open the sheet of the chosen holiday."""
        if self.holidays.current is not None:
            open_holiday_sheet(self.context, self.holidays.current, self._rows, lambda _id: None)

    def remove_holiday(self) -> None:
        """Ask, with what follows holidays, and remove the chosen one."""
        chosen: HolidayRow | None = self.holidays.current
        if chosen is None:
            return
        minding, keys = schedules.minding(self._rows)
        points = ()
        if keys:
            points = (self.tr("It takes effect once the locks of these keys are programmed."),)
        told = self.tr("%n key(s) open(s) by the usual hours again on %1.", "", keys)
        if not minding or not keys:
            told = self.tr("No key follows a schedule that minds holidays, so no door changes.")
        consequence = Consequence(
            self.tr("Remove %1?").replace("%1", chosen.name),
            told.replace("%1", schedules.holiday_days(chosen)),
            points,
            self.tr("Remove holiday"),
        )
        actions = self.context.actions
        ask(self, consequence, lambda: self._run(lambda: actions.remove_holiday(chosen.id), chosen.name))

    def _faces(self) -> tuple[IconButton, IconButton]:
        """What brings the week or the holidays in place of the list on a low page: one of them at a time."""
        week = IconButton("schedule", self.tr("Hours of the chosen schedule"), "normal", checkable=True)
        days = IconButton("calendar", self.tr("Holidays"), "normal", checkable=True)
        week.setObjectName("schedules.week")
        days.setObjectName("schedules.days")
        week.toggled.connect(lambda on: days.setChecked(days.isChecked() and not on))
        days.toggled.connect(lambda on: week.setChecked(week.isChecked() and not on))
        return week, days

    def _schedules(self) -> QWidget:
        self.empty = EmptyState(
            "schedule",
            self.tr("No schedules yet"),
            self.tr("Without one a key opens at any hour of its days."),
            self.tr("Add schedule"),
        )
        self.empty.clicked.connect(self.add)
        self.empty.button.set_kind("normal")
        self.table = schedule_table(self.empty)
        self.table.setObjectName("schedules.table")
        self.table.chosen.connect(lambda _row: self._dress())
        self.table.opened.connect(lambda _row: self.edit())
        self._listing = Card(flush=True)
        self._listing.add(self.table, 1)
        self.board = WeekBoard(self.tr("Hours of the chosen schedule"))
        self.board.setObjectName("schedules.board")
        self.preview = Card("", flush=False)
        self.preview.set_title(self.tr("Week"))
        self._on_holidays = Label("", "body", "text-muted", wrap=True)
        self.preview.add(self.board)
        self.preview.add(self._on_holidays)
        self._shown_week = QWidget()
        self._shown_week.setLayout(column(self.preview, spacing=0))
        part = QWidget()
        whole = column(spacing=12)
        whole.addWidget(self._listing, 1)
        whole.addWidget(self._shown_week)
        part.setLayout(whole)
        return part

    def _holidays(self) -> QWidget:
        self.no_days = EmptyState(
            "calendar",
            self.tr("No holidays yet"),
            self.tr("On these days a schedule can close or open all day."),
            self.tr("Add holiday"),
        )
        self.no_days.clicked.connect(self.add_holiday)
        self.no_days.button.set_kind("normal")
        self.holidays = holiday_table(self.no_days)
        self.holidays.setObjectName("holidays.table")
        self.holidays.chosen.connect(lambda _row: self._dress())
        self.holidays.opened.connect(lambda _row: self.edit_holiday())
        card = Card("", icon="calendar", flush=True)
        card.set_title(self.tr("Holidays"))
        self.new_day = Button(self.tr("Add"), icon="add", density="small")
        self.new_day.setAccessibleName(self.tr("Add holiday"))
        self.edit_day = Button(self.tr("Edit"), icon="edit", density="small")
        self.edit_day.setAccessibleName(self.tr("Edit holiday"))
        self.drop_day = Button(self.tr("Remove"), icon="remove", density="small")
        self.drop_day.setAccessibleName(self.tr("Remove holiday"))
        for button, name, deed in (
            (self.new_day, "holidays.add", self.add_holiday),
            (self.edit_day, "holidays.edit", self.edit_holiday),
            (self.drop_day, "holidays.remove", self.remove_holiday),
        ):
            button.setObjectName(name)
            button.clicked.connect(deed)
        card.add(self.holidays, 1)
        card.add_foot(row(self.new_day, self.edit_day, self.drop_day, "stretch"), 40)
        return card

    def _add_actions(self) -> None:
        self.remove_button = Button(self.tr("Remove"), icon="remove")
        self.edit_button = Button(self.tr("Edit"), icon="edit", hint="F2")
        self.add_button = Button(self.tr("Add schedule"), "primary", "add", hint="Ctrl+N")
        for button, name, deed in (
            (self.remove_button, "schedules.remove", self.remove),
            (self.edit_button, "schedules.edit", self.edit),
            (self.add_button, "schedules.add", self.add),
        ):
            button.setObjectName(name)
            button.clicked.connect(deed)
            self.head.add_action(button)
        self.add_key("Ctrl+N", self.tr("Add schedule"), self.add, "add")
        self.add_key("F2", self.tr("Edit the chosen schedule"), self.edit_button.click, "edit")
        self.add_key("Ctrl+H", self.tr("Add holiday"), self.add_holiday, "calendar")

    def _show_rules(self, result: tuple[tuple[ScheduleRow, ...], tuple[HolidayRow, ...]]) -> None:
        self._rows, days = result
        self.table.set_rows(self._rows, key=lambda one: one.id)
        self.holidays.set_rows(days, key=lambda one: one.id)
        self._show_choice()
        if self.table.current is None and self._rows:
            self.table.select(lambda _row: True)
        bound = sum(one.keys for one in self._rows)
        parts = [
            self.tr("%n schedule(s)", "", len(self._rows)),
            self.tr("%n key(s) bound", "", bound),
            self.tr("%n holiday(s)", "", len(days)),
        ]
        self.head.set_sub(", ".join(parts))
        self._dress()

    def _show_choice(self) -> None:
        if self._choose and self.table.select(lambda one: one.id == self._choose):
            self._choose = ""

    def _stored(self, schedule_id: str) -> None:
        self._choose = schedule_id

    def _dress(self) -> None:
        chosen: ScheduleRow | None = self.table.current
        nothing = "" if chosen else self.tr("Choose a schedule in the list first.")
        self.edit_button.set_reason(nothing)
        self.remove_button.set_reason(nothing)
        self.week.set_reason(nothing)
        self.preview.setVisible(chosen is not None)
        if chosen is not None:
            week = Week.of(chosen.intervals)
            self.board.set_week(week)
            self.preview.set_title(chosen.name)
            self.preview.set_note(schedules.used(chosen))
            text = self.tr("On holidays: %1").replace("%1", schedules.rule(chosen.holidays))
            self._on_holidays.setText(text)
        day = "" if self.holidays.current else self.tr("Choose a holiday in the list first.")
        self.edit_day.set_reason(day)
        self.drop_day.set_reason(day)

    def _in_use(self, chosen: ScheduleRow) -> Consequence:
        keys = self.tr("%n key(s)", "", chosen.keys)
        return Consequence(
            self.tr("%1 cannot be removed yet").replace("%1", chosen.name),
            self.tr(
                "%1 in %n lock(s) follow this schedule. Removed, they would open at any hour.", "", chosen.locks
            ).replace("%1", keys),
            (self.tr("Give them another schedule first, or none; then remove it."),),
            self.tr("Show these %1 keys").replace("%1", formats.number(chosen.keys)),
        )

    def _run(self, deed: Callable[[], Coroutine[Any, Any, Any]], name: str) -> None:
        async def work(_report: Report) -> str:
            await deed()
            return name

        self.context.runner.start("", work, succeeded=self._removed, failed=self.context.error)

    def _removed(self, name: str) -> None:
        self.context.changed(*CHANGED)
        self.context.toast(self.tr("%1 removed.").replace("%1", name))
