"""What stands in the head of the plan: a switch that counts, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.icons import bind_icon
from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets import Button, row
from flexeria_desktop.ui.widgets.base import pressed_by_enter


class CountButton(Button):
    """A switch with a number in a chip at its right; ``set_brief`` shows its sign for the words."""

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__(text, checkable=True)
        self._words, self._sign, self._count = text, icon, 0
        self.setAccessibleName(text)

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(f"{self._words}, {formats.number(count)}")
        self.updateGeometry()
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Show the number alone."""
        self.setText("" if brief else self._words)
        self.set_icon(self._sign if brief else "")
        self.setToolTip(self._words if brief else "")
        super().set_brief(brief)

    def _ends(self) -> tuple[int, int]:
        number = formats.number(self._count)
        return QFontMetrics(theme().font("small")).horizontalAdvance(number) + 2 * metrics.UNIT, 0

    def _paint_hint(self, painter: QPainter, left: int, width: int) -> None:
        box = QRectF(left, (self.height() - metrics.CHIP) / 2, width, metrics.CHIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("surface" if self.isChecked() else "accent-tint"))
        painter.drawRoundedRect(box, metrics.RADIUS_CHIP, metrics.RADIUS_CHIP)
        painter.setPen(theme().color("accent"))
        painter.setFont(theme().font("small"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, formats.number(self._count))


class _ZoomPart(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class ZoomBar(QFrame):
    """Smaller, the size now, larger; a click on the size goes back to the usual one."""

    stepped = Signal(int)
    reset = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_look(self, kind="segmented", density="normal")
        self.setAccessibleName(self.tr("Zoom"))
        self.smaller = self._part("plan.zoom_out", self.tr("Smaller"), "zoom-out", "first", "Ctrl+-")
        self.size_now = self._part("plan.zoom_size", self.tr("Usual size"), "", "middle", "Ctrl+0")
        self.larger = self._part("plan.zoom_in", self.tr("Larger"), "zoom-in", "last", "Ctrl++")
        self.smaller.clicked.connect(lambda: self.stepped.emit(-1))
        self.larger.clicked.connect(lambda: self.stepped.emit(1))
        self.size_now.clicked.connect(self.reset)
        self.setLayout(row(self.smaller, self.size_now, self.larger, spacing=0))
        self.setFixedHeight(metrics.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_size(self, size: int, smallest: int, largest: int) -> None:
        """Say how large a cell is, and stop at the ends."""
        self.size_now.setText(self.tr("%1 px").replace("%1", formats.number(size)))
        self.smaller.setEnabled(size > smallest)
        self.larger.setEnabled(size < largest)

    def _part(self, name: str, text: str, icon: str, place: str, keys: str) -> QPushButton:
        part = _ZoomPart()
        part.setObjectName(name)
        part.setAccessibleName(text)
        part.setToolTip(f"{text} ({keys})")
        part.setAutoDefault(False)
        part.setFixedHeight(26)
        part.setFixedWidth(34 if icon else 58)
        part.setFont(theme().font("body"))
        set_look(part, place=place, ring="inside")
        if icon:
            bind_icon(part, icon)
        return part
