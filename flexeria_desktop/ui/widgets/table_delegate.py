"""What Qt asks about a single cell: how wide it would like to be, and what its tool tip says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.widgets.rows_model import Column, RowRole, RowsModel, is_special
from flexeria_desktop.ui.widgets.table_rows import type_for

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Knows the cells of a :class:`RowsModel`; the view paints them itself."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Wide enough for all words; heights are the table's."""
        column = _column(index)
        row = index.data(RowRole)
        width = 0 if is_special(row) else type_for(column, row).metrics.horizontalAdvance(column.spoken(row))
        return QSize(width + 48, metrics.TABLE_ROW)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A tool tip with the whole text where it was cut, or the column's own."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        row = index.data(RowRole)
        text = "" if is_special(row) else self._tip(index, row, option.rect.width())
        QToolTip.showText(event.globalPos(), text, view)
        return True

    @staticmethod
    def _tip(index: Index, row: Any, width: int) -> str:
        column = _column(index)
        if column.tip is not None:
            return column.tip(row)
        needed = type_for(column, row).metrics.horizontalAdvance(column.text(row)) + 16
        return column.spoken(row) if needed > width or column.sub is not None else ""


def _column(index: Index) -> Column:
    model = index.model()
    if not isinstance(model, RowsModel):
        raise TypeError("RowDelegate knows a RowsModel")
    return model.columns[index.column()]
