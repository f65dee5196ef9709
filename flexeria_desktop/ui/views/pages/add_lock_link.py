"""The way to a lock: a port that was found, or one that is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.widgets import ChoiceField, LineInput, column

TYPED = "typed"


class LinkChoice(QWidget):
    """Ports to choose from and, last, a field for another; ``changed`` follows every choice and letter."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.choice = ChoiceField()
        self.choice.setAccessibleName(name)
        self.typed = LineInput(placeholder="serial:COM5", mono=True)
        self.typed.setAccessibleName(self.tr("Port or address"))
        self.setLayout(column(self.choice, self.typed, spacing=8))
        self.setFocusProxy(self.choice)
        self.choice.chosen.connect(self._chosen)
        self.typed.changed.connect(self._tell)
        self.show_ports((), "")

    @property
    def link(self) -> str:
        """The moniker that is meant; empty for none."""
        chosen = self.choice.current
        return self.typed.text.strip() if chosen == TYPED else chosen

    def show_ports(self, ports: Sequence[str], current: str) -> None:
        """Offer ports; ``current`` is chosen, and offered when it is none of them."""
        known = list(dict.fromkeys((*((current,) if current else ()), *ports)))
        options = [(port, port.removeprefix("serial:")) for port in known]
        chosen = current or (known[0] if known else TYPED)
        self.choice.set_options([*options, (TYPED, self.tr("Another port or address"))], chosen)
        self.typed.setVisible(chosen == TYPED)

    def set_invalid(self, invalid: bool) -> None:
        """Mark the part that is used."""
        part = self.typed if self.choice.current == TYPED else self.choice
        part.set_invalid(invalid)

    def _chosen(self, key: str) -> None:
        self.typed.setVisible(key == TYPED)
        if key == TYPED:
            self.typed.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
