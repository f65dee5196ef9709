"""The pictures of floors and where locks stand on them, as they are and, for undo, as they were; at this desk alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, select

from flexeria_desktop.core.domain.floor_plans import FloorPlan, Spot
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.pictures import fields_of
from flexeria_desktop.core.domain.undo import FLOOR_PLAN, FLOOR_SPOT
from flexeria_desktop.core.store.repositories.base import Changes, Repository
from flexeria_desktop.core.store.repositories.former_pictures import FormerPictures
from flexeria_desktop.core.store.tables_places import floor_plans, lock_positions


class FloorPlans(Repository):
    """A change is remembered with what was there before; a picture that goes stays while a step needs it."""

    def __init__(self, connection: Connection, changes: Changes | None = None) -> None:
        super().__init__(connection, changes)
        self._former = FormerPictures(connection, changes)

    def plan(self, place_id: str) -> FloorPlan | None:
        """Return the picture of a place."""
        query = select(floor_plans).where(floor_plans.c.place_id == place_id)
        row = self._connection.execute(query).first()
        return FloorPlan(row.place_id, row.mime, row.width, row.height, row.picture) if row else None

    def save_plan(self, plan: FloorPlan) -> None:
        """Keep a picture; where locks stand on it stays."""
        self._former.remember(FLOOR_PLAN, plan.place_id, self.plan(plan.place_id))
        self._write(floor_plans, [asdict(plan) | {"changed_at": self._changes.now}])
        self._changes.note(FLOOR_PLAN)

    def remove_plan(self, place_id: str) -> None:
        """Forget a picture and where locks stand on it."""
        self._former.remember(FLOOR_PLAN, place_id, self.plan(place_id))
        for spot in self.spots(place_id):
            self.remove_spot(place_id, spot.lock_id)
        if self._connection.execute(delete(floor_plans).where(floor_plans.c.place_id == place_id)).rowcount:
            self._changes.note(FLOOR_PLAN)

    def spots(self, place_id: str) -> list[Spot]:
        """Return where locks stand on the picture of a place."""
        query = select(lock_positions).where(lock_positions.c.place_id == place_id).order_by(lock_positions.c.lock_id)
        return [Spot(LockId(row.lock_id), row.x, row.y) for row in self._connection.execute(query)]

    def save_spot(self, place_id: str, spot: Spot) -> None:
        """Put a lock onto the picture of a place."""
        self._remember_spot(place_id, spot.lock_id)
        self._write(lock_positions, [{"place_id": place_id, **asdict(spot)}])
        self._changes.note(FLOOR_PLAN)

    def remove_spot(self, place_id: str, lock_id: LockId) -> None:
        """Take a lock off the picture of a place."""
        self._remember_spot(place_id, lock_id)
        mine = (lock_positions.c.place_id == place_id) & (lock_positions.c.lock_id == lock_id)
        if self._connection.execute(delete(lock_positions).where(mine)).rowcount:
            self._changes.note(FLOOR_PLAN)

    # --- what undo compares and restores

    def shown(self, entity: str, row_id: str) -> dict[str, Any] | None:
        """Return a picture by its digest, or a spot, as a step keeps it; None = it is not there."""
        if entity == FLOOR_PLAN:
            plan = self.plan(row_id)
            return None if plan is None else fields_of(plan)
        place_id, lock_id = row_id.split()
        found = [spot for spot in self.spots(place_id) if spot.lock_id == lock_id]
        return {"x": found[0].x, "y": found[0].y} if found else None

    def former(self, place_id: str, fields: Mapping[str, Any]) -> FloorPlan | None:
        """Return a picture that was there, None when it is not kept any more."""
        row = self._former.find(fields)
        return FloorPlan(place_id, row.mime, row.width, row.height, row.picture) if row else None

    def _remember_spot(self, place_id: str, lock_id: LockId) -> None:
        row_id = f"{place_id} {lock_id}"
        self._changes.was(FLOOR_SPOT, row_id, self.shown(FLOOR_SPOT, row_id))
