"""The newest events of a lock in its sheet: each look is allowed, asked about and recorded as on the page of events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.viewmodels import event_names, event_rows, key_texts
from flexeria_desktop.ui.views.pages.events_gate import SAME_LOOK, ReasonDialog
from flexeria_desktop.ui.views.pages.lock_view import LockView
from flexeria_desktop.ui.widgets import Banner, Button, Card, Column, DataTable, EmptyState, GapRow, column

if TYPE_CHECKING:
    from flexeria_desktop.core.services.event_keeping import EventPolicy

EVENTS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the store says to a look at a lock; events None = not without a reason, or not at all."""

    lock_id: LockId
    policy: EventPolicy
    events: tuple[EventRow, ...] | None


class LatestEvents(Card):
    """``all_wanted()``: to the page of events. A look is on record before it is shown, once while a lock is shown."""

    all_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        every = Button(QCoreApplication.translate("LatestEvents", "All events"), "link", trailing="unfold")
        super().__init__("", flush=True, tools=(every,))
        self.set_title(self.tr("Latest events"))
        self._context = context
        self._lock: LockId | None = None
        self._looked: LockId | None = None
        self._asked: LockId | None = None
        self._again = False
        self._job: Job | None = None
        self._reason, self._given = "", -inf
        every.setObjectName("locks.events")
        every.clicked.connect(self.all_wanted)
        self._empty = EmptyState("nav.events", self.tr("No events yet"))
        self._empty.button.setObjectName("locks.show_events")
        self._empty.clicked.connect(self._ask_why)
        self.table = DataTable(_columns(), name=self.tr("Latest events"), head=False, empty=self._empty)
        self.alarm = Banner("", "danger")
        self.alarm.setObjectName("locks.alarm")
        self._alarm_box = QWidget()
        self._alarm_box.setLayout(column(self.alarm, margins=(metrics.CARD_PADDING, 12, metrics.CARD_PADDING, 12)))
        self.add(self._alarm_box)
        self.add(self.table)

    def show_view(self, view: LockView) -> None:
        """Ask for the events of this lock; until they are allowed and here, none of another lock are seen."""
        lock = view.lock
        self._show_alarms(view.alarms)
        seen = key_texts.moment(lock.seen_at, view.today) if lock.seen_at is not None else ""
        self.set_note(self.tr("last contact %1").replace("%1", seen) if seen else "")
        if lock.id != self._lock:
            self._lock = lock.id
            self._show(())
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Who comes back looks again."""
        super().showEvent(event)
        if not event.spontaneous() and self._looked is None:
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not looked at is not here."""
        if not event.spontaneous():
            self._looked = None
            self._show(())
        super().hideEvent(event)

    def _look(self) -> None:
        lock_id, actions, known = self._lock, self._context.actions, self._looked
        if lock_id is None or not self.isVisible():
            return
        if lock_id == self._asked:
            self._again = True
            return
        recent = monotonic() - self._given < SAME_LOOK.total_seconds()
        reason = self._reason if recent else ""

        async def look(_report: Report) -> _Answer:
            policy = await actions.event_policy()
            if not policy.may_read or (policy.ask_reason and not reason and lock_id != known):
                return _Answer(lock_id, policy, None)
            wanted = EventFilter((lock_id,))
            if lock_id != known:
                await actions.record_event_look(wanted, reason)
            return _Answer(lock_id, policy, await actions.events(wanted, limit=EVENTS_SHOWN))

        self._asked, self._again = lock_id, False
        self._job = self._context.runner.start("", look, succeeded=self._answered, failed=self._context.error)
        self._job.finished.connect(self._ended)

    def _ended(self) -> None:
        if self._job is not None and self._job.running:
            return  # the look at the lock before
        self._asked = None
        if self._again:
            self._look()

    def _answered(self, answer: _Answer) -> None:
        if answer.lock_id != self._lock:
            return
        if answer.events is not None:
            self._looked = answer.lock_id
            self._empty.set_texts(self.tr("No events yet"))
            self._show(answer.events)
        elif answer.policy.may_read:
            told = self.tr("Your name, the time and the reason are recorded.")
            self._empty.set_texts(self.tr("Events are shown for a reason"), told, self.tr("Show events"))
            self._show(())
        else:
            self._empty.set_texts(self.tr("You may not see events"))
            self._show(())

    def _ask_why(self) -> None:
        dialog = ReasonDialog(
            self.window(), self.tr("Why do you look at events?"), self.tr("Show events"), self._reason
        )
        dialog.missing = self.tr("Say in a few words why you look at events.")
        dialog.given.connect(self._take_reason)
        dialog.open()

    def _take_reason(self, reason: str) -> None:
        self._reason, self._given = reason, monotonic()
        self._look()

    def _show(self, events: Sequence[EventRow]) -> None:
        self.table.set_rows([_row(event) for event in events])
        least = 3 * metrics.TABLE_ROW if events else self._empty.sizeHint().height()
        self.table.setFixedHeight(max(self.table.content_height(), least) + 4)

    def _show_alarms(self, alarms: Sequence[EventAlarmRow]) -> None:
        altered = event_rows.altered(alarms)
        self.alarm.set_banner(altered, "danger")
        self._alarm_box.setVisible(bool(altered))


def _row(event: EventRow) -> EventRow | GapRow:
    if event.missing is None:
        return event
    told = event_rows.gap(event, event.missing)
    return GapRow(told.title, told.text)


def _columns() -> list[Column]:
    def when(event: EventRow) -> str:
        day = event_rows.day_of(event)
        return f"{formats.weekday(day)}, {event_rows.time(event)}" if day is not None else "–"

    def who(event: EventRow) -> str:
        return ", ".join(part for part in (event.person, event_rows.medium(event)) if part)

    def role(event: EventRow) -> str:
        sign = event_names.sign(event.event)[1]
        return sign if sign in ("danger", "caution") else "text"

    number = QCoreApplication.translate("LatestEvents", "no. %1")

    def seq(event: Any) -> str:
        return number.replace("%1", formats.number(event.seq))

    return [
        Column("", when, width=176),
        Column("", event_rows.words, width=220, role=role),
        Column("", who, stretch=True, chip=event_rows.chip),
        Column("", seq, width=100, muted=True),
    ]
