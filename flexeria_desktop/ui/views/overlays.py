"""What lies over the pages: sheets, toasts with their history, and dialogs for decisions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.errors import Bug, FlexeriaError
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.jobs import as_flexeria_error
from flexeria_desktop.ui.theme import Tone
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.widgets.overlay import Scrim, SideSheet
from flexeria_desktop.ui.widgets.toasts import Toast, ToastArea

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets.dialogs import Dialog, ErrorDialog

_TOAST_SIGNS = {"positive": "done", "caution": "caution", "danger": "failed"}


class Overlays(QObject):
    """At most one sheet and any number of toasts; every dialog opens without stopping the window."""

    def __init__(self, window: QWidget, stack: QStackedWidget, history: JobList, navigate: Callable[..., None]) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._history = history
        self._navigate = navigate
        self._sheet: SideSheet | None = None
        self._toasts = ToastArea(window)
        self.closing_confirmed = False

    @property
    def sheet_open(self) -> bool:
        """Whether a sheet covers the page."""
        return self._sheet is not None

    def toast(self, text: str, action: str, callback: Callable[[], object] | None, tone: Tone) -> Toast:
        """Say a sentence in the corner and keep it in the history."""
        said = self._toasts.show(text, tone, action, callback)
        self._history.add_history(text, _TOAST_SIGNS.get(tone, "info"), "text" if tone == "neutral" else tone)
        return said

    @property
    def toasts(self) -> list[Toast]:
        """The sentences in the corner, the oldest first."""
        return self._toasts.shown

    def offer(self, action: str, callback: Callable[[], object]) -> Toast | None:
        """Put an action to the sentence that was said last, if it shows and has none; returns it, None else."""
        shown = self._toasts.shown
        return shown[-1] if shown and shown[-1].offer(action, callback) else None

    def go_to_toast(self) -> None:
        """Give the keyboard to the newest sentence in the corner."""
        if self._toasts.shown:
            self._toasts.shown[-1].take_keyboard()

    def take_back(self, said: Toast) -> None:
        """Take a sentence off the screen that is not true any more."""
        if said in self._toasts.shown:
            said.close_toast()

    def page_changed(self) -> None:
        """News of the page before would cover what is to be done on this one."""
        self._toasts.clear()

    def sheet(
        self,
        content: QWidget,
        title: str,
        *,
        sub: str = "",
        icon: str = "",
        width: int = metrics.SHEET,
        keeps_input: Callable[[], bool] | None = None,
    ) -> SideSheet:
        """Open a sheet over the page that shows; ``keeps_input`` tells whether leaving would lose something."""
        if self._sheet is not None:
            self._sheet.dismiss()
        sheet = SideSheet(self._stack.currentWidget() or self._stack, title, sub, icon, width=width)
        sheet.keeps_input = keeps_input
        sheet.body.addWidget(content, 1)
        sheet.closed.connect(lambda: self._sheet_closed(sheet))
        sheet.leaving.connect(lambda: self._ask_discard(lambda: None))
        self._sheet = sheet
        sheet.open()
        # Its buttons come after this, and no sentence may cover them.
        QTimer.singleShot(0, self._toasts, self._toasts.place)
        return sheet

    def leave_sheet(self, then: Callable[[], object]) -> None:
        """Close the sheet and go on with ``then``; asks first when it holds input, and staying drops ``then``."""
        sheet = self._sheet
        if sheet is None:
            then()
        elif sheet.keeps_input is not None and sheet.keeps_input():
            self._ask_discard(then)
        else:
            sheet.dismiss()
            then()

    def error(self, error: BaseException, title: str = "") -> ErrorDialog:
        """Open the dialog with the three answers; foreign exceptions become a report."""
        from flexeria_desktop.ui.messages import fix_text, message_for  # noqa: PLC0415 - not before the first paint
        from flexeria_desktop.ui.widgets import ErrorDialog  # noqa: PLC0415 - not before the first paint

        known = as_flexeria_error(error)
        message = message_for(known, title)
        fix = message.fix
        dialog = ErrorDialog(self._window, message, fix=fix_text(fix) if fix else "", tone=_tone(known))
        if fix is not None:
            dialog.fixed.connect(lambda: self._navigate(fix.page, **fix.where))
        self._open(dialog)
        return dialog

    def confirm_close(self, jobs: int, close: Callable[[], Any]) -> None:
        """Ask whether running jobs may be cancelled, then close."""
        from flexeria_desktop.ui.widgets import ConfirmDialog  # noqa: PLC0415 - not before the first paint

        dialog = ConfirmDialog(
            self._window,
            self.tr("Close while jobs are running?"),
            self.tr("%n job(s) will be cancelled. What a lock already has stays in it.", "", jobs),
            self.tr("Cancel jobs and close"),
            cancel=self.tr("Keep working"),
        )

        def confirmed() -> None:
            self.closing_confirmed = True
            close()

        dialog.confirmed.connect(confirmed)
        self._open(dialog)

    def _open(self, dialog: Dialog) -> None:
        """Open over a veil; the page behind goes on but takes nothing."""
        veil = Scrim(self._stack)
        veil.setGeometry(self._stack.rect())
        veil.show()
        dialog.finished.connect(veil.deleteLater)
        dialog.open()

    def _ask_discard(self, then: Callable[[], object]) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        from flexeria_desktop.ui.widgets import ConfirmDialog  # noqa: PLC0415 - not before the first paint

        dialog = ConfirmDialog(
            self._window,
            self.tr("Leave without saving?"),
            self.tr("What you typed in “%1” is lost.").replace("%1", sheet.accessibleName()),
            self.tr("Leave and lose input"),
            cancel=self.tr("Go on typing"),
        )

        def confirmed() -> None:
            sheet.dismiss()
            then()

        dialog.confirmed.connect(confirmed)
        self._open(dialog)

    def _sheet_closed(self, sheet: SideSheet) -> None:
        if self._sheet is sheet:
            self._sheet = None
            self._toasts.place()


def _tone(error: FlexeriaError) -> Tone:
    return "danger" if isinstance(error, Bug) else "caution"
