"""The context menu of a page's tables: what can be done here, by right click, the menu key or Shift+F10."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.widgets import DataTable
from flexeria_desktop.ui.widgets.overlay import SideSheet


def open_menu(page: Page, event: QContextMenuEvent) -> None:
    """Open the menu where the keyboard or the pointer is; anywhere but on a table of the page nothing happens."""
    by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
    table = _table_of(page.childAt(event.pos()) if by_mouse else QApplication.focusWidget())
    if table is None:
        event.ignore()
        return
    menu = page_menu(page, table)
    menu.popup(event.globalPos() if by_mouse else _beside_current(table))
    if not by_mouse and menu.actions():
        menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))
    event.accept()


def page_menu(page: Page, table: DataTable) -> QMenu:
    """The deeds of the page with their keys, then copying and sorting; it deletes itself."""
    menu = QMenu(table)
    menu.setObjectName("page.menu")
    menu.setAccessibleName(table.view.accessibleName())
    menu.aboutToHide.connect(menu.deleteLater)
    add_deeds(menu, page)
    menu.addSeparator()
    copy = menu.addAction(
        menu_icon("copy", page), QCoreApplication.translate("menu", "Copy the chosen rows"), table.copy
    )
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copy.setEnabled(bool(table.selected))
    if table.sortable:
        _add_orders(menu.addMenu(QCoreApplication.translate("menu", "Sort by")), table)
    return menu


def add_deeds(menu: QMenu, page: Page) -> None:
    """Add what the keys of a page do; a key that presses a button can do no more than the button."""
    for command in page.keys:
        action = menu.addAction(menu_icon(command.icon_use, page), command.text)
        action.setShortcut(QKeySequence(command.shortcut))
        action.triggered.connect(lambda _checked=False, key=command.shortcut: page.press(key))
        button = getattr(command.action, "__self__", None)
        action.setEnabled(not isinstance(button, QAbstractButton) or button.isEnabled())


def _add_orders(menu: QMenu, table: DataTable) -> None:
    for column, title in table.sortable:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(table.sorted_by == column)
        action.triggered.connect(lambda _checked=False, column=column: table.sort_by(column))


def menu_icon(name: str, page: Page) -> QIcon:
    """Return an icon as menus show it."""
    return QIcon(pixmap(name, "text", metrics.ICON, page.devicePixelRatioF()))


def _table_of(widget: QWidget | None) -> DataTable | None:
    """The table that holds a widget; a sheet over the page is none of its tables."""
    found: DataTable | None = None
    while widget is not None and not isinstance(widget, Page):
        if isinstance(widget, SideSheet):
            return None
        found = widget if isinstance(widget, DataTable) else found
        widget = widget.parentWidget()
    return found


def _beside_current(table: DataTable) -> QPoint:
    """Under the row that has the keyboard."""
    view = table.view
    row = view.visualRect(view.currentIndex()).intersected(view.viewport().rect())
    return view.viewport().mapToGlobal(QPoint(max(metrics.UNIT, row.left() + metrics.UNIT), row.bottom()))
