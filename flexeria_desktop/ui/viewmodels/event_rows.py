"""Events as the table shows them: days as sub-heads, gaps in their place, two times, the holder's state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import event_names


@dataclass(frozen=True, slots=True)
class DayHead:
    """A sub-head: the day of the events under it."""

    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence on events that the lock overwrote."""

    title: str
    text: str


def day_of(row: EventRow) -> date | None:
    """Return the day of an event at this desk; None when its time is not known."""
    return row.corrected.astimezone().date() if row.corrected is not None else None


def time(row: EventRow) -> str:
    """Return the corrected time of day."""
    return formats.clock(row.corrected.astimezone(), seconds=True) if row.corrected is not None else "–"


def time_at_lock(row: EventRow) -> str:
    """Return the lock's own time where it differs, else the word for the same."""
    if row.at is None or row.at == row.corrected:
        return QCoreApplication.translate("events", "same") if row.at is not None else "–"
    return formats.clock(row.at.astimezone(), seconds=True)


def differs(row: EventRow) -> bool:
    """Whether the lock's clock was off."""
    return row.at is not None and row.at != row.corrected


def words(row: EventRow) -> str:
    """Return what happened."""
    return event_names.words(row.event, row.detail)


def chip(row: EventRow) -> tuple[str, str] | None:
    """Return that an event was altered, or taken in 9 May for an opening after its key was taken in."""
    if row.altered:
        return QCoreApplication.translate("events", "altered"), "danger"
    late = row.corrected is not None and row.taken_in_at is not None and row.corrected >= row.taken_in_at
    if row.event != event_names.OPENED or row.taken_in_at is None or not late:
        return None
    day = row.taken_in_at.astimezone().date()
    return QCoreApplication.translate("events", "taken in %1").replace("%1", formats.short_day(day)), "caution"


def medium(row: EventRow) -> str:
    """Return tag •• 19E0, or the source alone."""
    return f"{event_names.source(row.source)} {row.mask}".strip() if row.source else ""


def shown(rows: Iterable[EventRow]) -> list[EventRow | DayHead | Gap]:
    """Return rows with a sub-head before each day and gaps in words."""
    result: list[EventRow | DayHead | Gap] = []
    last: object = result
    for row in rows:
        if row.missing is not None:
            result.append(gap(row, row.missing))
            continue
        day = day_of(row)
        if day != last:
            head = formats.long_day(day) if day else QCoreApplication.translate("events", "Time not known")
            result.append(DayHead(head))
            last = day
        result.append(row)
    return result


def altered(alarms: Sequence[EventAlarmRow]) -> str:
    """Return which events of a lock came again with other content; empty for none."""
    if not alarms:
        return ""
    numbers = ", ".join(formats.number(seq) for seq in sorted({alarm.seq for alarm in alarms}))
    text = QCoreApplication.translate(
        "events", "%n event(s) came again with other content: no. %1. What came first is kept.", "", len(alarms)
    )
    why = QCoreApplication.translate("events", "Somebody altered the log, or the memory of the lock fails.")
    return f"{text.replace('%1', numbers)} {why}"


def gap(row: EventRow, missing: tuple[int, int]) -> Gap:
    """Return the sentence of a gap row."""
    first, last = missing
    text = QCoreApplication.translate(
        "events", "%1 overwrote %n event(s) before they were read: numbers %2 to %3.", "", last - first + 1
    )
    for mark, value in (("%1", row.lock), ("%2", formats.number(first)), ("%3", formats.number(last))):
        text = text.replace(mark, value)
    return Gap(QCoreApplication.translate("events", "Gap."), text)


@dataclass(frozen=True, slots=True)
class Days:
    """A span of days that is shown; both ends belong to it."""

    first: date
    last: date

    @property
    def text(self) -> str:
        """Return 8 May to 12 May, or one day."""
        if self.first == self.last:
            return formats.weekday(self.first)
        text = QCoreApplication.translate("events", "%1 to %2")
        return text.replace("%1", formats.short_day(self.first)).replace("%2", formats.short_day(self.last))

    def moments(self) -> tuple[datetime, datetime]:
        """Return the first moment of it and the first after it, by the clock of this desk."""
        start = datetime(self.first.year, self.first.month, self.first.day).astimezone()
        after = date.fromordinal(self.last.toordinal() + 1)
        return start, datetime(after.year, after.month, after.day).astimezone()


def day_tip(day: date, opened: int, refused: int) -> str:
    """Return the sentence of one bar."""
    text = QCoreApplication.translate("events", "%1: %2 opened, %3 refused")
    for mark, value in (
        ("%1", formats.weekday(day)),
        ("%2", formats.number(opened)),
        ("%3", formats.number(refused)),
    ):
        text = text.replace(mark, value)
    return text
