"""The words of the command line about people who come and go."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flexeria_desktop.cli import handover

LOCK = "name or serial of a lock"
PERSON = "name or reference"
SHEETS = ("3x8", "2x7", "3x7", "5x13")
"""Labels across and down an A4 sheet."""


def add_person(
    group: Any,
    common: ArgumentParser,
    command: Callable[..., ArgumentParser],
    number: Callable[[str], int],
    day: Callable[[str], Any],
) -> None:
    """Add the words of ``flexeria person``."""
    lost = command(group, common, "lost", handover.person_lost, "report a tag or another medium as lost")
    lost.add_argument("person", nargs="?", default="", help=PERSON)
    lost.add_argument("--tag", default="", metavar="HEX", help="number of the tag, instead of the person")
    lost.add_argument("--medium", default="", metavar="END", help="last characters of the number, if there are several")
    lost.add_argument("--replacement", default="", metavar="HEX", help="number of a new tag with the same rights")
    lost.add_argument("--yes", action="store_true", help="do it, not only say what would happen")
    command(group, common, "exposure", handover.lost_list, "list lost media that doors still accept")
    leave = command(group, common, "move-out", handover.person_move_out, "end a stay and all its keys")
    leave.add_argument("person", help=PERSON)
    leave.add_argument("day", type=day, nargs="?", metavar="DAY", help="last day: 2026-12-31; default today")
    come = command(group, common, "move-in", handover.person_move_in, "issue what the last holder of the flat had")
    come.add_argument("person", help=PERSON)
    come.add_argument("--like", default="", metavar="PERSON", help="somebody else with the same rights")
    come.add_argument("--tag", action="append", metavar="HEX", help="number of a tag; may be repeated")
    come.add_argument("--from", dest="valid_from", type=day, metavar="DAY", help="first valid day")
    kept = command(group, common, "receipts", handover.person_receipts, "list signed receipts, or write them again")
    kept.add_argument("person", nargs="?", default="", help=f"{PERSON}; default everybody")
    kept.add_argument("--number", type=number, help="only this one")
    kept.add_argument("--since", type=day, metavar="DAY", help="first day")
    kept.add_argument("--save", type=Path, metavar="FILE", help="write them as a PDF, as they were signed")


def add_key(
    group: Any,
    common: ArgumentParser,
    command: Callable[..., ArgumentParser],
    number: Callable[[str], int],
    day: Callable[[str], Any],
) -> None:
    """Add the words of ``flexeria key``."""
    stop = command(group, common, "suspend", handover.key_suspend, "stop keys from opening, from day to day")
    stop.add_argument("--from", dest="valid_from", type=day, metavar="DAY", help="first day; default today")
    stop.add_argument("--until", dest="valid_until", type=day, metavar="DAY", help="last day; default open end")
    go_on = command(group, common, "resume", handover.key_resume, "let suspended keys open again")
    for made in (stop, go_on):
        made.add_argument("person", help=PERSON)
        made.add_argument("--lock", action="append", default=[], help=f"{LOCK}; default all")
    out = command(group, common, "handed-out", handover.key_handed_out, "list who has which tag and remote")
    out.add_argument("text", nargs="?", default="", help="only those that fit this text")
    out.add_argument("--lock", default="", help=LOCK)
    out.add_argument("--unsigned", action="store_true", help="only without a signed receipt")
    late = command(group, common, "overdue", handover.key_overdue, "list what should have been back")
    late.add_argument("--reminded", action="append", default=[], metavar="PERSON", help="mark as reminded today")
    late.add_argument("--letters", type=Path, metavar="FILE", help="write reminders as a PDF: of those, or of all")
    back = command(group, common, "back", handover.key_back, "take back what is overdue")
    back.add_argument("person", help=PERSON)
    back.add_argument("--medium", default="", metavar="END", help="last characters of its number; default all")
    back.add_argument("--written-off", action="store_true", help="it will never come: stop asking for it")
    label = command(group, common, "labels", handover.key_labels, "write labels for handed-out media as a PDF")
    label.add_argument("file", type=Path, help="the PDF")
    label.add_argument("--person", action="append", default=[], help=f"{PERSON}; may be repeated, default everybody")
    label.add_argument("--lock", default="", help=f"{LOCK}; default all")
    label.add_argument("--sheet", choices=SHEETS, default=SHEETS[0], help="labels across and down (%(default)s)")
    label.add_argument("--start", type=number, default=1, metavar="N", help="first free label (%(default)s)")
