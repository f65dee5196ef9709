"""The right side of walk mode: who comes next by signal, who is out of reach, what is done, batteries to take along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from flexeria_desktop.core.services.rows import WalkDone, WalkLock, WalkState
from flexeria_desktop.ui.viewmodels import walk_texts
from flexeria_desktop.ui.views.walk_parts import LARGE, LockLine, Sizes, colour, dress
from flexeria_desktop.ui.widgets import IconLabel, Label, column, frame, row, scrolled

HINT_EDGES = 1 + 2 * 13 + 16 + 10
"""Border of the side, padding of the hint, its icon and the gap beside it."""
MOST_OUT_OF_REACH = 5
"""More names would push away what is done; a number tells the rest."""


class LockList(QWidget):
    """A heading and a line for each lock; lines are kept and filled anew, the list changes many times a second."""

    def __init__(self, heading: str, *, signal: bool) -> None:
        super().__init__()
        self._signal = signal
        self._sizes = LARGE
        self.heading = Label(heading, "walk-body", wrap=True)
        self.more = Label("", "walk-small", "text-muted", wrap=True)
        self.more.hide()
        self._lines: list[LockLine] = []
        self._box: QVBoxLayout = column(spacing=0)
        self._head: QVBoxLayout = column(self.heading, spacing=0)
        self._tail: QVBoxLayout = column(self.more, spacing=0)
        self.setLayout(column(self._head, self._box, self._tail, spacing=0))

    @property
    def lines(self) -> list[LockLine]:
        """The lines that show."""
        return [line for line in self._lines if not line.isHidden()]

    def take(self, count: int) -> Sequence[LockLine]:
        """Return so many lines to fill; the others go."""
        while len(self._lines) < count:
            line = LockLine(signal=self._signal)
            line.dress(self._sizes)
            self._lines.append(line)
            self._box.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < count)
        return self._lines[:count]

    def dress(self, sizes: Sizes) -> None:
        """Change the size."""
        self._sizes = sizes
        edge = 12 if sizes.brief else 20
        self._head.setContentsMargins(edge, 8 if sizes.brief else 20, edge, 4 if sizes.brief else 12)
        self._tail.setContentsMargins(edge, 6, edge, 6)
        dress(self.heading, sizes.body, bold=True)
        dress(self.more, sizes.small)
        for line in self._lines:
            line.dress(sizes)


class WalkSide(QWidget):
    """Everything but the lock in work."""

    def __init__(self) -> None:
        super().__init__()
        self.near = LockList(self.tr("Next by signal"), signal=True)
        self.near.setObjectName("walk.next")
        self.far = LockList(self.tr("Out of reach"), signal=True)
        self.far.setObjectName("walk.far")
        self.done = LockList(self.tr("Done"), signal=False)
        self.done.setObjectName("walk.done")
        self.hint = Label("", "walk-small", wrap=True)
        sign = column(IconLabel("battery-low", "info"), "stretch", spacing=0, margins=(0, 3, 0, 0))
        hint = row(sign, spacing=10, margins=(12, 9, 12, 9))
        hint.addWidget(self.hint, 1)
        self.battery = frame("banner", hint, tone="info")
        self.battery.setObjectName("walk.battery")
        self.battery.hide()
        content = QWidget()
        content.setLayout(column(self.near, self.far, self.done, "stretch", spacing=0))
        self._foot: QVBoxLayout = column(self.battery, spacing=0)
        whole = column(spacing=0, margins=(1, 0, 0, 0))
        self.area = scrolled(content)
        whole.addWidget(self.area, 1)
        whole.addLayout(self._foot)
        ground = frame("walk-side", whole)
        self.setLayout(column(ground, spacing=0))
        self.setAccessibleName(self.tr("Next and done"))

    def show_state(self, state: WalkState) -> None:
        """Show another state."""
        self._show_near([row for row in state.next if row.rssi is not None])
        self._show_far([row for row in state.next if row.rssi is None])
        self._show_done(state.done)
        text = walk_texts.battery(state.battery)
        self.battery.setVisible(bool(text))
        self.battery.setAccessibleName(text)
        if text != self.hint.text():
            self.hint.setText(text)
            self._fit_hint()

    def dress(self, sizes: Sizes) -> None:
        """Change the size."""
        self.setFixedWidth(sizes.side)
        for part in (self.near, self.far, self.done):
            part.dress(sizes)
        dress(self.hint, sizes.small)
        edge = 8 if sizes.brief else 20
        self._foot.setContentsMargins(edge, 0, edge, edge)
        self._fit_hint()

    def _fit_hint(self) -> None:
        """Be as high as the text at its width; under the list the layout would give it what it likes best."""
        edges = self._foot.contentsMargins()
        room = self.width() - edges.left() - edges.right() - HINT_EDGES
        self.hint.setMinimumHeight(max(0, self.hint.heightForWidth(room)))

    def _show_near(self, rows: Sequence[WalkLock]) -> None:
        for line, lock in zip(self.near.take(len(rows)), rows, strict=True):
            line.bars.show_signal(lock.rssi)
            line.show_line(lock.lock, walk_texts.work(lock))
            colour(line.about, "danger" if lock.error is not None else "text-muted")
        nothing = self.tr("No lock with work is heard.")
        self.near.more.setText("" if rows else nothing)
        self.near.more.setVisible(not rows)

    def _show_far(self, rows: Sequence[WalkLock]) -> None:
        shown = rows[:MOST_OUT_OF_REACH]
        for line, lock in zip(self.far.take(len(shown)), shown, strict=True):
            line.bars.show_signal(None)
            where = ", ".join(part for part in (lock.building, lock.floor) if part)
            about = walk_texts.work(lock)
            line.show_line(lock.lock, about if lock.error is not None or lock.resumes_at else where or about)
            colour(line.about, "danger" if lock.error is not None else "text-muted")
        more = len(rows) - len(shown)
        self.far.more.setText(self.tr("and %n more", "", more) if more else "")
        self.far.more.setVisible(bool(more))
        self.far.setVisible(bool(rows))

    def _show_done(self, done: Sequence[WalkDone]) -> None:
        """The newest first, for it is looked for."""
        newest = done[::-1]
        for line, one in zip(self.done.take(len(newest)), newest, strict=True):
            good = one.outcome.error is None
            line.show_line(
                one.lock, "", note=walk_texts.ended(one), icon=("done", "positive") if good else ("failed", "danger")
            )
        self.done.setVisible(bool(done))
