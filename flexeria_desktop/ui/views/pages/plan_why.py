"""The panel Why? beside the plan: sentence, chain, wanted, queued, on the lock, and the buttons of the causes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import Tone, theme
from flexeria_desktop.ui.viewmodels.plan_why import ChainLink, WhyButton, WhyFace
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    ElidedLabel,
    IconLabel,
    Label,
    clear,
    column,
    fitted,
    frame,
    line,
    row,
)
from flexeria_desktop.ui.widgets.plan_map import PlanMap

BUTTON_GAP = 6
NAMES = 76
_TONES: dict[str, Tone] = {"caution": "caution", "danger": "danger", "info": "info"}


class _Link(QWidget):
    """A link of the chain; a line leads from its icon to the next."""

    def __init__(self, link: ChainLink, *, last: bool) -> None:
        super().__init__()
        self._last = last
        words = column(Label(link.title, wrap=True), spacing=0)
        if link.sub:
            words.addWidget(Label(link.sub, "small", "text-muted", wrap=True))
        icon = column(2, IconLabel(link.icon, "text-muted"), "stretch", spacing=0, margins=(2, 0, 2, 0))
        box = row(icon, spacing=8, margins=(0, 0, 0, 0 if last else 7))
        box.addLayout(words, 1)
        self.setLayout(box)
        self.setAccessibleName(", ".join(part for part in (link.title, link.sub) if part))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        if not self._last:
            QPainter(self).fillRect(9, 21, 2, self.height() - 21, theme().color("border"))


def _facts(facts: Sequence[tuple[str, str]]) -> QGridLayout:
    """Wanted, queued, on the lock: always these three, in this order; the first in bold."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(metrics.UNIT)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, NAMES)
    grid.setColumnStretch(1, 1)
    for place, (name, value) in enumerate(facts):
        shown = Label(value, "small", wrap=True)
        if not place:
            font = shown.font()
            font.setWeight(QFont.Weight.DemiBold)
            shown.setFont(font)
        shown.setAccessibleName(f"{name}: {value}")
        grid.addWidget(Label(name, "small", "text-muted"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, place, 1)
    return grid


class WhyBody(QWidget):
    """What is told of one cell; ``wanted(key)`` follows a click on the button of a cause."""

    wanted = Signal(str)

    def __init__(self, width: int) -> None:
        super().__init__()
        self._room = width
        self._box = column(spacing=0)
        self.setLayout(column(self._box, "stretch", spacing=0))
        self.show_face(None)

    def show_face(self, face: WhyFace | None) -> None:
        """Show another cell; None = no cell is chosen."""
        clear(self._box)
        if face is None:
            self._box.addWidget(Label(self.tr("Choose a cell to see why it is so."), role="text-muted", wrap=True))
            return
        self._say(face)
        for place, link in enumerate(face.chain):
            self._box.addWidget(_Link(link, last=place == len(face.chain) - 1))
        self._box.addSpacing(7)
        self._box.addWidget(line())
        self._box.addSpacing(metrics.UNIT)
        first = ((self.tr("Wanted"), face.wanted), (self.tr("Queued"), face.queued))
        facts = (*first, (self.tr("On the lock"), face.on_lock))
        self._box.addLayout(_facts(facts))
        self._add_buttons(face.buttons)

    def _say(self, face: WhyFace) -> None:
        if face.tone in ("caution", "danger"):
            self._box.addWidget(Banner(face.more, _TONES[face.tone], title=face.sentence))
        else:
            sentence = Label(face.sentence, "strong", wrap=True)
            sentence.setObjectName("plan.why.sentence")
            self._box.addWidget(sentence)
            if face.more:
                self._box.addSpacing(metrics.HALF)
                self._box.addWidget(Label(face.more, "small", "text-muted", wrap=True))
        self._box.addSpacing(metrics.UNIT)

    def _add_buttons(self, wanted: tuple[WhyButton, ...]) -> None:
        """The best one filled, and as many beside each other as there is room for."""
        if wanted:
            self._box.addSpacing(10)
        line_, used = None, 0
        for place, entry in enumerate(wanted):
            button = Button(entry.text, "primary" if entry.solves and not place else "normal", entry.icon)
            button.setObjectName(f"plan.why.{entry.key}")
            button.clicked.connect(lambda _checked=False, key=entry.key: self.wanted.emit(key))
            width = button.sizeHint().width() + BUTTON_GAP
            if line_ is None or used + width > self._room:
                line_, used = row("stretch", spacing=BUTTON_GAP, margins=(0, 0, 0, BUTTON_GAP)), 0
                self._box.addLayout(line_)
            line_.insertWidget(line_.count() - 1, button)
            used += width


class WhyPanel(QFrame):
    """296 px at the right: head, body, and the overview map at its foot; ``left`` when Esc goes back to the plan."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, overview: PlanMap) -> None:
        super().__init__()
        self.setObjectName("plan.why")
        self.setAccessibleName(self.tr("Why?"))
        self.setFixedWidth(metrics.WHY_PANEL)
        self._about = ElidedLabel("", "caption", "text-muted")
        self._about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head_row = row(IconLabel("why", "accent", 18), Label(self.tr("Why?"), "strong"), margins=(16, 0, 16, 0))
        head_row.addWidget(self._about, 1)
        head = frame("card-head", head_row)
        head.setFixedHeight(metrics.CARD_HEAD)
        self.body = WhyBody(metrics.WHY_PANEL - 2 * metrics.CARD_PADDING - 1)
        self.body.wanted.connect(self.wanted)
        self._size = Label("", "small", "text-muted")
        foot_head = row(Label(self.tr("Overview map"), "strong"), "stretch", self._size)
        overview.setAccessibleName(self.tr("Overview map"))
        foot = column(foot_head, overview, spacing=4, margins=(16, 8, 16, 12))
        box = column(head, fitted(column(self.body, margins=metrics.CARD_PADDING)), spacing=0, margins=(1, 0, 0, 0))
        box.addLayout(foot)
        self.setLayout(box)
        theme().changed.connect(self.update)

    def show_face(self, face: WhyFace | None) -> None:
        """Show another cell; the keyboard stays in the panel when it was there."""
        here = self.body.isAncestorOf(self.window().focusWidget())
        self._about.set_full_text(face.title if face else "")
        self.body.show_face(face)
        if here:
            # The new buttons show with the next turn of the loop; hidden ones take no keyboard.
            QTimer.singleShot(0, self.focus_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the plan."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the keyboard to the first button; without any it stays with the plan."""
        button = self.body.findChild(Button)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()

    def set_plan_size(self, text: str) -> None:
        """Rows × columns beside the map."""
        self._size.setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and the line at the left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme().color("border"))
