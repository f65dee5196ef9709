"""Workbooks (XLSX): the cells of one sheet as texts, read as a stream and within bounds."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from flexeria_desktop.core.services.errors import FileUnreadable
from flexeria_desktop.core.services.import_table import MAX_COLUMNS, Note, Table, gather
from flexeria_desktop.core.turns import give_way, load_giving_way

if TYPE_CHECKING:
    from openpyxl import Workbook

MAX_UNPACKED = 256 * 1024 * 1024
"""Bytes of all parts together; a sheet of 50,000 rows with 20 filled columns has about 60 MB."""
MAX_PARTS = 2_000
MAX_SHEETS = 200
OLD_WORKBOOK = bytes.fromhex("D0CF11E0A1B11AE1")
"""Start of the container of XLS files and of workbooks under a password."""
CHUNK = 1 << 16
"""A search in more at once would keep other threads waiting for longer than a picture takes."""
OVERLAP = 512
"""Characters of one tag that may be cut in two by a chunk."""
MALFORMED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    SyntaxError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    AssertionError,
)
"""All that openpyxl and the parsers below it raise on parts that are not as they should be."""
_HIDDEN_ROW = re.compile(rb'<(?:x:)?row\b[^>]*\bhidden="(?:1|true)"')
_HIDDEN_COLUMN = re.compile(rb'<(?:x:)?col\b[^>]*\bhidden="(?:1|true)"')
_MERGED = re.compile(rb"<(?:x:)?mergeCell\b")


class _Shared(io.BytesIO):
    """Looks up at each read, for openpyxl does not while it gathers what a workbook consists of."""

    def read(self, size: int | None = -1) -> bytes:
        """Read as ever."""
        give_way()
        return super().read(size)


def is_workbook(data: bytes) -> bool:
    """True for what must be read as a workbook, be it fit or not."""
    return data.startswith((b"PK\x03\x04", OLD_WORKBOOK))


def read(data: bytes, sheet: str = "") -> Table:
    """Read the sheet of that name, else the first that holds anything; raises FileUnreadable."""
    if data.startswith(OLD_WORKBOOK):
        raise FileUnreadable(reason="old_workbook")
    try:
        _check_parts(data)
        with warnings.catch_warnings():
            # Styles and checks of other programs that openpyxl does not know say nothing about the cells.
            warnings.simplefilter("ignore")
            return _read(data, sheet)
    except FileUnreadable:
        raise
    except MALFORMED as error:
        raise FileUnreadable(reason="binary") from error


def _check_parts(data: bytes) -> None:
    """Refuse a bomb before anything is unpacked: no part ever yields more bytes than its entry says."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        entries = parts.infolist()
        if len(entries) > MAX_PARTS or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
            raise FileUnreadable(reason="too_large", limit=MAX_UNPACKED)
        if any(entry.flag_bits & 1 for entry in entries):
            raise FileUnreadable(reason="old_workbook")


def _read(data: bytes, wanted: str) -> Table:
    load_giving_way("openpyxl")
    from openpyxl import load_workbook  # noqa: PLC0415 - 150 ms that only a workbook is worth

    book = load_workbook(_Shared(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets = tuple(page.title for page in book.worksheets[:MAX_SHEETS])
        for title in (wanted,) if wanted in sheets else sheets:
            lines = gather(_rows(book, title))
            if lines:
                return Table("XLSX", "", lines, sheets, title, _notes(data, book, title))
    finally:
        book.close()
    raise FileUnreadable(reason="empty")


def _rows(book: Workbook, title: str) -> Iterator[tuple[int, list[str]]]:
    page: Any = book[title]
    # Some programs note a size that is smaller than their sheet.
    page.reset_dimensions()
    for number, values in enumerate(page.iter_rows(values_only=True, max_col=MAX_COLUMNS + 1), 1):
        yield number, [as_text(value) for value in values]


def as_text(value: object) -> str:
    """The cell as a person would type it: days as 2027-06-30, whole numbers without a point, faults as nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time | timedelta):
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = str(value)
    return "" if text.startswith("#") and text.rstrip("!?").isupper() and text[-1] in "!?A" else text


def _notes(data: bytes, book: Workbook, title: str) -> tuple[Note, ...]:
    """What is not seen in Excel and is read all the same, and cells that stand in their first row only."""
    page: Any = book[title]
    # openpyxl tells the part of a sheet nowhere else.
    part = page._worksheet_path
    counts = {"hidden_rows": 0, "hidden_columns": 0, "merged": 0}
    patterns = {"hidden_rows": _HIDDEN_ROW, "hidden_columns": _HIDDEN_COLUMN, "merged": _MERGED}
    with zipfile.ZipFile(_Shared(data)) as parts, parts.open(part.lstrip("/")) as stream:
        tail = b""
        while chunk := stream.read(CHUNK):
            text = tail + chunk
            cut = text.rfind(b"<") if len(chunk) == CHUNK else len(text)
            cut = cut if len(text) - cut < OVERLAP else len(text)
            for code, pattern in patterns.items():
                counts[code] += len(pattern.findall(text, 0, cut))
            tail = text[cut:]
    return tuple(Note(code, count) for code, count in counts.items() if count)
