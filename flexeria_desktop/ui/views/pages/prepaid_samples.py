"""Unused codes that lie at hand in the demo building."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.widgets import Button, Card, IconLabel, Label, clear, row


class SampleCard(Card):
    """One "Use" per kind of code; ``chosen(code)`` fills the field. Hidden where there is no demo."""

    chosen = Signal(str)

    def __init__(self, demo: Any) -> None:
        super().__init__("")
        self._demo = demo
        self._box = row(spacing=8)
        title = Label(self.tr("Sample codes of the demo building"), "strong")
        self.add(row(IconLabel("demo", "accent"), title, 8, self._box, "stretch"))
        if demo is None:
            self.hide()

    def load(self) -> None:
        """Offer the codes that are left."""
        if self._demo is None:
            return
        by_kind: dict[str, list[str]] = {}
        for kind, code in self._demo.codes():
            by_kind.setdefault(kind, []).append(code)
        clear(self._box)
        for kind, found in by_kind.items():
            text = self.tr("Use: %1 (%2 left)").replace("%1", code_texts.kind(kind)).replace("%2", str(len(found)))
            button = Button(text)
            button.setObjectName(f"prepaid.sample.{kind}")
            button.clicked.connect(lambda _on=False, code=found[0]: self.chosen.emit(code))
            self._box.addWidget(button)
