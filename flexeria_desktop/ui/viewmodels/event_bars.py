"""The histogram of events: how wide a bar is, what lies in it, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.event_filter import QUARTER, EventLayout
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import event_names

_HOUR = 3600
WIDTHS = (QUARTER, _HOUR, 2 * _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR, 24 * _HOUR)
MOST_BARS = 112
REFUSED = frozenset(range(2, 9))


@dataclass(frozen=True, slots=True)
class TimeBar:
    """One bar: from ``start`` up to ``end`` by the clock of this desk; opened, refused and other events in it.

    asked: whether its time is asked for; others only show where that lies.
    """

    start: datetime
    end: datetime
    opened: int
    refused: int
    other: int
    overwritten: bool = False
    label: str = ""
    asked: bool = True

    @property
    def total(self) -> int:
        """All events in it."""
        return self.opened + self.refused + self.other

    @property
    def when(self) -> str:
        """Fri 8 May, 10:00 to 12:00, or a day alone."""
        day = formats.weekday(self.start.date())
        if self.end - self.start >= timedelta(hours=23):
            last = (self.end - timedelta(seconds=1)).date()
            return day if last == self.start.date() else f"{day} – {formats.weekday(last)}"
        return f"{day}, {formats.clock(self.start)} – {formats.clock(self.end)}"

    @property
    def tip(self) -> str:
        """The bar as a sentence."""
        text = QCoreApplication.translate("events", "%1: %2 opened, %3 refused, %4 other")
        values = (self.when, *(formats.number(count) for count in (self.opened, self.refused, self.other)))
        for mark, value in zip(("%1", "%2", "%3", "%4"), values, strict=True):
            text = text.replace(mark, value)
        return f"{text}. {overwritten()}" if self.overwritten else text


def overwritten() -> str:
    """The word for time of which events were lost."""
    return QCoreApplication.translate("events", "overwritten")


def bars(layout: EventLayout, since: datetime | None = None, until: datetime | None = None) -> list[TimeBar]:
    """Bars from the first to the last event, or over a chosen span; empty where nothing has a known time.

    They cover a day at least, and round a chosen span at least an hour: one bar alone would say nothing.
    """
    known = [one for one in layout.quarters if one[0]]
    if not known:
        return []
    first = since or datetime.fromtimestamp(known[-1][0] * QUARTER).astimezone()
    last = until or datetime.fromtimestamp((known[0][0] + 1) * QUARTER).astimezone()
    first, last = _widened(first, last, timedelta(hours=1) if since and until else timedelta(days=1))
    width = next((one for one in WIDTHS if (last - first).total_seconds() / one <= MOST_BARS), 0)
    if not width:
        days = -(-int((last - first).total_seconds()) // (24 * _HOUR * MOST_BARS))
        width = days * 24 * _HOUR
    edges = _edges(first, last, width)
    counts = _counts(known, edges)
    lost = _lost(layout, edges)
    result = []
    for place, three in enumerate(counts):
        start, end = edges[place], edges[place + 1]
        asked = end > (since or start) and start < (until or end)
        result.append(TimeBar(start, end, *three, place in lost, _label(edges, place, width), asked))
    return result


def _widened(first: datetime, last: datetime, least: timedelta) -> tuple[datetime, datetime]:
    """Whole hours or days by the clock of this desk, of at least this length."""
    if last - first >= least:
        return first, last
    whole = {"minute": 0} if least < timedelta(days=1) else {"minute": 0, "hour": 0}
    begin = first.replace(tzinfo=None, second=0, microsecond=0, **whole)
    end = begin + least
    while end < last.replace(tzinfo=None):
        end += least
    return begin.astimezone(), end.astimezone()


def _edges(first: datetime, last: datetime, width: int) -> list[datetime]:
    """Moments by the local clock, so that bars begin at whole hours and days even when the clocks change."""
    start = first.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    steps = int((first.replace(tzinfo=None) - start).total_seconds()) // width
    start += timedelta(seconds=steps * width)
    end = last.replace(tzinfo=None)
    result = [start]
    while result[-1] < end:
        result.append(result[-1] + timedelta(seconds=width))
    moments = [edge.astimezone() for edge in result]
    # The hour that is left out in spring would come twice: its times by the clock are those of the next hour.
    return [edge for place, edge in enumerate(moments) if all(edge > one for one in moments[max(0, place - 4) : place])]


def _counts(known: Sequence[tuple[int, int, int]], edges: Sequence[datetime]) -> list[list[int]]:
    """Opened, refused and other events between two edges; ``known`` comes newest first."""
    begins = [edge.timestamp() // QUARTER for edge in edges]
    result = [[0, 0, 0] for _ in range(len(edges) - 1)]
    place = len(result) - 1
    for quarter, event, count in known:
        while place >= 0 and quarter < begins[place]:
            place -= 1
        if place >= 0 and quarter < begins[-1]:
            kind = 0 if event == event_names.OPENED else 1 if event in REFUSED else 2
            result[place][kind] += count
    return result


def _lost(layout: EventLayout, edges: Sequence[datetime]) -> set[int]:
    spans = [(row.at, row.corrected) for _before, row in layout.gaps if row.at and row.corrected]
    return {
        place
        for place in range(len(edges) - 1)
        if any(begin < edges[place + 1] and edges[place] < end for begin, end in spans)
    }


def _label(edges: Sequence[datetime], place: int, width: int) -> str:
    """The day under its first bar; the hour where all bars are of few days."""
    here, span = edges[place], (edges[-1] - edges[0]).total_seconds()
    if width >= 24 * _HOUR:
        return formats.weekday(here.date()) if place % max(1, len(edges) // 7) == 0 else ""
    if span <= 36 * _HOUR:
        every = max(1, len(edges) // 8)
        return formats.clock(here) if place % every == 0 else ""
    days = max(1, round(span / (24 * _HOUR) / 7))
    begins = place == 0 or here.date() != edges[place - 1].date()
    return formats.weekday(here.date()) if begins and (here.date() - edges[0].date()).days % days == 0 else ""
