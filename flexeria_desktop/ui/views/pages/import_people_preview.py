"""The rows of a people file as a difference to the people here: what is new, changed, the same, faulty, not in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.import_columns import SHOWN
from flexeria_desktop.core.services.import_rows import ImportPreview, ImportRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.views.pages.import_people_row import RowPart
from flexeria_desktop.ui.widgets import Beside, Button, Card, Column, DataTable, EmptyState, column, row

WIDTHS = {
    "name": 190,
    "unit": 118,
    "email": 170,
    "phone": 116,
    "reference": 84,
    "until": 156,
    "note": 140,
    "group": 150,
}
SIDE = 264
STACKS_UNDER = 620
FIRST_FIELD = 2
"""Place of the first field among the columns of the table."""


class PreviewPart(QWidget):
    """The table with its checks, and the chosen row beside it.

    ``chosen_changed()`` when other rows are to be taken; ``edited`` and ``emptied`` as of the row.
    """

    chosen_changed = Signal()
    edited = Signal(int, str, str)
    emptied = Signal(str)

    def __init__(self, detail: RowPart) -> None:
        super().__init__()
        self._preview: ImportPreview | None = None
        self._filter = "all"
        self._left_out: set[int] = set()
        self._line = 0
        empty = EmptyState("done", self.tr("No such rows"), self.tr("Another tab shows the others."))
        self.rows = DataTable(_columns(), name=self.tr("Rows of the file"), checkable=True, empty=empty)
        self.rows.setObjectName("people.import.rows")
        self.rows.model.can_check = _does_something
        self.rows.chosen.connect(self._row_chosen)
        self.rows.checks_changed.connect(self._checks_changed)
        self.rows.opened.connect(self._mend)
        self.detail = detail
        self.detail.setObjectName("people.import.row")
        self.detail.edited.connect(self.edited)
        self.detail.emptied.connect(self.emptied)
        self.detail.next_wanted.connect(self._next_fault)
        self.all = Button(self.tr("Take all shown"), "link")
        self.all.setObjectName("people.import.all")
        self.all.clicked.connect(lambda: self._check_shown(True))
        self.none = Button(self.tr("Take none"), "link")
        self.none.setObjectName("people.import.none")
        self.none.clicked.connect(lambda: self._check_shown(False))
        card = Card(flush=True)
        card.add(self.rows, 1)
        self._foot = card.add_foot(row(self.all, self.none, "stretch"))
        box = column(spacing=0)
        box.addWidget(Beside(card, self.detail, STACKS_UNDER, shares=(1, 0), side_width=SIDE, spacing=16), 1)
        self.setLayout(box)

    @property
    def lines(self) -> frozenset[int]:
        """Lines to take: all that would do something, but those left out."""
        if self._preview is None:
            return frozenset()
        return self._preview.takeable - self._left_out

    def show_preview(self, preview: ImportPreview, *, afresh: bool) -> None:
        """Show rows; ``afresh``: another file, so nothing is left out any more."""
        self._preview = preview
        if afresh:
            self._left_out, self._line = set(), 0
        shown = people_file.fields_shown(preview)
        for at, field in enumerate(SHOWN, FIRST_FIELD):
            self.rows.view.setColumnHidden(at, field not in shown)
        self.show_only(self._filter)

    def show_only(self, wanted: str) -> None:
        """Show all rows, or those of one fate."""
        self._filter = wanted
        rows = self._filtered()
        self.rows.set_rows(rows)
        self.rows.model.checked = self._taken_places(rows)
        self.rows.fit_columns(self.rows.view.viewport().width())
        self._foot.setVisible(wanted in ("all", "new", "changed"))
        if rows:
            # What was mended leaves the faults: the next one takes its place.
            line = next((one.line for one in rows if one.line >= self._line), rows[-1].line)
            self.rows.select(lambda one: one.line == line)
        else:
            self._row_chosen(None)

    def _filtered(self) -> Sequence[ImportRow]:
        if self._preview is None:
            return ()
        return self._preview.rows if self._filter == "all" else self._preview.by_fate[self._filter]  # type: ignore[index]

    def _taken_places(self, rows: Sequence[ImportRow]) -> set[int]:
        """Where the rows to take stand among those shown."""
        if self._preview is None or self._filter in ("faulty", "same", "absent"):
            return set()
        if self._left_out:
            return {at for at, one in enumerate(rows) if _does_something(one) and one.line not in self._left_out}
        return set(self._preview.places) if self._filter == "all" else set(range(len(rows)))

    def _checks_changed(self) -> None:
        """What is shown decides; rows under other tabs stay as they are."""
        checked = self.rows.model.checked or set()
        for at, one in enumerate(self.rows.rows):
            if _does_something(one):
                (self._left_out.discard if at in checked else self._left_out.add)(one.line)
        self.chosen_changed.emit()

    def _check_shown(self, on: bool) -> None:
        self.rows.check_all(on)

    def _row_chosen(self, one: ImportRow | None) -> None:
        preview = self._preview
        if preview is None or one is None:
            self.detail.show_row(None, [], 0, 0)
            return
        self._line = one.line
        field = next(iter(one.faults), "")
        like_it = sum(field in other.faults for other in preview.rows) if field else 0
        faulty = preview.faulty if self._filter in ("all", "faulty") else 0
        self.detail.show_row(one, people_file.fields_shown(preview), like_it, faulty)

    def _mend(self, _row: ImportRow) -> None:
        self.detail.focus_fault()

    def _next_fault(self) -> None:
        after = [one.line for one in self.rows.rows if one.faults and one.line > self._line]
        first = [one.line for one in self.rows.rows if one.faults]
        if wanted := (after or first)[:1]:
            self.rows.select(lambda one: one.line == wanted[0])
            self.detail.focus_fault()


def _columns() -> list[Column]:
    line = Column(QCoreApplication.translate("import", "Line"), _line, width=84)
    fate = Column(QCoreApplication.translate("import", "Import"), lambda _row: "", width=112, chip=people_file.fate)
    return [line, fate, *(_cell(field) for field in SHOWN)]


def _does_something(one: ImportRow) -> bool:
    return one.fate in ("new", "changed")


def _line(one: ImportRow) -> str:
    return formats.number(one.line) if one.line else ""


def _cell(field: str) -> Column:
    def text(one: ImportRow) -> str:
        return people_file.value(field, one.values.get(field, ""))

    def change(one: ImportRow) -> tuple[str, str] | None:
        old, new = (people_file.value(field, part) for part in one.changes.get(field, ("", "")))
        return (old, new) if old else None

    def bold(one: ImportRow) -> bool:
        return field in one.changes

    def icon(one: ImportRow) -> tuple[str, str] | None:
        return ("failed", "danger") if field in one.faults else None

    def role(one: ImportRow) -> str:
        return "danger" if field in one.faults else "text-muted" if one.fate in ("same", "absent") else ""

    def tip(one: ImportRow) -> str:
        if field in one.faults:
            return people_file.sentence(one.faults[field])
        parts = one.changes.get(field, (one.values.get(field, ""),))
        return " → ".join(people_file.value(field, part) for part in parts if part)

    width = WIDTHS[field]
    return Column(
        people_file.field_name(field),
        text,
        width=width,
        stretch=field == "note",
        change=change,
        bold=bold,
        icon=icon,
        role=role,
        tip=tip,
    )
