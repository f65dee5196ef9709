"""The tree of places: building, staircase, floor, area, door; locks stand at any of them (R28)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from flexeria_desktop.core.domain.place_refusals import (
    PlaceGone,
    PlaceInItself,
    PlaceMisplaced,
    PlaceNameUnfit,
    PlaceNotEmpty,
    TooManyPlaces,
)

LONGEST_NAME = 120
"""Characters of a place's name: it stands in trees, chips and heads of bands."""
MOST_PLACES = 20_000
"""More than eight for each of the 2,500 doors a building manager has; keeps a tree in memory small."""


class PlaceKind(StrEnum):
    """What a place is, from the largest to the smallest."""

    BUILDING = "building"
    STAIRCASE = "staircase"
    FLOOR = "floor"
    AREA = "area"
    DOOR = "door"


TOP = None
"""Stands for no place at all among the parents of a kind."""
PARENTS: Mapping[PlaceKind, frozenset[PlaceKind | None]] = {
    PlaceKind.BUILDING: frozenset({TOP}),
    PlaceKind.STAIRCASE: frozenset({PlaceKind.BUILDING}),
    PlaceKind.FLOOR: frozenset({PlaceKind.BUILDING, PlaceKind.STAIRCASE}),
    PlaceKind.AREA: frozenset({PlaceKind.BUILDING, PlaceKind.STAIRCASE, PlaceKind.FLOOR, PlaceKind.AREA}),
    PlaceKind.DOOR: frozenset({PlaceKind.BUILDING, PlaceKind.STAIRCASE, PlaceKind.FLOOR, PlaceKind.AREA}),
}
"""Where each kind may lie. [I] The specification names the kinds and no order; areas may lie within each other."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place; parent_id is "" for what stands at the top, position its rank among its siblings."""

    id: str
    kind: PlaceKind
    name: str
    parent_id: str = ""
    position: int = 0


class Tree:
    """All living places; what two desks made of it at once is made a tree again, the same way at each desk.

    A place whose parent is gone, or which two moves put beneath itself, stands at the top.
    """

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.id: place for place in places}
        self._parents = _sound_parents(self._places)
        self._children: dict[str, list[Place]] = {}
        for place in sorted(self._places.values(), key=_rank):
            self._children.setdefault(self._parents[place.id], []).append(place)

    def __contains__(self, place_id: str) -> bool:
        return place_id in self._places

    def __len__(self) -> int:
        return len(self._places)

    def get(self, place_id: str) -> Place | None:
        """Return a living place."""
        return self._places.get(place_id)

    def children(self, place_id: str = "") -> tuple[Place, ...]:
        """Return what lies directly in a place, "" for the top, in order."""
        return tuple(self._children.get(place_id, ()))

    def parent(self, place_id: str) -> Place | None:
        """Return what a place lies in, None at the top."""
        return self._places.get(self._parents.get(place_id, ""))

    def path(self, place_id: str) -> tuple[Place, ...]:
        """Return a place with all it lies in, the outermost first; nothing for one that is gone."""
        found: list[Place] = []
        place = self._places.get(place_id)
        while place is not None:
            found.append(place)
            place = self.parent(place.id)
        return tuple(reversed(found))

    def within(self, place_id: str) -> frozenset[str]:
        """Return the ids of a place and of all that lies in it; nothing for one that is gone."""
        return frozenset(place.id for place, _depth in self.walk(place_id)) if place_id in self._places else frozenset()

    def walk(self, place_id: str = "", depth: int = 0) -> Iterator[tuple[Place, int]]:
        """Go through a place and all that lies in it ("" = everything), parents first, with the depth of each."""
        start = self._places.get(place_id)
        waiting = [(start, depth)] if start else [(place, depth) for place in reversed(self.children())]
        while waiting:
            place, level = waiting.pop()
            yield place, level
            waiting += [(child, level + 1) for child in reversed(self.children(place.id))]

    def words(self, place_id: str) -> tuple[str, str]:
        """Return building and floor of a place in words; "" for what it does not lie in."""
        of = {place.kind: place.name for place in self.path(place_id)}
        return of.get(PlaceKind.BUILDING, ""), of.get(PlaceKind.FLOOR, "")


