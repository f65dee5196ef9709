"""The locks of the plan: which are programmed, what each gets, and why one cannot be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import LockPlan
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels.programming_plan import LockLine
from flexeria_desktop.ui.widgets import (
    Card,
    CheckBox,
    Column,
    DataTable,
    GivingLabel,
    IconButton,
    IconLabel,
    Label,
    column,
    line,
    row,
)

LOCK_ROW = 52
FOUR_ROWS = 4


class LocksCard(Card):
    """Locks with something to send, each with a check; ``changed`` follows every check."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("", flush=True)
        self.all = CheckBox("", checked=True)
        self.all.setObjectName("programming.all")
        self.all.setFont(theme().font("strong"))
        self._note = GivingLabel("", role="text-muted")
        self.look = IconButton(
            "eye", QCoreApplication.translate("PlanView", "What will be sent"), "normal", density="small"
        )
        self.look.setObjectName("programming.look")
        self.look.hide()
        self._top = QWidget()
        self._top.setFixedHeight(metrics.CARD_HEAD)
        self._top.setLayout(row(self.all, "stretch", self._note, self.look, margins=(16, 0, 16, 0)))
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
        self.add(self._top)
        self.add(line())
        self.add(self.table, 1)
        told = Label(
            self.tr("The old list stays in force on each lock until its new one is complete."),
            "small",
            "text-muted",
            wrap=True,
        )
        note = row(IconLabel("info", "info", metrics.ICON_INLINE), spacing=8, margins=(16, 10, 16, 10))
        note.addWidget(told, 1)
        self._told = QWidget()
        self._told.setLayout(column(line(), note, spacing=0))
        self.add(self._told)
        self._low, self._sum = False, ""
        self._off: set[LockId] = set()
        self.table.checks_changed.connect(self._checked)
        self.all.clicked.connect(self._check_all)

    @property
    def chosen(self) -> list[LockPlan]:
        """Plans of the checked locks."""
        return [one.plan for one in self.table.checked if one.plan is not None]

    @property
    def changes(self) -> int:
        """Of keys and rules on the checked locks."""
        return sum(one.changes for one in self.table.checked)

    def set_low(self, low: bool) -> None:
        """On a low page the rows are lower, the note waits, and the head tells what is sent in all."""
        self._low = low
        height = metrics.TABLE_ROW_TWO_LINES if low else LOCK_ROW
        self.table.view.verticalHeader().setDefaultSectionSize(height)
        self.table.setMinimumHeight((1 if low else FOUR_ROWS - 1) * height)
        self._top.setFixedHeight(metrics.TABLE_ROW_PLAN if low else metrics.CARD_HEAD)
        self._told.setHidden(low)
        self._put_checks()

    def show_sum(self, told: str) -> None:
        """What is sent in all, for a low page."""
        self._sum = told
        if self._low:
            self._note.set_full_text(told)

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
