"""The sheet in which a holder signs for keys that were issued or given back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.services.handover_rows import Sender
from flexeria_desktop.core.services.rows import KeyRow, PersonRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import handed_out_texts, key_texts
from flexeria_desktop.ui.views.mailing import covering_letter, mail, no_address
from flexeria_desktop.ui.widgets import Beside, Button, CheckBox, Label, SideSheet, column, row, scrolled
from flexeria_desktop.ui.widgets.signature_pad import SignaturePad

WIDTH = 720
BESIDE_FROM = 520
KEYS_WIDTH = 240
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
        no_drawing = self.tr("Drawn with mouse, pen or finger. Who cannot draw here signs the print instead.")
        self._kept: SignedProtocol | None = None
        self._sender: Sender | None = None
        self.pad = SignaturePad(self.tr("Signature"))
        self.pad.setAccessibleDescription(no_drawing)
        self.pad.setObjectName("receipt.pad")
        self.pad.signed.connect(self._dress)
        self.on_paper = CheckBox(self.tr("Signed on paper"))
        self.on_paper.setObjectName("receipt.on_paper")
        self.on_paper.setAccessibleDescription(no_drawing)
        self.on_paper.setToolTip(no_drawing)
        self.on_paper.toggled.connect(self._dress)
        self.clear = Button(self.tr("Clear"), "link")
        self.clear.clicked.connect(self.pad.clear)
        self.before = QWidget()
        self.before.hide()
        self.setLayout(column(self._paper(), self.before, "stretch", spacing=12, margins=3))
        self.cancel = Button(self.tr("Cancel"))
        self.go = Button(self.tr("Keep and show"), "primary", "printer")
        self.go.setObjectName("receipt.go")
        self.go.clicked.connect(self._go)
        self.mail = Button(self.tr("E-mail…"))
        self.mail.setObjectName("receipt.mail")
        self.mail.clicked.connect(self._mail)
        self.mail.hide()
        self._dress()
        self._load_before()

    def _paper(self) -> QWidget:
        """What is signed for, and beside it the place to sign: both are seen at once, however small the screen."""
        keys, sign = QWidget(), QWidget()
        lines = [
            Label(text, scale, role, wrap=True)
            for lock, media, days in self._lines
            for text, scale, role in ((lock, "body", "text"), (f"{media}, {days}", "small", "text-muted"))
        ]
        head = Label(self.tr("%n key(s)", "", len(self._lines)), "strong")
        keys.setLayout(column(head, *lines, "stretch", spacing=2))
        head_row = row(Label(self.tr("Signature"), "strong"), "stretch", self.clear)
        sign.setLayout(column(head_row, self.pad, "stretch", spacing=4))
        return Beside(keys, sign, BESIDE_FROM, shares=(0, 1), side_width=KEYS_WIDTH, side_first=True, spacing=24)

    def live_in(self, sheet: SideSheet) -> None:
        """Put the buttons into the sheet."""
        sheet.add_foot(self.on_paper)
        self.cancel.clicked.connect(sheet.leave)
        for button in (self.cancel, self.mail, self.go):
            sheet.add_button(button)
        self.mail.hide()
        self.on_paper.setFocus()

    def _dress(self, *_changes: object) -> None:
        if self._kept is not None:
            return
        ready = bool(self.pad.strokes) or self.on_paper.isChecked()
        self.go.set_reason("" if ready else self.tr("Sign in the field, or say that the paper is signed."))
        self.clear.setEnabled(bool(self.pad.strokes))

    def _go(self) -> None:
        if self._kept is None:
            self._keep()
        else:
            self._show(self._kept)

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

        self._context.runner.start("", work, succeeded=self._take_kept, failed=self._context.error)

    def _take_kept(self, protocol: SignedProtocol) -> None:
        """Nothing of it can be changed any more; it can be shown again, and sent."""
        self._kept = protocol
        for part in (self.pad, self.on_paper, self.clear):
            part.setEnabled(False)
            part.setToolTip(self.tr("It is kept."))
        self.go.setText(self.tr("Show"))
        self.cancel.setText(self.tr("Close"))
        self.mail.set_reason("" if self._person.email else no_address())
        self.mail.show()
        self._context.changed("people")
        self._show(protocol)

    def _show(self, protocol: SignedProtocol) -> None:
        from flexeria_desktop.ui.papers.receipts import receipt  # noqa: PLC0415 - printing is loaded when somebody prints
        from flexeria_desktop.ui.printing import preview  # noqa: PLC0415 - the same

        self.preview = preview(receipt(protocol, self._sender), self.window())

    def _mail(self) -> None:
        from flexeria_desktop.ui.papers.receipts import receipt  # noqa: PLC0415 - printing is loaded when somebody prints

        if self._kept is not None:
            job, person = receipt(self._kept, self._sender), self._person
            mail(self._context, covering_letter(person.name, person.email, f"{job.title} {job.sub}"), job)

    def _load_before(self) -> None:
        actions, person = self._context.actions, self._person

        async def work(_report: Report) -> Any:
            return await actions.sender(), await actions.protocols_of(person.id)

        self._context.runner.start("", work, succeeded=self._show_before, failed=self._context.error)

    def _show_before(self, found: tuple[Sender, Sequence[SignedProtocol]]) -> None:
        """What was signed before can be looked at and printed again; nobody can change it."""
        self._sender, protocols = found
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
