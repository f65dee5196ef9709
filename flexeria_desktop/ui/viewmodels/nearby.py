"""Listening for locks as a view follows it: who is near in an order that holds still, and which link cannot hear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import NearbyLock
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, Report

LEAD_DB = 6
"""A lock moves up only when it is heard this much better: two doors side by side do not change places all the time."""
TOPICS = frozenset({"locks", "keys", "programming"})


@dataclass(frozen=True)
class NearbyProgress(JobProgress):
    """What is heard at one moment; problems by link, listening: the links in use, run: number of the start."""

    rows: tuple[NearbyLock, ...] = ()
    problems: Mapping[str, FlexeriaError] = field(default_factory=dict)
    listening: tuple[str, ...] = ()
    run: int = 0


def keyed(rows: Sequence[NearbyLock]) -> dict[str, NearbyLock]:
    """Return rows by what stays theirs from report to report: the name, of twins with the address."""
    names = Counter(row.serial_end for row in rows)
    return {
        row.serial_end if names[row.serial_end] == 1 else f"{row.serial_end} {row.address.hex()}": row for row in rows
    }


def steady(before: Sequence[str], strengths: Mapping[str, int]) -> list[str]:
    """Return the keys strongest first, where neighbours of before change places only for a clear lead.

    strengths: dBm by key; keys that are new stand where their signal puts them.
    """
    order = [key for key in before if key in strengths]
    for key in sorted(strengths.keys() - set(order), key=lambda key: -strengths[key]):
        place = next((at for at, other in enumerate(order) if strengths[other] < strengths[key]), len(order))
        order.insert(place, key)
    moved = True
    while moved:  # ends: each exchange brings a stronger one before a weaker one
        moved = False
        for at in range(len(order) - 1):
            weaker, stronger = order[at], order[at + 1]
            if strengths[stronger] - strengths[weaker] >= LEAD_DB:
                order[at], order[at + 1] = stronger, weaker
                moved = True
    return order


class NearbyListener(QObject):
    """``changed`` follows every report, about four a second at most; ``failed`` when listening itself broke."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._nearby: Any = None
        self._run = 0
        self._seen = NearbyProgress(0, 0)
        self.rows: dict[str, NearbyLock] = {}
        """By key, in the order to show."""
        self.told = False
        """Whether a report has come since the start."""
        context.refresh.connect(self._refresh)

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._job is not None

    @property
    def problems(self) -> Mapping[str, FlexeriaError]:
        """Why a link cannot listen now; it is tried again by itself."""
        return self._seen.problems

    @property
    def listening(self) -> tuple[str, ...]:
        """The links in use, also those that cannot listen now."""
        return self._seen.listening

    def start(self, links: Sequence[str] = ()) -> None:
        """Listen on these links, none = where this profile's locks are reached; what was heard before is forgotten."""
        self.stop()
        self._seen, self.rows, self.told = NearbyProgress(0, 0), {}, False
        self._nearby = nearby = self._context.actions.nearby(tuple(links))
        self._run = run = self._run + 1

        async def work(report: Report) -> None:
            def tell(rows: tuple[NearbyLock, ...]) -> None:
                problems = dict(nearby.problems)
                report(NearbyProgress(0, 0, rows=rows, problems=problems, listening=nearby.listening, run=run))

            await nearby.run((), tell)

        start = self._context.runner.start
        self._job = start("", work, progress=self._take, failed=self._ended, background=True)
        self.changed.emit()

    def stop(self) -> None:
        """Stop listening; what was heard stays in ``rows``."""
        job, self._job, self._nearby = self._job, None, None
        if job is not None:
            job.cancel()

    def _take(self, progress: JobProgress) -> None:
        if self._job is None or not isinstance(progress, NearbyProgress) or progress.run != self._run:
            return
        self._seen, self.told = progress, True
        rows = keyed(progress.rows)
        order = steady(list(self.rows), {key: row.rssi for key, row in rows.items()})
        self.rows = {key: rows[key] for key in order}
        self.changed.emit()

    def _ended(self, error: FlexeriaError) -> None:
        if self._job is not None and self._job.error is error:
            self._job = self._nearby = None
            self.failed.emit(error)

    def _refresh(self, topics: frozenset[str]) -> None:
        """Names and waiting work changed: they are read again at once."""
        nearby = self._nearby
        if nearby is None or not topics & TOPICS:
            return

        async def read(_report: Report) -> None:
            await nearby.refresh()

        self._context.runner.start("", read)
