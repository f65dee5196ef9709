"""The tree of places as a list to choose from, and, where it may be changed, to drag and rename."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from flexeria_desktop.core.domain.places import PARENTS
from flexeria_desktop.core.services.place_rows import PlaceRow
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.icons import icon, pixmap
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import place_texts

LOCKS = "application/x-flexeria-locks"
"""What is dragged from lists of locks: their ids, one a line."""
_ID = Qt.ItemDataRole.UserRole
_COUNT_WIDTH = 56
INDENTATION = 18
FOLD = 14


class PlaceTree(QTreeWidget):
    """``chosen(id)`` follows the current line, ``entered(id)`` Enter or a double click.

    With ``editable``: ``renamed(id, name)``, ``moved(id, parent, index)`` with index -1 = behind all others, and
    ``locks_dropped(ids, place)``. Nothing moves by itself: whoever owns the tree shows it anew.
    """

    chosen = Signal(str)
    entered = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, str, int)
    locks_dropped = Signal(object, str)

    def __init__(self, name: str, *, editable: bool = False) -> None:
        super().__init__()
        self._rows: dict[str, PlaceRow] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._filling = False
        self._folded: set[str] = set()
        self._later: tuple[tuple[PlaceRow, ...], str] | None = None
        self._editable = editable
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENTATION)
        self.setProperty("ring", "none")
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.Fixed)
        self.header().setMinimumSectionSize(24)
        self.header().resizeSection(1, _COUNT_WIDTH)
        triggers = QAbstractItemView.EditTrigger.EditKeyPressed if editable else QAbstractItemView.EditTrigger(0)
        self.setEditTriggers(triggers)
        if editable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.currentItemChanged.connect(self._tell)
        self.itemActivated.connect(lambda item, _column: self.entered.emit(item.data(0, _ID)))
        self.itemCollapsed.connect(self._fold)
        self.itemExpanded.connect(self._fold)
        self.itemChanged.connect(self._edited)
        theme().changed.connect(self._dress)

    @property
    def current(self) -> str:
        """The id of the current line, "" for none."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def show_rows(self, rows: Sequence[PlaceRow], *, text: str = "") -> None:
        """Show a tree, or what of it fits a text with what that lies in; the current line stays if it is there."""
        if self.state() == QAbstractItemView.State.EditingState:
            # A name is being typed: the new tree shows once that is done.
            self._later = (tuple(rows), text)
            return
        wanted, fitting = self.current, _fitting(rows, text)
        self._filling = True
        self.clear()
        self._rows = {row.id: row for row in rows}
        self._items = {}
        for row in rows:
            if row.id in fitting:
                self._add(row)
        for place_id, item in self._items.items():
            item.setExpanded(bool(text) or place_id not in self._folded)
        self._filling = False
        self.choose(wanted)

    def choose(self, place_id: str) -> bool:
        """Make a line the current one; False when it is not there."""
        item = self._items.get(place_id)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)
        return item is not None

    def begin_rename(self) -> None:
        """Let the name of the current line be typed."""
        item = self.currentItem()
        if item is not None and self._editable:
            self.editItem(item, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, also where the style would not."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.entered.emit(self.current)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Take over what came meanwhile."""
        super().closeEditor(editor, hint)
        if self._later is not None:
            (rows, text), self._later = self._later, None
            QTimer.singleShot(0, self, lambda: self.show_rows(rows, text=text))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """The current line shows that the keyboard is here."""
        super().drawRow(painter, option, index)
        if self.hasFocus() and self.currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0):
            box = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        """The sign that folds a line, in the colour of its text: that of the style fades on a chosen line."""
        if index.model().rowCount(index) == 0:
            return
        chosen = self.selectionModel().isSelected(index)
        sign = pixmap("fold" if self.isExpanded(index) else "unfold", "selection-text" if chosen else "text", FOLD)
        left = rect.right() - INDENTATION + (INDENTATION - FOLD) // 2
        painter.drawPixmap(left, rect.center().y() - FOLD // 2 + 1, sign)

    # --- dragging

    def mimeTypes(self) -> list[str]:
        """Places of this tree, and locks from lists."""
        return [*super().mimeTypes(), LOCKS]

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say at once whether it may go there."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(LOCKS):
            allowed = self.itemAt(event.position().toPoint()) is not None
        else:
            allowed = self._target(event.position().toPoint()) is not None
        event.setAccepted(allowed)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was asked for."""
        point = event.position().toPoint()
        if event.mimeData().hasFormat(LOCKS):
            self._drop_locks(event, point)
            return
        target = self._target(point)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if target is not None:
            self.moved.emit(self.current, *target)

    def _drop_locks(self, event: QDropEvent, point: QPoint) -> None:
        item = self.itemAt(point)
        if item is not None:
            event.acceptProposedAction()
            ids = bytes(event.mimeData().data(LOCKS).data()).decode().split("\n")
            self.locks_dropped.emit(ids, str(item.data(0, _ID)))

    def _target(self, point: QPoint) -> tuple[str, int] | None:
        """Parent and index that the drop means; None where the dragged place may not lie."""
        dragged = self._rows.get(self.current)
        if dragged is None:
            return None
        index: QModelIndex = self.indexAt(point)
        on = self._rows.get(str(index.data(_ID))) if index.isValid() else None
        where = self.dropIndicatorPosition()
        beside = where in {self.DropIndicatorPosition.AboveItem, self.DropIndicatorPosition.BelowItem}
        if on is not None and beside:
            siblings = [row.id for row in self._rows.values() if row.parent_id == on.parent_id and row.id != dragged.id]
            below = where == self.DropIndicatorPosition.BelowItem
            place = siblings.index(on.id) + below if on.id in siblings else -1
            return self._allowed(dragged, on.parent_id, place)
        return self._allowed(dragged, on.id if on else "", -1)

    def _allowed(self, dragged: PlaceRow, parent_id: str, place: int) -> tuple[str, int] | None:
        parent = self._rows.get(parent_id)
        kind = parent.kind if parent else None
        return None if parent_id in dragged.within or kind not in PARENTS[dragged.kind] else (parent_id, place)

    # --- lines

    def _add(self, row: PlaceRow) -> None:
        above = self._items.get(row.parent_id)
        item = QTreeWidgetItem(above) if above is not None else QTreeWidgetItem(self)
        item.setText(0, row.name)
        item.setData(0, _ID, row.id)
        item.setIcon(0, icon(place_texts.ICONS[row.kind], "text-muted"))
        item.setText(1, formats.number(row.locks) if row.locks else "")
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, theme().color("text-muted"))
        item.setToolTip(0, place_texts.told(row))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, place_texts.told(row))
        if self._editable:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setSizeHint(0, QSize(0, metrics.TABLE_ROW))
        self._items[row.id] = item

    def _tell(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if not self._filling:
            self.chosen.emit(str(item.data(0, _ID)) if item is not None else "")

    def _fold(self, item: QTreeWidgetItem) -> None:
        if not self._filling:
            (self._folded.discard if item.isExpanded() else self._folded.add)(str(item.data(0, _ID)))

    def _edited(self, item: QTreeWidgetItem, column: int) -> None:
        row = self._rows.get(str(item.data(0, _ID)))
        if self._filling or column != 0 or row is None or item.text(0) == row.name:
            return
        name = item.text(0)
        self._filling = True
        # Until it is kept the old name counts.
        item.setText(0, row.name)
        self._filling = False
        if name.strip() and name.strip() != row.name:
            self.renamed.emit(row.id, name)

    def _dress(self) -> None:
        self.show_rows(list(self._rows.values()))


def _fitting(rows: Sequence[PlaceRow], text: str) -> set[str]:
    """The places whose name holds the text, with all they lie in."""
    word = text.strip().casefold()
    parents = {row.id: row.parent_id for row in rows}
    found: set[str] = set()
    for row in rows:
        at = row.id if word in row.name.casefold() else ""
        while at and at not in found:
            found.add(at)
            at = parents.get(at, "")
    return found
