"""The exposure meter: which doors still accept a lost medium, outer ones first, falling as locks confirm."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.handover_rows import LossRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import loss_texts
from flexeria_desktop.ui.widgets import Banner, Card, Column, DataTable, EmptyState, Label, ProgressBar, column


class ExposureMeter(QWidget):
    """Headline, bar and doors; ``show_loss`` may be called as often as something changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.loss: LossRow | None = None
        self.of = Label("", wrap=True, role="text-muted")
        self.headline = Label("", "title")
        self.headline.setObjectName("lost.headline")
        self.left = Label("", wrap=True, role="text-muted")
        self.left.setObjectName("lost.left")
        self.bar = ProgressBar(metrics.PROGRESS, "positive", self.tr("Doors that are closed"))
        self.note = Banner("", "info")
        self.note.hide()
        empty = EmptyState("done", self.tr("No lock ever knew it"), self.tr("It never got onto the list of a lock."))
        self.table = DataTable(
            self._columns(), row_height=metrics.TABLE_ROW_TWO_LINES, name=self.tr("Doors"), empty=empty
        )
        self.table.setObjectName("lost.doors")
        card = Card(flush=True)
        card.add(self.table, 1)
        box = column(self.of, self.headline, self.left, self.bar, self.note, spacing=8)
        box.addWidget(card, 1)
        self.setLayout(box)

    def show_loss(self, loss: LossRow) -> None:
        """Show how far it is."""
        self.loss = loss
        self.of.setText(" · ".join(filter(None, (loss_texts.name(loss), loss.person, loss.unit))))
        self.headline.setText(loss_texts.headline(loss))
        self.left.setText(loss_texts.left(loss))
        self.bar.set_value(len(loss.doors) - len(loss.open_doors), len(loss.doors) or 1)
        self.table.set_rows(loss.doors, key=lambda door: door.lock_id)
        self.changed.emit()

    def show_note(self, text: str) -> None:
        """Say one more thing above the doors."""
        self.note.set_banner(text, "caution")
        self.note.setVisible(bool(text))

    def _columns(self) -> list[Column]:
        def when(door: Any) -> str:
            return loss_texts.time(door)

        return [
            Column(self.tr("Door"), lambda door: door.lock, stretch=True, sub=loss_texts.door),
            Column(self.tr("Lost medium"), loss_texts.state, width=230, sub=loss_texts.closed, icon=loss_texts.sign),
            Column(self.tr("To close"), when, width=140),
        ]