def _sound_parents(places: Mapping[str, Place]) -> dict[str, str]:
    """The parents that count: of places in a ring the one with the smallest id stands at the top."""
    found: dict[str, str] = {}
    for start in places:
        trail: dict[str, None] = {}
        at = start
        while at in places and at not in found and at not in trail:
            trail[at] = None
            at = places[at].parent_id
        known = {one: places[one].parent_id if places[one].parent_id in places else "" for one in trail}
        if at in trail:
            ring = list(trail)[list(trail).index(at) :]
            known[min(ring)] = ""
        found |= known
    return found


def _rank(place: Place) -> tuple[int, str, str]:
    return place.position, place.name.casefold(), place.id


def new_place(tree: Tree, place_id: str, kind: PlaceKind, name: str, parent_id: str = "") -> Place:
    """Return a place behind its siblings; raise TooManyPlaces, PlaceMisplaced, PlaceNameUnfit."""
    if len(tree) >= MOST_PLACES:
        raise TooManyPlaces(limit=MOST_PLACES)
    _check_parent(tree, kind, parent_id)
    return Place(place_id, kind, sound_name(name), parent_id, _behind(tree, parent_id))


def renamed(tree: Tree, place_id: str, name: str) -> Place:
    """Return a place under another name; raise PlaceGone, PlaceNameUnfit."""
    return replace(_living(tree, place_id), name=sound_name(name))


def moved(tree: Tree, place_id: str, parent_id: str, index: int | None = None) -> list[Place]:
    """Return what changes when a place goes into ``parent_id``, before the sibling at ``index`` (None = the last).

    Raise PlaceMisplaced or PlaceInItself when the parent may not hold it or lies within it.
    """
    place = _living(tree, place_id)
    if parent_id in tree.within(place_id):
        raise PlaceInItself(place=place.name)
    _check_parent(tree, place.kind, parent_id)
    siblings = [one for one in tree.children(parent_id) if one.id != place_id]
    siblings.insert(len(siblings) if index is None else max(0, min(index, len(siblings))), place)
    placed = [replace(one, parent_id=parent_id, position=rank) for rank, one in enumerate(siblings)]
    return [one for one in placed if one != tree.get(one.id)]


def removed(tree: Tree, place_id: str, *, move_up: bool, locks: int = 0) -> list[Place]:
    """Return what must move before a place may go: its content goes one up.

    Raise PlaceNotEmpty when something is in it (``locks`` = those that stand right there) and it was not said what
    becomes of that, PlaceMisplaced when some of it may not lie one up.
    """
    place = _living(tree, place_id)
    inside = tree.children(place_id)
    if (inside or locks) and not move_up:
        raise PlaceNotEmpty(place=place.name, places=len(tree.within(place_id)) - 1, locks=locks)
    parent = tree.parent(place_id)
    to = parent.id if parent else ""
    for child in inside:
        _check_parent(tree, child.kind, to)
    behind = _behind(tree, to)
    return [replace(child, parent_id=to, position=behind + rank) for rank, child in enumerate(inside)]


def sound_name(name: str) -> str:
    """Return a name without outer blanks; raise PlaceNameUnfit for none or one that is too long."""
    plain = " ".join(name.split())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise PlaceNameUnfit(longest=LONGEST_NAME)
    return plain


def kinds_under(parent: PlaceKind | None) -> tuple[PlaceKind, ...]:
    """Return the kinds that may lie in a place of this kind, None = at the top."""
    return tuple(kind for kind in PlaceKind if parent in PARENTS[kind])


def _living(tree: Tree, place_id: str) -> Place:
    place = tree.get(place_id)
    if place is None:
        raise PlaceGone
    return place


def _check_parent(tree: Tree, kind: PlaceKind, parent_id: str) -> None:
    parent = _living(tree, parent_id) if parent_id else None
    if (parent.kind if parent else TOP) not in PARENTS[kind]:
        raise PlaceMisplaced(kind=kind.value, parent=parent.kind.value if parent else "")


def _behind(tree: Tree, parent_id: str) -> int:
    return max((one.position + 1 for one in tree.children(parent_id)), default=0)
