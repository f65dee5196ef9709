"""The pen of the tables: words, pictures, chips and badges from left to right within a cell."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QStaticText, QTransform

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import parse_color, theme

WORDS_KEPT = 2_000
_BADGE = 20
_ELIDE = Qt.TextElideMode.ElideRight


class Type:
    """A font with what was written in it: laying words out takes longer than painting them."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetrics(font)
        self._widths: dict[str, int] = {}
        self.height = QFontMetricsF(font).height()
        self._words: dict[str, tuple[QStaticText, float]] = {}

    def width(self, text: str) -> int:
        """Pixels of a text."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) >= WORDS_KEPT:
                self._widths.clear()
            known = self._widths[text] = self.metrics.horizontalAdvance(text)
        return known

    def words(self, text: str) -> tuple[QStaticText, float]:
        """A text ready to paint in one line, and its width."""
        known = self._words.get(text)
        if known is None:
            if len(self._words) >= WORDS_KEPT:
                self._words.clear()
            words = QStaticText(text.replace("\n", " "))
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            words.prepare(QTransform(), self.font)
            known = self._words[text] = words, words.size().width()
        return known


@lru_cache(maxsize=32)
def type_of(scale: str, *, mono: bool = False, heavy: bool = False) -> Type:
    """The type of a scale of the theme."""
    font = theme().font(scale, mono=mono)
    if heavy:
        font.setWeight(QFont.Weight.DemiBold)
    return Type(font)


def ink_of(role: str) -> QColor:
    """A colour to paint with; never changed, so it needs no copy."""
    return parse_color(theme().palette[role])


class Pen:
    """Paints the parts of one cell after the other within ``room``, which is what is left of the cell."""

    def __init__(self, painter: QPainter, ratio: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter, self.ratio = painter, ratio
        self.room, self.selected = QRect(), False
        self._font: QFont | None = None

    def ink(self, role: str) -> str:
        """On a selection all inks become the selection's."""
        return "selection-text" if self.selected else role

    def picture(self, name: str, role: str, size: int = metrics.ICON_INLINE, gap: int = 8) -> None:
        """Paint an icon."""
        picture = pixmap(name, self.ink(role), size, self.ratio)
        self.painter.drawPixmap(self.room.left(), self.room.center().y() - size // 2 + 1, picture)
        self.room.setLeft(self.room.left() + size + gap)

    def words(self, text: str, kind: Type, role: str, *, right: bool = False) -> int:
        """Paint a text cut to the room, at its left or right end; the width it took."""
        width, room = kind.width(text), self.room
        if width > room.width():
            # Cutting is dear, and nearly every text has room.
            text = kind.metrics.elidedText(text, _ELIDE, room.width())
            width = kind.metrics.horizontalAdvance(text)
            if width > room.width():
                return width
        self._write(QRectF(room), text, kind, self.ink(role), right=right)
        return width

    def advance(self, width: int) -> None:
        """Go on to the right."""
        self.room.setLeft(self.room.left() + width)

    def chip(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        """Paint a word on a rounded ground."""
        kind = type_of("small")
        width = kind.width(text) + 16 + (18 if icon else 0)
        width = min(width, self.room.width())
        box = QRectF(self.room.left(), self.room.center().y() - 9, width, metrics.CHIP)
        plain = tone in ("", "neutral")
        edge = 0.5 if theme().palette.outlined else 0.0
        self.painter.setPen(ink_of("border") if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(ink_of("sunken" if plain else f"{tone}-tint"))
        self.painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), metrics.RADIUS_CHIP, metrics.RADIUS_CHIP)
        ink = "text" if plain else tone
        words = box.adjusted(8, 0, -8, 0)
        if icon:
            picture = pixmap(icon, ink, 14, self.ratio)
            self.painter.drawPixmap(round(words.left()), round(box.top()) + 3, picture)
            words.setLeft(words.left() + 18)
        self._write(words, kind.metrics.elidedText(text, _ELIDE, round(words.width()) + 1), kind, ink)
        self.advance(width + 8)

    def badge(self, icon: str, tone: str) -> None:
        """Paint an icon on a tinted square."""
        box = QRectF(self.room.left(), self.room.center().y() - 9, _BADGE, _BADGE)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(ink_of(f"{tone}-tint"))
        self.painter.drawRoundedRect(box, 3, 3)
        picture = pixmap(icon, tone, 14, self.ratio)
        self.painter.drawPixmap(round(box.left()) + 3, round(box.top()) + 3, picture)
        self.advance(_BADGE + 8)

    def _write(self, room: QRectF, text: str, kind: Type, ink: str, *, right: bool = False) -> None:
        words, width = kind.words(text)
        if self._font is not kind.font:
            self._font = kind.font
            self.painter.setFont(kind.font)
        self.painter.setPen(ink_of(ink))
        left = room.left() + (room.width() - width if right else 0.0)
        self.painter.drawStaticText(QPointF(left, room.top() + (room.height() - kind.height) / 2), words)
