"""The locks that are heard, one row each; a row keeps its place, its buttons and the keyboard while others move."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from flexeria_desktop.core.domain.signal import bars
from flexeria_desktop.core.services.rows import NearbyLock
from flexeria_desktop.ui.theme import set_look
from flexeria_desktop.ui.viewmodels import nearby_texts
from flexeria_desktop.ui.widgets import Button, Chip, ElidedLabel, Label, Lines, SignalBars, clear, column, row

MOST_ROWS = 40
"""Who is further away than forty others is not the lock in front of anybody."""
SIGNAL_WIDTH = 112
NARROW_UNDER = 560
Marks = Callable[[NearbyLock], tuple[nearby_texts.Mark, ...]]


class NearbyRow(QFrame):
    """Bars with their word, name and chips; ``offer`` puts buttons at the right."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.heard: NearbyLock | None = None
        self.setObjectName(f"nearby.row.{key}")
        set_look(self, kind="card-head")
        self._bars = SignalBars()
        self._near = ElidedLabel("", "small")
        self._strength = Label("", "small", "text-muted")
        signal = QWidget()
        signal.setFixedWidth(SIGNAL_WIDTH)
        signal.setLayout(column(row(self._bars, self._strength, "stretch", spacing=8), self._near, spacing=4))
        self._title = ElidedLabel("", "strong")
        self._chips = Lines(spacing=6)
        self._shown_marks: tuple[nearby_texts.Mark, ...] = ()
        self._sub = ElidedLabel("", "small", "text-muted")
        self._buttons = row(spacing=8)
        self._deeds = QWidget()
        self._deeds.setLayout(self._buttons)
        self._top = row(spacing=16)
        self._top.addWidget(self._title, 1)
        self._box = row(spacing=16, margins=(16, 10, 12, 10))
        self._box.addWidget(signal, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addLayout(column(self._top, self._chips, self._sub, spacing=3), 1)
        self.setLayout(self._box)
        self._box.addWidget(self._deeds)
        self._narrow = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow row the buttons stand beside the name alone, so that chips and place have its whole width."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_UNDER
        if narrow == self._narrow:
            return
        self._narrow = narrow
        (self._top if narrow else self._box).addWidget(self._deeds)

    @property
    def words(self) -> str:
        """Everything the row says."""
        return self.accessibleName()

    def clear_buttons(self) -> None:
        """Take the buttons away."""
        clear(self._buttons)

    def offer(self, button: Button) -> None:
        """Put a button at the right end."""
        self._buttons.addWidget(button)

    def show_lock(self, heard: NearbyLock, now: datetime, marks: Marks, *, several_links: bool) -> None:
        """Show how a lock is heard now."""
        self.heard = heard
        self._bars.set_bars(bars(heard.rssi), nearby_texts.nearness(heard))
        self._near.set_full_text(nearby_texts.nearness(heard))
        self._strength.setText(nearby_texts.strength(heard))
        self._title.set_full_text(nearby_texts.title(heard))
        self._sub.set_full_text(nearby_texts.sub(heard, now, several_links=several_links))
        self._show_marks(marks(heard))
        self.setAccessibleName(nearby_texts.read_aloud(heard, now, self._shown_marks))

    def _show_marks(self, marks: tuple[nearby_texts.Mark, ...]) -> None:
        if marks == self._shown_marks:
            return
        self._shown_marks = marks
        for gone in self._chips.parts:
            self._chips.take(gone)
            gone.hide()
            gone.deleteLater()
        for mark in marks:
            self._chips.add(Chip(mark.text, mark.tone, mark.icon))


class NearbyRows(QWidget):
    """``show_locks`` takes them in the order to show; ``dress(row)`` is called for each new and each changed row."""

    changed = Signal()

    def __init__(
        self, dress: Callable[[NearbyRow], None], most: int = MOST_ROWS, marks: Marks = nearby_texts.marks
    ) -> None:
        super().__init__()
        self._dress, self._most, self._marks = dress, most, marks
        self._rows: dict[str, NearbyRow] = {}
        self._box = column(spacing=0)
        self._more = Label("", "small", "text-muted")
        self._more.setContentsMargins(16, 8, 16, 8)
        self._more.hide()
        self.setLayout(column(self._box, self._more, "stretch", spacing=0))

    @property
    def rows(self) -> list[NearbyRow]:
        """The rows as they stand."""
        return list(self._rows.values())

    def show_locks(self, heard: Mapping[str, NearbyLock], *, several_links: bool = False) -> None:
        """Show these and no others; rows that stay are moved, never made anew."""
        now = datetime.now(UTC)
        shown = list(heard)[: self._most]
        for key in self._rows.keys() - set(shown):
            gone = self._rows.pop(key)
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for key in shown:
            line = self._rows.get(key) or NearbyRow(key)
            line.show_lock(heard[key], now, self._marks, several_links=several_links)
            self._rows[key] = line
            self._dress(line)
        self._rows = {key: self._rows[key] for key in shown}
        self._arrange()
        more = len(heard) - len(shown)
        self._more.setText(self.tr("%n more further away", "", more) if more else "")
        self._more.setVisible(bool(more))
        self.changed.emit()

    def _arrange(self) -> None:
        for place, line in enumerate(self._rows.values()):
            item = self._box.itemAt(place)
            if item is None or item.widget() is not line:
                self._box.insertWidget(place, line)
                line.show()
