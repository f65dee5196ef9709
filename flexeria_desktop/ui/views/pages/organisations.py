"""Organisations: received keys, groups, employees and events of each of one's own; and keys given to others' ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain.records import CodeEntry, CodeState
from flexeria_desktop.core.services.organisation_rows import (
    EmployeeRow,
    GroupRow,
    NamedRow,
    OrganisationRow,
    OrganisationView,
    ReceivedKeyRow,
    ShareRow,
)
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.viewmodels import organisation_texts as texts
from flexeria_desktop.ui.viewmodels.key_texts import Consequence
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages import organisations_tables as tables
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.views.pages.organisations_forms import (
    ChecksForm,
    CodeForm,
    EmployeeForm,
    MediaForm,
    NameForm,
)
from flexeria_desktop.ui.views.pages.share_key import open_share_sheet
from flexeria_desktop.ui.widgets import Button, Card, ChoiceField, EmptyState, TabRow, column

TABS = ("received", "groups", "employees", "events", "given")
OWN_TABS = TABS[:-1]
NARROW = 720


def organisations_page(ctx: PageContext) -> QWidget:
    """Build the page of organisations."""
    return OrganisationsPage(ctx)


class OrganisationsPage(Page):
    """``where``: tab = received, groups, employees, events or given; organisation = an id."""

    topics = frozenset({"keys", "platform", "locks"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Organisations"))
        self.view: OrganisationView | None = None
        self._own: tuple[OrganisationRow, ...] = ()
        self._wanted = ""
        self.switch = ChoiceField()
        self.switch.setObjectName("organisations.switch")
        self.switch.setAccessibleName(self.tr("Organisation"))
        self.switch.chosen.connect(self._switch)
        self.rename = Button(self.tr("Rename"), icon="edit")
        self.code = Button(self.tr("Enter code"), "primary", "nav.prepaid")
        self.tabs = TabRow(
            (
                ("received", self.tr("Received keys")),
                ("groups", self.tr("Groups")),
                ("employees", self.tr("Employees")),
                ("events", self.tr("Events")),
                ("given", self.tr("Given keys")),
            )
        )
        self.received, self.groups, self.employees = (
            tables.received_part(),
            tables.groups_part(),
            tables.employees_part(),
        )
        self.events, self.given = tables.events_part(), tables.given_part()
        self.none = EmptyState(
            "nav.organisations",
            self.tr("No organisation yet"),
            self.tr("With an organisation you receive keys of others' locks and decide who opens with them."),
            self.tr("Enter organisation code"),
        )
        self._lay_out()
        self._add_deeds()

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for the organisations, the one shown, and the given keys."""
        actions, wanted = self.context.actions, self._wanted

        async def found(_report: Report) -> Any:
            own = await actions.organisations()
            chosen = next((row for row in own if row.id == wanted), own[0] if own else None)
            view = await actions.organisation(chosen.id) if chosen else None
            return own, view, await actions.shares()

        self.load("organisations", found, self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At twice the size the deeds go without icons."""
        super().resizeEvent(event)
        for part in (self.received, self.groups, self.employees, self.events, self.given):
            part.set_brief(self.width() < NARROW)

    def on_shown(self, **where: Any) -> None:
        """Show the tab and the organisation that were asked for."""
        if where.get("organisation"):
            self._switch(str(where["organisation"]))
        if where.get("tab") in TABS:
            self._go(str(where["tab"]))

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for part in (self.received, self.groups, self.employees, self.events, self.given, self.none):
            self._stack.addWidget(part)
        card = Card("", flush=True)
        card.add(self.tabs)
        card.add(self._stack, 1)
        for widget in (self.switch, self.rename, self.code):
            self.head.add_action(widget)
        box = QWidget()
        box.setLayout(column(card, spacing=0))
        self.body.addWidget(box, 1)
        self.tabs.chosen.connect(self._go)

    def _add_deeds(self) -> None:
        self.rename.setObjectName("organisations.rename")
        self.rename.clicked.connect(self._rename)
        self.code.setObjectName("organisations.code")
        self.code.clicked.connect(self.enter_code)
        self.none.button.setObjectName("organisations.first")
        self.none.clicked.connect(self.enter_code)
        self.received.add_deed(
            "organisations.link", Button(self.tr("Groups")), self._link, icon="nav.people", reason=tables.link_reason
        )
        for part, name, word, icon, deed in (
            (self.received, "organisations.copy_number", self.tr("Copy the number"), "copy", self._copy_number),
            (self.groups, "organisations.add_group", self.tr("Add group"), "add", self._add_group),
            (self.employees, "organisations.add_employee", self.tr("Add employee"), "add", self._add_employee),
            (self.events, "organisations.read_events", self.tr("Read events"), "sync", self._read_events),
            (self.given, "organisations.issue", self.tr("Issue key to organisation"), "issue", self._issue),
        ):
            part.add_deed(name, Button(word), deed, icon=icon, of_row=False)
            part.empty.clicked.connect(lambda deed=deed: deed(None))
        self._add_row_deeds()
        self.add_key("Ctrl+R", self.tr("Read events"), lambda: self._read_events(None), "sync")
        self.add_key("Ctrl+N", self.tr("Add employee"), lambda: self._add_employee(None), "add-person")

    def _add_row_deeds(self) -> None:
        groups, employees = self.groups, self.employees
        for part, name, word, icon, deed in (
            (groups, "organisations.members", self.tr("Members"), "nav.people", self._members),
            (groups, "organisations.rename_group", self.tr("Rename"), "edit", self._rename_group),
            (groups, "organisations.remove_group", self.tr("Remove"), "remove", self._remove_group),
            (employees, "organisations.edit_employee", self.tr("Edit"), "edit", self._edit_employee),
            (employees, "organisations.media", self.tr("Media"), "tag", self._media),
            (employees, "organisations.groups_of", self.tr("Groups"), "nav.people", self._groups_of),
            (employees, "organisations.remove_employee", self.tr("Remove"), "remove", self._remove_employee),
        ):
            part.add_deed(name, Button(word), deed, icon=icon)
        self.given.add_deed(
            "organisations.take_in",
            Button(self.tr("Take in")),
            self._take_in,
            icon="take-in",
            reason=tables.take_in_reason,
        )

    def _copy_number(self, _row: None) -> None:
        """What an owner of locks types to issue a key to this organisation."""
        if self.view is not None:
            number = self.view.organisation.handle
            QGuiApplication.clipboard().setText(number)
            self.context.toast(self.tr("The number %1 is copied.").replace("%1", number), tone="neutral")

    # --- showing

    def _show(self, found: tuple[tuple[OrganisationRow, ...], OrganisationView | None, tuple[ShareRow, ...]]) -> None:
        self._own, self.view, shares = found
        own = self.view.organisation if self.view else None
        self.head.set_sub(texts.head_line(own) if own else "")
        self.switch.set_options([(row.id, row.name) for row in self._own], own.id if own else "")
        self.switch.setVisible(len(self._own) > 1)
        self.rename.setVisible(own is not None)
        self.given.show_rows(shares)
        self.tabs.set_count("given", str(len(shares)) if shares else "")
        if self.view is not None:
            self.received.show_rows(self.view.received)
            self.groups.show_rows(self.view.groups)
            self.employees.show_rows(self.view.employees)
            for tab, rows in (("received", self.view.received), ("groups", self.view.groups)):
                self.tabs.set_count(tab, str(len(rows)) if rows else "")
            self.tabs.set_count("employees", f"{self.view.organisation.employees}/{own.employee_limit if own else 0}")
        if own is None and shares and self.tabs.current == TABS[0]:
            self.tabs.set_current("given")
        self._face()

    def _face(self) -> None:
        tab = self.tabs.current
        nothing = self.view is None and tab in OWN_TABS
        self.code.setHidden(nothing)
        self._stack.setCurrentIndex(len(TABS) if nothing else TABS.index(tab))

    def _go(self, tab: str) -> None:
        self.tabs.set_current(tab)
        self._face()

    def _switch(self, organisation_id: str) -> None:
        self._wanted = organisation_id
        tables.say_not_asked(self.events)
        self.reload(self.topics)

    # --- deeds

    def enter_code(self) -> None:
        """Open the sheet for an organisation's code."""
        own = [(row.id, row.name) for row in self._own]
        CodeForm(self.context, own, self._code_used).open(self.tr("Organisation code"), icon="nav.prepaid")

    def _code_used(self, entry: CodeEntry) -> None:
        if entry.state is CodeState.REFUSED:
            text = self.tr("The code was refused and not used up: %1").replace("%1", code_texts.reason(entry.reason))
            self.context.toast(text, tone="caution")
        elif entry.state is CodeState.PENDING:
            self.context.toast(self.tr("The code waits for the platform."), tone="caution")
        else:
            self.context.toast(self.tr("The code was used."))
            self._run("", self.context.actions.sync_now)

    def _rename(self) -> None:
        own = self.view.organisation if self.view else None
        if own is None:
            return
        actions = self.context.actions

        async def work(name: str) -> None:
            await actions.rename_organisation(own.id, name)
            await actions.sync_now()

        form = NameForm(self.context, self.tr("Name"), self.tr("Rename"), work, name=own.name)
        form.open(self.tr("Rename organisation"), own.name)

    def _add_group(self, _row: Any) -> None:
        if self.view is not None:
            own, actions = self.view.organisation.id, self.context.actions
            verb = self.tr("Add group")
            work: Callable[[str], Awaitable[Any]] = lambda name: actions.save_group(own, name)  # noqa: E731 - bound
            NameForm(self.context, self.tr("Name"), verb, work).open(verb, icon="nav.people")

    def _rename_group(self, group: GroupRow) -> None:
        if self.view is not None:
            own, actions = self.view.organisation.id, self.context.actions
            work: Callable[[str], Awaitable[Any]] = lambda name: actions.save_group(own, name, group.id)  # noqa: E731
            form = NameForm(self.context, self.tr("Name"), self.tr("Rename"), work, name=group.name)
            form.open(self.tr("Rename group"), group.name, "nav.people")

    def _members(self, group: GroupRow) -> None:
        if self.view is not None:
            everybody = [NamedRow(one.id, one.name) for one in self.view.employees]
            work = self._changing(lambda one: (group.id, one), "put_in_group", "take_out_of_group")
            locked = not self.view.organisation.active
            first = self.tr("Add an employee first, on the tab Employees.")
            form = ChecksForm(self.context, everybody, group.members, work, locked=locked, none=first)
            form.open(self.tr("Members"), group.name, "nav.people")

    def _groups_of(self, employee: EmployeeRow) -> None:
        if self.view is not None:
            work = self._changing(lambda one: (one, employee.id), "put_in_group", "take_out_of_group")
            locked = not self.view.organisation.active
            rows = [NamedRow(one.id, one.name) for one in self.view.groups]
            form = ChecksForm(self.context, rows, employee.groups, work, locked=locked, none=self._no_group())
            form.open(self.tr("Groups"), employee.name, "nav.people")

    def _link(self, key: ReceivedKeyRow) -> None:
        if self.view is not None:
            work = self._changing(lambda one: (one, key.id), "link_key", "unlink_key")
            rows, locked = [NamedRow(one.id, one.name) for one in self.view.groups], not key.linkable
            note, first = texts.standing(key), self._no_group()
            form = ChecksForm(self.context, rows, key.groups, work, locked=locked, note=note, none=first)
            form.open(self.tr("Groups with this key"), texts.lock_name(key), "nav.keys")

    def _no_group(self) -> str:
        return self.tr("Add a group first, on the tab Groups.")

    def _changing(
        self, pair: Callable[[str], tuple[str, str]], add: str, remove: str
    ) -> Callable[[list[str], list[str]], Awaitable[Any]]:
        actions = self.context.actions

        async def work(added: list[str], removed: list[str]) -> None:
            for verb, ids in ((add, added), (remove, removed)):
                for one in ids:
                    await getattr(actions, verb)(*pair(one))

        return work

    def _add_employee(self, _row: Any) -> None:
        if self.view is not None:
            form = EmployeeForm(self.context, self.view.organisation.id, None, self.view.groups)
            form.open(self.tr("Add employee"), self.view.organisation.name, "person")

    def _edit_employee(self, employee: EmployeeRow) -> None:
        if self.view is not None:
            form = EmployeeForm(self.context, self.view.organisation.id, employee, ())
            form.open(self.tr("Edit employee"), employee.name, "person")

    def _media(self, employee: EmployeeRow) -> None:
        MediaForm(self.context, employee).open(self.tr("Media"), employee.name, "tag")

    def _remove_group(self, group: GroupRow) -> None:
        actions = self.context.actions
        self._ask(texts.removing_group(group), lambda: actions.remove_group(group.id))

    def _remove_employee(self, employee: EmployeeRow) -> None:
        actions = self.context.actions
        self._ask(texts.removing_employee(employee), lambda: actions.remove_employee(employee.id))

    def _take_in(self, share: ShareRow) -> None:
        actions = self.context.actions
        self._ask(texts.taking_in(share), lambda: actions.take_in_share(share.id))

    def _issue(self, _row: Any) -> None:
        open_share_sheet(self.context)

    def _read_events(self, _row: Any) -> None:
        if self.view is None:
            return
        actions, own = self.context.actions, self.view.organisation.id

        async def read(_report: Report) -> Any:
            return await actions.organisation_events(own)

        def told(found: Any) -> None:
            tables.say_asked(self.events, found)

        self._go("events")
        self.context.runner.start(self.tr("Reading events"), read, succeeded=told, failed=self.context.error)

    def _ask(self, consequence: Consequence, deed: Callable[[], Awaitable[Any]]) -> None:
        ask(self, consequence, lambda: self._run(consequence.verb, deed))

    def _run(self, title: str, deed: Callable[[], Awaitable[Any]]) -> None:
        async def work(_report: Report) -> Any:
            return await deed()

        def done(_result: Any) -> None:
            self.context.changed("keys", "locks", "programming", "platform")

        self.context.runner.start(title, work, succeeded=done, failed=self.context.error)
