"""From parts to pages: blocks flow down, stay together where they should, and each page gets head and foot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.blocks import Block, nothing, text_lines
from flexeria_desktop.ui.printing.drawings import bars_block, curve_block, picture_blocks, signatures_block
from flexeria_desktop.ui.printing.model import (
    Bars,
    Curve,
    Heading,
    PageBreak,
    Pairs,
    Paragraph,
    Part,
    Picture,
    PrintJob,
    Signatures,
    Space,
    Table,
)
from flexeria_desktop.ui.printing.tables import pairs_blocks, table_blocks

HEADING_ABOVE = sheet.mm(6)
SUBHEADING_ABOVE = sheet.mm(4)
PARAGRAPH_ABOVE = sheet.mm(2)
PART_ABOVE = sheet.mm(2.5)
PROGRAM = "Flexeria"

Placed = tuple[float, Block]


class Pages:
    """A job laid out: ``count`` pages of ``width`` × ``height`` units, painted one by one on any device.

    Laying out and painting may happen in any thread, one at a time.
    """

    def __init__(self, job: PrintJob) -> None:
        self.job = job
        wide, tall = sheet.SIZES[job.paper]
        self.width, self.height = (sheet.mm(side) for side in ((tall, wide) if job.landscape else (wide, tall)))

    @property
    def body(self) -> QRectF:
        """Where the parts stand on each page."""
        if self.job.bare:
            return QRectF(0, 0, self.width, self.height)
        top = sheet.MARGIN + sheet.HEAD
        low = self.height - sheet.MARGIN - sheet.FOOT
        return QRectF(sheet.MARGIN, top, self.width - 2 * sheet.MARGIN, low - top)

    @cached_property
    def pages(self) -> list[list[Placed]]:
        """Every page: blocks with their distance from the top of the body."""
        body = self.body
        blocks = [] if self.job.bare or not self.job.titled else _title(self.job, body.width())
        for part in self.job.parts:
            blocks += part_blocks(part, body.width(), body.height())
        return list(flow(blocks, body.height()))

    @property
    def count(self) -> int:
        """Number of pages, at least one."""
        return len(self.pages)

    def paint(self, painter: QPainter, number: int, scale: float) -> None:
        """Paint page ``number`` (from 0) with ``scale`` device pixels a unit, its corner at the painter's origin."""
        painter.save()
        painter.scale(scale, scale)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if not self.job.bare:
            self._furniture(painter, number)
        body = self.body
        for top, block in self.pages[number]:
            painter.save()
            block.paint(painter, QRectF(body.left(), body.top() + top, body.width(), block.height))
            painter.restore()
        painter.restore()

    def _furniture(self, painter: QPainter, number: int) -> None:
        left, right = sheet.MARGIN, self.width - sheet.MARGIN
        line = sheet.line_height("small")
        head = QRectF(left, sheet.MARGIN, right - left, line)
        names = [name for name in (self.job.building, self.job.title if number else "") if name]
        printed = formats.moment(self.job.printed_at)
        room = head.width() - sheet.width_of(printed, "small") - sheet.mm(6)
        sheet.draw_line(painter, sheet.elided(" · ".join(names), "small", room), "small", head, role="text-muted")
        sheet.draw_line(painter, printed, "small", head, role="text-muted", align="right")
        sheet.draw_rule(painter, left, right, head.bottom() + sheet.mm(1))
        foot = QRectF(left, self.height - sheet.MARGIN - line, right - left, line)
        sheet.draw_rule(painter, left, right, foot.top() - sheet.mm(1))
        page = page_of(number + 1, self.count)
        room = foot.width() - sheet.width_of(page, "small") - sheet.mm(6)
        note = sheet.elided(self.job.note or PROGRAM, "small", room)
        sheet.draw_line(painter, note, "small", foot, role="text-muted")
        sheet.draw_line(painter, page, "small", foot, role="text-muted", align="right")


def page_of(number: int, count: int) -> str:
    """page 2 of 3."""
    text = QCoreApplication.translate("printing", "page %1 of %2")
    return text.replace("%1", formats.number(number)).replace("%2", formats.number(count))


def flow(blocks: Sequence[Block], height: float) -> Iterator[list[Placed]]:
    """Fill pages of ``height``: blocks that keep together move together, unless a page cannot hold them."""
    page: list[Placed] = []
    y = 0.0
    for group in _groups(blocks):
        whole = sum(block.height + block.gap for block in group)
        if page and (group[0].breaks or y + whole > height) and (group[0].breaks or whole <= height):
            yield page
            page, y = [], 0.0
        for block in group:
            if page and y + block.gap + block.height > height:
                yield page
                page, y = [], 0.0
            if not page and block.head is not None:
                page.append((0.0, block.head))
                y = block.head.height
            y += block.gap if page else 0.0
            page.append((y, block))
            y += block.height
    yield page


def _groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in blocks:
        if block.breaks and group:
            yield group
            group = []
        group.append(block)
        if not block.keep:
            yield group
            group = []
    if group:
        yield group


def _title(job: PrintJob, width: float) -> list[Block]:
    blocks = [_kept(block) for block in text_lines(sheet.wrapped(job.title, "title", width, 3), "title")]
    if job.sub:
        lines = sheet.wrapped(job.sub, "muted", width, 4)
        blocks += [_kept(block) for block in text_lines(lines, "muted", role="text-muted")]
    return [*blocks, Block(sheet.mm(2), nothing)]


def _kept(block: Block) -> Block:
    return Block(block.height, block.paint, keep=True, gap=block.gap)


def part_blocks(part: Part, width: float, height: float) -> Sequence[Block]:
    """The blocks of one part for a page body of that size."""
    maker = _MAKERS.get(type(part))
    if maker is None:
        return part.blocks(width, height)  # type: ignore[union-attr]
    blocks: Sequence[Block] = maker(part, width, height)
    return blocks


def _heading(part: Heading, width: float, _height: float) -> list[Block]:
    scale, above = ("heading", HEADING_ABOVE) if part.level == 1 else ("subheading", SUBHEADING_ABOVE)
    blocks = [_kept(block) for block in text_lines(sheet.wrapped(part.text, scale, width, 3), scale, gap=above)]
    return [*blocks, Block(sheet.mm(1), nothing, keep=True)]


def _paragraph(part: Paragraph, width: float, _height: float) -> list[Block]:
    role = "text-muted" if part.style in {"muted", "small"} else "text"
    return text_lines(sheet.wrapped(part.text, part.style, width), part.style, role=role, gap=PARAGRAPH_ABOVE)


def _table(part: Table, width: float, _height: float) -> list[Block]:
    head, *rest = table_blocks(part, width)
    return [Block(head.height, head.paint, keep=True, gap=PART_ABOVE), *rest]


def _break(_part: PageBreak, _width: float, _height: float) -> list[Block]:
    return [Block(0.0, nothing, keep=True, breaks=True)]


_MAKERS: dict[type, Callable[[Any, float, float], Sequence[Block]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Pairs: lambda part, width, _height: [Block(PARAGRAPH_ABOVE, nothing, keep=True), *pairs_blocks(part, width)],
    Table: _table,
    Picture: picture_blocks,
    Signatures: lambda part, width, _height: [signatures_block(part, width)],
    Curve: lambda part, _width, _height: [curve_block(part)],
    Bars: lambda part, _width, _height: [bars_block(part)],
    Space: lambda part, _width, _height: [Block(0.0, nothing, gap=sheet.mm(part.height))],
    PageBreak: _break,
}
