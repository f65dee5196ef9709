"""Buttons: verb and object, one primary per page, a name and a reason for everything."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets.base import pressed_by_enter

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
_PADDINGS = {"normal": 10, "small": 8, "large": 14, "start": 21, "walk": 24}
GAP = 6
LEAST_OF_A_BUTTON = 96
"""Pixels of one whose text may be cut."""
_SCALES = {"small": "small", "start": "subtitle", "walk": "walk-body"}


def text_width(font: QFont, text: str) -> int:
    """Width of a button's text without its mnemonic mark."""
    return QFontMetrics(font).size(Qt.TextFlag.TextShowMnemonic, text).width() if text else 0


def paint_box(button: QPushButton) -> None:
    """Paint ground and border as the style sheet says, without the label."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.text, option.icon = "", QIcon()
    QStylePainter(button).drawControl(QStyle.ControlElement.CE_PushButton, option)


def paint_label(
    button: QPushButton, room: QRect, icon: str, ink: str, *, size: int = metrics.ICON, text: str | None = None
) -> int:
    """Paint icon and text centred in ``room``; the x at which they end."""
    painter = QPainter(button)
    shown = button.text() if text is None else text
    words = text_width(button.font(), shown)
    taken = words + (size if icon else 0) + (GAP if icon and shown else 0)
    left = room.left() + max(0, (room.width() - taken) // 2)
    if icon:
        picture = pixmap(icon, ink, size, button.devicePixelRatioF())
        painter.drawPixmap(left, room.top() + (room.height() - size) // 2, picture)
        left += size + (GAP if shown else 0)
    painter.setFont(button.font())
    painter.setPen(theme().color(ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextHideMnemonic
    painter.drawText(QRect(left, room.top(), words + 2, room.height()), int(flags), shown)
    return left + words


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
        self._brief = False
        self._heir: QWidget | None = None
        self._trailing = trailing
        self._gives = False
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

    @property
    def icon_use(self) -> str:
        """The icon it was given, empty for none."""
        return self._icon

    @property
    def hint(self) -> str:
        """The keys that do the same, in the words of the system."""
        return self._hint

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

    def set_brief(self, brief: bool) -> None:
        """Leave the key out where there is little room."""
        self._brief = brief
        self.updateGeometry()

    def give_way(self) -> None:
        """Let the text be cut where there is no room for it; the tool tip tells it whole."""
        self._gives = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell in the tool tip what is cut."""
        super().resizeEvent(event)
        if self._gives:
            self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def set_busy(self, text: str | None) -> None:
        """Show what it is doing now ("Reading tag") with a ring and take no clicks; None ends it."""
        if text is not None and self._busy_text is None:
            self.setMinimumWidth(self.width() if self.isVisible() else 0)
        elif text is None:
            self.setMinimumWidth(0)
        self._busy_text = text
        had_focus = self.hasFocus()
        self.setEnabled(text is None)
        if text is not None and had_focus:
            # Disabled, it hands the keyboard on; it comes back when nobody moved it meanwhile.
            self._heir = QApplication.focusWidget()
        elif text is None and self._heir is not None:
            if QApplication.focusWidget() is self._heir:
                self.setFocus()
            self._heir = None
        self.setAccessibleDescription(text or "")
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        """Disable with a reason in the tool tip, or enable again with an empty one."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Padding, icon, text in its own font, key hint and trailing icon."""
        density = str(self.property("density"))
        parts = [part for part in (self._icon_width(), self._text_width(), *self._ends()) if part]
        width = 2 * _PADDINGS[density] + sum(parts) + GAP * (len(parts) - 1)
        return QSize(width, _HEIGHTS[density])

    def minimumSizeHint(self) -> QSize:
        """A button never cuts its text, but one that gives way."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), LEAST_OF_A_BUTTON), whole.height()) if self._gives else whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the style paint the box; icon, text, key hint and trailing icon follow in one centred row."""
        paint_box(self)
        hint, trailing = self._ends()
        ends = sum(part + GAP for part in (hint, trailing) if part)
        room = QRect(self.rect()).adjusted(0, 0, -ends, 0)
        words = self._busy_text if self._busy_text is not None else self.text()
        if self._gives:
            taken = self.sizeHint().width() - self._text_width()
            words = QFontMetrics(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, self.width() - taken)
        left = paint_label(self, room, self._shown_icon(), self._ink(), size=self._icon_size(), text=words)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hint:
            self._paint_hint(painter, left + GAP, hint)
            left += GAP + hint
        if trailing:
            picture = pixmap(self._trailing, self._ink(), trailing, self.devicePixelRatioF())
            painter.drawPixmap(left + GAP, (self.height() - trailing) // 2, picture)

    def _shown_icon(self) -> str:
        return "running" if self._busy_text is not None else self._icon

    def _icon_width(self) -> int:
        return self._icon_size() if self._shown_icon() else 0

    def _text_width(self) -> int:
        text = self._busy_text if self._busy_text is not None else self.text()
        return text_width(self.font(), text)

    def _ends(self) -> tuple[int, int]:
        hint = (
            QFontMetrics(theme().font("caption")).horizontalAdvance(self._hint) + 12
            if self._hint and not self._brief
            else 0
        )
        return hint, metrics.ICON_INLINE if self._trailing else 0

    def _paint_hint(self, painter: QPainter, left: int, width: int) -> None:
        box = QRectF(left + 0.5, (self.height() - 17) / 2, width - 1, 17)
        plain = self.kind in {"normal", "quiet"} and self.isEnabled()
        ink = theme().color("text-muted" if plain else self._ink())
        painter.setPen(QPen(theme().color("border") if plain else ink, 1))
        painter.setBrush(theme().color("sunken") if plain else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(theme().font("caption"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hint)

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
        self.updateGeometry()
        self.update()


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
