"""Three cards of a lock: period and level, keys and users, state."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import lock_texts
from flexeria_desktop.ui.viewmodels.lock_texts import Fact
from flexeria_desktop.ui.widgets import Card, IconLabel, KeyValueGrid, Label, ProgressBar, clear, column, row

BAR = 8


class PeriodCard(Card):
    """Until when the lock is managed, and what that allows."""

    def __init__(self) -> None:
        super().__init__("", icon="calendar")
        self.set_title(self.tr("Period and level"))
        self._period = Label("", "strong", wrap=True)
        self._bar = ProgressBar(BAR, name=self.tr("Period left"))
        self._left = Label("", "small", "text-muted")
        self._lines = column(spacing=2)
        for part in (self._period, self._bar, self._left):
            self.add(part)
        self.add(self._lines)
        self.body.addStretch(1)

    def show_lock(self, lock: LockRow, today: date) -> None:
        """Show the dates of a lock."""
        share, left = lock_texts.period_left(lock, today)
        self._period.setText(lock_texts.period(lock))
        self._bar.set_share(share)
        self._bar.setVisible(bool(left))
        self._left.setText(left)
        self._left.setVisible(bool(left))
        self.set_note(self.tr("provisional") if lock.provisional else "")
        clear(self._lines)
        for icon, role, words in lock_texts.allowed(lock, today):
            line = QWidget()
            muted = "text" if icon == "check" else "text-muted"
            line.setLayout(row(IconLabel(icon, role, 14), Label(words, "small", muted, wrap=True), spacing=8))
            self._lines.addWidget(line)


class StockCard(Card):
    """Keys bought, issued and in stock; users of the 2,500 a lock takes."""

    def __init__(self) -> None:
        super().__init__("", icon="stock")
        self.set_title(self.tr("Keys and users"))
        self._bought = Label("", "strong")
        self._bar = ProgressBar(BAR, name=self.tr("Issued of the keys purchased"))
        self._stock = Label("", "small", "text-muted", wrap=True)
        self._users = Label("", "small", wrap=True)
        self._users_bar = ProgressBar(BAR, name=self.tr("Users on the lock"))
        self._note = Label("", "small", "text-muted", wrap=True)
        self.add(self._bought)
        self.add(self._bar)
        self.add(self._stock)
        self.body.addSpacing(4)
        self.add(self._users)
        self.add(self._users_bar)
        self.add(self._note)
        self.body.addStretch(1)

    def show_lock(self, lock: LockRow, _today: date) -> None:
        """Show the counts of a lock."""
        self._bought.setText(self.tr("%n key(s) purchased", "", lock.purchased))
        self._bar.set_share(lock.issued, lock.purchased)
        issued = self.tr("%n issued", "", lock.issued)
        self._stock.setText(f"{issued} · {lock_texts.stock(lock)}")
        users = formats.of_total(lock.users, MAX_USERS)
        self._users.setText(self.tr("%1 users with a key").replace("%1", users))
        self._users_bar.set_share(lock.users, MAX_USERS)
        note = self.tr("%n key(s) taken in join(s) the stock once the lock confirms it.", "", lock.still_open)
        self._note.setText(note if lock.still_open else "")
        self._note.setVisible(bool(lock.still_open))


class StateCard(Card):
    """What the lock last said of itself, with the time; nothing is guessed."""

    def __init__(self) -> None:
        super().__init__("", icon="nav.locks")
        self.set_title(self.tr("State of the lock"))
        self.facts = KeyValueGrid(spacing=4)
        # Values may take a second line.
        self.facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.add(self.facts)
        self.body.addStretch(1)

    def show_lock(self, lock: LockRow, today: date, now: datetime) -> None:
        """Show the state of a lock."""
        self.facts.set_rows([(fact.name, _value(fact)) for fact in lock_texts.state(lock, today, now)])


def _value(fact: Fact) -> QWidget:
    words = Label(fact.words, "body", fact.role, wrap=True)
    if not fact.icon:
        words.setAccessibleName(f"{fact.name}: {fact.words}")
        return words
    both = QWidget()
    both.setLayout(row(IconLabel(fact.icon, fact.icon_role, 16), words, spacing=6))
    both.setAccessibleName(f"{fact.name}: {fact.words}")
    words.setSizePolicy(QSizePolicy.Policy.Expanding, words.sizePolicy().verticalPolicy())
    return both
