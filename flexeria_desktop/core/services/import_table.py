"""A file of rows, whatever program wrote it: lines of texts with where they stood and how they were read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flexeria_desktop.core.services.errors import FileUnreadable
from flexeria_desktop.core.turns import giving_way

MAX_BYTES = 20 * 1024 * 1024
"""50,000 people with the ninety columns of an address book are about 15 MB; more is a mistake."""
MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_CELL = 200
"""Characters of a value that is taken over; longer is a fault of that cell."""
MAX_KEPT = 4_000
"""Characters kept of any cell; the rest of a longer one is of no use, for it is a fault already."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number in the file or sheet, from 1, and its cells, trimmed."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something about a file that a person should know; ``code`` in hidden_rows, hidden_columns, merged."""

    code: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A file as read: how (encoding and separator of a text; the sheet of a workbook), and its filled lines."""

    encoding: str
    separator: str
    lines: tuple[Line, ...]
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def width(self) -> int:
        """Cells of the widest line."""
        return max((len(line.cells) for line in self.lines), default=0)


def read_table(data: bytes, sheet: str = "", encoding: str = "") -> Table:
    """Read a text with separators or a workbook (its first sheet, or the one named); raises FileUnreadable."""
    from flexeria_desktop.core.services import import_text, import_workbook  # noqa: PLC0415 - rows are needed alone

    if len(data) > MAX_BYTES:
        raise FileUnreadable(reason="too_large", limit=MAX_BYTES)
    if import_workbook.is_workbook(data):
        return import_workbook.read(data, sheet)
    return import_text.read(data, encoding)


def gather(rows: Iterable[tuple[int, Iterable[str]]]) -> tuple[Line, ...]:
    """Keep the filled lines without their empty ends; raises FileUnreadable for too many lines or columns."""
    lines: list[Line] = []
    for number, cells in giving_way(rows):
        kept = [cell.strip()[:MAX_KEPT] for cell in cells]
        while kept and not kept[-1]:
            kept.pop()
        if not kept:
            continue
        if len(kept) > MAX_COLUMNS:
            raise FileUnreadable(reason="too_wide", limit=MAX_COLUMNS, line=number)
        if len(lines) > MAX_ROWS:
            raise FileUnreadable(reason="too_many", limit=MAX_ROWS)
        lines.append(Line(number, tuple(kept)))
    return tuple(lines)
