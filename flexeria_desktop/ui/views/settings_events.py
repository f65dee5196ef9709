"""Settings of events: how long they and former proofs are kept, and whether a look at them needs a reason."""

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
    """Days of keeping events, the reason for more than 90, days of former proofs, the question before each look."""

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
        self.proofs = LineInput()
        self.proofs.setObjectName("settings.events.proofs")
        self.proofs.setFixedWidth(DAYS_WIDTH)
        self._proofs = Field(self.tr("Keep what locks had proven for how many days?"), self.proofs)
        self.ask = CheckBox(self.tr("Ask for a reason before events are shown or exported"), wrap=True)
        self.ask.setObjectName("settings.events.ask")
        told = self.tr(
            "Names and media of events go after that; how many there were each day stays. The key ledger stays. "
            "For as long as proofs are kept, the program can say who could open a door by what the lock had proven."
        )
        self.save = Button(self.tr("Keep these settings"))
        self.save.setObjectName("settings.events.save")
        self.save.clicked.connect(self._save)
        self.days.changed.connect(self._dress)
        self.proofs.changed.connect(self._dress)
        self.add(row(self._days, "stretch"))
        self.add(row(self._reason))
        self.add(row(self._proofs, "stretch"))
        self.add(self.ask)
        self.add(Label(told, role="text-muted", wrap=True))
        self.add(row(self.save, "stretch"))
        self._dress()

    def has_input(self) -> bool:
        """Whether something differs from what is kept."""
        typed = self.days.text, self.proofs.text, self.ask.isChecked()
        return self._kept is not None and typed != self._stored(self._kept)

    def show_policy(self, policy: EventPolicy) -> None:
        """Show what is kept."""
        self._kept = policy
        days, proofs, asked = self._stored(policy)
        self.days.set_text(days)
        self.proofs.set_text(proofs)
        self.ask.setChecked(asked)
        self.reason.set_text("")
        self._dress()

    @staticmethod
    def _stored(policy: EventPolicy) -> tuple[str, str, bool]:
        return str(policy.keep_days), str(policy.proof_days), policy.ask_reason

    def _dress(self, _text: str = "") -> None:
        for field in (self._days, self._proofs):
            field.set_error("")
        self._reason.setVisible(self.days.text.isdecimal() and retention.needs_reason(int(self.days.text)))

    def _save(self) -> None:
        for field, typed in ((self._days, self.days), (self._proofs, self.proofs)):
            if not typed.text.strip().isdecimal():
                field.set_error(self.tr("Type a number of days."))
                typed.setFocus()
                return
        self._keep_proofs(int(self.proofs.text))

    def _keep_proofs(self, proof_days: int) -> None:
        """The proofs first, so that a refusal stands under their field."""
        actions = self._context.actions

        async def work(_report: Report) -> None:
            await actions.keep_proofs(proof_days)

        self._context.runner.start("", work, succeeded=lambda _none: self._keep_events(), failed=self._proofs_refused)

    def _keep_events(self) -> None:
        actions, days, reason = self._context.actions, int(self.days.text), self.reason.text
        ask = self.ask.isChecked()

        async def work(_report: Report) -> EventPolicy:
            await actions.change_event_policy(ask_reason=ask, keep_days=days, reason=reason)
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

    def _proofs_refused(self, error: FlexeriaError) -> None:
        self._proofs.set_error(message_for(error).in_one_line)
