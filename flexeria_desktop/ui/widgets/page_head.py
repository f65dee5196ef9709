"""The head of a page: title, muted line, actions; in a low window one line with the search in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.widgets.base import ElidedLabel, Label, column, row
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.compact import GAP, Folding, in_line, is_put_away
from flexeria_desktop.ui.widgets.fitting import Beside, Lines, least_width

# In a narrower page the buttons of its head leave their keys out.
KEYS_FROM = 760
SUB_LEAST = 80
"""Less of the muted line says nothing."""
TOOL_LEAST = 150
"""Less of a search shows too little of what is typed."""


class _Words(QWidget):
    """Title with what stands beside it, and the muted line, which gives way first; or a tool in its place."""

    def __init__(self, named: Lines, sub: QWidget) -> None:
        super().__init__()
        self._named, self._sub = named, sub
        self.tool: QWidget | None = None
        self._box = row(named, 4, spacing=GAP)
        self._box.addWidget(sub, 1)
        self.setLayout(self._box)

    @property
    def whole(self) -> int:
        """Width in one line, in px."""
        return self._named.whole + self.beyond_names

    @property
    def beyond_names(self) -> int:
        """What the line needs beside the title and what belongs to it, in px."""
        if self.tool is not None:
            return tool_width(self.tool) + 20
        return 0 if self._sub.isHidden() else self._sub.minimumWidth() + 20

    def put_tool(self, tool: QWidget | None) -> None:
        """Show a tool at the end; None = no more, whoever lent it takes it back."""
        self.tool = tool
        if tool is not None:
            self._box.addWidget(tool, 1)


class PageHead(QWidget):
    """56 px: title, muted sub-line on the same line, actions at the right.

    In a low window it is 44 px, and of what has no room the muted line goes, then actions go into a menu, then the
    title, which the navigation and the window tell too. ``set_tool`` puts a search on the line.
    """

    def __init__(self, title: str, sub: str = "", actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._title = Label(title, "title")
        self._sub = ElidedLabel(sub, "body", "text-muted")
        self._named = Lines((self._title,))
        self._actions = Lines(actions)
        self._words = _Words(self._named, self._sub)
        self._folding = Folding(self._actions)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit_line)
        self._brief = self._low = False
        self._titled = True
        both = Beside(self._words, self._actions, spacing=GAP)
        self.setLayout(column(both, margins=(metrics.PAGE_MARGIN, 8, metrics.PAGE_MARGIN, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line, or as high as words and buttons under one another."""
        return super().sizeHint().expandedTo(QSize(0, self._least))

    def minimumSizeHint(self) -> QSize:
        """Never lower than that, else words and buttons would be cut."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._least))

    @property
    def _least(self) -> int:
        return metrics.CONTROL + 2 * metrics.UNIT if self._low else metrics.PAGE_HEAD

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons leave their keys out."""
        super().resizeEvent(event)
        brief = self.width() < KEYS_FROM
        if brief != self._brief:
            self._brief = brief
            margin = metrics.CARD_GAP if brief else metrics.PAGE_MARGIN
            self.layout().setContentsMargins(margin, 8, margin, 8)
            for button in self._actions.parts:
                if isinstance(button, Button):
                    button.set_brief(brief)
        self._fit_soon()

    def event(self, event: QEvent) -> bool:
        """Look again when a part needs more or less room than before."""
        if event.type() == QEvent.Type.LayoutRequest and self._low:
            self._fit_soon()
        return super().event(event)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_sub(self, sub: str) -> None:
        """Change the muted line."""
        self._sub.set_full_text(sub)
        self._fit_soon()

    def set_low(self, low: bool, *, title: bool = True) -> None:
        """In a low window: be lower, and leave the title out unless ``title``."""
        self._low, self._titled = low, title
        self._soon.start()
        self.updateGeometry()

    def set_tool(self, tool: QWidget | None) -> None:
        """Put a search on the line, in place of the muted one; None: its owner has taken it back."""
        self._words.put_tool(tool)
        self._soon.start()

    def add_action(self, widget: QWidget) -> None:
        """Add a button at the right end."""
        self._actions.add(widget)

    def take_action(self, widget: QWidget) -> None:
        """Give a button up to another layout."""
        self._actions.leave_out(())
        self._actions.take(widget)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a chip or a segmented control right after the title."""
        self._named.add(widget)

    def take_beside_title(self, widget: QWidget) -> None:
        """Give what stands after the title up to another layout."""
        self._named.take(widget)

    def _fit_soon(self) -> None:
        """Not within the layout that is going on: what is shown or hidden then would lay out anew inside it."""
        if self._low:
            self._soon.start()
        else:
            self._dress_sub()

    def _fit_line(self) -> None:
        if self._low:
            self._fold_actions()
        else:
            self._title.show()
            self._folding.fit(None)
        self._dress_sub()

    def _fold_actions(self) -> None:
        """As many as it takes into the menu; and where that is not enough, no title."""
        beside = [part for part in self._named.parts if part is not self._title and not is_put_away(part)]
        room = self.width() - 2 * self.layout().contentsMargins().left() - self._of_tool - GAP
        for titled in (self._titled, False):
            named = in_line([self._title, *beside] if titled else beside)
            out = self._folding.without_room(room - named)
            taken = self._folding.width_without(out)
            if named + taken <= room:
                break
        self._folding.put_away(out)
        told_else = self._words.tool is not None or bool(beside) or taken > 0
        self._title.setVisible(titled or (self._titled and not told_else))

    @property
    def _of_tool(self) -> int:
        tool = self._words.tool
        return 0 if tool is None else max(TOOL_LEAST, tool_width(tool)) + 20

    def _dress_sub(self) -> None:
        """The muted line goes when it says nothing, and in a low window where it would push the buttons down."""
        bare = self._named.whole + self._actions.whole + 2 * metrics.UNIT + 2 * metrics.PAGE_MARGIN
        replaced = self._words.tool is not None
        silent = replaced or not self._sub.full_text
        self._sub.setHidden(silent or (self._low and bare <= self.width() < bare + SUB_LEAST))
        self._title.setToolTip(self._sub.full_text if self._sub.isHidden() else "")


def tool_width(tool: QWidget) -> int:
    """The narrowest a tool may become on one line, in px."""
    return int(getattr(tool, "whole", 0)) or least_width(tool)
