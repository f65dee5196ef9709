"""What a file of people holds: how it was read, faults by cell, and every row with what will become of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import ImportPreview, ImportRow
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.viewmodels.people_file import Fault
from flexeria_desktop.ui.widgets import Banner, Card, Chip, Column, DataTable, Label, column, row

FAULT_LINES = 4


class PreviewPart(QWidget):
    """The rows of the file, with counts of what is new, known and faulty."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: dict[str, str] = {}
        self.new, self.changed, self.faulty = Chip("", "positive"), Chip("", "accent"), Chip("", "danger")
        self.found = Label("", role="text-muted")
        self.found.setObjectName("people.import.found")
        self.refusal = Banner("", "danger")
        self.refusal.setObjectName("people.import.refusal")
        self.refusal.hide()
        self.faults = DataTable(_fault_columns(), name=self.tr("Faults"))
        self.faults.setObjectName("people.import.faults")
        self._fault_card = Card("", icon="caution", flush=True)
        self._fault_card.set_title(self.tr("What is wrong, by cell"))
        self._fault_card.add(self.faults)
        self.rows = DataTable(_row_columns(), name=self.tr("Rows of the file"))
        self.rows.setObjectName("people.import.rows")
        card = Card(flush=True)
        card.add(self.rows, 1)
        counts = row(self.new, self.changed, self.faulty, "stretch", self.found)
        box = column(counts, self.refusal, self._fault_card, spacing=metrics.CARD_GAP)
        box.addWidget(card, 1)
        self.setLayout(box)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show a file as read."""
        self._headings = {field: heading for heading, field in preview.columns.items()}
        self.refusal.hide()
        known = len(preview.rows) - preview.new - preview.faulty
        for chip, count, text, tone, icon in (
            (self.new, preview.new, self.tr("%n new", "", preview.new), "positive", "add"),
            (self.changed, known, self.tr("%n changed", "", known), "accent", "edit"),
            (self.faulty, preview.faulty, self.tr("%n faulty", "", preview.faulty), "danger", "failed"),
        ):
            chip.set_chip(text, tone, icon)  # type: ignore[arg-type]
            chip.setVisible(count > 0)
        self.found.setText(people_file.how_read(preview))
        faults = people_file.faults(preview)
        self._fault_card.setVisible(bool(faults))
        self.faults.set_rows(faults)
        self.faults.fit_height(metrics.TABLE_HEAD + FAULT_LINES * metrics.TABLE_ROW)
        self.rows.set_rows(preview.rows)

    def show_refusal(self, error: FlexeriaError) -> None:
        """Say why nothing was imported."""
        message = message_for(people_file.with_heading(error, self._headings))
        self.refusal.set_banner(f"{message.in_one_line} {message.changed}", "danger")
        self.refusal.show()


def _fault_columns() -> list[Column]:
    return [
        Column(QCoreApplication.translate("import", "Line"), lambda fault: formats.number(fault.line), width=64),
        Column(QCoreApplication.translate("import", "Column"), lambda fault: fault.column, width=130),
        Column(QCoreApplication.translate("import", "Cell"), lambda fault: fault.value, width=160, muted=True),
        Column(QCoreApplication.translate("import", "What is wrong"), _sentence, stretch=True),
    ]


def _sentence(fault: Fault) -> str:
    return fault.sentence


def _row_columns() -> list[Column]:
    return [
        Column(QCoreApplication.translate("import", "Line"), lambda line: formats.number(line.line), width=56),
        _cell(QCoreApplication.translate("import", "Name"), "name", 0),
        _cell(QCoreApplication.translate("import", "Unit"), "unit", 104),
        _cell(QCoreApplication.translate("import", "E-mail"), "email", 180),
        _cell(QCoreApplication.translate("import", "Phone"), "phone", 116),
        _cell(QCoreApplication.translate("import", "Number"), "reference", 76),
        Column(QCoreApplication.translate("import", "Import"), lambda _row: "", width=92, chip=people_file.fate),
    ]


def _cell(title: str, field: str, width: int) -> Column:
    def text(line: ImportRow) -> str:
        return line.values.get(field, "")

    def role(line: ImportRow) -> str:
        return "danger" if field in line.faults else ""

    def tip(line: ImportRow) -> str:
        return people_file.sentence(line.faults[field]) if field in line.faults else text(line)

    return Column(title, text, width=width, stretch=not width, role=role, tip=tip)
