"""The first screen of a new profile: the demo building or one's own; language and look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import Theme
from flexeria_desktop.ui.widgets.base import Label
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.fitting import Beside, Lines, fitted
from flexeria_desktop.ui.widgets.segmented import Segmented

WIDTH = 880
MARGIN = 16
STACKS_UNDER = 760
LOW_UNDER = 420
LOOKS = ("system", "light", "dark", "high-contrast")


@dataclass(frozen=True, slots=True)
class WayTexts:
    """The words of a way, translated."""

    title: str
    promise: str
    button: str
    note: str = ""


class Mark(QWidget):
    """The program's mark on the accent colour, 44 square."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(44, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.drawPixmap(10, 10, pixmap("nav.keys", "accent-text", 24, self.devicePixelRatio()))


class Sign(QWidget):
    """An icon, or a number in a ring, before a line."""

    def __init__(self, theme: Theme, sign: str, size: int, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = sign
        self._size = size
        self._role = role
        self.setFixedSize(max(size, 20), max(size, 20))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._sign.isdigit():
            top = (self.height() - self._size) // 2
            painter.drawPixmap(0, top, pixmap(self._sign, self._role, self._size, self.devicePixelRatio()))
            return
        painter.setPen(QPen(self._theme.color("border-strong"), 1))
        painter.drawEllipse(QRectF(0.5, 0.5, 19, 19))
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color(self._role))
        painter.drawText(QRectF(0, 0, 20, 20), Qt.AlignmentFlag.AlignCenter, self._sign)


class WayCard(QWidget):
    """One of the two ways: heading, promise, four lines and the button."""

    def __init__(
        self, theme: Theme, icon_use: str, *, wanted: bool, lines: Sequence[tuple[str, str]], texts: WayTexts
    ) -> None:
        super().__init__()
        self._theme = theme
        self._wanted = wanted
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.button = Button(texts.button, "primary" if wanted else "normal", density="start")
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        self._gaps = QSpacerItem(0, 20), QSpacerItem(0, 24)
        layout.addLayout(self._heading(icon_use, texts.title))
        layout.addSpacing(4)
        layout.addWidget(Label(texts.promise, role="text-muted", wrap=True))
        layout.addItem(self._gaps[0])
        self._told = self._lines(lines)
        layout.addLayout(self._told)
        layout.addItem(self._gaps[1])
        layout.addStretch(1)
        self.set_low(False)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch(1)
        if texts.note:
            foot.addWidget(Label(texts.note, "small", "text-muted"))
        layout.addLayout(foot)

    def set_low(self, low: bool) -> None:
        """In a low window everything moves together, so that the button is in sight."""
        edge = 14 if low else 25
        self.layout().setContentsMargins(edge, edge, edge, edge)
        for gap, high in zip(self._gaps, (20, 24), strict=True):
            gap.changeSize(0, 8 if low else high)
        self._told.setVerticalSpacing(4 if low else 10)
        self.layout().invalidate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; the recommended way has the accent's border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._wanted else 1
        painter.setPen(QPen(self._theme.color("accent" if self._wanted else "border"), width))
        painter.setBrush(self._theme.color("surface"))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)

    def _heading(self, icon_use: str, title: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Sign(self._theme, icon_use, 24, "accent" if self._wanted else "text"))
        row.addWidget(Label(title, "title"), 1)
        return row

    def _lines(self, lines: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (sign, text) in enumerate(lines):
            grid.addWidget(Sign(self._theme, sign, 16, "text-muted"), row, 0)
            grid.addWidget(Label(text), row, 1)
        return grid


class FirstStart(QWidget):
    """Two ways in; language and look take effect at once."""

    demo_chosen = Signal()
    setup_chosen = Signal()
    language_chosen = Signal(str)
    look_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        languages: Sequence[tuple[str, str]],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QWidget(self)
        column.setMaximumWidth(WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(28)
        self._column = layout
        layout.addLayout(self._welcome())
        layout.addWidget(self._ways())
        layout.addWidget(self._choices(languages, language))
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(column, 1)
        middle.addStretch()
        outer = QVBoxLayout()
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(fitted(outer))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window everything moves together."""
        super().resizeEvent(event)
        low = event.size().height() < LOW_UNDER
        self._column.setSpacing(12 if low else 28)
        for way in (self.demo, self.setup):
            way.set_low(low)

    def on_shown(self) -> None:
        """Put the keyboard on the recommended way."""
        self.demo.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _welcome(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Mark(self._theme))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Welcome to Flexeria"), "figure"))
        question = self.tr("Locks, keys and people of your buildings. How do you want to begin?")
        words.addWidget(Label(question, "walk-small", "text-muted", wrap=True))
        row.addLayout(words, 1)
        return row

    def _ways(self) -> QWidget:
        self.demo = WayCard(
            self._theme,
            "demo",
            wanted=True,
            lines=(
                ("clock", self.tr("Your first key in under 2 minutes")),
                ("receipt", self.tr("Nothing leaves this computer, no account needed")),
                ("nav.locks", self.tr("Locks behave like real ones, faults included")),
                ("remove", self.tr("Delete it later with one click")),
            ),
            texts=WayTexts(
                self.tr("Try the demo building"),
                self.tr("A simulated house with 12 locks and 47 people."),
                self.tr("Start the demo"),
            ),
        )
        self.setup = WayCard(
            self._theme,
            "setup",
            wanted=False,
            lines=(
                ("1", self.tr("Protect the data of your property")),
                ("2", self.tr("Sign in to the management platform")),
                ("3", self.tr("The dongle")),
                ("4", self.tr("First lock: type or scan its label")),
            ),
            texts=WayTexts(
                self.tr("Set up my building"),
                self.tr("About 10 minutes. You can stop and go on later."),
                self.tr("Set up"),
                self.tr("Have the lock's label at hand"),
            ),
        )
        self.demo.button.setObjectName("start.demo")
        self.setup.button.setObjectName("start.setup")
        self.demo.button.clicked.connect(self.demo_chosen)
        self.setup.button.clicked.connect(self.setup_chosen)
        return Beside(self.demo, self.setup, STACKS_UNDER, shares=(1, 1), spacing=16)

    def _choices(self, languages: Sequence[tuple[str, str]], language: str) -> QWidget:
        self.language = Segmented(languages, language)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.chosen.connect(self.language_chosen)
        words = (self.tr("System"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        icons = ("", "theme.light", "theme.dark", "theme.contrast")
        self.look = Segmented(tuple(zip(LOOKS, words, icons, strict=True)), self._theme.mode)
        self.look.setAccessibleName(self.tr("Look"))
        self.look.chosen.connect(self.look_chosen)
        self._theme.mode_changed.connect(self.look.set_current)
        lines = Lines(spacing=24)
        for title, choice in ((self.tr("Language"), self.language), (self.tr("Look"), self.look)):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(Label(title, "small", "text-muted"))
            column.addWidget(choice)
            lines.add(part)
        return lines
