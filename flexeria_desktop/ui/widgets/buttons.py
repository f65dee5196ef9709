"""Buttons: verb and object, one primary per page, a name and a reason for everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QPushButton, QSizePolicy, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import bind_icon, pixmap
from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets.base import row

Kind = Literal["normal", "plain", "primary", "quiet", "link", "danger", "danger-filled"]
Density = Literal["normal", "small", "large", "start", "walk"]

_INKS = {
    "primary": "accent-text",
    "danger": "danger",
    "danger-filled": "danger-text",
    "link": "accent",
}
_BOLD = {"primary", "danger-filled"}
_HEIGHTS = {
    "normal": metrics.CONTROL,
    "small": 22,
    "large": metrics.CONTROL_LARGE,
    "start": metrics.CONTROL_START,
    "walk": metrics.CONTROL_WALK,
}
_SCALES = {"small": "small", "start": "subtitle", "walk": "walk-body"}
_HINT_PADDING = 6


class Button(QPushButton):
    """A button of one kind; ``hint`` shows the key that does the same as a small chip at the right."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "normal",
        icon: str = "",
        *,
        density: Density = "normal",
        hint: str = "",
        checkable: bool = False,
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._busy_text: str | None = None
        self._hint = ""
        self._trailing = trailing
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_kind(kind, density)
        self.set_hint(hint)
        self.toggled.connect(self._dress)
        theme().changed.connect(self.update)

    @property
    def kind(self) -> str:
        """The kind it was given."""
        return str(self.property("kind"))

    def set_kind(self, kind: Kind, density: Density = "normal") -> None:
        """Change what the button looks like."""
        set_look(self, kind="normal" if kind == "plain" else kind, density=density)
        self.setFixedHeight(_HEIGHTS[density])
        self._dress()

    def set_icon(self, icon: str) -> None:
        """Show another icon; an empty name takes it away."""
        self._icon = icon
        self._dress()

    def set_hint(self, hint: str) -> None:
        """Show the key sequence that does the same, in the words of the system; it adds no shortcut."""
        self._hint = QKeySequence(hint).toString(QKeySequence.SequenceFormat.NativeText) if hint else ""
        self.setToolTip(self.toolTip())
        self.updateGeometry()

    def set_busy(self, text: str | None) -> None:
        """Show what it is doing now ("Reading tag") with a ring and take no clicks; None ends it."""
        if text is not None and self._busy_text is None:
            self.setMinimumWidth(self.width() if self.isVisible() else 0)
        elif text is None:
            self.setMinimumWidth(0)
        self._busy_text = text
        self.setEnabled(text is None)
        bind_icon(self, "running" if text is not None else self._icon, self._ink(), self._icon_size())
        self.setAccessibleDescription(text or "")
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        """Disable with a reason in the tool tip, or enable again with an empty one."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        """Wide enough for the text in its font, the icon and the hint."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._extra(), _HEIGHTS[str(self.property("density"))])

    def minimumSizeHint(self) -> QSize:
        """A button never cuts its text."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the key hint and the trailing icon over its right end."""
        super().paintEvent(event)
        extra = self._extra()
        if not extra:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hint:
            self._paint_hint(painter)
        if self._trailing:
            self._paint_trailing(painter)

    def _extra(self) -> int:
        extra = 0
        if self._hint:
            extra += self._hint_width() + _HINT_PADDING
        if self._trailing:
            extra += metrics.ICON_INLINE + _HINT_PADDING
        return extra

    def _hint_width(self) -> int:
        return QFontMetrics(theme().font("caption")).horizontalAdvance(self._hint) + 12

    def _paint_hint(self, painter: QPainter) -> None:
        width = self._hint_width()
        right = self.width() - 8 - (metrics.ICON_INLINE + _HINT_PADDING if self._trailing else 0)
        box = self.rect().toRectF()
        box.setLeft(right - width)
        box.setWidth(width)
        box = box.adjusted(0.5, (self.height() - 17) / 2, -0.5, -(self.height() - 17) / 2)
        plain = self.kind in {"normal", "quiet"} and self.isEnabled()
        ink = theme().color("text-muted" if plain else self._ink())
        painter.setPen(QPen(theme().color("border") if plain else ink, 1))
        painter.setBrush(theme().color("sunken") if plain else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(theme().font("caption"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hint)

    def _paint_trailing(self, painter: QPainter) -> None:
        size = metrics.ICON_INLINE
        picture = pixmap(self._trailing, self._ink(), size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - size - 9, (self.height() - size) // 2, picture)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text-disabled"
        return "accent" if self.isChecked() else _INKS.get(self.kind, "text")

    def _icon_size(self) -> int:
        return {"small": 14, "walk": 24, "start": 18}.get(str(self.property("density")), metrics.ICON)

    def _dress(self, _checked: bool = False) -> None:
        density = str(self.property("density"))
        bold = self.kind in _BOLD
        font = theme().font(_SCALES.get(density, "strong" if bold else "body"))
        font.setWeight(font.Weight.DemiBold if bold else font.Weight.Normal)
        self.setFont(font)
        bind_icon(
            self, self._icon, self._ink() if self.isEnabled() else _INKS.get(self.kind, "text"), self._icon_size()
        )


class IconButton(Button):
    """A square button with an icon only; the name is read aloud and shown as its tool tip."""

    def __init__(
        self,
        icon: str,
        name: str,
        kind: Kind = "quiet",
        *,
        density: Density = "normal",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, icon, density=density, checkable=checkable, parent=parent)
        set_look(self, shape="icon")
        self.setFixedWidth(_HEIGHTS[density])
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Change what it is called."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A square."""
        side = _HEIGHTS[str(self.property("density"))]
        return QSize(side, side)


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
        self._buttons: dict[str, QPushButton] = {}
        self._icons: dict[str, str] = {}
        parts = [self._part(index, len(options), option, density) for index, option in enumerate(options)]
        self.setLayout(row(*parts, spacing=0, margins=1))
        self.setFixedHeight(24 if density == "small" else metrics.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_current(current or (options[0][0] if options else ""))
        self._group.idClicked.connect(self._clicked)

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

    def _part(self, index: int, count: int, option: tuple[str, ...], density: str) -> QPushButton:
        key, text, icon = (*option, "")[:3]
        button = _Segment(text)
        button.setCheckable(True)
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

    def _fit(self, button: QPushButton) -> None:
        """Room for the bold text, so that choosing never moves the neighbours."""
        key = next(key for key, known in self._buttons.items() if known is button)
        bold = QFontMetrics(theme().font("strong"))
        icon = metrics.ICON + 6 if self._icons[key] else 0
        button.setMinimumWidth(bold.horizontalAdvance(button.text()) + icon + 22)

    def _dress(self) -> None:
        for key, button in self._buttons.items():
            small = bool(button.property("small"))
            font = theme().font("small" if small else "body")
            if button.isChecked():
                font.setWeight(font.Weight.DemiBold)
            button.setFont(font)
            bind_icon(button, self._icons[key], "accent" if button.isChecked() else "text", metrics.ICON)

    def _clicked(self, index: int) -> None:
        self._dress()
        self.chosen.emit(list(self._buttons)[index])


class _Segment(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the frame moves the choice
        else:
            super().keyPressEvent(event)


def name_of(button: QAbstractButton) -> str:
    """What a screen reader says for a button."""
    return button.accessibleName() or button.text().replace("&", "")
