"""Which words on the screen have less room than they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from flexeria_desktop.ui.widgets.base import ElidedLabel

LEAST_READ = 80
"""In px: of a text with less room than that nobody reads what it says."""


def faults(root: QWidget) -> list[str]:
    """Texts that are cut in a page, sheet or dialog, and how far it must be scrolled sideways to be read."""
    return [*beyond(root), *cut_buttons(root), *cut_labels(root), *cut_headings(root)]


def beyond(root: QWidget) -> list[str]:
    """How many px of a ground that scrolls are to be found sideways only."""
    found = []
    for area in root.findChildren(QScrollArea):
        over = area.widget().width() - area.viewport().width() if area.isVisible() and area.widget() else 0
        if over > 0:
            found.append(f"{over} px")
    return found


def cut_buttons(root: QWidget) -> list[str]:
    """Texts of the buttons that stand out of the window or have less room than they need."""
    window = root.window()
    found = []
    for button in root.findChildren(QAbstractButton):
        if not button.isVisible() or inside_a_view(button):
            continue
        left = button.mapTo(window, QPoint(0, 0)).x()
        needed = min(button.minimumSizeHint().width(), button.maximumWidth())
        if left < 0 or left + button.width() > window.width() or button.width() < needed:
            found.append(button.text() or button.accessibleName())
    return found


def giving_way(root: QWidget) -> list[str]:
    """Texts of the tabs and buttons that show less than all of it, whole only in their tool tips."""
    buttons = [one for one in root.findChildren(QAbstractButton) if one.isVisible() and not inside_a_view(one)]
    return [one.text() for one in buttons if one.text() and one.toolTip() == one.text()]


def inside_a_view(control: QWidget) -> bool:
    """Qt's own corner buttons and editors within a table are told of by the table."""
    parent = control.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea)


def cut_labels(root: QWidget) -> list[str]:
    """Texts with less room than they need; those that may be cut tell the whole in a tool tip."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
            continue
        if label.wordWrap():
            short = label.height() < label.heightForWidth(label.width())
        else:
            short = label.width() < label.sizeHint().width()
        if short:
            found.append(label.text())
    return found


def cut_headings(root: QWidget) -> list[str]:
    """Headings of tables that are wider than their columns."""
    found = []
    for header in root.findChildren(QHeaderView):
        if not header.isVisible() or header.orientation() != Qt.Orientation.Horizontal:
            continue
        font = QFontMetrics(header.font())
        for section in range(header.count()):
            text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
            if not header.isSectionHidden(section) and font.horizontalAdvance(text) > header.sectionSize(section):
                found.append(text)
    return found


def starved(root: QWidget) -> list[str]:
    """Texts that may give way, but of which next to nothing is left to read."""
    found = []
    for label in root.findChildren(ElidedLabel):
        if label.isVisible() and label.full_text:
            needed = QFontMetrics(label.font()).horizontalAdvance(label.full_text)
            if label.width() < min(needed, LEAST_READ):
                found.append(f"{label.full_text} ({label.width()} px)")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Texts and controls that lie over one another."""
    kinds = (QLabel, QAbstractButton, QLineEdit)
    parts = [one for kind in kinds for one in root.findChildren(kind) if one.isVisible() and not inside_a_view(one)]
    seen = [(one, one.visibleRegion().boundingRect().translated(one.mapTo(root, QPoint(0, 0)))) for one in parts]
    found = []
    for place, (one, rect) in enumerate(seen):
        for other, taken in seen[place + 1 :]:
            apart = one.isAncestorOf(other) or other.isAncestorOf(one) or not rect.intersects(taken)
            if not apart:
                found.append(f"{_said(one)} over {_said(other)}")
    return found


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return text or widget.accessibleName() or widget.objectName() or type(widget).__name__
