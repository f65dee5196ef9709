"""Pictures, places to sign, curves and bars on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing import sheet
from flexeria_desktop.ui.printing.blocks import Block, Paint, text_lines
from flexeria_desktop.ui.printing.model import Bars, Curve, Picture, Signature, Signatures

SIGN_HEIGHT = sheet.mm(20)
SIGN_GAP = sheet.mm(8)
SIGN_ABOVE = sheet.mm(6)
STROKE = sheet.mm(0.4)
AXIS = sheet.mm(14)
MOST_ROLE_LINES = 3
# Steps of the grid: the top is the smallest of these times a power of ten that holds every value.
_TOPS = (1, 2, 5, 10)


def picture_blocks(picture: Picture, width: float, height: float) -> list[Block]:
    """One block for the picture, its caption under it."""
    image = picture.image
    wide = min(sheet.mm(picture.width), width)
    if image.isNull():
        return []
    tall = wide * image.height() / image.width()
    if tall > height * 0.8:
        wide, tall = wide * height * 0.8 / tall, height * 0.8

    def paint(painter: QPainter, box: QRectF) -> None:
        free = box.width() - wide
        x = box.left() + {"left": 0.0, "right": free, "center": free / 2}[picture.align]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(x, box.top(), wide, tall), image)

    block = Block(tall, paint, keep=bool(picture.caption), gap=sheet.mm(2))
    lines = sheet.wrapped(picture.caption, "small", width) if picture.caption else []
    return [block, *text_lines(lines, "small", role="text-muted", gap=sheet.mm(1))]


def signatures_block(part: Signatures, width: float) -> Block:
    """All places to sign on one line of the page, over who signs and when."""
    room = (width - SIGN_GAP * (len(part.fields) - 1)) / max(1, len(part.fields))
    roles = [role_lines(field, room) for field in part.fields]
    most = max((len(lines) for lines in roles), default=1)
    height = SIGN_HEIGHT + (most + 2) * sheet.line_height("small")

    def paint(painter: QPainter, box: QRectF) -> None:
        for place, (field, role) in enumerate(zip(part.fields, roles, strict=True)):
            x = box.left() + place * (room + SIGN_GAP)
            _sign(painter, field, role, QRectF(x, box.top(), room, SIGN_HEIGHT))

    return Block(height, paint, gap=SIGN_ABOVE)


def role_lines(field: Signature, room: float) -> list[str]:
    """The role of who signs in lines of at most ``room`` units; the last of too many ends in …"""
    return sheet.wrapped(field.role, "small", room, MOST_ROLE_LINES)


def _sign(painter: QPainter, field: Signature, role: list[str], box: QRectF) -> None:
    _strokes(painter, field.strokes, box.adjusted(0, sheet.mm(1), 0, -sheet.mm(1)))
    sheet.draw_rule(painter, box.left(), box.right(), box.bottom(), "border-strong")
    under = QRectF(box.left(), box.bottom() + sheet.mm(1), box.width(), sheet.line_height("small"))
    signed = formats.moment(field.signed_at)
    lines = [*((text, "text-muted") for text in role), (field.name, "text"), (signed, "text-muted")]
    for text, colour in lines:
        sheet.draw_line(painter, sheet.elided(text, "small", box.width()), "small", under, role=colour)
        under.translate(0, sheet.line_height("small"))


def _strokes(painter: QPainter, strokes: QImage | QPainterPath | None, box: QRectF) -> None:
    if strokes is None:
        return
    size = strokes.boundingRect() if isinstance(strokes, QPainterPath) else QRectF(strokes.rect())
    if size.isEmpty():
        return
    scale = min(box.width() / size.width(), box.height() / size.height())
    if isinstance(strokes, QImage):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(box.topLeft(), size.size() * scale), strokes)
        return
    place = QTransform.fromTranslate(box.left(), box.top()).scale(scale, scale)
    painter.strokePath(place.translate(-size.left(), -size.top()).map(strokes), _pen("text", STROKE))


def _pen(role: str, width: float) -> QPen:
    pen = QPen(sheet.ink(role), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def curve_block(curve: Curve) -> Block:
    """Title, grid of three lines, the curve and its labels."""
    return _chart(curve.title, curve.height, _curve(curve))


def bars_block(bars: Bars) -> Block:
    """Title, grid of three lines, the bars and a label under each."""
    return _chart(bars.title, bars.height, _bars(bars))


def _chart(title: str, height: float, inside: Paint) -> Block:
    above = sheet.line_height("strong") + sheet.mm(1)

    def paint(painter: QPainter, box: QRectF) -> None:
        sheet.draw_line(painter, title, "strong", box)
        inside(painter, box.adjusted(0, above, 0, 0))

    return Block(sheet.mm(height) + above, paint, gap=sheet.mm(3))


def _curve(curve: Curve) -> Paint:
    def paint(painter: QPainter, box: QRectF) -> None:
        top = _top(max(curve.values, default=0.0))
        plot = _grid(painter, box, top, curve.unit)
        step = plot.width() / max(1, len(curve.values) - 1)
        points = [
            QPointF(plot.left() + place * step, plot.bottom() - value / top * plot.height())
            for place, value in enumerate(curve.values)
        ]
        painter.setPen(_pen("accent", STROKE))
        painter.drawPolyline(QPolygonF(points))
        _ticks(painter, plot, curve.ticks)

    return paint


def _bars(bars: Bars) -> Paint:
    def paint(painter: QPainter, box: QRectF) -> None:
        second = bars.second or [0.0] * len(bars.values)
        sums = [first + other for first, other in zip(bars.values, second, strict=True)]
        top = _top(max(sums, default=0.0))
        plot = _grid(painter, box, top, "")
        step = plot.width() / max(1, len(bars.values))
        under = sheet.line_height("tiny")
        for place, (value, other) in enumerate(zip(bars.values, second, strict=True)):
            x, low = plot.left() + (place + 0.15) * step, plot.bottom()
            for amount, role in ((value, "accent"), (other, "danger")):
                tall = amount / top * plot.height()
                painter.fillRect(QRectF(x, low - tall, step * 0.7, tall), sheet.ink(role))
                low -= tall
            room = QRectF(plot.left() + place * step, plot.bottom() + sheet.mm(0.5), step, under)
            text = sheet.elided(bars.labels[place], "tiny", step)
            sheet.draw_line(painter, text, "tiny", room, role="text-muted", align="center")

    return paint


def _grid(painter: QPainter, box: QRectF, top: float, unit: str) -> QRectF:
    plot = box.adjusted(AXIS, sheet.mm(2), 0, -sheet.line_height("tiny") - sheet.mm(1))
    for share in (0.0, 0.5, 1.0):
        y = plot.bottom() - share * plot.height()
        sheet.draw_rule(painter, plot.left(), plot.right(), y, "border" if share else "border-strong")
        text = f"{formats.number(top * share, 0 if float(top * share).is_integer() else 1)} {unit}".rstrip()
        label = QRectF(box.left(), y - sheet.line_height("tiny") / 2, AXIS - sheet.mm(1), 0)
        sheet.draw_line(painter, text, "tiny", label, role="text-muted", align="right")
    return plot


def _ticks(painter: QPainter, plot: QRectF, ticks: Sequence[str]) -> None:
    if not ticks:
        return
    step = plot.width() / max(1, len(ticks) - 1)
    for place, text in enumerate(ticks):
        align = "left" if place == 0 else "right" if place == len(ticks) - 1 else "center"
        x = plot.left() + place * step - {"left": 0.0, "center": step / 2, "right": step}[align]
        sheet.draw_line(painter, text, "tiny", QRectF(x, plot.bottom() + sheet.mm(0.5), step, 0), align=align)


def _top(most: float) -> float:
    scale = 1.0
    while True:
        for step in _TOPS:
            if most <= step * scale:
                return step * scale
        scale *= 10
