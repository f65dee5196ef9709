"""Exporting what the page shows: where to, why, and a job that can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report
from flexeria_desktop.ui.viewmodels.event_table import event_table
from flexeria_desktop.ui.views.pages.events_gate import EventsGate, ReasonDialog
from flexeria_desktop.ui.widgets import Button


class EventsExport(QObject):
    """Behind the button Export; ``wanted`` is the filter of the page when a format is chosen."""

    def __init__(
        self, context: PageContext, button: Button, gate: EventsGate, wanted: Callable[[], EventFilter]
    ) -> None:
        super().__init__(button)
        self._context, self._button, self._gate, self._wanted = context, button, gate, wanted
        self.job: Job | None = None
        self._name = ""
        button.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Offer the formats."""
        self.menu().popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def menu(self) -> QMenu:
        """Build the menu; it deletes itself."""
        menu = QMenu(self._button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Excel workbook (XLSX)…"), lambda: self.ask_where("xlsx"))
        menu.addAction(self.tr("Text with separators (CSV)…"), lambda: self.ask_where("csv"))
        return menu

    def ask_where(self, end: str) -> None:
        """Ask for the file, then for the reason where the policy wants one."""
        names = {"xlsx": self.tr("Excel workbook (*.xlsx)"), "csv": self.tr("Text with separators (*.csv)")}
        dialog = QFileDialog(self._page, self.tr("Export events"))
        dialog.setObjectName("events.file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(names[end])
        dialog.setDefaultSuffix(end)
        dialog.selectFile(f"{self.tr('Events')}.{end}")
        dialog.fileSelected.connect(lambda path: self._ask_why(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _page(self) -> QWidget:
        return self._button.window()

    def _ask_why(self, path: Path) -> None:
        wanted, policy = self._wanted(), self._gate.policy
        if policy is None or not policy.ask_reason:
            self._start(path, wanted, self._gate.reason)
            return
        dialog = ReasonDialog(self._page, self.tr("Why are events exported?"), self.tr("Export"), self._gate.reason)
        dialog.given.connect(lambda reason: self._start(path, wanted, reason))
        dialog.open()

    def _start(self, path: Path, wanted: EventFilter, reason: str) -> None:
        actions, unit = self._context.actions, self.tr("events")
        self._name = path.name

        async def work(report: Report) -> int:
            def told(done: int, total: int) -> None:
                report(JobProgress(done, total, unit))

            count: int = await actions.export_events(wanted, path, event_table(), reason=reason, progress=told)
            return count

        title = self.tr("Exporting events to %1").replace("%1", path.name)
        self._button.set_busy(self.tr("Exporting"))
        self.job = self._context.runner.start(title, work, succeeded=self._done, failed=self._context.error)
        self.job.finished.connect(self._ended)

    def _done(self, count: int) -> None:
        text = self.tr("%1 events written to %2.").replace("%1", formats.number(count))
        self._context.toast(text.replace("%2", self._name))

    def _ended(self) -> None:
        self._button.set_busy(None)
        self.job = None
