"""What stands beside the steps of setting up: which come, what to have at hand, and the demo as the other way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.base import IconLabel, Label, column, frame, row
from flexeria_desktop.ui.widgets.buttons import Button

RING = 20


class StepSign(QWidget):
    """The number of a step in a ring: filled where one is, a tick where one was."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._at = number, 1
        self.setFixedSize(RING, RING)
        theme().changed.connect(self.update)

    def show_at(self, current: int) -> None:
        """Say which step one is at."""
        self._at = current
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring and number, or the tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, done = self._number == self._at, self._number < self._at
        painter.setPen(QPen(theme().color("accent" if here or done else "border-strong"), 1))
        painter.setBrush(theme().color("accent") if here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(0.5, 0.5, RING - 1, RING - 1))
        if done:
            painter.drawPixmap(4, 4, pixmap("check", "accent", 12, self.devicePixelRatioF()))
            return
        painter.setFont(theme().font("caption"))
        painter.setPen(theme().color("accent-text" if here else "text-muted"))
        painter.drawText(QRectF(0, 0, RING, RING), Qt.AlignmentFlag.AlignCenter, str(self._number))


class SetupSide(QWidget):
    """``demo_wanted`` is the other way."""

    demo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        steps = (
            self.tr("Protect the data of your property"),
            self.tr("Name your platform, or later"),
            self.tr("Choose the way to the locks, or later"),
            self.tr("Add the first lock by its label"),
        )
        needs = (
            ("platform", self.tr("The address of your platform, from your supplier")),
            ("link-dongle", self.tr("The dongle, or Bluetooth on this computer")),
            ("scan", self.tr("The label of a lock, from its box or its inside")),
        )
        self._signs = [StepSign(place) for place in range(1, len(steps) + 1)]
        self.demo = Button(self.tr("Try the demo building first"), "link", "demo")
        self.demo.setObjectName("setup.demo")
        self.demo.give_way()
        self.demo.clicked.connect(self.demo_wanted)
        box = column(Label(self.tr("About 10 minutes"), "strong"), spacing=6, margins=(16, 12, 16, 12))
        for sign, text in zip(self._signs, steps, strict=True):
            box.addLayout(_told(sign, text))
        box.addSpacing(6)
        box.addWidget(Label(self.tr("Have at hand"), "strong"))
        for icon, text in needs:
            box.addLayout(_told(IconLabel(icon, "text-muted"), text))
        box.addStretch(1)
        box.addLayout(row(self.demo, "stretch"))
        self.setLayout(column(frame("sunken", box), spacing=0))

    def show_step(self, step: int) -> None:
        """Mark the step one is at, from 0."""
        for sign in self._signs:
            sign.show_at(step + 1)


def _told(sign: QWidget, text: str) -> QHBoxLayout:
    told = Label(text, "small", wrap=True)
    line = row(spacing=8)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(told, 1)
    return line
