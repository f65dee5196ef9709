"""Lists of locks that can be dragged to places, and the dialog that puts locks at one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import icon
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.place_tree import LOCKS
from flexeria_desktop.ui.widgets import Dialog, SearchField

_ID = Qt.ItemDataRole.UserRole
_WHERE = Qt.ItemDataRole.UserRole + 1
LIST_HEIGHT = 280
_NO_CHOICE = QItemSelectionModel.SelectionFlag.NoUpdate


class _LineDelegate(QStyledItemDelegate):
    """Where the lock stands, muted in the right half; the line that the keyboard is at has the ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """The line, the place, and the ring around both."""
        super().paint(painter, option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme().color("selection-text" if chosen else "text-muted"))
        where = option.rect.adjusted(option.rect.width() // 2, 0, -metrics.UNIT, 0)
        words = option.fontMetrics.elidedText(str(index.data(_WHERE)), Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, words)
        view = option.widget
        if isinstance(view, QListWidget) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))


class LockList(QListWidget):
    """``opened(id)``: Enter or a double click. Lines can be dragged away, several at once."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows: tuple[LockRow, ...] = ()
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setProperty("ring", "none")
        self.setItemDelegate(_LineDelegate(self))
        self.setUniformItemSizes(True)
        # The signs stand under the title of the card.
        self.setViewportMargins(12, metrics.HALF, 12, metrics.HALF)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.itemActivated.connect(lambda item: self.opened.emit(str(item.data(_ID))))
        theme().changed.connect(self._dress)

    @property
    def chosen(self) -> list[str]:
        """The ids of the chosen locks, in order."""
        return [str(item.data(_ID)) for item in self.selectedItems()]

    @property
    def ids(self) -> list[str]:
        """The ids of all that show."""
        return [str(self.item(place).data(_ID)) for place in range(self.count())]

    def show_locks(self, rows: Sequence[LockRow], sub: Callable[[LockRow], str]) -> None:
        """Show these locks, each with a word on where it is."""
        kept = set(self.chosen)
        current = self.currentItem().data(_ID) if self.currentItem() is not None else None
        self._rows = tuple(rows)
        self.clear()
        for lock in rows:
            where = sub(lock)
            item = QListWidgetItem(icon("nav.locks", "text-muted"), lock.name)
            item.setData(_ID, lock.id)
            item.setData(_WHERE, where)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (lock.name, where))))
            item.setSizeHint(QSize(0, metrics.TABLE_ROW))
            item.setToolTip(f"{lock.name}, {lock.serial}")
            self.addItem(item)
            item.setSelected(lock.id in kept)
            if lock.id == current:
                self.setCurrentItem(item)
                item.setSelected(lock.id in kept)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a line that the keyboard is at."""
        if self.currentItem() is None and self.count():
            self.selectionModel().setCurrentIndex(self.indexFromItem(self.item(0)), _NO_CHOICE)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, also where the style would not."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.opened.emit(str(self.currentItem().data(_ID)))
        else:
            super().keyPressEvent(event)

    def mimeTypes(self) -> list[str]:
        """Ids of locks."""
        return [LOCKS]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """What is carried."""
        data = QMimeData()
        data.setData(LOCKS, "\n".join(str(item.data(_ID)) for item in items).encode())
        return data

    def _dress(self) -> None:
        for place in range(self.count()):
            self.item(place).setIcon(icon("nav.locks", "text-muted"))


class PutDialog(Dialog):
    """Choose locks to put at a place; ``put(ids)``."""

    put = Signal(object)

    def __init__(self, parent: QWidget | None, place: str, locks: Sequence[LockRow]) -> None:
        super().__init__(parent, self.tr("Put locks at %1").replace("%1", place), icon="nav.locks")
        self.search = SearchField(self.tr("Filter by name, serial or building"))
        self.search.setObjectName("buildings.put.search")
        self.list = QListWidget()
        self.list.setObjectName("buildings.put.list")
        self.list.setAccessibleName(self.tr("Locks"))
        self.list.setFixedHeight(LIST_HEIGHT)
        for lock in locks:
            where = ", ".join(part for part in (lock.building, lock.floor) if part)
            item = QListWidgetItem(f"{lock.name}  ·  {where or self.tr('at no place')}")
            item.setData(_ID, lock.id)
            item.setData(_ID + 1, f"{lock.name} {lock.serial} {where}".casefold())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.body.addWidget(self.search)
        self.body.addWidget(self.list)
        self.add_button(self.tr("Cancel"), self.reject)
        self.go = self.add_button("", self._put, "primary")
        self.go.setObjectName("buildings.put.go")
        self.search.searched.connect(self._filter)
        self.list.itemChanged.connect(self._dress)
        self._dress()
        self.search.edit.setFocus()

    def _chosen(self) -> list[str]:
        items = [self.list.item(place) for place in range(self.list.count())]
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _filter(self, text: str) -> None:
        word = text.strip().casefold()
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(word not in item.data(_ID + 1))

    def _dress(self) -> None:
        count = len(self._chosen())
        self.go.setText(self.tr("Put %n lock(s) here", "", count))
        self.go.set_reason("" if count else self.tr("Check the locks that stand there."))

    def _put(self) -> None:
        ids = self._chosen()
        self.accept()
        self.put.emit(ids)
