"""The receipt for issued keys and the protocol of keys given back, with the signature as it was drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.services.handover_rows import Sender
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing.model import (
    Column,
    Heading,
    PageBreak,
    Pairs,
    Paragraph,
    Part,
    PrintJob,
    Row,
    Signature,
    Signatures,
    Table,
)
from flexeria_desktop.ui.widgets.signature_pad import path_of


def receipt(protocol: SignedProtocol, sender: Sender | None = None) -> PrintJob:
    """Lay a protocol out on A4."""
    issued = protocol.kind == "issue"
    title = QCoreApplication.translate("papers", "Key receipt")
    sentence = QCoreApplication.translate("papers", "I received these keys and report a loss at once.")
    if not issued:
        title = QCoreApplication.translate("papers", "Return protocol")
        sentence = QCoreApplication.translate("papers", "These keys were given back.")
    columns = (
        Column(QCoreApplication.translate("papers", "Lock")),
        Column(QCoreApplication.translate("papers", "Media")),
        Column(QCoreApplication.translate("papers", "Validity")),
    )
    holder = f"{protocol.person}, {protocol.unit}" if protocol.unit else protocol.person
    strokes = path_of(protocol.strokes) if protocol.strokes else None
    signed_at = protocol.at.astimezone() if strokes is not None else None
    parts = (
        Pairs(
            (
                (QCoreApplication.translate("papers", "Holder"), holder),
                (QCoreApplication.translate("papers", "Day"), formats.moment(protocol.at.astimezone())),
                (QCoreApplication.translate("papers", "By"), protocol.actor),
            )
        ),
        Table(columns, [Row(line) for line in protocol.lines]),
        Paragraph(sentence),
        Signatures(
            (
                Signature(QCoreApplication.translate("papers", "Holder"), protocol.person, signed_at, strokes),
                Signature(QCoreApplication.translate("papers", "For the building"), protocol.actor),
            )
        ),
    )
    number = QCoreApplication.translate("papers", "no. %1").replace("%1", f"{protocol.at:%Y}-{protocol.number:04}")
    head = sender.in_one_line if sender else ""
    return PrintJob(title, parts, building=head, sub=number, file_name=f"{title} {number} {protocol.person}")


def kept_receipts(protocols: Sequence[SignedProtocol], sub: str, building: str, now: datetime) -> PrintJob:
    """Lay kept protocols out as they were signed, each on a page of its own."""
    parts: list[Part] = []
    for place, protocol in enumerate(protocols):
        one = receipt(protocol)
        parts += [PageBreak()] if place else []
        parts += [Heading(f"{one.title}, {one.sub}"), *one.parts]
    if not protocols:
        parts.append(Paragraph(QCoreApplication.translate("papers", "No receipt was kept in these days.")))
    title = QCoreApplication.translate("papers", "Signed receipts")
    return PrintJob(title, parts, building=building, sub=sub, printed_at=now)
