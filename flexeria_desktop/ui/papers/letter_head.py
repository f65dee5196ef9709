"""The head of a letter: the sender at the right, the address where the window of an envelope is (DIN 5008, form B)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from flexeria_desktop.core.services.handover_rows import Sender
from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.blocks import Block

# From the edges of the paper. The window is 90 × 45 mm, 20 mm from the left and 45 mm from the top.
ADDRESS_LEFT, ADDRESS_WIDTH = sheet.mm(25), sheet.mm(80)
RETURN_TOP, ADDRESS_TOP, HEAD_END = sheet.mm(52), sheet.mm(59), sheet.mm(97)
BODY_TOP = sheet.MARGIN + sheet.HEAD
SENDER_LEFT = sheet.mm(125)
MOST_ADDRESS_LINES = 6


@dataclass(frozen=True, slots=True)
class LetterHead:
    """It opens a page; an empty sender leaves its place empty."""

    sender: Sender
    address: tuple[str, ...]

    def blocks(self, _width: float, _height: float) -> Sequence[Block]:
        """One block as high as the head of a letter."""
        return [Block(HEAD_END - BODY_TOP, self._paint)]

    def _paint(self, painter: QPainter, box: QRectF) -> None:
        # The box is the body of the page: its corner lies at the margins.
        left, top = box.left() - sheet.MARGIN, box.top() - BODY_TOP
        self._paint_sender(painter, QRectF(left + SENDER_LEFT, box.top() + sheet.mm(3), box.right() - SENDER_LEFT, 0))
        if self.sender.name:
            back = QRectF(left + ADDRESS_LEFT, top + RETURN_TOP, ADDRESS_WIDTH, sheet.line_height("tiny"))
            text = " · ".join((self.sender.name, *self.sender.address.splitlines()))
            sheet.draw_line(painter, sheet.elided(text, "tiny", back.width()), "tiny", back, role="text-muted")
            sheet.draw_rule(painter, back.left(), back.right(), back.bottom() + sheet.mm(0.6))
        line = QRectF(left + ADDRESS_LEFT, top + ADDRESS_TOP, ADDRESS_WIDTH, sheet.line_height("body"))
        for text in self.address[:MOST_ADDRESS_LINES]:
            sheet.draw_line(painter, sheet.elided(text, "body", line.width()), "body", line)
            line.translate(0, line.height())

    def _paint_sender(self, painter: QPainter, line: QRectF) -> None:
        for place, text in enumerate(filter(None, (self.sender.name, *self.sender.lines))):
            scale = "small" if place else "strong"
            sheet.draw_line(painter, sheet.elided(text, scale, line.width()), scale, line)
            line.translate(0, sheet.line_height(scale))
