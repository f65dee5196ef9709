"""The sheet that lays out labels: which sheet of labels, and from which label on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.papers import labels
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    ChoiceField,
    Field,
    LineInput,
    SideSheet,
    column,
    focus_first_error,
)

WIDTH = 560
NUMBER_WIDTH = 72
KEPT = "labels/sheet"
"""Setting of this computer: the sheet used last."""


def open_labels_sheet(context: PageContext, rows: Sequence[HandedOut]) -> LabelsForm:
    """Open the sheet for labels of these media."""
    form = LabelsForm(context, rows)
    title = QCoreApplication.translate("LabelsForm", "Print labels")
    sub = QCoreApplication.translate("LabelsForm", "%n label(s)", "", len(rows))
    form.live_in(context.sheet(form, title, sub=sub, icon="medium.tag", width=WIDTH))
    return form


class LabelsForm(QWidget):
    """Sheet and first label; the preview shows, prints and saves."""

    def __init__(self, context: PageContext, rows: Sequence[HandedOut]) -> None:
        super().__init__()
        self._context = context
        self._labels = labels.labels_of(rows)
        self.preview: Any = None
        kept = str(context.settings.value(KEPT, "")) if context.settings is not None else ""
        options = [(key, labels.sheet_name(key)) for key in labels.SHEETS]
        self.kind = ChoiceField(options, kept if kept in labels.SHEETS else options[0][0])
        self.kind.setObjectName("labels.sheet")
        self.kind.chosen.connect(lambda _key: self._dress())
        self.start = LineInput("1")
        self.start.setObjectName("labels.start")
        self.start.setFixedWidth(NUMBER_WIDTH)
        self.start.edit.textChanged.connect(lambda _text: self._dress())
        self.start.submitted.connect(self._show)
        self._sheet = Field(self.tr("Sheet"), self.kind, side="left")
        hint = self.tr("Counted along the rows; labels before it are used up.")
        self._start = Field(self.tr("First label"), self.start, side="left", hint=hint)
        self.banner = Banner("", "info")
        self.banner.setObjectName("labels.consequence")
        self.setLayout(column(self._sheet, self._start, self.banner, "stretch", spacing=12, margins=3))
        self.cancel = Button(self.tr("Close"))
        self.go = Button(self.tr("Preview"), "primary", "eye")
        self.go.setObjectName("labels.go")
        self.go.clicked.connect(self._show)
        self._dress()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.go):
            sheet.add_button(button)
        self.kind.setFocus()

    @property
    def first(self) -> int | None:
        """The first label to print on, None while what was typed is none of that sheet."""
        typed = self.start.text.strip()
        most = labels.SHEETS[self.kind.current].count
        return int(typed) if typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= most else None

    def _dress(self) -> None:
        first = self.first
        self._start.set_error("" if first else self._wrong())
        count = labels.pages_for(len(self._labels), self.kind.current, first or 1)
        sheets = self.tr("%n sheet(s) of labels.", "", count)
        print_at = self.tr("Print at 100 %, without fitting to the page.")
        self.banner.set_banner(f"{sheets} {print_at}")

    def _wrong(self) -> str:
        most = labels.SHEETS[self.kind.current].count
        return self.tr("This sheet has labels 1 to %1.").replace("%1", str(most))

    def _show(self) -> None:
        first = self.first
        if first is None:
            focus_first_error(self._start)
            return
        from flexeria_desktop.ui.printing import preview  # noqa: PLC0415 - printing is loaded when somebody prints

        if self._context.settings is not None:
            self._context.settings.setValue(KEPT, self.kind.current)
        self.preview = preview(labels.label_sheets(self._labels, self.kind.current, first), self.window())
