"""The week as seven bars of 24 hours, painted; in the editor a block is drawn with the mouse or by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from flexeria_desktop.core.domain.schedules import DAY
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import schedules
from flexeria_desktop.ui.viewmodels.schedules import DAYS, Span, Week

ROW = 24
AXIS = 18
STEP = 15
"""Minutes to which a drawn block snaps."""
POINT = 6
"""Pixels of the tip by which a block goes on in the next day."""
NARROW = 380
"""Narrower than this there is room for a figure every six hours only."""
Place = tuple[int, int]


class WeekBoard(QWidget):
    """Blocks of a week; ``editable`` lets them be drawn, picked and removed.

    ``drawn(day, span)`` a new block, ``picked(day, place)`` the block (place -1: only the day), ``removed(day,
    place)`` Delete, ``wanted(day, place)`` Enter or a double click: its hours shall be typed.
    """

    drawn = Signal(int, object)
    picked = Signal(int, int)
    removed = Signal(int, int)
    wanted = Signal(int, int)

    def __init__(self, name: str, *, editable: bool = False) -> None:
        super().__init__()
        self._week = Week()
        self._editable = editable
        self._name = name
        self._day, self._place = 0, -1
        self._draft: tuple[int, int, Span] | None = None
        self.setAccessibleName(name)
        self.setFixedHeight(AXIS + len(DAYS) * ROW + 4)
        self.setMinimumWidth(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if editable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.setProperty("ring", "outside")
        theme().changed.connect(self.update)
        self._tell()

    @property
    def week(self) -> Week:
        """The week shown."""
        return self._week

    @property
    def chosen(self) -> Place:
        """Day and place of the block that is picked; place -1 = none of that day."""
        return self._day, self._place

    def set_week(self, week: Week) -> None:
        """Show another week."""
        self._week = week
        if self._place >= len(week.days[self._day]):
            self._place = -1
        self._tell()
        self.update()

    def choose(self, day: int, place: int = -1) -> None:
        """Pick a day and one of its blocks, without a signal."""
        self._day, self._place = day, place
        self._tell()
        self.update()

    def block(self, day: int, start: int, stop: int) -> QRectF:
        """Where these minutes of a day are painted."""
        area = self._area()
        left = area.left() + area.width() * start / DAY
        right = area.left() + area.width() * stop / DAY
        return QRectF(left, area.top() + day * ROW + 3, right - left, ROW - 6)

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(460, self.height())

    # --- mouse and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a block, or begin one."""
        day, minute = self._at(event.position())
        if not self._editable or event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        hit = self._hit(day, minute)
        if hit is not None:
            self._pick(*hit)
            return
        self._pick(day, -1)
        start = min(_snapped(minute), DAY - STEP)
        self._draft = (day, start, (start, start + STEP))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on; in the row below the block goes on past midnight."""
        if self._draft is None:
            return
        day, anchor, _span = self._draft
        on, minute = self._at(event.position(), anywhere=True)
        at = _snapped(minute)
        if on is not None and on > day and at < anchor:
            span = (anchor, DAY + max(at, STEP))
        elif at < anchor:
            span = (at, anchor)
        else:
            span = (anchor, max(at, anchor + STEP))
        self._draft = (day, anchor, span)
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Hand the block over."""
        if self._draft is not None:
            day, _anchor, span = self._draft
            self._draft = None
            self.update()
            self.drawn.emit(day, span)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type the hours of a block."""
        day, minute = self._at(event.position())
        hit = self._hit(day, minute) if day is not None else None
        if self._editable and hit is not None:
            self.wanted.emit(*hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose the day, Left and Right the block, Delete removes it, Enter types its hours."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        turns = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        count = len(self._week.days[self._day])
        if key in steps:
            self._pick(min(max(self._day + steps[key], 0), 6), -1)
        elif key in turns and count:
            self._pick(self._day, (self._place + turns[key]) % count if self._place >= 0 else 0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._place >= 0:
            self.removed.emit(self._day, self._place)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self._day, self._place)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Each day has its hours as tool tip."""
        if isinstance(event, QHelpEvent):
            day, _minute = self._at(QPointF(event.pos()), anywhere=True)
            QToolTip.showText(event.globalPos(), "" if day is None else schedules.of_day(self._week, day), self)
            return True
        return super().event(event)

    def _pick(self, day: int, place: int) -> None:
        self.choose(day, place)
        self.picked.emit(day, place)

    def _at(self, point: QPointF, *, anywhere: bool = False) -> tuple[int | None, int]:
        area = self._area()
        row = int((point.y() - area.top()) // ROW)
        minute = int((point.x() - area.left()) / max(area.width(), 1) * DAY)
        inside = row in DAYS and (anywhere or -60 <= minute <= DAY + 30)
        return (row if inside else None), min(max(minute, 0), DAY)

    def _hit(self, day: int, minute: int) -> Place | None:
        for place, (start, stop) in enumerate(self._week.days[day]):
            if start <= minute < stop:
                return day, place
        before = (day - 1) % 7
        for place, (_start, stop) in enumerate(self._week.days[before]):
            if minute + DAY < stop:
                return before, place
        return None

    def _tell(self) -> None:
        days = [schedules.of_day(self._week, day) for day in DAYS]
        self.setAccessibleDescription("; ".join([days[self._day], *days] if self._editable else days))

    # --- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint figures, days and blocks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        for day in DAYS:
            self._paint_day(painter, day)
        faults = {place for one in self._week.overlaps() for place in _both(one)}
        for day, spans in enumerate(self._week.days):
            for place, span in enumerate(spans):
                chosen = self._editable and (day, place) == (self._day, self._place)
                self._paint_span(painter, day, span, chosen=chosen, faulty=(day, place) in faults)
        if self._draft is not None:
            self._paint_span(painter, self._draft[0], self._draft[2], chosen=True, faulty=False)

    def _area(self) -> QRectF:
        measure = QFontMetrics(_label_font(bold=True))
        names = max(measure.horizontalAdvance(schedules.day_name(day, short=True)) for day in DAYS)
        left = names + 14
        return QRectF(left, AXIS, self.width() - left - 10, len(DAYS) * ROW)

    def _paint_axis(self, painter: QPainter) -> None:
        area, look = self._area(), theme()
        painter.setFont(look.font("caption"))
        for hour in range(0, 25, 3 if area.width() >= NARROW else 6):
            x = area.left() + area.width() * hour / 24
            painter.setPen(look.color("text-muted"))
            painter.drawText(QRectF(x - 20, 0, 40, AXIS - 2), Qt.AlignmentFlag.AlignCenter, str(hour))

    def _paint_day(self, painter: QPainter, day: int) -> None:
        area, look = self._area(), theme()
        top = area.top() + day * ROW
        current = self._editable and day == self._day
        bar = QRectF(area.left(), top + 3, area.width(), ROW - 6)
        painter.fillRect(bar, look.color("hover" if current else "sunken"))
        painter.setPen(QPen(look.color("border"), 1))
        for hour in range(0, 25, 3 if area.width() >= NARROW else 6):
            x = round(area.left() + area.width() * hour / 24) + 0.5
            painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
        painter.setFont(_label_font(bold=current))
        painter.setPen(look.color("text" if current or self._week.days[day] else "text-muted"))
        name = QRectF(0, top, area.left() - 8, ROW)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, schedules.day_name(day, short=True))

    def _paint_span(self, painter: QPainter, day: int, span: Span, *, chosen: bool, faulty: bool) -> None:
        start, stop = span
        inks = ("accent", "accent", "accent-text") if chosen else ("accent-tint", "accent", "accent")
        if faulty:
            inks = ("danger-tint", "danger", "danger")
        if stop <= DAY:
            self._paint_block(painter, self.block(day, start, stop), inks, (schedules.hours(span), _short(span)))
            return
        head, tail = self.block(day, start, DAY), self.block((day + 1) % 7, 0, stop - DAY)
        self._paint_block(painter, head, inks, _texts("", start, " →"), right=True)
        if stop - DAY > 0:
            self._paint_block(painter, tail, inks, _texts("→ ", stop - DAY, ""), left=True)

    def _paint_block(
        self,
        painter: QPainter,
        box: QRectF,
        inks: tuple[str, str, str],
        texts: Sequence[str],
        *,
        left: bool = False,
        right: bool = False,
    ) -> None:
        look = theme()
        ground, edge, ink = (look.color(name) for name in inks)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawPolygon(_shape(box.adjusted(0.5, 0.5, -0.5, -0.5), left, right))
        font = look.font("caption")
        room = box.adjusted(3 + (POINT if left else 0), 0, -3 - (POINT if right else 0), 0)
        measure = QFontMetrics(font)
        text = next((text for text in texts if measure.horizontalAdvance(text) <= room.width()), "")
        if text:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def _label_font(*, bold: bool) -> QFont:
    font = theme().font("small")
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _short(span: Span) -> str:
    """8–12 or 8:30–12, for a block with little room."""
    return "–".join(map(_brief, span))


def _brief(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}".removesuffix(":00")


def _texts(before: str, minute: int, after: str) -> tuple[str, str]:
    """The one end of a block that runs over midnight, long and short."""
    return f"{before}{schedules.time(minute)}{after}", f"{before}{_brief(minute)}{after}"


def _snapped(minute: int) -> int:
    return round(minute / STEP) * STEP


def _both(one: schedules.Overlap) -> tuple[Place, Place]:
    return (one.day, one.place), (one.other_day, one.other_place)


def _shape(box: QRectF, left: bool, right: bool) -> QPolygonF:
    """A bar; where it goes on in the next day or comes from the one before, its end is a tip."""
    tip = min(POINT, box.width() / 2)
    middle = box.center().y()
    points = [QPointF(box.left(), box.top()), QPointF(box.right() - (tip if right else 0), box.top())]
    if right:
        points.append(QPointF(box.right(), middle))
    points += [QPointF(box.right() - (tip if right else 0), box.bottom()), QPointF(box.left(), box.bottom())]
    if left:
        points.append(QPointF(box.left() + tip, middle))
    return QPolygonF(points)
