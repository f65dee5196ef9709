"""Toasts: one sentence each about what is done, at the lower edge, where they cover least."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QPushButton, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import Tone, set_look
from flexeria_desktop.ui.widgets.base import IconLabel, Label, row, say
from flexeria_desktop.ui.widgets.buttons import Button, IconButton
from flexeria_desktop.ui.widgets.keyboard import give_back
from flexeria_desktop.ui.widgets.overlay import SideSheet

_ICONS = {"positive": "done", "info": "info", "caution": "caution", "danger": "failed", "accent": "info"}
MOST_LINES = 2
WIDTHS = (metrics.TOAST, 440, 540)
"""The first in which the sentence has two lines; in the last it ends in … and the tool tip tells the whole."""
EDGE = 12
GAP_TO_BUTTON = 8
RISE, LOW_RISE, LOW_UNDER = 3, 6, 480
"""Which part of the window a toast may go up: in a low one a third of it would be the middle."""
PRIMARY_WEIGHT = 8
"""How much worse it is to cover the button of a page or the field that is typed in than any other."""


class Toast(QFrame):
    """One sentence about what is done, with at most one action; goes by itself, not while the pointer rests on it."""

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, sentence: str, tone: Tone = "positive", action: str = "") -> None:
        super().__init__(parent)
        set_look(self, kind="toast")
        self.sentence = sentence
        self.setAccessibleName(sentence)
        icon = IconLabel(_ICONS.get(tone, "info"), "text" if tone == "neutral" else tone)
        self.text = Label(sentence)
        box = row(icon, spacing=10, margins=(13, 9, 9, 9))
        box.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        self._good = tone == "positive"
        self._action: Button | None = None
        self._before: QWidget | None = None
        self._cross = IconButton("close", self.tr("Close"))
        self._cross.clicked.connect(self.close_toast)
        box.addWidget(self._cross)
        self.setLayout(box)
        self._box = box
        self.timer = QTimer(self, singleShot=True, interval=metrics.TOAST_MS)
        self.timer.timeout.connect(self._time_up)
        if action:
            self._add_action(action)
        self.timer.start()

    def offer(self, action: str, callback: Callable[[], object]) -> bool:
        """Add an action to good news that has none; False when there is one, or the news is not good."""
        if self._action is not None or not self._good:
            return False
        self._add_action(action)
        self.acted.connect(callback)
        self.timer.start()
        return True

    def fit(self, room: int) -> QSize:
        """Break the sentence into at most two lines, in a toast at most ``room`` px wide; its size."""
        around = self._width_around_text()
        widths = [min(width, room) for width in WIDTHS]
        broken = [(width, broken_lines(self.sentence, self.text.font(), width - around)) for width in widths]
        width, lines = next((one for one in broken if len(one[1]) <= MOST_LINES), broken[-1])
        shown = lines[:MOST_LINES]
        if len(lines) > MOST_LINES:
            rest = " ".join(lines[MOST_LINES - 1 :])
            last = QFontMetrics(self.text.font()).elidedText(rest, Qt.TextElideMode.ElideRight, width - around)
            shown = [*lines[: MOST_LINES - 1], last if last != rest else f"{last} …"]
        self.text.setText("\n".join(shown))
        self.setToolTip(self.sentence if len(lines) > MOST_LINES else "")
        self.setFixedWidth(width)
        # The layout counts the cross alone: a second line of words is higher.
        return QSize(width, max(metrics.CONTROL, self.text.sizeHint().height()) + 20)

    def _width_around_text(self) -> int:
        # A label asks for a few px more than its letters take.
        margins, taken = self._box.contentsMargins(), metrics.ICON + metrics.CONTROL + metrics.HALF
        parts = 2 + (self._action is not None)
        if self._action is not None:
            taken += self._action.sizeHint().width()
        return margins.left() + margins.right() + 2 * self.frameWidth() + taken + parts * self._box.spacing()

    def _add_action(self, text: str) -> None:
        self._action = Button(text, "link")
        self._action.clicked.connect(self._act)
        self._box.insertWidget(self._box.count() - 1, self._action)
        self.timer.setInterval(metrics.TOAST_ACTION_MS)

    def take_keyboard(self) -> None:
        """Give the keyboard to the action, or to the cross; it stays until it is pressed, left or closed by Esc."""
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            self._before = here
        (self._action or self._cross).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while it is read."""
        super().enterEvent(event)
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on with the full time."""
        super().leaveEvent(event)
        self.timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_toast()
        else:
            super().keyPressEvent(event)

    def close_toast(self) -> None:
        """Go away, and give the keyboard back."""
        self.timer.stop()
        if self._has_keyboard():
            give_back(self._before)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _act(self) -> None:
        if self._has_keyboard():
            # What it does may open a sheet, and that gives the keyboard back to where it was.
            give_back(self._before)
        self.acted.emit()
        self.close_toast()

    def _has_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    def _time_up(self) -> None:
        """Nobody has to hurry who is on its button."""
        if self._has_keyboard():
            self.timer.start()
        else:
            self.close_toast()


def broken_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return the lines into which a text breaks at so many px."""
    found = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return found


