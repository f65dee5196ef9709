"""What a people file asks and tells before it is taken over: an unclear day, stays that end, groups and their keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.import_rows import ImportPreview
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import people_file
from flexeria_desktop.ui.widgets import Banner, Button, CheckBox, column, row


class ToldPart(QWidget):
    """``dated(style)`` when a person said which number is the day, ``grouped(on)`` whether new groups are made."""

    dated = Signal(str)
    grouped = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._build_question()
        self.ended = Banner("", "caution")
        self.ended.setObjectName("people.import.ended")
        self.groups = CheckBox("")
        self.groups.setObjectName("people.import.groups")
        self.groups.toggled.connect(self.grouped)
        self.keys = Banner("", "info")
        self.keys.setObjectName("people.import.keys")
        self.setLayout(column(self.question, self.ended, self.groups, self.keys, spacing=metrics.ROW_GAP))
        self.show_preview(None)

    def show_preview(self, preview: ImportPreview | None) -> None:
        """Show what concerns this file; nothing when there is none."""
        told = [self._show_question(preview), self._show_ended(preview), self._show_groups(preview)]
        self.setVisible(any(told))

    def _build_question(self) -> None:
        """Which number of 03/04/2027 is the day: asked once for the whole column."""
        self.day_first, self.month_first = Button(""), Button("")
        for button, style in ((self.day_first, "dmy"), (self.month_first, "mdy")):
            button.setObjectName(f"people.import.{style}")
            button.clicked.connect(lambda _on=False, style=style: self.dated.emit(style))
        answers = QWidget()
        answers.setLayout(row(self.day_first, self.month_first))
        self.question = Banner("", "caution", action=answers)
        self.question.setObjectName("people.import.question")

    def _show_question(self, preview: ImportPreview | None) -> bool:
        asks = preview is not None and bool(preview.unclear_day)
        self.question.setVisible(asks)
        if preview is not None and asks:
            told = QCoreApplication.translate(
                "ImportForm", "%1 could be two days. Which one is meant? The answer holds for the whole column."
            )
            self.question.set_banner(told.replace("%1", preview.unclear_day), "caution")
            for button, text in zip((self.day_first, self.month_first), people_file.two_days(preview), strict=True):
                button.setText(text)
        return asks

    def _show_ended(self, preview: ImportPreview | None) -> bool:
        ended = preview.moves_out if preview is not None else 0
        self.ended.setVisible(ended > 0)
        if ended:
            told = QCoreApplication.translate(
                "ImportForm",
                "The stay of %n people here would have ended already: keys they still hold are taken in.",
                "",
                ended,
            )
            self.ended.set_banner(told, "caution")
        return ended > 0

    def _show_groups(self, preview: ImportPreview | None) -> bool:
        told = people_file.getting_keys(preview) if preview is not None else ""
        self.keys.setVisible(bool(told))
        if told:
            self.keys.set_banner(told, "info")
        offers = preview is not None and bool(preview.groups_new)
        self.groups.setVisible(offers)
        if preview is not None and offers:
            self.groups.setText(people_file.groups_to_make(preview))
            with QSignalBlocker(self.groups):
                self.groups.setChecked(preview.groups_made)
        return offers or bool(told)
