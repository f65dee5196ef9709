"""A QR code as a picture: dark squares on white in every look, for that is what readers expect."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.ui import metrics

QUIET = 4
"""Light squares on each side (ISO/IEC 18004 section 9.1)."""


class QrPicture(QWidget):
    """Shows squares, True = dark; each is a whole number of device pixels, so that no edge blurs."""

    def __init__(self, size: int, name: str = "") -> None:
        super().__init__()
        self._squares: Sequence[Sequence[bool]] = ()
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_squares(self, squares: Sequence[Sequence[bool]]) -> None:
        """Show another code; none for nothing."""
        self._squares = squares
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the dark squares in the middle of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(self.rect()), metrics.RADIUS, metrics.RADIUS)
        if not self._squares:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.GlobalColor.black)
        ratio = self.devicePixelRatioF()
        side = int(self.width() * ratio) // (len(self._squares) + 2 * QUIET) / ratio
        edge = int((self.width() - side * len(self._squares)) / 2 * ratio) / ratio
        for down, line in enumerate(self._squares):
            for across, dark in enumerate(line):
                if dark:
                    painter.drawRect(QRectF(edge + across * side, edge + down * side, side, side))
