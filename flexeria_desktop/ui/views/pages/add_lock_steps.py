"""A step of adding a lock: its number or state, its name, what is filled in, and how it ended."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from flexeria_desktop.ui.widgets import Chip, IconLabel, Label, column, row

StepState = Literal["waiting", "running", "done", "caution", "failed"]
_SIGNS = {
    "running": ("running", "accent"),
    "done": ("done", "positive"),
    "caution": ("wait", "caution"),
    "failed": ("failed", "danger"),
}
_INKS = {"failed": "danger", "done": "text"}
SIGN_WIDTH = 28


class StepRow(QFrame):
    """``set_state`` shows how it stands; the sentence is read aloud with the name of the step."""

    def __init__(self, number: int, title: str, content: QWidget | None = None) -> None:
        super().__init__()
        self.state: StepState = "waiting"
        self._title_text = title
        self._number = Chip(str(number))
        self._icon = IconLabel("", size=20)
        sign = QWidget()
        sign.setFixedWidth(SIGN_WIDTH)
        sign.setLayout(column(self._number, self._icon, "stretch", spacing=0))
        self._title = Label(title, "strong", wrap=True)
        self._said = Label("", "small", "text-muted", wrap=True)
        right = column(self._title, spacing=6)
        if content is not None:
            right.addWidget(content)
        right.addWidget(self._said)
        box = row(spacing=8)
        box.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(right, 1)
        self.setLayout(box)
        self.set_state("waiting")

    @property
    def sentence(self) -> str:
        """What it says under its name."""
        return self._said.text()

    def set_state(self, state: StepState, sentence: str = "") -> None:
        """Show a state and, if there is something to say, a sentence."""
        self.state = state
        sign = _SIGNS.get(state)
        self._number.setVisible(sign is None)
        self._icon.setVisible(sign is not None)
        if sign is not None:
            self._icon.set_icon(*sign)
        self._said.setText(sentence)
        self._said.set_role(_INKS.get(state, "text-muted"))
        self._said.setVisible(bool(sentence))
        self.setAccessibleName(f"{self._title_text}: {sentence}" if sentence else self._title_text)
