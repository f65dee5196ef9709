"""Who could open a door at a moment, on paper: for the file of an incident."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.door_past import WhoAnswer, WhoRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing.model import Column, Paragraph, Part, PrintJob, Row, Table
from flexeria_desktop.ui.viewmodels import who_texts
from flexeria_desktop.wording import who as words


def who_could_open(answer: WhoAnswer, rows: Sequence[WhoRow], now: datetime) -> PrintJob:
    """The rows that are shown, with what is to be known of the whole answer before them."""
    title = QCoreApplication.translate("papers", "Who could open %1").replace("%1", answer.lock)
    columns = (
        Column(QCoreApplication.translate("papers", "Name")),
        Column(QCoreApplication.translate("papers", "Media")),
        Column(QCoreApplication.translate("papers", "By plan")),
        Column(QCoreApplication.translate("papers", "By proof")),
        Column(QCoreApplication.translate("papers", "Why")),
    )
    cells = [
        Row(
            (
                who_texts.name(row),
                who_texts.about(row),
                who_texts.plan_chip(row)[0],
                who_texts.proof_chip(row)[0],
                who_texts.whole(row),
            )
        )
        for row in rows
    ]
    head = [f"{who_texts.by_plan(answer)}. {who_texts.by_proof(answer)}.", who_texts.proven(answer)]
    said = [*head, *who_texts.notes(answer)]
    parts: tuple[Part, ...] = (
        *(Paragraph(text) for text in said if text),
        Table(columns, cells, who_texts.nobody(answer)),
        Paragraph(who_texts.said(words.Said(words.RIGHTS_ALONE))),
    )
    at = formats.moment(answer.at.astimezone(), seconds=True)
    return PrintJob(title, parts, sub=at, landscape=True, printed_at=now)
