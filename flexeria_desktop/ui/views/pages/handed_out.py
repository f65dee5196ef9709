"""Handed out: who has which tag or remote, what should have been back, and every receipt that was signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.services.handover_rows import HandedOut, Sender
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import handed_out_texts as texts
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.mailing import covering_letter, mail, no_address
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.handed_out_switch import PEOPLE, handed_out_switch
from flexeria_desktop.ui.views.pages.handed_out_tables import held_table, overdue_table, receipts_table
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.views.pages.labels_sheet import open_labels_sheet
from flexeria_desktop.ui.views.pages.reminder_sheet import open_reminder_sheet
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Card,
    CheckBox,
    ComboField,
    DataTable,
    EmptyState,
    Option,
    SearchField,
    row,
)

TOPICS = ("keys", "locks", "people", "programming")
LOCK_LEAST = 140
BEGIN = datetime(2000, 1, 1, tzinfo=UTC)
"""Before any receipt."""


class HandedOutPage(Page):
    """``where``: part (held, overdue or receipts), lock and text narrow the first."""

    topics = frozenset({"keys", "people", "locks"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Handed out"))
        self.part = "held"
        self.today = date.today()  # noqa: DTZ011 - until the day that counts was asked for
        self._rows: dict[str, Sequence[Any]] = {"held": (), "overdue": (), "receipts": ()}
        self.switch = handed_out_switch(context, self.part)
        self._build_filter()
        self._build_tables()
        self._add_deeds()
        self._take_part("held")

    def reload(self, topics: frozenset[str]) -> None:
        """Ask for all three lists, and for the locks of the filter."""
        actions = self.context.actions

        async def locks(_report: Report) -> Any:
            return await actions.locks()

        if "locks" in topics:
            self.load("locks", locks, self._show_locks)
        self._load_held()
        self._load_others()

    def on_shown(self, **where: Any) -> None:
        """Show the part asked for."""
        if where.get("lock") is not None:
            self.lock.set_current(where["lock"])
            self._wanted_lock = where["lock"]
            self._load_held()
        if where.get("text"):
            self.search.set_text(where["text"])
        self._take_part(where.get("part", "held" if where else self.part))
        self.table.setFocus()

    @property
    def table(self) -> DataTable:
        """The list that shows."""
        return self.tables[self.part]

    @property
    def chosen(self) -> list[Any]:
        """The rows chosen; all shown where none is."""
        return self.table.selected or list(self.table.rows)

    def _build_filter(self) -> None:
        self._wanted_lock: Any = None
        self.search = SearchField(self.tr("Filter by name, unit or tag"), shortcut="Ctrl+F")
        self.search.setObjectName("handed_out.search")
        self.search.setMaximumWidth(280)
        self.search.searched.connect(lambda _text: self._search())
        self.lock = ComboField(self.tr("Every lock"), icon="nav.locks")
        self.lock.setAccessibleName(self.tr("Lock"))
        self.lock.setObjectName("handed_out.lock")
        self.lock.setMinimumWidth(LOCK_LEAST)
        self.lock.setMaximumWidth(220)
        self.lock.chosen.connect(self._lock_chosen)
        self.unsigned = CheckBox(self.tr("Only without receipt"))
        self.unsigned.setObjectName("handed_out.unsigned")
        self.unsigned.toggled.connect(lambda _on: self._show())
        self._narrow = row(spacing=8)
        self._narrow.addWidget(self.search, 2)
        self._narrow.addWidget(self.lock, 1)
        self._narrow.addWidget(self.unsigned)
        self._narrow.addStretch()
        right, left = QWidget(), QWidget()
        right.setLayout(self._narrow)
        left.setLayout(row(self.switch, "stretch", spacing=0))
        self.body.addWidget(Beside(left, right, shares=(0, 1), spacing=8))

    def _build_tables(self) -> None:
        self._empty = {
            "held": EmptyState(
                "medium.tag", self.tr("Nothing is handed out"), self.tr("Tags and remotes of keys stand here.")
            ),
            "overdue": EmptyState(
                "done", self.tr("Nothing is overdue"), self.tr("Everything that should be back is back.")
            ),
            "receipts": EmptyState(
                "signature", self.tr("No receipt was kept"), self.tr("Sign for keys on the page People.")
            ),
        }
        self.tables = {
            "held": held_table(self._empty["held"]),
            "overdue": overdue_table(self._empty["overdue"]),
            "receipts": receipts_table(self._empty["receipts"]),
        }
        self.stack = QStackedWidget()
        for part, table in self.tables.items():
            self.stack.addWidget(table)
            table.view.selectionModel().selectionChanged.connect(self._dress)
            table.opened.connect(self._show_receipt if part == "receipts" else self._to_person)
        card = Card(flush=True)
        card.add(self.stack, 1)
        self.body.addWidget(card, 1)

    def _add_deeds(self) -> None:
        self.labels = Button(self.tr("Labels"), icon="medium.tag")
        self.write_off = Button(self.tr("Write off"), icon="lost")
        self.back = Button(self.tr("Take back"), icon="take-in", hint="F6")
        self.remind = Button(self.tr("Remind"), "primary", "calendar")
        self.mail = Button(self.tr("E-mail…"))
        self.show_receipt = Button(self.tr("Show receipt"), "primary", "eye")
        deeds: tuple[tuple[Button, str, Callable[[], None]], ...] = (
            (self.labels, "labels", self._labels),
            (self.write_off, "write_off", lambda: self._settle(written_off=True)),
            (self.back, "back", self._settle),
            (self.remind, "remind", self._remind),
            (self.mail, "mail", self._mail_chosen_receipt),
            (self.show_receipt, "show_receipt", self._show_chosen_receipt),
        )
        for button, name, deed in deeds:
            button.setObjectName(f"handed_out.{name}")
            button.clicked.connect(lambda _checked=False, deed=deed: deed())
            self.head.add_action(button)
        self.add_key("F6", self.tr("Take the chosen media back"), self.back.click, "take-in")
        self.add_key("Ctrl+P", self.tr("Print labels, or show the chosen receipt"), self._print, "print")

    # --- data

    def _load_held(self) -> None:
        actions, text, lock = self.context.actions, self.search.text.strip(), self._wanted_lock

        async def ask_held(_report: Report) -> Any:
            return await actions.handed_out(text=text, lock_id=lock)

        self.load("held", ask_held, lambda rows: self._take("held", rows))

    def _load_others(self) -> None:
        actions = self.context.actions

        async def ask_overdue(_report: Report) -> Any:
            return await actions.overdue(), await actions.today()

        async def ask_receipts(_report: Report) -> Any:
            now = datetime.now(UTC) + timedelta(days=1)
            return tuple(reversed(await actions.protocols_between(BEGIN, now)))

        self.load("overdue", ask_overdue, self._take_overdue)
        self.load("receipts", ask_receipts, lambda rows: self._take("receipts", rows))

    def _take_overdue(self, found: tuple[Sequence[HandedOut], date]) -> None:
        rows, self.today = found
        self._take("overdue", rows)

    def _take(self, part: str, rows: Sequence[Any]) -> None:
        self._rows[part] = rows
        self._show()

    def _show_locks(self, rows: Sequence[LockRow]) -> None:
        self.lock.set_options([Option(one.id, one.name, one.building) for one in rows])
        self.lock.set_current(self._wanted_lock)

    # --- what shows

    def _take_part(self, part: str) -> None:
        self.part = part
        self.switch.set_current(part)
        self.stack.setCurrentWidget(self.tables[part])
        for widget in (self.lock, self.unsigned):
            widget.setVisible(part == "held")
        for button, parts in (
            (self.labels, {"held", "overdue"}),
            (self.write_off, {"overdue"}),
            (self.back, {"overdue"}),
            (self.remind, {"overdue"}),
            (self.mail, {"receipts"}),
            (self.show_receipt, {"receipts"}),
        ):
            button.setVisible(part in parts)
        self._show()

    def _search(self) -> None:
        if self.part == "held":
            self._load_held()
        self._show()

    def _lock_chosen(self, lock: object) -> None:
        self._wanted_lock = lock
        self._load_held()

    def _show(self) -> None:
        for part, table in self.tables.items():
            table.set_rows([one for one in self._rows[part] if self._fits(part, one)], key=_identity)
        shown, late = len(self.table.rows), len(self._rows["overdue"])
        parts = [self.tr("%n shown", "", shown), self.tr("%n overdue", "", late)]
        self.head.set_sub(", ".join(parts))
        self._dress()

    def _fits(self, part: str, one: Any) -> bool:
        if part == "held":
            return not self.unsigned.isChecked() or not one.receipt
        typed = self.search.text.strip().casefold()
        mask = "" if part == "receipts" else one.mask
        return typed in f"{one.person} {one.unit} {mask}".casefold()

    def _dress(self, *_changes: object) -> None:
        rows = self.table.selected
        nothing = self.tr("Choose rows in the table first.")
        for button in (self.write_off, self.back):
            button.set_reason("" if rows else nothing)
        empty = self.tr("There is nothing in the list.")
        self.labels.set_reason("" if self.table.rows else empty)
        self.remind.set_reason("" if self._to_remind() or self.part != "overdue" else empty)
        for button in (self.mail, self.show_receipt):
            button.set_reason("" if self.part == "receipts" and len(rows) == 1 else nothing)

    # --- deeds

    def _to_person(self, one: HandedOut) -> None:
        self.context.navigate(PEOPLE, person=one.person_id)

    def _to_remind(self) -> list[HandedOut]:
        """Chosen rows, or all: of a thing that can be brought."""
        return [one for one in self.chosen if texts.physical(one)] if self.part == "overdue" else []

    def _labels(self) -> None:
        if self.table.rows:
            open_labels_sheet(self.context, self.chosen)

    def _remind(self) -> None:
        rows = self._to_remind()
        if rows:
            open_reminder_sheet(self.context, rows, self.today)

    def _print(self) -> None:
        (self._show_chosen_receipt if self.part == "receipts" else self._labels)()

    def _show_chosen_receipt(self) -> None:
        rows = self.table.selected
        if rows:
            self._show_receipt(rows[0])

    def _mail_chosen_receipt(self) -> None:
        """To the address that the holder has now; nobody is written to who has none."""
        protocol, actions = self.table.selected[0], self.context.actions

        async def work(_report: Report) -> tuple[str, Sender]:
            holders = [one for one in await actions.people(protocol.person) if one.id == protocol.person_id]
            return holders[0].email if holders else "", await actions.sender()

        def found(told: tuple[str, Sender]) -> None:
            from flexeria_desktop.ui.papers.receipts import receipt  # noqa: PLC0415 - printing is loaded when somebody prints

            address, sender = told
            if not address:
                self.context.toast(no_address(), tone="caution")
                return
            job = receipt(protocol, sender)
            mail(self.context, covering_letter(protocol.person, address, f"{job.title} {job.sub}"), job)

        self.context.runner.start("", work, succeeded=found, failed=self.context.error)

    def _show_receipt(self, protocol: SignedProtocol) -> None:
        from flexeria_desktop.ui.papers.receipts import receipt  # noqa: PLC0415 - printing is loaded when somebody prints
        from flexeria_desktop.ui.printing import preview  # noqa: PLC0415 - the same

        actions = self.context.actions

        async def work(_report: Report) -> Sender:
            found: Sender = await actions.sender()
            return found

        def show(sender: Sender) -> None:
            preview(receipt(protocol, sender), self.window())

        self.context.runner.start("", work, succeeded=show, failed=self.context.error)

    def _settle(self, *, written_off: bool = False) -> None:
        rows = self.table.selected if self.part == "overdue" else []
        if rows:
            ask(self, texts.bringing_back(rows, written_off=written_off), lambda: self._settled(rows, written_off))

    def _settled(self, rows: list[HandedOut], written_off: bool) -> None:
        context, actions = self.context, self.context.actions

        async def work(_report: Report) -> Any:
            return await actions.came_back(rows, written_off=written_off)

        def done(locks: Sequence[Any]) -> None:
            context.changed(*TOPICS)
            text = self.tr("%n medium(media) settled.", "", len(rows))
            if locks:
                program = lambda: start_program(context, list(locks))  # noqa: E731 - bound to these locks
                context.toast(text, self.tr("Program now"), program)
            else:
                context.toast(text)

        context.runner.start(self.tr("Taking back"), work, succeeded=done, failed=context.error)


def _identity(one: Any) -> object:
    return one.number if isinstance(one, SignedProtocol) else (one.person_id, one.kind, one.mask, one.cause)


def handed_out_page(context: PageContext) -> QWidget:
    """Make the page."""
    return HandedOutPage(context)
