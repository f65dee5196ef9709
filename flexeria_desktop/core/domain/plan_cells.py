"""The state of one cell of the locking plan, judged from facts and packed into one byte (ui.md, Locking plan).

Low six bits: the base state; upper two bits: what is drawn over it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Cell(IntEnum):
    """What a cell shows; the names are those of the glyphs, with "_" for "-"."""

    EMPTY = 0
    PLANNED = 1
    ON = 2
    TAKEN = 3
    GROUP_PLANNED = 4
    GROUP_ON = 5
    GROUP_OUT = 6
    IMPOSSIBLE = 7
    BLOCKED = 8
    BLOCKED_NONE = 9
    OLD = 10


BOUNDED = 0x40
"""Flag: the right has days or hours; a clock over any cross."""
PENDING = 0x80
"""Flag: a change waits to be sent to the lock; a triangle over any state."""
BASE_MASK = 0x3F
CROSSES = frozenset(
    {Cell.PLANNED, Cell.ON, Cell.TAKEN, Cell.GROUP_PLANNED, Cell.GROUP_ON, Cell.BLOCKED, Cell.OLD},
)
"""States with a cross, which alone can carry the clock."""


class CellFacts(NamedTuple):
    """What is known of one person (or group) at one lock; the defaults are a cell without any right.

    wanted: a key that is issued or suspended; taken: a key taken in that the lock has not let go of (R53).
    proven: the lock's last receipt holds every medium of the wanted key; old: that proof is over 30 days old.
    blocked: the key is suspended or its medium lost; medium_lost: the person's medium is lost, wherever it opens.
    by_group: the right comes with a group; out_of_group: the group gives it, and a person took it away by hand.
    possible: the lock takes new rights (registered, a full level, keys in stock, room for users: R4, R11, R16, R18).
    bounded: days or hours; pending: what is wanted differs from what the lock holds.
    """

    wanted: bool = False
    taken: bool = False
    proven: bool = False
    old: bool = False
    blocked: bool = False
    medium_lost: bool = False
    by_group: bool = False
    out_of_group: bool = False
    possible: bool = True
    bounded: bool = False
    pending: bool = False


def cell_of(facts: CellFacts) -> int:
    """The byte of a cell: base state, BOUNDED only over a cross, PENDING over anything.

    Danger comes first (blocked, still opens), then the right that is wanted, then why there is none.
    """
    base = _base(facts)
    clock = BOUNDED if facts.bounded and base in CROSSES else 0
    return base | clock | (PENDING if facts.pending else 0)


def _base(facts: CellFacts) -> Cell:
    if facts.blocked and (facts.wanted or facts.taken):
        return Cell.BLOCKED
    if facts.wanted:
        return _right(facts)
    if facts.taken:
        return Cell.TAKEN
    if facts.out_of_group:
        return Cell.GROUP_OUT
    if facts.medium_lost:
        return Cell.BLOCKED_NONE
    return Cell.EMPTY if facts.possible else Cell.IMPOSSIBLE


def _right(facts: CellFacts) -> Cell:
    if not facts.proven:
        return Cell.GROUP_PLANNED if facts.by_group else Cell.PLANNED
    if facts.old:
        return Cell.OLD
    return Cell.GROUP_ON if facts.by_group else Cell.ON


def base_of(cell: int) -> Cell:
    """The base state of a byte."""
    return Cell(cell & BASE_MASK)


def is_bounded(cell: int) -> bool:
    """Whether the clock is drawn."""
    return bool(cell & BOUNDED)


def is_pending(cell: int) -> bool:
    """Whether the triangle is drawn."""
    return bool(cell & PENDING)


def can_toggle(cell: int) -> bool:
    """Whether a click may change it; hatched cells take none."""
    return base_of(cell) is not Cell.IMPOSSIBLE


def has_right(cell: int) -> bool:
    """Whether a right is wanted here, so that a click takes it in."""
    return base_of(cell) in HELD


HELD = frozenset({Cell.PLANNED, Cell.ON, Cell.GROUP_PLANNED, Cell.GROUP_ON, Cell.BLOCKED, Cell.OLD})
"""States of a right that is wanted; a click on them takes it in."""
