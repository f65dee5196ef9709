"""Paper as it is measured and dressed: units, sizes, type and ink.

One unit is a tenth of a point (1/720 inch): fine enough that whole-pixel font sizes lay out the same on every
device. Paper is always light, whatever the look of the window.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from flexeria_desktop.ui.theme import palette_named, parse_color, tokens

UNITS_PER_INCH = 720
MILLIMETRE = UNITS_PER_INCH / 25.4
# Width × height in millimetres, upright (ISO 216).
SIZES = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
MARGIN = 15.0 * MILLIMETRE
HEAD = 9.0 * MILLIMETRE
FOOT = 9.0 * MILLIMETRE
HAIRLINE = 4.0

# Their figures stand in columns only by a font feature, and what a feature replaced cannot be copied out of a PDF.
_WITHOUT_TABULAR_FIGURES = frozenset({"Inter", "SF Pro Text", "sans-serif", "monospace"})
# Size, line height (tenths of a point), weight.
_SCALE = {
    "title": (170, 220, 600),
    "heading": (115, 160, 600),
    "subheading": (95, 135, 600),
    "body": (85, 122, 400),
    "strong": (85, 122, 600),
    "muted": (85, 122, 400),
    "cell": (78, 108, 400),
    "cell-strong": (78, 108, 600),
    "head": (74, 102, 600),
    "small": (70, 98, 400),
    "tiny": (58, 80, 400),
}


def mm(value: float) -> float:
    """Millimetres as units."""
    return value * MILLIMETRE


@lru_cache(maxsize=64)
def _font(scale: str, mono: bool) -> QFont:
    size, _line, weight = _SCALE[scale]
    font = QFont()
    kind = "mono" if mono else "family"
    font.setFamilies([name for name in tokens()["type"][kind] if name not in _WITHOUT_TABULAR_FIGURES])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "calt"):
        # A ligature is found as one sign, not as its letters.
        font.setFeature(QFont.Tag(feature), 0)
    return font


def font(scale: str, *, mono: bool = False) -> QFont:
    """A font of the paper's type scale; KeyError for an unknown one."""
    return QFont(_font(scale, mono))


@lru_cache(maxsize=64)
def metrics(scale: str) -> QFontMetricsF:
    """Metrics of that font in units."""
    return QFontMetricsF(_font(scale, False))


def line_height(scale: str) -> float:
    """Distance from one line to the next, in units."""
    return float(_SCALE[scale][1])


def ink(role: str) -> QColor:
    """A colour of the light palette; KeyError for an unknown role."""
    return QColor(parse_color(palette_named("light")[role]))


def width_of(text: str, scale: str) -> float:
    """How wide one line of text is, in units."""
    return metrics(scale).horizontalAdvance(text)


def elided(text: str, scale: str, width: float) -> str:
    """The text as one line of at most ``width`` units."""
    return metrics(scale).elidedText(text, Qt.TextElideMode.ElideRight, width)


def wrapped(text: str, scale: str, width: float, most: int = 0) -> list[str]:
    """The text as lines of at most ``width`` units; with ``most``, the last of so many lines ends in …"""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _broken(paragraph, scale, width)
    if not most or len(lines) <= most:
        return lines
    last = metrics(scale).elidedText(" ".join(lines[most - 1 :]), Qt.TextElideMode.ElideRight, width)
    return [*lines[: most - 1], last]


def _broken(text: str, scale: str, width: float) -> list[str]:
    if width_of(text, scale) <= width:
        return [text]
    layout = QTextLayout(text, _font(scale, False))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def draw_line(
    painter: QPainter, text: str, scale: str, box: QRectF, *, role: str = "text", align: str = "left"
) -> None:
    """Paint one line of text, as high as its line height, at the top of ``box``."""
    found = metrics(scale)
    spare = line_height(scale) - found.ascent() - found.descent()
    x = box.left()
    if align != "left":
        free = box.width() - found.horizontalAdvance(text)
        x += free if align == "right" else free / 2
    painter.setFont(_font(scale, False))
    painter.setPen(ink(role))
    painter.drawText(QPointF(x, box.top() + spare / 2 + found.ascent()), text)


def draw_rule(painter: QPainter, left: float, right: float, y: float, role: str = "border") -> None:
    """Paint a thin line across."""
    painter.setPen(QPen(ink(role), HAIRLINE))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
