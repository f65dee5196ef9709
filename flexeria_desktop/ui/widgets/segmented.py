"""One choice of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets.base import row
from flexeria_desktop.ui.widgets.buttons import paint_box, paint_label
from flexeria_desktop.ui.widgets.keyboard import lead_to_chosen


class Segmented(QFrame):
    """One choice of a few, side by side; arrow keys move it. Options: (key, text) or (key, text, icon)."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, ...]],
        current: str = "",
        *,
        density: Literal["normal", "small"] = "normal",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_look(self, kind="segmented", density=density)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Segment] = {}
        self._icons: dict[str, str] = {}
        parts = [self._part(index, len(options), option, density) for index, option in enumerate(options)]
        # The style sheet's border already keeps the parts 1 px off the edge.
        self.setLayout(row(*parts, spacing=0))
        self.setFixedHeight(24 if density == "small" else metrics.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_current(current or (options[0][0] if options else ""))
        self._group.idClicked.connect(self._clicked)
        # A new style sheet gives each button back the font it had when the first one was put on it.
        theme().changed.connect(self._dress)

    @property
    def current(self) -> str:
        """The key of the choice."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose without a signal; KeyError for an unknown key."""
        if key:
            self._buttons[key].setChecked(True)
            self._dress()

    def button(self, key: str) -> QPushButton:
        """The button of one choice, to disable it or give it a tool tip."""
        return self._buttons[key]

    def set_text(self, key: str, text: str) -> None:
        """Change the text of one choice ("Pending 1")."""
        self._buttons[key].setText(text)
        self._fit(self._buttons[key])

    def set_brief(self, brief: bool) -> None:
        """Show the icons alone; the words stay in the tool tips and for a screen reader."""
        for button in self._buttons.values():
            words = button.text() or button.accessibleName()
            button.setAccessibleName(words if brief else "")
            button.setToolTip(words if brief else "")
            button.setText("" if brief else words)
            self._fit(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move the choice."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key, button in self._buttons.items() if button.isEnabled()]
        if self.current in keys:
            key = keys[(keys.index(self.current) + step) % len(keys)]
            self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
            self._buttons[key].click()

    def _part(self, index: int, count: int, option: tuple[str, ...], density: str) -> _Segment:
        key, text, icon = (*option, "")[:3]
        button = _Segment(text, icon)
        button.setCheckable(True)
        # The group does it; a screen reader is told by this that it is one of several.
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.setFixedHeight(22 if density == "small" else 26)
        button.setProperty("small", density == "small")
        place = "only" if count == 1 else {0: "first", count - 1: "last"}.get(index, "middle")
        set_look(button, place=place, ring="inside")
        self._icons[key] = icon
        self._buttons[key] = button
        self._group.addButton(button, index)
        self._fit(button)
        return button

    def _fit(self, button: _Segment) -> None:
        """Room for the bold text, so that choosing never moves the neighbours."""
        key = next(key for key, known in self._buttons.items() if known is button)
        bold = QFontMetrics(theme().font("strong"))
        icon = metrics.ICON + 6 if self._icons[key] else 0
        words = bold.horizontalAdvance(button.text()) + icon
        button.set_widths(words + 11, words + 23)

    def _dress(self) -> None:
        for button in self._buttons.values():
            small = bool(button.property("small"))
            font = theme().font("small" if small else "body")
            if button.isChecked():
                font.setWeight(font.Weight.DemiBold)
            button.setFont(font)
            button.update()
        lead_to_chosen(self._buttons.values())

    def _clicked(self, index: int) -> None:
        self._dress()
        self.chosen.emit(list(self._buttons)[index])


class _Segment(QPushButton):
    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self._icon = icon
        self._least = self._whole = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def set_widths(self, least: int, whole: int) -> None:
        """Least: where there is little room the words move together."""
        self._least, self._whole = least, whole
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._whole, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_box(self)
        role = "accent" if self.isChecked() else "text"
        ink = role if self.isEnabled() else "text-disabled"
        paint_label(self, self.rect(), self._icon, ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the frame moves the choice
        else:
            super().keyPressEvent(event)
