"""Sheets of labels: one for each medium with its holder, on the common sheets of A4."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.blocks import Block, Paint
from flexeria_desktop.ui.printing.model import PrintJob
from flexeria_desktop.ui.viewmodels import handed_out_texts as texts

INSET = sheet.mm(3.5)


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels across and down, each ``width`` × ``height``; left, top: of the first; gap between columns. All mm."""

    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    gap: float = 0.0

    @property
    def count(self) -> int:
        """Labels of one sheet."""
        return self.across * self.down

    def place(self, number: int) -> QRectF:
        """Where label ``number`` of a sheet stands, counted from 0 along the rows (units of ``sheet``)."""
        row, column = divmod(number, self.across)
        x = self.left + column * (self.width + self.gap)
        return QRectF(sheet.mm(x), sheet.mm(self.top + row * self.height), sheet.mm(self.width), sheet.mm(self.height))


# As the makers of label sheets print their sizes on the box; A4 is 210 × 297 mm.
SHEETS: dict[str, LabelSheet] = {
    "3x8": LabelSheet(3, 8, 70.0, 37.0, 0.0, 0.5),
    "2x7": LabelSheet(2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
    "3x7": LabelSheet(3, 7, 63.5, 38.1, 7.25, 15.15, 2.5),
    "5x13": LabelSheet(5, 13, 38.1, 21.2, 4.75, 10.7, 2.5),
}


@dataclass(frozen=True, slots=True)
class Label:
    """Three lines: who, where, what."""

    person: str
    unit: str
    medium: str


def labels_of(rows: Iterable[HandedOut]) -> list[Label]:
    """Write a label for each medium: person, unit, medium and the holder's number."""
    return [Label(row.person, row.unit, " · ".join(filter(None, (texts.medium(row), row.reference)))) for row in rows]


def sheet_name(key: str) -> str:
    """Return 3 × 8, 70 × 37 mm."""
    of = SHEETS[key]
    size = f"{of.width:g} × {of.height:g} mm"
    text = QCoreApplication.translate("labels", "%1 × %2 labels, each %3")
    return text.replace("%1", str(of.across)).replace("%2", str(of.down)).replace("%3", size)


def label_sheets(labels: Sequence[Label], key: str, start: int = 1) -> PrintJob:
    """Lay labels out from label ``start`` (from 1) of the first sheet on; KeyError for an unknown sheet."""
    title = QCoreApplication.translate("labels", "Labels")
    return PrintJob(title, (LabelPages(tuple(labels), SHEETS[key], start - 1),), bare=True)


def pages_for(count: int, key: str, start: int = 1) -> int:
    """Return how many sheets so many labels take."""
    return max(1, -(-(start - 1 + count) // SHEETS[key].count))


@dataclass(frozen=True, slots=True)
class LabelPages:
    """A part that fills whole pages; ``skipped`` labels of the first are used up already."""

    labels: Sequence[Label]
    of: LabelSheet
    skipped: int = 0

    def blocks(self, _width: float, height: float) -> list[Block]:
        """Return one block for each sheet."""
        slots: list[Label | None] = [*[None] * self.skipped, *self.labels]
        count = self.of.count
        sheets = [slots[first : first + count] for first in range(0, max(1, len(slots)), count)]
        return [Block(height, self._painter(slots), breaks=bool(place)) for place, slots in enumerate(sheets)]

    def _painter(self, slots: Sequence[Label | None]) -> Paint:
        def paint(painter: QPainter, _box: QRectF) -> None:
            for number, label in enumerate(slots):
                if label is not None:
                    _label(painter, label, self.of.place(number))

        return paint


def _label(painter: QPainter, label: Label, box: QRectF) -> None:
    """Three lines in the middle of a label, none wider than it; on a small one the smaller type."""
    inside = box.adjusted(INSET, 0, -INSET, 0)
    small = box.height() < sheet.mm(30)
    scales = ("cell-strong", "small", "small") if small else ("heading", "body", "body")
    lines = [
        (text, scale) for text, scale in zip((label.person, label.unit, label.medium), scales, strict=True) if text
    ]
    y = box.center().y() - sum(sheet.line_height(scale) for _text, scale in lines) / 2
    for text, scale in lines:
        shown = sheet.elided(text, scale, inside.width())
        sheet.draw_line(painter, shown, scale, QRectF(inside.left(), y, inside.width(), 0))
        y += sheet.line_height(scale)
