"""One group: its people and its locks, what their keys lack, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.services.people_group_rows import GroupReport, PeopleGroupRow, PeopleGroupView
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.viewmodels import group_texts
from flexeria_desktop.ui.viewmodels.key_texts import Consequence
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.groups_forms import open_locks_sheet, open_name_sheet, open_people_sheet
from flexeria_desktop.ui.views.pages.groups_tables import GroupTable, locks_table, members_table
from flexeria_desktop.ui.views.pages.groups_told import open_tag_sheet, tell
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.widgets import (
    Banner,
    Beside,
    Button,
    Card,
    ElidedLabel,
    IconButton,
    Lines,
    TabRow,
    column,
    row,
)
from flexeria_desktop.ui.widgets.compact import MoreButton

Work = Callable[[], Coroutine[Any, Any, GroupReport]]


class GroupDetail(QWidget):
    """The right side of the page; ``show_group`` fills it and asks for people and locks."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__()
        self._context, self._page = context, page
        self.group: PeopleGroupRow | None = None
        self.view: PeopleGroupView | None = None
        self._job: Job | None = None
        head = self._head()
        self.complete = Button(self.tr("Complete"), icon="issue")
        self.complete.setObjectName("groups.complete")
        self.complete.clicked.connect(self._complete)
        self.banner = Banner("", "caution", action=self.complete)
        self.banner.hide()
        margin = metrics.PAGE_MARGIN
        box = column(head, self.banner, spacing=metrics.CARD_GAP, margins=(margin, 12, margin, metrics.CARD_PADDING))
        box.addWidget(self._card(), 1)
        self.setLayout(box)

    def set_low(self, low: bool) -> None:
        """On a low page the tables have the room of the buttons under them, which wait in a menu."""
        side = metrics.CARD_GAP if low else metrics.PAGE_MARGIN
        above, under = (metrics.UNIT, metrics.UNIT) if low else (metrics.CARD_GAP, metrics.CARD_PADDING)
        self.layout().setContentsMargins(side, above, side, under)
        self.layout().setSpacing(metrics.UNIT if low else metrics.CARD_GAP)
        self.program.set_brief(low)
        self.more.setVisible(low)
        for table, foot in self._feet.items():
            foot.setHidden(low)
            table.set_low(low)

    def show_group(self, group: PeopleGroupRow | None) -> None:
        """Show this group; None leaves the last one, hidden by the page."""
        before, self.group = self.group, group
        if group is None:
            return
        self._name.set_full_text(group.name)
        self._sub.set_full_text(group_texts.sub_line(group))
        self.banner.set_banner(group_texts.uneven(group), "caution")
        self.banner.setVisible(group.uneven)
        self.tabs.set_count("members", formats.number(group.members))
        self.tabs.set_count("locks", formats.number(group.locks))
        if before is None or before.id != group.id:
            self.view = None
            for table in (self.members, self.locks):
                table.set_rows(())
            self.reload()
        self._dress()

    def reload(self) -> None:
        """Ask for people and locks of this group; an answer for another one is dropped."""
        group, actions = self.group, self._context.actions
        if group is None:
            return

        async def view(_report: Report) -> Any:
            return await actions.people_group(group.id)

        job = self._context.runner.start("", view, failed=lambda _error: None)
        self._job = job
        job.succeeded.connect(lambda result: self._loaded(job, result))

    def _loaded(self, job: Job, view: PeopleGroupView) -> None:
        if job is not self._job:
            return
        self.view = view
        self.members.set_rows(view.members, key=lambda one: one.person_id)
        self.locks.set_rows(view.locks, key=lambda one: one.lock_id)
        self._dress()

    # --- parts --------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        self._name = ElidedLabel("", "title")
        self._sub = ElidedLabel("", "small", "text-muted")
        self.delete = IconButton("remove", self.tr("Delete group"), "normal")
        self.delete.setObjectName("groups.delete")
        self.delete.clicked.connect(self._ask_delete)
        self.rename = Button(self.tr("Rename"), icon="edit")
        self.rename.setObjectName("groups.rename")
        self.rename.clicked.connect(self._rename)
        self.program = Button(self.tr("Program"), "primary", "program", hint="F9")
        self.program.setObjectName("groups.program")
        self.program.clicked.connect(self._program)
        left = QWidget()
        left.setLayout(column(self._name, self._sub, spacing=0))
        self.more = MoreButton()
        self.more.hide()
        return Beside(left, Lines((self.delete, self.rename, self.program, self.more)), spacing=8)

    def _card(self) -> Card:
        self.tabs = TabRow((("members", self.tr("People")), ("locks", self.tr("Locks"))))
        self.tabs.chosen.connect(self._show_tab)
        self.members, self.locks = members_table(), locks_table()
        self.members.setObjectName("groups.members")
        self.locks.setObjectName("groups.locks")
        for table in (self.members, self.locks):
            table.view.selectionModel().selectionChanged.connect(lambda *_changes: self._dress())
            table.empty.clicked.connect(self.add)
        self.members.opened.connect(lambda one: self._context.navigate("people", person=one.person_id))
        self.locks.opened.connect(lambda one: self._context.navigate("locks", lock=one.lock_id))
        self.stack = QStackedWidget()
        self._feet: dict[GroupTable, QWidget] = {}
        self._deeds = {self.members: Lines(self._member_deeds()), self.locks: Lines(self._lock_deeds())}
        for table in self._deeds:
            self.stack.addWidget(self._with_deeds(table))
        self._show_tab("members")
        card = Card("", flush=True)
        card.add(self.tabs)
        card.add(self.stack, 1)
        return card

    def _with_deeds(self, table: GroupTable) -> QWidget:
        part, foot = QWidget(), QWidget()
        foot.setLayout(row(self._deeds[table], margins=(12, 8, 12, 8)))
        part.setLayout(column(table, foot, spacing=0))
        self._feet[table] = foot
        return part

    def _member_deeds(self) -> tuple[Button, ...]:
        self.add_people = self._deed("groups.add_people", self.tr("Add people"), "add-person", self.add, "F5")
        self.remove_people = self._deed("groups.remove_people", self.tr("Take out"), "take-in", self.take_out, "F6")
        self.present = self._deed("groups.present", self.tr("Present tag"), "medium.tag", self._present)
        return self.add_people, self.present, self.remove_people

    def _lock_deeds(self) -> tuple[Button, ...]:
        self.add_locks = self._deed("groups.add_locks", self.tr("Add locks"), "add", self.add, "F5")
        self.change_locks = self._deed("groups.change_locks", self.tr("Hours and days"), "schedule", self._change)
        self.remove_locks = self._deed("groups.remove_locks", self.tr("Take lock"), "take-in", self.take_out, "F6")
        return self.add_locks, self.change_locks, self.remove_locks

    @staticmethod
    def _deed(name: str, text: str, icon: str, deed: Callable[[], None], hint: str = "") -> Button:
        button = Button(text, icon=icon, hint=hint)
        button.setObjectName(name)
        button.clicked.connect(deed)
        return button

    def _show_tab(self, key: str) -> None:
        table = {"members": self.members, "locks": self.locks}[key]
        self.stack.setCurrentIndex(list(self._deeds).index(table))
        self.more.kept = self._deeds[table].parts

    def _dress(self) -> None:
        nothing = self.tr("Choose a row in the table first.")
        people, locks = self.members.selected, self.locks.selected
        self.remove_people.set_reason("" if people else nothing)
        lacks = len(people) == 1 and bool(people[0].missing)
        self.present.set_reason("" if lacks else self.tr("Choose somebody who misses a key."))
        self.change_locks.set_reason("" if locks else nothing)
        self.remove_locks.set_reason("" if locks else nothing)
        waiting = self.view is not None and any(one.waiting for one in self.view.locks)
        self.program.set_reason("" if waiting else self.tr("Every lock holds what it should for this group."))

    # --- deeds --------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Open the sheet that adds people, or locks when these show."""
        if self.group is None or self.view is None:
            return
        if self.tabs.current == "locks":
            open_locks_sheet(self._context, self.group, (), [one.lock_id for one in self.view.locks])
        else:
            open_people_sheet(self._context, self.group, [one.person_id for one in self.view.members])

    def take_out(self) -> None:
        """Ask, with what it means for keys, and take the chosen people or locks out of the group."""
        group, actions = self.group, self._context.actions
        if group is None:
            return
        if self.tabs.current == "locks":
            locks = self.locks.selected
            ids = [one.lock_id for one in locks]
            self._ask(
                bool(ids),
                lambda: actions.take_group_locks(group.id, ids, rehearse=True),
                lambda report: group_texts.taking(group, locks, report),
                lambda: actions.take_group_locks(group.id, ids),
            )
            return
        people = self.members.selected
        ids = [one.person_id for one in people]
        self._ask(
            bool(ids),
            lambda: actions.leave_group(group.id, ids, rehearse=True),
            lambda report: group_texts.leaving(group, people, report),
            lambda: actions.leave_group(group.id, ids),
        )

    def _ask_delete(self) -> None:
        group, actions = self.group, self._context.actions
        if group is not None:
            self._ask(
                True,
                lambda: actions.delete_people_group(group.id, rehearse=True),
                lambda report: group_texts.deleting(group, report),
                lambda: actions.delete_people_group(group.id),
            )

    def _ask(
        self, any_chosen: bool, rehearsal: Work, question: Callable[[GroupReport], Consequence], deed: Work
    ) -> None:
        if not any_chosen:
            return

        async def told(_report: Report) -> GroupReport:
            return await rehearsal()

        def answered(report: GroupReport) -> None:
            ask(self._page, question(report), lambda: self._run(deed))

        self._context.runner.start("", told, succeeded=answered, failed=self._context.error)

    def _run(self, deed: Work) -> None:
        group = self.group

        async def work(_report: Report) -> GroupReport:
            return await deed()

        def done(report: GroupReport) -> None:
            tell(self._context, report, group.id if group else "")

        self._context.runner.start(self.tr("Changing the group"), work, succeeded=done, failed=self._context.error)

    def _complete(self) -> None:
        group, actions = self.group, self._context.actions
        if group is not None:
            self._run(lambda: actions.complete_group(group.id))

    def _present(self) -> None:
        people = self.members.selected
        if self.group is not None and people:
            open_tag_sheet(self._context, self.group.id, people[0].person_id, people[0].name)

    def _change(self) -> None:
        if self.group is not None and self.locks.selected:
            open_locks_sheet(self._context, self.group, tuple(self.locks.selected), ())

    def _rename(self) -> None:
        if self.group is not None:
            open_name_sheet(self._context, self.group, lambda _id: None)

    def _program(self) -> None:
        if self.view is not None:
            start_program(self._context, [one.lock_id for one in self.view.locks if one.waiting])
