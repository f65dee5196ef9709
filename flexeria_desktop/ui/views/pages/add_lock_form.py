"""What is filled in to add a lock: the way to it, its label, what people call it; checked while typing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.signal import name_in_the_air
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import NearbyLock
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import link_texts
from flexeria_desktop.ui.views.link_choice import LinkChoice
from flexeria_desktop.ui.views.pages.add_lock_nearby import AddLockNearby
from flexeria_desktop.ui.views.pages.add_lock_steps import StepRow
from flexeria_desktop.ui.widgets import Beside, Button, Field, LineInput, column, focus_first_error, row

PREFIX = "FLX1"
# What is wrong with a label as long as it is being typed: something is missing at its end.
UNFINISHED = ("prefix", "length")
FIELD_OF_CODE = {"label_invalid": "label", "lock_already_here": "label", "lock.label_refused": "label"}


class AddLockForm(QWidget):
    """Three steps; ``changed`` follows every letter, ``submitted`` Enter in the last field."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.link = LinkChoice(context, self.tr("Reached by"))
        self.link.choice.setObjectName("locks.add.link")
        self.link.typed.setObjectName("locks.add.link.typed")
        self.test = Button(self.tr("Test"), icon="sync")
        self.test.setObjectName("locks.add.test")
        self.nearby = AddLockNearby(context)
        self.label = LineInput(placeholder="FLX1:…", icon="qr", mono=True)
        self.label.setObjectName("locks.add.label")
        self.name = LineInput()
        self.name.setObjectName("locks.add.name")
        self.building = LineInput()
        self.building.setObjectName("locks.add.building")
        self._tested_link = ""
        self._lay_out()
        self._connect()

    def clear(self) -> None:
        """Empty label and name, choose none; link and building stay for the next lock."""
        self.nearby.choose(None)
        self.label.set_text("")
        self.name.set_text("")
        self._name.set_error("")
        self._check_label()
        self._ask_links()

    def has_input(self) -> bool:
        """Whether a label or a name was typed."""
        return bool(self.label.text.strip() or self.name.text.strip())

    def use_label(self, label: str, name: str) -> None:
        """Fill a label in; a name too when none was typed."""
        self.label.set_text(label)
        if not self.name.text.strip():
            self.name.set_text(name)
        self.name.edit.setFocus()

    def use_heard(self, heard: NearbyLock) -> None:
        """Take a lock that is heard as the one to add, by the link it is heard by."""
        self.link.load(heard.link)
        self.nearby.use_link(heard.link)
        self.nearby.choose(heard)

    def check(self) -> bool:
        """Whether everything is there; what is not is marked, and the first of it gets the keyboard."""
        self._check_label(finished=True)
        self._name.check("" if self.name.text.strip() else self.tr("A lock needs a name."))
        self._link.set_error("" if self.link.link else self.tr("Choose how this computer reaches the lock."))
        return not focus_first_error(self._link, self._label, self._name)

    def show_error(self, error: FlexeriaError) -> bool:
        """Show an error under the field it is about; False when it is about none."""
        field = {"label": self._label, "name": self._name}.get(FIELD_OF_CODE.get(error.code, ""))
        if field is None:
            return False
        field.set_error(message_for(error).in_one_line)
        self.label_step.set_state("failed")
        field.content.setFocus()
        return True

    def _lay_out(self) -> None:
        self._link = Field("", self.link)
        self._label = Field("", self.label)
        self.label.setAccessibleName(self.tr("Label of the lock"))
        self._name = Field(self.tr("Name"), self.name, longest=LONGEST_TEXT)
        building = Field(self.tr("Building"), self.building, longest=LONGEST_TEXT)
        way, test = QWidget(), QWidget()
        test.setLayout(column(self.test, "stretch", spacing=0))
        way.setLayout(column(Beside(self._link, test, shares=(1, 0), spacing=8), self.nearby, spacing=10))
        names = QWidget()
        both = row(spacing=12)
        both.addWidget(self._name, 3)
        both.addWidget(building, 2)
        names.setLayout(both)
        self.link_step = StepRow(1, self.tr("Link: how this computer reaches the lock"), way)
        self.label_step = StepRow(2, self.tr("Label: type or paste what stands on it"), self._label)
        self.name_step = StepRow(3, self.tr("Name: what people call it"), names)
        self.setLayout(column(self.link_step, self.label_step, self.name_step, spacing=14))

    def _connect(self) -> None:
        self.test.clicked.connect(self._test)
        self.link.changed.connect(self._link_changed)
        self.nearby.picked.connect(self._picked)
        self.label.changed.connect(lambda _text: self._label_changed())
        self.label.edit.editingFinished.connect(lambda: self._check_label(finished=True))
        self.label.submitted.connect(self.name.edit.setFocus)
        self.name.changed.connect(lambda _text: self._name_changed())
        self.name.submitted.connect(self.submitted)
        self.building.submitted.connect(self.submitted)

    # --- label and name

    def _label_changed(self) -> None:
        self._check_label()
        self.changed.emit()

    def _check_label(self, *, finished: bool = False) -> None:
        """Say while typing what is wrong; that something is missing is said when the field is left."""
        typed = self.label.text.strip()
        hint = self._label_hint()
        if not typed:
            self._label.set_error(self.tr("The label is missing.") if finished and self.has_input() else "")
            self._label.set_hint(hint)
            self.label_step.set_state("waiting")
            return
        try:
            serial = self._context.actions.read_label(typed)
        except FlexeriaError as error:
            self._label.set_hint(hint)
            wrong = finished or not self._unfinished(typed, error)
            self._label.set_error(message_for(error).in_one_line if wrong else "")
            self.label_step.set_state("failed" if wrong else "waiting")
            return
        self._label.set_error(self._not_the_chosen(serial))
        self._label.set_hint(self.tr("Lock %1").replace("%1", serial))
        self.label.set_state("bad" if self._label.error else "good")
        self.label_step.set_state("failed" if self._label.error else "done")

    def _label_hint(self) -> str:
        chosen = self.nearby.chosen
        if chosen is None:
            return self.tr("It begins with FLX1 and was in the box of the lock.")
        text = self.tr("Of the lock whose serial ends with %1; it begins with FLX1 and was in its box.")
        return text.replace("%1", chosen.serial_end)

    def _not_the_chosen(self, serial: str) -> str:
        """Say that a good label is of another lock than the one chosen; empty when it is not so."""
        chosen = self.nearby.chosen
        if chosen is None or name_in_the_air(serial) == chosen.serial_end:
            return ""
        text = self.tr(
            "This is the label of lock %1, but the lock chosen above ends with %2. "
            "Take the label of that lock, or choose another lock."
        )
        return text.replace("%1", serial).replace("%2", chosen.serial_end)

    def _picked(self, heard: NearbyLock | None) -> None:
        self._check_label()
        if heard is not None:
            self.link_step.set_state("done")
            self.label.edit.setFocus()
        self.changed.emit()

    def _unfinished(self, typed: str, error: FlexeriaError) -> bool:
        begins_well = typed.upper()[: len(PREFIX)] == PREFIX[: len(typed)]
        return begins_well and error.data.get("reason") in UNFINISHED

    def _name_changed(self) -> None:
        named = bool(self.name.text.strip())
        if named:
            self._name.set_error("")
        self.name_step.set_state("done" if named else "waiting")
        self.changed.emit()

    # --- link

    def _ask_links(self) -> None:
        actions = self._context.actions

        async def known(_report: Report) -> Any:
            return await actions.status()

        self._context.runner.start("", known, succeeded=self._show_links)

    def _show_links(self, status: Any) -> None:
        chosen = self.link.link or (status.links[0] if status.links else "")
        self.link.load(chosen)
        self.nearby.use_link(self.link.link)
        if chosen and chosen in status.links and self.link_step.state == "waiting":
            self.link_step.set_state("done", self.tr("This link was used before."))

    def _link_changed(self) -> None:
        self._link.set_error("")
        self.link_step.set_state("waiting")
        self.nearby.use_link(self.link.link)
        self.changed.emit()

    def _test(self) -> None:
        link, actions = self.link.link, self._context.actions
        if not link:
            self._link.set_error(self.tr("Choose how this computer reaches the lock."))
            return
        self.test.set_busy(self.tr("Testing"))
        self._link.set_error("")
        self.link_step.set_state("running", self.tr("Asking %1").replace("%1", link_texts.name(link)))

        async def work(_report: Report) -> Any:
            return await actions.check_link(link)

        self._tested_link = link
        self._context.runner.start(self.tr("Testing the link"), work, succeeded=self._tested, failed=self._not_tested)

    def _tested(self, who: str) -> None:
        self.test.set_busy(None)
        self.link_step.set_state("done", link_texts.answered(self._tested_link, who))
        self._context.changed("link")

    def _not_tested(self, error: FlexeriaError) -> None:
        self.test.set_busy(None)
        self.link_step.set_state("failed")
        self._link.set_error(message_for(error).in_one_line)
