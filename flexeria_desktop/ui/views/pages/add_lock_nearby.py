"""Choosing the lock to add among those that are heard: strongest first, until one is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import NearbyLock
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import nearby_texts
from flexeria_desktop.ui.viewmodels.nearby import NearbyListener
from flexeria_desktop.ui.views.nearby_rows import NearbyRow, NearbyRows
from flexeria_desktop.ui.widgets import Button, Card, IconLabel, Label, column, row

MOST = 5
"""The one to add is before the person: it is among the strongest that nobody owns."""


class AddLockNearby(QWidget):
    """A button that listens, the list of who is heard, and the one chosen; ``picked`` carries it, None = none."""

    picked = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.chosen: NearbyLock | None = None
        self._link = ""
        self.listener = NearbyListener(context, self)
        self.find = Button(self.tr("Find locks nearby"), icon="signal")
        self.find.setObjectName("locks.add.find")
        self._sign = IconLabel("check", "positive")
        self._said = Label("", "small", "text-muted", wrap=True)
        self.rows = NearbyRows(self._dress, marks=nearby_texts.adding_marks)
        self._list = Card(flush=True)
        self._list.add(self.rows)
        head = row(self.find, self._sign, spacing=8)
        head.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(head, self._list, spacing=8))
        self.find.clicked.connect(self._toggle)
        self.listener.changed.connect(self._show)
        self.listener.failed.connect(self._broke)
        self._show()

    @property
    def words(self) -> str:
        """What it says beside its button."""
        return self._said.text()

    def use_link(self, link: str) -> None:
        """Listen by this link from now on; one that was chosen over another link is forgotten."""
        if link == self._link:
            return
        self._link = link
        if self.chosen is not None and self.chosen.link != link:
            self.choose(None)
        if self.listener.running:
            self.listener.start([link] if link else [])

    def choose(self, heard: NearbyLock | None) -> None:
        """Take a lock as the one to add, and stop listening; None = none."""
        if heard is not None:
            self.listener.stop()
        told, self.chosen = self.chosen, heard
        self._show()
        if heard is not told:
            self.picked.emit(heard)

    def stop(self) -> None:
        """Stop listening."""
        self.listener.stop()
        self._show()

    def _toggle(self) -> None:
        if self.listener.running:
            self.stop()
            return
        self.choose(None)
        self.listener.start([self._link] if self._link else [])

    def _show(self) -> None:
        running = self.listener.running
        self._list.setVisible(running and bool(self.listener.rows))
        if running:
            self.rows.show_locks(_worth_showing(self.listener.rows))
        self._sign.setVisible(self.chosen is not None)
        self.find.setText(self._button())
        sentence, role = self._sentence()
        self._said.setText(sentence)
        self._said.set_role(role)

    def _button(self) -> str:
        if self.listener.running:
            return self.tr("Stop listening")
        return self.tr("Choose another") if self.chosen is not None else self.tr("Find locks nearby")

    def _sentence(self) -> tuple[str, str]:
        """What to say beside the button, and in which colour."""
        if self.chosen is not None:
            text = self.tr("Chosen: the lock whose serial ends with %1.")
            return text.replace("%1", self.chosen.serial_end), "text"
        if not self.listener.running:
            return self.tr("Or go on with its label alone."), "text-muted"
        problem = nearby_texts.problem_of(self.listener.problems)
        if problem is not None:
            return problem.in_one_line, "danger"
        if self.listener.rows:
            return self.tr("Strongest first. Choose the lock in front of you."), "text-muted"
        return self.tr("Listening. Go to the door, within 5 m."), "text-muted"

    def _broke(self, error: FlexeriaError) -> None:
        self._show()
        self._said.setText(message_for(error).in_one_line)
        self._said.set_role("danger")

    def _dress(self, line: NearbyRow) -> None:
        """A lock that nobody owns can be chosen."""
        free = line.heard is not None and not line.heard.owned
        if line.property("deeds") == free:
            return
        line.setProperty("deeds", free)
        line.clear_buttons()
        if free and line.heard is not None:
            button = Button(self.tr("Choose"), icon="check", density="small")
            button.setObjectName(f"locks.add.choose.{line.key}")
            button.setAccessibleName(self.tr("Choose %1").replace("%1", nearby_texts.title(line.heard)))
            button.clicked.connect(partial(self._choose, line))
            line.offer(button)

    def _choose(self, line: NearbyRow, _on: bool = False) -> None:
        self.choose(line.heard)


def _worth_showing(rows: Mapping[str, NearbyLock]) -> dict[str, NearbyLock]:
    """Return the strongest, in their order: those that can be chosen before those that have an owner."""
    by_use = sorted(rows, key=lambda key: rows[key].owned)[:MOST]
    return {key: row for key, row in rows.items() if key in by_use}
