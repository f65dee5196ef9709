"""A photo as it lies on a page: whole, on a quiet ground, opened by a click or Enter."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import theme

NOTHING = QImage()


class Photo(QAbstractButton):
    """``clicked`` when it is to be seen large; as wide as it is given, three quarters as high."""

    def __init__(self, name: str, width: int) -> None:
        super().__init__()
        self._picture = NOTHING
        self.setFixedSize(width, width * 3 // 4)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.update)

    def show_picture(self, encoded: bytes) -> None:
        """Show an encoded picture."""
        self._picture = within(encoded, self.size() * self.devicePixelRatioF())
        self.update()

    def sizeHint(self) -> QSize:
        """What it was given."""
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, photo and, with the keyboard on it, the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ring = 2 if self.hasFocus() else 1
        inner = self.rect().adjusted(ring, ring, -ring, -ring)
        edge = QPainterPath()
        edge.addRoundedRect(inner, metrics.RADIUS, metrics.RADIUS)
        painter.fillPath(edge, theme().color("sunken"))
        painter.setClipPath(edge)
        if not self._picture.isNull():
            painter.drawImage(_middle(self._picture.size(), inner), self._picture)
        painter.setClipping(False)
        painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "border"), ring))
        painter.drawPath(edge)


class LargePhoto(QWidget):
    """As large as its room, never larger than it is."""

    def __init__(self, name: str, encoded: bytes, room: QSize) -> None:
        super().__init__()
        self._picture = within(encoded, room * self.devicePixelRatioF())
        size = self._picture.size() / self.devicePixelRatioF()
        self.setFixedSize(size.boundedTo(room))
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)


def within(encoded: bytes, room: QSize) -> QImage:
    """Return an encoded picture, no larger than ``room`` in pixels; a JPEG is decoded at that size at once."""
    buffer = QBuffer()
    buffer.setData(QByteArray(encoded))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _middle(size: QSize, room: QRect) -> QRect:
    whole = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    shown = QRect(room.topLeft(), whole)
    shown.moveCenter(room.center())
    return shown
