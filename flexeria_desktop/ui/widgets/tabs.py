"""Tabs over one page part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets.base import row
from flexeria_desktop.ui.widgets.chips import Chip
from flexeria_desktop.ui.widgets.keyboard import lead_to_chosen

_TABS_APART, _TABS_CLOSE = 20, 12
_TAB_LEAST = 56


class TabRow(QFrame):
    """36 px of tabs over one page part; arrow keys move. Tabs: (key, text); ``set_count`` adds a chip or figure."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], current: str = "") -> None:
        super().__init__()
        set_look(self, kind="tab-row")
        self._group = QButtonGroup(self)
        self._texts = dict(tabs)
        self._buttons: dict[str, QPushButton] = {}
        self._chips: dict[str, Chip] = {}
        self._box = box = row(spacing=_TABS_APART, margins=(metrics.CARD_PADDING, 0, metrics.CARD_PADDING, 0))
        for index, (key, text) in enumerate(tabs):
            button = _Tab(text)
            chip = Chip("", "accent")
            chip.hide()
            self._buttons[key], self._chips[key] = button, chip
            self._group.addButton(button, index)
            box.addLayout(row(button, chip, spacing=6))
        box.addStretch(1)
        self.setLayout(box)
        self.setFixedHeight(37)
        self._group.idClicked.connect(self._clicked)
        # A new style sheet gives each button back the font it had when the first one was put on it.
        theme().changed.connect(self._dress)
        self.set_current(current or (tabs[0][0] if tabs else ""))

    def minimumSizeHint(self) -> QSize:
        """In a narrow window the tabs move together, and cut their words if they must."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - (self._box.spacing() - _TABS_CLOSE) * len(self._buttons), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move them together, or apart again where there is room."""
        super().resizeEvent(event)
        apart = self.sizeHint().width() + (_TABS_APART - self._box.spacing()) * len(self._buttons)
        self._box.setSpacing(_TABS_APART if self.width() >= apart else _TABS_CLOSE)

    @property
    def current(self) -> str:
        """The key of the tab shown."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Show a tab without a signal; KeyError for an unknown key."""
        if key:
            self._buttons[key].setChecked(True)
            self._dress()

    def set_count(self, key: str, text: str, *, chip: bool = False) -> None:
        """Show a figure behind the tab's text, as a chip when it asks for something."""
        self._buttons[key].setText(self._texts[key] if chip or not text else f"{self._texts[key]} {text}")
        self._chips[key].set_chip(text, "accent")
        self._chips[key].setVisible(chip and bool(text))
        self._buttons[key].setAccessibleName(f"{self._texts[key]} {text}".strip())
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move to the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        key = keys[(keys.index(self.current) + step) % len(keys)]
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[key].click()

    def _dress(self) -> None:
        for button in self._buttons.values():
            button.setFont(theme().font("strong" if button.isChecked() else "body"))
        lead_to_chosen(self._buttons.values())

    def _clicked(self, index: int) -> None:
        self._dress()
        self.chosen.emit(list(self._buttons)[index])


class _Tab(QPushButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        # The group does it; a screen reader is told by this that it is one of several.
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setFixedHeight(36)
        set_look(self, kind="tab", ring="beside")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), _TAB_LEAST), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lacks = self.sizeHint().width() - self.width()
        # Not where it just fits: parts of a pixel would cost a letter.
        if lacks > 0:
            room = self.fontMetrics().horizontalAdvance(self.text()) - lacks
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
