"""The list of what needs a person, by how soon it matters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from flexeria_desktop.ui.viewmodels.matter_lines import MatterLine, group_title
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Card,
    ElidedLabel,
    GivingLabel,
    IconLabel,
    Label,
    clear,
    column,
    line,
    row,
    scrolled,
)

LINE_HEIGHT = 32
GROUP_HEIGHT = 24


class MattersCard(Card):
    """Lines with a link each; ``followed(line)`` when a link is clicked or pressed."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__("", flush=True, big_title=True)
        self.set_title(self.tr("What needs you"))
        self._content = QWidget()
        self._column = column(spacing=0)
        self._content.setLayout(column(self._column, "stretch", spacing=0, margins=(0, 0, 0, 4)))
        self.add(scrolled(self._content), 1)

    def set_low(self, low: bool) -> None:
        """On a low page the lines have the room of the head."""
        self.set_headed(not low)

    def show_lines(self, lines: Sequence[MatterLine]) -> None:
        """Show other lines; the keyboard stays at the link of the same kind."""
        at = self._focused()
        clear(self._column)
        group = None
        for one in lines:
            if one.when != group:
                self._column.addWidget(_group(group_title(one.when)))
            else:
                self._column.addWidget(line())
            group = one.when
            self._column.addWidget(self._line(one))
        again = self.findChild(Button, at) if at else None
        if isinstance(again, Button):
            again.setFocus()

    def _focused(self) -> str:
        links = self._content.findChildren(Button)
        return next((link.objectName() for link in links if link.hasFocus()), "")

    def _line(self, one: MatterLine) -> QWidget:
        link = Button(one.link, "link", trailing="unfold")
        link.setObjectName(f"overview.{one.kind.value}")
        link.setAccessibleName(f"{one.sentence}: {one.link}")
        link.clicked.connect(lambda: self.followed.emit(one))
        words = QWidget()
        box = row(IconLabel(one.icon, one.role), GivingLabel(one.sentence, "strong"), spacing=10)
        box.addWidget(ElidedLabel(one.names, "body", "text-muted"), 1)
        words.setLayout(box)
        # Where the words are long, the link stands under them.
        shown = QFrame()
        shown.setLayout(column(Beside(words, link, shares=(1, 0), spacing=10), spacing=0, margins=(16, 0, 8, 0)))
        shown.setMinimumHeight(LINE_HEIGHT)
        shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return shown


def _group(title: str) -> QWidget:
    shown = QFrame()
    label = Label(title, "caption", "text-muted")
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    shown.setLayout(row(label, "stretch", margins=(16, 4, 16, 0)))
    shown.setFixedHeight(GROUP_HEIGHT)
    return shown
