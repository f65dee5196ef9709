"""One person: contact, and the keys on all locks with wanted, queued and on the lock."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.errors import PersonHasKeys
from flexeria_desktop.core.services.people_group_rows import GroupOfPerson
from flexeria_desktop.core.services.rows import KeyRow, PersonRow
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.viewmodels import group_texts, handed_out_texts, key_texts
from flexeria_desktop.ui.viewmodels.key_texts import Consequence
from flexeria_desktop.ui.views.pages.day_sheets import open_move_in_sheet, open_move_out_sheet, open_suspend_sheet
from flexeria_desktop.ui.views.pages.keys_deeds import KeyDeeds, ask
from flexeria_desktop.ui.views.pages.keys_table import person_key_table
from flexeria_desktop.ui.views.pages.lost_medium import open_lost_sheet
from flexeria_desktop.ui.views.pages.receipt_sheet import open_receipt_sheet
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Card,
    Chip,
    ElidedLabel,
    EmptyState,
    IconButton,
    KeyValueGrid,
    Lines,
    column,
)
from flexeria_desktop.ui.widgets.compact import Folding

NAME_LEAST = 160
CARD_TITLE_LEAST = 216
"""Pixels that names keep beside buttons on a low page."""


class PersonDetail(QWidget):
    """The right side of the page; ``show_person`` fills it and asks for the keys."""

    issue_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__()
        self._context, self._page = context, page
        self.person: PersonRow | None = None
        self._rows: tuple[KeyRow, ...] = ()
        self._groups: tuple[GroupOfPerson, ...] = ()
        self._job: Job | None = None
        self.deeds = KeyDeeds(context, page)
        head = self._head()
        self._facts = KeyValueGrid()
        self.facts = Card("", icon="person")
        self.facts.set_title(self.tr("Contact"))
        self.facts.add(self._facts)
        self.card = self._keys_card()
        self._low = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fold)
        self._foldings = Folding(self._deeds), Folding(self.card.tools)
        margin = metrics.PAGE_MARGIN
        box = column(head, self.facts, spacing=metrics.CARD_GAP, margins=(margin, 12, margin, metrics.CARD_PADDING))
        box.addWidget(self.card, 1)
        self.setLayout(box)

    def show_person(self, person: PersonRow | None) -> None:
        """Show this person; None leaves the last one, hidden by the page."""
        before, self.person = self.person, person
        if person is None:
            return
        self._name.set_full_text(person.name)
        self._unit.set_full_text(person.unit or self.tr("no unit"))
        self._chip.setVisible(person.still_open > 0)
        self.move.setText(self.tr("Move out") if person.keys else self.tr("Move in"))
        self._chip.set_chip(self.tr("%n key(s) still open(s)", "", person.still_open), "caution", "caution")
        if before is None or before.id != person.id:
            self._groups = ()
        self._show_facts(person)
        if before is None or before.id != person.id:
            self._show((), self.table.day.today)
            self.reload()

    def set_low(self, low: bool) -> None:
        """On a low page buttons without room wait in menus, so that each line stays one."""
        self._low = low
        side = metrics.CARD_GAP if low else metrics.PAGE_MARGIN
        foot = metrics.UNIT if low else metrics.CARD_PADDING
        self.layout().setContentsMargins(side, metrics.CARD_GAP, side, foot)
        self.layout().setSpacing(metrics.UNIT if low else metrics.CARD_GAP)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again which buttons have room."""
        super().resizeEvent(event)
        if self._low:
            self._soon.start()

    def _fold(self) -> None:
        room = self.width() - 2 * metrics.CARD_GAP
        for folding, beside in zip(self._foldings, (NAME_LEAST, CARD_TITLE_LEAST), strict=True):
            folding.fit(room - beside if self._low else None)

    def reload(self) -> None:
        """Ask for the keys of this person; an answer for another one is dropped."""
        person, actions = self.person, self._context.actions
        if person is None:
            return

        async def keys(_report: Report) -> Any:
            keys, groups = await actions.keys(person_id=person.id), await actions.groups_of(person.id)
            return keys, await actions.today(), groups

        job = self._context.runner.start("", keys, failed=self._failed)
        self._job = job
        job.succeeded.connect(lambda result: self._loaded(job, result))

    def _head(self) -> QWidget:
        self._name = ElidedLabel("", "title")
        self._unit = ElidedLabel("", "small", "text-muted")
        self._chip = Chip("", "caution")
        self._chip.hide()
        self.remove = IconButton("remove", self.tr("Remove person"), "normal")
        self.remove.setObjectName("people.remove")
        self.remove.clicked.connect(self._ask_remove)
        self.edit = Button(self.tr("Edit"), icon="edit")
        self.edit.setObjectName("people.edit")
        self.edit.clicked.connect(self.edit_wanted)
        self.move = Button(self.tr("Move out"), icon="door")
        self.move.setObjectName("people.move")
        self.move.clicked.connect(self._move)
        self.issue = Button(self.tr("Issue key"), "primary", "issue", hint="F5")
        self.issue.setObjectName("people.issue")
        self.issue.clicked.connect(self.issue_wanted)
        self.contact = IconButton("person", self.tr("Contact"), "normal", checkable=True)
        self.contact.setObjectName("people.contact")
        words = column(self._name, self._unit, spacing=0)
        left = QWidget()
        left.setLayout(words)
        self._deeds = Lines((self._chip, self.contact, self.remove, self.edit, self.move, self.issue))
        return Beside(left, self._deeds, spacing=8)

    def _keys_card(self) -> Card:
        self.take_in = Button(self.tr("Take in"), icon="take-in", hint="F6")
        self.take_in.setObjectName("people.take_in")
        self.take_in.clicked.connect(lambda: self.deeds.take_in(self.table.selected))
        self.take_in_all = Button(self.tr("Take in all keys"), icon="take-in")
        self.take_in_all.setObjectName("people.take_in_all")
        self.take_in_all.clicked.connect(lambda: self.deeds.take_in(self._rows))
        self.receipt = IconButton("signature", self.tr("Receipt or return protocol"), "normal")
        self.receipt.setObjectName("people.receipt")
        self.receipt.clicked.connect(self._receipt)
        self.lost = Button(self.tr("Report lost"), icon="octagon-alert", hint="F7")
        self.lost.setObjectName("people.lost")
        self.lost.clicked.connect(self._report_lost)
        empty = EmptyState("nav.keys", self.tr("No keys"), self.tr("This person opens no lock."), self.tr("Issue key"))
        empty.clicked.connect(self.issue_wanted)
        empty.button.set_kind("normal")
        self.table = person_key_table(empty)
        self.table.setObjectName("people.keys")
        self.table.view.selectionModel().selectionChanged.connect(self._dress)
        tools = (self.receipt, self.lost, self.take_in, self.take_in_all)
        card = Card("", icon="nav.keys", flush=True, tools=tools)
        card.set_title(self.tr("Keys"))
        card.add(self.table, 1)
        return card

    def _loaded(self, job: Job, result: tuple[tuple[KeyRow, ...], Any, tuple[GroupOfPerson, ...]]) -> None:
        if job is self._job and self.person is not None:
            rows, today, self._groups = result
            self._show(rows, today)
            self._show_facts(self.person)

    def _show_facts(self, person: PersonRow) -> None:
        self._facts.set_rows(
            (
                (self.tr("E-mail"), person.email or "–"),
                (self.tr("Phone"), person.phone or "–"),
                (self.tr("Number"), person.reference or "–"),
                (self.tr("Groups"), group_texts.of_person(self._groups)),
                (self.tr("End of stay"), formats.day(person.until, self.tr("not set"))),
                *(((self.tr("Note"), person.note),) if person.note else ()),
            )
        )

    def _failed(self, error: FlexeriaError) -> None:
        self._context.error(error)

    def _show(self, rows: tuple[KeyRow, ...], today: Any) -> None:
        self._rows = rows
        self.table.show_keys(rows, today)
        proven = sum(key_texts.queued(row) is None and not key_texts.empty(row) for row in rows)
        self.card.set_note(self.tr("%1 of %n proven as wanted", "", len(rows)).replace("%1", formats.number(proven)))
        self._dress()

    def _dress(self, *_changes: object) -> None:
        chosen = key_texts.in_force(self.table.selected)
        self.take_in.set_reason("" if chosen else self.tr("Choose a key in the table first."))
        everything = key_texts.in_force(self._rows)
        self.lost.set_reason("" if everything else self.tr("This person holds no key."))
        self.take_in_all.set_reason("" if everything else self.tr("This person holds no key."))
        if self._low:
            self._soon.start()

    def suspend(self) -> None:
        """Open the sheet that stops the chosen keys, or all, from day to day."""
        rows = key_texts.to_suspend(self.table.selected) or key_texts.to_suspend(self._rows)
        if rows:
            open_suspend_sheet(self._context, rows)

    def program(self) -> None:
        """Program the locks that do not hold what is wanted for this person."""
        self.deeds.program(key_texts.waiting_locks(self._rows))

    def _receipt(self) -> None:
        """For keys in force a receipt; without any, a return protocol for what came back since the last one."""
        person, actions = self.person, self._context.actions
        if person is None:
            return
        if key_texts.in_force(self._rows):
            open_receipt_sheet(self._context, person, self._rows)
            return

        async def work(_report: Report) -> Any:
            keys = await actions.keys(person_id=person.id, with_returned=True)
            return keys, await actions.protocols_of(person.id)

        def show(found: tuple[tuple[KeyRow, ...], tuple[SignedProtocol, ...]]) -> None:
            open_receipt_sheet(self._context, person, handed_out_texts.given_back(*found))

        self._context.runner.start("", work, succeeded=show, failed=self._failed)

    def _move(self) -> None:
        if self.person is not None:
            (open_move_out_sheet if self.person.keys else open_move_in_sheet)(self._context, self.person)

    def _report_lost(self) -> None:
        if self.person is not None:
            chosen = key_texts.in_force(self.table.selected)
            name, mask = self.person.name, key_texts.first_mask(chosen)
            open_lost_sheet(self._context, self.person.id, name=name, mask=mask)

    def _ask_remove(self) -> None:
        person = self.person
        if person is None:
            return
        count = person.keys + person.still_open
        if count:
            title = self.tr("%1 was not removed").replace("%1", person.name)
            self._context.error(PersonHasKeys(name=person.name, count=count), title)
            return
        consequence = Consequence(
            self.tr("Remove %1?").replace("%1", person.name),
            self.tr("The person holds no key. Past events keep the name."),
            (),
            self.tr("Remove person"),
        )
        ask(self._page, consequence, self._remove)

    def _remove(self) -> None:
        person, context = self.person, self._context
        if person is None:
            return

        async def work(_report: Report) -> None:
            await context.actions.remove_person(person.id)

        def removed(_result: object) -> None:
            context.changed("people")
            context.toast(self.tr("%1 removed.").replace("%1", person.name))

        context.runner.start(self.tr("Removing"), work, succeeded=removed, failed=context.error)
