"""Sheets about days: suspend from one to another, move out, move in with the rights of somebody else."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import KeyRow, PersonRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.issue_key_media import MediumRow
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    ComboField,
    DateField,
    Field,
    Option,
    SideSheet,
    column,
    focus_first_error,
    row,
)
from flexeria_desktop.ui.widgets.fields import LABEL_WIDTH

WIDTH = 512
TOPICS = ("keys", "locks", "people", "programming")


def open_suspend_sheet(context: PageContext, rows: Sequence[KeyRow]) -> SuspendForm:
    """Open the sheet for keys that open."""
    form = SuspendForm(context, rows)
    form.open(QCoreApplication.translate("DayForm", "Suspend %n key(s)", "", len(rows)), "suspend")
    return form


def open_move_out_sheet(context: PageContext, person: PersonRow) -> MoveOutForm:
    """Open the sheet that ends a stay."""
    form = MoveOutForm(context, person)
    form.open(QCoreApplication.translate("DayForm", "Move out"), "take-in", person.name)
    return form


def open_move_in_sheet(context: PageContext, person: PersonRow) -> MoveInForm:
    """Open the sheet that gives a person what the last holder of the flat had."""
    form = MoveInForm(context, person)
    form.open(QCoreApplication.translate("DayForm", "Move in"), "issue", person.name)
    return form


class DayForm(QWidget):
    """Fields over a banner with the consequence; ``go`` does it, refusals stand at the first field."""

    def __init__(self, context: PageContext, verb: str, name: str, *fields: Field) -> None:
        super().__init__()
        self.context, self.fields = context, fields
        self._sheet: SideSheet | None = None
        self.banner = Banner("", "info")
        self.banner.setObjectName(f"{name}.consequence")
        self.setLayout(column(*fields, self.banner, "stretch", spacing=14, margins=3))
        self.cancel = Button(self.tr("Cancel"))
        self.go = Button(verb, "primary")
        self.go.setObjectName(f"{name}.go")
        self.go.clicked.connect(self.submit)

    def open(self, title: str, icon: str, sub: str = "") -> None:
        """Show it in a sheet of the window."""
        sheet = self.context.sheet(self, title, sub=sub, icon=icon, width=WIDTH)
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.go):
            sheet.add_button(button)
        self.fields[0].content.setFocus()

    def submit(self) -> None:
        """Do it."""

    def run(self, deed: Callable[[], Coroutine[Any, Any, Any]], told: Callable[[Any], str]) -> None:
        """Run a deed that returns the locks to program."""

        async def work(_report: Report) -> Any:
            return await deed()

        def done(locks: Any) -> None:
            context = self.context
            context.changed(*TOPICS)
            if locks:
                text = self.tr("Program now")
                context.toast(told(locks), text, lambda: start_program(context, list(locks)), tone="caution")
            else:
                context.toast(told(locks))
            if self._sheet is not None:
                self._sheet.dismiss()

        self.go.set_busy(self.tr("Saving"))
        self.context.runner.start("", work, succeeded=done, failed=self.refused)

    def refused(self, error: FlexeriaError) -> None:
        """Say why not under the first field."""
        self.go.set_busy(None)
        message = message_for(error)
        self.fields[-1].set_error(f"{message.in_one_line} {message.changed}")
        focus_first_error(*self.fields)

    def valid(self, *days: DateField) -> bool:
        """Whether all days are days; says so where one is not."""
        wrong = self.tr("Write the day as 31 Dec 2026 or 31-12-2026.")
        for field in self.fields:
            field.set_error(wrong if field.content in days and not field.content.valid else "")  # type: ignore[attr-defined]
        return not focus_first_error(*self.fields)


class SuspendForm(DayForm):
    """From a day, until a day or until somebody gives them back."""

    def __init__(self, context: PageContext, rows: Sequence[KeyRow]) -> None:
        self._rows = rows
        self.first = DateField(None, none_text=QCoreApplication.translate("SuspendForm", "today"))
        self.last = DateField(None, none_text=QCoreApplication.translate("SuspendForm", "open end"))
        self.first.setObjectName("suspend.first")
        self.last.setObjectName("suspend.last")
        first = Field(QCoreApplication.translate("SuspendForm", "From"), self.first, side="left")
        last = Field(QCoreApplication.translate("SuspendForm", "Last day"), self.last, side="left")
        super().__init__(context, QCoreApplication.translate("SuspendForm", "Suspend"), "suspend", first, last)
        self.last.submitted.connect(self.submit)
        self.banner.set_banner(
            self.tr(
                "They stop opening once their locks are programmed, and come back by themselves after the last day."
            )
        )

    def submit(self) -> None:
        """Suspend the keys."""
        if not self.valid(self.first, self.last):
            return
        actions, ids = self.context.actions, [row.id for row in self._rows]
        first, last = self.first.value, self.last.value

        async def deed() -> Any:
            return await actions.suspend_between(ids, first or await actions.today(), last)

        def told(locks: Any) -> str:
            if locks:
                return self.tr("%n key(s) suspended; they stop opening once programmed.", "", len(ids))
            return self.tr("%n key(s) will be suspended on that day.", "", len(ids))

        self.run(deed, told)


class MoveOutForm(DayForm):
    """The last day, at first that of the stay or of this month; all keys end with it."""

    def __init__(self, context: PageContext, person: PersonRow) -> None:
        self._person = person
        today = date.today()  # noqa: DTZ011 - the day on the wall, as the calendar opens at
        months = _end_of_month(today), _end_of_month(_end_of_month(today) + timedelta(days=1))
        self.day = DateField(person.until or months[0])
        self.day.setObjectName("move_out.day")
        field = Field(QCoreApplication.translate("MoveOutForm", "Last day"), self.day, side="left")
        super().__init__(context, QCoreApplication.translate("MoveOutForm", "Move out"), "move_out", field)
        self.day.submitted.connect(self.submit)
        self._offer({self.tr("Today"): today} | {formats.day(day): day for day in months})
        text = self.tr("%n key(s) end(s) on that day at the doors and is/are taken in the day after.", "", person.keys)
        self.banner.set_banner(text, "caution")

    def _offer(self, days: Mapping[str, date]) -> None:
        """Days that stays end on most, a click away."""
        links = row(spacing=4, margins=(LABEL_WIDTH + 12, 0, 0, 0))
        for place, (text, day) in enumerate(days.items()):
            link = Button(text, "link")
            link.setObjectName(f"move_out.day.{place}")
            link.clicked.connect(lambda _on=False, day=day: self.day.set_value(day))
            links.addWidget(link)
        links.addStretch(1)
        box = self.layout()
        assert isinstance(box, QVBoxLayout)  # noqa: S101 - column() makes one
        box.insertLayout(1, links)

    def submit(self) -> None:
        """End the stay."""
        day = self.day.value
        if not self.valid(self.day) or day is None:
            return
        actions, person = self.context.actions, self._person
        done = self.tr("The stay of %1 ends.").replace("%1", person.name)
        doors = self.tr("The doors go by it once they are programmed.")
        self.run(lambda: actions.move_out(person.id, day), lambda locks: f"{done} {doors}" if locks else done)


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


class MoveInForm(DayForm):
    """A tag, and whose rights it gets: those of the last holder of the flat, or of whom one chooses."""

    def __init__(self, context: PageContext, person: PersonRow) -> None:
        self._person = person
        self._people: dict[Any, PersonRow] = {}
        self._previous: Any = None
        self.medium = MediumRow(
            MediumKind.TAG,
            QCoreApplication.translate("MoveInForm", "Present or type the tag"),
            QCoreApplication.translate("MoveInForm", "Number of the tag"),
        )
        self.medium.setObjectName("move_in.tag")
        self.like = ComboField(QCoreApplication.translate("MoveInForm", "Name or unit"), icon="person")
        self.like.setObjectName("move_in.like")
        field = Field(QCoreApplication.translate("MoveInForm", "Tag"), self.medium, side="left")
        whose = Field(QCoreApplication.translate("MoveInForm", "Same rights as"), self.like, side="left")
        super().__init__(context, QCoreApplication.translate("MoveInForm", "Move in"), "move_in", whose, field)
        self._groups: dict[Any, str] = {}
        self.like.chosen.connect(self._ask_groups)
        self.medium.input.submitted.connect(self.submit)
        self._load()
        self._show_choice()

    def submit(self) -> None:
        """Issue the same keys."""
        like = self._people.get(self.like.current)
        if like is None or not self.medium.check():
            return
        actions, person, entry = self.context.actions, self._person, self.medium.entry()

        async def deed() -> Any:
            issued = set(await actions.move_in(person.id, like.id, (entry,)))
            return [key.lock_id for key in await actions.keys(person_id=person.id) if key.id in issued]

        text = self.tr("%1 has the keys of %2; they open once their locks are programmed.")
        self.run(deed, lambda _locks: text.replace("%1", person.name).replace("%2", like.name))

    def _load(self) -> None:
        actions, person = self.context.actions, self._person

        async def work(_report: Report) -> Any:
            return await actions.previous_holder(person.id), await actions.people()

        self.context.runner.start("", work, succeeded=self._show, failed=self.context.error)

    def _show(self, found: tuple[Any, Sequence[PersonRow]]) -> None:
        previous, people = found
        self._people = {one.id: one for one in people if one.id != self._person.id}
        self.like.set_options([Option(one.id, one.name, one.unit, "person") for one in self._people.values()])
        if self.like.current is None:
            self.like.set_current(previous)
        if previous is not None:
            self.medium.input.edit.setFocus()
        self._previous = previous
        self._ask_groups()

    def _ask_groups(self, *_chosen: object) -> None:
        """Ask once for the groups of whom is chosen; they are joined with his keys."""
        self._show_choice()
        actions, like = self.context.actions, self.like.current
        if like not in self._people or like in self._groups:
            return

        async def work(_report: Report) -> Any:
            return await actions.groups_of(like)

        def found(groups: Any) -> None:
            self._groups[like] = ", ".join(one.name for one in groups)
            self._show_choice()

        self.context.runner.start("", work, succeeded=found, failed=self.context.error)

    def _show_choice(self, *_chosen: object) -> None:
        like = self._people.get(self.like.current)
        self.go.set_reason("" if like else self.tr("Choose whose rights to give."))
        if like is None:
            self.banner.set_banner(
                self.tr("Nobody else had keys with this unit: choose somebody with the same rights.")
            )
            return
        text = self.tr("Same locks, schedules and permissions as %1.")
        if like.id == self._previous:
            text = self.tr("Same locks, schedules and permissions as %1, who had this flat before.")
        text = text.replace("%1", like.name)
        if groups := self._groups.get(like.id):
            text += " " + self.tr("Joins these groups: %1.").replace("%1", groups)
        self.banner.set_banner(text)
