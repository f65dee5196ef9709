"""Who has which tag and remote on paper: since when, signed for or not, and how long overdue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.ui.printing.model import Column, PrintJob, Row, Table
from flexeria_desktop.ui.viewmodels import handed_out_texts as texts


def handed_out_list(rows: Sequence[HandedOut], building: str, now: datetime) -> PrintJob:
    """Every medium that people have, by holder."""
    columns = (
        Column(QCoreApplication.translate("papers", "Holder")),
        Column(QCoreApplication.translate("papers", "Medium")),
        Column(QCoreApplication.translate("papers", "Opens")),
        Column(QCoreApplication.translate("papers", "Since"), width=26),
        Column(QCoreApplication.translate("papers", "Receipt"), width=34),
        Column(QCoreApplication.translate("papers", "Overdue"), width=36),
    )
    late = sum(row.overdue for row in rows)
    counted = (
        QCoreApplication.translate("papers", "%n medium(media)", "", len(rows)),
        QCoreApplication.translate("papers", "%n overdue", "", late),
        QCoreApplication.translate("papers", "%n without receipt", "", sum(not row.receipt for row in rows)),
    )
    title = QCoreApplication.translate("papers", "Handed-out media")
    empty = QCoreApplication.translate("papers", "Nothing is handed out.")
    table = Table(columns, [_row(row) for row in rows], empty)
    return PrintJob(title, (table,), building=building, sub=" · ".join(counted), landscape=True, printed_at=now)


def _row(row: HandedOut) -> Row:
    holder = f"{row.person} · {row.unit}" if row.unit else row.person
    late = texts.overdue(row)
    overdue = f"{late[0]}: {texts.cause(row)}" if late else ""
    return Row((holder, texts.medium(row), texts.locks(row), texts.since(row), texts.signed(row), overdue))
