"""Painting the frozen heads of the locking plan: names, rotated names, bands, and how much waits for each."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPixmap, QPolygonF

from flexeria_desktop.ui.theme import theme, tokens
from flexeria_desktop.ui.widgets.plan_bands import LEAST_WORDS, TRIANGLE_ROOM, BandLabel, column_labels
from flexeria_desktop.ui.widgets.plan_paint import (
    BAND,
    COLUMN_HEAD,
    MARKS,
    PICTURE_UNDER,
    ROW_HEAD,
    PlanScene,
    paint_band_name,
    paint_triangle,
)

NAME_LEFT = 24
TRIANGLE_LEFT = 10
NAME_ROOM = 84
"""Length at which a rotated name is cut."""
NAME_FOOT = 6
MARK_LEFT = ROW_HEAD - 28
MARK_ROW = 18
"""Height of the marks between the band row and the rotated names."""
NUMBERS_FROM = 18
"""In a narrower column the mark is the flash alone."""
NAMES_FROM = 12
"""Lower rows have no room for names: the current one alone is named."""
_FLASH = ((5.5, 0.0), (1.0, 6.4), (4.0, 6.4), (3.0, 11.0), (8.0, 4.4), (5.0, 4.4))


def small_rows(size: int) -> bool:
    """Whether names of rows take the small font."""
    return size < NUMBERS_FROM


def _font(scale: str, *, bold: bool = False) -> QFont:
    font = theme().font(scale)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


@lru_cache(maxsize=8192)
def _elided(text: str, scale: str, bold: bool, room: int) -> str:
    return QFontMetrics(_font(scale, bold=bold)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def shown_name(text: str, room: int = NAME_ROOM, scale: str = "small") -> str:
    """The name as it stands in the room of a head."""
    return _elided(text, scale, False, room)


def paint_heads(painter: QPainter, scene: PlanScene) -> None:
    """Paint both heads, the corner between them, and their edges."""
    _paint_row_heads(painter, scene)
    _paint_column_heads(painter, scene)
    _paint_corner(painter, scene)
    strong = theme().color("border-strong")
    painter.fillRect(ROW_HEAD, 0, 1, scene.bottom, strong)
    painter.fillRect(0, COLUMN_HEAD, scene.right, 1, strong)


def _paint_corner(painter: QPainter, scene: PlanScene) -> None:
    painter.fillRect(0, 0, ROW_HEAD, COLUMN_HEAD, theme().color("m-head"))
    painter.setFont(_font("small"))
    painter.setPen(theme().color("text-muted"))
    columns = scene.words.column_count(len(scene.sheet.columns))
    top = QRect(NAME_LEFT, 0, ROW_HEAD - NAME_LEFT - 12, BAND)
    painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, columns)
    foot = QRect(NAME_LEFT, COLUMN_HEAD - 24, ROW_HEAD - NAME_LEFT, 24)
    painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, scene.words.row_count(len(scene.sheet.rows)))


def _paint_row_heads(painter: QPainter, scene: PlanScene) -> None:
    painter.save()
    painter.setClipRect(QRect(0, COLUMN_HEAD, ROW_HEAD, scene.height - COLUMN_HEAD))
    painter.fillRect(0, COLUMN_HEAD, ROW_HEAD, scene.height, theme().color("m-head"))
    for span in scene.row_spans:
        for row in range(span.first, span.last):
            _paint_row_head(painter, scene, row, scene.y(span.at + (row - span.first) * scene.size))
    for run in scene.rows.runs_between(scene.top, scene.top + scene.height - COLUMN_HEAD):
        if run.start > run.top or run.folded:
            top = scene.y(run.top)
            painter.fillRect(0, top, ROW_HEAD, BAND, theme().color("m-band"))
            paint_triangle(painter, TRIANGLE_LEFT, top + BAND // 2, folded=run.folded)
            box = QRect(NAME_LEFT, top, ROW_HEAD - NAME_LEFT - 8, BAND)
            paint_band_name(painter, run, box, scene.words.row_count(run.count))
    if scene.hot_row >= 0:
        _paint_hot_row(painter, scene)
    painter.restore()


def _paint_row_head(painter: QPainter, scene: PlanScene, row: int, top: int) -> None:
    if scene.size >= PICTURE_UNDER:
        painter.fillRect(0, top, ROW_HEAD, 1, theme().color("m-grid"))
    if scene.size >= NAMES_FROM and row != scene.hot_row:
        _paint_row_name(painter, scene, row, QRect(0, top, ROW_HEAD, scene.size), hot=False)


def _paint_hot_row(painter: QPainter, scene: PlanScene) -> None:
    """The current row; where rows are low it takes the room that its name needs."""
    top, high = scene.y(scene.rows.place(scene.hot_row)), max(scene.size, BAND if scene.size < NAMES_FROM else 0)
    centred = top - (high - scene.size) // 2
    box = QRect(0, max(COLUMN_HEAD, centred) if top >= COLUMN_HEAD else centred, ROW_HEAD, high)
    painter.fillRect(box, theme().color("m-cross"))
    _paint_row_name(painter, scene, scene.hot_row, box, hot=True)


def _paint_row_name(painter: QPainter, scene: PlanScene, row: int, box: QRect, *, hot: bool) -> None:
    entry, scale = scene.sheet.rows[row], "small" if small_rows(scene.size) else "body"
    room = ROW_HEAD - NAME_LEFT - MARKS
    name = _elided(entry.name, scale, hot, room)
    font = _font(scale, bold=hot)
    measure = QFontMetrics(font)
    base = box.top() + (box.height() - measure.height()) // 2 + measure.ascent()
    painter.setFont(font)
    painter.setPen(theme().color("text"))
    painter.drawText(NAME_LEFT, base, name)
    if entry.sub:
        left = NAME_LEFT + measure.horizontalAdvance(name) + 10
        painter.setFont(_font("caption"))
        painter.setPen(theme().color("text-muted"))
        painter.drawText(left, base, _elided(scene.words.sub(entry.sub), "caption", False, NAME_LEFT + room - left))
    if entry.need:
        painter.drawPixmap(MARK_LEFT, box.top() + (box.height() - 11) // 2 + 1, flash(scene.ratio))
        painter.setFont(_font("small", bold=True))
        painter.setPen(theme().color("accent"))
        painter.drawText(MARK_LEFT + 11, base, str(entry.need) if entry.need < 100 else "99+")


def _paint_column_heads(painter: QPainter, scene: PlanScene) -> None:
    painter.save()
    painter.setClipRect(QRect(ROW_HEAD, 0, scene.width - ROW_HEAD, COLUMN_HEAD))
    painter.fillRect(ROW_HEAD, 0, scene.width, COLUMN_HEAD, theme().color("m-head"))
    _paint_names(painter, scene)
    for span in scene.column_spans:
        if scene.size >= PICTURE_UNDER:
            _paint_marks(painter, scene, span.first, span.last, scene.x(span.at))
    _paint_column_bands(painter, scene)
    painter.restore()


def _paint_column_bands(painter: QPainter, scene: PlanScene) -> None:
    painter.fillRect(ROW_HEAD, 0, scene.right - ROW_HEAD, BAND, theme().color("m-band"))
    strong = theme().color("border-strong")
    for run in scene.columns.runs_between(scene.left, scene.left + scene.width - ROW_HEAD):
        left = scene.x(run.top)
        if run.folded:
            painter.fillRect(left, 0, run.end - run.top, BAND, theme().color("m-band"))
            if run.name:
                paint_triangle(painter, left + 5, BAND // 2, folded=True)
        if run.top:
            painter.fillRect(left, 0, 1, COLUMN_HEAD, strong)
    labels = column_labels(scene.columns, scene.left, scene.width - ROW_HEAD)
    for label in labels:
        _paint_column_label(painter, scene, label)
    for label in labels:
        if label.lack and label.run.first <= scene.hot_column < label.run.last:
            # The band of the current cell is named whole, over those beside it.
            whole = label._replace(right=label.right + label.lack)
            painter.fillRect(ROW_HEAD + label.left + 1, 0, whole.right - label.left, BAND, theme().color("m-band"))
            _paint_column_label(painter, scene, whole)


def _paint_column_label(painter: QPainter, scene: PlanScene, label: BandLabel) -> None:
    """Triangle and name; where the name goes on over the next band its line gives way."""
    left, right = ROW_HEAD + label.left, ROW_HEAD + label.right
    border = scene.x(label.run.end)
    if right > border and not label.lack:
        painter.fillRect(border, 0, 1, BAND, theme().color("m-band"))
    if right - left < TRIANGLE_ROOM:
        return
    paint_triangle(painter, left + 5, BAND // 2, folded=False)
    room = right - left - TRIANGLE_ROOM - 2
    if room > LEAST_WORDS:
        paint_band_name(painter, label.run, QRect(left + TRIANGLE_ROOM, 0, room, BAND))


def _paint_names(painter: QPainter, scene: PlanScene) -> None:
    """Names level on a strip, which is then turned as a whole: turning a picture costs little, turned text much."""
    width = scene.right - ROW_HEAD
    high = COLUMN_HEAD - BAND
    if width <= 0:
        return
    strip = QImage(round(high * scene.ratio), round(width * scene.ratio), QImage.Format.Format_RGB32)
    strip.setDevicePixelRatio(scene.ratio)
    strip.fill(theme().color("m-head"))
    pen = QPainter(strip)
    _paint_strip(pen, scene)
    pen.end()
    painter.save()
    painter.translate(ROW_HEAD, COLUMN_HEAD)
    painter.rotate(tokens()["matrix"]["head_rotation_deg"])
    painter.drawImage(0, 0, strip)
    painter.restore()


def _paint_strip(pen: QPainter, scene: PlanScene) -> None:
    font = _font("small")
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    measure = QFontMetrics(font)
    lift = (scene.size - measure.height()) // 2 + measure.ascent()
    inks = {"lost": theme().color("danger"), "": theme().color("text")}
    pen.setFont(font)
    if scene.size >= NAMES_FROM:
        for span in scene.column_spans:
            top = scene.x(span.at) - ROW_HEAD
            for column in range(span.first, span.last):
                entry = scene.sheet.columns[column]
                pen.setPen(inks.get(entry.tone, inks[""]))
                if column != scene.hot_column:
                    pen.drawText(NAME_FOOT, top + lift, shown_name(entry.name))
                top += scene.size
    for run in scene.columns.runs_between(scene.left, scene.left + scene.width - ROW_HEAD):
        if run.folded:
            box = QRect(0, scene.x(run.top) - ROW_HEAD, COLUMN_HEAD - BAND, run.end - run.top)
            pen.fillRect(box, theme().color("m-band"))
            paint_band_name(pen, run, box.adjusted(NAME_FOOT, 0, -4, 0), str(run.count))
    if scene.hot_column >= 0:
        _paint_hot_name(pen, scene, font)


def _paint_hot_name(pen: QPainter, scene: PlanScene, font: QFont) -> None:
    entry = scene.sheet.columns[scene.hot_column]
    high = max(scene.size, BAND if scene.size < NAMES_FROM else 0)
    place = scene.x(scene.columns.place(scene.hot_column)) - ROW_HEAD
    top = max(0, place - (high - scene.size) // 2) if place >= 0 else place
    pen.fillRect(QRect(0, top, COLUMN_HEAD - BAND, high), theme().color("m-cross"))
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    pen.setFont(bold)
    pen.setPen(theme().color("danger" if entry.tone == "lost" else "text"))
    box = QRect(NAME_FOOT, top, COLUMN_HEAD, high)
    pen.drawText(box, Qt.AlignmentFlag.AlignVCenter, _elided(entry.name, "small", True, NAME_ROOM))


def _paint_marks(painter: QPainter, scene: PlanScene, first: int, last: int, left: int) -> None:
    sign, numbers = flash(scene.ratio), scene.size >= NUMBERS_FROM
    painter.setFont(_font("caption", bold=True))
    painter.setPen(theme().color("accent"))
    for column in range(first, last):
        need = scene.sheet.columns[column].need
        if need:
            middle = left + (column - first) * scene.size + scene.size // 2
            painter.drawPixmap(middle - (9 if numbers and need < 100 else 4), BAND + 4, sign)
            if numbers and need < 100:
                painter.drawText(middle + 1, BAND + 14, str(need))


def flash(ratio: float) -> QPixmap:
    """The sign of a programming need, 9 × 11 px."""
    return _flash(ratio, theme().color("accent").rgba())


@lru_cache(maxsize=16)
def _flash(ratio: float, ink: int) -> QPixmap:
    picture = QPixmap(round(9 * ratio), round(11 * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(ink))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _FLASH]))
    painter.end()
    return picture
