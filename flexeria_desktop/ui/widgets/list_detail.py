"""A list and what it says of the chosen row: side by side, or one at a time where both do not fit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.widgets.base import column, row
from flexeria_desktop.ui.widgets.buttons import IconButton
from flexeria_desktop.ui.widgets.compact import Threshold
from flexeria_desktop.ui.widgets.data_table import DataTable

_ANY_WIDTH = 16_777_215


class ListAndDetail(QWidget):
    """The list has ``list_width`` px beside its detail. In less than ``alone_under`` px it stands alone.

    Then Enter, or ``open``, brings the detail over it, and Esc or the arrow goes back to the list.
    ``changed`` follows each change between the two ways.
    """

    changed = Signal()

    def __init__(
        self,
        listing: QWidget,
        detail: QWidget,
        table: DataTable,
        alone_under: int,
        *,
        list_width: int,
        spacing: int = 0,
        by_click: bool = True,
    ) -> None:
        """by_click: a click on a row opens it too."""
        super().__init__()
        self._list, self._table, self._width = listing, table, list_width
        self._limit = Threshold(alone_under)
        self._opened = self._measured = False
        self.back = IconButton("arrow-left", QCoreApplication.translate("ListAndDetail", "Back to the list"))
        self.back.setObjectName("detail.back")
        self.back.clicked.connect(self.close_detail)
        self._strip = QWidget()
        self._strip.setLayout(column(self.back, "stretch", margins=(metrics.HALF, 12, 0, 0)))
        self._detail = QWidget()
        inside = row(self._strip, spacing=0)
        inside.addWidget(detail, 1)
        self._detail.setLayout(inside)
        self._box = row(listing, spacing=spacing)
        self._box.addWidget(self._detail, 1)
        self.setLayout(self._box)
        listing.setFixedWidth(list_width)
        table.opened.connect(lambda _row: self.open_detail())
        if by_click:
            table.view.clicked.connect(lambda _index: self.open_detail(keyboard=False))
        self._show()

    @property
    def alone(self) -> bool:
        """Whether there is room for one of the two."""
        return self._limit.under

    @property
    def opened(self) -> bool:
        """Whether the detail is over the list."""
        return self.alone and self._opened

    def open_detail(self, *, keyboard: bool = True) -> None:
        """Bring the detail over the list; beside it there is nothing to bring.

        A page may ask for it before it was ever shown.
        """
        if self._opened or (self._measured and not self.alone):
            return
        self._opened = True
        if not self._measured:
            return
        self._show()
        self.back.setFocus(Qt.FocusReason.TabFocusReason if keyboard else Qt.FocusReason.MouseFocusReason)

    def close_detail(self) -> None:
        """Go back to the list."""
        if not self._opened:
            return
        self._opened = False
        self._show()
        if self.alone:
            self._table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two may become: then it stands alone."""
        hint = super().minimumSizeHint()
        widths = [part.minimumSizeHint().width() for part in (self._list, self._detail) if not part.isHidden()]
        return QSize(min(hint.width(), max(widths, default=0)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one of them."""
        super().resizeEvent(event)
        asked, self._measured = self._opened and not self._measured, True
        if self._limit.take(event.size().width()) or asked:
            focused = self._detail.isAncestorOf(QApplication.focusWidget() or self)
            self._opened = self.alone and (asked or focused)
            self._list.setMinimumWidth(0 if self.alone else self._width)
            self._list.setMaximumWidth(_ANY_WIDTH if self.alone else self._width)
            self._show()
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self.opened:
            self.close_detail()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self._strip.setVisible(self.alone)
        self._list.setVisible(not self.opened)
        self._detail.setVisible(not self.alone or self._opened)
