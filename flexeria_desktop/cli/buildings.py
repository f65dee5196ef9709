"""Commands about the tree of places: buildings, staircases, floors, areas, doors, and the locks that stand there."""

from __future__ import annotations

from argparse import Namespace

from flexeria_desktop.cli import find
from flexeria_desktop.cli.output import Answer, counted, table
from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.place_rows import PlaceRow

KINDS = tuple(kind.value for kind in PlaceKind)
TOP = "-"
"""Stands for no place."""


class PlaceUnknown(UserError):
    """No place is called that; data: name."""

    code = "place_unknown"


class PlaceAmbiguous(UserError):
    """Several places are called that; data: name, count."""

    code = "place_ambiguous"


async def place_list(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """The tree."""
    rows = await actions.places()
    if not rows:
        return Answer("No places yet. Begin with: flexeria building add Lindenhof", [])
    nowhere, _named = await actions.locks_nowhere()
    lines = [f"{'  ' * row.depth}{row.name} ({row.kind.value}, {counted(row.locks, 'lock')})" for row in rows]
    if nowhere:
        lines.append(f"At no place: {counted(nowhere, 'lock')}")
    return Answer("\n".join(lines), rows)


async def place_show(actions: Actions, asked: Namespace) -> Answer:
    """The locks of a place and of all that lies in it."""
    row = await _find(actions, asked.place)
    locks = [lock for lock in await actions.locks() if lock.place_id in row.within]
    shown = table(("lock", "serial", "floor"), ((lock.name, lock.serial, lock.floor) for lock in locks))
    return Answer(shown if locks else f"No lock stands in {_path(row)}.", locks)


async def place_add(actions: Actions, asked: Namespace) -> Answer:
    """Add a place."""
    parent = await _find(actions, asked.within) if asked.within else None
    kind = PlaceKind(asked.kind)
    place_id = await actions.add_place(kind, asked.name, parent.id if parent else "")
    return Answer(f"Added {_path(await _by_id(actions, place_id))}.", {"place": place_id})


async def place_rename(actions: Actions, asked: Namespace) -> Answer:
    """Give a place another name."""
    row = await _find(actions, asked.place)
    await actions.rename_place(row.id, asked.name)
    return Answer(f"{_path(row)} is called {asked.name} now.", {"place": row.id})


async def place_move(actions: Actions, asked: Namespace) -> Answer:
    """Put a place somewhere else."""
    row = await _find(actions, asked.place)
    to = "" if asked.within == TOP else (await _find(actions, asked.within)).id
    await actions.move_place(row.id, to)
    return Answer(f"{row.name} lies at {_path(await _by_id(actions, row.id))} now.", {"place": row.id})


async def place_remove(actions: Actions, asked: Namespace) -> Answer:
    """Remove a place."""
    row = await _find(actions, asked.place)
    moved = await actions.remove_place(row.id, move_up=asked.move_up)
    told = f" What stood there stands one up now: {counted(moved, 'lock')}." if moved else ""
    return Answer(f"Removed {_path(row)}.{told}", {"place": row.id, "locks_moved": moved})


async def put_lock(actions: Actions, asked: Namespace) -> Answer:
    """Let locks stand at a place."""
    row = None if asked.place == TOP else await _find(actions, asked.place)
    locks = await find.locks(actions, asked.lock)
    await actions.put_locks([lock.id for lock in locks], row.id if row else "")
    where = _path(row) if row else "no place"
    return Answer(f"{counted(len(locks), 'lock')} at {where} now.", {"place": row.id if row else "", "locks": locks})


async def _find(actions: Actions, typed: str) -> PlaceRow:
    """The place with this id, name, or path such as Lindenhof/Staircase A; letters of any case."""
    wanted = [part.strip().casefold() for part in typed.split("/")]
    rows = await actions.places()
    found = [row for row in rows if row.id == typed.strip()] or [
        row for row in rows if [name.casefold() for name in row.path[-len(wanted) :]] == wanted
    ]
    exact = [row for row in found if len(row.path) == len(wanted)]
    chosen = exact if len(exact) == 1 else found
    if not chosen:
        raise PlaceUnknown(name=typed)
    if len(chosen) > 1:
        raise PlaceAmbiguous(name=typed, count=len(chosen))
    return chosen[0]


async def _by_id(actions: Actions, place_id: str) -> PlaceRow:
    found = next((row for row in await actions.places() if row.id == place_id), None)
    if found is None:
        raise PlaceUnknown(name=place_id)
    return found


def _path(row: PlaceRow) -> str:
    return "/".join(row.path)
