"""The sheet of everything that was done: newest first, each step by name, with a way back to any of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.undo import IN_FORCE, StepState
from flexeria_desktop.core.services.undo_rows import StepRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import undo_texts
from flexeria_desktop.ui.views.undoing import Undoing, back_to
from flexeria_desktop.ui.widgets.base import Label, column
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.cards import EmptyState
from flexeria_desktop.ui.widgets.data_table import DataTable
from flexeria_desktop.ui.widgets.overlay import SideSheet
from flexeria_desktop.ui.widgets.rows_model import Column


class HistorySheet(QWidget):
    """Steps of the last three months; follows what is done while it is open."""

    WIDTH = 720
    ROW = 48

    def __init__(self, context: PageContext, undoing: Undoing) -> None:
        super().__init__()
        self._context, self._undoing = context, undoing
        self._actions: Any = context.actions
        empty = EmptyState(
            "history",
            self.tr("Nothing was done yet"),
            self.tr("Every change stands here by its name, with a way back."),
        )
        self.table = DataTable(_columns(), row_height=self.ROW, name=self.tr("History"), empty=empty)
        self.table.setObjectName("history.table")
        self.why = Label("", wrap=True)
        self.back = Button(self.tr("Undo this step"), icon="undo")
        self.back.setObjectName("history.back")
        self.redo = Button(self.tr("Redo"))
        self.redo.setObjectName("history.redo")
        self.redo.setAccessibleName(self.tr("Redo what was undone"))
        self.redo.clicked.connect(undoing.redo)
        self.back.clicked.connect(self._go_back)
        self.table.chosen.connect(self._choose)
        self.past = Button(self.tr("Who could open a door then?"), icon="history")
        self.past.setObjectName("history.past")
        self.past.clicked.connect(self._open_past)
        layout = column(self.table, self.why, spacing=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        context.refresh.connect(self.load)
        self._choose(None)
        self.load()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the foot of the sheet."""
        sheet.add_foot(self.past)
        for button in (self.redo, self.back):
            sheet.add_button(button)
        self.table.setFocus()

    def load(self, _topics: object = None) -> None:
        """Read the steps."""

        async def ask(_report: Report) -> tuple[StepRow, ...]:
            return await self._actions.history()  # type: ignore[no-any-return]

        self._context.runner.start("", ask, succeeded=self._show)

    def _show(self, steps: tuple[StepRow, ...]) -> None:
        self.table.set_rows(steps, key=lambda step: step.number)
        self.redo.setEnabled(any(step.mine and step.state is StepState.UNDONE for step in steps))
        self._choose(self.table.current)

    def _choose(self, step: StepRow | None) -> None:
        can = step is not None and step.mine and step.state in IN_FORCE
        count = len(back_to(self.table.rows, step)) if step is not None and can else 1
        self.back.setEnabled(can)
        text = self.tr("Undo up to here: %n step(s)", "", count) if count > 1 else self.tr("Undo this step")
        self.back.setText(text)
        self.why.setText(self._said(step))

    def _said(self, step: StepRow | None) -> str:
        if step is None:
            return self.tr("Choose a step to take it back, and with it what you did since.")
        if not step.mine:
            return self.tr("Only %1 can undo this.").replace("%1", step.actor)
        return undo_texts.state(step) if step.state not in IN_FORCE else ""

    def _open_past(self) -> None:
        """The door of the chosen step, where it has one, at its moment; else any door, now."""
        from flexeria_desktop.ui.views.time_machine import open_time_machine  # noqa: PLC0415 - when it is asked for

        step = self.table.current
        open_time_machine(self._context, None, step.at if step else None, step.lock if step else "")

    def _go_back(self) -> None:
        step = self.table.current
        if step is not None:
            self._undoing.undo_steps(back_to(self.table.rows, step))


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            translate("HistorySheet", "Step"),
            lambda step: undo_texts.name(step).capitalize(),
            stretch=True,
            sub=undo_texts.about,
        ),
        Column(
            translate("HistorySheet", "When"),
            undo_texts.when,
            width=150,
            sub=lambda step: step.actor,
            sort=lambda step: step.number,
        ),
        Column(translate("HistorySheet", "State"), undo_texts.state, width=210, muted=_is_past, tip=undo_texts.state),
    )


def _is_past(step: StepRow) -> bool:
    return step.state not in IN_FORCE
