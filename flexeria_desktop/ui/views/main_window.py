"""The window: navigation, header, the pages, status bar, and what lies over them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import Command, Operator, PageContext, PageSpec, SearchHit, SearchProvider
from flexeria_desktop.ui.jobs import JobRunner
from flexeria_desktop.ui.theme import Theme, Tone
from flexeria_desktop.ui.views.header import Header
from flexeria_desktop.ui.views.job_area import JobArea
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.views.navigation import Navigation
from flexeria_desktop.ui.views.overlays import Overlays
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.search_popup import SearchPopup
from flexeria_desktop.ui.views.status_bar import ChipState, StatusBar

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets import SideSheet

# Where the chips of the status bar lead to.
CHIP_PAGES = {"platform": "sync", "link": "settings", "programming": "programming"}
FIRST_PAGES_WITH_KEYS = 9


class MainWindow(QMainWindow):
    """The frame of all pages; pages are built when they are first shown."""

    page_shown = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        runner: JobRunner,
        actions: Any = None,
        pages: Sequence[PageSpec],
        providers: Sequence[SearchProvider] = (),
        commands: Sequence[Command] = (),
    ) -> None:
        super().__init__()
        self.setWindowTitle("Flexeria")
        self.setMinimumSize(*metrics.HALF_DESIGN)
        self.resize(*metrics.DESIGN)
        self._runner = runner
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, QWidget] = {}
        self._current = ""
        self._providers = list(providers)
        self._commands: dict[str, Command] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self._everywhere: dict[str, Command] = {}
        """Keys that mean the same on every page that gives them no meaning of its own."""
        self._build(theme, runner, pages)
        self.overlays = Overlays(self, self.stack, self.job_list, self.navigate)
        self.context = PageContext(
            actions=actions,
            runner=runner,
            theme=theme,
            navigate=self.navigate,
            toast=self.show_toast,
            error=self.show_error,
            sheet=self.show_sheet,
            parent=self,
        )
        self._bind_keys(pages)
        self.add_commands(commands)

    @property
    def current_page(self) -> str:
        """The key of the page that shows, empty before the first."""
        return self._current

    def has_page(self, key: str) -> bool:
        """Whether the program has this page."""
        return key in self._specs

    def page(self, key: str) -> QWidget | None:
        """Return a page that has been built, else None."""
        return self._pages.get(key)

    def navigate(self, page_key: str, **where: Any) -> None:
        """Show a page and what ``where`` says of it; asks first when a sheet holds unsaved input.

        Before a profile is open there is nothing to show, so nothing happens.
        """
        if page_key not in self._specs:
            raise KeyError(page_key)
        self._mark_current()
        if self.context.actions is None:
            return
        self.overlays.leave_sheet(lambda: self._show_page(page_key, where))

    def show_toast(
        self,
        text: str,
        action_text: str = "",
        callback: Callable[[], object] | None = None,
        *,
        tone: Tone = "positive",
    ) -> None:
        """Say in the corner what is done, with at most one action; it also goes to the history."""
        self.overlays.toast(text, action_text, callback, tone)

    def show_sheet(self, content: QWidget, title: str, **look: Any) -> SideSheet:
        """Open a side sheet over the page and return it; ``look``: sub, icon, width, keeps_input."""
        return self.overlays.sheet(content, title, **look)

    def show_error(self, error: BaseException, title: str = "") -> None:
        """Open the dialog with the three answers; a fix leads to its page."""
        self.overlays.error(error, title)

    def set_operator(self, operator: Operator) -> None:
        """Show who works here."""
        self.header.account.show_operator(operator)

    def set_status(self, key: str, state: ChipState) -> None:
        """Show the state of ``platform``, ``link`` or ``programming``."""
        self.status.show_chip(key, state)

    def set_badge(self, page_key: str, count: int) -> None:
        """Show a number at a page of the navigation; none for zero."""
        self.navigation.item(page_key).set_badge(str(count) if count else "")

    def add_providers(self, providers: Sequence[SearchProvider]) -> None:
        """Search in more places."""
        self._providers += providers
        self._refresh_search()

    def add_commands(self, commands: Sequence[Command]) -> None:
        """Offer commands in the search; their keys work where the page has none of its own."""
        for command in commands:
            self._commands[command.key] = command
            if command.shortcut:
                self._listen(command.shortcut)
        self._refresh_search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation in a narrow window and keep what lies over the pages in place."""
        super().resizeEvent(event)
        self.navigation.fit(event.size().width())
        self.job_list.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before running jobs are cancelled."""
        titles = [job.title for job in self._runner.running if job.title]
        if titles and not self.overlays.closing_confirmed:
            event.ignore()
            self.overlays.confirm_close(len(titles), self.close)
            return
        self._runner.cancel_all()
        super().closeEvent(event)

    def _build(self, theme: Theme, runner: JobRunner, pages: Sequence[PageSpec]) -> None:
        root = QWidget(self)
        self.navigation = Navigation(theme, [spec for spec in pages if not spec.under])
        self.header = Header(theme)
        self.stack = QStackedWidget()
        self.job_area = JobArea(runner)
        self.status = StatusBar(theme, self.job_area)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.navigation)
        top.addLayout(right, 1)
        layout = QVBoxLayout(root)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(root)
        self.job_list = JobList(runner, self)
        self.job_area.attach(self.job_list)
        self.search = SearchPopup(theme, self.header.search, runner, self)
        self.navigation.chosen.connect(self.navigate)
        self.status.chosen.connect(self._chip_chosen)
        self.header.help_wanted.connect(self.show_help)
        self.header.account_wanted.connect(lambda: self.navigate("settings", part="account"))

    def show_help(self) -> None:
        """Open the sheet with the keys of the window and of the page that shows."""
        from flexeria_desktop.ui.views.help_sheet import key_table  # noqa: PLC0415 - at its first showing

        page = self._pages.get(self._current)
        own = page.keys if isinstance(page, Page) else ()
        taken = {key.shortcut for key in (*own, *self._commands.values())}
        general = [
            (self.tr("Search everything"), "Ctrl+K"),
            (self.tr("Close a sheet, dialog or list"), "Esc"),
            *((command.text, command.shortcut) for command in self._commands.values() if command.shortcut),
            *((one.text, one.shortcut) for one in self._everywhere.values() if one.shortcut not in taken),
            (self.tr("Menu of a table"), "Shift+F10"),
        ]
        content = key_table([(key.text, key.shortcut) for key in own], general)
        self.show_sheet(content, self.tr("Help and keys"), icon="help")

    def _bind_keys(self, pages: Sequence[PageSpec]) -> None:
        QShortcut(QKeySequence("Ctrl+K"), self, self._focus_search)
        QShortcut(QKeySequence("F1"), self, self.show_help)
        if sys.platform != "win32":  # which does it by itself
            QShortcut(QKeySequence("Shift+F10"), self, self._menu_wanted)
        going = []
        for number, spec in enumerate(sorted(pages, key=lambda spec: bool(spec.under)), start=1):
            shortcut = f"Ctrl+{number}" if number <= FIRST_PAGES_WITH_KEYS and not spec.under else ""
            text = self.tr("Go to %1").replace("%1", spec.title)
            going.append(Command(f"go.{spec.key}", text, self._goer(spec.key), shortcut, spec.icon_use))
        text = self.tr("Walk mode: program door by door")
        self.add_commands([*going, Command("walk", text, self._walk, "Ctrl+Shift+W", "walk")])
        deeds: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("F5", self.tr("Issue key"), lambda: self._on_page("keys", issue=True)),
            ("F6", self.tr("Take in: choose keys"), lambda: self._on_page("keys")),
            ("F7", self.tr("Report a medium lost"), self._report_lost),
            ("F8", self.tr("Suspend: choose keys"), lambda: self._on_page("keys")),
            ("F9", self.tr("Plan and program"), lambda: self._on_page("programming")),
            ("Ctrl+Shift+M", self.tr("Go to the last message"), self.overlays.go_to_toast),
        )
        for shortcut, text, action in deeds:
            self._everywhere[shortcut] = Command(shortcut, text, action, shortcut)
            self._listen(shortcut)

    def _on_page(self, key: str, **where: Any) -> None:
        """What pages without a key of their own do: go to the page where it is done."""
        if self.has_page(key):
            self.navigate(key, **where)

    def _report_lost(self) -> None:
        if self.context.actions is not None and self._current:
            from flexeria_desktop.ui.views.pages.lost_medium import open_lost_sheet  # noqa: PLC0415 - at the first loss

            open_lost_sheet(self.context)

    def _menu_wanted(self) -> None:
        """Shift+F10 means the menu key, which the system sends where there is one."""
        here = QApplication.focusWidget()
        if here is not None:
            middle = here.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, here.mapToGlobal(middle))
            QApplication.sendEvent(here, event)

    def _walk(self) -> None:
        """Before a profile is open there is no door to walk to."""
        if self.context.actions is not None:
            from flexeria_desktop.ui.views.walk import open_walk  # noqa: PLC0415 - loaded by the first walk

            open_walk(self.context, self)

    def _goer(self, page_key: str) -> Callable[[], None]:
        return lambda: self.navigate(page_key)

    def _listen(self, shortcut: str) -> None:
        if shortcut not in self._shortcuts:
            self._shortcuts[shortcut] = QShortcut(QKeySequence(shortcut), self, lambda: self._pressed(shortcut))

    def _pressed(self, shortcut: str) -> None:
        """A key means what the page says; else what the window says; under a sheet only pages change."""
        page = self._pages.get(self._current)
        covered = self.overlays.sheet_open
        if isinstance(page, Page) and not covered and page.press(shortcut):
            return
        for command in self._commands.values():
            if command.shortcut == shortcut and (not covered or command.key.startswith("go.")):
                command.action()
                return
        if shortcut in self._everywhere and (not covered or shortcut == "Ctrl+Shift+M"):
            self._everywhere[shortcut].action()

    def _show_page(self, page_key: str, where: dict[str, Any]) -> None:
        page = self._pages.get(page_key)
        if page is None:
            page = self._specs[page_key].factory(self.context)
            self._pages[page_key] = page
            self.stack.addWidget(page)
        if page_key != self._current:
            self.overlays.page_changed()
        self.search.close_popup()
        self._current = page_key
        self.stack.setCurrentWidget(page)
        self._give_keyboard(page)
        self._mark_current()
        self.setWindowTitle(f"{self._specs[page_key].title} – Flexeria")
        if isinstance(page, Page):
            for command in page.keys:
                self._listen(command.shortcut)
            page.shown(**where)
        self.page_shown.emit(page_key)

    def _give_keyboard(self, page: QWidget) -> None:
        """Tab goes on with the first control of the page, and from its last one at the navigation."""
        if not self.overlays.sheet_open:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_current(self) -> None:
        spec = self._specs.get(self._current)
        self.navigation.set_current((spec.under or spec.key) if spec else "")

    def _chip_chosen(self, key: str) -> None:
        target = CHIP_PAGES[key]
        if target in self._specs:
            self.navigate(target, **({"part": key} if target == "settings" else {}))

    def _focus_search(self) -> None:
        self.search.take_keyboard(QApplication.focusWidget())

    def _refresh_search(self) -> None:
        self.search.set_sources(self._providers, self._commands.values())


__all__ = ["ChipState", "Command", "MainWindow", "Operator", "PageSpec", "SearchHit"]
