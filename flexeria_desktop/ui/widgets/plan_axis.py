"""One axis of the locking plan: its entries in bands that fold, and where each lies in pixels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Run:
    """A band, entries first … last - 1; pixels: ``top`` of its head, ``start`` of its first entry, ``end`` past it."""

    name: str
    first: int
    last: int
    folded: bool
    top: int
    start: int
    end: int

    @property
    def count(self) -> int:
        """How many entries it has, folded or not."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Span:
    """Entries first … last - 1 that can be seen, the first of them at pixel ``at``."""

    run: Run
    first: int
    last: int
    at: int


class Axis:
    """Entries of ``size`` px each. A named band has a head of ``head`` px before it; folded it takes ``stripe`` px."""

    def __init__(
        self, bands: Sequence[str], size: int, *, folded: frozenset[str] = frozenset(), head: int, stripe: int
    ) -> None:
        self.size = size
        self.count = len(bands)
        runs: list[Run] = []
        place = 0
        for name, entries in groupby(range(len(bands)), key=bands.__getitem__):
            members = list(entries)
            shut = bool(name) and name in folded
            start = place + (0 if not name else stripe if shut else head)
            end = start if shut else start + size * len(members)
            runs.append(Run(name, members[0], members[-1] + 1, shut, place, start, end))
            place = end
        self.runs = tuple(runs)
        self.extent = place
        self._tops = [run.top for run in runs]
        self._firsts = [run.first for run in runs]

    def run_of(self, entry: int) -> Run:
        """The band of an entry."""
        return self.runs[bisect_right(self._firsts, entry) - 1]

    def place(self, entry: int) -> int:
        """The first pixel of an entry, or of the head of its folded band."""
        run = self.run_of(entry)
        return run.top if run.folded else run.start + (entry - run.first) * self.size

    def shown(self, entry: int) -> bool:
        """Whether its band is open."""
        return not self.run_of(entry).folded

    def at(self, pixel: int) -> tuple[Run, int | None] | None:
        """The band at a pixel with the entry there, None for its head; None past the end."""
        if not 0 <= pixel < self.extent:
            return None
        run = self.runs[bisect_right(self._tops, pixel) - 1]
        return run, None if pixel < run.start else run.first + (pixel - run.start) // self.size

    def runs_between(self, low: int, high: int) -> Iterator[Run]:
        """Bands that have pixels in low … high - 1."""
        place = max(0, bisect_right(self._tops, low) - 1)
        for run in self.runs[place:]:
            if run.top >= high:
                return
            if run.end > low:
                yield run

    def spans(self, low: int, high: int) -> list[Span]:
        """Open entries with pixels in low … high - 1, band by band."""
        found = []
        for run in self.runs_between(low, high):
            if run.folded:
                continue
            first = run.first + max(0, low - run.start) // self.size
            last = min(run.last, run.first + max(0, -(-(high - run.start) // self.size)))
            if last > first:
                found.append(Span(run, first, last, run.start + (first - run.first) * self.size))
        return found

    def step(self, entry: int, steps: int) -> int:
        """The entry ``steps`` further among those in open bands; stays at the ends. -1 when every band is shut."""
        open_runs = [run for run in self.runs if not run.folded]
        if not open_runs:
            return -1
        total = sum(run.count for run in open_runs)
        rank = min(total - 1, max(0, self._rank(open_runs, entry) + steps))
        for run in open_runs:
            if rank < run.count:
                return run.first + rank
            rank -= run.count
        raise AssertionError(rank)

    def _rank(self, open_runs: Sequence[Run], entry: int) -> int:
        rank = 0
        for run in open_runs:
            if entry < run.last:
                return rank + max(0, entry - run.first)
            rank += run.count
        return rank - 1

    def next_band(self, entry: int, way: int) -> int:
        """The first entry of the next open band, or of this one and then the one before; stays at the ends."""
        firsts = [run.first for run in self.runs if not run.folded]
        if way > 0:
            return next((first for first in firsts if first > entry), self.step(entry, self.count))
        return next((first for first in reversed(firsts) if first < entry), self.step(entry, -self.count))
