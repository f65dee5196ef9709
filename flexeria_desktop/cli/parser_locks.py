"""The words of the command line about what a lock is called, set to and made of."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flexeria_desktop.cli import care, rules

LOCK = "name or serial of a lock"


def add(
    group: Any, common: ArgumentParser, command: Callable[..., ArgumentParser], positive: Callable[[str], int]
) -> None:
    """Add the words to those of locks; ``positive`` reads a number from 1 up."""
    named = command(group, common, "change", care.lock_change, "change what a lock is called, and what is noted of it")
    named.add_argument("lock", help=LOCK)
    named.add_argument("--name", help="what people call it")
    named.add_argument("--building", help="the building it belongs to; empty for none")
    named.add_argument("--floor", help="the floor it stands on; empty for none")
    named.add_argument("--note", help="what is worth knowing at its door; empty for none")
    named.add_argument("--link", metavar="LINK", help="the way it is reached by")
    change = command(group, common, "settings", rules.lock_settings, "show or change what a lock is set to")
    change.add_argument("lock", help=LOCK)
    change.add_argument("--opening-seconds", type=positive, help="how long it opens, 2 to 180")
    change.add_argument("--wrong-code-limit", type=positive, help="wrong codes before the keypad pauses, 1 to 20")
    change.add_argument("--office", type=rules.office_hours, metavar="HOURS", help="08:00-17:00, or none")
    change.add_argument("--beeper", action=BooleanOptionalAction, help="whether it beeps")
    swap = command(group, common, "replace", rules.lock_replace, "put new hardware in the place of a broken lock")
    swap.add_argument("lock", help=LOCK)
    swap.add_argument("--label", required=True, metavar="TEXT", help="the text on the label of the new lock")
    swap.add_argument("--link", default="", metavar="LINK", help="the way to it; default the way to the old one")
    update = command(group, common, "firmware", rules.lock_firmware, "bring a firmware to a lock")
    update.add_argument("lock", help=LOCK)
    update.add_argument("file", type=Path, nargs="?", help="the image; without one an interrupted update goes on")
    update.add_argument("--version", default="", metavar="V", help="version of the image, such as 2.4.0")
