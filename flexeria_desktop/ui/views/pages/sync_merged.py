"""Changes that met: the list, and for one of them what is in force beside the value that lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from flexeria_desktop.core.domain.sync_queue import ConflictRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import sync_conflicts, sync_ops
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Column,
    DataTable,
    EmptyState,
    Label,
    clear,
    column,
    frame,
    row,
    scrolled,
)

STACKS_UNDER = 640


class MergedList(QWidget):
    """``keep(row)``, ``take(row)`` and ``shown(row)`` are the buttons of the detail."""

    keep = Signal(object)
    take = Signal(object)
    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._schedules: Mapping[str, str] = {}
        self._undecided_wanted = False
        empty = EmptyState(
            "done",
            self.tr("No two changes met"),
            self.tr("When two computers change the same at once, what came of it is told here."),
        )
        self.table = DataTable(
            [
                Column(
                    self.tr("What came of it"),
                    sync_conflicts.title,
                    stretch=True,
                    sub=sync_conflicts.who_and_when,
                    tip=sync_conflicts.title,
                ),
                Column("", lambda _row: "", width=148, chip=sync_conflicts.chip),
            ],
            row_height=metrics.TABLE_ROW_TWO_LINES,
            name=self.tr("Changes that met"),
            empty=empty,
            head=False,
        )
        self.table.setObjectName("sync.merged")
        self.table.chosen.connect(self._show)
        self.detail = ConflictDetail()
        for mine, its in ((self.keep, self.detail.keep), (self.take, self.detail.take), (self.shown, self.detail.go)):
            its.clicked.connect(lambda _checked=False, mine=mine: mine.emit(self.table.current))
        self._ground = frame("sheet-side", column(scrolled(self.detail), spacing=0))
        self.setLayout(column(Beside(self.table, self._ground, STACKS_UNDER, shares=(1, 1), spacing=0), spacing=0))

    def show_rows(self, rows: Sequence[ConflictRow], schedules: Mapping[str, str]) -> None:
        """Show these, those to decide first; the chosen one stays chosen."""
        self._schedules = schedules
        ordered = sorted(rows, key=lambda one: (not (one.open and one.needs), not one.open))
        self.table.set_rows(ordered, key=lambda one: one.id)
        if self._undecided_wanted or (rows and self.table.current is None):
            self.show_undecided()
            self._undecided_wanted = False
        self._ground.setVisible(bool(rows))
        self._show(self.table.current)

    def show_undecided(self) -> None:
        """Choose the first that needs a decision, also when the rows are still on their way."""
        self._undecided_wanted = True
        if not self.table.select(lambda one: one.open and one.needs) and self.table.current is None:
            self.table.select(lambda _one: True)

    def _show(self, found: ConflictRow | None) -> None:
        if found is not None:
            self.detail.show_conflict(found, self._schedules)
        self.detail.setVisible(found is not None)


class ConflictDetail(QWidget):
    """Field by field: in force now, and the other value; then the decision."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "subtitle", wrap=True)
        self.title.setObjectName("sync.conflict")
        self._meaning = Label("", "body", "text-muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for place in (1, 2):
            self._grid.setColumnStretch(place, 1)
        self._decided = Label("", "body", wrap=True)
        self.keep = Button(self.tr("Keep"))
        self.keep.setObjectName("sync.keep")
        self.take = Button(self.tr("Take the other"))
        self.take.setObjectName("sync.take")
        self.go = Button("", "link", trailing="unfold")
        self.go.setObjectName("sync.show")
        table = QWidget()
        table.setLayout(self._grid)
        self.setLayout(
            column(
                self.title,
                self._meaning,
                4,
                table,
                4,
                self._decided,
                row(self.keep, self.take, "stretch"),
                row(self.go, "stretch"),
                "stretch",
                spacing=8,
                margins=metrics.CARD_PADDING,
            )
        )

    def show_conflict(self, found: ConflictRow, schedules: Mapping[str, str]) -> None:
        """Show one."""
        self.title.setText(sync_conflicts.title(found))
        self._meaning.setText(sync_conflicts.meaning(found))
        self._show_pairs(sync_conflicts.pairs(found, schedules), found)
        decided = sync_conflicts.decided(found)
        self._decided.setText(decided)
        self._decided.setVisible(bool(decided))
        turnable = sync_conflicts.can_take_other(found)
        self.take.setVisible(turnable)
        self.keep.setText(self.tr("Keep") if turnable else self.tr("Understood"))
        self.keep.setVisible(found.open)
        self.go.setText(self._where(found.entity))
        self.go.setVisible(sync_ops.where(found.entity, found.subject) is not None)

    def _show_pairs(self, pairs: Sequence[tuple[str, str, str]], found: ConflictRow) -> None:
        clear(self._grid)
        heads = ("", *sync_conflicts.heads(found))
        scales = ("body", "strong") if found.decision == "other" else ("strong", "body")
        for place, text in enumerate(heads if pairs else ()):
            self._grid.addWidget(Label(text, "small", "text-muted"), 0, place)
        top = Qt.AlignmentFlag.AlignTop
        for line, (name, kept, other) in enumerate(pairs, 1):
            self._grid.addWidget(Label(name, "body", "text-muted"), line, 0, top)
            for place, (text, scale) in enumerate(zip((kept, other), scales, strict=True), 1):
                label = Label(text, scale, wrap=True)
                label.setAccessibleName(f"{name}, {heads[place]}: {text}")
                self._grid.addWidget(label, line, place, top)

    def _where(self, entity: str) -> str:
        return {
            "person": self.tr("Show the person"),
            "key": self.tr("Show the key"),
            "schedule": self.tr("Show the week schedules"),
            "holiday": self.tr("Show the holidays"),
            "place": self.tr("Show the place"),
        }.get(entity, self.tr("Show the lock"))
