"""A file of people in words: how it was read, what is wrong in which cell, what becomes of each row."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.errors import FileUnreadable, RowsFaulty
from flexeria_desktop.core.services.rows import ImportPreview, ImportRow

# One byte over what the import takes: enough to know that a file is too large without reading all of it.
MOST_BYTES = 5 * 1024 * 1024 + 1
_SENTENCES = {
    "too_many_cells": QT_TRANSLATE_NOOP("import", "The line has more cells than the heading."),
    "name_missing": QT_TRANSLATE_NOOP("import", "The name is missing."),
    "cell_too_long": QT_TRANSLATE_NOOP("import", "A cell of this line is longer than 200 characters."),
    "email_invalid": QT_TRANSLATE_NOOP("import", "This is no e-mail address."),
    "date_invalid": QT_TRANSLATE_NOOP("import", "This is no date; write it as 2026-12-31 or 31-12-2026."),
    "repeated": QT_TRANSLATE_NOOP("import", "An earlier line has the same number, or the same name and unit."),
}
_SEPARATORS = {
    ";": QT_TRANSLATE_NOOP("import", "semicolons"),
    ",": QT_TRANSLATE_NOOP("import", "commas"),
    "\t": QT_TRANSLATE_NOOP("import", "tabs"),
    "|": QT_TRANSLATE_NOOP("import", "upright bars"),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One faulty cell."""

    line: int
    column: str
    value: str
    sentence: str


async def read_file(path: str) -> bytes:
    """Return the bytes of a file, at most one more than may be imported; raises FileUnreadable."""
    return await asyncio.to_thread(_read, path)


def _read(path: str) -> bytes:
    try:
        with Path(path).expanduser().open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError as error:
        raise FileUnreadable(reason="missing") from error


def how_read(preview: ImportPreview) -> str:
    """Return UTF-8, parted by semicolons, 5 columns known."""
    separator = QCoreApplication.translate("import", _SEPARATORS.get(preview.separator, ""))
    text = QCoreApplication.translate("import", "%1, parted by %2, %n column(s) known", "", len(preview.columns))
    return text.replace("%1", preview.encoding).replace("%2", separator)


def faults(preview: ImportPreview) -> list[Fault]:
    """Return every faulty cell under the file's own heading."""
    headings = {field: heading for heading, field in preview.columns.items()}
    return [
        Fault(row.line, headings.get(field, field), row.values.get(field, ""), sentence(code))
        for row in preview.rows
        for field, code in row.faults.items()
    ]


def with_heading(error: FlexeriaError, headings: Mapping[str, str]) -> FlexeriaError:
    """Return a refusal that names the column as the file does."""
    if not isinstance(error, RowsFaulty):
        return error
    column = str(error.data.get("column", ""))
    return RowsFaulty(**{**error.data, "column": headings.get(column, column)})


def sentence(code: str) -> str:
    """Return what a fault means."""
    return QCoreApplication.translate("import", _SENTENCES[code])


def fate(row: ImportRow) -> tuple[str, str]:
    """Return what becomes of a row as (word, tone)."""
    if row.faults:
        return QCoreApplication.translate("import", "faulty"), "danger"
    if row.known is not None:
        return QCoreApplication.translate("import", "changed"), "accent"
    return QCoreApplication.translate("import", "new"), "positive"
