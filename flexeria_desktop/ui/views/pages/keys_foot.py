"""The line under the table of keys: what is true of the chosen one, and the step that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui.viewmodels import key_states, key_texts
from flexeria_desktop.ui.widgets import Button, ElidedLabel, IconLabel, row


class KeyFoot(QWidget):
    """``change_wanted``, ``decide_wanted`` and ``lost_wanted`` are its buttons."""

    change_wanted = Signal()
    decide_wanted = Signal()
    lost_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = IconLabel("info", "text-muted")
        self.sentence = ElidedLabel("", "body", "text-muted")
        self.sentence.setObjectName("keys.state")
        self.decide = Button(self.tr("Decide on the plan"), icon="merge", density="small")
        self.decide.setObjectName("keys.decide")
        self.decide.clicked.connect(self.decide_wanted)
        self.change = Button(self.tr("Change"), icon="edit", density="small", hint="F2")
        self.change.setObjectName("keys.change")
        self.change.clicked.connect(self.change_wanted)
        self.lost = Button(self.tr("Report lost"), icon="octagon-alert", density="small", hint="F7")
        self.lost.setObjectName("keys.lost")
        self.lost.clicked.connect(self.lost_wanted)
        box = row(self._sign, spacing=8)
        box.addWidget(self.sentence, 1)
        box.addWidget(self.decide)
        box.addWidget(self.lost)
        box.addWidget(self.change)
        self.setLayout(box)

    def show_keys(self, chosen: Sequence[KeyRow], now: datetime) -> None:
        """Tell of these keys."""
        changing = len(key_texts.in_force(chosen))
        nothing = self.tr("Choose keys in the table first.")
        self.change.set_reason("" if changing else nothing if not chosen else self.tr("They are taken in."))
        self.change.setText(self.tr("Change %n key(s)", "", changing) if changing > 1 else self.tr("Change"))
        if len(chosen) == 1:
            found = key_states.state(chosen[0], now)
            self._sign.set_icon(found.icon, found.role)
            self.sentence.set_full_text(found.sentence)
            self.sentence.set_role("text")
            self.decide.setVisible(found.decide)
            return
        self._sign.set_icon("info", "text-muted")
        told = self.tr("%n key(s) chosen", "", len(chosen)) if chosen else self.tr("Choose a key to see how far it is.")
        self.sentence.set_full_text(told)
        self.sentence.set_role("text-muted")
        self.decide.setVisible(any(key_states.state(one, now).decide for one in chosen))
