"""What is done, in this order, until a new demo building is ready."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum, auto


class DemoStep(StrEnum):
    """One part of the work; a building that exists already goes through the first and the third only."""

    HOUSE = auto()
    CODES = auto()
    PLATFORM = auto()
    RESIDENTS = auto()
    LOCKS = auto()
    BUILDINGS = auto()
    PERIODS = auto()
    KEYS = auto()
    PROGRAMMING = auto()
    GROUPS = auto()


Say = Callable[[DemoStep], None]
