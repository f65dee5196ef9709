"""The sheet that reads a file of people: what was found in it, what is wrong by cell, and then all or nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import ImportPreview
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels.people_file import read_file
from flexeria_desktop.ui.views.pages.import_people_preview import PreviewPart
from flexeria_desktop.ui.widgets import Button, CheckBox, Field, LineInput, SideSheet, column, row


def open_import_sheet(context: PageContext) -> ImportForm:
    """Open the sheet over the page that shows and return its form."""
    form = ImportForm(context)
    sheet = context.sheet(
        form,
        QCoreApplication.translate("ImportForm", "Import people"),
        sub=QCoreApplication.translate("ImportForm", "from a CSV file"),
        icon="import",
        keeps_input=form.has_input,
    )
    form.live_in(sheet)
    return form


class ImportForm(QWidget):
    """Path, preview, and the step that stores; nothing is stored before."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._sheet: SideSheet | None = None
        self._preview: ImportPreview | None = None
        self._read = ""
        self.path = LineInput(placeholder=self.tr("Path of the file"), icon="table.xlsx")
        self.path.setObjectName("people.import.path")
        self.path.submitted.connect(self._load)
        self.path.edit.editingFinished.connect(self._load)
        self.choose = Button(self.tr("Choose file"))
        self.choose.setObjectName("people.import.choose")
        self.choose.clicked.connect(self._open_dialog)
        hint = self.tr("With a heading line; name, unit, e-mail, phone, number and end of stay are recognised.")
        self._field = Field(self.tr("File"), self.path, side="left", hint=hint, label_width=56)
        line = row()
        line.addWidget(self._field, 1)
        line.addLayout(column(self.choose, "stretch", spacing=0))
        self.preview = PreviewPart()
        self.preview.hide()
        box = column(line, spacing=12)
        box.addWidget(self.preview, 1)
        box.addStretch(0)
        self.setLayout(box)
        self._build_foot()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the foot into the sheet."""
        self._sheet = sheet
        sheet.add_foot(self.skip)
        self.cancel.clicked.connect(sheet.leave)
        sheet.add_button(self.cancel)
        sheet.add_button(self.go)
        self.path.edit.setFocus()

    def has_input(self) -> bool:
        """A file is on disk; there is nothing to lose."""
        return False

    def _build_foot(self) -> None:
        self.skip = CheckBox("")
        self.skip.setObjectName("people.import.skip")
        self.skip.toggled.connect(self._dress)
        self.skip.hide()
        self.cancel = Button(self.tr("Cancel"))
        self.go = Button(self.tr("Import people"), "primary", "import")
        self.go.setObjectName("people.import.go")
        self.go.clicked.connect(self._import)
        self._dress()

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file of people"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lists (*.csv *.txt);;All files (*)"))
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.path.set_text(path)
        self._load()

    def _load(self) -> None:
        path = self.path.text.strip()
        if not path or path == self._read:
            return
        self._read = path
        actions = self._context.actions

        async def work(_report: Report) -> ImportPreview:
            preview: ImportPreview = await actions.preview_import(await read_file(path))
            return preview

        self._context.runner.start("", work, succeeded=self._show, failed=self._unreadable)

    def _show(self, preview: ImportPreview) -> None:
        self._preview = preview
        self._field.set_error("")
        self.preview.show_preview(preview)
        self.preview.show()
        self.skip.setVisible(preview.faulty > 0)
        self.skip.setChecked(False)
        self.skip.setText(self.tr("Leave out %n faulty row(s)", "", preview.faulty))
        self._dress()
        if self.path.edit.hasFocus():
            (self.skip if preview.faulty else self.go).setFocus()

    def _unreadable(self, error: FlexeriaError) -> None:
        self._preview, self._read = None, ""
        self.preview.hide()
        self.skip.hide()
        message = message_for(error)
        self._field.set_error(f"{message.in_one_line} {message.changed}")
        self._dress()

    def _dress(self, *_changes: object) -> None:
        if self._preview is None:
            self.go.setText(self.tr("Import people"))
            self.go.set_reason(self.tr("Choose a file first."))
            return
        good = len(self._preview.rows) - (self._preview.faulty if self.skip.isChecked() else 0)
        self.go.setText(self.tr("Import %n people", "", good))
        self.go.set_reason("" if good else self.tr("No row can be taken."))

    def _import(self) -> None:
        preview, skip = self._preview, self.skip.isChecked()
        if preview is None:
            return
        context = self._context

        async def work(_report: Report) -> Any:
            return await context.actions.import_people(preview, skip_faulty=skip)

        self.go.set_busy(self.tr("Importing"))
        job = context.runner.start(self.tr("Importing people"), work, succeeded=self._imported, failed=self._refused)
        job.succeeded.connect(lambda _counts: context.changed("people", "keys"))

    def _imported(self, counts: tuple[int, int]) -> None:
        added, changed = counts
        parts = [self.tr("%n people added", "", added)]
        if changed:
            parts.append(self.tr("%n changed", "", changed))
        self._context.toast(", ".join(parts) + ".")
        if self._sheet is not None:
            self._sheet.dismiss()

    def _refused(self, error: FlexeriaError) -> None:
        self.go.set_busy(None)
        self._dress()
        self.preview.show_refusal(error)
