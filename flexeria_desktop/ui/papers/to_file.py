"""A document written as a PDF without a window, for the command line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from flexeria_desktop.ui.languages import languages
from flexeria_desktop.ui.printing.model import PrintJob
from flexeria_desktop.ui.printing.output import render_pdf

_running: list[object] = []


def in_english() -> None:
    """Make texts and fonts usable in a program without a window; nothing where there is one."""
    if QApplication.instance() is None:
        _running.append(QApplication(["flexeria", "-platform", "offscreen"]))
        languages().set_language("en")


def write_pdf(job: PrintJob, path: Path) -> None:
    """Write a document, wholly or not at all; raises FileNoRoom, FileNoRight, FileNotWritten."""
    in_english()
    render_pdf(job, path)
