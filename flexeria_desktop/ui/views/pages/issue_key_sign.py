"""The last step of issuing, for those who want it: the holder signs for what was just issued."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject

from flexeria_desktop.core.services.rows import KeyRow, PersonRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.views.pages.receipt_sheet import open_receipt_sheet
from flexeria_desktop.ui.widgets import Button, CheckBox

KEPT = "issue/sign"
"""Setting of this computer: whether a receipt was wanted last time."""


class ReceiptStep(QObject):
    """``check`` asks for it beforehand, ``button`` goes on to it where a code has to be read first."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._person: PersonRow | None = None
        self._key_ids: Collection[Any] = ()
        settings = context.settings
        self.check = CheckBox(self.tr("Sign the receipt"))
        self.check.setObjectName("issue.sign")
        self.check.setChecked(settings is not None and settings.value(KEPT, "no") == "yes")
        self.button = Button(self.tr("Sign the receipt"), "primary", "signature")
        self.button.setObjectName("issue.to_sign")
        self.button.hide()
        self.button.clicked.connect(self.open)

    def issued(self, person: PersonRow, key_ids: Collection[Any]) -> bool:
        """Take over what was issued; returns whether somebody is to sign for it."""
        self._person, self._key_ids = person, key_ids
        if self._context.settings is not None:
            self._context.settings.setValue(KEPT, "yes" if self.check.isChecked() else "no")
        return self.check.isChecked()

    def open(self) -> None:
        """Open the receipt in the place of the sheet."""
        context, person, wanted = self._context, self._person, set(self._key_ids)
        if person is None:
            return

        async def work(_report: Report) -> Any:
            return [key for key in await context.actions.keys(person_id=person.id) if key.id in wanted]

        def show(rows: Sequence[KeyRow]) -> None:
            open_receipt_sheet(context, person, rows)

        context.runner.start("", work, succeeded=show, failed=context.error)
