"""The three lists of what was handed out: who has it, what should be back, and what was signed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.handover_rows import HandedOut
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.viewmodels import handed_out_texts as texts
from flexeria_desktop.ui.views.pages.handed_out_switch import PARTS
from flexeria_desktop.ui.widgets import Column, DataTable, EmptyState


def held_table(empty: EmptyState) -> DataTable:
    """Return the list of who has which medium since when, signed for or not."""
    columns = [
        _holder(),
        _medium(),
        _locks(),
        Column(QCoreApplication.translate("handed_out", "Since"), texts.since, width=104, sort=lambda row: row.since),
        Column(
            QCoreApplication.translate("handed_out", "Receipt"),
            texts.signed,
            width=160,
            sub=texts.signed_on,
            icon=texts.signed_sign,
            sort=_receipt,
        ),
        Column(
            QCoreApplication.translate("handed_out", "Overdue"),
            lambda _row: "",
            width=104,
            chip=texts.overdue,
            sort=lambda row: row.days,
            tip=texts.cause,
        ),
    ]
    return _table("held", columns, empty)


def overdue_table(empty: EmptyState) -> DataTable:
    """Return the list of what should have been back, with whom to call and when it was asked for."""
    columns = [
        _holder(),
        _medium(),
        Column(
            QCoreApplication.translate("handed_out", "Overdue"),
            lambda _row: "",
            width=112,
            chip=texts.overdue,
            sort=lambda row: row.days,
        ),
        Column(
            QCoreApplication.translate("handed_out", "Why"),
            texts.cause,
            width=176,
            sort=lambda row: row.due,
            tip=texts.cause,
        ),
        Column(
            QCoreApplication.translate("handed_out", "Contact"),
            texts.contact,
            stretch=True,
            sub=texts.other_contact,
            tip=texts.contact,
        ),
        Column(
            QCoreApplication.translate("handed_out", "Reminded"),
            texts.reminded,
            width=152,
            sub=texts.reminded_on,
            sort=lambda row: row.reminded,
        ),
    ]
    return _table("overdue", columns, empty)


def receipts_table(empty: EmptyState) -> DataTable:
    """Return the list of kept receipts and return protocols, the newest first."""
    columns = [
        Column(
            QCoreApplication.translate("handed_out", "Number"),
            lambda row: texts.number(row.number, row.at.year),
            width=104,
            sort=lambda row: row.number,
        ),
        Column(
            QCoreApplication.translate("handed_out", "Holder"),
            lambda row: row.person,
            width=200,
            sub=lambda row: row.unit,
            sort=_person,
        ),
        Column(
            QCoreApplication.translate("handed_out", "What"), texts.protocol_kind, width=144, sort=lambda row: row.kind
        ),
        Column(
            QCoreApplication.translate("handed_out", "Locks"),
            texts.protocol_media,
            stretch=True,
            tip=texts.protocol_media,
        ),
        Column(
            QCoreApplication.translate("handed_out", "Day"),
            lambda row: formats.moment(row.at.astimezone()),
            width=150,
            sort=lambda row: row.at,
        ),
        Column(
            QCoreApplication.translate("handed_out", "Signed"),
            texts.protocol_signed,
            width=112,
            sub=lambda row: row.actor,
        ),
    ]
    return _table("receipts", columns, empty)


def _holder() -> Column:
    return Column(
        QCoreApplication.translate("handed_out", "Holder"),
        lambda row: row.person,
        width=176,
        sub=texts.holder,
        sort=_person,
    )


def _medium() -> Column:
    return Column(
        QCoreApplication.translate("handed_out", "Medium"),
        texts.medium,
        width=152,
        icon=texts.medium_icon,
        sort=lambda row: (row.kind, row.mask),
    )


def _locks() -> Column:
    return Column(QCoreApplication.translate("handed_out", "Opens"), texts.locks, stretch=True, tip=texts.locks)


def _receipt(row: HandedOut) -> int:
    return row.receipt


def _person(row: HandedOut) -> str:
    return row.person.casefold()


def _table(part: str, columns: list[Column], empty: EmptyState) -> DataTable:
    name = QCoreApplication.translate("handed_out", PARTS[part])
    table = DataTable(columns, row_height=metrics.TABLE_ROW_TWO_LINES, name=name, empty=empty, many=True)
    table.setObjectName(f"handed_out.{part}")
    return table
