"""The pictures of floors and where locks stand on them, as they are and, for undo, as they were; at this desk alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from sqlalchemy import Text, cast, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from flexeria_desktop.core.domain.floor_plans import FloorPlan, Spot
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.undo import FLOOR_PLAN, FLOOR_SPOT, StepState
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables_places import floor_plans, former_pictures, lock_positions
from flexeria_desktop.core.store.tables_undo import undo_steps

MOST_FORMER = 24
"""Former pictures that are kept: 96 MiB at most; steps that need an older one cannot be undone any more."""


class FloorPlans(Repository):
    """A change is remembered with what was there before; a picture that goes stays while a step needs it."""

    def plan(self, place_id: str) -> FloorPlan | None:
        """Return the picture of a place."""
        query = select(floor_plans).where(floor_plans.c.place_id == place_id)
        row = self._connection.execute(query).first()
        return FloorPlan(row.place_id, row.mime, row.width, row.height, row.picture) if row else None

    def save_plan(self, plan: FloorPlan) -> None:
        """Keep a picture; where locks stand on it stays."""
        self._remember_plan(plan.place_id)
        self._write(floor_plans, [asdict(plan) | {"changed_at": self._changes.now}])
        self._changes.note(FLOOR_PLAN)

    def remove_plan(self, place_id: str) -> None:
        """Forget a picture and where locks stand on it."""
        self._remember_plan(place_id)
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
            return None if plan is None else _fields(plan)
        place_id, lock_id = row_id.split()
        found = [spot for spot in self.spots(place_id) if spot.lock_id == lock_id]
        return {"x": found[0].x, "y": found[0].y} if found else None

    def former(self, place_id: str, fields: Mapping[str, Any]) -> FloorPlan | None:
        """Return a picture that was there, None when it is not kept any more."""
        query = select(former_pictures).where(former_pictures.c.digest == fields["picture"])
        row = self._connection.execute(query).first()
        return FloorPlan(place_id, row.mime, row.width, row.height, row.picture) if row else None

    def forget_former(self) -> None:
        """Let former pictures go that no step needs, and the oldest of too many with the steps that need them."""
        newest = former_pictures.c.kept_at.desc(), former_pictures.c.digest
        digests = self._connection.execute(select(former_pictures.c.digest).order_by(*newest)).scalars().all()
        for place, digest in enumerate(digests):
            needs = cast(undo_steps.c.images, Text).contains(digest)
            needed = self._connection.execute(select(undo_steps.c.number).where(needs).limit(1)).first()
            if needed is not None and place < MOST_FORMER:
                continue
            spent = update(undo_steps).where(needs).values(state=StepState.SPENT.value, images=[])
            self._connection.execute(spent)
            self._connection.execute(delete(former_pictures).where(former_pictures.c.digest == digest))

    def _remember_plan(self, place_id: str) -> None:
        plan = self.plan(place_id)
        fields = None if plan is None else _fields(plan)
        self._changes.was(FLOOR_PLAN, place_id, fields)
        if plan is not None and fields is not None:
            former = {"digest": fields["picture"], "picture": plan.picture, "kept_at": self._changes.now}
            kept = insert(former_pictures).values(mime=plan.mime, width=plan.width, height=plan.height, **former)
            again = kept.on_conflict_do_update(index_elements=["digest"], set_={"kept_at": self._changes.now})
            self._connection.execute(again)

    def _remember_spot(self, place_id: str, lock_id: LockId) -> None:
        row_id = f"{place_id} {lock_id}"
        self._changes.was(FLOOR_SPOT, row_id, self.shown(FLOOR_SPOT, row_id))


def _fields(plan: FloorPlan) -> dict[str, Any]:
    return {"width": plan.width, "height": plan.height, "picture": sha256(plan.picture).hexdigest()}
