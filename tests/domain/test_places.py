"""The tree of places keeps its shape whatever is asked of it, and whatever two desks made of it at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain import places
from flexeria_desktop.core.domain.handover import lets_in_from_outside
from flexeria_desktop.core.domain.place_refusals import (
    PlaceGone,
    PlaceInItself,
    PlaceMisplaced,
    PlaceNameUnfit,
    PlaceNotEmpty,
)
from flexeria_desktop.core.domain.places import Place, PlaceKind, Tree

HOUSE = Place("b", PlaceKind.BUILDING, "Lindenhof")
STAIRS = Place("s", PlaceKind.STAIRCASE, "Staircase A", "b")
CELLAR = Place("c", PlaceKind.FLOOR, "Cellar", "s", 0)
GROUND = Place("g", PlaceKind.FLOOR, "0", "s", 1)
BIKES = Place("k", PlaceKind.AREA, "Bicycles", "c")
TREE = Tree([BIKES, GROUND, CELLAR, STAIRS, HOUSE])


def outline(tree: Tree) -> list[tuple[str, int]]:
    return [(place.id, depth) for place, depth in tree.walk()]


def test_a_tree_goes_from_the_house_to_the_door() -> None:
    assert outline(TREE) == [("b", 0), ("s", 1), ("c", 2), ("k", 3), ("g", 2)]
    assert TREE.words("k") == ("Lindenhof", "Cellar")
    assert TREE.words("b") == ("Lindenhof", "")
    assert TREE.within("c") == {"c", "k"}
    assert TREE.within("gone") == frozenset()


def test_a_door_of_the_house_or_its_stairs_lets_in_from_outside_and_one_of_a_floor_does_not() -> None:
    doors = [Place(f"d{parent}", PlaceKind.DOOR, "Door", parent) for parent in ("b", "s", "g", "k")]
    tree = Tree([BIKES, GROUND, CELLAR, STAIRS, HOUSE, *doors])
    outer = {place.id for place, _depth in tree.walk() if lets_in_from_outside(tree, place.id)}
    assert outer == {"b", "s", "db", "ds"}
    assert lets_in_from_outside(tree, "")


@pytest.mark.parametrize(
    ("kind", "parent"),
    [(PlaceKind.BUILDING, "b"), (PlaceKind.STAIRCASE, "c"), (PlaceKind.FLOOR, "c"), (PlaceKind.FLOOR, "")],
)
def test_what_cannot_lie_there_is_refused(kind: PlaceKind, parent: str) -> None:
    with pytest.raises(PlaceMisplaced):
        places.new_place(TREE, "n", kind, "New", parent)


def test_names() -> None:
    assert places.new_place(TREE, "n", PlaceKind.FLOOR, "  1st   floor ", "s") == Place(
        "n", PlaceKind.FLOOR, "1st floor", "s", 2
    )
    for wrong in ("", "  ", "x" * (places.LONGEST_NAME + 1), "a\x07b"):
        with pytest.raises(PlaceNameUnfit):
            places.renamed(TREE, "s", wrong)
    with pytest.raises(PlaceGone):
        places.renamed(TREE, "gone", "New")


def test_moving_keeps_the_order_that_was_asked_for() -> None:
    moved = Tree(
        {place.id: place for place in [*(p for p, _ in TREE.walk()), *places.moved(TREE, "g", "s", 0)]}.values()
    )
    assert [place.id for place in moved.children("s")] == ["g", "c"]
    with pytest.raises(PlaceInItself):
        places.moved(TREE, "c", "k")
    with pytest.raises(PlaceMisplaced):
        places.moved(TREE, "s", "")


def test_a_place_with_content_asks_what_becomes_of_it() -> None:
    with pytest.raises(PlaceNotEmpty) as refused:
        places.removed(TREE, "c", move_up=False, locks=2)
    assert refused.value.data == {"place": "Cellar", "places": 1, "locks": 2}
    assert places.removed(TREE, "c", move_up=True, locks=2) == [Place("k", PlaceKind.AREA, "Bicycles", "s", 2)]
    assert places.removed(TREE, "g", move_up=False) == []
    with pytest.raises(PlaceMisplaced):
        places.removed(TREE, "b", move_up=True)


RINGS = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(["", *"abcdefx"])), max_size=6)


@settings(max_examples=200)
@given(RINGS, st.randoms(use_true_random=False))
def test_any_rows_make_a_tree_and_the_same_one_in_any_order(rows, random) -> None:
    found = list({one: Place(one, PlaceKind.AREA, one, parent) for one, parent in rows}.values())
    tree = Tree(found)
    assert sorted(place.id for place, _ in tree.walk()) == sorted(place.id for place in found)
    random.shuffle(found)
    assert outline(Tree(found)) == outline(tree)
