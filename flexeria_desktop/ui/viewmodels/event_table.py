"""Events as an export writes them: titles and cells in the language of the desk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.ui.viewmodels import event_rows

if TYPE_CHECKING:
    from flexeria_desktop.core.services.event_export import Cell, EventTable


def event_table() -> EventTable:
    """Return how the export looks now; where the comma is decimal, a semicolon parts the cells."""
    from flexeria_desktop.core.services.event_export import EventTable  # noqa: PLC0415 - brings the store along

    return EventTable(titles(), cells, ";" if QLocale().decimalPoint() == "," else ",")


def titles() -> list[str]:
    """Return the heads of the columns."""
    return [
        QCoreApplication.translate("events", "Time"),
        QCoreApplication.translate("events", "Time at the lock"),
        QCoreApplication.translate("events", "Lock"),
        QCoreApplication.translate("events", "Event"),
        QCoreApplication.translate("events", "Person"),
        QCoreApplication.translate("events", "Medium"),
        QCoreApplication.translate("events", "Number"),
    ]


def cells(row: EventRow) -> Sequence[Cell]:
    """Return the cells of an event, or of a gap with its sentence."""
    if row.missing is not None:
        gap = event_rows.gap(row, row.missing)
        return [None, None, row.lock, f"{gap.title} {gap.text}", "", "", None]
    chip = event_rows.chip(row)
    words = event_rows.words(row) + (f" ({chip[0]})" if chip else "")
    return [_local(row.corrected), _local(row.at), row.lock, words, row.person, event_rows.medium(row), row.seq]


def _local(moment: datetime | None) -> datetime | None:
    return moment.astimezone() if moment is not None else None
