"""The pages of a job under one another on the screen; only those that show are painted, and not by this thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.delivery import to_window
from flexeria_desktop.ui.printing.pages import Pages, page_of
from flexeria_desktop.ui.theme import theme

GAP = 16
# Pixels of a screen at 100 % stand this close, whatever the screen.
SCREEN_DPI = 96
LEAST_ZOOM, MOST_ZOOM = 0.1, 4.0
ZOOM_STEP = 1.25
# So many painted pages are kept: those that show, and a few to either side.
KEPT = 8


class PagesCanvas(QAbstractScrollArea):
    """Shows a job; ``laid_out`` comes once its pages are known, ``moved`` when another page is the first that shows.

    zoom 0 = a whole page fits. ``failed`` carries what went wrong in the thread that lays out and paints.
    """

    laid_out = Signal()
    moved = Signal()
    failed = Signal(object)

    def __init__(self, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = pages
        self._ready = False
        self._zoom = 0.0
        self._painted: dict[tuple[int, int], QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._work = ThreadPoolExecutor(max_workers=1, thread_name_prefix="paper")
        self.setObjectName("preview.pages")
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self._tell = to_window(self, PagesCanvas._take)
        theme().changed.connect(self.viewport().update)
        self.submit(lambda: pages.count, self._laid_out)

    @property
    def ready(self) -> bool:
        """Whether the pages are known."""
        return self._ready

    @property
    def zoom(self) -> float:
        """The size shown: 1.0 is the size of the paper."""
        return self._zoom or self._fitting()

    @property
    def current(self) -> int:
        """The page at the top, counted from 0."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(0, min(self.pages.count - 1, top // self._step())) if self._ready else 0

    def set_zoom(self, zoom: float) -> None:
        """Show larger or smaller around the page that shows; 0 = a whole page."""
        page = self.current
        self._zoom = zoom and max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        self._painted.clear()
        self._arrange()
        self.show_page(page)
        self.viewport().update()

    def fit_width(self) -> None:
        """As wide as the window."""
        room = self.viewport().width() - 2 * GAP
        self.set_zoom(room / (self.pages.width * SCREEN_DPI / sheet.UNITS_PER_INCH))

    def show_page(self, number: int) -> None:
        """Bring a page to the top."""
        if self._ready:
            last = self.pages.count - 1
            self.verticalScrollBar().setValue(max(0, min(last, number)) * self._step())
            self.moved.emit()

    def submit(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do something with the pages in their own thread, then ``then`` in this one."""
        tell = self._tell
        self._work.submit(work).add_done_callback(lambda future: tell(future, then))

    def shut(self) -> None:
        """Stop painting; what is at hand, as a file being written, ends by itself and nobody waits for it."""
        self._work.shutdown(wait=False, cancel_futures=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the pages that are in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme().color("sunken"))
        if not self._ready:
            painter.setPen(theme().color("text-muted"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Laying out pages"))
            return
        for number in self._in_sight():
            box = self._place(number)
            painter.setPen(QPen(theme().color("border-strong"), 1))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
            image = self._image(number)
            if image is not None:
                painter.drawImage(QRectF(box), image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in sight; a whole page stays whole."""
        super().resizeEvent(event)
        if not self._zoom:
            self._painted.clear()
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys go by pages, arrows scroll."""
        steps = {Qt.Key.Key_PageDown: self.current + 1, Qt.Key.Key_PageUp: self.current - 1, Qt.Key.Key_Home: 0}
        steps[Qt.Key.Key_End] = self.pages.count - 1 if self._ready else 0
        wanted = steps.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.show_page(wanted)

    def _laid_out(self, _count: int) -> None:
        self._ready = True
        self._arrange()
        self.viewport().update()
        self.laid_out.emit()
        self.moved.emit()

    def _take(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if error is not None:
            self.failed.emit(error)
        else:
            then(future.result())

    def _fitting(self) -> float:
        page = self._size_at(1.0)
        room = self.viewport().size()
        return min((room.width() - 2 * GAP) / page.width(), (room.height() - 2 * GAP) / page.height(), MOST_ZOOM)

    def _size_at(self, zoom: float) -> QRect:
        scale = max(LEAST_ZOOM, zoom) * SCREEN_DPI / sheet.UNITS_PER_INCH
        return QRect(0, 0, round(self.pages.width * scale), round(self.pages.height * scale))

    def _step(self) -> int:
        return self._size_at(self.zoom).height() + GAP

    def _place(self, number: int) -> QRect:
        size = self._size_at(self.zoom)
        x = max(GAP, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        y = GAP + number * self._step() - self.verticalScrollBar().value()
        return size.translated(QPoint(x, y))

    def _in_sight(self) -> range:
        first = max(0, (self.verticalScrollBar().value() - GAP) // self._step())
        last = (self.verticalScrollBar().value() + self.viewport().height()) // self._step()
        return range(first, min(self.pages.count, last + 1))

    def _arrange(self) -> None:
        if not self._ready:
            return
        room, size = self.viewport().size(), self._size_at(self.zoom)
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, self.pages.count * self._step() + GAP - room.height()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.horizontalScrollBar().setRange(0, max(0, size.width() + 2 * GAP - room.width()))
        self.setAccessibleDescription(page_of(self.current + 1, self.pages.count))

    def _image(self, number: int) -> QImage | None:
        width = round(self._size_at(self.zoom).width() * self.devicePixelRatioF())
        key = number, width
        if key not in self._painted and key not in self._asked:
            self._asked.add(key)
            self.submit(lambda: (key, page_image(self.pages, number, width)), self._keep)
        return self._painted.get(key)

    def _keep(self, painted: tuple[tuple[int, int], QImage]) -> None:
        key, image = painted
        self._asked.discard(key)
        while len(self._painted) >= KEPT + len(self._in_sight()):
            del self._painted[next(iter(self._painted))]
        self._painted[key] = image
        self.viewport().update()


def page_image(pages: Pages, number: int, width: int) -> QImage:
    """A page as a picture ``width`` pixels wide; any thread."""
    scale = width / pages.width
    image = QImage(width, round(pages.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pages.paint(painter, number, scale)
    painter.end()
    return image
