"""A picture with marks on it that can be dragged, walked through by keyboard, zoomed and moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.base import say

MARK = 26
LARGEST_ZOOM = 8.0
STEP, FINE_STEP = 0.02, 0.002
"""Parts of the picture that an arrow key moves a mark by; with Ctrl the fine one."""
MARKS = "application/x-flexeria-locks"


@dataclass(frozen=True, slots=True)
class Mark:
    """x and y: parts of the picture. shape: "square", "disc", "triangle" or "diamond"; tells the state without colour.

    role: its colour; text: what stands beside it; told: what a screen reader and the tool tip say.
    """

    key: str
    x: float
    y: float
    icon: str
    shape: str
    role: str
    text: str
    told: str


class FloorCanvas(QWidget):
    """``opened(key)``: click or Enter. ``moved(key, x, y)``: dragged, or Shift+arrow. ``dropped(key, x, y)``: from a
    list. ``removed(key)``: Delete. Arrows go from mark to mark; + − 0 and the wheel zoom; the ground can be dragged.
    """

    opened = Signal(str)
    moved = Signal(str, float, float)
    dropped = Signal(str, float, float)
    removed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._picture = QPixmap()
        self._marks: dict[str, Mark] = {}
        self._current = ""
        self._dragged: tuple[str, QPointF] | None = None
        self._held: tuple[QPointF, QPointF] | None = None
        self._pressed = QPointF()
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "inside")
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(200, 240)
        theme().changed.connect(self.update)

    @property
    def current(self) -> str:
        """The key of the mark that has the keyboard, "" for none."""
        return self._current

    @property
    def zoom(self) -> float:
        """1 = the whole picture fits."""
        return self._zoom

    def show_picture(self, image: QImage) -> None:
        """Show another picture, whole."""
        self._picture = QPixmap.fromImage(image)
        self.fit()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these; the current one stays so if it is there."""
        self._marks = {mark.key: mark for mark in marks}
        self._dragged = None
        self._choose(self._current if self._current in self._marks else "")
        self.update()

    def choose(self, key: str) -> None:
        """Give a mark the keyboard and bring it into sight."""
        self._choose(key)
        mark = self._marks.get(key)
        if mark is not None and not QRectF(self.rect()).contains(self._at(mark)):
            self._look_at(QPointF(mark.x, mark.y))

    def fit(self) -> None:
        """Show the whole picture."""
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self.update()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Make it larger or smaller; what is at ``around``, in pixels, stays there."""
        point = around or QPointF(self.rect().center())
        before = self._part(point)
        self._zoom = min(LARGEST_ZOOM, max(1.0, self._zoom * factor))
        after = self._part(point)
        self._look_at(self._middle + before - after)

    def middle(self) -> QPointF:
        """Return what is in the middle of the window, in parts of the picture."""
        return QPointF(self._middle)

    def point_of(self, key: str) -> QPointF:
        """Return where a mark is, in pixels; KeyError for an unknown one."""
        return self._at(self._marks[key])

    # --- geometry

    def _area(self) -> QRectF:
        """Where the picture lies in the widget."""
        if self._picture.isNull():
            return QRectF(self.rect())
        room = QSizeF(self.width() - 2 * MARK, self.height() - 2 * MARK)
        size = QSizeF(self._picture.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio) * self._zoom
        centre = QRectF(self.rect()).center()
        left = centre.x() - self._middle.x() * size.width()
        top = centre.y() - self._middle.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def _part(self, point: QPointF) -> QPointF:
        area = self._area()
        return QPointF(
            (point.x() - area.x()) / max(1.0, area.width()), (point.y() - area.y()) / max(1.0, area.height())
        )

    def _at(self, mark: Mark) -> QPointF:
        if self._dragged is not None and self._dragged[0] == mark.key:
            return self._dragged[1]
        area = self._area()
        return QPointF(area.x() + mark.x * area.width(), area.y() + mark.y * area.height())

    def _mark_at(self, point: QPointF) -> Mark | None:
        for mark in reversed(self._marks.values()):
            distance = self._at(mark) - point
            if max(abs(distance.x()), abs(distance.y())) <= MARK / 2:
                return mark
        return None

    def _look_at(self, part: QPointF) -> None:
        self._middle = QPointF(min(1.0, max(0.0, part.x())), min(1.0, max(0.0, part.y())))
        if self._zoom == 1.0:
            self._middle = QPointF(0.5, 0.5)
        self.update()

    def _choose(self, key: str) -> None:
        self._current = key
        mark = self._marks.get(key)
        self.setAccessibleDescription(mark.told if mark else "")
        if mark and self.hasFocus():
            say(self, mark.told)
        self.update()

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a mark, or of the ground."""
        self._pressed = event.position()
        mark = self._mark_at(event.position())
        if mark is not None:
            self._choose(mark.key)
            self._dragged = None
            self._held = None
        else:
            self._held = (event.position(), QPointF(self._middle))
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it."""
        if self._held is not None:
            area, moved = self._area(), event.position() - self._held[0]
            part = QPointF(moved.x() / max(1.0, area.width()), moved.y() / max(1.0, area.height()))
            self._look_at(self._held[1] - part)
        elif event.buttons() & Qt.MouseButton.LeftButton and self._current:
            far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far or self._dragged is not None:
                self._dragged = (self._current, event.position())
                self.update()
        else:
            over = self._mark_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down, or open it when it was not carried."""
        self.unsetCursor()
        if self._held is not None:
            self._held = None
            return
        if self._dragged is not None:
            part = self._part(event.position())
            self._tell_moved(self._dragged[0], part.x(), part.y())
        elif self._mark_at(event.position()) is not None:
            self.opened.emit(self._current)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Locks from a list are welcome."""
        if event.mimeData().hasFormat(MARKS) and not self._picture.isNull():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the first one where it was dropped."""
        part = self._part(event.position())
        ids = bytes(event.mimeData().data(MARKS).data()).decode().split("\n")
        event.acceptProposedAction()
        self.dropped.emit(ids[0], part.x(), part.y())

    def event(self, event: QEvent) -> bool:
        """A tool tip says what a mark is."""
        if isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), mark.told if mark else "", self)
            return True
        return super().event(event)

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Shift+arrows, Enter, Delete, + − 0."""
        key = event.key()
        step = {
            Qt.Key.Key_Left: QPointF(-1, 0),
            Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }.get(Qt.Key(key))
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if step is not None and shift:
            self._nudge(step, fine=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif step is not None:
            self._walk(step)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current:
            self.opened.emit(self._current)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._current:
            self.removed.emit(self._current)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(1.25)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(0.8)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _nudge(self, step: QPointF, *, fine: bool) -> None:
        mark = self._marks.get(self._current)
        if mark is not None:
            size = FINE_STEP if fine else STEP
            self._tell_moved(mark.key, mark.x + step.x() * size, mark.y + step.y() * size)

    def _tell_moved(self, key: str, x: float, y: float) -> None:
        x, y = min(1.0, max(0.0, x)), min(1.0, max(0.0, y))
        mark = self._marks[key]
        # It stays where it was put until the store says so too.
        self._marks[key] = Mark(key, x, y, mark.icon, mark.shape, mark.role, mark.text, mark.told)
        self._dragged = None
        self.update()
        self.moved.emit(key, x, y)

    def _walk(self, step: QPointF) -> None:
        """Go to the next mark in that direction, nearest first; without a current one to the first."""
        now = self._marks.get(self._current)
        if now is None:
            self.choose(next(iter(self._marks), ""))
            return
        best, least = "", float("inf")
        for mark in self._marks.values():
            away = QPointF(mark.x - now.x, mark.y - now.y)
            ahead = away.x() * step.x() + away.y() * step.y()
            aside = abs(away.x() * step.y()) + abs(away.y() * step.x())
            if mark.key != now.key and ahead > 0 and ahead + 2 * aside < least:
                best, least = mark.key, ahead + 2 * aside
        if best:
            self.choose(best)

    # --- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on what was looked at."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, then marks."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), theme().color("sunken"))
        if not self._picture.isNull():
            # Plans are drawn dark on white; on a dark ground they stay so, or their own colours would lie.
            painter.fillRect(self._area(), QColor("white"))
            painter.drawPixmap(self._area(), self._picture, QRectF(self._picture.rect()))
        for mark in self._marks.values():
            if mark.key != self._current:
                self._paint(painter, mark)
        if self._current in self._marks:
            self._paint(painter, self._marks[self._current], chosen=True)

    def _paint(self, painter: QPainter, mark: Mark, *, chosen: bool = False) -> None:
        at = self._at(mark)
        box = QRectF(at.x() - MARK / 2, at.y() - MARK / 2, MARK, MARK)
        ink = theme().color(mark.role)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(theme().color("surface"))
        _shape(painter, mark.shape, box)
        size = 14
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(QPointF(at.x() - size / 2, at.y() - size / 2), pixmap(mark.icon, mark.role, size, ratio))
        if chosen:
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 4, 4)
        if mark.text:
            self._label(painter, mark, box)

    def _label(self, painter: QPainter, mark: Mark, box: QRectF) -> None:
        painter.setFont(theme().font("small"))
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(mark.text) + 8, metrics.height() + 2
        label = QRectF(box.center().x() - width / 2, box.bottom() + 5, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(label, 3, 3)
        painter.setPen(theme().color("text"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, mark.text)


def _shape(painter: QPainter, shape: str, box: QRectF) -> None:
    if shape == "disc":
        painter.drawEllipse(box)
    elif shape == "diamond":
        middle = box.center()
        wide = box.adjusted(-3, -3, 3, 3)
        points = [(middle.x(), wide.top()), (wide.right(), middle.y()), (middle.x(), wide.bottom())]
        painter.drawPolygon(QPolygonF([*(QPointF(*one) for one in points), QPointF(wide.left(), middle.y())]))
    elif shape == "triangle":
        wide = box.adjusted(-6, -9, 6, 3)
        corners = [QPointF(wide.center().x(), wide.top()), wide.bottomRight(), wide.bottomLeft()]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.drawRoundedRect(box, 4, 4)
