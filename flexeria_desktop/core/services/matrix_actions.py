"""The part of the menu about the locking plan: see it, ask why a cell is as it is, and change many cells at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services import matrix, toggling
from flexeria_desktop.core.services.desk import today
from flexeria_desktop.core.services.matrix_rows import Axis, Cells, MatrixGrid, TogglePreview, ToggleReport, Why
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people_group_actions import PeopleGroupActions
from flexeria_desktop.core.services.queries import matrix_why as why_queries

ZONE = "Europe/Amsterdam"
FOLDED = "plan.folded"
"""Setting of this computer: names of the bands of the plan that are shut, by axis."""
MOST_FOLDED = 1_000
"""Bands that are remembered for each axis; a plan with more opens the others."""


@dataclass(frozen=True, slots=True)
class MatrixActions(PeopleGroupActions):
    """What ``Actions`` does in the locking plan; coroutines of the engine's loop."""

    async def matrix(
        self,
        axis: Axis = Axis.PEOPLE,
        *,
        text: str = "",
        places: frozenset[str] | None = None,
        pending_only: bool = False,
    ) -> MatrixGrid:
        """The locking plan, narrowed to what fits; after a change only the locks it is about are read anew.

        places: ids as ``PlaceRow.within`` tells them, None = everywhere.
        """
        day = await self.desk.store(lambda uow: today(self.desk.clock, uow, ZONE))
        now = self.desk.clock.now()

        def read_grid(conn: Connection) -> MatrixGrid:
            whole = matrix.look(conn, self.desk.plan, Axis(axis), day, now)
            return matrix.narrowed(whole, text, places=places, pending_only=pending_only)

        return await self.desk.store.read(read_grid)

    async def matrix_why(self, lock_id: LockId, column_id: str, axis: Axis = Axis.PEOPLE) -> Why:
        """The facts behind one cell; raises LockUnknown or PersonUnknown."""
        day = await self.desk.store(lambda uow: today(self.desk.clock, uow, ZONE))
        now = self.desk.clock.now()
        return await self.desk.store.read(
            lambda conn: why_queries.why(conn, lock_id, column_id, axis=Axis(axis), today=day, now=now)
        )

    async def toggle_rights(
        self, cells: Cells, wanted: bool, media: Mapping[str, tuple[MediumEntry, ...]] | None = None
    ) -> ToggleReport:
        """Give (wanted) or take in the rights of cells (lock, person), all in one unit of work.

        Cells that stand so already are left alone; the report says which were refused and why. media: what people
        present now, by person.
        """
        return await toggling.toggle(self.desk, cells, wanted, media)

    async def toggle_preview(
        self, cells: Cells, wanted: bool, media: Mapping[str, tuple[MediumEntry, ...]] | None = None
    ) -> TogglePreview:
        """Say what ``toggle_rights`` would do, in numbers; nothing is changed."""
        return await toggling.preview(self.desk, cells, wanted, media)

    async def folded_bands(self) -> dict[str, frozenset[str]]:
        """Names of the bands that were shut last, for ``rows`` and ``columns``."""
        kept = await self.desk.store(lambda uow: uow.settings.get(FOLDED))
        known = kept if isinstance(kept, dict) else {}
        return {axis: frozenset(str(name) for name in known.get(axis, ())) for axis in ("rows", "columns")}

    async def remember_folded(self, folded: Mapping[str, frozenset[str]]) -> None:
        """Keep the names of the bands that are shut, by axis."""
        kept = {axis: sorted(names)[:MOST_FOLDED] for axis, names in folded.items()}
        await self.desk.store(lambda uow: uow.settings.set(FOLDED, kept))
