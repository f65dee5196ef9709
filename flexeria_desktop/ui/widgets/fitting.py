"""What makes a page fit a narrow or low window: parts that stack, and a ground that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.widgets.base import scrolled

_ANY_WIDTH = 16_777_215


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
    def stacked(self) -> bool:
        """Whether the parts stand under one another."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Stacked, the wider part says how narrow it may become."""
        hint = super().minimumSizeHint()
        widths = [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]
        return QSize(min(hint.width(), max(widths, default=0)), hint.height())

    def _needed(self) -> int:
        return sum(part.minimumSizeHint().width() for part in self._parts) + self._box.spacing()

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
