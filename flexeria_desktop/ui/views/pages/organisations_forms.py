"""Sheets of the page of organisations: a name, a choice of several, an employee, a medium, a code."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.organisation_rows import EmployeeRow, GroupRow, NamedRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import organisation_texts as texts
from flexeria_desktop.ui.widgets import (
    Button,
    CheckBox,
    ChoiceField,
    CodeField,
    DateField,
    Field,
    Label,
    LineInput,
    SideSheet,
    column,
    focus_first_error,
    scrolled,
)

WIDTH = 512
Work = Callable[[], Awaitable[Any]]


class SheetForm(QWidget):
    """A form in a sheet with Cancel and one verb; ``save`` starts ``work`` and closes the sheet when it is done."""

    def __init__(self, context: PageContext, verb: str, done: Callable[[Any], None] = lambda _result: None) -> None:
        super().__init__()
        self.context, self._done = context, done
        self._sheet: SideSheet | None = None
        self._closed = False
        self._before: tuple[Any, ...] = ()
        self.save = Button(verb, "primary")
        self.save.setObjectName("organisation.save")
        self.save.clicked.connect(self.submit)
        self.cancel = Button(QCoreApplication.translate("organisations", "Cancel"))

    def open(self, title: str, sub: str = "", icon: str = "nav.organisations") -> None:
        """Show the form in a sheet."""
        self._before = self.typed()
        sheet = self.context.sheet(scrolled(self), title, sub=sub, icon=icon, width=WIDTH, keeps_input=self.has_input)
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        sheet.add_button(self.cancel)
        sheet.add_button(self.save)
        self.first().setFocus()

    def has_input(self) -> bool:
        """Whether something differs from what is stored."""
        return not self._closed and self.typed() != self._before

    def typed(self) -> tuple[Any, ...]:
        """Everything typed or chosen, for comparing."""
        return ()

    def first(self) -> QWidget:
        """Where typing begins."""
        return self.save

    def submit(self) -> None:
        """Check what was typed and ``run`` it."""

    def run(self, work: Work) -> None:
        """Do the work; a refusal stands at its field or is shown by the window."""

        async def job(_report: Report) -> Any:
            return await work()

        self.save.set_busy(QCoreApplication.translate("organisations", "Saving"))
        self.context.runner.start("", job, succeeded=self._kept, failed=self._failed)

    def refused(self, error: FlexeriaError) -> bool:
        """Show a refusal in place; False leaves it to the window."""
        del error
        return False

    def _kept(self, result: Any) -> None:
        self._closed = True
        self.context.changed("keys", "people", "platform")
        self._done(result)
        if self._sheet is not None:
            self._sheet.dismiss()

    def _failed(self, error: FlexeriaError) -> None:
        self.save.set_busy(None)
        if not self.refused(error):
            self.context.error(error)


class NameForm(SheetForm):
    """One name; ``work(name)`` keeps it."""

    def __init__(
        self,
        context: PageContext,
        label: str,
        verb: str,
        work: Callable[[str], Awaitable[Any]],
        *,
        name: str = "",
    ) -> None:
        super().__init__(context, verb)
        self._work = work
        self.name = LineInput(name)
        self.name.setObjectName("organisation.name")
        self.name.submitted.connect(self.submit)
        self.field = Field(label, self.name, longest=LONGEST_TEXT)
        self.setLayout(column(self.field, "stretch", spacing=12, margins=3))

    def typed(self) -> tuple[Any, ...]:
        return (self.name.edit.text(),)

    def first(self) -> QWidget:
        return self.name.edit

    def submit(self) -> None:
        name = self.name.text.strip()
        missing = QCoreApplication.translate("organisations", "The name is missing.")
        self.field.check("" if name else missing)
        if not focus_first_error(self.field):
            self.run(lambda: self._work(name))


class ChecksForm(SheetForm):
    """Several of a list; ``work(added, removed)`` gets the ids that changed.

    locked: nothing can be added now; none: what to do first, said when the list is empty.
    """

    def __init__(
        self,
        context: PageContext,
        rows: Sequence[NamedRow],
        chosen: Sequence[NamedRow],
        work: Callable[[list[str], list[str]], Awaitable[Any]],
        *,
        locked: bool = False,
        note: str = "",
        none: str = "",
    ) -> None:
        super().__init__(context, QCoreApplication.translate("organisations", "Save"))
        self._work = work
        self._had = {row.id for row in chosen}
        self.boxes: dict[str, CheckBox] = {}
        for row in rows:
            box = CheckBox(row.name, row.id in self._had)
            box.setObjectName(f"organisation.choice.{row.id}")
            box.setEnabled(row.id in self._had or not locked)
            self.boxes[row.id] = box
        words = [Label(text, "small", "text-muted", wrap=True) for text in (note, "" if rows else none) if text]
        self.save.set_reason("" if rows else none)
        self.setLayout(column(*words, *self.boxes.values(), "stretch", spacing=8, margins=3))

    def typed(self) -> tuple[Any, ...]:
        return tuple(box.isChecked() for box in self.boxes.values())

    def first(self) -> QWidget:
        return next(iter(self.boxes.values()), self.cancel)

    def submit(self) -> None:
        now = {row_id for row_id, box in self.boxes.items() if box.isChecked()}
        self.run(lambda: self._work(sorted(now - self._had), sorted(self._had - now)))


class EmployeeForm(SheetForm):
    """Name, number, contact and end; a new one also gets a first medium and groups."""

    def __init__(
        self,
        context: PageContext,
        organisation_id: str,
        employee: EmployeeRow | None,
        groups: Sequence[GroupRow],
    ) -> None:
        save = QCoreApplication.translate("organisations", "Save")
        super().__init__(context, save if employee else QCoreApplication.translate("organisations", "Add employee"))
        self._organisation_id, self._employee = organisation_id, employee
        self.inputs = {
            name: LineInput(getattr(employee, name) if employee else "")
            for name in ("name", "reference", "email", "phone")
        }
        self.until = DateField(
            employee.until if employee else None, none_text=QCoreApplication.translate("organisations", "not set")
        )
        self.medium = MediumInput()
        self.groups = {group.id: CheckBox(group.name) for group in groups} if employee is None else {}
        for name, widget in {**self.inputs, "until": self.until}.items():
            widget.setObjectName(f"employee.{name}")
            widget.submitted.connect(self.submit)
        self.fields = self._fields()
        parts: list[Any] = list(self.fields.values())
        if employee is None:
            parts += [Label(QCoreApplication.translate("organisations", "Groups"), "small", "text-muted")]
            parts += list(self.groups.values())
        self.setLayout(column(*parts, "stretch", spacing=12, margins=3))

    def _fields(self) -> dict[str, Field]:
        labels = {
            "name": QCoreApplication.translate("organisations", "Name"),
            "reference": QCoreApplication.translate("organisations", "Number"),
            "email": QCoreApplication.translate("organisations", "E-mail"),
            "phone": QCoreApplication.translate("organisations", "Phone"),
        }
        seen = QCoreApplication.translate("organisations", "Owners of locks see it instead of the name.")
        fields = {
            name: Field(
                labels[name], widget, side="left", hint=seen if name == "reference" else "", longest=LONGEST_TEXT
            )
            for name, widget in self.inputs.items()
        }
        fields["until"] = Field(QCoreApplication.translate("organisations", "Last day"), self.until, side="left")
        if self._employee is None:
            fields["medium"] = Field(QCoreApplication.translate("organisations", "Medium"), self.medium, side="left")
        return fields

    def typed(self) -> tuple[Any, ...]:
        lines = [widget.edit.text() for widget in (*self.inputs.values(), self.until)]
        return (*lines, self.medium.text, *(box.isChecked() for box in self.groups.values()))

    def first(self) -> QWidget:
        return self.inputs["name"].edit

    def submit(self) -> None:
        name = self.inputs["name"].text.strip()
        for field in self.inputs:
            self.fields[field].check()
        if not name:
            self.fields["name"].check(QCoreApplication.translate("organisations", "The name is missing."))
        wrong = QCoreApplication.translate("organisations", "Write the day as 31 Dec 2026 or 31-12-2026.")
        self.fields["until"].set_error("" if self.until.valid else wrong)
        if "medium" in self.fields:
            self.fields["medium"].set_error("")
        if not focus_first_error(*self.fields.values()):
            self.run(self._work)

    async def _work(self) -> Any:
        from flexeria_desktop.core.services.organisations import EmployeeDetails  # noqa: PLC0415 - brings the store's packages along

        values = {name: widget.text.strip() for name, widget in self.inputs.items()}
        note = self._employee.note if self._employee else ""
        details = EmployeeDetails(**values, note=note, until=self.until.value)
        actions = self.context.actions
        if self._employee is not None:
            return await actions.change_employee(self._employee.id, details)
        entry = self.medium.entry
        employee_id = await actions.add_employee(self._organisation_id, details, (entry,) if entry else ())
        for group_id, box in self.groups.items():
            if box.isChecked():
                await actions.put_in_group(group_id, employee_id)
        return employee_id

    def refused(self, error: FlexeriaError) -> bool:
        field = {"name_missing": "name", "medium_invalid": "medium", "pin_refused": "medium"}.get(error.code, "")
        if field not in self.fields:
            return False
        self.fields[field].set_error(message_for(error).in_one_line)
        focus_first_error(self.fields[field])
        return True


class MediumInput(QWidget):
    """Kind and number of a medium; empty = none."""

    def __init__(self) -> None:
        super().__init__()
        kinds = (
            (MediumKind.TAG, QCoreApplication.translate("organisations", "Tag")),
            (MediumKind.CODE, QCoreApplication.translate("organisations", "Code")),
            (MediumKind.REMOTE, QCoreApplication.translate("organisations", "Remote control")),
            (MediumKind.PHONE, QCoreApplication.translate("organisations", "Phone")),
        )
        self.kind = ChoiceField([(str(int(kind)), text) for kind, text in kinds])
        self.kind.setObjectName("employee.medium.kind")
        self.kind.setAccessibleName(QCoreApplication.translate("organisations", "Kind of medium"))
        self.line = LineInput(icon="tag")
        self.line.setObjectName("employee.medium")
        self.line.edit.setAccessibleName(QCoreApplication.translate("organisations", "Number of the medium"))
        self.setLayout(column(self.kind, self.line, spacing=4))
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What is typed."""
        return str(self.line.edit.text())

    @property
    def entry(self) -> MediumEntry | None:
        """The medium as typed."""
        typed = self.text.strip()
        return MediumEntry(MediumKind(int(self.kind.current)), typed) if typed else None

    def set_invalid(self, invalid: bool) -> None:
        """Show that it was refused."""
        self.line.set_invalid(invalid)


