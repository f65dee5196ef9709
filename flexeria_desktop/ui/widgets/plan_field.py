"""The ground of the locking plan: a sheet with its bands, its zoom, and what of it is in sight."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QSizePolicy, QWidget

from flexeria_desktop.ui.widgets.plan_axis import Axis
from flexeria_desktop.ui.widgets.plan_input import spot_at
from flexeria_desktop.ui.widgets.plan_paint import BAND, COLUMN_HEAD, ROW_HEAD
from flexeria_desktop.ui.widgets.plan_sheet import Place, PlanSheet

SIZES = (2, 4, 6, 12, 16, 20, 24, 32)
"""Sides of a cell in pixels; the small ones show the whole plan."""
DEFAULT_SIZE = 20


CORNER = QPoint(16, 44)


class PlanField(QAbstractScrollArea):
    """Places and pixels; ``moved`` follows whatever changes what is in sight, ``zoomed`` carries the side of a cell.

    ``bands_folded`` comes when a band was shut or opened.
    """

    moved = Signal()
    zoomed = Signal(int)
    bands_folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCornerWidget(_gap(QSize(0, 0)))
        self.addScrollBarWidget(_gap(QSize(0, COLUMN_HEAD)), Qt.AlignmentFlag.AlignTop)
        self.addScrollBarWidget(_gap(QSize(ROW_HEAD, 0)), Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(ROW_HEAD + 96, COLUMN_HEAD + 32)
        self._sheet = PlanSheet((), (), b"")
        self._size = DEFAULT_SIZE
        self._folded: dict[str, frozenset[str]] = {"rows": frozenset(), "columns": frozenset()}
        self._lay_out()

    def set_corner(self, widget: QWidget) -> None:
        """Put a control between the heads, where both counts leave room."""
        widget.setParent(self.viewport())
        widget.move(CORNER)
        widget.setMaximumWidth(ROW_HEAD - CORNER.x() - 8)

    def set_under_corner(self, widget: QWidget) -> None:
        """Put a line of glyphs under that control, above the count of the rows."""
        widget.setParent(self.viewport())
        widget.setGeometry(6, CORNER.y() + 28, ROW_HEAD - 12, widget.height())
        widget.show()

    # --- what is shown ---

    @property
    def sheet(self) -> PlanSheet:
        """The sheet shown."""
        return self._sheet

    @property
    def rows(self) -> Axis:
        """Where the rows are."""
        return self._rows

    @property
    def columns(self) -> Axis:
        """Where the columns are."""
        return self._columns

    @property
    def cell_size(self) -> int:
        """Side of a cell with its grid line, in pixels."""
        return self._size

    def set_cell_size(self, size: int, hold: QPoint | None = None) -> None:
        """Zoom; the cell under ``hold`` (a point of the viewport), else the current cell, stays where it is."""
        if size == self._size:
            return
        point = hold if hold is not None else self.holding_point()
        spot = spot_at(self, point)
        before = point
        self._size = size
        self._lay_out()
        if spot.row is not None and spot.column is not None:
            left = self._columns.place(spot.column) + size // 2 - (before.x() - ROW_HEAD)
            top = self._rows.place(spot.row) + size // 2 - (before.y() - COLUMN_HEAD)
            self.horizontalScrollBar().setValue(left)
            self.verticalScrollBar().setValue(top)
        self.zoomed.emit(size)
        self.moved.emit()

    def zoom(self, steps: int, hold: QPoint | None = None) -> None:
        """One size up or down for each step; stays at the ends."""
        place = SIZES.index(self._size) + steps
        self.set_cell_size(SIZES[min(len(SIZES) - 1, max(0, place))], hold)

    def holding_point(self) -> QPoint:
        """The point of the viewport that stays where it is when nothing else is said."""
        return self.body_rect().center()

    # --- bands ---

    def folded(self, axis: str) -> frozenset[str]:
        """Names of the bands of ``rows`` or ``columns`` that are shut."""
        return self._folded[axis]

    def set_folded(self, axis: str, names: Iterable[str]) -> None:
        """Shut these bands and open the others; the current cell goes to the next one that is open."""
        self._folded[axis] = frozenset(names)
        self._lay_out()
        self._bands_folded()
        self.moved.emit()
        self.bands_folded.emit()

    def toggle_band(self, axis: str, name: str) -> None:
        """Shut a band that is open, open one that is shut."""
        self.set_folded(axis, self._folded[axis] ^ {name})

    def _bands_folded(self) -> None:
        """Other bands are open than before."""

    # --- places ---

    def body_rect(self) -> QRect:
        """The part of the viewport where cells are."""
        return self.viewport().rect().adjusted(ROW_HEAD, COLUMN_HEAD, 0, 0)

    def cell_rect(self, place: Place) -> QRect:
        """Where a cell is on the viewport, in sight or not."""
        left = ROW_HEAD + self._columns.place(place.column) - self.horizontalScrollBar().value()
        top = COLUMN_HEAD + self._rows.place(place.row) - self.verticalScrollBar().value()
        return QRect(left, top, self._size, self._size)

    def seen(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of what is in sight, as shares of the whole."""
        body = self.body_rect()
        wide, high = max(1, self._columns.extent), max(1, self._rows.extent)
        left, top = self.horizontalScrollBar().value() / wide, self.verticalScrollBar().value() / high
        return left, top, min(1.0, body.width() / wide), min(1.0, body.height() / high)

    def scroll_to_share(self, across: float, down: float) -> None:
        """Bring this place of the whole into the middle."""
        body = self.body_rect()
        self.horizontalScrollBar().setValue(round(across * self._columns.extent - body.width() / 2))
        self.verticalScrollBar().setValue(round(down * self._rows.extent - body.height() / 2))

    def show_cell(self, place: Place) -> None:
        """Scroll as little as needed to have a cell in sight."""
        _reveal(self.horizontalScrollBar(), self._columns.place(place.column), self._size, self.body_rect().width())
        _reveal(self.verticalScrollBar(), self._rows.place(place.row), self._size, self.body_rect().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._set_ranges()
        self.moved.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: heads and hot lines follow their own rules."""
        self.viewport().update()
        self.moved.emit()

    # --- inside ---

    def _lay_out(self) -> None:
        rows, columns = (self._folded[axis] for axis in ("rows", "columns"))
        self._rows = Axis([row.band for row in self._sheet.rows], self._size, folded=rows, head=BAND, stripe=BAND)
        bands = [column.band for column in self._sheet.columns]
        self._columns = Axis(bands, self._size, folded=columns, head=0, stripe=BAND)
        self._set_ranges()
        self.viewport().update()

    def _set_ranges(self) -> None:
        body = self.body_rect()
        for bar, axis, room in (
            (self.horizontalScrollBar(), self._columns, body.width()),
            (self.verticalScrollBar(), self._rows, body.height()),
        ):
            # One pixel more: the line at the end.
            bar.setRange(0, max(0, axis.extent + 1 - room))
            bar.setPageStep(max(1, room))
            bar.setSingleStep(max(20, self._size))


def _gap(size: QSize) -> QWidget:
    """Room beside a scroll bar, so that it begins where the cells do."""
    gap = QWidget()
    gap.setFixedSize(size.expandedTo(QSize(1, 1)))
    gap.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return gap


def _reveal(bar: QScrollBar, place: int, size: int, room: int) -> None:
    value = bar.value()
    if place < value:
        bar.setValue(place)
    elif place + size + 1 > value + room:
        bar.setValue(place + size + 1 - room)
