"""The place that a page is narrowed to, as a chip in its head; a click shows the tree to choose from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.place_filter import PlaceFilter, place_filter
from flexeria_desktop.ui.theme import set_look
from flexeria_desktop.ui.views.place_tree import PlaceTree
from flexeria_desktop.ui.widgets import Button, EmptyState, FilterChip, SearchField, column, frame, row

POPUP = (320, 360)
LONGEST = 32
"""Characters of the chip; the tool tip says all."""


class PlaceChip(QWidget):
    """Everywhere as a quiet button, or the chosen place with a cross; Ctrl+B opens the tree."""

    def __init__(self, context: PageContext, longest: int = LONGEST) -> None:
        super().__init__()
        self._context, self._longest = context, longest
        self.filter: PlaceFilter = place_filter(context)
        self.everywhere = Button(self.tr("Everywhere"), icon="building-2", trailing="fold")
        self.everywhere.setObjectName("place.everywhere")
        self.everywhere.setToolTip(self.tr("Narrow every page to one building, floor or area"))
        self.chip = FilterChip("", icon="building-2")
        self.chip.setObjectName("place.chip")
        self.popup: PlacePopup | None = None
        self.setLayout(row(self.everywhere, self.chip, spacing=0))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.everywhere.clicked.connect(self.open)
        self.chip.clicked.connect(self.open)
        self.chip.removed.connect(self._clear)
        self.filter.changed.connect(self._dress)
        self.filter.renewed.connect(self._dress)
        self._dress()

    def open(self) -> None:
        """Show the tree under the chip."""
        self.popup = PlacePopup(self._context, self.filter, self)
        below = self.mapToGlobal(QPoint(0, self.height() + 4))
        screen = self.screen().availableGeometry()
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.popup.width())))
        self.popup.move(below)
        self.popup.show()
        self.popup.begin()

    def _clear(self) -> None:
        self.filter.clear()
        self.everywhere.setFocus()

    def _dress(self) -> None:
        text = self.filter.text
        self.chip.set_text(text if len(text) <= self._longest else f"…{text[1 - self._longest :]}")
        self.chip.setToolTip(text)
        self.chip.setVisible(bool(text))
        self.everywhere.setVisible(not text)


class PlacePopup(QWidget):
    """Search and tree; Enter chooses, Esc leaves everything as it was."""

    def __init__(self, context: PageContext, of: PlaceFilter, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedSize(*POPUP)
        self.setAccessibleName(self.tr("Places"))
        self._context, self._filter = context, of
        self.search = SearchField(self.tr("Search places"))
        self.search.setObjectName("place.search")
        self.tree = PlaceTree(self.tr("Places"))
        self.tree.setObjectName("place.tree")
        self.empty = EmptyState("building-2", self.tr("No places yet"), "", self.tr("Add a building"))
        self.all = Button(self.tr("Everywhere"), "quiet", "building-2")
        self.all.setObjectName("place.all")
        self.manage = Button(self.tr("Buildings"), "quiet", "edit")
        self.manage.setObjectName("place.manage")
        body: QVBoxLayout = column(self.search, spacing=8, margins=8)
        body.addWidget(self.tree, 1)
        body.addWidget(self.empty, 1)
        body.addLayout(row(self.all, "stretch", self.manage))
        whole = frame("popup", body)
        set_look(whole, kind="list")
        self.setLayout(column(whole, spacing=0))
        self.search.searched.connect(self._search)
        self.search.edit.returnPressed.connect(self._take_first)
        self.tree.entered.connect(self._take)
        self.tree.itemClicked.connect(lambda _item, _column: self._take(self.tree.current))
        self.all.clicked.connect(lambda: self._take(""))
        for button in (self.manage, self.empty):
            button.clicked.connect(self._manage)
        of.renewed.connect(self._show)
        self._show()

    def begin(self) -> None:
        """Typing searches; the chosen place is marked."""
        self.search.edit.setFocus()
        self.tree.choose(self._filter.place.id if self._filter.place else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the tree, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Down and not self.tree.hasFocus():
            self.tree.setFocus()
            if self.tree.currentItem() is None and self.tree.topLevelItem(0) is not None:
                self.tree.setCurrentItem(self.tree.topLevelItem(0))
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        rows = self._filter.rows
        self.tree.show_rows(rows, text=self.search.text)
        self.tree.setVisible(bool(rows))
        self.search.setVisible(bool(rows))
        self.all.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _search(self, text: str) -> None:
        self.tree.show_rows(self._filter.rows, text=text)
        word = text.strip().casefold()
        first = next((one for one in self._filter.rows if word and word in one.name.casefold()), None)
        if first is not None:
            self.tree.choose(first.id)

    def _take_first(self) -> None:
        if self.tree.current:
            self._take(self.tree.current)

    def _take(self, place_id: str) -> None:
        self.close()
        self._filter.choose(place_id)

    def _manage(self) -> None:
        self.close()
        self._context.navigate("buildings")
