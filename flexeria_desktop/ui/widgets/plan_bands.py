"""Where the names of bands of columns stand: a narrow band borrows the room that its neighbour's name leaves free."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFontMetrics

from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.plan_axis import Axis, Run

TRIANGLE_ROOM = 16
LEAST_WORDS = 12
"""Pixels; with less not even a first letter shows."""
AFTER_NAME = 6


class Stretch(NamedTuple):
    """A band from left to right and the room its name needs; ``need`` 0 = it shows none and lends none."""

    left: float
    right: float
    need: float
    lends: bool = True


def spread(bands: Sequence[Stretch], end: float) -> list[tuple[float, float]]:
    """Return left and right of each name: into the next band as far as that one can move its own name aside.

    ``end``: how far the last one may go. A name that gets too little even so is for the caller to cut.
    """
    found: list[tuple[float, float]] = []
    left = 0.0
    for place, band in enumerate(bands):
        left = max(left, band.left)
        right = band.right
        lack = band.need - (right - left)
        following = bands[place + 1] if place + 1 < len(bands) else None
        if lack > 0 and band.need:
            right += min(lack, max(0.0, _spare(following) if following else end - right))
        found.append((left, right))
        left = right
    return found


def _spare(band: Stretch) -> float:
    return band.right - band.left - band.need if band.lends else 0.0


class BandLabel(NamedTuple):
    """The name of a band on the screen, its triangle included; pixels right of the row heads."""

    run: Run
    left: int
    right: int

    @property
    def lack(self) -> int:
        """Pixels that the name needs beyond its place; 0 when it stands whole."""
        return max(0, _need(self.run.name) - (self.right - self.left))


def column_labels(axis: Axis, left: int, width: int) -> list[BandLabel]:
    """Return the names of the bands in sight; one that begins left of the edge keeps its name in sight."""
    runs = list(axis.runs_between(left, left + width))
    bands = [
        Stretch(
            max(0, run.top - left),
            run.end - left,
            _need(run.name) if run.name and not run.folded else 0,
            not run.folded,
        )
        for run in runs
    ]
    places = spread(bands, width)
    return [
        BandLabel(run, round(start), round(end))
        for run, (start, end) in zip(runs, places, strict=True)
        if run.name and not run.folded
    ]


def band_at(axis: Axis, left: int, width: int, across: int) -> str:
    """Return the band whose name stands at a pixel right of the row heads; empty where none does."""
    labels = column_labels(axis, left, width)
    return next((label.run.name for label in labels if label.left <= across < label.right), "")


def _need(name: str) -> int:
    return TRIANGLE_ROOM + _width(name, theme().mode) + AFTER_NAME


@lru_cache(maxsize=1024)
def _width(name: str, _mode: str) -> int:
    bold = theme().font("small")
    bold.setWeight(bold.Weight.DemiBold)
    return QFontMetrics(bold).horizontalAdvance(name)
