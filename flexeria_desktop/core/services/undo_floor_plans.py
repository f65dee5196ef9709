"""Taking back what was done on the picture of a floor: the picture itself, and where locks stand on it."""

from __future__ import annotations

from flexeria_desktop.core.domain.floor_plans import Spot
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.undo import FLOOR_PLAN, Image
from flexeria_desktop.core.services.errors import ChangedSince
from flexeria_desktop.core.services.undo_shared import restored
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


def revert(uow: UnitOfWork, image: Image) -> None:
    """Restore a picture or a spot; raises ChangedSince, before it writes, where it is not what the step made it."""
    now = uow.floor_plans.shown(image.entity, image.id)
    if image.before is None:
        if now != image.after:
            raise ChangedSince
        _remove(uow, image)
        return
    wanted = restored(now, image)
    if image.entity == FLOOR_PLAN:
        plan = uow.floor_plans.former(image.id, wanted)
        if plan is None or image.id not in uow.places.tree():
            raise ChangedSince
        uow.floor_plans.save_plan(plan)
        return
    place_id, lock_id = image.id.split()
    if uow.floor_plans.plan(place_id) is None:
        raise ChangedSince
    uow.floor_plans.save_spot(place_id, Spot(LockId(lock_id), wanted["x"], wanted["y"]))


def name_of(uow: UnitOfWork, image: Image) -> str:
    """Return the name of the place, or of the lock on it."""
    query = (
        "SELECT name FROM places WHERE id = ?" if image.entity == FLOOR_PLAN else "SELECT name FROM locks WHERE id = ?"
    )
    return uow.connection.exec_driver_sql(query, (image.id.split()[-1],)).scalar() or ""


def _remove(uow: UnitOfWork, image: Image) -> None:
    if image.entity == FLOOR_PLAN:
        if uow.floor_plans.spots(image.id):
            raise ChangedSince
        uow.floor_plans.remove_plan(image.id)
        return
    place_id, lock_id = image.id.split()
    uow.floor_plans.remove_spot(place_id, LockId(lock_id))
