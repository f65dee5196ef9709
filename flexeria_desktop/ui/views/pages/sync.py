"""Sync: what waits for the platform, what it refused and why, what was merged, and how it stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain.conflicts import KEEP
from flexeria_desktop.core.domain.sync_queue import ConflictRow, OpRow
from flexeria_desktop.core.domain.sync_state import SyncReport
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import sync_ops, sync_standing
from flexeria_desktop.ui.viewmodels.sync_watch import sync_watch
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.views.pages.sync_merged import MergedList
from flexeria_desktop.ui.views.pages.sync_queue import RefusedList, WaitingList
from flexeria_desktop.ui.widgets import Banner, Button, Card, TabRow

SECOND_MS = 1_000
TABS = ("merged", "refused", "waiting")


class SyncPage(Page):
    """``where``: tab = merged, refused or waiting; without one the first that needs somebody."""

    topics = frozenset({"platform", "people", "locks", "keys"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Sync"))
        self.watch = sync_watch(context)
        self.now = Button(self.tr("Sync now"), "primary", "sync")
        self.now.setObjectName("sync.now")
        self.head.add_action(self.now)
        self.sign_in = Button(self.tr("Sign in"))
        self.sign_in.setObjectName("sync.sign_in")
        self.banner = Banner("", "caution", action=self.sign_in)
        self.banner.hide()
        self.merged, self.refused, self.waiting = MergedList(), RefusedList(), WaitingList()
        self.tabs = TabRow(
            (("merged", self.tr("Merged")), ("refused", self.tr("Refused")), ("waiting", self.tr("Waiting")))
        )
        self._stack = QStackedWidget()
        self._chosen = False
        self._timer = QTimer(self, interval=SECOND_MS)
        self._lay_out()
        self._connect()
        self._stand()

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for the three lists together, so that they fit one another."""
        actions = self.context.actions

        async def found(_report: Report) -> Any:
            return (
                await actions.sync_conflicts(open_only=False),
                await actions.refused_changes(),
                await actions.waiting_changes(),
                {
                    **{row.id: row.name for row in await actions.schedules()},
                    **{row.id: ", ".join(row.path) for row in await actions.places()},
                },
            )

        self.load("sync", found, self._show)

    def on_shown(self, **where: Any) -> None:
        """Show the tab that was asked for."""
        if where.get("tab") in TABS:
            self._go(str(where["tab"]))
        if where.get("tab") == "merged":
            self.merged.show_undecided()

    def _lay_out(self) -> None:
        card = Card("", flush=True)
        for part in (self.merged, self.refused, self.waiting):
            self._stack.addWidget(part)
        card.add(self.tabs)
        card.add(self._stack, 1)
        self.body.addWidget(self.banner)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._go)
        self.now.clicked.connect(self._sync)
        self.sign_in.clicked.connect(lambda: self.context.navigate("settings", part="account"))
        self.watch.changed.connect(self._stand)
        self._timer.timeout.connect(self._stand)
        self.refused.again.connect(self._send_again)
        self.refused.let_go.connect(self._ask_let_go)
        self.merged.keep.connect(self._keep)
        self.merged.take.connect(self._take)
        self.merged.shown.connect(self._go_to)
        self.add_key("Ctrl+R", self.tr("Sync now"), self._sync, "sync")

    def _go(self, tab: str) -> None:
        self._chosen = True
        self.tabs.set_current(tab)
        self._stack.setCurrentIndex(TABS.index(tab))

    # --- how it stands

    def _stand(self) -> None:
        """Show the state of now; called each second while a next try is counted down."""
        state, account = self.watch.state, self.watch.account
        self.head.set_sub(sync_standing.line(state, account, self.watch.kept))
        trouble = sync_standing.trouble(state, account)
        self.banner.setVisible(trouble is not None)
        if trouble is not None:
            text = " ".join(part for part in (trouble.text, sync_standing.next_try(state)) if part)
            self.banner.set_banner(text, trouble.tone, title=trouble.title)
            self.sign_in.setVisible(trouble.fix == "sign_in")
        self.now.set_reason("" if account is not None else self.tr("Sign in first."))
        counting = state.retry_at is not None and self.isVisible()
        if counting != self._timer.isActive():
            (self._timer.start if counting else self._timer.stop)()

    def _show(self, found: tuple[Sequence[ConflictRow], Sequence[OpRow], Sequence[OpRow], dict[str, str]]) -> None:
        conflicts, refused, waiting, schedules = found
        open_ones = sum(one.open and one.needs for one in conflicts)
        self.merged.show_rows(conflicts, schedules)
        self.refused.show_rows(refused)
        self.waiting.show_rows(waiting)
        for key, count, chip in (
            ("merged", open_ones, True),
            ("refused", len(refused), True),
            ("waiting", len(waiting), False),
        ):
            self.tabs.set_count(key, str(count) if count else "", chip=chip)
        if not self._chosen:
            self._go("merged" if open_ones else "refused" if refused else "waiting")
            self._chosen = False

    # --- deeds

    def _sync(self) -> None:
        actions = self.context.actions
        self.now.set_busy(self.tr("Syncing"))

        async def work(_report: Report) -> SyncReport:
            report: SyncReport = await actions.sync_now()
            return report

        self.context.runner.start(self.tr("Syncing"), work, succeeded=self._synced, failed=self._not_synced)

    def _synced(self, report: SyncReport) -> None:
        self.now.set_busy(None)
        told = ""
        if report.pushed or report.pulled:
            sent = self.tr("%n change(s) sent", "", report.pushed)
            taken = self.tr("%n taken over", "", report.pulled)
            told = self.tr("Synced: %1, %2.").replace("%1", sent).replace("%2", taken)
        elif not report.error:
            told = self.tr("Synced: nothing was new.")
        if told:
            # What stopped it is said by the banner.
            self.context.toast(told)
        self.context.changed("platform")

    def _not_synced(self, error: FlexeriaError) -> None:
        self.now.set_busy(None)
        self.context.error(error, self.tr("Nothing was synced"))

    def _send_again(self, chosen: Sequence[OpRow]) -> None:
        actions = self.context.actions
        told = self.tr("%n change(s) go(es) to the platform again.", "", len(chosen))
        self._each(chosen, lambda op: actions.resubmit(op.op_id), told)

    def _ask_let_go(self, chosen: Sequence[OpRow]) -> None:
        if chosen:
            ask(self, sync_ops.letting_go(chosen), lambda: self._let_go(chosen))

    def _let_go(self, chosen: Sequence[OpRow]) -> None:
        actions = self.context.actions
        told = self.tr("%n change(s) let go.", "", len(chosen))
        self._each(chosen, lambda op: actions.discard(op.op_id), told)

    def _keep(self, one: ConflictRow) -> None:
        actions = self.context.actions
        self._each([one], lambda row: actions.decide_conflict(row.id, KEEP), self.tr("It stays as it is."))

    def _take(self, one: ConflictRow) -> None:
        actions = self.context.actions
        self._each([one], lambda row: actions.take_other(row.id), self.tr("The other value is in force now."))

    def _each(self, rows: Sequence[Any], deed: Callable[[Any], Awaitable[None]], told: str) -> None:
        async def work(_report: Report) -> str:
            refusal: FlexeriaError | None = None
            for one in rows:
                try:
                    await deed(one)
                except FlexeriaError as error:
                    # One that cannot go must not hold the others back.
                    refusal = refusal or error
            if refusal is not None:
                raise refusal
            return told

        if rows:
            self.context.runner.start("", work, succeeded=self._done, failed=self._not_done)

    def _done(self, told: str) -> None:
        self.context.toast(told)
        self.context.changed("platform", "people", "keys", "locks", "programming")

    def _not_done(self, error: FlexeriaError) -> None:
        self.context.error(error)
        self.context.changed("platform")

    def _go_to(self, one: ConflictRow) -> None:
        place = sync_ops.where(one.entity, one.subject)
        if place is not None:
            self.context.navigate(place[0], **place[1])


def sync_page(context: PageContext) -> QWidget:
    """Make the page."""
    return SyncPage(context)
