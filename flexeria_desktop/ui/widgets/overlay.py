"""What lies over a page: toasts that report, and the side sheet that asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import Tone, set_look, theme
from flexeria_desktop.ui.widgets.base import ElidedLabel, IconLabel, Label, column, frame, row, say
from flexeria_desktop.ui.widgets.buttons import Button, IconButton
from flexeria_desktop.ui.widgets.fitting import Beside, Lines, fitted
from flexeria_desktop.ui.widgets.keyboard import give_back, keep_focus_inside

SIDE_WIDTH = 300
# The fields of a form need about 400 px beside the column at the right.
SIDE_STACKS_UNDER = 700
_TOAST_ICONS = {"positive": "done", "info": "info", "caution": "caution", "danger": "failed", "accent": "info"}


class Toast(QFrame):
    """One sentence about what is done, with at most one action; goes by itself, not while the pointer rests on it."""

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, sentence: str, tone: Tone = "positive", action: str = "") -> None:
        super().__init__(parent)
        set_look(self, kind="toast")
        self.sentence = sentence
        self.setAccessibleName(sentence)
        self.setFixedWidth(metrics.TOAST)
        icon = IconLabel(_TOAST_ICONS.get(tone, "info"), "text" if tone == "neutral" else tone)
        box = row(icon, spacing=10, margins=(13, 9, 9, 9))
        box.addWidget(Label(sentence, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
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


class ToastArea(QObject):
    """Stacks toasts at the lower right of a widget, ``bottom`` px above its edge; keeps what it said.

    A toast never covers a button: it goes up, and if need be to the left, until none is under it.
    """

    changed = Signal()
    MOST = 2
    """A third sentence sends the oldest away: a page full of news hides the page."""

    def __init__(self, host: QWidget, bottom: int = metrics.STATUS_BAR + 12) -> None:
        super().__init__(host)
        self._host, self._bottom = host, bottom
        self._toasts: list[Toast] = []
        self.history: list[str] = []
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
        toast.adjustSize()
        toast.show()
        say(toast, sentence)
        self.place()
        self.changed.emit()
        return toast

    def clear(self) -> None:
        """Take every sentence off the screen; the history keeps them."""
        for toast in list(self._toasts):
            toast.close_toast()

    def eventFilter(self, _host: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def place(self) -> None:
        """Put the toasts where they cover no button; to be called when other buttons show."""
        if not self._toasts:
            return
        taken = _buttons_of(self._host)
        for toast in reversed(self._toasts):
            height = max(metrics.CONTROL + 20, toast.heightForWidth(metrics.TOAST))
            spot = _free_spot(self._host.size(), self._bottom, height, taken)
            toast.setGeometry(spot)
            toast.raise_()
            taken.append(spot)

    def _closed(self) -> None:
        self._toasts = [toast for toast in self._toasts if toast is not self.sender()]
        self.place()


GAP_TO_BUTTON = 8


def _free_spot(room: QSize, bottom: int, height: int, taken: Sequence[QRect]) -> QRect:
    """The lowest spot at the right that touches nothing taken; where that is high up, the lowest further left.

    The corner itself where no spot is free.
    """
    right = room.width() - metrics.TOAST - 12
    corner = QRect(right, room.height() - bottom - height, metrics.TOAST, height)
    found = []
    for x in (right, (room.width() - metrics.TOAST) // 2, 12):
        spot = _lowest(corner.translated(x - right, 0), taken)
        if spot is not None:
            found.append(spot)
            if corner.top() - spot.top() <= room.height() // 3:
                return spot
    return max(found, key=lambda spot: spot.top(), default=corner)


def _lowest(spot: QRect, taken: Sequence[QRect]) -> QRect | None:
    """This spot, or the next one above it that is free; None up to the header."""
    while spot.top() > metrics.HEADER:
        around = spot.adjusted(-GAP_TO_BUTTON, -GAP_TO_BUTTON, GAP_TO_BUTTON, GAP_TO_BUTTON)
        hit = [one.top() for one in taken if one.intersects(around)]
        if not hit:
            return spot
        spot.moveBottom(min(min(hit) - GAP_TO_BUTTON - 1, spot.bottom() - 1))
    return None


def _buttons_of(host: QWidget) -> list[QRect]:
    """Where buttons can be clicked: those of the sheet if one is open, with its foot, else all of the window."""
    sheets = [sheet for sheet in host.findChildren(SideSheet) if sheet.isVisible()]
    found: list[QWidget] = [sheet.foot for sheet in sheets if sheet.foot.isVisible()]
    for root in sheets or [host]:
        found += [one for one in root.findChildren(QAbstractButton) if one.isVisible() and not _in_toast(one)]
    return [rect for one in found if not (rect := _seen(one, host)).isEmpty()]


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


class Scrim(QWidget):
    """The veil over what cannot be used now."""

    clicked = Signal()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        QPainter(self).fillRect(self.rect(), theme().color("scrim"))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell of a click beside the sheet."""
        self.clicked.emit()


