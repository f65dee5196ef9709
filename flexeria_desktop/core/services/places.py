"""Buildings and what lies in them; a lock's building and floor in words always say where it stands in the tree."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from flexeria_desktop.core.domain import places as rules
from flexeria_desktop.core.domain.floor_plans import FloorPlan, Spot
from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.place_refusals import PlaceGone
from flexeria_desktop.core.domain.places import Place, PlaceKind, Tree
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.place_rows import FloorPlanRow, PlaceRow
from flexeria_desktop.core.store.repositories.floor_plans import FloorPlans
from flexeria_desktop.core.store.repositories.places import Places
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


def list_places(conn: Connection) -> tuple[PlaceRow, ...]:
    """All places, parents first, each level in its order."""
    kept = Places(conn)
    tree, here, plans = kept.tree(), kept.counts(), kept.plans()
    found = []
    for place, depth in tree.walk():
        within = tree.within(place.id)
        path = tuple(one.name for one in tree.path(place.id))
        parent = tree.parent(place.id)
        locks = sum(here.get(one, 0) for one in within)
        found.append(
            PlaceRow(
                place.id,
                place.kind,
                place.name,
                parent.id if parent else "",
                depth,
                path,
                within,
                here.get(place.id, 0),
                locks,
                place.id in plans,
            )
        )
    return tuple(found)


def count_nowhere(conn: Connection) -> tuple[int, int]:
    """Locks that stand at no place that is there, and how many of them have a building in words."""
    query = """SELECT count(*), count(*) FILTER (WHERE trim(l.building) <> '') FROM locks l WHERE l.removed_on IS NULL
        AND NOT EXISTS (SELECT 1 FROM places p WHERE p.id = l.place_id AND p.removed_at IS NULL)"""
    row = conn.exec_driver_sql(query).one()
    return row[0], row[1]


async def add(desk: Desk, kind: PlaceKind, name: str, parent_id: str = "") -> str:
    """Add a place behind its siblings; returns its id; raises PlaceMisplaced, PlaceNameUnfit, TooManyPlaces."""

    def work(uow: UnitOfWork) -> str:
        return _add(uow, uow.places.tree(), kind, name, parent_id).id

    return await desk.store(work)


async def rename(desk: Desk, place_id: str, name: str) -> None:
    """Give a place another name; locks in it say so."""

    def work(uow: UnitOfWork) -> None:
        changed = rules.renamed(uow.places.tree(), place_id, name)
        uow.places.save([changed])
        tree = uow.places.tree()
        uow.record("place.renamed", "place", place_id, {"kind": changed.kind.value}, text=changed.name)
        _say_where(uow, tree, uow.places.locks_at(tree.within(place_id)))

    await desk.store(work)


async def move(desk: Desk, place_id: str, parent_id: str, index: int | None = None) -> None:
    """Put a place with all that lies in it somewhere else; raises PlaceMisplaced, PlaceInItself."""

    def work(uow: UnitOfWork) -> None:
        changed = rules.moved(uow.places.tree(), place_id, parent_id, index)
        uow.places.save(changed)
        tree = uow.places.tree()
        uow.record("place.moved", "place", place_id, {"parent": parent_id}, text=_named(tree, place_id))
        _say_where(uow, tree, uow.places.locks_at(tree.within(place_id)))

    await desk.store(work)


async def remove(desk: Desk, place_id: str, *, move_up: bool = False) -> int:
    """Remove a place; what is in it goes one up when that is said, else PlaceNotEmpty; returns the locks that moved."""

    def work(uow: UnitOfWork) -> int:
        tree = uow.places.tree()
        here = uow.places.locks_at([place_id])
        managed = uow.places.counts().get(place_id, 0)
        changed = rules.removed(tree, place_id, move_up=move_up, locks=managed)
        parent = tree.parent(place_id)
        uow.places.save(changed)
        uow.record("place.removed", "place", place_id, {"locks": managed}, text=_named(tree, place_id))
        uow.places.remove(place_id)
        after = uow.places.tree()
        _put(uow, after, here, parent.id if parent else "")
        moved = frozenset[str]().union(*(after.within(child.id) for child in changed))
        _say_where(uow, after, uow.places.locks_at(moved))
        return managed

    return await desk.store(work)


async def put_locks(desk: Desk, lock_ids: Sequence[LockId], place_id: str) -> None:
    """Let locks stand at a place, "" = nowhere; raises PlaceGone, LockUnknown."""

    def work(uow: UnitOfWork) -> None:
        tree = uow.places.tree()
        if place_id and place_id not in tree:
            raise PlaceGone
        facts = {"locks": len(lock_ids)}
        uow.record("lock.placed", "lock", lock_ids[0] if len(lock_ids) == 1 else "", facts, text=_named(tree, place_id))
        _put(uow, tree, lock_ids, place_id)

    if lock_ids:
        await desk.store(work)


async def adopt_words(desk: Desk) -> int:
    """Make places of the buildings and floors that locks only name, and put them there; returns how many locks."""

    def work(uow: UnitOfWork) -> int:
        tree, count = uow.places.tree(), 0
        for lock in uow.locks.all():
            if lock.removed_on is None and lock.place_id not in tree and lock.building.strip():
                place_id = place_for(uow, lock.building, lock.floor)
                uow.locks.save(replace(lock, place_id=place_id))
                count += 1
        if count:
            uow.record("lock.placed", "lock", "", {"locks": count})
        return count

    return await desk.store(work)


def place_for(uow: UnitOfWork, building: str, floor: str) -> str:
    """Return the place that building and floor in words mean, made when it is not there; "" for no building."""
    tree = uow.places.tree()
    name = " ".join(building.split())[: rules.LONGEST_NAME].strip()
    if not name:
        return ""
    of = _by_name(tree.children(), PlaceKind.BUILDING, name) or _add(uow, tree, PlaceKind.BUILDING, name)
    level = " ".join(floor.split())[: rules.LONGEST_NAME].strip()
    if not level:
        return of.id
    tree = uow.places.tree()
    inside = [place for place, _depth in tree.walk(of.id)]
    return (_by_name(inside, PlaceKind.FLOOR, level) or _add(uow, tree, PlaceKind.FLOOR, level, of.id)).id


# --- pictures of floors


def read_plan(conn: Connection, place_id: str) -> FloorPlanRow:
    """The picture of a place and where locks stand on it."""
    kept = FloorPlans(conn)
    plan, spots = kept.plan(place_id), tuple(kept.spots(place_id))
    return FloorPlanRow(
        place_id,
        plan.picture if plan else None,
        plan.width if plan else 0,
        plan.height if plan else 0,
        spots if plan else (),
    )


async def save_plan(desk: Desk, plan: FloorPlan) -> None:
    """Keep the picture of a place; raises PlaceGone."""

    def work(uow: UnitOfWork) -> None:
        tree = uow.places.tree()
        if plan.place_id not in tree:
            raise PlaceGone
        uow.floor_plans.save_plan(plan)
        facts = {"width": plan.width, "height": plan.height, "bytes": len(plan.picture)}
        uow.record("floor_plan.saved", "place", plan.place_id, facts, text=_named(tree, plan.place_id))

    await desk.store(work)


async def remove_plan(desk: Desk, place_id: str) -> None:
    """Forget the picture of a place and where locks stand on it."""

    def work(uow: UnitOfWork) -> None:
        uow.floor_plans.remove_plan(place_id)
        uow.record("floor_plan.removed", "place", place_id, {}, text=_named(uow.places.tree(), place_id))

    await desk.store(work)


async def put_on_plan(desk: Desk, place_id: str, spot: Spot) -> None:
    """Put a lock onto the picture of a place; one that stands elsewhere stands there from now on."""

    def work(uow: UnitOfWork) -> None:
        tree, lock = uow.places.tree(), must_have(uow, spot.lock_id)
        if uow.floor_plans.plan(place_id) is None:
            raise PlaceGone
        uow.floor_plans.save_spot(place_id, spot)
        uow.record("floor_plan.spot", "lock", spot.lock_id, {"place": place_id}, text=_named(tree, place_id))
        if lock.place_id not in tree.within(place_id):
            _put(uow, tree, [lock.id], place_id)

    await desk.store(work)


async def take_off_plan(desk: Desk, place_id: str, lock_id: LockId) -> None:
    """Take a lock off the picture of a place; it stands where it stood."""

    def work(uow: UnitOfWork) -> None:
        uow.floor_plans.remove_spot(place_id, lock_id)
        uow.record("floor_plan.off", "lock", lock_id, {"place": place_id})

    await desk.store(work)


def _add(uow: UnitOfWork, tree: Tree, kind: PlaceKind, name: str, parent_id: str = "") -> Place:
    place = rules.new_place(tree, new_uuid7(), kind, name, parent_id)
    uow.places.save([place])
    uow.record("place.added", "place", place.id, {"kind": kind.value}, text=place.name)
    return place


def _by_name(places: Iterable[Place], kind: PlaceKind, name: str) -> Place | None:
    wanted = name.casefold()
    return next((one for one in places if one.kind is kind and one.name.casefold() == wanted), None)


def _put(uow: UnitOfWork, tree: Tree, lock_ids: Collection[LockId], place_id: str) -> None:
    building, floor = tree.words(place_id)
    for lock_id in lock_ids:
        lock = must_have(uow, lock_id)
        uow.locks.save(replace(lock, place_id=place_id, building=building, floor=floor))


def _say_where(uow: UnitOfWork, tree: Tree, lock_ids: Collection[LockId]) -> None:
    """Bring the words of locks in line with where they stand."""
    for lock_id in lock_ids:
        lock = must_have(uow, lock_id)
        building, floor = tree.words(lock.place_id)
        uow.locks.save(replace(lock, building=building, floor=floor))


def _named(tree: Tree, place_id: str) -> str:
    return " › ".join(place.name for place in tree.path(place_id))
