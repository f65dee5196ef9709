"""What is left of a plan when it shows one state alone, and the map that shrinks it."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.plan_cells import Cell
from flexeria_desktop.core.services.matrix_rows import CellKey
from flexeria_desktop.ui.widgets.plan_map import shrunk
from flexeria_desktop.ui.widgets.plan_sheet import FAMILIES, Area, Place, PlanSheet, fits
from tests.ui.plan.grids import large_grid, small_grid


@pytest.mark.parametrize("family", FAMILIES)
def test_a_state_leaves_its_rows_and_columns_and_no_others(family: str) -> None:
    grid = small_grid()
    sheet, test = PlanSheet.of(grid, family), fits(family)
    hits = {
        (row.lock_id, column.id)
        for at, row in enumerate(grid.rows)
        for place, column in enumerate(grid.columns)
        if test(grid.at(at, place))
    }
    assert hits
    assert {row.lock_id for row in sheet.rows} == {lock for lock, _ in hits}
    assert {column.id for column in sheet.columns} == {person for _, person in hits}
    for lock, person in hits:
        place = sheet.place_of(CellKey(lock, person))
        assert place is not None
        assert test(sheet.code(place))
    assert len(sheet.cells) == len(sheet.rows) * len(sheet.columns)


def test_without_a_state_the_whole_plan_is_shown() -> None:
    grid = small_grid()
    sheet = PlanSheet.of(grid)
    assert (sheet.rows, sheet.columns, sheet.cells) == (grid.rows, grid.columns, grid.cells)
    assert not sheet.empty
    assert PlanSheet.of(small_grid(), "blocked").code(Place(0, 0)) in (Cell.BLOCKED, Cell.BLOCKED_NONE)


def test_a_large_plan_is_narrowed_to_the_same_cells() -> None:
    grid = large_grid(60, 300, 400)
    sheet = PlanSheet.of(grid, "taken")
    for row in range(0, len(sheet.rows), 7):
        for column in range(len(sheet.columns)):
            key = sheet.key(Place(row, column))
            at = next(place for place, entry in enumerate(grid.rows) if entry.lock_id == key.lock_id)
            where = next(place for place, entry in enumerate(grid.columns) if entry.id == key.column_id)
            assert sheet.code(Place(row, column)) == grid.at(at, where)


def test_an_area_has_both_ends() -> None:
    area = Area.between(Place(4, 1), Place(2, 3))
    assert area == (2, 1, 4, 3)
    assert area.size == 9
    assert area.holds(Place(3, 3))
    assert not area.holds(Place(5, 3))


def test_the_map_keeps_one_alarm_among_a_million_cells() -> None:
    cells = bytearray([Cell.ON]) * (1_000 * 1_000)
    cells[617 * 1_000 + 333] = Cell.BLOCKED
    small = shrunk(bytes(cells), 1_000, 1_000, 262, 72)
    assert len(small) == 262 * 72
    assert small.count(Cell.BLOCKED) == 1
    assert small[617 * 72 // 1_000 * 262 + 333 * 262 // 1_000] == Cell.BLOCKED
    assert set(small) == {Cell.ON, Cell.BLOCKED}


def test_the_map_of_a_small_plan_has_a_dot_for_each_cell() -> None:
    assert shrunk(bytes([0, Cell.TAKEN, Cell.GROUP_ON, 0]), 2, 2, 2, 2) == bytes([0, Cell.TAKEN, Cell.ON, 0])
