"""What a change of a group did: a line when all is well, else who got no key and why, and the sheet for a tag."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.people_group_rows import GroupReport
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import group_texts
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.issue_key_media import MediumRow
from flexeria_desktop.ui.widgets import Banner, Button, Column, DataTable, Field, SideSheet, column, focus_first_error

TOPICS = ("keys", "locks", "people", "programming")
WIDTH = 512
WIDE = 680


def tell(context: PageContext, report: GroupReport, group_id: str, begin: str = "") -> None:
    """Say what became of keys; whoever got none is listed in a sheet."""
    context.changed(*TOPICS)
    sentence = group_texts.told(report, begin)
    if report.refused:
        open_refused_sheet(context, report, group_id)
        if not report.locks:
            return
    tone = "caution" if report.refused or report.still_open else "positive"
    if report.locks:
        text = QCoreApplication.translate("groups", "Program now")
        context.toast(sentence, text, lambda: start_program(context, list(report.locks)), tone=tone)
    else:
        context.toast(sentence, tone=tone)


def open_refused_sheet(context: PageContext, report: GroupReport, group_id: str) -> RefusedList:
    """List who got no key and why."""
    shown = RefusedList(context, report, group_id)
    title = QCoreApplication.translate("groups", "%n key(s) could not be given", "", len(report.refused))
    sheet = context.sheet(shown, title, icon="caution", width=WIDE)
    shown.live_in(sheet)
    return shown


def open_tag_sheet(context: PageContext, group_id: str, person_id: Any, name: str) -> TagForm:
    """Open the sheet in which somebody of a group presents a tag."""
    form = TagForm(context, group_id, person_id)
    title = QCoreApplication.translate("groups", "Present tag")
    sheet = context.sheet(form, title, sub=name, icon="medium.tag", width=WIDTH)
    form.live_in(sheet)
    return form


class RefusedList(QWidget):
    """Person, lock and reason; the rest of the change is done."""

    def __init__(self, context: PageContext, report: GroupReport, group_id: str) -> None:
        super().__init__()
        self._context, self._group_id = context, group_id
        self._sheet: SideSheet | None = None
        rest = QCoreApplication.translate(
            "groups", "All else is done. They stay in the group; complete it when the reason is gone."
        )
        columns = (
            Column(
                QCoreApplication.translate("groups", "Person"),
                lambda one: one.person,
                width=200,
                sub=lambda one: one.lock,
                bold=True,
            ),
            Column(
                QCoreApplication.translate("groups", "Reason"),
                group_texts.reason,
                stretch=True,
                sub=group_texts.remedy,
                tip=lambda one: f"{group_texts.reason(one)} {group_texts.remedy(one)}",
            ),
        )
        self.table = DataTable(
            columns,
            row_height=metrics.TABLE_ROW_TWO_LINES,
            name=QCoreApplication.translate("groups", "Keys that could not be given"),
        )
        self.table.setObjectName("groups.refused")
        self.table.set_rows(report.refused)
        self.table.chosen.connect(lambda _row: self._dress())
        self.tag = Button(QCoreApplication.translate("groups", "Present tag"), icon="medium.tag")
        self.tag.setObjectName("groups.refused.tag")
        self.tag.clicked.connect(self._present)
        self.close_button = Button(QCoreApplication.translate("groups", "Close"), "primary")
        box = column(Banner(rest, "info"), spacing=12, margins=3)
        box.addWidget(self.table, 1)
        self.setLayout(box)
        self._dress()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self._sheet = sheet
        self.close_button.clicked.connect(sheet.leave)
        sheet.add_button(self.tag)
        sheet.add_button(self.close_button)
        self.table.select(lambda _row: True)
        self.table.setFocus()

    def _dress(self) -> None:
        chosen = self.table.current
        fits = chosen is not None and chosen.code == "medium_missing"
        nothing = QCoreApplication.translate("groups", "Choose somebody whose tag the lock does not know.")
        self.tag.set_reason("" if fits else nothing)

    def _present(self) -> None:
        chosen = self.table.current
        if chosen is not None and self._sheet is not None:
            self._sheet.dismiss()
            open_tag_sheet(self._context, self._group_id, chosen.person_id, chosen.person)


class TagForm(QWidget):
    """One tag; all keys of the group that its holder misses are issued with it."""

    def __init__(self, context: PageContext, group_id: str, person_id: Any) -> None:
        super().__init__()
        self._context, self._group_id, self._person_id = context, group_id, person_id
        self._sheet: SideSheet | None = None
        self.medium = MediumRow(
            MediumKind.TAG,
            QCoreApplication.translate("groups", "Present or type the tag"),
            QCoreApplication.translate("groups", "Number of the tag"),
        )
        self.medium.setObjectName("groups.tag")
        self.medium.input.submitted.connect(self.submit)
        self.field = Field(QCoreApplication.translate("groups", "Tag"), self.medium, side="left")
        text = QCoreApplication.translate(
            "groups", "Each lock knows a tag by a number of its own, so it has to see the tag once."
        )
        self.setLayout(column(self.field, Banner(text, "info"), "stretch", spacing=14, margins=3))
        self.go = Button(QCoreApplication.translate("groups", "Issue the keys"), "primary", "issue")
        self.go.setObjectName("groups.tag.go")
        self.go.clicked.connect(self.submit)
        self.cancel = Button(QCoreApplication.translate("groups", "Cancel"))

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.go):
            sheet.add_button(button)
        self.medium.input.edit.setFocus()

    def submit(self) -> None:
        """Issue what the person misses."""
        if not self.medium.check():
            return
        actions, group_id, person_id = self._context.actions, self._group_id, self._person_id
        media = {person_id: (self.medium.entry(),)}

        async def work(_report: Report) -> GroupReport:
            return await actions.join_group(group_id, [person_id], media)

        self.go.set_busy(QCoreApplication.translate("groups", "Issuing"))
        self._context.runner.start("", work, succeeded=self._done, failed=self._refused)

    def _done(self, report: GroupReport) -> None:
        if self._sheet is not None:
            self._sheet.dismiss()
        tell(self._context, report, self._group_id)

    def _refused(self, error: FlexeriaError) -> None:
        self.go.set_busy(None)
        self.field.set_error(message_for(error).in_one_line)
        focus_first_error(self.field)
