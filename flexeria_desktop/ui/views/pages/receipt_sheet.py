"""The sheet in which a holder signs for keys that were issued or given back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.services.rows import KeyRow, PersonRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import handed_out_texts, key_texts
from flexeria_desktop.ui.widgets import Button, CheckBox, KeyValueGrid, Label, SideSheet, column, row, scrolled
from flexeria_desktop.ui.widgets.signature_pad import SignaturePad

WIDTH = 560
MOST_BEFORE = 5
"""Protocols that the sheet lists; all stand on the page of what was handed out."""


def open_receipt_sheet(context: PageContext, person: PersonRow, rows: Sequence[KeyRow]) -> ReceiptForm:
    """Open the sheet; keys in force make a receipt, without any those taken in make a return protocol."""
    living = key_texts.in_force(rows)
    form = ReceiptForm(context, person, living or rows, "issue" if living else "return")
    title = QCoreApplication.translate("ReceiptForm", "Key receipt")
    if not living:
        title = QCoreApplication.translate("ReceiptForm", "Return protocol")
    sheet = context.sheet(scrolled(form), title, sub=person.name, icon="signature", width=WIDTH)
    form.live_in(sheet)
    return form


class ReceiptForm(QWidget):
    """The keys, a pad, and the way out for those who sign on the print; keeping opens the preview."""

    def __init__(self, context: PageContext, person: PersonRow, rows: Sequence[KeyRow], kind: str) -> None:
        super().__init__()
        self._context, self._person, self._kind = context, person, kind
        self._lines = tuple(
            (one.lock, key_texts.media(one), key_texts.validity(one.valid_from, one.valid_until)) for one in rows
        )
        self.preview: Any = None
        self.pad = SignaturePad(self.tr("Signature"))
        self.pad.setObjectName("receipt.pad")
        self.pad.signed.connect(self._dress)
        self.on_paper = CheckBox(self.tr("Signed on paper"))
        self.on_paper.setObjectName("receipt.on_paper")
        self.on_paper.toggled.connect(self._dress)
        self.clear = Button(self.tr("Clear"), "link")
        self.clear.clicked.connect(self.pad.clear)
        keys = KeyValueGrid([(lock, f"{media}, {days}") for lock, media, days in self._lines], spacing=6)
        head = row(Label(self.tr("Signature"), "strong"), "stretch", self.clear)
        self.before = QWidget()
        self.before.hide()
        parts = (keys, head, self.pad, self.on_paper, self.before, "stretch")
        self.setLayout(column(*parts, spacing=12, margins=3))
        self.cancel = Button(self.tr("Cancel"))
        self.go = Button(self.tr("Keep and show"), "primary", "printer")
        self.go.setObjectName("receipt.go")
        self.go.clicked.connect(self._keep)
        self._dress()
        self._load_before()

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.go):
            sheet.add_button(button)
        self.on_paper.setFocus()

    def _dress(self, *_changes: object) -> None:
        ready = bool(self.pad.strokes) or self.on_paper.isChecked()
        self.go.set_reason("" if ready else self.tr("Sign in the field, or say that the paper is signed."))
        self.clear.setEnabled(bool(self.pad.strokes))

    def _keep(self) -> None:
        person, actions = self._person, self._context.actions
        protocol = SignedProtocol(
            self._kind,
            person.id,
            person.name,
            person.unit,
            datetime.now(UTC),
            self._lines,
            self.pad.strokes,
            self.on_paper.isChecked(),
        )

        async def work(_report: Report) -> Any:
            return await actions.keep_protocol(protocol)

        self._context.runner.start("", work, succeeded=self._kept, failed=self._context.error)

    def _kept(self, protocol: SignedProtocol) -> None:
        self.go.set_reason(self.tr("It is kept."))
        self.cancel.setText(self.tr("Close"))
        self._context.changed("people")
        self._show(protocol)

    def _show(self, protocol: SignedProtocol) -> None:
        from flexeria_desktop.ui.papers.receipts import receipt  # noqa: PLC0415 - printing is loaded when somebody prints
        from flexeria_desktop.ui.printing import preview  # noqa: PLC0415 - the same

        self.preview = preview(receipt(protocol), self.window())

    def _load_before(self) -> None:
        actions, person = self._context.actions, self._person

        async def work(_report: Report) -> Any:
            return await actions.protocols_of(person.id)

        self._context.runner.start("", work, succeeded=self._show_before, failed=self._context.error)

    def _show_before(self, protocols: Sequence[SignedProtocol]) -> None:
        """What was signed before can be looked at and printed again; nobody can change it."""
        if not protocols:
            return
        box = column(Label(self.tr("Signed before"), "strong"), spacing=4)
        for one in protocols[:MOST_BEFORE]:
            number = handed_out_texts.number(one.number, one.at.year)
            told = f"{number} · {handed_out_texts.protocol_kind(one)} · {formats.day(one.at.astimezone().date())}"
            link = Button(self.tr("Show"), "link", "eye")
            link.setObjectName(f"receipt.before.{one.number}")
            link.setAccessibleName(self.tr("Show %1").replace("%1", told))
            link.clicked.connect(lambda _checked=False, one=one: self._show(one))
            box.addLayout(row(Label(told), "stretch", link))
        self.before.setLayout(box)
        self.before.show()
