"""The words of the command line about events."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flexeria_desktop.cli import care, commands, events

LOCK = "name or serial of a lock; default every lock"


def add(
    group: Any,
    common: ArgumentParser,
    command: Callable[..., ArgumentParser],
    number: Callable[[str], int],
    day: Callable[[str], Any],
) -> None:
    """Add the words; ``command`` adds one command to a group, ``number`` and ``day`` read what was typed."""
    read = command(group, common, "read", commands.events_read, "read new events from locks")
    read.add_argument("lock", nargs="*", help=LOCK)
    command(group, common, "alarms", care.event_alarms, "list events that came again with other content")
    show = command(group, common, "list", events.events_list, "list stored events, newest first")
    export = command(group, common, "export", events.events_export, "write stored events to a file")
    export.add_argument("file", type=Path, help="a name that ends in .xlsx makes a workbook, any other a CSV file")
    for made in (show, export):
        made.add_argument("lock", nargs="*", help=LOCK)
        made.add_argument("--text", default="", help="only events that fit this text")
        made.add_argument("--person", action="append", default=[], help="name or reference of a person; repeatable")
        made.add_argument("--kind", type=number, action="append", default=[], help="number of a kind; repeatable")
        made.add_argument("--since", type=day, metavar="DAY", help="first day, as 2026-05-08")
        made.add_argument("--until", type=day, metavar="DAY", help="last day")
        made.add_argument("--reason", default="", help="why you look; recorded with your name and the time")
    show.add_argument("--limit", type=number, default=50, help="at most so many (%(default)s)")
    keep = command(group, common, "policy", events.events_policy, "show or set how long events are kept")
    keep.add_argument("--keep-days", type=number, help="whole days after that of the event; above 90 with --reason")
    keep.add_argument("--ask-reason", choices=("yes", "no"), help="whether each look and export needs a reason")
    keep.add_argument("--proof-days", type=number, help="days for which it is kept what locks had proven, 30 to 3650")
    keep.add_argument("--reason", default="", help="why events are kept for so long")
    _holds(group, common, command, day)
    command(group, common, "expire", events.events_expire, "let go of events that were kept long enough")


def _holds(
    group: Any, common: ArgumentParser, command: Callable[..., ArgumentParser], day: Callable[[str], Any]
) -> None:
    hold = command(group, common, "hold", events.events_hold, "keep events of a lock or a person beyond their time")
    whose = hold.add_mutually_exclusive_group(required=True)
    whose.add_argument("lock", nargs="?", help="name or serial of a lock")
    whose.add_argument("--person", help="name or reference of a person")
    hold.add_argument("--ends", type=day, metavar="DAY", required=True, help="last day of the hold, as 2026-12-31")
    hold.add_argument("--since", type=day, metavar="DAY", help="only events from this day on")
    hold.add_argument("--until", type=day, metavar="DAY", help="only events up to this day")
    hold.add_argument("--reason", default="", help="why; recorded with your name and the time")
    command(group, common, "holds", events.events_holds, "list holds on events")
    end = command(group, common, "unhold", events.events_unhold, "end a hold before its time")
    end.add_argument("hold", help="its id, from flexeria events holds")
    end.add_argument("--reason", default="", help="why; recorded with your name and the time")
