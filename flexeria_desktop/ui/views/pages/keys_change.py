"""The sheet in which keys that exist get other days, another schedule or other permissions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import KeyRow, ScheduleRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import key_states, key_texts
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.viewmodels.schedules import Week
from flexeria_desktop.ui.viewmodels.watched import follow, is_watched, watch
from flexeria_desktop.ui.views.pages.issue_key_rules import KEEP, OF_SCHEDULE, RulesField, no_schedules
from flexeria_desktop.ui.views.pages.schedules_board import WeekBoard
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    Card,
    DateField,
    Field,
    KeyValueGrid,
    Label,
    SideSheet,
    column,
    focus_first_error,
    row,
)

DATE_WIDTH = 150
CHANGED = ("keys", "locks", "programming")
_OF_DATES = {"validity_reversed"}


def open_change_sheet(context: PageContext, rows: Sequence[KeyRow]) -> ChangeForm:
    """Open the sheet for keys that are in force."""
    form = ChangeForm(context, tuple(rows))
    title = QCoreApplication.translate("ChangeForm", "Change %n key(s)", "", len(rows))
    sub = f"{rows[0].person}, {rows[0].lock}" if len(rows) == 1 else ""
    sheet = context.sheet(form, title, sub=sub, icon="edit", keeps_input=form.has_input)
    form.live_in(sheet)
    return form


class ChangeForm(QWidget):
    """Where keys differ, each keeps its own unless a person chooses for all."""

    def __init__(self, context: PageContext, rows: tuple[KeyRow, ...]) -> None:
        super().__init__()
        self._context, self._rows = context, rows
        self._sheet: SideSheet | None = None
        self._job: Job | None = None
        self._done = False
        self._same_days = all(key_states.common(rows, name)[0] for name in ("valid_from", "valid_until"))
        self.rules = RulesField("change")
        self._set_rules()
        self._schedule = Field(self.tr("Schedule"), self.rules, side="left")
        self._validity = Field(self.tr("Validity"), self._dates(), side="left")
        if not self._same_days:
            self._validity.content.setEnabled(False)
            self._validity.set_hint(self.tr("Their days differ and stay as they are."))
        self.setLayout(column(self._validity, self._schedule, "stretch", spacing=16, margins=(3, 3, 3, 3)))
        self._build_side()
        self._build_buttons()
        self.rules.changed.connect(self._show)
        self._before = self._chosen()
        self._load()
        self._show()

    def live_in(self, sheet: SideSheet) -> None:
        """Put facts and buttons into the sheet."""
        self._sheet = sheet
        sheet.side.addWidget(self._side, 1)
        sheet.show_side()
        for button in (self.cancel, self.go):
            sheet.add_button(button)
        self.cancel.clicked.connect(sheet.leave)
        sheet.closed.connect(lambda: watch(self._job, False))
        (self.valid_from if self._same_days else self.rules.combo).edit.setFocus()

    def has_input(self) -> bool:
        """Whether something differs from what the keys have."""
        return not self._done and self._chosen() != self._before

    def _set_rules(self) -> None:
        found = [key_states.common(self._rows, name) for name in ("schedule", "office", "emergency")]
        schedule, office, emergency = (value if same else None for same, value in found)
        self.rules.set_rules(schedule, office=office, emergency=emergency)  # type: ignore[arg-type]

    def _dates(self) -> QWidget:
        first = self._rows[0]
        self.valid_from = DateField(first.valid_from if self._same_days else None, none_text=self.tr("at once"))
        self.valid_until = DateField(first.valid_until if self._same_days else None, none_text=self.tr("no end date"))
        for field, name, text in (
            (self.valid_from, "change.from", self.tr("Valid from")),
            (self.valid_until, "change.until", self.tr("Valid until")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(text)
            field.setFixedWidth(DATE_WIDTH)
            field.day_changed.connect(lambda _day: self._show())
        whole = QWidget()
        until = Label(self.tr("until"), role="text-muted")
        whole.setLayout(row(self.valid_from, until, self.valid_until, "stretch"))
        whole.setFocusProxy(self.valid_from)
        return whole

    def _build_side(self) -> None:
        self.banner = Banner("", "info")
        self.banner.setObjectName("change.summary")
        card = Card(flush=False)
        card.add(KeyValueGrid(self._facts(), spacing=6))
        self.week = WeekBoard(self.tr("Hours of the schedule"))
        self._side = QWidget()
        title = Label(self.tr("What happens"), "strong")
        self._side.setLayout(column(title, self.banner, card, self.week, "stretch", spacing=12))

    def _facts(self) -> list[tuple[str, str]]:
        if len(self._rows) > 1:
            people = dict.fromkeys(one.person for one in self._rows)
            locks = dict.fromkeys(one.lock for one in self._rows)
            return [(self.tr("Holders"), "\n".join(people)), (self.tr("Locks"), "\n".join(locks))]
        key = self._rows[0]
        now = datetime.now().astimezone()
        return [
            (self.tr("Holder"), key.person),
            (self.tr("Lock"), key.lock),
            (self.tr("Media"), key_texts.media(key)),
            (self.tr("Now"), key_states.state(key, now).sentence),
        ]

    def _build_buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName("change.cancel")
        self.go = Button(self.tr("Change %n key(s)", "", len(self._rows)), "primary")
        self.go.setObjectName("change.go")
        self.go.clicked.connect(self._go)

    def _load(self) -> None:
        actions = self._context.actions

        async def work(_report: Report) -> Any:
            return await actions.schedules()

        self._context.runner.start("", work, succeeded=self._loaded, failed=self._context.error)

    def _loaded(self, rows: tuple[ScheduleRow, ...]) -> None:
        untouched = not self.has_input()
        self.rules.set_schedules(rows)
        self._schedule.set_hint("" if rows else no_schedules())
        if untouched:
            self._before = self._chosen()
        self._show()

    def _chosen(self) -> tuple[object, ...]:
        rules = self.rules
        permissions = (rules.permission(rules.office), rules.permission(rules.emergency))
        return (self.valid_from.edit.text(), self.valid_until.edit.text(), rules.schedule_id, rules.typed, *permissions)

    def _show(self) -> None:
        self._schedule.set_error("")
        self._validity.set_error("")
        chosen = self.rules.schedule
        self.week.setVisible(chosen is not None)
        if chosen is not None:
            self.week.set_week(Week.of(chosen.intervals))
        locks = len({one.lock_id for one in self._rows})
        keys = self.tr("%n key(s) change(s).", "", len(self._rows))
        doors = self.tr("The doors go by it after %n lock(s) are programmed.", "", locks)
        self.banner.set_banner(f"{keys} {doors}")

    def _go(self) -> None:
        if self._done or not self._complete():
            return
        orders = [self._order(one) for one in self._rows]
        actions, context = self._context.actions, self._context

        async def work(_report: Report) -> Any:
            return await actions.change_keys(orders)

        self.go.set_busy(self.tr("Changing"))
        self._job = context.runner.start("", work, succeeded=self._kept, failed=self._refused)
        follow(context, self._job, *CHANGED, title=self.tr("No key was changed"))

    def _complete(self) -> bool:
        dates = self.valid_from.valid and self.valid_until.valid
        self._validity.set_error("" if dates else self.tr("Write the day as 31 Dec 2026 or 31-12-2026."))
        self._schedule.set_error(self.rules.fault())
        return not focus_first_error(self._validity, self._schedule)

    def _order(self, key: KeyRow) -> Any:
        from flexeria_desktop.core.services.keys import ChangeKey  # noqa: PLC0415 - brings the store's packages along

        rules = self.rules
        office, emergency = rules.permission(rules.office), rules.permission(rules.emergency)
        return ChangeKey(
            key.id,
            self.valid_from.value if self._same_days else key.valid_from,
            self.valid_until.value if self._same_days else key.valid_until,
            rules.id_of(key.schedule) if rules.schedule_id == KEEP else rules.schedule_id,
            key.office if office is None else office,
            key.emergency if emergency is None else emergency,
        )

    def _kept(self, locks: tuple[Any, ...]) -> None:
        self._done = True
        context = self._context
        if locks:
            told = self.tr("%n key(s) changed.", "", len(self._rows))
            doors = self.tr("The doors go by it after %n lock(s) are programmed.", "", len(locks))
            text = self.tr("Program now")
            context.toast(f"{told} {doors}", text, lambda: start_program(context, list(locks)))
        else:
            context.toast(self.tr("Nothing was different, so nothing was changed."), tone="info")
        if self._sheet is not None:
            self._sheet.dismiss()

    def _refused(self, error: FlexeriaError) -> None:
        job, self._job = self._job, None
        if not is_watched(job):
            return
        self.go.set_busy(None)
        places = ((OF_SCHEDULE, self._schedule), (_OF_DATES, self._validity))
        field = next((field for codes, field in places if error.code in codes), None)
        if field is None:
            self._context.error(error, self.tr("No key was changed"))
            return
        message = message_for(error)
        field.set_error(f"{message.in_one_line} {message.changed}")
        focus_first_error(field)
