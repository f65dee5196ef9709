"""The navigation at the left: a column of pages that folds to its icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageSpec
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import Theme
from flexeria_desktop.ui.widgets.base import pressed_by_enter
from flexeria_desktop.ui.widgets.keyboard import lead_to_chosen

BRAND = 48
FOOT = 7
PITCH = 34
# An icon with room for its focus ring.
LEAST_PITCH = 22
STRETCHES = (100, 92, 84)
"""Of the letters, in percent: a long word beside a number is set closer before it is cut."""


class NavigationItem(QAbstractButton):
    """One line: icon, word and, when something waits, a number."""

    def __init__(self, theme: Theme, icon_use: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_use = icon_use
        self._badge = ""
        self._closed = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setFixedHeight(PITCH)
        self.setCheckable(True)
        # The group does it; a screen reader is told by this that it is one of several.
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", "inside")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def badge(self) -> str:
        """The number shown at the right, empty when nothing waits."""
        return self._badge

    def set_badge(self, text: str) -> None:
        """Show a number at the right end, or none when the text is empty."""
        self._badge = text
        self.setAccessibleDescription(text)
        self.update()

    def set_icon(self, icon_use: str) -> None:
        """Change the icon."""
        self._icon_use = icon_use
        self.update()

    def set_closed(self, closed: bool) -> None:
        """Show the icon alone; the word becomes the tool tip."""
        self._closed = closed
        self.setToolTip(self.text() if closed else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size in logical pixels."""
        return QSize(metrics.NAV_CLOSED if self._closed else metrics.NAV_OPEN, PITCH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(8, 1, -8, -1)
        self._paint_back(painter, box)
        role = "text" if self.isChecked() else "text-muted"
        left = box.left() + 7 if self._closed else box.left() + 8
        picture = pixmap(self._icon_use, role, 18, self.devicePixelRatio())
        painter.drawPixmap(left, box.center().y() - 8, picture)
        if not self._closed:
            self._paint_text(painter, box.adjusted(36, 0, -8, 0), self._theme.color(role))

    def _paint_back(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("border"), 1))
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            inset = min(7, box.height() // 4)
            painter.drawRoundedRect(QRectF(box.left(), box.top() + inset, 3, box.height() - 2 * inset), 2, 2)
        elif self.isDown() or self.underMouse():
            painter.setBrush(self._theme.color("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(box), 4, 4)

    def _paint_text(self, painter: QPainter, box: QRect, color: QColor) -> None:
        if self._badge:
            box = box.adjusted(0, 0, -self._paint_badge(painter, box) - 4, 0)
        for stretch in STRETCHES:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
            font.setStretch(stretch)
            painter.setFont(font)
            if painter.fontMetrics().horizontalAdvance(self.text()) <= box.width():
                break
        painter.setPen(color)
        word = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)

    def _paint_badge(self, painter: QPainter, box: QRect) -> int:
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self._badge) + 16
        chip = QRectF(box.right() + 1 - width, box.center().y() - 9, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent-tint"))
        painter.drawRoundedRect(chip, 10, 10)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._badge)
        return width


class Brand(QWidget):
    """Mark and name of the program, 48 high."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._closed = False
        self.setFixedHeight(BRAND)

    def set_closed(self, closed: bool) -> None:
        """Show the mark alone."""
        self._closed = closed
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark and name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(QRectF(14, 14, 20, 20), 4, 4)
        painter.drawPixmap(17, 17, pixmap("nav.keys", "accent-text", 14, self.devicePixelRatio()))
        if not self._closed:
            font = QFont(self.font())
            font.setPixelSize(14)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._theme.color("text"))
            painter.drawText(self.rect().adjusted(44, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "Flexeria")


class Navigation(QWidget):
    """All pages; ``chosen`` carries the key of the page a person wants."""

    chosen = Signal(str)
    folded = Signal(bool)

    def __init__(self, theme: Theme, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self._theme = theme
        self._narrow = False
        self._items: dict[str, NavigationItem] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        self._brand = Brand(theme, self)
        layout.addWidget(self._brand)
        for spec in (page for page in pages if not page.at_bottom):
            layout.addWidget(self._item(spec))
        layout.addStretch(1)
        for spec in (page for page in pages if page.at_bottom):
            layout.addWidget(self._item(spec))
        self._fold = NavigationItem(theme, "nav.collapse", self.tr("Collapse"), self)
        self._fold.setCheckable(False)
        self._fold.clicked.connect(self._toggle)
        layout.addWidget(self._fold)
        layout.addSpacing(FOOT)
        self._closed = False
        self.set_closed(False)
        theme.changed.connect(self.update)

    @property
    def closed(self) -> bool:
        """Whether only the icons show."""
        return self._closed

    @property
    def fold_button(self) -> NavigationItem:
        """The line that opens and closes the column."""
        return self._fold

    def item(self, key: str) -> NavigationItem:
        """Return the line of a page; raise KeyError for a page that does not exist."""
        return self._items[key]

    def set_current(self, key: str) -> None:
        """Mark a page as the one that shows; an empty key marks none."""
        self._group.setExclusive(False)
        for known, item in self._items.items():
            item.setChecked(known == key)
        self._group.setExclusive(bool(key))
        lead_to_chosen(self._items.values())

    def fit(self, window_width: int) -> None:
        """Close by itself when the window becomes narrow; until it crosses that width, a person's choice wins."""
        narrow = window_width < metrics.NAV_CLOSES_UNDER
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_closed(narrow)

    def set_closed(self, closed: bool) -> None:
        """Fold to the icons or open again."""
        self._closed = closed
        self.setFixedWidth(metrics.NAV_CLOSED if closed else metrics.NAV_OPEN)
        self._brand.set_closed(closed)
        self._fold.setText(self.tr("Expand") if closed else self.tr("Collapse"))
        self._fold.setAccessibleName(self._fold.text())
        self._fold.set_icon("nav.expand" if closed else "nav.collapse")
        for item in (*self._items.values(), self._fold):
            item.set_closed(closed)
        self.folded.emit(closed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the column and draw its right border."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("nav"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("border"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines as wide as the column; in a low window they move together rather than over one another."""
        super().resizeEvent(event)
        lines = (*self._items.values(), self._fold)
        pitch = (self.height() - BRAND - FOOT) // len(lines)
        for line in lines:
            line.setFixedHeight(max(LEAST_PITCH, min(PITCH, pitch)))
        self.update()

    def _item(self, spec: PageSpec) -> NavigationItem:
        item = NavigationItem(self._theme, spec.icon_use, spec.title, self)
        item.setObjectName(f"nav.{spec.key}")
        item.clicked.connect(lambda: self.chosen.emit(spec.key))
        self._group.addButton(item)
        self._items[spec.key] = item
        return item

    def _toggle(self) -> None:
        self.set_closed(not self._closed)
