"""The one delegate: text, second lines, icons, chips, badges, changes, marks, sub-heads and gap rows."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import parse_color, theme
from flexeria_desktop.ui.widgets.checks import BOX, paint_check
from flexeria_desktop.ui.widgets.rows_model import Column, GapRow, RowRole, RowsModel, SectionRow, is_special

WIDTHS_KEPT = 8_000
Index = QModelIndex | QPersistentModelIndex
_BADGE = 20
_CENTRE = Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight
_SELECTED = QStyle.StateFlag.State_Selected
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _CENTRE, Qt.AlignmentFlag.AlignRight | _CENTRE


class _Type:
    """A font with the widths of what was written in it: measuring takes as long as painting."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetrics(font)
        self._widths: dict[str, int] = {}

    def width(self, text: str) -> int:
        """Pixels of a text."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) >= WIDTHS_KEPT:
                self._widths.clear()
            known = self._widths[text] = self.metrics.horizontalAdvance(text)
        return known


@lru_cache(maxsize=32)
def _type(scale: str, *, mono: bool = False, heavy: bool = False) -> _Type:
    font = theme().font(scale, mono=mono)
    if heavy:
        font.setWeight(QFont.Weight.DemiBold)
    return _Type(font)


class _Pen:
    """Paints the parts of one cell from left to right within what is left of its width."""

    def __init__(self, painter: QPainter, room: QRect, selected: bool, ratio: float) -> None:
        self.painter, self.room, self.selected, self.ratio = painter, room, selected, ratio

    def ink(self, role: str) -> str:
        """On a selection all inks become the selection's."""
        return "selection-text" if self.selected else role

    def picture(self, name: str, role: str, size: int = metrics.ICON_INLINE, gap: int = 8) -> None:
        picture = pixmap(name, self.ink(role), size, self.ratio)
        self.painter.drawPixmap(self.room.left(), self.room.center().y() - size // 2 + 1, picture)
        self.room.setLeft(self.room.left() + size + gap)

    def words(self, text: str, kind: _Type, role: str, align: Qt.AlignmentFlag = _LEFT) -> int:
        """Paint a text cut to the room; the width it took."""
        width, room = kind.width(text), self.room.width()
        if width > room:
            # Cutting is dear, and nearly every text has room.
            text = kind.metrics.elidedText(text, _ELIDE, room)
            width = kind.metrics.horizontalAdvance(text)
        self.painter.setFont(kind.font)
        self.painter.setPen(_color(self.ink(role)))
        self.painter.drawText(self.room, align, text)
        return width

    def advance(self, width: int) -> None:
        self.room.setLeft(self.room.left() + width)

    def chip(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        kind = _type("small")
        width = kind.width(text) + 16 + (18 if icon else 0)
        width = min(width, self.room.width())
        box = QRectF(self.room.left(), self.room.center().y() - 9, width, metrics.CHIP)
        plain = tone in ("", "neutral")
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(_color("sunken" if plain else f"{tone}-tint"))
        self.painter.drawRoundedRect(box, metrics.RADIUS_CHIP, metrics.RADIUS_CHIP)
        ink = "text" if plain else tone
        words = box.adjusted(8, 0, -8, 0)
        if icon:
            picture = pixmap(icon, ink, 14, self.ratio)
            self.painter.drawPixmap(round(words.left()), round(box.top()) + 3, picture)
            words.setLeft(words.left() + 18)
        self.painter.setFont(kind.font)
        self.painter.setPen(_color(ink))
        shown = kind.metrics.elidedText(text, _ELIDE, round(words.width()) + 1)
        self.painter.drawText(words, _LEFT, shown)
        self.advance(width + 8)

    def badge(self, icon: str, tone: str) -> None:
        box = QRectF(self.room.left(), self.room.center().y() - 9, _BADGE, _BADGE)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(_color(f"{tone}-tint"))
        self.painter.drawRoundedRect(box, 3, 3)
        picture = pixmap(icon, tone, 14, self.ratio)
        self.painter.drawPixmap(round(box.left()) + 3, round(box.top()) + 3, picture)
        self.advance(_BADGE + 8)


class _Cell(NamedTuple):
    """A cell that is painted: of which column and row, and whether it stands at an edge of the table."""

    column: Column
    row: Any
    first: bool
    last: bool

    def room(self, rect: QRect) -> QRect:
        """What is left for its words."""
        return rect.adjusted(16 if self.first else 8, 0, -16 if self.last else -8, -1)


class RowDelegate(QStyledItemDelegate):
    """Paints any cell of a :class:`RowsModel`; the first and last columns keep 16 px to the edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        # Past Qt where that goes: asking it for the data of each cell takes as long as painting them.
        model, place = _model(index), index.column()
        row = model.row_at(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_special(row):
            self._special(painter, option, row)
        else:
            last = place == len(model.columns) - 1
            self._cell(painter, option, index, _Cell(model.columns[place], row, place == 0, last))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Wide enough for all words; heights are the table's."""
        column = _column(index)
        row = index.data(RowRole)
        width = 0 if is_special(row) else _kind(column, row).metrics.horizontalAdvance(column.spoken(row))
        return QSize(width + 48, metrics.TABLE_ROW)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A tool tip with the whole text where it was cut, or the column's own."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        row = index.data(RowRole)
        text = "" if is_special(row) else self._tip(index, row, option.rect.width())
        QToolTip.showText(event.globalPos(), text, view)
        return True

    @staticmethod
    def _tip(index: Index, row: Any, width: int) -> str:
        column = _column(index)
        if column.tip is not None:
            return column.tip(row)
        needed = _kind(column, row).metrics.horizontalAdvance(column.text(row)) + 16
        return column.spoken(row) if needed > width or column.sub is not None else ""

    def _cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, cell: _Cell) -> None:
        column, row = cell.column, cell.row
        selected = bool(option.state & _SELECTED)
        _ground(painter, option, index.row(), cell, selected)
        pen = _Pen(painter, cell.room(option.rect), selected, _ratio(option))
        state = index.data(Qt.ItemDataRole.CheckStateRole) if cell.first else None
        if state is not None:
            box = QRectF(pen.room.left(), pen.room.center().y() - 7, BOX, BOX)
            paint_check(painter, box, Qt.CheckState(state), True, pen.ratio)
            pen.advance(BOX + 10)
        self._mark(pen, column, row)
        self._before(pen, column, row)
        sub = column.sub(row) if column.sub is not None else ""
        if sub:
            self._two_lines(pen, column, row, sub)
        else:
            self._one_line(pen, column, row)

    @staticmethod
    def _before(pen: _Pen, column: Column, row: Any) -> None:
        if column.badge is not None and (badge := column.badge(row)) is not None:
            pen.badge(*badge)
        icon = column.icon(row) if column.icon is not None else None
        if icon:
            name, role = (icon, "text") if isinstance(icon, str) else icon
            pen.picture(name, role)

    @staticmethod
    def _mark(pen: _Pen, column: Column, row: Any) -> None:
        mark = column.mark(row) if column.mark is not None else None
        if mark is None:
            return
        icon, text, role = mark
        kind = _type("strong")
        width = kind.width(text) + 4
        whole = QRect(pen.room)
        left = whole.right() + 1 - width - (metrics.ICON_INLINE + (2 if text else 0) if icon else 0)
        pen.room.setLeft(left)
        if icon:
            pen.picture(icon, role, gap=2)
        pen.words(text, kind, role)
        whole.setRight(left - 8)
        pen.room = whole

    @staticmethod
    def _one_line(pen: _Pen, column: Column, row: Any) -> None:
        change = column.change(row) if column.change is not None else None
        if change is not None:
            pen.advance(pen.words(f"{change[0]} → ", _type("body"), "text-muted"))
            pen.words(change[1], _type("strong"), "text")
            return
        chip = column.chip(row) if column.chip is not None else None
        text = column.text(row)
        align = _RIGHT if column.align == "right" else _LEFT
        if text:
            taken = pen.words(text, _kind(column, row), _role(column, row), align)
            pen.advance(taken + 8)
        if chip is not None and pen.room.width() > metrics.CHIP:
            pen.chip(*chip)

    @staticmethod
    def _two_lines(pen: _Pen, column: Column, row: Any, sub: str) -> None:
        whole = QRect(pen.room)
        top = whole.center().y() - 16
        pen.room = QRect(whole.left(), top, whole.width(), 18)
        text = column.text(row)
        align = _RIGHT if column.align == "right" else _LEFT
        taken = pen.words(text, _kind(column, row), _role(column, row), align)
        if column.chip is not None and (chip := column.chip(row)) is not None:
            pen.advance(taken + 8)
            pen.chip(*chip)
        pen.room = QRect(whole.left(), top + 17, whole.width(), 16)
        pen.words(sub, _type("small"), "text-muted", align)

    @staticmethod
    def _special(painter: QPainter, option: QStyleOptionViewItem, row: SectionRow | GapRow) -> None:
        view = option.widget
        gap = isinstance(row, GapRow)
        painter.setClipRect(option.rect)
        painter.fillRect(option.rect, _color("caution-tint" if gap else "sunken"))
        _bottom_line(painter, option.rect)
        if not isinstance(view, QTableView):
            return
        left = view.columnViewportPosition(0)
        width = max(view.viewport().width(), view.horizontalHeader().length())
        room = QRect(left + 16, option.rect.top(), width - 32, option.rect.height() - 1)
        pen = _Pen(painter, room, False, _ratio(option))
        if row.icon:
            pen.picture(row.icon, "caution" if gap else row.role)
        if isinstance(row, GapRow):
            pen.advance(pen.words(row.title, _type("strong"), "text") + 6)
            pen.words(row.text, _type("body"), "text")
            return
        scale = "small" if row.height <= metrics.SUB_HEAD_ROW else "body"
        pen.advance(pen.words(row.text, _type(scale, heavy=True), row.role) + 8)
        pen.words(row.note, _type(scale), "text-muted")


def _model(index: Index) -> RowsModel:
    model = index.model()
    if not isinstance(model, RowsModel):
        raise TypeError("RowDelegate paints a RowsModel")
    return model


def _column(index: Index) -> Column:
    return _model(index).columns[index.column()]


def _color(role: str) -> QColor:
    """A colour to paint with; never changed, so it needs no copy."""
    return parse_color(theme().palette[role])


def _kind(column: Column, row: Any) -> _Type:
    return _type("strong" if column.is_("bold", row) else "body", mono=column.mono)


def _role(column: Column, row: Any) -> str:
    if column.is_("link", row):
        return "accent"
    if column.role is not None and (role := column.role(row)):
        return role
    return "text-muted" if column.is_("muted", row) else "text"


def _ratio(option: QStyleOptionViewItem) -> float:
    return option.widget.devicePixelRatioF() if option.widget is not None else 1.0


def _bottom_line(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, _color("m-grid"))


def _ground(painter: QPainter, option: QStyleOptionViewItem, line: int, cell: _Cell, selected: bool) -> None:
    rect, view = option.rect, option.widget
    if selected:
        painter.fillRect(rect, _color("selection"))
    elif view is not None and view.property("hoverLine") == line:
        painter.fillRect(rect, _color("hover"))
    _bottom_line(painter, rect)
    if view is None or not view.property("ringLine") or not isinstance(view, QAbstractItemView):
        return
    if view.hasFocus() and view.currentIndex().row() == line:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(_color("focus"), 2))
        painter.drawLine(rect.left(), rect.top() + 1, rect.right() + 1, rect.top() + 1)
        painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom())
        if cell.first:
            painter.drawLine(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom())
        if cell.last:
            painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
