"""Asks for the passphrase of a profile that is protected by one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.widgets.base import Label, row
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.cards import Card
from flexeria_desktop.ui.widgets.fields import Field, LineInput

WIDTH = 480


class Unlock(QWidget):
    """``given`` carries the passphrase; a wrong one is answered with ``show_error``, in place."""

    given = Signal(str)

    def __init__(self, profile_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase = LineInput(secret=True, icon="nav.locks")
        self._field = Field(self.tr("Passphrase"), self.passphrase)
        self.open = Button(self.tr("Open the profile"), "primary", density="large")
        card = Card(self.tr("This profile is locked"), big_title=True)
        card.add(Label(profile_name, role="text-muted"))
        card.add(self._field)
        card.add(row("stretch", self.open, margins=(0, 8, 0, 4)))
        card.setFixedWidth(WIDTH)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.open.clicked.connect(self._give)
        self.passphrase.submitted.connect(self._give)

    def on_shown(self) -> None:
        """Put the keyboard into the field."""
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: FlexeriaError) -> None:
        """Say why it did not open; the text is chosen so that typing replaces it."""
        self.open.set_busy(None)
        self._field.set_error(message_for(error).in_one_line)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self.passphrase.edit.selectAll()

    def _give(self) -> None:
        if not self.passphrase.text:
            self._field.set_error(self.tr("Type the passphrase of this profile."))
            return
        self._field.set_error("")
        self.open.set_busy(self.tr("Opening"))
        self.given.emit(self.passphrase.text)
