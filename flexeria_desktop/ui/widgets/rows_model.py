"""Rows for tables: frozen objects and columns that say how to show them; nothing is copied into Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_PASSED, _CHOSEN = Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
RowRole = Qt.ItemDataRole.UserRole
Paint = tuple[str, str]


@dataclass(frozen=True)
class Column:
    """How one column shows a row.

    ``text`` is the line; ``sub`` a muted second line; ``icon`` (name or (name, role)) and ``badge`` (icon, tone: a
    tinted square) stand before it, ``chip`` (word, tone) or (word, tone, icon) after it, ``mark`` (icon, text, role)
    at the right end. ``change`` (old, new) shows old → **new** instead of the text. ``role`` colours the text.
    ``sort`` gives the value to sort by. Give ``width`` in pixels, or ``stretch``.
    """

    title: str
    text: Callable[[Any], str]
    width: int = 0
    stretch: bool = False
    sub: Callable[[Any], str] | None = None
    icon: Callable[[Any], str | Paint | None] | None = None
    badge: Callable[[Any], Paint | None] | None = None
    chip: Callable[[Any], tuple[str, ...] | None] | None = None
    mark: Callable[[Any], tuple[str, str, str] | None] | None = None
    change: Callable[[Any], tuple[str, str] | None] | None = None
    role: Callable[[Any], str] | None = None
    bold: bool | Callable[[Any], bool] = False
    muted: bool | Callable[[Any], bool] = False
    mono: bool = False
    link: bool | Callable[[Any], bool] = False
    align: Literal["left", "right"] = "left"
    sort: Callable[[Any], Any] | None = None
    tip: Callable[[Any], str] | None = None

    def is_(self, what: Literal["bold", "muted", "link"], row: Any) -> bool:
        """Whether a property holds for a row."""
        value = getattr(self, what)
        return bool(value(row)) if callable(value) else bool(value)

    def spoken(self, row: Any) -> str:
        """Everything the cell says, in words: for copying and for screen readers."""
        parts = [self.text(row)]
        if self.change is not None and (change := self.change(row)) is not None:
            parts = [f"{change[0]} → {change[1]}"]
        if self.chip is not None and (chip := self.chip(row)) is not None:
            parts.append(chip[0])
        if self.sub is not None:
            parts.append(self.sub(row))
        if self.mark is not None and (mark := self.mark(row)) is not None:
            parts.append(mark[1])
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class SectionRow:
    """A sub-head between rows: a day, a building, a lock with its lists."""

    text: str
    note: str = ""
    icon: str = ""
    role: str = "text-muted"
    height: int = 24


@dataclass(frozen=True)
class GapRow:
    """A row that says that rows are missing here."""

    title: str
    text: str
    icon: str = "gap"
    height: int = 32


_SPECIAL = (SectionRow, GapRow)
"""Asked several times for each cell that is painted; as a union it would be made each time."""


def is_special(row: object) -> bool:
    """True for rows that are no data and cannot be chosen."""
    return isinstance(row, _SPECIAL)


class RowsModel(QAbstractTableModel):
    """Rows as they are; any Sequence will do, so a paged one is read only where it is looked at."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: Sequence[Any] = ()
        self.checked: set[int] | None = None
        self.can_check: Callable[[Any], bool] = _always
        """Which rows have a box, in a table with checks."""

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; checks start empty."""
        self.beginResetModel()
        self.rows = rows
        if self.checked is not None:
            self.checked = set()
        self.endResetModel()

    def row_at(self, index: int) -> Any:
        """The row of a line."""
        return self.rows[index]

    def rowCount(self, parent: Index | None = None) -> int:
        """Lines."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, its alignment, or the row itself under ``RowRole``."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _special_text(row, index.column()) if is_special(row) else column.spoken(row)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return self.check_of(index.row())
        return None

    def check_of(self, line: int) -> Qt.CheckState | None:
        """The state of a line's box; None where it has none."""
        if self.checked is None or is_special(self.rows[line]) or not self.can_check(self.rows[line]):
            return None
        return Qt.CheckState.Checked if line in self.checked else Qt.CheckState.Unchecked

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles; figures are headed at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Section and gap rows are passed over by the keyboard and cannot be chosen."""
        row = self.rows[index.row()]
        if is_special(row):
            return _PASSED
        boxed = index.column() == 0 and self.checked is not None and self.can_check(row)
        return _CHOSEN | Qt.ItemFlag.ItemIsUserCheckable if boxed else _CHOSEN

    def toggle(self, line: int) -> None:
        """Check or uncheck a line."""
        row = self.rows[line]
        if self.checked is not None and not is_special(row) and self.can_check(row):
            self.checked ^= {line}
            self.dataChanged.emit(self.index(line, 0), self.index(line, len(self.columns) - 1))

    def check_all(self, on: bool) -> None:
        """Check every data row, or none."""
        if self.checked is not None and len(self.rows):
            self.checked = {i for i, row in enumerate(self.rows) if on and not is_special(row) and self.can_check(row)}
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def sort_rows(self, column: int, descending: bool) -> None:
        """Sort the rows held; nothing when the column has no ``sort`` or sub-heads order the rows."""
        key = self.columns[column].sort
        if key is None or any(is_special(row) for row in self.rows):
            return
        self.set_rows(sorted(self.rows, key=key, reverse=descending))


def _always(_row: object) -> bool:
    return True


def _special_text(row: SectionRow | GapRow, column: int) -> str:
    if column:
        return ""
    return f"{row.text} {row.note}".strip() if isinstance(row, SectionRow) else f"{row.title} {row.text}"
