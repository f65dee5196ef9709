"""Reports: what can be printed, about which lock, person and days; each opens as a preview."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services.rows import LockRow, PersonRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report as Progress
from flexeria_desktop.ui.papers import faces, making
from flexeria_desktop.ui.papers.faces import Report
from flexeria_desktop.ui.papers.making import Choice
from flexeria_desktop.ui.papers.protocols import Period
from flexeria_desktop.ui.printing.model import PrintJob
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Card,
    ComboField,
    DateField,
    ElidedLabel,
    Field,
    IconButton,
    IconLabel,
    Label,
    LineInput,
    Option,
    column,
    line,
    row,
    scroll_to,
    scrolled,
)

LINE_HEIGHT, LINE_HEIGHT_LOW = 52, 40
FIELD_WIDTH = 224
STACKS_UNDER = 840
SPAN = timedelta(days=30)
"""What a report of days covers unless a person says otherwise."""


class ReportsPage(Page):
    """``where``: report (a name of ``Report``) opens its preview; lock and person choose what it is about."""

    topics = frozenset({"locks", "people"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Reports"))
        self.head.set_sub(self.tr("Preview, print or save as PDF"))
        today = date.today()  # noqa: DTZ011 - the days of a report are those on the wall
        self.scope = ScopeCard(today)
        self.scope.people_asked.connect(self._ask_people)
        self.scope.changed.connect(self._dress)
        self.list = ReportsCard()
        self.list.wanted.connect(self._wanted)
        self._locks: tuple[LockRow, ...] = ()
        self._pending: tuple[Report, LockId | None] | None = None
        self.narrow = IconButton(
            "filter", QCoreApplication.translate("ScopeCard", "What the reports show"), "normal", checkable=True
        )
        self.narrow.setObjectName("reports.scope")
        self.head.add_action(self.narrow)
        self.body.addWidget(self.scope)
        self.body.addWidget(self.list, 1)
        self.low_fold(self.scope, self.narrow, self.list)
        self.add_key("Ctrl+P", self.tr("Preview the chosen report"), self._open_focused, "print")
        self._dress()

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for the locks and people that can be chosen."""
        actions = self.context.actions

        async def ask(_report: Progress) -> tuple[tuple[LockRow, ...], bool]:
            return await actions.locks(), (await actions.event_policy()).ask_reason

        self.load("locks", ask, self._show_facts)
        self._ask_people(self.scope.person.text)

    def on_shown(self, **where: Any) -> None:
        """Open the report asked for, about the lock or person asked for."""
        if where.get("report"):
            self._pending = Report(where["report"]), where.get("lock")
            if self._locks:
                self._open_pending()

    def on_low(self, low: bool) -> None:
        """Lower lines; what the reports show waits behind its button."""
        self.list.set_low(low)

    def open(self, report: Report) -> None:
        """Make a report as a job and open its preview."""
        actions, choice = self.context.actions, self._choice(report)

        async def work(_report: Progress) -> PrintJob:
            return await making.make(actions, report, choice)

        self.context.runner.start(faces.face_title(report), work, succeeded=self._made, failed=self.context.error)

    def _wanted(self, report: Report) -> None:
        """Open it, or lead to the lock that is still to be chosen."""
        if self._lacks(report):
            self.narrow.setChecked(True)
            self.scope.lock.edit.setFocus()
            scroll_to(self.scope.lock)
        else:
            self.open(report)

    def _lacks(self, report: Report) -> bool:
        return faces.FACES[report].needs == "lock" and not self.scope.lock_id

    def _made(self, job: PrintJob) -> None:
        from flexeria_desktop.ui.printing import preview  # noqa: PLC0415 - at the first report

        preview(job, self.window())

    def _open_focused(self) -> None:
        focused = self.list.focused
        if focused is not None:
            self._wanted(focused)

    def _open_pending(self) -> None:
        if self._pending is not None:
            report, lock = self._pending
            self._pending = None
            if lock is not None:
                self.scope.lock.set_current(lock)
                self._dress()
            self.list.buttons[report].setFocus()
            self._wanted(report)

    def _choice(self, report: Report) -> Choice:
        minds = faces.FACES[report].minds
        lock = self.scope.lock_id if "lock" in minds else None
        person = self.scope.person_id if "person" in minds else None
        about = [self.scope.lock.option if lock else None, self.scope.person.option if person else None]
        names = " · ".join(one.title for one in about if one is not None)
        return Choice(
            self.scope.period, lock, person, self._building(lock), self.scope.reason.text.strip(), about=names
        )

    def _building(self, lock_id: LockId | None) -> str:
        names = {lock.building for lock in self._locks if lock_id is None or lock.id == lock_id}
        return names.pop() if len(names) == 1 else ", ".join(sorted(filter(None, names)))

    def _show_facts(self, found: tuple[tuple[LockRow, ...], bool]) -> None:
        self._locks, asks_reason = found
        self.scope.show_locks(self._locks)
        self.scope.ask_reason(asks_reason)
        self._dress()
        self._open_pending()

    def _ask_people(self, text: str) -> None:
        actions = self.context.actions

        async def ask(_report: Progress) -> tuple[PersonRow, ...]:
            people: tuple[PersonRow, ...] = await actions.people(text)
            return people[:MOST_OFFERED]

        self.load("people", ask, self.scope.show_people)

    def _dress(self) -> None:
        for report in self.list.buttons:
            self.list.ask_lock(report, asks=self._lacks(report))


