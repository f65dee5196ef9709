"""What each column of a people file is taken for, and how the file is read; every guess can be changed here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from flexeria_desktop.core.services.import_rows import ImportChoice, ImportColumn, ImportPreview
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.widgets import (
    Card,
    CheckBox,
    ChoiceField,
    ElidedLabel,
    Field,
    Label,
    column,
    row,
    scrolled,
)

CHARACTERS = ("UTF-8", "Windows-1252", "UTF-16", "DOS (850)", "Macintosh")


class ColumnsPart(QWidget):
    """Reading at the top, then a line for each column that holds anything.

    ``decided(choice)`` comes with another decision about the rows, ``reread(sheet, characters)`` when the file must be
    read again.
    """

    decided = Signal(object)
    reread = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._preview: ImportPreview | None = None
        self._fields: dict[int, ChoiceField] = {}
        self._shape: object = None
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
        self._card = Card(flush=True)
        self._body: QWidget | None = None
        box = column(ways, self.header, spacing=metrics.CARD_GAP)
        box.addWidget(self._card, 1)
        self.setLayout(box)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show how a file is read; the lines of the columns stay while only what they are taken for changes."""
        self._preview = preview
        columns = [one for one in preview.columns_found if one.samples]
        shape = [(one.place, one.heading, one.samples) for one in columns]
        if shape != self._shape:
            self._shape = shape
            self._build(columns)
        for one in columns:
            self._fields[one.place].set_current(one.field or "-")
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

    def _build(self, columns: list[ImportColumn]) -> None:
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        grid = QGridLayout()
        grid.setContentsMargins(metrics.CARD_PADDING, 10, metrics.CARD_PADDING, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        self._fields = {}
        for line, one in enumerate(columns):
            self._add_line(grid, line, one)
        grid.setRowStretch(len(columns), 1)
        grid.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setLayout(grid)
        self._body = scrolled(inside)
        self._card.add(self._body, 1)

    def _add_line(self, grid: QGridLayout, line: int, one: ImportColumn) -> None:
        name = people_file.heading(one)
        choice = ChoiceField(people_file.field_choices())
        choice.setObjectName(f"people.import.column.{one.place}")
        choice.setAccessibleName(self.tr("Column %1 is taken for").replace("%1", name))
        choice.chosen.connect(lambda field, place=one.place: self._field_chosen(place, field))
        self._fields[one.place] = choice
        title = Label(name[:40], "strong")
        title.setBuddy(choice)
        grid.addWidget(title, line, 0)
        grid.addWidget(ElidedLabel(" · ".join(one.samples), "body", "text-muted"), line, 1)
        grid.addWidget(choice, line, 2)

    def _field_chosen(self, place: int, field: str) -> None:
        """A field comes from one column: the column that had it before is left out."""
        wanted = "" if field == "-" else field
        decided = {at: box.current for at, box in self._fields.items()}
        columns = {at: "" if now in ("-", wanted) and at != place else now for at, now in decided.items()}
        self._decide(columns={**columns, place: wanted})

    def _header_toggled(self, on: bool) -> None:
        self._decide(header=on, columns={})

    def _dates_chosen(self, style: str) -> None:
        self._decide(dates="" if style == "?" else style)

    def _decide(self, **other: object) -> None:
        if self._preview is not None:
            choice: ImportChoice = replace(self._preview.choice, **other)  # type: ignore[arg-type]
            self.decided.emit(choice)
