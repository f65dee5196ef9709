"""A week of hours as people draw it, and what schedules and holidays say of themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from flexeria_desktop.core.domain.schedules import DAY, MOST_INTERVALS, HolidayRule, Interval, split_at_midnight
from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from flexeria_desktop.ui import formats

DAYS = range(7)
WORKING_DAYS = range(5)
Span = tuple[int, int]
"""From minute, to minute (exclusive) of a day; more than DAY = on the next day."""

_TIME = re.compile(r"(\d{1,2})(?:[:.,h ]?(\d{2}))?\s*h?")
_RULES = {
    HolidayRule.AS_USUAL: QT_TRANSLATE_NOOP("schedules", "as on any other day"),
    HolidayRule.NEVER: QT_TRANSLATE_NOOP("schedules", "closed"),
    HolidayRule.ALWAYS: QT_TRANSLATE_NOOP("schedules", "open all day"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("schedules", text, "", count)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two spans that share time: day and place of both, the earlier first."""

    day: int
    place: int
    other_day: int
    other_place: int


@dataclass(frozen=True, slots=True)
class Week:
    """Spans by day, Monday first, each day's in order; never more than 24 hours long."""

    days: tuple[tuple[Span, ...], ...] = ((),) * 7

    @classmethod
    def of(cls, intervals: Iterable[Interval]) -> Week:
        """The week of a schedule as it is kept."""
        days: list[set[Span]] = [set() for _ in DAYS]
        for bits, start, end in intervals:
            span = (start, end if end > start else end + DAY)
            for day in DAYS:
                if bits >> day & 1:
                    days[day].add(span)
        return cls(tuple(tuple(sorted(spans)) for spans in days))

    def intervals(self) -> tuple[Interval, ...]:
        """The week as it is kept: the same hours on several days are one interval."""
        bits: dict[Span, int] = {}
        for day, spans in enumerate(self.days):
            for span in spans:
                bits[span] = bits.get(span, 0) | 1 << day
        found = ((held, start, stop if stop <= DAY else stop - DAY) for (start, stop), held in bits.items())
        return tuple(sorted(found))

    @property
    def rows(self) -> int:
        """Rows that it takes in a lock; what runs past midnight counts as two."""
        return len(split_at_midnight(self.intervals()))

    @property
    def empty(self) -> bool:
        """Whether it never opens."""
        return not any(self.days)

    @property
    def past_midnight(self) -> bool:
        """Whether any span runs into the next day."""
        return any(stop > DAY for spans in self.days for _start, stop in spans)

    def with_day(self, day: int, spans: Iterable[Span]) -> Week:
        """The week with other spans on a day."""
        days = list(self.days)
        days[day] = tuple(sorted(spans))
        return replace(self, days=tuple(days))

    def drawn(self, day: int, span: Span) -> Week:
        """The week with one more span; spans of that day that it meets become one with it, up to 24 hours."""
        start, stop = span
        apart = []
        for other in self.days[day]:
            if other[1] < start or other[0] > stop or max(stop, other[1]) - min(start, other[0]) > DAY:
                apart.append(other)
            else:
                start, stop = min(start, other[0]), max(stop, other[1])
        return self.with_day(day, [*apart, (start, stop)])

    def without(self, day: int, place: int) -> Week:
        """The week without one span."""
        spans = self.days[day]
        return self.with_day(day, spans[:place] + spans[place + 1 :])

    def copied(self, day: int, targets: Iterable[int]) -> Week:
        """The week with the spans of a day on others too; theirs give way."""
        week = self
        for target in targets:
            week = week.with_day(target, self.days[day])
        return week

    def joined(self) -> Week:
        """The same hours without overlaps: what touches is one span, cut at midnight where it is a day or more."""
        open_at = [False] * (len(DAYS) * DAY)
        for bits, start, stop in split_at_midnight(self.intervals()):
            for day in DAYS:
                if bits >> day & 1:
                    open_at[day * DAY + start : day * DAY + stop] = [True] * (stop - start)
        week = Week()
        for begin, end in _runs(open_at):
            day = begin // DAY
            if end - begin < DAY and end <= (day + 2) * DAY:
                week = week.with_day(day, [*week.days[day], (begin - day * DAY, end - day * DAY)])
                continue
            for day in range(begin // DAY, (end - 1) // DAY + 1):
                on, midnight = day % 7, day * DAY
                span = (max(begin - midnight, 0), min(end - midnight, DAY))
                week = week.with_day(on, [*week.days[on], span])
        return week

    def overlaps(self) -> list[Overlap]:
        """Every two spans that share time, on one day or past midnight."""
        found = []
        for day, spans in enumerate(self.days):
            for place, (_start, stop) in enumerate(spans):
                later = [(day, other, spans[other][0]) for other in range(place + 1, len(spans))]
                after = (day + 1) % 7
                later += [(after, other, begin + DAY) for other, (begin, _end) in enumerate(self.days[after])]
                found += [Overlap(day, place, on, other) for on, other, begin in later if begin < stop]
        return found


def _runs(open_at: Sequence[bool]) -> list[Span]:
    """Minutes in a row of the week, the end exclusive; one that runs over Sunday's midnight goes on beyond the week."""
    size = len(open_at)
    if all(open_at):
        return [(0, size)]
    starts = [minute for minute in range(size) if open_at[minute] and not open_at[minute - 1]]
    runs = []
    for start in starts:
        stop = start
        while open_at[stop % size]:
            stop += 1
        runs.append((start, stop))
    return runs


def parse_time(text: str) -> int | None:
    """Minutes of a time as people write it: 8, 8:00, 17.30, 1730, 24:00; None when it is none."""
    found = _TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    total = hour * 60 + minute
    return total if minute < 60 and total <= DAY else None


def time(minute: int) -> str:
    """Return 17:30; 24:00 is the end of a day."""
    within = minute if minute <= DAY else minute - DAY
    return f"{within // 60:02}:{within % 60:02}"


def hours(span: Span, *, brief: bool = False) -> str:
    """Return 08:00–17:00, all day, or 22:00–06:00 the next day; ``brief`` leaves the next day to be guessed."""
    start, stop = span
    if (start, stop) == (0, DAY):
        return QCoreApplication.translate("schedules", "all day")
    text = f"{time(start)}–{time(stop)}"
    if stop > DAY and not brief:
        return QCoreApplication.translate("schedules", "%1 the next day").replace("%1", text)
    return text


def day_name(day: int, *, short: bool = False) -> str:
    """Return the name of a day, 0 = Monday."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    name = QLocale().dayName(day + 1, kind)
    return name[:1].upper() + name[1:]


def summary(week: Week) -> str:
    """Return Mon–Fri 08:00–17:00; Sat 10:00–14:00."""
    parts: list[str] = []
    by_hours: dict[tuple[Span, ...], list[int]] = {}
    for day, spans in enumerate(week.days):
        if spans:
            by_hours.setdefault(spans, []).append(day)
    for spans, days in by_hours.items():
        parts.append(f"{_days(days)} {', '.join(hours(span, brief=True) for span in spans)}")
    return "; ".join(parts) or QCoreApplication.translate("schedules", "never")


def _days(days: Sequence[int]) -> str:
    if len(days) == len(DAYS):
        return QCoreApplication.translate("schedules", "every day")
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    names = [
        day_name(run[0], short=True)
        if len(run) == 1
        else f"{day_name(run[0], short=True)}–{day_name(run[-1], short=True)}"
        for run in runs
    ]
    return ", ".join(names)


def of_day(week: Week, day: int) -> str:
    """Return Monday: 08:00–12:00, 13:00–17:00."""
    spans = ", ".join(hours(span) for span in week.days[day])
    return f"{day_name(day)}: {spans or QCoreApplication.translate('schedules', 'closed')}"


def rule(value: HolidayRule) -> str:
    """Return what a schedule does on holidays."""
    return _tr(_RULES[HolidayRule(value)])


def used(row: ScheduleRow) -> str:
    """Return 6 keys in 3 locks, or that nothing uses it."""
    if not row.keys:
        return QCoreApplication.translate("schedules", "no key uses it")
    keys = QCoreApplication.translate("schedules", "%n key(s)", "", row.keys)
    locks = QCoreApplication.translate("schedules", "%n lock(s)", "", row.locks)
    return QCoreApplication.translate("schedules", "%1 in %2").replace("%1", keys).replace("%2", locks)


def fault(week: Week) -> str:
    """Return why a lock could not keep the week, or what is surely a slip; empty when neither."""
    if week.empty:
        return QCoreApplication.translate("schedules", "Draw at least one block: a schedule without hours never opens.")
    overlaps = week.overlaps()
    if overlaps:
        first = overlaps[0]
        one = week.days[first.day][first.place]
        other = week.days[first.other_day][first.other_place]
        text = QCoreApplication.translate("schedules", "%1: %2 and %3 overlap.")
        if first.other_day != first.day:
            text = QCoreApplication.translate("schedules", "%1: %2 runs into %3 on %4.")
            text = text.replace("%4", day_name(first.other_day))
        return text.replace("%1", day_name(first.day)).replace("%2", hours(one)).replace("%3", hours(other))
    if week.rows > MOST_INTERVALS:
        text = QCoreApplication.translate(
            "schedules",
            "These hours take %1 rows and a lock keeps %2. The same hours on several days take one row together.",
        )
        return text.replace("%1", formats.number(week.rows)).replace("%2", formats.number(MOST_INTERVALS))
    return ""


def room(week: Week) -> str:
    """Return how many of the rows of a lock the week takes."""
    text = QCoreApplication.translate("schedules", "Takes %1 of the %2 rows that a lock keeps for a schedule.")
    return text.replace("%1", formats.number(week.rows)).replace("%2", formats.number(MOST_INTERVALS))


def holiday_days(row: HolidayRow) -> str:
    """Return 25 Dec 2026, or the first and the last day."""
    if row.first == row.last:
        return formats.day(row.first)
    first = formats.short_day(row.first) if row.first.year == row.last.year else formats.day(row.first)
    return f"{first} – {formats.day(row.last)}"


def minding(rows: Iterable[ScheduleRow]) -> tuple[int, int]:
    """Return how many schedules do something else on holidays, and how many keys they bind."""
    found = [row for row in rows if row.holidays is not HolidayRule.AS_USUAL]
    return len(found), sum(row.keys for row in found)
