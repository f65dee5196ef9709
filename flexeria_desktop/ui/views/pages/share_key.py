"""The sheet that issues a key of a lock to an organisation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockRow, ScheduleRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.views.pages.issue_key_rules import OF_SCHEDULE, ScheduleField, no_schedules
from flexeria_desktop.ui.views.pages.organisations_forms import SheetForm
from flexeria_desktop.ui.widgets import (
    Button,
    ComboField,
    DateField,
    Field,
    Label,
    LineInput,
    Option,
    column,
    focus_first_error,
    row,
    scroll_to,
)

_AT_NUMBER = frozenset({"organisation_unknown", "organisation_ended"})
_AT_LOCK = frozenset({"option_not_active", "reduced", "stock_empty", "not_registered", "lock_not_claimed"})
_AT_DAYS = frozenset({"validity_reversed", "sharing_stopped"})


def open_share_sheet(context: PageContext, done: Callable[[Any], None] = lambda _share: None) -> ShareForm:
    """Open the sheet; ``done(id)`` is called once the platform has issued the key."""
    form = ShareForm(context, done)
    form.open(QCoreApplication.translate("ShareForm", "Issue key to organisation"), icon="issue")
    form.load()
    return form


class ShareForm(SheetForm):
    """Lock, number of the organisation with who that is, days and hours."""

    def __init__(self, context: PageContext, done: Callable[[Any], None]) -> None:
        super().__init__(context, self.tr("Issue key"), done)
        self.save.setObjectName("share.issue")
        self.receiver: Any = None
        self.lock = ComboField(self.tr("Choose a lock"), icon="nav.locks")
        self.lock.setObjectName("share.lock")
        self.number = LineInput(placeholder="XXXX-XXXX", icon="nav.organisations")
        self.number.setObjectName("share.number")
        self.number.submitted.connect(self.find)
        self.number.edit.textEdited.connect(self._forget)
        self.look = Button(self.tr("Find"))
        self.look.setObjectName("share.find")
        self.look.clicked.connect(self.find)
        self.who = Label("", "body", wrap=True)
        self.who.setObjectName("share.who")
        self.since, self.until = (
            DateField(None, none_text=self.tr("at once")),
            DateField(None, none_text=self.tr("no end")),
        )
        self.since.setObjectName("share.from")
        self.until.setObjectName("share.until")
        self.hours = ScheduleField("share")
        self.fields = {
            "lock": Field(self.tr("Lock"), self.lock),
            "number": Field(self.tr("Number of the organisation"), self.number),
            "since": Field(self.tr("From"), self.since),
            "until": Field(self.tr("Until"), self.until),
            "hours": Field(self.tr("Schedule"), self.hours),
        }
        lock, number, *rest = self.fields.values()
        find = row(self.look, "stretch")
        self.setLayout(column(lock, number, find, self.who, *rest, "stretch", spacing=12, margins=3))

    def load(self) -> None:
        """Ask for the locks and schedules."""
        actions = self.context.actions

        async def work(_report: Report) -> Any:
            return await actions.locks(), await actions.schedules()

        self.context.runner.start("", work, succeeded=self._loaded, failed=self.context.error)

    def typed(self) -> tuple[Any, ...]:
        lines = (self.number, self.since, self.until)
        return (self.lock.current, self.hours.combo.edit.text(), *(one.edit.text() for one in lines))

    def first(self) -> QWidget:
        return self.lock.edit

    def find(self) -> None:
        """Ask the platform who is behind the number."""
        self.fields["number"].set_error("")
        actions, typed = self.context.actions, self.number.text.strip()

        async def ask(_report: Report) -> Any:
            return await actions.find_receiver(typed)

        self.look.set_busy(self.tr("Asking"))
        self.context.runner.start("", ask, succeeded=self._found, failed=self._not_found)

    def submit(self) -> None:
        """Issue, once lock and organisation are known."""
        for field in self.fields.values():
            field.set_error("")
        if self.lock.current is None:
            self.fields["lock"].set_error(self.tr("Choose a lock."))
        if self.receiver is None:
            self.fields["number"].set_error(self.tr("Find the organisation by its number first."))
        wrong = self.tr("Write the day as 31 Dec 2026 or 31-12-2026.")
        for name, field in (("since", self.since), ("until", self.until)):
            if not field.valid:
                self.fields[name].set_error(wrong)
        self.fields["hours"].set_error(self.hours.fault())
        if not focus_first_error(*self.fields.values()):
            self.run(self._work)

    async def _work(self) -> Any:
        from flexeria_desktop.core.services.sharing import IssueShare  # noqa: PLC0415 - brings the store's packages along

        lock_id: Any = self.lock.current
        days = self.since.value, self.until.value
        order = IssueShare(lock_id, self.receiver.id, *days, schedule_id=self.hours.schedule_id)
        return await self.context.actions.issue_share(order)

    def refused(self, error: FlexeriaError) -> bool:
        """A refusal stands at the field it is about."""
        places = ((_AT_NUMBER, "number"), (_AT_LOCK, "lock"), (_AT_DAYS, "until"), (OF_SCHEDULE, "hours"))
        for codes, name in places:
            if error.code in codes:
                self.fields[name].set_error(message_for(error).in_one_line)
                focus_first_error(self.fields[name])
                return True
        return False

    def _loaded(self, found: tuple[tuple[LockRow, ...], tuple[ScheduleRow, ...]]) -> None:
        rows, schedules = found
        options = [
            Option(one.id, one.name, self.tr("%n in stock", "", one.in_stock), "nav.locks")
            for one in rows
            if not one.missing.value
        ]
        self.lock.set_options(options)
        self.hours.set_schedules(schedules)
        self.fields["hours"].set_hint("" if schedules else no_schedules())

    def _forget(self, _text: str) -> None:
        self.receiver = None
        self.who.setText("")

    def _found(self, receiver: Any) -> None:
        self.look.set_busy(None)
        self.receiver = receiver
        text = self.tr("It goes to %1, which receives keys until %2.").replace("%1", receiver.name)
        self.who.setText(text.replace("%2", formats.day(receiver.active_until)))
        scroll_to(self.who)

    def _not_found(self, error: FlexeriaError) -> None:
        self.look.set_busy(None)
        if not self.refused(error):
            self.context.error(error)
