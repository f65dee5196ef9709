"""The sheet for a lost tag, remote, code or phone: which one, what instead, and then which doors still accept it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.handover_rows import LossReport, LossRow, MediumHeld
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import loss_texts
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.issue_key_media import MediumRow
from flexeria_desktop.ui.views.pages.lost_meter import ExposureMeter
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    Column,
    DataTable,
    EmptyState,
    Field,
    Label,
    SideSheet,
    column,
    focus_first_error,
)

WIDTH = 660
LEAST_ROWS = 3
NO_LIMIT = 16_777_215
"""Qt's largest height of a widget."""
TOPICS = ("keys", "locks", "people", "programming")
_OF_REPLACEMENT = {"medium_in_use", "medium_invalid", "media_limit", "pin_refused"}


def open_lost_sheet(
    context: PageContext, person_id: PersonId | None = None, *, name: str = "", mask: str = "", loss_id: str = ""
) -> LostForm:
    """Open the sheet; person, name: whose media to choose from; mask: the first choice; loss_id: reported before."""
    form = LostForm(context, person_id, mask)
    title = QCoreApplication.translate("LostForm", "Report lost")
    sheet = context.sheet(form, title, sub=name, icon="octagon-alert", width=WIDTH, keeps_input=form.has_input)
    form.live_in(sheet)
    if loss_id:
        form.follow(loss_id)
    return form


