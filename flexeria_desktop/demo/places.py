"""The two buildings of the demo with their floors, and the floor plan of one cellar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flexeria_desktop.core.domain.floor_plans import FloorPlan
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.ui.resources import resource

FLOORS = ("Kelder", "Begane grond", "3", "Dak")
ENTRANCES = ("Hoofdingang A", "Hoofdingang B", "Achterdeur")
"""They stand at the building itself: people come in by them from the street."""
AT = {
    "Fietsenkelder": "Kelder",
    "Berging 1-12": "Kelder",
    "Cv-ruimte": "Kelder",
    "Meterkast 3": "3",
    "Lift machinekamer": "Dak",
}
SPOTS = {"Fietsenkelder": (0.575, 0.667), "Berging 1-12": (0.425, 0.25), "Cv-ruimte": (0.775, 0.334)}
SECOND = "Iepenhof"
"""Nothing stands there yet: the locks that wait to be added may."""
WIDTH, HEIGHT = 1_200, 780
"""Pixels of resources/demo/cellar.png, which cellar.svg beside it was drawn as."""


async def place_locks(actions: Actions, lock_ids: Sequence[LockId]) -> None:
    """Put the first building's locks at it or on its floors, and three of them onto the plan of its cellar."""
    house = next(row.id for row in await actions.places())
    floors = {name: await actions.add_place(PlaceKind.FLOOR, name, house) for name in FLOORS}
    second = await actions.add_place(PlaceKind.BUILDING, SECOND)
    await actions.add_place(PlaceKind.FLOOR, "Begane grond", second)
    named = {row.name: row.id for row in await actions.locks() if row.id in lock_ids}
    await actions.put_locks([named[name] for name in ENTRANCES if name in named], house)
    for floor, place_id in floors.items():
        await actions.put_locks([named[name] for name, at in AT.items() if at == floor and name in named], place_id)
    await _draw(actions, floors["Kelder"], named)


async def _draw(actions: Actions, cellar: str, named: Mapping[str, LockId]) -> None:
    picture = resource("demo", "cellar.png").read_bytes()
    await actions.save_floor_plan(FloorPlan(cellar, "image/png", WIDTH, HEIGHT, picture))
    for name, (x, y) in SPOTS.items():
        if name in named:
            await actions.put_on_plan(cellar, named[name], x, y)
