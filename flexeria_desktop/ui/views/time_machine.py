"""The time machine: who could open a door at a moment, by plan and by proof."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.door_past import DoorPast, Gap, WhoAnswer, WhoRow
from flexeria_desktop.core.domain.turns import TurnRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import who_texts
from flexeria_desktop.ui.views.time_machine_moment import STACKS_UNDER, MomentBar
from flexeria_desktop.ui.widgets import (
    Banner,
    Beside,
    Button,
    Chip,
    Column,
    ComboField,
    DataTable,
    EmptyState,
    Field,
    Label,
    Option,
    Segmented,
    SideSheet,
    clear,
    column,
    row,
)
from flexeria_desktop.wording import who as words

WIDTH = 980
TOPICS = frozenset({"keys", "locks", "programming", "people"})
OPENING, DIFFERENT, ALL = "opening", "different", "all"
GAPS = frozenset({Gap.NOT_YET, Gap.STILL, Gap.PARTLY})


def open_time_machine(
    context: PageContext, lock_id: str | None = None, at: datetime | None = None, name: str = ""
) -> TimeMachine:
    """Open the sheet for a lock, one of this name, or one to be chosen; at: a moment, None = now."""
    content = TimeMachine(context, lock_id, at, name)
    title = QCoreApplication.translate("TimeMachine", "Who could open this door?")
    sheet = context.sheet(content, title, icon="history", width=WIDTH)
    content.live_in(sheet)
    return content


class TimeMachine(QWidget):
    """Lock, moment, and both answers; follows what is done while it is open."""

    def __init__(self, context: PageContext, lock_id: str | None, at: datetime | None, name: str) -> None:
        super().__init__()
        self._context, self._actions = context, context.actions
        self._lock, self._name = lock_id, name
        self._past: DoorPast | None = None
        self._busy = self._again = False
        self.answer: WhoAnswer | None = None
        self.lock = ComboField(self.tr("Choose a lock"), icon="nav.locks")
        self.lock.setObjectName("time_machine.lock")
        self.lock.setAccessibleName(self.tr("Lock"))
        self.lock.chosen.connect(self._choose)
        self.moment = MomentBar(Field(self.tr("Lock"), self.lock), at)
        self.moment.moved.connect(self._ask)
        self.plan, self.proof = Chip("", "accent"), Chip("", "positive")
        self.plan.setObjectName("time_machine.plan")
        self.proof.setObjectName("time_machine.proof")
        self.proven = Label("", "small", "text-muted", wrap=True)
        self.show_what = Segmented(
            [(OPENING, self.tr("Could open")), (DIFFERENT, self.tr("Differences")), (ALL, self.tr("All"))], OPENING
        )
        self.show_what.setObjectName("time_machine.show")
        self.show_what.setAccessibleName(self.tr("Which rows"))
        self.show_what.chosen.connect(self._fill)
        self.notes = column(spacing=4)
        self.empty = EmptyState("history", self.tr("Choose a lock"), self.tr("Then its past shows here."))
        self.table = DataTable(_columns(), row_height=44, name=self.tr("Who could open it"), empty=self.empty)
        self.table.setObjectName("time_machine.table")
        self._lay_out()
        context.refresh.connect(self._refresh)
        self._load_locks()

    def _lay_out(self) -> None:
        counted, shown = QWidget(), QWidget()
        counted.setLayout(row(self.plan, self.proof, "stretch"))
        shown.setLayout(row("stretch", self.show_what))
        figures = Beside(counted, shown, STACKS_UNDER, spacing=8)
        alone = Label(who_texts.said(words.Said(words.RIGHTS_ALONE)), "small", "text-muted", wrap=True)
        layout = column(
            self.moment,
            figures,
            self.proven,
            self.notes,
            self.table,
            alone,
            spacing=10,
        )
        layout.setStretch(layout.indexOf(self.table), 1)
        self.setLayout(layout)
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.copy.setObjectName("time_machine.copy")
        self.copy.clicked.connect(self._copy)
        self.print = Button(self.tr("Print"), "primary", "print")
        self.print.setObjectName("time_machine.print")
        self.print.clicked.connect(self._print)
        self._dress()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the foot of the sheet."""
        sheet.add_button(self.copy)
        sheet.add_button(self.print)
        self.lock.setFocus()

    # --- reading

    def _load_locks(self) -> None:
        async def ask(_report: Report) -> Any:
            return await self._actions.locks()

        self._context.runner.start("", ask, succeeded=self._show_locks, failed=self._context.error)

    def _show_locks(self, locks: Any) -> None:
        self.lock.set_options([Option(one.id, one.name, f"{one.building} · {one.serial}".strip(" ·")) for one in locks])
        named = [one.id for one in locks if one.name == self._name]
        if self._lock is None and len(named) == 1:
            self._lock = named[0]
        if self._lock is not None:
            self.lock.set_current(self._lock)
            self._load()

    def _choose(self, lock_id: object) -> None:
        self._lock = str(lock_id) if lock_id is not None else None
        self._past = self.answer = None
        self._fill()
        if self._lock is not None:
            self._load()

    def _refresh(self, topics: frozenset[str]) -> None:
        if topics & TOPICS and self._lock is not None:
            self._load()

    def _load(self) -> None:
        lock_id = self._lock

        async def ask(_report: Report) -> tuple[DoorPast, tuple[TurnRow, ...]]:
            return await self._actions.door_past(lock_id)  # type: ignore[no-any-return]

        self._context.runner.start("", ask, succeeded=self._show_past, failed=self._context.error)

    def _show_past(self, found: tuple[DoorPast, tuple[TurnRow, ...]]) -> None:
        past, turns = found
        if past.lock_id == self._lock:
            self._past = past
            self.moment.set_turns(turns)
            self._ask()

    def _ask(self) -> None:
        """One question at a time: who drags the slider gets the answer of where it stays."""
        past, at = self._past, self.moment.at
        if past is None:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True

        async def ask(_report: Report) -> WhoAnswer:
            return await self._actions.who_at(past, at)  # type: ignore[no-any-return]

        job = self._context.runner.start("", ask, succeeded=self._show, failed=self._context.error)
        job.finished.connect(self._asked)

    def _asked(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self._ask()

    # --- showing

    def _show(self, answer: WhoAnswer) -> None:
        if answer.lock_id == self._lock:
            self.answer = answer
            self._fill()

    @property
    def rows(self) -> list[WhoRow]:
        """The rows that are asked for."""
        found = self.answer.rows if self.answer is not None else ()
        kept = {
            OPENING: lambda one: one.plan.opens or one.proof.opens,
            DIFFERENT: lambda one: one.gap in GAPS,
            ALL: lambda _one: True,
        }[self.show_what.current]
        return [one for one in found if kept(one)]

    def _fill(self, _choice: object = None) -> None:
        rows = self.rows
        self.table.set_rows(rows, key=lambda one: (one.key_id, one.media))
        self._dress()

    def _dress(self) -> None:
        answer = self.answer
        for part in (self.plan, self.proof, self.show_what):
            part.setVisible(answer is not None)
        reason = "" if answer is not None else self.tr("Choose a lock first.")
        self.copy.set_reason(reason)
        self.print.set_reason(reason)
        clear(self.notes)
        if answer is None:
            self.proven.hide()
            self.empty.set_texts(self.tr("Choose a lock"), self.tr("Then its past shows here."))
            return
        self.plan.set_chip(who_texts.by_plan(answer), "accent")
        self.proof.set_chip(who_texts.by_proof(answer), "neutral" if answer.proven_at is None else "positive")
        self.proven.setText(who_texts.proven(answer))
        self.proven.setVisible(answer.proven_at is not None)
        told = who_texts.notes(answer)
        for text in told[:1]:
            self.notes.addWidget(Banner(text, "caution"))
        for text in told[1:]:
            self.notes.addWidget(Label(text, "small", "text-muted", wrap=True))
        self._say_empty(answer)

    def _say_empty(self, answer: WhoAnswer) -> None:
        if self.show_what.current == DIFFERENT and answer.rows:
            self.empty.set_texts(self.tr("No differences"), self.tr("Plan and proof say the same of everybody."))
        else:
            self.empty.set_texts(self.tr("Nobody"), who_texts.nobody(answer))

    # --- taking it along

    def _copy(self) -> None:
        if self.answer is not None:
            QGuiApplication.clipboard().setText(who_texts.as_text(self.answer, self.rows))
            self._context.toast(self.tr("Copied %n row(s).", "", len(self.rows)), tone="neutral")

    def _print(self) -> None:
        if self.answer is None:
            return
        from flexeria_desktop.ui.papers.who_could_open import who_could_open  # noqa: PLC0415 - when somebody prints
        from flexeria_desktop.ui.printing import preview  # noqa: PLC0415 - the same

        self.preview = preview(who_could_open(self.answer, self.rows, datetime.now().astimezone()), self.window())


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            translate("TimeMachine", "Who"),
            who_texts.name,
            width=210,
            sub=who_texts.about,
            sort=lambda one: one.holder.name.casefold(),
            tip=lambda one: f"{who_texts.name(one)} · {who_texts.about(one)}",
        ),
        Column(
            translate("TimeMachine", "By plan"),
            lambda _one: "",
            width=124,
            chip=who_texts.plan_chip,
            sort=lambda one: (not one.plan.opens, one.plan.verdict),
        ),
        Column(
            translate("TimeMachine", "By proof"),
            lambda _one: "",
            width=124,
            chip=who_texts.proof_chip,
            sort=lambda one: (not one.proof.opens, one.proof.verdict),
        ),
        Column(
            translate("TimeMachine", "Why"),
            who_texts.why,
            stretch=True,
            sub=who_texts.besides,
            tip=who_texts.whole,
        ),
    )
