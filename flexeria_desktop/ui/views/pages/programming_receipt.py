"""The receipt of one lock: what it proves, to be read, copied and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.list_rows import ReceiptRow
from flexeria_desktop.core.services.rows import ProgramOutcome
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels.programming_receipt import as_text, facts
from flexeria_desktop.ui.widgets import Dialog, KeyValueGrid, Label


class ReceiptDialog(Dialog):
    """What a receipt proves; Save writes it as text, Copy puts it on the clipboard."""

    def __init__(
        self, context: PageContext, parent: QWidget, found: ReceiptRow, outcome: ProgramOutcome | None
    ) -> None:
        title = QCoreApplication.translate("programming", "Receipt of %1").replace("%1", found.lock)
        super().__init__(parent, title, icon="receipt", tone="positive", width=metrics.DIALOG_LARGE)
        self.setObjectName("programming.receiptDialog")
        self._context = context
        self.text = as_text(found, outcome)
        self._name = f"{title} {found.version}.txt"
        told = self.tr("The lock itself has confirmed this list and signed it with its own key.")
        self.body.addWidget(Label(told, role="text-muted", wrap=True))
        rows = [(name, Label(value, wrap=True, selectable=True)) for name, value in facts(found, outcome)]
        self.facts = KeyValueGrid(rows, spacing=6)
        self.body.addWidget(self.facts)
        self.copy = self.add_button(self.tr("Copy"), self._copy, icon="copy")
        self.copy.setObjectName("programming.receipt.copy")
        self.save = self.add_button(self.tr("Save as text"), self._ask_where, icon="export")
        self.save.setObjectName("programming.receipt.save")
        self.add_button(self.tr("Close"), self.accept, "primary")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._context.toast(self.tr("The receipt is on the clipboard."))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save receipt"))
        dialog.setObjectName("programming.receiptFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(lambda path: _write(self._context, self.text, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def open_receipt(context: PageContext, parent: QWidget, lock_id: LockId, outcome: ProgramOutcome | None) -> None:
    """Ask for the receipt of a lock and show it over the page."""

    async def work(_report: Report) -> ReceiptRow | None:
        found: ReceiptRow | None = await context.actions.receipt_of(lock_id)
        return found

    opener = _Opener(context, parent, outcome)
    job = context.runner.start("", work, succeeded=opener.show, failed=context.error)
    job.finished.connect(opener.deleteLater)


class _Opener(QObject):
    """Goes with the page: the receipt may come after the window was built anew."""

    def __init__(self, context: PageContext, parent: QWidget, outcome: ProgramOutcome | None) -> None:
        super().__init__(parent)
        self._context, self._page, self._outcome = context, parent, outcome

    def show(self, found: ReceiptRow | None) -> None:
        if found is not None:
            ReceiptDialog(self._context, self._page, found, self._outcome).open()


def _write(context: PageContext, text: str, path: Path) -> None:
    told = QCoreApplication.translate("programming", "The receipt is in %1.").replace("%1", path.name)

    async def work(_report: Report) -> str:
        from asyncio import to_thread  # noqa: PLC0415 - the engine has it loaded

        from flexeria_desktop.core.services.batch_summary import write_text  # noqa: PLC0415 - only who saves needs it

        await to_thread(write_text, path, text)
        return told

    title = QCoreApplication.translate("programming", "Save receipt")
    context.runner.start(title, work, succeeded=context.toast, failed=context.error)
