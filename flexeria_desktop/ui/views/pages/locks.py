"""Locks: the list with what each needs, and everything known of the one chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import LockRow, Missing
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import lock_texts
from flexeria_desktop.ui.viewmodels.programming_jobs import programming_jobs, start_program
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.add_lock import open_add_sheet
from flexeria_desktop.ui.views.pages.lock_firmware import open_firmware_sheet
from flexeria_desktop.ui.views.pages.lock_replace import open_replace_sheet
from flexeria_desktop.ui.views.pages.lock_view import LockView, read_view
from flexeria_desktop.ui.views.pages.locks_deeds import LockDeeds
from flexeria_desktop.ui.views.pages.locks_detail import LockDetail
from flexeria_desktop.ui.views.pages.locks_switch import locks_switch
from flexeria_desktop.ui.views.place_chip import PlaceChip
from flexeria_desktop.ui.widgets import Button, EmptyState, Lines, ListAndDetail, ListItem, ListRail, SectionRow

CHIP_LETTERS = 20
"""Of the place that have room in the list."""
# The cards of a lock need 440 px beside the list.
ALONE_UNDER = metrics.LIST + 440


def locks_page(context: PageContext) -> QWidget:
    """Make the page."""
    return LocksPage(context)


class LocksPage(Page):
    """``where``: lock chooses one, tab shows a tab of its detail; add=True and nearby=True open their sheet."""

    topics = frozenset({"locks", "keys", "events", "programming", "codes", "people"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.hide()
        self._rows: dict[Any, LockRow] = {}
        self._choose: Any = None
        self._wanted: LockId | None = None
        self._seeking = False
        self.deeds = LockDeeds(context, self)
        self.jobs = programming_jobs(context)
        self._build_rail()
        self.detail = LockDetail(context)
        self.nothing = EmptyState("nav.locks", self.tr("No lock is chosen"), self.tr("Choose a lock in the list."))
        self.right = QStackedWidget()
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.detail)
        self.blank = QWidget()
        self.right.addWidget(self.blank)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.both = ListAndDetail(self.rail, self.right, self.rail.table, ALONE_UNDER, list_width=metrics.LIST)
        self.both.changed.connect(self._dress_rail)
        self.body.addWidget(self.both, 1)
        self._connect()

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for all locks, and for everything of the one chosen."""
        actions = self.context.actions

        async def locks(_report: Report) -> Any:
            return await actions.locks()

        self.load("locks", locks, self._show_locks)

    def on_shown(self, **where: Any) -> None:
        """Choose the lock asked for, or open the sheet."""
        if where.get("add"):
            self.add()
            return
        if where.get("nearby"):
            self.find_nearby()
            return
        chosen = where.get("lock") or next(iter(where.get("locks", ())), None)
        if chosen is not None:
            self._choose = chosen
            self.rail.search.set_text("")
            if chosen in self._rows and not self.place.filter.holds(self._rows[chosen].place_id):
                self.place.filter.clear()
            self._filter()
            self.both.open_detail()
        if where.get("tab"):
            self.both.open_detail()
            self._seek_tab(str(where["tab"]))
        if where.get("past"):
            self._open_past(chosen)
            return
        if not self.both.opened:
            self.rail.table.setFocus()

    def add(self) -> None:
        """Open the sheet that adds a lock."""
        open_add_sheet(self.context, done=self._added)

    def find_nearby(self) -> None:
        """Open the sheet that finds the lock in front of a person."""
        from flexeria_desktop.ui.views.nearby import open_nearby_sheet  # noqa: PLC0415 - only when it is asked for

        open_nearby_sheet(self.context, add=lambda heard: open_add_sheet(self.context, self._added, heard))

    def _open_past(self, lock_id: Any) -> None:
        from flexeria_desktop.ui.views.time_machine import open_time_machine  # noqa: PLC0415 - when it is asked for

        open_time_machine(self.context, lock_id)

    def _build_rail(self) -> None:
        self.add_button = Button(self.tr("Add lock"), icon="add")
        self.add_button.setObjectName("locks.add")
        self.add_button.clicked.connect(self.add)
        # The list is too narrow for the whole sentence, which the search and the sheet have.
        self.nearby_button = Button(self.tr("Nearby"), icon="signal")
        self.nearby_button.setToolTip(self.tr("Find the lock in front of me"))
        self.nearby_button.setAccessibleName(self.tr("Find the lock in front of me"))
        self.nearby_button.setObjectName("locks.nearby")
        self.nearby_button.clicked.connect(self.find_nearby)
        self.empty = EmptyState("nav.locks", "")
        self.empty.clicked.connect(self._empty_clicked)
        self.place = PlaceChip(self.context, CHIP_LETTERS)
        self.place.filter.changed.connect(self._filter)
        second = Lines((locks_switch(self.context, "locks"), self.nearby_button, self.place))
        self.rail = ListRail(
            self.tr("Locks"),
            placeholder=self.tr("Filter by name or serial"),
            actions=(self.add_button,),
            second=second,
            empty=self.empty,
        )
        self.rail.search.setObjectName("locks.search")
        self.rail.table.setObjectName("locks.table")
        self.rail.searched.connect(lambda _text: self._filter())
        self.rail.chosen.connect(self._chosen)

    def _connect(self) -> None:
        head = self.detail.head
        head.read.clicked.connect(self._read)
        head.program.clicked.connect(self._program)
        head.rename_wanted.connect(self._rename)
        head.unlock_wanted.connect(lambda: self._with_lock(self.deeds.unlock_once))
        head.firmware_wanted.connect(lambda: self._with_lock(lambda lock: open_firmware_sheet(self.context, lock)))
        head.replace_wanted.connect(lambda: self._with_lock(lambda lock: open_replace_sheet(self.context, lock)))
        head.past_wanted.connect(lambda: self._open_past(self._wanted))
        head.release_wanted.connect(lambda: self._with_lock(lambda lock: self.deeds.release(lock, self._released)))
        self.detail.complete_wanted.connect(self._complete)
        self.detail.issue_wanted.connect(self._issue)
        self.detail.events_wanted.connect(lambda: self._with_lock(self._show_events))
        self.detail.clock.set_wanted.connect(lambda: self._with_lock(self.deeds.set_clock))
        self.detail.clock.back_wanted.connect(lambda: self._with_lock(self.deeds.ask_set_back))
        self.jobs.changed.connect(self._dress)
        self.add_key("Ctrl+N", self.tr("Add lock"), self.add, "add")
        self.add_key("Ctrl+L", self.tr("Find the lock in front of me"), self.find_nearby, "signal")
        self.add_key("F2", self.tr("Rename lock"), self._rename, "edit")
        self.add_key("F5", self.tr("Issue key for this lock"), self._issue, "issue")
        self.add_key("F9", self.tr("Program this lock"), self._program, "program")
        self.add_key("Ctrl+H", self.tr("Who could open this door?"), lambda: self._open_past(self._wanted), "history")

    # --- the list

    def _dress_rail(self) -> None:
        """Alone on the page, the list has a head of one line."""
        self.rail.set_in_one_line(self.both.alone)

    def _show_locks(self, rows: tuple[LockRow, ...]) -> None:
        self._rows = {lock.id: lock for lock in rows}
        self._filter()
        self._load_detail()

    def _filter(self) -> None:
        word = self.rail.search.text.strip().casefold()
        here = [lock for lock in self._rows.values() if self.place.filter.holds(lock.place_id)]
        found = [lock for lock in here if word in f"{lock.name} {lock.serial}".casefold()]
        narrowed = bool(word) or self.place.filter.active
        total = formats.number(len(self._rows))
        self.rail.set_count(formats.of_total(len(found), len(self._rows)) if narrowed else total)
        self._say_empty(narrowed)
        self.rail.set_items(self._items(found))
        if self._choose is not None and self.rail.select(self._choose):
            self._choose = None
        elif self.rail.current is None and found:
            self.rail.select(found[0].id)
        self._chosen(self.rail.current)

    def _items(self, found: list[LockRow]) -> list[ListItem | SectionRow]:
        items: list[ListItem | SectionRow] = []
        several = len({lock.building for lock in self._rows.values()}) > 1
        building: str | None = None
        for lock in found:
            if (several or lock.building) and lock.building != building:
                items.append(SectionRow(lock.building or self.tr("No building")))
            building = lock.building
            sub = f"{lock.model.value} · {lock.serial}"
            items.append(ListItem(lock.id, lock.name, sub, lock_texts.mark(lock), data=lock))
        return items

    def _say_empty(self, filtered: bool) -> None:
        if filtered:
            self.empty.set_texts(self.tr("No lock fits"), "", self.tr("Show all locks"))
        else:
            sentence = self.tr("Have the label of a lock at hand.")
            self.empty.set_texts(self.tr("No locks yet"), sentence, self.tr("Add lock"))

    def _empty_clicked(self) -> None:
        if self.rail.search.text.strip() or self.place.filter.active:
            self.rail.search.set_text("")
            self.place.filter.clear()
            self._filter()
        else:
            self.add()

    # --- the one chosen

    def _chosen(self, lock_id: Any) -> None:
        if lock_id is None:
            self._wanted = None
            self.both.close_detail()
            self.right.setCurrentWidget(self.nothing if self._rows else self.blank)
        elif lock_id != self._wanted:
            self._wanted = lock_id
            self._load_detail()

    def _load_detail(self) -> None:
        lock_id, actions = self._wanted, self.context.actions
        if lock_id is None:
            return

        async def view(_report: Report) -> LockView:
            return await read_view(actions, lock_id)

        self.load(f"lock {lock_id}", view, self._show_view)

    def _show_view(self, view: LockView) -> None:
        if view.lock.id != self._wanted:
            return
        self.detail.show_view(view)
        self.right.setCurrentWidget(self.detail)
        self._dress()
        if self._seeking:
            self._seek_tab(self.detail.tabs.current)

    def _seek_tab(self, tab: str) -> None:
        """Show a tab and scroll to it; again when what is on its way has come, which may be longer."""
        self.detail.show_tab(tab)
        self.detail.seek_tab()
        self._seeking = self.loading

    def _dress(self) -> None:
        lock, head = self.detail.lock, self.detail.head
        if lock is None:
            return
        running = self.jobs.is_running(lock.id)
        head.program.set_busy(self.tr("Programming") if running else None)
        claimed = lock.missing is not Missing.CLAIM
        reason = "" if claimed else self.tr("The lock is not claimed yet.")
        if not running:
            head.program.set_reason(reason)
        head.read.set_reason(reason)
        for entry in (head.unlock, head.firmware, head.replace):
            entry.setEnabled(claimed)

    # --- deeds

    def _with_lock(self, deed: Any) -> None:
        if self.detail.lock is not None and self._wanted is not None:
            deed(self.detail.lock)

    def _read(self) -> None:
        lock, read = self.detail.lock, self.detail.head.read
        if lock is None:
            return
        read.set_busy(self.tr("Reading"))
        job = self.deeds.read_log(lock)
        job.finished.connect(lambda: read.set_busy(None))

    def _program(self) -> None:
        self._with_lock(lambda lock: start_program(self.context, [lock.id]))

    def _rename(self) -> None:
        if self.detail.lock is not None:
            self.both.open_detail()
            self._seek_tab("place")
            self.detail.place.name.edit.setFocus()
            self.detail.place.name.edit.selectAll()

    def _issue(self) -> None:
        self.context.navigate("keys", issue=True, lock=self._wanted)

    def _show_events(self, lock: LockRow) -> None:
        self.context.navigate("events", lock=lock.id)

    def _complete(self) -> None:
        lock = self.detail.lock
        if lock is not None and lock.missing is Missing.CLAIM:
            self.add()
        elif lock is not None and lock.missing is Missing.REGISTRATION:
            self.deeds.register(lock)
        elif lock is not None:
            open_firmware_sheet(self.context, lock)

    def _released(self) -> None:
        self._wanted = None

    def _added(self, lock_id: LockId) -> None:
        self._choose = lock_id
        self._filter()
