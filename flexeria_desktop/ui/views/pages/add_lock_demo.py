"""The labels that lie at hand in the demo building, and the buttons of its locks."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.widgets import Beside, Button, Card, ElidedLabel, Label, Lines, clear, column, row

NAMES_WIDTH = 200


class DemoLabels(Card):
    """One line per lock that was not added yet; ``chosen(name, label)`` and ``pressed(serial)``."""

    chosen = Signal(str, str)
    pressed = Signal(str)

    def __init__(self, demo: Any) -> None:
        super().__init__("", icon="demo")
        self.set_title(self.tr("Labels of the demo building"))
        self._demo = demo
        self._lines = column(spacing=4)
        self.add(self._lines)

    def load(self) -> None:
        """Show the labels that are left; nothing where there is no demo."""
        labels = self._demo.labels() if self._demo is not None else []
        clear(self._lines)
        for name, serial, label in labels:
            self._lines.addWidget(self._line(name, serial, label))
        self.setVisible(bool(labels))

    def _line(self, name: str, serial: str, label: str) -> QWidget:
        use = Button(self.tr("Use this label"), icon="qr")
        use.setObjectName(f"locks.demo.use.{serial}")
        use.setAccessibleName(self.tr("Use the label of %1").replace("%1", name))
        use.clicked.connect(partial(self._use, name, label))
        press = Button(self.tr("Press its button"), icon="lock-keyhole")
        press.setObjectName(f"locks.demo.press.{serial}")
        press.setAccessibleName(self.tr("Press the button of %1").replace("%1", name))
        press.clicked.connect(partial(self._press, serial))
        which = QWidget()
        box = row(ElidedLabel(name), Label(serial, "small", "text-muted"), spacing=8)
        box.setStretch(0, 1)
        which.setLayout(box)
        # With less the name could not be read; then the buttons stand under it.
        which.setMinimumWidth(NAMES_WIDTH)
        return Beside(which, Lines((use, press)), shares=(1, 0), spacing=8)

    def _use(self, name: str, label: str, _on: bool = False) -> None:
        self.chosen.emit(name, label)

    def _press(self, serial: str, _on: bool = False) -> None:
        self._demo.press_button(serial)
        self.pressed.emit(serial)
