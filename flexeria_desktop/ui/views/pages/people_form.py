"""The sheet to add a person or to change one's details."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.widgets import (
    Button,
    DateField,
    Field,
    LineInput,
    SideSheet,
    TextArea,
    column,
    focus_first_error,
    scrolled,
)

WIDTH = 512


def open_person_sheet(context: PageContext, person: PersonRow | None, stored: Callable[[Any], None]) -> PersonForm:
    """Open the sheet; None is a new person. ``stored(id)`` is called once the details are kept."""
    form = PersonForm(context, person, stored)
    if person:
        title = QCoreApplication.translate("PersonForm", "Edit person")
    else:
        title = QCoreApplication.translate("PersonForm", "Add person")
    sheet = context.sheet(
        scrolled(form), title, sub=person.name if person else "", icon="person", width=WIDTH, keeps_input=form.has_input
    )
    form.live_in(sheet)
    return form


class PersonForm(QWidget):
    """Name, unit, contact, number in another system, end of stay, note."""

    def __init__(self, context: PageContext, person: PersonRow | None, stored: Callable[[Any], None]) -> None:
        super().__init__()
        self._context, self._person, self._stored = context, person, stored
        self._sheet: SideSheet | None = None
        self._done = False
        self.name = LineInput(person.name if person else "", icon="person")
        self.unit = LineInput(person.unit if person else "", icon="door")
        self.email = LineInput(person.email if person else "")
        self.phone = LineInput(person.phone if person else "")
        self.reference = LineInput(person.reference if person else "")
        self.until = DateField(person.until if person else None, none_text=self.tr("not set"))
        self.note = TextArea(person.note if person else "")
        inputs = {"name": self.name, "unit": self.unit, "email": self.email, "phone": self.phone}
        for name, widget in (inputs | {"reference": self.reference, "until": self.until}).items():
            widget.setObjectName(f"person.{name}")
            widget.submitted.connect(self._save)
        self.note.setObjectName("person.note")
        self._fields = {
            "name": Field(self.tr("Name"), self.name, side="left", longest=LONGEST_TEXT),
            "unit": Field(self.tr("Unit"), self.unit, side="left", longest=LONGEST_TEXT),
            "email": Field(self.tr("E-mail"), self.email, side="left", longest=LONGEST_TEXT),
            "phone": Field(self.tr("Phone"), self.phone, side="left", longest=LONGEST_TEXT),
            "reference": Field(
                self.tr("Number"),
                self.reference,
                side="left",
                hint=self.tr("In your own administration; each number once."),
                longest=LONGEST_TEXT,
            ),
            "until": Field(self.tr("End of stay"), self.until, side="left"),
            "note": Field(self.tr("Note"), self.note, side="left", longest=LONGEST_TEXT),
        }
        self.setLayout(column(*self._fields.values(), "stretch", spacing=12, margins=3))
        self._before = self._typed()
        self.save = Button(self.tr("Save") if person else self.tr("Add person"), "primary")
        self.save.setObjectName("person.save")
        self.save.clicked.connect(self._save)
        self.cancel = Button(self.tr("Cancel"))

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        sheet.add_button(self.cancel)
        sheet.add_button(self.save)
        self.name.edit.setFocus()

    def has_input(self) -> bool:
        """Whether something differs from what is stored."""
        return not self._done and self._typed() != self._before

    def _typed(self) -> tuple[str, ...]:
        inputs = (self.name, self.unit, self.email, self.phone, self.reference, self.until)
        return (*(one.edit.text() for one in inputs), self.note.text)

    def _save(self) -> None:
        for field in self._fields.values():
            field.check()
        if not self.name.text.strip():
            self._fields["name"].check(self.tr("The name is missing."))
        self._fields["until"].set_error(
            "" if self.until.valid else self.tr("Write the day as 31 Dec 2026 or 31-12-2026.")
        )
        if focus_first_error(*self._fields.values()):
            return
        from flexeria_desktop.core.services.people import PersonDetails  # noqa: PLC0415 - brings the store's packages along

        texts = (one.text for one in (self.name, self.unit, self.email, self.phone, self.reference))
        details = PersonDetails(*texts, until=self.until.value, note=self.note.text)
        actions, person = self._context.actions, self._person

        async def work(_report: Report) -> Any:
            if person is None:
                return await actions.add_person(details)
            await actions.change_person(person.id, details)
            return person.id

        self.save.set_busy(self.tr("Saving"))
        self._context.runner.start("", work, succeeded=self._kept, failed=self._refused)

    def _kept(self, person_id: Any) -> None:
        self._done = True
        self._stored(person_id)
        self._context.changed("people", "keys")
        text = self.tr("%1 changed.") if self._person else self.tr("%1 added.")
        self._context.toast(text.replace("%1", self.name.text.strip()))
        if self._sheet is not None:
            self._sheet.dismiss()

    def _refused(self, error: FlexeriaError) -> None:
        self.save.set_busy(None)
        field = {"name_missing": "name", "reference_taken": "reference"}.get(error.code)
        if error.code == "text_too_long":
            field = str(error.data["field"])
        if field is None:
            self._context.error(error)
            return
        self._fields[field].set_error(message_for(error).in_one_line)
        focus_first_error(self._fields[field])