class ToastArea(QObject):
    """Stacks toasts at the lower right of a widget, ``bottom`` px above its edge; keeps what it said.

    A toast never covers the foot of a sheet, and a button only where it could not give way without going up to the
    middle of the window.
    """

    changed = Signal()
    MOST = 2
    """A third sentence sends the oldest away: a page full of news hides the page."""

    def __init__(self, host: QWidget, bottom: int = metrics.STATUS_BAR + EDGE) -> None:
        super().__init__(host)
        self._host, self._bottom = host, bottom
        self._toasts: list[Toast] = []
        self.history: list[str] = []
        # Its parts have their new places only after the host has its size.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.place)
        host.installEventFilter(self)

    @property
    def shown(self) -> list[Toast]:
        """The toasts on screen, the oldest first."""
        return list(self._toasts)

    def show(
        self,
        sentence: str,
        tone: Tone = "positive",
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> Toast:
        """Say one sentence; ``on_action`` runs when the action is clicked."""
        toast = Toast(self._host, sentence, tone, action)
        if on_action is not None:
            toast.acted.connect(on_action)
        toast.closed.connect(self._closed)
        self._toasts.append(toast)
        for oldest in self._toasts[: -self.MOST]:
            oldest.close_toast()
        self.history = [*self.history, sentence][-50:]
        self.place()
        toast.show()
        say(toast, sentence)
        self.changed.emit()
        return toast

    def clear(self) -> None:
        """Take every sentence off the screen; the history keeps them."""
        for toast in list(self._toasts):
            toast.close_toast()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner, and above the foot of a sheet however high that becomes."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}:
            self._later.start()
            if watched is self._host:
                self.place()
        return False

    def place(self) -> None:
        """Put the toasts where they cover no button; to be called when other buttons show."""
        if not self._toasts:
            return
        room = self._host.size()
        floor = room.height() - self._bottom
        sheets = [sheet for sheet in self._host.findChildren(SideSheet) if sheet.isVisible()]
        for sheet in sheets:
            sheet.foot.installEventFilter(self)
            if sheet.foot.isVisible():
                floor = min(floor, _seen(sheet.foot, self._host).top() - GAP_TO_BUTTON)
        taken = _buttons_of(self._host, sheets)
        said: list[QRect] = []
        for toast in reversed(self._toasts):
            size = toast.fit(room.width() - 2 * EDGE)
            spot = free_spot(room, floor, size, taken, said)
            toast.setGeometry(spot)
            toast.raise_()
            said.append(spot)

    def _closed(self) -> None:
        self._toasts = [toast for toast in self._toasts if toast is not self.sender()]
        self.place()


Weighted = tuple[QRect, int]


def free_spot(room: QSize, floor: int, size: QSize, taken: Sequence[Weighted], said: Sequence[QRect]) -> QRect:
    """The lowest spot at the right that touches nothing taken; where there is none, further left.

    Never far above the lower edge; where no spot is free there, the one that covers least. ``said`` is not covered.
    """
    right = room.width() - size.width() - EDGE
    corner = QRect(right, floor - size.height(), size.width(), size.height())
    ceiling = corner.top() - room.height() // (LOW_RISE if room.height() < LOW_UNDER else RISE)
    found: list[tuple[int, int, QRect]] = []
    for x in dict.fromkeys((right, (room.width() - size.width()) // 2, EDGE)):
        for spot in _upwards(corner.translated(x - right, 0), ceiling, taken, said):
            covered = _covered(spot, taken)
            if not covered:
                return spot
            found.append((covered, corner.top() - spot.top(), spot))
    return min(found, key=lambda one: one[:2], default=(0, 0, corner))[2]


def _upwards(spot: QRect, ceiling: int, taken: Sequence[Weighted], said: Sequence[QRect]) -> list[QRect]:
    """This spot, and those right above each thing it meets; above what was said just now at least once."""
    found: list[QRect] = []
    while spot.top() > metrics.HEADER:
        around = _around(spot)
        if hit := [one.top() for one in said if one.intersects(around)]:
            rise = spot.bottom() - (min(hit) - GAP_TO_BUTTON - 1)
            ceiling -= rise
            spot = spot.translated(0, -rise)
            continue
        if spot.top() < ceiling:
            break
        found.append(spot)
        over = [one.top() for one, _weight in taken if one.intersects(around)]
        if not over:
            break
        spot = spot.translated(0, min(min(over) - GAP_TO_BUTTON - 1, spot.bottom() - 1) - spot.bottom())
    return found


def _covered(spot: QRect, taken: Sequence[Weighted]) -> int:
    around = _around(spot)
    met = [(one.intersected(around), weight) for one, weight in taken if one.intersects(around)]
    return sum(part.width() * part.height() * weight for part, weight in met)


def _around(spot: QRect) -> QRect:
    return spot.adjusted(-GAP_TO_BUTTON, -GAP_TO_BUTTON, GAP_TO_BUTTON, GAP_TO_BUTTON)


def _buttons_of(host: QWidget, sheets: Sequence[SideSheet]) -> list[Weighted]:
    """Where buttons can be clicked, of the sheet if one is open, else of all the window; and what has the keyboard."""
    found: list[tuple[QWidget, int]] = []
    for root in sheets or [host]:
        found += [(one, _weight(one)) for one in root.findChildren(QAbstractButton) if not _in_toast(one)]
    here = QApplication.focusWidget()
    if here is not None and host.isAncestorOf(here) and not _in_toast(here):
        found.append((here, PRIMARY_WEIGHT))
    seen = [(_seen(one, host), weight) for one, weight in found if one.isVisible()]
    # A table or a canvas with the keyboard fills the page: what is left of it to see is enough.
    return [(rect, weight) for rect, weight in seen if not rect.isEmpty() and rect.height() <= metrics.CONTROL_WALK]


def _weight(button: QAbstractButton) -> int:
    primary = isinstance(button, QPushButton) and button.property("kind") in ("primary", "danger-filled")
    return PRIMARY_WEIGHT if primary else 1


def _in_toast(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, Toast)


def _seen(widget: QWidget, host: QWidget) -> QRect:
    """The part of a widget that no scroll area cuts off, as the host sees it."""
    rect, one = widget.rect(), widget
    while one is not host:
        rect.translate(one.pos())
        parent = one.parentWidget()
        if parent is None:
            return QRect()
        one = parent
        rect &= one.rect()
    return rect