class MediaForm(SheetForm):
    """The media of an employee: one can be added, those there can be taken away."""

    def __init__(self, context: PageContext, employee: EmployeeRow) -> None:
        super().__init__(context, QCoreApplication.translate("organisations", "Save"))
        self._employee = employee
        self.kept: Mapping[str, CheckBox] = {one.ref: CheckBox(texts.medium(one), True) for one in employee.media}
        for number, box in enumerate(self.kept.values()):
            box.setObjectName(f"employee.keeps.{number}")
        self.medium = MediumInput()
        self.field = Field(QCoreApplication.translate("organisations", "Another medium"), self.medium)
        note = Label(
            QCoreApplication.translate("organisations", "A medium without its mark is removed from every lock."),
            "small",
            "text-muted",
            wrap=True,
        )
        self.setLayout(column(note, *self.kept.values(), self.field, "stretch", spacing=8, margins=3))

    def typed(self) -> tuple[Any, ...]:
        return (*(box.isChecked() for box in self.kept.values()), self.medium.text)

    def first(self) -> QWidget:
        return self.medium.line.edit

    def submit(self) -> None:
        self.run(self._work)

    async def _work(self) -> None:
        actions, entry = self.context.actions, self.medium.entry
        if entry is not None:
            await actions.add_employee_medium(self._employee.id, entry)
        for ref, box in self.kept.items():
            if not box.isChecked():
                await actions.remove_employee_medium(self._employee.id, ref)

    def refused(self, error: FlexeriaError) -> bool:
        if error.code not in {"medium_invalid", "pin_refused", "media_limit"}:
            return False
        self.field.set_error(message_for(error).in_one_line)
        focus_first_error(self.field)
        return True


