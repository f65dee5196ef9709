"""The sheet that brings a new firmware to a lock: file and version, sending, the lock's own word that it runs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import FirmwareImage, FirmwareOutcome, FirmwareProgress, LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import lock_firmware
from flexeria_desktop.ui.viewmodels.lock_firmware import UpdateProgress
from flexeria_desktop.ui.viewmodels.watched import watch
from flexeria_desktop.ui.views.pages.add_lock_steps import StepRow
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    Field,
    LineInput,
    ProgressBar,
    SideSheet,
    column,
    focus_first_error,
    row,
    scrolled,
)
from flexeria_desktop.ui.widgets.base import scroll_to

WIDTH = 560
VERSION_WIDTH = 140


def open_firmware_sheet(context: PageContext, lock: LockRow) -> FirmwareSheet:
    """Open the sheet for one lock."""
    content = FirmwareSheet(context, lock)
    sheet = context.sheet(
        content.area,
        QCoreApplication.translate("FirmwareSheet", "Update firmware"),
        sub=lock.name,
        icon="firmware",
        width=WIDTH,
        keeps_input=content.has_input,
    )
    sheet.setObjectName("locks.firmware.sheet")
    content.live_in(sheet)
    return content


class FirmwareSheet(QWidget):
    """Three steps; closing it while the firmware is sent does not stop that, the job area does."""

    def __init__(self, context: PageContext, lock: LockRow) -> None:
        super().__init__()
        self._context, self._lock = context, lock
        self._sheet: SideSheet | None = None
        self._job: Job | None = None
        self._image = b""
        self._read = ""
        self._reached: FirmwareProgress | None = None
        self._sent_version = ""
        self._done = self._again = False
        self._make_parts()
        self.setLayout(column(self.note, self.file, self.send, self.confirm, "stretch", spacing=14, margins=3))
        self.area = scrolled(self)
        self._connect()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet, and show an update that is under way."""
        self._sheet = sheet
        sheet.closed.connect(lambda: watch(self._job, False))
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.go, self.resume):
            sheet.add_button(button)
        self._dress()
        job = lock_firmware.running(self._context.runner, self._lock)
        if job is None:
            self.path.edit.setFocus()
        else:
            self._attach(job)

    def has_input(self) -> bool:
        """A file is on disk, and what is being sent goes on: there is nothing to lose."""
        return False

    def _make_parts(self) -> None:
        self.note = Banner(
            self.tr(
                "The lock refuses a lower version, a file for another model and one without its maker's signature. "
                "Until it restarts it runs what it runs now. Keys and list stay."
            )
        )
        self.path = LineInput(placeholder=self.tr("Firmware file of the maker"))
        self.path.setObjectName("locks.firmware.path")
        self.path.setAccessibleName(self.tr("Firmware file"))
        self.choose = Button(self.tr("Choose file"), icon="import")
        self.choose.setObjectName("locks.firmware.choose")
        self.version = LineInput(placeholder="2.4.0")
        self.version.setObjectName("locks.firmware.version")
        self.version.setFixedWidth(VERSION_WIDTH)
        self._path = Field("", self.path)
        self._version = Field(self.tr("Version of the file"), self.version)
        chosen, inputs = row(spacing=8), QWidget()
        chosen.addWidget(self._path, 1)
        chosen.addLayout(column(self.choose, "stretch", spacing=0))
        inputs.setLayout(column(chosen, self._version, spacing=12))
        self._inputs = inputs
        self.bar = ProgressBar(8, name=self.tr("Firmware sent"))
        self.file = StepRow(1, self.tr("File: the new firmware and its version"), inputs)
        self.send = StepRow(2, self.tr("Send: after a break it goes on where it stopped"), self.bar)
        self.confirm = StepRow(3, self.tr("Restart: the lock shows what it runs"))
        self.cancel = Button(self.tr("Cancel"))
        self.resume = Button("", icon="resume")
        self.resume.setObjectName("locks.firmware.resume")
        self.go = Button(self.tr("Update firmware"), "primary", "firmware")
        self.go.setObjectName("locks.firmware.go")
        self.bar.setVisible(False)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._open_dialog)
        self.path.submitted.connect(self._load)
        self.path.edit.editingFinished.connect(self._load)
        self.version.changed.connect(lambda _text: self._version_typed())
        self.version.submitted.connect(self._go)
        self.go.clicked.connect(self._go)
        self.resume.clicked.connect(lambda: self._start(None))

    # --- the file

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a firmware file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.path.set_text(path)
        self._load()

    def _load(self) -> None:
        path = self.path.text.strip()
        if not path or path == self._read:
            return
        self._read, self._image = path, b""

        async def work(_report: Report) -> bytes:
            return await lock_firmware.read_image(path)

        self._context.runner.start("", work, succeeded=self._loaded, failed=self._unreadable)

    def _loaded(self, image: bytes) -> None:
        self._image = image
        self._path.set_error("")
        told = lock_firmware.version_in(self._read)
        if told:
            self.version.set_text(told)
        self._version_typed()
        if not told:
            self.version.edit.setFocus()

    def _unreadable(self, error: FlexeriaError) -> None:
        self._read = ""
        self._path.set_error(message_for(error).in_one_line)
        self._dress()

    def _version_typed(self) -> None:
        typed = self.version.text.strip()
        self._version.set_error(lock_firmware.fault(typed, self._lock) if typed else "")
        self._dress()

    def _dress(self) -> None:
        lock, waiting, busy = self._lock, self._lock.firmware_waiting, self._job is not None
        why_not = lock_firmware.why_not(lock)
        ready = bool(self._image) and not self._version.error and bool(self.version.text.strip())
        self.file.set_state("done" if ready or self._done else "waiting", self._what(ready and not self._done))
        self.go.setVisible(not self._done)
        self.go.set_reason(why_not or ("" if self._image else self.tr("Choose a file first.")))
        self.resume.setVisible(bool(waiting) and not self._done)
        # What is on its way comes first, unless another file was chosen.
        first = bool(waiting) and self.version.text.strip() in ("", waiting)
        for button, primary in ((self.resume, first), (self.go, not first)):
            button.set_kind("primary" if primary else "normal", "large")
        self.resume.setText(self.tr("Go on with %1").replace("%1", waiting))
        self.resume.set_reason(why_not)
        self._inputs.setEnabled(not busy and not self._done)
        self.resume.setEnabled(not busy and not why_not)

    def _what(self, ready: bool) -> str:
        lock = self._lock
        if ready:
            return lock_firmware.change(lock, self.version.text.strip(), len(self._image))
        if lock.firmware_waiting:
            text = self.tr("%1 is on its way; going on needs no file. The lock runs %2.")
            return text.replace("%1", lock.firmware_waiting).replace("%2", lock.firmware or "–")
        return self.tr("The lock runs %1.").replace("%1", lock.firmware or self.tr("an unknown version"))

    # --- sending

    def _go(self) -> None:
        version = self.version.text.strip()
        self._version.set_error(lock_firmware.fault(version, self._lock))
        if self._job is None and self._image and not focus_first_error(self._path, self._version):
            self._start(FirmwareImage(version, self._image))

    def _start(self, image: FirmwareImage | None) -> None:
        self._reached = None
        self._attach(lock_firmware.start(self._context, self._lock, image))

    def _attach(self, job: Job) -> None:
        self._job = job
        watch(job, True)
        job.progress.connect(self._progressed)
        job.succeeded.connect(self._succeeded)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        self.go.set_busy(self.tr("Updating"))
        self.cancel.setText(self.tr("Close"))
        self.send.set_state("running", self.tr("Looking for the lock"))
        self.confirm.set_state("waiting")
        self._lead_keyboard(self.cancel)
        scroll_to(self.send)
        self._dress()
        if isinstance(job.last, UpdateProgress):
            self._progressed(job.last)

    def _progressed(self, progress: JobProgress) -> None:
        if not isinstance(progress, UpdateProgress) or progress.step is None:
            return
        step = progress.step
        words, self._sent_version = lock_firmware.sentence(step), progress.version
        if step.step in ("connect", "send"):
            self._reached = step if step.step == "send" else self._reached
            self.send.set_state("running", words)
            self.bar.setVisible(step.step == "send")
            self.bar.set_share(step.sent, max(1, step.total))
        else:
            self.bar.setVisible(False)
            text = self.tr("%1 bytes are on the lock.").replace("%1", formats.number(step.total))
            self.send.set_state("done", text)
            self.confirm.set_state("running", words)

    def _ended(self) -> None:
        self._job = None
        self.go.set_busy(None)
        self.bar.setVisible(False)
        actions, lock_id = self._context.actions, self._lock.id

        async def again(_report: Report) -> Any:
            return await actions.lock(lock_id)

        self._context.runner.start("", again, succeeded=self._known)

    def _known(self, lock: LockRow) -> None:
        self._lock = lock
        self._dress()
        if self._again:
            self._lead_keyboard(self.resume if self.resume.isVisible() else self.go)

    def _lead_keyboard(self, button: Button) -> None:
        """The field or button that has the keyboard cannot be used now; unless somebody is elsewhere, this can."""
        here, sheet = QApplication.focusWidget(), self._sheet
        if sheet is not None and (here is None or sheet.isAncestorOf(here)):
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _succeeded(self, outcome: FirmwareOutcome) -> None:
        self._done, self._again = outcome.confirmed, False
        self._ended()
        self.send.set_state("done", self.tr("All of it is on the lock."))
        self.confirm.set_state("done" if outcome.confirmed else "caution", lock_firmware.ended(outcome))
        self._lead_keyboard(self.cancel)
        scroll_to(self.confirm)

    def _failed(self, error: FlexeriaError) -> None:
        self._again = True
        self._ended()
        self.send.set_state("failed", lock_firmware.broken(error, self._reached, self._lock))
        self.confirm.set_state("waiting")
        self.area.ensureWidgetVisible(self.send)

    def _cancelled(self) -> None:
        self._again = True
        self._ended()
        words = lock_firmware.cancelled(self._reached, self._sent_version, self._lock)
        self.send.set_state("caution" if words else "waiting", words or self.tr("Stopped; the lock was not changed."))
