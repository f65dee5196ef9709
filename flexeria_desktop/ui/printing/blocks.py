"""What a page is filled with: pieces of a known height that are never cut, and how parts become such pieces."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from flexeria_desktop.ui.printing import sheet

Paint = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of ``height`` units. ``keep``: the next one stands on the same page, as far as a page holds both.

    head: painted again above this block where it opens a page. breaks: it opens a page. gap: room above, none at
    the top of a page.
    """

    height: float
    paint: Paint
    keep: bool = False
    head: Block | None = None
    breaks: bool = False
    gap: float = 0.0


def nothing(_painter: QPainter, _box: QRectF) -> None:
    """Paint nothing."""


def text_lines(lines: Sequence[str], scale: str, *, role: str = "text", gap: float = 0.0) -> list[Block]:
    """One block a line; neither the first nor the last line of a paragraph stands alone on a page."""
    count = len(lines)
    return [
        Block(
            sheet.line_height(scale),
            _line(text, scale, role),
            keep=place < count - 1 and (count <= 3 or place == 0 or place == count - 2),
            gap=gap if place == 0 else 0.0,
        )
        for place, text in enumerate(lines)
    ]


def _line(text: str, scale: str, role: str) -> Paint:
    def paint(painter: QPainter, box: QRectF) -> None:
        sheet.draw_line(painter, text, scale, box, role=role)

    return paint
