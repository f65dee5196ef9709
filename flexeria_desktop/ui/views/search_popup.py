"""The results of the global search: a list under the field, filled by several providers at once."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from flexeria_desktop.ui.context import Command, SearchHit, SearchProvider
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.jobs import Job, JobRunner, Report
from flexeria_desktop.ui.theme import Theme, set_look
from flexeria_desktop.ui.viewmodels.search_index import fold
from flexeria_desktop.ui.widgets.base import Label
from flexeria_desktop.ui.widgets.fields import LineInput

WIDTH = 480
ROW = 40
# More lines than fit would only be scrolled past; a longer text finds better.
MOST_HITS = 12
MOST_PER_PROVIDER = 6
# A person types a letter each 100 to 150 ms; asking the store for each of them would be wasted.
TYPING_PAUSE_MS = 120
_HIT_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The hits of the present text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: list[SearchHit] = []

    def show(self, hits: Iterable[SearchHit]) -> None:
        """Replace all hits."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, accessible text or the hit itself."""
        hit = self._hits[index.row()]
        if role == _HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (hit.kind, hit.title, hit.sub) if part)
        return None


class HitDelegate(QStyledItemDelegate):
    """Icon, title, muted sub-line, and the kind at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a line with two rows of text."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one hit."""
        hit: SearchHit = index.data(_HIT_ROLE)
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, self._theme.color("selection" if chosen else "raised"))
        ink, faint = ("selection-text", "selection-text") if chosen else ("text", "text-muted")
        ratio = option.widget.devicePixelRatio() if option.widget else 1.0
        painter.drawPixmap(box.left() + 12, box.center().y() - 7, pixmap(hit.icon_use, ink, 16, ratio))
        right = self._text(painter, box.adjusted(0, 0, -12, 0), hit.kind, "small", faint, at_right=True)
        room = QRect(box.left() + 40, box.top() + 2, right - box.left() - 52, 20)
        if not hit.sub:
            room.moveTop(box.top() + 10)
        self._text(painter, room, hit.title, "strong", ink)
        self._text(painter, room.translated(0, 18).adjusted(0, 0, 0, -4), hit.sub, "small", faint)
        painter.restore()

    def _text(self, painter: QPainter, box: QRect, text: str, scale: str, role: str, *, at_right: bool = False) -> int:
        painter.setFont(self._theme.font(scale))
        painter.setPen(self._theme.color(role))
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)
        return box.right() - painter.fontMetrics().horizontalAdvance(words)


