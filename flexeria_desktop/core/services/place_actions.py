"""The part of the menu about places: the tree, where locks stand, pictures of floors and of locks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flexeria_desktop.core.domain.floor_plans import FloorPlan, Spot
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.lock_photos import LockPhoto
from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.core.services import lock_photos, places
from flexeria_desktop.core.services.handover_actions import HandoverActions
from flexeria_desktop.core.services.place_rows import FloorPlanRow, PlaceRow


@dataclass(frozen=True, slots=True)
class PlaceActions(HandoverActions):
    """What ``Actions`` does about places; coroutines of the engine's loop."""

    async def places(self) -> tuple[PlaceRow, ...]:
        """The tree of places, parents first."""
        return await self.desk.store.read(places.list_places)

    async def locks_nowhere(self) -> tuple[int, int]:
        """Locks that stand at no place, and how many of them name a building."""
        return await self.desk.store.read(places.count_nowhere)

    async def add_place(self, kind: PlaceKind, name: str, parent_id: str = "") -> str:
        """Add a place behind its siblings; returns its id."""
        return await places.add(self.desk, kind, name, parent_id)

    async def rename_place(self, place_id: str, name: str) -> None:
        """Give a place another name."""
        await places.rename(self.desk, place_id, name)

    async def move_place(self, place_id: str, parent_id: str, index: int | None = None) -> None:
        """Put a place with all that lies in it somewhere else."""
        await places.move(self.desk, place_id, parent_id, index)

    async def remove_place(self, place_id: str, *, move_up: bool = False) -> int:
        """Remove a place; move_up: what is in it goes one up; returns the locks that moved."""
        return await places.remove(self.desk, place_id, move_up=move_up)

    async def put_locks(self, lock_ids: Sequence[LockId], place_id: str) -> None:
        """Let locks stand at a place, "" = nowhere."""
        await places.put_locks(self.desk, lock_ids, place_id)

    async def places_from_words(self) -> int:
        """Make places of the buildings and floors that locks only name; returns how many locks stand there now."""
        return await places.adopt_words(self.desk)

    async def floor_plan(self, place_id: str) -> FloorPlanRow:
        """The picture of a place and where locks stand on it."""
        return await self.desk.store.read(lambda conn: places.read_plan(conn, place_id))

    async def save_floor_plan(self, plan: FloorPlan) -> None:
        """Keep the picture of a place."""
        await places.save_plan(self.desk, plan)

    async def remove_floor_plan(self, place_id: str) -> None:
        """Forget the picture of a place."""
        await places.remove_plan(self.desk, place_id)

    async def put_on_plan(self, place_id: str, lock_id: LockId, x: float, y: float) -> None:
        """Put a lock onto the picture of a place, in parts of its width and height."""
        await places.put_on_plan(self.desk, place_id, Spot(lock_id, x, y))

    async def take_off_plan(self, place_id: str, lock_id: LockId) -> None:
        """Take a lock off the picture of a place."""
        await places.take_off_plan(self.desk, place_id, lock_id)

    async def lock_photo(self, lock_id: LockId) -> LockPhoto | None:
        """The photo of a lock; None = it has none."""
        return await self.desk.store.read(lambda conn: lock_photos.read_photo(conn, lock_id))

    async def save_lock_photo(self, photo: LockPhoto) -> None:
        """Keep the photo of a lock in the place of the one before; raises LockUnknown."""
        await lock_photos.save_photo(self.desk, photo)

    async def remove_lock_photo(self, lock_id: LockId) -> None:
        """Forget the photo of a lock; raises LockUnknown."""
        await lock_photos.remove_photo(self.desk, lock_id)
