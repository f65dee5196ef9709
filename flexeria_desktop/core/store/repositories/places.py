"""Places: buildings and what lies in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict

from sqlalchemy import func, select, update

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.places import Place, PlaceKind, Tree
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.repositories.floor_plans import FloorPlans
from flexeria_desktop.core.store.tables import locks
from flexeria_desktop.core.store.tables_places import floor_plans, places


class Places(Repository):
    """A removed place stays as a tombstone: its id is never used again."""

    def tree(self) -> Tree:
        """Return all living places."""
        columns = (places.c.id, places.c.kind, places.c.name, places.c.parent_id, places.c.position)
        rows = self._connection.execute(select(*columns).where(places.c.removed_at.is_(None)))
        return Tree(Place(row[0], PlaceKind(row[1]), *row[2:]) for row in rows)

    def save(self, changed: Iterable[Place]) -> None:
        """Keep places as they are now."""
        rows = [asdict(place) | {"kind": place.kind.value} for place in changed]
        self._write(places, rows)
        if rows:
            self._changes.note("place", *(row["id"] for row in rows))

    def remove(self, place_id: str) -> None:
        """Turn a place into a tombstone; its picture goes."""
        FloorPlans(self._connection, self._changes).remove_plan(place_id)
        gone = update(places).where(places.c.id == place_id, places.c.removed_at.is_(None))
        if self._connection.execute(gone.values(removed_at=self._changes.now)).rowcount:
            self._changes.note("place", place_id)

    def counts(self) -> dict[str, int]:
        """Return how many managed locks stand right at each place; "" = at none."""
        query = select(locks.c.place_id, func.count()).where(locks.c.removed_on.is_(None)).group_by(locks.c.place_id)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def locks_at(self, place_ids: Collection[str]) -> list[LockId]:
        """Return the locks that stand right at these places, removed ones too."""
        query = select(locks.c.id).where(locks.c.place_id.in_(list(place_ids))).order_by(locks.c.name, locks.c.id)
        return [LockId(one) for one in self._connection.execute(query).scalars()]

    def plans(self) -> frozenset[str]:
        """Return the places that have a picture."""
        return frozenset(self._connection.execute(select(floor_plans.c.place_id)).scalars())
