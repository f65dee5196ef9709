"""Settings of events: how long they are kept, and whether a look at them needs a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flexeria_desktop.core.domain import retention
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.widgets import Button, Card, CheckBox, Field, Label, LineInput, row

if TYPE_CHECKING:
    from flexeria_desktop.core.services.event_keeping import EventPolicy

DAYS_WIDTH = 96


class EventsCard(Card):
    """Days of keeping, the reason for more than 90, and the question before each look."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("", icon="nav.events")
        self.set_title(self.tr("Events"))
        self._context = context
        self._kept: EventPolicy | None = None
        self.days = LineInput()
        self.days.setObjectName("settings.events.days")
        self.days.setFixedWidth(DAYS_WIDTH)
        self._days = Field(self.tr("Keep events for how many days?"), self.days)
        self.reason = LineInput()
        self.reason.setObjectName("settings.events.reason")
        self._reason = Field(self.tr("Why so long? This is recorded."), self.reason)
        self.ask = CheckBox(self.tr("Ask for a reason before events are shown or exported"))
        self.ask.setObjectName("settings.events.ask")
        told = self.tr(
            "Names and media go after that; how many events there were each day stays. The key ledger stays."
        )
        self.save = Button(self.tr("Keep these settings"))
        self.save.setObjectName("settings.events.save")
        self.save.clicked.connect(self._save)
        self.days.changed.connect(self._dress)
        self.add(row(self._days, "stretch"))
        self.add(row(self._reason))
        self.add(row(self.ask, "stretch"))
        self.add(Label(told, role="text-muted", wrap=True))
        self.add(row(self.save, "stretch"))
        self._dress()

    def has_input(self) -> bool:
        """Whether something differs from what is kept."""
        return self._kept is not None and (self.days.text, self.ask.isChecked()) != self._stored(self._kept)

    def show_policy(self, policy: EventPolicy) -> None:
        """Show what is kept."""
        self._kept = policy
        days, asked = self._stored(policy)
        self.days.set_text(days)
        self.ask.setChecked(asked)
        self.reason.set_text("")
        self._dress()

    @staticmethod
    def _stored(policy: EventPolicy) -> tuple[str, bool]:
        return str(policy.keep_days), policy.ask_reason

    def _dress(self, _text: str = "") -> None:
        self._days.set_error("")
        self._reason.setVisible(self.days.text.isdecimal() and retention.needs_reason(int(self.days.text)))

    def _save(self) -> None:
        actions, days, reason, ask = (
            self._context.actions,
            self.days.text.strip(),
            self.reason.text,
            self.ask.isChecked(),
        )
        if not days.isdecimal():
            self._days.set_error(self.tr("Type a number of days."))
            return

        async def work(_report: Report) -> EventPolicy:
            await actions.change_event_policy(ask_reason=ask, keep_days=int(days), reason=reason)
            await actions.expire_events()
            policy: EventPolicy = await actions.event_policy()
            return policy

        self._context.runner.start("", work, succeeded=self._saved, failed=self._refused)

    def _saved(self, policy: EventPolicy) -> None:
        self.show_policy(policy)
        self._context.toast(self.tr("Events are kept for %n day(s).", "", policy.keep_days))
        self._context.changed("events")

    def _refused(self, error: FlexeriaError) -> None:
        field = self._reason if error.code == "keeping_reason_missing" else self._days
        field.set_error(message_for(error).in_one_line)
