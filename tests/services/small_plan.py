"""A profile with a small building in its store and nothing around it, for tests of the locking plan."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.plan_cells import Cell, base_of, is_bounded, is_pending
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.matrix_rows import MatrixGrid
from tests.services.big_plan import NOW, SMALL, Size, fill

T = TypeVar("T")
EVERY_KEY = 1_000_000
"""More than any store here has."""


class MovedClock:
    """NOW, moved by a test."""

    shift = timedelta()

    def now(self) -> datetime:
        """The moment."""
        return NOW + self.shift


class Plan:
    """A profile with a small building and nothing around it."""

    def __init__(self, folder: Path, size: Size = SMALL) -> None:
        self.clock = MovedClock()
        self.profile = bootstrap.create_profile(folder, secrets=MemorySecrets(), operator="tester", clock=self.clock)
        self.profile.store.run(lambda uow: fill(uow, size))

    @property
    def actions(self) -> Actions:
        """Its actions."""
        return self.profile.actions

    def do(self, work: Awaitable[T]) -> T:
        """Wait for one action."""

        async def waited() -> T:
            return await work

        return asyncio.run(waited())

    def grid(self, **narrow: Any) -> MatrixGrid:
        """The plan by people."""
        return self.do(self.actions.matrix(**narrow))

    def cell(self, lock_id: str, person_id: str) -> int:
        """One cell as the plan shows it now."""
        grid = self.grid()
        row = next(at for at, row in enumerate(grid.rows) if row.lock_id == lock_id)
        column = next(at for at, one in enumerate(grid.columns) if one.id == person_id)
        return grid.at(row, column)

    def first(self, state: Cell, *, sub: str = "", pending: bool | None = None) -> tuple[LockId, str]:
        """A cell in a state, at a lock with this limit."""
        grid = self.grid()
        for at, byte in enumerate(grid.cells):
            row, column = grid.rows[at // len(grid.columns)], grid.columns[at % len(grid.columns)]
            fits = base_of(byte) is state and row.sub == sub
            if fits and not is_bounded(byte) and (pending is None or pending == is_pending(byte)):
                return row.lock_id, column.id
        raise AssertionError(f"no cell is {state.name}")
