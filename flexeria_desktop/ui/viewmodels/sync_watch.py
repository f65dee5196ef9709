"""How it stands with the platform, told to one window as it changes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from flexeria_desktop.core.domain.sync_state import SyncState

if TYPE_CHECKING:
    from flexeria_desktop.ui.context import PageContext
    from flexeria_desktop.ui.jobs import Job, Report

# "2 min ago" must not stand still while nothing changes.
AGE_MS = 60_000
_NAME = "sync.watch"
_OF_OTHERS = ("locks", "people", "keys", "events", "programming", "codes")


def sync_watch(context: PageContext) -> SyncWatch:
    """The watch of a window; the first who asks makes it."""
    known = context.findChild(SyncWatch, _NAME)
    return known if isinstance(known, SyncWatch) else SyncWatch(context)


class SyncWatch(QObject):
    """``changed`` whenever ``state``, ``account`` or the age of the last contact may look different.

    What others changed is told to all pages; what waits, was refused or merged to those with the topic platform.
    """

    changed = Signal()
    _arrived = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName(_NAME)
        self._context = context
        self._job: Job | None = None
        self._again = False
        self._known = False
        self.state = SyncState()
        self.account: Any = None
        self.kept: datetime | None = None
        """The last contact of an earlier run."""
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)
        unlisten = context.actions.listen_sync(self._tell)
        # The window may be built anew while the profile stays open.
        self.destroyed.connect(lambda: unlisten())  # noqa: PLW0108 - the signal brings the object
        context.refresh.connect(self._refreshed)
        timer = QTimer(self, interval=AGE_MS)
        timer.timeout.connect(self.changed)
        timer.start()
        self.load()

    def load(self) -> None:
        """Ask anew who is signed in and how it stands."""
        if self._job is not None:
            self._again = True
            return
        actions = self._context.actions

        async def ask(_report: Report) -> tuple[SyncState, Any, datetime | None]:
            return await actions.sync_state(), await actions.account(), (await actions.status()).platform_reached_at

        self._job = self._context.runner.start("", ask, succeeded=self._loaded)
        self._job.finished.connect(self._finished)

    def _tell(self, state: SyncState) -> None:
        """On the engine's thread."""
        try:
            self._arrived.emit(state)
        except RuntimeError:
            return  # the window has gone

    def _loaded(self, found: tuple[SyncState, Any, datetime | None]) -> None:
        state, self.account, self.kept = found
        self._show(state)

    def _finished(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.load()

    def _refreshed(self, topics: frozenset[str]) -> None:
        if "platform" in topics:
            self.load()

    def _show(self, state: SyncState) -> None:
        before, self.state = self.state, state
        self.changed.emit()
        told = self._known
        self._known = True
        if told and state.pulled > before.pulled:
            self._context.changed(*_OF_OTHERS, "platform")
        elif told and _counts(state) != _counts(before):
            self._context.changed("platform", "codes", "locks")


def _counts(state: SyncState) -> tuple[int, int, int, int]:
    return state.waiting, state.refused, state.parked, state.conflicts
