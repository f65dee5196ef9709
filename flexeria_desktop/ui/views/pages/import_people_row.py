"""One row of a people file: its cells to mend in place, each with what is wrong or what it was."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.import_columns import SHOWN
from flexeria_desktop.core.services.import_rows import ImportRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.widgets import Button, Chip, Field, Label, LineInput, column, focus_first_error, row, scrolled


class RowPart(QWidget):
    """``edited(line, field, text)`` when a cell was mended, ``emptied(field)`` for all faulty cells of a column."""

    edited = Signal(int, str, str)
    emptied = Signal(str)
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: ImportRow | None = None
        self._title = Label("", "strong")
        self._fate = Chip("")
        self._inputs = {field: self._input(field) for field in SHOWN}
        self._fields = {field: Field(people_file.field_name(field), one) for field, one in self._inputs.items()}
        self.next = Button(self.tr("Next fault"), icon="next")
        self.next.setObjectName("people.import.next")
        self.next.clicked.connect(self.next_wanted)
        self.empty = Button("", "link")
        self.empty.setObjectName("people.import.empty")
        self.empty.clicked.connect(self._empty)
        box = column(*self._fields.values(), self.empty, "stretch", spacing=8, margins=(2, 2, 12, 2))
        inside = QWidget()
        inside.setLayout(box)
        outer = column(row(self._title, self._fate, "stretch", self.next), spacing=8)
        outer.addWidget(scrolled(inside), 1)
        self.setLayout(outer)
        self.setAccessibleName(self.tr("The chosen row"))
        self.show_row(None, [], 0, 0)

    def show_row(self, shown: ImportRow | None, fields: list[str], like_it: int, faulty: int) -> None:
        """Show a row, or nothing; ``like_it`` cells of the column have faults as its own first faulty one has."""
        same = shown is not None and self._row is not None and shown.line == self._row.line
        self._row = shown
        self._title.setText(self._line_title(shown.line) if shown is not None and shown.line else "")
        self._fate.setVisible(shown is not None)
        if shown is not None:
            word, tone = people_file.fate(shown)
            self._fate.set_chip(word, tone)  # type: ignore[arg-type]
        for field, one in self._fields.items():
            one.setVisible(shown is not None and field in fields)
            if shown is not None:
                self._fill(field, one, shown, keeps_typing=same)
        self.next.setVisible(faulty > 0)
        field = self.faulty_field
        self.empty.setVisible(bool(field) and field != "name")
        self.empty.setText(self.tr("Empty %n cell(s) like this", "", like_it))

    @property
    def faulty_field(self) -> str:
        """The first faulty field of the row shown, empty when none is."""
        return next((field for field in SHOWN if self._row is not None and field in self._row.faults), "")

    def focus_fault(self) -> None:
        """Put the focus into the first faulty cell."""
        focus_first_error(*self._fields.values())

    def _fill(self, field: str, one: Field, shown: ImportRow, *, keeps_typing: bool) -> None:
        entry = self._inputs[field]
        text = shown.values.get(field, "")
        # A cell that is being typed in is not overwritten by what was judged meanwhile.
        if entry.text != text and not (keeps_typing and entry.edit.hasFocus() and entry.edit.isModified()):
            entry.set_text(text)
            entry.edit.setModified(False)
        entry.edit.setReadOnly(not shown.line)
        old = people_file.value(field, shown.changes.get(field, ("", ""))[0])
        was = self.tr("Here now: %1").replace("%1", old) if field in shown.changes and old else ""
        new = self.tr("Here now: nothing") if field in shown.changes and not old else was
        one.set_hint(new)
        one.set_error(people_file.sentence(shown.faults[field]) if field in shown.faults else "")

    def _input(self, field: str) -> LineInput:
        entry = LineInput()
        entry.setObjectName(f"people.import.cell.{field}")
        entry.edit.editingFinished.connect(lambda: self._tell(field))
        return entry

    def _tell(self, field: str) -> None:
        entry = self._inputs[field]
        if self._row is None or not self._row.line or not entry.edit.isModified():
            return
        entry.edit.setModified(False)
        if entry.text.strip() != self._row.values.get(field, ""):
            self.edited.emit(self._row.line, field, entry.text.strip())

    def _empty(self) -> None:
        if self.faulty_field:
            self.emptied.emit(self.faulty_field)

    def _line_title(self, line: int) -> str:
        return self.tr("Line %1").replace("%1", formats.number(line))
