"""Paints the rows of a table, all in one go: asked for each cell by Qt, it would take twice as long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTableView

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.checks import BOX, paint_check
from flexeria_desktop.ui.widgets.rows_model import Column, GapRow, RowsModel, SectionRow, is_special
from flexeria_desktop.ui.widgets.table_pen import Pen, Type, ink_of, type_of


class _Place(NamedTuple):
    """A column on the screen: what it shows, where it begins and what is left for its words."""

    column: Column
    left: int
    width: int
    begin: int
    room: int
    first: bool


@dataclass(frozen=True, slots=True)
class RowMarks:
    """Lines that look otherwise: under the pointer, and with the ring of the keyboard; -1 = none."""

    hover: int = -1
    ring: int = -1


def paint_rows(view: QTableView, model: RowsModel, painter: QPainter, area: QRect, marks: RowMarks) -> None:
    """Paint the ground of ``area`` and the rows that lie in it."""
    painter.fillRect(area, ink_of("surface"))
    heads = view.verticalHeader()
    first, last = heads.visualIndexAt(area.top()), heads.visualIndexAt(area.bottom())
    if first < 0:
        return
    places = list(_places(view, model, area))
    chosen = view.selectionModel().selection()
    spans = [(one.top(), one.bottom()) for one in chosen]
    pen = Pen(painter, view.devicePixelRatioF())
    head = view.horizontalHeader()
    whole = QRect(head.sectionViewportPosition(0), 0, head.length(), 0)
    for line in range(first, (len(model.rows) - 1 if last < 0 else last) + 1):
        row = model.row_at(line)
        whole.setTop(heads.sectionViewportPosition(line))
        whole.setHeight(heads.sectionSize(line))
        if is_special(row):
            _special(pen, QRect(whole), view.viewport().width(), row)
            continue
        pen.selected = any(top <= line <= bottom for top, bottom in spans)
        _ground(painter, whole, pen.selected, line == marks.hover)
        for place in places:
            pen.room = QRect(place.begin, whole.top(), place.room, whole.height() - 1)
            _cell(pen, place, row, model.check_of(line) if place.first else None)
        if line == marks.ring:
            _ring(painter, whole)


def _places(view: QTableView, model: RowsModel, area: QRect) -> Iterator[_Place]:
    head, end = view.horizontalHeader(), len(model.columns) - 1
    for number, column in enumerate(model.columns):
        left, width = head.sectionViewportPosition(number), head.sectionSize(number)
        if head.isSectionHidden(number) or left > area.right() or left + width <= area.left():
            continue
        before, after = 16 if number == 0 else 8, 16 if number == end else 8
        yield _Place(column, left, width, left + before, width - before - after, number == 0)


def _ground(painter: QPainter, rect: QRect, selected: bool, hover: bool) -> None:
    if selected or hover:
        painter.fillRect(rect, ink_of("selection" if selected else "hover"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, ink_of("m-grid"))


def _ring(painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(ink_of("focus"), 2))
    painter.drawLine(rect.left(), rect.top() + 1, rect.right() + 1, rect.top() + 1)
    painter.drawLine(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom())
    painter.drawLine(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom())
    painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
    if theme().palette.outlined:
        # The ring and the ground of a selection are both bright there.
        painter.setPen(QPen(ink_of("selection-text"), 1))
        painter.drawRect(rect.adjusted(2, 2, -3, -3))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _cell(pen: Pen, place: _Place, row: Any, check: Qt.CheckState | None) -> None:
    column = place.column
    if check is not None:
        box = QRectF(pen.room.left(), pen.room.center().y() - 7, BOX, BOX)
        paint_check(pen.painter, box, check, True, pen.ratio)
        pen.advance(BOX + 10)
    if column.mark is not None:
        _mark(pen, column.mark(row))
    if column.badge is not None and (badge := column.badge(row)) is not None:
        pen.badge(*badge)
    icon = column.icon(row) if column.icon is not None else None
    if icon:
        name, role = (icon, "text") if isinstance(icon, str) else icon
        pen.picture(name, role)
    sub = column.sub(row) if column.sub is not None else ""
    if sub:
        _two_lines(pen, column, row, sub)
    else:
        _one_line(pen, column, row)


def _mark(pen: Pen, mark: tuple[str, str, str] | None) -> None:
    if mark is None:
        return
    icon, text, role = mark
    kind = type_of("strong")
    width = kind.width(text) + 4
    whole = QRect(pen.room)
    left = whole.right() + 1 - width - (metrics.ICON_INLINE + (2 if text else 0) if icon else 0)
    pen.room.setLeft(left)
    if icon:
        pen.picture(icon, role, gap=2)
    pen.words(text, kind, role)
    whole.setRight(left - 8)
    pen.room = whole


def _one_line(pen: Pen, column: Column, row: Any) -> None:
    change = column.change(row) if column.change is not None else None
    if change is not None:
        pen.advance(pen.words(f"{change[0]} → ", type_of("body"), "text-muted"))
        pen.words(change[1], type_of("strong"), "text")
        return
    text = column.text(row)
    if text:
        taken = pen.words(text, type_for(column, row), _role(column, row), right=column.align == "right")
        pen.advance(taken + 8)
    chip = column.chip(row) if column.chip is not None else None
    if chip is not None and pen.room.width() > metrics.CHIP:
        pen.chip(*chip)


def _two_lines(pen: Pen, column: Column, row: Any, sub: str) -> None:
    whole, right = QRect(pen.room), column.align == "right"
    top = whole.center().y() - 16
    pen.room = QRect(whole.left(), top, whole.width(), 18)
    taken = pen.words(column.text(row), type_for(column, row), _role(column, row), right=right)
    if column.chip is not None and (chip := column.chip(row)) is not None:
        pen.advance(taken + 8)
        pen.chip(*chip)
    pen.room = QRect(whole.left(), top + 17, whole.width(), 16)
    pen.words(sub, type_of("small"), "text-muted", right=right)


def _special(pen: Pen, rect: QRect, screen: int, row: SectionRow | GapRow) -> None:
    gap = isinstance(row, GapRow)
    pen.painter.fillRect(rect, ink_of("caution-tint" if gap else "sunken"))
    pen.painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, ink_of("m-grid"))
    pen.selected = False
    pen.room = QRect(rect.left() + 16, rect.top(), max(screen, rect.width()) - 32, rect.height() - 1)
    if row.icon:
        pen.picture(row.icon, "caution" if gap else row.role)
    if isinstance(row, GapRow):
        pen.advance(pen.words(row.title, type_of("strong"), "text") + 6)
        pen.words(row.text, type_of("body"), "text")
        return
    scale = "small" if row.height <= metrics.SUB_HEAD_ROW else "body"
    pen.advance(pen.words(row.text, type_of(scale, heavy=True), row.role) + 8)
    pen.words(row.note, type_of(scale), "text-muted")


def type_for(column: Column, row: Any) -> Type:
    """The type that a cell is written in."""
    return type_of("strong" if column.is_("bold", row) else "body", mono=column.mono)


def _role(column: Column, row: Any) -> str:
    if column.is_("link", row):
        return "accent"
    if column.role is not None and (role := column.role(row)):
        return role
    return "text-muted" if column.is_("muted", row) else "text"
