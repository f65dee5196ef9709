"""Buildings and floors at one desk and at two: locks stand where both say, whoever hears of it first."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.floor_plans import FloorPlan
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.place_refusals import PictureUnfit, PlaceGone, PlaceNotEmpty
from flexeria_desktop.core.domain.places import PlaceKind
from tests.services.test_two_desks_synced import sync
from tests.services.two_desks import laptop_of
from tests.services.workplace import Workplace

PICTURE = b"\x89PNG\r\n\x1a\n"


def tree(place: Workplace) -> list[tuple[str, int, int]]:
    return [(row.name, row.depth, row.locks) for row in place.do(place.actions.places())]


def add(place: Workplace, kind: PlaceKind, name: str, parent: str = "") -> str:
    return place.do(place.actions.add_place(kind, name, parent))


def id_of(place: Workplace, name: str) -> str:
    return next(row.id for row in place.do(place.actions.places()) if row.name == name)


def stands(place: Workplace, lock_id: LockId) -> tuple[str, str]:
    row = place.do(place.actions.lock(lock_id))
    return row.building, row.floor


def test_what_is_typed_for_a_lock_and_the_tree_say_the_same(place: Workplace) -> None:
    lock_id = place.add_lock()
    row = place.do(place.actions.lock(lock_id))
    place.do(place.actions.rename_lock(lock_id, row.name, "Lindenhof", row.link, floor="0"))
    assert tree(place)[-2:] == [("Lindenhof", 0, 1), ("0", 1, 1)]
    house = id_of(place, "Lindenhof")
    stairs = add(place, PlaceKind.STAIRCASE, "Staircase A", house)
    place.do(place.actions.move_place(id_of(place, "0"), stairs))
    place.do(place.actions.rename_place(house, "Iepenhof"))
    place.do(place.actions.rename_place(id_of(place, "0"), "Ground floor"))
    assert stands(place, lock_id) == ("Iepenhof", "Ground floor")
    with pytest.raises(PlaceNotEmpty):
        place.do(place.actions.remove_place(id_of(place, "Ground floor")))
    assert place.do(place.actions.remove_place(id_of(place, "Ground floor"), move_up=True)) == 1
    assert stands(place, lock_id) == ("Iepenhof", "")
    assert ("Staircase A", 1, 1) in tree(place)
    place.do(place.actions.put_locks([lock_id], ""))
    assert place.do(place.actions.locks_nowhere()) == (1, 0)
    with pytest.raises(PlaceGone):
        place.do(place.actions.put_locks([lock_id], "nowhere"))
    assert place.profile.store.check().ok


def test_a_picture_is_bounded_and_a_lock_on_it_stands_there(place: Workplace) -> None:
    lock_id, house = place.add_lock(), add(place, PlaceKind.BUILDING, "Lindenhof")
    floor = add(place, PlaceKind.FLOOR, "0", house)
    for wrong in ({"mime": "text/html"}, {"width": 9_000}, {"picture": b"x" * (4 * 1_024 * 1_024 + 1)}):
        with pytest.raises(PictureUnfit):
            FloorPlan(
                **{"place_id": floor, "mime": "image/png", "width": 10, "height": 10, "picture": PICTURE, **wrong}
            )
    with pytest.raises(PlaceGone):
        place.do(place.actions.put_on_plan(floor, lock_id, 0.5, 0.5))
    place.do(place.actions.save_floor_plan(FloorPlan(floor, "image/png", 10, 10, PICTURE)))
    place.do(place.actions.put_on_plan(floor, lock_id, 1.2, 0.25))
    shown = place.do(place.actions.floor_plan(floor))
    assert (shown.picture, [(spot.x, spot.y) for spot in shown.spots]) == (PICTURE, [(1.0, 0.25)])
    assert stands(place, lock_id) == ("Lindenhof", "0")
    place.do(place.actions.remove_place(floor, move_up=True))
    assert place.do(place.actions.floor_plan(floor)).picture is None


@pytest.mark.parametrize("first", ["desk", "laptop"])
def test_two_desks_that_change_the_tree_at_once_end_with_one(desk: Workplace, first: str) -> None:
    lock_id = desk.add_lock()
    house = add(desk, PlaceKind.BUILDING, "Lindenhof")
    left, right = (add(desk, PlaceKind.AREA, name, house) for name in ("Left", "Right"))
    cellar = add(desk, PlaceKind.FLOOR, "Cellar", house)
    desk.do(desk.actions.put_locks([lock_id], cellar))
    sync(desk)
    with laptop_of(desk) as laptop:
        sync(laptop)
        assert tree(laptop) == tree(desk)
        assert stands(laptop, lock_id) == ("Lindenhof", "Cellar")
        # Each puts one area into the other, one takes the cellar away while the other calls it something else.
        desk.do(desk.actions.move_place(left, right))
        laptop.do(laptop.actions.move_place(right, left))
        desk.do(desk.actions.remove_place(cellar, move_up=True))
        laptop.do(laptop.actions.rename_place(cellar, "Basement"))
        order = (desk, laptop) if first == "desk" else (laptop, desk)
        sync(*order)
        sync(*order)
        assert tree(laptop) == tree(desk)
        assert {"Left", "Right"} <= {name for name, _, _ in tree(desk)}
        assert "Basement" not in {name for name, _, _ in tree(desk)}, "what was removed stays so"
        rows = [one.do(one.actions.lock(lock_id)) for one in order]
        assert {row.place_id for row in rows} == {house}


@pytest.mark.parametrize("first", ["desk", "laptop"])
def test_a_lock_put_somewhere_at_two_desks_stands_where_it_was_put_last(desk: Workplace, first: str) -> None:
    lock_id = desk.add_lock()
    house = add(desk, PlaceKind.BUILDING, "Lindenhof")
    here, there = (add(desk, PlaceKind.FLOOR, name, house) for name in ("1", "2"))
    sync(desk)
    with laptop_of(desk) as laptop:
        sync(laptop)
        desk.do(desk.actions.put_locks([lock_id], here))
        laptop.do(laptop.actions.put_locks([lock_id], there))
        order = (desk, laptop) if first == "desk" else (laptop, desk)
        sync(*order)
        sync(*order)
        last = there if first == "desk" else here
        assert {one.do(one.actions.lock(lock_id)).place_id for one in order} == {last}