class SideSheet(QWidget):
    """A sheet of 812 px over its page: head, body, foot; Esc and the cross close it, the focus stays inside.

    Fill ``body`` (and ``side`` for the sunken column at the right), add buttons with ``add_button``. Set
    ``keeps_input`` to a function that tells whether input would be lost; then ``leaving`` is emitted instead of
    closing and the page asks. ``closed`` comes once it is gone; the focus returns to where it was.
    """

    closed = Signal()
    leaving = Signal()

    def __init__(self, page: QWidget, title: str, sub: str = "", icon: str = "", *, width: int = metrics.SHEET) -> None:
        super().__init__(page)
        self._page, self._width = page, width
        self._before = QApplication.focusWidget()
        self.keeps_input: Callable[[], bool] | None = None
        self.setAccessibleName(title)
        self._scrim = Scrim(self)
        self._scrim.clicked.connect(self.leave)
        cross = IconButton("close", self.tr("Close"))
        cross.clicked.connect(self.leave)
        sign = IconLabel(icon, "accent", metrics.ICON_NAV)
        if not icon:
            sign.hide()
        head = frame("sheet-head", row(sign, Label(title, "subtitle"), spacing=10, margins=(20, 0, 12, 0)))
        head_row = head.layout()
        if isinstance(head_row, QHBoxLayout):
            head_row.addWidget(ElidedLabel(sub, "body", "text-muted"), 1)
            head_row.addWidget(cross)
        head.setFixedHeight(metrics.DIALOG_HEAD)
        self.body: QVBoxLayout = column(spacing=metrics.ROW_GAP, margins=(20, 16, 20, 16))
        self.side: QVBoxLayout = column(spacing=10, margins=(20, 16, 20, 16))
        self._side = frame("sheet-side", self.side)
        self._side.hide()
        self._foot_left, self._foot_right = Lines(), Lines(at_end=True)
        both = Beside(self._foot_left, self._foot_right, shares=(0, 1), spacing=8)
        self._foot = frame("sheet-foot", row(both, margins=(20, 8, 20, 8)))
        self._foot.setMinimumHeight(metrics.DIALOG_FOOT)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._foot.hide()
        left = QWidget()
        left.setLayout(self.body)
        middle = Beside(left, self._side, SIDE_STACKS_UNDER, side_width=SIDE_WIDTH, spacing=0)
        self.panel = frame("sheet", column(head, spacing=0, margins=(1, 0, 0, 0)))
        self.panel.setParent(self)
        box = self.panel.layout()
        if isinstance(box, QVBoxLayout):
            box.addWidget(fitted(column(middle, spacing=0)), 1)
            box.addWidget(self._foot)
        page.installEventFilter(self)
        self.hide()

    @property
    def foot(self) -> QWidget:
        """The row of buttons at the lower edge."""
        return self._foot

    def show_side(self) -> None:
        """Use the sunken column at the right (``side``)."""
        self._side.show()

    def add_button(self, button: QWidget) -> None:
        """Add to the foot from left to right; the primary one last."""
        if isinstance(button, Button):
            button.set_kind(button.kind, "large")  # type: ignore[arg-type]
        self._foot_right.add(button)
        self._foot.show()

    def add_foot(self, widget: QWidget) -> None:
        """Add to the left of the foot."""
        self._foot_left.add(widget)
        self._foot.show()

    def open(self) -> None:
        """Show over the page; the focus goes to the first field."""
        self._place()
        self.show()
        self.raise_()
        self.panel.setFocus()
        self.focusNextPrevChild(True)

    def leave(self) -> None:
        """Close, or ask through ``leaving`` when input would be lost."""
        if self.keeps_input is not None and self.keeps_input():
            self.leaving.emit()
        else:
            self.dismiss()

    def dismiss(self) -> None:
        """Close without asking and give the focus back."""
        self._page.removeEventFilter(self)
        self.hide()
        give_back(self._before)
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside."""
        return keep_focus_inside(self.panel, forward)

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """Fill the page."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(self._page.rect())
        self._scrim.setGeometry(self.rect())
        width = min(self._width, self.width())
        self.panel.setGeometry(self.width() - width, 0, width, self.height())
