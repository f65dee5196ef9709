"""The small things every widget is laid out with: labels, rows, columns, lines, icons."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from flexeria_desktop.ui.icons import bind_icon
from flexeria_desktop.ui.theme import set_look, theme

Margins = int | tuple[int, int, int, int]
Part = QWidget | QLayout | int | Literal["stretch"]
Box = TypeVar("Box", bound=QBoxLayout)


# In px: fewer letters of a text that gives way say nothing.
LEAST_LETTERS = 40


class Label(QLabel):
    """A text of the type scale in the colour of a role; ``wrap`` breaks lines, else it never breaks."""

    def __init__(
        self,
        text: str = "",
        scale: str = "body",
        role: str = "text",
        *,
        wrap: bool = False,
        mono: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(scale, mono=mono))
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if wrap:
            # The first line stands as high as that of a label beside it that does not wrap.
            spare = max(0, theme().line_height(scale) - QFontMetrics(self.font()).height())
            self.setContentsMargins(0, spare // 2, 0, spare - spare // 2)
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(0 if wrap else theme().line_height(scale))
        if wrap:
            self.setSizePolicy(_wrapping_policy())
        if selectable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)

    def set_role(self, role: str) -> None:
        """Change the colour."""
        set_look(self, role=role)


def _wrapping_policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class ElidedLabel(Label):
    """One line that gives way: cut at the right with a tool tip holding the whole text."""

    def __init__(self, text: str = "", scale: str = "body", role: str = "text") -> None:
        super().__init__("", scale, role)
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """The text before it was cut."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Show another text."""
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew for the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class GivingLabel(ElidedLabel):
    """As wide as its text where there is room, and cut like the other where there is less."""

    def __init__(self, text: str = "", scale: str = "body", role: str = "text") -> None:
        super().__init__(text, scale, role)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_full_text(self, text: str) -> None:
        """Show another text."""
        super().set_full_text(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.full_text) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(LEAST_LETTERS, self.sizeHint().width()), super().sizeHint().height())


class IconLabel(QLabel):
    """An icon beside a text; decoration only, so it has no accessible name unless one is given."""

    def __init__(self, name: str, role: str = "text", size: int = 16, accessible: str = "") -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(size, size)
        self.setAccessibleName(accessible)
        bind_icon(self, name, role, size)

    def set_icon(self, name: str, role: str = "text") -> None:
        """Show another icon."""
        bind_icon(self, name, role, self._size)


def row(*parts: Part, spacing: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Parts side by side, centred upright; an int is a gap, ``"stretch"`` takes what is left."""
    return _filled(QHBoxLayout(), parts, spacing, margins)


def column(*parts: Part, spacing: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Parts under one another; an int is a gap, ``"stretch"`` takes what is left."""
    return _filled(QVBoxLayout(), parts, spacing, margins)


def _filled(layout: Box, parts: Iterable[Part], spacing: int, margins: Margins) -> Box:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*((margins,) * 4 if isinstance(margins, int) else margins))
    for part in parts:
        if part == "stretch":
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
    return layout


def frame(kind: str, layout: QLayout | None = None, **look: object) -> QFrame:
    """A frame that the style sheet knows by ``kind`` (card, banner, sunken, …)."""
    result = QFrame()
    set_look(result, kind=kind, **look)
    if layout is not None:
        result.setLayout(layout)
    return result


def line(*, vertical: bool = False, length: int = 0) -> QFrame:
    """A hairline in the border's colour."""
    result = frame("line")
    if vertical:
        result.setFixedWidth(1)
        if length:
            result.setFixedHeight(length)
    else:
        result.setFixedHeight(1)
    return result


def scrolled(content: QWidget) -> QScrollArea:
    """Content that scrolls upright when it does not fit; its ground shows through."""
    area = QScrollArea()
    # Asked for its own viewport, Qt has every class of widgets loaded to learn what it is: 9 ms at the start.
    ground = QWidget()
    area.setViewport(ground)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setAutoFillBackground(False)
    ground.setAutoFillBackground(False)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    return area


def scroll_to(widget: QWidget) -> None:
    """Bring a widget that has just been filled or shown into sight, once it has its size."""

    QTimer.singleShot(0, widget, lambda: bring_into_sight(widget))


def bring_into_sight(widget: QWidget) -> None:
    """Scroll whatever holds a widget until it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 0)
        above = above.parentWidget()


def say(widget: QWidget, text: str) -> None:
    """Have a screen reader say a text now, where one is listening."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None or isinstance(item, QSpacerItem):
            continue
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button with Enter as with Space; whether it was Enter. A key that is held down presses once."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
