"""Tables and facts on paper: widths from what stands in them, rows that are never cut, heads that return."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.blocks import Block, Paint, text_lines
from flexeria_desktop.ui.printing.model import Column, Pairs, Row, Table

PAD = sheet.mm(1.6)
ABOVE_TEXT = sheet.mm(0.8)
# A column is judged by its first rows; more would cost time and change a width by a letter.
JUDGED_ROWS = 400
LEAST = sheet.mm(9)
MOST_TITLE_LINES = 4
PAIR_GAP = sheet.mm(6)


def table_blocks(table: Table, width: float) -> list[Block]:
    """Head and rows; the head stays with the first row, and the last row never stands alone."""
    widths = column_widths(table, width)
    titles = title_lines(table, widths)
    height = max((len(lines) for lines in titles), default=1) * sheet.line_height("head")
    head = Block(height + 2 * ABOVE_TEXT, _head(titles, table.columns, widths), keep=True)
    if not table.rows:
        return [head, *text_lines([table.empty], "cell", role="text-muted", gap=ABOVE_TEXT)]
    count = len(table.rows)
    rows = [
        _row(row, table.columns, widths, head, keep=row.band or (count > 1 and place in {0, count - 2}))
        for place, row in enumerate(table.rows)
    ]
    return [head, *rows]


def title_lines(table: Table, widths: Sequence[float]) -> list[list[str]]:
    """The lines of each column's title at these widths; the last of too many ends in …"""
    return [
        sheet.wrapped(column.title, "head", wide - 2 * PAD, MOST_TITLE_LINES)
        for column, wide in zip(table.columns, widths, strict=True)
    ]


def column_widths(table: Table, width: float) -> list[float]:
    """The widths in units: fixed ones as asked, the others by need; together exactly ``width``."""
    needs = [_need(table, place) for place in range(len(table.columns))]
    fixed = [sheet.mm(column.width) for column in table.columns]
    free = width - sum(fixed)
    open_needs = [0.0 if fixed[place] else need for place, need in enumerate(needs)]
    total = sum(open_needs)
    if not total:
        return [each * width / sum(fixed) for each in fixed] if fixed else []
    shares = _grown(open_needs, free) if total <= free else _squeezed(open_needs, free)
    return [fixed[place] or shares[place] for place in range(len(needs))]


def _grown(needs: list[float], free: float) -> list[float]:
    spare = (free - sum(needs)) / sum(needs)
    return [need * (1 + spare) for need in needs]


def _squeezed(needs: list[float], free: float) -> list[float]:
    """Narrow columns keep what they need; the wide ones share the rest."""
    left, shares = free, [0.0] * len(needs)
    waiting = [place for place, need in enumerate(needs) if need]
    while waiting:
        even = left / len(waiting)
        fitting = [place for place in waiting if needs[place] <= even]
        if not fitting:
            total = sum(needs[place] for place in waiting)
            for place in waiting:
                shares[place] = max(LEAST, left * (needs[place] / total + 1 / len(waiting)) / 2)
            return shares
        for place in fitting:
            shares[place] = needs[place]
            left -= needs[place]
        waiting = [place for place in waiting if place not in fitting]
    return shares


def _need(table: Table, place: int) -> float:
    cells = [row.cells[place] for row in table.rows[:JUDGED_ROWS] if not row.band and place < len(row.cells)]
    widest = max((sheet.width_of(line, "cell") for text in set(cells) for line in text.split("\n")), default=0.0)
    title = sheet.width_of(table.columns[place].title, "head")
    return max(LEAST, widest, title) + 2 * PAD + 1


def _boxes(box: QRectF, widths: Sequence[float], height: float) -> list[QRectF]:
    boxes, x = [], box.left()
    for width in widths:
        boxes.append(QRectF(x + PAD, box.top() + ABOVE_TEXT, width - 2 * PAD, height))
        x += width
    return boxes


def _head(titles: list[list[str]], columns: Sequence[Column], widths: Sequence[float]) -> Paint:
    def paint(painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, sheet.ink("sunken"))
        for lines, column, cell in zip(titles, columns, _boxes(box, widths, box.height()), strict=True):
            for text in lines:
                sheet.draw_line(painter, text, "head", cell, role="text-muted", align=column.align)
                cell.translate(0, sheet.line_height("head"))
        sheet.draw_rule(painter, box.left(), box.right(), box.bottom(), "border-strong")

    return paint


def _row(row: Row, columns: Sequence[Column], widths: Sequence[float], head: Block, *, keep: bool) -> Block:
    scale = "cell-strong" if row.band or row.strong else "cell"
    if row.band:
        lines = [[sheet.elided(row.cells[0], scale, sum(widths) - 2 * PAD)]]
    else:
        lines = [
            sheet.wrapped(text, scale, width - 2 * PAD, column.most)
            for text, column, width in zip(row.cells, columns, widths, strict=True)
        ]
    height = max(len(cell) for cell in lines) * sheet.line_height(scale) + 2 * ABOVE_TEXT
    paint = _band(lines[0][0]) if row.band else _cells(lines, columns, widths, scale)
    return Block(height, paint, keep=keep, head=head)


def _band(text: str) -> Paint:
    def paint(painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, sheet.ink("m-band"))
        sheet.draw_line(painter, text, "cell-strong", box.adjusted(PAD, ABOVE_TEXT, -PAD, 0))

    return paint


def _cells(lines: list[list[str]], columns: Sequence[Column], widths: Sequence[float], scale: str) -> Paint:
    def paint(painter: QPainter, box: QRectF) -> None:
        for cell, column, room in zip(lines, columns, _boxes(box, widths, box.height()), strict=True):
            for text in cell:
                sheet.draw_line(painter, text, scale, room, align=column.align)
                room.translate(0, sheet.line_height(scale))
        sheet.draw_rule(painter, box.left(), box.right(), box.bottom())

    return paint


def pairs_blocks(pairs: Pairs, width: float) -> list[Block]:
    """Rows of one or two facts; names in one column as wide as the longest of them."""
    room = (width - PAIR_GAP * (pairs.columns - 1)) / pairs.columns
    longest = max((sheet.width_of(name, "body") for name, _value in pairs.rows), default=0.0)
    names = min(longest + sheet.mm(4), room * 0.5)
    lines = -(-len(pairs.rows) // pairs.columns)
    blocks = []
    for place in range(lines):
        facts = [
            (
                sheet.wrapped(name, "body", names - PAD, 3),
                sheet.wrapped(value, "body", room - names, 12),
            )
            for name, value in pairs.rows[place::lines]
        ]
        most = max(max(len(name), len(value)) for name, value in facts)
        height = most * sheet.line_height("body") + ABOVE_TEXT
        blocks.append(Block(height, _facts(facts, names, room), keep=place in {0, lines - 2} and lines > 1))
    return blocks


def _facts(facts: list[tuple[list[str], list[str]]], names: float, room: float) -> Paint:
    def paint(painter: QPainter, box: QRectF) -> None:
        step = sheet.line_height("body")
        for place, (name, value) in enumerate(facts):
            left = box.left() + place * (room + PAIR_GAP)
            for lines, x, role in ((name, left, "text-muted"), (value, left + names, "text")):
                for number, text in enumerate(lines):
                    cell = QRectF(x, box.top() + number * step, room, step)
                    sheet.draw_line(painter, text, "body", cell, role=role)

    return paint
