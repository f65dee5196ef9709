"""A million lines of which only those looked at are read: events in pages, with day heads and gaps between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, overload

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.event_filter import PAGE, QUARTER, EventKey, EventLayout, Places, key_of
from flexeria_desktop.core.services.rows import EventRow

LOADING = EventRow(LockId(""), "", 0, None, None, -1, 0, "", "", None)
"""Stands where a page is on its way."""
PAGES_KEPT = 64


@dataclass(frozen=True, slots=True)
class Special:
    """A line that is no event: ``before`` events come before it; day None = time not known."""

    before: int
    day: date | None = None
    gap: EventRow | None = None


@dataclass(eq=False)
class EventLines(Sequence[Any]):
    """``dress`` makes the row of a special line; ``want(page)`` is called for a page that is not here.

    whole: whether the layout is that of all events, not of the first rows alone.
    """

    layout: EventLayout
    dress: Callable[[Special], Any]
    want: Callable[[int], None]
    whole: bool = True
    specials: list[Special] = field(default_factory=list)
    _places: Places | None = None
    _latest: int = -1
    _pages: OrderedDict[int, Sequence[EventRow]] = field(default_factory=OrderedDict)
    _special_lines: list[int] = field(default_factory=list)
    _dressed: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        gaps = [Special(before, gap=row) for before, row in self.layout.gaps]
        # At one place the gap belongs to the event above it, so it comes before the head of the next day.
        self.specials = sorted([*gaps, *day_heads(self.layout)], key=lambda one: (one.before, one.gap is None))
        self._special_lines = [special.before + place for place, special in enumerate(self.specials)]
        self._dressed = [self.dress(special) for special in self.specials]

    def __len__(self) -> int:
        return self.layout.count + len(self.specials)

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [self[line] for line in range(*index.indices(len(self)))]
        line = index + len(self) if index < 0 else index
        if not 0 <= line < len(self):
            raise IndexError(index)
        place = bisect_right(self._special_lines, line)
        if place and self._special_lines[place - 1] == line:
            return self._dressed[place - 1]
        return self.event(line - place)

    @property
    def special_lines(self) -> Iterable[tuple[int, Any]]:
        """Each line that is no event, with its row."""
        return zip(self._special_lines, self._dressed, strict=True)

    def event(self, rank: int) -> EventRow:
        """The event of a rank, or LOADING while its page is on its way."""
        number, place = divmod(rank, PAGE)
        rows = self._pages.get(number)
        if rows is None:
            self.want(number)
            return LOADING
        if number != self._latest:
            self._latest = number
            self._pages.move_to_end(number)
        # An event less than when the layout was made: the next layout is on its way.
        return rows[place] if place < len(rows) else LOADING

    def put(self, number: int, rows: Sequence[EventRow]) -> None:
        """Take a page that was read."""
        self._pages[number] = rows
        self._pages.move_to_end(number)
        self._latest = number
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)

    def known(self, line: int) -> EventRow | None:
        """The first event at or below a line, if it is here; asks for nothing."""
        while line < len(self):
            place = bisect_right(self._special_lines, line)
            if place and self._special_lines[place - 1] == line:
                line += 1
                continue
            number, index = divmod(line - place, PAGE)
            rows = self._pages.get(number, ())
            return rows[index] if index < len(rows) else None
        return None

    def rank_at(self, line: int) -> int:
        """How many events stand above a line."""
        return line - bisect_left(self._special_lines, line)

    def line_of(self, rank: int) -> int:
        """The line on which the event of a rank stands."""
        befores = [special.before for special in self.specials]
        return rank + bisect_right(befores, rank)

    def edge(self, number: int) -> tuple[EventKey | None, int]:
        """Where a page begins: the key behind which to look, and how many events to pass over there."""
        if self._places is None:
            self._places = Places.made(self.layout)
        return self._places.of(number * PAGE)


def first_lines(rows: Sequence[EventRow], dress: Callable[[Special], Any]) -> EventLines:
    """Lines of the first rows alone, until the layout is known."""
    counts: dict[tuple[int, int], int] = {}
    for row in rows:
        quarter = key_of(row)[0] // QUARTER
        counts[quarter, row.event] = counts.get((quarter, row.event), 0) + 1
    quarters = tuple((quarter, event, count) for (quarter, event), count in counts.items())
    lines = EventLines(EventLayout(len(rows), quarters), dress, lambda _page: None, whole=False)
    lines.put(0, rows)
    return lines


def day_heads(layout: EventLayout) -> list[Special]:
    """A head before the first event of each day by the clock of this desk, newest first."""
    result: list[Special] = []
    before, begins = 0, float("inf")
    for quarter, _event, count in layout.quarters:
        if quarter < begins:
            day = day_of_quarter(quarter)
            # Asking for the day of each quarter would take longer than painting.
            begins = _first_quarter(day) if day else 0
            result.append(Special(before, day))
        before += count
    return result


def _first_quarter(day: date) -> int:
    return int(datetime(day.year, day.month, day.day).astimezone().timestamp()) // QUARTER


def day_of_quarter(quarter: int) -> date | None:
    """The day of a quarter of an hour since 1970; None for 0, which means not known."""
    return datetime.fromtimestamp(quarter * QUARTER).astimezone().date() if quarter else None
