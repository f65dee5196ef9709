"""The header: global search, help, and who works here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import Operator
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import Theme
from flexeria_desktop.ui.widgets.base import pressed_by_enter
from flexeria_desktop.ui.widgets.buttons import Button, IconButton
from flexeria_desktop.ui.widgets.chips import Kbd
from flexeria_desktop.ui.widgets.fields import LineInput

# What the header needs at least for its search, and from which width on it has room for words.
SEARCH_LEAST = 160
SEARCH_KEY_FROM = 320
WORDS_FROM = 760
BRIEF_ACCOUNT = 36


class GlobalSearchField(LineInput):
    """The field of Ctrl+K; it shows its key at the right as long as it is empty."""

    def __init__(self) -> None:
        super().__init__(icon="search")
        self.edit.setPlaceholderText(self.tr("Find locks, people, keys or a command"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setFixedHeight(metrics.CONTROL_LARGE)
        self.setMaximumWidth(metrics.SEARCH)
        self.setMinimumWidth(SEARCH_LEAST)
        self.set_icon("search", "text-muted")
        self._key = Kbd(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText))
        self._box.addWidget(self._key)
        self.changed.connect(lambda _text: self._dress())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key out where it would cover the words."""
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        self._key.setVisible(not self.text and self.width() >= SEARCH_KEY_FROM)


class AccountBlock(QAbstractButton):
    """Initials, name, role and place of the operator; leads to the settings."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._operator = Operator("", "", "")
        self._brief = False
        self.setFixedHeight(40)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVisible(False)

    def show_operator(self, operator: Operator) -> None:
        """Show who works here; nobody hides the block."""
        self._operator = operator
        self.setVisible(bool(operator.name))
        self.setAccessibleName(", ".join(part for part in (operator.name, self._sub()) if part))
        self.setToolTip(self.accessibleName())
        self._fit()

    def set_brief(self, brief: bool) -> None:
        """Show the initials alone; the rest is in the tool tip."""
        if brief != self._brief:
            self._brief = brief
            self._fit()

    def _fit(self) -> None:
        strong, small = self._fonts()
        words = max(_advance(strong, self._operator.name), _advance(small, self._sub()))
        self.setFixedWidth(BRIEF_ACCOUNT if self._brief else min(40 + words + 30, 260))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the block."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(self._theme.color("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        strong, small = self._fonts()
        painter.setBrush(self._theme.color("accent-tint"))
        painter.drawEllipse(QRectF(4, 6, 28, 28))
        badge = QFont(strong)
        badge.setPixelSize(11)
        painter.setFont(badge)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(QRectF(4, 6, 28, 28), Qt.AlignmentFlag.AlignCenter, self._operator.initials)
        if self._brief:
            return
        room = self.width() - 40 - 28
        name_top = 4 if self._sub() else 12
        for font, role, top, text in (
            (strong, "text", name_top, self._operator.name),
            (small, "text-muted", 20, self._sub()),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(40, top, room, 16), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.drawPixmap(self.width() - 22, 13, pixmap("fold", "text", 14, self.devicePixelRatio()))

    def _sub(self) -> str:
        return " · ".join(part for part in (self._operator.role, self._operator.place) if part)

    def _fonts(self) -> tuple[QFont, QFont]:
        strong = self._theme.font("small")
        strong.setWeight(QFont.Weight.DemiBold)
        return strong, self._theme.font("caption")


class Header(QWidget):
    """Search at the left; help and operator at the right."""

    help_wanted = Signal()
    account_wanted = Signal()
    door_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(metrics.HEADER)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 8, 0)
        layout.setSpacing(8)
        self.search = GlobalSearchField()
        layout.addWidget(self.search, 1)
        layout.addStretch()
        self._undo_text = ""
        self.undo = Button("", kind="quiet", icon="undo")
        self.undo.setObjectName("header.undo")
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.hide()
        layout.addWidget(self.undo)
        self._door_text = self.tr("At the door")
        self.door = Button(self._door_text, kind="quiet", icon="door")
        self.door.setAccessibleName(self._door_text)
        self.door.setObjectName("header.door")
        self.door.setToolTip(self.tr("Present a tag or a code at a door of the demo building"))
        self.door.clicked.connect(self.door_wanted)
        self.door.hide()
        layout.addWidget(self.door)
        self.help = IconButton("help", self.tr("Help and keys"))
        self.help.clicked.connect(self.help_wanted)
        layout.addWidget(self.help)
        self._line = QWidget(self)
        self._line.setFixedSize(1, 24)
        layout.addWidget(self._line)
        self.account = AccountBlock(theme, self)
        self.account.clicked.connect(self.account_wanted)
        layout.addWidget(self.account)
        theme.changed.connect(self.update)

    def show_undo(self, text: str, about: str) -> None:
        """Name the step that undo would take back, and whom it is about; no text = there is none."""
        self._undo_text = text
        self.undo.setVisible(bool(text))
        self.undo.setAccessibleName(text)
        key = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
        self.undo.setToolTip(f"{about} ({key})" if about else key)
        self.undo.setText("" if self.width() < WORDS_FROM else text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window signs stand for words; their names stay."""
        super().resizeEvent(event)
        self.undo.setText("" if self.width() < WORDS_FROM else self._undo_text)
        brief = self.width() < WORDS_FROM
        self.door.setText("" if brief else self._door_text)
        self.account.set_brief(brief)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, and draw the lower border and the line before the account."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        border = self._theme.color("border")
        painter.fillRect(0, self.height() - 1, self.width(), 1, border)
        if self.account.isVisible():
            painter.fillRect(self._line.geometry(), border)


def _advance(font: QFont, text: str) -> int:

    return QFontMetrics(font).horizontalAdvance(text)