class LostForm(QWidget):
    """First the question, then the meter; closing it ends nothing, the loss stays until every lock confirmed."""

    def __init__(self, context: PageContext, person_id: PersonId | None, mask: str) -> None:
        super().__init__()
        self._context, self._person, self._mask = context, person_id, mask
        self._loss_id = ""
        self._sheet: SideSheet | None = None
        self._ask = self._question()
        self.meter = ExposureMeter()
        self.meter.changed.connect(self._dress)
        self.faces = QStackedWidget()
        self.faces.addWidget(self._ask)
        self.faces.addWidget(self.meter)
        self.setLayout(column(self.faces, spacing=0))
        self._buttons()
        context.refresh.connect(self._changed)
        if person_id is not None:
            self._load_media()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self._sheet = sheet
        for button in (self.cancel, self.go, self.program):
            sheet.add_button(button)
        self.cancel.clicked.connect(sheet.leave)
        # Not before they have a place: a button without one would show as a window of its own.
        self._dress()
        # The table has nothing to stand on before its media are read.
        self.number.input.edit.setFocus()

    def has_input(self) -> bool:
        """Whether a number was typed that is not stored."""
        return not self._loss_id and bool(self.number.input.text or self.replacement.input.text)

    def follow(self, loss_id: str) -> None:
        """Show the meter of a loss that was reported."""
        self._loss_id = loss_id
        self.faces.setCurrentWidget(self.meter)
        self._load_loss()

    def _question(self) -> QWidget:
        self.number = MediumRow(MediumKind.TAG, self.tr("Present or type the number"), self.tr("Number of the tag"))
        self.number.setObjectName("lost.number")
        self.number.input.submitted.connect(self._find)
        self._number = Field(self.tr("Number of the lost tag, when it is known"), self.number)
        empty = EmptyState("medium.tag", self.tr("Whose is it?"), self.tr("Type the number, or choose a key first."))
        self.table = DataTable(
            [
                Column(self.tr("Medium"), loss_texts.held, width=170),
                Column(self.tr("Opens"), lambda medium: ", ".join(medium.locks), stretch=True),
            ],
            row_height=metrics.TABLE_ROW,
            name=self.tr("Media"),
            empty=empty,
        )
        self.table.setObjectName("lost.media")
        self.table.view.selectionModel().selectionChanged.connect(self._dress)
        self.replacement = MediumRow(
            MediumKind.TAG, self.tr("Present or type the new tag"), self.tr("Number of the new tag")
        )
        self.replacement.setObjectName("lost.replacement")
        hint = self.tr("It gets the same locks, schedules and days. May stay empty.")
        self._replacement = Field(self.tr("Replacement"), self.replacement, hint=hint)
        self.banner = Banner("", "caution")
        self.banner.setObjectName("lost.consequence")
        whole = QWidget()
        box = column(self._number, Label(self.tr("Which medium is lost?"), "strong"), spacing=12, margins=3)
        box.addWidget(self.table, 1)
        box.addWidget(self._replacement)
        box.addWidget(self.banner)
        box.addStretch(1)
        whole.setLayout(box)
        return whole

    def _buttons(self) -> None:
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName("lost.cancel")
        self.go = Button(self.tr("Report lost"), "danger")
        self.go.setObjectName("lost.go")
        self.go.clicked.connect(self._report)
        self.program = Button("", "primary", "program", hint="F9")
        self.program.setObjectName("lost.program")
        self.program.clicked.connect(self._program)

    def _dress(self, *_changes: object) -> None:
        reported = bool(self._loss_id)
        loss, chosen = self.meter.loss, self.table.current
        self.go.setVisible(not reported)
        self.cancel.setText(self.tr("Close") if reported else self.tr("Cancel"))
        self.go.set_reason("" if chosen is not None else self.tr("Choose the medium that is lost."))
        self.banner.setVisible(chosen is not None)
        if chosen is not None:
            text = self.tr("%n lock(s) let it in until they are programmed.", "", len(chosen.locks))
            self.banner.set_banner(text, "caution")
        count = len(loss.open_doors) if loss is not None else 0
        self.program.setText(self.tr("Program these %n lock(s)", "", count))
        if self.program.hasFocus() and not count:
            self.cancel.setFocus()
        self.program.setVisible(reported and count > 0)

    def _find(self, *_typed: object) -> None:
        entry, actions = self.number.entry(), self._context.actions
        if not self.number.check():
            return

        async def work(_report: Report) -> Any:
            return await actions.holder_of(entry), entry

        self._context.runner.start("", work, succeeded=self._found, failed=self._not_found)

    def _found(self, result: tuple[PersonId, MediumEntry]) -> None:
        from flexeria_desktop.core.services.media import mask, raw_value  # noqa: PLC0415 - only once a number was typed

        self._person, entry = result
        self._mask = mask(entry.kind, raw_value(entry))
        self._number.set_error("")
        self._load_media()

    def _not_found(self, error: FlexeriaError) -> None:
        self._number.set_error(message_for(error).in_one_line)
        focus_first_error(self._number)

    def _load_media(self) -> None:
        actions, person = self._context.actions, self._person

        async def work(_report: Report) -> Any:
            return await actions.held_media(person)

        self._context.runner.start("", work, succeeded=self._show_media, failed=self._context.error)

    def _show_media(self, rows: Sequence[MediumHeld]) -> None:
        self.table.set_rows(rows)
        # What replaces it stands right under the media, not at the other end of the sheet.
        height = metrics.TABLE_HEAD + max(LEAST_ROWS, len(rows)) * metrics.TABLE_ROW
        self.table.setMaximumHeight(height if rows else NO_LIMIT)
        if not self.table.select(lambda medium: medium.mask == self._mask) and len(rows) == 1:
            self.table.select(lambda _medium: True)
        self._dress()

    def _report(self) -> None:
        lost: MediumHeld | None = self.table.current
        typed = bool(self.replacement.input.text.strip())
        if lost is None or (typed and not self.replacement.check()):
            return
        actions, person = self._context.actions, self._person
        entry = self.replacement.entry() if typed else None

        async def work(_report: Report) -> Any:
            return await actions.report_lost(person, lost.kind, lost.mask, entry)

        self.go.set_busy(self.tr("Reporting"))
        self._context.runner.start(self.tr("Reporting lost"), work, succeeded=self._reported, failed=self._refused)

    def _reported(self, report: LossReport) -> None:
        self.go.set_busy(None)
        for medium in (self.number, self.replacement):
            medium.wipe()
        self._loss_id = report.loss.id
        self.faces.setCurrentWidget(self.meter)
        self._show_loss(report.loss)
        if report.not_replaced:
            text = self.tr("Their period has ended, so nothing replaces it there: %1")
            self.meter.show_note(text.replace("%1", ", ".join(report.not_replaced)))
        self._context.changed(*TOPICS)
        self.program.setFocus()

    def _refused(self, error: FlexeriaError) -> None:
        self.go.set_busy(None)
        if error.code in _OF_REPLACEMENT:
            message = message_for(error)
            self._replacement.set_error(f"{message.in_one_line} {message.changed}")
            focus_first_error(self._replacement)
            return
        self._context.error(error, self.tr("Nothing was reported"))

    def _changed(self, topics: frozenset[str]) -> None:
        if self._loss_id and topics & {"keys", "programming", "locks"}:
            self._load_loss()

    def _load_loss(self) -> None:
        actions, loss_id = self._context.actions, self._loss_id

        async def work(_report: Report) -> Any:
            return await actions.exposure(loss_id)

        self._context.runner.start("", work, succeeded=self._show_loss, failed=self._context.error)

    def _show_loss(self, loss: LossRow) -> None:
        self.meter.show_loss(loss)
        if self._sheet is not None:
            self._sheet.setAccessibleDescription(loss_texts.headline(loss))

    def _program(self) -> None:
        if self.meter.loss is not None:
            start_program(self._context, [door.lock_id for door in self.meter.loss.open_doors])
