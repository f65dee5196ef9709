"""The service record: how program, data and hardware stand, for those who look after them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.services.report_rows import ServiceRecord
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing.model import Column, Curve, Heading, Pairs, Paragraph, Part, PrintJob, Row, Table

_COUNTED = {
    "locks": QT_TRANSLATE_NOOP("papers", "Locks"),
    "people": QT_TRANSLATE_NOOP("papers", "People"),
    "keys": QT_TRANSLATE_NOOP("papers", "Keys"),
    "media": QT_TRANSLATE_NOOP("papers", "Media"),
    "events": QT_TRANSLATE_NOOP("papers", "Events"),
    "audit": QT_TRANSLATE_NOOP("papers", "Lines of the record"),
}


def service_record(record: ServiceRecord, building: str, now: datetime) -> PrintJob:
    """Versions, the store and its check, its growth, and the firmware of the locks."""
    parts: list[Part] = [
        Heading(QCoreApplication.translate("papers", "Program and store")),
        Pairs(_program(record)),
        Heading(QCoreApplication.translate("papers", "Records")),
        Pairs([(_word(name), formats.number(count)) for name, count in record.counts], 2),
        *_growth(record),
        Heading(QCoreApplication.translate("papers", "Hardware")),
        _firmware(record),
        Heading(QCoreApplication.translate("papers", "Backup")),
        Paragraph(
            QCoreApplication.translate(
                "papers",
                "The profile folder is one whole: store and key file belong together. Copy it while the program is"
                " closed, keep two copies, one of them in another building, and try once a year to open one.",
            )
        ),
    ]
    title = QCoreApplication.translate("papers", "Service record")
    return PrintJob(title, parts, building=building, printed_at=now)


def _word(name: str) -> str:
    return QCoreApplication.translate("papers", _COUNTED[name])


def _program(record: ServiceRecord) -> Sequence[tuple[str, str]]:
    sound = QCoreApplication.translate("papers", "no fault found")
    reached = formats.moment(
        record.platform_reached_at.astimezone() if record.platform_reached_at else None,
        QCoreApplication.translate("papers", "never"),
    )
    return [
        (QCoreApplication.translate("papers", "Program version"), record.program),
        (QCoreApplication.translate("papers", "Encryption of the store"), record.cipher),
        (QCoreApplication.translate("papers", "Version of the store"), record.schema),
        (QCoreApplication.translate("papers", "Size of the store"), formats.size(record.size)),
        (QCoreApplication.translate("papers", "Of which free"), formats.size(record.free)),
        (
            QCoreApplication.translate("papers", "Check of all pages"),
            sound if record.checked == "ok" else record.checked,
        ),
        (QCoreApplication.translate("papers", "Platform last reached"), reached),
    ]


def _growth(record: ServiceRecord) -> list[Part]:
    if len(record.months) < 2:
        return []
    ticks = [record.months[0][0], record.months[len(record.months) // 2][0], record.months[-1][0]]
    title = QCoreApplication.translate("papers", "Growth: events and lines of the record")
    values = [float(total) for _month, total in record.months]
    return [Curve(title, values, [formats.day(tick) for tick in ticks])]


def _firmware(record: ServiceRecord) -> Table:
    columns = (
        Column(QCoreApplication.translate("papers", "Model")),
        Column(QCoreApplication.translate("papers", "Firmware")),
        Column(QCoreApplication.translate("papers", "Locks"), "right"),
    )
    rows = [Row((one.model, one.version or "–", formats.number(one.locks))) for one in record.firmware]
    return Table(columns, rows, QCoreApplication.translate("papers", "No locks."))
