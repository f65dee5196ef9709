"""Pages onto paper: into a PDF, or onto a printer page by page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from flexeria_desktop.core.services.written_files import write_whole
from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.model import PrintJob
from flexeria_desktop.ui.printing.pages import PROGRAM, Pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PDF_DPI = 1200
Told = Callable[[int, int], bool | None]
"""Called after each page: pages done, pages in all; False stops it."""


class Stopped(Exception):
    """The document was not finished because nobody wants it any more."""


def page_layout(job: PrintJob) -> QPageLayout:
    """The paper of a job, without margins: the pages have their own."""
    size = QPageSize(getattr(QPageSize.PageSizeId, job.paper))
    way = QPageLayout.Orientation.Landscape if job.landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def pdf_bytes(job: PrintJob, told: Told | None = None, pages: Pages | None = None) -> bytes:
    """The job as a PDF; any thread. pages: where the job is laid out already, by this thread. Raises Stopped."""
    pages = pages or Pages(job)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(page_layout(job))
    writer.setTitle(job.title)
    writer.setCreator(PROGRAM)
    painter = QPainter(writer)
    try:
        for number in range(pages.count):
            if number:
                writer.newPage()
            pages.paint(painter, number, PDF_DPI / sheet.UNITS_PER_INCH)
            if told is not None and told(number + 1, pages.count) is False:
                raise Stopped
    finally:
        painter.end()
    return bytes(buffer.data().data())


def render_pdf(job: PrintJob, path: Path, told: Told | None = None, pages: Pages | None = None) -> None:
    """Write the job as a PDF, wholly or not at all; any thread.

    Raises Stopped, and then nothing was written, FileNoRoom, FileNoRight, FileNotWritten.
    """
    write_whole(path, pdf_bytes(job, told, pages))


def paint_printer_page(pages: Pages, painter: QPainter, printer: QPrinter, number: int) -> None:
    """Paint one page as large as the paper in the printer holds it; a new sheet for all but the first."""
    sheet_size = printer.paperRect(printer.Unit.DevicePixel)
    scale = min(sheet_size.width() / pages.width, sheet_size.height() / pages.height)
    pages.paint(painter, number, scale)
