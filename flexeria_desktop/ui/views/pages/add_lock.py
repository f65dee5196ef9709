"""The sheet that adds a lock: link, label, name, then claim and register, each with its own state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import NearbyLock
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import JobProgress, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.views.pages.add_lock_demo import DemoLabels
from flexeria_desktop.ui.views.pages.add_lock_form import AddLockForm
from flexeria_desktop.ui.views.pages.add_lock_steps import StepRow
from flexeria_desktop.ui.widgets import Button, SideSheet, column, line, scrolled

WIDTH = 640
TOPICS = ("locks", "platform", "codes", "programming")
WINDOW_CLOSED = "lock.claim_window_closed"


@dataclass(frozen=True)
class AddProgress(JobProgress):
    """A job's progress with the step it has come to."""

    step: str = ""


def open_add_sheet(
    context: PageContext, done: Callable[[LockId], None], heard: NearbyLock | None = None
) -> AddLockSheet:
    """Open the sheet; ``done(lock_id)`` is called once the lock is added. heard: the lock that was chosen already."""
    content = AddLockSheet(context, done)
    sheet = context.sheet(
        content.area,
        QCoreApplication.translate("AddLockSheet", "Add lock"),
        icon="nav.locks",
        width=WIDTH,
        keeps_input=content.has_input,
    )
    sheet.setObjectName("locks.add.sheet")
    content.live_in(sheet)
    if heard is not None:
        content.form.use_heard(heard)
    return content


