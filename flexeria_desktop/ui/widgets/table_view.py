"""The view inside a table: its head with the sort arrow, its keys, the pointer, and its own painting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.rows_model import RowsModel, is_special
from flexeria_desktop.ui.widgets.table_rows import RowMarks, paint_rows

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets.data_table import DataTable


class _Head(QHeaderView):
    """A head that paints its own sort arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sorted_by: tuple[int, bool] | None = None
        font = theme().font("small")
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        self.setFixedHeight(metrics.TABLE_HEAD)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(40)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sections, then the arrow after the sorted title."""
        super().paintEvent(event)
        if self.sorted_by is None:
            return
        column, descending = self.sorted_by
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        left = self.sectionViewportPosition(column) + (16 if column == 0 else 8)
        left += self.fontMetrics().horizontalAdvance(title) + 4
        limit = self.sectionViewportPosition(column) + self.sectionSize(column) - 14
        picture = pixmap("fold" if descending else "chevron-up", "text-muted", 12, self.devicePixelRatioF())
        QPainter(self.viewport()).drawPixmap(min(left, limit), 8, picture)


class TableView(QTableView):
    """Shows the rows of a ``DataTable``."""

    def __init__(self, table: DataTable, model: RowsModel, row_height: int, head: bool) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._hover, self._by_keyboard = -1, False
        # It paints its whole ground: what lies under it need not be painted with each row that changes.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)
        self.sorted_head = _Head(self)
        self.setHorizontalHeader(self.sorted_head)
        self.sorted_head.setVisible(head)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(16)
        rows.setDefaultSectionSize(row_height)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, each as a whole."""
        ring = self.currentIndex().row() if self._by_keyboard and self.hasFocus() else -1
        with QPainter(self.viewport()) as painter:
            paint_rows(self, self._model, painter, event.rect(), RowMarks(self._hover, ring))

    def sizeHint(self) -> QSize:
        """As low as the table may become; it grows with the room there is."""
        return QSize(super().sizeHint().width(), self._table.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns anew."""
        self._table.fit_columns(event.size().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space checks, Home and End go to the ends, Ctrl+C copies."""
        line = self.currentIndex().row()
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._table.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line >= 0:
            self._table.opened.emit(self._table.model.row_at(line))
        elif key == Qt.Key.Key_Space and line >= 0 and self._table.model.checked is not None:
            self._table.toggle(line)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(key == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press in the check's column part checks."""
        index = self.indexAt(event.position().toPoint())
        inside = index.isValid() and index.column() == 0 and self._table.model.checked is not None
        if inside and event.position().x() - self.columnViewportPosition(0) < 36:
            self._table.toggle(index.row())
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the page's; it means the row under the pointer, or the one that has the keyboard."""
        index = self.indexAt(event.pos())
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        elif not by_mouse and not self.currentIndex().isValid():
            self._go_to_end(False)
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the row under the pointer."""
        self._set_hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: Any) -> bool:
        """Forget the pointer when it leaves."""
        if event.type() == event.Type.Leave:
            self._set_hover(-1)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus by keyboard shows where one is; the first row is chosen when none was."""
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        self._by_keyboard = not by_mouse
        super().focusInEvent(event)
        if not by_mouse and not self.currentIndex().isValid() and len(self._table.rows):
            self._go_to_end(False)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _go_to_end(self, end: bool) -> None:
        lines = range(len(self._table.rows))
        for line in reversed(lines) if end else lines:
            if not is_special(self._table.model.row_at(line)):
                self.setCurrentIndex(self._table.model.index(line, 0))
                return

    def _set_hover(self, line: int) -> None:
        if line != self._hover:
            self._hover = line
            self.viewport().update()
