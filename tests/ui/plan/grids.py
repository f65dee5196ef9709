"""Made-up plans: a small one with every state, and a large one."""

from __future__ import annotations

import random
from uuid import UUID

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.plan_cells import BOUNDED, PENDING, Cell
from flexeria_desktop.core.services.matrix_rows import Axis, MatrixColumn, MatrixGrid, MatrixRow

_BANDS = (
    ("Management", ("M. Jansen", "P. Brouwer", "A. de Vries")),
    ("Cleaners", ("T. Smits", "K. Vos", "Y. Kok", "N. Arslan")),
    ("Residents of Lindenhof", ("C. van Dijk", "D. Postma", "E. Visser", "F. Smit", "G. Meijer", "W. van der Meer")),
)
_LOCKS = (
    ("Lindenhof", ("Entrance A", "Entrance B", "Back door", "Bicycle cellar")),
    ("Kadezicht", ("North", "South")),
    ("", ("Gate",)),
)


def lock_id(number: int) -> LockId:
    return LockId(str(UUID(int=number + 1)))


def small_grid(version: int = 1) -> MatrixGrid:
    """7 locks, 13 people; the first row holds every state in turn, the second flags."""
    rows = [
        MatrixRow(lock_id(place), name, f"FLX-{place:04}", band, "reduced" if name == "South" else "", 3 * (place == 0))
        for place, (band, name) in enumerate((band, name) for band, names in _LOCKS for name in names)
    ]
    columns = [
        MatrixColumn(f"p{place}", name, band, 2 * (name == "N. Arslan"), "lost" if name == "G. Meijer" else "")
        for place, (band, name) in enumerate((band, name) for band, names in _BANDS for name in names)
    ]
    cells = bytearray(len(rows) * len(columns))
    cells[: len(Cell)] = bytes(Cell)
    wide = len(columns)
    cells[wide : wide + 4] = bytes(
        (Cell.ON | BOUNDED, Cell.ON | PENDING, Cell.GROUP_ON | BOUNDED | PENDING, Cell.PLANNED)
    )
    cells[5 * wide : 6 * wide] = bytes([Cell.IMPOSSIBLE]) * wide
    return MatrixGrid(Axis.PEOPLE, tuple(rows), tuple(columns), bytes(cells), 2, version)


def large_grid(locks: int = 1_000, people: int = 2_500, rights: int = 60_000) -> MatrixGrid:
    """As large as one account becomes, with rights anywhere in it."""
    chance = random.Random(3)
    cells = bytearray(locks * people)
    states = (Cell.ON, Cell.ON, Cell.GROUP_ON, Cell.GROUP_ON | BOUNDED, Cell.PLANNED | PENDING, Cell.OLD, Cell.TAKEN)
    for place in chance.sample(range(len(cells)), rights):
        cells[place] = chance.choice(states)
    rows = tuple(
        MatrixRow(
            lock_id(place), f"Door {place:04}", f"FLX-{place:05}", f"Building {place // 50}", "", 2 * (place % 7 == 0)
        )
        for place in range(locks)
    )
    columns = tuple(
        MatrixColumn(f"p{place}", f"Person {place:04}", f"Group {place // 40}", 3 * (place % 11 == 0), "")
        for place in range(people)
    )
    return MatrixGrid(Axis.PEOPLE, rows, columns, bytes(cells), 0, 1)
