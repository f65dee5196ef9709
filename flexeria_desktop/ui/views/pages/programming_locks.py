"""The locks of the plan: which are programmed, what each gets, and why one cannot be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import LockPlan
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels.programming_plan import LockLine
from flexeria_desktop.ui.widgets import Card, CheckBox, Column, DataTable, GivingLabel, IconLabel, Label, line, row

LOCK_ROW = 52


class LocksCard(Card):
    """Locks with something to send, each with a check; ``changed`` follows every check."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("", flush=True)
        self.all = CheckBox("", checked=True)
        self.all.setObjectName("programming.all")
        self.all.setFont(theme().font("strong"))
        self._note = GivingLabel("", role="text-muted")
        head = QWidget()
        head.setFixedHeight(metrics.CARD_HEAD)
        head.setLayout(row(self.all, "stretch", self._note, margins=(16, 0, 16, 0)))
        self.table = DataTable(
            [
                Column("", lambda one: one.lock, stretch=True, bold=True, sub=_under, tip=_tip),
                Column("", _seconds, width=108, sub=_bytes, align="right"),
            ],
            row_height=LOCK_ROW,
            name=self.tr("Locks to program"),
            head=False,
            checkable=True,
        )
        self.table.setObjectName("programming.locks")
        self.add(head)
        self.add(line())
        self.add(self.table, 1)
        told = Label(
            self.tr("The old list stays in force on each lock until its new one is complete."),
            "small",
            "text-muted",
            wrap=True,
        )
        note = QWidget()
        note.setLayout(row(spacing=8, margins=(16, 10, 16, 10)))
        note.layout().addWidget(IconLabel("info", "info", metrics.ICON_INLINE))
        note.layout().addWidget(told)
        note.layout().setStretchFactor(told, 1)
        self.add(line())
        self.add(note)
        self._off: set[LockId] = set()
        self.table.checks_changed.connect(self._checked)
        self.all.clicked.connect(self._check_all)

    @property
    def chosen(self) -> list[LockPlan]:
        """Plans of the checked locks."""
        return [one.plan for one in self.table.checked if one.plan is not None]

    def show_lines(self, lines: Sequence[LockLine]) -> None:
        """Show these locks; what was unchecked stays so."""
        self.table.set_rows(lines, key=lambda one: one.lock_id)
        self._put_checks()

    def choose(self, lock_ids: Sequence[LockId]) -> None:
        """Check these alone."""
        self._off = {one.lock_id for one in self.table.rows if one.lock_id not in lock_ids}
        self._put_checks()

    def _put_checks(self) -> None:
        rows = self.table.rows
        on = {place for place, one in enumerate(rows) if one.can and one.lock_id not in self._off}
        self.table.model.checked = on
        self.table.view.viewport().update()
        able = sum(one.can for one in rows)
        self.all.setText(self.tr("%n lock(s)", "", len(rows)))
        self.all.setChecked(bool(on) and len(on) == able)
        whole = self.tr("all selected") if len(on) == len(rows) else self.tr("%n selected", "", len(on))
        self._note.set_full_text(whole)
        self.changed.emit()

    def _checked(self) -> None:
        on = self.table.model.checked or set()
        self._off = {one.lock_id for place, one in enumerate(self.table.rows) if one.can and place not in on}
        self._put_checks()

    def _check_all(self, on: bool) -> None:
        self._off = set() if on else {one.lock_id for one in self.table.rows}
        self._put_checks()


def _under(one: LockLine) -> str:
    return one.reason or one.summary if not one.can else ". ".join(part for part in (one.summary, one.reason) if part)


def _tip(one: LockLine) -> str:
    return " ".join(part for part in (f"{one.lock}: {one.summary}.", one.reason) if part)


def _seconds(one: LockLine) -> str:
    return formats.duration(one.plan.seconds) if one.plan is not None and one.can else ""


def _bytes(one: LockLine) -> str:
    return formats.size(one.plan.send_bytes) if one.plan is not None and one.can and one.plan.send_bytes else ""
