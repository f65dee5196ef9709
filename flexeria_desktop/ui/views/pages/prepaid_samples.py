"""Unused codes that lie at hand in the demo building."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.widgets import Beside, Button, Card, IconLabel, Label, Lines, row

SMALL_UNDER = 600


class SampleCard(Card):
    """One "Use" per kind of code; ``chosen(code)`` fills the field. Hidden where there is no demo."""

    chosen = Signal(str)

    def __init__(self, demo: Any) -> None:
        super().__init__("")
        self._demo = demo
        self._small = False
        self._codes: dict[str, str] = {}
        self._buttons: dict[str, Button] = {}
        self._box = Lines()
        title = QWidget()
        title.setLayout(row(IconLabel("demo", "accent"), Label(self.tr("Sample codes of the demo building"), "strong")))
        self.add(Beside(title, self._box, spacing=16, shares=(0, 1)))
        if demo is None:
            self.hide()
        # Buttons that are made later are the last of the page that Tab reaches.
        self.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small buttons where three of the usual size do not fit."""
        super().resizeEvent(event)
        self._small = self.width() < SMALL_UNDER
        for button in self.findChildren(Button):
            self._dress(button)

    def _dress(self, button: Button) -> None:
        button.set_kind("normal", "small" if self._small else "normal")

    def load(self) -> None:
        """Offer the codes that are left."""
        if self._demo is None:
            return
        by_kind: dict[str, list[str]] = {}
        for kind, code in self._demo.codes():
            by_kind.setdefault(kind, []).append(code)
        self._codes = {kind: found[0] for kind, found in by_kind.items()}
        for kind, button in self._buttons.items():
            button.setVisible(kind in by_kind)
        for kind, found in by_kind.items():
            text = self.tr("Use: %1 (%2 left)").replace("%1", code_texts.kind(kind)).replace("%2", str(len(found)))
            if kind not in self._buttons:
                self._add(kind)
            self._buttons[kind].setText(text)

    def _add(self, kind: str) -> None:
        button = self._buttons[kind] = Button("")
        self._dress(button)
        button.setObjectName(f"prepaid.sample.{kind}")
        button.clicked.connect(lambda: self.chosen.emit(self._codes[kind]))
        self._box.add(button)
