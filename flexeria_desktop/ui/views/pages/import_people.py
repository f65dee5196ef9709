"""The import doctor: any list of people; columns guessed, faults mended in place, the difference shown first."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.import_rows import ImportChoice, ImportPreview, ImportReport
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import JobProgress, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.import_people_columns import ColumnsPart
from flexeria_desktop.ui.views.pages.import_people_preview import PreviewPart
from flexeria_desktop.ui.views.pages.import_people_row import RowPart
from flexeria_desktop.ui.views.pages.import_people_told import ToldPart
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    CheckBox,
    Field,
    Label,
    LineInput,
    SideSheet,
    TabRow,
    column,
    row,
)

WIDTH = 1_060
"""Wider than other sheets: a table with the cells of the chosen row beside it."""
BETWEEN_PARTS_MS = 10
"""Time for a picture between parts that are built one after the other."""
COUNTED = ("all", "faulty", "new", "changed", "same", "absent")


def open_import_sheet(context: PageContext) -> ImportForm:
    """Open the sheet over the page that shows and return its form."""
    form = ImportForm(context)
    sheet = context.sheet(
        form,
        QCoreApplication.translate("ImportForm", "Import people"),
        sub=QCoreApplication.translate("ImportForm", "from a CSV or XLSX file"),
        icon="import",
        width=WIDTH,
        keeps_input=form.has_input,
    )
    form.live_in(sheet)
    return form


@dataclass(frozen=True)
class _Read:
    """An answer: to which question, the rows as judged, and the bytes when another file was read."""

    asked: int
    preview: ImportPreview
    data: bytes | None = None


class ImportForm(QWidget):
    """Path, columns, difference, and the step that stores; nothing is stored before."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._sheet: SideSheet | None = None
        preview = (self._build_row, self._build_preview, lambda: self._parts.addWidget(self.preview))
        self._late = deque((self._build_told, *preview, self._build_columns))
        self._preview: ImportPreview | None = None
        self._data = b""
        self._read = ""
        self._asked = 0
        self.setAcceptDrops(True)
        self._build_file_line()
        self.found = Label("", role="text-muted", wrap=True)
        self.found.setObjectName("people.import.found")
        self.refusal = Banner("", "danger")
        self.refusal.setObjectName("people.import.refusal")
        self._parts = QStackedWidget()
        self._box = column(self._line, self.found, self.refusal, spacing=metrics.ROW_GAP)
        self._box.addWidget(self._parts, 1)
        self._box.addStretch(0)
        self.setLayout(self._box)
        self._build_foot()
        for part in (self.found, self.refusal, self._parts):
            part.hide()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the foot into the sheet."""
        self._sheet = sheet
        sheet.add_foot(self.skip)
        self.cancel.clicked.connect(sheet.leave)
        sheet.add_button(self.cancel)
        sheet.add_button(self.go)
        self.path.edit.setFocus()
        QTimer.singleShot(BETWEEN_PARTS_MS, self, self._build_next)

    def has_input(self) -> bool:
        """The file is on disk; what was decided and mended here is not."""
        return self._preview is not None and (bool(self._preview.choice.edits) or bool(self._preview.choice.columns))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._chosen(paths[0])

    # --- building -------------------------------------------------------------------------------------------

    def _build_file_line(self) -> None:
        self.path = LineInput(placeholder=self.tr("Path of the file"), icon="table.xlsx")
        self.path.setObjectName("people.import.path")
        self.path.submitted.connect(self._load_again)
        self.path.edit.editingFinished.connect(self._load)
        self.choose = Button(self.tr("Choose file"))
        self.choose.setObjectName("people.import.choose")
        self.choose.clicked.connect(self._open_dialog)
        self._hint = self.tr("As Excel, an address book or a bookkeeping program wrote it; drop it here or choose it.")
        self._field = Field(self.tr("File"), self.path, side="left", hint=self._hint, label_width=56)
        self._line = row()
        self._line.addWidget(self._field, 1)
        self._line.addLayout(column(self.choose, "stretch", spacing=0))

    def _build_next(self) -> None:
        """While a file is chosen: all at once would hold up the window for a tenth of a second."""
        if self._late:
            self._late.popleft()()
            QTimer.singleShot(BETWEEN_PARTS_MS, self, self._build_next)

    def _build_rest(self) -> None:
        while self._late:
            self._late.popleft()()

    def _build_told(self) -> None:
        self.told = ToldPart()
        self.told.dated.connect(self._answer)
        self.told.grouped.connect(self._make_groups)
        self.tabs = TabRow(people_file.tabs(), "all")
        self.tabs.setObjectName("people.import.tabs")
        self.tabs.chosen.connect(self._show_tab)
        for place, part in enumerate((self.told, self.tabs), self._box.indexOf(self._parts)):
            part.hide()
            self._box.insertWidget(place, part)

    def _build_row(self) -> None:
        self._row = RowPart()

    def _build_preview(self) -> None:
        self.preview = PreviewPart(self._row)
        self.preview.chosen_changed.connect(self._dress)
        self.preview.edited.connect(self._edit)
        self.preview.emptied.connect(self._empty_faults)

    def _build_columns(self) -> None:
        self.columns = ColumnsPart()
        self.columns.decided.connect(self._judge)
        self.columns.reread.connect(self._reread)
        self._parts.addWidget(self.columns)
        self._put_foot_last()

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

    def _put_foot_last(self) -> None:
        """Tab goes through the parts before the foot, though the foot was there before them."""
        before, one = self.go, self.go.nextInFocusChain()
        while one is not self.go:
            stops = one.focusPolicy() & Qt.FocusPolicy.TabFocus and self._parts.isAncestorOf(one)
            before = one if stops else before
            one = one.nextInFocusChain()
        for button in (self.skip, self.cancel, self.go):
            QWidget.setTabOrder(before, button)
            before = button

    # --- reading --------------------------------------------------------------------------------------------

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file of people"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)"))
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.path.set_text(path)
        self._read = ""
        self._load()

    def _load_again(self) -> None:
        """Enter reads the same file once more, as it is by now; not over what was mended here."""
        if not self.has_input():
            self._read = ""
        self._load()

    def _load(self) -> None:
        path = self.path.text.strip()
        if path and path != self._read:
            self._read = path
            self._start(path, "", "")

    def _reread(self, sheet: str, characters: str) -> None:
        self._start("", sheet, characters)

    def _start(self, path: str, sheet: str, characters: str) -> None:
        """Read from the disk, or what was read once more in another way."""
        actions, data, asked = self._context.actions, self._data, self._ask()

        async def work(_report: Report) -> _Read:
            fresh = await people_file.read_file(path) if path else data
            table = await actions.read_people_file(fresh, sheet, characters)
            return _Read(asked, await actions.judge_import(table), fresh)

        self._field.set_hint(self.tr("The file is being read."))
        title = self.tr("Reading a list of people")
        failed = self._unreadable if path else self._unreadable_so
        job = self._context.runner.start(title, work, succeeded=self._arrived, failed=failed)
        job.cancelled.connect(self._given_up)

    def _given_up(self) -> None:
        """Reading was stopped: the same path may be read again."""
        self._read = ""
        self._field.set_hint(self._hint)

    def _judge(self, choice: ImportChoice) -> None:
        if self._preview is None:
            return
        actions, table, asked = self._context.actions, self._preview.table, self._ask()
        # Decisions taken while the rows are judged build on this one.
        self._preview = replace(self._preview, choice=choice)

        async def work(_report: Report) -> _Read:
            return _Read(asked, await actions.judge_import(table, choice))

        self._context.runner.start("", work, succeeded=self._arrived, failed=self._unreadable)

    def _ask(self) -> int:
        self._asked += 1
        return self._asked

    def _arrived(self, read: _Read) -> None:
        """What was asked for last counts."""
        if read.asked != self._asked:
            return
        self._build_rest()
        preview, afresh = read.preview, read.data is not None
        self._preview = preview
        self._data = self._data if read.data is None else read.data
        self._field.set_error("")
        self._field.set_hint("")
        self.refusal.hide()
        self.found.setText(people_file.how_read(preview))
        self.columns.show_preview(preview)
        self._show_counts(preview)
        if afresh:
            self._choose_tab(preview)
        self.preview.show_preview(preview, afresh=afresh)
        self._show_body(True)
        self.skip.setVisible(preview.faulty > 0)
        self.skip.setText(self.tr("Leave out %n faulty row(s)", "", preview.faulty))
        if afresh:
            self.skip.setChecked(False)
        self._dress()
        if afresh and self.path.edit.hasFocus():
            (self.skip if preview.faulty else self.go).setFocus()

    def _unreadable(self, error: FlexeriaError) -> None:
        self._preview, self._read = None, ""
        self._field.set_hint(self._hint)
        self._show_body(False)
        self.skip.hide()
        message = message_for(error)
        self._field.set_error(f"{message.in_one_line} {message.changed}")
        self._dress()

    def _unreadable_so(self, error: FlexeriaError) -> None:
        """Another way to read the file does not fit it: what was read stays."""
        self._field.set_hint("")
        if self._preview is not None:
            self.columns.show_preview(self._preview)
            message = message_for(error)
            self.refusal.set_banner(f"{message.in_one_line} {message.changed}", "danger")
            self.refusal.show()

    # --- showing --------------------------------------------------------------------------------------------

    def _show_body(self, on: bool) -> None:
        self._build_rest()
        for part in (self.found, self.tabs, self._parts):
            part.setVisible(on)
        self.refusal.setVisible(False)
        self.told.show_preview(self._preview)

    def _show_counts(self, preview: ImportPreview) -> None:
        for fate in COUNTED:
            count = len(preview.rows) if fate == "all" else preview.counts[fate]
            self.tabs.set_count(fate, formats.number(count))

    def _choose_tab(self, preview: ImportPreview) -> None:
        self.tabs.set_current("all" if preview.has_name else "columns")
        self._show_tab(self.tabs.current)

    def _show_tab(self, key: str) -> None:
        self._parts.setCurrentIndex(int(key == "columns"))
        if key != "columns":
            self.preview.show_only(key)

    def _dress(self, *_changes: object) -> None:
        preview = self._preview
        if preview is None:
            self.go.setText(self.tr("Import people"))
            self.go.set_reason(self.tr("Choose a file first."))
            return
        count = len(self.preview.lines)
        self.go.setText(self.tr("Import %n people", "", count))
        self.go.set_reason("" if count else self._why_nothing(preview))

    def _why_nothing(self, preview: ImportPreview) -> str:
        if not preview.has_name:
            return self.tr("Choose the column that holds the name.")
        if preview.counts["same"] == len(preview.rows):
            return self.tr("Nothing in the file differs from the people here.")
        return self.tr("No row can be taken.")

    # --- deciding -------------------------------------------------------------------------------------------

    def _answer(self, style: str) -> None:
        if self._preview is not None:
            self._judge(replace(self._preview.choice, dates=style))  # type: ignore[arg-type]

    def _make_groups(self, on: bool) -> None:
        if self._preview is not None:
            self._judge(replace(self._preview.choice, make_groups=on))

    def _edit(self, line: int, field: str, text: str) -> None:
        if self._preview is not None:
            edits = {**self._preview.choice.edits, (line, field): text}
            self._judge(replace(self._preview.choice, edits=edits))

    def _empty_faults(self, field: str) -> None:
        if self._preview is not None:
            edits = {(one.line, field): "" for one in self._preview.rows if field in one.faults}
            self._judge(replace(self._preview.choice, edits={**self._preview.choice.edits, **edits}))

    # --- storing --------------------------------------------------------------------------------------------

    def _import(self) -> None:
        preview, skip, lines = self._preview, self.skip.isChecked(), self.preview.lines
        if preview is None:
            return
        context, unit = self._context, QCoreApplication.translate("keys", "Keys")

        async def work(report: Report) -> Any:
            def tell(done: int, total: int) -> None:
                report(JobProgress(done, total, unit))

            return await context.actions.import_people(preview, skip_faulty=skip, lines=lines, progress=tell)

        self.go.set_busy(self.tr("Importing"))
        job = context.runner.start(self.tr("Importing people"), work, succeeded=self._imported, failed=self._refused)
        job.succeeded.connect(lambda _report: context.changed("people", "keys", "locks", "programming"))
        job.cancelled.connect(self._stopped)

    def _imported(self, report: ImportReport) -> None:
        text, locks = people_file.done(report), list(report.keys.locks)
        if locks:
            self._context.toast(text, self.tr("Program now"), lambda: start_program(self._context, locks))
        else:
            self._context.toast(text)
        if self._sheet is not None:
            self._sheet.dismiss()

    def _stopped(self) -> None:
        """All of it was taken back."""
        self.go.set_busy(None)
        self._dress()

    def _refused(self, error: FlexeriaError) -> None:
        self._stopped()
        headings = people_file.headings(self._preview) if self._preview is not None else {}
        message = message_for(people_file.with_heading(error, headings))
        self.refusal.set_banner(f"{message.in_one_line} {message.changed}", "danger")
        self.refusal.show()
        if self._preview is not None and error.code == "import_outdated":
            self._judge(self._preview.choice)
