"""What happened in a period: keys given out and taken in, and the events of locks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.report_rows import MOST_LINES, DeedRow
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.printing.model import Column, Paragraph, Part, PrintJob, Row, Signature, Signatures, Table
from flexeria_desktop.ui.viewmodels import event_rows, key_texts

_DEEDS: dict[KeyState, str] = {
    KeyState.ISSUED: QT_TRANSLATE_NOOP("papers", "in force again"),
    KeyState.SUSPENDED: QT_TRANSLATE_NOOP("papers", "suspended"),
    KeyState.WITHDRAWN: QT_TRANSLATE_NOOP("papers", "taken in"),
    KeyState.RETURNED: QT_TRANSLATE_NOOP("papers", "confirmed by the lock"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """Days of a report, both inclusive."""

    first: date
    last: date

    @property
    def words(self) -> str:
        """1 May 2026 – 12 May 2026."""
        return f"{formats.day(self.first)} – {formats.day(self.last)}"


def issue_protocol(deeds: Sequence[DeedRow], period: Period, building: str, now: datetime) -> PrintJob:
    """Every key that was given out, suspended, taken in or confirmed in a period."""
    columns = (
        Column(QCoreApplication.translate("papers", "When"), width=36),
        Column(QCoreApplication.translate("papers", "What happened")),
        Column(QCoreApplication.translate("papers", "Person")),
        Column(QCoreApplication.translate("papers", "Lock")),
        Column(QCoreApplication.translate("papers", "Media")),
        Column(QCoreApplication.translate("papers", "By")),
    )
    rows = [
        Row(
            (
                formats.moment(deed.at.astimezone()),
                _deed(deed),
                f"{deed.person} · {deed.unit}" if deed.unit else deed.person,
                deed.lock,
                ", ".join(key_texts.medium(medium) for medium in deed.media),
                deed.actor,
            )
        )
        for deed in deeds
    ]
    issued = sum(deed.first for deed in deeds)
    taken = sum(deed.state is KeyState.WITHDRAWN for deed in deeds)
    counted = (
        period.words,
        QCoreApplication.translate("papers", "%n issued", "", issued),
        QCoreApplication.translate("papers", "%n taken in", "", taken),
    )
    signed = Signatures((Signature(QCoreApplication.translate("papers", "For the building")),))
    parts = (
        Table(columns, rows, QCoreApplication.translate("papers", "Nothing was issued or taken in.")),
        *_cut(len(rows)),
        signed,
    )
    title = QCoreApplication.translate("papers", "Issue and return protocol")
    return PrintJob(title, parts, building=building, sub=" · ".join(counted), landscape=True, printed_at=now)


def _deed(deed: DeedRow) -> str:
    if deed.first:
        return QCoreApplication.translate("papers", "issued")
    return QCoreApplication.translate("papers", _DEEDS[deed.state])


def events_report(events: Sequence[EventRow], period: Period, building: str, now: datetime) -> PrintJob:
    """The events of a period, oldest first, a line over each day; gaps stand where the lock overwrote."""
    title = QCoreApplication.translate("papers", "Events")
    count = sum(event.missing is None for event in events)
    counted = (period.words, QCoreApplication.translate("papers", "%n event(s)", "", count))
    parts = (event_table(events), *_cut(len(events)))
    return PrintJob(title, parts, building=building, sub=" · ".join(counted), landscape=True, printed_at=now)


def event_table(events: Sequence[EventRow]) -> Part:
    """Events in the order given, with a line over each day."""
    columns = (
        Column(QCoreApplication.translate("papers", "Time"), width=18),
        Column(QCoreApplication.translate("papers", "At the lock"), width=20),
        Column(QCoreApplication.translate("papers", "Lock")),
        Column(QCoreApplication.translate("papers", "What happened")),
        Column(QCoreApplication.translate("papers", "Person")),
        Column(QCoreApplication.translate("papers", "Medium")),
        Column(QCoreApplication.translate("papers", "Number"), "right"),
    )
    return Table(columns, list(_event_rows(events)), QCoreApplication.translate("papers", "No events."))


def _event_rows(events: Sequence[EventRow]) -> Iterator[Row]:
    shown: date | None = None
    for event in events:
        if event.missing is not None:
            gap = event_rows.gap(event, event.missing)
            yield Row((gap.text,), band=True)
            continue
        day = event_rows.day_of(event)
        if day is not None and day != shown:
            yield Row((formats.long_day(day),), band=True)
            shown = day
        late = event_rows.chip(event)
        words = event_rows.words(event)
        yield Row(
            (
                event_rows.time(event),
                event_rows.time_at_lock(event),
                event.lock,
                f"{words} ({late[0]})" if late else words,
                event.person,
                event_rows.medium(event),
                formats.number(event.seq),
            )
        )


def _cut(count: int) -> tuple[Part, ...]:
    """Say that a report holds no more lines than it may."""
    if count < MOST_LINES:
        return ()
    text = QCoreApplication.translate(
        "papers", "A report holds at most %1 lines: choose a shorter period for those that are left out."
    )
    return (Paragraph(text.replace("%1", formats.number(MOST_LINES)), "strong"),)
