"""Sheets of a group: its name, more people, more locks with their hours and days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.people_groups import LONGEST_NAME
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.people_group_rows import GroupLockRow, GroupReport, PeopleGroupRow
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.views.pages.groups_told import tell
from flexeria_desktop.ui.views.pages.issue_key_locks import LocksField
from flexeria_desktop.ui.views.pages.issue_key_rules import ScheduleField
from flexeria_desktop.ui.widgets import (
    Button,
    CheckBox,
    Column,
    DataTable,
    DateField,
    EmptyState,
    Field,
    Label,
    LineInput,
    SearchField,
    SideSheet,
    column,
    focus_first_error,
    scrolled,
)
from flexeria_desktop.ui.widgets.date_field import parse_day

WIDTH = 512


def open_name_sheet(context: PageContext, group: PeopleGroupRow | None, stored: Callable[[Any], None]) -> NameSheet:
    """Open the sheet for a new group (None) or another name; ``stored(id)`` is called once it is kept."""
    form = NameSheet(context, group, stored)
    if group:
        title = QCoreApplication.translate("groups", "Rename group")
    else:
        title = QCoreApplication.translate("groups", "Add group")
    form.open(title, group.name if group else "")
    return form


def open_people_sheet(context: PageContext, group: PeopleGroupRow, inside: Collection[Any]) -> PeopleSheet:
    """Open the sheet that adds people who are not in the group."""
    form = PeopleSheet(context, group, inside)
    form.open(QCoreApplication.translate("groups", "Add people"), group.name)
    return form


def open_locks_sheet(
    context: PageContext, group: PeopleGroupRow, changed: Sequence[GroupLockRow], has: Collection[Any]
) -> LocksSheet:
    """Open the sheet that gives a group locks, or changes hours and days of those that it has."""
    form = LocksSheet(context, group, changed, has)
    add, change = (
        QCoreApplication.translate("groups", "Add locks"),
        QCoreApplication.translate("groups", "Hours and days"),
    )
    form.open(change if changed else add, group.name)
    return form


class GroupSheet(QWidget):
    """A form with Cancel and one verb; refusals stand at its first field."""

    def __init__(self, context: PageContext, verb: str) -> None:
        super().__init__()
        self.context = context
        self._sheet: SideSheet | None = None
        self._closed = False
        self.save = Button(verb, "primary")
        self.save.setObjectName("groups.save")
        self.save.clicked.connect(self.submit)
        self.cancel = Button(QCoreApplication.translate("groups", "Cancel"))

    def open(self, title: str, sub: str) -> None:
        """Show it in a sheet of the window."""
        sheet = self.context.sheet(
            scrolled(self), title, sub=sub, icon="group", width=WIDTH, keeps_input=self.has_input
        )
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.save):
            sheet.add_button(button)
        self.first().setFocus()

    def has_input(self) -> bool:
        """Whether something was typed or chosen."""
        return not self._closed and self.typed()

    def typed(self) -> bool:
        """Whether something was typed or chosen so far."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Where typing begins."""
        raise NotImplementedError

    def submit(self) -> None:
        """Check what was typed and ``run`` it."""
        raise NotImplementedError

    def refused(self, error: FlexeriaError) -> None:
        """Show a refusal."""
        self.save.set_busy(None)
        self.context.error(error)

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do the work and close."""

        async def job(_report: Report) -> Any:
            return await work()

        def kept(result: Any) -> None:
            self._closed = True
            if self._sheet is not None:
                self._sheet.dismiss()
            done(result)

        self.save.set_busy(QCoreApplication.translate("groups", "Saving"))
        self.context.runner.start("", job, succeeded=kept, failed=self.refused)


class NameSheet(GroupSheet):
    """One name."""

    def __init__(self, context: PageContext, group: PeopleGroupRow | None, stored: Callable[[Any], None]) -> None:
        save = QCoreApplication.translate("groups", "Save")
        super().__init__(context, save if group else QCoreApplication.translate("groups", "Add group"))
        self._group, self._stored = group, stored
        self.name = LineInput(group.name if group else "", icon="group")
        self.name.setObjectName("groups.name")
        self.name.submitted.connect(self.submit)
        hint = QCoreApplication.translate("groups", "Such as Cleaners, Residents or Night watch.")
        self.field = Field(
            QCoreApplication.translate("groups", "Name"), self.name, side="left", hint=hint, longest=LONGEST_NAME
        )
        self.setLayout(column(self.field, "stretch", margins=3))

    def typed(self) -> bool:
        return self.name.text != (self._group.name if self._group else "")

    def first(self) -> QWidget:
        return self.name.edit

    def submit(self) -> None:
        name, group, actions = self.name.text.strip(), self._group, self.context.actions
        self.field.check("" if name else QCoreApplication.translate("groups", "The name is missing."))
        if focus_first_error(self.field):
            return

        async def work() -> Any:
            if group is None:
                return await actions.make_people_group(name)
            await actions.rename_people_group(group.id, name)
            return group.id

        def done(group_id: Any) -> None:
            self._stored(group_id)
            self.context.changed("people")

        self.run(work, done)

    def refused(self, error: FlexeriaError) -> None:
        self.save.set_busy(None)
        self.field.set_error(message_for(error).in_one_line)
        focus_first_error(self.field)


class PeopleSheet(GroupSheet):
    """Everybody who is not in the group, with a filter; Space checks a row, one box checks all that fit."""

    def __init__(self, context: PageContext, group: PeopleGroupRow, inside: Collection[Any]) -> None:
        super().__init__(context, QCoreApplication.translate("groups", "Add people"))
        self._group, self._inside = group, frozenset(inside)
        self._rows: tuple[PersonRow, ...] = ()
        self._chosen: set[Any] = set()
        self._showing = False
        self.search = SearchField(QCoreApplication.translate("groups", "Filter by name or unit"), icon="filter")
        self.search.setObjectName("groups.people.search")
        self.search.searched.connect(lambda _text: self._show())
        self.all = CheckBox(QCoreApplication.translate("groups", "All that are shown"))
        self.all.setObjectName("groups.people.all")
        self.all.clicked.connect(lambda on: self.table.check_all(bool(on)))
        columns = (
            Column(
                QCoreApplication.translate("groups", "Person"),
                lambda one: one.name,
                stretch=True,
                sub=lambda one: one.unit,
            ),
        )
        empty = EmptyState("person", QCoreApplication.translate("groups", "Nobody fits"))
        self.table = DataTable(
            columns,
            name=QCoreApplication.translate("groups", "People who are not in the group"),
            row_height=metrics.TABLE_ROW_TWO_LINES,
            checkable=True,
            head=False,
            empty=empty,
        )
        self.table.setObjectName("groups.people")
        self.table.checks_changed.connect(self._checked)
        self.count = Label("", "small", "text-muted")
        box = column(self.search, self.all, spacing=8, margins=3)
        box.addWidget(self.table, 1)
        box.addWidget(self.count)
        self.setLayout(box)
        self._dress()
        self._load()

    def typed(self) -> bool:
        return bool(self._chosen)

    def first(self) -> QWidget:
        return self.search.edit

    def submit(self) -> None:
        ids, group, actions = sorted(self._chosen), self._group, self.context.actions
        if not ids:
            return
        begin = QCoreApplication.translate("groups", "%n person(s) added.", "", len(ids))

        async def work() -> GroupReport:
            return await actions.join_group(group.id, ids)

        self.run(work, lambda report: tell(self.context, report, group.id, begin))

    def _load(self) -> None:
        actions = self.context.actions

        async def people(_report: Report) -> Any:
            return await actions.people()

        self.context.runner.start("", people, succeeded=self._loaded, failed=self.context.error)

    def _loaded(self, rows: tuple[PersonRow, ...]) -> None:
        self._rows = tuple(row for row in rows if row.id not in self._inside)
        self._show()

    def _show(self) -> None:
        """Rows that fit, each checked if it was chosen before the filter changed."""
        words = self.search.text.casefold().split()
        fitting = [row for row in self._rows if all(word in f"{row.name} {row.unit}".casefold() for word in words)]
        self._showing = True
        self.table.set_rows(fitting, key=lambda row: row.id)
        for line, row in enumerate(self.table.rows):
            if row.id in self._chosen:
                self.table.toggle(line)
        self._showing = False
        self._dress()

    def _checked(self) -> None:
        if self._showing:
            return
        shown = {row.id for row in self.table.rows}
        self._chosen = (self._chosen - shown) | {row.id for row in self.table.checked}
        self._dress()

    def _dress(self) -> None:
        self.all.setChecked(bool(self.table.rows) and len(self.table.checked) == len(self.table.rows))
        self.count.setText(QCoreApplication.translate("groups", "%n chosen", "", len(self._chosen)))
        adds = QCoreApplication.translate("groups", "Add %n person(s)", "", len(self._chosen))
        self.save.setText(adds if self._chosen else QCoreApplication.translate("groups", "Add people"))
        self.save.set_reason(
            "" if self._chosen else QCoreApplication.translate("groups", "Choose somebody in the list first.")
        )


class LocksSheet(GroupSheet):
    """Locks with the schedule and the days that the group's keys have there."""

    def __init__(
        self, context: PageContext, group: PeopleGroupRow, changed: Sequence[GroupLockRow], has: Collection[Any]
    ) -> None:
        save = QCoreApplication.translate("groups", "Save")
        super().__init__(context, save if changed else QCoreApplication.translate("groups", "Add locks"))
        self._group, self._changed, self._has = group, tuple(changed), frozenset(has)
        alike = changed[0] if changed else None
        self.locks = LocksField()
        self.locks.combo.setObjectName("groups.pick_locks")
        self.hours = ScheduleField("groups")
        self.begin = DateField(
            alike.valid_from if alike else None, none_text=QCoreApplication.translate("groups", "at once")
        )
        self.end = DateField(
            alike.valid_until if alike else None, none_text=QCoreApplication.translate("groups", "no end")
        )
        self.begin.setObjectName("groups.from")
        self.end.setObjectName("groups.until")
        for day in (self.begin, self.end):
            day.submitted.connect(self.submit)
        self.fields = {
            "locks": Field(QCoreApplication.translate("groups", "Locks"), self.locks, side="left"),
            "hours": Field(QCoreApplication.translate("groups", "Schedule"), self.hours, side="left"),
            "from": Field(QCoreApplication.translate("groups", "First day"), self.begin, side="left"),
            "until": Field(QCoreApplication.translate("groups", "Last day"), self.end, side="left"),
        }
        self.fields["locks"].setVisible(not changed)
        note = Label(
            QCoreApplication.translate("groups", "A key ends with its holder's stay if that is sooner."),
            "small",
            "text-muted",
            wrap=True,
        )
        self.setLayout(column(*self.fields.values(), note, "stretch", spacing=12, margins=3))
        self._before = self._all()
        self._load(alike.schedule_id if alike else None)

    def typed(self) -> bool:
        return self._all() != self._before

    def first(self) -> QWidget:
        return self.hours.combo.edit if self._changed else self.locks.combo.edit

    def submit(self) -> None:
        ids = [one.lock_id for one in self._changed] or list(self.locks.chosen)
        wrong = QCoreApplication.translate("groups", "Write the day as 31 Dec 2026 or 31-12-2026.")
        self.fields["locks"].set_error(
            "" if ids else QCoreApplication.translate("groups", "Choose a lock in the list.")
        )
        self.fields["hours"].set_error(self.hours.fault())
        for name, day in (("from", self.begin), ("until", self.end)):
            self.fields[name].set_error("" if day.valid else wrong)
        if focus_first_error(*self.fields.values()):
            return
        from flexeria_desktop.core.services.people_groups import GiveLocks  # noqa: PLC0415 - brings the store's packages along

        # What stands in a field counts, also while the field was not left yet.
        first, last = parse_day(self.begin.edit.text()), parse_day(self.end.edit.text())
        order = GiveLocks(self._group.id, tuple(ids), self.hours.schedule_id, first, last)
        actions, group = self.context.actions, self._group

        async def work() -> GroupReport:
            return await actions.give_group_locks(order)

        self.run(work, lambda report: tell(self.context, report, group.id))

    def refused(self, error: FlexeriaError) -> None:
        self.save.set_busy(None)
        name = {"validity_reversed": "until", "schedule_unknown": "hours"}.get(error.code, "")
        if not name:
            self.context.error(error)
            return
        self.fields[name].set_error(message_for(error).in_one_line)
        focus_first_error(self.fields[name])

    def _all(self) -> tuple[Any, ...]:
        return self.locks.chosen, self.hours.schedule_id, self.begin.edit.text(), self.end.edit.text()

    def _load(self, schedule_id: str | None) -> None:
        actions = self.context.actions

        async def both(_report: Report) -> Any:
            return await actions.locks(), await actions.schedules()

        def show(result: Any) -> None:
            locks, schedules = result
            self.locks.set_locks([lock for lock in locks if lock.id not in self._has])
            self.hours.set_schedules(schedules)
            if schedule_id is not None:
                self.hours.combo.set_current(schedule_id)
            self._before = self._all()

        self.context.runner.start("", both, succeeded=show, failed=self.context.error)
