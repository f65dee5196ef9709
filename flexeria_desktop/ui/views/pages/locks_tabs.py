"""What stands behind the first tabs of a lock: pending changes and its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.rows import KeyRow, LockPlan, LockRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import key_states, key_texts, lock_changes, lock_texts
from flexeria_desktop.ui.views.pages.keys_table import Day, KeyTable
from flexeria_desktop.ui.widgets import Column, DataTable, EmptyState, IconLabel, Label, column, row

MOST_ROWS = 8


class PendingTab(QWidget):
    """The difference between what is wanted and what the lock has proven."""

    def __init__(self) -> None:
        super().__init__()
        self.table = DataTable(self._columns(), name=self.tr("Pending changes"))
        self.table.setObjectName("locks.pending")
        self._proof = Label("", "body", "text-muted", wrap=True)
        foot = row(IconLabel("receipt", "text-muted"), margins=(metrics.CARD_PADDING, 8) * 2)
        foot.addWidget(self._proof, 1)
        self.setLayout(column(self.table, foot, "stretch", spacing=0))

    def show_plan(self, plan: LockPlan | None, lock: LockRow, now: datetime) -> None:
        """Show the lines of a plan; none for a lock without a proof."""
        lines = lock_changes.lines(plan)
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.table.fit_height(metrics.TABLE_HEAD + MOST_ROWS * metrics.TABLE_ROW)
        told = (lock_changes.counted(lock.pending, len(lines)), lock_texts.proof(lock, now))
        self._proof.setText(" ".join(part for part in told if part))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Change"), lock_changes.words, width=136, icon=lock_changes.sign),
            Column(self.tr("Person"), lock_changes.who, width=140),
            Column(self.tr("Wanted"), lock_changes.wanted, stretch=True),
            Column(self.tr("On the lock"), lock_changes.on_lock, width=150, muted=True),
            Column(self.tr("State"), lambda _change: "", width=124, chip=lock_changes.chip),
        ]


class KeysTab(QWidget):
    """The keys of a lock: wanted, queued, on the lock."""

    def __init__(self, issue: Callable[[], object]) -> None:
        super().__init__()
        empty = EmptyState("nav.keys", self.tr("No keys yet"), self.tr("Nobody opens this lock."), self.tr("Issue key"))
        empty.clicked.connect(issue)
        empty.button.set_kind("normal")
        self.table = KeyTable(self._columns, metrics.TABLE_ROW_TWO_LINES, empty)
        self.table.setObjectName("locks.keys")
        self.setLayout(column(self.table, spacing=0))

    def show_keys(self, keys: Sequence[KeyRow], today: date) -> None:
        """Show the keys as of a day."""
        self.table.show_keys(keys, today)
        self.table.setFixedHeight(min(max(self.table.content_height(), 180), 320))

    def _columns(self, day: Day) -> list[Column]:
        def holder(key: KeyRow) -> str:
            return ", ".join(part for part in (key.unit, key_texts.media(key)) if part)

        return [
            Column(
                self.tr("Holder"),
                lambda key: key.person,
                stretch=True,
                sub=holder,
                sort=lambda key: key.person.casefold(),
            ),
            Column(
                self.tr("Wanted"),
                lambda key: key_texts.wanted(key, day.today),
                width=150,
                sub=lambda key: key_texts.validity(key.valid_from, key.valid_until),
            ),
            Column(self.tr("Queued"), lambda _key: "", width=120, chip=key_texts.queued),
            Column(
                self.tr("On the lock"),
                lambda key: key_states.on_lock(key, day.today, day.now),
                width=160,
                role=lambda key: key_texts.on_lock_role(key, day.now),
                tip=lambda key: key_states.state(key, day.now).sentence,
            ),
        ]
