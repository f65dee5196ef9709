"""The short help: every key, of the page that shows and of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.widgets.base import Label, column, row, scrolled
from flexeria_desktop.ui.widgets.chips import Kbd

Keys = Sequence[tuple[str, str]]


def key_table(page: Keys, window: Keys) -> QWidget:
    """Return the keys as (what, key sequence) under one heading each; an empty part is left out."""
    parts = [
        part
        for title, keys in (
            (QCoreApplication.translate("help", "On this page"), page),
            (QCoreApplication.translate("help", "Everywhere"), window),
        )
        if keys
        for part in (Label(title, "subtitle"), *_lines(keys), 16)
    ]
    content = QWidget()
    content.setLayout(column(*parts, "stretch", spacing=8))
    return scrolled(content)


def _lines(keys: Keys) -> list[QWidget]:
    lines = []
    for text, shortcut in keys:
        line = QWidget()
        shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        line.setLayout(row(Label(text), "stretch", Kbd(shown)))
        line.setAccessibleName(f"{text}: {shown}")
        lines.append(line)
    return lines
