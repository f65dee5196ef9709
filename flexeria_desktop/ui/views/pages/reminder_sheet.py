"""The sheet that reminds holders of what should have been back: a text in three steps, to copy or to print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.papers import reminders
from flexeria_desktop.ui.papers.reminders import Reminder
from flexeria_desktop.ui.printing.model import PrintJob
from flexeria_desktop.ui.viewmodels import handed_out_texts as texts
from flexeria_desktop.ui.views.mailing import Letter, mail, no_address
from flexeria_desktop.ui.widgets import (
    Button,
    ChoiceField,
    Field,
    KeyValueGrid,
    Label,
    Segmented,
    SideSheet,
    TextArea,
    column,
    row,
    scrolled,
)

WIDTH = 620
LINES = 11


def open_reminder_sheet(context: PageContext, rows: Sequence[HandedOut], today: Any) -> ReminderForm:
    """Open the sheet for what some holders should have brought."""
    form = ReminderForm(context, rows, today)
    title = QCoreApplication.translate("ReminderForm", "Remind")
    sub = QCoreApplication.translate("ReminderForm", "%n holder(s)", "", len(form.holders))
    form.live_in(context.sheet(scrolled(form), title, sub=sub, icon="calendar", width=WIDTH))
    return form


class ReminderForm(QWidget):
    """One text for each holder; what is changed in one stays while another is looked at."""

    def __init__(self, context: PageContext, rows: Sequence[HandedOut], today: Any) -> None:
        super().__init__()
        self._context, self._today = context, today
        self.holders = reminders.by_holder(rows)
        self._steps = [reminders.next_of(group) for group in self.holders]
        self._texts: dict[tuple[int, int], str] = {}
        self._sheet: SideSheet | None = None
        self.preview: Any = None
        self.holder = ChoiceField([(str(place), group[0].person) for place, group in enumerate(self.holders)], "0")
        self.holder.setObjectName("reminder.holder")
        self.holder.setAccessibleName(self.tr("Holder"))
        self.holder.chosen.connect(lambda _place: self._show())
        steps = [("1", self.tr("1: friendly")), ("2", self.tr("2: firm")), ("3", self.tr("3: last"))]
        self.step = Segmented(steps, name=self.tr("Step"))
        self.step.setObjectName("reminder.step")
        self.step.chosen.connect(self._step_chosen)
        self.facts = KeyValueGrid(spacing=6)
        self.text = TextArea(lines=LINES)
        self.text.setObjectName("reminder.text")
        self.text.setAccessibleName(self.tr("Text of the reminder"))
        self.text.changed.connect(self._typed)
        self.copy = Button(self.tr("Copy text"), icon="copy")
        self.copy.setObjectName("reminder.copy")
        self.copy.clicked.connect(self._copy)
        self.mail = Button(self.tr("E-mail…"))
        self.mail.setObjectName("reminder.mail")
        self.mail.clicked.connect(self._mail)
        self.said = Label("", "small", "text-muted")
        who = Field(self.tr("Holder"), self.holder, side="left")
        who.setVisible(len(self.holders) > 1)
        which = row(Label(self.tr("Step"), role="text-muted"), 8, self.step, "stretch")
        parts = (who, self.facts, which, self.text, row(self.copy, self.mail, "stretch"), self.said, "stretch")
        self.setLayout(column(*parts, spacing=12, margins=3))
        self._buttons()
        self._show()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.letters, self.done):
            sheet.add_button(button)
        self.text.setFocus()

    @property
    def reminders(self) -> list[Reminder]:
        """What goes out, one for each holder."""
        return [self._reminder(place) for place in range(len(self.holders))]

    def _buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel"))
        self.letters = Button(self.tr("Print %n letter(s)", "", len(self.holders)), icon="print")
        self.letters.setObjectName("reminder.print")
        self.letters.clicked.connect(self._print)
        self.done = Button(self.tr("Mark as reminded"), "primary", "check")
        self.done.setObjectName("reminder.done")
        self.done.clicked.connect(self._mark)

    @property
    def _place(self) -> int:
        return int(self.holder.current or 0)

    def _reminder(self, place: int) -> Reminder:
        step = self._steps[place]
        written = reminders.reminder(self.holders[place], step, self._today)
        text = self._texts.get((place, step), written.text)
        return Reminder(written.rows, step, written.subject, text)

    def _show(self) -> None:
        one = self._reminder(self._place)
        self.step.set_current(str(one.step))
        first = one.holder
        told = (
            (self.tr("E-mail"), first.email or "–"),
            (self.tr("Phone"), first.phone or "–"),
            (self.tr("Overdue"), "\n".join(f"{texts.medium(each)}, {texts.cause(each)}" for each in one.rows)),
            (self.tr("Reminded"), "\n".join(dict.fromkeys(_reminded(each) for each in one.rows))),
        )
        self.facts.set_rows(told)
        self.mail.set_reason("" if first.email else no_address())
        self.text.blockSignals(True)
        self.text.set_text(one.text)
        self.text.blockSignals(False)
        self.said.setText("")

    def _step_chosen(self, step: str) -> None:
        self._steps[self._place] = int(step)
        self._show()

    def _typed(self, text: str) -> None:
        place = self._place
        self._texts[place, self._steps[place]] = text

    def _copy(self) -> None:
        one = self._reminder(self._place)
        QGuiApplication.clipboard().setText(f"{one.subject}\n\n{one.text}")
        self.said.setText(self.tr("Copied with its subject: %1").replace("%1", one.subject))

    def _mail(self) -> None:
        one = self._reminder(self._place)
        letter = Letter(one.holder.email, one.subject, one.text)
        self._laid_out([one], lambda job: mail(self._context, letter, job))

    def _print(self) -> None:
        self._laid_out(self.reminders, self._show_preview)

    def _show_preview(self, job: PrintJob) -> None:
        from flexeria_desktop.ui.printing import preview  # noqa: PLC0415 - printing is loaded when somebody prints

        self.preview = preview(job, self.window())

    def _laid_out(self, wanted: Sequence[Reminder], act: Callable[[PrintJob], object]) -> None:
        """Make letters that come from whoever is the sender now."""
        actions = self._context.actions

        async def work(_report: Report) -> PrintJob:
            return reminders.letters(wanted, await actions.sender())

        self._context.runner.start("", work, succeeded=act, failed=self._context.error)

    def _mark(self) -> None:
        context, actions = self._context, self._context.actions
        rows = [one for group in self.holders for one in group]

        async def work(_report: Report) -> None:
            await actions.remind(rows)

        def marked(_result: object) -> None:
            context.changed("keys", "people")
            context.toast(self.tr("%n holder(s) marked as reminded today.", "", len(self.holders)))
            if self._sheet is not None:
                self._sheet.dismiss()

        context.runner.start("", work, succeeded=marked, failed=context.error)


def _reminded(one: HandedOut) -> str:
    return " · ".join(filter(None, (texts.reminded(one), texts.reminded_on(one))))
