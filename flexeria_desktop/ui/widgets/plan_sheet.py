"""What a locking plan shows of its grid: all of it, or the rows and columns where a state occurs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, reduce
from itertools import compress, pairwise
from operator import or_
from typing import NamedTuple

from flexeria_desktop.core.domain.plan_cells import BASE_MASK, BOUNDED, PENDING, Cell
from flexeria_desktop.core.services.matrix_rows import CellKey, MatrixColumn, MatrixGrid, MatrixRow

# The entries of the legend, by the glyph that stands for each.
FAMILIES: dict[str, frozenset[Cell]] = {
    "planned": frozenset({Cell.PLANNED, Cell.GROUP_PLANNED}),
    "on": frozenset({Cell.ON}),
    "taken": frozenset({Cell.TAKEN}),
    "group-on": frozenset({Cell.GROUP_PLANNED, Cell.GROUP_ON, Cell.GROUP_OUT}),
    "bounded": frozenset(),
    "impossible": frozenset({Cell.IMPOSSIBLE}),
    "blocked": frozenset({Cell.BLOCKED, Cell.BLOCKED_NONE}),
    "old": frozenset({Cell.OLD}),
    "pending": frozenset(),
}
_FLAGS = {"bounded": BOUNDED, "pending": PENDING}


class Place(NamedTuple):
    """A cell by its row and column on the sheet."""

    row: int
    column: int


class Area(NamedTuple):
    """A rectangle of cells, both ends within."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def between(cls, one: Place, other: Place) -> Area:
        """The rectangle with these two corners."""
        rows, columns = sorted((one.row, other.row)), sorted((one.column, other.column))
        return cls(rows[0], columns[0], rows[1], columns[1])

    @property
    def size(self) -> int:
        """How many cells it has."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def holds(self, place: Place) -> bool:
        """Whether a cell lies in it."""
        return self.top <= place.row <= self.bottom and self.left <= place.column <= self.right


def fits(family: str) -> Callable[[int], bool]:
    """Whether a byte belongs to an entry of the legend."""
    states, flag = FAMILIES[family], _FLAGS.get(family, 0)
    return lambda code: bool(code & flag) or (code & BASE_MASK) in states


class PlanSheet:
    """Rows, columns and cells as they are shown; cells row by row, ``stride`` bytes each."""

    def __init__(self, rows: tuple[MatrixRow, ...], columns: tuple[MatrixColumn, ...], cells: bytes) -> None:
        self.rows, self.columns, self.cells = rows, columns, cells
        self.stride = len(columns)

    @classmethod
    def of(cls, grid: MatrixGrid, family: str = "") -> PlanSheet:
        """The whole grid, or the rows and columns in which a state of the legend occurs."""
        if not family:
            return cls(grid.rows, grid.columns, grid.cells)
        test = fits(family)
        hits = grid.cells.translate(bytes(test(code) for code in range(256)))
        stride = len(grid.columns)
        lines = [hits[place : place + stride] for place in range(0, len(hits), stride)] if stride else []
        row_mask = [1 in line for line in lines]
        ones = reduce(or_, (int.from_bytes(line) for line in lines), 0)
        column_mask = ones.to_bytes(stride)
        # Whole stretches of columns: taking each cell by itself would be ten times as slow.
        ends = [place for place, (one, other) in enumerate(pairwise(b"\0" + column_mask + b"\0")) if one != other]
        pieces = list(zip(ends[::2], ends[1::2], strict=True))
        kept = [place * stride for place in compress(range(len(lines)), row_mask)]
        cells = b"".join([grid.cells[base + first : base + last] for base in kept for first, last in pieces])
        return cls(tuple(compress(grid.rows, row_mask)), tuple(compress(grid.columns, column_mask)), cells)

    @property
    def empty(self) -> bool:
        """Whether there is no cell at all."""
        return not (self.rows and self.columns)

    def code(self, place: Place) -> int:
        """The byte of a cell."""
        return self.cells[place.row * self.stride + place.column]

    def key(self, place: Place) -> CellKey:
        """What a cell is about."""
        return CellKey(self.rows[place.row].lock_id, self.columns[place.column].id)

    def keys(self, places: Iterable[Place]) -> tuple[CellKey, ...]:
        """What cells are about."""
        return tuple(self.key(place) for place in places)

    def place_of(self, key: CellKey) -> Place | None:
        """Where a cell is shown, None when it is not."""
        row, column = self._row_places.get(key.lock_id), self._column_places.get(key.column_id)
        return None if row is None or column is None else Place(row, column)

    @cached_property
    def _row_places(self) -> dict[str, int]:
        return {row.lock_id: place for place, row in enumerate(self.rows)}

    @cached_property
    def _column_places(self) -> dict[str, int]:
        return {column.id: place for place, column in enumerate(self.columns)}
