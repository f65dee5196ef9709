"""The bars of a day: opened and refused, in a sentence."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.ui import formats


def day_tip(day: date, opened: int, refused: int) -> str:
    """Return the sentence of one bar."""
    text = QCoreApplication.translate("events", "%1: %2 opened, %3 refused")
    facts = (("%1", formats.weekday(day)), ("%2", formats.number(opened)), ("%3", formats.number(refused)))
    for mark, value in facts:
        text = text.replace(mark, value)
    return text