MOST_OFFERED = 50
"""People offered at once; typing narrows them."""


class ScopeCard(Card):
    """Which lock, which person, which days; empty fields mean all."""

    changed = Signal()
    people_asked = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__("")
        self.set_title(self.tr("What the reports show"))
        self.set_note(self.tr("what is left empty means all"))
        self.lock = ComboField(self.tr("All locks"), icon="nav.locks")
        self.person = ComboField(self.tr("All people"), icon="person", by_query=True)
        self.first, self.last = DateField(today - SPAN), DateField(today)
        for name, part in (("lock", self.lock), ("person", self.person), ("first", self.first), ("last", self.last)):
            part.setObjectName(f"reports.{name}")
        for combo in (self.lock, self.person):
            combo.setFixedWidth(FIELD_WIDTH)
            combo.chosen.connect(self.changed)
        self.person.asked.connect(self.people_asked)
        names, days = QWidget(), QWidget()
        fields = Field(self.tr("Lock"), self.lock), Field(self.tr("Person"), self.person)
        names.setLayout(row(*fields, "stretch", spacing=12))
        fields = Field(self.tr("From"), self.first), Field(self.tr("Until"), self.last)
        days.setLayout(row(*fields, "stretch", spacing=12))
        self.add(Beside(names, days, STACKS_UNDER, shares=(0, 1)))
        self.reason = LineInput(placeholder=self.tr("Why events are looked at"))
        self.reason.setObjectName("reports.reason")
        self._why = Field(self.tr("Reason, for the report of events"), self.reason)
        self._why.hide()
        self.add(self._why)

    @property
    def lock_id(self) -> LockId | None:
        """The lock chosen, None = all."""
        key = self.lock.current
        return LockId(str(key)) if key is not None else None

    @property
    def person_id(self) -> PersonId | None:
        """The person chosen, None = all."""
        key = self.person.current
        return PersonId(str(key)) if key is not None else None

    @property
    def period(self) -> Period:
        """The days chosen, in their order."""
        last = self.last.value or date.today()  # noqa: DTZ011 - the days of a report are those on the wall
        first = self.first.value or last - SPAN
        return Period(min(first, last), max(first, last))

    def ask_reason(self, asks: bool) -> None:
        """Offer a place for the reason, where the policy asks for one."""
        self._why.setVisible(asks)

    def show_locks(self, locks: tuple[LockRow, ...]) -> None:
        """Offer these locks; the one chosen stays."""
        current = self.lock.current
        self.lock.set_options([Option(lock.id, lock.name, lock.building) for lock in locks])
        if current is not None:
            self.lock.set_current(current)

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        """Offer these people."""
        self.person.set_options([Option(person.id, person.name, person.unit) for person in people])


class ReportsCard(Card):
    """A line for each report with its button; ``wanted(report)``."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("", flush=True)
        self.buttons: dict[Report, Button] = {}
        self._lines: list[QFrame] = []
        content = QWidget()
        lines = column(spacing=0)
        for place, report in enumerate(Report):
            if place:
                lines.addWidget(line())
            lines.addWidget(self._line(report))
        content.setLayout(column(lines, "stretch", spacing=0))
        self.add(scrolled(content), 1)
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Lower lines on a low page."""
        height = LINE_HEIGHT_LOW if low else LINE_HEIGHT
        for shown in self._lines:
            shown.setFixedHeight(height)
        self.setMinimumHeight(4 * height)

    @property
    def focused(self) -> Report | None:
        """The report whose button has the keyboard; else the first."""
        return next((report for report, button in self.buttons.items() if button.hasFocus()), Report.PLAN)

    def ask_lock(self, report: Report, *, asks: bool) -> None:
        """Say on its button that a lock is to be chosen first."""
        button = self.buttons[report]
        button.setText(self.tr("Choose lock") if asks else self.tr("Preview"))
        said = self.tr("%1: choose a lock first") if asks else self.tr("Preview: %1")
        button.setAccessibleName(said.replace("%1", faces.face_title(report)))

    def _line(self, report: Report) -> QWidget:
        title, sentence = faces.face_title(report), faces.face_sentence(report)
        button = Button(self.tr("Preview"), icon="eye")
        button.setObjectName(f"reports.{report.value}")
        button.clicked.connect(lambda: self.wanted.emit(report))
        self.buttons[report] = button
        words = column(
            "stretch", Label(title, "strong"), ElidedLabel(sentence, "small", "text-muted"), "stretch", spacing=0
        )
        icon = IconLabel(faces.FACES[report].icon, "text-muted", metrics.ICON_NAV)
        box = row(icon, spacing=14, margins=(metrics.CARD_PADDING, 0, metrics.CARD_PADDING, 0))
        box.addLayout(words, 1)
        box.addWidget(button)
        shown = QFrame()
        shown.setLayout(box)
        self._lines.append(shown)
        return shown


def reports_page(context: PageContext) -> QWidget:
    """Make the page."""
    return ReportsPage(context)
