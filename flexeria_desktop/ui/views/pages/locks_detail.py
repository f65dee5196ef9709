"""One lock: head with its actions, three cards, tabs, latest events."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QSize, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from flexeria_desktop.core.services.rows import LockRow, Missing
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.icons import icon
from flexeria_desktop.ui.viewmodels import lock_texts
from flexeria_desktop.ui.views.pages.lock_clock import LockClockTab
from flexeria_desktop.ui.views.pages.lock_place import PlaceTab
from flexeria_desktop.ui.views.pages.lock_settings import LockSettingsTab
from flexeria_desktop.ui.views.pages.lock_view import LockView
from flexeria_desktop.ui.views.pages.locks_cards import PeriodCard, StateCard, StockCard
from flexeria_desktop.ui.views.pages.locks_events import LatestEvents
from flexeria_desktop.ui.views.pages.locks_tabs import KeysTab, PendingTab
from flexeria_desktop.ui.widgets import (
    Banner,
    Beside,
    Button,
    Chip,
    ElidedLabel,
    IconButton,
    TabRow,
    column,
    frame,
    line,
    row,
    scrolled,
)

THREE_CARDS_FROM = 800
SIGHT_ENOUGH = 180
"""Pixels of a tab and what stands under it that tell what it is about."""


class LockHead(QWidget):
    """Name, chips, sub-line, and the actions of a lock."""

    rename_wanted = Signal()
    unlock_wanted = Signal()
    firmware_wanted = Signal()
    replace_wanted = Signal()
    release_wanted = Signal()
    past_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel("", "title")
        self.name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.pending = Chip("", "accent", "program")
        self.level = Chip("", "positive")
        self.sub = ElidedLabel("", "small", "text-muted")
        self.read = Button(self.tr("Read log"), icon="history")
        self.read.setObjectName("locks.read_log")
        self.more = IconButton("more", self.tr("More"), "normal")
        self.more.setObjectName("locks.more")
        self.program = Button(self.tr("Program"), "primary", "program", hint="F9")
        self.program.setObjectName("locks.program")
        self.menu = self._menu()
        self.more.clicked.connect(self._open_menu)
        top = row(self.name, self.pending, self.level, "stretch")
        left, deeds = QWidget(), QWidget()
        left.setLayout(column(top, self.sub, spacing=0))
        deeds.setLayout(row(self.read, self.more, self.program, "stretch"))
        self.setLayout(column(Beside(left, deeds, spacing=8)))

    def show_lock(self, lock: LockRow) -> None:
        """Show name, chips and sub-line."""
        self.name.setMinimumWidth(0)
        self.name.set_full_text(lock.name)
        self.name.setMinimumWidth(min(320, self.name.fontMetrics().horizontalAdvance(lock.name) + 2))
        words, tone = lock_texts.level_chip(lock)
        self.level.set_chip(words, tone)  # type: ignore[arg-type]
        changes = lock_texts.pending_chip(lock)
        self.pending.set_chip(changes, "accent", "program")
        self.pending.setVisible(bool(changes))
        self.sub.set_full_text(lock_texts.sub_line(lock))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.rename = self._entry(menu, "rename", icon("edit"), self.tr("Rename"), self.rename_wanted)
        self.unlock = self._entry(menu, "unlock", icon("door"), self.tr("Unlock once"), self.unlock_wanted)
        self.past = self._entry(menu, "past", icon("history"), self.tr("Who could open this door?"), self.past_wanted)
        menu.addSeparator()
        self.firmware = self._entry(
            menu, "firmware", icon("firmware"), self.tr("Update firmware"), self.firmware_wanted
        )
        self.replace = self._entry(menu, "replace", icon("sync"), self.tr("Replace lock"), self.replace_wanted)
        self.release = self._entry(menu, "release", icon("remove"), self.tr("Release lock"), self.release_wanted)
        return menu

    def _entry(self, menu: QMenu, name: str, picture: QIcon, text: str, wanted: SignalInstance) -> QAction:
        # Made here and given to the menu: an action that the menu makes itself may go with its Python side.
        action = QAction(picture, text, self)
        action.setObjectName(f"locks.{name}")
        action.triggered.connect(wanted)
        menu.addAction(action)
        return action

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))


class _Cards(QWidget):
    def minimumSizeHint(self) -> QSize:
        """As high as texts are that wrap at this width; the scroll area asks for nothing else."""
        hint, box = super().minimumSizeHint(), self.layout()
        needed = 0 if box is None else box.minimumHeightForWidth(max(self.width(), hint.width()))
        return QSize(hint.width(), max(hint.height(), needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards end under the buttons of the head, whether a scroll bar stands beside them or not."""
        super().resizeEvent(event)
        area, box = self.parentWidget().parentWidget(), self.layout()
        if box is not None:
            margins = box.contentsMargins()
            margins.setRight(metrics.PAGE_MARGIN - max(0, area.width() - self.width()))
            box.setContentsMargins(margins)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class LockDetail(QWidget):
    """The right side of the page; ``show_view`` fills it."""

    complete_wanted = Signal()
    issue_wanted = Signal()
    events_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.lock: LockRow | None = None
        self._narrow: bool | None = None
        self.head = LockHead()
        self.banner_button = Button("", icon="next")
        self.banner_button.setObjectName("locks.complete")
        self.banner_button.clicked.connect(self.complete_wanted)
        self.banner = Banner("", "caution", action=self.banner_button)
        self.period, self.stock, self.state = PeriodCard(), StockCard(), StateCard()
        self.pending = PendingTab()
        self.keys = KeysTab(self.issue_wanted.emit)
        self.settings = LockSettingsTab(context)
        self.clock = LockClockTab()
        self.place = PlaceTab(context)
        self.events = LatestEvents(context)
        self.events.all_wanted.connect(self.events_wanted)
        self.tabs = TabRow(
            (
                ("pending", self.tr("Pending changes")),
                ("keys", self.tr("Keys")),
                ("settings", self.tr("Settings")),
                ("clock", self.tr("Clock")),
                ("place", self.tr("Name and place")),
            )
        )
        self.tabs.setObjectName("locks.tabs")
        self._faces = {
            "pending": self.pending,
            "keys": self.keys,
            "settings": self.settings,
            "clock": self.clock,
            "place": self.place,
        }
        self._stack = QWidget()
        self._stack.setLayout(column(*self._faces.values(), spacing=0))
        self._card = frame("card", column(self.tabs, line(), self._stack, spacing=0, margins=1))
        self.tabs.chosen.connect(self.show_tab)
        self._lay_out()
        self.show_tab("pending")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the cards where three side by side would cut their texts."""
        super().resizeEvent(event)
        self._place_cards()

    def _place_cards(self) -> None:
        narrow = self.width() < THREE_CARDS_FROM
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for place, (card, share) in enumerate(((self.period, 232), (self.stock, 248), (self.state, 296))):
            self._cards.removeWidget(card)
            line_, column_, span = (1, 0, 2) if narrow and card is self.state else (0, place, 1)
            self._cards.addWidget(card, line_, column_, 1, span)
            self._cards.setColumnStretch(place, 0 if narrow and card is self.state else share)

    def show_tab(self, key: str) -> None:
        """Show pending, keys, settings, clock or place; the card is as high as what it shows."""
        self.tabs.set_current(key)
        for name, face in self._faces.items():
            face.setVisible(name == key)

    def seek_tab(self) -> None:
        """Bring the tab that shows into sight, once all has its size; enough of it may be seen already."""
        QTimer.singleShot(0, self._card, self._scroll_to_card)

    def _scroll_to_card(self) -> None:
        bar, view = self._area.verticalScrollBar(), self._area.viewport().height()
        top, height = self._card.y(), self._card.height()
        if top + min(height, SIGHT_ENOUGH) > bar.value() + view:
            bar.setValue(min(top, top + height - view))

    def show_view(self, view: LockView) -> None:
        """Show a lock with its plan, keys and events."""
        lock, now = view.lock, datetime.now(UTC)
        self.lock = lock
        self.head.show_lock(lock)
        self._show_banner(lock)
        self.period.show_lock(lock, view.today)
        self.stock.show_lock(lock, view.today)
        self.state.show_lock(lock, view.today, now)
        self.pending.show_plan(view.plan, lock, now)
        self.keys.show_keys(view.keys, view.today)
        self.settings.show_settings(lock, view.settings, view.today)
        self.clock.show_clock(lock, view.clock, view.today)
        self.place.show_lock(lock)
        self.tabs.set_count("pending", formats.number(lock.pending) if lock.pending else "", chip=True)
        self.tabs.set_count("keys", formats.number(len(view.keys)) if view.keys else "")
        self.show_tab(self.tabs.current)
        self.events.show_view(view)

    def _show_banner(self, lock: LockRow) -> None:
        texts = {
            Missing.CLAIM: (
                self.tr("This lock has not accepted this profile as its owner yet."),
                self.tr("Go on with adding"),
            ),
            Missing.REGISTRATION: (
                self.tr("This lock is claimed; the platform has not registered it yet."),
                self.tr("Register now"),
            ),
        }
        unfinished = self.tr("The update to firmware %1 is not finished: the lock has not shown it yet.")
        waiting = (unfinished.replace("%1", lock.firmware_waiting), self.tr("Go on with the update"))
        text, button = texts.get(lock.missing, waiting if lock.firmware_waiting else ("", ""))
        self.banner.set_banner(text, "caution")
        self.banner_button.setText(button)
        self.banner.setVisible(bool(text))

    def _lay_out(self) -> None:
        self._cards = QGridLayout()
        self._cards.setSpacing(metrics.CARD_GAP)
        self._place_cards()
        inner = _Cards()
        margin = metrics.PAGE_MARGIN
        box = column(spacing=metrics.CARD_GAP, margins=(margin, 0, margin, metrics.CARD_PADDING))
        box.addWidget(self.banner)
        box.addLayout(self._cards)
        box.addWidget(self._card)
        box.addWidget(self.events)
        box.addStretch(1)
        inner.setLayout(box)
        head = row(self.head, margins=(margin, 12, margin, 8))
        outer: QVBoxLayout = column(head, spacing=0)
        self._area = scrolled(inner)
        outer.addWidget(self._area, 1)
        self.setLayout(outer)