class AddLockSheet(QWidget):
    """Five steps; closing the sheet while it adds does not stop it.

    Nothing is shown or hidden before it lies in the sheet: a part without a parent would open as a window.
    """

    def __init__(self, context: PageContext, done: Callable[[LockId], None]) -> None:
        super().__init__()
        self._context, self._done_callback = context, done
        self._sheet: SideSheet | None = None
        self._running = False
        self._added: Any = None
        self.form = AddLockForm(context)
        self.claim = StepRow(4, self.tr("Claim: the lock takes this profile as its owner"))
        self.register = StepRow(5, self.tr("Register: the platform opens it for this account"))
        self.demo = DemoLabels(getattr(context, "demo", None))
        self.cancel = Button(self.tr("Cancel"))
        self.another = Button(self.tr("Add another lock"), icon="add")
        self.issue = Button(self.tr("Issue the first key"), "primary", "issue")
        self.go = Button(self.tr("Add lock"), "primary", "add")
        for name, button in (("another", self.another), ("issue", self.issue), ("go", self.go)):
            button.setObjectName(f"locks.add.{name}")
        box = column(self.form, line(), self.claim, self.register, self.demo, "stretch", spacing=14, margins=3)
        self.setLayout(box)
        self.area = scrolled(self)
        self._connect()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet and the keyboard into the label."""
        self._sheet = sheet
        self.cancel.clicked.connect(sheet.leave)
        sheet.closed.connect(self.form.nearby.stop)
        # Before the buttons, so that Tab comes by it before them.
        self.demo.load()
        for button in (self.cancel, self.another, self.issue, self.go):
            sheet.add_button(button)
        self._start_anew()

    def has_input(self) -> bool:
        """Whether leaving would lose what is typed; a lock that is being added goes on without the sheet."""
        return self._added is None and not self._running and self.form.has_input()

    def _connect(self) -> None:
        self.form.submitted.connect(self._go)
        self.form.changed.connect(self._show_hint)
        self.go.clicked.connect(self._go)
        self.issue.clicked.connect(self._issue)
        self.another.clicked.connect(self._start_anew)
        self.demo.chosen.connect(self._use_label)
        self.demo.pressed.connect(self._pressed)

    def _start_anew(self) -> None:
        self._added = None
        self.form.clear()
        self.form.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        for button, shown in ((self.go, True), (self.issue, False), (self.another, False)):
            button.setVisible(shown)
        self.go.setText(self.tr("Add lock"))
        self.register.set_state("waiting")
        self._show_hint()
        self.form.label.edit.setFocus()

    def _show_hint(self) -> None:
        if not self._running and self._added is None:
            hint = self.tr("Press the button at the inside of the lock; it listens for 2 minutes.")
            self.claim.set_state("waiting", hint)

    def _use_label(self, name: str, label: str) -> None:
        self.form.use_label(label, name)

    def _pressed(self, _serial: str) -> None:
        if not self._running and self._added is None:
            self.claim.set_state("waiting", self.tr("The button was pressed: the lock listens for 2 minutes."))

    def _go(self) -> None:
        if self._running or self._added is not None or not self.form.check():
            return
        form, actions = self.form, self._context.actions
        label, name, link, building = form.label.text, form.name.text, form.link.link, form.building.text

        async def work(report: Report) -> Any:
            from flexeria_desktop.core.services.locks import AddLock  # noqa: PLC0415 - brings the store

            order = AddLock(label, name, link, building)
            return await actions.add_lock(order, lambda step: report(AddProgress(0, 0, "", title, step=step.value)))

        title = self.tr("Adding %1").replace("%1", name.strip())
        form.nearby.stop()
        self._set_running(True)
        context, done = self._context, self._done_callback
        job = context.runner.start(title, work, progress=self._progress, succeeded=self._succeeded, failed=self._failed)
        # The sheet may be gone by then; the lock is there all the same.
        job.succeeded.connect(lambda added: _tell(context, name.strip(), added, done))
        job.failed.connect(lambda _error: context.changed(*TOPICS))
        job.cancelled.connect(self._cancelled)

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.form.setEnabled(not running)
        self.go.set_busy(self.tr("Adding lock") if running else None)
        if running:
            self.claim.set_state("running", self.tr("Looking for the lock"))
            self.register.set_state("waiting")

    def _progress(self, progress: JobProgress) -> None:
        if isinstance(progress, AddProgress) and progress.step in ("register", "done"):
            self.claim.set_state("done", self.tr("The lock has taken this profile as its owner."))
            self.register.set_state("running", self.tr("Asking the platform"))

    def _succeeded(self, added: Any) -> None:
        self._set_running(False)
        self.form.setEnabled(False)
        self._added = added
        self.claim.set_state("done", self.tr("The lock has taken this profile as its owner."))
        if added.registered:
            self.register.set_state("done", self.tr("The lock is registered."))
        else:
            self.register.set_state("caution", _why_waiting(added.waiting))
        self.demo.load()
        self.cancel.setText(self.tr("Close"))
        for button, shown in ((self.go, False), (self.issue, True), (self.another, True)):
            button.setVisible(shown)
        self.issue.setFocus()

    def _failed(self, error: FlexeriaError) -> None:
        self._set_running(False)
        self.go.setText(self.tr("Try again"))
        if self.form.show_error(error):
            self._show_hint()
            return
        self.claim.set_state("failed", message_for(error).in_one_line)
        if error.code == WINDOW_CLOSED:
            self.go.setFocus()
        self.area.ensureWidgetVisible(self.claim)

    def _cancelled(self) -> None:
        self._set_running(False)
        self._show_hint()
        self._context.changed(*TOPICS)

    def _issue(self) -> None:
        lock_id, context = self._added.lock_id, self._context
        if self._sheet is not None:
            self._sheet.dismiss()
        context.navigate("keys", issue=True, lock=lock_id)


def _why_waiting(code: str) -> str:
    kind = FlexeriaError.codes.get(code)
    return message_for(kind()).in_one_line if kind is not None else ""


def _tell(context: PageContext, name: str, added: Any, done: Callable[[LockId], None]) -> None:
    done(added.lock_id)
    context.changed(*TOPICS)
    words = QCoreApplication.translate("AddLockSheet", "%1 was added.")
    if not added.registered:
        words = QCoreApplication.translate("AddLockSheet", "%1 was added; its registration waits.")
    context.toast(words.replace("%1", name), tone="positive" if added.registered else "caution")
