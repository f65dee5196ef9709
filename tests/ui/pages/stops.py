"""Where Tab comes by: each stop says what it is, is seen, and shows that it has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

RING = 4
"""Pixels around a control in which its focus shows."""
MOST_STOPS = 40


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    known = QAccessible.queryAccessibleInterface(widget)
    return known.text(QAccessible.Text.Name).strip() if known is not None else ""


def shows_focus(widget: QWidget) -> bool:
    """Whether the picture around it is another one when the keyboard is elsewhere."""
    window = widget.window()
    around = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-RING, -RING, RING, RING)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_it = window.grab(around).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    without = window.grab(around).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return with_it != without


def faults_of_stops(root: QWidget) -> list[str]:
    """Press Tab until it begins anew; what is wrong with the stops within a sheet, dialog or window."""
    stops: list[QWidget] = []
    found: list[str] = []
    for _press in range(MOST_STOPS):
        QTest.keyClick(root.window().windowHandle(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        here = QApplication.focusWidget()
        if here is None or here in stops:
            break
        stops.append(here)
        if root.isAncestorOf(here):
            found += _faults_of(here)
    return found if stops else ["nothing to press by keyboard"]


def _faults_of(stop: QWidget) -> list[str]:
    name = spoken(stop)
    if not name:
        return [f"{stop.objectName()} {type(stop).__name__} says nothing"]
    if stop.visibleRegion().isEmpty():
        return [f"{name} is out of sight"]
    if not isinstance(stop, QTableView) and not shows_focus(stop):
        return [f"{name} does not show that it has the keyboard"]
    return []
