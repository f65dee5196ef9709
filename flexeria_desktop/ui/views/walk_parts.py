"""Parts of walk mode: texts that change size with the screen, signal bars, key caps, lines of a list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from flexeria_desktop.core.domain.signal import MOST_BARS, bars
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets import ElidedLabel, IconLabel, Label, column, frame, row

BAR_HEIGHTS = (8, 14, 20, 26)
BAR_WIDTH, BAR_GAP = 6, 3
CAP_PADDING = 10
CAP_GAP = 8
LIST_ROW = 64
DONE_ROW = 56


@dataclass(frozen=True, slots=True)
class Sizes:
    """Scales of the type and pixels of one density."""

    title: str
    body: str
    small: str
    margin: int
    edge: int
    band: int
    side: int
    gap: int
    bar: int
    list_row: int
    brief: bool


LARGE = Sizes("walk-title", "walk-body", "walk-small", 48, 32, 64, 400, 36, metrics.PROGRESS_WALK, LIST_ROW, False)
# What is left of 1280 x 720 at 200 %.
SMALL = Sizes("figure", "walk-small", "small", 20, 12, 40, 212, 12, metrics.PROGRESS_LARGE, 44, True)


def dress(label: Label, scale: str, *, bold: bool = False) -> None:
    """Give a label another size."""
    font = theme().font(scale)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setMinimumHeight(0 if label.wordWrap() else theme().line_height(scale))
    if label.wordWrap():
        spare = max(0, theme().line_height(scale) - QFontMetrics(font).height())
        label.setContentsMargins(0, spare // 2, 0, spare - spare // 2)


def colour(label: Label, role: str) -> None:
    """Give a label another colour; polished anew for it, it would fall back to the size it was made with."""
    font = label.font()
    label.set_role(role)
    label.setFont(font)


class SignalBars(QWidget):
    """Four bars; beside them always stands what they mean."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = 0
        self.setFixedSize(MOST_BARS * BAR_WIDTH + (MOST_BARS - 1) * BAR_GAP, BAR_HEIGHTS[-1])
        theme().changed.connect(self.update)

    @property
    def count(self) -> int:
        """Bars that are lit."""
        return self._bars

    def show_signal(self, rssi: int | None) -> None:
        """Show a signal in dBm; None = not heard."""
        self._bars = bars(rssi)
        text = self.tr("Signal: %1 of 4 bars").replace("%1", str(self._bars))
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lit bars in green, the others in the colour of borders."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hollow = theme().palette.name == "high-contrast"
        for place, height in enumerate(BAR_HEIGHTS):
            lit = place < self._bars
            color = theme().color("positive" if lit else "border-strong")
            box = QRectF(place * (BAR_WIDTH + BAR_GAP), self.height() - height, BAR_WIDTH, height)
            if hollow and not lit:
                # There borders are as bright as text: a filled bar would count as lit.
                painter.setPen(QPen(color, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawRoundedRect(box, 1, 1)


class KeyCap(QAbstractButton):
    """A key as printed on the keyboard with what it does; a click does the same. Enter presses it when focused."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self._key = key
        self._scale = "walk-small"
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_text(self, text: str) -> None:
        """Say what the key does now."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(f"{text}: {self._key}")
            self.updateGeometry()
            self.update()

    def dress(self, scale: str) -> None:
        """Change the size of the text."""
        self._scale = scale
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Cap, gap and text."""
        width = self._cap_width() + CAP_GAP + QFontMetrics(theme().font(self._scale)).horizontalAdvance(self.text())
        return QSize(width + 2, theme().line_height(self._scale) + 8)

    def minimumSizeHint(self) -> QSize:
        """A key never cuts its text."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap, then the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRectF(0.5, 0.5, self._cap_width() - 1, self.height() - 1)
        pressed, hovered = self.isDown(), self.underMouse() and self.isEnabled()
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.setBrush(theme().color("pressed" if pressed else "hover" if hovered else "nav"))
        painter.drawRoundedRect(cap, metrics.RADIUS, metrics.RADIUS)
        painter.setPen(theme().color("text" if self.isEnabled() else "text-disabled"))
        painter.setFont(self._cap_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(theme().font(self._scale))
        rest = QRectF(self.rect()).adjusted(cap.width() + 1 + CAP_GAP, 0, 2, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def keyPressEvent(self, event: object) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def _cap_font(self) -> QFont:
        font = theme().font(self._scale)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cap_width(self) -> int:
        return QFontMetrics(self._cap_font()).horizontalAdvance(self._key) + 2 * CAP_PADDING


class SoundMark(QWidget):
    """The loudspeaker in the upper right; struck through while sounds are off."""

    SIZE = 24

    def __init__(self) -> None:
        super().__init__()
        self._on = True
        self.setFixedSize(self.SIZE, self.SIZE)
        theme().changed.connect(self.update)

    def show_on(self, on: bool) -> None:
        """Show whether sounds are on."""
        self._on = on
        self.setAccessibleName(self.tr("Sound on") if on else self.tr("Sound off"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, and the stroke through it."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap("sound", "text-muted", self.SIZE, self.devicePixelRatioF()))
        if not self._on:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for role, width in (("window", 6.0), ("text-muted", 2.0)):
                pen = QPen(theme().color(role), width)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLine(4, 4, self.SIZE - 4, self.SIZE - 4)


class LockLine(QWidget):
    """A lock of the list at the right: bars or an icon, name, what it is about, and a note at the end."""

    def __init__(self, *, signal: bool) -> None:
        super().__init__()
        self.bars = SignalBars()
        self.icon = IconLabel("done", "positive", 24)
        self.bars.setVisible(signal)
        self.icon.setVisible(not signal)
        self.name = ElidedLabel("", "walk-body")
        self.about = ElidedLabel("", "walk-small", "text-muted")
        self.note = Label("", "walk-small", "text-muted")
        words = column("stretch", self.name, self.about, "stretch", spacing=0)
        self._row = row(self.bars, self.icon, spacing=16, margins=(20, 0, 20, 0))
        self._row.addLayout(words, 1)
        self._row.addWidget(self.note)
        inner = frame("card-head", self._row)
        self.setLayout(column(inner, spacing=0))
        self._signal = signal
        self._brief = False
        self._shown = ("", "", "", ("done", "positive"))

    def show_line(self, name: str, about: str, *, note: str = "", icon: tuple[str, str] = ("done", "positive")) -> None:
        """Show another lock."""
        self._shown = (name, about, note, icon)
        below, beside = (about or note, "") if self._brief else (about, note)
        self.name.set_full_text(name)
        self.about.set_full_text(below)
        self.about.setVisible(bool(below))
        self.note.setText(beside)
        self.note.setVisible(bool(beside))
        if not self._signal:
            self.icon.set_icon(*icon)
        self.setAccessibleName(", ".join(part for part in (name, about, note) if part))

    def dress(self, sizes: Sizes) -> None:
        """Change the size."""
        dress(self.name, sizes.body, bold=self._signal)
        dress(self.about, sizes.small)
        dress(self.note, sizes.small)
        if self._brief != sizes.brief:
            self._brief = sizes.brief
            name, about, note, icon = self._shown
            self.show_line(name, about, note=note, icon=icon)
        edge = 12 if sizes.brief else 20
        self._row.setContentsMargins(edge, 0, edge, 0)
        self._row.setSpacing(8 if sizes.brief else 16)
        self.setFixedHeight(sizes.list_row if self._signal or sizes.brief else DONE_ROW)
