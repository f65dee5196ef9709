"""What stands behind the tabs of a lock: pending changes, its keys, its settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import ChangeRow, KeyRow, LockPlan, LockRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import key_texts, lock_texts
from flexeria_desktop.ui.views.pages.add_lock_link import LinkChoice
from flexeria_desktop.ui.views.pages.keys_table import Day, KeyTable
from flexeria_desktop.ui.widgets import (
    Button,
    Column,
    DataTable,
    EmptyState,
    Field,
    IconLabel,
    Label,
    LineInput,
    column,
    focus_first_error,
    row,
)

MOST_ROWS = 8
FORM_WIDTH = 440


class PendingTab(QWidget):
    """The difference between what is wanted and what the lock has proven."""

    def __init__(self) -> None:
        super().__init__()
        self.table = DataTable(self._columns(), name=self.tr("Pending changes"))
        self.table.setObjectName("locks.pending")
        self._proof = Label("", "body", "text-muted")
        foot = row(IconLabel("receipt", "text-muted"), self._proof, "stretch", margins=(metrics.CARD_PADDING, 8) * 2)
        self.setLayout(column(self.table, foot, "stretch", spacing=0))

    def show_plan(self, plan: LockPlan | None, lock: LockRow, now: datetime) -> None:
        """Show the lines of a plan; none for a lock without a proof."""
        lines = plan.lines if plan is not None else ()
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.table.fit_height(metrics.TABLE_HEAD + MOST_ROWS * metrics.TABLE_ROW)
        self._proof.setText(lock_texts.proof(lock, now))

    def _columns(self) -> list[Column]:
        def person(change: ChangeRow) -> str:
            return change.person or "–"

        return [
            Column(self.tr("Change"), lock_texts.change_words, width=136, icon=lock_texts.change_sign),
            Column(self.tr("Person"), person, width=140),
            Column(self.tr("Wanted"), lock_texts.change_wanted, stretch=True),
            Column(self.tr("On the lock"), lock_texts.change_on_lock, width=150, muted=True),
            Column(self.tr("State"), lambda _change: "", width=124, chip=lock_texts.change_chip),
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
                lambda key: key_texts.on_lock(key, day.today),
                width=160,
                role=lambda key: key_texts.on_lock_role(key, day.now),
                tip=key_texts.proof_tip,
            ),
        ]


class SettingsTab(QWidget):
    """Name, building and link; what is typed stays with its lock until it is saved or undone."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._lock: LockRow | None = None
        self._drafts: dict[LockId, tuple[str, str, str]] = {}
        self.name = LineInput()
        self.name.setObjectName("locks.settings.name")
        self.building = LineInput()
        self.building.setObjectName("locks.settings.building")
        self.link = LinkChoice(self.tr("Reached by"))
        self.link.choice.setObjectName("locks.settings.link")
        self._name = Field(self.tr("Name"), self.name, side="left")
        building = Field(self.tr("Building"), self.building, side="left")
        link = Field(self.tr("Reached by"), self.link, side="left")
        self.save = Button(self.tr("Save changes"), icon="check")
        self.save.setObjectName("locks.settings.save")
        self.undo = Button(self.tr("Undo typing"), "quiet")
        self.undo.setObjectName("locks.settings.undo")
        form = QWidget()
        form.setMaximumWidth(FORM_WIDTH)
        form.setLayout(column(self._name, building, link, row("stretch", self.undo, self.save), spacing=12))
        self.setLayout(column(form, "stretch", margins=metrics.CARD_PADDING))
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(self._undo)
        for field in (self.name, self.building):
            field.changed.connect(self._dress)
            field.submitted.connect(self._save)
        self.link.changed.connect(self._dress)
        self._dress()

    def has_input(self) -> bool:
        """Whether something differs from what is kept."""
        lock = self._lock
        return lock is not None and self._typed() != (lock.name, lock.building, lock.link)

    def show_lock(self, lock: LockRow) -> None:
        """Show a lock; what is typed for it stays."""
        if self._lock is not None and self.has_input():
            if self._lock.id == lock.id:
                return
            self._drafts[self._lock.id] = self._typed()
        self._lock = lock
        self._fill(self._drafts.pop(lock.id, (lock.name, lock.building, lock.link)))

    def _typed(self) -> tuple[str, str, str]:
        return self.name.text.strip(), self.building.text.strip(), self.link.link

    def _undo(self) -> None:
        if self._lock is not None:
            self._fill((self._lock.name, self._lock.building, self._lock.link))

    def _fill(self, values: tuple[str, str, str]) -> None:
        name, building, link = values
        self.name.set_text(name)
        self.building.set_text(building)
        self.link.show_ports(self._context.actions.ports(), link)
        self._name.set_error("")
        self._dress()

    def _dress(self) -> None:
        self.save.set_reason("" if self.has_input() else self.tr("Nothing was changed."))
        self.undo.setVisible(self.has_input())

    def _save(self) -> None:
        self._name.set_error("" if self.name.text.strip() else self.tr("A lock needs a name."))
        if self._lock is None or not self.has_input() or focus_first_error(self._name):
            return
        lock, actions = self._lock, self._context.actions
        name, building, link = self._typed()

        async def work(_report: Report) -> LockRow:
            await actions.rename_lock(lock.id, name, building, link)
            kept: LockRow = await actions.lock(lock.id)
            return kept

        self.save.set_busy(self.tr("Saving"))
        self._context.runner.start(self.tr("Saving"), work, succeeded=self._saved, failed=self._refused)

    def _saved(self, lock: Any) -> None:
        self.save.set_busy(None)
        self._lock = lock
        self._undo()
        self._context.toast(self.tr("%1 was saved.").replace("%1", lock.name))
        self._context.changed("locks", "keys", "events", "programming")

    def _refused(self, error: FlexeriaError) -> None:
        self.save.set_busy(None)
        self._name.set_error(message_for(error).in_one_line)
