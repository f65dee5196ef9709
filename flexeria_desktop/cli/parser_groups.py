"""The words of the command line about groups of people."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from typing import Any

from flexeria_desktop.cli import people_groups

GROUP, PERSON, LOCK = "name of the group", "name or reference", "name or serial of a lock"


def add(group: Any, common: ArgumentParser, command: Callable[..., ArgumentParser], day: Callable[[str], Any]) -> None:
    """Add the words to ``flexeria group``."""
    command(group, common, "list", people_groups.listed, "list groups with their keys")
    command(group, common, "add", people_groups.add, "make a group").add_argument("name", help="what it is called")
    words: dict[str, ArgumentParser] = {}
    for name, work, text in (
        ("show", people_groups.show, "show who is in a group and which locks it has"),
        ("rename", people_groups.rename, "give a group another name"),
        ("remove", people_groups.delete, "delete a group and take its keys in"),
        ("join", people_groups.join, "put people into a group; each gets a key of its locks"),
        ("leave", people_groups.leave, "take people out of a group; they lose its keys"),
        ("give", people_groups.give, "give a group locks, or change hours and days of its keys there"),
        ("take", people_groups.take, "take locks from a group, and its keys there"),
        ("complete", people_groups.complete, "give the keys that are missing, take in those that are too many"),
    ):
        words[name] = command(group, common, name, work, text)
        words[name].add_argument("group", help=GROUP)
    words["rename"].add_argument("name", help="what it is called from now on")
    for name in ("join", "leave"):
        words[name].add_argument("person", nargs="+", help=PERSON)
    words["join"].add_argument("--tag", default="", metavar="HEX", help="tag that the first of them presents")
    for name in ("give", "take"):
        words[name].add_argument("lock", nargs="+", help=LOCK)
    words["give"].add_argument("--schedule", default="", metavar="NAME", help="week schedule; else at any hour")
    words["give"].add_argument("--from", dest="valid_from", type=day, metavar="DAY", help="first day")
    words["give"].add_argument("--until", type=day, metavar="DAY", help="last day")
