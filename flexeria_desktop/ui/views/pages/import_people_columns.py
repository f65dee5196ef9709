"""What each column of a people file is taken for, and how the file is read; every guess can be changed here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.import_rows import ImportChoice, ImportColumn, ImportPreview
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.widgets import Beside, Card, CheckBox, ChoiceField, Column, DataTable, Field, column, row

CHARACTERS = ("UTF-8", "Windows-1252", "UTF-16", "DOS (850)", "Macintosh")
SIDE = 264
STACKS_UNDER = 620


class ColumnsPart(QWidget):
    """Reading at the top, then every column with what it is taken for.

    ``decided(choice)`` comes with another decision about the rows, ``reread(sheet, characters)`` when the file must be
    read again.
    """

    decided = Signal(object)
    reread = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._preview: ImportPreview | None = None
        self.header = CheckBox(self.tr("The first line holds headings"))
        self.header.setObjectName("people.import.header")
        self.header.toggled.connect(self._header_toggled)
        self.sheet = ChoiceField()
        self.sheet.setObjectName("people.import.sheet")
        self.sheet.chosen.connect(lambda key: self.reread.emit(key, ""))
        self.characters = ChoiceField([(name, name) for name in CHARACTERS])
        self.characters.setObjectName("people.import.characters")
        self.characters.chosen.connect(lambda key: self.reread.emit("", key))
        self.dates = ChoiceField([])
        self.dates.setObjectName("people.import.dates")
        self.dates.chosen.connect(self._dates_chosen)
        self._sheet_field = Field(self.tr("Sheet"), self.sheet)
        self._characters_field = Field(self.tr("Characters"), self.characters)
        self._dates_field = Field(self.tr("Dates"), self.dates)
        ways = row(self._sheet_field, self._characters_field, self._dates_field, "stretch", spacing=16)
        self.table = DataTable(_columns(), name=self.tr("Columns of the file"))
        self.table.setObjectName("people.import.columns")
        self.table.chosen.connect(self._show_field)
        self.table.opened.connect(lambda _column: self.field.setFocus())
        self.field = ChoiceField(people_file.field_choices())
        self.field.setObjectName("people.import.field")
        self.field.chosen.connect(self._field_chosen)
        self._field = Field(self.tr("The chosen column is taken for"), self.field)
        card = Card(flush=True)
        card.add(self.table, 1)
        side = QWidget()
        side.setLayout(column(self._field, "stretch"))
        box = column(ways, self.header, spacing=metrics.CARD_GAP)
        box.addWidget(Beside(card, side, STACKS_UNDER, shares=(1, 0), side_width=SIDE, spacing=16), 1)
        self.setLayout(box)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show how a file is read; the chosen column stays chosen."""
        self._preview = preview
        columns = [one for one in preview.columns_found if one.samples or one.heading]
        self.table.set_rows(columns, lambda one: one.place)
        if self.table.current is None and columns:
            self.table.select(lambda _one: True)
        self._show_field(self.table.current)
        self.header.blockSignals(True)
        self.header.setChecked(preview.header)
        self.header.blockSignals(False)
        self._sheet_field.setVisible(len(preview.table.sheets) > 1)
        self.sheet.set_options([(name, name) for name in preview.table.sheets], preview.table.sheet)
        self._characters_field.setVisible(not preview.table.sheets)
        self.characters.set_current(preview.encoding)
        self._dates_field.setVisible("until" in preview.fields)
        styles = [("dmy", self.tr("Day first, 31-12-2026")), ("mdy", self.tr("Month first, 12/31/2026"))]
        self.dates.set_options([("?", self.tr("As they are written")), *styles], preview.dates or "?")

    def _show_field(self, one: ImportColumn | None) -> None:
        self.field.setEnabled(one is not None)
        if one is not None:
            self.field.set_current(one.field or people_file.LEFT_OUT)
            self._field.set_hint(self.tr("In the file: %1").replace("%1", people_file.heading(one)))

    def _field_chosen(self, field: str) -> None:
        """A field comes from one column: the column that had it before is left out."""
        preview, chosen = self._preview, self.table.current
        if preview is None or chosen is None:
            return
        wanted = "" if field == people_file.LEFT_OUT else field
        now = {one.place: "" if one.field == wanted else one.field for one in preview.columns_found}
        self._decide(columns={**now, chosen.place: wanted})

    def _header_toggled(self, on: bool) -> None:
        self._decide(header=on, columns={})

    def _dates_chosen(self, style: str) -> None:
        self._decide(dates="" if style == "?" else style)

    def _decide(self, **other: object) -> None:
        if self._preview is not None:
            choice: ImportChoice = replace(self._preview.choice, **other)  # type: ignore[arg-type]
            self.decided.emit(choice)


def _columns() -> list[Column]:
    return [
        Column(QCoreApplication.translate("import", "In the file"), people_file.heading, width=180, bold=True),
        Column(QCoreApplication.translate("import", "Taken for"), lambda _one: "", width=190, chip=people_file.use),
        Column(QCoreApplication.translate("import", "First cells"), _samples, stretch=True, muted=True),
    ]


def _samples(one: ImportColumn) -> str:
    return " · ".join(one.samples)
