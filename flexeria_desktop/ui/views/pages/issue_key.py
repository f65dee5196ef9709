"""Issue a key: person, locks, media, validity; checked while typing, refused in place, nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockRow, PersonRow, ScheduleRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import issuing
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.viewmodels.watched import follow, is_watched, watch
from flexeria_desktop.ui.views.pages.issue_key_held import HeldLocks
from flexeria_desktop.ui.views.pages.issue_key_locks import LocksField
from flexeria_desktop.ui.views.pages.issue_key_media import MediaField
from flexeria_desktop.ui.views.pages.issue_key_rules import OF_SCHEDULE, RulesField, no_schedules
from flexeria_desktop.ui.views.pages.issue_key_sign import ReceiptStep
from flexeria_desktop.ui.views.pages.issue_key_summary import Draft, IssuedCode, WhatHappens
from flexeria_desktop.ui.widgets import (
    Button,
    ComboField,
    DateField,
    Field,
    Label,
    Option,
    SideSheet,
    column,
    focus_first_error,
    row,
)

DATE_WIDTH = 150
CHANGED = ("keys", "locks", "people", "programming")
_OF_LOCKS = {"stock_empty", "user_limit", "reduced", "not_registered", "lock_not_claimed", "lock_unknown"}
_OF_MEDIA = {"medium_in_use", "medium_taken", "medium_invalid", "media_limit", "medium_missing"}
_OF_CODE = {"pin_refused"}
_OF_DATES = {"validity_reversed"}
_OF_PERSON = {"person_unknown"}


def open_issue_sheet(context: PageContext, *, person: Any = None, locks: Sequence[Any] = ()) -> IssueForm:
    """Open the sheet over the page that shows and return its form."""
    form = IssueForm(context, person, tuple(locks))
    sheet = context.sheet(
        form,
        QCoreApplication.translate("IssueForm", "Issue key"),
        sub=QCoreApplication.translate("IssueForm", "to one person, for one or more locks"),
        icon="issue",
        keeps_input=form.has_input,
    )
    form.live_in(sheet)
    return form


class IssueForm(QWidget):
    """The form of the sheet; it asks for people and locks itself and takes their changes over while it is open."""

    def __init__(self, context: PageContext, person: Any, locks: tuple[Any, ...]) -> None:
        super().__init__()
        self._context = context
        self._first_person, self._first_locks = person, locks
        self._people: dict[Any, PersonRow] = {}
        self._sheet: SideSheet | None = None
        self._job: Job | None = None
        self._busy = self._issued = False
        self._program = False
        self._touched = False
        self._build_fields()
        self._build_buttons()
        self.summary = WhatHappens()
        self.held = HeldLocks(context, self)
        self.held.changed.connect(self._show_draft)
        self._fields = (self._person, self._locks, self._media, self._validity, self._hours)
        for field in self._fields:
            # Sentences of several lines need their height; what is left over goes to the end of the form.
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # The form scrolls within the sheet's margin; without its own the focus rings would be cut.
        self.setLayout(column(*self._fields, "stretch", spacing=16, margins=(3, 3, 3, 3)))
        context.refresh.connect(self._changed)
        self._load()
        self._show_draft()

    def live_in(self, sheet: SideSheet) -> None:
        """Put summary and buttons into the sheet."""
        self._sheet = sheet
        sheet.side.addWidget(self.summary, 1)
        sheet.show_side()
        for button in (self.cancel, self.go_and_program, self.go, self.receipt.button):
            sheet.add_button(button)
        sheet.add_foot(self.receipt.check)
        self.cancel.clicked.connect(sheet.leave)
        sheet.closed.connect(lambda: watch(self._job, False))
        sheet.closed.connect(self.media.wipe)
        self._first_open().setFocus()

    def _first_open(self) -> QWidget:
        """What nobody has filled in yet."""
        if self._first_person is None:
            return self.person.edit
        return next(iter(self.media.rows.values())).input.edit if self._first_locks else self.locks.combo.edit

    def has_input(self) -> bool:
        """Whether leaving would lose something."""
        return not self._issued and (self._touched or self.media.typed)

    def _build_fields(self) -> None:
        self.person = ComboField(self.tr("Name or unit"), icon="person")
        self.person.setObjectName("issue.person")
        self.person.chosen.connect(self._person_chosen)
        self._person = Field(self.tr("Person"), self.person, side="left")
        self.locks = LocksField()
        self.locks.changed.connect(self._locks_changed)
        self._locks = Field(self.tr("Locks"), self.locks, side="left")
        self.locks.combo.setAccessibleName(self.tr("Locks"))
        self.media = MediaField()
        self.media.changed.connect(self._media_changed)
        self.media.code_wanted.connect(self._make_code)
        self._media = Field(self.tr("Media"), self.media, side="left")
        self._validity = Field(self.tr("Validity"), self._dates(), side="left")
        self.rules = RulesField("issue")
        self.rules.changed.connect(self._rules_changed)
        self._hours = Field(self.tr("Schedule"), self.rules, side="left")
        for medium in self.media.rows.values():
            medium.input.submitted.connect(self._go)

    def _dates(self) -> QWidget:
        self.valid_from = DateField(none_text=self.tr("at once"))
        self.valid_until = DateField(none_text=self.tr("no end date"))
        for field, name, text in (
            (self.valid_from, "issue.from", self.tr("Valid from")),
            (self.valid_until, "issue.until", self.tr("Valid until")),
        ):
            field.setObjectName(name)
            field.setAccessibleName(text)
            field.setFixedWidth(DATE_WIDTH)
            field.day_changed.connect(lambda _day: self._dates_changed())
        links = row(spacing=4, margins=(0, 0, 0, 0))
        self._end_of_stay = Button("", "link")
        self._end_of_stay.hide()
        self._end_of_stay.clicked.connect(self._until_the_stay_ends)
        links.addWidget(self._end_of_stay)
        for name, text, choose in (
            ("week", self.tr("1 week"), lambda: self._until(self._start() + timedelta(days=7))),
            ("year", self.tr("1 year"), lambda: self._until(issuing.in_one_year(self._start()))),
            ("none", self.tr("No end date"), lambda: self._until(None)),
        ):
            link = Button(text, "link")
            link.setObjectName(f"issue.until_{name}")
            link.clicked.connect(choose)
            links.addWidget(link)
        links.addStretch(1)
        whole = QWidget()
        whole.setLayout(
            column(
                row(self.valid_from, Label(self.tr("until"), role="text-muted"), self.valid_until, "stretch"),
                links,
                spacing=4,
            )
        )
        whole.setFocusProxy(self.valid_from)
        return whole

    def _build_buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel"))
        self.go_and_program = Button(self.tr("Issue and program"), icon="program")
        self.go_and_program.setObjectName("issue.go_and_program")
        self.go = Button(self.tr("Issue key"), "primary")
        self.go.setObjectName("issue.go")
        self.cancel.setObjectName("issue.cancel")
        self.go.clicked.connect(self._go)
        self.go_and_program.clicked.connect(self._go_and_program)
        self.receipt = ReceiptStep(self._context, self)

    # --- data

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"people", "locks", "keys"} and not self._issued:
            self._load()

    def _load(self) -> None:
        actions = self._context.actions

        async def work(_report: Report) -> Any:
            return await actions.people(), await actions.locks(), await actions.schedules()

        self._context.runner.start("", work, succeeded=self._loaded, failed=self._context.error)

    def _loaded(self, result: tuple[Sequence[PersonRow], Sequence[LockRow], Sequence[ScheduleRow]]) -> None:
        people, locks, schedules = result
        self.rules.set_schedules(schedules)
        self._hours.set_hint("" if schedules else no_schedules())
        self._people = {row.id: row for row in people}
        chosen = self.person.current or self._first_person
        typed = self.person.edit.text() if self.person.current is None else ""
        self.person.set_options([Option(row.id, row.name, row.unit, "person") for row in people])
        if not typed:
            self.person.set_current(chosen)
        self.locks.set_locks(locks, self._first_locks)
        self._first_person, self._first_locks = None, ()
        self.held.ask(self.person.current)
        self._show_end_of_stay()
        self._show_draft()

    # --- what was typed

    def _person_chosen(self, _key: object) -> None:
        self._touched = True
        self._person.set_error("")
        self.held.ask(self.person.current)
        self._show_end_of_stay()
        self._show_draft()

    def _locks_changed(self) -> None:
        self._touched = True
        self._locks.set_error("")
        self._show_draft()

    def _media_changed(self) -> None:
        self._media.set_error("")
        several = len(self.media.kinds) > 1
        self._media.set_hint(self.tr("All media of a key count as one user.") if several else "")
        self._show_draft()

    def _dates_changed(self) -> None:
        self._touched = True
        self._validity.set_error("")
        self._show_draft()

    def _rules_changed(self) -> None:
        self._touched = True
        self._hours.set_error("")
        self._show_draft()

    def _start(self) -> date:
        return self.valid_from.value or date.today()  # noqa: DTZ011 - a day on the wall of this desk

    def _until(self, day: date | None) -> None:
        self.valid_until.set_value(day)
        self._dates_changed()

    def _until_the_stay_ends(self) -> None:
        person = self._people.get(self.person.current)
        if person is not None:
            self._until(person.until)

    def _show_end_of_stay(self) -> None:
        person = self._people.get(self.person.current)
        self._end_of_stay.setVisible(person is not None and person.until is not None)
        self._end_of_stay.setText(self.tr("End of stay"))

    def _show_draft(self) -> None:
        if not hasattr(self, "summary"):
            return
        person = self._people.get(self.person.current)
        draft = Draft(
            person.name if person else "",
            person.unit if person else "",
            self.locks.rows,
            self.media.shown(),
            self.valid_from.value,
            self.valid_until.value,
            self.rules.words(),
            self.rules.schedule,
            [lock.name for lock in self.locks.rows if lock.id in self.held.lock_ids],
        )
        self.summary.show_draft(draft)
        count = len(self.locks.rows)
        self.go.setText(self.tr("Issue %n key(s)", "", count) if count else self.tr("Issue key"))
        self._locks.set_hint(issuing.locks_note(self.locks.rows))

    def _make_code(self) -> None:
        actions, locks = self._context.actions, self.locks.chosen

        async def work(_report: Report) -> str:
            pin: str = await actions.suggest_pin(locks)
            return pin

        self._context.runner.start("", work, succeeded=self.media.show_code, failed=self._context.error)

    # --- issuing

    def _go_and_program(self) -> None:
        self._go(program=True)

    def _go(self, _checked: bool = False, *, program: bool = False) -> None:
        if self._busy or self._issued or not self._complete():
            return
        from flexeria_desktop.core.services.keys import IssueKeys  # noqa: PLC0415 - brings the store's packages along

        self._program = program
        self._busy = True
        self.go.set_busy(self.tr("Issuing"))
        self.go_and_program.setEnabled(False)
        order = IssueKeys(
            self.person.current,  # type: ignore[arg-type]
            self.locks.chosen,
            self.media.entries(),
            self.valid_from.value,
            self.valid_until.value,
            self.rules.schedule_id,
            self.rules.office.isChecked(),
            self.rules.emergency.isChecked(),
        )
        context, actions = self._context, self._context.actions

        async def work(_report: Report) -> Any:
            return await actions.issue_keys(order)

        self._job = context.runner.start("", work, succeeded=self._done, failed=self._refused)
        follow(context, self._job, *CHANGED, title=self.tr("No key was issued"))

    def _complete(self) -> bool:
        missing = not self.person.current
        self._person.set_error(self.tr("Choose who gets the key.") if missing else "")
        self._locks.set_error("" if self.locks.chosen else self.tr("Choose at least one lock."))
        faulty = self.media.check()
        self._media.set_error("" if self.media.kinds else self.tr("Choose at least one: a tag, a remote or a code."))
        dates = self.valid_from.valid and self.valid_until.valid
        self._validity.set_error("" if dates else self.tr("Write the day as 31 Dec 2026 or 31-12-2026."))
        self._hours.set_error(self.rules.fault())
        media = (*(medium.field for medium in faulty), self._media)
        fields = (self._person, self._locks, *media, self._validity, self._hours)
        return not focus_first_error(*fields)

    def _refused(self, error: FlexeriaError) -> None:
        job, self._job = self._job, None
        if not is_watched(job):
            return
        self._busy = False
        self.go.set_busy(None)
        self.go_and_program.setEnabled(True)
        field = self._field_of(error)
        if field is None:
            self._context.error(error, self.tr("No key was issued"))
            return
        message = message_for(error)
        field.set_error(f"{message.in_one_line} {message.changed}")
        focus_first_error(field)

    def _field_of(self, error: FlexeriaError) -> Field | None:
        code = error.code
        if code in _OF_CODE:
            return self.media.rows[MediumKind.CODE].field
        if code in _OF_MEDIA:
            medium = self.media.row_for(str(error.data.get("kind", "")))
            return medium.field if medium is not None else self._media
        places = (
            (_OF_LOCKS, self._locks),
            (_OF_DATES, self._validity),
            (_OF_PERSON, self._person),
            (OF_SCHEDULE, self._hours),
        )
        return next((field for codes, field in places if code in codes), None)

    def _done(self, keys: Sequence[Any]) -> None:
        self._busy, self._issued, self._job = False, True, None
        self.go.set_busy(None)
        person = self._people[self.person.current]
        locks = self.locks.rows
        pin = self.media.rows[MediumKind.CODE].input.text if MediumKind.CODE in self.media.kinds else ""
        signs = self.receipt.issued(person, keys)
        self._tell(person.name, [lock.id for lock in locks])
        if self._sheet is None:
            return
        if pin:
            self._show_code(person.name, pin, [lock.name for lock in locks])
        elif signs:
            self.receipt.open()
        else:
            self._sheet.dismiss()
        self.media.wipe()

    def _tell(self, person: str, locks: list[Any]) -> None:
        if self._program:
            start_program(self._context, locks)
            return
        told = self.tr("%n key(s) issued to %1.", "", len(locks)).replace("%1", person)
        opening = self.tr("The door opens after %n lock(s) are programmed.", "", len(locks))
        context = self._context
        context.toast(f"{told} {opening}", self.tr("Program now"), lambda: start_program(context, locks))

    def _show_code(self, person: str, pin: str, locks: list[str]) -> None:
        for part in (*self._fields, self.go, self.go_and_program, self.summary, self.receipt.check):
            part.hide()
        self.receipt.button.setVisible(self.receipt.check.isChecked())
        layout = self.layout()
        if layout is not None:
            layout.addWidget(IssuedCode(person, pin, locks))
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()
