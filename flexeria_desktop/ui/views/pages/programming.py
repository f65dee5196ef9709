"""Programming: plan and difference, sending, confirmed by read-back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels.programming_jobs import programming_jobs
from flexeria_desktop.ui.viewmodels.programming_plan import lock_lines
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.programming_plan import PlanView, Steps
from flexeria_desktop.ui.views.pages.programming_run import RunView
from flexeria_desktop.ui.views.pages.programming_summary import save_summary
from flexeria_desktop.ui.widgets import Button, EmptyState

PLAN, SEND, CONFIRMED = 0, 1, 2


class ProgrammingPage(Page):
    """``where``: locks = check these alone; start = begin at once."""

    topics = frozenset({"programming", "locks", "keys"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Programming"))
        self.jobs = programming_jobs(context)
        self._wanted: tuple[LockId, ...] = ()
        self._locks: tuple[LockRow, ...] = ()
        self._lines: list[Any] = []
        self.steps = Steps()
        self.plan, self.run = PlanView(), RunView(self.jobs)
        self.empty = EmptyState("receipt", "")
        self.back = Button(self.tr("Show the plan"), icon="next")
        self.back.setObjectName("programming.back")
        self.pause = Button("", icon="suspend")
        self.pause.setObjectName("programming.pause")
        self.stop = Button(self.tr("Cancel the rest"))
        self.stop.setObjectName("programming.stop")
        self.summary = Button(self.tr("Save summary"), icon="export")
        self.summary.setObjectName("programming.summary")
        self._stack = QStackedWidget()
        for view in (self.plan, self.run, self.empty):
            self._stack.addWidget(view)
        self.head.add_beside_title(self.steps)
        for button in (self.pause, self.stop, self.summary, self.back):
            self.head.add_action(button)
        self.body.addWidget(self._stack, 1)
        self._connect()
        self._show_state()

    def on_shown(self, **where: Any) -> None:
        """Check the locks that were asked for."""
        locks = where.get("locks") or ((where["lock"],) if where.get("lock") else ())
        self._wanted = tuple(locks)
        if not self.loading:
            self._choose()
        self._show_state()
        if self._stack.currentWidget() is not self.run:
            self.plan.locks.table.view.setFocus()

    def reload(self, _topics: frozenset[str]) -> None:
        """Plan anew; what was unchecked stays so."""
        actions = self.context.actions

        async def plan(_report: Report) -> Any:
            return await actions.plan(), await actions.locks()

        self.load("plan", plan, self._show_plan)

    def showEvent(self, event: QShowEvent) -> None:
        """Failures show here, so no dialog has to tell them."""
        self.jobs.watched = True
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What ended well was seen; the next visit begins with the plan."""
        self.jobs.watched = False
        if self.jobs.shown and all(self._ended_well(lock_id) for lock_id in self.jobs.shown):
            self.jobs.clear()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.jobs.changed.connect(self._show_state)
        self.plan.program.connect(self._program)
        self.run.pressed.connect(self._pressed)
        self.back.clicked.connect(self._show_plan_again)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self.jobs.cancel)
        self.summary.clicked.connect(self._save_summary)
        self.empty.clicked.connect(self._first_step)
        self.add_key("F9", self.tr("Program the selected locks"), self._press, "program")

    def _ended_well(self, lock_id: LockId) -> bool:
        outcome = self.jobs.outcomes.get(lock_id)
        return outcome is not None and outcome.error is None

    def _show_plan(self, found: tuple[Any, ...]) -> None:
        plans, self._locks = found
        self._lines = lock_lines(plans, self._locks)
        self.plan.show_lines(self._lines)
        self._choose()
        self._show_state()

    def _choose(self) -> None:
        if self._wanted:
            self.plan.locks.choose(self._wanted)
            self._wanted = ()

    def _show_state(self) -> None:
        """The job when there is one, else the plan, else that nothing is to do."""
        running = bool(self.jobs.running)
        if self.jobs.shown:
            self.run.refresh()
            self._stack.setCurrentWidget(self.run)
        elif self._lines:
            self._stack.setCurrentWidget(self.plan)
        else:
            self._dress_empty()
            self._stack.setCurrentWidget(self.empty)
        done = bool(self.jobs.shown) and all(self._ended_well(lock_id) for lock_id in self.jobs.shown)
        self.steps.set_step(CONFIRMED if done else SEND if self.jobs.shown else PLAN)
        self._show_buttons(running)
        self.head.set_sub(self._started() if self.jobs.shown else "")

    def _show_buttons(self, running: bool) -> None:
        ended = bool(self.jobs.shown) and not running
        for button in (self.back, self.summary):
            button.setVisible(ended)
        leaving = self.stop.hasFocus() or self.pause.hasFocus()
        if not running and (leaving or self.run.isAncestorOf(self.focusWidget() or self)):
            # The button that had the keyboard goes; without a heir it would land in the navigation.
            self.back.setFocus()
        self.stop.setVisible(running)
        self.pause.setVisible(running and (self.jobs.paused or len(self.jobs.shown) > 1))
        self.pause.setText(self.tr("Resume") if self.jobs.paused else self.tr("Pause after this lock"))
        self.pause.set_icon("resume" if self.jobs.paused else "suspend")

    def _started(self) -> str:
        if self.jobs.started is None:
            return ""
        text = self.tr("%n lock(s), started %1", "", len(self.jobs.shown))
        return text.replace("%1", formats.clock(self.jobs.started))

    def _dress_empty(self) -> None:
        if self._locks:
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
        self.context.navigate("keys" if self._locks else "locks")

    def _press(self) -> None:
        """F9: program, or go back to the plan when a job has ended."""
        if self._stack.currentWidget() is self.plan:
            self.plan.press()
        elif not self.jobs.running and self.jobs.shown:
            self._show_plan_again()

    def _program(self, lock_ids: Sequence[LockId]) -> None:
        self.jobs.start(lock_ids)

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


def programming_page(ctx: PageContext) -> QWidget:
    """Return the page of programming."""
    return ProgrammingPage(ctx)
