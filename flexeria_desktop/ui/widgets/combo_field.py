"""Choosing one of many by typing: people, locks, groups; two-line rows under the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets.base import ElidedLabel
from flexeria_desktop.ui.widgets.buttons import IconButton
from flexeria_desktop.ui.widgets.fields import LineInput

Index = QModelIndex | QPersistentModelIndex
# More than a screen of matches is not read; one types on instead.
SHOWN = 50
_OPTION = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Option:
    """One choice: what comes back, its name, a muted second line and an icon; one not ``enabled`` says why there."""

    key: object
    title: str
    sub: str = ""
    icon: str = ""
    enabled: bool = True

    def matches(self, words: Sequence[str]) -> bool:
        """True when every word stands in the name or the second line."""
        text = f"{self.title} {self.sub}".casefold()
        return all(word in text for word in words)


class ComboField(LineInput):
    """A searchable choice. ``chosen(key)`` comes with a choice (None when it is taken back).

    Give all options with ``set_options``; for a list that lives in the store pass ``by_query=True``, connect
    ``asked(text)`` and answer with ``set_options``.
    """

    chosen = Signal(object)
    asked = Signal(str)

    def __init__(self, placeholder: str = "", *, icon: str = "", by_query: bool = False) -> None:
        super().__init__(placeholder=placeholder, icon=icon)
        self._default_icon = icon
        self._by_query = by_query
        self._options: list[Option] = []
        self._current: Option | None = None
        self._model = _OptionModel()
        self._sub = ElidedLabel("", "body", "text-muted")
        self._sub.hide()
        self._button = IconButton("fold", self.tr("Show all"), density="small")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setFixedSize(20, 20)
        self._button.clicked.connect(self._button_clicked)
        self._box.addWidget(self._sub, 1)
        self._box.addWidget(self._button)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self.edit)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        popup = QListView()
        popup.setUniformItemSizes(True)
        popup.setMouseTracking(True)
        set_look(popup, kind="popup")
        self._completer.setPopup(popup)
        # After it is the completer's: that gives a popup a delegate of its own.
        popup.setItemDelegate(_OptionDelegate(popup))
        self._completer.activated[QModelIndex].connect(self._activated)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._left)

    @property
    def current(self) -> object | None:
        """The key of the choice, or None."""
        return None if self._current is None else self._current.key

    @property
    def option(self) -> Option | None:
        """The choice itself."""
        return self._current

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these."""
        self._options = list(options)
        self._filter(self.edit.text() if self._current is None else "")
        if self._by_query and self.edit.hasFocus() and self._current is None and self.edit.text():
            self._drop()

    def set_current(self, key: object | None) -> None:
        """Choose without a signal; None or an unknown key chooses nothing."""
        self._show(next((option for option in self._options if option.key == key), None))

    def set_option(self, option: Option | None) -> None:
        """Choose something that is not among the options (yet), without a signal."""
        self._show(option)

    def popup(self) -> QListView:
        """The list under the field."""
        view = self._completer.popup()
        if not isinstance(view, QListView):
            raise TypeError("the completer lost its list")
        return view

    def open_list(self) -> None:
        """Show all options."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter("")
        self._drop()

    def keyPressEvent(self, event: Any) -> None:
        """Down opens the list."""
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
        else:
            super().keyPressEvent(event)

    def _drop(self) -> None:
        """Show the list under the whole field, as wide as it is; the completer knows the text in it alone."""
        self._completer.complete(QRect(self.edit.mapFrom(self, QPoint()), self.size()))

    def _button_clicked(self) -> None:
        if self._current is None:
            self.open_list()
        else:
            self._take(None)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        if self._current is not None:
            self._current = None
            self._dress()
            self.chosen.emit(None)
        if self._by_query:
            self.asked.emit(text.strip())
        self._filter(text)
        if text.strip() and self._model.rowCount():
            self._drop()
        else:
            self.popup().hide()

    def _left(self) -> None:
        """A text that names exactly one option is that option."""
        if self._current is not None or self.popup().isVisible():
            return
        wanted = self.edit.text().strip().casefold()
        exact = [option for option in self._options if option.enabled and option.title.casefold() == wanted]
        if len(exact) == 1:
            self._take(exact[0])

    def _activated(self, index: QModelIndex) -> None:
        option = index.data(_OPTION)
        if isinstance(option, Option) and option.enabled:
            self._take(option)

    def _take(self, option: Option | None) -> None:
        self._show(option)
        self.chosen.emit(self.current)

    def _show(self, option: Option | None) -> None:
        self._current = option
        self.edit.setText("" if option is None else option.title)
        self.edit.setCursorPosition(0)
        self._filter("")
        self.set_invalid(False)
        self._dress()

    def _dress(self) -> None:
        option = self._current
        self._sub.set_full_text("" if option is None else option.sub)
        self._sub.setVisible(option is not None and bool(option.sub))
        width = 0
        if option is not None and option.sub:
            width = QFontMetrics(self.edit.font()).horizontalAdvance(option.title) + 6
        self.edit.setMaximumWidth(width or 16_777_215)
        self._button.set_icon("fold" if option is None else "close")
        self._button.set_name(self.tr("Show all") if option is None else self.tr("Clear"))
        self.set_icon((option.icon if option is not None else "") or self._default_icon)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        found = [option for option in self._options if option.matches(wanted.split())]
        # What is called so stands before what merely mentions it in its second line.
        found.sort(key=lambda option: wanted not in option.title.casefold())
        self._model.set_options(found[:SHOWN])


class _OptionModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._options: list[Option] = []

    def set_options(self, options: list[Option]) -> None:
        self.beginResetModel()
        self._options = options
        self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        return len(self._options)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        enabled = self._options[index.row()].enabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable if enabled else flag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        option = self._options[index.row()]
        if role == _OPTION:
            return option
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{option.title}, {option.sub}".rstrip(", ")
        return option.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) else None


class _OptionDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, metrics.TABLE_ROW_TWO_LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Option = index.data(_OPTION)
        marked = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        marked = marked and item.enabled
        look = theme()
        painter.save()
        painter.fillRect(option.rect, look.color("selection" if marked else "raised"))
        room = option.rect.adjusted(10, 3, -10, -3)
        if item.icon:
            ink = "selection-text" if marked else _ink(item, "text")
            painter.drawPixmap(room.left(), room.center().y() - 7, pixmap(item.icon, ink, 16, 2.0))
            room.setLeft(room.left() + 26)
        lines = ((item.title, "body", "text", 0), (item.sub, "small", "text-muted", 17))
        for text, scale, role, down in lines:
            font = look.font(scale)
            painter.setFont(font)
            painter.setPen(look.color("selection-text" if marked else _ink(item, role)))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            height = 17 if item.sub else room.height()
            painter.drawText(
                room.adjusted(0, down, 0, 0).x(),
                room.y() + down,
                room.width(),
                height,
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                shown,
            )
        painter.restore()


def _ink(item: Option, role: str) -> str:
    return role if item.enabled else "text-disabled"
