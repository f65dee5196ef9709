"""Saving what a batch did to each lock: as a table for other programs, or as text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from flexeria_desktop.core.services.rows import BatchProgress
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for


def save_summary(context: PageContext, page: QWidget, progress: BatchProgress) -> QFileDialog:
    """Ask where, then write; the name's end decides between CSV and text."""
    title = QCoreApplication.translate("programming", "Save summary")
    dialog = QFileDialog(page, title)
    dialog.setObjectName("programming.summaryFile")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("programming", "Table (*.csv);;Text (*.txt)"))
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(QCoreApplication.translate("programming", "programming.csv"))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("txt" if "*.txt" in chosen else "csv"))
    dialog.fileSelected.connect(lambda path: _write(context, progress, Path(path), title))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _write(context: PageContext, progress: BatchProgress, path: Path, title: str) -> None:
    async def work(_report: Report) -> None:
        from asyncio import to_thread  # noqa: PLC0415 - the engine has it loaded

        await to_thread(context.actions.batch_report, progress, path, _said)

    def saved(_nothing: object) -> None:
        text = QCoreApplication.translate("programming", "The summary is in %1.")
        context.toast(text.replace("%1", path.name))

    context.runner.start(title, work, succeeded=saved, failed=context.error)


def _said(error: BaseException) -> str:
    return message_for(error).happened
