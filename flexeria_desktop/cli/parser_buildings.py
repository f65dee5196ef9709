"""The words of the command line about buildings."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from typing import Any

from flexeria_desktop.cli import account, buildings

PLACE = "name of the place, or path: Lindenhof/Staircase A"
LOCK = "name or serial of a lock"


def add(groups: Any, common: ArgumentParser, command: Callable[..., ArgumentParser]) -> None:
    """Add the words; ``command`` adds one command to a group."""
    text = "switch building management on; costs no code. With an action: buildings, floors, and locks in them"
    whole = command(groups, common, "building", account.building, text)
    group = whole.add_subparsers(dest="command", required=False, metavar="ACTION")
    command(group, common, "list", buildings.place_list, "list places as a tree")
    command(group, common, "show", buildings.place_show, "list the locks of a place").add_argument("place", help=PLACE)
    new = command(group, common, "add", buildings.place_add, "add a building or what lies in one")
    new.add_argument("name", help="what people call it")
    new.add_argument("--kind", choices=buildings.KINDS, default="building", help="what it is (%(default)s)")
    new.add_argument("--in", dest="within", default="", metavar="PLACE", help="what it lies in")
    rename = command(group, common, "rename", buildings.place_rename, "give a place another name")
    rename.add_argument("place", help=PLACE)
    rename.add_argument("name", help="what people call it")
    move = command(group, common, "move", buildings.place_move, "put a place with all in it somewhere else")
    move.add_argument("place", help=PLACE)
    move.add_argument("--in", dest="within", required=True, metavar="PLACE", help="what it shall lie in, - for the top")
    remove = command(group, common, "remove", buildings.place_remove, "remove a place")
    remove.add_argument("place", help=PLACE)
    remove.add_argument("--move-up", action="store_true", help="let what is in it go one up")
    put = command(group, common, "put", buildings.put_lock, "let locks stand at a place")
    put.add_argument("place", help=f"{PLACE}; - for no place")
    put.add_argument("lock", nargs="+", help=LOCK)
