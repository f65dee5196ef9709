"""Buildings: the tree of places, the locks that stand in the chosen one, and its floor plan."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.services.place_rows import FloorPlanRow, PlaceRow
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.place_filter import place_filter
from flexeria_desktop.ui.viewmodels import place_texts
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.buildings_locks import LockList, PutDialog
from flexeria_desktop.ui.views.pages.buildings_plan import PlanTab
from flexeria_desktop.ui.views.pages.buildings_tree import TreeCard
from flexeria_desktop.ui.views.pages.locks_switch import locks_switch
from flexeria_desktop.ui.widgets import (
    Banner,
    Beside,
    Button,
    Card,
    ElidedLabel,
    EmptyState,
    TabRow,
    column,
    row,
)

TREE_WIDTH = 296
STACKS_UNDER = 700
LEAST = 240
"""Pixels of height: seven lines of the tree, and a plan that can be read."""
TABS = ("locks", "plan")


def buildings_page(context: PageContext) -> QWidget:
    """Make the page."""
    return BuildingsPage(context)


class BuildingsPage(Page):
    """``where``: place chooses one, tab="plan" shows its floor plan, add=True asks for a new building."""

    topics = frozenset({"locks", "keys", "programming", "events"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Locks"))
        self.places = place_filter(context)
        self._locks: tuple[LockRow, ...] = ()
        self._nowhere: tuple[int, int] = (0, 0)
        self._shows_nowhere = False
        self.tree = TreeCard(context, self.places, self)
        self.plan = PlanTab(context, self)
        self._build_detail()
        self._add_actions()
        self.head.add_beside_title(locks_switch(context, "buildings"))
        both = Beside(self.tree, self.detail, STACKS_UNDER, shares=(0, 1), side_width=TREE_WIDTH, side_first=True)
        self.tree.setMinimumHeight(LEAST)
        self.detail.setMinimumHeight(LEAST)
        self.manager = Banner("", "info")
        self.manager.hide()
        self.body.addWidget(self.manager)
        self.body.addWidget(both, 1)
        self._connect()

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for the tree, the locks, and whether building management is on."""
        actions = self.context.actions
        self.places.reload()

        async def facts(_report: Report) -> Any:
            return await actions.locks(), await actions.locks_nowhere(), await actions.account()

        self.load("facts", facts, self._show_facts)

    def on_shown(self, **where: Any) -> None:
        """Choose what was asked for."""
        if where.get("place"):
            self.tree.choose(str(where["place"]))
        if where.get("tab") in TABS:
            self.tabs.set_current(str(where["tab"]))
            self._show_tab(str(where["tab"]))
        if where.get("add"):
            self.tree.add_building()
        else:
            self.tree.tree.setFocus()

    # --- building it

    def _build_detail(self) -> None:
        self.tabs = TabRow([("locks", self.tr("Locks")), ("plan", self.tr("Floor plan"))])
        self.tabs.setObjectName("buildings.tabs")
        self.list = LockList(self.tr("Locks of this place"))
        self.list.setObjectName("buildings.locks")
        self.empty = EmptyState(
            "nav.locks",
            self.tr("No lock stands here"),
            self.tr("Put locks here, or drag them onto a place of the tree."),
            self.tr("Put locks here"),
        )
        self.empty.button.set_kind("normal")
        self.empty.clicked.connect(self.put)
        self.adopt = Button(self.tr("Make places of what these locks say"), icon="building-2")
        self.adopt.setObjectName("buildings.adopt")
        locks = QWidget()
        box = column(spacing=0)
        box.addWidget(self.list, 1)
        box.addWidget(self.empty, 1)
        box.addLayout(row("stretch", self.adopt, margins=8))
        locks.setLayout(box)
        self.stack = QStackedWidget()
        self.stack.addWidget(locks)
        self.stack.addWidget(self.plan)
        self.show_here = Button(self.tr("Show only this place"), icon="filter")
        self.show_here.setObjectName("buildings.filter")
        self._path = ElidedLabel("", "strong")
        head = QWidget()
        head_row = row(spacing=8, margins=(16, 6, 16, 6))
        head_row.addWidget(self._path, 1)
        head_row.addWidget(self.show_here)
        head.setLayout(head_row)
        self.detail = Card(flush=True)
        self.detail.add(head)
        self.detail.add(self.tabs)
        self.detail.add(self.stack, 1)

    def _add_actions(self) -> None:
        self.add_inside = Button(self.tr("Add inside"), icon="add", hint="Ins")
        self.put_button = Button(self.tr("Put locks here"), icon="nav.locks")
        self.add_button = Button(self.tr("Add building"), "primary", "building-2", hint="Ctrl+N")
        deeds = (
            (self.add_inside, "buildings.add_inside", self.tree.add_inside),
            (self.put_button, "buildings.put", self.put),
            (self.add_button, "buildings.add", self.tree.add_building),
        )
        for button, name, deed in deeds:
            button.setObjectName(name)
            button.clicked.connect(deed)
            self.head.add_action(button)
        self.add_key("Ctrl+N", self.tr("Add building"), self.tree.add_building, "add")
        self.add_key("Ins", self.tr("Add a place inside the chosen one"), self.tree.add_inside, "add")
        self.add_key("F2", self.tr("Rename place"), self.tree.rename, "edit")
        self.add_key("Ctrl+Del", self.tr("Remove place"), self.tree.remove, "remove")
        self.add_key("Alt+Up", self.tr("Move place up"), lambda: self.tree.step(-1), "fold")
        self.add_key("Alt+Down", self.tr("Move place down"), lambda: self.tree.step(1), "fold")
        self.add_key("Ctrl+X", self.tr("Cut place, to put it somewhere else"), self.tree.cut, "edit")
        self.add_key("Ctrl+V", self.tr("Put the cut place into the chosen one"), self.tree.paste, "edit")

    def _connect(self) -> None:
        self.tree.chosen.connect(self._chosen)
        self.tree.nowhere_wanted.connect(self._show_nowhere)
        self.tabs.chosen.connect(self._show_tab)
        self.list.opened.connect(self._open)
        self.plan.lock_opened.connect(self._open)
        self.show_here.clicked.connect(self._filter_here)
        self.adopt.clicked.connect(self._adopt)

    # --- showing

    def _show_facts(self, found: tuple[Any, ...]) -> None:
        self._locks, self._nowhere, account = found
        self.tree.show_nowhere(self._nowhere[0])
        off = account is not None and not account.building
        self.manager.setVisible(off)
        if off:
            self.manager.set_banner(
                self.tr("Building management is off for this account. Switch it on in the settings; it costs no code.")
            )
        self._show_place()

    def _chosen(self, place_id: str) -> None:
        if place_id:
            self._shows_nowhere = False
        self._show_place()

    def _show_nowhere(self) -> None:
        self._shows_nowhere = True
        self.tabs.set_current("locks")
        self._show_tab("locks")
        self._show_place()
        self.list.setFocus()

    def _show_place(self) -> None:
        place = None if self._shows_nowhere else self.tree.current
        self.detail.setVisible(place is not None or self._shows_nowhere)
        known = {one.id for one in self.places.rows}
        if place is None:
            locks = [lock for lock in self._locks if lock.place_id not in known]
            self._path.set_full_text(self.tr("At no place"))
        else:
            locks = [lock for lock in self._locks if lock.place_id in place.within]
            self._path.set_full_text(place_texts.path(place))
        self.list.show_locks(locks, lambda lock: self._where(lock, place))
        self.list.setVisible(bool(locks))
        self.empty.setVisible(not locks)
        self.tabs.set_count("locks", formats.number(len(locks)))
        self.adopt.setVisible(place is None and self._nowhere[1] > 0)
        self._dress(place)
        if self.tabs.current == "plan":
            self._load_plan()

    def _dress(self, place: PlaceRow | None) -> None:
        reason = "" if place is not None else self.tr("Choose a place in the tree first.")
        for button in (self.put_button, self.show_here):
            button.set_reason(reason)
        inside = place is not None and bool(place_texts.kinds(place))
        self.add_inside.set_reason(reason or ("" if inside else self.tr("Nothing lies in a door.")))

    def _where(self, lock: LockRow, place: PlaceRow | None) -> str:
        if place is None:
            return ", ".join(part for part in (lock.building, lock.floor) if part)
        at = next((one for one in self.places.rows if one.id == lock.place_id), None)
        return ", ".join(at.path[len(place.path) :]) if at is not None else ""

    def _show_tab(self, tab: str) -> None:
        self.stack.setCurrentIndex(TABS.index(tab))
        if tab == "plan":
            self._load_plan()

    def _load_plan(self) -> None:
        place, actions = self.tree.current, self.context.actions
        if place is None:
            return

        async def plan(_report: Report) -> Any:
            return await actions.floor_plan(place.id)

        self.load(f"plan {place.id}", plan, self._show_plan)

    def _show_plan(self, plan: FloorPlanRow) -> None:
        place = self.tree.current
        if place is not None and place.id == plan.place_id:
            self.plan.show_plan(place, plan, self._locks)

    # --- deeds

    def put(self) -> None:
        """Choose locks that stand at the chosen place from now on."""
        place = self.tree.current
        if place is None:
            return
        others = [lock for lock in self._locks if lock.place_id != place.id]
        dialog = PutDialog(self.window(), place.name, others)
        dialog.put.connect(lambda ids: self.tree.put(ids, place.id))
        dialog.open()

    def _open(self, lock_id: str) -> None:
        self.context.navigate("locks", lock=lock_id)

    def _filter_here(self) -> None:
        place = self.tree.current
        if place is not None:
            self.places.choose(place.id)
            self.context.navigate("locks")

    def _adopt(self) -> None:
        actions = self.context.actions

        async def work(_report: Report) -> Any:
            return await actions.places_from_words()

        def done(count: int) -> None:
            self._shows_nowhere = False
            self.context.toast(self.tr("%n lock(s) have their place.", "", count))
            self.context.changed("locks")

        self.context.runner.start("", work, succeeded=done, failed=self.context.error)
