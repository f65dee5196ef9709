"""Prepaid codes: enter, see what they will do, use them, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain import codes
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.records import CodeEntry, CodeState
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import CodePreview, LockRow, StatusRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import JobProgress, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.prepaid_effect import EffectCard
from flexeria_desktop.ui.views.pages.prepaid_enter import EnterCard, ManyCard
from flexeria_desktop.ui.views.pages.prepaid_ledger import LedgerCard, PeriodsCard
from flexeria_desktop.ui.views.pages.prepaid_samples import SampleCard
from flexeria_desktop.ui.widgets import Beside, IconButton, column, focus_first_error, scroll_to
from flexeria_desktop.ui.widgets.compact import Lent

TOP_HEIGHT = 243
SIDE_WIDTH = 312
TOP_STACKS_UNDER = 720
LOW_STACKS_UNDER = 840


class PrepaidPage(Page):
    """``where``: lock = the lock a code is for."""

    topics = frozenset({"codes", "locks", "platform"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Prepaid codes"))
        self._locks: tuple[LockRow, ...] = ()
        self._today: date | None = None
        self._offline = ""
        self._asked: tuple[str, str] | None = None
        self._answer: tuple[str, Any] | None = None
        self._periods: Lent | None = None
        self.enter, self.effect, self.many = EnterCard(), EffectCard(), ManyCard()
        self.ledger, self.periods = LedgerCard(), PeriodsCard()
        self.samples = SampleCard(getattr(context, "demo", None))
        self._lay_out()
        self._connect()

    def on_shown(self, **where: Any) -> None:
        """Choose the lock a code is wanted for, and begin to type."""
        lock_id = where.get("lock") or where.get("lock_id")
        if lock_id is not None:
            self.enter.lock.set_current(lock_id)
            self._entered()
        self.used.setChecked(False)
        self.enter.code.setFocus()

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for locks, ledger and the state of the platform; what is typed stays."""
        actions = self.context.actions

        async def everything(_report: Report) -> Any:
            return await actions.locks(), await actions.codes(), await actions.today(), await actions.status()

        self.load("everything", everything, self._show_everything)

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self.effect)
        self._right.addWidget(self.many)
        top = Beside(self.enter, self._right, TOP_STACKS_UNDER, shares=(1, 1))
        for part in (self.enter, self._right):
            part.setMinimumHeight(TOP_HEIGHT)
        self._low = Beside(self.ledger, self.periods, LOW_STACKS_UNDER, side_width=SIDE_WIDTH)
        self._upper = column(self.samples, top, spacing=metrics.CARD_GAP)
        upper = QWidget()
        upper.setLayout(self._upper)
        self.body.addWidget(upper)
        self.body.addWidget(self._low, 1)
        self.used = IconButton("history", QCoreApplication.translate("LedgerCard", "Ledger"), "normal", checkable=True)
        self.used.setObjectName("prepaid.used")
        self.head.add_action(self.used)
        self.low_fold(self._low, self.used, upper)

    def on_low(self, low: bool) -> None:
        """What is typed comes first, the ledger waits behind its button, all else stands at the end."""
        for part in (self.enter, self._right):
            part.setMinimumHeight(0 if low else TOP_HEIGHT)
        if low:
            self._periods = Lent(self.periods, self._low.box)
            for part in (self.samples, self.periods):
                self._upper.addWidget(part)
        elif self._periods is not None:
            self._upper.insertWidget(0, self.samples)
            self._periods.give_back()

    def _connect(self) -> None:
        self.enter.changed.connect(self._entered)
        self.enter.submitted.connect(self._use)
        self.enter.mode_changed.connect(lambda mode: self._right.setCurrentIndex(1 if mode == "many" else 0))
        self.effect.use.clicked.connect(self._use)
        self.many.use.clicked.connect(self._use_many)
        self.ledger.send_wanted.connect(self._send)
        self.samples.chosen.connect(self._take_sample)

    def _show_everything(self, found: tuple[Any, ...]) -> None:
        self._locks, rows, self._today, status = found
        self.enter.set_locks(self._locks)
        self.ledger.set_rows(rows)
        self.samples.load()
        self.periods.set_locks(self._locks, self._today or date.min)
        self._offline = self._platform_words(status)
        reduced = sum(lock.until is None for lock in self._locks)
        parts = [self.tr("%n lock(s)", "", len(self._locks)), self.tr("%n reduced", "", reduced) if reduced else ""]
        self.head.set_sub(", ".join(part for part in parts if part))
        self._asked = None
        self._look()

    def _platform_words(self, status: StatusRow) -> str:
        if not status.signed_in:
            return self.tr("Nobody is signed in: a code waits for the platform and unlocks nothing.")
        if status.platform_error:
            return self.tr("The platform was not reached last time: a code may wait for it and unlocks nothing.")
        return ""

    # --- one code

    def _entered(self) -> None:
        """Something was typed or chosen: the last answer was of something else."""
        self._answer = None
        self._look()

    def _look(self) -> None:
        """Ask what the code would do, once per pair of code and lock."""
        option = self.enter.lock.option
        self.effect.set_lock(option.title if option is not None else "")
        if self.enter.mode == "many":
            self.many.show_codes(self.enter.many.text, self._locks)
            return
        text, lock_id = self.enter.code.text, self.enter.lock_id
        wanted = (text, lock_id) if lock_id and codes.progress(text).valid else None
        if wanted is None:
            self._asked = None
            self.effect.show_preview(None, self._today)
            self._say_standing("")
        elif wanted != self._asked:
            self._asked = wanted
            self._preview(*wanted)

    def _preview(self, typed: str, lock_id: str) -> None:
        actions = self.context.actions

        async def ask(_report: Report) -> CodePreview:
            preview: CodePreview = await actions.preview_code(typed, LockId(lock_id))
            return preview

        def show(preview: CodePreview) -> None:
            if self._asked == (typed, lock_id):
                self._say_standing(self._offline)
                self.effect.show_preview(preview, self._today)
                if self._answer is not None:
                    self.effect.say(*self._answer)
                if self.low:
                    scroll_to(self.effect.use)

        job = self.context.runner.start("", ask, failed=self._not_previewed)
        job.succeeded.connect(show)

    def _say_standing(self, otherwise: str) -> None:
        """The answer of the platform stays until something else is entered."""
        if self._answer is not None:
            self.effect.say(*self._answer)
        else:
            self.effect.say(otherwise)

    def _not_previewed(self, error: FlexeriaError) -> None:
        self.effect.say(message_for(error).in_one_line, "danger")

    def _use(self) -> None:
        text, lock_id = self.enter.code.text, self.enter.lock_id
        self.enter.code_field.set_error("" if codes.progress(text).valid else self._code_fault(text))
        self.enter.lock_field.set_error("" if lock_id else self.tr("Choose the lock this code is for."))
        if focus_first_error(self.enter.code_field, self.enter.lock_field) or lock_id is None:
            return
        option = self.enter.lock.option
        name = option.title if option is not None else ""
        actions = self.context.actions
        self.effect.use.set_busy(self.tr("Asking the platform"))

        async def work(_report: Report) -> CodeEntry:
            entry: CodeEntry = await actions.redeem(text, LockId(lock_id))
            return entry

        title = self.tr("Using a code for %1").replace("%1", name)
        self.context.runner.start(title, work, succeeded=self._decided, failed=self._not_used)

    def _code_fault(self, text: str) -> str:
        return (
            self.tr("The code is not complete or has a typing error.")
            if text
            else self.tr("Enter the 20 characters of the card.")
        )

    def _decided(self, entry: CodeEntry) -> None:
        self.effect.use.set_busy(None)
        sentence, tone = self._outcome(entry)
        if entry.state is not CodeState.REFUSED:
            self.enter.code.clear()
        self._answer = (sentence, tone)
        self.effect.say(sentence, tone)
        self.context.changed("codes", "locks", "platform")

    def _outcome(self, entry: CodeEntry) -> tuple[str, Any]:
        """The sentence of an answer and its tone."""
        lock = next((one.name for one in self._locks if one.id == entry.lock_id), "")
        if entry.state is CodeState.APPLIED:
            return self.tr("The code was used for %1.").replace("%1", lock), "positive"
        if entry.state is CodeState.REFUSED:
            return code_texts.message(entry.reason).in_one_line, "danger"
        text = self.tr("The platform cannot be reached. The code for %1 waits and unlocks nothing until then.")
        return text.replace("%1", lock), "caution"

    def _not_used(self, error: FlexeriaError) -> None:
        self.effect.use.set_busy(None)
        self.effect.say(message_for(error).in_one_line, "danger")

    # --- many codes

    def _use_many(self) -> None:
        chosen = self.enter.lock_id
        orders = [
            (place, line.typed, line.lock.current or chosen) for place, line in enumerate(self.many.lines) if line.valid
        ]
        missing = any(lock_id is None for _place, _typed, lock_id in orders)
        self.enter.lock_field.set_error(self.tr("Choose the lock these codes are for.") if missing else "")
        if focus_first_error(self.enter.lock_field) or not orders:
            return
        self.many.use.set_busy(self.tr("Using codes"))
        work = self._many_work([(place, typed, str(lock_id)) for place, typed, lock_id in orders])
        title = self.tr("Using %n code(s)", "", len(orders))
        job = self.context.runner.start(title, work, succeeded=self._many_decided)
        job.finished.connect(self._many_ended)

    def _many_work(self, orders: Sequence[tuple[int, str, str]]) -> Any:
        actions = self.context.actions
        unit = self.tr("codes")

        async def work(report: Report) -> list[tuple[int, CodeEntry | FlexeriaError]]:
            ended: list[tuple[int, CodeEntry | FlexeriaError]] = []
            for place, typed, lock_id in orders:
                report(JobProgress(len(ended), len(orders), unit))
                try:
                    ended.append((place, await actions.redeem(typed, LockId(lock_id))))
                except FlexeriaError as error:
                    ended.append((place, error))
            return ended

        return work

    def _many_decided(self, ended: list[tuple[int, CodeEntry | FlexeriaError]]) -> None:
        for place, entry in ended:
            if isinstance(entry, FlexeriaError):
                self.many.outcome(place, message_for(entry).happened, ("failed", "danger"))
                continue
            sentence, tone = self._outcome(entry)
            icon = {"positive": "done", "danger": "failed"}.get(tone, "wait")
            self.many.outcome(place, sentence, (icon, tone))

    def _many_ended(self) -> None:
        self.many.use.set_busy(None)
        self.context.changed("codes", "locks", "platform")

    # --- what waits

    def _send(self) -> None:
        actions = self.context.actions
        self.ledger.send.set_busy(self.tr("Sending"))

        async def work(_report: Report) -> int:
            sent: int = await actions.send_waiting()
            return sent

        job = self.context.runner.start(self.tr("Sending what waits"), work, failed=self.context.error)
        job.finished.connect(self._sent)

    def _sent(self) -> None:
        self.ledger.send.set_busy(None)
        self._answer = None
        self.context.changed("codes", "locks", "platform")

    def _take_sample(self, code: str) -> None:
        self.enter.tabs.set_current("one")
        self.enter.mode_changed.emit("one")
        self.enter.code.set_text(code)


def prepaid_page(ctx: PageContext) -> QWidget:
    """Return the page of prepaid codes."""
    return PrepaidPage(ctx)
