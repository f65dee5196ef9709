"""Keys: who holds what on which lock, and how far each has come."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.rows import MOST_KEYS, KeyRow, LockRow, Stage
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import key_states, key_texts
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.day_sheets import open_suspend_sheet
from flexeria_desktop.ui.views.pages.issue_key import open_issue_sheet
from flexeria_desktop.ui.views.pages.keys_change import open_change_sheet
from flexeria_desktop.ui.views.pages.keys_deeds import KeyDeeds
from flexeria_desktop.ui.views.pages.keys_filter import KeysFilter
from flexeria_desktop.ui.views.pages.keys_foot import KeyFoot
from flexeria_desktop.ui.views.pages.keys_table import key_table
from flexeria_desktop.ui.views.pages.lost_medium import open_lost_sheet
from flexeria_desktop.ui.views.pages.schedules_parts import beside_switch
from flexeria_desktop.ui.views.pages.share_key import open_share_sheet
from flexeria_desktop.ui.views.place_chip import PlaceChip
from flexeria_desktop.ui.widgets import Button, Card, EmptyState, row


def keys_page(ctx: PageContext) -> QWidget:
    """Build the page of keys."""
    return KeysPage(ctx)


class KeysPage(Page):
    """``where``: issue=True with person and lock opens the sheet, lost the meter of that loss; key, person, lock,
    stage and schedule narrow.
    """

    topics = frozenset({"keys", "locks", "people", "programming"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Keys"))
        self._rows: tuple[KeyRow, ...] = ()
        self._choose: set[str] = set()
        self.deeds = KeyDeeds(context, self)
        self.filter = KeysFilter()
        self.place = PlaceChip(context)
        self.place.filter.changed.connect(self._load_keys)
        self.filter.add_first(self.place)
        self.filter.changed.connect(self._load_keys)
        self.filter.narrowed.connect(self._show)
        self.empty = EmptyState(
            "nav.keys",
            self.tr("No keys yet"),
            self.tr("A key lets one person open one lock."),
            self.tr("Issue key"),
        )
        self.empty.clicked.connect(self._empty_clicked)
        self.table = key_table(self.empty)
        self.table.setObjectName("keys.table")
        self.table.view.selectionModel().selectionChanged.connect(self._dress)
        self.table.opened.connect(lambda row: context.navigate("people", person=row.person_id))
        card = Card(flush=True)
        card.add(self.table, 1)
        self.foot = KeyFoot()
        self.foot.change_wanted.connect(self.change)
        self.foot.decide_wanted.connect(self._decide)
        self.foot.lost_wanted.connect(self.lost)
        card.add_foot(row(self.foot, spacing=0))
        self._add_actions()
        self.body.addWidget(beside_switch(context, "keys", self.filter))
        self.body.addWidget(card, 1)
        self._dress()

    def reload(self, topics: frozenset[str]) -> None:
        """Ask for keys and, for the filter, the locks."""
        actions = self.context.actions

        async def locks(_report: Report) -> Any:
            return await actions.locks()

        if topics & {"locks", "programming"}:
            self.load("locks", locks, self._show_locks)
        self._load_keys()

    def on_shown(self, **where: Any) -> None:
        """Show what was asked for and open the sheet when a key is to be issued."""
        if where.get("issue"):
            self.issue(where.get("person"), where.get("lock"))
            return
        if where.get("lost"):
            open_lost_sheet(self.context, loss_id=str(where["lost"]))
            return
        if {"person", "lock", "stage", "schedule", "key"} & where.keys():
            self._choose = {where["key"]} if where.get("key") else set()
            person, lock, stage = (where.get(name) for name in ("person", "lock", "stage"))
            self.filter.set_filter(person=person, lock=lock, stage=stage, schedule=where.get("schedule") or "")
        self.table.setFocus()

    def on_low(self, low: bool) -> None:
        """More lines of the table in sight: what narrows it waits behind a button."""
        self.filter.set_low(low)

    def issue(self, person: Any = None, lock: Any = None) -> None:
        """Open the sheet; person and lock are filled in when given."""
        locks = () if lock is None else (lock,)
        open_issue_sheet(self.context, person=person or self.filter.person, locks=locks)

    def change(self) -> None:
        """Open the sheet that changes the chosen keys."""
        chosen = key_texts.in_force(self.table.selected)
        if chosen:
            open_change_sheet(self.context, chosen)

    def suspend_chosen(self) -> None:
        """Open the sheet that stops the chosen keys from day to day."""
        chosen = key_texts.to_suspend(self.table.selected)
        if chosen:
            open_suspend_sheet(self.context, chosen)

    def lost(self) -> None:
        """Open the sheet for a lost medium; that of the chosen key is filled in."""
        chosen = key_texts.in_force(self.table.selected)
        person = chosen[0].person_id if chosen else self.filter.person
        name = chosen[0].person if chosen else ""
        open_lost_sheet(self.context, person, name=name, mask=key_texts.first_mask(chosen))

    def _decide(self) -> None:
        now = self.table.day.now
        locks = [row.lock_id for row in self.table.selected if key_states.state(row, now).decide]
        self.context.navigate("programming", locks=tuple(dict.fromkeys(locks)))

    def _add_actions(self) -> None:
        self.take_in = Button(self.tr("Take in"), icon="take-in", hint="F6")
        self.suspend = Button(self.tr("Suspend"), icon="suspend", hint="F8")
        self.resume = Button(self.tr("Give back in force"), icon="resume")
        self.program = Button("", icon="program", hint="F9")
        self.issue_button = Button(self.tr("Issue key"), "primary", "issue", hint="F5")
        deeds = (
            (self.take_in, "keys.take_in", lambda: self.deeds.take_in(self.table.selected)),
            (self.suspend, "keys.suspend", self.suspend_chosen),
            (self.resume, "keys.resume", lambda: self.deeds.resume(self.table.selected)),
            (self.program, "keys.program", lambda: self.deeds.program(self._to_program())),
            (self.issue_button, "keys.issue", self._issue),
        )
        for button, name, deed in deeds:
            button.setObjectName(name)
            button.clicked.connect(deed)
            self.head.add_action(button)
        self.add_key("F5", self.tr("Issue key"), self.issue, "issue")
        share = self.tr("Issue key to organisation")
        self.add_key("Shift+F5", share, lambda: open_share_sheet(self.context), "nav.organisations")
        self.add_key("F7", self.tr("Report the medium of the chosen key as lost"), self.lost, "octagon-alert")
        self.add_key("F2", self.tr("Change the chosen keys"), self.change, "edit")
        self.add_key("F6", self.tr("Take in the chosen keys"), self.take_in.click, "take-in")
        self.add_key("F8", self.tr("Suspend the chosen keys, or give them back in force"), self._f8, "suspend")
        self.add_key("F9", self.tr("Program the locks with changes"), self.program.click, "program")

    def _issue(self) -> None:
        self.issue()

    def _f8(self) -> None:
        (self.suspend if self.suspend.isEnabled() else self.resume).click()

    def _load_keys(self) -> None:
        actions, wanted, place = self.context.actions, self.filter.query(), self.place.filter.place
        within = place.within if place is not None else None

        async def keys(_report: Report) -> Any:
            return await actions.keys(**wanted, places=within), await actions.today()

        self.load("keys", keys, self._show_keys)

    def _show_locks(self, rows: tuple[LockRow, ...]) -> None:
        self.filter.set_locks(rows)

    def _show_keys(self, result: tuple[tuple[KeyRow, ...], Any]) -> None:
        self._rows, self.table.day.today = result
        self._show()

    def _show(self) -> None:
        shown = self.filter.narrow(self._rows)
        self.table.show_keys(shown, self.table.day.today)
        if self._choose:
            self.table.choose(self._choose)
            self._choose = set()
        self.filter.set_people(self._rows)
        self._set_sub(len(shown))
        self._set_empty()
        self._dress()

    def _set_sub(self, shown: int) -> None:
        queued = sum(key_texts.queued(row) is not None for row in self._rows)
        parts = [self.tr("%n shown", "", shown)]
        if len(self._rows) == MOST_KEYS:  # before what may be cut off beside the buttons
            parts.append(self.tr("there are more: search for them"))
        parts.append(self.tr("%n queued", "", queued))
        opening = sum(row.stage is Stage.STILL_OPENS for row in self._rows)
        if opening:
            parts.append(self.tr("%n taken in and still opening", "", opening))
        self.head.set_sub(", ".join(parts))

    def _set_empty(self) -> None:
        if self.filter.active or self.place.filter.active:
            self.empty.set_texts(
                self.tr("No key fits"), self.tr("Take a filter away to see more."), self.tr("Show all keys")
            )
        else:
            sentence = self.tr("A key lets one person open one lock.")
            self.empty.set_texts(self.tr("No keys yet"), sentence, self.tr("Issue key"))

    def _empty_clicked(self) -> None:
        if self.filter.active or self.place.filter.active:
            self.place.filter.clear()
            self.filter.set_filter()
        else:
            self.issue()

    def _to_program(self) -> list[str]:
        return key_texts.waiting_locks(self.table.selected) or key_texts.waiting_locks(self._rows)

    def _dress(self, *_changes: object) -> None:
        """Buttons say with how many keys they would do something, and why they cannot."""
        chosen = self.table.selected
        self.foot.show_keys(chosen, self.table.day.now)
        nothing = self.tr("Choose keys in the table first.") if not chosen else ""
        taking = len(key_texts.in_force(chosen))
        self.take_in.setText(self._counted(self.tr("Take in"), taking))
        self.take_in.set_reason(nothing or ("" if taking else self.tr("The chosen keys are taken in already.")))
        stopping = len(key_texts.to_suspend(chosen))
        self.suspend.set_reason(nothing or ("" if stopping else self.tr("None of the chosen keys opens.")))
        resuming = len(key_texts.to_resume(chosen))
        self.resume.setVisible(resuming > 0)
        self.resume.setText(self._counted(self.tr("Give back in force"), resuming))
        locks = len(self._to_program())
        self.program.setText(self.tr("Program %n lock(s)", "", locks))
        self.program.set_reason("" if locks else self.tr("Every lock holds what is wanted."))

    def _counted(self, text: str, count: int) -> str:
        return f"{text} {formats.number(count)}" if count > 1 else text
