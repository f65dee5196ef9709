"""Settings of the sender: what stands in the head of letters and receipts."""

from __future__ import annotations

from typing import Any

from flexeria_desktop.core.services.handover_rows import Sender
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.widgets import Button, Card, Field, Label, LineInput, TextArea, row

ADDRESS_LINES = 3


class SenderCard(Card):
    """Name, address and telephone; kept with one button."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("", icon="printer")
        self.set_title(self.tr("Sender of letters and receipts"))
        self._context = context
        self._kept: Sender | None = None
        self.name, self.phone = LineInput(), LineInput()
        self.address = TextArea(lines=ADDRESS_LINES)
        for control, key in ((self.name, "name"), (self.address, "address"), (self.phone, "phone")):
            control.setObjectName(f"settings.sender.{key}")
            control.changed.connect(lambda _text: self._dress())
        self.save = Button(self.tr("Keep the sender"))
        self.save.setObjectName("settings.sender.save")
        self.save.clicked.connect(self._save)
        fields = (
            (self.tr("Name of the property"), self.name),
            (self.tr("Address"), self.address),
            (self.tr("Phone"), self.phone),
        )
        for title, control in fields:
            self.add(row(Field(title, control)))
        told = self.tr("Without a name letters come from the building. It is kept on this computer.")
        self.add(Label(told, role="text-muted", wrap=True))
        self.add(row(self.save, "stretch"))
        self._dress()

    def has_input(self) -> bool:
        """Whether something differs from what is kept."""
        return self._kept is not None and self._typed != self._kept

    def show_sender(self, sender: Sender) -> None:
        """Show what is kept."""
        self._kept = sender
        self.name.set_text(sender.name)
        self.address.set_text(sender.address)
        self.phone.set_text(sender.phone)
        self._dress()

    @property
    def _typed(self) -> Sender:
        return Sender(self.name.text, self.address.text, self.phone.text)

    def _dress(self) -> None:
        self.save.set_reason("" if self.has_input() else self.tr("Nothing was changed."))

    def _save(self) -> None:
        actions, typed = self._context.actions, self._typed

        async def keep(_report: Report) -> Any:
            return await actions.change_sender(typed)

        def kept(sender: Sender) -> None:
            self.show_sender(sender)
            self._context.toast(self.tr("The sender is kept."))

        self._context.runner.start("", keep, succeeded=kept, failed=self._context.error)
