"""The sheet that puts new hardware in a broken lock's place: label, way, claim, register; the rights stay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import KeyRow, LockRow, ReplacedLock
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import lock_replace
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.viewmodels.watched import follow, watch
from flexeria_desktop.ui.views.link_choice import LinkChoice
from flexeria_desktop.ui.views.pages.add_lock import TOPICS, AddProgress
from flexeria_desktop.ui.views.pages.add_lock_demo import DemoLabels
from flexeria_desktop.ui.views.pages.add_lock_steps import StepRow
from flexeria_desktop.ui.widgets import (
    Button,
    Card,
    Field,
    IconLabel,
    Label,
    LineInput,
    SideSheet,
    clear,
    column,
    focus_first_error,
    row,
    scrolled,
)

WIDTH = 640
_TONES = {"caution": "caution", "done": "positive"}
OF_LABEL = ("label_invalid", "lock_already_here", "hardware_unchanged", "lock.label_refused")


def open_replace_sheet(context: PageContext, lock: LockRow) -> ReplaceSheet:
    """Open the sheet for one lock."""
    content = ReplaceSheet(context, lock)
    sheet = context.sheet(
        content.area,
        QCoreApplication.translate("ReplaceSheet", "Replace lock"),
        sub=lock.name,
        icon="sync",
        width=WIDTH,
        keeps_input=content.has_input,
    )
    sheet.setObjectName("locks.replace.sheet")
    content.live_in(sheet)
    return content


class Points(Card):
    """Sentences under one another, each with its icon."""

    def __init__(self, title: str, icon: str) -> None:
        super().__init__("", icon=icon)
        self.set_title(title)
        self._lines = column(spacing=6)
        self.add(self._lines)
        self.sentences: tuple[str, ...] = ()

    def show_points(self, points: list[lock_replace.Point]) -> None:
        """Show other sentences."""
        clear(self._lines)
        self.sentences = tuple(text for _icon, text in points)
        for icon, text in points:
            line = QWidget()
            both = row(IconLabel(icon, _TONES.get(icon, "text-muted")), spacing=8)
            both.addWidget(Label(text, wrap=True), 1)
            line.setLayout(both)
            self._lines.addWidget(line)


class ReplaceSheet(QWidget):
    """Four steps; closing it while they run does not stop them."""

    def __init__(self, context: PageContext, lock: LockRow) -> None:
        super().__init__()
        self._context, self._lock = context, lock
        self._sheet: SideSheet | None = None
        self._running = False
        self._job: Job | None = None
        self._outcome: ReplacedLock | None = None
        self.points = Points(self.tr("What moves to the new lock"), "merge")
        self._make_parts()
        self.setLayout(
            column(
                self.points,
                self.label_step,
                self.link_step,
                self.claim,
                self.register,
                self.demo,
                "stretch",
                spacing=14,
                margins=3,
            )
        )
        self.area = scrolled(self)
        self._connect()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet and the keyboard into the label."""
        self._sheet = sheet
        sheet.closed.connect(lambda: watch(self._job, False))
        self.cancel.clicked.connect(sheet.leave)
        # Before the buttons, so that Tab comes by it before them.
        self.demo.load()
        for button in (self.cancel, self.go, self.program):
            sheet.add_button(button)
        self.program.setVisible(False)
        self.link.load(self._lock.link)
        self._link_changed()
        self._show_hint()
        self._load_points()
        self.label.edit.setFocus()

    def has_input(self) -> bool:
        """Whether leaving would lose the label; a replacement under way goes on without the sheet."""
        return not self._running and self._outcome is None and bool(self.label.text.strip())

    def _make_parts(self) -> None:
        self.label = LineInput(placeholder="FLX1:…", icon="qr", mono=True)
        self.label.setObjectName("locks.replace.label")
        self.label.setAccessibleName(self.tr("Label of the new lock"))
        self.link = LinkChoice(self._context, self.tr("Reached by"))
        self.link.choice.setObjectName("locks.replace.link")
        self._label = Field("", self.label, hint=self.tr("It begins with FLX1 and was in the box of the new lock."))
        self._link = Field("", self.link)
        self.label_step = StepRow(1, self.tr("Label: type or paste what stands on the new lock"), self._label)
        self.link_step = StepRow(2, self.tr("Link: how this computer reaches it"), self._link)
        self.claim = StepRow(3, self.tr("Claim: the new lock takes this profile as its owner"))
        self.register = StepRow(4, self.tr("Register: the platform moves dates and keys to it"))
        self.demo = DemoLabels(getattr(self._context, "demo", None))
        self.cancel = Button(self.tr("Cancel"))
        self.go = Button(self.tr("Replace lock"), "primary", "sync")
        self.go.setObjectName("locks.replace.go")
        self.program = Button(self.tr("Program now"), "primary", "program")
        self.program.setObjectName("locks.replace.program")

    def _connect(self) -> None:
        self.label.changed.connect(lambda _text: self._check_label())
        self.label.submitted.connect(self._go)
        self.link.changed.connect(self._link_changed)
        self.go.clicked.connect(self._go)
        self.program.clicked.connect(self._program)
        self.demo.chosen.connect(lambda _name, label: self.label.set_text(label))
        self.demo.pressed.connect(lambda _serial: self._show_hint(pressed=True))

    def _load_points(self) -> None:
        actions, lock = self._context.actions, self._lock

        async def keys(_report: Report) -> Any:
            return await actions.keys(lock_id=lock.id)

        self._context.runner.start("", keys, succeeded=self._show_points)

    def _show_points(self, keys: Sequence[KeyRow]) -> None:
        self.points.show_points(lock_replace.consequences(self._lock, keys))

    def _check_label(self, *, finished: bool = False) -> None:
        typed = self.label.text.strip()
        self._label.set_error("")
        self.label_step.set_state("waiting")
        if not typed:
            self._label.set_error(self.tr("The label is missing.") if finished else "")
            return
        try:
            serial = self._context.actions.read_label(typed)
        except FlexeriaError as error:
            self._label.set_error(message_for(error).in_one_line if finished else "")
            return
        text = self.tr("%1 takes the place of %2.").replace("%1", serial).replace("%2", self._lock.serial)
        self.label_step.set_state("done", text)

    def _link_changed(self) -> None:
        self._link.set_error("")
        self.link_step.set_state("done" if self.link.link else "waiting")

    def _show_hint(self, *, pressed: bool = False) -> None:
        if not self._running and self._outcome is None:
            press = self.tr("Press the button at the inside of the new lock; it listens for 2 minutes.")
            listens = self.tr("The button was pressed: the new lock listens for 2 minutes.")
            self.claim.set_state("waiting", listens if pressed else press)

    # --- replacing

    def _go(self) -> None:
        if self._running or self._outcome is not None:
            return
        self._check_label(finished=True)
        self._link.set_error("" if self.link.link else self.tr("Choose how this computer reaches the lock."))
        if not focus_first_error(self._label, self._link):
            self._start()

    def _start(self) -> None:
        context, lock = self._context, self._lock
        actions, label, link = context.actions, self.label.text.strip(), self.link.link
        title = self.tr("Replacing %1").replace("%1", lock.name)

        async def work(report: Report) -> Any:
            return await actions.replace_lock(
                lock.id, label, lambda step: report(AddProgress(0, 0, "", title, step=step.value)), link
            )

        self._set_running(True)
        job = context.runner.start(title, work, progress=self._progress, succeeded=self._succeeded, failed=self._failed)
        job.cancelled.connect(self._cancelled)
        self._job = job
        # The sheet may be gone by then; the lock is replaced all the same.
        failed = self.tr("%1 was not replaced").replace("%1", lock.name)
        follow(context, job, *TOPICS, "keys", "events", title=failed, done=partial(_tell, context))

    def _set_running(self, running: bool) -> None:
        self._running = running
        for part in (self._label, self._link, self.demo):
            part.setEnabled(not running and self._outcome is None)
        self.go.set_busy(self.tr("Replacing") if running else None)
        if not running:
            self._job = None
        if running:
            self.claim.set_state("running", self.tr("Looking for the new lock"))
            self.register.set_state("waiting")

    def _progress(self, progress: JobProgress) -> None:
        if isinstance(progress, AddProgress) and progress.step in ("register", "done"):
            self.claim.set_state("done", self.tr("The new lock has taken this profile as its owner."))
            self.register.set_state("running", self.tr("Asking the platform"))

    def _succeeded(self, outcome: ReplacedLock) -> None:
        self._outcome = outcome
        self._set_running(False)
        self.claim.set_state("done", self.tr("The new lock has taken this profile as its owner."))
        waiting = lock_replace.waiting(outcome)
        moved = self.tr("Dates and keys are with the new serial.")
        self.register.set_state("caution" if waiting else "done", waiting or moved)
        points = [("done", lock_replace.done(outcome))]
        if outcome.still_open:
            points.append(("caution", lock_replace.still_open(outcome.old_serial, outcome.still_open)))
        self.points.set_title(self.tr("Replaced"))
        self.points.show_points(points)
        self.demo.hide()
        self.cancel.setText(self.tr("Close"))
        self.go.hide()
        self.program.show()
        self.program.setFocus()
        self.area.ensureWidgetVisible(self.points)

    def _failed(self, error: FlexeriaError) -> None:
        self._set_running(False)
        self.go.setText(self.tr("Try again"))
        if error.code in OF_LABEL:
            self._label.set_error(message_for(error).in_one_line)
            self.label_step.set_state("failed")
            self._show_hint()
            self.label.edit.setFocus()
            return
        message = message_for(error)
        self.claim.set_state("failed", f"{message.happened} {message.changed} {message.todo}")
        self.area.ensureWidgetVisible(self.claim)
        self.go.setFocus()

    def _cancelled(self) -> None:
        self._set_running(False)
        self._show_hint()

    def _program(self) -> None:
        start_program(self._context, [self._lock.id])
        if self._sheet is not None:
            self._sheet.dismiss()


def _tell(context: PageContext, outcome: ReplacedLock) -> None:
    context.toast(lock_replace.done(outcome), tone="caution" if outcome.waiting else "positive")
