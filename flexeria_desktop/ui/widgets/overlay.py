"""What lies over a page: the veil, and the side sheet that asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.base import ElidedLabel, IconLabel, Label, column, frame, row
from flexeria_desktop.ui.widgets.buttons import Button, IconButton
from flexeria_desktop.ui.widgets.fitting import Beside, Lines, fitted
from flexeria_desktop.ui.widgets.keyboard import give_back, keep_focus_inside

SIDE_WIDTH = 300
# The fields of a form need about 400 px beside the column at the right.
SIDE_STACKS_UNDER = 700
LOW_UNDER = 360
"""Pixels of height of what a sheet covers."""


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
        self._head = head
        self.body: QVBoxLayout = column(spacing=metrics.ROW_GAP, margins=(20, 16, 20, 16))
        self.side: QVBoxLayout = column(spacing=10, margins=(20, 16, 20, 16))
        self._side = frame("sheet-side", self.side)
        self._side.hide()
        self._foot_left, self._foot_right = Lines(), Lines(at_end=True)
        both = Beside(self._foot_left, self._foot_right, shares=(0, 1), spacing=8)
        self._foot_box = row(both, margins=(20, 8, 20, 8))
        self._foot = frame("sheet-foot", self._foot_box)
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

    def _fit_height(self, low: bool) -> None:
        """In a low window head, foot and edges leave their room to the fields."""
        self._head.setFixedHeight(metrics.CARD_HEAD if low else metrics.DIALOG_HEAD)
        self._foot.setMinimumHeight(metrics.CARD_HEAD if low else metrics.DIALOG_FOOT)
        edge = metrics.HALF if low else metrics.UNIT
        self._foot_box.setContentsMargins(20, edge, 20, edge)
        upright = metrics.UNIT if low else 16
        self.body.setContentsMargins(20, upright, 20, upright)

    def _place(self) -> None:
        self.setGeometry(self._page.rect())
        self._scrim.setGeometry(self.rect())
        self._fit_height(self.height() < LOW_UNDER)
        width = min(self._width, self.width())
        self.panel.setGeometry(self.width() - width, 0, width, self.height())
