"""The window that shows a document before it is printed or saved."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from flexeria_desktop.ui import formats
from flexeria_desktop.ui.jobs import as_flexeria_error
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.printing.canvas import ZOOM_STEP, PagesCanvas
from flexeria_desktop.ui.printing.delivery import to_window
from flexeria_desktop.ui.printing.model import PrintJob
from flexeria_desktop.ui.printing.output import Stopped, page_layout, paint_printer_page, render_pdf
from flexeria_desktop.ui.printing.pages import Pages, page_of
from flexeria_desktop.ui.widgets import Button, ErrorDialog, IconButton, Label, ProgressBar, frame, row

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SIZE = QSize(920, 860)
BAR = 44
_FORBIDDEN = '\\/:*?"<>|'


class PrintPreview(QWidget):
    """Pages with zoom, Print and Save as PDF; ``saved`` carries the path, ``printed`` the number of pages.

    ``stopped`` comes when saving or printing was cancelled: of a PDF nothing is left then.
    """

    saved = Signal(object)
    printed = Signal(int)
    stopped = Signal()

    def __init__(self, job: PrintJob, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("preview")
        self.setWindowTitle(self.tr("%1: preview").replace("%1", job.title))
        self.setAccessibleName(self.windowTitle())
        self.job = job
        self.canvas = PagesCanvas(Pages(job), self)
        self.print_button = Button(self.tr("Print"), icon="print", hint="Ctrl+P")
        self.save_button = Button(self.tr("Save as PDF"), "primary", "export", hint="Ctrl+S")
        self.smaller = IconButton("zoom-out", self.tr("Smaller"))
        self.larger = IconButton("zoom-in", self.tr("Larger"))
        self.whole = Button(self.tr("Whole page"))
        self.wide = Button(self.tr("Page width"))
        self.zoom_label = Label("", "small", "text-muted")
        self.page_label = Label("", "small", "text-muted")
        self.said = Label("", "small", "text-muted")
        self.progress = ProgressBar(name=self.tr("Pages done"))
        self.progress.setFixedWidth(120)
        self.progress.hide()
        self.cancel = Button(self.tr("Cancel"), density="small", hint="Esc")
        self.cancel.setObjectName("preview.cancel")
        self.cancel.clicked.connect(self.stop)
        self.cancel.hide()
        self._busy = False
        self._wanted = Event()
        self._show_share = to_window(self.progress, ProgressBar.set_share)
        self._lay_out()
        self._connect()
        self._refresh()
        room = self.screen().availableSize()
        self.resize(SIZE.boundedTo(room))

    def save(self, path: Path) -> None:
        """Write the PDF; the window says how far it is, and an error leaves nothing half written."""
        self._begin(self.tr("Saving %1").replace("%1", path.name))

        def work() -> Path:
            render_pdf(self.job, path, self._tell, self.canvas.pages)
            return path

        self.canvas.submit(work, self._saved)

    def stop(self) -> None:
        """Cancel saving or printing after the page at hand."""
        if self._busy:
            self._wanted.clear()
            self.cancel.setEnabled(False)

    def _tell(self, done: int, count: int) -> bool:
        """From the thread that writes; a window that was closed meanwhile lets the file become whole."""
        self._show_share(done, count)
        return self._wanted.is_set()

    def print_on(self, printer: QPrinter) -> None:
        """Print all pages, one a turn of the loop, so that the window stays usable."""
        self._begin(self.tr("Printing"))
        painter = QPainter()
        if not painter.begin(printer):
            self._end(self.tr("The printer does not answer. Nothing was printed."))
            return
        self._print_page(painter, printer, 0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop painting before the window goes."""
        self.canvas.shut()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels what is on its way, else it closes."""
        if event.key() == Qt.Key.Key_Escape and self._busy:
            self.stop()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        names = {
            "print": self.print_button,
            "save": self.save_button,
            "smaller": self.smaller,
            "larger": self.larger,
            "whole": self.whole,
            "wide": self.wide,
        }
        for name, button in names.items():
            button.setObjectName(f"preview.{name}")
        tools = row(
            self.smaller,
            self.zoom_label,
            self.larger,
            8,
            self.whole,
            self.wide,
            "stretch",
            self.page_label,
            8,
            self.print_button,
            self.save_button,
            margins=(12, 0, 12, 0),
        )
        bar = frame("card-head", tools)
        bar.setFixedHeight(BAR)
        foot = frame("card-foot", row(self.said, "stretch", self.progress, self.cancel, margins=(12, 0, 12, 0)))
        foot.setFixedHeight(28)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(foot)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._ask_printer)
        self.save_button.clicked.connect(self._ask_path)
        self.smaller.clicked.connect(lambda: self._zoom(self.canvas.zoom / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self._zoom(self.canvas.zoom * ZOOM_STEP))
        self.whole.clicked.connect(lambda: self._zoom(0))
        self.wide.clicked.connect(self.canvas.fit_width)
        self.canvas.moved.connect(self._refresh)
        self.canvas.laid_out.connect(self._refresh)
        self.canvas.failed.connect(self._failed)
        keys = (
            (QKeySequence.StandardKey.Print, self._ask_printer),
            (QKeySequence.StandardKey.Save, self._ask_path),
            (QKeySequence.StandardKey.ZoomIn, self.larger.click),
            (QKeySequence.StandardKey.ZoomOut, self.smaller.click),
            (QKeySequence("Ctrl+0"), self.whole.click),
            (QKeySequence("Ctrl+1"), self.wide.click),
        )
        for key, action in keys:
            QShortcut(key, self, action)
        self.canvas.setFocus()

    def _zoom(self, zoom: float) -> None:
        self.canvas.set_zoom(zoom)
        self._refresh()

    def _refresh(self) -> None:
        ready = self.canvas.ready and not self._busy
        self.print_button.setEnabled(ready)
        self.save_button.setEnabled(ready)
        if self.canvas.ready:
            self.page_label.setText(page_of(self.canvas.current + 1, self.canvas.pages.count))
            self.zoom_label.setText(f"{formats.number(round(self.canvas.zoom * 100))} %")

    def _ask_path(self) -> None:
        if not self.save_button.isEnabled():
            return
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setObjectName("preview.file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(file_name(self.job))
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_printer(self) -> None:
        if not self.print_button.isEnabled():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - costs time and few print

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self.job))
        printer.setDocName(self.job.title)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print_page(self, painter: QPainter, printer: QPrinter, number: int) -> None:
        pages = self.canvas.pages
        if number:
            printer.newPage()
        paint_printer_page(pages, painter, printer, number)
        self.progress.set_share(number + 1, pages.count)
        if not self._wanted.is_set():
            printer.abort()
            painter.end()
            self._cancelled(self.tr("Cancelled. Pages that were sent before may still come out."))
            return
        if number + 1 < pages.count:
            QTimer.singleShot(0, self, lambda: self._print_page(painter, printer, number + 1))
            return
        painter.end()
        self._end(self.tr("%n page(s) sent to the printer.", "", pages.count))
        self.printed.emit(pages.count)

    def _begin(self, text: str) -> None:
        self._busy = True
        self._wanted.set()
        self.cancel.setEnabled(True)
        self.cancel.show()
        self.said.setText(text)
        self.progress.set_share(0, self.canvas.pages.count)
        self.progress.show()
        self._refresh()

    def _end(self, text: str) -> None:
        self._busy = False
        self.said.setText(text)
        self.progress.hide()
        if self.cancel.hasFocus():
            self.canvas.setFocus()
        self.cancel.hide()
        self._refresh()

    def _cancelled(self, text: str) -> None:
        self._end(text)
        self.stopped.emit()

    def _saved(self, path: Path) -> None:
        self._end(self.tr("Saved: %1").replace("%1", str(path)))
        self.saved.emit(path)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Stopped):
            self._cancelled(self.tr("Cancelled. Nothing was written."))
            return
        self._end("")
        ErrorDialog(self, message_for(as_flexeria_error(error))).open()


def file_name(job: PrintJob) -> str:
    """What the PDF is called unless a person says otherwise: title and day, without signs a disk refuses."""
    name = job.file_name or f"{job.title} {job.printed_at:%Y-%m-%d}"
    return "".join("-" if sign in _FORBIDDEN or sign < " " else sign for sign in name).strip(" .")[:120] + ".pdf"


def preview(job: PrintJob, parent: QWidget) -> PrintPreview:
    """Open the preview of a job over ``parent``; the window goes when it is closed."""
    window = PrintPreview(job, parent)
    window.show()
    window.activateWindow()
    return window
