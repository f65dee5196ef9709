"""What the frame itself shows of the data: chips, badge, operator, and where the search looks."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer

from flexeria_desktop.core.domain.links import is_bluetooth, place_of
from flexeria_desktop.core.domain.reminders import Ending
from flexeria_desktop.core.services.handover_rows import DayReport
from flexeria_desktop.core.services.rows import LockRow, StatusRow
from flexeria_desktop.ui.context import Command, Operator, SearchHit
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.viewmodels import endings, sync_standing
from flexeria_desktop.ui.viewmodels.sync_watch import sync_watch
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.search_data import SearchData
from flexeria_desktop.ui.views.status_bar import ChipState
from flexeria_desktop.ui.views.undoing import Undoing

# A desk stays open for days; a new day is noticed within the hour.
REMIND_EVERY_MS = 3_600_000


class FrameData(QObject):
    """Keeps chips, badge and search of a window up to date with the profile behind it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: Any = window.context.actions
        self._job: Job | None = None
        self._again = False
        window.context.refresh.connect(self.load)
        window.add_providers((self.find_keys,))
        self.search = SearchData(window)
        self.undoing = Undoing(window)
        finding = self.tr("Find the lock in front of me")
        waiting = self.tr("What waits for the platform")
        account = self.tr("Sign in, sign out: account and platform")
        window.add_commands(
            (
                Command("locks.nearby", finding, lambda: window.navigate("locks", nearby=True), "", "signal"),
                Command("account", account, lambda: window.navigate("settings", part="account"), "", "platform"),
                Command("sync.waiting", waiting, lambda: window.navigate("sync", tab="waiting"), "", "sync"),
            )
        )
        window.set_operator(Operator(str(self._actions.desk.operator), "", ""))
        self.watch = sync_watch(window.context)
        self.watch.changed.connect(self.show_platform)
        self._days = QTimer(self, interval=REMIND_EVERY_MS)
        self._days.timeout.connect(self.remind)
        self._days.start()
        self.remind()
        self.load()

    def remind(self) -> None:
        """Tell once what came within four weeks, a week or a day of its end."""

        async def ask(_report: Report) -> tuple[date, tuple[Ending, ...]]:
            return await self._actions.today(), await self._actions.due_reminders()

        async def begin(_report: Report) -> DayReport:
            return await self._actions.new_day()

        start = self._window.context.runner.start
        start("", ask, succeeded=self._remind)
        start("", begin, succeeded=self._begun)

    def _begun(self, report: DayReport) -> None:
        """Tell what the day changed by itself: keys of those who left, suspensions that begin or end."""
        if not report.locks:
            return
        self._window.context.changed("keys", "people", "locks", "programming")
        count = report.suspended + report.returned + report.taken_in
        text = self.tr("%n key(s) changed by their days: taken in, suspended or back in force.", "", count)
        self._window.show_toast(text, self.tr("Show"), lambda: self._window.navigate("programming"), tone="caution")

    def _remind(self, found: tuple[date, tuple[Ending, ...]]) -> None:
        today, ending = found
        if ending:
            text = endings.reminder(ending, today)
            self._window.show_toast(text, self.tr("Show"), lambda: self._window.navigate("overview"), tone="caution")

    def load(self, _topics: object = None) -> None:
        """Ask for the state of platform, link and programming."""
        if self._job is not None:
            self._again = True
            return

        async def ask(_report: Report) -> tuple[StatusRow, Any, tuple[LockRow, ...]]:
            return await self._actions.status(), await self._actions.account(), await self._actions.locks()

        self._job = self._window.context.runner.start("", ask, succeeded=self._show)
        self._job.finished.connect(self._loaded)

    def _show(self, found: tuple[StatusRow, Any, tuple[LockRow, ...]]) -> None:
        status, account, locks = found
        self.show_status(status)
        manages = account is not None and account.building
        buildings = {lock.building for lock in locks if lock.building}
        place = buildings.pop() if len(buildings) == 1 else ""
        role = self.tr("Building manager") if manages else ""
        self._window.set_operator(Operator(str(self._actions.desk.operator), role, place))

    def show_platform(self) -> None:
        """Show how it stands with the platform."""
        found = sync_standing.chip(self.watch.state, self.watch.account, self.watch.kept)
        self._window.set_status("platform", ChipState(found.icon, found.text, found.role))

    def show_status(self, row: StatusRow) -> None:
        """Show what is known of links and programming, and the number at Programming."""
        self._window.set_status("link", self._link(row))
        self._window.set_status("programming", self._programming(row))
        if self._window.has_page("programming"):
            self._window.set_badge("programming", row.locks_to_program)

    async def find_keys(self, text: str) -> list[SearchHit]:
        """Keys by holder, lock or medium."""
        return [
            SearchHit(
                self.tr("Key"),
                row.person,
                row.lock,
                lambda key=row.id: self._window.navigate("keys", key=key),
                "nav.keys",
            )
            for row in await self._actions.keys(text=text)
        ]

    def _loaded(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.load()

    def _link(self, row: StatusRow) -> ChipState:
        if not row.links:
            return ChipState("link-none", self.tr("No way to locks chosen"), "text-muted")
        place = place_of(row.links[0])
        if is_bluetooth(row.links[0]):
            text = self.tr("Bluetooth, adapter %1").replace("%1", place) if place else self.tr("Bluetooth")
            return ChipState("link-bluetooth", text)
        if self._window.context.demo is not None:
            return ChipState("link-dongle", self.tr("Demo dongle"))
        port = place.rsplit("/", 1)[-1]
        return ChipState("link-dongle", self.tr("Dongle on %1").replace("%1", port))

    def _programming(self, row: StatusRow) -> ChipState:
        if not row.locks_to_program:
            return ChipState("program", self.tr("No lock needs programming"), "text-muted")
        return ChipState("program", self.tr("%n lock(s) need programming", "", row.locks_to_program), "accent")
