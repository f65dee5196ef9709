"""The list of list-and-detail pages: 248 px, two-line rows, one mark at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import set_look
from flexeria_desktop.ui.widgets.base import Label, column, frame, line, row
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.cards import EmptyState
from flexeria_desktop.ui.widgets.compact import Lent
from flexeria_desktop.ui.widgets.data_table import DataTable
from flexeria_desktop.ui.widgets.fields import SearchField
from flexeria_desktop.ui.widgets.fitting import Beside, Lines
from flexeria_desktop.ui.widgets.page_head import PageHead
from flexeria_desktop.ui.widgets.rows_model import Column, SectionRow

LEAST_ROWS = 3


@dataclass(frozen=True)
class ListItem:
    """A row: name, muted sub-line, one mark (icon, text, role); ``data`` is whatever the page needs back."""

    key: object
    title: str
    sub: str = ""
    mark: tuple[str, str, str] | None = None
    bold: bool = False
    data: Any = None


class ListRail(QFrame):
    """Head with title, count and actions, a second line under them, a search, the rows, and a foot line.

    Alone on its page all of the head is one line: ``set_in_one_line``.
    ``chosen(key)`` follows the current row (None when there is none), ``searched(text)`` the search field.
    """

    chosen = Signal(object)
    opened = Signal(object)
    searched = Signal(str)

    def __init__(
        self,
        title: str = "",
        *,
        placeholder: str = "",
        actions: Sequence[Button] = (),
        second: QWidget | None = None,
        empty: EmptyState | None = None,
        width: int = metrics.LIST,
    ) -> None:
        super().__init__()
        set_look(self, kind="list")
        self.setFixedWidth(width)
        self._title = Label(title, "title")
        self._count = Label("", "body", "text-muted")
        title_row = QWidget()
        title_row.setLayout(row(self._title, self._count, "stretch"))
        self._actions, self._second = tuple(actions), second
        self._action_row = row(*actions)
        if actions:
            # Where the words are long, the action stands under the title.
            deeds = QWidget()
            deeds.setLayout(self._action_row)
            title_row = Beside(title_row, deeds, shares=(1, 0), spacing=8)
        self.search = SearchField(placeholder, icon="filter")
        self.search.searched.connect(self.searched)
        if not placeholder:
            self.search.hide()
        self._head = QWidget()
        parts = [title_row, *([second] if second is not None else []), self.search]
        self._head_box = column(*parts, margins=(16, 12, 12, 8))
        self._head.setLayout(self._head_box)
        if not (title or placeholder):
            self._head.hide()
        self._line: PageHead | None = None
        self._lent: list[Lent] = []
        self._moved: tuple[QWidget, ...] = ()
        self.table = _table(title, empty)
        # In a low window the page scrolls; the head keeps its height.
        self.table.setMinimumHeight(LEAST_ROWS * metrics.TABLE_ROW_TWO_LINES)
        self.table.chosen.connect(self._tell)
        self.table.opened.connect(self._tell_opened)
        self._note = Label("", "small", "text-muted")
        self._foot = frame("card-foot", row(self._note, margins=(16, 0, 16, 0)))
        self._foot.setFixedHeight(30)
        self._foot.hide()
        self._box = box = column(self._head, line(), spacing=0, margins=(0, 0, 1, 0))
        box.addWidget(self.table, 1)
        box.addWidget(self._foot)
        self.setLayout(box)

    @property
    def current(self) -> object | None:
        """The key of the chosen row."""
        item = self.table.current
        return item.key if isinstance(item, ListItem) else None

    def set_in_one_line(self, on: bool) -> None:
        """Put all of the head on one line, as a page has it in a low window, or under one another again."""
        if on == bool(self._lent):
            return
        if self._line is None:
            self._line = PageHead(self._title.text())
            self._line.set_low(True)
            self._box.insertWidget(0, self._line)
        if on:
            self._lend(self._line)
        else:
            self._take_back(self._line)
        self._line.setVisible(on)
        self._head.setVisible(not on)

    @property
    def _beside(self) -> tuple[QWidget, ...]:
        """What stands in the second line."""
        if self._second is None:
            return ()
        return self._second.parts if isinstance(self._second, Lines) else (self._second,)

    def _lend(self, head: PageHead) -> None:
        self._lent = [Lent(self.search, self._head_box)]
        self._lent += [Lent(button, self._action_row) for button in self._actions]
        parts = self._beside
        if isinstance(self._second, Lines):
            for part in parts:
                self._second.take(part)
        elif self._second is not None:
            self._lent.insert(0, Lent(self._second, self._head_box))
        self._moved = parts
        for part in parts:
            (head.add_action if isinstance(part, Button) else head.add_beside_title)(part)
        for button in self._actions:
            head.add_action(button)
        head.set_tool(self.search)

    def _take_back(self, head: PageHead) -> None:
        head.set_tool(None)
        for button in self._actions:
            head.take_action(button)
        for part in self._moved:
            (head.take_action if isinstance(part, Button) else head.take_beside_title)(part)
            if isinstance(self._second, Lines):
                self._second.add(part)
        for lent in self._lent:
            lent.give_back()
        self._lent = []

    def set_items(self, items: Sequence[ListItem | SectionRow]) -> None:
        """Show other rows; the chosen one stays chosen when it is still there."""
        self.table.set_rows(items, key=_key)

    def set_count(self, text: str) -> None:
        """The muted figure after the title."""
        self._count.setText(text)

    def set_note(self, text: str) -> None:
        """The foot line; empty hides it."""
        self._note.setText(text)
        self._foot.setVisible(bool(text))

    def select(self, key: object) -> bool:
        """Choose a row by its key; False when it is not there."""
        return self.table.select(lambda item: item.key == key)

    def _tell(self, item: object) -> None:
        self.chosen.emit(item.key if isinstance(item, ListItem) else None)

    def _tell_opened(self, item: object) -> None:
        if isinstance(item, ListItem):
            self.opened.emit(item.key)


def _table(name: str, empty: EmptyState | None) -> DataTable:
    columns = [Column("", _title, stretch=True, sub=_sub, mark=_mark, bold=_bold)]
    table = DataTable(columns, row_height=metrics.TABLE_ROW_TWO_LINES, name=name, head=False, empty=empty)
    table.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return table


def _title(item: ListItem) -> str:
    return item.title


def _sub(item: ListItem) -> str:
    return item.sub


def _mark(item: ListItem) -> tuple[str, str, str] | None:
    return item.mark


def _bold(item: ListItem) -> bool:
    return item.bold


def _key(item: ListItem) -> object:
    return item.key
