"""The table of every page: keyboard, sorting, choosing, copying, and what it says when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.cards import EmptyState
from flexeria_desktop.ui.widgets.rows_model import Column, RowsModel, is_special
from flexeria_desktop.ui.widgets.table_delegate import RowDelegate
from flexeria_desktop.ui.widgets.table_view import TableView

# Rows beyond this are not searched for sub-heads one by one; a paged sequence has none.
SPECIAL_SCAN = 20_000
# In a low window the page scrolls before a table shows fewer rows than these.
LEAST_ROWS = 3
# Narrower, a column that takes what is left would show nothing; then the table scrolls sideways.
LEAST_COLUMN = 128
# Beside a title; the first column begins at the edge of its card.
TITLE_ROOM, TITLE_ROOM_FIRST = 16, 24


class DataTable(QWidget):
    """A table over frozen rows.

    ``chosen(row)`` follows the current row (None when there is none), ``opened(row)`` a double click or Enter,
    ``linked(row, column)`` a click on a link cell, ``checks_changed()`` a check. Ctrl+C copies the chosen rows; the
    page makes the context menu. Without ``sort_by_signal`` a click on a head sorts the rows held;
    with it ``sort_wanted(column, descending)`` asks the page to read them again.
    """

    chosen = Signal(object)
    opened = Signal(object)
    linked = Signal(object, int)
    checks_changed = Signal()
    sort_wanted = Signal(int, bool)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        row_height: int = metrics.TABLE_ROW,
        name: str = "",
        empty: EmptyState | None = None,
        checkable: bool = False,
        many: bool = False,
        head: bool = True,
        sort_by_signal: bool = False,
    ) -> None:
        super().__init__()
        self.model = RowsModel(columns)
        self.model.checked = set() if checkable else None
        self.view = TableView(self, self.model, row_height, head)
        self.view.setAccessibleName(name)
        self.view.setItemDelegate(RowDelegate(self.view))
        mode = QAbstractItemView.SelectionMode
        self.view.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self._sort_by_signal = sort_by_signal
        self._sorted: tuple[int, bool] | None = None
        self._special_lines: list[int] = []
        self._empty = empty
        self.setMinimumHeight(LEAST_ROWS * row_height + (metrics.TABLE_HEAD if head else 0))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.view)
        if empty is not None:
            self._stack.addWidget(empty)
        self._lay_out_columns()
        self._connect()
        self._show_right_face()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown."""
        return self.model.rows

    @property
    def current(self) -> Any | None:
        """The chosen row, or None."""
        lines = self.view.selectionModel().selectedRows()
        return self.model.row_at(lines[0].row()) if lines else None

    @property
    def selected(self) -> list[Any]:
        """All chosen rows in their order."""
        lines = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.row_at(line) for line in lines]

    @property
    def checked(self) -> list[Any]:
        """All checked rows in their order."""
        return [self.model.row_at(line) for line in sorted(self.model.checked or ())]

    def set_rows(self, rows: Sequence[Any], key: Callable[[Any], object] | None = None) -> None:
        """Show other rows; with ``key`` the chosen row stays chosen when it is still there."""
        before = key(self.current) if key is not None and self.current is not None else None
        self.model.set_rows(rows)
        if self._sorted is not None and not self._sort_by_signal:
            self.model.sort_rows(*self._sorted)
        self._set_heights()
        self._show_right_face()
        if key is not None and before is not None:
            self.select(lambda row: key(row) == before)

    def select(self, wanted: Callable[[Any], bool]) -> bool:
        """Choose the first row for which ``wanted`` holds and scroll to it; False when none does."""
        for line, row in enumerate(self.model.rows):
            if not is_special(row) and wanted(row):
                command = QItemSelectionModel.SelectionFlag
                index = self.model.index(line, 0)
                self.view.selectionModel().setCurrentIndex(index, command.ClearAndSelect | command.Rows)
                self.view.scrollTo(index)
                return True
        return False

    def check_all(self, on: bool) -> None:
        """Check every row, or none."""
        self.model.check_all(on)
        self.checks_changed.emit()

    def toggle(self, line: int) -> None:
        """Check or uncheck a line."""
        self.model.toggle(line)
        self.checks_changed.emit()

    def content_height(self) -> int:
        """Height at which every row shows without scrolling."""
        head = self.view.horizontalHeader()
        return self.view.verticalHeader().length() + (0 if head.isHidden() else metrics.TABLE_HEAD)

    def fit_height(self, most: int = 16_777_215) -> None:
        """Be as high as the rows, at most ``most`` pixels."""
        self.setFixedHeight(min(most, max(self.content_height(), metrics.TABLE_ROW)))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, columns parted by tabs."""
        lines = ["\t".join(column.spoken(row) for column in self.model.columns) for row in self.selected]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    @property
    def sortable(self) -> list[tuple[int, str]]:
        """Number and title of each column that rows can be sorted by."""
        return [(place, one.title) for place, one in enumerate(self.model.columns) if one.sort is not None]

    @property
    def sorted_by(self) -> int | None:
        """The column that the rows are sorted by; None for the order they came in."""
        return None if self._sorted is None else self._sorted[0]

    def sort_by(self, column: int) -> None:
        """Sort as a click on the head of the column does: again, and it is the other way round."""
        self._head_clicked(column)

    def _connect(self) -> None:
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.doubleClicked.connect(self._opened)
        self.view.clicked.connect(self._clicked)
        self.view.horizontalHeader().sectionClicked.connect(self._head_clicked)
        theme().changed.connect(self.view.viewport().update)

    def _lay_out_columns(self) -> None:
        head = self.view.horizontalHeader()
        modes = QHeaderView.ResizeMode
        for index, column in enumerate(self.model.columns):
            head.setSectionResizeMode(index, modes.Stretch if column.stretch else modes.Interactive)
            if column.width:
                head.resizeSection(index, max(column.width, self._title_width(index)))

    def _title_width(self, index: int) -> int:
        """What the title of a column needs in px, with room at both sides; 0 without a head."""
        head, title = self.view.horizontalHeader(), self.model.columns[index].title
        if head.isHidden() or not title:
            return 0
        return head.fontMetrics().horizontalAdvance(title) + (TITLE_ROOM_FIRST if index == 0 else TITLE_ROOM)

    def fit_columns(self, room: int) -> None:
        """Let the columns that stretch take the rest of ``room`` px, but never less than they need."""
        head = self.view.horizontalHeader()
        modes = QHeaderView.ResizeMode
        stretching = [index for index, column in enumerate(self.model.columns) if column.stretch]
        fixed = sum(head.sectionSize(index) for index in range(head.count()) if index not in stretching)
        enough = room - fixed >= sum(max(LEAST_COLUMN, self._title_width(index)) for index in stretching)
        for index in stretching:
            if enough != (head.sectionResizeMode(index) is modes.Stretch):
                head.setSectionResizeMode(index, modes.Stretch if enough else modes.Interactive)
            if not enough:
                head.resizeSection(index, max(LEAST_COLUMN, self._title_width(index)))

    def _set_heights(self) -> None:
        if len(self.model.rows) > SPECIAL_SCAN:
            return
        # A line keeps its height when other rows come: one that held a sub-head would stay as low as that.
        for line in self._special_lines:
            if line < len(self.model.rows):
                self.view.setRowHeight(line, self.view.verticalHeader().defaultSectionSize())
        self._special_lines = [line for line, row in enumerate(self.model.rows) if is_special(row)]
        for line in self._special_lines:
            self.view.setRowHeight(line, self.model.rows[line].height)

    def _show_right_face(self) -> None:
        nothing = self._empty is not None and len(self.model.rows) == 0
        self._stack.setCurrentIndex(1 if nothing else 0)
        # Tab would stay for ever before a proxy that is hidden.
        first_step = self._empty.button if self._empty is not None and not self._empty.button.isHidden() else None
        self.setFocusProxy(first_step if nothing else self.view)

    def _selection_changed(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self.chosen.emit(self.current)

    def _opened(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if not is_special(row):
            self.opened.emit(row)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if not is_special(row) and self.model.columns[index.column()].is_("link", row):
            self.linked.emit(row, index.column())

    def _head_clicked(self, column: int) -> None:
        if self.model.columns[column].sort is None:
            return
        descending = self._sorted == (column, False)
        self._sorted = (column, descending)
        self.view.sorted_head.sorted_by = self._sorted
        self.view.sorted_head.viewport().update()
        if self._sort_by_signal:
            self.sort_wanted.emit(column, descending)
        else:
            self.model.sort_rows(column, descending)
