"""What waits for the platform, and what it refused or was laid aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.sync_queue import OpRow
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.viewmodels import sync_ops
from flexeria_desktop.ui.widgets import Button, Column, DataTable, EmptyState, Label, column, frame, row


class WaitingList(QWidget):
    """Changes on their way, oldest first; they go by themselves."""

    def __init__(self) -> None:
        super().__init__()
        empty = EmptyState(
            "done",
            self.tr("Nothing waits"),
            self.tr("What is changed here goes to the platform at once, or as soon as it can be reached."),
        )
        self.table = DataTable(
            [
                Column(self.tr("Change"), sync_ops.sentence, stretch=True, tip=sync_ops.sentence),
                Column(self.tr("Changed"), sync_ops.what_changed, width=160, muted=True, tip=sync_ops.what_changed),
                Column(self.tr("By"), lambda op: op.actor, width=120),
                Column(self.tr("When"), lambda op: formats.moment(op.at.astimezone()), width=152),
                Column(self.tr("State"), lambda _op: "", width=104, chip=sync_ops.chip, tip=sync_ops.why),
            ],
            name=self.tr("Changes that wait for the platform"),
            empty=empty,
        )
        self.table.setObjectName("sync.waiting")
        self.setLayout(column(self.table, spacing=0))

    def show_rows(self, rows: Sequence[OpRow]) -> None:
        """Show these."""
        self.table.set_rows(rows, key=lambda op: op.op_id)


class RefusedList(QWidget):
    """Changes that need a person; ``again(rows)`` and ``let_go(rows)`` are its buttons."""

    again = Signal(object)
    let_go = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        empty = EmptyState(
            "done",
            self.tr("Nothing was refused"),
            self.tr("A change that the platform does not take is shown here with the reason."),
        )
        self.table = DataTable(
            [
                Column(
                    self.tr("Change"), sync_ops.sentence, stretch=True, sub=sync_ops.who_and_when, tip=sync_ops.sentence
                ),
                Column(self.tr("Why"), sync_ops.why, stretch=True, tip=sync_ops.why),
                Column(self.tr("State"), lambda _op: "", width=124, chip=sync_ops.refused_chip),
            ],
            row_height=metrics.TABLE_ROW_TWO_LINES,
            name=self.tr("Changes that were refused or laid aside"),
            empty=empty,
            many=True,
        )
        self.table.setObjectName("sync.refused")
        self.table.chosen.connect(lambda _row: self._dress())
        self.sentence = Label("", "body", "text-muted", wrap=True)
        self.sentence.setObjectName("sync.refused_told")
        self.all = Button(self.tr("Choose all"), "quiet")
        self.all.setObjectName("sync.all")
        self.all.clicked.connect(self.table.view.selectAll)
        self.drop = Button(self.tr("Let go"), icon="remove")
        self.drop.setObjectName("sync.let_go")
        self.drop.clicked.connect(lambda: self.let_go.emit(self.table.selected))
        self.send = Button(self.tr("Send again"), icon="sync")
        self.send.setObjectName("sync.again")
        self.send.clicked.connect(lambda: self.again.emit(self.table.selected))
        self._lay_out()

    def show_rows(self, rows: Sequence[OpRow]) -> None:
        """Show these; the chosen one stays chosen."""
        self.table.set_rows(rows, key=lambda op: op.op_id)
        if rows and self.table.current is None:
            self.table.select(lambda _op: True)
        self._foot.setVisible(bool(rows))
        self._dress()

    def _lay_out(self) -> None:
        line = row(spacing=8, margins=(metrics.CARD_PADDING, 8, metrics.CARD_PADDING, 8))
        line.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.all, self.drop, self.send):
            line.addWidget(button)
        self._foot = frame("card-foot", line)
        self._foot.setMinimumHeight(48)
        whole = column(spacing=0)
        whole.addWidget(self.table, 1)
        whole.addWidget(self._foot)
        self.setLayout(whole)

    def _dress(self) -> None:
        chosen: list[OpRow] = self.table.selected
        count = len(chosen)
        several = count > 1
        self.send.setText(self.tr("Send %n again", "", count) if several else self.tr("Send again"))
        self.drop.setText(self.tr("Let %n go", "", count) if several else self.tr("Let go"))
        nothing = "" if chosen else self.tr("Choose changes in the list first.")
        self.send.set_reason(nothing)
        self.drop.set_reason(nothing)
        told = sync_ops.todo(chosen[0]) if count == 1 else self.tr("%n change(s) chosen", "", count)
        self.sentence.setText(told if chosen else nothing)
