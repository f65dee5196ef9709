"""Deciding about a record that others wrote: the answers under the plan, and giving it to a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import programming_plan
from flexeria_desktop.ui.viewmodels.programming_foreign import ForeignLine, answers, number, question
from flexeria_desktop.ui.viewmodels.watched import follow, watch
from flexeria_desktop.ui.widgets import (
    Button,
    ComboField,
    Dialog,
    Field,
    IconLabel,
    Label,
    Option,
    clear,
    column,
    focus_first_error,
    line,
    row,
)

CHANGED = ("keys", "locks", "people", "programming")


class DecisionBar(QFrame):
    """The question about one record with its answers; ``decided(line, what)`` is one of them."""

    decided = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._line: ForeignLine | None = None
        self._question = Label("", wrap=True)
        self._buttons: QHBoxLayout = row(spacing=8)
        low = row(IconLabel("merge", "info", metrics.ICON_INLINE), spacing=8, margins=(16, 8, 16, 8))
        low.addWidget(self._question, 1, Qt.AlignmentFlag.AlignVCenter)
        low.addLayout(self._buttons)
        self.setLayout(column(line(), low, spacing=0))
        self.hide()

    def show_line(self, chosen: ForeignLine | None) -> None:
        """Ask about a record; None = about nothing."""
        self.setVisible(chosen is not None)
        if chosen == self._line:
            return
        self._line = chosen
        clear(self._buttons)
        if chosen is None:
            return
        text = question(chosen, _medium(chosen))
        self._question.setText(text)
        self.setAccessibleName(text)
        for answer in answers(chosen):
            button = Button(answer.text, "danger" if answer.what == "remove" else "normal")
            button.setObjectName(f"programming.others.{answer.what}")
            button.setAccessibleName(f"{answer.text}: {text}")
            button.set_reason(self.tr("This is decided already.") if answer.given else "")
            button.clicked.connect(lambda _on=False, what=answer.what: self.decided.emit(chosen, what))
            self._buttons.addWidget(button)
            # At once and not in the next turn: the keyboard may come here right now.
            button.show()

    def take_focus(self) -> None:
        """Give the first answer that can be given the keyboard."""
        places = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        widgets = [item.widget() for item in places if item is not None]
        for widget in widgets:
            if widget is not None and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return


class AdoptDialog(Dialog):
    """Whose record it is; closes when it has become that person's key."""

    def __init__(self, context: PageContext, parent: QWidget, chosen: ForeignLine) -> None:
        super().__init__(parent, self.tr("Adopt this record"), icon="person")
        self._context, self._line = context, chosen
        text = self.tr("It opens as it did: %1 at %2 becomes a key of this person, from the stock of the lock.")
        record = f"{_medium(chosen)} {number(chosen.row.number)}"
        self.body.addWidget(Label(text.replace("%1", record).replace("%2", chosen.lock), wrap=True))
        self.person = ComboField(self.tr("Name or unit"), icon="person")
        self.person.setObjectName("programming.adopt.person")
        self.field = Field(self.tr("Person"), self.person)
        self.body.addWidget(self.field)
        self.person.chosen.connect(self._chosen)
        self.add_button(self.tr("Cancel"), self.reject)
        self.go = self.add_button(self.tr("Adopt"), self._adopt, "primary")
        self.go.setObjectName("programming.adopt.go")
        context.runner.start("", self._ask, succeeded=self._show_people, failed=self._failed)
        self.person.edit.setFocus()

    async def _ask(self, _report: Report) -> Any:
        return await self._context.actions.people()

    def _show_people(self, people: Sequence[PersonRow]) -> None:
        self.person.set_options([Option(one.id, one.name, one.unit, "person") for one in people])
        if not people:
            self._show_error(self.tr("Nobody is known yet: add a person on the page People first."))

    def _chosen(self, _key: object) -> None:
        self._show_error("")

    def _adopt(self) -> None:
        person = self.person.option
        if person is None:
            self._show_error(self.tr("Choose a person."))
            focus_first_error(self.field)
            return
        chosen, actions = self._line, self._context.actions

        text = self.tr("%1 has a key of %2 now.").replace("%1", person.title).replace("%2", chosen.lock)

        async def work(_report: Report) -> str:
            await actions.adopt(chosen.lock_id, chosen.row.number, person.key)
            return text

        self.go.set_busy(self.tr("Adopting"))
        context = self._context
        # The window tells it also when somebody has closed the dialog meanwhile.
        job = context.runner.start("", work, succeeded=context.toast, failed=self._failed)
        follow(context, job, *CHANGED)
        job.succeeded.connect(self._done)
        self.finished.connect(lambda _how: watch(job, False))

    def _done(self, _key: object) -> None:
        self.accept()

    def _failed(self, error: FlexeriaError) -> None:
        self.go.set_busy(None)
        self._show_error(message_for(error).in_one_line)
        focus_first_error(self.field)

    def _show_error(self, sentence: str) -> None:
        self.field.set_error(sentence)
        self.fit()


def _medium(chosen: ForeignLine) -> str:
    return programming_plan.medium_of(chosen.row.kind, chosen.row.mask)
