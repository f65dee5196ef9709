"""A file of people in words: how it was read, what is wrong in which cell, what becomes of each row."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.errors import FileUnreadable, MediumMissing, RowsFaulty
from flexeria_desktop.core.services.import_columns import KEPT_OUT, SHOWN
from flexeria_desktop.core.services.import_dates import parse_day
from flexeria_desktop.core.services.import_rows import ImportColumn, ImportPreview, ImportReport, ImportRow
from flexeria_desktop.core.services.import_table import MAX_BYTES
from flexeria_desktop.ui import formats

# One byte over what the import takes: enough to know that a file is too large without reading all of it.
MOST_BYTES = MAX_BYTES + 1
LEFT_OUT = "-"
"""Key of the choice that leaves a column out."""
NAMED = 3
"""Names of groups in a line; all of them stand in the rows."""
_SENTENCES = {
    "too_many_cells": QT_TRANSLATE_NOOP("import", "The line has more cells than the heading."),
    "name_missing": QT_TRANSLATE_NOOP("import", "The name is missing."),
    "cell_too_long": QT_TRANSLATE_NOOP("import", "A cell of this line is longer than 200 characters."),
    "email_invalid": QT_TRANSLATE_NOOP("import", "This is no e-mail address."),
    "date_invalid": QT_TRANSLATE_NOOP("import", "This is no date; write it as 2026-12-31 or 31-12-2026."),
    "date_unclear": QT_TRANSLATE_NOOP("import", "This could be two days; choose above which number is the day."),
    "repeated": QT_TRANSLATE_NOOP("import", "An earlier line has the same number, or the same name and unit."),
    "several_known": QT_TRANSLATE_NOOP("import", "Several people here have this name and unit; give the number."),
    "group_unfit": QT_TRANSLATE_NOOP("import", "This is no name of a group."),
    "groups_full": QT_TRANSLATE_NOOP("import", "No more groups can be made."),
}
_SEPARATORS = {
    ";": QT_TRANSLATE_NOOP("import", "semicolons"),
    ",": QT_TRANSLATE_NOOP("import", "commas"),
    "\t": QT_TRANSLATE_NOOP("import", "tabs"),
    "|": QT_TRANSLATE_NOOP("import", "upright bars"),
}
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("import", "Name"),
    "unit": QT_TRANSLATE_NOOP("import", "Unit"),
    "email": QT_TRANSLATE_NOOP("import", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("import", "Phone"),
    "reference": QT_TRANSLATE_NOOP("import", "Number"),
    "until": QT_TRANSLATE_NOOP("import", "End date"),
    "note": QT_TRANSLATE_NOOP("import", "Note"),
    "first": QT_TRANSLATE_NOOP("import", "First name"),
    "initials": QT_TRANSLATE_NOOP("import", "Initials"),
    "middle": QT_TRANSLATE_NOOP("import", "Middle of the name"),
    "last": QT_TRANSLATE_NOOP("import", "Last name"),
    "house": QT_TRANSLATE_NOOP("import", "House number"),
    "group": QT_TRANSLATE_NOOP("import", "Groups"),
    "tag": QT_TRANSLATE_NOOP("import", "Tag (not imported)"),
}
_FATES = {
    "new": (QT_TRANSLATE_NOOP("import", "new"), "positive"),
    "changed": (QT_TRANSLATE_NOOP("import", "changed"), "accent"),
    "same": (QT_TRANSLATE_NOOP("import", "the same"), "neutral"),
    "faulty": (QT_TRANSLATE_NOOP("import", "faulty"), "danger"),
    "absent": (QT_TRANSLATE_NOOP("import", "not in the file"), "neutral"),
}


async def read_file(path: str) -> bytes:
    """Return the bytes of a file, at most one more than may be imported; raises FileUnreadable."""
    return await asyncio.to_thread(_read, path)


def _read(path: str) -> bytes:
    try:
        with Path(path).expanduser().open("rb") as file:
            return file.read(MOST_BYTES)
    except FileNotFoundError as error:
        raise FileUnreadable(reason="missing") from error
    except OSError as error:
        raise FileUnreadable(reason="locked") from error


def how_read(preview: ImportPreview) -> str:
    """Return UTF-8, parted by semicolons, 5 columns known; and what of it is not seen elsewhere."""
    known = len(preview.fields)
    if preview.separator:
        separator = QCoreApplication.translate("import", _SEPARATORS[preview.separator])
        text = QCoreApplication.translate("import", "%1, parted by %2, %n column(s) known", "", known)
        text = text.replace("%1", preview.encoding).replace("%2", separator)
    else:
        text = QCoreApplication.translate("import", "XLSX, sheet %1, %n column(s) known", "", known)
        text = text.replace("%1", preview.table.sheet)
    return ". ".join([text, *(_note(note.code, note.count) for note in preview.notes)])


def _note(code: str, count: int) -> str:
    if code == "merged":
        return QCoreApplication.translate("import", "%n merged cell(s) count where they begin", "", count)
    if code == "hidden_rows":
        return QCoreApplication.translate("import", "%n hidden row(s) are read too", "", count)
    return QCoreApplication.translate("import", "Hidden columns are read too")


def with_heading(error: FlexeriaError, headings: Mapping[str, str]) -> FlexeriaError:
    """Return a refusal that names the column as the file does."""
    if not isinstance(error, RowsFaulty):
        return error
    column = str(error.data.get("column", ""))
    return RowsFaulty(**{**error.data, "column": headings.get(column, column)})


def headings(preview: ImportPreview) -> dict[str, str]:
    """Return field → heading as the file has it."""
    return {column.field: heading(column) for column in preview.columns_found if column.field}


def heading(column: ImportColumn) -> str:
    """Return what stands over a column, or its place."""
    named = QCoreApplication.translate("import", "Column %1").replace("%1", formats.number(column.place + 1))
    return column.heading or named


def field_name(field: str) -> str:
    """Return what a field is called."""
    return QCoreApplication.translate("import", _FIELDS[field])


def value(field: str, text: str) -> str:
    """Return a value as the program shows it: a day that was understood in the words of the language."""
    if field != "until":
        return text
    try:
        return formats.day(date.fromisoformat(text))
    except ValueError:  # as it was written in the file
        return text


def field_choices() -> list[tuple[str, str]]:
    """Return every field a column may be taken for, first that it is left out."""
    nothing = QCoreApplication.translate("import", "Leave out")
    return [(LEFT_OUT, nothing), *((field, field_name(field)) for field in _FIELDS)]


def use(column: ImportColumn) -> tuple[str, str]:
    """Return what a column is taken for as (word, tone)."""
    if not column.field:
        return QCoreApplication.translate("import", "Leave out"), "neutral"
    return field_name(column.field), "neutral" if column.field in KEPT_OUT else "accent"


def fields_shown(preview: ImportPreview) -> list[str]:
    """Return the fields of a person that the file tells about."""
    parts = {"first": "name", "last": "name", "initials": "name", "middle": "name", "house": "unit"}
    told = {parts.get(field, field) for field in preview.fields} - set(KEPT_OUT)
    return [field for field in SHOWN if field in told or field == "name"]


def groups_to_make(preview: ImportPreview) -> str:
    """Return the offer to make the groups that are not here, with the first of their names."""
    names, count = ", ".join(preview.groups_new[:NAMED]), len(preview.groups_new)
    text = QCoreApplication.translate("import", "Make %n new group(s): %1", "", count)
    return text.replace("%1", names + (", …" if count > NAMED else ""))


def getting_keys(preview: ImportPreview) -> str:
    """Return how many come into groups that have locks; empty when nobody does."""
    count = preview.getting_keys
    if not count:
        return ""
    return QCoreApplication.translate(
        "import",
        "%n people come into groups that have locks: whoever can get a key there gets it.",
        "",
        preview.getting_keys,
    )


def done(report: ImportReport) -> str:
    """Return what an import did."""
    parts = [QCoreApplication.translate("ImportForm", "%n people added", "", report.added)]
    if report.changed:
        parts.append(QCoreApplication.translate("ImportForm", "%n changed", "", report.changed))
    sentences = [", ".join(parts)]
    if report.groups_made:
        made = len(report.groups_made)
        sentences.append(QCoreApplication.translate("import", "%n group(s) made", "", made))
    if report.keys.given:
        sentences.append(QCoreApplication.translate("import", "%n key(s) given", "", report.keys.given))
    if report.without_medium:
        waiting = report.without_medium
        sentences.append(QCoreApplication.translate("import", "%n people have to present a tag first", "", waiting))
    without = sum(one.code != MediumMissing.code for one in report.keys.refused)
    if without:
        told = QCoreApplication.translate("import", "%n key(s) could not be given: see Groups", "", without)
        sentences.append(told)
    return ". ".join(sentences) + "."


def two_days(preview: ImportPreview) -> tuple[str, str]:
    """Return the two days that the unclear one could be: with the day first, with the month first."""
    first, second = (parse_day(preview.unclear_day, style) for style in ("dmy", "mdy"))
    return formats.long_day(first), formats.long_day(second)


def sentence(code: str) -> str:
    """Return what a fault means."""
    return QCoreApplication.translate("import", _SENTENCES[code])


def fate(row: ImportRow) -> tuple[str, str]:
    """Return what becomes of a row as (word, tone)."""
    word, tone = _FATES[row.fate]
    return QCoreApplication.translate("import", word), tone


def tabs() -> list[tuple[str, str]]:
    """Return the parts of the form: its columns, then the rows that meet each fate."""
    texts = {
        "all": QCoreApplication.translate("import", "All"),
        "faulty": QCoreApplication.translate("import", "Faults"),
        "new": QCoreApplication.translate("import", "New"),
        "changed": QCoreApplication.translate("import", "Changed"),
        "same": QCoreApplication.translate("import", "The same"),
        "absent": QCoreApplication.translate("import", "Not in the file"),
    }
    return [("columns", QCoreApplication.translate("import", "Columns")), *texts.items()]
