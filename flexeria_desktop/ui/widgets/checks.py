"""Check boxes and radio buttons painted by hand; the whole row is the target."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QSizePolicy, QWidget

from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.base import column

BOX = 16
GAP = 8
HEIGHT = 24
# Narrower, a sentence beside a box becomes a column of single words.
LEAST_WRAPPED = 140


def paint_check(painter: QPainter, box: QRectF, checked: Qt.CheckState, enabled: bool, ratio: float) -> None:
    """Paint a 16-px check box; tables use it too."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = checked != Qt.CheckState.Unchecked
    edge, fill = ("accent", "accent") if on else ("border-strong", "surface")
    if on and look.palette.outlined:
        # A selected row has the colour of the box.
        edge = "accent-text"
    if not enabled:
        edge, fill = "border", "sunken"
    painter.setPen(QPen(look.color(edge), 1))
    painter.setBrush(look.color(fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    ink = "accent-text" if enabled else "text-disabled"
    if checked == Qt.CheckState.Checked:
        painter.drawPixmap(box.toRect().topLeft() + QPoint(2, 2), pixmap("check", ink, 12, ratio))
    elif on:
        painter.drawPixmap(box.toRect().topLeft() + QPoint(2, 2), pixmap("removal", ink, 12, ratio))


def paint_radio(painter: QPainter, box: QRectF, checked: bool, enabled: bool) -> None:
    """Paint a 16-px radio button."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = 5.0 if checked else 1.0
    edge = ("accent" if checked else "border-strong") if enabled else "border"
    painter.setPen(QPen(look.color(edge), wide))
    painter.setBrush(look.color("surface" if enabled else "sunken"))
    painter.drawEllipse(box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))


def _size(button: QAbstractButton) -> QSize:
    metrics = QFontMetrics(button.font())
    return QSize(BOX + GAP + metrics.horizontalAdvance(button.text()) + 2, HEIGHT)


def _height_at(button: QAbstractButton, width: int) -> int:
    """Height of the text in as many lines as the width asks for."""
    room = QRect(0, 0, max(1, width - BOX - GAP), 10_000)
    words = QFontMetrics(button.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, button.text())
    return max(HEIGHT, words.height() + 6)


def _paint_text(button: QAbstractButton, painter: QPainter) -> None:
    painter.setFont(button.font())
    painter.setPen(theme().color("text" if button.isEnabled() else "text-disabled"))
    room = button.rect().adjusted(BOX + GAP, 0, 0, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    if button.height() > HEIGHT:
        painter.drawText(room, int(flags | Qt.TextFlag.TextWordWrap), button.text())
        return
    text = QFontMetrics(button.font()).elidedText(button.text(), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, flags, text)


def _box(button: QAbstractButton) -> QRectF:
    """Beside the first line."""
    return QRectF(0, (min(button.height(), HEIGHT) - BOX) // 2, BOX, BOX)


class CheckBox(QCheckBox):
    """A check box with its text; ``wrap`` breaks a sentence into lines where it has less room."""

    def __init__(self, text: str = "", checked: bool = False, *, wrap: bool = False) -> None:
        super().__init__(text)
        self._wrap = wrap
        self.setChecked(checked)
        self.setFont(theme().font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Box, gap and text; as high as the lines there are."""
        whole = _size(self)
        if self._wrap and self.width() < whole.width():
            whole.setHeight(_height_at(self, self.width()))
        return whole

    def minimumSizeHint(self) -> QSize:
        """The text is never cut."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), LEAST_WRAPPED), whole.height()) if self._wrap else whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for other lines."""
        super().resizeEvent(event)
        if self._wrap and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and text."""
        painter = QPainter(self)
        paint_check(painter, _box(self), self.checkState(), self.isEnabled(), self.devicePixelRatioF())
        _paint_text(self, painter)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for the pointer."""
        super().enterEvent(event)
        self.update()


class RadioButton(QRadioButton):
    """A radio button with its text, in as many lines as the width asks for."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(theme().font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Circle, gap and text; as high as the lines there are."""
        whole = _size(self)
        if self.width() < whole.width():
            whole.setHeight(_height_at(self, self.width()))
        return whole

    def minimumSizeHint(self) -> QSize:
        """The text is never cut."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), LEAST_WRAPPED), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and text."""
        painter = QPainter(self)
        paint_radio(painter, _box(self), self.isChecked(), self.isEnabled())
        _paint_text(self, painter)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when it becomes usable."""
        super().changeEvent(event)
        self.update()


class RadioGroup(QWidget):
    """One of a few, under one another. Options: (key, text)."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], current: str = "", name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons = {key: RadioButton(text) for key, text in options}
        self.setLayout(column(*self._buttons.values(), spacing=4))
        for index, button in enumerate(self._buttons.values()):
            self._group.addButton(button, index)
        self._group.idClicked.connect(self._clicked)
        if current:
            self.set_current(current)

    @property
    def current(self) -> str:
        """The key of the choice; empty when there is none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose without a signal."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> RadioButton:
        """The button of one choice."""
        return self._buttons[key]

    def _clicked(self, index: int) -> None:
        self.chosen.emit(list(self._buttons)[index])
