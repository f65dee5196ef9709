"""Chips: a word in a tint; and the filter chip that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import bind_icon
from flexeria_desktop.ui.theme import Tone, set_look, theme
from flexeria_desktop.ui.widgets.base import IconLabel, Label, row
from flexeria_desktop.ui.widgets.buttons import Button, IconButton

TONE_INKS = {"neutral": "text", "": "text"}


class Chip(QFrame):
    """20 px high, always a word; ``tone`` tints it, ``icon`` stands before the word."""

    def __init__(self, text: str, tone: Tone = "neutral", icon: str = "") -> None:
        super().__init__()
        self._text = Label(text, "small")
        self._icon = IconLabel("", size=metrics.ICON_INLINE)
        self._name = icon
        self.setLayout(row(self._icon, self._text, spacing=4, margins=(8, 0, 8, 0)))
        self.setFixedHeight(metrics.CHIP)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_chip(text, tone, icon)

    @property
    def text(self) -> str:
        """The word."""
        return self._text.text()

    def set_chip(self, text: str, tone: Tone = "neutral", icon: str = "") -> None:
        """Show another word, tone or icon."""
        self._text.setText(text)
        self.setAccessibleName(text)
        set_look(self, kind="chip", tone=tone)
        set_look(self._text, tone=tone)
        self._icon.setVisible(bool(icon))
        self._icon.set_icon(icon, TONE_INKS.get(tone, tone))


class RemovableChip(Chip):
    """A chip with a cross, for values in a field; Delete and Backspace remove it too."""

    removed = Signal()

    def __init__(self, text: str, tone: Tone = "accent") -> None:
        super().__init__(text, tone)
        self._cross = QLabel()
        bind_icon(self._cross, "close", TONE_INKS.get(tone, tone), metrics.ICON_INLINE)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.layout().addWidget(self._cross)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ringRadius", metrics.RADIUS_CHIP)
        self.setAccessibleDescription(self.tr("Press Delete to remove"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross removes."""
        if event.position().x() >= self._cross.x() - 4:
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class FilterChip(QFrame):
    """A filter in force: a click edits it, the cross or Delete takes it away."""

    clicked = Signal()
    removed = Signal()

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__()
        set_look(self, kind="filter-chip")
        self._body = Button(text, icon=icon)
        set_look(self._body, shape="body", ring="inside")
        self._body.setFixedHeight(26)
        self._body.setFont(theme().font("body"))
        self._body.clicked.connect(self.clicked)
        self._cross = IconButton("close", self.tr("Remove filter: %1").replace("%1", text), density="small")
        self._cross.setFixedSize(20, 20)
        self._cross.clicked.connect(self.removed)
        self.setLayout(row(self._body, self._cross, spacing=0, margins=(0, 0, 5, 0)))
        self.setFixedHeight(metrics.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """What it filters."""
        return self._body.text()

    def set_text(self, text: str) -> None:
        """Show another value."""
        self._body.setText(text)
        self.setAccessibleName(text)
        self._cross.set_name(self.tr("Remove filter: %1").replace("%1", text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the filter away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class Kbd(QLabel):
    """A key, as printed on the keyboard."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        set_look(self, kind="kbd")
        self.setFont(theme().font("caption"))
        self.setFixedHeight(18)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
