"""People: who holds keys, and for one of them all keys with what each lock has proven."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.core.turns import giving_way
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.handed_out_switch import PEOPLE, handed_out_switch
from flexeria_desktop.ui.views.pages.import_people import open_import_sheet
from flexeria_desktop.ui.views.pages.issue_key import open_issue_sheet
from flexeria_desktop.ui.views.pages.lost_medium import open_lost_sheet
from flexeria_desktop.ui.views.pages.people_detail import PersonDetail
from flexeria_desktop.ui.views.pages.people_form import open_person_sheet
from flexeria_desktop.ui.widgets import Button, EmptyState, ListAndDetail, ListItem, ListRail

RAIL_WIDTH = 344
ALONE_UNDER = 760
_Read = tuple[tuple[PersonRow, ...], list[ListItem]]


def people_page(ctx: PageContext) -> QWidget:
    """Build the page of people."""
    return PeoplePage(ctx)


class PeoplePage(Page):
    """``where``: person chooses one, lost=True asks which medium is lost; add=True or import_=True opens that sheet."""

    topics = frozenset({"people", "keys", "programming"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.hide()
        self._rows: dict[Any, PersonRow] = {}
        self._choose: Any = None
        self._build_rail()
        self.detail = PersonDetail(context, self)
        self.detail.issue_wanted.connect(self.issue)
        self.detail.edit_wanted.connect(self.edit)
        self.nobody = EmptyState("nav.people", self.tr("Nobody is chosen"), self.tr("Choose a person in the list."))
        self.right = QStackedWidget()
        self.right.addWidget(self.nobody)
        self.right.addWidget(self.detail)
        self.blank = QWidget()
        self.right.addWidget(self.blank)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.both = ListAndDetail(self.rail, self.right, self.rail.table, ALONE_UNDER, list_width=RAIL_WIDTH)
        self.both.changed.connect(self._dress_rail)
        self.body.addWidget(self.both, 1)
        self.low_fold(self.detail.facts, self.detail.contact, self.detail.card)
        self.add_key("Ctrl+N", self.tr("Add person"), self.add, "add-person")
        self.add_key("Ctrl+I", self.tr("Import people"), self.import_people, "import")
        self.add_key("F5", self.tr("Issue key to this person"), self.detail.issue.click, "issue")
        self.add_key("F6", self.tr("Take in the chosen keys"), self.detail.take_in.click, "take-in")
        self.add_key("F7", self.tr("Report a medium of this person as lost"), self.detail.lost.click, "octagon-alert")
        self.add_key("F8", self.tr("Suspend the chosen keys, or all"), self.detail.suspend, "suspend")
        self.add_key("F9", self.tr("Program the locks of this person"), self.detail.program, "program")
        self.add_key("Ctrl+M", self.tr("Move in, or out"), self.detail.move.click, "door")
        late = QCoreApplication.translate("handed_out", "Overdue")
        self.add_key("Ctrl+D", late, lambda: context.navigate("handed_out", part="overdue"), "calendar")
        self.add_key("F2", self.tr("Edit person"), self.detail.edit.click, "edit")

    def reload(self, topics: frozenset[str]) -> None:
        """Ask for the people that fit and for the keys of the one chosen."""
        if topics & self.topics:
            self._load_people()
            self.detail.reload()

    def on_shown(self, **where: Any) -> None:
        """Choose the person asked for, or open a sheet."""
        if where.get("add"):
            self.add()
        elif where.get("import_"):
            self.import_people()
        elif where.get("person"):
            self._choose = where["person"]
            if self.rail.search.text:
                self.rail.search.set_text("")
            self._show_choice()
            self.both.open_detail()
            if where.get("lost"):
                open_lost_sheet(self.context, where["person"])
        elif not self.both.opened:
            self.rail.table.setFocus()

    def on_low(self, low: bool) -> None:
        """The keys of a person keep to their table, with one line above it."""
        self.detail.set_low(low)

    def add(self) -> None:
        """Open the sheet for a new person."""
        open_person_sheet(self.context, None, self._stored)

    def edit(self) -> None:
        """Open the sheet with the details of the one chosen."""
        if self.detail.person is not None:
            open_person_sheet(self.context, self.detail.person, self._stored)

    def issue(self) -> None:
        """Open the sheet to issue a key to the one chosen."""
        if self.detail.person is not None:
            open_issue_sheet(self.context, person=self.detail.person.id)

    def import_people(self) -> None:
        """Open the sheet that reads a file of people."""
        open_import_sheet(self.context)

    def _build_rail(self) -> None:
        self.import_button = Button(self.tr("Import"), icon="import")
        self.import_button.setObjectName("people.import")
        self.import_button.clicked.connect(self.import_people)
        self.add_button = Button(QCoreApplication.translate("PeopleRail", "Add person"), icon="add")
        self.add_button.setObjectName("people.add")
        # The button is short where the language is long; its name tells all.
        self.add_button.setAccessibleName(self.tr("Add person"))
        self.add_button.clicked.connect(self.add)
        self.empty = EmptyState(
            "nav.people",
            self.tr("No people yet"),
            self.tr("People hold keys. Begin with a list."),
            self.tr("Import people"),
        )
        self.empty.clicked.connect(self._empty_clicked)
        self.rail = ListRail(
            self.tr("People"),
            placeholder=self.tr("Filter by name, unit or number"),
            actions=(self.import_button, self.add_button),
            second=handed_out_switch(self.context, PEOPLE),
            empty=self.empty,
            width=RAIL_WIDTH,
        )
        self.rail.search.setObjectName("people.search")
        self.rail.table.setObjectName("people.table")
        self.rail.searched.connect(lambda _text: self._load_people())
        self.rail.chosen.connect(self._chosen)

    def _dress_rail(self) -> None:
        """Alone on the page, the list has a head of one line."""
        self.rail.set_in_one_line(self.both.alone)

    def _load_people(self) -> None:
        actions, text = self.context.actions, self.rail.search.text.strip()

        async def people(_report: Report) -> _Read:
            rows = await actions.people(text)
            # Thousands of items would hold up the window, were they made in its thread.
            return rows, [_item(person) for person in giving_way(rows)]

        self.load("people", people, self._show_people)

    def _show_people(self, read: _Read) -> None:
        rows, items = read
        self._rows = {person.id: person for person in rows}
        self.rail.set_count(formats.number(len(rows)))
        if self.rail.search.text.strip():
            self.empty.set_texts(self.tr("Nobody fits"), "", self.tr("Show everybody"))
        else:
            sentence = self.tr("People hold keys. Begin with a list.")
            self.empty.set_texts(self.tr("No people yet"), sentence, self.tr("Import people"))
        self.rail.set_items(items)
        self._show_choice()
        if self.rail.current is None and rows:
            self.rail.select(rows[0].id)
        self._chosen(self.rail.current)

    def _show_choice(self) -> None:
        if self._choose is not None and self.rail.select(self._choose):
            self._choose = None

    def _chosen(self, person_id: object) -> None:
        person = self._rows.get(person_id)
        nothing = self.nobody if self._rows else self.blank
        self.right.setCurrentWidget(nothing if person is None else self.detail)
        if person is None:
            self.both.close_detail()
        self.detail.show_person(person)

    def _stored(self, person_id: Any) -> None:
        self._choose = person_id
        self._show_choice()

    def _empty_clicked(self) -> None:
        if self.rail.search.text.strip():
            self.rail.search.set_text("")
        else:
            self.import_people()


def _item(person: PersonRow) -> ListItem:
    sub = " · ".join(part for part in (person.unit, person.phone or person.email) if part)
    return ListItem(person.id, person.name, sub, _mark(person), data=person)


def _mark(person: PersonRow) -> tuple[str, str, str] | None:
    if person.still_open:
        text = QCoreApplication.translate("PeoplePage", "%n still open(s)", "", person.still_open)
        return ("caution", text, "caution")
    if person.keys:
        return ("issue", formats.number(person.keys), "text-muted")
    return None
