"""Before events are shown: may this role see them, why are they looked at, and the record of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.widgets import (
    Button,
    Dialog,
    ElidedLabel,
    EmptyState,
    Field,
    IconLabel,
    Label,
    LineInput,
    column,
    row,
)

if TYPE_CHECKING:
    from flexeria_desktop.core.services.event_keeping import EventPolicy

SAME_LOOK = timedelta(minutes=10)
"""Who comes back to the page so soon is still at the same matter; it is recorded again, but not asked again."""
STANDS_MS = 2_500
"""A filter that stands so long was looked at, and goes on record."""
LONGEST_REASON = 500
WIDTH = 440


class EventsGate(QWidget):
    """Shown instead of the events until ``opened``; asks for a reason where the policy does."""

    opened = Signal()
    refused = Signal()

    def __init__(self, context: PageContext, wanted: Callable[[], EventFilter]) -> None:
        super().__init__()
        self._context, self._wanted = context, wanted
        self.policy: EventPolicy | None = None
        self.reason = ""
        self._since: datetime | None = None
        self._recorded: EventFilter | None = None
        self._timer = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._timer.timeout.connect(self.flush)
        self.closed = EmptyState("nav.events", self.tr("You may not see events"), self._who_may())
        self._question = self._ask_part()
        self.setLayout(column(self.closed, self._question, spacing=0))
        self._show(None)

    def begin(self) -> None:
        """The page came to the front: ask what is allowed, then record the look or ask for its reason."""
        actions = self._context.actions

        async def policy(_report: Report) -> Any:
            return await actions.event_policy()

        self._context.runner.start("", policy, succeeded=self._decide, failed=self._context.error)

    @property
    def sentence(self) -> str:
        """What is recorded of this look, and how long events are kept."""
        if self.policy is None or self._since is None:
            return ""
        who = self.tr("This view is recorded for %1, %2.")
        parts = [self.tr("Reason given: %1.").replace("%1", self.reason.rstrip("."))] if self.reason else []
        parts.append(who.replace("%1", self.policy.operator).replace("%2", formats.clock(self._since)))
        parts.append(self.tr("Events are kept for %n day(s).", "", self.policy.keep_days))
        return " ".join(parts)

    def filtered(self) -> None:
        """Another filter: on record once it stands."""
        if self._recorded is not None:
            self._timer.start()

    def flush(self) -> None:
        """Record the filter that stands now, if it is another one."""
        self._timer.stop()
        wanted = self._wanted()
        if self._recorded is None or wanted == self._recorded:
            return
        self._recorded = wanted
        actions, reason = self._context.actions, self.reason

        async def record(_report: Report) -> None:
            await actions.record_event_look(wanted, reason, again=True)

        # The program may be closing; then nothing more is looked at.
        with suppress(RuntimeError):
            self._context.runner.start("", record, failed=self._context.error)

    def _decide(self, policy: EventPolicy) -> None:
        self.policy = policy
        now = datetime.now().astimezone()
        recent = self._since is not None and now - self._since < SAME_LOOK
        if not policy.may_read:
            self._show(self.closed)
            self.refused.emit()
        elif policy.ask_reason and not (recent and self.reason):
            self._show(self._question)
            self.field.set_text("")
            self.refused.emit()
            self.field.edit.setFocus()
        else:
            self._record()

    def _record(self) -> None:
        actions, wanted, reason = self._context.actions, self._wanted(), self.reason

        async def record(_report: Report) -> EventFilter:
            await actions.record_event_look(wanted, reason)
            return wanted

        self._context.runner.start("", record, succeeded=self._open, failed=self._context.error)

    def _open(self, wanted: EventFilter) -> None:
        self._recorded, self._since = wanted, datetime.now().astimezone()
        self.opened.emit()

    def _take(self) -> None:
        reason = self.field.text.strip()
        if not reason:
            self._field.set_error(self.tr("Say in a few words why you look at events."))
            self.field.edit.setFocus()
            return
        self._field.set_error("")
        self.reason = reason
        self._record()

    def _show(self, part: QWidget | None) -> None:
        for one in (self.closed, self._question):
            one.setVisible(one is part)

    def _ask_part(self) -> QWidget:
        self.field = LineInput(placeholder=self.tr("For example: report of a stolen bicycle"))
        self.field.setObjectName("events.reason")
        self.field.edit.setMaxLength(LONGEST_REASON)
        self.field.submitted.connect(self._take)
        self._field = Field(self.tr("Why do you look at events?"), self.field)
        button = Button(self.tr("Show events"), "primary")
        button.setObjectName("events.open")
        button.clicked.connect(self._take)
        told = self.tr("Your name, the time and the reason are recorded.")
        box = QWidget()
        box.setFixedWidth(WIDTH)
        box.setLayout(
            column(
                "stretch",
                self._field,
                Label(told, role="text-muted", wrap=True),
                row(button, "stretch"),
                "stretch",
                spacing=12,
            )
        )
        whole = QWidget()
        whole.setLayout(row("stretch", box, "stretch"))
        return whole

    def _who_may(self) -> str:
        return self.tr("Owners, building managers, organisation managers and auditors may. Ask one of them.")


class RecordLine(QWidget):
    """The line under the table that says what is recorded; on a low page it is one, whole in its tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Label("", role="text-muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._short = ElidedLabel("", role="text-muted")
        self._short.hide()
        line = row(IconLabel("eye", "text-muted"), spacing=6)
        line.addWidget(self.text, 1)
        line.addWidget(self._short, 1)
        self.setLayout(line)

    def say(self, text: str) -> None:
        """Show this."""
        self.text.setText(text)
        self._short.set_full_text(text)

    def set_low(self, low: bool) -> None:
        """Keep to one line, or say everything."""
        self.text.setHidden(low)
        self._short.setVisible(low)


class ReasonDialog(Dialog):
    """Asks why events are looked at or leave the program; ``given(reason)``."""

    given = Signal(str)

    def __init__(self, parent: QWidget, title: str, deed: str, reason: str) -> None:
        super().__init__(parent, "", icon="nav.events")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self.missing = self.tr("Say in a few words what the file is for.")
        self.field = LineInput(reason)
        self.field.setObjectName("events.reason.dialog")
        self.field.edit.setMaxLength(LONGEST_REASON)
        self._field = Field(self.tr("Reason"), self.field)
        self.body.addWidget(self._field)
        self.body.addWidget(Label(self.tr("It is recorded with your name and the time."), role="text-muted", wrap=True))
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(deed, self._take, "primary")
        self.field.edit.setFocus()

    def _take(self) -> None:
        if not self.field.text.strip():
            self._field.set_error(self.missing)
            self.fit()
            return
        self.accept()
        self.given.emit(self.field.text.strip())
