"""Events as a file: CSV or a workbook, page by page, so that a million rows need no more memory than a thousand."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from zipfile import ZipFile

from flexeria_desktop.core.domain.texts import harmless_cell
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.event_filter import EventFilter, EventKey, key_of
from flexeria_desktop.core.services.queries.events import count_events, gap_rows, page
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.core.services.written_files import written

PAGE = 2_000
UNHELD = dict.fromkeys({*range(32), 0xFFFE, 0xFFFF} - {9, 10})
"""Characters that a workbook cannot hold."""
SHEET_ROWS = 1_048_576
"""Rows of one sheet; what is more goes to the next."""
WORKBOOK = ".xlsx"

Cell = str | int | datetime | None
Line = Callable[[EventRow], Sequence[Cell]]
"""The cells of an event in the language of whoever exports; called on a thread of its own."""


@dataclass(frozen=True, slots=True)
class EventTable:
    """How an export looks: titles, cells of a row, and what parts the cells of a CSV file."""

    head: Sequence[str]
    line: Line
    delimiter: str = ","


class _File(Protocol):
    def add(self, rows: Sequence[Sequence[Cell]]) -> None: ...
    def finish(self) -> None: ...
    def abandon(self) -> None: ...


class _CsvFile:
    """With a mark at its start, or a spreadsheet would take it for the alphabet of this computer."""

    def __init__(self, path: Path, head: Sequence[str], delimiter: str) -> None:
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file, delimiter=delimiter)
        self._rows.writerow(head)

    def add(self, rows: Sequence[Sequence[Cell]]) -> None:
        self._rows.writerows([_written(cell) for cell in row] for row in rows)

    def finish(self) -> None:
        self._file.close()

    def abandon(self) -> None:
        self._file.close()


class _Workbook:
    """Rows go to a temporary file of the library as they come; text is always text, never a formula."""

    def __init__(self, path: Path, head: Sequence[str]) -> None:
        from openpyxl import Workbook  # noqa: PLC0415 - 0.2 s that only an export should cost

        self._path, self._head = path, list(head)
        self._book = Workbook(write_only=True)
        self._count = SHEET_ROWS

    def add(self, rows: Sequence[Sequence[Cell]]) -> None:
        for row in rows:
            if self._count >= SHEET_ROWS:
                self._sheet = self._new_sheet()
            self._sheet.append([_clean(cell) for cell in row])
            self._count += 1

    def finish(self) -> None:
        if not self._book.worksheets:
            self._new_sheet()
        self._book.save(self._path)

    def abandon(self) -> None:
        from openpyxl.writer.excel import ExcelWriter  # noqa: PLC0415 - as above

        # Only saving lets go of the temporary files.
        if self._book.worksheets:
            ExcelWriter(self._book, ZipFile(_Nowhere(), "w")).save()

    def _new_sheet(self) -> Any:
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - as above
        from openpyxl.styles import Font  # noqa: PLC0415 - as above

        sheet = self._book.create_sheet()
        sheet.freeze_panes = "A2"
        for place in range(len(self._head)):
            sheet.column_dimensions[chr(ord("A") + place)].width = 22
        cells = [WriteOnlyCell(sheet, text) for text in self._head]
        for cell in cells:
            cell.font = Font(bold=True)
        sheet.append(cells)
        self._count = 1
        return sheet


class _Nowhere(io.RawIOBase):
    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        return len(data)


async def export(
    desk: Desk,
    wanted: EventFilter,
    path: Path,
    table: EventTable,
    *,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """Write the events that fit, newest first, and return how many; wholly or not at all, even when cancelled.

    A name that ends in .xlsx makes a workbook, any other a CSV file. Raises FileNoRoom, FileNoRight, FileNotWritten.
    """
    total = await desk.store.read(lambda conn: count_events(conn, wanted))
    gaps = await desk.store.read(lambda conn: {key: row for row, key in gap_rows(conn, wanted)})
    loop, done, after = asyncio.get_running_loop(), 0, None
    with written(path) as temporary:
        async with _worker() as worker:
            file = await loop.run_in_executor(worker, _open, path.suffix, temporary, table)
            try:
                while rows := await desk.store.read(_page(wanted, after)):
                    after = key_of(rows[-1])
                    await loop.run_in_executor(worker, _add, file, _with_gaps(rows, gaps), table.line)
                    done += len(rows)
                    progress(done, max(total, done))
                await loop.run_in_executor(worker, file.finish)
            except BaseException:
                worker.submit(file.abandon)
                raise
    return done


@asynccontextmanager
async def _worker() -> AsyncIterator[ThreadPoolExecutor]:
    """One thread writes; whatever it does is over before the file is renamed or deleted, and nobody else waits."""
    worker = ThreadPoolExecutor(1, "export")
    try:
        yield worker
    finally:
        over = asyncio.get_running_loop().run_in_executor(None, worker.shutdown)
        while not over.done():
            # Cancelled once more, it waits all the same: the thread still has the file.
            with suppress(asyncio.CancelledError):
                await asyncio.shield(over)


def _page(wanted: EventFilter, after: EventKey | None) -> Callable[[Any], tuple[EventRow, ...]]:
    return lambda conn: page(conn, wanted, PAGE, after)


def _open(suffix: str, path: Path, table: EventTable) -> _File:
    if suffix.lower() == WORKBOOK:
        return _Workbook(path, table.head)
    return _CsvFile(path, table.head, table.delimiter)


def _add(file: _File, rows: Sequence[EventRow], line: Line) -> None:
    file.add([line(row) for row in rows])


def _with_gaps(rows: Sequence[EventRow], gaps: dict[EventKey, EventRow]) -> list[EventRow]:
    result: list[EventRow] = []
    for row in rows:
        result.append(row)
        gap = gaps.get(key_of(row)) if gaps else None
        if gap is not None:
            result.append(gap)
    return result


def _clean(cell: Cell) -> Cell:
    """Nothing that a spreadsheet would calculate, and no control character, which its format cannot hold."""
    if not isinstance(cell, str):
        return cell.replace(tzinfo=None) if isinstance(cell, datetime) else cell
    return harmless_cell(cell.translate(UNHELD))


def _written(cell: Cell) -> str | int:
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S")
    cleaned = _clean(cell)
    return "" if cleaned is None or isinstance(cleaned, datetime) else cleaned
