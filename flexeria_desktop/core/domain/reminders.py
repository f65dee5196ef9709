"""When an ending period is told: four weeks, one week and one day before, each once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

STAGES = (28, 7, 1)
"""Days before the last day of a period at which it is told, the earliest first."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A period of a lock that ends; kind: trial, base or option; on: its last day."""

    lock_id: str
    lock: str
    kind: str
    on: date

    @property
    def mark(self) -> str:
        """What tells this end from any other, also from a later one of the same lock."""
        return f"{self.lock_id}:{self.kind}:{self.on.isoformat()}"


def stage_of(on: date, today: date) -> int:
    """The nearest stage that an end has reached, 0 = none yet or over."""
    left = (on - today).days
    return 0 if left < 0 else next((stage for stage in reversed(STAGES) if left <= stage), 0)


def due(endings: Iterable[Ending], told: Mapping[str, int], today: date) -> tuple[tuple[Ending, ...], dict[str, int]]:
    """Return the ends that have to be told now, and what is told from then on.

    told: the nearest stage that was told, by mark. A stage slept through is not told late: the nearest one is.
    What ended or was extended is forgotten.
    """
    news: list[Ending] = []
    kept: dict[str, int] = {}
    for ending in endings:
        stage = stage_of(ending.on, today)
        if not stage:
            continue
        if not 0 < told.get(ending.mark, 0) <= stage:
            news.append(ending)
        kept[ending.mark] = stage
    return tuple(sorted(news, key=lambda ending: (ending.on, ending.lock))), kept
