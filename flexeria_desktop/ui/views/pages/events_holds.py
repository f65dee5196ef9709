"""Legal holds: which events are kept beyond their time, why, until when and by whom; setting and ending them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.holds import HoldOf
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.event_filter import EventChoices
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.views.pages.events_gate import LONGEST_REASON, ReasonDialog
from flexeria_desktop.ui.widgets import (
    Banner,
    Button,
    ChoiceField,
    Column,
    ComboField,
    DataTable,
    DateField,
    Dialog,
    EmptyState,
    Field,
    Label,
    LineInput,
    Option,
    row,
)

if TYPE_CHECKING:
    from flexeria_desktop.core.services.event_holds import HoldOrder, HoldRow

USUAL_DAYS = 90
"""A hold that is being set ends so many days from now, unless another day is chosen."""
WIDTH = 760
TABLE_HEIGHT = 240


class EventHolds(QObject):
    """Behind the button in the foot of the page: it says how many there are, a click shows them."""

    def __init__(self, context: PageContext, button: Button) -> None:
        super().__init__(button)
        self._context, self.button = context, button
        self._choices, self._today = EventChoices(), date.min
        self.rows: tuple[HoldRow, ...] = ()
        button.setObjectName("events.holds")
        button.clicked.connect(self.open)
        self._dress()

    def set_facts(self, choices: EventChoices, today: date) -> None:
        """Offer these locks and people."""
        self._choices, self._today = choices, today

    def load(self) -> None:
        """Ask which there are."""
        actions = self._context.actions

        async def holds(_report: Report) -> Any:
            return await actions.event_holds()

        self._context.runner.start("", holds, succeeded=self._show, failed=self._context.error)

    def open(self) -> None:
        """Show them."""
        dialog = HoldsDialog(self.button.window(), self._context, self.rows, self._choices, self._today)
        dialog.changed.connect(self.load)
        dialog.open()

    def _show(self, rows: tuple[HoldRow, ...]) -> None:
        self.rows = rows
        self._dress()

    def _dress(self) -> None:
        text = self.tr("%n hold(s)", "", len(self.rows)) if self.rows else self.tr("Keep events longer")
        self.button.setText(text)
        tip = self.tr("Events on hold stay whatever their age, until the hold ends.")
        self.button.setToolTip(tip)


class HoldsDialog(Dialog):
    """The holds in force; ``changed()`` after one was set or ended."""

    changed = Signal()

    def __init__(
        self, parent: QWidget, context: PageContext, rows: Sequence[HoldRow], choices: EventChoices, today: date
    ) -> None:
        super().__init__(parent, "", width=WIDTH)
        title = self.tr("Events on hold")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._context, self._choices, self._today = context, choices, today
        told = self.tr("They stay whatever their age, until the last day of the hold. Each hold is recorded.")
        empty = EmptyState("nav.events", self.tr("No events are on hold"))
        self.table = DataTable(self._columns(), name=title, empty=empty)
        self.table.setObjectName("events.holds.table")
        self.table.setFixedHeight(TABLE_HEIGHT)
        self.said = Banner("", "danger")
        self.said.hide()
        for part in (Label(told, role="text-muted", wrap=True), self.table, self.said):
            self.body.addWidget(part)
        self.end = self.add_button(self.tr("End this hold…"), self._ask_end)
        self.end.setObjectName("events.holds.end")
        self.add_button(self.tr("Close"), self.reject)
        self.add = self.add_button(self.tr("New hold…"), self._ask_new, "primary", "add")
        self.add.setObjectName("events.holds.new")
        self.table.chosen.connect(lambda row: self.end.setEnabled(row is not None))
        self._show(rows)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Of"), lambda one: one.name, width=150, icon=_icon),
            Column(self.tr("Events"), self._days, width=140),
            Column(self.tr("Reason"), lambda one: one.hold.reason, stretch=True),
            Column(self.tr("Set by"), lambda one: one.hold.by, width=110, muted=True),
            Column(self.tr("Until"), lambda one: formats.day(one.hold.until), width=104),
        ]

    def _days(self, one: HoldRow) -> str:
        first, last = (formats.short_day(day) if day else "" for day in (one.hold.first, one.hold.last))
        texts = {
            (True, True): self.tr("%1 to %2"),
            (True, False): self.tr("from %1 on"),
            (False, True): self.tr("up to %2"),
            (False, False): self.tr("all"),
        }
        return texts[bool(first), bool(last)].replace("%1", first).replace("%2", last)

    def _show(self, rows: Sequence[HoldRow]) -> None:
        self.table.set_rows(rows)
        self.end.setEnabled(self.table.current is not None)

    def _ask_new(self) -> None:
        dialog = HoldForm(self, self._choices, self._today)
        dialog.wanted.connect(self._set)
        dialog.open()

    def _ask_end(self) -> None:
        one = self.table.current
        if one is None:
            return
        dialog = ReasonDialog(self, self.tr("Why does this hold end?"), self.tr("End this hold"), "")
        dialog.missing = self.tr("Say in a few words why.")
        dialog.given.connect(lambda reason: self._end(one.hold.id, reason))
        dialog.open()

    def _set(self, order: HoldOrder) -> None:
        actions = self._context.actions

        async def work(_report: Report) -> Any:
            await actions.hold_events(order)
            return await actions.event_holds()

        self._context.runner.start("", work, succeeded=self._done, failed=self._refused)

    def _end(self, hold_id: str, reason: str) -> None:
        actions = self._context.actions

        async def work(_report: Report) -> Any:
            await actions.release_hold(hold_id, reason)
            return await actions.event_holds()

        self._context.runner.start("", work, succeeded=self._done, failed=self._refused)

    def _done(self, rows: Sequence[HoldRow]) -> None:
        self.said.hide()
        self._show(rows)
        self.fit()
        self.changed.emit()

    def _refused(self, error: FlexeriaError) -> None:
        self.said.set_banner(message_for(error).in_one_line, "danger")
        self.said.show()
        self.fit()


class HoldForm(Dialog):
    """Whose events, of which days, until when and why; ``wanted(HoldOrder)``."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, choices: EventChoices, today: date) -> None:
        super().__init__(parent, "", width=480)
        title = self.tr("Keep events longer")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._today = today
        self._options = {
            HoldOf.LOCK: [Option(key, name, icon="nav.locks") for key, name, _place in choices.locks],
            HoldOf.PERSON: [Option(key, name, icon="nav.people") for key, name in choices.people],
        }
        self.of = ChoiceField(
            [(HoldOf.LOCK.value, self.tr("of a lock")), (HoldOf.PERSON.value, self.tr("of a person"))]
        )
        self.of.setAccessibleName(self.tr("Events"))
        self.of.setObjectName("events.hold.of")
        self.subject = ComboField(self.tr("Type a name"))
        self.subject.setObjectName("events.hold.subject")
        self.first, self.last = DateField(none_text=self.tr("the first")), DateField(none_text=self.tr("the last"))
        self.ends = DateField(today + timedelta(days=USUAL_DAYS), least=today)
        self.ends.setObjectName("events.hold.ends")
        self.reason = LineInput()
        self.reason.setObjectName("events.hold.reason")
        self.reason.edit.setMaxLength(LONGEST_REASON)
        self._lay_out()
        self.of.chosen.connect(self._offer)
        self._offer()
        self.of.setFocus()

    def _lay_out(self) -> None:
        self._subject = Field(self.tr("Which one?"), self.subject)
        self._last = Field(self.tr("Last day of events"), self.last)
        self._reason = Field(self.tr("Why? It is recorded with your name and the time."), self.reason)
        self.body.addLayout(row(Field(self.tr("Events"), self.of), self._subject))
        self.body.addLayout(row(Field(self.tr("First day of events"), self.first), self._last, "stretch"))
        self.body.addLayout(row(Field(self.tr("Last day of the hold"), self.ends), "stretch"))
        self.body.addWidget(self._reason)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Keep these events"), self._take, "primary").setObjectName("events.hold.keep")

    def _offer(self, _key: str = "") -> None:
        self.subject.set_current(None)
        self.subject.set_options(self._options[HoldOf(self.of.current)])

    def _take(self) -> None:
        from flexeria_desktop.core.services.event_holds import HoldOrder  # noqa: PLC0415 - brings the store along

        subject, reason, ends = self.subject.current, self.reason.text.strip(), self.ends.value
        first, last = self.first.value, self.last.value
        backwards = first is not None and last is not None and last < first
        self._subject.set_error("" if subject else self.tr("Choose one of the list."))
        self._last.set_error(self.tr("The last day comes before the first.") if backwards else "")
        self._reason.set_error("" if reason else self.tr("Say in a few words why."))
        self.fit()
        days_are_days = all(field.valid for field in (self.first, self.last, self.ends))
        if not subject or not reason or backwards or ends is None or not days_are_days:
            return
        self.accept()
        self.wanted.emit(HoldOrder(HoldOf(self.of.current), str(subject), ends, reason, first, last))


def _icon(one: HoldRow) -> tuple[str, str]:
    return ("nav.locks" if one.hold.of is HoldOf.LOCK else "nav.people"), "text-muted"