class CodeForm(SheetForm):
    """A prepaid code for a further organisation, or for more years or places of one."""

    def __init__(
        self, context: PageContext, organisations: Sequence[tuple[str, str]], done: Callable[[Any], None]
    ) -> None:
        super().__init__(context, QCoreApplication.translate("organisations", "Use code"), done)
        new = ("", QCoreApplication.translate("organisations", "A new organisation"))
        self.target = ChoiceField([new, *organisations])
        self.target.setObjectName("organisation.target")
        self.code = CodeField()
        self.code.setObjectName("organisation.code")
        self.code.submitted.connect(self.submit)
        self.field = Field(QCoreApplication.translate("organisations", "Code"), self.code)
        goal = Field(QCoreApplication.translate("organisations", "For"), self.target)
        self.setLayout(column(goal, self.field, "stretch", spacing=12, margins=3))

    def typed(self) -> tuple[Any, ...]:
        return (self.code.text,)

    def first(self) -> QWidget:
        return self.code.first_box

    def submit(self) -> None:
        self.field.set_error("")
        typed, target = self.code.text, self.target.current
        self.run(lambda: self.context.actions.redeem_for_organisation(typed, target))

    def refused(self, error: FlexeriaError) -> bool:
        if error.code not in {"code_mistyped", "code_wrong_kind", "code_already_pending"}:
            return False
        self.field.set_error(message_for(error).in_one_line)
        focus_first_error(self.field)
        return True
