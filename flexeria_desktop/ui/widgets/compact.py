"""What a small window does everywhere: sizes with some slack, and buttons that wait in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import icon
from flexeria_desktop.ui.widgets.buttons import Button, IconButton
from flexeria_desktop.ui.widgets.fitting import Lines, least_width

SLACK = 24
"""Pixels more than the limit at which a window is roomy again: one dragged along the limit does not flicker."""


GAP = 8


class Threshold:
    """Whether a length is under a limit; once it is, it stays so until it is ``SLACK`` px over it."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.under = False

    def take(self, length: int) -> bool:
        """Look at a length; whether the answer changed."""
        before = self.under
        self.under = length < self.limit + (SLACK if before else 0)
        return self.under != before


class Lent:
    """A part that stands elsewhere while there is little room, and comes back to its place."""

    def __init__(self, part: QWidget, home: QBoxLayout) -> None:
        self.part, self._home = part, home
        self._place, self._stretch = home.indexOf(part), home.stretch(home.indexOf(part))

    def give_back(self) -> None:
        """Put it where it was."""
        self._home.insertWidget(self._place, self.part, self._stretch)


class MoreButton(IconButton):
    """A menu of the buttons for which there is no room; each does what it does in its place."""

    def __init__(self) -> None:
        super().__init__("more", QCoreApplication.translate("LockHead", "More"), "normal")
        self.setObjectName("head.more")
        self.kept: tuple[Button, ...] = ()
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Show the menu under the button."""
        self.menu_of_kept().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def menu_of_kept(self) -> QMenu:
        """Build the menu; it deletes itself."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self.kept:
            if not is_put_away(button):
                menu.addAction(_entry(button, menu))
        return menu


def is_put_away(widget: QWidget) -> bool:
    """Whether somebody hid it; one that only stands in something hidden is wanted."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


class Folding:
    """Keeps buttons on one line: those without room go into a menu at its end, the first first.

    The one that a page is for stays, and so does what is no button with words.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.more: MoreButton | None = None

    def fit(self, room: int | None) -> None:
        """Use ``room`` px; None = as much as there is, on as many lines as it takes."""
        self.put_away(() if room is None else self.without_room(room))

    def without_room(self, room: int) -> tuple[Button, ...]:
        """What would go into the menu for the rest to fit into ``room`` px."""
        wanted = self._wanted
        able = [one for one in wanted if isinstance(one, Button) and one.kind != "primary" and one.text()]
        out: list[Button] = []
        while able and self._needed(wanted, out) > room:
            out.append(able.pop(0))
        return tuple(out)

    def width_without(self, out: Sequence[QWidget]) -> int:
        """Pixels of what stays, with the menu."""
        return self._needed(self._wanted, out)

    def put_away(self, out: Sequence[Button]) -> None:
        """Put these into the menu, and all others on the line."""
        if out and self.more is None:
            last = self._lines.parts[-1]
            self.more = MoreButton()
            self._lines.add(self.more)
            QWidget.setTabOrder(last, self.more)
        if self.more is not None:
            self.more.kept = tuple(out)
            self.more.setVisible(bool(out))
        self._lines.leave_out(out)

    @property
    def _wanted(self) -> list[QWidget]:
        return [part for part in self._lines.parts if part is not self.more and not is_put_away(part)]

    @staticmethod
    def _needed(wanted: Sequence[QWidget], out: Sequence[QWidget]) -> int:
        stay = in_line([part for part in wanted if part not in out])
        return stay + (metrics.CONTROL + GAP if out else 0)


def in_line(parts: Sequence[QWidget]) -> int:
    """Width of parts side by side, in px."""
    return sum(least_width(part) for part in parts) + GAP * max(0, len(parts) - 1)


def _entry(button: Button, menu: QMenu) -> QAction:
    keys = f"\t{button.hint}" if button.hint else ""
    entry = QAction(icon(button.icon_use) if button.icon_use else icon("next"), f"{button.text()}{keys}", menu)
    entry.setEnabled(button.isEnabled())
    entry.setToolTip(button.toolTip() or button.text())
    entry.triggered.connect(lambda _on=False: button.click())
    return entry
