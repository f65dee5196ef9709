"""The focus ring outside a control: a style sheet can only draw inside, so one thin widget follows the focus.

Shown when the keyboard moved the focus, and always around text fields. A widget may say through the dynamic
property ``ring``: ``outside`` (the default), ``inside`` (navigation), ``beside`` (tabs: text from edge to edge in a
row without room above) or ``none`` (tables paint their own).
``ringFor`` may hold a parent level: the ring then surrounds the frame around a field.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

WIDTH = 2
OFFSET = 1
_GROWS = {"inside": (0, 0), "beside": (6, 0)}
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}


class FocusRing(QObject):
    """Follows the focus of the application with a 2-px ring, 1 px outside the control."""

    def __init__(self, app: QApplication, color: Callable[[], QColor]) -> None:
        super().__init__(app)
        self._color = color
        self._frame: _RingFrame | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._turn = 0
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        if new is None or not _shows_ring(new):
            return
        self._target = _ring_target(new)
        window = new.window()
        self._frame = _RingFrame(window, self._color)
        widget: QWidget | None = self._target
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget is window else widget.parentWidget()
        # Who had the keyboard before may go later: that is no reason to take the ring from who has it now.
        turn = self._turn
        new.destroyed.connect(lambda: self._drop() if self._turn == turn else None)
        self._place()

    def _drop(self) -> None:
        self._turn += 1
        frame, self._frame, self._target = self._frame, None, None
        watched, self._watched = self._watched, []
        for widget in watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # deleted together with its page
                continue
        if frame is not None:
            try:
                frame.hide()
                frame.deleteLater()
            except RuntimeError:  # deleted together with its window
                return

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the ring where the control is; never swallows an event."""
        if event.type() in _MOVES and self._frame is not None:
            try:
                self._place()
            except RuntimeError:  # the control goes away right now
                self._drop()
        return False

    def _place(self) -> None:
        target, frame = self._target, self._frame
        if target is None or frame is None:
            return
        wide, high = _GROWS.get(target.property("ring"), (WIDTH + OFFSET, WIDTH + OFFSET))
        corner = target.mapTo(target.window(), QPoint(0, 0))
        outer = QRect(corner, target.size()).adjusted(-wide, -high, wide, high)
        frame.radius = float(target.property("ringRadius") or 4) + (OFFSET + 1 if high else 0)
        frame.setGeometry(outer)
        region = _ring_region(outer.size().width(), outer.size().height(), _visible(target, outer))
        frame.setMask(region)
        # An empty mask would be none at all: what is scrolled away has no ring.
        frame.setVisible(target.isVisible() and not region.isEmpty())
        frame.raise_()


def _shows_ring(widget: QWidget) -> bool:
    if widget.isWindow() or widget.property("ring") == "none" or isinstance(widget, QAbstractItemView):
        return False
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        return True
    if isinstance(widget, QAbstractScrollArea):
        return False
    return QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


def _ring_target(widget: QWidget) -> QWidget:
    target = widget
    for _level in range(int(widget.property("ringFor") or 0)):
        target = target.parentWidget() or target
    return target


def _visible(target: QWidget, outer: QRect) -> QRect:
    """The part of ``outer`` that no scrolling parent hides, in the ring's own coordinates."""
    window = target.window()
    shown = outer.intersected(window.rect())
    widget = target.parentWidget()
    while widget is not None and widget is not window:
        area = widget.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
            shown = shown.intersected(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
        widget = area
    return shown.translated(-outer.topLeft())


def _ring_region(width: int, height: int, visible: QRect) -> QRegion:
    hole = QRect(WIDTH, WIDTH, width - 2 * WIDTH, height - 2 * WIDTH).adjusted(3, 3, -3, -3)
    return QRegion(0, 0, width, height).subtracted(QRegion(hole)).intersected(QRegion(visible))


class _RingFrame(QWidget):
    def __init__(self, window: QWidget, color: Callable[[], QColor]) -> None:
        super().__init__(window)
        self.radius = 4.0
        self._color = color
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color(), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), self.radius, self.radius)
