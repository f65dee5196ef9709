"""What a lock holds after programming, as lines under heads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.list_rows import ListAfter, ListEntry
from flexeria_desktop.core.services.rows import OtherChange
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels.programming_plan import Head, HeadKind


def whole_list(found: ListAfter) -> list[ListEntry | OtherChange | Head]:
    """Return every record in the order of the list, then what goes with it."""
    head = Head(found.lock, note(found), HeadKind.LOCK)
    rest = Head(QCoreApplication.translate("programming", "Schedules, holidays and settings"), "", HeadKind.LOCK)
    return [head, *found.entries, rest, *found.others]


def note(found: ListAfter) -> str:
    """Return list 42, 17 records."""
    version = QCoreApplication.translate("programming", "list %1").replace("%1", formats.number(found.version))
    count = QCoreApplication.translate("programming", "%n record(s)", "", len(found.entries))
    if not found.allowed:
        now = QCoreApplication.translate("programming", "as it is now: nothing may be written")
        return f"{version}, {count}, {now}"
    return f"{version}, {count}"
