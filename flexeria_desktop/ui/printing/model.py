"""What stands on paper: a job of parts, without a word of how it is painted. Lengths are millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainterPath

    from flexeria_desktop.ui.printing.blocks import Block

Align = Literal["left", "right", "center"]
Style = Literal["body", "strong", "small", "muted"]
Paper = Literal["A4", "A3"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading over what follows; it never stands alone at the foot of a page. level: 1 or 2."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line break in it stays."""

    text: str
    style: Style = "body"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Facts: name and value, in one or two columns of pairs."""

    rows: Sequence[tuple[str, str]]
    columns: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; width 0 = as wide as what stands in it. most: lines a cell may take, then it ends in …"""

    title: str
    align: Align = "left"
    width: float = 0.0
    most: int = 6


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; ``band`` makes it a line across all columns with the first cell's text over what follows."""

    cells: tuple[str, ...]
    band: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that is repeated on each page; no row is cut. ``empty`` stands where there is no row."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, never wider than the page, never cut."""

    image: QImage
    width: float
    caption: str = ""
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Signature:
    """A place to sign: who, in which role; ``strokes`` is what was signed on the screen, None = a line to sign on."""

    role: str
    name: str = ""
    signed_at: datetime | None = None
    strokes: QImage | QPainterPath | None = None


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign, side by side."""

    fields: Sequence[Signature]


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through points at equal steps; ``ticks`` are the labels under the first, middle and last."""

    title: str
    values: Sequence[float]
    ticks: Sequence[str] = ()
    unit: str = ""
    height: float = 40.0


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars with a label under each; ``second`` stands in red on top of each bar."""

    title: str
    values: Sequence[float]
    labels: Sequence[str]
    second: Sequence[float] = ()
    height: float = 36.0


@dataclass(frozen=True, slots=True)
class Space:
    """Empty room."""

    height: float = 4.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


class Custom(Protocol):
    """A part that paints itself; it says how it falls into blocks on pages of that room."""

    def blocks(self, width: float, height: float) -> Sequence[Block]:
        """Return the blocks from top to bottom for a page body of ``width`` × ``height`` (units of ``sheet``)."""


Part = Heading | Paragraph | Pairs | Table | Picture | Signatures | Curve | Bars | Space | PageBreak | Custom


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A document: title and sub-line head the first page, building and date every page, "page n of m" its foot.

    file_name: what a file of it is called unless a person says otherwise, without an ending. note: at the foot.
    bare: nothing but its parts, up to the edges of the paper: no title, head, foot or margins. titled: whether title
    and sub-line stand over the parts; a letter says what it is about under the address.
    """

    title: str
    parts: Sequence[Part]
    building: str = ""
    sub: str = ""
    paper: Paper = "A4"
    landscape: bool = False
    printed_at: datetime = field(default_factory=lambda: datetime.now().astimezone())
    note: str = ""
    file_name: str = ""
    bare: bool = False
    titled: bool = True
