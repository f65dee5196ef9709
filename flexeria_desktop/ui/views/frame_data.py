"""What the frame itself shows of the data: chips, badge, operator, and where the search looks."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer

from flexeria_desktop.core.domain.links import is_bluetooth, place_of
from flexeria_desktop.core.services.rows import LockRow, StatusRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import Command, Operator, SearchHit
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.status_bar import ChipState

# "2 min ago" must not stand still while nothing changes.
AGE_MS = 60_000


class FrameData(QObject):
    """Keeps chips, badge and search of a window up to date with the profile behind it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: Any = window.context.actions
        self._job: Job | None = None
        self._again = False
        window.context.refresh.connect(self.load)
        window.add_providers((self.find_locks, self.find_people, self.find_keys))
        finding = self.tr("Find the lock in front of me")
        window.add_commands(
            (Command("locks.nearby", finding, lambda: window.navigate("locks", nearby=True), "", "signal"),)
        )
        window.set_operator(Operator(str(self._actions.desk.operator), "", ""))
        timer = QTimer(self, interval=AGE_MS)
        timer.timeout.connect(self.exchange)
        timer.start()
        self.load()
        self.exchange()

    def load(self, _topics: object = None) -> None:
        """Ask for the state of platform, link and programming."""
        if self._job is not None:
            self._again = True
            return

        async def ask(_report: Report) -> tuple[StatusRow, Any, tuple[LockRow, ...]]:
            return await self._actions.status(), await self._actions.account(), await self._actions.locks()

        self._job = self._window.context.runner.start("", ask, succeeded=self._show)
        self._job.finished.connect(self._loaded)

    def exchange(self) -> None:
        """Send what waits for the platform; being offline is a state that the chip tells, not an error."""

        async def send(_report: Report) -> int:
            count: int = await self._actions.send_waiting()
            return count

        self._window.context.runner.start("", send, succeeded=self._exchanged, failed=lambda _error: self.load())

    def _exchanged(self, count: int) -> None:
        if count:
            self._window.context.changed("locks", "codes", "platform")
        else:
            self.load()

    def _show(self, found: tuple[StatusRow, Any, tuple[LockRow, ...]]) -> None:
        status, account, locks = found
        self.show_status(status)
        manages = account is not None and account.building
        buildings = {lock.building for lock in locks if lock.building}
        place = buildings.pop() if len(buildings) == 1 else ""
        role = self.tr("Building manager") if manages else ""
        self._window.set_operator(Operator(str(self._actions.desk.operator), role, place))

    def show_status(self, row: StatusRow) -> None:
        """Show the three chips and the number at Programming."""
        self._window.set_status("platform", self._platform(row))
        self._window.set_status("link", self._link(row))
        self._window.set_status("programming", self._programming(row))
        if self._window.has_page("programming"):
            self._window.set_badge("programming", row.locks_to_program)

    async def find_locks(self, text: str) -> list[SearchHit]:
        """Locks by name, serial or building."""
        word = text.casefold()
        return [
            SearchHit(
                self.tr("Lock"),
                row.name,
                f"{row.model.name} · {row.serial}",
                lambda lock=row.id: self._window.navigate("locks", lock=lock),
                "nav.locks",
            )
            for row in await self._actions.locks()
            if word in f"{row.name} {row.serial} {row.building}".casefold()
        ]

    async def find_people(self, text: str) -> list[SearchHit]:
        """People by name or reference."""
        return [
            SearchHit(
                self.tr("Person"),
                row.name,
                row.unit,
                lambda person=row.id: self._window.navigate("people", person=person),
                "person",
            )
            for row in await self._actions.people(text)
        ]

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

    def _platform(self, row: StatusRow) -> ChipState:
        if not row.signed_in:
            return ChipState("platform-off", self.tr("Platform: sign in"), "caution")
        if row.platform_error:
            text = self.tr("Platform: offline")
            waiting = self.tr("%n change(s) wait", "", row.waiting) if row.waiting else ""
            return ChipState("platform-off", ", ".join(part for part in (text, waiting) if part), "caution")
        if row.platform_reached_at is None:
            return ChipState("platform", self.tr("Platform: signed in"))
        ago = (datetime.now(UTC) - row.platform_reached_at).total_seconds()
        if ago < AGE_MS / 1000:
            return ChipState("platform", self.tr("Platform: synced just now"))
        return ChipState("platform", self.tr("Platform: synced %1 ago").replace("%1", _whole_minutes(ago)))

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


def _whole_minutes(seconds: float) -> str:
    return formats.duration(seconds // 60 * 60)
