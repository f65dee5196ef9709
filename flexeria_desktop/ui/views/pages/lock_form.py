"""What the forms of a lock share: saving is a job, and may end when another lock is shown."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.widgets import Button


class LockForm(QWidget):
    """A form with the button ``save``; one saving at a time, whichever lock it is of."""

    save: Button

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._lock: LockRow | None = None
        self._saving: LockId | None = None

    def _start_saving(self, lock: LockRow, work: Callable[[Report], Coroutine[Any, Any, Any]]) -> None:
        """Save; ``_kept`` or ``_refused`` follows, or neither when it is cancelled."""
        self._saving = lock.id
        self.save.set_busy(self.tr("Saving"))
        runner = self._context.runner
        job = runner.start(self.tr("Saving"), work, succeeded=self._on_success, failed=self._on_failure)
        job.cancelled.connect(self._free)

    def _free(self) -> bool:
        """Let the form be saved again; return whether it still shows the lock that was saved."""
        saved, self._saving = self._saving, None
        self.save.set_busy(None)
        self._dress()
        return self._lock is not None and self._lock.id == saved

    def _on_success(self, kept: Any) -> None:
        self._kept(kept, here=self._free())

    def _on_failure(self, error: FlexeriaError) -> None:
        self._refused(error, here=self._free())

    def _dress(self) -> None:
        """Enable what can be pressed now."""
        raise NotImplementedError

    def _kept(self, kept: Any, *, here: bool) -> None:
        """Take over what was saved; here: its lock is the one shown."""
        raise NotImplementedError

    def _refused(self, error: FlexeriaError, *, here: bool) -> None:
        """Tell why nothing was saved, in the fields only when ``here``."""
        raise NotImplementedError
