"""The table of events: a million lines, of which only those on the screen are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from flexeria_desktop.core.services.event_filter import EventKey, key_of
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels.event_lines import LOADING, EventLines
from flexeria_desktop.ui.widgets import Column, DataTable, EmptyState

COPIED = 1_000
"""Rows that go to the clipboard at once; whoever wants more exports."""


class EventsTable(DataTable):
    """Shows ``EventLines``; never asks for a line that nobody looks at."""

    def __init__(self, columns: Sequence[Column], name: str, empty: EmptyState) -> None:
        super().__init__(columns, name=name, empty=empty, many=True)
        self.setObjectName("events.table")
        self._high: set[int] = set()
        self.view.installEventFilter(self)

    @property
    def lines(self) -> EventLines | None:
        """What is shown."""
        rows = self.model.rows
        return rows if isinstance(rows, EventLines) else None

    @property
    def current(self) -> EventRow | None:
        """The event where the keyboard is; asks for no other line."""
        index = self.view.selectionModel().currentIndex()
        if not index.isValid() or not self.view.selectionModel().isRowSelected(index.row()):
            return None
        row = self.model.row_at(index.row())
        return row if isinstance(row, EventRow) and row is not LOADING else None

    @property
    def selected(self) -> list[Any]:
        """The chosen events in their order, at most ``COPIED`` lines of them."""
        ranges = sorted((span.top(), span.bottom()) for span in self.view.selectionModel().selection())
        lines = [line for first, last in ranges for line in range(first, min(last, first + COPIED) + 1)]
        return [row for line in lines[:COPIED] if isinstance(row := self.model.row_at(line), EventRow)]

    @property
    def top(self) -> tuple[EventKey | None, int]:
        """Key of the first event on the screen, and how many pixels lie above its line's top; None = at the start."""
        bar, lines = self.view.verticalScrollBar(), self.lines
        if lines is None or bar.value() == 0:
            return None, 0
        line = max(0, self.view.rowAt(0))
        row = lines.known(line)
        return (key_of(row), self.view.rowViewportPosition(line)) if row is not None else (None, 0)

    def show_lines(self, lines: EventLines, top: tuple[int, int] | None = None, chosen: int | None = None) -> None:
        """Show other lines; top: (line, pixels) goes to the upper edge, else as far down as before."""
        bar = self.view.verticalScrollBar()
        before = bar.value()
        self.model.set_rows(lines)
        self._set_heights()
        self._show_right_face()
        # Left to itself, the view lays out while it paints, and then paints once more.
        self.view.doItemsLayout()
        if top is not None:
            bar.setValue(self._position(top[0]) - top[1])
        else:
            bar.setValue(before)
        if chosen is not None and chosen < len(lines):
            flags = QItemSelectionModel.SelectionFlag
            selection = self.view.selectionModel()
            # The line is chosen where it stands; the view must not run after it.
            selection.setCurrentIndex(self.model.index(chosen, 0), flags.ClearAndSelect | flags.Rows)
            bar.setValue(self._position(top[0]) - top[1] if top is not None else before)

    def arrived(self) -> None:
        """A page came: paint what is on the screen anew."""
        self.view.viewport().update()

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, columns parted by tabs."""
        rows = [row for row in self.selected if row is not LOADING]
        if rows:
            lines = ("\t".join(column.spoken(row) for column in self.model.columns) for row in rows)
            QGuiApplication.clipboard().setText("\n".join(lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choosing a million lines serves nobody: Ctrl+A does nothing here, the export takes all."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.matches(QKeySequence.StandardKey.SelectAll)
        return super().eventFilter(watched, event)

    def _position(self, line: int) -> int:
        return self.view.verticalHeader().sectionPosition(min(line, max(0, len(self.model.rows) - 1)))

    def _set_heights(self) -> None:
        lines = self.lines
        if lines is None:
            return
        heads = self.view.verticalHeader()
        wanted = {line: row.height for line, row in lines.special_lines}
        for line in self._high - wanted.keys():
            if line < len(lines):
                heads.resizeSection(line, metrics.TABLE_ROW)
        for line, height in wanted.items():
            heads.resizeSection(line, height)
        self._high = set(wanted)

    def _selection_changed(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self.chosen.emit(self.current)
