"""What makes a page fit a narrow or low window: parts that stack, and a ground that scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.widgets.base import column, row, scrolled

_ANY_WIDTH = 16_777_215


class Lines(QWidget):
    """Parts side by side in one line, or in as many as the width asks for; ``at_end``: at the right of each line."""

    def __init__(self, parts: Sequence[QWidget] = (), *, spacing: int = 8, at_end: bool = False) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._spacing, self._at_end = spacing, at_end
        self._box = column(spacing=min(spacing, 8))
        self._rows: list[QBoxLayout] = []
        self._shape: list[int] = []
        self._out: tuple[QWidget, ...] = ()
        self._attic: QWidget | None = None
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in parts:
            self.add(part)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All of them, in their order."""
        return tuple(self._parts)

    @property
    def whole(self) -> int:
        """Width of all parts in one line, in px."""
        widths = [least_width(part) for part in self._parts if self._takes_room(part)]
        return sum(widths) + self._spacing * max(0, len(widths) - 1)

    def height_at(self, width: int) -> int:
        """Height of as many lines as that width asks for, in px."""
        heights: dict[int, int] = {}
        for part, place in zip(self._parts, self._lines_at(width), strict=True):
            if self._takes_room(part):
                heights[place] = max(heights.get(place, 0), part.sizeHint().height())
        return sum(heights.values()) + self._box.spacing() * max(0, len(heights) - 1)

    def add(self, part: QWidget) -> None:
        """Put a part at the end."""
        self._parts.append(part)
        self._shape = []
        self._fit()

    def take(self, part: QWidget) -> None:
        """Give a part up to another layout."""
        self._parts.remove(part)
        for box in self._rows:
            box.removeWidget(part)
        self._shape = []
        self._fit()

    def leave_out(self, parts: Sequence[QWidget]) -> None:
        """Keep just these parts out of sight, whatever shows or hides them meanwhile."""
        if tuple(parts) == self._out:
            return
        self._out = tuple(parts)
        if self._attic is None:
            self._attic = QWidget(self)
            self._attic.hide()
            self._attic.setLayout(row())
        for part in self._out:
            self._attic.layout().addWidget(part)
        self._shape = []
        self._fit()

    def _takes_room(self, part: QWidget) -> bool:
        return part not in self._out and not part.isHidden()

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest part, as high as the lines there are."""
        widths = [least_width(part) for part in self._parts if self._takes_room(part)]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """One line of parts as wide as they like to be."""
        parts = [part for part in self._parts if self._takes_room(part)]
        widths = [min(max(least_width(part), part.sizeHint().width()), part.maximumWidth()) for part in parts]
        return QSize(sum(widths) + self._spacing * max(0, len(widths) - 1), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when a part needs more or less room than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        shape = self._lines_at(self.width())
        if shape == self._shape:
            return
        self._shape = shape
        while len(self._rows) <= max(shape, default=0):
            self._rows.append(row("stretch", spacing=self._spacing))
            self._box.addLayout(self._rows[-1])
        for box, part in product(self._rows, self._parts):
            box.removeWidget(part)
        for part, place in zip(self._parts, shape, strict=True):
            if part in self._out:
                continue
            box = self._rows[place]
            box.insertWidget(box.count() if self._at_end else box.count() - 1, part)
        self.updateGeometry()

    def _lines_at(self, width: int) -> list[int]:
        """The line of each part."""
        found: list[int] = []
        place, used = 0, 0
        for part in self._parts:
            needed = least_width(part) if self._takes_room(part) else 0
            if needed and used and used + self._spacing + needed > width:
                place, used = place + 1, 0
            if needed:
                used += needed + (self._spacing if used else 0)
            found.append(place)
        return found


def least_width(part: QWidget) -> int:
    """The narrowest that a part may become, in px."""
    least = max(part.minimumSizeHint().width(), part.minimumWidth())
    return min(least, part.maximumWidth())


class Beside(QWidget):
    """Two parts side by side; under one another when the width is less than ``stacks_under`` px.

    0 = when both do not fit as narrow as they may become. ``side_width`` fixes the width of the second
    (``side_first``: of the first) while they stand side by side.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        stacks_under: int = 0,
        *,
        shares: tuple[int, int] = (1, 0),
        side_width: int = 0,
        side_first: bool = False,
        spacing: int = metrics.CARD_GAP,
    ) -> None:
        super().__init__()
        self._stacks_under = stacks_under
        self._side, self._side_width = first if side_first else second, side_width
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._box.addWidget(first, shares[0])
        self._box.addWidget(second, shares[1])
        self._parts = (first, second)
        if side_width:
            self._side.setFixedWidth(side_width)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def box(self) -> QBoxLayout:
        """Where the parts stand, for one that is lent."""
        return self._box

    @property
    def stacked(self) -> bool:
        """Whether the parts stand under one another."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Stacked, the wider part says how narrow it may become."""
        hint = super().minimumSizeHint()
        widths = [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]
        return QSize(min(hint.width(), max(widths, default=0)), hint.height())

    def _needed(self) -> int:
        # What may stand in lines says how wide it is in one.
        widths = [getattr(part, "whole", part.minimumSizeHint().width()) for part in self._parts]
        return sum(widths) + self._box.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack, or stand side by side again."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when a part needs more or less room than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        stacked = self.width() < (self._stacks_under or self._needed())
        if stacked != self.stacked:
            ways = QBoxLayout.Direction
            self._box.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
            if self._side_width:
                self._side.setMinimumWidth(0 if stacked else self._side_width)
                self._side.setMaximumWidth(_ANY_WIDTH if stacked else self._side_width)
            self.updateGeometry()


class _Ground(QWidget):
    def heightForWidth(self, width: int) -> int:
        """As low as its parts may become; the scroll area would take the height they like best."""
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1

    def minimumSizeHint(self) -> QSize:
        """No higher than that at the width there is; a wrapped text alone asks for the height of a narrow one."""
        hint, viewport = super().minimumSizeHint(), self.parentWidget()
        height = self.heightForWidth(max(viewport.width(), hint.width())) if viewport is not None else -1
        return QSize(hint.width(), min(hint.height(), height) if height > 0 else hint.height())


def fitted(layout: QBoxLayout) -> QScrollArea:
    """Parts that fill the room there is, and scroll where it is less than they need."""
    ground = _Ground()
    ground.setLayout(layout)
    area = scrolled(ground)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return area
