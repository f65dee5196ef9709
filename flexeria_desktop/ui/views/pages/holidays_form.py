"""The sheet of a holiday: its name, and its one day or its first and last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import schedules
from flexeria_desktop.ui.viewmodels.watched import follow, is_watched, watch
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    DateField,
    Field,
    Label,
    LineInput,
    Lines,
    SideSheet,
    column,
    focus_first_error,
    row,
)

WIDTH = 512
DATE_WIDTH = 156
CHANGED = ("keys", "locks", "programming")


def open_holiday_sheet(
    context: PageContext, holiday: HolidayRow | None, rules: Sequence[ScheduleRow], stored: Callable[[str], object]
) -> HolidayForm:
    """Open the sheet; None is a new holiday. ``stored(id)`` is called once it is kept."""
    form = HolidayForm(context, holiday, rules, stored)
    if holiday:
        title = QCoreApplication.translate("HolidayForm", "Edit holiday")
    else:
        title = QCoreApplication.translate("HolidayForm", "Add holiday")
    sub = holiday.name if holiday else ""
    sheet = context.sheet(form, title, sub=sub, icon="calendar", width=WIDTH, keeps_input=form.has_input)
    form.live_in(sheet)
    return form


class _Days(QWidget):
    """Both days as one field with one error."""

    def __init__(self, first: DateField, last: DateField, until: str) -> None:
        super().__init__()
        self._fields = (first, last)
        end = QWidget()
        end.setLayout(row(Label(until, role="text-muted"), last))
        self.setLayout(column(Lines((first, end)), spacing=0))
        self.setFocusProxy(first)

    def set_invalid(self, invalid: bool) -> None:
        for field in self._fields:
            field.set_invalid(invalid)


class HolidayForm(QWidget):
    """A holiday counts in every lock, for the schedules that mind holidays."""

    def __init__(
        self,
        context: PageContext,
        holiday: HolidayRow | None,
        rules: Sequence[ScheduleRow],
        stored: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._context, self._row, self._stored = context, holiday, stored
        self._sheet: SideSheet | None = None
        self._job: Job | None = None
        self._done = False
        self.name = LineInput(holiday.name if holiday else "", placeholder=self.tr("for example: Christmas"))
        self.first = DateField(holiday.first if holiday else None)
        single = holiday is None or holiday.first == holiday.last
        self.last = DateField(None if single else holiday.last, none_text=self.tr("the same day"))  # type: ignore[union-attr]
        self._tell_apart()
        self.name.changed.connect(lambda _text: self._name.set_error(""))
        for field in (self.first, self.last):
            field.day_changed.connect(lambda _day: self._days.set_error(""))
        self._name = Field(self.tr("Name"), self.name, side="left")
        self._days = Field(
            self.tr("Days"),
            _Days(self.first, self.last, self.tr("until")),
            side="left",
            hint=self.tr("A lock knows days, not feasts: give each year its own."),
        )
        self.banner = Banner(self._consequence(rules), "info")
        self.setLayout(column(self._name, self._days, self.banner, "stretch", spacing=12, margins=3))
        self._before = self._typed()
        self.cancel = Button(self.tr("Cancel"))
        self.save = Button(self.tr("Save") if holiday else self.tr("Add holiday"), "primary")
        self.save.setObjectName("holiday.save")
        self.save.clicked.connect(self._save)

    def _tell_apart(self) -> None:
        for field, key, text in (
            (self.name, "name", self.tr("Name")),
            (self.first, "first", self.tr("First day")),
            (self.last, "last", self.tr("Last day")),
        ):
            if isinstance(field, DateField):
                field.setFixedWidth(DATE_WIDTH)
            field.setObjectName(f"holiday.{key}")
            field.setAccessibleName(text)
            field.submitted.connect(self._save)

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        sheet.closed.connect(lambda: watch(self._job, False))
        sheet.add_button(self.cancel)
        sheet.add_button(self.save)
        self.name.edit.setFocus()

    def has_input(self) -> bool:
        """Whether something differs from what is kept."""
        return not self._done and self._typed() != self._before

    def _typed(self) -> tuple[str, ...]:
        return tuple(field.edit.text() for field in (self.name, self.first, self.last))

    def _consequence(self, rules: Sequence[ScheduleRow]) -> str:
        minding, keys = schedules.minding(rules)
        if not minding:
            return self.tr("No schedule minds holidays yet, so nothing changes at any door.")
        told = self.tr("%n schedule(s) mind(s) holidays.", "", minding)
        bound = self.tr("%n key(s) follow(s) them; the day counts once their locks are programmed.", "", keys)
        return f"{told} {bound}"

    def _save(self) -> None:
        if self._done:
            return
        self._name.set_error("" if self.name.text.strip() else self.tr("The name is missing."))
        self._days.set_error(self._fault())
        if focus_first_error(self._name, self._days):
            return
        first = self.first.value
        assert first is not None  # noqa: S101 - told by the fault above
        wanted = HolidayRow(self._row.id if self._row else "", self.name.text.strip(), first, self.last.value or first)
        actions, context = self._context.actions, self._context

        async def work(_report: Report) -> Any:
            return await actions.save_holiday(wanted)

        self.save.set_busy(self.tr("Saving"))
        self._job = context.runner.start("", work, succeeded=self._kept, failed=self._refused)
        follow(context, self._job, *CHANGED)

    def _fault(self) -> str:
        if not (self.first.valid and self.last.valid):
            return self.tr("Write the day as 31 Dec 2026 or 31-12-2026.")
        if self.last.value is not None and self.last.value < (self.first.value or date.min):
            return self.tr("The last day lies before the first.")
        return ""

    def _kept(self, holiday_id: str) -> None:
        self._done = True
        self._stored(holiday_id)
        text = self.tr("%1 changed.") if self._row else self.tr("%1 added.")
        self._context.toast(text.replace("%1", self.name.text.strip()))
        if self._sheet is not None:
            self._sheet.dismiss()

    def _refused(self, error: FlexeriaError) -> None:
        job, self._job = self._job, None
        if not is_watched(job):
            return
        self.save.set_busy(None)
        places = {"name_missing": self._name, "holiday_reversed": self._days, "holidays_full": self._days}
        field = places.get(error.code)
        if field is None:
            self._context.error(error)
            return
        field.set_error(message_for(error).in_one_line)
        focus_first_error(field)
