"""What a measurement is, and how two things are timed fairly: A B A B, the middle of the rounds."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound for a ratio."""

    bound: float
    at_least: bool = False

    def met_by(self, ratio: float) -> bool:
        """Whether a ratio keeps to it."""
        return ratio >= self.bound if self.at_least else ratio <= self.bound

    def __str__(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.bound:g}"


@dataclass(frozen=True, slots=True)
class Measured:
    """ours and floor in ``unit``; against = what the floor is; goal: of the ratio, where there is one."""

    name: str
    ours: float
    floor: float
    unit: str
    against: str
    goal: Goal | None = None

    @property
    def verdict(self) -> str:
        """The goal and whether it is met; empty without one."""
        return "" if self.goal is None else f"{self.goal} {'met' if self.goal.met_by(self.ratio) else 'NOT MET'}"

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.ours / self.floor


def seconds(action: Callable[[], object]) -> float:
    """Wall seconds of one call."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def alternately(ours: Callable[[], float], floor: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Take both in turn, once unmeasured, then ``rounds`` times; return the medians of what they return."""
    ours()
    floor()
    pairs = []
    for _ in range(rounds):
        gc.collect()
        pairs.append((ours(), floor()))
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def line(measured: Measured) -> str:
    """One row of the table."""
    numbers = f"{measured.ours:10.3f} {measured.floor:10.3f} {measured.unit:4} {measured.ratio:8.3f}"
    return f"{measured.name:44} {numbers} {measured.verdict:>12}  {measured.against}"


HEAD = f"{'measurement':44} {'ours':>10} {'floor':>10} {'':4} {'ratio':>8} {'goal':>12}  floor"
