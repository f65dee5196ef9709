"""Groups of people: who is in them, which locks they have, and whether every key follows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.services.people_group_rows import PeopleGroupRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import group_texts
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.groups_detail import GroupDetail
from flexeria_desktop.ui.views.pages.groups_forms import open_name_sheet
from flexeria_desktop.ui.views.pages.handed_out_switch import GROUPS, handed_out_switch
from flexeria_desktop.ui.widgets import Button, EmptyState, ListAndDetail, ListItem, ListRail

RAIL_WIDTH = 344
ALONE_UNDER = 760


def groups_page(ctx: PageContext) -> QWidget:
    """Build the page of groups."""
    return GroupsPage(ctx)


class GroupsPage(Page):
    """``where``: group chooses one; add=True opens the sheet for a new one."""

    topics = frozenset({"people", "keys", "locks", "programming"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.hide()
        self._rows: dict[Any, PeopleGroupRow] = {}
        self._choose: Any = None
        self._build_rail()
        self.detail = GroupDetail(context, self)
        self.none = EmptyState("group", self.tr("No group is chosen"), self.tr("Choose a group in the list."))
        self.right = QStackedWidget()
        self.right.addWidget(self.none)
        self.right.addWidget(self.detail)
        self.blank = QWidget()
        self.right.addWidget(self.blank)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.both = ListAndDetail(self.rail, self.right, self.rail.table, ALONE_UNDER, list_width=RAIL_WIDTH)
        self.both.changed.connect(self._dress_rail)
        self.body.addWidget(self.both, 1)
        self.add_key("Ctrl+N", self.tr("Add group"), self.add, "add")
        self.add_key("F2", self.tr("Rename group"), self.detail.rename.click, "edit")
        self.add_key("F5", self.tr("Add people or locks to the group"), self.detail.add, "add-person")
        self.add_key("F6", self.tr("Take the chosen ones out of the group"), self.detail.take_out, "take-in")
        self.add_key("F9", self.tr("Program the locks of the group"), self.detail.program.click, "program")

    def reload(self, topics: frozenset[str]) -> None:
        """Ask for all groups, and for all of the one chosen."""
        if topics & self.topics:
            actions = self.context.actions

            async def groups(_report: Report) -> Any:
                return await actions.people_groups()

            self.load("groups", groups, self._show_groups)
            self.detail.reload()

    def on_shown(self, **where: Any) -> None:
        """Choose the group asked for, or begin a new one."""
        if where.get("add"):
            self.add()
        elif where.get("group"):
            self._choose = where["group"]
            self._show_choice()
            self.both.open_detail()
        elif not self.both.opened:
            self.rail.table.setFocus()

    def on_low(self, low: bool) -> None:
        """The people and locks of a group keep to their table."""
        self.detail.set_low(low)

    def add(self) -> None:
        """Open the sheet for a new group."""
        open_name_sheet(self.context, None, self._stored)

    def _build_rail(self) -> None:
        self.add_button = Button(self.tr("Add group"), icon="add")
        self.add_button.setObjectName("groups.add")
        self.add_button.clicked.connect(self.add)
        self.empty = EmptyState(
            "group",
            self.tr("No groups yet"),
            self.tr("Cleaners, residents, caretakers: who is in a group opens its locks."),
            self.tr("Add group"),
        )
        self.empty.clicked.connect(self._empty_clicked)
        self.rail = ListRail(
            self.tr("Groups"),
            placeholder=self.tr("Filter by name"),
            actions=(self.add_button,),
            second=handed_out_switch(self.context, GROUPS),
            empty=self.empty,
            width=RAIL_WIDTH,
        )
        self.rail.search.setObjectName("groups.search")
        self.rail.table.setObjectName("groups.table")
        self.rail.searched.connect(lambda _text: self._show_fitting())
        self.rail.chosen.connect(self._chosen)

    def _dress_rail(self) -> None:
        """Alone on the page, the list has a head of one line."""
        self.rail.set_in_one_line(self.both.alone)

    def _show_groups(self, rows: tuple[PeopleGroupRow, ...]) -> None:
        self._rows = {row.id: row for row in rows}
        self.rail.set_count(formats.number(len(rows)))
        self._show_fitting()

    def _show_fitting(self) -> None:
        text = self.rail.search.text.strip().casefold()
        fitting = [row for row in self._rows.values() if text in row.name.casefold()]
        if self._rows and not fitting:
            self.empty.set_texts(self.tr("No group fits"), "", self.tr("Show all groups"))
        else:
            sentence = self.tr("Cleaners, residents, caretakers: who is in a group opens its locks.")
            self.empty.set_texts(self.tr("No groups yet"), sentence, self.tr("Add group"))
        items = [
            ListItem(row.id, row.name, group_texts.sub_line(row), group_texts.mark(row), data=row) for row in fitting
        ]
        self.rail.set_items(items)
        self._show_choice()
        if self.rail.current is None and fitting:
            self.rail.select(fitting[0].id)
        self._chosen(self.rail.current)

    def _show_choice(self) -> None:
        if self._choose is not None and self.rail.select(self._choose):
            self._choose = None

    def _chosen(self, group_id: object) -> None:
        group = self._rows.get(group_id)
        nothing = self.none if self._rows else self.blank
        self.right.setCurrentWidget(nothing if group is None else self.detail)
        self.detail.show_group(group)

    def _stored(self, group_id: Any) -> None:
        self._choose = group_id
        self._show_choice()

    def _empty_clicked(self) -> None:
        if self._rows:
            self.rail.search.set_text("")
            self._show_fitting()
        else:
            self.add()