class SearchPopup(QFrame):
    """Opens under the search field as soon as something is typed; arrows choose, Enter does it."""

    def __init__(self, theme: Theme, field: LineInput, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self._runner = runner
        self._providers: list[SearchProvider] = []
        self._commands: list[Command] = []
        self._instant: Callable[[str], list[SearchHit]] = lambda _text: []
        self._recent: Callable[[], list[SearchHit]] = list
        self._before: QWidget | None = None
        self._beyond: Callable[[str], list[SearchHit]] = lambda _text: []
        self._job: Job | None = None
        set_look(self, kind="popup")
        self.setObjectName("searchPopup")
        self._model = HitModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._activate)
        self._empty = Label(self.tr("Nothing found. A part of a name or number is enough."), role="text-muted")
        self._empty.setContentsMargins(12, 0, 12, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._empty)
        layout.addWidget(self.list)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        field.edit.textEdited.connect(self._typed)
        field.edit.installEventFilter(self)
        self.hide()

    def set_sources(self, providers: Iterable[SearchProvider], commands: Iterable[Command]) -> None:
        """Say where to look and what can be started."""
        self._providers = list(providers)
        self._commands = list(commands)

    def set_instant(
        self,
        find: Callable[[str], list[SearchHit]],
        recent: Callable[[], list[SearchHit]],
        beyond: Callable[[str], list[SearchHit]],
    ) -> None:
        """Say what is found at every key, within a few milliseconds, what shows before one, and where to look on.

        What looks on elsewhere fits every text, so it stands behind whatever the text names.
        """
        self._instant = find
        self._recent = recent
        self._beyond = beyond

    def begin(self, text: str) -> None:
        """Go on typing behind this."""
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.set_text(text)
        self._typed(text)

    def take_keyboard(self, before: QWidget | None) -> None:
        """The field gets the keyboard; Esc gives it back to ``before``."""
        if before is not self._field.edit:
            self._before = before
        self._field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.edit.selectAll()
        self.show_recent()

    def show_recent(self) -> None:
        """Show what was chosen last while nothing is typed."""
        recent = self._recent() if not self._field.text.strip() else []
        if recent:
            self._show(recent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows, Enter and Esc of the field; leave when the field loses the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        if event.type() == QEvent.Type.FocusOut:
            self.close_popup()
        if event.type() == QEvent.Type.Resize and self.isVisible():
            # Once the navigation has its width too.
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def close_popup(self) -> None:
        """Hide the results and forget the text."""
        self._pause.stop()
        self.hide()

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self._field.edit.clear()
            self.close_popup()
            self._give_back()
            return True
        if key == Qt.Key.Key_Down and not self.isVisible() and not self._field.text.strip():
            self.show_recent()
            return True
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            rows = self._model.rowCount()
            if rows:
                self.list.setCurrentIndex(self._model.index((self.list.currentIndex().row() + step) % rows))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activate(self.list.currentIndex())
            return True
        return False

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._pause.stop()
            self.hide()
            self.show_recent()
            return
        if (hits := self._at_once(text)) or not self._providers:
            self._show(hits)
        self._pause.start()

    def _at_once(self, text: str) -> list[SearchHit]:
        """What is known without asking the store; a command that is also a wish with a name stands once."""
        found = self._instant(text)
        titles = {hit.title for hit in found}
        commands = [hit for hit in self._matching_commands(text) if hit.title not in titles]
        beyond = self._beyond(text)
        return [*[*found, *commands][: MOST_HITS - len(beyond)], *beyond]

    def _search(self) -> None:
        text = self._field.text.strip()
        if not text or not self._providers:
            return
        if self._job is not None:
            self._job.cancel()
        providers = tuple(self._providers)

        async def look(_report: Report) -> tuple[str, list[SearchHit]]:
            from asyncio import gather  # noqa: PLC0415 - the engine has it loaded

            found = await gather(*(_ask(provider, text) for provider in providers))
            return text, [hit for hits in found for hit in hits[:MOST_PER_PROVIDER]]

        self._job = self._runner.start("", look, succeeded=self._found)

    def _found(self, result: tuple[str, list[SearchHit]]) -> None:
        text, hits = result
        if self._field.text.strip() == text:
            self._show([*self._at_once(text), *hits], keep=True)

    def _matching_commands(self, text: str) -> list[SearchHit]:
        words = fold(text).split()
        return [
            SearchHit(self.tr("Command"), command.text, command.shortcut, command.action, command.icon_use)
            for command in self._commands
            if all(word in fold(command.text) for word in words)
        ]

    def _show(self, hits: list[SearchHit], *, keep: bool = False) -> None:
        """keep: what was chosen meanwhile stays chosen, where it is still there."""
        hits = hits[:MOST_HITS]
        row = self.list.currentIndex().row() if keep and self.isVisible() else 0
        self._model.show(hits)
        self.list.setVisible(bool(hits))
        self._empty.setVisible(not hits)
        if hits:
            self.list.setCurrentIndex(self._model.index(max(0, min(row, len(hits) - 1))))
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        """Under the field, no wider or higher than the window has room; the arrows lead to lines below."""
        parent = self.parentWidget()
        corner = self._field.mapTo(parent, QPoint(0, self._field.height() + 4))
        self.setFixedWidth(min(WIDTH, parent.width() - corner.x() - 8))
        lines = min(self._model.rowCount(), max(1, (parent.height() - corner.y() - 10) // ROW))
        self.list.setFixedHeight(ROW * lines)
        self.setFixedHeight(ROW * lines + 2 if lines else 46)
        self.move(corner)

    def _activate(self, index: _Index) -> None:
        hit = index.data(_HIT_ROLE) if index.isValid() else None
        if hit is None:
            return
        self._field.edit.clear()
        self.close_popup()
        self._give_back()
        hit.action()

    def _give_back(self) -> None:
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        except RuntimeError:  # it has gone with its page
            pass
        self._field.edit.clearFocus()


async def _ask(provider: SearchProvider, text: str) -> list[SearchHit]:
    """Ask one provider; a plain function works in a thread so that the engine never waits for it."""
    if inspect.iscoroutinefunction(provider):
        return list(await provider(text))
    from asyncio import to_thread  # noqa: PLC0415 - the engine has it loaded

    return list(await to_thread(provider, text))
