"""Events as the table shows them: days as sub-heads, gaps in their place, two times, the holder's state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.rows import EventAlarmRow, EventRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import event_names


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
    """Return the lock's own time where it differs, with its day where that does too; else the word for the same."""
    if row.at is None or row.at == row.corrected:
        return QCoreApplication.translate("events", "same") if row.at is not None else "–"
    own = row.at.astimezone()
    right = row.corrected.astimezone() if row.corrected is not None else own
    if own.year != right.year:
        return formats.moment(own)
    clock = formats.clock(own, seconds=True)
    return clock if own.date() == right.date() else f"{formats.short_day(own.date())}, {clock}"


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


def day_head(day: date | None) -> str:
    """Return Monday 11 May 2026, or that the time is not known."""
    return formats.long_day(day) if day else QCoreApplication.translate("events", "Time not known")


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
    return Gap(QCoreApplication.translate("events", "Gap."), f"{text[:-1]}{_between(row)}.")


def _between(row: EventRow) -> str:
    """Return when events were lost, where the events around them have a time."""
    if row.at is None or row.corrected is None:
        return ""
    begin, end = row.at.astimezone(), row.corrected.astimezone()
    same = begin.date() == end.date()
    ends = [
        formats.clock(one) if same else f"{formats.short_day(one.date())} {formats.clock(one)}" for one in (begin, end)
    ]
    text = QCoreApplication.translate("events", ", between %1 and %2")
    return text.replace("%1", ends[0]).replace("%2", ends[1])


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


@dataclass(frozen=True, slots=True)
class Span:
    """A span of time that is shown, as drawn in the histogram."""

    since: datetime
    until: datetime

    @property
    def text(self) -> str:
        """Return Fri 8 May, 10:00 to 12:00, or both days where it is longer; whole days as such."""
        first, last = self.since.date(), self.until.date()
        midnight = (0, 0)
        if (self.since.hour, self.since.minute) == midnight == (self.until.hour, self.until.minute):
            return Days(first, date.fromordinal(last.toordinal() - 1)).text
        ends = f"{formats.weekday(first)}, {formats.clock(self.since)}", formats.clock(self.until)
        text = QCoreApplication.translate("events", "%1 to %2")
        after = ends[1] if first == last else f"{formats.weekday(last)}, {ends[1]}"
        return text.replace("%1", ends[0]).replace("%2", after)

    def moments(self) -> tuple[datetime, datetime]:
        """Return the first moment of it and the first after it."""
        return self.since, self.until
