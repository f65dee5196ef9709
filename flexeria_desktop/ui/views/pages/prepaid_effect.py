"""What a code will do, before it is used."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from flexeria_desktop.core.services.rows import CodePreview
from flexeria_desktop.ui.theme import Tone
from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.widgets import Banner, Button, Card, IconLabel, Label, clear, row


class EffectCard(Card):
    """Before → after for each fact, a refusal in its place, and the button that uses the code."""

    def __init__(self) -> None:
        super().__init__("", icon="eye", big_title=True)
        self.set_title(self.tr("What this code will do"))
        facts = QWidget()
        self._grid = QGridLayout(facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnMinimumWidth(0, 100)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(3, 3)
        self._nothing = Label(
            self.tr("Enter a code and choose a lock: what it does shows here before it is used."),
            role="text-muted",
            wrap=True,
        )
        self._banner = Banner("", "caution")
        self._banner.setObjectName("prepaid.said")
        self._banner.hide()
        self._day = Label(
            self.tr("The day on which the platform accepts the code counts. Offline it waits and unlocks nothing."),
            "small",
            "text-muted",
            wrap=True,
        )
        self.use = Button(self.tr("Use code"), "primary", density="large")
        self.use.setObjectName("prepaid.use")
        self.add(self._nothing)
        self.add(facts)
        self.add(self._banner)
        self.body.addStretch(1)
        self.add(self._day)
        self.add(row(self.use, "stretch"))

    @property
    def said(self) -> str:
        """The sentence of the banner, empty when it is hidden."""
        return self._banner.text if self._banner.isVisibleTo(self) else ""

    @property
    def facts(self) -> list[str]:
        """The texts of the table, row by row."""
        items = [self._grid.itemAt(place) for place in range(self._grid.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget.text() for widget in widgets if isinstance(widget, Label)]

    def set_lock(self, name: str) -> None:
        """Name the lock in the button."""
        self.use.setText(self.tr("Use code for %1").replace("%1", name) if name else self.tr("Use code"))

    def show_preview(self, preview: CodePreview | None, today: date | None) -> None:
        """Show before and after; None = nothing to show yet."""
        clear(self._grid)
        known = preview is not None and today is not None
        self._nothing.setVisible(not known)
        if preview is None or today is None:
            return
        for line, (name, old, new) in enumerate(code_texts.effects(preview, today)):
            self._grid.addWidget(Label(name, role="text-muted"), line, 0)
            self._grid.addWidget(Label(old, role="text" if new else "text-muted"), line, 1)
            if new:
                self._grid.addWidget(IconLabel("next", "text-muted", 14), line, 2, Qt.AlignmentFlag.AlignCenter)
                self._grid.addWidget(Label(new, "strong"), line, 3)
        if preview.refusal:
            told = code_texts.message(preview.refusal)
            self.say(f"{told.in_one_line} {self.tr('The platform decides: the code can still be tried.')}")

    def say(self, sentence: str, tone: Tone = "caution") -> None:
        """Show a sentence in place; an empty one hides it."""
        self._banner.set_banner(sentence, tone)
        self._banner.setVisible(bool(sentence))
