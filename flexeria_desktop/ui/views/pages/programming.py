"""Programming: plan and difference, sending, confirmed by read-back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockPlan, LockRow, Missing
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels.programming_foreign import ADOPT, ForeignLine
from flexeria_desktop.ui.viewmodels.programming_jobs import programming_jobs
from flexeria_desktop.ui.viewmodels.programming_plan import LockLine, lock_lines
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.programming_decide import AdoptDialog
from flexeria_desktop.ui.views.pages.programming_elsewhere import warn_of_others
from flexeria_desktop.ui.views.pages.programming_plan import PlanView
from flexeria_desktop.ui.views.pages.programming_reader import ReadBanner, Reader, reading_of
from flexeria_desktop.ui.views.pages.programming_receipt import open_receipt
from flexeria_desktop.ui.views.pages.programming_run import RunView
from flexeria_desktop.ui.views.pages.programming_steps import Steps
from flexeria_desktop.ui.views.pages.programming_summary import save_summary
from flexeria_desktop.ui.views.place_chip import PlaceChip
from flexeria_desktop.ui.widgets import Button, EmptyState
from flexeria_desktop.ui.widgets.compact import Lent

AGING_MS = 60_000


class ProgrammingPage(Page):
    """``where``: lock or locks = check these alone, also when they wait for nothing."""

    topics = frozenset({"programming", "locks", "keys"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Programming"))
        self.jobs = programming_jobs(context)
        self.reader = Reader(context, self)
        self._wanted: tuple[LockId, ...] = ()
        self._kept: set[LockId] = set()
        """Locks that show until somebody leaves the page, also when nothing is left to do."""
        self._plans: tuple[LockPlan, ...] = ()
        self._locks: tuple[LockRow, ...] = ()
        self._lines: list[LockLine] = []
        self._was_running = self._aside = False
        self._go: Lent | None = None
        self.steps, self.banner = Steps(), ReadBanner()
        self.plan, self.run = PlanView(), RunView(self.jobs)
        self.empty = EmptyState("receipt", "")
        self._make_buttons()
        self._stack = QStackedWidget()
        for view in (self.plan, self.run, self.empty):
            self._stack.addWidget(view)
        self.place = PlaceChip(context)
        self.head.add_beside_title(self.steps)
        # Under the title in a narrow window, where the steps leave no room beside it.
        for button in (self.place, self.last, self.walk, self.pause, self.stop, self.summary, self.back):
            self.head.add_action(button)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._stack, 1)
        # What was read just now is no longer so after a while.
        self._aging = QTimer(self, interval=AGING_MS)
        self._connect()
        self._show_state()

    def on_shown(self, **where: Any) -> None:
        """Check the locks that were asked for."""
        locks = where.get("locks") or ((where["lock"],) if where.get("lock") else ())
        self._wanted, self._kept = tuple(locks), set(locks)
        # A run that ended elsewhere gives way to what waits now, unless it has a failure to tell.
        ended = bool(self.jobs.shown) and not self.jobs.running
        self._aside = ended and (bool(locks) or all(self._ended_well(one) for one in self.jobs.shown))
        if not self.loading:
            self._arrange()
        self._show_state()
        if self._stack.currentWidget() is not self.run:
            self.plan.locks.table.view.setFocus()

    def on_low(self, low: bool) -> None:
        """The list has the room of steps and foot; what programs it is on the line of the title."""
        self.banner.set_low(low)
        self.plan.set_low(low)
        if low:
            self._go = Lent(self.plan.go, self.plan.go_home)
            self.head.add_action(self.plan.go)
        elif self._go is not None:
            self.head.take_action(self.plan.go)
            self._go.give_back()
            self.plan.go.show()
        self._show_state()

    def reload(self, _topics: frozenset[str]) -> None:
        """Plan anew; what was unchecked stays so."""
        actions = self.context.actions

        async def plan(_report: Report) -> Any:
            locks = await actions.locks()
            claimed = [lock.id for lock in locks if lock.missing is not Missing.CLAIM]
            return (await actions.plan(claimed) if claimed else ()), locks

        self.load("plan", plan, self._show_plan)

    def showEvent(self, event: QShowEvent) -> None:
        """Failures show here, so no dialog has to tell them."""
        self.jobs.watched = True
        self._aging.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What ended well was seen; the next visit begins with the plan."""
        self.jobs.watched = False
        self._aging.stop()
        if self.jobs.shown and all(self._ended_well(lock_id) for lock_id in self.jobs.shown):
            self.jobs.clear()
        super().hideEvent(event)

    def _make_buttons(self) -> None:
        self.walk = Button(self.tr("Walk mode"), icon="walk")
        self.walk.setObjectName("programming.walk")
        self.back = Button(self.tr("Show the plan"), icon="next")
        self.back.setObjectName("programming.back")
        self.last = Button(self.tr("Show last run"), icon="history")
        self.last.setObjectName("programming.last")
        self.pause = Button("", icon="suspend")
        self.pause.setObjectName("programming.pause")
        self.stop = Button(self.tr("Cancel the rest"))
        self.stop.setObjectName("programming.stop")
        self.summary = Button(self.tr("Save summary"), icon="export")
        self.summary.setObjectName("programming.summary")

    def _connect(self) -> None:
        self.jobs.changed.connect(self._show_state)
        self.place.filter.changed.connect(self._narrow)
        self.reader.changed.connect(self._show_banner)
        self._aging.timeout.connect(self._show_banner)
        self.banner.pressed.connect(self._read)
        self.plan.program.connect(self._program)
        self.plan.decided.connect(self._decide)
        self.plan.whole_wanted.connect(self._load_whole)
        self.run.pressed.connect(self._pressed)
        self.run.copied.connect(lambda: self.context.toast(self.tr("What was done is on the clipboard.")))
        self.walk.clicked.connect(self._walk)
        self.back.clicked.connect(self._show_plan_again)
        self.last.clicked.connect(self._show_last)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self.jobs.cancel)
        self.summary.clicked.connect(self._save_summary)
        self.empty.clicked.connect(self._first_step)
        self.add_key("F9", self.tr("Program the selected locks"), self._press, "program")

    def _ended_well(self, lock_id: LockId) -> bool:
        outcome = self.jobs.outcomes.get(lock_id)
        return outcome is not None and outcome.error is None

    def _show_plan(self, found: tuple[Any, ...]) -> None:
        self._plans, self._locks = found
        self._arrange()
        self._show_state()

    def _arrange(self) -> None:
        shown = self.place.filter.holds
        locks = tuple(lock for lock in self._locks if shown(lock.place_id) or lock.id in self._kept)
        here = {lock.id for lock in locks}
        self._lines = lock_lines([plan for plan in self._plans if plan.lock_id in here], locks, self._kept)
        self.plan.show_lines(self._lines)
        if self._wanted:
            self.plan.locks.choose(self._wanted)
            self._wanted = ()

    def _narrow(self) -> None:
        if not self.loading:
            self._arrange()
        self._show_state()

    @property
    def _shown_plans(self) -> list[LockPlan]:
        """Plans of the locks that show, or of all when none waits for anything."""
        here = {lock.id for lock in self._locks if self.place.filter.holds(lock.place_id)}
        return [one.plan for one in self._lines if one.plan is not None] or [
            plan for plan in self._plans if plan.lock_id in here
        ]

    def _show_banner(self) -> None:
        said = reading_of(self._shown_plans)
        self.banner.setVisible(said is not None and not self._run_shows)
        reading = self.reader.job
        self.plan.hinder(self.tr("The locks are being read.") if reading is not None else "")
        if reading is not None:
            self.banner.show_progress(reading.last)
        elif said is not None:
            self.banner.show_reading(said)

    def _read(self) -> None:
        """Read the locks of the plan, or stop reading them."""
        if self.reader.running:
            self.reader.cancel()
        else:
            self.reader.start([plan.lock_id for plan in self._shown_plans if plan.link])

    def _decide(self, line: ForeignLine, what: str) -> None:
        self._kept.add(line.lock_id)
        if what == ADOPT:
            AdoptDialog(self.context, self, line).open()
            return
        actions = self.context.actions

        async def work(_report: Report) -> None:
            await actions.decide(line.lock_id, line.row.number, what, line.row.state.value)

        self.context.runner.start("", work, succeeded=self._decided, failed=self._not_decided)

    def _decided(self, _nothing: object) -> None:
        self.plan.keep_line()
        self.context.changed("programming", "locks", "keys")

    def _not_decided(self, error: FlexeriaError) -> None:
        self.context.error(error)
        self.context.changed("programming")

    def _load_whole(self, lock_id: LockId) -> None:
        actions = self.context.actions
        self.load("whole", lambda _report: actions.list_after(lock_id), self.plan.show_whole)

    def _show_state(self) -> None:
        """The job when there is one, else the plan, else that nothing is to do."""
        running = bool(self.jobs.running)
        self._aside = self._aside and bool(self.jobs.shown) and not running
        if self._run_shows:
            self.run.refresh()
            self._bring(self.run)
        elif self._lines:
            self._bring(self.plan)
        else:
            self._dress_empty()
            self._bring(self.empty)
        self._show_buttons(running)
        self._show_banner()
        self.head.set_sub(self._started() if self._run_shows else "")

    def _bring(self, view: QWidget) -> None:
        """Show one; the others ask for no room meanwhile."""
        sizes = QSizePolicy.Policy
        for one in (self.plan, self.run, self.empty):
            one.setSizePolicy(sizes.Preferred, sizes.Preferred if one is view else sizes.Ignored)
        self._stack.setCurrentWidget(view)

    def _show_buttons(self, running: bool) -> None:
        ended = self._run_shows and not running
        self.last.setVisible(self._aside)
        self.walk.setVisible(not self._run_shows)
        self.steps.setVisible(not self._run_shows and not self.low)
        if self.low:
            self.plan.go.setVisible(self._stack.currentWidget() is self.plan)
        for button in (self.back, self.summary):
            button.setVisible(ended)
        leaving = self.stop.hasFocus() or self.pause.hasFocus()
        if self._was_running and not running and (leaving or self.run.isAncestorOf(self.focusWidget() or self)):
            # The button that had the keyboard goes; without a heir it would land in the navigation.
            self.back.setFocus()
        self._was_running = running
        self.stop.setVisible(running)
        self.pause.setVisible(running and (self.jobs.paused or len(self.jobs.shown) > 1))
        self.pause.setText(self._pause_text())
        self.pause.set_icon("resume" if self.jobs.paused else "suspend")

    def _pause_text(self) -> str:
        if self.jobs.paused:
            return self.tr("Resume")
        several = self.jobs.at_work > 1
        return self.tr("Pause after these locks") if several else self.tr("Pause after this lock")

    def _started(self) -> str:
        if self.jobs.started is None:
            return ""
        text = self.tr("%n lock(s), started %1", "", len(self.jobs.shown))
        return text.replace("%1", formats.clock(self.jobs.started))

    def _dress_empty(self) -> None:
        if self.place.filter.active:
            self.empty.set_texts(
                self.tr("Every lock of this place holds what is wanted"),
                self.tr("Other places may have locks to program."),
                self.tr("Show everything"),
            )
        elif self._locks:
            self.empty.set_texts(
                self.tr("Every lock holds what is wanted"),
                self.tr("Issue or take in a key, and the difference shows here."),
                self.tr("Show keys"),
            )
        else:
            self.empty.set_texts(
                self.tr("No locks yet"),
                self.tr("Add the first lock; then keys can be sent to it."),
                self.tr("Add lock"),
            )

    def _first_step(self) -> None:
        if self.place.filter.active:
            self.place.filter.clear()
        else:
            self.context.navigate("keys" if self._locks else "locks")

    def _press(self) -> None:
        """F9: program, or go back to the plan when a job has ended."""
        if self._stack.currentWidget() is self.plan:
            self.plan.press()
        elif not self.jobs.running and self._run_shows:
            self._show_plan_again()

    def _program(self, lock_ids: Sequence[LockId]) -> None:
        self.jobs.start(lock_ids)
        warn_of_others(self.context, lock_ids, self.jobs.pause)

    def _walk(self) -> None:
        from flexeria_desktop.ui.views.walk import open_walk  # noqa: PLC0415 - a window of its own that few open

        open_walk(self.context, self.window())

    def _show_last(self) -> None:
        """The run that gave way comes back."""
        self._aside = False
        self._show_state()
        self.back.setFocus()

    @property
    def _run_shows(self) -> bool:
        return bool(self.jobs.shown) and not self._aside

    def _show_plan_again(self) -> None:
        self.jobs.clear()
        self._show_state()

    def _pause(self) -> None:
        if self.jobs.paused:
            self.jobs.resume()
        else:
            self.jobs.pause()

    def _save_summary(self) -> None:
        save_summary(self.context, self, self.jobs.summary)

    def _pressed(self, lock_id: LockId, what: str) -> None:
        if what == "go_on":
            self.jobs.start((lock_id,))
        elif what == "skip":
            self.jobs.skip(lock_id)
        elif what == "leave":
            self.jobs.drop(lock_id)
        elif what == "cancel":
            self.jobs.cancel_lock(lock_id)
        elif what == "receipt":
            open_receipt(self.context, self, lock_id, self.jobs.outcomes.get(lock_id))


def programming_page(ctx: PageContext) -> QWidget:
    """Return the page of programming."""
    return ProgrammingPage(ctx)
